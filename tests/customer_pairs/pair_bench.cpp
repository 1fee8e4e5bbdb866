// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/customer_pairs/pair_bench.h"

#include "core/audit/audit_log.h"
#include "core/customers/customer_pair_store.h"
#include "core/customers/customer_store.h"
#include "core/storage/account_store.h"
#include "tests/billing/mirror_rows.h"

#include <algorithm>

namespace reckoner::pair_tests {

using billing_tests::read;
using billing_tests::write;
using customers::CustomerKey;
using customers::CustomerPair;
using customers::CustomerPairStore;

PairBench::PairBench(storage::Database &db) : database(db)
{
    write(database, [](storage::Transaction &transaction) -> Result<bool> {
        for (const AccountId &account : {kPaddle, kStripe, kThird, kLive})
            RK_TRY(storage::ensureAccount(transaction, account, kPairNow));
        return true;
    });
}

CustomerKey PairBench::put(const AccountId &account, const QString &id, const QString &email, const QString &externalId)
{
    customers::Customer customer = billing_tests::customer(id, QStringLiteral("Zoë"), email);
    customer.account = account;
    if (!externalId.isEmpty())
        customer.customData = "{\"external_id\":\"" + externalId.toUtf8() + "\"}";
    ++m_seconds;
    write(database, [&](storage::Transaction &transaction) {
        return customers::CustomerStore(transaction.connection())
            .upsertIfNewer(transaction, customer, billing_tests::version(m_seconds), storage::Authority::Answer);
    });
    return {account, CustomerId(id)};
}

void PairBench::drop(const CustomerKey &key)
{
    write(database, [&](storage::Transaction &transaction) -> Result<bool> {
        for (const char *table : {"customer_text", "customer_external_id", "customer"}) {
            const QByteArray sql =
                QByteArray("DELETE FROM ") + table + " WHERE account_id = :account AND customer_id = :id";
            RK_TRY(transaction.prepare(sql.constData()).bind(":account", key.account).bind(":id", key.id).run());
        }
        return true;
    });
}

Result<CustomerPair> PairBench::say(customers::PairVerdict verdict, const CustomerKey &one, const CustomerKey &other,
                                    const QString &reason)
{
    const actions::NoteAuthor anna{QStringLiteral("anna"), kPairNow + std::chrono::seconds(++m_seconds)};
    return database.writeBlocking([&](storage::Transaction &transaction) {
        return actions::decidePair(transaction, {one, other, verdict, reason}, anna);
    });
}

Result<void> PairBench::undo(const CustomerPair &seen)
{
    const actions::NoteAuthor bela{QStringLiteral("bela"), kPairNow + std::chrono::seconds(++m_seconds)};
    return database.writeBlocking([&](storage::Transaction &transaction) {
        return actions::undoPair(transaction, seen, QStringLiteral("a mistake"), bela);
    });
}

QStringList PairBench::candidates(const CustomerKey &key)
{
    QStringList texts;
    for (const customers::PairCandidate &each : read(
             database, [&](storage::Connection &connection) { return CustomerPairStore::candidates(connection, key); }))
        texts.append(QStringLiteral("%1 %2 %3")
                         .arg(each.customer.account.toString(), each.customer.id.toString(),
                              customers::pairGroundsText(each.grounds)));
    return texts;
}

QStringList PairBench::person(const CustomerKey &key)
{
    QStringList texts;
    for (const CustomerKey &each : read(
             database, [&](storage::Connection &connection) { return CustomerPairStore::samePerson(connection, key); }))
        texts.append(QStringLiteral("%1 %2").arg(each.account.toString(), each.id.toString()));
    std::sort(texts.begin(), texts.end());
    return texts;
}

actions::CustomerElsewhere PairBench::elsewhere(const CustomerKey &key)
{
    return read(database, [&](storage::Connection &connection) { return actions::readElsewhere(connection, key); });
}

qint64 PairBench::pairs()
{
    return *read(database, [](storage::Connection &connection) {
        return connection.prepare("SELECT COUNT(*) FROM customer_pair").first([](storage::Row row) {
            return row.integer(0);
        });
    });
}

QStringList PairBench::audited(const CustomerId &id)
{
    QStringList texts;
    for (const audit::AuditEntry &entry : read(database, [&](storage::Connection &connection) {
             return audit::AuditLog::list(connection, id.toString(), {}, 100);
         }))
        texts.prepend(QStringLiteral("%1 %2 %3").arg(entry.actor, entry.action, entry.reason).trimmed());
    return texts;
}

} // namespace reckoner::pair_tests
