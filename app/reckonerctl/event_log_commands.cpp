// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/event_log_commands.h"

#include "core/sync/event_transfer.h"
#include "core/sync/event_verification.h"
#include "core/sync/projector.h"
#include "core/sync/rebuild.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace reckoner::ctl {

namespace {

constexpr qsizetype kShownLiteral = 60; // characters of a value in a table

struct RebuildOptions {
    std::vector<std::string> ids;
    std::string reason;
    bool apply = false, fromStart = false;
};

QString literalText(const QByteArray &literal)
{
    const QString text = QString::fromUtf8(literal);
    return text.size() <= kShownLiteral ? text : text.left(kShownLiteral) + QChar(0x2026);
}

QJsonObject differenceJson(const sync::RebuildDifference &difference)
{
    QJsonArray fields;
    for (const sync::RebuildField &field : difference.fields)
        fields.append(QJsonObject{{QStringLiteral("column"), field.column},
                                  {QStringLiteral("before"), QString::fromUtf8(field.before)},
                                  {QStringLiteral("after"), QString::fromUtf8(field.after)}});
    return {{QStringLiteral("entity"), entityName(difference.key.entity)},
            {QStringLiteral("id"), difference.key.id},
            {QStringLiteral("missing"), difference.wasMissing},
            {QStringLiteral("fields"), fields}};
}

QString rebuildText(const sync::RebuildReport &report, bool applied)
{
    return QStringLiteral("%1 entities are in the log: %2 as the log says, %3 %4, %5 missing %6, %7 newer than the "
                          "log. %8 are known only from the provider's lists.")
        .arg(report.entities)
        .arg(report.same)
        .arg(report.different)
        .arg(applied ? QStringLiteral("corrected") : QStringLiteral("different"))
        .arg(report.missing)
        .arg(applied ? QStringLiteral("made again") : QStringLiteral("in the mirror"))
        .arg(report.newer)
        .arg(report.onlyInMirror);
}

void printRebuild(const Bench &bench, const RebuildOptions &options, const sync::RebuildReport &report)
{
    QJsonArray differences;
    for (const sync::RebuildDifference &difference : report.differences)
        differences.append(differenceJson(difference));
    if (!bench.out.isJson() && !report.differences.empty()) {
        std::vector<QStringList> table{{QStringLiteral("ENTITY"), QStringLiteral("ID"), QStringLiteral("COLUMN"),
                                        QStringLiteral("IN THE MIRROR"), QStringLiteral("BY THE LOG")}};
        for (const sync::RebuildDifference &difference : report.differences) {
            const QString entity = entityName(difference.key.entity);
            if (difference.wasMissing)
                table.push_back({entity, difference.key.id, QStringLiteral("(all)"), QStringLiteral("missing"), {}});
            for (const sync::RebuildField &field : difference.fields) {
                if (!difference.wasMissing)
                    table.push_back(
                        {entity, difference.key.id, field.column, literalText(field.before), literalText(field.after)});
            }
        }
        bench.out.printTable(table, {});
    }
    bench.out.print(rebuildText(report, options.apply),
                    QJsonObject{{QStringLiteral("applied"), options.apply},
                                {QStringLiteral("entities"), report.entities},
                                {QStringLiteral("same"), report.same},
                                {QStringLiteral("different"), report.different},
                                {QStringLiteral("missing"), report.missing},
                                {QStringLiteral("newer"), report.newer},
                                {QStringLiteral("unreadable"), report.unreadable},
                                {QStringLiteral("only_in_mirror"), report.onlyInMirror},
                                {QStringLiteral("resumed_behind"), report.resumedBehind},
                                {QStringLiteral("differences"), differences}});
    if (report.different + report.missing > qint64(report.differences.size()))
        bench.out.note(QStringLiteral("Only the first %1 are shown.").arg(report.differences.size()));
    if (!options.apply)
        bench.out.note(QStringLiteral("This was a dry run: nothing was changed. Repeat it with --yes --reason TEXT."));
}

Task<ExitCode> rebuildMirror(Bench &bench, const RebuildOptions &options)
{
    sync::RebuildRequest request;
    request.account = bench.session.account();
    request.mode = options.apply ? sync::RebuildMode::Apply : sync::RebuildMode::DryRun;
    request.actor = bench.session.settings().actor;
    request.reason = QString::fromStdString(options.reason);
    request.fromStart = options.fromStart;
    for (const std::string &id : options.ids)
        request.only.append(QString::fromStdString(id));
    const auto report = sync::Rebuild(bench.session.database(), bench.session.clock())
                            .runBlocking(request, [&bench](const sync::RebuildReport &soFar) {
                                bench.out.progress(QStringLiteral("%1 entities").arg(soFar.entities));
                                return true;
                            });
    bench.out.progress({});
    if (!report)
        return done(bench.out.fail(report.error()));
    printRebuild(bench, options, *report);
    const bool differs = !options.apply && report->different + report->missing > 0;
    return done(differs || report->unreadable > 0 ? ExitCode::Refused : ExitCode::Ok);
}

Task<ExitCode> verifyEvents(Bench &bench)
{
    const std::vector<SecretBytes> &secrets = bench.session.settings().webhookSecretValues();
    const auto report = sync::verifyLog(bench.session.database(), bench.session.account(), secrets,
                                        [&bench](const sync::VerificationReport &soFar) {
                                            bench.out.progress(QStringLiteral("%1 events").arg(soFar.checked));
                                            return true;
                                        });
    bench.out.progress({});
    if (!report)
        return done(bench.out.fail(report.error()));
    std::vector<QStringList> table{
        {QStringLiteral("EVENT"), QStringLiteral("WHAT"), QStringLiteral("WHAT DOES NOT FIT")}};
    QJsonArray faulty, unproven;
    for (const sync::FaultyEvent &fault : report->faulty) {
        table.push_back({fault.eventId.toString(), sync::logFaultText(fault.fault), fault.detail});
        faulty.append(QJsonObject{{QStringLiteral("event_id"), fault.eventId.toString()},
                                  {QStringLiteral("fault"), sync::logFaultText(fault.fault)},
                                  {QStringLiteral("detail"), fault.detail}});
    }
    for (const EventId &id : report->unprovenEvents) {
        table.push_back({id.toString(), QStringLiteral("signature"), QStringLiteral("fits no secret given")});
        unproven.append(id.toString());
    }
    if (table.size() > 1 && !bench.out.isJson())
        bench.out.printTable(table, {});
    bench.out.print(
        QStringLiteral("%1 events: %2 signed with a known secret, %3 with none of them, %4 not signed (read "
                       "from the feed or imported). %5 do not fit.")
            .arg(report->checked)
            .arg(report->proven)
            .arg(report->unproven)
            .arg(report->notSigned)
            .arg(report->faults),
        QJsonObject{{QStringLiteral("checked"), report->checked},
                    {QStringLiteral("proven"), report->proven},
                    {QStringLiteral("unproven"), report->unproven},
                    {QStringLiteral("not_signed"), report->notSigned},
                    {QStringLiteral("faults"), report->faults},
                    {QStringLiteral("faulty_events"), faulty},
                    {QStringLiteral("unproven_events"), unproven}});
    if (secrets.empty())
        bench.out.note(QStringLiteral("No webhook secret is configured, so no signature was checked."));
    else if (report->unproven > 0)
        bench.out.note(
            QStringLiteral("A secret that was rotated away proves the events of its time: name all of them in "
                           "PADDLE_WEBHOOK_SECRET, separated by commas."));
    return done(report->faults + report->unproven > 0 ? ExitCode::Refused : ExitCode::Ok);
}

Error cannotWrite(const QString &path, const QString &why)
{
    return {ErrorKind::Storage, QStringLiteral("%1 cannot be written: %2").arg(path, why), {}, {}};
}

// A file is there as a whole or not at all.
Task<ExitCode> exportEvents(Bench &bench, const QString &path)
{
    const bool toStandardOutput = path == QLatin1StringView("-");
    QFile standardOutput;
    QSaveFile file(path);
    if (toStandardOutput ? !standardOutput.open(stdout, QIODevice::WriteOnly) : !file.open(QIODevice::WriteOnly))
        return done(bench.out.fail(cannotWrite(path, file.errorString())));
    QIODevice &out = toStandardOutput ? static_cast<QIODevice &>(standardOutput) : file;
    const auto lines = sync::exportLog(bench.session.database(), bench.session.account(), [&](const QByteArray &line) {
        return out.write(line + '\n') == line.size() + 1;
    });
    if (!lines && lines.error().kind == ErrorKind::Cancelled)
        return done(bench.out.fail(cannotWrite(path, out.errorString())));
    if (!lines)
        return done(bench.out.fail(lines.error()));
    if (toStandardOutput ? !standardOutput.flush() : !file.commit())
        return done(bench.out.fail(cannotWrite(path, out.errorString())));
    if (toStandardOutput)
        bench.out.note(QStringLiteral("%1 events.").arg(*lines));
    else
        bench.out.print(QStringLiteral("%1 events are in %2.").arg(*lines).arg(path),
                        QJsonObject{{QStringLiteral("events"), *lines}, {QStringLiteral("file"), path}});
    return done();
}

Task<ExitCode> importEvents(Bench &bench, const QString &path)
{
    QFile file(path);
    const bool opened =
        path == QLatin1StringView("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return done(bench.out.fail(
            {ErrorKind::NotFound, QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString()), {}, {}}));
    const auto next = [&]() -> std::optional<QByteArray> {
        QByteArray line = file.readLine(sync::kMaxLogLineBytes + 2); // one byte too many is told as such
        return line.isEmpty() ? std::nullopt : std::optional(std::move(line));
    };
    const auto imported =
        sync::importLog(bench.session.database(), bench.session.clock(), bench.session.account(), next);
    if (!imported)
        return done(bench.out.fail(imported.error()));
    const auto projected =
        sync::Projector(bench.session.database(), bench.session.clock(), {.hook = bench.session.creditHook()})
            .projectAllBlocking();
    if (!projected)
        return done(bench.out.fail(projected.error()));
    bench.out.print(QStringLiteral("%1 events: %2 new, %3 known, %4 quarantined. Applied %5, parked %6, to be tried "
                                   "again %7.")
                        .arg(imported->events)
                        .arg(imported->newEvents)
                        .arg(imported->duplicates)
                        .arg(imported->quarantined)
                        .arg(projected->applied)
                        .arg(projected->parked)
                        .arg(projected->failed),
                    QJsonObject{{QStringLiteral("events"), imported->events},
                                {QStringLiteral("new"), imported->newEvents},
                                {QStringLiteral("duplicate"), imported->duplicates},
                                {QStringLiteral("quarantined"), imported->quarantined},
                                {QStringLiteral("applied"), projected->applied},
                                {QStringLiteral("parked"), projected->parked},
                                {QStringLiteral("failed"), projected->failed}});
    return done(imported->quarantined + projected->parked + projected->failed > 0 ? ExitCode::Refused : ExitCode::Ok);
}

