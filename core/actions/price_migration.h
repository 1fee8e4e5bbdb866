// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Moving many subscriptions from one price to another: what is wished, and what became of each subscription. The
// quantity stays; the other items stay. Plain values, any thread.

#include "core/subscriptions/change.h"
#include "core/subscriptions/subscription_store.h"

namespace reckoner::actions {

struct PriceMigration {
    QString id; // mig_…
    AccountId account;
    PriceId from, to;
    subscriptions::ProrationMode mode = subscriptions::ProrationMode::DoNotBill;
    QString undoOf; // the migration whose done rows are moved back; empty: none
    QString actor, reason;
    Instant createdAt;
};

enum class MigrationRowState {
    Pending,
    Done,
    Refused,   // certainly not done, and why
    Unsettled, // sent, and not known to be done: its operation settles it
};
QString migrationRowStateText(MigrationRowState state);
std::optional<MigrationRowState> migrationRowStateFromText(const QString &text);

struct MigrationRow {
    SubscriptionId subscriptionId;
    MigrationRowState state = MigrationRowState::Pending;
    OperationId operationId; // the same whoever takes up the run, so that none is sent twice
    QString detail;          // of Refused and Unsettled, for people
};

// The operation of a row: told apart by the migration, so that the same subscription can be moved again later.
OperationId operationIdOf(const PriceMigration &migration, const SubscriptionId &subscription);
bool isOfMigration(const OperationId &operation);

struct MigrationCounts {
    qint64 pending = 0, done = 0, refused = 0, unsettled = 0;
    qint64 all() const { return pending + done + refused + unsettled; }
};

// Which subscriptions a wish is about, besides holding the price.
struct MigrationFilter {
    std::vector<subscriptions::Status> statuses = {subscriptions::Status::Active, subscriptions::Status::Trialing,
                                                   subscriptions::Status::PastDue};
    QString search;                      // as in subscriptions::SubscriptionFilter
    QString currency, country;           // of the subscription and of its address, as codes; empty: any
    std::optional<Instant> billedBefore; // the next bill; subscriptions without one do not fit
};

// The list of items with one price in place of the other. Errors: as subscriptions::swapItem.
Result<subscriptions::ItemsChange> migratedItems(const subscriptions::Subscription &subscription,
                                                 const PriceMigration &migration);

} // namespace reckoner::actions
