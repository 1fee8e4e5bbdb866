// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who is changing a product or price at its provider: an operation that is not settled, or a step of a catalog plan
// that was sent. One at a time, whoever they are and in whichever process: the table's key says so, not a look before.
// Used on the database's threads. Errors of all: Storage.

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/storage/transaction.h"

#include <optional>

namespace reckoner::catalog {

struct CatalogClaim {
    enum class By { Operation, PlanStep };
    AccountId account;
    QString entityId;
    By by = By::Operation;
    QString holder; // the operation's id, the plan's digest
    Instant since;
    std::optional<Instant> until; // from then on it holds nobody up; none: until it is released
};

class CatalogClaimStore
{
public:
    // Takes it, in the place of one that has run out or is the holder's own. Gives the claim that stands in the way,
    // if one does.
    static Result<std::optional<CatalogClaim>> claim(storage::Transaction &transaction, const CatalogClaim &wanted);
    static Result<void> release(storage::Transaction &transaction, const AccountId &account, const QString &holder,
                                const QString &entityId);
    static Result<std::optional<CatalogClaim>> find(storage::Connection &connection, const AccountId &account,
                                                    const QString &entityId);
};

} // namespace reckoner::catalog
