// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/mapping_fields.h"

#include "core/base/words.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace reckoner::provider::paddle {

namespace {

constexpr qsizetype kLongestId = 128; // Paddle's have at most 37 characters

} // namespace

bool isIdText(const QString &text)
{
    return !text.isEmpty() && text.size() <= kLongestId && std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'_' ||
               u == u'-';
    });
}

QString requiredIdText(JsonReader &in, const char *key)
{
    const QString text = in.string(key);
    if (!isIdText(text))
        in.fail(key, QStringLiteral("is not an id"));
    return text;
}

QString optionalIdText(JsonReader &in, const char *key)
{
    const auto text = in.optionalString(key);
    if (!text)
        return {};
    if (!isIdText(*text))
        in.fail(key, QStringLiteral("is not an id"));
    return *text;
}

QUrl privateLink(JsonReader &in, const char *key)
{
    const auto text = in.optionalString(key);
    if (!text || text->isEmpty())
        return {};
    const QUrl url(*text, QUrl::StrictMode);
    const bool isPrivate =
        url.scheme() == QLatin1StringView("https") ||
        (url.scheme() == QLatin1StringView("http") && QHostAddress(url.host()).isLoopback()); // the emulator's
    if (!url.isValid() || !isPrivate || !url.userInfo().isEmpty() || url.host().isEmpty()) {
        in.fail(key, QStringLiteral("is not a link that can be opened safely"));
        return {};
    }
    return url;
}

QString textOrEmpty(JsonReader &in, const char *key)
{
    return in.optionalString(key).value_or(QString());
}

QByteArray jsonOrEmpty(const JsonView &object, const char *key)
{
    const JsonView value = object.member(key);
    return value.isNull() ? QByteArray() : value.toJson();
}

namespace {

QByteArray quotedKey(const QByteArray &key)
{
    QByteArray array = QJsonDocument(QJsonArray{QString::fromUtf8(key)}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

QByteArray jsonWithout(const JsonView &object, QByteArrayView key)
{
    if (object.member(key).isMissing())
        return object.toJson();
    QByteArray json;
    for (const auto &[name, value] : object.members()) {
        if (QByteArrayView(name) != key)
            json += (json.isEmpty() ? '{' : ',') + quotedKey(name) + ':' + value.toJson();
    }
    return json.isEmpty() ? QByteArrayLiteral("{}") : json + '}';
}

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

Result<QJsonObject> customDataObject(const QByteArray &json)
{
    auto strict = JsonDocument::parse(json); // Qt's own reader would let duplicate keys through
    if (!strict)
        return std::move(strict).error();
    if (!strict->root().isObject())
        return Error{ErrorKind::Invalid,
                     Words::tr("Custom data must be a JSON object. Put the values into { } with a name each."),
                     {},
                     {}};
    return QJsonDocument::fromJson(json).object();
}

} // namespace reckoner::provider::paddle
