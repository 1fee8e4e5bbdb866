// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts a list query together: what to select from where, the conditions that a filter asks for (constants too, each
// with its values), an order and a limit. No value ever becomes SQL text; conditions are the caller's own literals. Any
// thread until it is run, then the connection's.

#include "core/storage/connection.h"
#include "core/storage/keyset.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <variant>

namespace reckoner::storage {

// The order of a list: columns of which the last is unique, all in one direction. A cursor is their values.
struct ListOrder {
    enum class Direction { Ascending, Descending };
    std::vector<const char *> keys;
    Direction direction = Direction::Ascending;
};

struct WordFilter {
    QStringList wanted; // with no others: any word
    QStringList known;
    bool others = false;
};

// A list with a filter is one text from FROM to WHERE; its rows, their number and its anchors are asked of the same.
class ListQuery
{
public:
    // head: SELECT … FROM … WHERE <something>, to which conditions are added with AND.
    explicit ListQuery(const char *head) : m_sql(QString::fromUtf8(head)) {}
    // The same in two parts: SELECT …, and FROM … WHERE <something>.
    ListQuery(const char *columns, const char *from) : m_sql(QString::fromUtf8(columns) + QString::fromUtf8(from)) {}
    // The keys of each row with its number in the order; everyNth() makes the anchors of them.
    static ListQuery numberedKeys(const ListOrder &order, const char *from);

    ListQuery &where(const char *condition);
    ListQuery &whereIn(const char *column, const QStringList &values); // empty: no condition
    ListQuery &whereNotIn(const char *column, const QStringList &values);
    // One of these words; with others also every word that is not a known one, of which a provider may invent some.
    ListQuery &whereWord(const char *column, const WordFilter &filter);
    // The rows behind the one with these keys, in the order's sense.
    template <class... Keys> ListQuery &after(const ListOrder &order, const Keys &...keys)
    {
        RK_ASSERT(sizeof...(keys) == order.keys.size());
        whereBehind(order);
        int number = 0;
        (value(afterName(number++), keys), ...);
        return *this;
    }
    ListQuery &value(const char *name, qint64 value);
    ListQuery &value(const char *name, const QString &value);
    ListQuery &value(const char *name, Instant value) { return this->value(name, value.micros()); }
    template <class Tag> ListQuery &value(const char *name, const Id<Tag> &id) { return value(name, id.toString()); }
    ListQuery &orderBy(const char *order);
    ListQuery &orderBy(const ListOrder &order);
    // Of numberedKeys(): the keys of rows number step, 2 × step and so on, in order.
    ListQuery &everyNth(int step);
    // One row more than the page, so that its presence tells whether there is a next one.
    ListQuery &limit(PageLimit limit);

    Statement prepare(Connection &connection) const;
    // Of a query whose answer is one number. Errors: Storage.
    Result<qint64> number(Connection &connection) const;

private:
    static const char *afterName(int number);
    ListQuery &whereBehind(const ListOrder &order);
    ListQuery &in(const char *column, const char *verb, const QStringList &values);

    QString m_sql;
    size_t m_keys = 0; // of numberedKeys()
    std::vector<std::pair<QByteArray, std::variant<qint64, QString>>> m_values;
};

int clampedRows(PageLimit limit);
// Above every text that starts with the prefix, in the order of bytes.
QString endOfPrefix(const QString &prefix);

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

// Rows that have an id of their own within an account: SELECT …, FROM … with :account_id in its WHERE (or both in
// one), and the id's column.
struct KeyedRows {
    const char *columns;
    const char *idColumn;
    const char *from = "";
};

template <class SomeId, class F>
auto findRow(Connection &connection, KeyedRows rows, const AccountId &account, const SomeId &id, F read)
{
    const QByteArray condition = QByteArray(rows.idColumn) + " = :id";
    return ListQuery(rows.columns, rows.from)
        .where(condition.constData())
        .value(":account_id", account)
        .value(":id", id)
        .prepare(connection)
        .first(read);
}

// Those of the ids that there are, ordered by id within every kIdsPerStatement.
template <class SomeId, class F>
auto findRows(Connection &connection, KeyedRows rows, const AccountId &account, const std::vector<SomeId> &ids, F read)
    -> Result<std::vector<statement_detail::RowValue<F>>>
{
    return inChunks<statement_detail::RowValue<F>>(ids, [&](const QStringList &chunk) {
        return ListQuery(rows.columns, rows.from)
            .value(":account_id", account)
            .whereIn(rows.idColumn, chunk)
            .orderBy(rows.idColumn)
            .prepare(connection)
            .all(read);
    });
}

} // namespace reckoner::storage
