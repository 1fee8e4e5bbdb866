// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What became of a payment, as a badge; the same words for every provider. Main thread (translations).

#include "core/payments/payment_outcome.h"
#include "ui/common/status_pill.h"

namespace reckoner::ui {

// rawStatus: what the provider says where it is none of ours.
Pill outcomePill(payments::PaymentOutcome outcome, const QString &rawStatus = {});
Pill outcomePill(const payments::Payment &payment, const payments::GivenBack &givenBack);
// "$3.00 of it were refunded", and the provider's own state: what the badge leaves out.
QString outcomeToolTip(const payments::Payment &payment, const payments::GivenBack &givenBack);

} // namespace reckoner::ui
