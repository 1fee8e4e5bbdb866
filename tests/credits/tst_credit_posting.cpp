// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/credit_entry_store.h"
#include "core/credits/credit_grant_store.h"
#include "tests/credits/credit_rows.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QTest>

namespace reckoner::credits {

using namespace rows;
using storage::Connection;
using storage::Transaction;
using testkit::addDialectRows;

namespace {

Result<PostedEntry> posted(storage::Database &database, const CreditGrant &grant)
{
    return database.writeBlocking([&](Transaction &transaction) { return postGrant(transaction, grant); });
}

qint64 balanceOf(storage::Database &database, const QString &customer = QStringLiteral("ctm_1"))
{
    const auto row = database.readBlocking(
        [&](Connection &connection) { return CreditEntryStore::customer(connection, kAccount, CustomerId(customer)); });
    return row && *row ? (*row)->customer.balance : -1;
}

QStringList faultsIn(storage::Database &database)
{
    return database.readBlocking([](Connection &connection) { return CreditEntryStore::faults(connection, kAccount); })
        .value_or({QStringLiteral("could not be checked")});
}

} // namespace

class TstCreditPosting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGrantIsWrittenOnce_data() { addDialectRows(); }
    void aGrantIsWrittenOnce()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(rows::addAccount(*database));
        const CreditGrant grant = manualGrant(QStringLiteral("op_1"), 700);
        const auto first = posted(*database, grant);
        QVERIFY2(first, first ? "" : qPrintable(first.error().message + first.error().detail));
        QVERIFY(first->isNew);
        QCOMPARE(first->entry.number, qint64(1));
        for (int i = 0; i < 3; ++i) {
            const auto again = posted(*database, grant);
            QVERIFY(again && !again->isNew);
            QVERIFY(again->entry == first->entry);
        }
        QCOMPARE(balanceOf(*database), qint64(700));
        const auto second = posted(*database, manualGrant(QStringLiteral("op_2"), 50));
        QVERIFY(second && second->entry.number == 2 && second->entry.balanceAfter == 750);
        QCOMPARE(faultsIn(*database), QStringList());
        const auto stored = database->readBlocking(
            [&](Connection &connection) { return CreditGrantStore::find(connection, kAccount, grant.id); });
        QVERIFY(stored && *stored && **stored == grant);
    }

    void anOperationIsOneGrant_data() { addDialectRows(); }
    void anOperationIsOneGrant()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(rows::addAccount(*database));
        QVERIFY(posted(*database, manualGrant(QStringLiteral("op_1"), 700)));
        const auto other = posted(*database, manualGrant(QStringLiteral("op_1"), 701));
        QVERIFY(!other && other.error().kind == ErrorKind::Conflict);
        QCOMPARE(balanceOf(*database), qint64(700));
    }

    void entriesCannotBeChanged_data() { addDialectRows(); }
    void entriesCannotBeChanged()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(rows::addAccount(*database));
        QVERIFY(posted(*database, manualGrant(QStringLiteral("op_1"), 700)));
        for (const char *sql :
             {"UPDATE credit_entry SET amount = 1", "DELETE FROM credit_entry", "UPDATE credit_grant SET credits = 1",
              "DELETE FROM credit_grant", "UPDATE credit_customer SET balance = 1"}) {
            const Result<void> changed = database->writeBlocking(
                [sql](Transaction &transaction) { return transaction.connection().execute(sql); });
            QVERIFY2(!changed, sql);
        }
        QCOMPARE(balanceOf(*database), qint64(700));
    }

    void everyEntryHasItsOutboxRow_data() { addDialectRows(); }
    void everyEntryHasItsOutboxRow()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(rows::addAccount(*database));
        const CreditGrant grant = manualGrant(QStringLiteral("op_1"), 700);
        QVERIFY(posted(*database, grant));
        const auto page = database->readBlocking([](Connection &connection) {
            return CreditEntryStore::list(connection, {.account = kAccount, .customerId = {}}, std::nullopt, {10});
        });
        QVERIFY(page && page->rows.size() == 1);
        const CreditEntryRow &row = page->rows.front();
        QCOMPARE(row.outbox.idempotencyKey, grant.id.toString());
        QCOMPARE(row.outbox.amount, qint64(700));
        QVERIFY(row.outbox.state == OutboxState::Waiting);
        QVERIFY(row.grant == grant);
        QVERIFY2(row.outbox.metadata.contains(R"("source":"manual")"), row.outbox.metadata.constData());
    }

    void listsNarrowAndPage_data() { addDialectRows(); }
    void listsNarrowAndPage()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(rows::addAccount(*database));
        for (int i = 0; i < 25; ++i)
            QVERIFY(posted(*database,
                           manualGrant(QStringLiteral("op_%1").arg(i), 1 + i, QStringLiteral("ctm_%1").arg(i % 5))));
        const auto checked = database->readBlocking([](Connection &connection) -> Result<int> {
            CreditEntryFilter filter{.account = kAccount, .customerId = {}};
            RK_TRY_ASSIGN(const auto first, CreditEntryStore::list(connection, filter, std::nullopt, {10}));
            RK_TRY_ASSIGN(const auto second, CreditEntryStore::list(connection, filter, first.next, {10}));
            RK_TRY_ASSIGN(const auto anchors, CreditEntryStore::anchors(connection, filter, 10));
            QTest::qCompare(anchors.size(), size_t(2), "anchors", "2", __FILE__, __LINE__);
            QTest::qCompare(anchors.front().seq, first.next->seq, "anchor", "next", __FILE__, __LINE__);
            QTest::qCompare(second.rows.front().entry.amount, qint64(15), "amount", "15", __FILE__, __LINE__);
            filter.customerId = CustomerId(QStringLiteral("ctm_2"));
            filter.kinds = {EntryKind::Grant};
            filter.grants = {GrantKind::Manual, GrantKind::Trial};
            filter.outbox = OutboxMark::Open;
            filter.from = at(0);
            filter.search = QStringLiteral("ctm_2");
            RK_TRY_ASSIGN(const qint64 five, CreditEntryStore::count(connection, filter));
            QTest::qCompare(five, qint64(5), "five", "5", __FILE__, __LINE__);
            filter.outbox = OutboxMark::Sent;
            RK_TRY_ASSIGN(const qint64 none, CreditEntryStore::count(connection, filter));
            QTest::qCompare(none, qint64(0), "none", "0", __FILE__, __LINE__);
            CreditCustomerFilter people{.account = kAccount};
            people.outbox = OutboxMark::Open;
            people.difference = CreditCustomerFilter::Difference::NotAsked;
            RK_TRY_ASSIGN(const auto customers, CreditEntryStore::customers(connection, people, std::nullopt, {3}));
            QTest::qCompare(customers.rows.size(), size_t(3), "customers", "3", __FILE__, __LINE__);
            QTest::qCompare(customers.rows.front().open, qint64(5), "open", "5", __FILE__, __LINE__);
            RK_TRY_ASSIGN(const auto rest, CreditEntryStore::customers(connection, people, customers.next, {3}));
            QTest::qCompare(rest.rows.size(), size_t(2), "rest", "2", __FILE__, __LINE__);
            return 0;
        });
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    }

    void theFaultsAreFound_data() { addDialectRows(); }
    void theFaultsAreFound()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(rows::addAccount(*database));
        QVERIFY(posted(*database, manualGrant(QStringLiteral("op_1"), 700)));
        QVERIFY(database->writeBlocking([](Transaction &transaction) {
            return transaction.connection().execute("UPDATE credit_customer SET balance = 600, granted = 600");
        }));
        QCOMPARE(faultsIn(*database).size(), 1);
    }
};

} // namespace reckoner::credits

using reckoner::credits::TstCreditPosting;
RK_TEST(TstCreditPosting)
#include "tst_credit_posting.moc"
