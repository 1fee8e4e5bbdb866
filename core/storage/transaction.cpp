// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/base/words.h"
#include "core/storage/database_error.h"

#include <QSqlError>

#include <algorithm>
#include <array>

namespace reckoner::storage {

namespace {

constexpr std::array<std::pair<Entity, const char *>, 15> kEntityNames = {{
    {Entity::Account, "account"},
    {Entity::Product, "product"},
    {Entity::Price, "price"},
    {Entity::Customer, "customer"},
    {Entity::Address, "address"},
    {Entity::Business, "business"},
    {Entity::Subscription, "subscription"},
    {Entity::Payment, "payment"},
    {Entity::Adjustment, "adjustment"},
    {Entity::CreditBalance, "credit_balance"},
    {Entity::CreditCustomer, "credit_customer"},
    {Entity::CreditEntry, "credit_entry"},
    {Entity::WebhookEvent, "webhook_event"},
    {Entity::Operation, "operation"},
    {Entity::SyncCursor, "sync_cursor"},
}};

// A bigserial is taken when the row is inserted but seen when the transaction commits: with two writers a reader could
// see 8, remember it, and never look for the 7 that commits later. So the rows are inserted last of all, behind a lock
// that is held from before the first seq is taken until the commit is visible: seq order is commit order. The lock
// is the last one that a transaction takes, so it cannot be part of a deadlock, and it is held for one statement and
// the commit, not for the whole transaction. In SQLite BEGIN IMMEDIATE gives the same.
const char *const kFeedInsertPostgres = R"(
WITH feed_lock AS MATERIALIZED (SELECT pg_advisory_xact_lock(7239054418) AS held)
INSERT INTO change_feed (entity, account_id, entity_id)
SELECT noted.entity, noted.account_id, noted.entity_id
FROM feed_lock, unnest(CAST(:entities AS text[]), CAST(:accounts AS text[]), CAST(:ids AS text[]))
    AS noted (entity, account_id, entity_id))";

const char *const kFeedInsertSqlite =
    "INSERT INTO change_feed (entity, account_id, entity_id) VALUES (:entity, :account_id, :entity_id)";

const char *const kFeedNotify = "SELECT pg_notify('reckoner_changes', '')";

// As PostgreSQL reads a text[].
QString textArray(const QStringList &texts)
{
    QString array = QStringLiteral("{");
    for (const QString &text : texts) {
        QString quoted = text;
        quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        array += (array.size() > 1 ? QStringLiteral(",\"") : QStringLiteral("\"")) + quoted + u'"';
    }
    return array + u'}';
}

} // namespace

QString entityName(Entity entity)
{
    for (const auto &[value, name] : kEntityNames) {
        if (value == entity)
            return QString::fromLatin1(name);
    }
    RK_UNREACHABLE();
}

std::optional<Entity> entityFromName(const QString &name)
{
    for (const auto &[value, text] : kEntityNames) {
        if (name == QLatin1StringView(text))
            return value;
    }
    return std::nullopt;
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    RK_ASSERT(!connection.m_inTransaction);
    RK_TRY(connection.execute(connection.dialect() == Dialect::Sqlite ? "BEGIN IMMEDIATE" : "BEGIN"));
    connection.m_inTransaction = true;
    connection.m_transactionFailed = false;
    connection.m_trustsStatements = false;
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_noted(std::move(other.m_noted)),
      m_notedKeys(std::move(other.m_notedKeys))
{
}

Transaction::~Transaction()
{
    if (m_connection)
        rollBack();
}

Result<void> Transaction::noteChange(Entity entity, const AccountId &account, const QString &id)
{
    RK_ASSERT(m_connection != nullptr);
    const QString key = QString::number(int(entity)) + QChar(0x1f) + account.toString() + QChar(0x1f) + id;
    if (m_notedKeys.contains(key))
        return {};
    m_notedKeys.insert(key);
    m_noted.push_back({entity, account, id});
    return {};
}

Result<void> Transaction::appendNoted()
{
    if (m_noted.empty())
        return {};
    if (m_connection->dialect() == Dialect::Sqlite) {
        Statement insert = m_connection->prepare(kFeedInsertSqlite);
        for (const Noted &noted : m_noted)
            RK_TRY(insert.bind("entity", entityName(noted.entity))
                       .bind("account_id", noted.account)
                       .bind("entity_id", noted.id)
                       .run());
        return {};
    }
    RK_TRY(m_connection->execute(kFeedNotify)); // before the lock, so that it is held for one round trip less
    QStringList entities, accounts, ids;
    for (const Noted &noted : m_noted) {
        entities.append(entityName(noted.entity));
        accounts.append(noted.account.toString());
        ids.append(noted.id);
    }
    RK_TRY(m_connection->prepareOnServer(kFeedInsertPostgres)
               .bind("entities", textArray(entities))
               .bind("accounts", textArray(accounts))
               .bind("ids", textArray(ids))
               .run());
    return {};
}

Result<void> Transaction::commit()
{
    RK_ASSERT(m_connection != nullptr);
    Result<void> ready = m_connection->settle();
    if (ready)
        ready = m_connection->checkTransaction(); // PostgreSQL answers COMMIT of a failed one with success
    if (ready)
        ready = appendNoted();
    if (ready)
        ready = m_connection->execute("COMMIT");
    if (!ready && !m_connection->isOpen()) {
        ready.error().message = Words::tr("The connection to the database broke while a change was saved. "
                                          "Check whether the change is there before you repeat it.");
    }
    if (!ready) {
        rollBack();
        return ready;
    }
    m_connection->m_inTransaction = false;
    m_connection->m_trustsStatements = false;
    m_connection = nullptr;
    return {};
}

void Transaction::rollBack()
{
    Connection &connection = *std::exchange(m_connection, nullptr);
    static_cast<void>(connection.settle()); // what it says no longer matters
    connection.m_inTransaction = false;
    connection.m_transactionFailed = false;
    connection.m_trustsStatements = false;
    // SQLite may have rolled back by itself, a broken connection certainly has: then there is nothing to do.
    static_cast<void>(connection.execute("ROLLBACK"));
}

} // namespace reckoner::storage
