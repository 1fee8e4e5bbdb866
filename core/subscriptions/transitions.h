// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What may be done to a subscription in its state, and why not: so that the console disables and explains instead of
// being refused. The provider has the last word. Pure functions, any thread.
// Source: reference/paddle.md §3.2 (states), §3.3 (locks and modes), §3.7 (pause, resume, cancel, activate).

#include "core/subscriptions/change.h"

namespace reckoner::subscriptions {

enum class Action {
    ChangeItems,
    Pause,
    Resume,
    Cancel,
    CancelNow,
    ClearScheduledChange,
    Activate,
    MoveNextBill, // of a trial: extend or shorten it
    Charge,
};

enum class Hindrance {
    UnknownState, // the provider invented a state; only reading is safe
    Canceled,     // terminal
    PastDue,      // an open bill must be settled first
    Paused,
    NotPaused,
    NotTrialing,
    ManualCollection, // activation bills at once, which needs a payment method
    ScheduledChange,  // only one can exist: undo it first
    NoScheduledChange,
    RenewalLock,            // within 30 minutes of the next bill
    OnlyWithoutBilling,     // trialing and paused subscriptions change with do_not_bill only
    NotWithScheduledChange, // this mode cannot be used while a pause or cancellation is scheduled
    NotWithNewCycle,        // this mode cannot be used when the billing cycle changes
    NotForDates,            // this mode cannot be used when the next bill moves
    DateTooSoon,            // the next bill cannot be moved that close
    NoNextBill,
    NoNextPeriod, // nothing can be put on a bill that will not come
};
// A sentence for people, in the source language of the translations.
QString hindranceText(Hindrance hindrance);

// The provider refuses changes this long before a bill (409 subscription_locked_renewal).
inline constexpr Micros kRenewalLock = std::chrono::minutes(30);

// none: it may be done.
std::optional<Hindrance> hindranceTo(Action action, const Subscription &subscription, Instant now);

enum class CycleChange { SameCycle, NewCycle };
// For an item change that is itself allowed.
std::optional<Hindrance> hindranceTo(ProrationMode mode, const Subscription &subscription, CycleChange cycle);
// A change of the next bill that is itself allowed, and its date.
std::optional<Hindrance> hindranceTo(const NextBillChange &change, const Subscription &subscription, Instant now);
std::optional<Hindrance> hindranceTo(EffectiveFrom charge, const Subscription &subscription);
std::vector<ProrationMode> allowedModes(const Subscription &subscription, CycleChange cycle);

} // namespace reckoner::subscriptions
