// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a change would do and cost: exactly this object is shown, confirmed and executed (DESIGN §6). Plain value.

#include "core/actions/subscription_request.h"

namespace reckoner::actions {

// Older than this it must be made again: proration moves by the minute (reference/paddle.md §3.8).
inline constexpr Micros kPreviewMaxAge = std::chrono::seconds(60);

struct ChangePreview {
    subscriptions::Subscription before;
    qint64 rowVersion = 0;
    SubscriptionRequest request;
    subscriptions::ProviderPreview provider;
    Instant fetchedAt;
    QByteArray digest; // hex SHA-256 over request, row version and the provider's answer
};

QByteArray previewDigest(const SubscriptionRequest &request, qint64 rowVersion, QByteArrayView providerAnswer);

} // namespace reckoner::actions
