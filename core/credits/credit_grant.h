// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why a customer was given product credits: a line of a completed payment, a bonus, or a person's decision. Written
// once, never changed. Not to be confused with CreditBalance, the money that a provider owes a customer. Plain values,
// any thread. DESIGN §8; reference/security.md I11.

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/subscriptions/subscription.h"

#include <optional>

namespace reckoner::credits {

using GrantId = Id<struct CreditGrantTag>;

enum class GrantKind {
    Purchase, // of a payment that a customer made
    Renewal,  // of a payment that a subscription made by itself
    Signup,   // bonus for a new customer
    Trial,    // bonus for a subscription that begins with a trial
    Manual,   // a person of ours
};
QString grantKindText(GrantKind kind); // purchase, renewal, …: as stored
std::optional<GrantKind> grantKindFromText(const QString &text);

struct CreditGrant {
    AccountId account;
    GrantId id; // see grantIdOf()
    CustomerId customerId;
    GrantKind kind = GrantKind::Purchase;
    qint64 credits = 0; // more than zero
    // Of Purchase and Renewal: what was paid for.
    PaymentId paymentId;
    QString lineId; // the provider's, or “line-N” where it has none
    PriceId priceId;
    QString planCode;
    qint64 quantity = 0, creditsPerUnit = 0;
    SubscriptionId subscriptionId;
    std::optional<subscriptions::BillingPeriod> period;
    Currency currency; // empty: no money
    qint64 lineTotalMinor = 0, paymentTotalMinor = 0;
    EventId eventId;         // empty: not from an event
    OperationId operationId; // of Manual: made when the dialog opens, so that many clicks are one grant
    QString personKey;       // of Signup and Trial, see personKeyOf()
    QString actor, reason;   // of whatever a person did
    Instant purchasedAt, grantedAt;
    bool operator==(const CreditGrant &) const = default;
};

// The same facts give the same id, in any database: what was told to the external ledger once is known there for ever,
// also after a database was restored or made anew. Takes account, kind, payment, line, operation and person.
GrantId grantIdOf(const CreditGrant &grant);
// Who a bonus was given to, from an e-mail address: case and “+tag” do not make another person. Nobody can read the
// address from it.
QString personKeyOf(const QString &email);

} // namespace reckoner::credits
