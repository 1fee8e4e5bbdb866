// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/finding_pane.h"
#include "ui/common/credits_text.h"

#include "ui/common/fact_grid.h"
#include "ui/common/id_label.h"
#include "ui/common/link_label.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_view.h"
#include "ui/common/status_pill.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/common/time_text.h"
#include "ui/reconciliation/finding_words.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace reckoner::ui {

using reconcile::Verb;

namespace {

constexpr int kVerbsInARow = 2; // of a pane as narrow as it gets

QTableWidgetItem *findingCell(const QString &text, const QString &toolTip = {})
{
    auto *item = new QTableWidgetItem(text);
    if (!toolTip.isEmpty())
        item->setToolTip(plainToolTip(toolTip));
    return item;
}

QTableWidgetItem *creditsCell(qint64 credits)
{
    auto *item = new QTableWidgetItem(creditsText(credits));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

void shapeTable(QTableWidget *table, int wideColumn)
{
    table->verticalHeader()->setDefaultSectionSize(kRowHeightCompact);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

// As high as its rows, so that the pane scrolls and not the tables in it, and with room for the heads.
void fitRows(QTableWidget *table)
{
    QFont font = captionFont(table->horizontalHeader()->font()); // as the style draws heads, wider than Qt reckons
    font.setWeight(QFont::DemiBold);
    int widest = 0;
    for (int column = 0; column < table->columnCount(); ++column)
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(table->horizontalHeaderItem(column)->text()));
    table->horizontalHeader()->setMinimumSectionSize(widest + 2 * kSpaceS + 14);
    const int head = table->horizontalHeader()->sizeHint().height();
    table->setFixedHeight(head + table->rowCount() * kRowHeightCompact + 2 * table->frameWidth() + 2);
}

} // namespace

FindingPane::FindingPane(Acting acting, QWidget *parent) : DetailsPane(Place::Beside, parent), m_acting(acting)
{
    const auto [scroll, body, column] = paneColumn(this);
    addHead(body, column);
    addTables(body, column);
    column->addStretch(1);
    setContent(scroll);
    connect(m_customer, &LinkLabel::entityRequested, this, &FindingPane::entityRequested);
    connect(m_likely, &QTableWidget::itemSelectionChanged, this, &FindingPane::syncVerbs);
    connect(m_likely, &QTableWidget::itemActivated, this, [this] {
        if (QPushButton *match = verbButton(Verb::Match); match && match->isEnabled())
            match->click();
    });
    showNothing();
}

void FindingPane::addHead(QWidget *body, QVBoxLayout *column)
{
    m_title = paneTitle(body);
    m_customer = new LinkLabel(body);
    m_state = new StatusPill(body);
    m_age = new PlainLabel(body);
    m_age->setMuted();
    m_sentence = new PlainLabel(body);
    m_sentence->setWordWrap(true);
    m_id = new IdLabel(tr("Finding id"), body);
    auto *pills = new QHBoxLayout;
    pills->addWidget(m_state);
    pills->addWidget(m_age);
    pills->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_customer);
    column->addLayout(pills);
    column->addWidget(m_sentence);
    column->addWidget(m_id);
    m_verbs = new QVBoxLayout;
    m_verbs->setSpacing(kSpaceS);
    column->addLayout(m_verbs);
}

void FindingPane::addTables(QWidget *body, QVBoxLayout *column)
{
    m_sides = paneTable(tr("What each side says"), {tr("Side"), tr("Credits"), tr("Entry")}, body);
    shapeTable(m_sides, 2);
    m_likelyHead = headingLabel(tr("May belong to"), body);
    m_likely = paneTable(tr("What it may belong to"), {tr("Score"), tr("Why"), tr("Credits"), tr("When")}, body);
    shapeTable(m_likely, 1);
    m_likely->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_likely->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_decisionsHead = headingLabel(tr("Decisions and notes"), body);
    m_decisions = paneTable(tr("What was decided"), {tr("When"), tr("What"), tr("By"), tr("Reason")}, body);
    shapeTable(m_decisions, 3);
    column->addWidget(horizontalLine(body));
    column->addWidget(headingLabel(tr("What each side says"), body));
    column->addWidget(m_sides);
    column->addWidget(m_likelyHead);
    column->addWidget(m_likely);
    column->addWidget(m_decisionsHead);
    column->addWidget(m_decisions);
}

QPushButton *FindingPane::verbButton(Verb verb) const
{
    for (const auto &[each, button] : m_buttons)
        if (each == verb)
            return button;
    return nullptr;
}

void FindingPane::showNothing()
{
    m_details.reset();
    stack().showEmpty(tr("No finding selected"),
                      tr("Choose a row to see what each side says and what can be done about it."));
}

void FindingPane::showLoading()
{
    if (!m_details)
        stack().showLoading(tr("Loading the finding"));
}

void FindingPane::showError(const Error &error)
{
    m_details.reset();
    stack().showError(tr("The finding could not be read"), error);
}

void FindingPane::showDetails(const FindingDetails &details, Instant now)
{
    m_details = details;
    const reconcile::StoredFinding &finding = details.finding;
    m_title->setText(
        tr("%1: %2 credits", "a class of findings, number")
            .arg(findingTitle(finding.finding.kind), finding.finding.kind == reconcile::FindingClass::Amount
                                                         ? signedCreditsText(finding.credits)
                                                         : creditsText(finding.credits)));
    const QString customer = finding.customerId.toString();
    const QString name = finding.customerName.isEmpty() ? finding.customerEmail : finding.customerName;
    m_customer->setVisible(!customer.isEmpty());
    m_customer->setLink(tr("Customer"), name.isEmpty() ? customer : name, {EntityKind::Customer, customer});
    m_state->setPill(findingPill(finding.state));
    m_age->setOwnText(tr("%1 old", "an age, such as 5 days").arg(durationText(now - finding.at)));
    m_age->setToolTip(plainToolTip(exactText(finding.at)));
    m_sentence->setOwnText(findingSentence(finding));
    m_id->setId(finding.id);
    fillSides();
    fillLikely(now);
    fillVerbs();
    fillDecisions(now);
    stack().showContent();
}

