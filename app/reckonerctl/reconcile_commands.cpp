// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/command.h"
#include "app/reckonerctl/json_views.h"
#include "core/reconcile/ledger_import.h"
#include "core/reconcile/repair.h"
#include "core/reconcile/run_reconciliation.h"
#include "core/reconcile/source_import.h"

#include <QJsonArray>

namespace reckoner::ctl {

namespace {

using reconcile::ExternalSource;
using reconcile::StoredFinding;

struct ReconcileChoice {
    std::string source, csv, postgres;
    bool dryRun = false;
};

struct RepairChoice {
    std::string finding, verb, reason, until;
    std::vector<std::string> counterparts;
    bool dryRun = false;
};

Error reconcileFault(ErrorKind kind, const QString &message, const QString &detail = {})
{
    return {kind, message, detail, {}};
}

reconcile::ImportFrom importOf(const ReconcileChoice &choice)
{
    return {.csvFile = QString::fromStdString(choice.csv), .postgresAddress = QString::fromStdString(choice.postgres)};
}

bool importsFirst(const ReconcileChoice &choice)
{
    return !choice.csv.empty() || !choice.postgres.empty();
}

ExternalSource sourceOf(const Bench &bench, const ReconcileChoice &choice)
{
    return {bench.session.account(),
            importsFirst(choice) ? reconcile::sourceNameOf(importOf(choice)) : QString::fromStdString(choice.source)};
}

QJsonObject findingJson(const reconcile::Finding &finding, const QString &id, const QString &state)
{
    QJsonObject json = reconcile::entriesJson(finding);
    json[QStringLiteral("id")] = id;
    json[QStringLiteral("class")] = reconcile::findingClassText(finding.kind);
    json[QStringLiteral("state")] = state;
    json[QStringLiteral("customer")] = finding.first().customer;
    json[QStringLiteral("credits")] = reconcile::creditsAtStake(finding);
    return json;
}

QStringList findingRow(const reconcile::Finding &finding, const QString &id, const QString &state)
{
    return {id,
            reconcile::findingClassText(finding.kind),
            state,
            finding.first().customer,
            QString::number(reconcile::creditsAtStake(finding)),
            timeText(finding.first().at)};
}

std::vector<QStringList> findingHead()
{
    return {{QStringLiteral("FINDING"), QStringLiteral("CLASS"), QStringLiteral("STATE"), QStringLiteral("CUSTOMER"),
             QStringLiteral("CREDITS"), QStringLiteral("WHEN")}};
}

void noteTotals(const Output &out, const reconcile::Totals &totals)
{
    for (const reconcile::Side side : reconcile::kSides) {
        const auto &all = totals.all[size_t(side)], &matched = totals.matched.sides[size_t(side)];
        out.note(QStringLiteral("%1: %2 entries, %3 credits; %4 entries agree")
                     .arg(reconcile::sideText(side))
                     .arg(all.entries)
                     .arg(all.credits)
                     .arg(matched.entries));
    }
}

reconcile::RunRequest runRequest(Bench &bench, const ExternalSource &source)
{
    return {.source = source,
            .cause = reconcile::RunCause::Person,
            .actor = bench.session.settings().actor,
            .now = bench.session.clock().now(),
            .creditsFrom = bench.session.settings().credits.from};
}

// Nothing is stored but what was imported.
Task<ExitCode> dryReconcile(Bench &bench, const ExternalSource &source)
{
    auto compared =
        bench.session.database().read([request = runRequest(bench, source)](storage::Connection &connection) {
            return reconcile::compare(connection, request);
        });
    return std::move(compared).then(
        &bench.context, [&bench, source](Result<reconcile::Outcome> &&outcome) -> Result<ExitCode> {
            if (!outcome)
                return bench.out.fail(outcome.error());
            auto table = findingHead();
            QJsonArray json;
            const QString state = QStringLiteral("open");
            for (const reconcile::Finding &finding : outcome->findings) {
                const QString id = reconcile::findingIdOf(source.account, source.name, finding);
                table.push_back(findingRow(finding, id, state));
                json.append(findingJson(finding, id, state));
            }
            noteTotals(bench.out, outcome->totals);
            bench.out.note(QStringLiteral("This was a dry run: no run was stored."));
            bench.out.printTable(table, QJsonObject{{QStringLiteral("dry_run"), true},
                                                    {QStringLiteral("totals"), reconcile::toJson(outcome->totals)},
                                                    {QStringLiteral("findings"), json}});
            return outcome->findings.empty() ? ExitCode::Ok : ExitCode::Refused;
        });
}

struct RunAndFindings {
    reconcile::Run run;
    std::vector<StoredFinding> open;
};

Task<ExitCode> reportRun(Bench &bench, reconcile::Run run)
{
    auto read = bench.session.database().read([run = std::move(run)](
                                                  storage::Connection &connection) -> Result<RunAndFindings> {
        RunAndFindings answer{run, {}};
        reconcile::FindingFilter filter;
        filter.account = run.account;
        filter.source = run.source;
        filter.states = {reconcile::FindingState::Open, reconcile::FindingState::Acted};
        std::optional<reconcile::FindingCursor> after;
        do {
            RK_TRY_ASSIGN(auto page, reconcile::FindingStore::list(connection, filter, after, {storage::kMaxPageRows}));
            after = page.next;
            std::move(page.rows.begin(), page.rows.end(), std::back_inserter(answer.open));
        } while (after);
        return answer;
    });
    return std::move(read).then(&bench.context, [&bench](Result<RunAndFindings> &&answer) -> Result<ExitCode> {
        if (!answer)
            return bench.out.fail(answer.error());
        const reconcile::Run &finished = answer->run;
        auto table = findingHead();
        QJsonArray json;
        for (const StoredFinding &found : answer->open) {
            const QString state = reconcile::findingStateText(found.state);
            table.push_back(findingRow(found.finding, found.id, state));
            json.append(findingJson(found.finding, found.id, state));
        }
        noteTotals(bench.out, finished.totals);
        bench.out.note(QStringLiteral("Run %1 of %2: %3 findings, %4 new, %5 settled, %6 open.")
                           .arg(finished.number)
                           .arg(finished.source)
                           .arg(finished.findings)
                           .arg(finished.isNew)
                           .arg(finished.settled)
                           .arg(finished.openAfter));
        bench.out.printTable(table, QJsonObject{{QStringLiteral("run"), finished.number},
                                                {QStringLiteral("source"), finished.source},
                                                {QStringLiteral("digest"), finished.digest},
                                                {QStringLiteral("new"), finished.isNew},
                                                {QStringLiteral("settled"), finished.settled},
                                                {QStringLiteral("open"), finished.openAfter},
                                                {QStringLiteral("totals"), reconcile::toJson(finished.totals)},
                                                {QStringLiteral("findings"), json}});
        return finished.openAfter == 0 ? ExitCode::Ok : ExitCode::Refused;
    });
}

Task<ExitCode> compareCredits(Bench &bench, const ExternalSource &source, bool dryRun)
{
    if (dryRun)
        return dryReconcile(bench, source);
    return reconcile::runReconciliation(bench.session.database(), bench.session.clock(), runRequest(bench, source),
                                        &bench.context)
        .then(&bench.context, [&bench](Result<reconcile::Run> &&run) -> Task<ExitCode> {
            return run ? reportRun(bench, std::move(*run)) : done(bench.out.fail(run.error()));
        });
}

Task<ExitCode> reconcileCredits(Bench &bench, const ReconcileChoice &choice)
{
    const ExternalSource source = sourceOf(bench, choice);
    if (importsFirst(choice)) {
        const auto imported = reconcile::importFrom(bench.session.database(), source.account, importOf(choice),
                                                    bench.session.clock().now());
        if (!imported)
            return done(bench.out.fail(imported.error()));
    }
    if (source.name != reconcile::kApiSource || !bench.session.ledger())
        return compareCredits(bench, source, choice.dryRun);
    return reconcile::importFromLedger({.ledger = *bench.session.ledger(),
                                        .database = bench.session.database(),
                                        .clock = bench.session.clock(),
                                        .account = source.account},
                                       &bench.context)
        .then(&bench.context, [&bench, source, choice](Result<reconcile::ImportState> &&imported) -> Task<ExitCode> {
            return imported ? compareCredits(bench, source, choice.dryRun) : done(bench.out.fail(imported.error()));
        });
}

// FINDING or FINDING:CREDITS.
Result<std::vector<reconcile::Counterpart>> counterpartsOf(const RepairChoice &choice)
{
    std::vector<reconcile::Counterpart> parts;
    for (const std::string &each : choice.counterparts) {
        const QString text = QString::fromStdString(each);
        bool good = true;
        const qsizetype colon = text.indexOf(u':');
        const qint64 credits = colon < 0 ? 0 : text.mid(colon + 1).toLongLong(&good);
        if (!good)
            return reconcileFault(ErrorKind::Invalid,
                                  QStringLiteral("“%1” is no finding with a whole number of credits.").arg(text));
        parts.push_back({colon < 0 ? text : text.left(colon), credits});
    }
    return parts;
}

Result<StoredFinding> repairIn(storage::Transaction &transaction, reconcile::RepairRequest request, bool dryRun)
{
    RK_TRY_ASSIGN(const auto found,
                  reconcile::FindingStore::find(transaction.connection(), request.account, request.findingId));
    request.seenVersion = found ? found->rowVersion : 0;
    RK_TRY_ASSIGN(StoredFinding repaired, reconcile::repair(transaction, request));
    if (dryRun) // everything was checked and written; it is taken back
        return reconcileFault(ErrorKind::Cancelled, {}, reconcile::findingStateText(repaired.state));
    return repaired;
}

Task<ExitCode> repairCredits(Bench &bench, const RepairChoice &choice)
{
    reconcile::RepairRequest request;
    request.account = bench.session.account();
    request.findingId = QString::fromStdString(choice.finding);
    request.verb = *reconcile::verbFromText(QString::fromStdString(choice.verb)); // checked
    request.actor = bench.session.settings().actor;
    request.reason = QString::fromStdString(choice.reason);
    request.now = bench.session.clock().now();
    auto counterparts = counterpartsOf(choice);
    if (!counterparts)
        return done(bench.out.fail(counterparts.error()));
    request.counterparts = std::move(*counterparts);
    if (!choice.until.empty()) {
        const auto until = Instant::parse(QString::fromStdString(choice.until));
        if (!until)
            return done(bench.out.fail(until.error()));
        request.ignoreUntil = *until;
    }
    auto repaired = bench.session.database().write(
        [request = std::move(request), dryRun = choice.dryRun](storage::Transaction &transaction) {
            return repairIn(transaction, request, dryRun);
        });
    return std::move(repaired).then(
        &bench.context, [&bench, choice](Result<StoredFinding> &&found) -> Result<ExitCode> {
            const bool dry = !found && found.error().kind == ErrorKind::Cancelled;
            if (!found && !dry)
                return bench.out.fail(found.error());
            const QString state = dry ? found.error().detail : reconcile::findingStateText(found->state);
            bench.out.print(
                dry ? QStringLiteral("It can be done; the finding would be %1. This was a dry run.").arg(state)
                    : QStringLiteral("Done: the finding is %1.").arg(state),
                QJsonObject{{QStringLiteral("finding"), QString::fromStdString(choice.finding)},
                            {QStringLiteral("verb"), QString::fromStdString(choice.verb)},
                            {QStringLiteral("state"), state},
                            {QStringLiteral("dry_run"), dry}});
            return ExitCode::Ok;
        });
}

} // namespace

void addReconcileCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.get_subcommand("credits");
    auto choice = std::make_shared<ReconcileChoice>();
    choice->source = "api";
    CLI::App *run = group->add_subcommand("reconcile", "Compare payments, our grants and the external ledger");
    CLI::Option *source =
        run->add_option("--source", choice->source, "What was imported before: api, postgres or csv:NAME")
            ->capture_default_str();
    CLI::Option *csv = run->add_option("--csv", choice->csv, "Import this file first")->excludes(source);
    run->add_option("--postgres", choice->postgres, "Import the table credit_transactions of this database first")
        ->excludes(source)
        ->excludes(csv);
    run->add_flag("--dry-run", choice->dryRun, "Compare, but store no run");
    run->callback(
        [&chosen, choice] { chosen.run = [choice](Bench &bench) { return reconcileCredits(bench, *choice); }; });

    auto repair = std::make_shared<RepairChoice>();
    CLI::App *act = group->add_subcommand("repair", "Do something about a finding");
    std::vector<std::string> verbs;
    for (const reconcile::Verb verb : reconcile::kVerbs)
        verbs.push_back(reconcile::verbText(verb).toStdString());
    act->add_option("finding", repair->finding, "Id of the finding")->required();
    act->add_option("verb", repair->verb, "What to do")->required()->check(CLI::IsMember(verbs));
    act->add_option("--reason", repair->reason, "Why, for the audit log")->required();
    act->add_option("--until", repair->until, "Of ignore_until: a time such as 2026-12-01T00:00:00Z");
    act->add_option("--with", repair->counterparts, "Of match and split: another finding, and :CREDITS of it");
    act->add_flag("--dry-run", repair->dryRun, "Only check");
    act->callback([&chosen, repair] { chosen.run = [repair](Bench &bench) { return repairCredits(bench, *repair); }; });
}

} // namespace reckoner::ctl
