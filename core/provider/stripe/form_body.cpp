// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/form_body.h"

#include "core/base/json.h"

namespace reckoner::provider::stripe {

FormBody &FormBody::add(const QByteArray &key, const QString &text)
{
    if (!text.isEmpty())
        m_pairs.emplace_back(key, text.toUtf8());
    return *this;
}

FormBody &FormBody::add(const QByteArray &key, qint64 number)
{
    m_pairs.emplace_back(key, QByteArray::number(number));
    return *this;
}

FormBody &FormBody::addFlag(const QByteArray &key, bool flag)
{
    m_pairs.emplace_back(key, flag ? "true" : "false");
    return *this;
}

FormBody &FormBody::add(const QByteArray &key, Instant at)
{
    return add(key, at.seconds());
}

FormBody &FormBody::unset(const QByteArray &key)
{
    m_pairs.emplace_back(key, QByteArray());
    return *this;
}

FormBody &FormBody::addEdit(const QByteArray &key, const std::optional<QString> &text)
{
    if (!text)
        return *this;
    return text->isEmpty() ? unset(key) : add(key, *text);
}

FormBody &FormBody::addMetadataEdit(const std::optional<QByteArray> &json)
{
    if (!json)
        return *this;
    return json->isEmpty() ? unset("metadata") : addMetadata(*json);
}

FormBody &FormBody::addMetadata(const QByteArray &json, const QByteArray &of)
{
    const Result<JsonDocument> document = JsonDocument::parse(json);
    if (!document)
        return *this;
    const QByteArray metadata = of.isEmpty() ? QByteArray("metadata") : of + "[metadata]";
    for (const auto &[name, value] : document->root().members())
        m_pairs.emplace_back(metadata + '[' + name + ']', value.utf8().value_or(value.toJson()));
    return *this;
}

QByteArray FormBody::encoded() const
{
    QByteArray text;
    for (const auto &[key, value] : m_pairs) {
        if (!text.isEmpty())
            text += '&';
        text += key.toPercentEncoding("[]") + '=' + value.toPercentEncoding();
    }
    return text;
}

} // namespace reckoner::provider::stripe
