// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/invoice_mapping.h"

#include <algorithm>

namespace reckoner::provider::stripe {

using namespace subscriptions;

namespace {

// The sum of one member of the objects in a list.
Money sumOf(JsonReader &in, const std::vector<JsonView> &rows, Currency currency)
{
    Money sum(0, currency);
    for (const JsonView &row : rows) {
        JsonReader one(row, in.at("amounts"));
        const Result<Money> more = sum.plus(stripeMoney(one, "amount", currency));
        in.absorb(one.finish());
        if (!more)
            in.absorb(Result<void>(more.error()));
        sum = more ? *more : sum;
    }
    return sum;
}

// Tax on top of the amount; the rest of it lies inside. Both shapes.
struct LineTax {
    Money all, onTop;
};
LineTax taxOf(JsonReader &in, JsonView line, Currency currency)
{
    const std::vector<JsonView> rows = line["taxes"].isArray() ? line["taxes"].items() : line["tax_amounts"].items();
    std::vector<JsonView> onTop;
    for (const JsonView &row : rows) {
        const bool inside =
            row["inclusive"].boolean().value_or(false) || row["tax_behavior"].string() == QStringLiteral("inclusive");
        if (!inside)
            onTop.push_back(row);
    }
    return {sumOf(in, rows, currency), sumOf(in, onTop, currency)};
}

bool isProrated(JsonView line)
{
    const JsonView parent = line["parent"];
    for (const char *details : {"subscription_item_details", "invoice_item_details"}) {
        if (parent[details]["proration"].boolean().value_or(false))
            return true;
    }
    return line["proration"].boolean().value_or(false);
}

// Legacy says it at the price, modern at the line's pricing, as a decimal text that may have fractions.
Money unitPriceOf(JsonView line, Currency currency)
{
    const auto whole = line["price"]["unit_amount"].integer();
    std::optional<qint64> amount = whole;
    if (const auto decimal = line["pricing"]["unit_amount_decimal"].string(); !amount && decimal) {
        bool isWhole = false;
        const qint64 value = decimal->toLongLong(&isWhole);
        if (isWhole)
            amount = value;
    }
    const Result<Money> money = moneyFromStripe(amount.value_or(0), currency);
    return money ? *money : Money(0, currency);
}

// "3 × Starter (at $10.00 / month)": how many there are is said beside it.
QString withoutQuantity(const QString &description, qint64 quantity)
{
    const QString prefix = QStringLiteral("%1 × ").arg(quantity);
    return description.startsWith(prefix) ? description.mid(prefix.size()) : description;
}

// Stripe says what a share costs, and not which share it is. Rounded down; “?” where the whole price is not known, so
// that nobody takes the line for one that is charged in full.
QString prorationRate(Money amount, const BillLine &line)
{
    constexpr qint64 kScale = 1'000'000'000;
    constexpr int kDigits = 9;
    const auto size = [](qint64 number) { return number < 0 ? -__int128(number) : __int128(number); };
    const __int128 whole = size(line.unitPrice.minor()) * size(line.quantity);
    if (whole == 0)
        return QStringLiteral("?");
    const __int128 share = size(amount.minor()) * kScale / whole;
    if (share >= kScale)
        return share == kScale ? QStringLiteral("1") : QStringLiteral("?");
    return QStringLiteral("0.%1").arg(qint64(share), kDigits, 10, QLatin1Char('0'));
}

Result<InvoiceLine> invoiceLineFromJson(JsonView json, const QByteArray &path, Currency currency)
{
    JsonReader in(json, path);
    InvoiceLine row;
    row.id = textOrEmpty(in, "id");
    row.isProration = isProrated(json);
    BillLine &line = row.line;
    line.priceId = expandableIdOf<PriceId>(json, "price");
    if (line.priceId.isEmpty())
        line.priceId = expandableIdOf<PriceId>(json["pricing"]["price_details"], "price");
    line.quantity = in.optionalInteger("quantity").value_or(1);
    line.productName = withoutQuantity(textOrEmpty(in, "description"), line.quantity);
    line.unitPrice = unitPriceOf(json, currency);
    const Money amount = stripeMoney(in, "amount", currency);
    if (amount.isNegative() && line.quantity > 0) // what is taken away, as everywhere here
        line.quantity = -line.quantity;
    line.discount = sumOf(in, json["discount_amounts"].items(), currency);
    const LineTax tax = taxOf(in, json, currency);
    line.tax = tax.all;
    if (row.isProration) {
        line.prorationPeriod = stripePeriod(json["period"], "start", "end");
        line.prorationRate = prorationRate(amount, line);
    }
    const Result<Money> net = amount.minus(line.discount);
    const Result<Money> total = net ? net->plus(tax.onTop) : net;
    const Result<Money> subtotal = total ? total->minus(line.tax) : total;
    const Result<Money> before = subtotal ? subtotal->plus(line.discount) : subtotal;
    if (!before)
        in.absorb(Result<void>(before.error()));
    RK_TRY(in.finish());
    line.total = *total;
    line.subtotal = *before;
    return row;
}

Money taxOfInvoice(JsonReader &in, JsonView json, Currency currency)
{
    if (json["total_taxes"].isArray())
        return sumOf(in, json["total_taxes"].items(), currency);
    return json["tax"].integer() ? stripeMoney(in, "tax", currency)
                                 : sumOf(in, json["total_tax_amounts"].items(), currency);
}

BillTotals totalsFromJson(JsonReader &in, JsonView json, Currency currency)
{
    BillTotals totals;
    totals.subtotal = stripeMoney(in, "subtotal", currency);
    totals.discount = sumOf(in, json["total_discount_amounts"].items(), currency);
    totals.tax = taxOfInvoice(in, json, currency);
    totals.total = stripeMoney(in, "total", currency);
    totals.grandTotal = stripeMoney(in, "amount_due", currency);
    const auto remaining = in.optionalInteger("amount_remaining");
    totals.balance = remaining ? stripeMoney(in, "amount_remaining", currency) : totals.grandTotal;
    // A total below zero goes to the customer's balance; what a balance pays is not due (§2.5).
    const qint64 total = totals.total.minor(), due = totals.grandTotal.minor();
    totals.creditToBalance = Money(total < 0 ? -total : 0, currency);
    totals.credit = Money(total > due && total > 0 ? total - due : 0, currency);
    return totals;
}

} // namespace

Result<InvoiceBill> invoiceBillFromJson(JsonView invoice, const QByteArray &path)
{
    JsonReader in(invoice, path);
    InvoiceBill bill;
    const Currency currency = stripeCurrency(in, "currency");
    RK_TRY(in.finish());
    bill.totals = totalsFromJson(in, invoice, currency);
    qsizetype index = 0;
    for (const JsonView &one : invoice["lines"]["data"].items()) {
        RK_TRY_ASSIGN(InvoiceLine line, invoiceLineFromJson(one, in.at("lines", index++), currency));
        const auto period = stripePeriod(one["period"], "start", "end");
        if (!line.isProration && period && (!bill.period || period->endsAt > bill.period->endsAt))
            bill.period = period;
        bill.lines.push_back(std::move(line));
    }
    const JsonView details = invoice["parent"]["subscription_details"];
    JsonReader dated(details.isObject() ? details : invoice, in.at("parent"));
    bill.prorationAt = optionalStripeTime(dated, "subscription_proration_date");
    in.absorb(dated.finish());
    RK_TRY(in.finish());
    return bill;
}

Bill billOf(const InvoiceBill &bill)
{
    Bill result{bill.period, bill.totals, {}};
    for (const InvoiceLine &line : bill.lines)
        result.lines.push_back(line.line);
    return result;
}

SubscriptionId subscriptionOfInvoice(JsonView invoice)
{
    const auto legacy = expandableIdOf<SubscriptionId>(invoice, "subscription");
    return legacy.isEmpty() ? expandableIdOf<SubscriptionId>(invoice["parent"]["subscription_details"], "subscription")
                            : legacy;
}

QByteArray metadataOfInvoice(JsonView invoice)
{
    const JsonView legacy = invoice["subscription_details"];
    return jsonOrEmpty(legacy.isObject() ? legacy : invoice["parent"]["subscription_details"], "metadata");
}

QString paymentIntentOfInvoice(JsonView invoice)
{
    const QString legacy = expandableId(invoice, "payment_intent");
    if (!legacy.isEmpty())
        return legacy;
    QString found;
    for (const JsonView &one : invoice["payments"]["data"].items()) {
        const QString intent = expandableId(one["payment"], "payment_intent");
        if (intent.isEmpty())
            continue;
        const bool settles =
            one["status"].string() == QStringLiteral("paid") || one["is_default"].boolean().value_or(false);
        if (settles || found.isEmpty())
            found = intent;
    }
    return found;
}

} // namespace reckoner::provider::stripe
