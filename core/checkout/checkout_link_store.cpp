// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkout/checkout_link_store.h"

#include "core/base/operation_tag.h"
#include "core/storage/list_query.h"

namespace reckoner::checkout {

namespace {

using storage::ListQuery;

constexpr const char *kCheckoutLinkInsertSql = R"(
INSERT INTO checkout_link (
    account_id, payment_id, operation_id, customer_id, url, name, quantity, amount_minor, currency, credits,
    prices_version, made_by, reason, made_at_us)
VALUES (
    :account_id, :payment_id, :operation_id, :customer_id, :url, :name, :quantity, :amount_minor, :currency, :credits,
    :prices_version, :made_by, :reason, :made_at_us)
ON CONFLICT (account_id, payment_id) DO NOTHING)";

// Only while nothing is known of what the link names: renewals bear the same tag.
constexpr const char *kCheckoutLinkFollowSql = R"(
UPDATE checkout_link SET payment_id = :payment_id
WHERE account_id = :account_id AND operation_id = :operation_id AND payment_id <> :payment_id
    AND NOT EXISTS (
        SELECT 1 FROM payment p
        WHERE p.account_id = checkout_link.account_id AND p.payment_id = checkout_link.payment_id))";

constexpr const char *kCheckoutLinkColumns = R"(
SELECT
    l.account_id, l.payment_id, l.operation_id, l.customer_id, l.url, l.name, l.quantity, l.amount_minor, l.currency,
    l.credits, l.prices_version, l.made_by, l.reason, l.made_at_us,
    p.status, COALESCE(p.subscription_id, ''), p.grand_total_minor, p.currency,
    COALESCE(c.name, ''), COALESCE(c.email, ''),
    COALESCE((
        SELECT CAST(SUM(g.credits) AS BIGINT)
        FROM credit_grant g
        WHERE g.account_id = l.account_id AND g.payment_id = l.payment_id AND g.payment_id <> ''), 0))";

constexpr const char *kCheckoutLinkRowsFrom = R"(
FROM checkout_link l
LEFT JOIN payment p ON p.account_id = l.account_id AND p.payment_id = l.payment_id
LEFT JOIN customer c ON c.account_id = l.account_id AND c.customer_id = l.customer_id
WHERE l.account_id = :account_id)";

constexpr const char *kCheckoutLinkSearch = R"(
(l.payment_id = :search OR l.customer_id = :search
    OR l.customer_id IN (
        SELECT f.customer_id FROM customer f
        WHERE f.account_id = :search_account AND (
            (f.name_folded >= :search_folded AND f.name_folded < :search_folded_end)
            OR (f.email_folded >= :search_folded AND f.email_folded < :search_folded_end)))))";

constexpr storage::KeyedRows kCheckoutLinkRows{kCheckoutLinkColumns, "l.payment_id", kCheckoutLinkRowsFrom};

storage::ListOrder linkOrder()
{
    return {{"l.made_at_us", "l.payment_id"}, storage::ListOrder::Direction::Descending};
}

bool isPaid(payments::PaymentStatus status)
{
    return status == payments::PaymentStatus::Paid || status == payments::PaymentStatus::Completed;
}

Result<CheckoutLinkRow> readLinkRow(const storage::Row &row)
{
    CheckoutLinkRow read;
    CheckoutLink &link = read.link;
    link.account = row.id<AccountId>(0);
    link.paymentId = row.id<PaymentId>(1);
    link.operationId = row.id<OperationId>(2);
    link.customerId = row.id<CustomerId>(3);
    link.url = row.text(4);
    link.name = row.text(5);
    link.quantity = row.integer(6);
    RK_TRY_ASSIGN(link.amount, row.money(7, 8));
    link.credits = row.integer(9);
    link.pricesVersion = row.integer(10);
    link.madeBy = row.text(11);
    link.reason = row.text(12);
    link.madeAt = row.instant(13);
    if (const auto status = row.optionalText(14)) {
        read.status = payments::paymentStatusFromText(*status);
        if (read.status == payments::PaymentStatus::Unknown)
            read.rawStatus = *status;
        if (isPaid(read.status)) {
            RK_TRY_ASSIGN(read.paid, row.money(16, 17));
        }
    }
    read.subscriptionId = row.id<SubscriptionId>(15);
    read.customerName = row.text(18);
    read.customerEmail = row.text(19);
    read.granted = row.integer(20);
    return read;
}

