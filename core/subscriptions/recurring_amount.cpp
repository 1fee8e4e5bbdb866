// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/recurring_amount.h"

namespace reckoner::subscriptions {

Result<std::optional<Money>> recurringAmount(const Subscription &subscription)
{
    Money total(0, subscription.currency);
    for (const SubscriptionItem &item : subscription.items) {
        if (!item.recurring)
            continue;
        if (item.unitPrice.currency() != subscription.currency)
            return std::optional<Money>();
        RK_TRY_ASSIGN(const Money line, item.unitPrice.times(item.quantity));
        RK_TRY_ASSIGN(total, total.plus(line));
    }
    return std::optional(total);
}

} // namespace reckoner::subscriptions
