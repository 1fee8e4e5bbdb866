// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk on the real core. Main thread; everything it is given must outlive it.

#include "core/actions/operation_resolver.h"
#include "core/storage/database.h"
#include "ui/migration/price_migration_desk.h"

#include <memory>

namespace reckoner::ui {

class CorePriceMigrationDesk final : public PriceMigrationDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        AccountId account;
        actions::SubscriptionActions *actions; // null, with the resolver: not connected
        actions::OperationResolver *resolver;
        QString providerName;
        std::function<RequestBudget()> requestBudget = {}; // the client's; none: not connected
    };
    explicit CorePriceMigrationDesk(Parts parts, QObject *parent = nullptr);

    QString providerName() const override { return m_parts.providerName; }
    AccountId account() const override { return m_parts.account; }
    bool isConnected() const override { return m_parts.actions != nullptr; }
    RequestBudget requestBudget() const override
    {
        return m_parts.requestBudget ? m_parts.requestBudget() : RequestBudget{};
    }
    Task<qint64> count(PriceId from, actions::MigrationFilter filter) override;
    Task<actions::ShadowReport> shadow(actions::PriceMigration wanted, actions::MigrationFilter filter,
                                       int sample) override;
    Task<actions::PriceMigration> begin(actions::PriceMigration wanted, actions::MigrationFilter filter) override;
    Task<actions::PriceMigration> beginUndo(QString id, QString reason) override;
    void run(const QString &id) override;
    void stop() override;
    QString running() const override { return m_running; }
    Task<std::vector<MigrationSummary>> list() override;
    Task<std::vector<MigrationLine>> lines(QString id, std::optional<actions::MigrationRowState> state) override;
    Task<actions::MigrationCounts> look(QString id) override;

private:
    Parts m_parts;
    std::unique_ptr<actions::PriceMigrationRun> m_run; // null: not connected
    QString m_running;
};

} // namespace reckoner::ui