void FindingPane::fillSides()
{
    const reconcile::Finding &finding = m_details->finding.finding;
    const std::array entries{&finding.provider, &finding.local, &finding.external};
    m_sides->setRowCount(int(entries.size()));
    for (const reconcile::Side side : reconcile::kSides) {
        const auto &entry = *entries[size_t(side)];
        const int row = int(side);
        m_sides->setItem(row, 0, findingCell(sideTitle(side)));
        if (!entry) {
            m_sides->setItem(row, 1, findingCell(QStringLiteral("–")));
            m_sides->setItem(row, 2, findingCell(tr("nothing")));
            continue;
        }
        m_sides->setItem(row, 1, creditsCell(entry->credits));
        const QString currency = entry->currency.isEmpty() ? QString() : QStringLiteral(" · ") + entry->currency.code();
        m_sides->setItem(row, 2,
                         findingCell(harmless(shortId(entry->id, 12)) + currency,
                                     QStringList({tr("Entry %1").arg(entry->id), tr("Key %1").arg(entry->key),
                                                  tr("Transaction %1").arg(entry->transaction), exactText(entry->at)})
                                         .join(QLatin1Char('\n'))));
    }
    fitRows(m_sides);
}

void FindingPane::fillLikely(Instant now)
{
    m_likely->setRowCount(int(m_details->likely.size()));
    for (int row = 0; row < m_likely->rowCount(); ++row) {
        const FindingDetails::Likely &each = m_details->likely[size_t(row)];
        const reconcile::Entry &entry = each.candidate.entry;
        const QString why = likenessWords(each.candidate.reasons);
        m_likely->setItem(row, 0, findingCell(tr("%1 %", "a score").arg(QLocale().toString(each.candidate.score))));
        m_likely->setItem(row, 1, findingCell(why, why + QLatin1Char('\n') + tr("Entry %1").arg(entry.id)));
        m_likely->setItem(row, 2, creditsCell(entry.credits));
        m_likely->setItem(row, 3, findingCell(relativeText(entry.at, now), exactText(entry.at)));
    }
    const bool any = m_likely->rowCount() > 0;
    m_likelyHead->setVisible(any);
    m_likely->setVisible(any);
    if (any)
        m_likely->selectRow(0);
    fitRows(m_likely);
}

void FindingPane::fillVerbs()
{
    emptyLayout(m_verbs);
    m_buttons.clear();
    QHBoxLayout *row = nullptr;
    for (const Verb verb : reconcile::verbsFor(m_details->finding)) {
        if ((verb == Verb::Match && m_details->likely.empty()) || (verb == Verb::Split && m_details->likely.size() < 2))
            continue;
        if (m_buttons.size() % kVerbsInARow == 0) {
            row = new QHBoxLayout;
            row->setSpacing(kSpaceS);
            m_verbs->addLayout(row);
        }
        auto *button = new QPushButton(verbTitle(verb) + QStringLiteral("…"), this);
        button->setAutoDefault(false);
        button->setToolTip(plainToolTip(verbMeaning(verb, m_details->finding)));
        if (m_buttons.empty() && verb != Verb::Note)
            setButtonKind(button, ButtonKind::Primary);
        connect(button, &QPushButton::clicked, this, [this, verb] { Q_EMIT verbRequested(verb); });
        row->addWidget(button);
        m_buttons.emplace_back(verb, button);
    }
    if (row)
        row->addStretch(1);
    syncVerbs();
}

void FindingPane::syncVerbs()
{
    const size_t count = chosen().size();
    for (const auto &[verb, button] : m_buttons)
        button->setEnabled(m_acting == Acting::Possible && (verb != Verb::Match || count == 1) &&
                           (verb != Verb::Split || count > 1));
}

std::vector<FindingDetails::Likely> FindingPane::chosen() const
{
    std::vector<FindingDetails::Likely> all;
    if (!m_details)
        return all;
    for (int row = 0; row < m_likely->rowCount() && row < int(m_details->likely.size()); ++row)
        if (const QTableWidgetItem *item = m_likely->item(row, 0); item && item->isSelected())
            all.push_back(m_details->likely[size_t(row)]);
    return all;
}

void FindingPane::fillDecisions(Instant now)
{
    const auto &decisions = m_details->decisions;
    m_decisions->setRowCount(int(decisions.size()));
    for (int row = 0; row < m_decisions->rowCount(); ++row) {
        const reconcile::Decision &each = decisions[decisions.size() - 1 - size_t(row)]; // newest first
        m_decisions->setItem(row, 0, findingCell(relativeText(each.at, now), exactText(each.at)));
        m_decisions->setItem(row, 1, findingCell(storedVerbTitle(each.verb), each.detail));
        m_decisions->setItem(row, 2, findingCell(harmless(each.actor, 40), each.actor));
        m_decisions->setItem(row, 3, findingCell(harmless(each.reason), each.reason));
    }
    m_decisionsHead->setVisible(m_decisions->rowCount() > 0);
    m_decisions->setVisible(m_decisions->rowCount() > 0);
    fitRows(m_decisions);
}

} // namespace reckoner::ui
