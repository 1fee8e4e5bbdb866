// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment_search.h"

#include <algorithm>

namespace reckoner::payments {

namespace {

constexpr const char *kSearchPaymentByInvoiceSql = R"(
SELECT payment_id
FROM payment
WHERE account_id = :account_id AND invoice_number <> '' AND (invoice_number = :number OR invoice_number = :capitals)
ORDER BY payment_id
LIMIT :limit)";

// The index gives about a hundred attempts of a million payments; ordering those costs nothing. A card that was tried
// several times gives each payment once.
constexpr const char *kSearchPaymentByLast4Sql = R"(
SELECT payment_id, MAX(COALESCE(created_at_us, 0)) AS newest_us
FROM payment_attempt
WHERE account_id = :account_id AND last4 = :last4 AND last4 <> ''
GROUP BY payment_id
ORDER BY newest_us DESC, payment_id DESC
LIMIT :limit)";

int paymentMatches(int limit)
{
    return std::clamp(limit, 1, kMaxPaymentMatches);
}

} // namespace

bool isLast4(const QString &text)
{
    return text.size() == 4 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<std::vector<PaymentId>> PaymentSearch::byInvoiceNumber(const AccountId &account, const QString &number,
                                                              int limit)
{
    return m_connection.prepare(kSearchPaymentByInvoiceSql)
        .bind("account_id", account)
        .bind("number", number)
        .bind("capitals", number.toUpper())
        .bind("limit", paymentMatches(limit))
        .all([](storage::Row row) { return row.id<PaymentId>(0); });
}

Result<std::vector<PaymentId>> PaymentSearch::byLast4(const AccountId &account, const QString &last4, int limit)
{
    if (!isLast4(last4))
        return std::vector<PaymentId>();
    return m_connection.prepare(kSearchPaymentByLast4Sql)
        .bind("account_id", account)
        .bind("last4", last4)
        .bind("limit", paymentMatches(limit))
        .all([](storage::Row row) { return row.id<PaymentId>(0); });
}

} // namespace reckoner::payments
