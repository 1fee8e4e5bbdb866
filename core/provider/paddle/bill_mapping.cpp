// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/bill_mapping.h"

#include "core/provider/paddle/mapping_fields.h"
#include "core/provider/paddle/price_mapping.h"

namespace reckoner::provider::paddle {

using namespace subscriptions;

PriceNames priceNames(JsonView items, const AccountId &account)
{
    PriceNames names;
    for (const JsonView &item : items.items()) {
        Result<catalog::Price> price = priceFromJson(item.member("price"), account);
        if (!price)
            continue;
        const PriceId id = price->id;
        names.insert(id, *std::move(price));
    }
    return names;
}

Result<BillTotals> billTotalsFromJson(JsonView json, const QByteArray &path)
{
    JsonReader in(json, path);
    const Currency currency = in.currency("currency_code");
    BillTotals totals;
    totals.subtotal = in.money("subtotal", currency);
    totals.discount = in.optionalMoney("discount", currency).value_or(Money(0, currency));
    totals.tax = in.money("tax", currency);
    totals.total = in.money("total", currency);
    totals.credit = in.optionalMoney("credit", currency).value_or(Money(0, currency));
    totals.creditToBalance = in.optionalMoney("credit_to_balance", currency).value_or(Money(0, currency)); // since 2023
    totals.grandTotal = in.money("grand_total", currency);
    totals.balance = in.optionalMoney("balance", currency).value_or(totals.grandTotal);
    RK_TRY(in.finish());
    return totals;
}

Result<BillLine> billLineFromJson(JsonView json, const QByteArray &path, Currency currency, const PriceNames &names)
{
    JsonReader in(json, path);
    BillLine line;
    line.priceId = optionalId<PriceId>(in, "price_id"); // none in previews of prices that do not exist yet
    line.quantity = in.integer("quantity");
    line.taxRate = textOrEmpty(in, "tax_rate");
    if (const auto proration = in.optionalObject("proration")) {
        JsonReader prorationIn(*proration, in.at("proration"));
        line.prorationRate = textOrEmpty(prorationIn, "rate");
        line.prorationPeriod = optionalBillingPeriod(prorationIn, "billing_period");
        in.absorb(prorationIn.finish());
    }
    if (const auto product = in.optionalObject("product")) {
        JsonReader productIn(*product, in.at("product"));
        line.productName = textOrEmpty(productIn, "name");
        in.absorb(productIn.finish());
    }
    if (const auto price = names.constFind(line.priceId); price != names.constEnd()) {
        line.priceName = price->name.isEmpty() ? price->description : price->name;
        line.unitPrice = unitPriceIn(*price, currency).value_or(Money());
    }
    JsonReader totals(in.object("totals"), in.at("totals"));
    line.subtotal = totals.money("subtotal", currency);
    line.discount = totals.optionalMoney("discount", currency).value_or(Money(0, currency));
    line.tax = totals.money("tax", currency);
    line.total = totals.money("total", currency);
    in.absorb(totals.finish());
    RK_TRY(in.finish());
    return line;
}

Result<Bill> billFromDetailsJson(JsonView details, const QByteArray &path, const PriceNames &names)
{
    JsonReader in(details, path);
    const JsonView totals = in.object("totals");
    const std::vector<JsonView> lines = in.array("line_items");
    RK_TRY(in.finish());
    Bill bill;
    RK_TRY_ASSIGN(bill.totals, billTotalsFromJson(totals, in.at("totals")));
    qsizetype index = 0;
    for (const JsonView &one : lines) {
        RK_TRY_ASSIGN(BillLine line,
                      billLineFromJson(one, in.at("line_items", index++), bill.totals.total.currency(), names));
        bill.lines.push_back(std::move(line));
    }
    return bill;
}

Result<Bill> billFromJson(JsonView json, const QByteArray &path, const PriceNames &names)
{
    JsonReader in(json, path);
    const JsonView details = in.object("details");
    const auto period = optionalBillingPeriod(in, "billing_period");
    RK_TRY(in.finish());
    RK_TRY_ASSIGN(Bill bill, billFromDetailsJson(details, in.at("details"), names));
    bill.period = period;
    return bill;
}

} // namespace reckoner::provider::paddle
