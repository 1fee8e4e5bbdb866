// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Takes old rows out of change_feed, which would otherwise grow for ever. Rows have no time; each call notes now and
// then which seq was the newest (in setting), and removes what lies behind a note that is old enough, but never the
// newest rows. A reader that was away for longer, a laptop that slept, finds in prunedThrough() that rows it has not
// seen are gone: ChangeFeed tells it to read everything. The writer's thread; safe from several programs.

#include "core/storage/transaction.h"

namespace reckoner::storage {

struct FeedPruning {
    Micros keepFor = std::chrono::hours(48); // over a weekend's sleep a reader reloads, over a night it need not
    qint64 keepRows = 20'000;                // whatever their age
    Micros noteEvery = std::chrono::hours(1);
    qint64 mostAtOnce = 10'000; // rows removed by one call: a short transaction
};

// How many rows were removed; as many as mostAtOnce: there is more to do. Errors: Storage.
Result<qint64> pruneChangeFeed(Transaction &transaction, Instant now, const FeedPruning &limits = {});
// The newest seq that was removed; 0: none ever.
Result<qint64> prunedThrough(Connection &connection);

} // namespace reckoner::storage
