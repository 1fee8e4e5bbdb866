// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/field_readers.h"

#include "core/base/words.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace reckoner::provider {

namespace {

constexpr qsizetype kLongestId = 255; // what Stripe allows itself; Paddle's have at most 37 characters

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

QByteArray jsonWithout(const JsonView &object, std::initializer_list<QByteArrayView> keys)
{
    QByteArray json;
    for (const auto &[name, value] : object.members()) {
        if (std::find(keys.begin(), keys.end(), QByteArrayView(name)) == keys.end())
            json += (json.isEmpty() ? '{' : ',') + quotedKey(name) + ':' + value.toJson();
    }
    return json.isEmpty() ? QByteArrayLiteral("{}") : json + '}';
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

} // namespace reckoner::provider
