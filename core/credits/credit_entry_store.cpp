// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/credit_entry_store.h"

#include "core/credits/credit_grant_store.h"
#include "core/credits/outbox_store.h"
#include "core/storage/fields.h"
#include "core/storage/list_query.h"

#include <map>

namespace reckoner::credits {

namespace {

using storage::Fields;
using storage::ListQuery;
using storage::Row;

constexpr const char *kCreditEntryColumns = R"(
SELECT
    e.entry_seq, e.account_id, e.customer_id, e.number, e.kind, e.amount, e.balance_after, e.grant_id, e.adjustment_id,
    e.event_id, e.operation_id, e.actor, e.reason, e.at_us)";

constexpr const char *kCreditEntryFrom = R"(
FROM credit_entry e
WHERE e.account_id = :account_id)";

constexpr const char *kCreditEntryRowColumns = R"(
SELECT
    e.entry_seq, e.account_id, e.customer_id, e.number, e.kind, e.amount, e.balance_after, e.grant_id, e.adjustment_id,
    e.event_id, e.operation_id, e.actor, e.reason, e.at_us, COALESCE(c.name, ''), COALESCE(c.email, ''),
    o.entry_seq, o.account_id, o.customer_id, o.idempotency_key, o.amount, o.metadata, o.state, o.attempts,
    o.next_attempt_at_us, o.problem, o.message, o.external_id, o.created_at_us, o.attempted_at_us, o.settled_at_us)";

constexpr const char *kCreditEntryRowFrom = R"(
FROM credit_entry e
JOIN outbox o ON o.entry_seq = e.entry_seq
LEFT JOIN customer c ON c.account_id = e.account_id AND c.customer_id = e.customer_id
WHERE e.account_id = :account_id)";

constexpr const char *kCreditEntryOfGrantKind =
    "e.grant_id IN (SELECT g.grant_id FROM credit_grant g WHERE g.account_id = e.account_id AND g.kind IN (";

constexpr const char *kCreditEntryOpen = R"(
e.entry_seq IN (SELECT w.entry_seq FROM outbox w WHERE w.account_id = :outbox_account AND w.state <> 'sent'))";
constexpr const char *kCreditEntryNeedsPerson = R"(
e.entry_seq IN (SELECT w.entry_seq FROM outbox w WHERE w.account_id = :outbox_account AND w.state IN ('parked', 'dead')))";
constexpr const char *kCreditEntrySent = R"(
e.entry_seq NOT IN (SELECT w.entry_seq FROM outbox w WHERE w.account_id = :outbox_account AND w.state <> 'sent'))";

constexpr const char *kCreditEntrySearch = R"(
(e.customer_id = :search_customer OR e.grant_id = :search_grant OR e.adjustment_id = :search_adjustment
    OR e.event_id = :search_event
    OR e.grant_id IN (
        SELECT g.grant_id FROM credit_grant g
        WHERE g.account_id = :search_account AND g.payment_id = :search_payment AND g.payment_id <> '')
    OR e.customer_id IN (
        SELECT f.customer_id FROM customer f
        WHERE f.account_id = :search_account AND (
            (f.name_folded >= :search_folded AND f.name_folded < :search_folded_end)
            OR (f.email_folded >= :search_folded AND f.email_folded < :search_folded_end)))))";

constexpr const char *kCreditCustomerColumns = R"(
SELECT
    k.account_id, k.customer_id, k.balance, k.granted, k.taken_back, k.entries, k.last_entry_at_us,
    COALESCE(c.name, ''), COALESCE(c.email, ''), x.balance, x.fetched_at_us,
    (SELECT COUNT(*) FROM outbox w
        WHERE w.account_id = k.account_id AND w.customer_id = k.customer_id AND w.state <> 'sent'),
    (SELECT COUNT(*) FROM outbox w
        WHERE w.account_id = k.account_id AND w.customer_id = k.customer_id AND w.state IN ('parked', 'dead')),
    (SELECT CAST(COALESCE(SUM(w.amount), 0) AS BIGINT) FROM outbox w
        WHERE w.account_id = k.account_id AND w.customer_id = k.customer_id AND w.state <> 'sent'))";

