// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts a list query together: a constant head, the conditions that a filter asks for (constants too, each with its
// values), an order and a limit. No value ever becomes SQL text; conditions are the caller's own literals. Any thread
// until it is run, then the connection's.

#include "core/storage/connection.h"
#include "core/storage/keyset.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <variant>

namespace reckoner::storage {

class ListQuery
{
public:
    // head: SELECT … FROM … WHERE <something>, to which conditions are added with AND.
    explicit ListQuery(const char *head) : m_sql(QString::fromUtf8(head)) {}

    ListQuery &where(const char *condition);
    ListQuery &whereIn(const char *column, const QStringList &values); // empty: no condition
    ListQuery &whereNotIn(const char *column, const QStringList &values);
    ListQuery &value(const char *name, qint64 value);
    ListQuery &value(const char *name, const QString &value);
    ListQuery &value(const char *name, Instant value) { return this->value(name, value.micros()); }
    template <class Tag> ListQuery &value(const char *name, const Id<Tag> &id) { return value(name, id.toString()); }
    ListQuery &orderBy(const char *order);
    // One row more than the page, so that its presence tells whether there is a next one.
    ListQuery &limit(PageLimit limit);

    Statement prepare(Connection &connection) const;

private:
    ListQuery &in(const char *column, const char *verb, const QStringList &values);

    QString m_sql;
    std::vector<std::pair<QByteArray, std::variant<qint64, QString>>> m_values;
};

int clampedRows(PageLimit limit);

// Cuts the extra row off and makes the cursor from the last one that stays.
template <class Cursor, class T, class F> Page<T, Cursor> pageOf(std::vector<T> rows, PageLimit limit, F cursorOf)
{
    Page<T, Cursor> page;
    const bool more = int(rows.size()) > clampedRows(limit);
    if (more)
        rows.resize(size_t(clampedRows(limit)));
    if (more)
        page.next = cursorOf(rows.back());
    page.rows = std::move(rows);
    return page;
}

// Runs read(ids as text) -> Result<std::vector<T>> over all the ids, kIdsPerStatement at a time.
inline constexpr size_t kIdsPerStatement = 200; // stays below every limit on bound values
template <class T, class SomeId, class F> Result<std::vector<T>> inChunks(const std::vector<SomeId> &ids, F read)
{
    std::vector<T> all;
    for (size_t start = 0; start < ids.size(); start += kIdsPerStatement) {
        QStringList chunk;
        for (size_t i = start; i < std::min(ids.size(), start + kIdsPerStatement); ++i)
            chunk.append(ids[i].toString());
        RK_TRY_ASSIGN(std::vector<T> rows, read(chunk));
        all.insert(all.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    }
    return all;
}

} // namespace reckoner::storage
