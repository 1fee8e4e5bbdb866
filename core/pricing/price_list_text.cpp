// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/price_list_text.h"

#include "core/base/json.h"
#include "core/base/words.h"
#include "core/pricing/price_lint.h"

#include <QJsonArray>

#include <algorithm>
#include <initializer_list>
#include <sstream>

#include <toml++/toml.h>

namespace reckoner::pricing {

namespace {

constexpr JsonLimits kPriceListLimits{.bytes = 256 * 1024, .depth = 8}; // hundreds of tiers

Error textFault(const QString &what)
{
    return Error{ErrorKind::Invalid, what, {}, {}};
}

Result<QByteArray> jsonOfToml(const QByteArray &text)
{
    if (text.size() > kPriceListLimits.bytes)
        return textFault(Words::tr("The file is larger than a price list can be."));
    try { // toml++ reports by exception
        const toml::table table = toml::parse(std::string_view(text.constData(), size_t(text.size())));
        std::ostringstream json;
        json << toml::json_formatter(table);
        return QByteArray::fromStdString(json.str());
    } catch (const toml::parse_error &error) {
        return textFault(
            Words::tr("Line %1, column %2: %3")
                .arg(qint64(error.source().begin.line))
                .arg(qint64(error.source().begin.column))
                .arg(QString::fromUtf8(error.description().data(), qsizetype(error.description().size()))));
    }
}

Result<void> onlyKeys(JsonView object, const QByteArray &path, std::initializer_list<const char *> known)
{
    for (const auto &[key, value] : object.members())
        if (std::find(known.begin(), known.end(), key) == known.end())
            return textFault(Words::tr("%1 has a key “%2”, which a price list does not know. Correct or remove it.")
                                 .arg(QString::fromUtf8(path), QString::fromUtf8(key)));
    return {};
}

Plan readPlan(JsonReader &in)
{
    const auto plan = planFromText(in.string("plan"));
    if (!plan)
        in.fail("plan", QStringLiteral("is none of payg, month, year"));
    return plan.value_or(Plan::PayAsYouGo);
}

Result<Tier> readTier(JsonView view, const QByteArray &path)
{
    RK_TRY(onlyKeys(view, path, {"plan", "from", "to", "flat_minor", "rate_minor", "per_credits"}));
    JsonReader in(view, path);
    Tier tier;
    tier.plan = readPlan(in);
    tier.fromCredits = in.integer("from");
    tier.toCredits = in.integer("to");
    tier.flatMinor = in.optionalInteger("flat_minor").value_or(0);
    tier.rateMinor = in.integer("rate_minor");
    tier.perCredits = in.optionalInteger("per_credits").value_or(1000);
    RK_TRY(in.finish());
    return tier;
}

Result<DisplayPrice> readDisplayPrice(JsonView view, const QByteArray &path)
{
    RK_TRY(onlyKeys(view, path, {"plan", "credits", "total_minor"}));
    JsonReader in(view, path);
    DisplayPrice shown;
    shown.plan = readPlan(in);
    shown.credits = in.integer("credits");
    shown.totalMinor = in.integer("total_minor");
    RK_TRY(in.finish());
    return shown;
}

Result<void> readLists(JsonReader &in, PriceList &list)
{
    const auto tiers = in.array("tier");
    if (tiers.size() > kMostTiers)
        in.fail("tier", QStringLiteral("has more than %1 entries").arg(kMostTiers));
    for (size_t i = 0; i < tiers.size() && i < kMostTiers; ++i) {
        RK_TRY_ASSIGN(const Tier tier, readTier(tiers[i], in.at("tier", qsizetype(i))));
        list.tiers.push_back(tier);
    }
    const auto shown = in.optionalArray("display_price");
    if (shown.size() > kMostTiers)
        in.fail("display_price", QStringLiteral("has more than %1 entries").arg(kMostTiers));
    for (size_t i = 0; i < shown.size() && i < kMostTiers; ++i) {
        RK_TRY_ASSIGN(const DisplayPrice price, readDisplayPrice(shown[i], in.at("display_price", qsizetype(i))));
        list.displayPrices.push_back(price);
    }
    return {};
}

} // namespace

Result<PriceListText> parsePriceList(const QByteArray &text, PriceListForm form)
{
    QByteArray json = text;
    if (form == PriceListForm::Toml) {
        RK_TRY_ASSIGN(json, jsonOfToml(text));
    }
    RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(json, kPriceListLimits));
    const QByteArray path = "price list";
    RK_TRY(onlyKeys(document.root(), path,
                    {"currency", "minimum_credits", "maximum_credits", "step_credits", "unit_credits",
                     "free_trial_credits", "valid_from", "tier", "display_price"}));
    JsonReader in(document.root(), path);
    PriceListText read;
    read.list.currency = in.currency("currency");
    read.list.minimumCredits = in.integer("minimum_credits");
    read.list.maximumCredits = in.integer("maximum_credits");
    read.list.stepCredits = in.integer("step_credits");
    read.list.unitCredits = in.integer("unit_credits");
    read.list.freeTrialCredits = in.integer("free_trial_credits");
    read.validFrom = in.optionalInstant("valid_from");
    RK_TRY(readLists(in, read.list));
    RK_TRY(in.finish());
    sortTiers(read.list);
    return read;
}

QJsonObject priceListJson(const PriceList &list)
{
    QJsonArray tiers, shown;
    for (const Tier &tier : list.tiers)
        tiers.append(QJsonObject{{QStringLiteral("plan"), planText(tier.plan)},
                                 {QStringLiteral("from"), tier.fromCredits},
                                 {QStringLiteral("to"), tier.toCredits},
                                 {QStringLiteral("flat_minor"), tier.flatMinor},
                                 {QStringLiteral("rate_minor"), tier.rateMinor},
                                 {QStringLiteral("per_credits"), tier.perCredits}});
    for (const DisplayPrice &price : list.displayPrices)
        shown.append(QJsonObject{{QStringLiteral("plan"), planText(price.plan)},
                                 {QStringLiteral("credits"), price.credits},
                                 {QStringLiteral("total_minor"), price.totalMinor}});
    return {{QStringLiteral("currency"), list.currency.code()},
            {QStringLiteral("minimum_credits"), list.minimumCredits},
            {QStringLiteral("maximum_credits"), list.maximumCredits},
            {QStringLiteral("step_credits"), list.stepCredits},
            {QStringLiteral("unit_credits"), list.unitCredits},
            {QStringLiteral("free_trial_credits"), list.freeTrialCredits},
            {QStringLiteral("tier"), tiers},
            {QStringLiteral("display_price"), shown}};
}

} // namespace reckoner::pricing
