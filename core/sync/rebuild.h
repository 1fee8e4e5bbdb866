// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes the mirror anew from the log of events, entity by entity, and says what differed. The same mapping, version
// rule and stores as the projector's, so that a row which was never damaged comes out as it was: then nothing is
// written. What the log cannot know stays:
//   - an entity without events (it came with a backfill): its rows are not touched;
//   - a row whose version is newer than the newest event about it (the provider's answer to a call brought it): the
//     same; only when the row is missing altogether is it made of the older events;
//   - events that wait, for a person or for another try: the projector's business, before and after;
//   - row_version counts changes made here: kept, one more where the rows differed;
//   - outcome and effect of an event: they are history, what it changed then.
// A batch of entities is one transaction, first without effect, then, where something differed, for good, with an entry
// in the audit log; where it stands is kept in the same transactions, so that an interrupted rebuild is gone on with.
// Blocks on the database's writer, a moment at a time: not on a thread that paints.

#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/sync/projection_store.h"

#include <functional>

namespace reckoner::sync {

inline constexpr int kRebuildBatch = 128;               // entities; short enough for the intake to get between
inline constexpr int kMaxRebuildDifferences = 1000;     // that are reported one by one
inline constexpr int kMaxRebuildDifferenceFields = 100; // of one entity

enum class RebuildMode { DryRun, Apply };

struct RebuildRequest {
    AccountId account;
    RebuildMode mode = RebuildMode::DryRun;
    QString actor, reason;  // for the audit log
    QStringList only;       // ids of entities; empty: all. Always from the start
    bool fromStart = false; // not from where an interrupted one stopped
};

struct RebuildField {
    QString column;
    QByteArray before, after; // as literals of the database; empty: the row is not there
};

struct RebuildDifference {
    SnapshotKey key;
    bool wasMissing = false;
    std::vector<RebuildField> fields;
};

struct RebuildReport {
    qint64 entities = 0;                         // that the log has events about
    qint64 same = 0, different = 0, missing = 0; // missing ones are not among the different
    qint64 newer = 0;                            // the row knows more than the log
    qint64 unreadable = 0;                       // events that cannot be read (any more)
    qint64 onlyInMirror = 0;                     // rows no event is about; of a complete run
    QString resumedBehind; // id of the last entity of the run that was interrupted; empty: from the start
    bool complete = false; // false: was told to stop
    std::vector<RebuildDifference> differences;
};

class Rebuild
{
public:
    Rebuild(storage::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}
    // goOn: called between two batches; false stops, and the next run goes on from there.
    // Errors: Invalid (nobody said who and why), Storage.
    Result<RebuildReport> runBlocking(const RebuildRequest &request,
                                      const std::function<bool(const RebuildReport &)> &goOn = {});

private:
    struct Position {
        QString behind;
        RebuildReport report;
    };
    Result<Position> startOf(const RebuildRequest &request);
    Result<QStringList> nextOf(const RebuildRequest &request, const Position &position);
    Result<void> doBatch(const RebuildRequest &request, const QStringList &ids, Position &position);

    storage::Database &m_database;
    const Clock &m_clock;
};

} // namespace reckoner::sync
