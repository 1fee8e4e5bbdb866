// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/credit_pane.h"
#include "ui/common/credits_text.h"

#include "ui/common/fact_grid.h"
#include "ui/common/json_panel.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_view.h"
#include "ui/common/status_pill.h"
#include "ui/common/style.h"
#include "ui/common/time_text.h"
#include "ui/credits/balance_panel.h"
#include "ui/credits/credit_words.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

QString creditNameOf(const QString &name, const QString &email)
{
    return name.isEmpty() ? email : email.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, email);
}

Fact creditLink(const QString &caption, const QString &id, EntityKind kind)
{
    return {caption, shortId(id, 20), id, EntityRef{kind, id}};
}

} // namespace

CreditEntryPane::CreditEntryPane(QWidget *parent) : DetailsPane(Place::Beside, parent)
{
    QWidget *header = makeHeader();
    m_tabs = paneTabs(tr("Parts of the entry"), this);
    m_tabs->addTab(makeOverview(), tr("Overview"));
    m_sent = new JsonPanel(tr("What the ledger is told with the entry"), m_tabs);
    m_tabs->addTab(m_sent, tr("Sent"));
    setStacked({header}, m_tabs);
    showNothing();
}

QWidget *CreditEntryPane::makeHeader()
{
    const auto [header, column] = paneHeader(this);
    m_amount = paneTitle(header);
    m_customer = paneSubtitle(header);
    m_state = new StatusPill(header);
    m_retry = new QPushButton(tr("&Try again"), header);
    m_retry->setAutoDefault(false);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_details)
            Q_EMIT retryEntryRequested(m_details->row.entry.seq);
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_state);
    line->addStretch(1);
    line->addWidget(m_retry);
    column->addWidget(m_amount);
    column->addWidget(m_customer);
    column->addLayout(line);
    return header;
}

QWidget *CreditEntryPane::makeOverview()
{
    const auto [scroll, body, column] = paneColumn(this);
    column->setSpacing(kSpaceS);
    m_what = new PlainLabel(body);
    m_what->setWordWrap(true);
    m_next = new PlainLabel(body);
    m_next->setWordWrap(true);
    m_next->setMuted();
    m_balances = new BalancePanel(body);
    m_facts = new FactGrid(body);
    connect(m_facts, &FactGrid::entityRequested, this, &CreditEntryPane::entityRequested);
    column->addWidget(m_what);
    column->addWidget(m_next);
    column->addWidget(horizontalLine(body));
    column->addWidget(headingLabel(tr("Balance of the customer"), body));
    column->addWidget(m_balances);
    column->addWidget(horizontalLine(body));
    column->addWidget(headingLabel(tr("What is behind it"), body));
    column->addWidget(m_facts);
    column->addStretch(1);
    return scroll;
}

void CreditEntryPane::showNothing()
{
    m_details.reset();
    stack().showEmpty(tr("No entry selected"),
                      tr("Choose a row to see where its credits came from and whether the ledger has them."));
}

void CreditEntryPane::showLoading()
{
    if (!m_details)
        stack().showLoading(tr("Loading the entry"));
}

void CreditEntryPane::showError(const Error &error)
{
    m_details.reset();
    stack().showError(tr("The entry could not be read"), error);
}

void CreditEntryPane::showDetails(const CreditEntryDetails &details, bool hasLedger, Instant now)
{
    const bool another = !m_details || m_details->row.entry.seq != details.row.entry.seq;
    m_details = details;
    const credits::CreditEntryRow &row = details.row;
    m_amount->setText(tr("%1 credits", "signed amount").arg(signedCreditsText(row.entry.amount)));
    const QString name = creditNameOf(row.customerName, row.customerEmail);
    m_customer->setText(name.isEmpty() ? row.entry.customerId.toString() : name);
    m_state->setPill(outboxPill(row.outbox));
    const OutboxAdvice told = outboxAdvice(row.outbox, hasLedger, now);
    m_what->setOwnText(told.what);
    m_next->setOwnText(told.next);
    m_next->setVisible(!told.next.isEmpty());
    m_retry->setVisible(told.canRetry);
    if (details.customer)
        m_balances->setRow(*details.customer, now);
    m_balances->setHasLedger(hasLedger);
    fillFacts(now);
    m_sent->setJson(row.outbox.metadata);
    if (another)
        m_tabs->setCurrentIndex(0);
    stack().showContent();
}