using FileCommand = Task<ExitCode> (*)(Bench &, const QString &);

void addFileCommand(CLI::App &group, Command &chosen, const char *name, const char *help, FileCommand run)
{
    auto path = std::make_shared<std::string>();
    CLI::App *command = group.add_subcommand(name, help);
    command->add_option("file", *path, "File of JSON lines, or - for the standard one")->required();
    command->callback([&chosen, path, run] {
        chosen.run = [path, run](Bench &bench) { return run(bench, QString::fromStdString(*path)); };
    });
}

} // namespace

void addEventLogCommands(CLI::App &group, Command &chosen)
{
    auto options = std::make_shared<RebuildOptions>();
    CLI::App *rebuild = group.add_subcommand(
        "rebuild", "Make the mirror anew from the log; without --yes only say what differs from it");
    rebuild->add_option("ids", options->ids, "Ids of what to rebuild; none: everything");
    rebuild->add_flag("--yes", options->apply, "Do it");
    rebuild->add_option("--reason", options->reason, "For the audit log");
    rebuild->add_flag("--from-start", options->fromStart, "Not from where an interrupted rebuild stopped");
    rebuild->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return rebuildMirror(bench, *options); }; });
    group
        .add_subcommand("verify",
                        "Check every event of the log against its hash, its signature and its recorded effect")
        ->callback([&chosen] { chosen.run = verifyEvents; });
    addFileCommand(group, chosen, "export", "Write the log to a file, every body as it was signed", exportEvents);
    addFileCommand(group, chosen, "import", "Store and apply what an export wrote; what is known changes nothing",
                   importEvents);
}

} // namespace reckoner::ctl
