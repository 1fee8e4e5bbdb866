// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/catalog_file_commands.h"
#include "app/reckonerctl/catalog_file_views.h"
#include "app/reckonerctl/json_views.h"
#include "core/catalog_file/catalog_sync.h"
#include "core/catalog_file/document_writer.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace reckoner::ctl {

using namespace catalog_file;

namespace {

struct CatalogFileOptions {
    std::string file, undo, plan, reason, undoes;
    bool archived = false;       // export
    bool archiveMissing = false; // plan, apply
};

struct CatalogFileRead {
    QByteArray text;
    CatalogDocument document;
};

Error fileError(const QString &path, const QString &what)
{
    return {ErrorKind::Storage, QStringLiteral("%1: %2").arg(path, what), {}, {}};
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, file.errorString());
    if (file.size() > kMaxDocumentBytes)
        return fileError(path, QStringLiteral("is larger than a catalog can be"));
    return file.readAll();
}

Result<void> writeFile(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return fileError(path, file.errorString());
}

// All faults of the file at once, and nothing is done.
std::optional<CatalogFileRead> readCatalogFile(const Bench &bench, const CatalogFileOptions &options, ExitCode &failed)
{
    const QString path = QString::fromStdString(options.file);
    Result<QByteArray> text = readFile(path);
    failed = ExitCode::Usage;
    if (!text) {
        bench.out.fail(text.error());
        return {};
    }
    ReadDocument read = readDocument(*text);
    if (read.faults.empty())
        return CatalogFileRead{*std::move(text), std::move(read.document)};
    if (bench.out.isJson()) {
        bench.out.print({},
                        QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("faults"), toJson(read.faults)}});
        return {};
    }
    for (const QString &line : faultLines(path, read.faults).split(u'\n'))
        bench.out.note(printable(line));
    bench.out.note(QStringLiteral("Nothing was done."));
    return {};
}

struct RemoteJob { // held by the chain of its task
    explicit RemoteJob(const Bench &bench) : remote(bench.session.database(), *bench.session.provider()) {}
    RemoteCatalog remote;
};

Task<ExitCode> withRemote(Bench &bench, std::function<Result<ExitCode>(const RemoteRead &)> use)
{
    if (!bench.session.provider())
        return done(bench.out.fail(app::providerNotEnabled()));
    auto job = std::make_shared<RemoteJob>(bench);
    return job->remote.read().then(&bench.context, [&bench, job, use](Result<RemoteRead> &&read) -> Result<ExitCode> {
        return read ? use(*read) : Result<ExitCode>(bench.out.fail(read.error()));
    });
}

Task<ExitCode> exportCatalog(Bench &bench, const CatalogFileOptions &options)
{
    return withRemote(bench, [&bench, options](const RemoteRead &read) -> Result<ExitCode> {
        for (const QString &left : read.keyed.leftOut)
            bench.out.note(printable(left));
        const CatalogDocument document = options.archived ? read.keyed.document : withoutArchived(read.keyed.document);
        const QString path = QString::fromStdString(options.file);
        QByteArray head; // what somebody wrote at the top of the file stays
        if (!path.isEmpty() && QFileInfo::exists(path)) {
            RK_TRY_ASSIGN(const QByteArray old, readFile(path));
            head = headOf(old);
        }
        const QByteArray text = writeDocument(document, head);
        qsizetype prices = 0;
        for (const ProductEntry &product : document.products)
            prices += qsizetype(product.prices.size());
        const QJsonObject json{{QStringLiteral("account"), document.account.toString()},
                               {QStringLiteral("products"), qint64(document.products.size())},
                               {QStringLiteral("prices"), prices},
                               {QStringLiteral("file"), path}};
        if (path.isEmpty()) {
            bench.out.print(QString::fromUtf8(text).chopped(1),
                            QJsonObject{{QStringLiteral("text"), QString::fromUtf8(text)}});
            return ExitCode::Ok;
        }
        RK_TRY(writeFile(path, text));
        bench.out.print(
            QStringLiteral("%1: %2 products, %3 prices.").arg(path).arg(document.products.size()).arg(prices), json);
        return ExitCode::Ok;
    });
}

Task<ExitCode> diffCatalog(Bench &bench, const CatalogFileOptions &options)
{
    ExitCode failed = ExitCode::Ok;
    auto file = readCatalogFile(bench, options, failed);
    if (!file)
        return done(failed);
    return withRemote(bench, [&bench, wanted = std::move(file->document)](const RemoteRead &read) -> Result<ExitCode> {
        auto differences = diffCatalogs(wanted, read.keyed.document);
        // What is archived and not in the file is no difference: an export leaves it out.
        std::erase_if(differences,
                      [](const EntryDifference &one) { return one.presence == Presence::OnlyThere && one.isArchived; });
        bench.out.print(diffText(differences),
                        QJsonObject{{QStringLiteral("account"), read.snapshot.account.toString()},
                                    {QStringLiteral("differences"), toJson(differences)}});
        return differences.empty() ? ExitCode::Ok : ExitCode::Refused;
    });
}

