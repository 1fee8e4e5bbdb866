// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How subscriptions are talked about: states, cycles, scheduled changes, modes and items in words. Everything that a
// list, a pane and a dialog say alike is said here. Main thread (translations).

#include "core/payments/payment.h"
#include "core/subscriptions/change.h"
#include "ui/common/operation_words.h"
#include "ui/common/status_pill.h"

namespace reckoner::ui {

Pill statusPill(subscriptions::Status status, const QString &rawStatus);
Pill paymentPill(payments::PaymentStatus status, const QString &rawStatus);

// "monthly", "every 3 months".
QString cycleText(const catalog::Period &period);
// "$100.00 / month", "$100.00 / 3 months".
QString perCycleText(const Money &amount, const catalog::Period &period);
// "Cancels on 12 May", for a table cell.
QString scheduledShort(const subscriptions::ScheduledChange &change);
// The same for tight places: "Cancels on 12 May", without the year where there is no doubt.
Pill scheduledPill(const subscriptions::ScheduledChange &change, Instant now);
// "Cancels", "Pauses", "Resumes".
QString scheduledTitle(const subscriptions::ScheduledChange &change);
// A sentence with what it means for the customer.
QString scheduledSentence(const subscriptions::ScheduledChange &change);

QString modeTitle(subscriptions::ProrationMode mode);
QString modeExplanation(subscriptions::ProrationMode mode);

// "Team · Monthly"; the id where there is no name.
QString itemTitle(const QString &productName, const QString &priceName, const QString &priceDescription,
                  const PriceId &id);
QString itemTitle(const subscriptions::SubscriptionItem &item);
// What somebody has changed, sentence by sentence; empty: nothing that people would see.
QStringList whatChanged(const subscriptions::Subscription &before, const subscriptions::Subscription &after);
QString originText(const QString &origin);
} // namespace reckoner::ui
