// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_pane.h"

#include "ui/common/fact_grid.h"
#include "ui/common/field_changes.h"
#include "ui/common/icon.h"
#include "ui/common/id_label.h"
#include "ui/common/json_panel.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_view.h"
#include "ui/common/status_pill.h"
#include "ui/common/style.h"
#include "ui/common/time_text.h"
#include "ui/events/event_words.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

EventPane::EventPane(const QString &provider, QWidget *parent) : DetailsPane(Place::Below, parent), m_provider(provider)
{
    m_tabs = paneTabs(tr("Parts of the event"), this);
    m_tabs->addTab(makeEffect(), tr("Effect"));
    m_json = new JsonPanel(tr("Event as it was received"), m_tabs);
    m_tabs->addTab(m_json, tr("JSON"));
    m_tabs->addTab(makeDeliveries(), tr("Deliveries"));
    m_tabs->addTab(makeHeaders(), tr("Signature"));
    setSides(makeLeft(), m_tabs);
    showNothing();
}

QWidget *EventPane::makeLeft()
{
    const auto [scroll, body, column] = paneFacts(this);
    m_title = paneTitle(body);
    m_outcome = new StatusPill(body);
    m_replay = new QPushButton(icon(QLatin1StringView("refresh")), tr("&Replay…"), body);
    m_replay->setAutoDefault(false);
    m_id = new IdLabel(tr("Event id"), body);
    m_sentence = new PlainLabel(body);
    m_sentence->setWordWrap(true);
    m_facts = new FactGrid(body);
    auto *pills = new QHBoxLayout;
    pills->addWidget(m_outcome);
    pills->addStretch(1);
    pills->addWidget(m_replay);
    column->addWidget(m_title);
    column->addLayout(pills);
    column->addWidget(m_sentence);
    column->addWidget(horizontalLine(body));
    column->addWidget(m_id);
    column->addWidget(m_facts);
    column->addStretch(1);
    connect(m_replay, &QPushButton::clicked, this, &EventPane::replayRequested);
    connect(m_facts, &FactGrid::entityRequested, this, &EventPane::entityRequested);
    return scroll;
}

QWidget *EventPane::makeEffect()
{
    m_effect = new FieldChanges(tr("What the event changed, field by field"), this);
    m_effectStack = new ContentStack(m_effect, this);
    return m_effectStack;
}

QWidget *EventPane::makeDeliveries()
{
    m_deliveries = paneTable(tr("Deliveries of the event"),
                             {tr("Received"), tr("Source"), tr("From"), tr("Notification"), tr("What it was")}, this);
    m_deliveries->verticalHeader()->setDefaultSectionSize(kRowHeightCompact);
    m_deliveries->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_deliveries->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return m_deliveries;
}

