// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How payments are talked about beyond their states: why an attempt failed, adjustments. Main thread
// (translations). Source of the codes: reference/paddle.md §2.6.

#include "core/payments/payment.h"
#include "ui/common/status_pill.h"

namespace reckoner::ui {

// Why it failed, for people: "The bank declined the card". A code that is not known is shown as it was given.
QString failureText(const QString &errorCode);
// What to do about it; empty where there is nothing to say.
QString failureAdvice(const QString &errorCode);
Pill attemptPill(const payments::PaymentAttempt &attempt);
QString adjustmentTitle(const payments::Adjustment &adjustment);
Pill adjustmentPill(const payments::Adjustment &adjustment);

} // namespace reckoner::ui
