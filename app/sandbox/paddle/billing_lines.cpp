// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/billing_lines.h"

namespace reckoner::sandbox::paddle {

namespace {

LineInput lineInput(const LineContext &context, const LineRequest &request)
{
    LineInput input;
    input.unitMinor = request.free ? 0 : unitAmountIn(request.price, context.country, context.currency);
    input.quantity = request.quantity;
    input.tax = context.tax;
    input.proration = request.share ? request.share->first : Rate::whole();
    input.basis = taxBasis(request.price.taxMode, context.accountTaxMode, context.country);
    return input;
}

void applyPercentage(const Discount &discount, const std::vector<LineRequest> &requests, std::vector<LineInput> &inputs)
{
    const qint64 percent = parsePercentHundredths(discount.amount.toLatin1()).value_or(0);
    for (size_t i = 0; i < inputs.size(); ++i) {
        if (discountCovers(discount, requests[i].price))
            inputs[i].discountMinor = percentOf(lineBaseMinor(inputs[i]), percent);
    }
}

void applyFlat(const Discount &discount, const QString &currency, const std::vector<LineRequest> &requests,
               std::vector<LineInput> &inputs)
{
    const qint64 amount = converted(discount.amount.toLongLong(), discount.currency.value_or(currency), currency);
    std::vector<qint64> weights(inputs.size(), 0);
    for (size_t i = 0; i < inputs.size(); ++i) {
        if (!discountCovers(discount, requests[i].price) || inputs[i].quantity < 0 || requests[i].share)
            continue;
        weights[i] = lineBaseMinor(inputs[i]);
        if (discount.type == u"flat_per_seat")
            inputs[i].discountMinor = std::min(weights[i], amount * inputs[i].quantity);
    }
    if (discount.type != u"flat")
        return;
    const std::vector<qint64> shares = shareDiscount(amount, weights);
    for (size_t i = 0; i < inputs.size(); ++i)
        inputs[i].discountMinor = shares[i];
}

} // namespace

Place placeOf(const World &world, const std::optional<QString> &addressId)
{
    const Address *address = addressId ? world.addresses.find(*addressId) : nullptr;
    return address ? Place{address->countryCode, address->region, address->postalCode} : Place{};
}

LineContext lineContext(const World &world, const Place &place, const QString &currency, const Discount *discount)
{
    return {currency, place.country, world.rules.accountTaxMode, taxRate(place), discount};
}

std::vector<TransactionLine> makeLines(const LineContext &context, const std::vector<LineRequest> &requests)
{
    std::vector<LineInput> inputs;
    inputs.reserve(requests.size());
    for (const LineRequest &request : requests)
        inputs.push_back(lineInput(context, request));
    if (context.discount && context.discount->type == u"percentage")
        applyPercentage(*context.discount, requests, inputs);
    else if (context.discount)
        applyFlat(*context.discount, context.currency, requests, inputs);

    std::vector<TransactionLine> lines;
    lines.reserve(requests.size());
    for (size_t i = 0; i < requests.size(); ++i) {
        TransactionLine line;
        line.price = requests[i].price;
        line.product = requests[i].product;
        line.quantity = requests[i].quantity;
        if (requests[i].share)
            line.proration = Proration{QString::fromLatin1(requests[i].share->first.text()), requests[i].share->second};
        line.taxRate = QString::fromLatin1(context.tax.text());
        line.unitTotals = unitAmounts(inputs[i]);
        line.totals = lineAmounts(inputs[i]);
        lines.push_back(std::move(line));
    }
    return lines;
}

Totals sumOf(const std::vector<TransactionLine> &lines)
{
    Totals sum;
    for (const TransactionLine &line : lines)
        sum += line.totals;
    return sum;
}

bool discountCovers(const Discount &discount, const Price &price)
{
    return !discount.restrictTo || discount.restrictTo->contains(price.id) ||
           discount.restrictTo->contains(price.productId);
}

void nameLines(World &world, std::vector<TransactionLine> &lines)
{
    for (TransactionLine &line : lines) {
        if (line.id.isEmpty())
            line.id = world.makeId("txnitm");
    }
}

std::vector<TransactionItem> itemsOf(const std::vector<TransactionLine> &lines)
{
    std::vector<TransactionItem> items;
    items.reserve(lines.size());
    for (const TransactionLine &line : lines)
        items.push_back({line.price, line.quantity, line.proration});
    return items;
}

} // namespace reckoner::sandbox::paddle
