// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person wants to change on a subscription, and what the provider and we say it will cost. Plain values, any
// thread. Source: reference/paddle.md §3.3 to §3.7.

#include "core/subscriptions/proration.h"
#include "core/subscriptions/subscription.h"

#include <array>

namespace reckoner::subscriptions {

// The five modes of Paddle; the item change itself takes effect at once in all of them (§3.4).
enum class ProrationMode {
    ProratedImmediately,
    ProratedNextBillingPeriod,
    FullImmediately,
    FullNextBillingPeriod,
    DoNotBill,
};
inline constexpr std::array kAllProrationModes{ProrationMode::ProratedImmediately,
                                               ProrationMode::ProratedNextBillingPeriod, ProrationMode::FullImmediately,
                                               ProrationMode::FullNextBillingPeriod, ProrationMode::DoNotBill};
// Does a change in this mode bill the customer at once?
bool billsAtOnce(ProrationMode mode);
QString prorationModeText(ProrationMode mode); // prorated_immediately …
std::optional<ProrationMode> prorationModeFromText(const QString &text);

enum class OnPaymentFailure { PreventChange, ApplyChange };
enum class EffectiveFrom { NextBillingPeriod, Immediately };

struct ItemChange {
    PriceId priceId;
    qint64 quantity = 1;
    bool operator==(const ItemChange &) const = default;
};

// The complete list of items afterwards: the provider removes what is left out (§3.3).
struct ItemsChange {
    std::vector<ItemChange> items;
    ProrationMode mode = ProrationMode::ProratedImmediately;
    OnPaymentFailure onPaymentFailure = OnPaymentFailure::PreventChange;
    // The moment that was previewed, for a provider that prorates by the second and lets it be named
    // (reference/stripe.md §2.4); none: when the change arrives there.
    std::optional<Instant> prorationAt = {};
};

struct PauseRequest {
    EffectiveFrom effectiveFrom = EffectiveFrom::NextBillingPeriod;
    std::optional<Instant> resumeAt;
    bool continueExistingPeriod = false; // on_resume
};

struct ResumeRequest {
    std::optional<Instant> resumeAt; // none: now
    bool continueExistingPeriod = false;
};

struct CancelRequest {
    EffectiveFrom effectiveFrom = EffectiveFrom::NextBillingPeriod;
};

// Moves the next bill, and with it the end of the running period; of a trial, the day it ends (§3.3).
struct NextBillChange {
    Instant nextBilledAt;
    ProrationMode mode = ProrationMode::DoNotBill;
};

struct ChargeItem {
    PriceId priceId;
    qint64 quantity = 1;
    bool operator==(const ChargeItem &) const = default;
};

// Something billed once, beside what recurs (§3.6). The charge shows in the payments, not in the subscription.
struct ChargeRequest {
    std::vector<ChargeItem> items;
    EffectiveFrom effectiveFrom = EffectiveFrom::Immediately;
    OnPaymentFailure onPaymentFailure = OnPaymentFailure::PreventChange;
};

// Totals of one bill of a preview. Identities in §2.6.
struct BillTotals {
    Money subtotal, discount, tax, total, credit, creditToBalance, balance, grandTotal;
    bool operator==(const BillTotals &) const = default;
};

struct BillLine {
    PriceId priceId;
    QString productName, priceName;
    qint64 quantity = 0;   // negative: what is taken away
    QString prorationRate; // "0.58129"; empty: charged in full
    std::optional<BillingPeriod> prorationPeriod;
    QString taxRate; // "0.08875"
    Money unitPrice; // before tax handling, where the provider says it
    Money subtotal, discount, tax, total;
};

struct Bill {
    std::optional<BillingPeriod> period;
    BillTotals totals;
    std::vector<BillLine> lines;
};

enum class ResultAction { Charge, Credit, None };

// §3.5: credit and charge as sizes (never negative here; providers differ in sign), result with its direction.
struct UpdateSummary {
    Money credit, charge, result;
    ResultAction action = ResultAction::None;
    bool operator==(const UpdateSummary &) const = default;
};

// The provider's answer to "what if".
struct ProviderPreview {
    Subscription after;            // as it would be
    std::optional<Bill> immediate; // none: nothing is billed now
    std::optional<Bill> next;      // none: it will not renew
    std::optional<Bill> recurring; // every renewal after
    std::optional<UpdateSummary> summary;
    std::optional<Instant> prorationAt = {}; // to be sent with the change, so that it costs what was shown
    Instant fetchedAt;
    QByteArray raw;
};

} // namespace reckoner::subscriptions
