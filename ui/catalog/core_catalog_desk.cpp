// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/core_catalog_desk.h"

#include "core/catalog/whole_catalog.h"

namespace reckoner::ui {

namespace {

Result<Catalog> readCatalog(storage::Connection &connection, const AccountId &account)
{
    RK_TRY_ASSIGN(catalog::WholeCatalog whole, catalog::readWholeCatalog(connection, account));
    Catalog all;
    all.findings = catalog::lintCatalog(whole.products, whole.prices, whole.plans);
    all.products = std::move(whole.products);
    all.prices = std::move(whole.prices);
    all.plans = std::move(whole.plans);
    RK_TRY_ASSIGN(all.usage, subscriptions::PriceUsageStore(connection).all(account));
    return all;
}

} // namespace

CoreCatalogDesk::CoreCatalogDesk(Parts parts, QObject *parent) : CatalogDesk(parent), m_parts(std::move(parts))
{
    connect(&m_parts.feed, &storage::ChangeFeed::changed, this, &CoreCatalogDesk::noteChanges);
    if (m_parts.actions)
        connect(m_parts.actions, &actions::CatalogActions::operationChanged, this, &CatalogDesk::operationChanged);
    if (m_parts.resolver)
        connect(m_parts.resolver, &actions::OperationResolver::operationChanged, this, &CatalogDesk::operationChanged);
}

Task<Catalog> CoreCatalogDesk::catalog()
{
    return m_parts.database.read(
        [account = m_parts.account](storage::Connection &connection) { return readCatalog(connection, account); });
}

template <class T> static Task<T> catalogNotConnected()
{
    return Task<T>::settled(
        Error{ErrorKind::Invalid,
              CoreCatalogDesk::tr("The provider is not connected in this profile: only the mirror can be read."),
              {},
              {}});
}

Task<storage::Mirrored<catalog::Product>> CoreCatalogDesk::refreshProduct(ProductId id)
{
    return m_parts.actions ? m_parts.actions->refreshProduct(std::move(id))
                           : catalogNotConnected<storage::Mirrored<catalog::Product>>();
}

Task<storage::Mirrored<catalog::Price>> CoreCatalogDesk::refreshPrice(PriceId id)
{
    return m_parts.actions ? m_parts.actions->refreshPrice(std::move(id))
                           : catalogNotConnected<storage::Mirrored<catalog::Price>>();
}

Task<actions::Operation> CoreCatalogDesk::execute(actions::ExecuteCatalogRequest request)
{
    return m_parts.actions ? m_parts.actions->execute(std::move(request)) : catalogNotConnected<actions::Operation>();
}

Task<subscriptions::PricePreview> CoreCatalogDesk::previewPrices(subscriptions::PricePreviewRequest request)
{
    return m_parts.provider ? m_parts.provider->previewPrices(std::move(request))
                            : catalogNotConnected<subscriptions::PricePreview>();
}

actions::PlanAuthor CoreCatalogDesk::author(const QString &reason) const
{
    return {m_parts.person, m_parts.clock.now(), reason};
}

Task<catalog::Plan> CoreCatalogDesk::savePlan(catalog::Plan plan, QString reason)
{
    return m_parts.database.write([plan = std::move(plan), by = author(reason)](storage::Transaction &transaction) {
        return actions::savePlan(transaction, plan, by);
    });
}

Task<void> CoreCatalogDesk::removePlan(catalog::Plan plan, QString reason)
{
    return m_parts.database.write([plan = std::move(plan), by = author(reason)](storage::Transaction &transaction) {
        return actions::removePlan(transaction, plan, by);
    });
}

Task<actions::PlanImport> CoreCatalogDesk::lookAtImport(std::vector<catalog::Plan> plans)
{
    return m_parts.database.read(
        [account = m_parts.account, plans = std::move(plans)](storage::Connection &connection) {
            return actions::lookAtImport(connection, account, plans);
        });
}

Task<actions::PlanImport> CoreCatalogDesk::importPlans(std::vector<catalog::Plan> plans, QString reason)
{
    return m_parts.database.write(
        [account = m_parts.account, plans = std::move(plans), by = author(reason)](storage::Transaction &transaction) {
            return actions::importPlans(transaction, account, plans, by);
        });
}

void CoreCatalogDesk::noteChanges(const std::vector<storage::Change> &changes)
{
    QSet<QString> ids;
    bool usage = false;
    for (const storage::Change &change : changes) {
        if (change.account != m_parts.account)
            continue;
        if (change.entity == storage::Entity::Product || change.entity == storage::Entity::Price)
            ids.insert(change.id);
        usage = usage || change.entity == storage::Entity::Subscription;
    }
    if (!ids.isEmpty())
        Q_EMIT catalogChanged(ids);
    if (usage)
        Q_EMIT usageChanged();
}

} // namespace reckoner::ui
