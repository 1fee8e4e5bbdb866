// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rebuild.h"

#include "core/audit/audit_log.h"
#include "core/base/words.h"
#include "core/events/event_log_store.h"
#include "core/sync/mirror_writer.h"
#include "core/sync/sync_cursor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace reckoner::sync {

using events::EventLogStore;
using events::EventStore;
using events::StoredEvent;
using storage::Transaction;

namespace {

const QString kRebuildDryRunDetail = QStringLiteral("rebuild.dry_run"); // how a dry run rolls back
const QString kRebuildCursor = QStringLiteral("events.rebuild");
constexpr size_t kRebuildEventsAtOnce = 256; // bodies in memory

// What a batch did, kept outside the transaction, because one that is rolled back gives no value.
struct RebuildBatch {
    qint64 same = 0, different = 0, missing = 0, newer = 0, unreadable = 0;
    std::vector<RebuildDifference> differences;
    QStringList differing; // ids
};

std::vector<RebuildField> fieldDifferences(const ProjectionRows &before, const ProjectionRows &after)
{
    std::map<QString, std::pair<QByteArray, QByteArray>> columns;
    for (const ProjectionField &field : before)
        columns[field.column].first = field.value;
    for (const ProjectionField &field : after)
        columns[field.column].second = field.value;
    std::vector<RebuildField> fields;
    for (const auto &[column, values] : columns) {
        if (values.first != values.second && fields.size() < size_t(kMaxRebuildDifferenceFields))
            fields.push_back({column, values.first, values.second});
    }
    return fields;
}

// One entity's way from its events to its rows.
class EntityRebuild
{
public:
    EntityRebuild(Transaction &transaction, RebuildBatch &batch)
        : m_transaction(transaction), m_batch(batch), m_rows(transaction.connection()),
          m_mirror(transaction.connection())
    {
    }

    Result<void> rebuild(const AccountId &account, const QString &id)
    {
        RK_TRY_ASSIGN(const std::vector<qint64> seqs,
                      EventLogStore(m_transaction.connection()).projectedSeqs(account, id));
        m_keys.clear();
        // Twice over the events: what the newest version is has to be known before the first is written.
        RK_TRY(eachSnapshot(seqs, [this](const StoredEvent &event, const Snapshot &snapshot) -> Result<void> {
            const SnapshotKey key = keyOf(snapshot);
            Newest &newest = m_keys.try_emplace(key.entity, Newest{key, {}}).first->second;
            newest.version = std::max(newest.version, {event.envelope.occurredAt, updatedAtOf(snapshot)});
            return {};
        }));
        m_batch.unreadable += m_unreadable;
        for (const auto &[entity, newest] : m_keys)
            RK_TRY(rebuildKind(newest.key, newest.version, seqs));
        return {};
    }

private:
    struct Newest {
        SnapshotKey key;
        storage::Version version;
    };

    template <class F> Result<void> eachSnapshot(const std::vector<qint64> &seqs, F use)
    {
        m_unreadable = 0;
        for (size_t from = 0; from < seqs.size(); from += kRebuildEventsAtOnce) {
            const size_t to = std::min(seqs.size(), from + kRebuildEventsAtOnce);
            RK_TRY_ASSIGN(const std::vector<StoredEvent> events,
                          EventStore(m_transaction.connection())
                              .withSeqs({seqs.begin() + qptrdiff(from), seqs.begin() + qptrdiff(to)}));
            for (const StoredEvent &event : events) {
                if (!projectedEntity(event))
                    continue;
                const Result<EventReading> reading = readingOf(event);
                if (!reading)
                    ++m_unreadable;
                else if (reading->snapshot) // what was asked for is not in the log
                    RK_TRY(use(event, *reading->snapshot));
            }
        }
        return {};
    }

