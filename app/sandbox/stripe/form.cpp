// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/form.h"

#include <QStringDecoder>
#include <QStringList>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormDepth = 8;     // deeper than any parameter of the API
constexpr int kFormPairs = 5'000; // items of the largest list, many times over

std::optional<QString> formDecoded(QByteArray text)
{
    text.replace('+', ' ');
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
        const auto isHex = [&](qsizetype i) {
            return i < text.size() && isxdigit(static_cast<unsigned char>(text[i]));
        };
        if (!isHex(at + 1) || !isHex(at + 2))
            return std::nullopt;
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8(QByteArray::fromPercentEncoding(text));
    return utf8.hasError() ? std::nullopt : std::optional(decoded);
}

// "a[b][]" is a, b and an empty one.
std::optional<QStringList> formPath(const QString &name)
{
    const auto first = name.indexOf(u'[');
    QStringList path{first < 0 ? name : name.left(first)};
    if (path.first().isEmpty() || path.first().contains(u']'))
        return std::nullopt;
    qsizetype at = first;
    while (at >= 0 && at < name.size()) {
        const auto close = name.indexOf(u']', at);
        if (name[at] != u'[' || close < 0)
            return std::nullopt;
        path.append(name.mid(at + 1, close - at - 1));
        at = close + 1;
    }
    return path.size() <= kFormDepth ? std::optional(path) : std::nullopt;
}

bool formPut(QJsonObject &into, const QStringList &path, qsizetype depth, const QString &value)
{
    const QString key = path[depth].isEmpty() ? QString::number(into.size()) : path[depth];
    if (depth == path.size() - 1) {
        if (into.contains(key))
            return false;
        into.insert(key, value);
        return true;
    }
    const QJsonValue existing = into.value(key);
    if (!existing.isUndefined() && !existing.isObject())
        return false;
    QJsonObject child = existing.toObject();
    if (!formPut(child, path, depth + 1, value))
        return false;
    into.insert(key, child);
    return true;
}

} // namespace

Outcome<QJsonObject> decodeForm(QByteArrayView text)
{
    QJsonObject tree;
    const auto pairs = text.toByteArray().split('&');
    if (pairs.size() > kFormPairs)
        return refused(u"Too many parameters."_s);
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const auto equals = pair.indexOf('=');
        const auto name = formDecoded(equals < 0 ? pair : pair.left(equals));
        const auto value = equals < 0 ? QString() : formDecoded(pair.mid(equals + 1));
        const auto path = name ? formPath(*name) : std::nullopt;
        if (!name || !value || !path)
            return refused(u"Invalid request: the parameters are not form-encoded UTF-8."_s);
        if (!formPut(tree, *path, 0, *value))
            return refused(u"Invalid request: %1 is given more than once, or as a value and a hash."_s.arg(*name), "",
                           *name);
    }
    return tree;
}

} // namespace reckoner::sandbox::stripe
