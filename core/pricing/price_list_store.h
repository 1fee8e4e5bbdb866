// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The versions of an account's price list. They are only added, each with its reason in the audit log, and never
// changed: a quote names its version for ever. Made for one connection, lives on its thread. Errors of all: Storage.

#include "core/pricing/price_list.h"
#include "core/storage/transaction.h"

namespace reckoner::pricing {

struct PriceListChange {
    PriceList list;         // version, createdAt and createdBy are given by add()
    qint64 seenVersion = 0; // the newest that the author had seen, 0 for none
    QString actor, reason;
    Instant now;
};

class PriceListStore
{
public:
    // The list as it was stored, with its version. Errors: Invalid (no reason, lint errors, begins in the past or
    // before a version that is already planned); Conflict (somebody stored a version meanwhile).
    static Result<PriceList> add(storage::Transaction &transaction, PriceListChange change);
    // The one in force at that moment: the latest to begin. None before the first.
    static Result<std::optional<PriceList>> inForce(storage::Connection &connection, const AccountId &account,
                                                    Instant at);
    static Result<std::optional<PriceList>> find(storage::Connection &connection, const AccountId &account,
                                                 qint64 version);
    // Newest first, without tiers and display prices; the last 200.
    static Result<std::vector<PriceList>> versions(storage::Connection &connection, const AccountId &account);
};

} // namespace reckoner::pricing
