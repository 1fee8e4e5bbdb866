// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two customers of different accounts of one database, and what somebody said of them: that they are one person, or
// that they are not. Plain values, any thread.

#include "core/customers/customer.h"

namespace reckoner::customers {

struct CustomerKey {
    AccountId account;
    CustomerId id;
    friend bool operator==(const CustomerKey &, const CustomerKey &) = default;
};

enum class PairVerdict { Confirmed, Rejected };
QString pairVerdictText(PairVerdict verdict); // confirmed, rejected
std::optional<PairVerdict> pairVerdictFromText(const QString &text);

// What two customers have in common. Nothing: somebody knew it otherwise.
struct PairGrounds {
    bool externalId = false;
    bool email = false;
    friend bool operator==(const PairGrounds &, const PairGrounds &) = default;
};
QString pairGroundsText(PairGrounds grounds); // external_id, email, external_id+email, by_hand
PairGrounds pairGroundsFromText(const QString &text);

// One for both of its customers: first is that of the account that comes first by bytes.
struct CustomerPair {
    CustomerKey first, second;
    PairVerdict verdict = PairVerdict::Confirmed;
    PairGrounds grounds;
    QString reason; // may be empty
    QString decidedBy;
    Instant decidedAt;

    // In either order; of different accounts.
    static CustomerPair of(const CustomerKey &one, const CustomerKey &other);
    const CustomerKey &otherThan(const CustomerKey &one) const { return one == first ? second : first; }
};

// Who may be the same person, and why.
struct PairCandidate {
    Customer customer;
    PairGrounds grounds;
};

} // namespace reckoner::customers