ListQuery linkQuery(ListQuery query, const CheckoutLinkFilter &filter)
{
    query.value(":account_id", filter.account);
    if (!filter.customerId.isEmpty())
        query.where("l.customer_id = :customer_id").value(":customer_id", filter.customerId);
    if (!filter.madeBy.isEmpty())
        query.where("l.made_by = :made_by").value(":made_by", filter.madeBy);
    switch (filter.state) {
    case LinkState::Any: break;
    case LinkState::Open: query.where("COALESCE(p.status, 'draft') NOT IN ('completed', 'canceled')"); break;
    case LinkState::Completed: query.where("p.status = 'completed'"); break;
    case LinkState::Canceled: query.where("p.status = 'canceled'"); break;
    }
    if (!filter.search.isEmpty()) {
        const QString folded = filter.search.toCaseFolded();
        query.where(kCheckoutLinkSearch)
            .value(":search", filter.search)
            .value(":search_account", filter.account)
            .value(":search_folded", folded)
            .value(":search_folded_end", storage::endOfPrefix(folded));
    }
    return query;
}

} // namespace

LinkState linkStateFromText(QStringView text)
{
    if (text == QLatin1StringView("open"))
        return LinkState::Open;
    if (text == QLatin1StringView("completed"))
        return LinkState::Completed;
    return text == QLatin1StringView("canceled") ? LinkState::Canceled : LinkState::Any;
}

Result<void> CheckoutLinkStore::put(storage::Transaction &transaction, const CheckoutLink &link)
{
    auto statement = transaction.prepare(kCheckoutLinkInsertSql);
    statement.bind(":account_id", link.account)
        .bind(":payment_id", link.paymentId)
        .bind(":operation_id", link.operationId)
        .bind(":customer_id", link.customerId)
        .bind(":url", link.url)
        .bind(":name", link.name)
        .bind(":quantity", link.quantity)
        .bind(":amount_minor", link.amount.minor())
        .bind(":currency", link.amount.currency().code())
        .bind(":credits", link.credits)
        .bind(":prices_version", link.pricesVersion)
        .bind(":made_by", link.madeBy)
        .bind(":reason", link.reason)
        .bind(":made_at_us", link.madeAt);
    RK_TRY_ASSIGN(const qint64 written, statement.run());
    if (written == 0)
        return {};
    return transaction.noteChange(storage::Entity::Payment, link.account, link.paymentId.toString());
}

Result<void> CheckoutLinkStore::follow(storage::Transaction &transaction, const payments::Payment &payment)
{
    const OperationId operation = operationTagOf(payment.customData);
    if (operation.isEmpty())
        return {};
    auto statement = transaction.prepare(kCheckoutLinkFollowSql);
    statement.bind(":payment_id", payment.id).bind(":account_id", payment.account).bind(":operation_id", operation);
    RK_TRY(statement.run());
    return {};
}

Result<std::optional<CheckoutLinkRow>>
CheckoutLinkStore::ofOperation(storage::Connection &connection, const AccountId &account, const OperationId &operation)
{
    return storage::findRow(connection, {kCheckoutLinkColumns, "l.operation_id", kCheckoutLinkRowsFrom}, account,
                            operation, readLinkRow);
}

Result<storage::Page<CheckoutLinkRow, CheckoutLinkCursor>>
CheckoutLinkStore::list(storage::Connection &connection, const CheckoutLinkFilter &filter,
                        const std::optional<CheckoutLinkCursor> &after, storage::PageLimit limit)
{
    ListQuery query = linkQuery(ListQuery(kCheckoutLinkColumns, kCheckoutLinkRowsFrom), filter);
    if (after)
        query.after(linkOrder(), after->madeAt, after->id);
    query.orderBy(linkOrder()).limit(limit);
    RK_TRY_ASSIGN(std::vector<CheckoutLinkRow> rows, query.prepare(connection).all(readLinkRow));
    return storage::pageOf<CheckoutLinkCursor>(std::move(rows), limit, [](const CheckoutLinkRow &last) {
        return CheckoutLinkCursor{last.link.madeAt, last.link.paymentId};
    });
}

Result<std::vector<CheckoutLinkCursor>> CheckoutLinkStore::anchors(storage::Connection &connection,
                                                                   const CheckoutLinkFilter &filter, int step)
{
    return linkQuery(ListQuery::numberedKeys(linkOrder(), kCheckoutLinkRowsFrom), filter)
        .everyNth(step)
        .prepare(connection)
        .all([](const storage::Row &row) {
            return CheckoutLinkCursor{row.instant(0), row.id<PaymentId>(1)};
        });
}

Result<qint64> CheckoutLinkStore::count(storage::Connection &connection, const CheckoutLinkFilter &filter)
{
    return linkQuery(ListQuery("SELECT COUNT(*)", kCheckoutLinkRowsFrom), filter).number(connection);
}

Result<std::vector<CheckoutLinkRow>> CheckoutLinkStore::byIds(storage::Connection &connection, const AccountId &account,
                                                              const std::vector<PaymentId> &ids)
{
    return storage::findRows(connection, kCheckoutLinkRows, account, ids, readLinkRow);
}

} // namespace reckoner::checkout
