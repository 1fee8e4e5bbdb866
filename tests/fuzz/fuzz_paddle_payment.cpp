// SPDX-License-Identifier: GPL-3.0-or-later
// A transaction or an adjustment of Paddle's: what credits are granted and taken back by. What is kept as raw must map
// to the same again.
#include "core/provider/paddle/payment_mapping.h"
#include "tests/fuzz/fuzz_target.h"

using namespace reckoner;
namespace paddle = provider::paddle;

RK_FUZZ_TARGET(paddle_payment)
{
    const Result<JsonDocument> document = JsonDocument::parse(bytes, {.bytes = 256 * 1024, .depth = 64});
    if (!document)
        return;
    const AccountId account(QStringLiteral("paddle/sandbox/fuzz"));
    const auto adjustment = paddle::adjustmentFromJson(document->root(), account);
    if (adjustment) {
        const Result<JsonDocument> kept = JsonDocument::parse(adjustment->raw);
        RK_ASSERT(kept.has_value() &&
                  paddle::adjustmentFromJson(kept->root(), account).value().total == adjustment->total);
    }
    const auto payment = paddle::paymentFromJson(document->root(), account);
    if (!payment) {
        RK_ASSERT(payment.error().kind == ErrorKind::Invalid && !payment.error().message.isEmpty());
        return;
    }
    RK_ASSERT(!payment->id.isEmpty() && payment->account == account);
    const Result<JsonDocument> kept = JsonDocument::parse(payment->raw);
    RK_ASSERT(kept.has_value());
    const auto again = paddle::paymentFromJson(kept->root(), account);
    RK_ASSERT(again.has_value() && again->raw == payment->raw && again->lines.size() == payment->lines.size());
}
