// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/params.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <deque>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMetadataKeys = 50;
constexpr int kMetadataKeyLength = 40;
constexpr int kMetadataValueLength = 500;
constexpr qint64 kLatestTime = 253'402'300'799; // the end of the year 9999

} // namespace

struct Params::Node {
    QJsonObject tree;
    QString path; // empty: the root
    QSet<QString> asked;
    QString at(const QString &name) const { return path.isEmpty() ? name : u"%1[%2]"_s.arg(path, name); }
};

struct Params::Shared {
    std::deque<Node> nodes; // a deque, as readers point into it
    std::optional<ApiError> first;
};

Params::Params(QJsonObject tree) : m_shared(std::make_shared<Shared>())
{
    m_shared->nodes.push_back({std::move(tree), {}, {}});
    m_node = &m_shared->nodes.back();
}

Params::Params(std::shared_ptr<Shared> shared, Node *node) : m_shared(std::move(shared)), m_node(node) {}

bool Params::has(const char *name) const
{
    return m_node->tree.contains(QLatin1String(name));
}

bool Params::isUnset(const char *name) const
{
    const QJsonValue value = m_node->tree.value(QLatin1String(name));
    return value.isString() && value.toString().isEmpty();
}

bool Params::isHash(const char *name) const
{
    return m_node->tree.value(QLatin1String(name)).isObject();
}

QString Params::path(const char *name) const
{
    return m_node->at(QLatin1String(name));
}

QJsonValue Params::value(const char *name)
{
    m_node->asked.insert(QLatin1String(name));
    return m_node->tree.value(QLatin1String(name));
}

QString Params::valueText(const char *name, bool &isGiven)
{
    const QJsonValue given = value(name);
    isGiven = given.isString() && !given.toString().isEmpty();
    if (given.isObject())
        fail(refused(u"Invalid string: a hash was given for %1"_s.arg(path(name)), "", path(name)));
    return given.toString();
}

std::optional<QString> Params::text(const char *name, TextLimits limits)
{
    bool isGiven = false;
    const QString given = valueText(name, isGiven);
    if (!isGiven) {
        if (limits.isRequired)
            fail(isUnset(name)
                     ? refused(u"You passed an empty string for '%1'. We assume empty values are an attempt to unset a "
                               u"parameter; however '%1' cannot be unset."_s.arg(path(name)),
                               "parameter_invalid_empty", path(name))
                     : missingParam(path(name)));
        return std::nullopt;
    }
    if (given.size() > limits.maximum) {
        fail(refused(u"Invalid string: %1…; must be at most %2 characters"_s.arg(given.left(10)).arg(limits.maximum),
                     "", path(name)));
        return std::nullopt;
    }
    return given;
}

std::optional<qint64> Params::integer(const char *name, IntegerLimits limits)
{
    bool isGiven = false, isNumber = false;
    const QString given = valueText(name, isGiven);
    if (!isGiven) {
        if (limits.isRequired)
            fail(missingParam(path(name)));
        return std::nullopt;
    }
    const qint64 number = given.toLongLong(&isNumber);
    if (!isNumber)
        fail(refused(u"Invalid integer: %1"_s.arg(given), "parameter_invalid_integer", path(name)));
    else if (number < limits.minimum)
        fail(refused(u"This value must be greater than or equal to %1."_s.arg(limits.minimum),
                     "parameter_invalid_integer", path(name)));
    else if (number > limits.maximum)
        fail(refused(u"This value must be less than or equal to %1."_s.arg(limits.maximum), "parameter_invalid_integer",
                     path(name)));
    else
        return number;
    return std::nullopt;
}

std::optional<bool> Params::boolean(const char *name)
{
    bool isGiven = false;
    const QString given = valueText(name, isGiven);
    if (!isGiven)
        return std::nullopt;
    if (given != u"true"_s && given != u"false"_s) {
        fail(refused(u"Invalid boolean: %1"_s.arg(given), "", path(name)));
        return std::nullopt;
    }
    return given == u"true"_s;
}

std::optional<qint64> Params::time(const char *name)
{
    return integer(name, {.minimum = 0, .maximum = kLatestTime});
}

std::optional<QString> Params::oneOf(const char *name, const QStringList &values)
{
    const auto given = text(name);
    if (!given || values.contains(*given))
        return given;
    QString last = values.last();
    const QString listed =
        values.size() > 1 ? values.mid(0, values.size() - 1).join(u", "_s) + u", or "_s + last : last;
    fail(refused(u"Invalid %1: must be one of %2"_s.arg(path(name), listed), "", path(name)));
    return std::nullopt;
}

std::optional<Params> Params::object(const char *name)
{
    const QJsonValue given = value(name);
    if (given.isUndefined() || isUnset(name))
        return std::nullopt;
    if (!given.isObject()) {
        fail(refused(u"Invalid object"_s, "", path(name)));
        return std::nullopt;
    }
    m_shared->nodes.push_back({given.toObject(), path(name), {}});
    return Params(m_shared, &m_shared->nodes.back());
}

