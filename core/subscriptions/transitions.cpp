// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/transitions.h"

#include "core/base/provider_of.h"
#include "core/base/words.h"

namespace reckoner::subscriptions {

namespace {

// Stripe has no lock before a renewal, and moves a bill only by moving the end of a trial (reference/stripe.md §2.3).
bool isStripes(const Subscription &subscription)
{
    return providerOf(subscription.account) == ProviderKind::Stripe;
}

bool isLocked(const Subscription &subscription, Instant now)
{
    if (isStripes(subscription))
        return false;
    return subscription.nextBilledAt && *subscription.nextBilledAt > now &&
           *subscription.nextBilledAt - now < kRenewalLock;
}

std::optional<Hindrance> hindranceToItems(const Subscription &subscription, Instant now)
{
    if (subscription.status == Status::PastDue)
        return Hindrance::PastDue;
    if (isLocked(subscription, now) && subscription.status != Status::Paused)
        return Hindrance::RenewalLock;
    return std::nullopt;
}

std::optional<Hindrance> hindranceToPause(const Subscription &subscription)
{
    if (subscription.status == Status::Paused)
        return Hindrance::Paused;
    if (subscription.scheduledChange)
        return Hindrance::ScheduledChange;
    return std::nullopt;
}

std::optional<Hindrance> hindranceToResume(const Subscription &subscription)
{
    const bool willPause =
        subscription.scheduledChange && subscription.scheduledChange->action == ScheduledAction::Pause;
    if (subscription.status != Status::Paused && !willPause)
        return Hindrance::NotPaused;
    return std::nullopt;
}

std::optional<Hindrance> hindranceToActivate(const Subscription &subscription)
{
    if (subscription.status != Status::Trialing)
        return Hindrance::NotTrialing;
    if (subscription.collectionMode != CollectionMode::Automatic)
        return Hindrance::ManualCollection;
    return std::nullopt;
}

std::optional<Hindrance> hindranceToMove(const Subscription &subscription, Instant now)
{
    if (subscription.status == Status::PastDue)
        return Hindrance::PastDue;
    if (subscription.status == Status::Paused)
        return Hindrance::Paused;
    if (subscription.scheduledChange)
        return Hindrance::ScheduledChange;
    if (!subscription.nextBilledAt)
        return Hindrance::NoNextBill;
    if (isStripes(subscription) && subscription.status != Status::Trialing)
        return Hindrance::NotTrialing;
    if (isLocked(subscription, now))
        return Hindrance::RenewalLock;
    return std::nullopt;
}

std::optional<Hindrance> hindranceToCharge(const Subscription &subscription, Instant now)
{
    if (subscription.status == Status::PastDue)
        return Hindrance::PastDue;
    if (subscription.status == Status::Paused)
        return Hindrance::Paused;
    if (isLocked(subscription, now))
        return Hindrance::RenewalLock;
    return std::nullopt;
}

} // namespace

std::optional<Hindrance> hindranceTo(Action action, const Subscription &subscription, Instant now)
{
    if (subscription.status == Status::Canceled)
        return Hindrance::Canceled;
    if (subscription.status == Status::Unknown)
        return Hindrance::UnknownState;
    switch (action) {
    case Action::ChangeItems: return hindranceToItems(subscription, now);
    case Action::Pause: return hindranceToPause(subscription);
    case Action::Resume: return hindranceToResume(subscription);
    case Action::Cancel: return subscription.scheduledChange ? std::optional(Hindrance::ScheduledChange) : std::nullopt;
    case Action::CancelNow: return std::nullopt;
    case Action::ClearScheduledChange:
        return subscription.scheduledChange ? std::nullopt : std::optional(Hindrance::NoScheduledChange);
    case Action::Activate: return hindranceToActivate(subscription);
    case Action::MoveNextBill: return hindranceToMove(subscription, now);
    case Action::Charge: return hindranceToCharge(subscription, now);
    }
    RK_UNREACHABLE();
}

std::optional<Hindrance> hindranceTo(ProrationMode mode, const Subscription &subscription, CycleChange cycle)
{
    const bool bills = mode != ProrationMode::DoNotBill;
    if (bills && (subscription.status == Status::Trialing || subscription.status == Status::Paused))
        return Hindrance::OnlyWithoutBilling;
    const bool deferred =
        mode == ProrationMode::ProratedNextBillingPeriod || mode == ProrationMode::FullNextBillingPeriod;
    if (deferred && subscription.scheduledChange)
        return Hindrance::NotWithScheduledChange;
    if (deferred && cycle == CycleChange::NewCycle)
        return Hindrance::NotWithNewCycle;
    return std::nullopt;
}

std::optional<Hindrance> hindranceTo(const NextBillChange &change, const Subscription &subscription, Instant now)
{
    if (const auto hindrance = hindranceTo(Action::MoveNextBill, subscription, now))
        return hindrance;
    if (change.nextBilledAt - now < kRenewalLock)
        return Hindrance::DateTooSoon;
    if (change.mode == ProrationMode::FullImmediately || change.mode == ProrationMode::FullNextBillingPeriod)
        return Hindrance::NotForDates;
    if (subscription.status == Status::Trialing && change.mode != ProrationMode::DoNotBill)
        return Hindrance::OnlyWithoutBilling;
    return std::nullopt;
}

std::optional<Hindrance> hindranceTo(EffectiveFrom charge, const Subscription &subscription)
{
    const bool ends = subscription.scheduledChange || !subscription.nextBilledAt;
    return charge == EffectiveFrom::NextBillingPeriod && ends ? std::optional(Hindrance::NoNextPeriod) : std::nullopt;
}

std::vector<ProrationMode> allowedModes(const Subscription &subscription, CycleChange cycle)
{
    std::vector<ProrationMode> allowed;
    for (ProrationMode mode : kAllProrationModes) {
        if (!hindranceTo(mode, subscription, cycle))
            allowed.push_back(mode);
    }
    return allowed;
}

QString hindranceText(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::UnknownState:
        return Words::tr("The provider reports a state that this version does not know. Update Reckoner.");
    case Hindrance::Canceled:
        return Words::tr("The subscription is canceled, which is final. The customer can start a new one.");
    case Hindrance::PastDue:
        return Words::tr("A bill is past due. It must be paid first; ask the customer to update the payment method.");
    case Hindrance::Paused: return Words::tr("The subscription is paused. Resume it first.");
    case Hindrance::NotPaused: return Words::tr("The subscription is not paused.");
    case Hindrance::NotTrialing: return Words::tr("The subscription is not in a trial.");
    case Hindrance::ManualCollection:
        return Words::tr("The subscription is invoiced by hand; only automatically collected ones can be activated.");
    case Hindrance::ScheduledChange:
        return Words::tr("A change is scheduled already, and there can be only one. Undo it first.");
    case Hindrance::NoScheduledChange: return Words::tr("Nothing is scheduled.");
    case Hindrance::RenewalLock:
        return Words::tr(
            "The next bill is due within 30 minutes, and the provider accepts no changes until it is through.");
    case Hindrance::OnlyWithoutBilling:
        return Words::tr("While it is in a trial or paused, items can only change without billing.");
    case Hindrance::NotWithScheduledChange:
        return Words::tr("Not while a pause or a cancellation is scheduled: there will be no next bill to put it on.");
    case Hindrance::NotWithNewCycle:
        return Words::tr("Not when the billing cycle changes: the new cycle is billed at once.");
    case Hindrance::NotForDates: return Words::tr("Not for a new date: there is no full price that it would add.");
    case Hindrance::DateTooSoon: return Words::tr("The new date must lie at least 30 minutes ahead.");
    case Hindrance::NoNextBill: return Words::tr("There is no next bill whose date could be moved.");
    case Hindrance::NoNextPeriod: return Words::tr("There will be no next bill to put it on.");
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::subscriptions
