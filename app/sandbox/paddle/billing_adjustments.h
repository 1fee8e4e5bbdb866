// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Refunds, credits and chargebacks of transactions (reference/paddle.md §2.9). A refund waits for approval, a credit
// lowers what a manual invoice still asks for. Sandbox thread.

#include "app/sandbox/paddle/billing_subscriptions.h"

namespace reckoner::sandbox::paddle {

struct AdjustmentLine {
    QString itemId;               // txnitm_
    std::optional<qint64> amount; // none: all that is left of it
};

struct AdjustmentRequest {
    QString action; // refund, credit, chargeback
    QString reason;
    QString type = QStringLiteral("partial");
    bool taxOnTop = false;             // tax_mode external: amounts are before tax
    std::vector<AdjustmentLine> lines; // empty for type full
};

// Errors: the codes of §2.9.
Outcome<Adjustment *> makeAdjustment(World &world, Transaction &transaction, const AdjustmentRequest &request);
// Decides a pending refund: approved or rejected.
void decideRefund(World &world, Adjustment &adjustment, const QString &status);
void registerAdjustmentWork(World &world);

} // namespace reckoner::sandbox::paddle
