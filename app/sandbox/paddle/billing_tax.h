// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a price costs in a place: tax rate, tax basis, currency. The tables are the sandbox's own and fixed, so that
// stories and seeds give the same numbers for ever; they are not tax advice. Pure functions, any thread.

#include "app/sandbox/paddle/arithmetic.h"

namespace reckoner::sandbox::paddle {

struct Place {
    QString country;
    std::optional<QString> region, postalCode;
};

// US: 8.875 % in New York (region or postal code), else none; countries that are not listed: none.
Rate taxRate(const Place &place);
// account_setting follows the account; location is exclusive in North America and inclusive elsewhere.
TaxBasis taxBasis(const QString &priceTaxMode, const QString &accountTaxMode, const QString &country);
// The override for the country in that currency, else the price's own amount, else converted with the fixed table.
qint64 unitAmountIn(const Price &price, const QString &country, const QString &currency);
// What a transaction without currency_code is in.
QString currencyFor(const Price &price, const QString &country);

qint64 converted(qint64 minor, const QString &from, const QString &to);
qint64 minimumChargeMinor(const QString &currency); // 70 US cents; a balance must be zero or more than that
qint64 fixedFeeMinor(const QString &currency);      // 50 US cents
bool manualCurrency(const QString &currency);       // invoices: USD, EUR, GBP

} // namespace reckoner::sandbox::paddle
