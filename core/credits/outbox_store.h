// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The outbox table: claims what is due, and notes what became of it. A row is claimed in a transaction of its own
// before anything leaves this machine, so that one that was under way when a program died is known to be so. The
// oldest open row of a customer holds back the customer's others. Several programs on one PostgreSQL share the work.
// Database's threads. Errors of all: Storage.

#include "core/credits/outbox.h"
#include "core/storage/transaction.h"

namespace reckoner::credits {

struct OutboxCounts {
    qint64 waiting = 0, sending = 0, unknown = 0, parked = 0, dead = 0;
    std::optional<Instant> oldest; // of those not sent
    bool keyRefused = false;       // a row is parked because of the key: nothing is sent until a person has looked
    qint64 open() const { return waiting + sending + unknown + parked + dead; }
};

// What became of an attempt or a look-up.
struct OutboxOutcome {
    OutboxState state = OutboxState::Sent;
    OutboxProblem problem = OutboxProblem::None;
    QString message, externalId;
    Instant nextAttemptAt; // of Waiting and Unknown
    Instant at;
};

// From an outbox row's fifteen columns, in the order of the table.
Result<OutboxRow> readOutboxRow(const storage::Row &row, int first);

class OutboxStore
{
public:
    static Result<std::optional<OutboxRow>> find(storage::Connection &connection, const AccountId &account,
                                                 qint64 entrySeq);
    // At most limit rows that are due, now Sending with one attempt more; those whose state was Unknown, or Sending
    // for longer than kOutboxLease, come as Unknown and are to be looked up. Nothing while a key is refused.
    static Result<std::vector<OutboxRow>> claim(storage::Transaction &transaction, const AccountId &account,
                                                Instant now, int limit);
    // Only for a row that is still as it was claimed (Sending, same number of attempts); false: it is not.
    static Result<bool> settle(storage::Transaction &transaction, const OutboxRow &claimed,
                               const OutboxOutcome &outcome);
    // Parked, dead and waiting rows are due at once again; what had an unknown outcome is looked up first. Gives how
    // many. entrySeqs empty: all of the account.
    static Result<qint64> retry(storage::Transaction &transaction, const AccountId &account,
                                const std::vector<qint64> &entrySeqs, Instant now);
    static Result<OutboxCounts> counts(storage::Connection &connection, const AccountId &account);
};

} // namespace reckoner::credits