constexpr const char *kCreditCustomerFrom = R"(
FROM credit_customer k
LEFT JOIN customer c ON c.account_id = k.account_id AND c.customer_id = k.customer_id
LEFT JOIN external_credit_balance x ON x.account_id = k.account_id AND x.customer_id = k.customer_id
WHERE k.account_id = :account_id)";

constexpr const char *kCreditCustomerOpen = R"(
k.customer_id IN (SELECT w.customer_id FROM outbox w WHERE w.account_id = :outbox_account AND w.state <> 'sent'))";
constexpr const char *kCreditCustomerNeedsPerson = R"(
k.customer_id IN (
    SELECT w.customer_id FROM outbox w WHERE w.account_id = :outbox_account AND w.state IN ('parked', 'dead')))";
constexpr const char *kCreditCustomerSent = R"(
k.customer_id NOT IN (SELECT w.customer_id FROM outbox w WHERE w.account_id = :outbox_account AND w.state <> 'sent'))";

constexpr const char *kCreditCustomerSearch = R"(
(k.customer_id = :search_customer OR (c.name_folded >= :search_folded AND c.name_folded < :search_folded_end)
    OR (c.email_folded >= :search_folded AND c.email_folded < :search_folded_end)))";

constexpr const char *kExternalBalancePutSql = R"(
INSERT INTO external_credit_balance (account_id, customer_id, balance, fetched_at_us)
VALUES (:account_id, :customer_id, :balance, :fetched_at_us)
ON CONFLICT (account_id, customer_id) DO UPDATE SET balance = excluded.balance, fetched_at_us = excluded.fetched_at_us
WHERE external_credit_balance.fetched_at_us <= excluded.fetched_at_us)";

// Each gives the rows that should not be, named by an id.
constexpr const char *kCreditFaultSqls[] = {
    R"(SELECT 'the balance of ' || k.customer_id || ' is not the sum of its entries' FROM credit_customer k
WHERE k.account_id = :account_id AND (k.balance, k.entries) <> (
    SELECT CAST(COALESCE(SUM(e.amount), 0) AS BIGINT), COUNT(*) FROM credit_entry e
    WHERE e.account_id = k.account_id AND e.customer_id = k.customer_id)
ORDER BY k.customer_id LIMIT 100)",
    R"(SELECT 'entry ' || e.entry_seq || ' does not go on from the one before it' FROM credit_entry e
LEFT JOIN credit_entry b ON b.account_id = e.account_id AND b.customer_id = e.customer_id AND b.number = e.number - 1
WHERE e.account_id = :account_id AND e.balance_after <> COALESCE(b.balance_after, 0) + e.amount
ORDER BY e.entry_seq LIMIT 100)",
    R"(SELECT 'grant ' || g.grant_id || ' does not have one entry of its amount' FROM credit_grant g
WHERE g.account_id = :account_id AND NOT EXISTS (
    SELECT 1 FROM credit_entry e
    WHERE e.account_id = g.account_id AND e.grant_id = g.grant_id AND e.kind = 'grant' AND e.amount = g.credits)
ORDER BY g.grant_id LIMIT 100)",
    R"(SELECT 'more was taken back than given of grant ' || e.grant_id FROM credit_entry e
WHERE e.account_id = :account_id GROUP BY e.grant_id HAVING SUM(e.amount) < 0 ORDER BY e.grant_id LIMIT 100)",
    R"(SELECT 'entry ' || e.entry_seq || ' has no outbox row of its amount' FROM credit_entry e
LEFT JOIN outbox o ON o.entry_seq = e.entry_seq AND o.amount = e.amount AND o.customer_id = e.customer_id
WHERE e.account_id = :account_id AND o.entry_seq IS NULL ORDER BY e.entry_seq LIMIT 100)"};

