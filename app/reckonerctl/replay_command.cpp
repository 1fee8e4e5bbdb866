// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/replay_command.h"

#include "core/sync/replay.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reckoner::ctl {

namespace {

struct ReplayOptions {
    std::vector<std::string> ids;
    std::string type, outcome, entity, reason;
    bool apply = false;
};

sync::ReplayRequest replayRequest(const Bench &bench, const ReplayOptions &options)
{
    sync::ReplayRequest request;
    request.filter.account = bench.session.account();
    request.filter.typePrefix = QString::fromStdString(options.type);
    request.filter.entityId = QString::fromStdString(options.entity);
    request.filter.outcome = events::outcomeFromText(QString::fromStdString(options.outcome));
    for (const std::string &id : options.ids)
        request.only.emplace_back(QString::fromStdString(id));
    request.mode = options.apply ? sync::ReplayMode::Apply : sync::ReplayMode::DryRun;
    request.actor = bench.session.settings().actor;
    request.reason = QString::fromStdString(options.reason);
    return request;
}

void printReplay(const Bench &bench, const ReplayOptions &options, const sync::ReplayReport &report)
{
    std::vector<QStringList> table{
        {QStringLiteral("EVENT"), QStringLiteral("ON RECORD"), QStringLiteral("REPLAYED"), QStringLiteral("REASON")}};
    QJsonArray json;
    for (const sync::ProjectedEvent &event : report.events) {
        table.push_back({event.eventId.toString(), outcomeText(event.before), outcomeText(event.now), event.reason});
        json.append(QJsonObject{{QStringLiteral("event_id"), event.eventId.toString()},
                                {QStringLiteral("before"), outcomeText(event.before)},
                                {QStringLiteral("now"), outcomeText(event.now)},
                                {QStringLiteral("reason"), event.reason},
                                {QStringLiteral("effect"), QString::fromUtf8(event.effect)}});
    }
    bench.out.printTable(table, json);
    if (report.more)
        bench.out.note(
            QStringLiteral("Only the oldest %1 of them: replay again for more.").arg(sync::kMaxReplayedEvents));
    if (!options.apply)
        bench.out.note(QStringLiteral("This was a dry run: nothing was changed. Repeat it with --yes --reason TEXT."));
}

Task<ExitCode> replayEvents(Bench &bench, const ReplayOptions &options)
{
    const bool chosen =
        !options.ids.empty() || !options.type.empty() || !options.outcome.empty() || !options.entity.empty();
    if (!chosen)
        return done(
            bench.out.fail({ErrorKind::Invalid,
                            QStringLiteral("Say which events: by their ids, or with --type, --outcome or --entity."),
                            {},
                            {}}));
    const auto report =
        sync::Replay(bench.session.database(), bench.session.clock()).runBlocking(replayRequest(bench, options));
    if (!report)
        return done(bench.out.fail(report.error()));
    printReplay(bench, options, *report);
    return done(report->counts.parked + report->counts.failed > 0 ? ExitCode::Refused : ExitCode::Ok);
}

} // namespace

void addReplayCommand(CLI::App &group, Command &chosen)
{
    auto options = std::make_shared<ReplayOptions>();
    CLI::App *replay =
        group.add_subcommand("replay", "Run stored events through the projection again; a dry run first");
    replay->add_option("ids", options->ids, "Event ids; none: all that the filter finds");
    replay->add_option("--type", options->type, "Beginning of the type, e.g. subscription.");
    replay->add_option("--outcome", options->outcome, "What became of it")
        ->check(CLI::IsMember({"pending", "applied", "stale", "duplicate", "unhandled", "parked", "failed"}));
    replay->add_option("--entity", options->entity, "Id of what the event is about");
    replay->add_flag("--yes", options->apply, "Do it; without, only show what would change");
    replay->add_option("--reason", options->reason, "For the audit log");
    replay->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return replayEvents(bench, *options); }; });
}

} // namespace reckoner::ctl
