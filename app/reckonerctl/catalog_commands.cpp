// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/catalog_file_commands.h"
#include "app/reckonerctl/catalog_lint_command.h"
#include "app/reckonerctl/command.h"
#include "app/reckonerctl/json_views.h"
#include "core/catalog/price_store.h"

#include <QJsonArray>

namespace reckoner::ctl {

namespace {

struct CatalogOptions {
    std::string status = "active";
    bool recurring = false;
};

Task<ExitCode> listCatalog(Bench &bench, const CatalogOptions &options)
{
    catalog::PriceFilter filter;
    filter.account = bench.session.account();
    filter.status = options.status == "any" ? QString() : QString::fromStdString(options.status);
    filter.kind = options.recurring ? catalog::PriceKind::Recurring : catalog::PriceKind::Any;
    using Rows = std::vector<catalog::OfferedPrice>;
    auto rows = bench.session.database().read([filter](storage::Connection &connection) -> Result<Rows> {
        Rows all;
        std::optional<catalog::PriceCursor> after;
        do {
            RK_TRY_ASSIGN(auto page,
                          catalog::PriceStore(connection).list(filter, after, {.rows = storage::kMaxPageRows}));
            std::move(page.rows.begin(), page.rows.end(), std::back_inserter(all));
            after = page.next;
        } while (after);
        return all;
    });
    return std::move(rows).then(&bench.context, [&bench](Result<Rows> &&prices) -> Result<ExitCode> {
        if (!prices)
            return bench.out.fail(prices.error());
        std::vector<QStringList> table{{QStringLiteral("PRODUCT"), QStringLiteral("PRICE"), QStringLiteral("NAME"),
                                        QStringLiteral("AMOUNT"), QStringLiteral("CYCLE"), QStringLiteral("TRIAL"),
                                        QStringLiteral("STATUS")}};
        QJsonArray json;
        for (const catalog::OfferedPrice &offered : *prices) {
            const catalog::Price &price = offered.price;
            table.push_back({offered.productName, price.id.toString(),
                             price.name.isEmpty() ? price.description : price.name, price.unitPrice.toString(),
                             cycleText(price.billingCycle),
                             price.trialPeriod ? cycleText(price.trialPeriod) : QString(), price.status});
            json.append(toJson(offered));
        }
        bench.out.printTable(table, json);
        return ExitCode::Ok;
    });
}

} // namespace

void addCatalogCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("catalog", "Products and prices")->require_subcommand(1);
    addCatalogLintCommand(*group, chosen);
    auto options = std::make_shared<CatalogOptions>();
    CLI::App *list = group->add_subcommand("list", "Prices with their products");
    list->add_option("--status", options->status, "Of the price")
        ->check(CLI::IsMember({"active", "archived", "any"}))
        ->capture_default_str();
    list->add_flag("--recurring", options->recurring, "Only prices that subscriptions can have");
    list->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return listCatalog(bench, *options); }; });
    addCatalogFileCommands(*group, chosen);
}

} // namespace reckoner::ctl