    Result<void> rebuildKind(const SnapshotKey &key, const storage::Version &newest, const std::vector<qint64> &seqs)
    {
        RK_TRY_ASSIGN(const std::optional<ProjectionState> there, m_rows.lock(m_transaction, key));
        if (there && there->version > newest) {
            ++m_batch.newer;
            return {};
        }
        RK_TRY_ASSIGN(const ProjectionRows before, m_rows.rows(key));
        if (there)
            RK_TRY(m_rows.forgetVersion(m_transaction, key));
        const auto fold = [&](const StoredEvent &event, const Snapshot &snapshot) -> Result<void> {
            if (keyOf(snapshot).entity != key.entity)
                return {};
            RK_TRY(
                m_mirror.upsertIfNewer(m_transaction, snapshot, event.envelope.occurredAt, storage::Authority::Event));
            return {};
        };
        RK_TRY(eachSnapshot(seqs, fold));
        RK_TRY_ASSIGN(const ProjectionRows after, m_rows.rows(key));
        const bool same = before == after;
        if (there)
            RK_TRY(m_rows.setRowVersion(m_transaction, key, there->rowVersion + (same ? 0 : 1)));
        if (same) {
            ++m_batch.same;
            return {};
        }
        ++(there ? m_batch.different : m_batch.missing);
        m_batch.differing.append(key.id);
        m_batch.differences.push_back({key, !there, fieldDifferences(before, after)});
        return {};
    }

    Transaction &m_transaction;
    RebuildBatch &m_batch;
    ProjectionStore m_rows;
    MirrorWriter m_mirror;
    std::map<storage::Entity, Newest> m_keys;
    qint64 m_unreadable = 0;
};

Result<void> rebuildEach(Transaction &transaction, const AccountId &account, const QStringList &ids,
                         RebuildBatch &batch)
{
    // Held off as by another projector: what is due for these entities comes before or after.
    RK_TRY(EventStore(transaction.connection()).claimDue(transaction, Instant(), 0));
    EntityRebuild entity(transaction, batch);
    for (const QString &id : ids)
        RK_TRY(entity.rebuild(account, id));
    return {};
}

QJsonObject rebuildCounts(const RebuildReport &report)
{
    return {{QStringLiteral("entities"), report.entities},   {QStringLiteral("same"), report.same},
            {QStringLiteral("different"), report.different}, {QStringLiteral("missing"), report.missing},
            {QStringLiteral("newer"), report.newer},         {QStringLiteral("unreadable"), report.unreadable}};
}

void addBatch(RebuildReport &report, qsizetype entities, RebuildBatch batch)
{
    report.entities += entities;
    report.same += batch.same;
    report.different += batch.different;
    report.missing += batch.missing;
    report.newer += batch.newer;
    report.unreadable += batch.unreadable;
    for (RebuildDifference &difference : batch.differences) {
        if (report.differences.size() < size_t(kMaxRebuildDifferences))
            report.differences.push_back(std::move(difference));
    }
}

// Which entities, with which fields: the values are in the log, and in the backup.
Result<void> noteRebuilt(Transaction &transaction, const RebuildRequest &request, const RebuildBatch &batch,
                         Instant now)
{
    QJsonArray before, after;
    for (const RebuildDifference &difference : batch.differences) {
        QJsonArray columns;
        for (const RebuildField &field : difference.fields)
            columns.append(field.column);
        before.append(QJsonObject{{QStringLiteral("entity"), entityName(difference.key.entity)},
                                  {QStringLiteral("id"), difference.key.id},
                                  {QStringLiteral("missing"), difference.wasMissing}});
        after.append(QJsonObject{{QStringLiteral("id"), difference.key.id}, {QStringLiteral("changed"), columns}});
    }
    audit::AuditEntry entry;
    entry.at = now;
    entry.account = request.account;
    entry.actor = request.actor;
    entry.action = QStringLiteral("events.rebuilt");
    entry.subject = batch.differing.size() == 1 ? batch.differing.front() : QStringLiteral("events");
    entry.reason = request.reason;
    entry.before = QJsonDocument(before).toJson(QJsonDocument::Compact);
    entry.after = QJsonDocument(after).toJson(QJsonDocument::Compact);
    RK_TRY(audit::AuditLog::append(transaction, entry));
    return {};
}

// An empty id: the next run begins at the start.
Result<void> savePlace(Transaction &transaction, const AccountId &account, const QString &behind,
                       const RebuildReport &report, Instant now)
{
    return saveSyncCursor(transaction, account, kRebuildCursor,
                          {behind, QJsonDocument(rebuildCounts(report)).toJson(QJsonDocument::Compact), now});
}

} // namespace

