// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/command.h"
#include "core/storage/migrate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reckoner::ctl {

namespace {

struct Finding {
    enum class Grade { Good, Remark, Bad };
    Grade grade = Grade::Good;
    QString what;
    QString next; // what to do
};

QString gradeText(Finding::Grade grade)
{
    switch (grade) {
    case Finding::Grade::Good: return QStringLiteral("ok");
    case Finding::Grade::Remark: return QStringLiteral("note");
    case Finding::Grade::Bad: return QStringLiteral("FAULT");
    }
    RK_UNREACHABLE();
}

Finding schemaFinding(app::Session &session)
{
    const auto state = storage::schemaState(session.database());
    if (!state)
        return {Finding::Grade::Bad, state.error().message, {}};
    if (!state->unknown.empty())
        return {Finding::Grade::Bad, QStringLiteral("The database was written by a newer Reckoner."),
                QStringLiteral("Update Reckoner.")};
    if (state->applied.empty())
        return {Finding::Grade::Remark,
                QStringLiteral("Database %1 is empty.").arg(session.database().url().toString()),
                QStringLiteral("The first command sets it up; reckonerctl sync fills it.")};
    if (!state->pending.empty())
        return {Finding::Grade::Bad, QStringLiteral("%1 schema steps are missing.").arg(state->pending.size()),
                QStringLiteral("Run: reckonerctl db migrate")};
    return {Finding::Grade::Good,
            QStringLiteral("Database %1: schema is current (%2 steps).")
                .arg(session.database().url().toString())
                .arg(state->applied.size()),
            {}};
}

ExitCode printFindings(const Output &out, const std::vector<Finding> &findings)
{
    std::vector<QStringList> table;
    QJsonArray json;
    bool bad = false;
    for (const Finding &finding : findings) {
        table.push_back({gradeText(finding.grade), finding.what, finding.next});
        json.append(QJsonObject{{QStringLiteral("grade"), gradeText(finding.grade)},
                                {QStringLiteral("what"), finding.what},
                                {QStringLiteral("next"), finding.next}});
        bad = bad || finding.grade == Finding::Grade::Bad;
    }
    out.printTable(table, json);
    return bad ? ExitCode::Refused : ExitCode::Ok;
}

Task<ExitCode> doctor(Bench &bench)
{
    const config::PaddleSettings &paddle = bench.session.settings().paddle;
    std::vector<Finding> findings{schemaFinding(bench.session)};
    if (!bench.session.paddle()) {
        findings.push_back({Finding::Grade::Remark, QStringLiteral("Paddle is not enabled; the mirror can be read."),
                            QStringLiteral("Set PADDLE_BILLING_ENABLED=true to connect.")});
        return done(printFindings(bench.out, findings));
    }
    findings.push_back({Finding::Grade::Good,
                        QStringLiteral("Paddle account %1%2")
                            .arg(paddle.account().toString(),
                                 paddle.apiUrl.isEmpty() ? QString() : QStringLiteral(" at ") + paddle.apiUrl),
                        {}});
    if (paddle.webhookSecrets.empty())
        findings.push_back({Finding::Grade::Remark, QStringLiteral("No webhook secret is set; reckonerd needs one."),
                            QStringLiteral("Set PADDLE_WEBHOOK_SECRET.")});
    return bench.session.paddle()->checkCredentials().then(
        &bench.context, [&bench, findings](Result<void> &&checked) mutable -> Result<ExitCode> {
            if (checked)
                findings.push_back({Finding::Grade::Good, QStringLiteral("Paddle answers and accepts the key."), {}});
            else
                findings.push_back({Finding::Grade::Bad, checked.error().message, {}});
            const ExitCode code = printFindings(bench.out, findings);
            return checked ? code : exitCodeFor(checked.error());
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
        chosen.run = doctor;
        chosen.schema = app::SchemaUse::AsItIs;
    });
    CLI::App *group = app.add_subcommand("db", "The database")->require_subcommand(1);
    group->add_subcommand("migrate", "Bring the schema up to this version")->callback([&chosen] {
        chosen.run = migrateDatabase;
        chosen.schema = app::SchemaUse::AsItIs;
    });
}

} // namespace reckoner::ctl
