// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/recurring_cost.h"

namespace reckoner::ui {

Result<Money> recurringSubtotal(const subscriptions::Subscription &subscription)
{
    std::vector<Money> lines;
    for (const subscriptions::SubscriptionItem &item : subscription.items) {
        if (!item.recurring)
            continue;
        RK_TRY_ASSIGN(const Money line, item.unitPrice.times(item.quantity));
        lines.push_back(line);
    }
    return sum(lines, subscription.currency);
}

} // namespace reckoner::ui
