// SPDX-License-Identifier: GPL-3.0-or-later
// A webhook of Stripe's: the signature header, the envelope, and the object in it read as each thing it may be.
#include "core/events/envelope.h"
#include "core/events/signature.h"
#include "core/provider/stripe/catalog_mapping.h"
#include "core/provider/stripe/customer_mapping.h"
#include "core/provider/stripe/payment_mapping.h"
#include "core/provider/stripe/subscription_mapping.h"
#include "tests/fuzz/fuzz_target.h"

using namespace reckoner;

namespace {

template <class T> void expectReadOrInvalid(const Result<T> &value)
{
    RK_ASSERT(value || (value.error().kind == ErrorKind::Invalid && !value.error().message.isEmpty()));
}

} // namespace

RK_FUZZ_TARGET(stripe_event)
{
    using namespace provider::stripe;
    const auto header = events::parseSignatureHeader(bytes, events::EventForm::Stripe);
    if (const auto *read = std::get_if<events::SignatureHeader>(&header))
        RK_ASSERT(!read->digests.empty() && int(read->digests.size()) <= events::kMaxSignatureDigests);
    const Result<events::Envelope> envelope = events::parseEnvelope(bytes, events::EventForm::Stripe);
    expectReadOrInvalid(envelope);
    const Result<JsonDocument> document = JsonDocument::parse(bytes);
    if (!document)
        return;
    const JsonView root = document->root(), object = root["data"]["object"].isObject() ? root["data"]["object"] : root;
    const Seen seen{AccountId(QStringLiteral("stripe/sandbox/main")), Instant::fromSeconds(1)};
    expectReadOrInvalid(customerFromJson(object, seen));
    expectReadOrInvalid(productFromJson(object, seen));
    expectReadOrInvalid(priceFromJson(object, seen));
    expectReadOrInvalid(subscriptionFromJson(object, seen));
    expectReadOrInvalid(refundFromJson(object, seen));
    expectReadOrInvalid(disputeFromJson(object, seen));
    expectReadOrInvalid(paymentFromParts({object.toJson(), object.toJson(), seen}));
}
