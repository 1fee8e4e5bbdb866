// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_lookup.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace reckoner::customers {

namespace {

constexpr const char *kLookupSubscriptionSql =
    "SELECT customer_id FROM subscription WHERE account_id = :account_id AND subscription_id = :text";
constexpr const char *kLookupPaymentSql =
    "SELECT customer_id FROM payment WHERE account_id = :account_id AND payment_id = :text";
constexpr const char *kLookupAdjustmentSql =
    "SELECT customer_id FROM adjustment WHERE account_id = :account_id AND adjustment_id = :text";
constexpr const char *kLookupAddressSql =
    "SELECT customer_id FROM address WHERE account_id = :account_id AND address_id = :text";
constexpr const char *kLookupBusinessSql =
    "SELECT customer_id FROM business WHERE account_id = :account_id AND business_id = :text";

// The conditions on "not empty" are the indexes' own. No DISTINCT: for its sake SQLite would walk through all payments
// by customer instead of finding the few there are. The same customer may come several times.
constexpr const char *kLookupInvoiceSql = R"(
SELECT customer_id
FROM payment
WHERE account_id = :account_id AND invoice_number = :text AND invoice_number <> ''
LIMIT 50)";
constexpr const char *kLookupLast4Sql = R"(
SELECT p.customer_id
FROM (
    SELECT account_id, payment_id
    FROM payment_attempt
    WHERE account_id = :account_id AND last4 = :text AND last4 <> ''
    LIMIT 500) a
CROSS JOIN payment p
WHERE p.account_id = a.account_id AND p.payment_id = a.payment_id)";

constexpr std::array<std::pair<const char *, const char *>, 5> kLookupById{{{"sub_", kLookupSubscriptionSql},
                                                                            {"txn_", kLookupPaymentSql},
                                                                            {"adj_", kLookupAdjustmentSql},
                                                                            {"add_", kLookupAddressSql},
                                                                            {"biz_", kLookupBusinessSql}}};

} // namespace

LookupKinds lookupKinds(const QString &text)
{
    static const QRegularExpression fourDigits(QStringLiteral("^[0-9]{4}$"));
    static const QRegularExpression invoice(QStringLiteral("^[A-Za-z0-9]+([-/][A-Za-z0-9]+)+$"));
    LookupKinds kinds;
    for (const auto &[prefix, sql] : kLookupById) {
        if (text.startsWith(QLatin1StringView(prefix)))
            kinds.idSql = sql;
    }
    kinds.lastDigits = fourDigits.match(text).hasMatch();
    kinds.invoiceNumber = invoice.match(text).hasMatch();
    return kinds;
}

Result<std::vector<CustomerId>> CustomerLookup::exact(const AccountId &account, const QString &text)
{
    const LookupKinds kinds = lookupKinds(text);
    std::vector<CustomerId> found;
    for (const char *sql : {kinds.idSql, kinds.invoiceNumber ? kLookupInvoiceSql : nullptr,
                            kinds.lastDigits ? kLookupLast4Sql : nullptr}) {
        if (!sql)
            continue;
        RK_TRY_ASSIGN(
            const std::vector<CustomerId> some,
            m_connection.prepare(sql).bind(":account_id", account).bind(":text", text).all([](const storage::Row &row) {
                return row.id<CustomerId>(0);
            }));
        found.insert(found.end(), some.begin(), some.end());
    }
    return found;
}

Result<std::vector<CustomerId>> CustomerLookup::find(const AccountId &account, const QString &text)
{
    const QString typed = text.trimmed().left(kMaxSearchLength);
    RK_TRY_ASSIGN(std::vector<CustomerId> found, exact(account, typed));
    RK_TRY_ASSIGN(const std::vector<CustomerMatch> matches, CustomerSearch(m_connection).find(account, typed));
    for (const CustomerMatch &match : matches)
        found.push_back(match.id);
    std::vector<CustomerId> once;
    for (const CustomerId &id : found) {
        if (!id.isEmpty() && std::find(once.begin(), once.end(), id) == once.end() && once.size() < size_t(kMaxMatches))
            once.push_back(id);
    }
    return once;
}

} // namespace reckoner::customers
