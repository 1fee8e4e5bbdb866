// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/core_credit_desk.h"

#include "core/base/log.h"
#include "core/credits/credit_grant_store.h"
#include "core/customers/customer_store.h"
#include "core/payments/payment_store.h"

namespace reckoner::ui {

using credits::CreditCustomerFilter;
using credits::CreditEntryFilter;
using credits::CreditEntryStore;
using storage::Connection;
using storage::Transaction;

namespace {

Result<CreditEntryDetails> readCreditDetails(Connection &connection, const AccountId &account, qint64 seq)
{
    RK_TRY_ASSIGN(std::optional<credits::CreditEntryRow> row, CreditEntryStore::find(connection, account, seq));
    if (!row)
        return Error{ErrorKind::NotFound, CoreCreditDesk::tr("There is no such entry."), QString::number(seq), {}};
    CreditEntryDetails details;
    details.row = std::move(*row);
    RK_TRY_ASSIGN(details.customer, CreditEntryStore::customer(connection, account, details.row.entry.customerId));
    return details;
}

Result<CreditRecipient> readRecipient(Connection &connection, const AccountId &account, const QString &text)
{
    customers::CustomerStore store(connection);
    RK_TRY_ASSIGN(const auto byId, store.find(account, CustomerId(text)));
    CreditRecipient recipient;
    if (byId) {
        recipient.customer = byId->value;
    } else {
        RK_TRY_ASSIGN(const std::vector<customers::Customer> byEmail, store.byEmail(account, text));
        if (byEmail.size() != 1)
            return Error{ErrorKind::NotFound,
                         byEmail.empty() ? CoreCreditDesk::tr("No customer has this id or e-mail address.")
                                         : CoreCreditDesk::tr("Several customers have this address. Give the id."),
                         {},
                         {}};
        recipient.customer = byEmail.front();
    }
    RK_TRY_ASSIGN(const auto row, CreditEntryStore::customer(connection, account, recipient.customer.id));
    recipient.balance = row ? row->customer.balance : 0;
    return recipient;
}

Result<GrantedCredits> grantMissed(Transaction &transaction, const actions::CreditOperation &by,
                                   const PaymentId &paymentId)
{
    Connection &connection = transaction.connection();
    if (by.reason.isEmpty())
        return Error{ErrorKind::Invalid, CoreCreditDesk::tr("Give a reason first."), {}, {}};
    RK_TRY_ASSIGN(const auto payment, payments::PaymentStore(connection).find(by.account, paymentId));
    if (!payment)
        return Error{ErrorKind::NotFound, CoreCreditDesk::tr("There is no such payment."), paymentId.toString(), {}};
    RK_TRY_ASSIGN(const int made, sync::grantMissedPurchase(
                                      transaction, {payment->value, sync::creditsOfPlan, by.now, by.actor, by.reason}));
    if (made == 0)
        return Error{ErrorKind::Conflict, CoreCreditDesk::tr("These credits were granted meanwhile."), {}, {}};
    GrantedCredits granted;
    RK_TRY_ASSIGN(const auto grants, credits::CreditGrantStore::ofPayment(connection, by.account, paymentId));
    for (const credits::CreditGrant &grant : grants)
        granted.credits += grant.credits;
    RK_TRY_ASSIGN(const auto row, CreditEntryStore::customer(connection, by.account, payment->value.customerId));
    granted.balance = row ? row->customer.balance : 0;
    return granted;
}

} // namespace

CoreCreditDesk::CoreCreditDesk(Parts parts, QObject *parent) : CreditDesk(parent), m_parts(std::move(parts))
{
    connect(&m_parts.feed, &storage::ChangeFeed::changed, this, &CoreCreditDesk::noteChanges);
}

Task<CreditEntryPage> CoreCreditDesk::list(CreditEntryFilter filter, std::optional<credits::CreditEntryCursor> after,
                                           storage::PageLimit limit)
{
    filter.account = m_parts.account;
    return m_parts.database.read([filter = std::move(filter), after, limit](Connection &c) {
        return CreditEntryStore::list(c, filter, after, limit);
    });
}

Task<qint64> CoreCreditDesk::count(CreditEntryFilter filter)
{
    filter.account = m_parts.account;
    return m_parts.database.read(
        [filter = std::move(filter)](Connection &c) { return CreditEntryStore::count(c, filter); });
}

Task<std::vector<credits::CreditEntryCursor>> CoreCreditDesk::anchors(CreditEntryFilter filter, int step)
{
    filter.account = m_parts.account;
    return m_parts.database.read(
        [filter = std::move(filter), step](Connection &c) { return CreditEntryStore::anchors(c, filter, step); });
}

Task<std::vector<credits::CreditEntryRow>> CoreCreditDesk::rowsBySeqs(std::vector<qint64> seqs)
{
    return m_parts.database.read([account = m_parts.account, seqs = std::move(seqs)](Connection &c) {
        return CreditEntryStore::rowsBySeqs(c, account, seqs);
    });
}

Task<CreditEntryDetails> CoreCreditDesk::details(qint64 seq)
{
    return m_parts.database.read(
        [account = m_parts.account, seq](Connection &c) { return readCreditDetails(c, account, seq); });
}

Task<CreditCustomerPage> CoreCreditDesk::listCustomers(CreditCustomerFilter filter,
                                                       std::optional<credits::CreditCustomerCursor> after,
                                                       storage::PageLimit limit)
{
    filter.account = m_parts.account;
    return m_parts.database.read([filter = std::move(filter), after = std::move(after), limit](Connection &c) {
        return CreditEntryStore::customers(c, filter, after, limit);
    });
}

Task<qint64> CoreCreditDesk::countCustomers(CreditCustomerFilter filter)
{
    filter.account = m_parts.account;
    return m_parts.database.read(
        [filter = std::move(filter)](Connection &c) { return CreditEntryStore::countCustomers(c, filter); });
}

Task<std::vector<credits::CreditCustomerCursor>> CoreCreditDesk::customerAnchors(CreditCustomerFilter filter, int step)
{
    filter.account = m_parts.account;
    return m_parts.database.read([filter = std::move(filter), step](Connection &c) {
        return CreditEntryStore::customerAnchors(c, filter, step);
    });
}

Task<std::vector<credits::CreditCustomerRow>> CoreCreditDesk::customersByIds(std::vector<CustomerId> ids)
{
    using Rows = std::vector<credits::CreditCustomerRow>;
    return m_parts.database.read([account = m_parts.account, ids = std::move(ids)](Connection &c) -> Result<Rows> {
        Rows rows;
        for (const CustomerId &id : ids) {
            RK_TRY_ASSIGN(auto row, CreditEntryStore::customer(c, account, id));
            if (row)
                rows.push_back(std::move(*row));
        }
        return rows;
    });
}

Task<credits::OutboxCounts> CoreCreditDesk::counts()
{
    return m_parts.database.read(
        [account = m_parts.account](Connection &c) { return credits::OutboxStore::counts(c, account); });
}

Task<CreditRecipient> CoreCreditDesk::findRecipient(QString text)
{
    return m_parts.database.read(
        [account = m_parts.account, text = text.trimmed()](Connection &c) { return readRecipient(c, account, text); });
}

actions::CreditOperation CoreCreditDesk::operation(OperationId id, QString reason) const
{
    return {m_parts.account, std::move(id), m_parts.actor, std::move(reason), m_parts.clock.now()};
}

Task<GrantedCredits> CoreCreditDesk::grant(CreditGrantOrder order)
{
    const actions::CreditOperation by = operation(order.operation, order.reason);
    return m_parts.database
        .write([by, order = std::move(order)](Transaction &transaction) {
            return actions::grantByHand(transaction, by, {order.customerId, order.credits});
        })
        .then(this, [this](Result<credits::PostedEntry> &&posted) -> Result<GrantedCredits> {
            tellLedger();
            if (!posted)
                return posted.error();
            return GrantedCredits{posted->entry.amount, posted->entry.balanceAfter};
        });
}

Task<sync::DueCreditsReport> CoreCreditDesk::due(sync::DueCreditsRequest::Which which)
{
    const sync::DueCreditsRequest request{.account = m_parts.account, .from = m_parts.creditsFrom, .which = which};
    return m_parts.database.read(
        [request](Connection &c) { return sync::findDueCredits(c, request, sync::creditsOfPlan); });
}

Task<GrantedCredits> CoreCreditDesk::grantDue(DueGrantOrder order)
{
    const actions::CreditOperation by = operation({}, order.reason.trimmed());
    return m_parts.database
        .write(
            [by, payment = order.paymentId](Transaction &transaction) { return grantMissed(transaction, by, payment); })
        .then(this, [this](Result<GrantedCredits> &&granted) {
            tellLedger();
            return std::move(granted);
        });
}

Task<qint64> CoreCreditDesk::retry(std::vector<qint64> seqs)
{
    const actions::CreditOperation by = operation({}, {});
    return m_parts.database
        .write([by, seqs = std::move(seqs)](Transaction &transaction) {
            return actions::retryOutbox(transaction, by, seqs);
        })
        .then(this, [this](Result<qint64> &&due) {
            tellLedger();
            return std::move(due);
        });
}

Task<qint64> CoreCreditDesk::fetchBalance(CustomerId customer)
{
    if (!m_parts.outbox)
        return Task<qint64>::settled(
            Error{ErrorKind::Invalid, tr("No credit ledger is configured in this profile."), {}, {}});
    return m_parts.outbox->fetchBalance(customer);
}

// Not waited for: what comes of it is in the rows.
void CoreCreditDesk::tellLedger()
{
    if (!m_parts.outbox)
        return;
    m_parts.outbox->runAll().then(this, [](Result<sync::OutboxRun> &&run) {
        if (!run)
            qCWarning(lcUi, "the outbox could not be worked error=\"%s\"", qPrintable(run.error().message));
    });
}

void CoreCreditDesk::noteChanges(const std::vector<storage::Change> &changes)
{
    QSet<QString> entries, customers;
    for (const storage::Change &change : changes) {
        if (change.account != m_parts.account)
            continue;
        if (change.entity == storage::Entity::CreditEntry)
            entries.insert(change.id);
        else if (change.entity == storage::Entity::CreditCustomer)
            customers.insert(change.id);
    }
    if (!entries.isEmpty())
        Q_EMIT entriesChanged(entries);
    if (!customers.isEmpty())
        Q_EMIT customersChanged(customers);
}

} // namespace reckoner::ui