QWidget *EventPane::makeHeaders()
{
    auto *body = new QWidget(this);
    m_signature = new StatusPill(body);
    m_signatureText = new PlainLabel(body);
    m_signatureText->setWordWrap(true);
    m_headers = new QPlainTextEdit(body);
    m_headers->setReadOnly(true);
    m_headers->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_headers->setTabChangesFocus(true);
    m_headers->setAccessibleName(tr("Headers of the first delivery"));
    m_headers->setFont(monospaceFont(m_headers->font()));
    m_headers->setFrameShape(QFrame::NoFrame);
    auto *words = new QHBoxLayout;
    words->setContentsMargins(kSpaceM, kSpaceS, kSpaceM, kSpaceS);
    words->setSpacing(kSpaceS);
    words->addWidget(m_signature);
    words->addWidget(m_signatureText, 1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(m_headers, 1);
    return body;
}

void EventPane::setReadOnly(bool readOnly)
{
    m_replay->setEnabled(!readOnly);
    m_replay->setToolTip(readOnly ? plainToolTip(tr("This environment is read only.")) : QString());
}

QString EventPane::sentence() const
{
    return m_sentence->text();
}

void EventPane::showNothing()
{
    m_details.reset();
    stack().showEmpty(tr("No event selected"), tr("Choose a row to see what it changed, or why it changed nothing."));
}

void EventPane::showLoading()
{
    if (!m_details)
        stack().showLoading(tr("Loading the event"));
}

void EventPane::showError(const Error &error)
{
    m_details.reset();
    stack().showError(tr("The event could not be read"), error);
}

void EventPane::showDetails(const EventDetails &details, Instant now)
{
    m_details = details;
    const events::StoredEvent &event = details.event;
    m_title->setText(eventTypeText(event.envelope.eventType));
    m_outcome->setPill(outcomePill(event.outcome));
    m_id->setId(event.envelope.eventId.toString());
    m_sentence->setOwnText(outcomeSentence(event, now));
    fillFacts(details);
    fillEffect(details, now);
    m_json->setJson(event.body);
    fillDeliveries(details, now);
    fillHeaders(details);
    stack().showContent();
}

void EventPane::fillFacts(const EventDetails &details)
{
    const events::StoredEvent &event = details.event;
    const events::Envelope &envelope = event.envelope;
    const auto moment = [&](const QString &caption, Instant at) {
        return Fact{caption, dayAndTimeText(at), exactText(at)};
    };
    std::vector<Fact> facts;
    if (!envelope.entityId.isEmpty())
        facts.push_back({tr("To what"), envelope.entityId, envelope.entityId, entityOf(envelope.entityId)});
    if (!envelope.customerId.isEmpty()) {
        const QString id = envelope.customerId.toString();
        const QString name = !details.customerName.isEmpty()    ? details.customerName
                             : !details.customerEmail.isEmpty() ? details.customerEmail
                                                                : id;
        facts.push_back({tr("Customer"), name, harmless(name) + QLatin1Char('\n') + id, entityOf(id)});
    }
    facts.push_back({tr("Type"), envelope.eventType, {}});
    facts.push_back({tr("Source"), sourceWord(event.source), {}});
    facts.push_back(moment(tr("Happened"), envelope.occurredAt));
    facts.push_back(moment(tr("Received"), event.receivedAt));
    const Micros delay = event.receivedAt - envelope.occurredAt;
    if (delay >= std::chrono::seconds(1))
        facts.push_back({tr("On the way for"), durationText(delay), {}});
    facts.push_back({tr("Attempts"), QLocale().toString(event.attempts), {}});
    m_facts->setFacts(facts);
}

void EventPane::fillEffect(const EventDetails &details, Instant now)
{
    if (!details.effect || details.effect->changes.empty()) {
        m_tabs->setTabText(0, tr("Effect"));
        const bool same = details.effect.has_value();
        m_effectStack->showEmpty(tr("No row was changed"),
                                 same ? tr("It was applied and is the newest word on this, but no field is different.")
                                      : outcomeSentence(details.event, now));
        return;
    }
    m_tabs->setTabText(0, details.effect->created
                              ? tr("Effect (new)", "the row did not exist before")
                              : tr("Effect (%Ln field(s))", nullptr, int(details.effect->changes.size())));
    m_effect->setChanges(details.effect->changes);
    m_effectStack->showContent();
}

void EventPane::fillHeaders(const EventDetails &details)
{
    const Explanation words = signatureWords(details.signature, m_provider);
    m_signature->setPill(words.pill);
    m_signatureText->setOwnText(QStringList({words.what, words.next}).join(QLatin1Char(' ')).trimmed());
    QString shown; // as JSON would be: nothing in it can turn the line around
    for (const QByteArray &line : details.origin.headers.split('\n'))
        shown += harmless(QString::fromUtf8(line), 1000) + QLatin1Char('\n');
    m_headers->setPlainText(details.origin.headers.isEmpty() ? tr("No headers were kept: it did not come as a webhook.")
                                                             : shown.trimmed());
}

void EventPane::fillDeliveries(const EventDetails &details, Instant now)
{
    m_tabs->setTabText(2, tr("Deliveries (%1)").arg(QLocale().toString(qlonglong(details.deliveries.size()))));
    m_deliveries->setRowCount(int(details.deliveries.size()));
    for (int row = 0; row < int(details.deliveries.size()); ++row) {
        const events::Delivery &delivery = details.deliveries[size_t(row)];
        auto *when = new QTableWidgetItem(relativeText(delivery.receivedAt, now));
        when->setToolTip(plainToolTip(exactText(delivery.receivedAt)));
        auto *notification = new QTableWidgetItem(shortId(delivery.notificationId.toString()));
        notification->setToolTip(plainToolTip(delivery.notificationId.toString()));
        m_deliveries->setItem(row, 0, when);
        m_deliveries->setItem(row, 1, new QTableWidgetItem(sourceWord(delivery.source)));
        m_deliveries->setItem(
            row, 2, new QTableWidgetItem(delivery.peer.isEmpty() ? QStringLiteral("–") : harmless(delivery.peer)));
        m_deliveries->setItem(row, 3, notification);
        m_deliveries->setItem(
            row, 4, new QTableWidgetItem(delivery.duplicate ? tr("Again: known already") : tr("The first one")));
    }
}

} // namespace reckoner::ui
