// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/catalog_check.h"

#include "core/base/json.h"
#include "core/base/words.h"

#include <QUrl>

#include <algorithm>
#include <set>

namespace reckoner::actions {

namespace {

using CatalogFaults = std::vector<CatalogFault>;

struct TextLimits {
    qsizetype least, most;
};
constexpr TextLimits kProductName{1, 200}, kProductDescription{0, 2048}, kPriceDescription{2, 500}, kPriceName{0, 150};

void checkText(CatalogFaults &faults, CatalogField field, const std::optional<QString> &text, TextLimits limits)
{
    if (!text)
        return;
    if (text->size() < limits.least)
        faults.push_back({field, limits.least == 1 ? Words::tr("must not be empty")
                                                   : Words::tr("must have at least %1 characters").arg(limits.least)});
    if (text->size() > limits.most)
        faults.push_back(
            {field, Words::tr("has %1 characters; at most %2 are allowed").arg(text->size()).arg(limits.most)});
}

void checkCatalogData(CatalogFaults &faults, const std::optional<QByteArray> &text)
{
    if (!text || text->trimmed().isEmpty())
        return;
    const Result<JsonDocument> document = JsonDocument::parse(*text);
    if (!document)
        faults.push_back({CatalogField::CustomData, Words::tr("is not JSON: %1").arg(document.error().detail)});
    else if (!document->root().isObject())
        faults.push_back({CatalogField::CustomData, Words::tr("must be one JSON object: {…}")});
}

void checkImage(CatalogFaults &faults, const std::optional<QString> &image)
{
    if (!image || image->isEmpty())
        return;
    const QUrl url(*image, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1StringView("https") || url.host().isEmpty())
        faults.push_back({CatalogField::ImageUrl, Words::tr("must be an https address, or empty")});
}

void checkStatus(CatalogFaults &faults, const std::optional<QString> &status)
{
    if (status && *status != QLatin1StringView("active") && *status != QLatin1StringView("archived"))
        faults.push_back({CatalogField::Status, Words::tr("must be active or archived")});
}

void checkType(CatalogFaults &faults, const QString &type)
{
    if (!type.isEmpty() && type != QLatin1StringView("standard") && type != QLatin1StringView("custom"))
        faults.push_back({CatalogField::Type, Words::tr("must be standard or custom")});
}

void checkTaxCategory(CatalogFaults &faults, const std::optional<QString> &category)
{
    if (category && !knownTaxCategories().contains(*category))
        faults.push_back({CatalogField::TaxCategory, Words::tr("must be one of the provider's tax categories")});
}

void checkPeriod(CatalogFaults &faults, CatalogField field, const std::optional<catalog::Period> &period)
{
    if (!period)
        return;
    if (period->interval == catalog::Interval::Unknown)
        faults.push_back({field, Words::tr("must be in days, weeks, months or years")});
    if (period->frequency < 1)
        faults.push_back({field, Words::tr("must be at least 1")});
}

void checkAmount(CatalogFaults &faults, const std::optional<Money> &amount)
{
    if (!amount)
        return;
    if (amount->currency().isEmpty())
        faults.push_back({CatalogField::Amount, Words::tr("needs a currency")});
    if (amount->isNegative())
        faults.push_back({CatalogField::Amount, Words::tr("must not be negative")});
}

bool isCountryCode(const QString &code)
{
    return code.size() == 2 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

// One country has one override per currency (price_duplicate_currency_override_for_country).
void checkOverride(CatalogFaults &faults, const catalog::PriceOverride &one,
                   std::set<std::pair<QString, QString>> &seen)
{
    if (one.countries.isEmpty())
        faults.push_back({CatalogField::Overrides, Words::tr("each override names at least one country")});
    if (one.unitPrice.currency().isEmpty() || one.unitPrice.isNegative())
        faults.push_back({CatalogField::Overrides, Words::tr("each override needs an amount that is not negative")});
    for (const QString &country : one.countries) {
        if (!isCountryCode(country))
            faults.push_back(
                {CatalogField::Overrides,
                 Words::tr("“%1” is not a country: two capital letters, such as DE").arg(country.left(20))});
        else if (!seen.insert({country, one.unitPrice.currency().code()}).second)
            faults.push_back({CatalogField::Overrides, Words::tr("%1 stands in more than one override").arg(country)});
    }
}

void checkOverrides(CatalogFaults &faults, const std::optional<std::vector<catalog::PriceOverride>> &overrides)
{
    if (!overrides)
        return;
    if (overrides->size() > size_t(kMostOverrides))
        faults.push_back({CatalogField::Overrides, Words::tr("there are more than %1").arg(kMostOverrides)});
    std::set<std::pair<QString, QString>> seen;
    for (const catalog::PriceOverride &one : *overrides)
        checkOverride(faults, one, seen);
}

void checkQuantity(CatalogFaults &faults, const std::optional<provider::QuantityRange> &range)
{
    if (!range)
        return;
    const auto fits = [](qint64 value) { return value >= 1 && value <= kMostQuantity; };
    if (!fits(range->minimum) || !fits(range->maximum))
        faults.push_back({CatalogField::Quantity, Words::tr("must be between 1 and %1").arg(kMostQuantity)});
    else if (range->minimum > range->maximum)
        faults.push_back({CatalogField::Quantity, Words::tr("the least must not be above the most")});
}

} // namespace

QString fieldName(CatalogField field)
{
    switch (field) {
    case CatalogField::Name: return QStringLiteral("name");
    case CatalogField::Description: return QStringLiteral("description");
    case CatalogField::TaxCategory: return QStringLiteral("tax_category");
    case CatalogField::ImageUrl: return QStringLiteral("image_url");
    case CatalogField::Type: return QStringLiteral("type");
    case CatalogField::Status: return QStringLiteral("status");
    case CatalogField::CustomData: return QStringLiteral("custom_data");
    case CatalogField::Product: return QStringLiteral("product_id");
    case CatalogField::Amount: return QStringLiteral("unit_price");
    case CatalogField::BillingCycle: return QStringLiteral("billing_cycle");
    case CatalogField::TrialPeriod: return QStringLiteral("trial_period");
    case CatalogField::TaxMode: return QStringLiteral("tax_mode");
    case CatalogField::Overrides: return QStringLiteral("unit_price_overrides");
    case CatalogField::Quantity: return QStringLiteral("quantity");
    }
    RK_UNREACHABLE();
}

QStringList knownTaxCategories()
{
    return {QStringLiteral("standard"),
            QStringLiteral("saas"),
            QStringLiteral("digital-goods"),
            QStringLiteral("ebooks"),
            QStringLiteral("implementation-services"),
            QStringLiteral("professional-services"),
            QStringLiteral("software-programming-services"),
            QStringLiteral("training-services"),
            QStringLiteral("website-hosting")};
}

std::vector<CatalogFault> faultsOf(const provider::ProductDraft &draft)
{
    CatalogFaults faults;
    checkText(faults, CatalogField::Name, draft.name.trimmed(), kProductName);
    checkText(faults, CatalogField::Description, draft.description, kProductDescription);
    checkTaxCategory(faults, draft.taxCategory);
    checkType(faults, draft.type);
    checkImage(faults, draft.imageUrl);
    checkCatalogData(faults, draft.customData);
    return faults;
}

std::vector<CatalogFault> faultsOf(const provider::ProductEdit &edit)
{
    CatalogFaults faults;
    checkText(faults, CatalogField::Name, edit.name, kProductName);
    checkText(faults, CatalogField::Description, edit.description, kProductDescription);
    checkTaxCategory(faults, edit.taxCategory);
    checkImage(faults, edit.imageUrl);
    checkStatus(faults, edit.status);
    checkCatalogData(faults, edit.customData);
    return faults;
}

std::vector<CatalogFault> faultsOf(const provider::PriceDraft &draft)
{
    CatalogFaults faults;
    if (draft.productId.isEmpty())
        faults.push_back({CatalogField::Product, Words::tr("a price belongs to a product")});
    checkText(faults, CatalogField::Description, draft.description.trimmed(), kPriceDescription);
    checkText(faults, CatalogField::Name, draft.name, kPriceName);
    checkType(faults, draft.type);
    checkAmount(faults, draft.unitPrice);
    checkPeriod(faults, CatalogField::BillingCycle, draft.billingCycle);
    checkPeriod(faults, CatalogField::TrialPeriod, draft.trialPeriod);
    if (draft.trialPeriod && !draft.billingCycle)
        faults.push_back(
            {CatalogField::TrialPeriod, Words::tr("needs a billing cycle: a one-time price has no trial")});
    if (draft.taxMode == catalog::TaxMode::Unknown)
        faults.push_back({CatalogField::TaxMode, Words::tr("is not known to this version")});
    checkOverrides(faults, draft.overrides);
    checkQuantity(faults, draft.quantity);
    checkCatalogData(faults, draft.customData);
    return faults;
}

std::vector<CatalogFault> faultsOf(const provider::PriceEdit &edit)
{
    CatalogFaults faults;
    checkText(faults, CatalogField::Description, edit.description, kPriceDescription);
    checkText(faults, CatalogField::Name, edit.name, kPriceName);
    checkStatus(faults, edit.status);
    checkAmount(faults, edit.unitPrice);
    checkPeriod(faults, CatalogField::BillingCycle, edit.billingCycle.value_or(std::nullopt));
    checkPeriod(faults, CatalogField::TrialPeriod, edit.trialPeriod.value_or(std::nullopt));
    if (edit.taxMode == catalog::TaxMode::Unknown)
        faults.push_back({CatalogField::TaxMode, Words::tr("is not known to this version")});
    checkOverrides(faults, edit.overrides);
    checkQuantity(faults, edit.quantity);
    checkCatalogData(faults, edit.customData);
    return faults;
}

FieldReach reachOf(CatalogField field)
{
    switch (field) {
    case CatalogField::Amount:
    case CatalogField::BillingCycle:
    case CatalogField::TrialPeriod:
    case CatalogField::TaxMode:
    case CatalogField::TaxCategory:
    case CatalogField::Overrides:
    case CatalogField::Quantity:
    case CatalogField::Product:
    case CatalogField::Status: return FieldReach::NewPurchases;
    case CatalogField::Name:
    case CatalogField::ImageUrl: return FieldReach::Display;
    case CatalogField::Description:
    case CatalogField::Type:
    case CatalogField::CustomData: return FieldReach::Nothing;
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::actions
