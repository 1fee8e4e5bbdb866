// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/command.h"
#include "core/actions/plan_changes.h"
#include "core/catalog/plan_definitions.h"
#include "core/catalog/plan_store.h"
#include "core/secrets/secret_source.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace reckoner::ctl {

namespace {

using Plans = std::vector<catalog::Plan>;

struct PlanImportOptions {
    std::string file, reason;
    bool look = false;
};

QJsonObject planObject(const catalog::Plan &plan)
{
    QJsonArray prices;
    for (const catalog::PlanPrice &price : plan.prices)
        prices.append(QJsonObject{{QStringLiteral("price_id"), price.priceId.toString()},
                                  {QStringLiteral("product_id"), price.productId.toString()},
                                  {QStringLiteral("credits"), price.credits}});
    return {
        {QStringLiteral("code"), plan.code}, {QStringLiteral("name"), plan.name}, {QStringLiteral("prices"), prices}};
}

ExitCode reportPlans(const Output &out, const Result<Plans> &plans)
{
    if (!plans)
        return out.fail(plans.error());
    std::vector<QStringList> table{
        {QStringLiteral("PLAN"), QStringLiteral("NAME"), QStringLiteral("PRICE"), QStringLiteral("CREDITS")}};
    QJsonArray json;
    for (const catalog::Plan &plan : *plans) {
        for (const catalog::PlanPrice &price : plan.prices)
            table.push_back(
                {plan.code, printable(plan.name), price.priceId.toString(), QString::number(price.credits)});
        if (plan.prices.empty())
            table.push_back({plan.code, printable(plan.name), {}, {}});
        json.append(planObject(plan));
    }
    out.printTable(table, json);
    return ExitCode::Ok;
}

Task<ExitCode> listPlans(Bench &bench)
{
    auto plans = bench.session.database().read([account = bench.session.account()](storage::Connection &connection) {
        return catalog::PlanStore::list(connection, account);
    });
    return std::move(plans).then(
        &bench.context, [&bench](Result<Plans> &&found) -> Result<ExitCode> { return reportPlans(bench.out, found); });
}

// The file that was named, or what the environment holds. Errors: NotFound.
Result<QByteArray> definitionsText(const PlanImportOptions &options)
{
    if (options.file.empty()) {
        const auto value = secrets::processEnvironment()(catalog::kPlanDefinitionsVariable);
        if (!value)
            return Error{
                ErrorKind::NotFound,
                QStringLiteral("Name a file, or set %1.").arg(QLatin1StringView(catalog::kPlanDefinitionsVariable)),
                {},
                {}};
        return *value;
    }
    QFile file(QString::fromStdString(options.file));
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::NotFound, QStringLiteral("The file cannot be read: %1").arg(file.errorString()), {}, {}};
    return file.read(catalog::kMostPlanDefinitionBytes + 1);
}

Error faultsError(const std::vector<catalog::PlanFault> &faults)
{
    QStringList lines;
    for (const catalog::PlanFault &fault : faults)
        lines.append(fault.path + u' ' + fault.reason);
    return {ErrorKind::Invalid,
            QStringLiteral("The definitions cannot be used; nothing was changed.\n%1").arg(lines.join(u'\n')),
            {},
            {}};
}

ExitCode reportImport(const Output &out, const Result<actions::PlanImport> &import)
{
    if (!import)
        return out.fail(import.error());
    const auto codes = [](const Plans &plans) {
        QJsonArray array;
        for (const catalog::Plan &plan : plans)
            array.append(plan.code);
        return array;
    };
    out.print(QStringLiteral("%1 created, %2 changed, %3 unchanged.")
                  .arg(import->created.size())
                  .arg(import->changed.size())
                  .arg(import->unchanged),
              QJsonObject{{QStringLiteral("created"), codes(import->created)},
                          {QStringLiteral("changed"), codes(import->changed)},
                          {QStringLiteral("unchanged"), import->unchanged}});
    return ExitCode::Ok;
}

Task<ExitCode> importDefinitions(Bench &bench, const PlanImportOptions &options)
{
    const AccountId account = bench.session.account();
    const Result<QByteArray> text = definitionsText(options);
    if (!text)
        return done(bench.out.fail(text.error()));
    catalog::PlanDefinitions read = catalog::readPlanDefinitions(account, *text);
    if (!read.faults.empty())
        return done(bench.out.fail(faultsError(read.faults)));
    const actions::PlanAuthor author{bench.session.settings().actor, bench.session.clock().now(),
                                     QString::fromStdString(options.reason)};
    auto imported =
        options.look
            ? bench.session.database().read([account, plans = read.plans](storage::Connection &connection) {
                  return actions::lookAtImport(connection, account, plans);
              })
            : bench.session.database().write([account, plans = read.plans, author](storage::Transaction &transaction) {
                  return actions::importPlans(transaction, account, plans, author);
              });
    return std::move(imported).then(&bench.context, [&bench](Result<actions::PlanImport> &&import) -> Result<ExitCode> {
        return reportImport(bench.out, import);
    });
}

} // namespace

void addPlanCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("plans", "Local plans: which prices sell what, with how many credits")
                          ->require_subcommand(1);
    group->add_subcommand("list", "Plans with their prices")->callback([&chosen] { chosen.run = listPlans; });
    auto options = std::make_shared<PlanImportOptions>();
    CLI::App *import = group->add_subcommand(
        "import", "From a JSON list of product_id, price_id, credits, or from PADDLE_BILLING_PLAN_DEFINITIONS");
    import->add_option("file", options->file, "The list; without it the environment is read");
    import->add_option("--reason", options->reason, "For the audit log");
    import->add_flag("--look", options->look, "Only say what would be done");
    import->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return importDefinitions(bench, *options);
};
} // namespace reckoner::ctl
);
}

} // namespace reckoner::ctl
