// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/catch_up_job.h"
#include "core/sync/backfill.h"

#include <QJsonObject>

namespace reckoner::ctl {

namespace {

struct SyncOptions {
    bool addresses = false;
    bool eventsOnly = false;
};

// The jobs of one sync, alive until its task has settled.
struct SyncJob : CatchUpJob {
    SyncJob(Bench &bench, sync::BackfillOptions options)
        : CatchUpJob(bench),
          backfill(*bench.session.provider(), bench.session.database(), bench.session.clock(), std::move(options))
    {
    }
    sync::Backfill backfill;
    sync::BackfillReport report;
};

void showProgress(const Bench &bench, const sync::BackfillProgress &progress)
{
    QString line = QStringLiteral("%1: %2").arg(sync::backfillPartText(progress.part)).arg(progress.done);
    if (progress.estimatedTotal)
        line += QStringLiteral(" of about %1").arg(*progress.estimatedTotal);
    bench.out.progress(line);
}

ExitCode report(const Bench &bench, const SyncJob &job, const events::Coverage &coverage,
                const sync::ProjectionCounts &projected)
{
    QJsonObject parts;
    for (const auto &[part, counts] : job.report.parts)
        parts.insert(sync::backfillPartText(part),
                     QJsonObject{{QStringLiteral("rows"), counts.rows}, {QStringLiteral("changed"), counts.changed}});
    qint64 changed = 0;
    for (const auto &[part, counts] : job.report.parts)
        changed += counts.changed;
    const QJsonObject json{{QStringLiteral("rows"), job.report.rows()},
                           {QStringLiteral("changed"), changed},
                           {QStringLiteral("parts"), parts},
                           {QStringLiteral("events"), coverage.events},
                           {QStringLiteral("new_events"), coverage.newEvents},
                           {QStringLiteral("applied"), projected.applied},
                           {QStringLiteral("parked"), projected.parked},
                           {QStringLiteral("failed"), projected.failed}};
    bench.out.progress({});
    const QString filled =
        job.report.parts.empty()
            ? QString()
            : QStringLiteral("%1 rows read, %2 of them changed. ").arg(job.report.rows()).arg(changed);
    bench.out.print(
        filled + QStringLiteral(
                     "%1 events read, %2 of them new: %3 applied, %4 known already, %5 parked, %6 to be tried again.")
                     .arg(coverage.events)
                     .arg(coverage.newEvents)
                     .arg(projected.applied)
                     .arg(projected.stale + projected.duplicate + projected.unhandled)
                     .arg(projected.parked)
                     .arg(projected.failed),
        json);
    return projected.parked + projected.failed > 0 ? ExitCode::Refused : ExitCode::Ok;
}

Task<ExitCode> catchUp(Bench &bench, const std::shared_ptr<SyncJob> &job)
{
    return catchUpAndProject(
        bench, job, [&bench, &job = *job](const events::Coverage &coverage, const sync::ProjectionCounts &projected) {
            return report(bench, job, coverage, projected);
        });
}

Task<ExitCode> synchronise(Bench &bench, const SyncOptions &options)
{
    if (!bench.session.provider())
        return done(bench.out.fail(app::providerNotEnabled()));
    sync::BackfillOptions backfill;
    backfill.depth = options.addresses ? sync::BackfillDepth::WithAddresses : sync::BackfillDepth::WithoutAddresses;
    backfill.onProgress = [&bench](const sync::BackfillProgress &progress) { showProgress(bench, progress); };
    auto job = std::make_shared<SyncJob>(bench, std::move(backfill)); // held by the chain below
    if (options.eventsOnly)
        return catchUp(bench, job);
    return job->backfill.run().then(
        &bench.context, [&bench, job](Result<sync::BackfillReport> &&filled) -> Task<ExitCode> {
            if (!filled) {
                bench.out.progress({});
                bench.out.note(QStringLiteral("What was read is kept; run the command again to go on from there."));
                return done(bench.out.fail(filled.error()));
            }
            job->report = *std::move(filled);
            return catchUp(bench, job);
        });
}

} // namespace

void addSyncCommands(CLI::App &app, Command &chosen)
{
    auto options = std::make_shared<SyncOptions>();
    CLI::App *command = app.add_subcommand("sync", "Fill the mirror from the provider, then apply the events since");
    command->add_flag("--addresses", options->addresses, "Also addresses and businesses: two calls per customer");
    command->add_flag("--events", options->eventsOnly, "Only the events since the last time");
    command->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return synchronise(bench, *options); }; });
}

} // namespace reckoner::ctl
