// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plans that are being carried out, or were: see migrations/0011_catalog_file. Used on the database's threads.
// Errors of all: Storage; Conflict where somebody else moved the row first.

#include "core/catalog_file/catalog_plan.h"
#include "core/storage/transaction.h"

namespace reckoner::catalog_file {

enum class RunState { Open, Done, Failed, Superseded };
enum class StepState { Filed, Sent, Done, Failed };
QString runStateText(RunState state);
QString stepStateText(StepState state);

struct StepRecord {
    StepState state = StepState::Filed;
    QString entityId; // once it is known
    std::optional<Instant> sentAt;
    QString error; // of Failed
};

struct RunRecord {
    QString id;
    AccountId account;
    QString digest;
    QByteArray wanted, there; // documents
    PlanOptions options;
    QString actor, reason;
    RunState state = RunState::Open;
    Instant startedAt;
    std::optional<Instant> finishedAt;
    QString undoOf;   // the digest of the plan that it takes back; empty: none, or not known
    AccountId source; // of the document; empty: of a run from before this was kept
    std::vector<StepRecord> steps;
};

// A line of a list.
struct RunSummary {
    RunRecord run; // without its documents and steps
    int done = 0, steps = 0;
};

// A document of a run, which we wrote. Errors: Storage (it cannot be read any more).
Result<CatalogDocument> storedDocument(const QByteArray &text);

class CatalogRunStore
{
public:
    static Result<void> insert(storage::Transaction &transaction, const RunRecord &run);
    static Result<std::optional<RunRecord>> findOpen(storage::Connection &connection, const AccountId &account);
    // With its documents and steps.
    static Result<std::optional<RunRecord>> find(storage::Connection &connection, const AccountId &account,
                                                 const QString &run);
    // Newest first.
    static Result<std::vector<RunSummary>> list(storage::Connection &connection, const AccountId &account, int limit);
    static Result<void> close(storage::Transaction &transaction, const QString &run, RunState state, Instant now);
    // Of one run, in their order.
    static Result<std::vector<StepRecord>> steps(storage::Connection &connection, const QString &run);
    // The documents of the newest that were carried out, newest first.
    static Result<std::vector<RunRecord>> lastDone(storage::Connection &connection, const AccountId &account,
                                                   int limit);
    // Conflict unless the step stands as in `from`.
    static Result<void> moveStep(storage::Transaction &transaction, const QString &run, int number,
                                 const StepRecord &from, const StepRecord &to);
};

} // namespace reckoner::catalog_file
