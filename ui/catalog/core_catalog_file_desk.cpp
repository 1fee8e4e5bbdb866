// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/core_catalog_file_desk.h"

#include "core/catalog/plan_store.h"
#include "core/storage/account_store.h"
#include "core/subscriptions/price_usage_store.h"

namespace reckoner::ui {

using namespace catalog_file;

CoreCatalogFileDesk::CoreCatalogFileDesk(Parts parts, QObject *parent)
    : CatalogFileDesk(parent), m_parts(std::move(parts))
{
    if (!m_parts.provider)
        return;
    m_sync = std::make_unique<CatalogSync>(
        CatalogSync::Context{m_parts.database, *m_parts.provider, m_parts.clock, m_parts.person, m_parts.changes});
    m_remote = std::make_unique<RemoteCatalog>(m_parts.database, *m_parts.provider);
    m_apply = std::make_unique<CatalogApply>(
        CatalogApply::Context{m_parts.database, *m_parts.provider, m_parts.clock, m_parts.person});
}

Task<SyncReport> CoreCatalogFileDesk::report(ReadKind wanted)
{
    RK_ASSERT(m_sync);
    return m_sync->report(wanted);
}

Task<int> CoreCatalogFileDesk::acceptRemote(const SyncReport &report, const QSet<QString> &ids, const QString &reason)
{
    RK_ASSERT(m_sync);
    return m_sync->acceptRemote(report, ids, reason);
}

Task<int> CoreCatalogFileDesk::ignore(const SyncReport &report, const QSet<QString> &ids, const QString &note)
{
    RK_ASSERT(m_sync);
    return m_sync->ignore(report, ids, note);
}

Task<int> CoreCatalogFileDesk::unignore(const SyncReport &report, const QSet<QString> &ids)
{
    RK_ASSERT(m_sync);
    return m_sync->unignore(report, ids);
}

Task<RemoteRead> CoreCatalogFileDesk::remote()
{
    RK_ASSERT(m_remote);
    return m_remote->read();
}

Task<CatalogDependents> CoreCatalogFileDesk::dependents()
{
    return m_parts.database.read(
        [account = m_parts.account](storage::Connection &connection) -> Result<CatalogDependents> {
            CatalogDependents all;
            RK_TRY_ASSIGN(const auto usage, subscriptions::PriceUsageStore(connection).all(account));
            for (const subscriptions::PriceUsage &one : usage)
                all.subscriptions[one.priceId.toString()] += one.subscriptions;
            RK_TRY_ASSIGN(const std::vector<catalog::Plan> plans, catalog::PlanStore::list(connection, account));
            for (const catalog::Plan &plan : plans)
                for (const catalog::PlanPrice &price : plan.prices)
                    all.plans[price.priceId.toString()].append(plan.code);
            return all;
        });
}

Task<std::vector<AccountId>> CoreCatalogFileDesk::otherAccounts()
{
    return m_parts.database.read(
        [account = m_parts.account](storage::Connection &connection) -> Result<std::vector<AccountId>> {
            RK_TRY_ASSIGN(std::vector<AccountId> all, storage::listAccounts(connection));
            std::erase(all, account);
            return all;
        });
}

Task<CatalogDocument> CoreCatalogFileDesk::mirrored(const AccountId &account)
{
    return m_parts.database.read([account](storage::Connection &connection) {
        return mirrorDocument(connection, account).transform(withoutArchived);
    });
}

Task<ApplyReport> CoreCatalogFileDesk::apply(CatalogApply::Request request)
{
    RK_ASSERT(m_apply);
    return m_apply->run(std::move(request));
}

Task<PromotionDrift> CoreCatalogFileDesk::drift()
{
    return m_parts.database.read(
        [account = m_parts.account](storage::Connection &connection) { return promotionDrift(connection, account); });
}

Task<std::vector<RunSummary>> CoreCatalogFileDesk::runs()
{
    return m_parts.database.read([account = m_parts.account](storage::Connection &connection) {
        return CatalogRunStore::list(connection, account, kMostRuns);
    });
}

Task<StoredRun> CoreCatalogFileDesk::run(const QString &id)
{
    return m_parts.database.read([account = m_parts.account, id](storage::Connection &connection) -> Result<StoredRun> {
        RK_TRY_ASSIGN(auto record, CatalogRunStore::find(connection, account, id));
        if (!record)
            return Error{ErrorKind::NotFound, tr("This plan is not in the database any more."), {}, {}};
        return storedRun(*std::move(record));
    });
}

QString CoreCatalogFileDesk::undoPath(const QString &digest) const
{
    return QStringLiteral("%1/catalog-undo-%2.toml").arg(m_parts.undoFolder, digest);
}

} // namespace reckoner::ui
