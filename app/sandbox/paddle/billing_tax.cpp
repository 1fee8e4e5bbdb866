// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/billing_tax.h"

#include <algorithm>

namespace reckoner::sandbox::paddle {

namespace {

struct CountryTax {
    const char *country;
    int hundredThousandths;
};

constexpr CountryTax kCountryTaxes[] = {
    {"AT", 20000}, {"AU", 10000}, {"BE", 21000}, {"BG", 20000}, {"CH", 8100},  {"CY", 19000}, {"CZ", 21000},
    {"DE", 19000}, {"DK", 25000}, {"EE", 22000}, {"ES", 21000}, {"FI", 25500}, {"FR", 20000}, {"GB", 20000},
    {"GR", 24000}, {"HR", 25000}, {"HU", 27000}, {"IE", 23000}, {"IN", 18000}, {"IT", 22000}, {"JP", 10000},
    {"KR", 10000}, {"LT", 21000}, {"LU", 17000}, {"LV", 21000}, {"MT", 18000}, {"MX", 16000}, {"NL", 21000},
    {"NO", 25000}, {"NZ", 15000}, {"PL", 23000}, {"PT", 23000}, {"RO", 19000}, {"SE", 25000}, {"SG", 9000},
    {"SI", 22000}, {"SK", 23000}, {"TR", 20000}, {"ZA", 15000},
};

struct ExchangeRate {
    const char *currency;
    int tenThousandthsPerCent; // smallest units for one US cent, times 10000
};

constexpr ExchangeRate kExchangeRates[] = {
    {"USD", 10000},  {"EUR", 9200},     {"GBP", 7900},   {"JPY", 15000},  {"AUD", 15200},   {"CAD", 13700},
    {"CHF", 8800},   {"HKD", 78000},    {"SGD", 13400},  {"SEK", 104000}, {"ARS", 9000000}, {"BRL", 51000},
    {"CNY", 72000},  {"COP", 39000000}, {"CZK", 232000}, {"DKK", 68600},  {"HUF", 3600000}, {"ILS", 37000},
    {"INR", 834000}, {"KRW", 135000},   {"MXN", 170000}, {"NOK", 106000}, {"NZD", 16300},   {"PLN", 39500},
    {"RUB", 910000}, {"THB", 360000},   {"TRY", 323000}, {"TWD", 322000}, {"UAH", 400000},  {"VND", 2540000},
    {"ZAR", 184000}, {"CLP", 92000},    {"PEN", 37500},
};

int exchangeRate(const QString &currency)
{
    const auto *found =
        std::find_if(std::begin(kExchangeRates), std::end(kExchangeRates),
                     [&](const ExchangeRate &rate) { return currency == QLatin1StringView(rate.currency); });
    return found == std::end(kExchangeRates) ? 10000 : found->tenThousandthsPerCent;
}

bool inNewYork(const Place &place)
{
    if (place.region && (*place.region == u"NY" || place.region->compare(u"New York", Qt::CaseInsensitive) == 0))
        return true;
    if (!place.postalCode || place.postalCode->size() < 5)
        return false;
    const int zip = place.postalCode->left(3).toInt();
    return zip >= 100 && zip <= 149;
}

const PriceOverride *overrideFor(const Price &price, const QString &country)
{
    const auto found = std::find_if(price.overrides.begin(), price.overrides.end(),
                                    [&](const PriceOverride &entry) { return entry.countryCodes.contains(country); });
    return found == price.overrides.end() ? nullptr : &*found;
}

} // namespace

Rate taxRate(const Place &place)
{
    if (place.country == u"US")
        return Rate{inNewYork(place) ? 8875 : 0};
    const auto *found = std::find_if(std::begin(kCountryTaxes), std::end(kCountryTaxes), [&](const CountryTax &tax) {
        return place.country == QLatin1StringView(tax.country);
    });
    return Rate{found == std::end(kCountryTaxes) ? 0 : found->hundredThousandths};
}

TaxBasis taxBasis(const QString &priceTaxMode, const QString &accountTaxMode, const QString &country)
{
    const QString &mode = priceTaxMode == u"account_setting" ? accountTaxMode : priceTaxMode;
    if (mode == u"location")
        return country == u"US" || country == u"CA" ? TaxBasis::Exclusive : TaxBasis::Inclusive;
    return mode == u"internal" ? TaxBasis::Inclusive : TaxBasis::Exclusive;
}

qint64 unitAmountIn(const Price &price, const QString &country, const QString &currency)
{
    if (const PriceOverride *entry = overrideFor(price, country); entry && entry->unitPrice.currency == currency)
        return entry->unitPrice.amount;
    if (price.unitPrice.currency == currency)
        return price.unitPrice.amount;
    for (const PriceOverride &entry : price.overrides) {
        if (entry.unitPrice.currency == currency)
            return entry.unitPrice.amount;
    }
    return converted(price.unitPrice.amount, price.unitPrice.currency, currency);
}

QString currencyFor(const Price &price, const QString &country)
{
    const PriceOverride *entry = overrideFor(price, country);
    return entry ? entry->unitPrice.currency : price.unitPrice.currency;
}

qint64 converted(qint64 minor, const QString &from, const QString &to)
{
    return from == to ? minor : scaled(minor, exchangeRate(to), exchangeRate(from));
}

qint64 minimumChargeMinor(const QString &currency)
{
    return converted(70, QStringLiteral("USD"), currency);
}

qint64 fixedFeeMinor(const QString &currency)
{
    return converted(50, QStringLiteral("USD"), currency);
}

bool manualCurrency(const QString &currency)
{
    return currency == u"USD" || currency == u"EUR" || currency == u"GBP";
}

} // namespace reckoner::sandbox::paddle
