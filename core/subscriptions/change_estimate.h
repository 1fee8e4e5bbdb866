// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a change of items will cost, worked out here at once and explained line by line, so that people see a number
// before the provider answers and can check the one it gives. Always labelled an estimate: it knows no customer's
// address, credit balance, discount or deferred charges. Pure functions, any thread.
// A subscription of Stripe's is reckoned by the second and item by item, any other by Paddle's rule.
// Source: reference/paddle.md §3.4 (modes), §3.5 (previews), §3.8 (proration), §2.8 (lines); reference/stripe.md §3.

#include "core/subscriptions/change.h"
#include "core/subscriptions/item_merge.h"
#include "core/subscriptions/second_proration.h"

#include <QStringList>

namespace reckoner::subscriptions {

// How prices become amounts for this customer. The inclusion counts for prices that leave it to the account or to the
// location; external and internal ones say it themselves.
struct TaxTerms {
    TaxRate rate;
    TaxInclusion inclusion = TaxInclusion::External;
    bool operator==(const TaxTerms &) const = default;
};

// The terms that the lines of a payment or a preview were reckoned with. None: there are no lines, they differ, or they
// do not follow the rule.
std::optional<TaxTerms> learnTax(const std::vector<BillLine> &lines);

struct EstimateInput {
    const Subscription &subscription;
    const ItemsChange &change;
    const std::vector<catalog::OfferedPrice> &prices; // of the items that are new
    Instant changeAt;
    std::optional<TaxTerms> tax;                        // none: not known, amounts are without tax
    HalfRounding halves = HalfRounding::TowardNegative; // at Stripe
};

struct EstimateLine {
    PriceId priceId;
    QString productName, priceName;
    qint64 quantity = 0; // negative: taken away, credited
    Money unitPrice;
    std::optional<ProrationRate> proration; // none: charged in full
    LineAmounts amounts;
    QString formula; // "−5 × 10.00 USD × 0.90513 (40405 of 44640 minutes left) = −49.27 USD with tax"
    std::optional<SecondShare> seconds = {}; // instead of proration, at Stripe
};

enum class EstimateTax { Included, Unknown };

struct ChangeEstimate {
    Instant changeAt;
    ProrationMode mode = ProrationMode::ProratedImmediately;
    EstimateTax tax = EstimateTax::Unknown;
    CycleChange cycle = CycleChange::SameCycle;
    std::vector<EstimateLine> lines;     // what the change itself charges and credits; empty for do_not_bill
    std::optional<BillTotals> immediate; // none: nothing is billed now
    std::optional<BillTotals> next;      // none: it will not renew
    std::optional<Instant> nextBilledAt;
    BillTotals recurring; // each renewal with the new items
    UpdateSummary summary;
    QStringList remarks; // what the estimate leaves out, for people
};

// Errors: Invalid (no billing period to prorate in, a price without an amount in the currency, overflow), NotFound (a
// new price is not among the prices).
Result<ChangeEstimate> estimateChange(const EstimateInput &input);

enum class Agreement { Equal, Different, NotComparable };

struct AmountDifference {
    QString what; // credit, charge, result, immediate total, recurring total, …
    Money estimated, provider;
    bool operator==(const AmountDifference &) const = default;
};

struct EstimateComparison {
    Agreement agreement = Agreement::NotComparable;
    QString reason; // of NotComparable
    std::vector<AmountDifference> differences;
};

// A preview is reckoned at its own minute: estimate at prorationTime(preview) to compare.
EstimateComparison compareEstimate(const ChangeEstimate &estimate, const Subscription &subscription,
                                   const ProviderPreview &preview);
// From when on the provider prorated, now or with the next bill; none when it prorated nothing.
std::optional<Instant> prorationTime(const ProviderPreview &preview);

} // namespace reckoner::subscriptions
