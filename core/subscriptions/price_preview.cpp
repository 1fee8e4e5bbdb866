// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/price_preview.h"

#include "core/base/words.h"

namespace reckoner::subscriptions {

namespace {

Result<PricePreviewLine> lineWith(const PricePreviewLine &theirs, LineInput input)
{
    PricePreviewLine own = theirs;
    RK_TRY_ASSIGN(const LineAmounts unit, unitAmounts(input));
    RK_TRY_ASSIGN(const LineAmounts amounts, lineAmounts(input));
    own.unitSubtotal = unit.subtotal;
    own.unitTotal = unit.total;
    own.subtotal = amounts.subtotal;
    own.discount = amounts.discount;
    own.tax = amounts.tax;
    own.total = amounts.total;
    return own;
}

bool sameAmounts(const PricePreviewLine &one, const PricePreviewLine &other)
{
    return one.subtotal == other.subtotal && one.tax == other.tax && one.total == other.total;
}

} // namespace

Result<Money> PricePreview::total() const
{
    std::vector<Money> amounts;
    for (const PricePreviewLine &line : lines)
        amounts.push_back(line.total);
    return sum(amounts, currency);
}

std::optional<Money> listPrice(const catalog::Price &price, const QString &countryCode,
                               const std::optional<Currency> &currency)
{
    Money found = price.unitPrice;
    for (const catalog::PriceOverride &one : price.overrides) {
        if (one.countries.contains(countryCode)) {
            found = one.unitPrice;
            break;
        }
    }
    if (currency && found.currency() != *currency)
        return std::nullopt;
    return found;
}

Result<PricePreviewLine> localLine(const catalog::Price &price, const PricePreviewLine &theirs,
                                   const QString &countryCode)
{
    const auto unit = listPrice(price, countryCode, theirs.total.currency());
    if (!unit)
        return Error{ErrorKind::NotFound,
                     Words::tr("This price has no amount in %1; the provider converts it by its own rates.")
                         .arg(theirs.total.currency().code()),
                     {},
                     {}};
    LineInput input;
    input.unitPrice = *unit;
    input.quantity = theirs.quantity;
    input.discount = theirs.discount;
    RK_TRY_ASSIGN(input.tax, TaxRate::parse(theirs.taxRate.isEmpty() ? QByteArray("0") : theirs.taxRate.toLatin1()));
    input.inclusion = price.taxMode == catalog::TaxMode::Internal ? TaxInclusion::Internal : TaxInclusion::External;
    RK_TRY_ASSIGN(const PricePreviewLine own, lineWith(theirs, input));
    const bool isOpen = price.taxMode != catalog::TaxMode::Internal && price.taxMode != catalog::TaxMode::External;
    if (!isOpen || sameAmounts(own, theirs))
        return own;
    input.inclusion = TaxInclusion::Internal;
    RK_TRY_ASSIGN(const PricePreviewLine inclusive, lineWith(theirs, input));
    return sameAmounts(inclusive, theirs) ? inclusive : own;
}

PreviewMatch compareLines(const Result<PricePreviewLine> &own, const PricePreviewLine &theirs)
{
    if (!own)
        return PreviewMatch::NotComparable;
    return sameAmounts(*own, theirs) ? PreviewMatch::Equal : PreviewMatch::Differs;
}

} // namespace reckoner::subscriptions
