// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replay.h"

#include "core/audit/audit_log.h"
#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace reckoner::sync {

using events::EventStore;
using events::StoredEvent;
using storage::Transaction;

namespace {

// How a dry run makes its transaction roll back.
const QString kDryRunDetail = QStringLiteral("replay.dry_run");

struct ReplayWork {
    ReplayRequest request;
    Instant now;
    ProjectionHook *hook = nullptr;
    std::shared_ptr<ReplayReport> report; // shared with whoever waits, because a rolled back transaction gives no value
};

Result<std::vector<qint64>> chosenSeqs(storage::Connection &connection, const ReplayRequest &request)
{
    EventStore store(connection);
    if (request.only.empty())
        return store.seqs(request.filter, kMaxReplayedEvents + 1);
    std::vector<qint64> seqs;
    for (const EventId &id : request.only) {
        RK_TRY_ASSIGN(const std::optional<StoredEvent> event, store.find(request.filter.account, id));
        if (!event)
            return Error{ErrorKind::NotFound, Words::tr("There is no event %1 in the log.").arg(id.toString()), {}, {}};
        seqs.push_back(event->seq);
    }
    return seqs;
}

Result<void> noteReplay(Transaction &transaction, const ReplayWork &work)
{
    QJsonArray before, after;
    for (const ProjectedEvent &event : work.report->events) {
        before.append(QJsonObject{{QStringLiteral("event"), event.eventId.toString()},
                                  {QStringLiteral("outcome"), outcomeText(event.before)}});
        after.append(QJsonObject{{QStringLiteral("event"), event.eventId.toString()},
                                 {QStringLiteral("outcome"), outcomeText(event.now)}});
    }
    audit::AuditEntry entry;
    entry.at = work.now;
    entry.account = work.request.filter.account;
    entry.actor = work.request.actor;
    entry.action = QStringLiteral("events.replayed");
    entry.subject = work.request.only.size() == 1 ? work.request.only.front().toString() : QStringLiteral("events");
    entry.reason = work.request.reason;
    entry.before = QJsonDocument(before).toJson(QJsonDocument::Compact);
    entry.after = QJsonDocument(after).toJson(QJsonDocument::Compact);
    RK_TRY(audit::AuditLog::append(transaction, entry));
    return {};
}

Result<ReplayReport> replayIn(Transaction &transaction, const ReplayWork &work)
{
    RK_TRY_ASSIGN(std::vector<qint64> seqs, chosenSeqs(transaction.connection(), work.request));
    if (int(seqs.size()) > kMaxReplayedEvents) {
        work.report->more = true;
        seqs.resize(kMaxReplayedEvents);
    }
    RK_TRY_ASSIGN(std::vector<StoredEvent> chosen, EventStore(transaction.connection()).withSeqs(seqs));
    RK_TRY_ASSIGN(Projector::BatchResult result,
                  Projector::project(transaction, std::move(chosen), work.now, work.hook));
    work.report->counts = result.counts;
    work.report->events = std::move(result.events);
    if (work.request.mode == ReplayMode::DryRun)
        return Error{ErrorKind::Cancelled, Words::tr("This was a dry run."), kDryRunDetail, {}};
    RK_TRY(noteReplay(transaction, work));
    return *work.report;
}

// A dry run ends in the error that rolled it back.
Result<ReplayReport> replayAnswer(const ReplayWork &work, Result<ReplayReport> result)
{
    if (!result && work.request.mode == ReplayMode::DryRun && result.error().detail == kDryRunDetail)
        return *work.report;
    return result;
}

Result<void> checkedReplay(const ReplayRequest &request)
{
    if (request.filter.account.isEmpty())
        return Error{ErrorKind::Invalid, Words::tr("Choose the account whose events to replay."), {}, {}};
    if (request.mode == ReplayMode::Apply && (request.actor.isEmpty() || request.reason.trimmed().isEmpty()))
        return Error{ErrorKind::Invalid, Words::tr("Say who replays the events, and why."), {}, {}};
    return {};
}

} // namespace

Replay::Replay(storage::Database &database, const Clock &clock, ProjectionHook *hook)
    : m_database(database), m_clock(clock), m_hook(hook)
{
}

Task<ReplayReport> Replay::run(ReplayRequest request)
{
    if (const Result<void> checked = checkedReplay(request); !checked)
        return Task<ReplayReport>::settled(checked.error());
    const ReplayWork work{std::move(request), m_clock.now(), m_hook, std::make_shared<ReplayReport>()};
    return m_database.write([work](Transaction &transaction) { return replayIn(transaction, work); })
        .then(&m_context, [work](Result<ReplayReport> result) { return replayAnswer(work, std::move(result)); });
}

Result<ReplayReport> Replay::runBlocking(ReplayRequest request)
{
    RK_TRY(checkedReplay(request));
    const ReplayWork work{std::move(request), m_clock.now(), m_hook, std::make_shared<ReplayReport>()};
    return replayAnswer(
        work, m_database.writeBlocking([&work](Transaction &transaction) { return replayIn(transaction, work); }));
}

} // namespace reckoner::sync
