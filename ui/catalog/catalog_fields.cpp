// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_fields.h"

#include "core/actions/catalog_request.h"
#include "core/base/assert.h"
#include "ui/catalog/catalog_words.h"
#include "ui/common/amount_field.h"
#include "ui/common/json_text.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/subscription_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace reckoner::ui {

using actions::CatalogField;
using provider::PriceDraft;
using provider::ProductDraft;

namespace {

struct CatalogFieldText {
    Q_DECLARE_TR_FUNCTIONS(CatalogFieldText)
};

QString overridesSummary(const std::vector<catalog::PriceOverride> &overrides)
{
    QStringList parts;
    for (const catalog::PriceOverride &one : overrides)
        parts.append(QStringLiteral("%1: %2").arg(one.countries.join(QStringLiteral(", ")), moneyText(one.unitPrice)));
    return parts.join(QStringLiteral(" · "));
}

QString productFieldText(CatalogField field, const ProductDraft &draft)
{
    switch (field) {
    case CatalogField::Name: return draft.name;
    case CatalogField::Description: return draft.description;
    case CatalogField::TaxCategory: return draft.taxCategory;
    case CatalogField::ImageUrl: return draft.imageUrl;
    case CatalogField::CustomData: return QString::fromUtf8(draft.customData);
    default: return {};
    }
}

QString priceFieldText(CatalogField field, const PriceDraft &draft)
{
    switch (field) {
    case CatalogField::Name: return draft.name;
    case CatalogField::Description: return draft.description;
    case CatalogField::Amount: return moneyText(draft.unitPrice);
    case CatalogField::BillingCycle:
        return draft.billingCycle ? cycleText(*draft.billingCycle) : CatalogFieldText::tr("once");
    case CatalogField::TrialPeriod: return trialText(draft.trialPeriod);
    case CatalogField::TaxMode: return taxModeWords(draft.taxMode);
    case CatalogField::Overrides: return overridesSummary(draft.overrides);
    case CatalogField::Quantity: {
        const provider::QuantityRange range = draft.quantity.value_or(provider::QuantityRange());
        return QStringLiteral("%1–%2").arg(QLocale().toString(range.minimum), QLocale().toString(range.maximum));
    }
    case CatalogField::CustomData: return QString::fromUtf8(draft.customData);
    default: return {};
    }
}

QString shownField(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : harmless(text, 400);
}

template <class Draft, class Text>
std::vector<CatalogChange> changedFields(std::initializer_list<CatalogField> fields, const Draft *before,
                                         const Draft &after, Text text)
{
    std::vector<CatalogChange> changes;
    for (const CatalogField field : fields) {
        const QString was = before ? text(field, *before) : QString();
        const QString is = text(field, after);
        const bool same =
            field == CatalogField::CustomData ? actions::sameCustomData(was.toUtf8(), is.toUtf8()) : was == is;
        if (!same)
            changes.push_back({field, shownField(was), shownField(is)});
    }
    return changes;
}

Error overrideFault(qsizetype line, const QString &why)
{
    return {ErrorKind::Invalid, CatalogFieldText::tr("Line %1: %2", "of a text").arg(line).arg(why), {}, {}};
}

Result<catalog::PriceOverride> overrideFromLine(const QString &text, qsizetype number)
{
    static const QRegularExpression form(QStringLiteral("^([A-Za-z ,]+)=\\s*(.+?)\\s+([A-Za-z]{3})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return overrideFault(number, CatalogFieldText::tr("write it like “DE, FR = 11.00 EUR”"));
    catalog::PriceOverride one;
    for (const QString &code : match.captured(1).split(QRegularExpression(QStringLiteral("[ ,]+")), Qt::SkipEmptyParts))
        one.countries.append(code.toUpper());
    const Result<Currency> currency = Currency::fromCode(match.captured(3).toUpper());
    if (!currency)
        return overrideFault(number, CatalogFieldText::tr("“%1” is not a currency").arg(match.captured(3)));
    const auto amount = typedAmount(match.captured(2), *currency);
    if (!amount)
        return overrideFault(
            number,
            CatalogFieldText::tr("“%1” is not an amount in %2").arg(match.captured(2).left(40), currency->code()));
    one.unitPrice = *amount;
    return one;
}

} // namespace

QString catalogFieldTitle(CatalogField field)
{
    switch (field) {
    case CatalogField::Name: return CatalogFieldText::tr("Name");
    case CatalogField::Description: return CatalogFieldText::tr("Description");
    case CatalogField::TaxCategory: return CatalogFieldText::tr("Tax category");
    case CatalogField::ImageUrl: return CatalogFieldText::tr("Image");
    case CatalogField::Type: return CatalogFieldText::tr("Type");
    case CatalogField::Status: return CatalogFieldText::tr("Status");
    case CatalogField::CustomData: return CatalogFieldText::tr("Custom data");
    case CatalogField::Product: return CatalogFieldText::tr("Product");
    case CatalogField::Amount: return CatalogFieldText::tr("Amount");
    case CatalogField::BillingCycle: return CatalogFieldText::tr("Billing cycle");
    case CatalogField::TrialPeriod: return CatalogFieldText::tr("Trial");
    case CatalogField::TaxMode: return CatalogFieldText::tr("Tax");
    case CatalogField::Overrides: return CatalogFieldText::tr("Prices by country");
    case CatalogField::Quantity: return CatalogFieldText::tr("Quantity");
    }
    RK_UNREACHABLE();
}

QString reachText(CatalogField field)
{
    switch (actions::reachOf(field)) {
    case actions::FieldReach::NewPurchases: return CatalogFieldText::tr("New purchases");
    case actions::FieldReach::Display: return CatalogFieldText::tr("What new customers see");
    case actions::FieldReach::Nothing: return CatalogFieldText::tr("Nobody: for your own use");
    }
    RK_UNREACHABLE();
}

std::vector<CatalogChange> changesOf(const ProductDraft *before, const ProductDraft &after)
{
    return changedFields({CatalogField::Name, CatalogField::Description, CatalogField::TaxCategory,
                          CatalogField::ImageUrl, CatalogField::CustomData},
                         before, after, productFieldText);
}

std::vector<CatalogChange> changesOf(const PriceDraft *before, const PriceDraft &after)
{
    return changedFields({CatalogField::Name, CatalogField::Description, CatalogField::Amount,
                          CatalogField::BillingCycle, CatalogField::TrialPeriod, CatalogField::TaxMode,
                          CatalogField::Overrides, CatalogField::Quantity, CatalogField::CustomData},
                         before, after, priceFieldText);
}

QString overridesToText(const std::vector<catalog::PriceOverride> &overrides)
{
    QStringList lines;
    for (const catalog::PriceOverride &one : overrides)
        lines.append(QStringLiteral("%1 = %2 %3")
                         .arg(one.countries.join(QStringLiteral(", ")), amountToEdit(one.unitPrice),
                              one.unitPrice.currency().code()));
    return lines.join(u'\n');
}

Result<std::vector<catalog::PriceOverride>> overridesFromText(const QString &text)
{
    std::vector<catalog::PriceOverride> overrides;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        RK_TRY_ASSIGN(catalog::PriceOverride one, overrideFromLine(lines[i].trimmed(), i + 1));
        overrides.push_back(std::move(one));
    }
    return overrides;
}

} // namespace reckoner::ui