std::vector<Params> Params::list(const char *name)
{
    const QJsonValue given = value(name);
    std::vector<Params> out;
    if (given.isUndefined() || isUnset(name))
        return out;
    const QJsonObject elements = given.toObject();
    for (int i = 0; i < elements.size(); ++i) {
        const QString key = QString::number(i);
        if (!elements.value(key).isObject())
            break;
        m_shared->nodes.push_back({elements.value(key).toObject(), u"%1[%2]"_s.arg(path(name), key), {}});
        out.push_back(Params(m_shared, &m_shared->nodes.back()));
    }
    if (!given.isObject() || qsizetype(out.size()) != elements.size()) {
        fail(refused(u"Invalid array"_s, "", path(name)));
        return {};
    }
    return out;
}

QStringList Params::texts(const char *name)
{
    const QJsonValue given = value(name);
    QStringList out;
    if (given.isUndefined() || isUnset(name))
        return out;
    const QJsonObject elements = given.toObject();
    for (int i = 0; i < elements.size() && elements.value(QString::number(i)).isString(); ++i)
        out.append(elements.value(QString::number(i)).toString());
    if (!given.isObject() || out.size() != elements.size())
        fail(refused(u"Invalid array"_s, "", path(name)));
    return out;
}

std::optional<QString> Params::decimal(const char *name)
{
    static const QRegularExpression form(u"^\\d{1,12}(\\.\\d{1,12})?$"_s);
    const auto given = text(name);
    if (given && !form.match(*given).hasMatch()) {
        fail(refused(u"Invalid decimal: %1"_s.arg(*given), "", path(name)));
        return std::nullopt;
    }
    return given;
}

void Params::metadata(QJsonObject &current, const char *name)
{
    const QJsonValue given = value(name);
    if (given.isUndefined())
        return;
    if (isUnset(name)) {
        current = {};
        return;
    }
    const QJsonObject pairs = given.toObject();
    if (!given.isObject())
        fail(refused(u"Invalid hash"_s, "", path(name)));
    for (auto at = pairs.begin(); at != pairs.end(); ++at) {
        const QString where = u"%1[%2]"_s.arg(path(name), at.key());
        if (!at->isString())
            fail(refused(u"Metadata values must be strings."_s, "", where));
        else if (at.key().size() > kMetadataKeyLength)
            fail(refused(u"Metadata keys can have up to %1 characters."_s.arg(kMetadataKeyLength), "", where));
        else if (at->toString().size() > kMetadataValueLength)
            fail(refused(u"Metadata values can have up to %1 characters."_s.arg(kMetadataValueLength), "", where));
        else if (at->toString().isEmpty())
            current.remove(at.key());
        else
            current.insert(at.key(), *at);
    }
    if (current.size() > kMetadataKeys)
        fail(refused(u"Metadata can have up to %1 keys."_s.arg(kMetadataKeys), "", path(name)));
}

void Params::metadataOf(QJsonObject &fields)
{
    QJsonObject current = fields.value(u"metadata"_s).toObject();
    metadata(current);
    fields.insert(u"metadata"_s, current);
}

QJsonValue Params::plainHash(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().isEmpty() ? QJsonValue(QJsonValue::Null) : value;
    QJsonObject out;
    const QJsonObject in = value.toObject();
    for (auto at = in.begin(); at != in.end(); ++at)
        out.insert(at.key(), plainHash(*at));
    return out;
}

void Params::copy(QJsonObject &into, std::initializer_list<Member> members)
{
    for (const Member &member : members) {
        if (!has(member.name))
            continue;
        const QString key = QLatin1String(member.name);
        QJsonValue kept;
        switch (member.kind) {
        case Kind::Text:
            if (const auto given = text(member.name))
                kept = *given;
            break;
        case Kind::Flag:
            if (const auto given = boolean(member.name))
                kept = *given;
            break;
        case Kind::Integer:
            if (const auto given = integer(member.name))
                kept = *given;
            break;
        case Kind::Hash: kept = plainHash(value(member.name)); break;
        case Kind::Texts: kept = QJsonArray::fromStringList(texts(member.name)); break;
        }
        into.insert(key, kept);
    }
}

void Params::ignore(std::initializer_list<const char *> names)
{
    for (const char *name : names)
        m_node->asked.insert(QLatin1String(name));
}

void Params::fail(ApiError error)
{
    if (!m_shared->first)
        m_shared->first = std::move(error);
}

Check Params::check() const
{
    return checked(QString());
}

Check Params::checkBelow() const
{
    return checked(m_node->path);
}

Check Params::checked(const QString &below) const
{
    if (m_shared->first)
        return *m_shared->first;
    QStringList unknown;
    for (const Node &node : m_shared->nodes) {
        if (!node.path.startsWith(below))
            continue;
        for (const QString &name : node.tree.keys()) {
            if (!node.asked.contains(name))
                unknown.append(node.at(name));
        }
    }
    if (unknown.isEmpty())
        return Done{};
    return refused((unknown.size() > 1 ? u"Received unknown parameters: "_s : u"Received unknown parameter: "_s) +
                       unknown.join(u", "_s),
                   "parameter_unknown", unknown.first());
}

} // namespace reckoner::sandbox::stripe
