// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A write transaction (SQLite: BEGIN IMMEDIATE). Leaving the scope without commit() rolls back. Database::write makes
// and commits them; stores take one where they write, so that nobody writes outside. Lives on the writer thread.

#include "core/storage/connection.h"

#include <QStringList>

namespace reckoner::storage {

// What a row of change_feed names. The text is what stands in the table.
enum class Entity {
    Account, Product, Price, Customer, Address, Business, Subscription, Payment, Adjustment, CreditBalance, WebhookEvent,
    Operation, SyncCursor,
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
    // Appends (entity, account, id) to change_feed in this transaction; the same pair twice is one row.
    Result<void> noteChange(Entity entity, const AccountId &account, const QString &id);
    // Errors: Storage; the transaction is then rolled back.
    Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection; // null once moved from, committed or rolled back
    QStringList m_noted;
};

} // namespace reckoner::storage
