// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/event_look_commands.h"

#include "app/reckonerctl/catch_up_job.h"
#include "app/reckonerctl/event_filter.h"
#include "app/reckonerctl/json_views.h"
#include "core/sync/effect.h"
#include "core/sync/renewal_store.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reckoner::ctl {

namespace {

constexpr int kBodiesReadAtOnce = 1000;

Task<ExitCode> showEffect(Bench &bench, const EventId &id)
{
    const auto found =
        bench.session.database().readBlocking([account = bench.session.account(), id](storage::Connection &connection) {
            return events::EventStore(connection).find(account, id);
        });
    if (!found)
        return done(bench.out.fail(found.error()));
    if (!*found)
        return done(bench.out.fail(
            {ErrorKind::NotFound, QStringLiteral("There is no event %1 in the log.").arg(id.toString()), {}, {}}));
    const events::StoredEvent &event = **found;
    QJsonObject json{{QStringLiteral("event_id"), id.toString()},
                     {QStringLiteral("outcome"), events::outcomeText(event.outcome)},
                     {QStringLiteral("reason"), event.reason},
                     {QStringLiteral("effect"), event.effect.isEmpty() ? QJsonValue() : rawToJson(event.effect)}};
    if (event.effect.isEmpty()) {
        bench.out.print(QStringLiteral("It changed nothing: %1%2")
                            .arg(events::outcomeText(event.outcome),
                                 event.reason.isEmpty() ? QString() : QStringLiteral(", ") + printable(event.reason)),
                        json);
        return done();
    }
    const auto effect = sync::effectFromJson(event.effect);
    if (!effect)
        return done(bench.out.fail(effect.error()));
    std::vector<QStringList> table{{QStringLiteral("FIELD"), QStringLiteral("BEFORE"), QStringLiteral("AFTER")}};
    for (const sync::EffectChange &change : effect->changes)
        table.push_back({change.field, change.before, change.after});
    bench.out.note(QStringLiteral("%1 %2%3").arg(effect->entity, effect->id,
                                                 effect->created ? QStringLiteral(" was new") : QString()));
    bench.out.printTable(table, json);
    return done();
}

QJsonValue timeOrNull(const std::optional<Instant> &time)
{
    return time ? QJsonValue(time->toString()) : QJsonValue();
}

ExitCode tellFetched(const Bench &bench, const events::Coverage &coverage, const sync::ProjectionCounts &counts)
{
    bench.out.progress({});
    const QString covers = coverage.firstOccurredAt && coverage.lastOccurredAt
                               ? QStringLiteral(" from %1 to %2")
                                     .arg(coverage.firstOccurredAt->toString(), coverage.lastOccurredAt->toString())
                               : QString();
    bench.out.print(QStringLiteral("The feed was read to its end: %1 pages, %2 events%3; %4 new, %5 known, %6 in "
                                   "quarantine. Applied %7, parked %8, to be tried again %9.")
                        .arg(coverage.pages)
                        .arg(coverage.events)
                        .arg(covers)
                        .arg(coverage.newEvents)
                        .arg(coverage.duplicates)
                        .arg(coverage.quarantined)
                        .arg(counts.applied)
                        .arg(counts.parked)
                        .arg(counts.failed),
                    QJsonObject{{QStringLiteral("state"), events::coverageStateText(coverage.state)},
                                {QStringLiteral("from_cursor"), coverage.fromCursor},
                                {QStringLiteral("to_cursor"), coverage.toCursor},
                                {QStringLiteral("first_occurred_at"), timeOrNull(coverage.firstOccurredAt)},
                                {QStringLiteral("last_occurred_at"), timeOrNull(coverage.lastOccurredAt)},
                                {QStringLiteral("pages"), coverage.pages},
                                {QStringLiteral("events"), coverage.events},
                                {QStringLiteral("new"), coverage.newEvents},
                                {QStringLiteral("duplicate"), coverage.duplicates},
                                {QStringLiteral("quarantined"), coverage.quarantined},
                                {QStringLiteral("applied"), counts.applied},
                                {QStringLiteral("parked"), counts.parked},
                                {QStringLiteral("failed"), counts.failed}});
    return coverage.quarantined + counts.parked + counts.failed > 0 ? ExitCode::Refused : ExitCode::Ok;
}

Task<ExitCode> fetchEvents(Bench &bench)
{
    if (!bench.session.provider())
        return done(bench.out.fail(app::providerNotEnabled()));
    auto job = std::make_shared<CatchUpJob>(bench, [&bench](const events::Coverage &coverage) {
        bench.out.progress(QStringLiteral("%1 pages, %2 events, %3 of them new")
                               .arg(coverage.pages)
                               .arg(coverage.events)
                               .arg(coverage.newEvents));
    });
    return catchUpAndProject(bench, std::move(job),
                             [&bench](const events::Coverage &coverage, const sync::ProjectionCounts &projected) {
                                 return tellFetched(bench, coverage, projected);
                             });
}

// Exit code 1 when renewals are missing, so that a cron job can watch.
Task<ExitCode> showGap(Bench &bench)
{
    const auto gap = bench.session.database().readBlocking(
        [account = bench.session.account(), now = bench.session.clock().now()](storage::Connection &connection) {
            return sync::readRenewalGap(connection, account, now);
        });
    if (!gap)
        return done(bench.out.fail(gap.error()));
    const qint64 minutes = std::chrono::duration_cast<std::chrono::minutes>(gap->quiet).count();
    const QJsonObject json{{QStringLiteral("state"), gap->state == sync::RenewalState::Fine ? QStringLiteral("fine")
                                                     : gap->state == sync::RenewalState::Silent
                                                         ? QStringLiteral("silent")
                                                         : QStringLiteral("losing")},
                           {QStringLiteral("missing"), gap->missing},
                           {QStringLiteral("seen"), gap->seen},
                           {QStringLiteral("quiet_minutes"), minutes},
                           {QStringLiteral("since"), timeOrNull(gap->since)},
                           {QStringLiteral("latest"), timeOrNull(gap->latest)}};
    switch (gap->state) {
    case sync::RenewalState::Fine:
        bench.out.print(gap->missing > 0
                            ? QStringLiteral("%1 renewals are late, which is not unusual.").arg(gap->missing)
                            : QStringLiteral("No renewal is missing."),
                        json);
        return done();
    case sync::RenewalState::Silent:
        bench.out.print(QStringLiteral("No renewals for %1 min, %2 expected. Run “reckonerctl events fetch”.")
                            .arg(minutes)
                            .arg(gap->missing),
                        json);
        break;
    case sync::RenewalState::Losing:
        bench.out.print(QStringLiteral("%1 renewals were due and have not been heard of, while %2 others were. Run "
                                       "“reckonerctl events fetch”.")
                            .arg(gap->missing)
                            .arg(gap->seen),
                        json);
        break;
    }
    return done(ExitCode::Refused);
}

struct FindOptions {
    EventFilterOptions filter;
    std::string text;
    int limit = 50;
    qint64 most = 200'000;
};

Task<ExitCode> findInBodies(Bench &bench, const FindOptions &options)
{
    const auto filter = eventFilter(bench.session.account(), options.filter);
    if (!filter)
        return done(bench.out.fail(filter.error()));
    std::vector<EventId> found;
    qint64 looked = 0;
    bool isEnd = false;
    std::optional<events::EventCursor> after;
    while (!isEnd && int(found.size()) < options.limit && looked < options.most) {
        const auto part = bench.session.database().readBlocking([&](storage::Connection &connection) {
            return events::EventStore(connection)
                .searchBodies(*filter, QByteArray::fromStdString(options.text), after, kBodiesReadAtOnce);
        });
        if (!part)
            return done(bench.out.fail(part.error()));
        found.insert(found.end(), part->found.begin(), part->found.end());
        looked += part->looked;
        after = part->last;
        isEnd = part->isEnd;
        bench.out.progress(QStringLiteral("%1 looked through, %2 found").arg(looked).arg(found.size()));
    }
    bench.out.progress({});
    if (int(found.size()) > options.limit) {
        found.resize(size_t(options.limit));
        isEnd = false;
    }
    std::vector<QStringList> table{{QStringLiteral("EVENT")}};
    QJsonArray ids;
    for (const EventId &id : found) {
        table.push_back({id.toString()});
        ids.append(id.toString());
    }
    bench.out.printTable(table, QJsonObject{{QStringLiteral("found"), ids},
                                            {QStringLiteral("looked"), looked},
                                            {QStringLiteral("complete"), isEnd}});
    bench.out.note(isEnd ? QStringLiteral("All %1 events were looked through.").arg(looked)
                         : QStringLiteral("%1 events were looked through, back to %2; older ones may hold it too.")
                               .arg(looked)
                               .arg(after ? after->occurredAt.toString() : QString()));
    return done(found.empty() ? ExitCode::Refused : ExitCode::Ok);
}

} // namespace

