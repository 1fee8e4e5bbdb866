// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_words.h"

#include "core/base/assert.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/subscription_words.h"

#include <QCoreApplication>

namespace reckoner::ui {

namespace {

struct CatalogText {
    Q_DECLARE_TR_FUNCTIONS(CatalogText)
};

} // namespace

Pill catalogPill(const QString &status)
{
    if (status == QLatin1StringView("active"))
        return {Tone::Ok, CatalogText::tr("Active")};
    if (status == QLatin1StringView("archived"))
        return {Tone::Idle, CatalogText::tr("Archived")};
    return {Tone::Idle, harmless(status, 32)};
}

QString priceText(const catalog::Price &price)
{
    return price.billingCycle
               ? perCycleText(price.unitPrice, *price.billingCycle)
               : CatalogText::tr("%1 once", "a price that is not recurring").arg(moneyText(price.unitPrice));
}

QString priceName(const catalog::Price &price)
{
    const QString &name = price.name.isEmpty() ? price.description : price.name;
    return name.isEmpty() ? shortId(price.id.toString(), 20) : harmless(name, 120);
}

QString taxModeWords(catalog::TaxMode mode)
{
    switch (mode) {
    case catalog::TaxMode::AccountSetting: return CatalogText::tr("As the account says");
    case catalog::TaxMode::External: return CatalogText::tr("Added to the price");
    case catalog::TaxMode::Internal: return CatalogText::tr("Within the price");
    case catalog::TaxMode::Location: return CatalogText::tr("By the country");
    case catalog::TaxMode::Unknown: return CatalogText::tr("Not known here");
    }
    RK_UNREACHABLE();
}

QString trialText(const std::optional<catalog::Period> &trial)
{
    if (!trial)
        return {};
    switch (trial->interval) {
    case catalog::Interval::Day: return CatalogText::tr("%Ln day(s)", "trial", trial->frequency);
    case catalog::Interval::Week: return CatalogText::tr("%Ln week(s)", "trial", trial->frequency);
    case catalog::Interval::Month: return CatalogText::tr("%Ln month(s)", "trial", trial->frequency);
    case catalog::Interval::Year: return CatalogText::tr("%Ln year(s)", "trial", trial->frequency);
    case catalog::Interval::Unknown:
        return QStringLiteral("%1 %2").arg(trial->frequency).arg(harmless(trial->rawInterval, 24));
    }
    RK_UNREACHABLE();
}

QString quantityText(const catalog::Price &price)
{
    const QLocale locale;
    return price.quantityMinimum == price.quantityMaximum
               ? locale.toString(price.quantityMinimum)
               : CatalogText::tr("%1–%2", "least and most")
                     .arg(locale.toString(price.quantityMinimum), locale.toString(price.quantityMaximum));
}

QString revenueText(const std::vector<subscriptions::PriceUsage> &usage)
{
    QStringList amounts;
    for (const subscriptions::PriceUsage &each : usage)
        amounts.append(moneyText(each.perCycle));
    return amounts.join(QStringLiteral(" · "));
}

} // namespace reckoner::ui
