// SPDX-License-Identifier: GPL-3.0-or-later
// An event's body: bytes that the provider signed, which is no promise that they make sense.
#include "core/events/envelope.h"
#include "tests/fuzz/fuzz_target.h"

using namespace reckoner;

namespace {

bool isEnvelopeText(const QString &text)
{
    return text.size() <= events::kMaxEnvelopeText && text.isValidUtf16();
}

} // namespace

RK_FUZZ_TARGET(envelope)
{
    RK_ASSERT(events::sameEvent(bytes, bytes));
    const Result<events::Envelope> envelope = events::parseEnvelope(bytes);
    if (!envelope) {
        RK_ASSERT(envelope.error().kind == ErrorKind::Invalid && !envelope.error().message.isEmpty());
        return;
    }
    RK_ASSERT(!envelope->eventId.isEmpty() && isEnvelopeText(envelope->eventId.toString()));
    RK_ASSERT(!envelope->eventType.isEmpty() && isEnvelopeText(envelope->eventType));
    RK_ASSERT(isEnvelopeText(envelope->notificationId.toString()) && isEnvelopeText(envelope->entityId));
    RK_ASSERT(isEnvelopeText(envelope->customerId.toString()));
    RK_ASSERT(!events::isFromTheFuture(*envelope, envelope->occurredAt));
}