PlanOptions planOptions(const CatalogFileOptions &options)
{
    return {options.archiveMissing ? Missing::Archived : Missing::LeftAlone};
}

Task<ExitCode> planCatalogFile(Bench &bench, const CatalogFileOptions &options)
{
    ExitCode failed = ExitCode::Ok;
    auto file = readCatalogFile(bench, options, failed);
    if (!file)
        return done(failed);
    return withRemote(
        bench, [&bench, options, wanted = std::move(file->document)](const RemoteRead &read) -> Result<ExitCode> {
            const CatalogPlan plan = planCatalog(wanted, read.keyed.document, planOptions(options));
            bench.out.print(planText(plan), toJson(plan));
            return plan.refusals.empty() ? ExitCode::Ok : ExitCode::Refused;
        });
}

ExitCode reportApply(const Bench &bench, const ApplyReport &report, const QString &undoPath)
{
    QJsonObject json = toJson(report);
    if (report.end == ApplyEnd::Moved) {
        bench.out.print(
            planText(report.plan) +
                QStringLiteral("\nRefused: this is not the plan that was asked for. The account has changed "
                               "since, or the file. Nothing was sent."),
            json);
        return ExitCode::Refused;
    }
    json.insert(QStringLiteral("undo"), undoPath);
    QString text = QStringLiteral("%1 of %2 steps done.").arg(report.countDone()).arg(report.steps.size());
    if (!report.steps.empty())
        text += QStringLiteral(" What brings back the state before: %1").arg(undoPath);
    if (report.error)
        text += u'\n' + printable(report.error->message);
    bench.out.print(text, json);
    return report.error ? exitCodeFor(*report.error) : ExitCode::Ok;
}

struct ApplyJob {
    explicit ApplyJob(const Bench &bench)
        : apply({bench.session.database(), *bench.session.provider(), bench.session.clock(),
                 bench.session.settings().actor})
    {
    }
    CatalogApply apply;
};

QString undoPathOf(const CatalogFileOptions &options)
{
    if (!options.undo.empty())
        return QString::fromStdString(options.undo);
    QString base = QString::fromStdString(options.file);
    if (base.endsWith(QLatin1StringView(".toml")))
        base.chop(5);
    return QStringLiteral("%1.undo-%2.toml").arg(base, QString::fromStdString(options.plan).left(8));
}

Task<ExitCode> applyCatalog(Bench &bench, const CatalogFileOptions &options)
{
    ExitCode failed = ExitCode::Ok;
    auto file = readCatalogFile(bench, options, failed);
    if (!file)
        return done(failed);
    if (!bench.session.provider())
        return done(bench.out.fail(app::providerNotEnabled()));
    const QString undoPath = undoPathOf(options);
    auto job = std::make_shared<ApplyJob>(bench);
    CatalogApply::Request request;
    request.wanted = std::move(file->document);
    request.options = planOptions(options);
    request.digest = QString::fromStdString(options.plan);
    request.reason = QString::fromStdString(options.reason);
    request.undoOf = QString::fromStdString(options.undoes);
    request.onBegin = [undoPath](const CatalogPlan &plan, const CatalogDocument &undo) {
        return writeFile(undoPath,
                         writeDocument(undo, QByteArray("# Brings back what plan " + plan.digest.toUtf8() +
                                                        " changed. Plan and apply it like any catalog file.\n")));
    };
    request.onProgress = [&bench](int at, int all, const PlanStep &step) {
        bench.out.progress(
            QStringLiteral("%1 of %2: %3 %4").arg(at + 1).arg(all).arg(stepActionText(step.action), step.path));
    };
    return job->apply.run(std::move(request))
        .then(&bench.context, [&bench, job, undoPath](Result<ApplyReport> &&report) -> Result<ExitCode> {
            bench.out.progress({});
            return report ? reportApply(bench, *report, undoPath) : bench.out.fail(report.error());
        });
}

constexpr int kMostListedRuns = 100; // what a person looks through

Task<ExitCode> listRuns(Bench &bench)
{
    auto rows = bench.session.database().read([account = bench.session.account()](storage::Connection &connection) {
        return CatalogRunStore::list(connection, account, kMostListedRuns);
    });
    return std::move(rows).then(&bench.context, [&bench](Result<std::vector<RunSummary>> &&runs) -> Result<ExitCode> {
        if (!runs)
            return bench.out.fail(runs.error());
        std::vector<QStringList> table{{QStringLiteral("STARTED"), QStringLiteral("KIND"), QStringLiteral("PLAN"),
                                        QStringLiteral("STATE"), QStringLiteral("STEPS"), QStringLiteral("BY"),
                                        QStringLiteral("REASON")}};
        QJsonArray json;
        for (const RunSummary &one : *runs) {
            table.push_back({timeText(one.run.startedAt), runKindText(one.run), one.run.digest,
                             runStateText(one.run.state), QStringLiteral("%1/%2").arg(one.done).arg(one.steps),
                             one.run.actor, one.run.reason});
            json.append(toJson(one));
        }
        bench.out.printTable(table, json);
        return ExitCode::Ok;
    });
}

