// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which credits a completed payment brings, and which bonus an event. Pure functions, any thread.
//   - only a payment that is completed, never one that is only paid (reference/paddle.md §5.1);
//   - lines of price type “custom” are skipped, they are rounding and the like; a price of any other type that belongs
//     to no plan parks the whole payment, for a person to say which plan it sells (§5.3);
//   - lines and payments that cost nothing, and lines that take something away, grant nothing (§5.2);
//   - a line that is prorated brings the same share of its credits, rounded down, less the share of what the payment
//     takes away, which was granted before; never less than nothing;
//   - what is granted already is left out: once per (account, payment, line, kind).
// DESIGN §8. All integers; what does not fit parks.

#include "core/credits/credit_grant.h"
#include "core/payments/payment.h"

#include <QSet>
#include <QStringList>

#include <map>

namespace reckoner::credits {

// What one unit of a price brings, for one billing period of it or one purchase.
struct PlanCredits {
    QString planCode;
    qint64 credits = 0;
};
using PlanCreditsByPrice = std::map<PriceId, PlanCredits>;

struct PurchaseFacts {
    const payments::Payment &payment;
    EventId eventId;
    Instant purchasedAt; // when the provider says that it was completed
    Instant now;
    const PlanCreditsByPrice &plans;
    QSet<QString> grantedLines = {}; // ids of lines that have their grant
};

struct SkippedLine {
    QString lineId;
    PriceId priceId;
    QString why; // for logs and people who look closely; English
    bool operator==(const SkippedLine &) const = default;
};

struct GrantDecision {
    std::vector<CreditGrant> grants;
    std::vector<SkippedLine> skipped;
    QString parkReason; // not empty: nothing is granted until a person has done what it says
};

// The prices for which decidePurchase() has to know the plan.
std::vector<PriceId> pricesThatGrant(const payments::Payment &payment);
GrantDecision decidePurchase(const PurchaseFacts &facts);

// A bonus as the profile says it.
struct BonusRule {
    qint64 credits = 0;                 // 0: there is none
    std::optional<Instant> from, until; // eligible: from ≤ when it happened < until
    bool operator==(const BonusRule &) const = default;
};

struct BonusFacts {
    AccountId account;
    CustomerId customerId;
    QString email;
    SubscriptionId subscriptionId; // of Trial
    EventId eventId;
    Instant happenedAt, now;
    GrantKind kind = GrantKind::Signup; // or Trial
};

// None: no bonus by that rule. Whether the person had it already is for the store to say (personKey is unique).
std::optional<CreditGrant> decideBonus(const BonusRule &rule, const BonusFacts &facts);

// The share of a proration rate (“0.58129”), rounded down. None: the text is no rate from 0 to 1.
std::optional<qint64> proratedCredits(qint64 credits, const QString &rate);

} // namespace reckoner::credits
