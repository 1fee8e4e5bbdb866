// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The price_migration tables. Used on the database's threads. Errors of all: Storage.

#include "core/actions/price_migration.h"
#include "core/storage/transaction.h"

namespace reckoner::actions {

class PriceMigrationStore
{
public:
    // With a row for each subscription that holds migration.from and fits the filter, or, for an undo, for each that
    // the other migration has moved; and an audit entry. Gives their number. Errors also: Conflict (the id exists).
    static Result<qint64> create(storage::Transaction &transaction, const PriceMigration &migration,
                                 const MigrationFilter &filter);
    static Result<std::optional<PriceMigration>> find(storage::Connection &connection, const AccountId &account,
                                                      const QString &id);
    // Newest first; at most 200.
    static Result<std::vector<PriceMigration>> list(storage::Connection &connection, const AccountId &account);
    static Result<MigrationCounts> counts(storage::Connection &connection, const QString &id);
    // Behind that subscription, in the order of ids.
    static Result<std::vector<MigrationRow>> rows(storage::Connection &connection, const QString &id,
                                                  std::optional<MigrationRowState> state, const SubscriptionId &after,
                                                  int limit);
    static Result<void> settle(storage::Transaction &transaction, const QString &id, const MigrationRow &row,
                               Instant now);
    // The subscriptions that a wish would be about, in the order of ids.
    static Result<std::vector<SubscriptionId>> holders(storage::Connection &connection, const AccountId &account,
                                                       const PriceId &price, const MigrationFilter &filter);
};

} // namespace reckoner::actions
