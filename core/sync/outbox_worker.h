// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tells the external ledger what the outbox holds, exactly once whatever goes wrong: a row is claimed in a transaction
// before its request leaves; an answer that was lost is looked up by its key before anything is sent again; a key that
// is there already counts when it has the same amount; a refused key parks the row and stops all sending until a person
// has put it right; what cannot be told for long is given up and shown. Rows of one customer go one after the other.
// Lives on the thread of the ledger's client. DESIGN §8; reference/security.md I12.

#include "core/base/clock.h"
#include "core/credits/outbox_store.h"
#include "core/provider/ledger/credit_ledger.h"
#include "core/storage/database.h"

#include <QTimer>

namespace reckoner::sync {

inline constexpr int kOutboxBatch = 16; // claimed at once; each of another customer

struct OutboxRun {
    int sent = 0;    // confirmed
    int waiting = 0; // to be tried again, also those whose outcome is not known
    int parked = 0, dead = 0;
    int total() const { return sent + waiting + parked + dead; }
};

class OutboxWorker
{
public:
    struct Parts {
        storage::Database &database;
        provider::CreditLedger &ledger;
        const Clock &clock;
        AccountId account;
    };
    // What it is given must outlive it; what is under way when it goes is looked up by the next one.
    explicit OutboxWorker(Parts parts);
    ~OutboxWorker();

    // One batch of what is due; total() == 0: nothing was. Errors: Storage.
    Task<OutboxRun> runOnce(int limit = kOutboxBatch);
    // Batches until nothing is due.
    Task<OutboxRun> runAll();
    // Works what is due by itself from now on, looking every so often.
    void start(int everyMs = 1000);
    // Asks the ledger for a customer's balance and keeps the answer. Errors: as the ledger's, Storage.
    Task<qint64> fetchBalance(const CustomerId &customer);

private:
    struct Batch;
    void next(std::shared_ptr<Batch> batch, credits::OutboxRow row);
    void lookUp(std::shared_ptr<Batch> batch, credits::OutboxRow row);
    void post(std::shared_ptr<Batch> batch, credits::OutboxRow row);
    void settle(std::shared_ptr<Batch> batch, const credits::OutboxRow &row, credits::OutboxOutcome outcome,
                std::optional<qint64> balance = std::nullopt);
    void goOn(std::shared_ptr<Promise<OutboxRun>> promise, OutboxRun sum);

    Parts m_parts;
    QTimer m_look;
    bool m_working = false;
    QObject m_context; // last: nobody must wait for what goes
};

// What becomes of a row after an error of the ledger. Pure.
credits::OutboxOutcome outcomeOfLedgerError(const credits::OutboxRow &claimed, const Error &error, Instant now);
// What becomes of a row that the ledger knows under its key. Pure.
credits::OutboxOutcome outcomeOfLedgerEntry(const credits::OutboxRow &claimed, const provider::LedgerEntry &entry,
                                            Instant now);

} // namespace reckoner::sync
