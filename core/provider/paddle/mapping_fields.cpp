// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/mapping_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace reckoner::provider::paddle {

TimeStamps timeStamps(JsonReader &in)
{
    const auto created = in.optionalInstant("created_at");
    const auto updated = in.optionalInstant("updated_at");
    return {created.value_or(updated.value_or(Instant())), updated.value_or(created.value_or(Instant()))};
}

Result<Money> moneyFromJson(JsonView object, const QByteArray &path)
{
    JsonReader in(object, path);
    const Currency currency = in.currency("currency_code");
    const Money amount = in.money("amount", currency);
    RK_TRY(in.finish());
    return amount;
}

namespace {

// An inner value of its own reader; a problem in it becomes the outer reader's.
template <class T, class Read> std::optional<T> optionalInner(JsonReader &in, const char *key, Read read)
{
    const auto object = in.optionalObject(key);
    if (!object)
        return std::nullopt;
    Result<T> value = read(*object, in.at(key));
    if (value)
        return *value;
    in.absorb(Result<void>(value.error()));
    return std::nullopt;
}

} // namespace

Money requiredMoneyObject(JsonReader &in, const char *key)
{
    const auto amount = optionalInner<Money>(in, key, moneyFromJson);
    if (!amount)
        in.fail(key, QStringLiteral("is missing; an amount with its currency was expected"));
    return amount.value_or(Money());
}

Result<catalog::Period> periodFromJson(JsonView object, const QByteArray &path)
{
    JsonReader in(object, path);
    const QString interval = in.string("interval");
    const qint64 frequency = in.integer("frequency");
    if (frequency < 1 || frequency > std::numeric_limits<qint32>::max())
        in.fail("frequency", QStringLiteral("is not a count of at least 1"));
    RK_TRY(in.finish());
    return catalog::periodFromText(interval, int(frequency));
}

std::optional<catalog::Period> optionalPeriod(JsonReader &in, const char *key)
{
    return optionalInner<catalog::Period>(in, key, periodFromJson);
}

Result<subscriptions::BillingPeriod> billingPeriodFromJson(JsonView object, const QByteArray &path)
{
    JsonReader in(object, path);
    const subscriptions::BillingPeriod period{in.instant("starts_at"), in.instant("ends_at")};
    RK_TRY(in.finish());
    return period;
}

std::optional<subscriptions::BillingPeriod> optionalBillingPeriod(JsonReader &in, const char *key)
{
    return optionalInner<subscriptions::BillingPeriod>(in, key, billingPeriodFromJson);
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject moneyObject(const Money &amount)
{
    return {{QStringLiteral("amount"), QString::fromLatin1(amount.minorUtf8())},
            {QStringLiteral("currency_code"), amount.currency().code()}};
}

QJsonValue periodValue(const std::optional<catalog::Period> &period)
{
    if (!period)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("interval"), catalog::intervalText(*period)},
                       {QStringLiteral("frequency"), period->frequency}};
}

} // namespace reckoner::provider::paddle
