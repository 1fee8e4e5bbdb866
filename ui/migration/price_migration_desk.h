// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that moving subscriptions to another price asks of the core. One run at a time; it goes on when the window that
// began it is closed, and whoever opens the window again finds it running, stopped or ended. Tasks settle on the main
// thread, where the desk lives. Errors: as core/actions/price_migration_run.h says.

#include "core/actions/price_migration_run.h"

namespace reckoner::ui {

struct MigrationSummary {
    actions::PriceMigration migration;
    actions::MigrationCounts counts;
    bool isOpen() const { return counts.pending + counts.unsettled > 0; }
};

struct MigrationLine {
    actions::MigrationRow row;
    QString customer; // name or e-mail address; empty: not known here
};

class PriceMigrationDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString providerName() const = 0;
    virtual AccountId account() const = 0;
    virtual bool isConnected() const = 0; // without, runs can be looked at only
    // Of the requests that the provider allows in a minute, those that are left for this one, whoever sends them.
    struct RequestBudget {
        int perMinute = 0; // 0: there is no limit
        int left = 0;
    };
    virtual RequestBudget requestBudget() const = 0;

    virtual Task<qint64> count(PriceId from, actions::MigrationFilter filter) = 0;
    // Tells previewed() on the way; stop() ends it with what is known by then.
    virtual Task<actions::ShadowReport> shadow(actions::PriceMigration wanted, actions::MigrationFilter filter,
                                               int sample) = 0;
    virtual Task<actions::PriceMigration> begin(actions::PriceMigration wanted, actions::MigrationFilter filter) = 0;
    virtual Task<actions::PriceMigration> beginUndo(QString id, QString reason) = 0;
    // Begins or goes on with a run; tells progressed() on the way and ended() at the end.
    virtual void run(const QString &id) = 0;
    virtual void stop() = 0;             // after the row that is under way
    virtual QString running() const = 0; // empty: none

    virtual Task<std::vector<MigrationSummary>> list() = 0; // newest first
    // Those in this state, or all, in the order of ids; at most kMostLines.
    virtual Task<std::vector<MigrationLine>> lines(QString id, std::optional<actions::MigrationRowState> state) = 0;
    static constexpr int kMostLines = 500; // what a person looks through; the rest is in the command line's list
    // What became known of rows that were not confirmed.
    virtual Task<actions::MigrationCounts> look(QString id) = 0;

Q_SIGNALS:
    void previewed(qint64 done, qint64 all);
    void progressed(const reckoner::actions::MigrationProgress &progress);
    void ended(const QString &id, const reckoner::Result<reckoner::actions::MigrationCounts> &counts);
    void operationSettled(); // one of a migration's
};

} // namespace reckoner::ui
