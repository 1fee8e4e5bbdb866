// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/catalog_lint_command.h"

#include "core/catalog/lint.h"
#include "core/catalog/whole_catalog.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reckoner::ctl {

namespace {

using Findings = std::vector<catalog::LintFinding>;

QString severityWord(catalog::LintRule rule)
{
    switch (catalog::severityOf(rule)) {
    case catalog::LintSeverity::Mistake: return QStringLiteral("mistake");
    case catalog::LintSeverity::Doubt: return QStringLiteral("doubt");
    }
    RK_UNREACHABLE();
}

ExitCode reportFindings(const Output &out, const Result<Findings> &findings)
{
    if (!findings)
        return out.fail(findings.error());
    std::vector<QStringList> table{{QStringLiteral("WEIGHT"), QStringLiteral("RULE"), QStringLiteral("SUBJECT"),
                                    QStringLiteral("OTHER"), QStringLiteral("FINDING")}};
    QJsonArray json;
    for (const catalog::LintFinding &one : *findings) {
        const QString weight = severityWord(one.rule), rule = catalog::lintRuleName(one.rule);
        table.push_back({weight, rule, one.subject, one.other, printable(one.text)});
        json.append(QJsonObject{{QStringLiteral("weight"), weight},
                                {QStringLiteral("rule"), rule},
                                {QStringLiteral("subject"), one.subject},
                                {QStringLiteral("other"), one.other},
                                {QStringLiteral("text"), one.text}});
    }
    if (findings->empty() && !out.isJson()) {
        out.print(QStringLiteral("Nothing found."), json);
        return ExitCode::Ok;
    }
    out.printTable(table, json);
    return findings->empty() ? ExitCode::Ok : ExitCode::Refused;
}

Task<ExitCode> lintStored(Bench &bench)
{
    auto found = bench.session.database().read(
        [account = bench.session.account()](storage::Connection &connection) -> Result<Findings> {
            RK_TRY_ASSIGN(const catalog::WholeCatalog all, catalog::readWholeCatalog(connection, account));
            return catalog::lintCatalog(all.products, all.prices, all.plans);
        });
    return std::move(found).then(&bench.context, [&bench](Result<Findings> &&findings) -> Result<ExitCode> {
        return reportFindings(bench.out, findings);
    });
}

} // namespace

void addCatalogLintCommand(CLI::App &group, Command &chosen)
{
    CLI::App *lint = group.add_subcommand("lint", "What is likely a mistake in the catalog; 1 when something is");
    lint->callback([&chosen] { chosen.run = lintStored; });
}

} // namespace reckoner::ctl