Result<CreditEntry> readCreditEntry(Fields &in)
{
    CreditEntry entry;
    entry.seq = in.integer();
    entry.account = in.id<AccountId>();
    entry.customerId = in.id<CustomerId>();
    entry.number = in.integer();
    const std::optional<EntryKind> kind = entryKindFromText(in.text());
    if (!kind)
        return Error{ErrorKind::Storage, QStringLiteral("A credit entry has a kind that is not known."), {}, {}};
    entry.kind = *kind;
    entry.amount = in.integer();
    entry.balanceAfter = in.integer();
    entry.grantId = in.id<GrantId>();
    entry.adjustmentId = in.id<AdjustmentId>();
    entry.eventId = in.id<EventId>();
    entry.operationId = in.id<OperationId>();
    entry.actor = in.text();
    entry.reason = in.text();
    entry.at = in.instant();
    RK_ASSERT((entry.balanceAfter >= 0 && entry.amount != 0)); // the schema holds it
    return entry;
}

Result<CreditEntryRow> readCreditEntryRow(const Row &row)
{
    Fields in(row);
    CreditEntryRow read;
    RK_TRY_ASSIGN(read.entry, readCreditEntry(in));
    read.customerName = in.text();
    read.customerEmail = in.text();
    RK_TRY_ASSIGN(read.outbox, readOutboxRow(row, in.position()));
    return read;
}

CreditCustomerRow readCreditCustomerRow(const Row &row)
{
    Fields in(row);
    CreditCustomerRow read;
    read.customer.account = in.id<AccountId>();
    read.customer.customerId = in.id<CustomerId>();
    read.customer.balance = in.integer();
    read.customer.granted = in.integer();
    read.customer.takenBack = in.integer();
    read.customer.entries = in.integer();
    read.customer.lastEntryAt = in.instant();
    read.name = in.text();
    read.email = in.text();
    const std::optional<qint64> external = in.optionalInteger();
    const Instant fetchedAt = in.instant();
    if (external)
        read.external = {*external, fetchedAt};
    read.open = in.integer();
    read.needsPerson = in.integer();
    read.pending = in.integer();
    return read;
}

struct OutboxConditions {
    const char *open;
    const char *needsPerson;
    const char *sent;
};

void whereOutbox(ListQuery &query, OutboxMark mark, const AccountId &account, const OutboxConditions &conditions)
{
    switch (mark) {
    case OutboxMark::Any: return;
    case OutboxMark::Open: query.where(conditions.open); break;
    case OutboxMark::NeedsPerson: query.where(conditions.needsPerson); break;
    case OutboxMark::Sent: query.where(conditions.sent); break;
    }
    query.value(":outbox_account", account);
}

ListQuery creditEntryQuery(ListQuery query, const CreditEntryFilter &filter)
{
    query.value(":account_id", filter.account);
    if (!filter.customerId.isEmpty())
        query.where("e.customer_id = :customer_id").value(":customer_id", filter.customerId);
    QStringList kinds;
    for (const EntryKind kind : filter.kinds)
        kinds.append(entryKindText(kind));
    query.whereIn("e.kind", kinds);
    if (!filter.grants.empty()) {
        QByteArray condition = kCreditEntryOfGrantKind;
        for (const GrantKind kind : filter.grants) // words of our own, never a person's
            condition += '\'' + grantKindText(kind).toUtf8() + "',";
        condition.chop(1);
        query.where((condition + "))").constData());
    }
    whereOutbox(query, filter.outbox, filter.account, {kCreditEntryOpen, kCreditEntryNeedsPerson, kCreditEntrySent});
    if (filter.from)
        query.where("e.at_us >= :at_from").value(":at_from", *filter.from);
    if (filter.before)
        query.where("e.at_us < :at_before").value(":at_before", *filter.before);
    if (!filter.search.isEmpty()) {
        const QString folded = filter.search.toCaseFolded();
        query.where(kCreditEntrySearch).value(":search_account", filter.account);
        for (const char *name :
             {":search_customer", ":search_grant", ":search_adjustment", ":search_event", ":search_payment"})
            query.value(name, filter.search);
        query.value(":search_folded", folded).value(":search_folded_end", storage::endOfPrefix(folded));
    }
    return query;
}

storage::ListOrder creditEntryOrder()
{
    return {{"e.entry_seq"}, storage::ListOrder::Direction::Descending};
}