void CreditEntryPane::fillFacts(Instant now)
{
    const credits::CreditEntry &entry = m_details->row.entry;
    const credits::CreditGrant &grant = m_details->row.grant;
    std::vector<Fact> facts;
    facts.push_back(creditLink(tr("Customer"), entry.customerId.toString(), EntityKind::Customer));
    if (!grant.paymentId.isEmpty())
        facts.push_back(creditLink(tr("Payment"), grant.paymentId.toString(), EntityKind::Payment));
    if (!entry.eventId.isEmpty())
        facts.push_back(creditLink(tr("Event"), entry.eventId.toString(), EntityKind::Event));
    if (!grant.subscriptionId.isEmpty())
        facts.push_back(creditLink(tr("Subscription"), grant.subscriptionId.toString(), EntityKind::Subscription));
    if (!grant.priceId.isEmpty())
        facts.push_back(creditLink(tr("Price"), grant.priceId.toString(), EntityKind::Price));
    if (!grant.planCode.isEmpty())
        facts.push_back({tr("Plan"), grant.planCode, {}});
    if (grant.quantity > 0)
        facts.push_back(
            {tr("Credits of the grant"),
             tr("%1 × %2", "quantity, credits").arg(creditsText(grant.quantity), creditsText(grant.creditsPerUnit)),
             tr("%1 in all", "credits").arg(creditsText(grant.credits))});
    if (!grant.currency.isEmpty())
        facts.push_back({tr("Paid for it"), moneyText(Money(grant.lineTotalMinor, grant.currency)), {}});
    if (!entry.adjustmentId.isEmpty())
        facts.push_back({tr("Adjustment"), shortId(entry.adjustmentId.toString(), 20), entry.adjustmentId.toString()});
    facts.push_back({tr("Entered"), relativeText(entry.at, now), exactText(entry.at)});
    facts.push_back({tr("Bought"), relativeText(grant.purchasedAt, now), exactText(grant.purchasedAt)});
    facts.push_back({tr("Balance after it"), creditsText(entry.balanceAfter), {}});
    if (!entry.actor.isEmpty())
        facts.push_back({tr("By"), harmless(entry.actor, 60), {}});
    if (!entry.reason.isEmpty() && entry.adjustmentId.isEmpty())
        facts.push_back({tr("Reason"), harmless(entry.reason, 200), {}});
    m_facts->setFacts(facts);
}

CreditCustomerPane::CreditCustomerPane(QWidget *parent) : DetailsPane(Place::Beside, parent)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    const auto [scroll, body, list] = paneColumn(content);
    list->setSpacing(kSpaceS);
    m_name = paneTitle(body);
    m_email = paneSubtitle(body);
    m_balances = new BalancePanel(body);
    m_facts = new FactGrid(body);
    m_entries = new QPushButton(tr("&Show the entries"), body);
    m_grant = new QPushButton(tr("Grant credits…"), body);
    for (QPushButton *button : {m_entries, m_grant})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_entries);
    line->addWidget(m_grant);
    line->addStretch(1);
    list->addWidget(m_name);
    list->addWidget(m_email);
    list->addLayout(line);
    list->addWidget(horizontalLine(body));
    list->addWidget(m_balances);
    list->addWidget(horizontalLine(body));
    list->addWidget(m_facts);
    list->addStretch(1);
    column->addWidget(scroll);
    setContent(content);
    connect(m_facts, &FactGrid::entityRequested, this, &CreditCustomerPane::entityRequested);
    connect(m_entries, &QPushButton::clicked, this, [this] {
        if (m_row)
            Q_EMIT entriesRequested(m_row->customer.customerId);
    });
    connect(m_grant, &QPushButton::clicked, this, [this] {
        if (m_row)
            Q_EMIT grantRequested(m_row->customer.customerId);
    });
    showNothing();
}

void CreditCustomerPane::showNothing()
{
    m_row.reset();
    stack().showEmpty(tr("No customer selected"), tr("Choose a row to compare what was granted with the ledger."));
}

void CreditCustomerPane::showRow(const credits::CreditCustomerRow &row, bool hasLedger, Instant now)
{
    m_row = row;
    m_name->setText(row.name.isEmpty() ? row.customer.customerId.toString() : row.name);
    m_email->setText(row.email);
    m_balances->setRow(row, now);
    m_balances->setHasLedger(hasLedger);
    std::vector<Fact> facts{
        creditLink(tr("Customer"), row.customer.customerId.toString(), EntityKind::Customer),
        {tr("Entries"), creditsText(row.customer.entries), {}},
        {tr("Given"), creditsText(row.customer.granted), {}},
        {tr("Taken back"), creditsText(row.customer.takenBack), {}},
        {tr("Last entry"), relativeText(row.customer.lastEntryAt, now), exactText(row.customer.lastEntryAt)}};
    if (row.open > 0)
        facts.push_back({tr("Not told yet"), signedCreditsText(row.pending), {}});
    m_facts->setFacts(facts);
    stack().showContent();
}

} // namespace reckoner::ui