Result<Rebuild::Position> Rebuild::startOf(const RebuildRequest &request)
{
    Position position;
    if (request.mode == RebuildMode::DryRun || request.fromStart || !request.only.isEmpty())
        return position;
    RK_TRY_ASSIGN(const std::optional<SyncCursor> saved, m_database.readBlocking([&](storage::Connection &connection) {
        return loadSyncCursor(connection, request.account, kRebuildCursor);
    }));
    if (!saved || saved->cursor.isEmpty())
        return position;
    const QJsonObject counts = QJsonDocument::fromJson(saved->state).object();
    const auto number = [&](const char *name) { return counts[QLatin1StringView(name)].toInteger(); };
    position.behind = position.report.resumedBehind = saved->cursor;
    position.report.entities = number("entities");
    position.report.same = number("same");
    position.report.different = number("different");
    position.report.missing = number("missing");
    position.report.newer = number("newer");
    position.report.unreadable = number("unreadable");
    return position;
}

Result<QStringList> Rebuild::nextOf(const RebuildRequest &request, const Position &position)
{
    if (!request.only.isEmpty())
        return request.only.mid(position.report.entities, kRebuildBatch);
    return m_database.readBlocking([&](storage::Connection &connection) {
        return EventLogStore(connection).entitiesAfter(request.account, position.behind, kRebuildBatch);
    });
}

Result<void> Rebuild::doBatch(const RebuildRequest &request, const QStringList &ids, Position &position)
{
    RebuildBatch batch;
    const Result<void> dry = m_database.writeBlocking([&](Transaction &transaction) -> Result<void> {
        RK_TRY(rebuildEach(transaction, request.account, ids, batch));
        return Error{ErrorKind::Cancelled, Words::tr("This was a dry run."), kRebuildDryRunDetail, {}};
    });
    if (dry.error().detail != kRebuildDryRunDetail)
        return dry;
    if (request.mode == RebuildMode::DryRun) {
        addBatch(position.report, ids.size(), std::move(batch));
        position.behind = ids.back();
        return {};
    }
    RebuildBatch again; // somebody may have been here in between
    RebuildReport sum = position.report;
    const auto forGood = [&](Transaction &transaction) -> Result<void> {
        RK_TRY(rebuildEach(transaction, request.account, batch.differing, again));
        if (!again.differing.isEmpty())
            RK_TRY(noteRebuilt(transaction, request, again, m_clock.now()));
        batch.same += again.same;
        batch.newer += again.newer;
        batch.different = again.different;
        batch.missing = again.missing;
        batch.differences = again.differences;
        addBatch(sum, ids.size(), batch);
        if (!request.only.isEmpty())
            return {};
        return savePlace(transaction, request.account, ids.back(), sum, m_clock.now());
    };
    RK_TRY(m_database.writeBlocking(forGood));
    position.report = std::move(sum);
    position.behind = ids.back();
    return {};
}

Result<RebuildReport> Rebuild::runBlocking(const RebuildRequest &request,
                                           const std::function<bool(const RebuildReport &)> &goOn)
{
    if (request.account.isEmpty())
        return Error{ErrorKind::Invalid, Words::tr("Choose the account whose mirror to rebuild."), {}, {}};
    if (request.mode == RebuildMode::Apply && (request.actor.isEmpty() || request.reason.trimmed().isEmpty()))
        return Error{ErrorKind::Invalid, Words::tr("Say who rebuilds the mirror, and why."), {}, {}};
    RK_TRY_ASSIGN(Position position, startOf(request));
    while (true) {
        RK_TRY_ASSIGN(const QStringList ids, nextOf(request, position));
        if (ids.isEmpty())
            break;
        RK_TRY(doBatch(request, ids, position));
        if (goOn && !goOn(position.report))
            return position.report;
    }
    RebuildReport &report = position.report;
    report.complete = true;
    if (!request.only.isEmpty())
        return report;
    RK_TRY_ASSIGN(const qint64 rows, m_database.readBlocking([&](storage::Connection &connection) {
        return ProjectionStore(connection).count(request.account);
    }));
    const qint64 missing = request.mode == RebuildMode::DryRun ? 0 : report.missing; // by now they are there
    report.onlyInMirror = std::max<qint64>(0, rows - report.same - report.different - report.newer - missing);
    if (request.mode == RebuildMode::Apply) {
        RK_TRY(m_database.writeBlocking([&](Transaction &transaction) {
            return savePlace(transaction, request.account, {}, report, m_clock.now());
        }));
    }
    return report;
}

} // namespace reckoner::sync
