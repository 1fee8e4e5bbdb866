// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing_api/history_store.h"

#include "core/storage/fields.h"
#include "core/storage/list_query.h"
#include "core/storage/mirror.h"

#include <algorithm>

namespace reckoner::billing_api {

namespace {

using payments::PaymentStatus;

constexpr const char *kHistoryCountSql = R"(
SELECT COUNT(*)
FROM (
    SELECT 1
    FROM payment
    WHERE account_id = :account_id AND customer_id = :customer_id
    LIMIT :most) AS reachable)";

// Of the last row before the page, from the index payment_by_customer alone.
constexpr const char *kHistoryKeySql = R"(
SELECT created_at_us, payment_id
FROM payment
WHERE account_id = :account_id AND customer_id = :customer_id
ORDER BY created_at_us DESC, payment_id DESC
LIMIT 1 OFFSET :rows_before)";

constexpr const char *kHistoryColumns = R"(
SELECT
    p.payment_id, p.subscription_id, p.status, p.invoice_number, p.billed_at_us, p.created_at_us,
    p.grand_total_minor, p.tax_minor, p.currency,
    COALESCE(l.product_name, ''), COALESCE(l.price_name, ''),
    (SELECT COUNT(*) FROM payment_line n WHERE n.account_id = p.account_id AND n.payment_id = p.payment_id),
    COALESCE(a.status, ''), COALESCE(a.error_code, ''), COALESCE(a.method_type, ''), COALESCE(a.card_type, ''),
    COALESCE(a.last4, ''),
    CAST(COALESCE((
        SELECT SUM(r.total_minor) FROM adjustment r
        WHERE r.account_id = p.account_id AND r.payment_id = p.payment_id AND r.status = 'approved'
            AND r.action = 'refund' AND r.currency = p.currency), 0) AS BIGINT),
    CAST(COALESCE((
        SELECT SUM(CASE d.action WHEN 'chargeback' THEN d.total_minor ELSE -d.total_minor END) FROM adjustment d
        WHERE d.account_id = p.account_id AND d.payment_id = p.payment_id AND d.status = 'approved'
            AND d.action IN ('chargeback', 'chargeback_reverse') AND d.currency = p.currency), 0) AS BIGINT))";

constexpr const char *kHistoryFrom = R"(
FROM payment p
LEFT JOIN payment_line l ON l.account_id = p.account_id AND l.payment_id = p.payment_id AND l.position = 0
LEFT JOIN payment_attempt a ON a.account_id = p.account_id AND a.payment_id = p.payment_id AND a.position = 0
WHERE p.account_id = :account_id AND p.customer_id = :customer_id)";

const storage::ListOrder &historyOrder()
{
    static const storage::ListOrder order{{"p.created_at_us", "p.payment_id"},
                                          storage::ListOrder::Direction::Descending};
    return order;
}

struct HistoryKey {
    Instant createdAt;
    PaymentId id;
};

storage::Statement ofCustomer(storage::Connection &connection, const char *sql, const AccountId &account,
                              const CustomerId &customer)
{
    storage::Statement statement = connection.prepare(sql);
    statement.bind(":account_id", account).bind(":customer_id", customer);
    return statement;
}

QString lineName(const QString &product, const QString &price)
{
    if (product.isEmpty() || price.isEmpty() || product == price)
        return product.isEmpty() ? price : product;
    return product + QStringLiteral(" · ") + price;
}

Result<HistoryRow> readHistoryRow(const storage::Row &row)
{
    storage::Fields in(row);
    HistoryRow read;
    HistoryFacts facts;
    read.id = in.id<PaymentId>();
    read.subscriptionId = in.id<SubscriptionId>();
    facts.status = payments::paymentStatusFromText(in.text());
    read.invoiceNumber = in.text();
    read.billedAt = in.optionalInstant();
    read.createdAt = in.instant();
    RK_TRY_ASSIGN(const Currency currency, storage::readCurrency(row, in.position() + 2));
    read.amount = Money(in.integer(), currency);
    read.tax = Money(in.integer(), currency);
    in.skip(1);
    const QString product = in.text(), price = in.text();
    read.description = lineName(product, price);
    read.lines = in.integer();
    const QString attempt = in.text();
    read.errorCode = in.text();
    read.methodType = in.text();
    read.cardType = in.text();
    read.last4 = in.text();
    facts.amountMinor = read.amount.minor();
    facts.refundedMinor = in.integer();
    facts.disputedMinor = in.integer();
    facts.hasFailedAttempt = attempt == QLatin1StringView("error");
    read.refunded = Money(facts.refundedMinor, currency);
    read.status = historyStatus(facts);
    return read;
}

} // namespace

HistoryStatus historyStatus(const HistoryFacts &facts)
{
    payments::Payment payment;
    payment.status = facts.status == PaymentStatus::Unknown ? PaymentStatus::Draft : facts.status;
    payment.totals.grandTotal = Money(facts.amountMinor, Currency());
    if (facts.hasFailedAttempt)
        payment.attempts.emplace_back().status = QStringLiteral("error");
    return payments::paymentOutcome(payment, {facts.refundedMinor, facts.disputedMinor});
}

Result<HistoryPage> readHistory(storage::Connection &connection, const AccountId &account, const CustomerId &customer,
                                HistoryRange range)
{
    RK_ASSERT(range.offset >= 0 && range.offset <= kMostHistoryOffset);
    HistoryPage page;
    const qint64 most = kMostHistoryOffset + kMostHistoryRows;
    RK_TRY_ASSIGN(
        const auto total,
        ofCustomer(connection, kHistoryCountSql, account, customer).bind(":most", most + 1).first([](storage::Row row) {
            return row.integer(0);
        }));
    page.total = std::min(total.value_or(0), most);
    page.isTotalExact = total.value_or(0) <= most;
    if (range.offset >= page.total)
        return page;
    storage::ListQuery query(kHistoryColumns, kHistoryFrom);
    query.value(":account_id", account).value(":customer_id", customer);
    if (range.offset > 0) {
        RK_TRY_ASSIGN(const auto key, ofCustomer(connection, kHistoryKeySql, account, customer)
                                          .bind(":rows_before", range.offset - 1)
                                          .first([](storage::Row row) {
                                              return HistoryKey{row.instant(0), row.id<PaymentId>(1)};
                                          }));
        if (!key)
            return page;
        query.after(historyOrder(), key->createdAt, key->id);
    }
    query.orderBy(historyOrder()).limit({.rows = range.limit});
    RK_TRY_ASSIGN(page.rows, query.prepare(connection).all(readHistoryRow));
    if (page.rows.size() > size_t(range.limit)) // one more was read than asked for
        page.rows.resize(size_t(range.limit));
    return page;
}

} // namespace reckoner::billing_api
