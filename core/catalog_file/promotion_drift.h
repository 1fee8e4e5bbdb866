// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What plans have brought to an account and is not as they left it: somebody changed it there since, or where it came
// from, so that the two have grown apart. Looks at the mirrors, so it is as fresh as they are, and costs the providers
// nothing; a source that this database does not mirror is not watched. The last plan that touched an entry counts. Used
// on the database's threads.

#include "core/catalog_file/catalog_keys.h"
#include "core/catalog_file/catalog_run_store.h"

#include <map>

namespace reckoner::catalog_file {

struct DriftFinding {
    EntryKind kind = EntryKind::Product;
    QString path, id, name;
    std::vector<FieldChange> fields; // as promoted, as it is now; none: it is gone from the mirror
    Instant promotedAt;
    QString plan;      // digest
    AccountId account; // where it changed
    bool isGone() const { return fields.empty(); }
};

struct PromotionDrift {
    std::vector<DriftFinding> findings; // products and prices in the order of the plans, newest first
    int watched = 0;                    // entries that plans have touched
    CatalogDocument promoted; // the entries of the findings as they were brought over: a plan of it mends them
    std::vector<DriftFinding> atSource; // changed where they came from since; never gone
    int watchedAtSource = 0;
    CatalogDocument newer; // the entries of atSource as they are there now: a plan of it brings them over again
    bool isNone() const { return findings.empty() && atSource.empty(); }
};

inline constexpr int kMostWatchedRuns = 20; // what was promoted longer ago is not looked at

// An account that something came from, as it is now, with all keys.
struct DriftSource {
    CatalogDocument document;
    std::map<QString, Instant> changedAt; // of products and prices, by id
};
DriftSource driftSource(const CatalogSnapshot &snapshot, const CatalogKeys &known);

// runs: newest first, with their documents and steps. there: as the account is now, with all keys. sources: those that
// are mirrored. An entry has changed at its source when it was changed there after the plan began: what a person wrote
// otherwise into the file is no drift.
Result<PromotionDrift> driftOf(const std::vector<RunRecord> &runs, const CatalogDocument &there,
                               const std::map<AccountId, DriftSource> &sources = {});
// Errors: Storage.
Result<PromotionDrift> promotionDrift(storage::Connection &connection, const AccountId &account);

} // namespace reckoner::catalog_file
