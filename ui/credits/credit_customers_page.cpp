// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/credit_customers_page.h"

#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/status_pill.h"
#include "ui/common/two_part_delegate.h"
#include "ui/credits/balance_panel.h"
#include "ui/credits/credit_entry_window.h"
#include "ui/credits/credit_pane.h"

#include <QMenu>
#include <QPushButton>

namespace reckoner::ui {

using credits::CreditCustomerFilter;
using credits::OutboxMark;

namespace {

const QString kHoldersLedgerKey = QStringLiteral("ledger");
const QString kHoldersComparisonKey = QStringLiteral("comparison");
const QString kHoldersNotice = QStringLiteral("credits.balance");

} // namespace

static ListPage::Words creditCustomersWords()
{
    return {.title = CreditCustomersPage::tr("Customers with credits"),
            .searchHint = CreditCustomersPage::tr("Name, e-mail address or id"),
            .searchName = CreditCustomersPage::tr("Search customers with credits"),
            .loading = CreditCustomersPage::tr("Loading the balances"),
            .failed = CreditCustomersPage::tr("The balances could not be read"),
            .noMatch = CreditCustomersPage::tr("No customer fits the search and the filters."),
            .emptyTitle = CreditCustomersPage::tr("Nobody has credits yet"),
            .emptyHint = CreditCustomersPage::tr("Customers appear here with their first entry.")};
}

CreditCustomersPage::CreditCustomersPage(CreditDesk &desk, const PageContext &context, QWidget *parent)
    : CreditCustomersPage(desk, context, new CreditCustomerWindow(context.clock), new CreditCustomerPane, parent)
{
}

CreditCustomersPage::CreditCustomersPage(CreditDesk &desk, const PageContext &context, CreditCustomerWindow *rows,
                                         CreditCustomerPane *pane, QWidget *parent)
    : ListPage(context, QStringLiteral("credit_customers"), creditCustomersWords(), rows, pane, parent), m_desk(desk),
      m_rows(rows), m_pane(pane)
{
    setUpFilter();
    setUpTable();
    connect(&m_desk, &CreditDesk::customersChanged, this, [this](const QSet<QString> &ids) {
        noteChanged(ids);
        if (ids.contains(selected()))
            showDetails(selected());
    });
    connect(m_pane, &CreditCustomerPane::entityRequested, this, &Page::entityRequested);
    connect(m_pane, &CreditCustomerPane::entriesRequested, this, &CreditCustomersPage::entriesRequested);
    connect(m_pane, &CreditCustomerPane::grantRequested, this, &CreditCustomersPage::grantRequested);
    connect(&m_pane->balances(), &BalancePanel::askRequested, this, &CreditCustomersPage::askBalance);
    finishSetUp(CreditCustomerWindow::LastEntry);
}

void CreditCustomersPage::setUpFilter()
{
    filter().addChoice(kHoldersLedgerKey, tr("Ledger", "the external one"),
                       {{QStringLiteral("needs_person"), tr("Needs a person")},
                        {QStringLiteral("open"), tr("Not all confirmed")},
                        {QStringLiteral("sent"), tr("All in the ledger")}});
    filter().addChoice(kHoldersComparisonKey, tr("Comparison"),
                       {{QStringLiteral("differs"), tr("The two differ")},
                        {QStringLiteral("same"), tr("Both agree")},
                        {QStringLiteral("not_asked"), tr("Not asked yet")}});
}

void CreditCustomersPage::setUpTable()
{
    DataTable &rows = table();
    rows.setItemDelegateForColumn(CreditCustomerWindow::Customer, new TwoPartDelegate(&rows));
    rows.setItemDelegateForColumn(CreditCustomerWindow::Comparison, new PillDelegate(&rows));
    rows.setColumnWidth(CreditCustomerWindow::Balance, 110);
    rows.setColumnWidth(CreditCustomerWindow::Ledger, 110);
    rows.setColumnWidth(CreditCustomerWindow::Comparison, 132);
    rows.setColumnWidth(CreditCustomerWindow::Open, 80);
    rows.setColumnWidth(CreditCustomerWindow::LastEntry, 110);
    rows.setFixedColumn(CreditCustomerWindow::Customer);
    rows.setFlexible({{CreditCustomerWindow::Customer, 140, 1}});
}

std::optional<Qt::SortOrder> CreditCustomersPage::sortDirection(int column) const
{
    return column == CreditCustomerWindow::LastEntry ? std::optional(Qt::DescendingOrder) : std::nullopt;
}

CreditCustomerFilter CreditCustomersPage::customerFilter() const
{
    using Difference = CreditCustomerFilter::Difference;
    const FilterBar &bar = this->filter();
    CreditCustomerFilter filter;
    const QString ledger = bar.choice(kHoldersLedgerKey), comparison = bar.choice(kHoldersComparisonKey);
    filter.outbox = ledger == QLatin1StringView("needs_person") ? OutboxMark::NeedsPerson
                    : ledger == QLatin1StringView("open")       ? OutboxMark::Open
                    : ledger == QLatin1StringView("sent")       ? OutboxMark::Sent
                                                                : OutboxMark::Any;
    filter.difference = comparison == QLatin1StringView("differs")     ? Difference::Differs
                        : comparison == QLatin1StringView("same")      ? Difference::Same
                        : comparison == QLatin1StringView("not_asked") ? Difference::NotAsked
                                                                       : Difference::Any;
    filter.search = bar.searchText();
    return filter;
}

void CreditCustomersPage::applyQuery()
{
    const CreditCustomerFilter filter = customerFilter();
    CreditCustomerWindow::Source source;
    source.page = [this, filter](std::optional<credits::CreditCustomerCursor> after, storage::PageLimit limit) {
        return m_desk.listCustomers(filter, std::move(after), limit);
    };
    source.count = [this, filter] { return m_desk.countCustomers(filter); };
    source.anchors = [this, filter](int step) { return m_desk.customerAnchors(filter, step); };
    source.byIds = [this](std::vector<QString> ids) {
        std::vector<CustomerId> wanted;
        for (QString &id : ids)
            wanted.emplace_back(std::move(id));
        return m_desk.customersByIds(std::move(wanted));
    };
    m_rows->setSource(std::move(source));
}

void CreditCustomersPage::showDetails(const QString &id)
{
    const int asked = ++m_detailsAsked;
    if (id.isEmpty()) {
        m_pane->showNothing();
        return;
    }
    m_desk.customersByIds({CustomerId(id)})
        .then(this, [this, asked](Result<std::vector<credits::CreditCustomerRow>> rows) {
            if (asked != m_detailsAsked)
                return;
            if (rows && !rows->empty())
                m_pane->showRow(rows->front(), m_desk.hasLedger(), context().clock.now());
            else
                m_pane->showNothing();
        });
}

void CreditCustomersPage::openDetails()
{
    m_pane->grantButton().setFocus(Qt::OtherFocusReason);
}

void CreditCustomersPage::fillContextMenu(QMenu &menu)
{
    if (!m_pane->row())
        return;
    const CustomerId customer = m_pane->row()->customer.customerId;
    connect(menu.addAction(tr("Show the entries")), &QAction::triggered, this,
            [this, customer] { Q_EMIT entriesRequested(customer); });
    connect(menu.addAction(tr("Grant credits…")), &QAction::triggered, this,
            [this, customer] { Q_EMIT grantRequested(customer); });
    connect(menu.addAction(tr("Show the customer")), &QAction::triggered, this, [this, customer] {
        Q_EMIT entityRequested({EntityKind::Customer, customer.toString()});
    });
}

void CreditCustomersPage::askBalance(const CustomerId &customer)
{
    Q_EMIT noticeCleared(kHoldersNotice);
    m_pane->balances().setAsking(true);
    m_desk.fetchBalance(customer).then(this, [this](Result<qint64> balance) {
        m_pane->balances().setAsking(false);
        if (balance)
            showDetails(selected());
        else
            Q_EMIT noticeRaised(kHoldersNotice, {Tone::Warn, balance.error().message, {}, {}});
    });
}

} // namespace reckoner::ui