// By its digest, as the list and every plan print it; the last one where it was carried out several times.
Result<StoredRun> findRun(storage::Connection &connection, const AccountId &account, const QString &digest)
{
    RK_TRY_ASSIGN(const std::vector<RunSummary> all, CatalogRunStore::list(connection, account, kMostListedRuns));
    for (const RunSummary &one : all) {
        if (one.run.digest != digest && one.run.id != digest)
            continue;
        RK_TRY_ASSIGN(auto record, CatalogRunStore::find(connection, account, one.run.id));
        if (record)
            return storedRun(*std::move(record));
    }
    return Error{ErrorKind::NotFound, QStringLiteral("There is no plan %1 in the list.").arg(digest), {}, {}};
}

Task<ExitCode> showRun(Bench &bench, const CatalogFileOptions &options)
{
    auto read = bench.session.database().read(
        [account = bench.session.account(), digest = QString::fromStdString(options.plan)](
            storage::Connection &connection) { return findRun(connection, account, digest); });
    return std::move(read).then(&bench.context, [&bench, options](Result<StoredRun> &&run) -> Result<ExitCode> {
        if (!run)
            return bench.out.fail(run.error());
        if (!options.undo.empty())
            RK_TRY(writeFile(QString::fromStdString(options.undo), writeDocument(run->undo)));
        bench.out.print(runText(*run), toJson(*run));
        return ExitCode::Ok;
    });
}

Task<ExitCode> showDrift(Bench &bench)
{
    auto read = bench.session.database().read([account = bench.session.account()](storage::Connection &connection) {
        return promotionDrift(connection, account);
    });
    return std::move(read).then(&bench.context, [&bench](Result<PromotionDrift> &&drift) -> Result<ExitCode> {
        if (!drift)
            return bench.out.fail(drift.error());
        bench.out.print(driftText(*drift), toJson(*drift));
        return drift->isNone() ? ExitCode::Ok : ExitCode::Refused;
    });
}

struct CatalogReportOptions {
    std::vector<std::string> accept, ignore;
    std::string reason;
    std::string local; // file for what the mirror has
    bool ignored = false;
    bool changes = false;
};

struct CatalogSyncJob {
    explicit CatalogSyncJob(const Bench &bench)
        : sync({bench.session.database(), *bench.session.provider(), bench.session.clock(),
                bench.session.settings().actor,
                bench.session.paddleAtWork() ? &bench.session.paddleAtWork()->catalogChanges() : nullptr})
    {
    }
    CatalogSync sync;
};

QSet<QString> idsOf(const std::vector<std::string> &ids)
{
    QSet<QString> all;
    for (const std::string &id : ids)
        all.insert(QString::fromStdString(id));
    return all;
}

Result<ExitCode> printReport(const Bench &bench, const CatalogReportOptions &options, const SyncReport &report)
{
    std::vector<MirrorDifference> shown = report.differences;
    if (!options.ignored)
        std::erase_if(shown, [](const MirrorDifference &one) { return one.isIgnored(); });
    if (!options.local.empty()) {
        QSet<QString> ids;
        for (const MirrorDifference &one : shown)
            ids.insert(one.id);
        RK_TRY(writeFile(QString::fromStdString(options.local), writeDocument(pushDocument(report, ids))));
    }
    bench.out.note(readText(report));
    bench.out.print(mirrorText(shown), QJsonObject{{QStringLiteral("account"), report.remote.account.toString()},
                                                   {QStringLiteral("read"), readKindText(report.read)},
                                                   {QStringLiteral("entries_read"), report.entriesRead},
                                                   {QStringLiteral("read_at"), report.readAt.toString()},
                                                   {QStringLiteral("whole_at"), report.wholeAt.toString()},
                                                   {QStringLiteral("since"),
                                                    report.since ? QJsonValue(report.since->toString()) : QJsonValue()},
                                                   {QStringLiteral("differences"), toJson(shown)}});
    return shown.empty() ? ExitCode::Ok : ExitCode::Refused;
}

