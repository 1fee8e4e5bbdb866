// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_query.h"

#include <algorithm>
#include <array>

namespace reckoner::storage {

int clampedRows(PageLimit limit)
{
    return std::clamp(limit.rows, 1, kMaxPageRows);
}

QString endOfPrefix(const QString &prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF");
}

namespace {

QString orderText(const ListOrder &order)
{
    QStringList parts;
    for (const char *key : order.keys)
        parts.append(QLatin1StringView(key) + (order.direction == ListOrder::Direction::Descending
                                                   ? QLatin1StringView(" DESC")
                                                   : QLatin1StringView()));
    return parts.join(QLatin1StringView(", "));
}

constexpr std::array kListAfterNames{":after_1", ":after_2", ":after_3"};

} // namespace

// As an inner query, numbered by the database: it may sort them once, where reading n rows at a time would sort n
// times.
ListQuery ListQuery::numberedKeys(const ListOrder &order, const char *from)
{
    QString columns = QStringLiteral("SELECT ");
    for (size_t i = 0; i < order.keys.size(); ++i)
        columns += QStringLiteral("%1 AS key_%2, ").arg(QLatin1StringView(order.keys[i])).arg(i);
    columns += QStringLiteral("ROW_NUMBER() OVER (ORDER BY %1) AS row_place ").arg(orderText(order));
    ListQuery query(from);
    query.m_sql.prepend(columns);
    query.m_keys = order.keys.size();
    return query;
}

ListQuery &ListQuery::everyNth(int step)
{
    RK_ASSERT(m_keys > 0 && step > 0);
    QStringList keys;
    for (size_t i = 0; i < m_keys; ++i)
        keys.append(QStringLiteral("key_%1").arg(i));
    m_sql = QStringLiteral("SELECT %1 FROM (").arg(keys.join(u',')) + m_sql +
            QLatin1StringView(") numbered WHERE row_place % :step = 0 ORDER BY row_place");
    return value(":step", qint64(step));
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

ListQuery &ListQuery::whereWord(const char *column, const WordFilter &filter)
{
    if (!filter.others)
        return whereIn(column, filter.wanted);
    QStringList unwanted;
    for (const QString &word : filter.known) {
        if (!filter.wanted.contains(word))
            unwanted.append(word);
    }
    return whereNotIn(column, unwanted);
}

const char *ListQuery::afterName(int number)
{
    return kListAfterNames.at(size_t(number));
}

ListQuery &ListQuery::whereBehind(const ListOrder &order)
{
    QStringList keys, names;
    for (size_t i = 0; i < order.keys.size(); ++i) {
        keys.append(QString::fromUtf8(order.keys[i]));
        names.append(QString::fromLatin1(afterName(int(i))));
    }
    m_sql += QStringLiteral(" AND (%1) %2 (%3)")
                 .arg(keys.join(u','),
                      order.direction == ListOrder::Direction::Ascending ? QStringLiteral(">") : QStringLiteral("<"),
                      names.join(u','));
    return *this;
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

ListQuery &ListQuery::orderBy(const ListOrder &order)
{
    return orderBy(orderText(order).toUtf8().constData());
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

Result<qint64> ListQuery::number(Connection &connection) const
{
    RK_TRY_ASSIGN(const std::optional<qint64> value,
                  prepare(connection).first([](const Row &row) { return row.integer(0); }));
    return value.value_or(0);
}

} // namespace reckoner::storage
