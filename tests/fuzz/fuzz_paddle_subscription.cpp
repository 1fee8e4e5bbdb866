// SPDX-License-Identifier: GPL-3.0-or-later
// A subscription of Paddle's, or a preview of a change to one. What is kept of it as raw must map to the same again,
// because old rows are read from there.
#include "core/provider/paddle/subscription_mapping.h"
#include "tests/fuzz/fuzz_target.h"

using namespace reckoner;
namespace paddle = provider::paddle;

RK_FUZZ_TARGET(paddle_subscription)
{
    const Result<JsonDocument> document = JsonDocument::parse(bytes, {.bytes = 256 * 1024, .depth = 64});
    if (!document)
        return;
    const AccountId account(QStringLiteral("paddle/sandbox/fuzz"));
    const auto preview =
        paddle::previewFromJson(document->root(), account, {SubscriptionId(QStringLiteral("sub_01")), Instant()});
    RK_ASSERT(preview.has_value() || preview.error().kind == ErrorKind::Invalid);
    const auto subscription = paddle::subscriptionFromJson(document->root(), account);
    if (!subscription) {
        RK_ASSERT(subscription.error().kind == ErrorKind::Invalid && !subscription.error().message.isEmpty());
        return;
    }
    RK_ASSERT(!subscription->id.isEmpty() && subscription->account == account && !subscription->currency.isEmpty());
    const Result<JsonDocument> kept = JsonDocument::parse(subscription->raw);
    RK_ASSERT(kept.has_value() && kept->root()["management_urls"].isMissing());
    const auto again = paddle::subscriptionFromJson(kept->root(), account);
    RK_ASSERT(again.has_value() && again->raw == subscription->raw && again->id == subscription->id);
    RK_ASSERT(again->status == subscription->status && again->items.size() == subscription->items.size());
    for (size_t i = 0; i < again->items.size(); ++i)
        RK_ASSERT(again->items[i].unitPrice == subscription->items[i].unitPrice &&
                  again->items[i].quantity == subscription->items[i].quantity);
}