Task<ExitCode> reportSync(Bench &bench, const CatalogReportOptions &options)
{
    if (!bench.session.provider())
        return done(bench.out.fail(app::providerNotEnabled()));
    auto job = std::make_shared<CatalogSyncJob>(bench);
    return job->sync.report(options.changes ? ReadKind::Changes : ReadKind::Whole)
        .then(&bench.context, [&bench, job, options](Result<SyncReport> &&report) -> Task<ExitCode> {
            if (!report)
                return done(bench.out.fail(report.error()));
            if (options.accept.empty() && options.ignore.empty())
                return Task<ExitCode>::settled(printReport(bench, options, *report));
            const QString reason = QString::fromStdString(options.reason);
            auto task = options.accept.empty() ? job->sync.ignore(*report, idsOf(options.ignore), reason)
                                               : job->sync.acceptRemote(*report, idsOf(options.accept), reason);
            return std::move(task).then(&bench.context, [&bench, job](Result<int> &&count) -> Result<ExitCode> {
                if (!count)
                    return bench.out.fail(count.error());
                bench.out.print(QStringLiteral("Done: %1.").arg(*count), QJsonObject{{QStringLiteral("done"), *count}});
                return ExitCode::Ok;
            });
        });
}

using CatalogFileRun = Task<ExitCode> (*)(Bench &, const CatalogFileOptions &);

CLI::App *addCatalogFileCommand(CLI::App &group, Command &chosen, const char *name, const char *what,
                                const std::shared_ptr<CatalogFileOptions> &options, CatalogFileRun run)
{
    CLI::App *command = group.add_subcommand(name, what);
    command->callback(
        [&chosen, options, run] { chosen.run = [options, run](Bench &bench) { return run(bench, *options); }; });
    return command;
}

} // namespace

void addCatalogFileCommands(CLI::App &group, Command &chosen)
{
    auto options = std::make_shared<CatalogFileOptions>();
    CLI::App *exporting = addCatalogFileCommand(
        group, chosen, "export", "Write the account's catalog to a TOML file; the comment at its top is kept", options,
        exportCatalog);
    exporting->add_option("file", options->file, "Where to; nothing: standard output");
    exporting->add_flag("--archived", options->archived, "Archived products and prices too");
    CLI::App *diff = addCatalogFileCommand(
        group, chosen, "diff", "What differs between a file and the account, field by field", options, diffCatalog);
    CLI::App *plan =
        addCatalogFileCommand(group, chosen, "plan", "What would have to be done to make the account as the file says",
                              options, planCatalogFile);
    CLI::App *apply = addCatalogFileCommand(group, chosen, "apply",
                                            "Carry out a plan; the same command again goes on where it stopped",
                                            options, applyCatalog);
    for (CLI::App *command : {diff, plan, apply})
        command->add_option("file", options->file, "A catalog file")->required();
    for (CLI::App *command : {plan, apply})
        command->add_flag("--archive-missing", options->archiveMissing, "Archive what the file does not name");
    apply->add_option("--plan", options->plan, "The plan that was printed")->required();
    apply->add_option("--reason", options->reason, "Kept with the change")->required();
    apply->add_option("--undoes", options->undoes, "The plan that this file takes back, for the list of plans");
    apply->add_option("--undo", options->undo, "Where to write the file that brings back the state before");
    auto sync = std::make_shared<CatalogReportOptions>();
    CLI::App *report =
        group.add_subcommand("report", "What the mirror has otherwise than the provider, field by field");
    CLI::Option *accept = report->add_option("--accept", sync->accept, "Take these ids from the provider");
    CLI::Option *ignore = report->add_option("--ignore", sync->ignore, "Leave these ids as they are; needs a reason");
    accept->excludes(ignore);
    report->add_option("--reason", sync->reason, "Kept with it");
    report->add_option("--write-local", sync->local, "Write what the mirror has of them to a file, to be planned");
    report->add_flag("--ignored", sync->ignored, "Show what was left too");
    report->add_flag("--changes", sync->changes,
                     "Read only what may have changed since the last report; everything after a week");
    report->callback([&chosen, sync] { chosen.run = [sync](Bench &bench) { return reportSync(bench, *sync); }; });
    CLI::App *drift = group.add_subcommand(
        "drift", "What plans brought over and somebody has changed since, here or where it came from");
    drift->callback([&chosen] { chosen.run = [](Bench &bench) { return showDrift(bench); }; });
    CLI::App *runs = group.add_subcommand("runs", "Plans that were carried out");
    runs->callback([&chosen] { chosen.run = [](Bench &bench) { return listRuns(bench); }; });
    auto shown = std::make_shared<CatalogFileOptions>();
    CLI::App *run = addCatalogFileCommand(group, chosen, "run",
                                          "The steps of a plan that was carried out, and what "
                                          "became of each",
                                          shown, showRun);
    run->add_option("plan", shown->plan, "As “catalog runs” lists it")->required();
    run->add_option("--write-undo", shown->undo, "Write the file that takes it back");
}

} // namespace reckoner::ctl
