// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Carries out a price migration, one subscription after the other at the pace of the provider's client: preview,
// execute, write down. Each row's operation id stands before anything is sent, so whoever takes up a run that was
// stopped, failed or killed asks the operation what became of the row: none is sent twice, and an unknown outcome is
// left to the resolver. A row that was refused does not hold up the others; a provider that cannot be reached does.
// Lives on the thread of its event loop; the actions must outlive it. One run at a time per object.

#include "core/actions/price_migration_store.h"
#include "core/actions/subscription_actions.h"

#include <QObject>

namespace reckoner::actions {

struct MigrationProgress {
    MigrationCounts counts;
    MigrationRow last; // as it was settled just now
};

// What a migration would do, from the provider's previews. Amounts by currency.
struct ShadowReport {
    qint64 previewed = 0;
    struct Refusal {
        SubscriptionId subscriptionId;
        QString why;
    };
    std::vector<Refusal> refused;
    struct Totals {
        Money dueNow;                          // of all, with tax
        Money recurringBefore, recurringAfter; // of one renewal of each, before tax and discounts
        // False where a price is in another currency than the subscription: only the provider's bills say what it comes
        // to then, and the two amounts above mean nothing.
        bool isRecurringKnown = true;
    };
    std::map<QString, Totals> totals;
    struct Outlier {
        SubscriptionId subscriptionId;
        Money before, after; // of one renewal
    };
    std::vector<Outlier> outliers; // whose renewal grows most, the largest growth first; at most kMostOutliers
};
inline constexpr size_t kMostOutliers = 10;

class PriceMigrationRun : public QObject
{
    Q_OBJECT
public:
    explicit PriceMigrationRun(SubscriptionActions &actions, QObject *parent = nullptr);

    // Makes the wish and its rows. Errors: NotFound (no such price to move to), Invalid (the same price, archived),
    // Storage.
    Task<PriceMigration> begin(PriceMigration wanted, MigrationFilter filter);
    // A migration back, of what this one has done. Errors: NotFound, Storage.
    Task<PriceMigration> beginUndo(QString id, QString reason);
    // What it would do, for all or for the first so many; nothing is changed. Errors: those that end a run.
    Task<ShadowReport> shadow(PriceMigration wanted, MigrationFilter filter, int sample);
    // Goes on until nothing is pending, the limit is reached (0: none) or stop() was called. Errors: NotFound, Storage,
    // and what keeps the provider from being asked (Unreachable, RateLimited, Unauthenticated, Forbidden): the row
    // stays pending.
    Task<MigrationCounts> run(QString id, int limit = 0);
    // What is known now of rows whose outcome was not. Errors: Storage.
    Task<MigrationCounts> look(QString id);
    // After the row that is under way.
    void stop() { m_isStopping = true; }

Q_SIGNALS:
    void progressed(const reckoner::actions::MigrationProgress &progress);
    void previewed(qint64 done, qint64 all); // of a shadow

private:
    struct Turn {
        std::optional<MigrationRow> row;
        std::optional<Operation> operation; // of the row, where it was begun before
        std::optional<subscriptions::Subscription> subscription;
    };
    using Ending = std::shared_ptr<Promise<MigrationCounts>>; // held by the steps of a run
    struct Shadow {
        PriceMigration wanted;
        std::vector<SubscriptionId> left; // taken from the back
        qint64 all = 0;
        ShadowReport report;
        Promise<ShadowReport> ending;
    };
    // Not a chain of tasks: ten thousand rows would settle one within the other.
    void next(PriceMigration migration, int left, Ending ending);
    void take(PriceMigration migration, Turn turn, int left, Ending ending);
    void keep(PriceMigration migration, MigrationRow row, int left, Ending ending);
    void finish(const QString &id, Ending ending);
    Task<void> settleKnown(const QString &id); // of what was unsettled
    Task<MigrationRow> move(PriceMigration migration, Turn turn);
    Task<MigrationRow> refusedUnlessBegun(MigrationRow row, QString why);
    void shadowNext(std::shared_ptr<Shadow> shadow);
    Task<ChangePreview> previewOf(const SubscriptionId &id, const PriceMigration &wanted);

    SubscriptionActions &m_actions;
    bool m_isStopping = false;
};

} // namespace reckoner::actions
