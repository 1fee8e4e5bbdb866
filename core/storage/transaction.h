// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A write transaction (SQLite: BEGIN IMMEDIATE). Leaving the scope without commit() rolls back. Database::write makes
// and commits them; stores take one where they write, so that nobody writes outside. Once a statement has failed in it
// nothing more runs and commit() refuses, in both dialects. Lives on the writer thread.

#include "core/storage/connection.h"

#include <QSet>
#include <QString>

#include <vector>

namespace reckoner::storage {

// What a row of change_feed names. The text is what stands in the table.
enum class Entity {
    Account,
    Product,
    Price,
    Customer,
    Address,
    Business,
    Subscription,
    Payment,
    Adjustment,
    CreditBalance,
    CreditCustomer,
    CreditEntry, // also what became of telling the external ledger; no id: several
    WebhookEvent,
    Operation,
    SyncCursor,
};
QString entityName(Entity entity);
std::optional<Entity> entityFromName(const QString &name);

class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Connection &connection() { return *m_connection; }
    Statement prepare(const char *sql) { return m_connection->prepare(sql); }
    // Statements that are prepared from now on go through ServerSession, and those run with runExpecting() are not
    // waited for: for long batches that, when one of their parts goes wrong, are rolled back and done again part by
    // part.
    void trustStatements() { m_connection->m_trustsStatements = true; }
    // Appends (entity, account, id) to change_feed when this transaction commits; the same three twice are one row.
    Result<void> noteChange(Entity entity, const AccountId &account, const QString &id);
    // Errors: Storage; the transaction is then rolled back. When the connection to a server broke during the commit
    // itself nobody knows, and the message says so.
    Result<void> commit();

private:
    struct Noted {
        Entity entity;
        AccountId account;
        QString id;
    };
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    Result<void> appendNoted();
    void rollBack();

    Connection *m_connection; // null once moved from, committed or rolled back
    std::vector<Noted> m_noted;
    QSet<QString> m_notedKeys;
};

} // namespace reckoner::storage
