// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One comparison from beginning to end: reads the three sides in one read transaction, compares, and stores the run
// with its findings in one write. What it needs of an external ledger was imported before. Errors: NotFound (nothing
// was ever imported from that source), Invalid (more than fits), Storage.

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/reconcile/evidence.h"
#include "core/reconcile/external_entry_store.h"
#include "core/reconcile/finding_store.h"
#include "core/storage/database.h"

namespace reckoner::reconcile {

struct RunRequest {
    ExternalSource source;
    RunCause cause = RunCause::Person;
    QString actor;
    Instant now;                             // when it began
    std::optional<Instant> creditsFrom = {}; // the profile's credits.from: what was paid before brings none
};

// The comparison alone: what a dry run shows. Of the request only source, now and creditsFrom count. Reader's thread.
Result<Outcome> compare(storage::Connection &connection, const RunRequest &request);
// context: for then(); the task settles on its thread. The clock, asked from several threads, says when it ended.
Task<Run> runReconciliation(storage::Database &database, const Clock &clock, RunRequest request, QObject *context);
// The run with the findings that it had, and what was decided about them until now.
Result<Evidence> readEvidence(storage::Connection &connection, const AccountId &account, qint64 run);

} // namespace reckoner::reconcile
