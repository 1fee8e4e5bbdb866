// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/command.h"
#include "app/reckonerctl/json_views.h"
#include "core/actions/price_migration_run.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reckoner::ctl {

namespace {

using actions::MigrationCounts;
using actions::MigrationRow;
using actions::MigrationRowState;
using actions::PriceMigration;
using actions::PriceMigrationRun;
using actions::ShadowReport;

struct MigrationOptions {
    std::string from, to, mode = "do_not_bill", search, status, currency, country, before, id, reason, rows;
    int sample = 0, limit = 0;
};

QString textOfMigration(const std::string &text)
{
    return QString::fromStdString(text);
}

PriceMigration wantedMigration(const MigrationOptions &options)
{
    PriceMigration wanted;
    wanted.from = PriceId(textOfMigration(options.from));
    wanted.to = PriceId(textOfMigration(options.to));
    wanted.mode = *subscriptions::prorationModeFromText(textOfMigration(options.mode)); // the command line checked it
    wanted.reason = textOfMigration(options.reason);
    return wanted;
}

actions::MigrationFilter filterOf(const MigrationOptions &options)
{
    actions::MigrationFilter filter;
    filter.search = textOfMigration(options.search);
    if (!options.status.empty())
        filter.statuses = {subscriptions::statusFromText(textOfMigration(options.status))};
    filter.currency = textOfMigration(options.currency).toUpper();
    filter.country = textOfMigration(options.country);
    if (!options.before.empty())
        filter.billedBefore = *Instant::parse(QByteArrayView(options.before)); // checked likewise
    return filter;
}

QJsonObject countsJson(const QString &id, const MigrationCounts &counts)
{
    return {{QStringLiteral("migration_id"), id},
            {QStringLiteral("pending"), counts.pending},
            {QStringLiteral("done"), counts.done},
            {QStringLiteral("refused"), counts.refused},
            {QStringLiteral("unsettled"), counts.unsettled}};
}

QString countsText(const MigrationCounts &counts)
{
    return QStringLiteral("%1 done, %2 refused, %3 not confirmed, %4 to go")
        .arg(counts.done)
        .arg(counts.refused)
        .arg(counts.unsettled)
        .arg(counts.pending);
}

ExitCode codeOf(const MigrationCounts &counts)
{
    if (counts.unsettled > 0)
        return ExitCode::Unreached;
    return counts.refused > 0 ? ExitCode::Refused : ExitCode::Ok;
}

// Owned by the bench's context, which outlives the task.
PriceMigrationRun *migrationRun(Bench &bench)
{
    return new PriceMigrationRun(*bench.session.actions(), &bench.context);
}

Task<ExitCode> carryOut(Bench &bench, PriceMigrationRun *run, const QString &id, int limit)
{
    QObject::connect(
        run, &PriceMigrationRun::progressed, &bench.context,
        [&bench](const actions::MigrationProgress &progress) { bench.out.progress(countsText(progress.counts)); });
    return run->run(id, limit).then(&bench.context, [&bench, id](Result<MigrationCounts> &&counts) -> Result<ExitCode> {
        bench.out.progress({});
        if (!counts) {
            bench.out.note(QStringLiteral("Go on with: reckonerctl migrate-prices resume %1").arg(id));
            return bench.out.fail(counts.error());
        }
        bench.out.print(QStringLiteral("Migration %1: %2.").arg(id, countsText(*counts)), countsJson(id, *counts));
        return codeOf(*counts);
    });
}

Task<ExitCode> startMigration(Bench &bench, const MigrationOptions &options)
{
    if (!bench.session.actions())
        return done(bench.out.fail(app::providerNotEnabled()));
    PriceMigrationRun *run = migrationRun(bench);
    return run->begin(wantedMigration(options), filterOf(options))
        .then(&bench.context, [&bench, run, limit = options.limit](Result<PriceMigration> &&begun) -> Task<ExitCode> {
            if (!begun)
                return done(bench.out.fail(begun.error()));
            return carryOut(bench, run, begun->id, limit);
        });
}

Task<ExitCode> resumeMigration(Bench &bench, const MigrationOptions &options)
{
    if (!bench.session.actions())
        return done(bench.out.fail(app::providerNotEnabled()));
    return carryOut(bench, migrationRun(bench), textOfMigration(options.id), options.limit);
}

Task<ExitCode> undoMigration(Bench &bench, const MigrationOptions &options)
{
    if (!bench.session.actions())
        return done(bench.out.fail(app::providerNotEnabled()));
    PriceMigrationRun *run = migrationRun(bench);
    return run->beginUndo(textOfMigration(options.id), textOfMigration(options.reason))
        .then(&bench.context, [&bench, run, limit = options.limit](Result<PriceMigration> &&begun) -> Task<ExitCode> {
            if (!begun)
                return done(bench.out.fail(begun.error()));
            return carryOut(bench, run, begun->id, limit);
        });
}

// null: only the bills say what a renewal comes to.
QJsonValue renewalJson(const ShadowReport::Totals &totals, const Money &amount)
{
    return totals.isRecurringKnown ? QJsonValue(amount.toString()) : QJsonValue(QJsonValue::Null);
}

QString renewalText(const ShadowReport::Totals &totals)
{
    if (!totals.isRecurringKnown)
        return QStringLiteral("renewals not known (a price is in another currency; only the bills say)");
    return QStringLiteral("each renewal %1 becomes %2 (before tax and discounts)")
        .arg(totals.recurringBefore.toString(), totals.recurringAfter.toString());
}

QJsonObject shadowJson(const ShadowReport &report)
{
    QJsonArray refused, outliers;
    for (const ShadowReport::Refusal &one : report.refused)
        refused.append(QJsonObject{{QStringLiteral("subscription_id"), one.subscriptionId.toString()},
                                   {QStringLiteral("why"), one.why}});
    for (const ShadowReport::Outlier &one : report.outliers)
        outliers.append(QJsonObject{{QStringLiteral("subscription_id"), one.subscriptionId.toString()},
                                    {QStringLiteral("before"), one.before.toString()},
                                    {QStringLiteral("after"), one.after.toString()}});
    QJsonObject totals;
    for (const auto &[currency, total] : report.totals)
        totals.insert(currency,
                      QJsonObject{{QStringLiteral("due_now"), total.dueNow.toString()},
                                  {QStringLiteral("recurring_before"), renewalJson(total, total.recurringBefore)},
                                  {QStringLiteral("recurring_after"), renewalJson(total, total.recurringAfter)}});
    return {{QStringLiteral("previewed"), report.previewed},
            {QStringLiteral("totals"), totals},
            {QStringLiteral("refused"), refused},
            {QStringLiteral("outliers"), outliers}};
}

QString shadowText(const ShadowReport &report)
{
    QStringList lines{QStringLiteral("%1 previewed, %2 would be refused. Nothing was changed.")
                          .arg(report.previewed)
                          .arg(report.refused.size())};
    for (const auto &[currency, total] : report.totals)
        lines.append(QStringLiteral("%1: due now %2; %3").arg(currency, total.dueNow.toString(), renewalText(total)));
    for (const ShadowReport::Outlier &one : report.outliers)
        lines.append(QStringLiteral("grows most: %1 from %2 to %3")
                         .arg(one.subscriptionId.toString(), one.before.toString(), one.after.toString()));
    for (const ShadowReport::Refusal &one : report.refused)
        lines.append(QStringLiteral("refused: %1: %2").arg(one.subscriptionId.toString(), printable(one.why)));
    return lines.join(u'\n');
}

Task<ExitCode> shadowMigration(Bench &bench, const MigrationOptions &options)
{
    if (!bench.session.actions())
        return done(bench.out.fail(app::providerNotEnabled()));
    return migrationRun(bench)
        ->shadow(wantedMigration(options), filterOf(options), options.sample)
        .then(&bench.context, [&bench](Result<ShadowReport> &&report) -> Result<ExitCode> {
            if (!report)
                return bench.out.fail(report.error());
            bench.out.print(shadowText(*report), shadowJson(*report));
            return report->refused.empty() ? ExitCode::Ok : ExitCode::Refused;
        });
}

struct MigrationStatus {
    MigrationCounts counts;
    std::vector<MigrationRow> rows;
};

ExitCode reportStatus(const Output &out, const QString &id, const MigrationStatus &status)
{
    if (status.rows.empty()) {
        out.print(QStringLiteral("Migration %1: %2.").arg(id, countsText(status.counts)),
                  countsJson(id, status.counts));
        return ExitCode::Ok;
    }
    std::vector<QStringList> table{{QStringLiteral("SUBSCRIPTION"), QStringLiteral("STATE"),
                                    QStringLiteral("OPERATION"), QStringLiteral("DETAIL")}};
    QJsonArray json;
    for (const MigrationRow &row : status.rows) {
        const QString state = actions::migrationRowStateText(row.state);
        table.push_back({row.subscriptionId.toString(), state, row.operationId.toString(), printable(row.detail)});
        json.append(QJsonObject{{QStringLiteral("subscription_id"), row.subscriptionId.toString()},
                                {QStringLiteral("state"), state},
                                {QStringLiteral("operation_id"), row.operationId.toString()},
                                {QStringLiteral("detail"), row.detail}});
    }
    out.printTable(table, json);
    return ExitCode::Ok;
}

Task<ExitCode> migrationStatus(Bench &bench, const MigrationOptions &options)
{
    const QString id = textOfMigration(options.id);
    constexpr int kMostRows = 100'000;
    auto read = bench.session.database().read([id, rows = options.rows](
                                                  storage::Connection &connection) -> Result<MigrationStatus> {
        MigrationStatus status;
        RK_TRY_ASSIGN(status.counts, actions::PriceMigrationStore::counts(connection, id));
        if (!rows.empty()) {
            RK_TRY_ASSIGN(status.rows, actions::PriceMigrationStore::rows(
                                           connection, id, actions::migrationRowStateFromText(textOfMigration(rows)),
                                           {}, kMostRows));
        }
        return status;
    });
    return std::move(read).then(&bench.context, [&bench, id](Result<MigrationStatus> &&status) -> Result<ExitCode> {
        if (!status)
            return bench.out.fail(status.error());
        return reportStatus(bench.out, id, *status);
    });
}

struct ListedMigration {
    PriceMigration migration;
    MigrationCounts counts;
};

Task<ExitCode> listMigrations(Bench &bench, const MigrationOptions &)
{
    using Listed = std::vector<ListedMigration>;
    auto read = bench.session.database().read(
        [account = bench.session.account()](storage::Connection &connection) -> Result<Listed> {
            Listed all;
            RK_TRY_ASSIGN(const auto migrations, actions::PriceMigrationStore::list(connection, account));
            for (const PriceMigration &one : migrations) {
                RK_TRY_ASSIGN(const MigrationCounts counts, actions::PriceMigrationStore::counts(connection, one.id));
                all.push_back({one, counts});
            }
            return all;
        });
    return std::move(read).then(&bench.context, [&bench](Result<Listed> &&all) -> Result<ExitCode> {
        if (!all)
            return bench.out.fail(all.error());
        std::vector<QStringList> table{{QStringLiteral("BEGUN"), QStringLiteral("MIGRATION"), QStringLiteral("FROM"),
                                        QStringLiteral("TO"), QStringLiteral("BY"), QStringLiteral("STATE")}};
        QJsonArray json;
        for (const auto &[migration, counts] : *all) {
            table.push_back({timeText(migration.createdAt), migration.id, migration.from.toString(),
                             migration.to.toString(), printable(migration.actor), countsText(counts)});
            QJsonObject one = countsJson(migration.id, counts);
            one.insert(QStringLiteral("from"), migration.from.toString());
            one.insert(QStringLiteral("to"), migration.to.toString());
            one.insert(QStringLiteral("actor"), migration.actor);
            one.insert(QStringLiteral("created_at"), migration.createdAt.toString());
            json.append(one);
        }
        bench.out.printTable(table, json);
        return ExitCode::Ok;
    });
}

using MigrationCommand = Task<ExitCode> (*)(Bench &, const MigrationOptions &);

CLI::App *addMigrationCommand(CLI::App &group, Command &chosen, const char *name, const char *help,
                              MigrationCommand command, const std::shared_ptr<MigrationOptions> &options)
{
    CLI::App *added = group.add_subcommand(name, help);
    added->callback([&chosen, command, options] {
        chosen.run = [command, options](Bench &bench) { return command(bench, *options); };
    });
    return added;
}

void addWish(CLI::App &command, MigrationOptions &options)
{
    command.add_option("--from", options.from, "Price to move away from")->required();
    command.add_option("--to", options.to, "Price to move to")->required();
    command.add_option("--mode", options.mode, "How the change is billed")
        ->check(CLI::IsMember({"prorated_immediately", "prorated_next_billing_period", "full_immediately",
                               "full_next_billing_period", "do_not_bill"}))
        ->capture_default_str();
    command.add_option("--status", options.status, "Only subscriptions in this state; without it, all live ones")
        ->check(CLI::IsMember({"active", "trialing", "past_due", "paused"}));
    command.add_option("--currency", options.currency, "Only subscriptions billed in it, like EUR");
    command.add_option("--country", options.country, "Only those with an address there, like DE");
    command
        .add_option("--next-bill-before", options.before,
                    "Only those billed next before this, like 2026-03-01T00:00:00Z")
        ->check([](const std::string &text) {
            return Instant::parse(QByteArrayView(text)) ? std::string() : "not a time like 2026-03-01T00:00:00Z";
        });
    command.add_option("--search", options.search, "Only of customers whose name or e-mail address starts like this");
}

} // namespace

