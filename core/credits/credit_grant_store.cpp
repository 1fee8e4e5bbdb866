// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/credit_grant_store.h"

#include "core/storage/fields.h"
#include "core/storage/list_query.h"
#include "core/storage/mirror.h"

namespace reckoner::credits {

namespace {

using storage::ListQuery;

constexpr const char *kCreditGrantColumns = R"(
SELECT
    account_id, grant_id, customer_id, kind, credits, payment_id, line_id, price_id, plan_code, quantity,
    credits_per_unit, subscription_id, period_starts_us, period_ends_us, currency, line_total_minor,
    payment_total_minor, event_id, operation_id, person_key, actor, reason, purchased_at_us, granted_at_us)";

constexpr const char *kCreditGrantFrom = R"(
FROM credit_grant
WHERE account_id = :account_id)";

Result<CreditGrant> readCreditGrant(const storage::Row &row)
{
    storage::Fields in(row);
    CreditGrant grant;
    grant.account = in.id<AccountId>();
    grant.id = in.id<GrantId>();
    grant.customerId = in.id<CustomerId>();
    const std::optional<GrantKind> kind = grantKindFromText(in.text());
    if (!kind)
        return Error{ErrorKind::Storage, QStringLiteral("A credit grant has a kind that is not known."), {}, {}};
    grant.kind = *kind;
    grant.credits = in.integer();
    grant.paymentId = in.id<PaymentId>();
    grant.lineId = in.text();
    grant.priceId = in.id<PriceId>();
    grant.planCode = in.text();
    grant.quantity = in.integer();
    grant.creditsPerUnit = in.integer();
    grant.subscriptionId = in.id<SubscriptionId>();
    const std::optional<Instant> starts = in.optionalInstant();
    const std::optional<Instant> ends = in.optionalInstant();
    if (starts && ends)
        grant.period = {*starts, *ends};
    if (!row.text(in.position()).isEmpty()) {
        RK_TRY_ASSIGN(grant.currency, storage::readCurrency(row, in.position()));
    }
    in.skip(1);
    grant.lineTotalMinor = in.integer();
    grant.paymentTotalMinor = in.integer();
    grant.eventId = in.id<EventId>();
    grant.operationId = in.id<OperationId>();
    grant.personKey = in.text();
    grant.actor = in.text();
    grant.reason = in.text();
    grant.purchasedAt = in.instant();
    grant.grantedAt = in.instant();
    return grant;
}

ListQuery creditGrantQuery(ListQuery query, const CreditGrantFilter &filter)
{
    query.value(":account_id", filter.account);
    if (!filter.customerId.isEmpty())
        query.where("customer_id = :customer_id").value(":customer_id", filter.customerId);
    if (!filter.paymentId.isEmpty())
        query.where("payment_id = :payment_id").value(":payment_id", filter.paymentId);
    if (!filter.subscriptionId.isEmpty())
        query.where("subscription_id = :subscription_id").value(":subscription_id", filter.subscriptionId);
    QStringList kinds;
    for (const GrantKind kind : filter.kinds)
        kinds.append(grantKindText(kind));
    query.whereIn("kind", kinds);
    if (filter.purchasedFrom)
        query.where("purchased_at_us >= :purchased_from").value(":purchased_from", *filter.purchasedFrom);
    if (filter.purchasedBefore)
        query.where("purchased_at_us < :purchased_before").value(":purchased_before", *filter.purchasedBefore);
    return query;
}

storage::ListOrder creditGrantOrder()
{
    return {{"purchased_at_us", "grant_id"}, storage::ListOrder::Direction::Ascending};
}

ListQuery creditGrantsOf(const AccountId &account)
{
    return ListQuery(kCreditGrantColumns, kCreditGrantFrom).value(":account_id", account);
}

} // namespace

Result<std::optional<CreditGrant>> CreditGrantStore::find(storage::Connection &connection, const AccountId &account,
                                                          const GrantId &id)
{
    return creditGrantsOf(account)
        .where("grant_id = :grant_id")
        .value(":grant_id", id)
        .prepare(connection)
        .first(readCreditGrant);
}

Result<std::vector<CreditGrant>> CreditGrantStore::byIds(storage::Connection &connection, const AccountId &account,
                                                         const std::vector<GrantId> &ids)
{
    return storage::findRows(connection, {kCreditGrantColumns, "grant_id", kCreditGrantFrom}, account, ids,
                             readCreditGrant);
}

Result<std::vector<CreditGrant>> CreditGrantStore::ofPayment(storage::Connection &connection, const AccountId &account,
                                                             const PaymentId &payment)
{
    return creditGrantsOf(account)
        .where("payment_id = :payment_id")
        .where("payment_id <> ''")
        .value(":payment_id", payment)
        .orderBy("line_id, kind")
        .prepare(connection)
        .all(readCreditGrant);
}

Result<std::optional<CreditGrant>> CreditGrantStore::ofPerson(storage::Connection &connection, const AccountId &account,
                                                              GrantKind kind, const QString &personKey)
{
    return creditGrantsOf(account)
        .where("kind = :kind")
        .where("person_key = :person_key")
        .where("person_key <> ''")
        .value(":kind", grantKindText(kind))
        .value(":person_key", personKey)
        .prepare(connection)
        .first(readCreditGrant);
}

Result<storage::Page<CreditGrant, CreditGrantCursor>>
CreditGrantStore::list(storage::Connection &connection, const CreditGrantFilter &filter,
                       const std::optional<CreditGrantCursor> &after, storage::PageLimit limit)
{
    ListQuery query = creditGrantQuery(ListQuery(kCreditGrantColumns, kCreditGrantFrom), filter);
    if (after)
        query.after(creditGrantOrder(), after->purchasedAt, after->id);
    query.orderBy(creditGrantOrder()).limit(limit);
    RK_TRY_ASSIGN(std::vector<CreditGrant> rows, query.prepare(connection).all(readCreditGrant));
    return storage::pageOf<CreditGrantCursor>(std::move(rows), limit, [](const CreditGrant &last) {
        return CreditGrantCursor{last.purchasedAt, last.id};
    });
}

Result<qint64> CreditGrantStore::count(storage::Connection &connection, const CreditGrantFilter &filter)
{
    return creditGrantQuery(ListQuery("SELECT COUNT(*)", kCreditGrantFrom), filter).number(connection);
}

} // namespace reckoner::credits
