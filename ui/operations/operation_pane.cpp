// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/operation_pane.h"

#include "ui/common/fact_grid.h"
#include "ui/common/field_changes.h"
#include "ui/common/id_label.h"
#include "ui/common/json_panel.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_view.h"
#include "ui/common/time_text.h"
#include "ui/operations/operation_window.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

using actions::OperationState;

OperationPane::OperationPane(const QString &provider, QWidget *parent)
    : DetailsPane(Place::Below, parent), m_provider(provider)
{
    m_tabs = paneTabs(tr("Parts of the operation"), this);
    m_changes = new FieldChanges(tr("Before and after, field by field"), m_tabs);
    m_changesStack = new ContentStack(m_changes, m_tabs);
    m_tabs->addTab(m_changesStack, tr("Before and after"));
    m_tabs->addTab(makeTrail(), tr("Audit trail"));
    m_request = new JsonPanel(tr("What was asked, as it is stored"), m_tabs);
    m_tabs->addTab(m_request, tr("Request"));
    setSides(makeLeft(), m_tabs);
    showNothing();
}

QWidget *OperationPane::makeLeft()
{
    const auto [scroll, body, column] = paneFacts(this);
    m_title = paneTitle(body);
    m_state = new StatusPill(body);
    m_id = new IdLabel(tr("Operation id"), body);
    m_sentence = new PlainLabel(body);
    m_sentence->setWordWrap(true);
    m_facts = new FactGrid(body);
    auto *pills = new QHBoxLayout;
    pills->addWidget(m_state);
    pills->addStretch(1);
    column->addWidget(m_title);
    column->addLayout(pills);
    column->addWidget(m_sentence);
    column->addWidget(horizontalLine(body));
    column->addWidget(m_id);
    column->addWidget(m_facts);
    column->addStretch(1);
    connect(m_facts, &FactGrid::entityRequested, this, &OperationPane::entityRequested);
    return scroll;
}

QWidget *OperationPane::makeTrail()
{
    m_trail = paneTable(tr("Audit trail of the operation"),
                        {tr("Entry"), tr("When"), tr("What"), tr("By"), tr("Reason")}, this);
    m_trail->verticalHeader()->setDefaultSectionSize(kRowHeightCompact);
    m_trail->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_trail->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return m_trail;
}

QString OperationPane::sentence() const
{
    return m_sentence->text();
}

void OperationPane::showNothing()
{
    m_details.reset();
    stack().showEmpty(tr("No operation selected"),
                      tr("Choose a row to see who asked for what and why, and what it changed."));
}

void OperationPane::showLoading()
{
    if (!m_details)
        stack().showLoading(tr("Loading the operation"));
}

void OperationPane::showError(const Error &error)
{
    m_details.reset();
    stack().showError(tr("The operation could not be read"), error);
}

QString OperationPane::storyOf(const actions::Operation &operation, Instant now) const
{
    switch (operation.state) {
    case OperationState::Filed: return tr("It waits to be sent. Nothing has left this place yet.");
    case OperationState::Sent: return tr("It was sent and the answer is awaited.");
    case OperationState::Succeeded: return resolutionText(operation);
    case OperationState::Failed: {
        const QString why = operation.error ? errorSentence(*operation.error) : QString();
        return QStringList({resolutionText(operation), why}).join(QLatin1Char(' ')).trimmed();
    }
    case OperationState::Unknown:
    case OperationState::NeedsPerson: {
        const QString why = operation.error ? errorSentence(*operation.error) + QLatin1Char(' ') : QString();
        return why + waitingText(operation, now, m_provider);
    }
    }
    RK_UNREACHABLE();
}

void OperationPane::showDetails(const OperationDetails &details, Instant now)
{
    m_details = details;
    const actions::Operation &operation = details.operation;
    m_title->setText(tr("%1 for %2", "an operation, customer")
                         .arg(requestTitle(operation.request), whomText(operation, details.customerName)));
    m_state->setPill(operationPill(operation.state));
    m_id->setId(operation.id.toString());
    m_sentence->setOwnText(storyOf(operation, now));
    fillFacts(details, now);
    fillChanges(details);
    fillTrail(details, now);
    m_request->setJson(requestToJson(operation.request));
    stack().showContent();
}

