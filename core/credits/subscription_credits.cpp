// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/subscription_credits.h"

#include "core/base/words.h"

namespace reckoner::credits {

Result<std::optional<PeriodCredits>> creditsOfRunningPeriod(const subscriptions::Subscription &subscription,
                                                            const PlanCreditsByPrice &plans)
{
    if (subscription.status != subscriptions::Status::Active || !subscription.currentPeriod)
        return std::optional<PeriodCredits>();
    PeriodCredits due;
    __int128 sum = 0;
    for (const subscriptions::SubscriptionItem &item : subscription.items) {
        const bool inTrial = item.trialDates && item.trialDates->endsAt > subscription.currentPeriod->startsAt;
        if (!item.recurring || item.quantity <= 0 || item.unitPrice.isZero() || inTrial)
            continue;
        const auto plan = plans.find(item.priceId);
        if (plan == plans.end())
            due.unknown.push_back(item.priceId);
        else
            sum += __int128(item.quantity) * plan->second.credits;
    }
    if (!fitsMinor(sum))
        return Error{ErrorKind::Invalid,
                     Words::tr("The credits of %1 cannot be counted.").arg(subscription.id.toString()),
                     {},
                     {}};
    due.credits = qint64(sum);
    return std::optional(std::move(due));
}

} // namespace reckoner::credits
