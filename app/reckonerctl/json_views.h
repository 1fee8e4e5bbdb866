// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The JSON that reckonerctl prints for domain values: field names are the providers' words, amounts are strings of
// minor units beside a currency code, times RFC 3339. Pure functions.

#include "core/actions/change_preview.h"
#include "core/actions/operation.h"
#include "core/catalog/product.h"
#include "core/customers/customer.h"
#include "core/events/event.h"
#include "core/payments/payment.h"
#include "core/subscriptions/change_estimate.h"
#include "core/subscriptions/subscription_store.h"

#include <QJsonObject>

namespace reckoner::ctl {

QJsonValue toJson(const std::optional<Instant> &instant);
QJsonObject toJson(Money money);
QJsonObject toJson(const subscriptions::Subscription &subscription);
QJsonObject toJson(const subscriptions::SubscriptionRow &row);
QJsonObject toJson(const subscriptions::Bill &bill);
QJsonObject toJson(const subscriptions::ProviderPreview &preview);
QJsonObject toJson(const subscriptions::ChangeEstimate &estimate);
QJsonObject toJson(const actions::Operation &operation);
QJsonObject toJson(const catalog::OfferedPrice &price);
QJsonObject toJson(const customers::Customer &customer);
QJsonObject toJson(const payments::Payment &payment);
QJsonObject toJson(const events::StoredEvent &event);
// The provider's JSON as a value; null when there is none.
QJsonValue rawToJson(const QByteArray &raw);

// "2 × 10.00 USD each month" and the like, for tables.
QString cycleText(const std::optional<catalog::Period> &cycle);
QString timeText(Instant instant);                                // 2026-03-01 12:00Z
QString timeText(const std::optional<Instant> &instant);          // empty for none
QString recurringText(const subscriptions::SubscriptionRow &row); // "19.00 USD"; empty when the provider converts
QString scheduledChangeText(const std::optional<subscriptions::ScheduledChange> &change);

} // namespace reckoner::ctl
