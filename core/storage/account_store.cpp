// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/account_store.h"

#include "core/base/words.h"

namespace reckoner::storage {

namespace {

constexpr const char *kAccountEnsureSql = R"(
    INSERT INTO account (account_id, provider, environment, label, created_at_us)
    VALUES (:account_id, :provider, :environment, :label, :created_at_us)
    ON CONFLICT (account_id) DO NOTHING)";

constexpr const char *kAccountListSql = "SELECT account_id FROM account ORDER BY account_id";

} // namespace

Result<void> ensureAccount(Transaction &transaction, const AccountId &account, Instant now)
{
    const QStringList parts = account.toString().split(QLatin1Char('/'));
    if (parts.size() != 3 || parts[0].isEmpty() || parts[2].isEmpty() ||
        (parts[1] != QLatin1StringView("sandbox") && parts[1] != QLatin1StringView("production")))
        return Error{ErrorKind::Invalid,
                     Words::tr("“%1” is no account id: provider/environment/label.").arg(account.toString()),
                     {},
                     {}};
    auto statement = transaction.prepare(kAccountEnsureSql);
    statement.bind(":account_id", account)
        .bind(":provider", parts[0])
        .bind(":environment", parts[1])
        .bind(":label", parts[2])
        .bind(":created_at_us", now);
    RK_TRY(statement.run());
    return {};
}

Result<std::vector<AccountId>> listAccounts(Connection &connection)
{
    return connection.prepare(kAccountListSql).all([](const Row &row) { return row.id<AccountId>(0); });
}

} // namespace reckoner::storage
