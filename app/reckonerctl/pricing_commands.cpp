// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/command.h"
#include "app/reckonerctl/json_views.h"
#include "core/pricing/price_lint.h"
#include "core/pricing/price_list_store.h"
#include "core/pricing/price_list_text.h"
#include "core/pricing/quote.h"
#include "core/storage/account_store.h"

#include <QFile>
#include <QJsonArray>

namespace reckoner::ctl {

namespace {

using pricing::PriceList;

constexpr qint64 kMostPriceListBytes = 1024 * 1024; // read at all; what a list may hold is smaller

struct PricingChoice {
    qint64 version = 0; // 0: the one in force
};

struct QuoteChoice {
    PricingChoice list;
    qint64 credits = 0, quantity = 0;
    std::string plan = "payg";
};

struct PricingChange {
    std::string file, reason;
    bool dryRun = false;
};

Error pricingFault(ErrorKind kind, const QString &message)
{
    return {kind, message, {}, {}};
}

Result<PriceList> chosenPrices(storage::Connection &connection, const AccountId &account, PricingChoice choice,
                               Instant now)
{
    if (choice.version != 0) {
        RK_TRY_ASSIGN(auto found, pricing::PriceListStore::find(connection, account, choice.version));
        if (!found)
            return pricingFault(ErrorKind::NotFound,
                                QStringLiteral("There is no version %1 of the prices.").arg(choice.version));
        return std::move(*found);
    }
    RK_TRY_ASSIGN(auto found, pricing::PriceListStore::inForce(connection, account, now));
    if (!found)
        return pricingFault(ErrorKind::NotFound,
                            QStringLiteral("No prices are in force. Store some with “reckonerctl pricing set FILE”."));
    return std::move(*found);
}

Task<PriceList> chosenPrices(Bench &bench, PricingChoice choice)
{
    return bench.session.database().read([account = bench.session.account(), choice,
                                          now = bench.session.clock().now()](storage::Connection &connection) {
        return chosenPrices(connection, account, choice, now);
    });
}

QString rateText(const pricing::Tier &tier, Currency currency)
{
    return QStringLiteral("%1 for each %2").arg(Money(tier.rateMinor, currency).toString()).arg(tier.perCredits);
}

QJsonObject versionJson(const PriceList &list)
{
    return {{QStringLiteral("version"), list.version},
            {QStringLiteral("valid_from"), list.validFrom.toString()},
            {QStringLiteral("created_at"), list.createdAt.toString()},
            {QStringLiteral("created_by"), list.createdBy},
            {QStringLiteral("reason"), list.reason}};
}

ExitCode printPrices(const Bench &bench, const PriceList &list)
{
    std::vector<QStringList> table{{QStringLiteral("PLAN"), QStringLiteral("FROM"), QStringLiteral("TO"),
                                    QStringLiteral("FIXED"), QStringLiteral("RATE")}};
    for (const pricing::Tier &tier : list.tiers)
        table.push_back({pricing::planText(tier.plan), QString::number(tier.fromCredits),
                         QString::number(tier.toCredits), Money(tier.flatMinor, list.currency).toString(),
                         rateText(tier, list.currency)});
    bench.out.note(QStringLiteral("Version %1, from %2, by %3: %4")
                       .arg(QString::number(list.version), timeText(list.validFrom), printable(list.createdBy),
                            printable(list.reason)));
    bench.out.note(QStringLiteral("%1 to %2 credits in steps of %3; a subscription's unit is %4; %5 free on trial.")
                       .arg(list.minimumCredits)
                       .arg(list.maximumCredits)
                       .arg(list.stepCredits)
                       .arg(list.unitCredits)
                       .arg(list.freeTrialCredits));
    QJsonObject json = versionJson(list);
    json[QStringLiteral("prices")] = pricing::priceListJson(list); // what “pricing set” takes
    bench.out.printTable(table, json);
    return ExitCode::Ok;
}

Task<ExitCode> showPrices(Bench &bench, PricingChoice choice)
{
    return chosenPrices(bench, choice).then(&bench.context, [&bench](Result<PriceList> &&list) -> Result<ExitCode> {
        return list ? printPrices(bench, *list) : bench.out.fail(list.error());
    });
}

Task<ExitCode> listPrices(Bench &bench)
{
    auto read = bench.session.database().read([account = bench.session.account()](storage::Connection &connection) {
        return pricing::PriceListStore::versions(connection, account);
    });
    using Lists = std::vector<PriceList>;
    return std::move(read).then(&bench.context, [&bench](Result<Lists> &&lists) -> Result<ExitCode> {
        if (!lists)
            return bench.out.fail(lists.error());
        std::vector<QStringList> table{
            {QStringLiteral("VERSION"), QStringLiteral("FROM"), QStringLiteral("BY"), QStringLiteral("REASON")}};
        QJsonArray json;
        for (const PriceList &list : *lists) {
            table.push_back({QString::number(list.version), timeText(list.validFrom), list.createdBy, list.reason});
            json.append(versionJson(list));
        }
        bench.out.printTable(table, json);
        return ExitCode::Ok;
    });
}

QJsonObject quoteJson(const pricing::Quote &quote)
{
    const bool compared = quote.reference != pricing::Reference::None;
    return {{QStringLiteral("version"), quote.version},
            {QStringLiteral("plan"), pricing::planText(quote.plan)},
            {QStringLiteral("credits"), quote.credits},
            {QStringLiteral("quantity"), quote.quantity},
            {QStringLiteral("granted_credits"), quote.grantedCredits},
            {QStringLiteral("total"), toJson(quote.total)},
            {QStringLiteral("reference"), pricing::referenceText(quote.reference)},
            {QStringLiteral("reference_total"), compared ? QJsonValue(toJson(quote.referenceTotal)) : QJsonValue()},
            {QStringLiteral("saving"), compared ? QJsonValue(toJson(quote.saving)) : QJsonValue()},
            {QStringLiteral("saving_permille"), compared ? QJsonValue(quote.savingPermille) : QJsonValue()}};
}

QString referenceWords(pricing::Reference reference)
{
    switch (reference) {
    case pricing::Reference::None: return {};
    case pricing::Reference::SmallestPack: return QStringLiteral("at the rate of the smallest pack");
    case pricing::Reference::SinglePacks: return QStringLiteral("as single packs");
    case pricing::Reference::MonthlyBills: return QStringLiteral("in twelve monthly bills");
    }
    RK_UNREACHABLE();
}

QString quoteWords(const pricing::Quote &quote)
{
    QString said =
        QStringLiteral("%1 for %2 credits at once (%3, quantity %4, prices of version %5)")
            .arg(quote.total.toString(), QString::number(quote.grantedCredits), pricing::planText(quote.plan),
                 QString::number(quote.quantity), QString::number(quote.version));
    if (quote.reference != pricing::Reference::None)
        said += QStringLiteral("\nSaves %1 against %2 %3.")
                    .arg(quote.saving.toString(), quote.referenceTotal.toString(), referenceWords(quote.reference));
    return said;
}

Task<ExitCode> quotePrice(Bench &bench, const QuoteChoice &choice)
{
    if ((choice.credits == 0) == (choice.quantity == 0))
        return done(bench.out.fail(
            pricingFault(ErrorKind::Invalid, QStringLiteral("Give either a number of credits or a --quantity."))));
    return chosenPrices(bench, choice.list)
        .then(&bench.context, [&bench, choice](Result<PriceList> &&list) -> Result<ExitCode> {
            if (!list)
                return bench.out.fail(list.error());
            const pricing::Plan plan = *pricing::planFromText(QString::fromStdString(choice.plan)); // checked
            const auto quote = choice.quantity != 0 ? pricing::quoteQuantity(*list, plan, choice.quantity)
                                                    : pricing::quote(*list, {plan, choice.credits});
            if (!quote)
                return bench.out.fail(quote.error());
            bench.out.print(quoteWords(*quote), quoteJson(*quote));
            return ExitCode::Ok;
        });
}

Result<pricing::PriceListText> readPriceFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return pricingFault(ErrorKind::NotFound,
                            QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray text = file.read(kMostPriceListBytes + 1);
    if (text.size() > kMostPriceListBytes)
        return pricingFault(ErrorKind::Invalid, QStringLiteral("%1 is larger than a price list can be.").arg(path));
    const bool json = path.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive);
    return pricing::parsePriceList(text, json ? pricing::PriceListForm::Json : pricing::PriceListForm::Toml);
}

QJsonArray findingsJson(const std::vector<pricing::PriceFinding> &findings)
{
    QJsonArray json;
    for (const pricing::PriceFinding &finding : findings)
        json.append(QJsonObject{
            {QStringLiteral("kind"), pricing::findingText(finding.kind)},
            {QStringLiteral("severity"), finding.severity == pricing::PriceFinding::Severity::Error
                                             ? QStringLiteral("error")
                                             : QStringLiteral("warning")},
            {QStringLiteral("plan"), finding.plan ? QJsonValue(pricing::planText(*finding.plan)) : QJsonValue()},
            {QStringLiteral("credits"), finding.credits},
            {QStringLiteral("what"), finding.what}});
    return json;
}

struct SetPrices {
    std::optional<PriceList> stored; // none: nothing to change
    qint64 version = 0;
};

Result<SetPrices> setPrices(storage::Transaction &transaction, pricing::PriceListChange change, bool dryRun)
{
    RK_TRY(storage::ensureAccount(transaction, change.list.account, change.now));
    RK_TRY_ASSIGN(const auto versions,
                  pricing::PriceListStore::versions(transaction.connection(), change.list.account));
    SetPrices set;
    if (!versions.empty()) {
        change.seenVersion = versions.front().version;
        RK_TRY_ASSIGN(const auto newest,
                      pricing::PriceListStore::find(transaction.connection(), change.list.account, change.seenVersion));
        if (newest && pricing::sellsTheSame(*newest, change.list) && change.list.validFrom <= change.now) {
            set.version = newest->version;
            return set;
        }
    }
    RK_TRY_ASSIGN(set.stored, pricing::PriceListStore::add(transaction, std::move(change)));
    set.version = set.stored->version;
    // What add() checks is what a dry run is asked about; what it wrote is taken back.
    if (dryRun)
        return Error{ErrorKind::Cancelled, {}, QString::number(set.version), {}};
    return set;
}

ExitCode reportSet(const Bench &bench, Result<SetPrices> &&set, const std::vector<pricing::PriceFinding> &findings)
{
    const bool dry = !set && set.error().kind == ErrorKind::Cancelled;
    if (!set && !dry)
        return bench.out.fail(set.error());
    for (const pricing::PriceFinding &finding : findings)
        bench.out.note(QStringLiteral("Warning: %1").arg(printable(finding.what)));
    const qint64 version = dry ? set.error().detail.toLongLong() : set->version;
    const bool stored = !dry && set->stored;
    bench.out.print(dry      ? QStringLiteral("Good. This was a dry run: nothing was stored.")
                    : stored ? QStringLiteral("Stored as version %1.").arg(version)
                             : QStringLiteral("Version %1 says the same already: nothing to store.").arg(version),
                    QJsonObject{{QStringLiteral("stored"), stored},
                                {QStringLiteral("dry_run"), dry},
                                {QStringLiteral("version"), version},
                                {QStringLiteral("findings"), findingsJson(findings)}});
    return ExitCode::Ok;
}

Task<ExitCode> setPrices(Bench &bench, const PricingChange &options)
{
    auto read = readPriceFile(QString::fromStdString(options.file));
    if (!read)
        return done(bench.out.fail(read.error()));
    pricing::PriceListChange change;
    change.now = bench.session.clock().now();
    change.list = std::move(read->list);
    change.list.account = bench.session.account();
    change.list.validFrom = read->validFrom.value_or(change.now);
    change.actor = bench.session.settings().actor;
    change.reason = QString::fromStdString(options.reason);
    auto findings = pricing::lint(change.list);
    if (pricing::hasErrors(findings)) {
        for (const pricing::PriceFinding &finding : findings)
            bench.out.note(printable(finding.what));
    }
    auto set = bench.session.database().write(
        [change = std::move(change), dryRun = options.dryRun](storage::Transaction &transaction) mutable {
            return setPrices(transaction, std::move(change), dryRun);
        });
    return std::move(set).then(&bench.context,
                               [&bench, findings = std::move(findings)](Result<SetPrices> &&done) -> Result<ExitCode> {
                                   return reportSet(bench, std::move(done), findings);
                               });
}

void addPricingQuote(CLI::App &group, Command &chosen)
{
    auto choice = std::make_shared<QuoteChoice>();
    CLI::App *quote = group.add_subcommand("quote", "What credits cost");
    quote->add_option("credits", choice->credits, "Of a pack, or of one month")->check(CLI::PositiveNumber);
    quote->add_option("--quantity", choice->quantity, "Of a subscription, in its units")->check(CLI::PositiveNumber);
    quote->add_option("--plan", choice->plan, "payg, month or year")
        ->check(CLI::IsMember({"payg", "month", "year"}))
        ->capture_default_str();
    quote->add_option("--prices", choice->list.version, "A version of the prices; else those in force")
        ->check(CLI::PositiveNumber);
    quote->callback([&chosen, choice] { chosen.run = [choice](Bench &bench) { return quotePrice(bench, *choice); }; });
}

} // namespace

void addPricingCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("pricing", "What credits cost")->require_subcommand(1);
    auto choice = std::make_shared<PricingChoice>();
    CLI::App *show = group->add_subcommand("show", "The prices in force, or those of a version");
    show->add_option("--prices", choice->version, "A version of the prices")->check(CLI::PositiveNumber);
    show->callback([&chosen, choice] { chosen.run = [choice](Bench &bench) { return showPrices(bench, *choice); }; });
    group->add_subcommand("list", "The versions, newest first")->callback([&chosen] { chosen.run = listPrices; });
    addPricingQuote(*group, chosen);

    auto change = std::make_shared<PricingChange>();
    CLI::App *set = group->add_subcommand("set", "Store a new version from a TOML or JSON file");
    set->add_option("file", change->file, "The “prices” of “pricing show --json”, or the same as TOML")->required();
    set->add_option("--reason", change->reason, "Why, for the audit log")->required();
    set->add_flag("--dry-run", change->dryRun, "Only check");
    set->callback([&chosen, change] { chosen.run = [change](Bench &bench) { return setPrices(bench, *change); }; });
}

} // namespace reckoner::ctl
