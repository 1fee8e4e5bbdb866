// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/replay_command.h"

#include "app/reckonerctl/event_filter.h"
#include "core/events/event_store.h"
#include "core/resend/notification_target.h"
#include "core/resend/resend.h"
#include "core/resend/url_target.h"
#include "core/sync/replay.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QThread>

namespace reckoner::ctl {

namespace {

constexpr int kReplayedAtOnce = 200; // one transaction: short enough not to hold up what comes in

struct ReplayOptions {
    std::vector<std::string> ids;
    EventFilterOptions filter;
    std::string to = "self", reason, secretVariable, confirmedHost;
    int perSecond = 0;
    bool apply = false, dryRun = false;
};

Error replayFault(const QString &words)
{
    return {ErrorKind::Invalid, words, {}, {}};
}

Result<std::vector<EventId>> chosenEvents(Bench &bench, const ReplayOptions &options)
{
    if (!options.ids.empty()) {
        std::vector<EventId> ids;
        for (const std::string &id : options.ids)
            ids.emplace_back(QString::fromStdString(id));
        return ids;
    }
    RK_TRY_ASSIGN(const events::EventFilter filter, eventFilter(bench.session.account(), options.filter));
    return bench.session.database().readBlocking([&filter](storage::Connection &connection) {
        return events::EventStore(connection).idsOldestFirst(filter, int(resend::kMostResent));
    });
}

QJsonObject projectedJson(const sync::ProjectedEvent &event)
{
    return {{QStringLiteral("event_id"), event.eventId.toString()},
            {QStringLiteral("before"), outcomeText(event.before)},
            {QStringLiteral("now"), outcomeText(event.now)},
            {QStringLiteral("reason"), event.reason},
            {QStringLiteral("effect"), QString::fromUtf8(event.effect)}};
}

void printReplay(const Bench &bench, const ReplayOptions &options, const sync::ReplayReport &report)
{
    std::vector<QStringList> table{
        {QStringLiteral("EVENT"), QStringLiteral("ON RECORD"), QStringLiteral("REPLAYED"), QStringLiteral("REASON")}};
    QJsonArray json;
    for (const sync::ProjectedEvent &event : report.events) {
        table.push_back({event.eventId.toString(), outcomeText(event.before), outcomeText(event.now), event.reason});
        json.append(projectedJson(event));
    }
    bench.out.printTable(table, json);
    if (!options.apply)
        bench.out.note(QStringLiteral("This was a dry run of %1 events, %2 of which would change rows: nothing was "
                                      "changed. Repeat it with --yes --reason TEXT.")
                           .arg(report.events.size())
                           .arg(report.counts.applied));
}

// Batch by batch, each a transaction with its audit entry: what was interrupted is gone on with by asking again,
// because what was replayed changes nothing the second time.
Task<ExitCode> replayHere(Bench &bench, const ReplayOptions &options, const std::vector<EventId> &ids)
{
    sync::Replay replay(bench.session.database(), bench.session.clock(), bench.session.creditHook());
    sync::ReplayReport all;
    const size_t most =
        size_t(options.apply && options.perSecond > 0 ? std::min(options.perSecond, kReplayedAtOnce) : kReplayedAtOnce);
    for (size_t start = 0; start < ids.size(); start += most) {
        QElapsedTimer clock;
        clock.start();
        sync::ReplayRequest request;
        request.filter.account = bench.session.account();
        request.only.assign(ids.begin() + qsizetype(start),
                            ids.begin() + qsizetype(std::min(ids.size(), start + most)));
        request.mode = options.apply ? sync::ReplayMode::Apply : sync::ReplayMode::DryRun;
        request.actor = bench.session.settings().actor;
        request.reason = QString::fromStdString(options.reason);
        auto report = replay.runBlocking(std::move(request));
        if (!report) {
            bench.out.progress({});
            if (start > 0)
                bench.out.note(QStringLiteral("%1 of %2 events were done before that.").arg(start).arg(ids.size()));
            return done(bench.out.fail(report.error()));
        }
        all.counts += report->counts;
        for (sync::ProjectedEvent &event : report->events)
            all.events.push_back(std::move(event));
        bench.out.progress(QStringLiteral("%1 of %2").arg(all.events.size()).arg(ids.size()));
        if (options.apply && options.perSecond > 0 && start + most < ids.size())
            QThread::msleep(ulong(std::max<qint64>(0, qint64(1000 * most) / options.perSecond - clock.elapsed())));
    }
    bench.out.progress({});
    printReplay(bench, options, all);
    return done(all.counts.parked + all.counts.failed > 0 ? ExitCode::Refused : ExitCode::Ok);
}

Result<std::unique_ptr<resend::Target>> resendTarget(Bench &bench, const ReplayOptions &options)
{
    if (options.to == "provider") {
        if (!bench.session.paddleAtWork())
            return app::providerNotEnabled();
        return std::unique_ptr<resend::Target>(
            std::make_unique<resend::NotificationTarget>(bench.session.paddleAtWork()->notifications()));
    }
    if (options.secretVariable.empty())
        return replayFault(QStringLiteral("Name the environment variable that holds the receiver's secret with "
                                          "--secret-env; it is not taken from the command line, where others see it."));
    const bool production = bench.session.settings().environment() == config::Environment::Production;
    RK_TRY_ASSIGN(auto target,
                  resend::UrlTarget::create(
                      {.url = QUrl(QString::fromStdString(options.to), QUrl::StrictMode),
                       .secret = SecretBytes(qgetenv(options.secretVariable.c_str())),
                       .environment = production ? provider::Environment::Production : provider::Environment::Sandbox,
                       .confirmedHost = QString::fromStdString(options.confirmedHost)},
                      bench.session.clock()));
    return std::unique_ptr<resend::Target>(std::move(target));
}

struct ResendJob {
    std::unique_ptr<resend::Target> target;
    std::unique_ptr<resend::Resend> resend;
    std::vector<resend::SentEvent> sent;
};

ExitCode printResend(const Bench &bench, const ResendJob &job, const resend::ResendReport &report, size_t wanted)
{
    std::vector<QStringList> table{
        {QStringLiteral("EVENT"), QStringLiteral("RESULT"), QStringLiteral("STATUS"), QStringLiteral("WORDS")}};
    QJsonArray json;
    for (const resend::SentEvent &one : job.sent) {
        const QString result = resend::sentText(one.sent.how);
        table.push_back({one.eventId.toString(), result,
                         one.sent.status > 0 ? QString::number(one.sent.status) : QString(), one.sent.words});
        json.append(QJsonObject{{QStringLiteral("event_id"), one.eventId.toString()},
                                {QStringLiteral("result"), result},
                                {QStringLiteral("status"), one.sent.status},
                                {QStringLiteral("words"), one.sent.words}});
    }
    bench.out.progress({});
    bench.out.printTable(table, json);
    if (!report.restedWhy.isEmpty())
        bench.out.note(QStringLiteral("%1 %2 of %3 events were not sent.")
                           .arg(report.restedWhy)
                           .arg(wanted - report.done)
                           .arg(wanted));
    if (report.unknown > 0)
        return ExitCode::Unreached;
    return report.refused + report.notSent > 0 || report.done < wanted ? ExitCode::Refused : ExitCode::Ok;
}

Task<ExitCode> sendAgain(Bench &bench, const ReplayOptions &options, std::vector<EventId> ids)
{
    auto target = resendTarget(bench, options); // also before a dry run: what cannot work is said at once
    if (!target)
        return done(bench.out.fail(target.error()));
    if (!options.apply) {
        bench.out.print(
            QStringLiteral("%1 events would be sent to %2. Nothing was sent; repeat it with --yes "
                           "--reason TEXT.")
                .arg(ids.size())
                .arg((*target)->name()),
            QJsonObject{{QStringLiteral("events"), qint64(ids.size())}, {QStringLiteral("target"), (*target)->name()}});
        return done();
    }
    auto job = std::make_shared<ResendJob>();
    job->target = *std::move(target);
    job->resend = std::make_unique<resend::Resend>(
        bench.session.database(), bench.session.clock(), *job->target,
        [&bench, raw = job.get(), all = ids.size()](const resend::SentEvent &sent) {
            raw->sent.push_back(sent);
            bench.out.progress(QStringLiteral("%1 of %2").arg(raw->sent.size()).arg(all));
        });
    const size_t wanted = ids.size();
    resend::ResendRequest request{bench.session.account(), std::move(ids), options.perSecond * 60,
                                  bench.session.settings().actor, QString::fromStdString(options.reason)};
    return job->resend->run(std::move(request))
        .then(&bench.context, [&bench, job, wanted](Result<resend::ResendReport> &&report) -> Result<ExitCode> {
            return report ? printResend(bench, *job, *report, wanted) : bench.out.fail(report.error());
        });
}

Task<ExitCode> replayEvents(Bench &bench, const ReplayOptions &options)
{
    if (options.ids.empty() && options.filter.isEmpty())
        return done(bench.out.fail(
            replayFault(QStringLiteral("Say which events: by their ids, or with --filter, --type, --outcome, --entity, "
                                       "--customer, --source, --from or --until."))));
    if (options.apply && options.dryRun)
        return done(bench.out.fail(replayFault(QStringLiteral("--dry-run and --yes exclude each other."))));
    auto ids = chosenEvents(bench, options);
    if (!ids)
        return done(bench.out.fail(ids.error()));
    if (ids->size() == resend::kMostResent)
        bench.out.note(QStringLiteral("Only the oldest %1 of them: ask again with --from for more.").arg(ids->size()));
    if (options.to == "self")
        return replayHere(bench, options, *ids);
    return sendAgain(bench, options, *std::move(ids));
}

} // namespace

void addReplayCommand(CLI::App &group, Command &chosen)
{
    auto options = std::make_shared<ReplayOptions>();
    CLI::App *replay = group.add_subcommand(
        "replay", "Run stored events through the projection again, or send them again; without --yes a dry run");
    replay->add_option("ids", options->ids, "Event ids; none: all that the filter finds");
    addEventFilterOptions(*replay, options->filter);
    replay
        ->add_option("--to", options->to,
                     "self: our own projection; provider: Paddle sends its webhook again; or an https address (http "
                     "on this machine)")
        ->capture_default_str();
    replay->add_option("--pace", options->perSecond, "At most so many a second; 0: as fast as possible")
        ->check(CLI::Range(0, 1000))
        ->capture_default_str();
    replay->add_option("--secret-env", options->secretVariable,
                       "Environment variable with the secret that an address checks signatures with");
    replay->add_option("--confirm-host", options->confirmedHost,
                       "The address' host once more, for events of real customers");
    replay->add_flag("--dry-run", options->dryRun, "Only show what would change; so it is without --yes, too");
    replay->add_flag("--yes", options->apply, "Do it");
    replay->add_option("--reason", options->reason, "For the audit log");
    replay->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return replayEvents(bench, *options); }; });
}

} // namespace reckoner::ctl