ListQuery creditCustomerQuery(ListQuery query, const CreditCustomerFilter &filter)
{
    query.value(":account_id", filter.account);
    whereOutbox(query, filter.outbox, filter.account,
                {kCreditCustomerOpen, kCreditCustomerNeedsPerson, kCreditCustomerSent});
    switch (filter.difference) {
    case CreditCustomerFilter::Difference::Any: break;
    case CreditCustomerFilter::Difference::Differs: query.where("x.balance <> k.balance"); break;
    case CreditCustomerFilter::Difference::Same: query.where("x.balance = k.balance"); break;
    case CreditCustomerFilter::Difference::NotAsked: query.where("x.balance IS NULL"); break;
    }
    if (!filter.search.isEmpty()) {
        const QString folded = filter.search.toCaseFolded();
        query.where(kCreditCustomerSearch)
            .value(":search_customer", filter.search)
            .value(":search_folded", folded)
            .value(":search_folded_end", storage::endOfPrefix(folded));
    }
    return query;
}

storage::ListOrder creditCustomerOrder()
{
    return {{"k.last_entry_at_us", "k.customer_id"}, storage::ListOrder::Direction::Descending};
}

// Every row has its grant: the schema holds it.
Result<void> addGrants(storage::Connection &connection, const AccountId &account, std::vector<CreditEntryRow> &rows)
{
    std::vector<GrantId> ids;
    for (const CreditEntryRow &row : rows)
        ids.push_back(row.entry.grantId);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    RK_TRY_ASSIGN(std::vector<CreditGrant> grants, CreditGrantStore::byIds(connection, account, ids));
    std::map<GrantId, CreditGrant> byId;
    for (CreditGrant &grant : grants) {
        const GrantId id = grant.id;
        byId.emplace(id, std::move(grant));
    }
    for (CreditEntryRow &row : rows) {
        const auto found = byId.find(row.entry.grantId);
        RK_ASSERT(found != byId.end());
        row.grant = found->second;
    }
    return {};
}

} // namespace

Result<std::vector<CreditEntry>> CreditEntryStore::ofGrant(storage::Connection &connection, const AccountId &account,
                                                           const GrantId &grant)
{
    return ListQuery(kCreditEntryColumns, kCreditEntryFrom)
        .value(":account_id", account)
        .where("e.grant_id = :grant_id")
        .value(":grant_id", grant)
        .orderBy("e.entry_seq")
        .prepare(connection)
        .all([](const Row &row) {
            Fields in(row);
            return readCreditEntry(in);
        });
}

Result<std::optional<CreditEntryRow>> CreditEntryStore::find(storage::Connection &connection, const AccountId &account,
                                                             qint64 seq)
{
    RK_TRY_ASSIGN(std::vector<CreditEntryRow> rows, rowsBySeqs(connection, account, {seq}));
    return rows.empty() ? std::optional<CreditEntryRow>() : std::optional(std::move(rows.front()));
}

Result<storage::Page<CreditEntryRow, CreditEntryCursor>>
CreditEntryStore::list(storage::Connection &connection, const CreditEntryFilter &filter,
                       const std::optional<CreditEntryCursor> &after, storage::PageLimit limit)
{
    ListQuery query = creditEntryQuery(ListQuery(kCreditEntryRowColumns, kCreditEntryRowFrom), filter);
    if (after)
        query.after(creditEntryOrder(), after->seq);
    query.orderBy(creditEntryOrder()).limit(limit);
    RK_TRY_ASSIGN(std::vector<CreditEntryRow> rows, query.prepare(connection).all(readCreditEntryRow));
    RK_TRY(addGrants(connection, filter.account, rows));
    return storage::pageOf<CreditEntryCursor>(
        std::move(rows), limit, [](const CreditEntryRow &last) { return CreditEntryCursor{last.entry.seq}; });
}

Result<std::vector<CreditEntryCursor>> CreditEntryStore::anchors(storage::Connection &connection,
                                                                 const CreditEntryFilter &filter, int step)
{
    return creditEntryQuery(ListQuery::numberedKeys(creditEntryOrder(), kCreditEntryFrom), filter)
        .everyNth(step)
        .prepare(connection)
        .all([](const Row &row) { return CreditEntryCursor{row.integer(0)}; });
}

