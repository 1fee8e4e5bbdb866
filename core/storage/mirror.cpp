// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mirror.h"

#include "core/base/words.h"

#include <QtEndian>

#include <array>
#include <functional>

namespace reckoner::storage {

namespace {

constexpr int kMirrorAttempts = 3; // each lost to another writer of the same row

} // namespace

Fingerprint &Fingerprint::add(QByteArrayView bytes)
{
    std::array<char, 8> length;
    qToBigEndian<qint64>(bytes.size(), length.data());
    m_hash.addData(QByteArrayView(length.data(), qsizetype(length.size())));
    m_hash.addData(bytes);
    return *this;
}

Fingerprint &Fingerprint::add(const QString &text)
{
    return add(QByteArrayView(text.toUtf8()));
}

Fingerprint &Fingerprint::add(qint64 value)
{
    std::array<char, 8> bytes;
    qToBigEndian<qint64>(value, bytes.data());
    return add(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

Fingerprint &Fingerprint::addNothing()
{
    std::array<char, 8> marker; // a length that no value has
    qToBigEndian<qint64>(-1, marker.data());
    m_hash.addData(QByteArrayView(marker.data(), qsizetype(marker.size())));
    return *this;
}

QByteArray Fingerprint::result() const
{
    return m_hash.result();
}

Columns &Columns::set(const char *name, qint64 value)
{
    m_fingerprint.add(value);
    return attach(name, value);
}

Columns &Columns::set(const char *name, const QString &value)
{
    m_fingerprint.add(value);
    return attach(name, value);
}

Columns &Columns::set(const char *name, const QByteArray &value)
{
    m_fingerprint.add(QByteArrayView(value));
    return attach(name, value);
}

Columns &Columns::setNull(const char *name)
{
    m_fingerprint.addNothing();
    if (m_statement)
        m_statement->bindNull(name);
    return *this;
}

Columns &Columns::attach(const char *name, qint64 value)
{
    if (m_statement)
        m_statement->bind(name, value);
    return *this;
}

// A null string would be bound as NULL, where these columns know only the empty one; and PostgreSQL's text holds no
// NUL, which real names contain: it is shown as U+FFFD, and raw keeps what was sent.
Columns &Columns::attach(const char *name, const QString &value)
{
    if (!m_statement)
        return *this;
    if (value.isNull())
        m_statement->bind(name, QStringLiteral(""));
    else if (value.contains(QChar::Null))
        m_statement->bind(name, QString(value).replace(QChar::Null, QChar::ReplacementCharacter));
    else
        m_statement->bind(name, value);
    return *this;
}

Columns &Columns::attach(const char *name, const QByteArray &value)
{
    if (m_statement)
        m_statement->bind(name, value.isNull() ? QByteArray("") : value);
    return *this;
}

Columns &Columns::setChildren(const QByteArray &fingerprint)
{
    m_children = fingerprint;
    return set(":children_fingerprint", fingerprint);
}

Result<std::optional<MirrorState>> MirrorTable::state(const MirrorKey &key)
{
    if (!m_find)
        m_find.emplace(m_connection.prepare(m_sql.find));
    m_find->bind(":account_id", key.account).bind(":id", key.id);
    if (!key.part.isEmpty())
        m_find->bind(":part", key.part);
    return m_find->first([children = m_sql.children](const Row &row) {
        MirrorState state;
        state.stored.version = {row.instant(0), row.instant(1)};
        state.stored.fingerprint = row.bytes(2);
        state.rowVersion = row.integer(3);
        state.status = row.text(4);
        if (children == MirrorChildren::Fingerprinted)
            state.children = row.bytes(5);
        return state;
    });
}

Result<UpsertOutcome> MirrorTable::upsertIfNewer(Transaction &transaction, const Incoming &incoming, const Fill &fill,
                                                 const Judge &judge)
{
    RK_ASSERT(&transaction.connection() == &m_connection);
    if (!m_upsert)
        m_upsert.emplace(m_connection.prepare(m_sql.upsert));
    const MirrorKey &key = incoming.key;
    Columns columns(&*m_upsert);
    fill(columns);
    const StoredVersion candidate{incoming.version, columns.fingerprint()};
    for (int attempt = 0; attempt < kMirrorAttempts; ++attempt) {
        RK_TRY_ASSIGN(const std::optional<MirrorState> there, state(key));
        const std::optional<StoredVersion> stored = there ? std::optional(there->stored) : std::nullopt;
        Decision decision = decide(stored, candidate, incoming.authority);
        if (judge)
            decision = judge(decision, there);
        UpsertOutcome outcome{decision, there ? there->rowVersion : 0, false, false};
        if (decision != Decision::Apply)
            return outcome;
        outcome.dataChanged = !stored || stored->fingerprint != candidate.fingerprint;
        outcome.childrenChanged = !there || there->children != columns.children();
        outcome.rowVersion += outcome.dataChanged ? 1 : 0;
        m_upsert->bind(":account_id", key.account).bind(":id", key.id);
        if (!key.part.isEmpty())
            m_upsert->bind(":part", key.part);
        const Version applied = appliedVersion(stored, candidate.version, incoming.authority);
        m_upsert->bind(":version_occurred_us", applied.occurredAt)
            .bind(":version_updated_us", applied.updatedAt)
            .bind(":fingerprint", candidate.fingerprint)
            .bind(":row_version", outcome.rowVersion)
            .bind(":seen_row_version", there ? there->rowVersion : qint64(-1))
            .bind(":seen_occurred_us", stored ? stored->version.occurredAt : Instant())
            .bind(":seen_updated_us", stored ? stored->version.updatedAt : Instant());
        RK_TRY_ASSIGN(const qint64 touched, m_upsert->runExpecting(1));
        if (touched == 0)
            continue;
        if (outcome.dataChanged)
            RK_TRY(transaction.noteChange(m_sql.entity, key.account, key.id));
        return outcome;
    }
    return Error{
        ErrorKind::Conflict,
        Words::tr("%1 %2 kept changing while it was written. Try again.").arg(entityName(m_sql.entity), key.id),
        QString(),
        {}};
}

Result<Money> readMoney(const Row &row, int amountColumn, int currencyColumn)
{
    RK_TRY_ASSIGN(const Currency currency, readCurrency(row, currencyColumn));
    return Money(row.integer(amountColumn), currency);
}

Result<Currency> readCurrency(const Row &row, int column)
{
    const QString code = row.text(column);
    if (code.isEmpty())
        return Currency();
    return Currency::fromCode(code).transform_error([](Error error) {
        error.kind = ErrorKind::Storage; // the mirror holds what no mapping writes
        return error;
    });
}

} // namespace reckoner::storage
