// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/command.h"
#include "core/credits/credit_entry_store.h"
#include "core/doctor/checks.h"
#include "core/storage/migrate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reckoner::ctl {

namespace {

using doctor::Finding;
using doctor::Grade;

QString gradeText(Grade grade)
{
    switch (grade) {
    case Grade::Good: return QStringLiteral("ok");
    case Grade::Remark: return QStringLiteral("note");
    case Grade::Bad: return QStringLiteral("FAULT");
    }
    RK_UNREACHABLE();
}

ExitCode printFindings(const Output &out, const std::vector<Finding> &findings)
{
    std::vector<QStringList> table;
    QJsonArray json;
    for (const Finding &finding : findings) {
        table.push_back({gradeText(finding.grade), finding.what, finding.next});
        json.append(QJsonObject{{QStringLiteral("grade"), gradeText(finding.grade)},
                                {QStringLiteral("what"), finding.what},
                                {QStringLiteral("next"), finding.next}});
    }
    out.printTable(table, json);
    return doctor::hasFault(findings) ? ExitCode::Refused : ExitCode::Ok;
}

// Of a database whose schema is current; else the tables may not be there.
std::vector<Finding> creditFacts(Bench &bench)
{
    using Facts = std::pair<credits::OutboxCounts, QStringList>;
    const config::CreditSettings &settings = bench.loaded.settings.credits;
    if (!settings.enabled)
        return {};
    const auto facts = bench.session.database().readBlocking(
        [account = bench.session.account()](storage::Connection &connection) -> Result<Facts> {
            RK_TRY_ASSIGN(const credits::OutboxCounts counts, credits::OutboxStore::counts(connection, account));
            RK_TRY_ASSIGN(const QStringList faults, credits::CreditEntryStore::faults(connection, account));
            return Facts(counts, faults);
        });
    return facts ? doctor::creditFindings(settings, facts->first, facts->second) : std::vector<Finding>();
}

Task<ExitCode> runDoctor(Bench &bench)
{
    std::vector<Finding> findings = doctor::databaseFindings(doctor::databaseFacts(bench.session.database()));
    for (Finding &finding : doctor::settingsFindings(bench.loaded))
        findings.push_back(std::move(finding));
    for (Finding &finding : creditFacts(bench))
        findings.push_back(std::move(finding));
    return doctor::testConnections(doctor::connectionQuestions(bench.loaded.settings), bench.session.clock(),
                                   &bench.context)
        .then(&bench.context,
              [&bench, findings](Result<std::vector<doctor::KeyReport>> &&reports) mutable -> Result<ExitCode> {
                  if (!reports)
                      return std::move(reports).error();
                  const Error *problem = nullptr;
                  for (const doctor::KeyReport &report : *reports) {
                      for (Finding &finding : doctor::connectionFindings(report))
                          findings.push_back(std::move(finding));
                      if (report.problem && !problem)
                          problem = &*report.problem;
                  }
                  const ExitCode code = printFindings(bench.out, findings);
                  return problem ? exitCodeFor(*problem) : code;
              });
}

Task<ExitCode> migrateDatabase(Bench &bench)
{
    const auto report = storage::migrate(bench.session.database(), bench.session.clock());
    if (!report)
        return done(bench.out.fail(report.error()));
    QJsonArray steps;
    for (const QString &step : report->applied)
        steps.append(step);
    bench.out.print(report->applied.empty()
                        ? QStringLiteral("The schema is current; nothing to do.")
                        : QStringLiteral("Applied %1 steps; the schema is current.").arg(report->applied.size()),
                    QJsonObject{{QStringLiteral("applied"), steps}});
    return done();
}

} // namespace

void addDatabaseCommands(CLI::App &app, Command &chosen)
{
    app.add_subcommand("doctor", "Check configuration, database and provider, and say what to do")->callback([&chosen] {
        chosen.run = runDoctor;
        chosen.schema = app::SchemaUse::AsItIs;
    });
    CLI::App *group = app.add_subcommand("db", "The database")->require_subcommand(1);
    group->add_subcommand("migrate", "Bring the schema up to this version")->callback([&chosen] {
        chosen.run = migrateDatabase;
        chosen.schema = app::SchemaUse::AsItIs;
    });
}

} // namespace reckoner::ctl