void addEventLookCommands(CLI::App &group, Command &chosen)
{
    auto id = std::make_shared<std::string>();
    CLI::App *effect = group.add_subcommand("effect", "What an event changed, field by field, or why nothing");
    effect->add_option("id", *id, "Event id")->required();
    effect->callback([&chosen, id] {
        chosen.run = [id](Bench &bench) { return showEffect(bench, EventId(QString::fromStdString(*id))); };
    });
    group.add_subcommand("fetch", "Read the provider's event feed from where it was left, and apply what is new")
        ->callback([&chosen] { chosen.run = fetchEvents; });
    group.add_subcommand("gap", "Whether renewals are missing; exit code 1 when they are")->callback([&chosen] {
        chosen.run = showGap;
    });
    auto options = std::make_shared<FindOptions>();
    CLI::App *find = group.add_subcommand("find", "Events with a text in their body, newest first");
    find->add_option("text", options->text, "Exactly as it is spelled there")->required();
    find->add_option("--limit", options->limit, "Stop after so many")->check(CLI::Range(1, 10'000));
    find->add_option("--most", options->most, "Look through so many events")->check(CLI::PositiveNumber);
    addEventFilterOptions(*find, options->filter);
    find->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return findInBodies(bench, *options); }; });
}

} // namespace reckoner::ctl