void OperationPane::fillFacts(const OperationDetails &details, Instant now)
{
    const actions::Operation &operation = details.operation;
    const QString none = QStringLiteral("–");
    std::vector<Fact> facts;
    if (!operation.customerId.isEmpty()) {
        const QString id = operation.customerId.toString();
        facts.push_back({tr("Customer"), details.customerName.isEmpty() ? id : details.customerName, id,
                         EntityRef{EntityKind::Customer, id}});
    }
    if (!operation.subscriptionId.isEmpty()) {
        const QString id = operation.subscriptionId.toString();
        facts.push_back({tr("Subscription"), id, id, EntityRef{EntityKind::Subscription, id}});
    }
    if (operation.catalogId.startsWith(QLatin1StringView("pro_")))
        facts.push_back({tr("Product"), operation.catalogId, operation.catalogId,
                         EntityRef{EntityKind::Product, operation.catalogId}});
    if (operation.catalogId.startsWith(QLatin1StringView("pri_")))
        facts.push_back({tr("Price"), operation.catalogId, operation.catalogId,
                         EntityRef{EntityKind::Price, operation.catalogId}});
    facts.push_back({tr("By"), operation.actor.isEmpty() ? none : operation.actor, {}});
    facts.push_back({tr("Reason"), operation.reason.isEmpty() ? none : operation.reason, operation.reason});
    const auto moment = [&](const QString &caption, const std::optional<Instant> &at) {
        facts.push_back({caption, at ? dayAndTimeText(*at) : none, at ? exactText(*at) : QString()});
    };
    moment(tr("Asked"), operation.createdAt);
    moment(tr("Sent"), operation.sentAt);
    moment(tr("Settled"), operation.finishedAt);
    if (operation.sentAt && operation.finishedAt)
        facts.push_back({tr("Took"), durationText(*operation.finishedAt - *operation.sentAt), {}});
    facts.push_back({tr("Read back"), tr("%Ln time(s)", nullptr, operation.checks), {}});
    if (operation.nextCheckAt)
        facts.push_back(
            {tr("Next look"), relativeText(*operation.nextCheckAt, now), exactText(*operation.nextCheckAt)});
    if (operation.error && operation.error->http && !operation.error->http->requestId.isEmpty())
        facts.push_back(
            {tr("%1's request").arg(m_provider), operation.error->http->requestId, operation.error->http->requestId});
    m_facts->setFacts(facts);
}

void OperationPane::fillChanges(const OperationDetails &details)
{
    if (details.effect && !details.effect->changes.empty()) {
        m_changes->setChanges(details.effect->changes);
        m_changesStack->showContent();
        return;
    }
    m_changesStack->showEmpty(tr("Nothing to compare"),
                              details.effect
                                  ? tr("Before and after are the same.")
                                  : tr("What it is like afterwards is known when the operation is settled as "
                                       "done, or when reading back has found something."));
}

void OperationPane::fillTrail(const OperationDetails &details, Instant now)
{
    m_trail->setRowCount(int(details.trail.size()));
    for (int row = 0; row < int(details.trail.size()); ++row) {
        const audit::AuditEntry &entry = details.trail[size_t(row)];
        const QString step = entry.action.section(QLatin1Char('.'), -1);
        const std::optional<OperationState> state = actions::operationStateFromText(step);
        auto *when = new QTableWidgetItem(relativeText(entry.at, now));
        when->setToolTip(plainToolTip(exactText(entry.at)));
        auto *what = new QTableWidgetItem(state                                    ? operationPill(*state).word
                                          : step == QLatin1StringView("requested") ? tr("Asked")
                                                                                   : harmless(step));
        what->setToolTip(plainToolTip(entry.action));
        m_trail->setItem(row, 0, new QTableWidgetItem(QLocale().toString(entry.seq)));
        m_trail->setItem(row, 1, when);
        m_trail->setItem(row, 2, what);
        m_trail->setItem(row, 3, new QTableWidgetItem(harmless(entry.actor)));
        m_trail->setItem(row, 4, new QTableWidgetItem(harmless(entry.reason)));
    }
    m_tabs->setTabText(1, tr("Audit trail (%1)").arg(QLocale().toString(qlonglong(details.trail.size()))));
}

} // namespace reckoner::ui
