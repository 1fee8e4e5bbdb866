// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Counts the changes that charge at once, per subscription: Paddle allows 20 in an hour and 100 in 24 hours and then
// answers 429 (reference/paddle.md §1.6). Counted are those that were carried out or may have been, since the
// start of this process: the last guard before the wire. What people are told beforehand is counted over everybody's
// stored operations (core/actions/immediate_charges). Plain value of one thread.

#include "core/base/id.h"
#include "core/base/instant.h"

#include <deque>
#include <optional>
#include <unordered_map>

namespace reckoner::provider::paddle {

class ImmediateChargeBudget
{
public:
    static constexpr int kPerHour = 20;
    static constexpr int kPerDay = 100;

    struct Left {
        int thisHour = kPerHour;
        int thisDay = kPerDay;
        std::optional<Instant> freeAt; // set when nothing is left: when the next one may go
        bool isExhausted() const { return freeAt.has_value(); }
    };

    void record(const SubscriptionId &subscription, Instant at);
    Left left(const SubscriptionId &subscription, Instant now) const;

private:
    std::unordered_map<SubscriptionId, std::deque<Instant>> m_charges; // sorted, none older than a day
};

} // namespace reckoner::provider::paddle
