// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's subscription JSON to subscriptions::Subscription, a preview's to ProviderPreview, and the bodies of what is
// asked of a subscription. A preview's credit is printed negative today and was positive in the past; here all sizes
// are positive and the direction stands in UpdateSummary::action. Pure functions, any thread.
// Source: reference/paddle.md §3.1 to §3.7.

#include "core/base/json.h"
#include "core/provider/provider.h"

namespace reckoner::provider::paddle {

// raw leaves out management_urls: the links carry a token, and events do not have them. Errors: Invalid.
Result<subscriptions::Subscription> subscriptionFromJson(JsonView json, const AccountId &account);

struct PreviewOf {
    SubscriptionId id; // the answer to a preview has none
    Instant fetchedAt;
};
// Errors: Invalid, also when the answer is about another subscription or its amounts contradict their direction.
Result<subscriptions::ProviderPreview> previewFromJson(JsonView json, const AccountId &account, const PreviewOf &asked);
// An update_summary; also what PATCH answers may carry. Errors: Invalid.
Result<subscriptions::UpdateSummary> updateSummaryFromJson(JsonView json);

QByteArray changeItemsBody(const subscriptions::ItemsChange &change); // for preview and for the change itself
QByteArray nextBillBody(const subscriptions::NextBillChange &change); // likewise
QByteArray pauseBody(const subscriptions::PauseRequest &request);
QByteArray resumeBody(const subscriptions::ResumeRequest &request);
QByteArray cancelBody(const subscriptions::CancelRequest &request);
QByteArray clearScheduledChangeBody();
QByteArray chargeBody(const ChargeRequest &request); // for preview and for the charge itself

} // namespace reckoner::provider::paddle
