// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/credit_entries_page.h"

#include "ui/common/data_table.h"
#include "ui/common/date_field.h"
#include "ui/common/filter_bar.h"
#include "ui/common/status_pill.h"
#include "ui/common/two_part_delegate.h"
#include "ui/credits/balance_panel.h"
#include "ui/credits/credit_entry_window.h"
#include "ui/credits/credit_pane.h"
#include "ui/credits/credit_words.h"

#include <QDate>
#include <QMenu>
#include <QPushButton>

namespace reckoner::ui {

using credits::CreditEntryFilter;
using credits::EntryKind;
using credits::GrantKind;
using credits::OutboxMark;

namespace {

const QString kCreditWhatKey = QStringLiteral("what");
const QString kCreditLedgerKey = QStringLiteral("ledger");
const QString kCreditSinceKey = QStringLiteral("since");
const QString kBalanceNotice = QStringLiteral("credits.balance");

std::optional<OutboxMark> outboxMarkOf(const QString &text)
{
    if (text == QLatin1StringView("open"))
        return OutboxMark::Open;
    if (text == QLatin1StringView("needs_person"))
        return OutboxMark::NeedsPerson;
    if (text == QLatin1StringView("sent"))
        return OutboxMark::Sent;
    return std::nullopt;
}

} // namespace

static ListPage::Words creditEntriesWords()
{
    return {.title = CreditEntriesPage::tr("Credits"),
            .searchHint = CreditEntriesPage::tr("Customer, payment, event, adjustment"),
            .searchName = CreditEntriesPage::tr("Search credit entries"),
            .loading = CreditEntriesPage::tr("Loading the credit entries"),
            .failed = CreditEntriesPage::tr("The credit entries could not be read"),
            .noMatch = CreditEntriesPage::tr("No entry fits the search and the filters."),
            .emptyTitle = CreditEntriesPage::tr("No credits granted yet"),
            .emptyHint =
                CreditEntriesPage::tr("Entries appear here when a payment for a plan with credits is completed, "
                                      "or when you grant some. Credits must be enabled in the profile, and "
                                      "prices need a plan.")};
}

CreditEntriesPage::CreditEntriesPage(CreditDesk &desk, const PageContext &context, QWidget *parent)
    : CreditEntriesPage(desk, context, new CreditEntryWindow(context.clock), new CreditEntryPane, parent)
{
}

CreditEntriesPage::CreditEntriesPage(CreditDesk &desk, const PageContext &context, CreditEntryWindow *rows,
                                     CreditEntryPane *pane, QWidget *parent)
    : ListPage(context, QStringLiteral("credits"), creditEntriesWords(), rows, pane, parent), m_desk(desk),
      m_rows(rows), m_pane(pane)
{
    setUpFilter();
    setUpTable();
    connect(&m_desk, &CreditDesk::entriesChanged, this, &CreditEntriesPage::noteEntries);
    connect(&m_desk, &CreditDesk::customersChanged, this, [this](const QSet<QString> &ids) {
        if (m_pane->details() && ids.contains(m_pane->details()->row.entry.customerId.toString()))
            showDetails(selected());
    });
    connect(m_pane, &CreditEntryPane::entityRequested, this, &Page::entityRequested);
    connect(m_pane, &CreditEntryPane::retryRequested, this, [this] { showDetails(selected()); });
    connect(m_pane, &CreditEntryPane::retryEntryRequested, this, [this](qint64 seq) { Q_EMIT retryRequested({seq}); });
    connect(&m_pane->balances(), &BalancePanel::askRequested, this, &CreditEntriesPage::askBalance);
    finishSetUp(CreditEntryWindow::At);
}

void CreditEntriesPage::setUpFilter()
{
    std::vector<FilterChoice> what;
    for (const GrantKind kind :
         {GrantKind::Purchase, GrantKind::Renewal, GrantKind::Signup, GrantKind::Trial, GrantKind::Manual})
        what.push_back({grantKindText(kind), grantKindWord(kind)});
    what.push_back({QStringLiteral("clawback"), tr("Taken back")});
    what.push_back({QStringLiteral("restore"), tr("Given back")});
    filter().addChoice(kCreditWhatKey, tr("What"), std::move(what));
    filter().addChoice(kCreditLedgerKey, tr("Ledger", "the external one"),
                       {{QStringLiteral("needs_person"), tr("Needs a person")},
                        {QStringLiteral("open"), tr("Not confirmed")},
                        {QStringLiteral("sent"), tr("In the ledger")}});
    filter().addChoice(kCreditSinceKey, tr("Entered"),
                       {{QStringLiteral("1"), tr("Today")},
                        {QStringLiteral("7"), tr("Last 7 days")},
                        {QStringLiteral("30"), tr("Last 30 days")},
                        {QStringLiteral("365"), tr("Last 365 days")}});
}

void CreditEntriesPage::setUpTable()
{
    DataTable &rows = table();
    rows.setItemDelegateForColumn(CreditEntryWindow::Customer, new TwoPartDelegate(&rows));
    rows.setItemDelegateForColumn(CreditEntryWindow::Ledger, new PillDelegate(&rows));
    rows.setItemDelegateForColumn(CreditEntryWindow::Cause, new IdDelegate(&rows));
    rows.setColumnWidth(CreditEntryWindow::At, 110);
    rows.setColumnWidth(CreditEntryWindow::Amount, 86);
    rows.setColumnWidth(CreditEntryWindow::Balance, 86);
    rows.setColumnWidth(CreditEntryWindow::Ledger, 132);
    rows.setColumnWidth(CreditEntryWindow::Cause, 120);
    rows.setColumnHidden(CreditEntryWindow::Cause, true);
    rows.setColumnHidden(CreditEntryWindow::By, true);
    rows.setFixedColumn(CreditEntryWindow::Customer);
    rows.setFlexible({{CreditEntryWindow::Customer, 140, 3}, {CreditEntryWindow::What, 110, 2}});
}

std::optional<Qt::SortOrder> CreditEntriesPage::sortDirection(int column) const
{
    return column == CreditEntryWindow::At ? std::optional(Qt::DescendingOrder) : std::nullopt;
}

CreditEntryFilter CreditEntriesPage::entryFilter() const
{
    const FilterBar &bar = this->filter();
    CreditEntryFilter filter;
    const QString what = bar.choice(kCreditWhatKey);
    if (const auto kind = credits::entryKindFromText(what); kind && *kind != EntryKind::Grant)
        filter.kinds = {*kind};
    if (const auto grant = credits::grantKindFromText(what)) {
        filter.kinds = {EntryKind::Grant};
        filter.grants = {*grant};
    }
    filter.outbox = outboxMarkOf(bar.choice(kCreditLedgerKey)).value_or(OutboxMark::Any);
    if (const int days = bar.choice(kCreditSinceKey).toInt(); days > 0)
        filter.from = startOfDay(localDate(context().clock.now()).addDays(1 - days));
    filter.search = bar.searchText();
    return filter;
}

void CreditEntriesPage::applyQuery()
{
    const CreditEntryFilter filter = entryFilter();
    CreditEntryWindow::Source source;
    source.growth = CreditEntryWindow::Growth::AtTop;
    source.page = [this, filter](std::optional<credits::CreditEntryCursor> after, storage::PageLimit limit) {
        return m_desk.list(filter, after, limit);
    };
    source.count = [this, filter] { return m_desk.count(filter); };
    source.anchors = [this, filter](int step) { return m_desk.anchors(filter, step); };
    source.byIds = [this](std::vector<QString> ids) {
        std::vector<qint64> seqs;
        for (const QString &id : ids)
            seqs.push_back(id.toLongLong());
        return m_desk.rowsBySeqs(std::move(seqs));
    };
    m_rows->setSource(std::move(source));
}

void CreditEntriesPage::noteEntries(const QSet<QString> &seqs)
{
    if (seqs.contains(QString())) { // several: all that is shown may be old
        reload();
        showDetails(selected());
        return;
    }
    noteChanged(seqs);
    if (seqs.contains(selected()))
        showDetails(selected());
}

void CreditEntriesPage::showCustomer(const CustomerId &customer)
{
    filter().clear();
    filter().setSearchText(customer.toString());
    reload();
}

void CreditEntriesPage::showDetails(const QString &id)
{
    const int asked = ++m_detailsAsked;
    if (id.isEmpty()) {
        m_pane->showNothing();
        return;
    }
    m_pane->showLoading();
    m_desk.details(id.toLongLong()).then(this, [this, asked](Result<CreditEntryDetails> details) {
        if (asked != m_detailsAsked)
            return;
        if (details)
            m_pane->showDetails(*details, m_desk.hasLedger(), context().clock.now());
        else
            m_pane->showError(details.error());
    });
}

void CreditEntriesPage::openDetails()
{
    m_pane->setFocus(Qt::OtherFocusReason);
}

QByteArray CreditEntriesPage::detailsJson() const
{
    return m_pane->details() ? m_pane->details()->row.outbox.metadata : QByteArray();
}

void CreditEntriesPage::fillContextMenu(QMenu &menu)
{
    if (!m_pane->details())
        return;
    const credits::CreditEntryRow &row = m_pane->details()->row;
    if (outboxAdvice(row.outbox, m_desk.hasLedger(), context().clock.now()).canRetry)
        connect(menu.addAction(tr("Tell the ledger again")), &QAction::triggered, this,
                [this, seq = row.entry.seq] { Q_EMIT retryRequested({seq}); });
    const auto link = [&](const QString &text, EntityKind kind, const QString &id) {
        if (!id.isEmpty())
            connect(menu.addAction(text), &QAction::triggered, this, [this, kind, id] {
                Q_EMIT entityRequested({kind, id});
            });
    };
    link(tr("Show the customer"), EntityKind::Customer, row.entry.customerId.toString());
    link(tr("Show the payment"), EntityKind::Payment, row.grant.paymentId.toString());
    link(tr("Show the event"), EntityKind::Event, row.entry.eventId.toString());
}

void CreditEntriesPage::askBalance(const CustomerId &customer)
{
    Q_EMIT noticeCleared(kBalanceNotice);
    m_pane->balances().setAsking(true);
    m_desk.fetchBalance(customer).then(this, [this](Result<qint64> balance) {
        m_pane->balances().setAsking(false);
        if (balance)
            showDetails(selected());
        else
            Q_EMIT noticeRaised(kBalanceNotice, {Tone::Warn, balance.error().message, {}, {}});
    });
}

} // namespace reckoner::ui
