// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Subscriptions as the API and its webhooks show them (reference/paddle.md §3.1). Pure functions.

#include "app/sandbox/paddle/billing_entities.h"

#include <QJsonObject>

namespace reckoner::sandbox::paddle {

// As webhooks carry it: without management_urls.
QJsonObject toJson(const Subscription &subscription);
// As the API answers: with management_urls.
QJsonObject apiJson(const Subscription &subscription);
// Of subscription.created alone: with transaction_id.
QJsonObject createdJson(const Subscription &subscription);

} // namespace reckoner::sandbox::paddle
