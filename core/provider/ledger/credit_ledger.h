// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The port to the external credit ledger, which owns what customers can spend: it is told of grants and of what is
// taken back, and is asked for balances and entries. Users of the ledger are named by our customers' ids. Lives on one
// thread with an event loop. DESIGN §8.

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/task.h"

#include <vector>

namespace reckoner::provider {

struct LedgerPosting {
    CustomerId customerId;
    qint64 amount = 0; // negative: taken back
    QString idempotencyKey;
    QByteArray metadata; // a JSON object
};

struct LedgerEntry {
    QString id;
    CustomerId customerId;
    qint64 amount = 0;
    qint64 balanceAfter = 0;
    QString reason;
    QString idempotencyKey; // empty: made by others
    QByteArray metadata;    // a JSON object, or empty
    Instant createdAt;
    bool operator==(const LedgerEntry &) const = default;
};

struct LedgerEntryFilter {
    CustomerId customerId;       // empty: any
    QString idempotencyKey = {}; // empty: any
};

struct LedgerPage {
    std::vector<LedgerEntry> rows; // oldest first
    QString next;                  // empty: this was the last page
};

class CreditLedger
{
public:
    virtual ~CreditLedger() = default;

    // At most one request with a usable key leaves. Errors: Unauthenticated (the key), Conflict (the ledger has the
    // idempotency key already), ProviderRefused, RateLimited, Unreachable: certainly not done; UnknownOutcome: look it
    // up with entries() before anything else.
    virtual Task<LedgerEntry> post(LedgerPosting posting) = 0;
    // Reads. Errors: Unauthenticated, NotFound, ProviderRefused, RateLimited, Unreachable, ProviderBroken.
    virtual Task<qint64> balance(CustomerId customer) = 0;
    // next: of the page before; empty: from the start.
    virtual Task<LedgerPage> entries(LedgerEntryFilter filter, QString next) = 0;
};

} // namespace reckoner::provider
