// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What Paddle's entities have in common: ids, time stamps, amounts with their currency, periods, custom data. Used by
// the mappings beside it and by nothing else. Strict about ids and amounts, tolerant of missing time stamps, which old
// events lack (reference/paddle.md §4.2, §5 items 14 to 17). Pure functions, any thread.

#include "core/base/id.h"
#include "core/base/json.h"
#include "core/catalog/price.h"
#include "core/subscriptions/subscription.h"

#include <QUrl>

class QJsonObject;
class QJsonValue;

namespace reckoner::provider::paddle {

// An id that must be there. One that is not of letters, digits, '_' and '-' is a problem: ids travel in paths.
QString requiredIdText(JsonReader &in, const char *key);
QString optionalIdText(JsonReader &in, const char *key);
template <class IdType> IdType requiredId(JsonReader &in, const char *key)
{
    return IdType(requiredIdText(in, key));
}
template <class IdType> IdType optionalId(JsonReader &in, const char *key)
{
    return IdType(optionalIdText(in, key));
}
bool isIdText(const QString &text);

// A link that may be handed to a person: https, or to this machine. Empty where there is none.
QUrl privateLink(JsonReader &in, const char *key);
QString textOrEmpty(JsonReader &in, const char *key);
// The value as JSON, empty for null and for nothing.
QByteArray jsonOrEmpty(const JsonView &object, const char *key);

// The object as JSON without one of its members.
QByteArray jsonWithout(const JsonView &object, QByteArrayView key);

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
// JSON of ours (a form, an import) to put into a body. Errors: Invalid unless it is one JSON object.
Result<QJsonObject> customDataObject(const QByteArray &json);

} // namespace reckoner::provider::paddle
