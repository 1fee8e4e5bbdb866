// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What prices cost a customer in a country: the provider's answer, and our own calculation beside it. Pure functions
// and plain values, any thread. Source: reference/paddle.md §2.6 (POST /pricing-preview), §2.8.

#include "core/catalog/price.h"
#include "core/subscriptions/proration.h"

namespace reckoner::subscriptions {

struct PricePreviewItem {
    PriceId priceId;
    qint64 quantity = 1;
};

struct PricePreviewRequest {
    std::vector<PricePreviewItem> items; // at most kMostPreviewItems
    QString countryCode, postalCode;     // empty country: as the provider sees the caller
    std::optional<Currency> currency;    // none: the one that the first price has in that country
    QString discountId;                  // empty: none
};
inline constexpr size_t kMostPreviewItems = 100;

struct PricePreviewLine {
    PriceId priceId;
    QString productName;
    qint64 quantity = 0;
    QString taxRate; // "0.08875"
    Money unitSubtotal, unitTotal;
    Money subtotal, discount, tax, total;
    QStringList discountNames; // what the provider took off, in its words
};

struct PricePreview {
    Currency currency;
    QString countryCode; // empty: not said
    std::vector<PricePreviewLine> lines;
    Result<Money> total() const; // Errors: Invalid (overflow)
};

// The list price of one unit in a country: the override that names the country, else the price's own. Where that is
// not in the wanted currency the provider converts by its own rates, and only it knows: none.
std::optional<Money> listPrice(const catalog::Price &price, const QString &countryCode,
                               const std::optional<Currency> &currency);

// The same line from the mirrored price with the tax rate and discount that the provider's line says. A tax mode that
// only the account's settings decide is taken for the one that fits. Errors: NotFound (no list price in that
// currency), Invalid (overflow, a tax rate that is none).
Result<PricePreviewLine> localLine(const catalog::Price &price, const PricePreviewLine &theirs,
                                   const QString &countryCode);

enum class PreviewMatch { Equal, Differs, NotComparable };
PreviewMatch compareLines(const Result<PricePreviewLine> &own, const PricePreviewLine &theirs);

} // namespace reckoner::subscriptions
