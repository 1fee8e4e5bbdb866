// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/stripe_snapshot.h"

#include "core/provider/stripe/catalog_mapping.h"
#include "core/provider/stripe/checkout_mapping.h"
#include "core/provider/stripe/customer_mapping.h"
#include "core/provider/stripe/payment_mapping.h"
#include "core/provider/stripe/subscription_mapping.h"

#include <array>

namespace reckoner::sync {

namespace {

namespace stripe = provider::stripe;
using storage::Entity;

using StripeRead = Result<Snapshot> (*)(JsonView object, const stripe::Seen &seen);

template <auto mapping> Result<Snapshot> readStripe(JsonView object, const stripe::Seen &seen)
{
    return mapping(object, seen).transform([](auto entity) { return Snapshot(std::move(entity)); });
}

struct StripeProjection {
    const char *prefix; // of event types; the first that fits counts
    std::optional<Entity> entity;
    StripeRead read; // null: has to be asked for
};

constexpr std::array<StripeProjection, 17> kStripeProjections{{
    {"customer.subscription.", Entity::Subscription, &readStripe<stripe::subscriptionFromJson>},
    {"customer.created", Entity::Customer, &readStripe<stripe::customerFromJson>},
    {"customer.updated", Entity::Customer, &readStripe<stripe::customerFromJson>},
    {"customer.deleted", Entity::Customer, &readStripe<stripe::customerFromJson>},
    {"product.", Entity::Product, &readStripe<stripe::productFromJson>},
    {"price.", Entity::Price, &readStripe<stripe::priceFromJson>},
    {"charge.dispute.", Entity::Adjustment, &readStripe<stripe::disputeFromJson>},
    {"charge.refund.", Entity::Adjustment, &readStripe<stripe::refundFromJson>},
    {"refund.", Entity::Adjustment, &readStripe<stripe::refundFromJson>},
    {"charge.", Entity::Payment, nullptr},
    {"payment_intent.", Entity::Payment, nullptr},
    {"invoice.upcoming", std::nullopt, nullptr}, // of an invoice that is not there yet
    {"invoice.deleted", std::nullopt, nullptr},  // only drafts are, and those are not kept
    {"invoice.", Entity::Payment, nullptr},
    {"invoice_payment.", Entity::Payment, nullptr},
    {"checkout.session.expired", Entity::Payment, &readStripe<stripe::sessionFromJson>},
    {"checkout.session.", Entity::Payment, nullptr},
}};

const StripeProjection *stripeProjectionOf(const events::StoredEvent &event)
{
    QString type = event.envelope.eventType;
    if (type.startsWith(QLatin1StringView("v1."))) // thin events of version 1 objects (§4.4)
        type.remove(0, 3);
    for (const StripeProjection &projection : kStripeProjections) {
        if (type.startsWith(QLatin1StringView(projection.prefix)))
            return projection.entity ? &projection : nullptr;
    }
    return nullptr;
}

bool isThin(JsonView root)
{
    return root["data"].isMissing();
}

// A session pays an intent or an invoice, or only starts a subscription; an abandoned one does neither.
SnapshotKey sessionKey(const events::StoredEvent &event, JsonView session)
{
    for (const char *key : {"payment_intent", "invoice"}) {
        const QString id = stripe::expandableId(session, key);
        if (!id.isEmpty())
            return {Entity::Payment, event.account, id, {}};
    }
    return {Entity::Subscription, event.account, stripe::expandableId(session, "subscription"), {}};
}

// What to ask for. An empty id: nothing is kept of this.
SnapshotKey askedKey(const events::StoredEvent &event, Entity entity, JsonView object)
{
    const QString kind = object["object"].string().value_or(QString());
    if (kind == QLatin1StringView("checkout.session"))
        return sessionKey(event, object);
    if (kind == QLatin1StringView("invoice_payment"))
        return {entity, event.account, stripe::expandableId(object, "invoice"), {}};
    const bool isDraft = kind == QLatin1StringView("invoice") && object["status"].string() == QStringLiteral("draft");
    return {entity, event.account, isDraft ? QString() : event.envelope.entityId, event.envelope.customerId};
}

// A deletion carries the object as it was.
void markDeleted(Snapshot &snapshot)
{
    if (auto *customer = std::get_if<customers::Customer>(&snapshot))
        customer->status = QStringLiteral("archived");
    else if (auto *product = std::get_if<catalog::Product>(&snapshot))
        product->status = QStringLiteral("archived");
    else if (auto *price = std::get_if<catalog::Price>(&snapshot))
        price->status = QStringLiteral("archived");
}

} // namespace

bool isKnownStripeVersion(const QString &version)
{
    // "2026-08-26.dahlia": from the first shape that is read to the version that this is written for. Dates compare as
    // texts.
    const QString date = version.left(10);
    return date.size() == 10 && date >= QLatin1StringView("2022-11-15") && date <= QLatin1StringView("2026-08-26");
}

std::optional<Entity> stripeEntity(const events::StoredEvent &event)
{
    const StripeProjection *projection = stripeProjectionOf(event);
    return projection ? projection->entity : std::nullopt;
}

Result<std::optional<Snapshot>> keptSnapshot(const SnapshotKey &key, const QByteArray &raw, Instant seenAt)
{
    if (key.entity != Entity::Payment || raw.isEmpty())
        return std::optional<Snapshot>();
    RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(raw));
    RK_TRY_ASSIGN(auto payment, stripe::paymentFromJson(document.root(), {key.account, seenAt}));
    return std::optional<Snapshot>(std::move(payment));
}

Result<EventReading> stripeReading(const events::StoredEvent &event, JsonView root)
{
    const StripeProjection *projection = stripeProjectionOf(event);
    RK_ASSERT(projection != nullptr);
    const JsonView object = root["data"]["object"];
    EventReading reading;
    const bool isKnown = !isThin(root) && isKnownStripeVersion(root["api_version"].string().value_or(QString()));
    if (!projection->read || !isKnown) {
        reading.ask = askedKey(event, *projection->entity, object);
        return reading;
    }
    RK_TRY_ASSIGN(Snapshot snapshot, projection->read(object, {event.account, event.envelope.occurredAt}));
    if (event.envelope.eventType.endsWith(QLatin1StringView(".deleted")))
        markDeleted(snapshot);
    reading.snapshot = std::move(snapshot);
    return reading;
}

} // namespace reckoner::sync
