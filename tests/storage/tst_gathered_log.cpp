// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/gathered_log.h"
#include "core/storage/migrate.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

using namespace reckoner;
using namespace reckoner::storage;

namespace {

constexpr int kGatheredRows = 400; // of two kilobytes: more than is collected at a time

Result<std::pair<qint64, qint64>> gatheredRows(Connection &connection)
{
    RK_TRY_ASSIGN(
        const auto found,
        connection.prepare("SELECT COUNT(*), COALESCE(SUM(LENGTH(value)), 0) FROM setting WHERE key LIKE 'gathered %'")
            .first([](const Row &row) { return std::pair(row.integer(0), row.integer(1)); }));
    return found.value_or(std::pair<qint64, qint64>());
}

// cacheKiB: how much SQLite keeps before it writes into the log in the middle of the transaction.
Result<std::pair<qint64, qint64>> writeGatheredRows(Transaction &transaction, int cacheKiB)
{
    RK_TRY(transaction.connection().execute(QStringLiteral("PRAGMA cache_size=-%1").arg(cacheKiB)));
    for (int i = 0; i < kGatheredRows; ++i)
        RK_TRY(transaction.prepare("INSERT INTO setting (key, value) VALUES (:key, :value)")
                   .bind(":key", QStringLiteral("gathered %1").arg(i))
                   .bind(":value", QString(2000, QChar(u'a' + i % 26)))
                   .run());
    return gatheredRows(transaction.connection());
}

} // namespace

class TstGatheredLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsCommittedIsThereForOthers_data()
    {
        QTest::addColumn<int>("cacheKiB");
        QTest::newRow("all at the end") << 8192;
        QTest::newRow("written and read again on the way") << 64;
    }
    void whatIsCommittedIsThereForOthers()
    {
        QFETCH(int, cacheKiB);
        testkit::TemporaryDatabase database(Dialect::Sqlite);
        const std::pair<qint64, qint64> all(kGatheredRows, kGatheredRows * 2000);
        // Given up first: the next transaction takes the same place of the log.
        const auto givenUp = database->writeBlocking([cacheKiB](Transaction &transaction) -> Result<void> {
            RK_TRY(writeGatheredRows(transaction, cacheKiB));
            return Error{ErrorKind::Invalid, QStringLiteral("given up"), {}, {}};
        });
        QVERIFY(!givenUp);
        QCOMPARE(database->readBlocking(gatheredRows).value(), (std::pair<qint64, qint64>(0, 0)));
        const auto written = database->writeBlocking(
            [cacheKiB](Transaction &transaction) { return writeGatheredRows(transaction, cacheKiB); });
        QCOMPARE(written.value(), all);
        QCOMPARE(database->readBlocking(gatheredRows).value(), all);
        const auto another = Database::open(database.url());
        QVERIFY(another);
        QCOMPARE((*another)->readBlocking(gatheredRows).value(), all);
        const auto whole = (*another)->readBlocking([](Connection &connection) {
            return connection.prepare("PRAGMA integrity_check").first([](const Row &row) { return row.text(0); });
        });
        QCOMPARE(**whole, QStringLiteral("ok"));
    }
};

RK_TEST(TstGatheredLog)
#include "tst_gathered_log.moc"
