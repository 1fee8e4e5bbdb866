// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What plans have brought to an account and is not as they left it: somebody changed it there since. Looks at the
// mirror, so it is as fresh as the mirror is, and costs the provider nothing. The last plan that touched an entry
// counts. Used on the database's threads.

#include "core/catalog_file/catalog_run_store.h"

namespace reckoner::catalog_file {

struct DriftFinding {
    EntryKind kind = EntryKind::Product;
    QString path, id, name;
    std::vector<FieldChange> fields; // as promoted, as it is now; none: it is gone from the mirror
    Instant promotedAt;
    QString plan; // digest
    bool isGone() const { return fields.empty(); }
};

struct PromotionDrift {
    std::vector<DriftFinding> findings; // products and prices in the order of the plans, newest first
    int watched = 0;                    // entries that plans have touched
    CatalogDocument promoted; // the entries of the findings as they were brought over: a plan of it mends them
};

inline constexpr int kMostWatchedRuns = 20; // what was promoted longer ago is not looked at

// runs: newest first, with their documents and steps. there: as the account is now, with all keys.
Result<PromotionDrift> driftOf(const std::vector<RunRecord> &runs, const CatalogDocument &there);
// Errors: Storage.
Result<PromotionDrift> promotionDrift(storage::Connection &connection, const AccountId &account);

} // namespace reckoner::catalog_file
