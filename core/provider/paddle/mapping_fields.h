// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What Paddle's entities have in common: time stamps, amounts with their currency, periods. Used by the mappings beside
// it and by nothing else. Strict about ids and amounts, tolerant of missing time stamps, which old
// events lack (reference/paddle.md §4.2, §5 items 14 to 17). Pure functions, any thread.

#include "core/catalog/price.h"
#include "core/provider/field_readers.h"
#include "core/subscriptions/subscription.h"

class QJsonObject;
class QJsonValue;

namespace reckoner::provider::paddle {

struct TimeStamps {
    Instant createdAt, updatedAt;
};
// Absent: the other one, or the epoch, which is older than everything.
TimeStamps timeStamps(JsonReader &in);

// The last step of every mapping: times and the raw text, or what the reader found wrong.
template <class Entity> Result<Entity> finished(JsonReader &in, Entity entity, QByteArray raw)
{
    const TimeStamps stamps = timeStamps(in);
    entity.createdAt = stamps.createdAt;
    entity.updatedAt = stamps.updatedAt;
    entity.raw = std::move(raw);
    RK_TRY(in.finish());
    return entity;
}

// {"amount":"1000","currency_code":"USD"}
Result<Money> moneyFromJson(JsonView object, const QByteArray &path);
Money requiredMoneyObject(JsonReader &in, const char *key);
// {"interval":"month","frequency":1}
Result<catalog::Period> periodFromJson(JsonView object, const QByteArray &path);
std::optional<catalog::Period> optionalPeriod(JsonReader &in, const char *key);
// {"starts_at":…,"ends_at":…}
Result<subscriptions::BillingPeriod> billingPeriodFromJson(JsonView object, const QByteArray &path);
std::optional<subscriptions::BillingPeriod> optionalBillingPeriod(JsonReader &in, const char *key);

// Outgoing.
QByteArray compactJson(const QJsonObject &object);
QJsonObject moneyObject(const Money &amount);
QJsonValue periodValue(const std::optional<catalog::Period> &period); // none: null

} // namespace reckoner::provider::paddle