Result<qint64> CreditEntryStore::count(storage::Connection &connection, const CreditEntryFilter &filter)
{
    return creditEntryQuery(ListQuery("SELECT COUNT(*)", kCreditEntryFrom), filter).number(connection);
}

Result<std::vector<CreditEntryRow>>
CreditEntryStore::rowsBySeqs(storage::Connection &connection, const AccountId &account, const std::vector<qint64> &seqs)
{
    std::vector<CreditEntryRow> rows;
    for (const qint64 seq : seqs) {
        RK_TRY_ASSIGN(std::optional<CreditEntryRow> row, ListQuery(kCreditEntryRowColumns, kCreditEntryRowFrom)
                                                             .value(":account_id", account)
                                                             .where("e.entry_seq = :entry_seq")
                                                             .value(":entry_seq", seq)
                                                             .prepare(connection)
                                                             .first(readCreditEntryRow));
        if (row)
            rows.push_back(std::move(*row));
    }
    RK_TRY(addGrants(connection, account, rows));
    return rows;
}

Result<std::optional<CreditCustomerRow>> CreditEntryStore::customer(storage::Connection &connection,
                                                                    const AccountId &account, const CustomerId &id)
{
    return ListQuery(kCreditCustomerColumns, kCreditCustomerFrom)
        .value(":account_id", account)
        .where("k.customer_id = :customer_id")
        .value(":customer_id", id)
        .prepare(connection)
        .first(readCreditCustomerRow);
}

Result<storage::Page<CreditCustomerRow, CreditCustomerCursor>>
CreditEntryStore::customers(storage::Connection &connection, const CreditCustomerFilter &filter,
                            const std::optional<CreditCustomerCursor> &after, storage::PageLimit limit)
{
    ListQuery query = creditCustomerQuery(ListQuery(kCreditCustomerColumns, kCreditCustomerFrom), filter);
    if (after)
        query.after(creditCustomerOrder(), after->lastEntryAt, after->id);
    query.orderBy(creditCustomerOrder()).limit(limit);
    RK_TRY_ASSIGN(std::vector<CreditCustomerRow> rows, query.prepare(connection).all(readCreditCustomerRow));
    return storage::pageOf<CreditCustomerCursor>(std::move(rows), limit, [](const CreditCustomerRow &last) {
        return CreditCustomerCursor{last.customer.lastEntryAt, last.customer.customerId};
    });
}

Result<std::vector<CreditCustomerCursor>>
CreditEntryStore::customerAnchors(storage::Connection &connection, const CreditCustomerFilter &filter, int step)
{
    return creditCustomerQuery(ListQuery::numberedKeys(creditCustomerOrder(), kCreditCustomerFrom), filter)
        .everyNth(step)
        .prepare(connection)
        .all([](const Row &row) {
            return CreditCustomerCursor{row.instant(0), row.id<CustomerId>(1)};
        });
}

Result<qint64> CreditEntryStore::countCustomers(storage::Connection &connection, const CreditCustomerFilter &filter)
{
    return creditCustomerQuery(ListQuery("SELECT COUNT(*)", kCreditCustomerFrom), filter).number(connection);
}

Result<void> CreditEntryStore::putExternalBalance(storage::Transaction &transaction, const AccountId &account,
                                                  const CustomerId &customer, const ExternalCreditBalance &balance)
{
    RK_TRY(transaction.prepare(kExternalBalancePutSql)
               .bind(":account_id", account)
               .bind(":customer_id", customer)
               .bind(":balance", balance.balance)
               .bind(":fetched_at_us", balance.fetchedAt)
               .run());
    return transaction.noteChange(storage::Entity::CreditCustomer, account, customer.toString());
}

Result<QStringList> CreditEntryStore::faults(storage::Connection &connection, const AccountId &account)
{
    QStringList faults;
    for (const char *sql : kCreditFaultSqls) {
        RK_TRY_ASSIGN(
            const std::vector<QString> found,
            connection.prepare(sql).bind(":account_id", account).all([](const Row &row) { return row.text(0); }));
        faults.append(QStringList(found.begin(), found.end()));
    }
    return faults;
}

} // namespace reckoner::credits
