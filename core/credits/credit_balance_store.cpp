// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/credit_balance_store.h"

#include "core/base/words.h"
#include "core/storage/fields.h"
#include "core/storage/list_query.h"

namespace reckoner::credits {

namespace {

using storage::Columns;
using storage::Fields;
using storage::Row;

constexpr const char *kCreditBalanceFindVersionSql = R"(
SELECT version_occurred_us, version_updated_us, fingerprint, row_version, ''
FROM credit_balance
WHERE account_id = :account_id AND customer_id = :id AND currency = :part)";

constexpr const char *kCreditBalanceUpsertSql = R"(
INSERT INTO credit_balance (
    account_id, customer_id, currency, available_minor, reserved_minor, used_minor, version_occurred_us,
    version_updated_us, fingerprint, row_version)
VALUES (
    :account_id, :id, :part, :available_minor, :reserved_minor, :used_minor, :version_occurred_us,
    :version_updated_us, :fingerprint, :row_version)
ON CONFLICT (account_id, customer_id, currency) DO UPDATE SET
    available_minor = excluded.available_minor, reserved_minor = excluded.reserved_minor,
    used_minor = excluded.used_minor, version_occurred_us = excluded.version_occurred_us,
    version_updated_us = excluded.version_updated_us, fingerprint = excluded.fingerprint,
    row_version = excluded.row_version
WHERE credit_balance.row_version = :seen_row_version AND credit_balance.version_occurred_us = :seen_occurred_us
    AND credit_balance.version_updated_us = :seen_updated_us)";

constexpr const char *kCreditBalanceSelectSql = R"(
SELECT
    account_id, customer_id, currency, available_minor, reserved_minor, used_minor, version_occurred_us,
    version_updated_us, row_version
FROM credit_balance
WHERE account_id = :account_id)";

constexpr const char *kCreditBalanceCountSql = R"(
SELECT COUNT(*)
FROM credit_balance
WHERE account_id = :account_id)";

Result<storage::Mirrored<CreditBalance>> readCreditBalance(const Row &row)
{
    Fields in(row);
    storage::Mirrored<CreditBalance> found;
    found.value.account = in.id<AccountId>();
    found.value.customerId = in.id<CustomerId>();
    RK_TRY_ASSIGN(const Currency currency, storage::readCurrency(row, in.position()));
    in.skip(1);
    found.value.available = Money(in.integer(), currency);
    found.value.reserved = Money(in.integer(), currency);
    found.value.used = Money(in.integer(), currency);
    found.version.occurredAt = in.instant();
    found.version.updatedAt = in.instant();
    found.rowVersion = in.integer();
    return found;
}

Result<CreditBalance> readPlainCreditBalance(const Row &row)
{
    RK_TRY_ASSIGN(storage::Mirrored<CreditBalance> found, readCreditBalance(row));
    return std::move(found.value);
}

storage::ListQuery creditBalanceQuery(const char *head, const CreditBalanceFilter &filter)
{
    storage::ListQuery query(head);
    query.value(":account_id", filter.account);
    if (!filter.customerId.isEmpty())
        query.where("customer_id = :customer_id").value(":customer_id", filter.customerId);
    return query;
}

} // namespace

CreditBalanceStore::CreditBalanceStore(storage::Connection &connection)
    : m_connection(connection),
      m_table(connection, {kCreditBalanceFindVersionSql, kCreditBalanceUpsertSql, storage::Entity::CreditBalance})
{
}

Result<storage::UpsertOutcome> CreditBalanceStore::upsertIfNewer(storage::Transaction &transaction,
                                                                 const CreditBalance &balance, storage::Version version,
                                                                 storage::Authority authority)
{
    const Currency currency = balance.available.currency();
    if (currency.isEmpty() || balance.reserved.currency() != currency || balance.used.currency() != currency)
        return Error{ErrorKind::Invalid,
                     Words::tr("The credit balance of %1 mixes currencies.").arg(balance.customerId.toString()),
                     QString(),
                     {}};
    return m_table.upsertIfNewer(
        transaction, {{balance.account, balance.customerId.toString(), currency.code()}, version, authority},
        [&](Columns &columns) {
            columns.set(":available_minor", balance.available.minor())
                .set(":reserved_minor", balance.reserved.minor())
                .set(":used_minor", balance.used.minor());
        });
}

Result<std::optional<storage::Mirrored<CreditBalance>>>
CreditBalanceStore::find(const AccountId &account, const CustomerId &customer, Currency currency)
{
    storage::ListQuery query = creditBalanceQuery(kCreditBalanceSelectSql, {account, customer});
    query.where("currency = :currency").value(":currency", currency.code());
    return query.prepare(m_connection).first(readCreditBalance);
}

Result<std::vector<CreditBalance>> CreditBalanceStore::of(const AccountId &account, const CustomerId &customer)
{
    storage::ListQuery query = creditBalanceQuery(kCreditBalanceSelectSql, {account, customer});
    query.orderBy("currency");
    return query.prepare(m_connection).all(readPlainCreditBalance);
}

Result<storage::Page<CreditBalance, CreditBalanceCursor>>
CreditBalanceStore::list(const CreditBalanceFilter &filter, const std::optional<CreditBalanceCursor> &after,
                         storage::PageLimit limit)
{
    storage::ListQuery query = creditBalanceQuery(kCreditBalanceSelectSql, filter);
    if (after)
        query.where("(customer_id, currency) > (:after_id, :after_currency)")
            .value(":after_id", after->customerId)
            .value(":after_currency", after->currency);
    query.orderBy("customer_id, currency").limit(limit);
    RK_TRY_ASSIGN(std::vector<CreditBalance> rows, query.prepare(m_connection).all(readPlainCreditBalance));
    return storage::pageOf<CreditBalanceCursor>(std::move(rows), limit, [](const CreditBalance &last) {
        return CreditBalanceCursor{last.customerId, last.available.currency().code()};
    });
}

Result<qint64> CreditBalanceStore::count(const CreditBalanceFilter &filter)
{
    RK_TRY_ASSIGN(const std::optional<qint64> rows,
                  creditBalanceQuery(kCreditBalanceCountSql, filter).prepare(m_connection).first([](const Row &row) {
                      return row.integer(0);
                  }));
    return rows.value_or(0);
}

} // namespace reckoner::credits
