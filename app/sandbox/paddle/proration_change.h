// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A change of a subscription, planned first and then shown or done: the preview and the bill come from one plan.
// Which modes go with which state and kind of change: reference/paddle.md §3.3, §3.4, §3.6. Sandbox thread.

#include "app/sandbox/paddle/billing_items.h"
#include "app/sandbox/paddle/billing_subscriptions.h"

namespace reckoner::sandbox::paddle {

enum class WhenBilled { Never, Now, NextPeriod };

struct ChangePlan {
    Subscription after;
    QString origin; // of the transaction
    WhenBilled when = WhenBilled::Never;
    std::vector<TransactionLine> lines; // bought and taken off
    Period period;                      // of the transaction billed now
    std::vector<ResolvedItem> resolved; // inline rows to file
    bool applyOnFailure = false;
    bool restartsPeriod = false;
};

// PATCH /subscriptions/{id} and its preview.
Outcome<ChangePlan> planUpdate(World &world, const Subscription &subscription, JsonView body);
// POST /subscriptions/{id}/charge and its preview.
Outcome<ChangePlan> planCharge(World &world, const Subscription &subscription, JsonView body);
Check applyPlan(World &world, Subscription &subscription, ChangePlan plan);
QJsonObject previewJson(World &world, const ChangePlan &plan);

// Of include= on GET; next is null while the end of service is scheduled.
QJsonValue nextTransactionJson(const World &world, const Subscription &subscription, qint64 creditAvailable);
QJsonObject recurringDetailsJson(const World &world, const Subscription &subscription);

// 409 within 30 minutes of the renewal.
Check checkRenewalLock(const World &world, const Subscription &subscription);

} // namespace reckoner::sandbox::paddle
