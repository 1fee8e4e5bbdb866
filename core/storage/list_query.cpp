// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_query.h"

#include <algorithm>

namespace reckoner::storage {

int clampedRows(PageLimit limit)
{
    return std::clamp(limit.rows, 1, kMaxPageRows);
}

ListQuery &ListQuery::where(const char *condition)
{
    m_sql += QLatin1StringView(" AND ") + QLatin1StringView(condition);
    return *this;
}

ListQuery &ListQuery::whereIn(const char *column, const QStringList &values)
{
    return values.isEmpty() ? *this : in(column, " IN (", values);
}

ListQuery &ListQuery::whereNotIn(const char *column, const QStringList &values)
{
    return values.isEmpty() ? *this : in(column, " NOT IN (", values);
}

ListQuery &ListQuery::in(const char *column, const char *verb, const QStringList &values)
{
    QStringList names;
    for (const QString &value : values) {
        // Numbers of one width, so that no placeholder is the start of another.
        const QByteArray name = ":in_" + QByteArray::number(m_values.size() + 1000);
        names.append(QString::fromLatin1(name));
        m_values.emplace_back(name, value);
    }
    m_sql += QLatin1StringView(" AND ") + QLatin1StringView(column) + QLatin1StringView(verb) + names.join(u',') + u')';
    return *this;
}

ListQuery &ListQuery::value(const char *name, qint64 value)
{
    m_values.emplace_back(name, value);
    return *this;
}

ListQuery &ListQuery::value(const char *name, const QString &value)
{
    m_values.emplace_back(name, value);
    return *this;
}

ListQuery &ListQuery::orderBy(const char *order)
{
    m_sql += QLatin1StringView(" ORDER BY ") + QLatin1StringView(order);
    return *this;
}

ListQuery &ListQuery::limit(PageLimit limit)
{
    m_sql += QLatin1StringView(" LIMIT :page_rows");
    return value(":page_rows", qint64(clampedRows(limit) + 1));
}

Statement ListQuery::prepare(Connection &connection) const
{
    Statement statement = connection.prepare(m_sql);
    for (const auto &[name, value] : m_values) {
        if (const auto *number = std::get_if<qint64>(&value))
            statement.bind(name.constData(), *number);
        else
            statement.bind(name.constData(),
                           std::get<QString>(value).isNull() ? QStringLiteral("") : std::get<QString>(value));
    }
    return statement;
}

} // namespace reckoner::storage
