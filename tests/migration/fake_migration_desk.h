// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk of the windows that move subscriptions, with an outcome that a test writes; a run goes on by step() only.
// Main thread.

#include "ui/migration/price_migration_desk.h"

#include <QTimer>

#include <memory>

namespace reckoner::testkit {

class FakeMigrationDesk final : public ui::PriceMigrationDesk
{
    Q_OBJECT

public:
    bool connected = true;
    qint64 reached = 3;
    actions::ShadowReport report;
    std::vector<ui::MigrationSummary> all;
    std::vector<ui::MigrationLine> known; // of whatever run
    std::vector<actions::PriceMigration> begunWishes;
    actions::MigrationFilter lastFilter;
    int lastSample = -1;
    std::vector<QString> undone;
    bool isStopped = false;

    QString providerName() const override { return QStringLiteral("Paddle"); }
    AccountId account() const override { return AccountId(QStringLiteral("acc_1")); }
    bool isConnected() const override { return connected; }
    RequestBudget requestBudget() const override { return {240, 200}; }
    Task<qint64> count(PriceId, actions::MigrationFilter filter) override;
    Task<actions::ShadowReport> shadow(actions::PriceMigration wanted, actions::MigrationFilter filter,
                                       int sample) override;
    Task<actions::PriceMigration> begin(actions::PriceMigration wanted, actions::MigrationFilter filter) override;
    Task<actions::PriceMigration> beginUndo(QString id, QString reason) override;
    void run(const QString &id) override { m_running = id; }
    void stop() override;
    QString running() const override { return m_running; }
    Task<std::vector<ui::MigrationSummary>> list() override { return later(all); }
    Task<std::vector<ui::MigrationLine>> lines(QString id, std::optional<actions::MigrationRowState> state) override;
    Task<actions::MigrationCounts> look(QString) override { return later(counts()); }

    // The next row that is to go ends so; the last one, or one after stop(), ends the run.
    void step(actions::MigrationRowState state, const QString &detail = {});
    void fail(const Error &error);
    actions::MigrationCounts counts() const;

private:
    template <class T> Task<T> later(T value)
    {
        auto promise = std::make_shared<Promise<T>>(); // until it fires
        QTimer::singleShot(0, this, [promise, value = std::move(value)] { promise->resolve(value); });
        return promise->task();
    }
    void end(Result<actions::MigrationCounts> outcome);
    QString m_running;
};

} // namespace reckoner::testkit
