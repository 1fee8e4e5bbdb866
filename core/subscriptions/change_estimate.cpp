// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/change_estimate.h"

#include "core/base/provider_of.h"
#include "core/base/words.h"

#include <algorithm>

namespace reckoner::subscriptions {

namespace {

const QChar kMinusSign(0x2212);

// An item as far as its lines need it: from the snapshot, or from the catalog for a new one.
struct PricedItem {
    PriceId priceId;
    QString productName, priceName;
    Money unitPrice;
    catalog::TaxMode taxMode = catalog::TaxMode::AccountSetting;
};

PricedItem pricedFromSnapshot(const SubscriptionItem &item)
{
    return {item.priceId, item.productName, item.priceName, item.unitPrice, item.taxMode};
}

const SubscriptionItem *snapshotOf(const Subscription &subscription, const PriceId &price)
{
    for (const SubscriptionItem &item : subscription.items) {
        if (item.priceId == price && item.recurring)
            return &item;
    }
    return nullptr;
}

Result<PricedItem> pricedItem(const EstimateInput &input, const PriceId &id)
{
    if (const SubscriptionItem *item = snapshotOf(input.subscription, id))
        return pricedFromSnapshot(*item);
    for (const catalog::OfferedPrice &offered : input.prices) {
        if (offered.price.id != id)
            continue;
        const std::optional<Money> unitPrice = unitPriceIn(input.subscription.currency, offered.price);
        if (!unitPrice)
            return Error{ErrorKind::Invalid,
                         Words::tr("%1 is not sold in %2, the currency of the subscription.")
                             .arg(id.toString(), input.subscription.currency.code()),
                         QString(),
                         {}};
        return PricedItem{id, offered.productName, offered.price.name, *unitPrice, offered.price.taxMode};
    }
    return Error{ErrorKind::NotFound,
                 Words::tr("The price %1 is not known here. Synchronise the catalog and try again.").arg(id.toString()),
                 QString(),
                 {}};
}

TaxInclusion inclusionOf(catalog::TaxMode mode, const std::optional<TaxTerms> &tax)
{
    switch (mode) {
    case catalog::TaxMode::External: return TaxInclusion::External;
    case catalog::TaxMode::Internal: return tax ? TaxInclusion::Internal : TaxInclusion::External;
    case catalog::TaxMode::AccountSetting:
    case catalog::TaxMode::Location:
    case catalog::TaxMode::Unknown: return tax ? tax->inclusion : TaxInclusion::External;
    }
    RK_UNREACHABLE();
}

QString withRealMinus(QString text)
{
    return text.replace(u'-', kMinusSign);
}

bool isReckonedBySeconds(const Subscription &subscription)
{
    return providerOf(subscription.account) == ProviderKind::Stripe;
}

QString formulaOf(const EstimateLine &line, EstimateTax tax)
{
    QString text = QStringLiteral("%1 × %2").arg(line.quantity).arg(line.unitPrice.toString());
    if (line.proration) {
        text += Words::tr(" × %1 (%2 of %3 minutes left)")
                    .arg(line.proration->rate.toString())
                    .arg(line.proration->minutesLeft)
                    .arg(line.proration->minutesInPeriod);
    }
    if (line.seconds)
        text += Words::tr(" × %1 of %2 seconds left").arg(line.seconds->left).arg(line.seconds->whole);
    switch (tax) {
    case EstimateTax::Included:
        text += Words::tr(" = %1 + %2 tax = %3")
                    .arg(line.amounts.subtotal.toString(), line.amounts.tax.toString(), line.amounts.total.toString());
        break;
    case EstimateTax::Unknown: text += Words::tr(" = %1, tax not included").arg(line.amounts.total.toString()); break;
    }
    return withRealMinus(text);
}

Result<EstimateLine> estimateLine(const EstimateInput &input, const PricedItem &item, qint64 quantity,
                                  const std::optional<ProrationRate> &proration)
{
    LineInput in;
    in.unitPrice = item.unitPrice;
    in.quantity = quantity;
    in.inclusion = inclusionOf(item.taxMode, input.tax);
    if (input.tax)
        in.tax = input.tax->rate;
    if (proration)
        in.rate = proration->rate;
    EstimateLine line{item.priceId, item.productName, item.priceName, quantity, item.unitPrice, proration, {}, {}};
    RK_TRY_ASSIGN(line.amounts, lineAmounts(in));
    line.formula = formulaOf(line, input.tax ? EstimateTax::Included : EstimateTax::Unknown);
    return line;
}

// Without tax, which Stripe adds to the prorated lines by rules of its own. share: none: charged in full.
Result<EstimateLine> lineBySeconds(const EstimateInput &input, const PricedItem &item, qint64 quantity,
                                   const std::optional<SecondShare> &share)
{
    EstimateLine line{item.priceId, item.productName, item.priceName, quantity, item.unitPrice, {}, {}, {}, share};
    RK_TRY_ASSIGN(const Money amount, share ? proratedBySeconds(item.unitPrice, quantity, *share, input.halves)
                                            : item.unitPrice.times(quantity));
    const Money none(0, amount.currency());
    line.amounts = {amount, none, none, amount};
    line.formula = formulaOf(line, EstimateTax::Unknown);
    return line;
}

qint64 newQuantity(const ItemsChange &change, const PriceId &price)
{
    for (const ItemChange &item : change.items) {
        if (item.priceId == price)
            return item.quantity;
    }
    return 0;
}

struct QuantityStep {
    PricedItem item;
    qint64 removed = 0; // sizes
    qint64 added = 0;
};

// In the same cycle only what differs is billed; a new cycle ends all that was and begins all that will be (§3.8).
Result<std::vector<QuantityStep>> quantitySteps(const EstimateInput &input, CycleChange cycle)
{
    std::vector<QuantityStep> steps;
    for (const SubscriptionItem &item : input.subscription.items) {
        if (!item.recurring)
            continue;
        const qint64 wanted = newQuantity(input.change, item.priceId);
        QuantityStep step{pricedFromSnapshot(item), std::max<qint64>(item.quantity - wanted, 0),
                          std::max<qint64>(wanted - item.quantity, 0)};
        if (cycle == CycleChange::NewCycle)
            step = {step.item, item.quantity, wanted};
        steps.push_back(step);
    }
    for (const ItemChange &item : input.change.items) {
        if (snapshotOf(input.subscription, item.priceId))
            continue;
        RK_TRY_ASSIGN(const PricedItem priced, pricedItem(input, item.priceId));
        steps.push_back({priced, 0, item.quantity});
    }
    return steps;
}

bool isProrated(ProrationMode mode)
{
    return mode == ProrationMode::ProratedImmediately || mode == ProrationMode::ProratedNextBillingPeriod;
}

bool isImmediate(ProrationMode mode)
{
    return mode == ProrationMode::ProratedImmediately || mode == ProrationMode::FullImmediately;
}

// Whole items: what changes is credited as it was and charged as it will be (reference/stripe.md §3.1). A new cycle
// begins with its full price.
Result<std::vector<EstimateLine>> changeLinesBySeconds(const EstimateInput &input, CycleChange cycle)
{
    std::vector<EstimateLine> lines;
    if (!input.subscription.currentPeriod)
        return Error{ErrorKind::Invalid,
                     Words::tr("The subscription has no current billing period to prorate in."),
                     QString(),
                     {}};
    const BillingPeriod &period = *input.subscription.currentPeriod;
    RK_TRY_ASSIGN(const SecondShare share, secondShare({period.startsAt, input.changeAt, period.endsAt}));
    const std::optional<SecondShare> added = cycle == CycleChange::NewCycle ? std::nullopt : std::optional(share);
    for (const SubscriptionItem &item : input.subscription.items) {
        const qint64 wanted = newQuantity(input.change, item.priceId);
        if (wanted == item.quantity)
            continue;
        RK_TRY_ASSIGN(EstimateLine credit, lineBySeconds(input, pricedFromSnapshot(item), -item.quantity, share));
        lines.push_back(std::move(credit));
    }
    for (const ItemChange &item : input.change.items) {
        const SubscriptionItem *before = snapshotOf(input.subscription, item.priceId);
        if (before && before->quantity == item.quantity)
            continue;
        RK_TRY_ASSIGN(const PricedItem priced, pricedItem(input, item.priceId));
        RK_TRY_ASSIGN(EstimateLine charge, lineBySeconds(input, priced, item.quantity, added));
        lines.push_back(std::move(charge));
    }
    return lines;
}

Result<std::vector<EstimateLine>> changeLines(const EstimateInput &input, CycleChange cycle)
{
    std::vector<EstimateLine> lines;
    if (input.change.mode == ProrationMode::DoNotBill)
        return lines;
    if (isReckonedBySeconds(input.subscription))
        return changeLinesBySeconds(input, cycle);
    std::optional<ProrationRate> proration;
    if (isProrated(input.change.mode)) {
        if (!input.subscription.currentPeriod)
            return Error{ErrorKind::Invalid,
                         Words::tr("The subscription has no current billing period to prorate in."),
                         QString(),
                         {}};
        const BillingPeriod &period = *input.subscription.currentPeriod;
        RK_TRY_ASSIGN(proration, prorationRate({period.startsAt, input.changeAt, period.endsAt}));
    }
    RK_TRY_ASSIGN(const std::vector<QuantityStep> steps, quantitySteps(input, cycle));
    const std::optional<ProrationRate> addedRate = cycle == CycleChange::NewCycle ? std::nullopt : proration;
    for (const QuantityStep &step : steps) {
        // Without proration nothing is credited: no published number shows otherwise (§3.4).
        if (step.removed > 0 && proration) {
            RK_TRY_ASSIGN(EstimateLine line, estimateLine(input, step.item, -step.removed, proration));
            lines.push_back(std::move(line));
        }
        if (step.added > 0) {
            RK_TRY_ASSIGN(EstimateLine line, estimateLine(input, step.item, step.added, addedRate));
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

Result<std::vector<EstimateLine>> recurringLines(const EstimateInput &input)
{
    std::vector<EstimateLine> lines;
    for (const ItemChange &item : input.change.items) {
        RK_TRY_ASSIGN(const PricedItem priced, pricedItem(input, item.priceId));
        RK_TRY_ASSIGN(EstimateLine line, isReckonedBySeconds(input.subscription)
                                             ? lineBySeconds(input, priced, item.quantity, std::nullopt)
                                             : estimateLine(input, priced, item.quantity, std::nullopt));
        lines.push_back(std::move(line));
    }
    return lines;
}

// Identities of §2.6; a credit balance is not known here.
Result<BillTotals> totalsOf(const std::vector<EstimateLine> &lines, Currency currency)
{
    BillTotals totals;
    totals.subtotal = totals.discount = totals.tax = totals.total = totals.credit = Money(0, currency);
    for (const EstimateLine &line : lines) {
        RK_TRY_ASSIGN(totals.subtotal, totals.subtotal.plus(line.amounts.subtotal));
        RK_TRY_ASSIGN(totals.tax, totals.tax.plus(line.amounts.tax));
        RK_TRY_ASSIGN(totals.total, totals.total.plus(line.amounts.total));
    }
    const qint64 total = totals.total.minor();
    totals.grandTotal = totals.balance = Money(std::max<qint64>(total, 0), currency);
    RK_TRY_ASSIGN(const Money owed, totals.total.negated());
    totals.creditToBalance = Money(std::max<qint64>(owed.minor(), 0), currency);
    return totals;
}

Result<UpdateSummary> summaryOf(const std::vector<EstimateLine> &lines, Currency currency)
{
    UpdateSummary summary{Money(0, currency), Money(0, currency), Money(0, currency), ResultAction::None};
    for (const EstimateLine &line : lines) {
        if (line.amounts.total.isNegative()) {
            RK_TRY_ASSIGN(summary.credit, summary.credit.minus(line.amounts.total));
        } else {
            RK_TRY_ASSIGN(summary.charge, summary.charge.plus(line.amounts.total));
        }
    }
    RK_TRY_ASSIGN(const Money difference, summary.charge.minus(summary.credit));
    summary.result = Money(std::abs(difference.minor()), currency);
    if (!difference.isZero())
        summary.action = difference.isNegative() ? ResultAction::Credit : ResultAction::Charge;
    return summary;
}

bool willEnd(const Subscription &subscription)
{
    return subscription.scheduledChange && subscription.scheduledChange->action != ScheduledAction::Resume;
}

// Errors: Invalid (a cycle that is not known).
Result<std::optional<Instant>> nextBillAt(const EstimateInput &input, CycleChange cycle)
{
    if (willEnd(input.subscription))
        return std::optional<Instant>();
    if (cycle == CycleChange::SameCycle || input.change.mode == ProrationMode::DoNotBill)
        return input.subscription.nextBilledAt;
    for (const catalog::OfferedPrice &offered : input.prices) {
        if (newQuantity(input.change, offered.price.id) == 0 || !offered.price.billingCycle)
            continue;
        RK_TRY_ASSIGN(const Instant at, catalog::addPeriod(input.changeAt, *offered.price.billingCycle));
        return std::optional(at);
    }
    return input.subscription.nextBilledAt;
}

QStringList remarksOn(const EstimateInput &input, EstimateTax tax)
{
    QStringList remarks;
    if (tax == EstimateTax::Unknown)
        remarks.append(Words::tr("The customer's tax is not known yet; these amounts are without it."));
    if (!input.subscription.discountId.isEmpty())
        remarks.append(Words::tr("The subscription has a discount, which is not taken off here."));
    return remarks;
}

void compareAmount(EstimateComparison &comparison, const QString &what, Money estimated, Money provider)
{
    if (estimated != provider)
        comparison.differences.push_back({what, estimated, provider});
}

void compareTotals(EstimateComparison &comparison, const QString &bill, const BillTotals &estimated,
                   const BillTotals &provider)
{
    compareAmount(comparison, bill + QStringLiteral(" subtotal"), estimated.subtotal, provider.subtotal);
    compareAmount(comparison, bill + QStringLiteral(" tax"), estimated.tax, provider.tax);
    compareAmount(comparison, bill + QStringLiteral(" total"), estimated.total, provider.total);
}

// Credit and charge are sizes, the result has a direction.
Money directed(const UpdateSummary &summary)
{
    return summary.action == ResultAction::Credit ? Money(-summary.result.minor(), summary.result.currency())
                                                  : summary.result;
}

// Then amounts without tax can be compared although the customer's tax is not known here.
bool isWithoutTax(const ProviderPreview &preview)
{
    for (const auto *bill : {&preview.immediate, &preview.next, &preview.recurring}) {
        if (*bill && !(*bill)->totals.tax.isZero())
            return false;
    }
    return true;
}

QString whyNotComparable(const ChangeEstimate &estimate, const Subscription &subscription,
                         const ProviderPreview &preview)
{
    const bool bySeconds = isReckonedBySeconds(subscription);
    if (estimate.tax == EstimateTax::Unknown && !(bySeconds && isWithoutTax(preview)))
        return Words::tr("The estimate is without tax.");
    if (!subscription.discountId.isEmpty())
        return Words::tr("The subscription has a discount, which the estimate leaves out.");
    const bool prorated = std::any_of(estimate.lines.begin(), estimate.lines.end(),
                                      [](const EstimateLine &line) { return line.proration || line.seconds; });
    const std::optional<Instant> theirs = prorationTime(preview);
    if (bySeconds && prorated && theirs && theirs->seconds() != estimate.changeAt.seconds())
        return Words::tr("The provider reckoned at another second.");
    if (!bySeconds && prorated && theirs && theirs->minutes() != estimate.changeAt.minutes())
        return Words::tr("The provider reckoned at another minute.");
    if (!preview.summary && !preview.immediate && !preview.recurring)
        return Words::tr("The provider's preview holds no amounts.");
    return {};
}

// A proration rate in the provider's notation, which is that of tax rates.
std::optional<Rate> rateFromText(const QString &text)
{
    const Result<TaxRate> fraction = TaxRate::parse(text.toUtf8());
    if (!fraction || 100'000 % fraction->denominator != 0 || fraction->numerator > fraction->denominator)
        return std::nullopt;
    return Rate{qint32(fraction->numerator * (100'000 / fraction->denominator))};
}

// A line does not say whether its tax lies inside the unit price: the one that gives its amounts is right.
std::optional<TaxTerms> termsOf(const BillLine &line)
{
    const Result<TaxRate> tax = TaxRate::parse(line.taxRate.toUtf8());
    if (!tax)
        return std::nullopt;
    LineInput in;
    in.unitPrice = line.unitPrice;
    in.quantity = line.quantity;
    in.discount = Money(std::abs(line.discount.minor()), line.unitPrice.currency());
    in.tax = *tax;
    if (!line.prorationRate.isEmpty()) {
        in.rate = rateFromText(line.prorationRate);
        if (!in.rate)
            return std::nullopt;
    }
    for (const TaxInclusion inclusion : {TaxInclusion::External, TaxInclusion::Internal}) {
        in.inclusion = inclusion;
        const Result<LineAmounts> amounts = lineAmounts(in);
        if (amounts && amounts->total == line.total && amounts->tax == line.tax)
            return TaxTerms{*tax, inclusion};
    }
    return std::nullopt;
}

} // namespace

std::optional<TaxTerms> learnTax(const std::vector<BillLine> &lines)
{
    std::optional<TaxTerms> learned;
    for (const BillLine &line : lines) {
        const std::optional<TaxTerms> terms = termsOf(line);
        if (!terms || (learned && *learned != *terms))
            return std::nullopt;
        learned = terms;
    }
    return learned;
}

Result<ChangeEstimate> estimateChange(const EstimateInput &input)
{
    const Currency currency = input.subscription.currency;
    const ProrationMode mode = input.change.mode;
    ChangeEstimate estimate;
    estimate.changeAt = input.changeAt;
    estimate.mode = mode;
    estimate.tax = input.tax && !isReckonedBySeconds(input.subscription) ? EstimateTax::Included : EstimateTax::Unknown;
    estimate.cycle = cycleChangeOf(input.change.items, input.subscription, input.prices);
    estimate.remarks = remarksOn(input, estimate.tax);
    RK_TRY_ASSIGN(estimate.lines, changeLines(input, estimate.cycle));
    RK_TRY_ASSIGN(estimate.summary, summaryOf(estimate.lines, currency));
    RK_TRY_ASSIGN(std::vector<EstimateLine> renewal, recurringLines(input));
    RK_TRY_ASSIGN(estimate.recurring, totalsOf(renewal, currency));
    if (isImmediate(mode)) {
        RK_TRY_ASSIGN(estimate.immediate, totalsOf(estimate.lines, currency));
    } else {
        renewal.insert(renewal.end(), estimate.lines.begin(), estimate.lines.end());
    }
    RK_TRY_ASSIGN(estimate.nextBilledAt, nextBillAt(input, estimate.cycle));
    if (estimate.nextBilledAt) {
        RK_TRY_ASSIGN(estimate.next, totalsOf(renewal, currency));
    }
    return estimate;
}

std::optional<Instant> prorationTime(const ProviderPreview &preview)
{
    if (preview.immediate) {
        for (const BillLine &line : preview.immediate->lines) {
            if (line.prorationPeriod)
                return line.prorationPeriod->startsAt;
        }
    }
    if (!preview.next)
        return std::nullopt;
    // The renewal's own lines may carry its whole period (§2.6), and changes deferred earlier theirs: this one is the
    // latest of what begins before the renewal.
    std::optional<Instant> latest;
    for (const BillLine &line : preview.next->lines) {
        const bool isDeferred = line.prorationPeriod && (!preview.next->period || line.prorationPeriod->startsAt <
                                                                                      preview.next->period->startsAt);
        if (isDeferred && (!latest || line.prorationPeriod->startsAt > *latest))
            latest = line.prorationPeriod->startsAt;
    }
    return latest;
}

EstimateComparison compareEstimate(const ChangeEstimate &estimate, const Subscription &subscription,
                                   const ProviderPreview &preview)
{
    EstimateComparison comparison;
    comparison.reason = whyNotComparable(estimate, subscription, preview);
    if (!comparison.reason.isEmpty())
        return comparison;
    if (preview.summary) {
        compareAmount(comparison, QStringLiteral("credit"), estimate.summary.credit, preview.summary->credit);
        compareAmount(comparison, QStringLiteral("charge"), estimate.summary.charge, preview.summary->charge);
        compareAmount(comparison, QStringLiteral("result"), directed(estimate.summary), directed(*preview.summary));
    }
    const BillTotals nothing = totalsOf({}, subscription.currency).value();
    if (estimate.immediate || preview.immediate)
        compareTotals(comparison, QStringLiteral("immediate"), estimate.immediate.value_or(nothing),
                      preview.immediate ? preview.immediate->totals : nothing);
    // The next bill may hold charges that were deferred earlier, so only the steady state is compared.
    if (preview.recurring)
        compareTotals(comparison, QStringLiteral("recurring"), estimate.recurring, preview.recurring->totals);
    comparison.agreement = comparison.differences.empty() ? Agreement::Equal : Agreement::Different;
    return comparison;
}

} // namespace reckoner::subscriptions
