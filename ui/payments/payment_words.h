// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How payments are talked about beyond their states: attempts, adjustments. Main thread (translations). Source of the
// codes: reference/paddle.md §2.6.

#include "core/payments/payment.h"
#include "ui/common/status_pill.h"

namespace reckoner::ui {

Pill attemptPill(const payments::PaymentAttempt &attempt);
QString adjustmentTitle(const payments::Adjustment &adjustment);
Pill adjustmentPill(const payments::Adjustment &adjustment);

} // namespace reckoner::ui
