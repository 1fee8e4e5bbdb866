// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every table that mirrors a provider's entity has in common: the version columns, the fingerprint of its data,
// the row version for optimistic locking, and the one way to write a row: only if it is newer, with its change noted
// in the same transaction. Lives on the thread of its connection. It does not know any entity's columns: stores give
// their two statements and set the columns.

#include "core/storage/transaction.h"
#include "core/storage/version_rule.h"

#include <QCryptographicHash>

#include <functional>

namespace reckoner::storage {

// A hash over the values of an entity, each with its length in front, so that "ab","c" is not "a","bc".
class Fingerprint
{
public:
    Fingerprint &add(QByteArrayView bytes);
    Fingerprint &add(const QString &text);
    Fingerprint &add(qint64 value);
    Fingerprint &addNothing();
    QByteArray result() const;

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_160};
};

// Sets the columns of an upsert and takes their fingerprint on the way, so that no column can be left out of it.
// Without a statement it only takes the fingerprint.
class Columns
{
public:
    explicit Columns(Statement *statement) : m_statement(statement) {}
    Columns &set(const char *name, qint64 value);
    Columns &set(const char *name, int value) { return set(name, qint64(value)); }
    Columns &set(const char *name, bool value) { return set(name, qint64(value)); }
    Columns &set(const char *name, const QString &value);
    Columns &set(const char *name, const QByteArray &value);
    Columns &set(const char *name, Instant value) { return set(name, value.micros()); }
    Columns &set(const char *name, const char *value) = delete;
    Columns &setNull(const char *name);
    template <class Tag> Columns &set(const char *name, const Id<Tag> &id) { return set(name, id.toString()); }
    template <class T> Columns &set(const char *name, const std::optional<T> &value)
    {
        return value ? set(name, *value) : setNull(name);
    }
    // A column that is no data of its own, and so not part of the fingerprint: raw bytes, derived values.
    Columns &attach(const char *name, qint64 value);
    Columns &attach(const char *name, const QString &value);
    Columns &attach(const char *name, const QByteArray &value);
    // The fingerprint of the child rows (:children_fingerprint), which are part of the data.
    Columns &setChildren(const QByteArray &fingerprint);
    QByteArray fingerprint() const { return m_fingerprint.result(); }
    const QByteArray &children() const { return m_children; }

private:
    Statement *m_statement; // may be null
    Fingerprint m_fingerprint;
    QByteArray m_children;
};

template <class T> struct Mirrored {
    T value;
    Version version;
    qint64 rowVersion = 0; // counts every change of the data, see UpsertOutcome
};

struct UpsertOutcome {
    Decision decision = Decision::Apply;
    // The row's version afterwards. It moves when the data changes, and stays when a newer version brings equal data.
    qint64 rowVersion = 0;
    bool dataChanged = false;
    bool childrenChanged = false; // the child rows have to be written again
};

// What the row looks like now, as far as the version rule cares.
struct MirrorState {
    StoredVersion stored;
    qint64 rowVersion = 0;
    QString status; // empty for tables without one
    QByteArray children;
};

struct MirrorKey {
    AccountId account;
    QString id;
    QString part; // second half of a two-part key (:part), else empty
};

enum class MirrorChildren { None, Fingerprinted };

// find: SELECT version_occurred_us, version_updated_us, fingerprint, row_version, status[, children_fingerprint], with
// :account_id, :id, [:part].
// upsert: INSERT … ON CONFLICT DO UPDATE …, with the columns of the entity, the key, and :version_occurred_us,
// :version_updated_us, :fingerprint, :row_version, :seen_row_version, :seen_occurred_us, :seen_updated_us; its WHERE
// holds the row to the version that was seen, so that two writers cannot pass each other.
struct MirrorSql {
    const char *find;
    const char *upsert;
    Entity entity;
    MirrorChildren children = MirrorChildren::None;
};

class MirrorTable
{
public:
    MirrorTable(Connection &connection, MirrorSql sql) : m_connection(connection), m_sql(sql) {}

    struct Incoming {
        MirrorKey key;
        Version version;
        Authority authority = Authority::Event;
    };
    using Fill = std::function<void(Columns &)>;
    // Has the last word, with the row that is there: for rules beyond the common one.
    using Judge = std::function<Decision(Decision common, const std::optional<MirrorState> &stored)>;

    // Errors: Storage; Conflict when other writers keep changing the row.
    Result<UpsertOutcome> upsertIfNewer(Transaction &transaction, const Incoming &incoming, const Fill &fill,
                                        const Judge &judge = {});

private:
    Result<std::optional<MirrorState>> state(const MirrorKey &key);

    Connection &m_connection;
    MirrorSql m_sql;
    std::optional<Statement> m_find, m_upsert; // prepared once per store
};

// An amount whose currency column may be empty, as in the zero of no currency. Errors: Storage.
Result<Money> readMoney(const Row &row, int amountColumn, int currencyColumn);
Result<Currency> readCurrency(const Row &row, int column);

} // namespace reckoner::storage
