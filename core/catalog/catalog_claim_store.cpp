// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog_claim_store.h"

#include "core/storage/fields.h"

namespace reckoner::catalog {

namespace {

// Waits for whoever is taking the same at this moment, and then sees what became of it.
constexpr const char *kClaimTakeSql = R"(
INSERT INTO catalog_claim (account_id, entity_id, holder_kind, holder, since_us, until_us)
VALUES (:account_id, :entity_id, :holder_kind, :holder, :since_us, :until_us)
ON CONFLICT (account_id, entity_id) DO UPDATE SET
    holder_kind = excluded.holder_kind, holder = excluded.holder, since_us = excluded.since_us,
    until_us = excluded.until_us
WHERE catalog_claim.until_us <= excluded.since_us OR catalog_claim.holder = excluded.holder)";

constexpr const char *kClaimReleaseSql = R"(
DELETE FROM catalog_claim
WHERE account_id = :account_id AND entity_id = :entity_id AND holder = :holder)";

constexpr const char *kClaimFindSql = R"(
SELECT account_id, entity_id, holder_kind, holder, since_us, until_us
FROM catalog_claim
WHERE account_id = :account_id AND entity_id = :entity_id)";

QString claimKindText(CatalogClaim::By by)
{
    switch (by) {
    case CatalogClaim::By::Operation: return QStringLiteral("operation");
    case CatalogClaim::By::PlanStep: return QStringLiteral("plan_step");
    }
    RK_UNREACHABLE();
}

CatalogClaim readClaim(const storage::Row &row)
{
    storage::Fields in(row);
    CatalogClaim claim;
    claim.account = in.id<AccountId>();
    claim.entityId = in.text();
    claim.by = in.text() == claimKindText(CatalogClaim::By::PlanStep) ? CatalogClaim::By::PlanStep
                                                                      : CatalogClaim::By::Operation;
    claim.holder = in.text();
    claim.since = in.instant();
    claim.until = in.optionalInstant();
    return claim;
}

} // namespace

Result<std::optional<CatalogClaim>> CatalogClaimStore::claim(storage::Transaction &transaction,
                                                             const CatalogClaim &wanted)
{
    RK_TRY_ASSIGN(const qint64 taken, transaction.prepare(kClaimTakeSql)
                                          .bind(":account_id", wanted.account)
                                          .bind(":entity_id", wanted.entityId)
                                          .bind(":holder_kind", claimKindText(wanted.by))
                                          .bind(":holder", wanted.holder)
                                          .bind(":since_us", wanted.since)
                                          .bind(":until_us", wanted.until)
                                          .run());
    if (taken == 1)
        return std::optional<CatalogClaim>();
    RK_TRY_ASSIGN(auto held, find(transaction.connection(), wanted.account, wanted.entityId));
    if (!held) // its row is locked by our own attempt until we end, so it is there
        return Error{
            ErrorKind::Storage, QStringLiteral("a claim vanished while it was looked at"), wanted.entityId, {}};
    return held;
}

Result<void> CatalogClaimStore::release(storage::Transaction &transaction, const AccountId &account,
                                        const QString &holder, const QString &entityId)
{
    RK_TRY(transaction.prepare(kClaimReleaseSql)
               .bind(":account_id", account)
               .bind(":entity_id", entityId)
               .bind(":holder", holder)
               .run());
    return {};
}

Result<std::optional<CatalogClaim>> CatalogClaimStore::find(storage::Connection &connection, const AccountId &account,
                                                            const QString &entityId)
{
    return connection.prepare(kClaimFindSql).bind(":account_id", account).bind(":entity_id", entityId).first(readClaim);
}

} // namespace reckoner::catalog
