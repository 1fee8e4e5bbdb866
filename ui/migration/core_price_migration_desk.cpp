// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migration/core_price_migration_desk.h"

namespace reckoner::ui {

using namespace actions;

CorePriceMigrationDesk::CorePriceMigrationDesk(Parts parts, QObject *parent)
    : PriceMigrationDesk(parent), m_parts(std::move(parts))
{
    if (m_parts.actions) {
        m_run = std::make_unique<PriceMigrationRun>(*m_parts.actions);
        connect(m_run.get(), &PriceMigrationRun::progressed, this, &PriceMigrationDesk::progressed);
        connect(m_run.get(), &PriceMigrationRun::previewed, this, &PriceMigrationDesk::previewed);
    }
    if (m_parts.resolver)
        connect(m_parts.resolver, &OperationResolver::operationChanged, this, [this](const Operation &operation) {
            if (isOfMigration(operation.id) &&
                (operation.state == OperationState::Succeeded || operation.state == OperationState::Failed))
                Q_EMIT operationSettled();
        });
}

Task<qint64> CorePriceMigrationDesk::count(PriceId from, MigrationFilter filter)
{
    return m_parts.database.read([account = m_parts.account, from = std::move(from),
                                  filter = std::move(filter)](storage::Connection &connection) -> Result<qint64> {
        RK_TRY_ASSIGN(const auto ids, PriceMigrationStore::holders(connection, account, from, filter));
        return qint64(ids.size());
    });
}

Task<ShadowReport> CorePriceMigrationDesk::shadow(PriceMigration wanted, MigrationFilter filter, int sample)
{
    RK_ASSERT(m_run);
    return m_run->shadow(std::move(wanted), std::move(filter), sample);
}

Task<PriceMigration> CorePriceMigrationDesk::begin(PriceMigration wanted, MigrationFilter filter)
{
    RK_ASSERT(m_run);
    return m_run->begin(std::move(wanted), std::move(filter));
}

Task<PriceMigration> CorePriceMigrationDesk::beginUndo(QString id, QString reason)
{
    RK_ASSERT(m_run);
    return m_run->beginUndo(std::move(id), std::move(reason));
}

void CorePriceMigrationDesk::run(const QString &id)
{
    RK_ASSERT(m_run && m_running.isEmpty());
    m_running = id;
    m_run->run(id).then(this, [this, id](Result<MigrationCounts> &&counts) {
        m_running.clear();
        Q_EMIT ended(id, counts);
    });
}

void CorePriceMigrationDesk::stop()
{
    if (m_run)
        m_run->stop();
}

Task<std::vector<MigrationSummary>> CorePriceMigrationDesk::list()
{
    return m_parts.database.read(
        [account = m_parts.account](storage::Connection &connection) -> Result<std::vector<MigrationSummary>> {
            std::vector<MigrationSummary> all;
            RK_TRY_ASSIGN(auto migrations, PriceMigrationStore::list(connection, account));
            for (PriceMigration &migration : migrations) {
                RK_TRY_ASSIGN(const MigrationCounts counts, PriceMigrationStore::counts(connection, migration.id));
                all.push_back({std::move(migration), counts});
            }
            return all;
        });
}

Task<std::vector<MigrationLine>> CorePriceMigrationDesk::lines(QString id, std::optional<MigrationRowState> state)
{
    return m_parts.database.read([account = m_parts.account, id = std::move(id),
                                  state](storage::Connection &connection) -> Result<std::vector<MigrationLine>> {
        RK_TRY_ASSIGN(auto rows, PriceMigrationStore::rows(connection, id, state, {}, kMostLines));
        std::vector<SubscriptionId> ids;
        for (const MigrationRow &row : rows)
            ids.push_back(row.subscriptionId);
        RK_TRY_ASSIGN(const auto known, subscriptions::SubscriptionStore(connection).rowsByIds(account, ids));
        std::map<SubscriptionId, QString> customers;
        for (const subscriptions::SubscriptionRow &row : known)
            customers[row.id] = row.customerName.isEmpty() ? row.customerEmail : row.customerName;
        std::vector<MigrationLine> lines;
        for (MigrationRow &row : rows) {
            QString customer = customers[row.subscriptionId];
            lines.push_back({std::move(row), std::move(customer)});
        }
        return lines;
    });
}

Task<MigrationCounts> CorePriceMigrationDesk::look(QString id)
{
    RK_ASSERT(m_run);
    return m_run->look(std::move(id));
}

} // namespace reckoner::ui
