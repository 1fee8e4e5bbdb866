// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Grants credits while events are projected, in the event's own transaction: for completed payments, for bonuses, and
// what adjustments take back. Called for every event that shows an entity, in any order and any number of times: what
// was done is known by its keys (core/credits/credit_posting.h). A price that belongs to no plan parks the event.
// Writer thread; it may be shared by all projectors of a program. DESIGN §8.

#include "core/credits/grant_rules.h"
#include "core/sync/projector.h"

namespace reckoner::sync {

// What the profile says about giving credits.
struct CreditPolicy {
    std::optional<Instant> from; // nothing that was bought before; none: everything
    credits::BonusRule signup, trial;
};

// What one unit of a price brings; none: it belongs to no plan. Writer thread.
using PlanCreditsOf = std::function<Result<std::optional<credits::PlanCredits>>(
    storage::Connection &connection, const AccountId &account, const PriceId &price)>;

// As the catalog's plans say.
Result<std::optional<credits::PlanCredits>> creditsOfPlan(storage::Connection &connection, const AccountId &account,
                                                          const PriceId &price);

// Of those of the prices that belong to a plan. Errors: Storage.
Result<credits::PlanCreditsByPrice> planCreditsByPrice(storage::Connection &connection, const PlanCreditsOf &plans,
                                                       const AccountId &account, const std::vector<PriceId> &prices);

class CreditHook final : public ProjectionHook
{
public:
    CreditHook(CreditPolicy policy, const Clock &clock, PlanCreditsOf plans);

    Result<HookAnswer> onEvent(storage::Transaction &transaction, const events::StoredEvent &event,
                               const Snapshot &snapshot, storage::Decision decision) override;

private:
    struct Cause;
    Result<HookAnswer> onPayment(const Cause &cause, const payments::Payment &payment);
    Result<HookAnswer> onAdjustment(const Cause &cause, const payments::Adjustment &adjustment);
    Result<HookAnswer> onCustomer(const Cause &cause, const customers::Customer &customer);
    Result<HookAnswer> onSubscription(const Cause &cause, const subscriptions::Subscription &subscription);
    Result<HookAnswer> giveBonus(const Cause &cause, const credits::BonusRule &rule, credits::BonusFacts facts);

    const CreditPolicy m_policy;
    const Clock &m_clock;
    const PlanCreditsOf m_plans;
};

// The missing grants of one payment that is completed in the mirror, as its event would have made them; for payments
// whose event never came. Gives how many were made. Errors: Storage, Invalid (its event would be parked; says why).
struct MissedPurchase {
    const payments::Payment &payment;
    const PlanCreditsOf &plans;
    Instant now;
    QString actor, reason;
};
Result<int> grantMissedPurchase(storage::Transaction &transaction, const MissedPurchase &missed);

} // namespace reckoner::sync
