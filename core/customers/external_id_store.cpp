// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/external_id_store.h"

#include "core/base/json.h"

namespace reckoner::customers {

namespace {

constexpr qsizetype kMostExternalIdCharacters = 320; // an e-mail address, which some use for it

constexpr const char *kExternalIdPutSql = R"(
INSERT INTO customer_external_id (account_id, customer_id, external_id)
VALUES (:account_id, :customer_id, :external_id)
ON CONFLICT (account_id, customer_id) DO UPDATE SET external_id = excluded.external_id)";

constexpr const char *kExternalIdRemoveSql = R"(
DELETE FROM customer_external_id
WHERE account_id = :account_id AND customer_id = :customer_id)";

constexpr const char *kExternalIdFindSql = R"(
SELECT customer_id
FROM customer_external_id
WHERE account_id = :account_id AND external_id = :external_id
ORDER BY customer_id
LIMIT 2)";

} // namespace

QString externalIdOf(const QByteArray &customData)
{
    if (!customData.contains("external_id"))
        return {};
    const auto document = JsonDocument::parse(customData);
    if (!document)
        return {};
    const JsonView value = document->root()["external_id"];
    if (const auto number = value.integer())
        return QString::number(*number);
    const QString text = value.string().value_or(QString());
    return text.size() <= kMostExternalIdCharacters ? text : QString();
}

Result<void> ExternalIdStore::keep(storage::Transaction &transaction, const Customer &customer)
{
    const QString externalId = externalIdOf(customer.customData);
    storage::Statement statement = transaction.prepare(externalId.isEmpty() ? kExternalIdRemoveSql : kExternalIdPutSql);
    statement.bind(":account_id", customer.account).bind(":customer_id", customer.id);
    if (!externalId.isEmpty())
        statement.bind(":external_id", externalId);
    RK_TRY(statement.runExpecting(storage::kAnyRows));
    return {};
}

Result<std::vector<CustomerId>> ExternalIdStore::find(storage::Connection &connection, const AccountId &account,
                                                      const QString &externalId)
{
    return connection.prepare(kExternalIdFindSql)
        .bind(":account_id", account)
        .bind(":external_id", externalId)
        .all([](storage::Row row) { return row.id<CustomerId>(0); });
}

} // namespace reckoner::customers