void addPriceMigrationCommands(CLI::App &app, Command &chosen)
{
    auto options = std::make_shared<MigrationOptions>();
    CLI::App *group =
        app.add_subcommand("migrate-prices", "Move subscriptions from one price to another")->require_subcommand(1);
    CLI::App *shadow = addMigrationCommand(*group, chosen, "shadow", "What it would do and cost; changes nothing",
                                           shadowMigration, options);
    addWish(*shadow, *options);
    shadow->add_option("--sample", options->sample, "Only the first so many; 0: all")->capture_default_str();
    CLI::App *start = addMigrationCommand(*group, chosen, "start", "Move them", startMigration, options);
    addWish(*start, *options);
    CLI::App *resume = addMigrationCommand(*group, chosen, "resume",
                                           "Go on after a stop, a failure or a lost process; none is changed twice",
                                           resumeMigration, options);
    CLI::App *undo =
        addMigrationCommand(*group, chosen, "undo", "Move back what a migration has moved", undoMigration, options);
    addMigrationCommand(*group, chosen, "list", "Migrations that were begun, newest first", listMigrations, options);
    CLI::App *status = addMigrationCommand(*group, chosen, "status", "How far it is", migrationStatus, options);
    for (CLI::App *each : {resume, undo, status})
        each->add_option("id", options->id, "Of the migration: mig_…")->required();
    for (CLI::App *each : {start, undo})
        each->add_option("--reason", options->reason, "For the audit log");
    for (CLI::App *each : {start, resume, undo})
        each->add_option("--limit", options->limit, "Stop after so many; 0: none")->capture_default_str();
    status->add_option("--rows", options->rows, "List the subscriptions in this state")
        ->check(CLI::IsMember({"pending", "done", "refused", "unsettled"}));
}

} // namespace reckoner::ctl
