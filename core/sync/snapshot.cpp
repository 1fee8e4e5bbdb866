// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/snapshot.h"

#include "core/base/json.h"
#include "core/events/envelope.h"
#include "core/provider/paddle/customer_mapping.h"
#include "core/provider/paddle/payment_mapping.h"
#include "core/provider/paddle/price_mapping.h"
#include "core/provider/paddle/product_mapping.h"
#include "core/provider/paddle/subscription_mapping.h"
#include "core/sync/stripe_snapshot.h"

#include <array>

namespace reckoner::sync {

namespace {

namespace paddle = provider::paddle;
using storage::Entity;

struct Projection {
    const char *prefix; // of event types
    Entity entity;
    Result<Snapshot> (*read)(JsonView data, const AccountId &account);
};

template <auto mapping> Result<Snapshot> readAs(JsonView data, const AccountId &account)
{
    return mapping(data, account).transform([](auto entity) { return Snapshot(std::move(entity)); });
}

constexpr std::array<Projection, 8> kProjections{{
    {"subscription.", Entity::Subscription, &readAs<paddle::subscriptionFromJson>},
    {"transaction.", Entity::Payment, &readAs<paddle::paymentFromJson>},
    {"customer.", Entity::Customer, &readAs<paddle::customerFromJson>},
    {"address.", Entity::Address, &readAs<paddle::addressFromJson>},
    {"business.", Entity::Business, &readAs<paddle::businessFromJson>},
    {"adjustment.", Entity::Adjustment, &readAs<paddle::adjustmentFromJson>},
    {"price.", Entity::Price, &readAs<paddle::priceFromJson>},
    {"product.", Entity::Product, &readAs<paddle::productFromJson>},
}};

const Projection *projectionOf(const QString &eventType)
{
    for (const Projection &projection : kProjections) {
        if (eventType.startsWith(QLatin1StringView(projection.prefix)))
            return &projection;
    }
    return nullptr;
}

struct KeyReader {
    SnapshotKey operator()(const catalog::Product &p) const
    {
        return {Entity::Product, p.account, p.id.toString(), {}};
    }
    SnapshotKey operator()(const catalog::Price &p) const { return {Entity::Price, p.account, p.id.toString(), {}}; }
    SnapshotKey operator()(const customers::Customer &c) const
    {
        return {Entity::Customer, c.account, c.id.toString(), c.id};
    }
    SnapshotKey operator()(const customers::Address &a) const
    {
        return {Entity::Address, a.account, a.id.toString(), a.customerId};
    }
    SnapshotKey operator()(const customers::Business &b) const
    {
        return {Entity::Business, b.account, b.id.toString(), b.customerId};
    }
    SnapshotKey operator()(const subscriptions::Subscription &s) const
    {
        return {Entity::Subscription, s.account, s.id.toString(), s.customerId};
    }
    SnapshotKey operator()(const payments::Payment &p) const
    {
        return {Entity::Payment, p.account, p.id.toString(), p.customerId};
    }
    SnapshotKey operator()(const payments::Adjustment &a) const
    {
        return {Entity::Adjustment, a.account, a.id.toString(), a.customerId};
    }
};

} // namespace

SnapshotKey keyOf(const Snapshot &snapshot)
{
    return std::visit(KeyReader(), snapshot);
}

Instant updatedAtOf(const Snapshot &snapshot)
{
    return std::visit([](const auto &entity) { return entity.updatedAt; }, snapshot);
}

const QByteArray &rawOf(const Snapshot &snapshot)
{
    return std::visit([](const auto &entity) -> const QByteArray & { return entity.raw; }, snapshot);
}

namespace {

bool isOfStripe(const events::StoredEvent &event)
{
    return events::eventFormOf(event.account) == events::EventForm::Stripe;
}

} // namespace

std::optional<Entity> projectedEntity(const events::StoredEvent &event)
{
    if (isOfStripe(event))
        return stripeEntity(event);
    const Projection *projection = projectionOf(event.envelope.eventType);
    return projection ? std::optional(projection->entity) : std::nullopt;
}

JsonView objectOf(JsonView root, const events::StoredEvent &event)
{
    return isOfStripe(event) ? root["data"]["object"] : root["data"];
}

Result<Snapshot> snapshotOf(const events::StoredEvent &event)
{
    RK_TRY_ASSIGN(EventReading reading, readingOf(event));
    if (!reading.snapshot)
        return Error{ErrorKind::Invalid, QStringLiteral("The event does not hold its entity."), {}, {}};
    return *std::move(reading.snapshot);
}

bool isAskedFor(const events::StoredEvent &event, JsonView root)
{
    if (!isOfStripe(event) || !stripeEntity(event))
        return false;
    const Result<EventReading> reading = stripeReading(event, root);
    return reading && !reading->snapshot;
}

Result<EventReading> readingOf(const events::StoredEvent &event)
{
    RK_TRY_ASSIGN(const JsonDocument document,
                  JsonDocument::parse(event.body, {.bytes = events::kMaxEventBytes, .depth = events::kMaxEventDepth}));
    EventReading reading;
    if (isOfStripe(event)) {
        RK_TRY_ASSIGN(reading, stripeReading(event, document.root()));
        if (!reading.snapshot)
            return reading;
    } else {
        const Projection *projection = projectionOf(event.envelope.eventType);
        RK_ASSERT(projection != nullptr);
        RK_TRY_ASSIGN(reading.snapshot, projection->read(document.root()["data"], event.account));
    }
    // It would be filed under another entity than it is listed under.
    if (keyOf(*reading.snapshot).id != event.envelope.entityId)
        return Error{ErrorKind::Invalid, QStringLiteral("data.id is not the id of an entity."), {}, {}};
    return reading;
}

} // namespace reckoner::sync
