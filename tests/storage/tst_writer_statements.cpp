// SPDX-License-Identifier: GPL-3.0-or-later
// A writer's statements: the same whether they run for the first time or are prepared, waited for or sent on trust; and
// the inbox's way past other writes.
#include "core/storage/database.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <future>

using namespace reckoner;
using namespace reckoner::storage;
using namespace Qt::StringLiterals;

namespace {

const char *const kCellInsert =
    "INSERT INTO cell (id, number, text, bytes) VALUES (:id, :number, :text, :bytes) ON CONFLICT (id) DO NOTHING";
const char *const kCellCount = "SELECT COUNT(*), CAST(COALESCE(SUM(number), 0) AS BIGINT) FROM cell";

struct Cell {
    qint64 id = 0;
    std::optional<qint64> number;
    std::optional<QString> text;
    std::optional<QByteArray> bytes;
    bool operator==(const Cell &) const = default;
};

Cell cellOf(Row row)
{
    return {row.integer(0), row.optionalInteger(1), row.optionalText(2),
            row.isNull(3) ? std::nullopt : std::optional(row.bytes(3))};
}

Result<void> makeCells(Transaction &transaction)
{
    const bool sqlite = transaction.connection().dialect() == Dialect::Sqlite;
    return transaction.connection().execute(
        QStringLiteral("CREATE TABLE cell (id BIGINT PRIMARY KEY, number BIGINT UNIQUE, text TEXT, bytes %1)")
            .arg(sqlite ? u"BLOB"_s : u"BYTEA"_s));
}

Result<qint64> insertCell(Transaction &transaction, const Cell &cell)
{
    Statement insert = transaction.prepare(kCellInsert);
    insert.bind("id", cell.id).bind("number", cell.number).bind("text", cell.text).bind("bytes", cell.bytes);
    return insert.runExpecting(1);
}

using Totals = std::pair<qint64, qint64>;

Result<Totals> totals(Connection &connection)
{
    RK_TRY_ASSIGN(const auto found, connection.prepare(kCellCount).first([](const Row &row) {
        return Totals{row.integer(0), row.integer(1)};
    }));
    return found.value_or(Totals());
}

Result<Totals> totals(Database &database)
{
    return database.readBlocking([](Connection &connection) { return totals(connection); });
}

} // namespace

class TstWriterStatements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRunReadsTheSame_data() { testkit::addDialectRows(); }
    void everyRunReadsTheSame()
    {
        RK_TEMPORARY_DATABASE(database);
        const std::vector<Cell> cells = {
            {1, std::nullopt, std::nullopt, std::nullopt},
            {2, std::numeric_limits<qint64>::min(), u""_s, QByteArray("")},
            {3, std::numeric_limits<qint64>::max(), u"Zoë \\x41 '€' \"{}\" \U0001F600"_s, QByteArray("\0\\x41\xff", 6)},
            {4, -1, QString(100'000, u'ö'), QByteArray(300'000, '\x80')},
        };
        QVERIFY(database->writeBlocking(makeCells));
        for (const bool isTrusted : {false, true}) {
            const auto read = database->writeBlocking([&](Transaction &transaction) -> Result<int> {
                RK_TRY(transaction.connection().execute("DELETE FROM cell"));
                if (isTrusted)
                    transaction.trustStatements();
                for (const Cell &cell : cells)
                    RK_TRY(insertCell(transaction, cell));
                int right = 0;
                for (int run = 0; run < 4; ++run) { // as it stands, prepared, prepared
                    RK_TRY_ASSIGN(
                        const std::vector<Cell> found,
                        transaction.prepare("SELECT id, number, text, bytes FROM cell ORDER BY id").all(cellOf));
                    right += found == cells ? 1 : 0;
                    RK_TRY_ASSIGN(
                        const auto numbers,
                        transaction.prepare("SELECT SUM(id), COUNT(*) > 3, MAX(id) FROM cell WHERE id < :most")
                            .bind("most", 100)
                            .first([](const Row &row) {
                                return std::array{row.integer(0), row.integer(1), row.integer(2)};
                            }));
                    right += numbers == std::array<qint64, 3>{10, 1, 4} ? 1 : 0;
                }
                return right;
            });
            QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
            QCOMPARE(*read, 8);
        }
    }

    void moreTextsThanAreKept_data() { testkit::addDialectRows(); }
    void moreTextsThanAreKept()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(database->writeBlocking(makeCells));
        for (int round = 0; round < 3; ++round) {
            const auto sum = database->writeBlocking([](Transaction &transaction) -> Result<qint64> {
                transaction.trustStatements();
                qint64 numbers = 0;
                for (int i = 0; i < 300; ++i) {
                    const QString sql = QStringLiteral("SELECT CAST(:n AS BIGINT) + %1").arg(i);
                    for (int times = 0; times < 2; ++times) {
                        RK_TRY_ASSIGN(const auto found, transaction.connection().prepare(sql).bind("n", 1).first(
                                                            [](const Row &row) { return row.integer(0); }));
                        numbers += found.value_or(0);
                    }
                }
                return numbers;
            });
            QVERIFY2(sum, sum ? "" : qPrintable(sum.error().detail));
            QCOMPARE(*sum, 2 * (300 + 299 * 300 / 2));
        }
    }

    void whatIsSentOnTrustIsThere_data() { testkit::addDialectRows(); }
    void whatIsSentOnTrustIsThere()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(database->writeBlocking(makeCells));
        constexpr int kCells = 2000; // far more than the buffers on the way hold
        const auto seen = database->writeBlocking([](Transaction &transaction) -> Result<Totals> {
            transaction.trustStatements();
            for (int i = 1; i <= kCells; ++i)
                RK_TRY(insertCell(transaction, {i, i, u"text"_s, QByteArray(2000, 'b')}));
            return totals(transaction.connection()); // sees all of it
        });
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
        QCOMPARE(*seen, Totals(kCells, qint64(kCells) * (kCells + 1) / 2));
        QCOMPARE(totals(*database).value(), *seen);
    }

    void misplacedTrustFailsTheTransaction_data() { testkit::addDialectRows(); }
    void misplacedTrustFailsTheTransaction()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(database->writeBlocking(makeCells));
        for (const bool isRefused : {false, true}) { // another number of rows; an error
            for (const bool looks : {false, true}) {
                const auto written = database->writeBlocking([&](Transaction &transaction) -> Result<qint64> {
                    transaction.trustStatements();
                    qint64 touched = 0;
                    for (const qint64 id : {1, 2, isRefused ? 3 : 2, 4}) {
                        const qint64 number = isRefused && id == 3 ? 2 : id;
                        RK_TRY_ASSIGN(const qint64 rows, insertCell(transaction, {id, number, u"t"_s, std::nullopt}));
                        touched += rows;
                    }
                    if (looks)
                        RK_TRY(totals(transaction.connection()));
                    return touched;
                });
                if (dialect == Dialect::Sqlite && !isRefused) { // it is told at once, and may be dealt with
                    QCOMPARE(written.value(), 3);
                    QVERIFY(database->writeBlocking(
                        [](Transaction &t) { return t.connection().execute("DELETE FROM cell"); }));
                    continue;
                }
                QVERIFY(!written);
                QCOMPARE(written.error().kind, ErrorKind::Conflict);
                QCOMPARE(totals(*database).value(), Totals(0, 0));
            }
        }
        QVERIFY(database->writeBlocking([](Transaction &transaction) { // and the connection goes on
            return insertCell(transaction, {1, 1, u"t"_s, std::nullopt});
        }));
        QCOMPARE(totals(*database).value(), Totals(1, 1));
    }

    void trustEndsWithItsTransaction_data() { testkit::addDialectRows(); }
    void trustEndsWithItsTransaction()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(database->writeBlocking(makeCells));
        QVERIFY(database->writeBlocking([](Transaction &transaction) {
            transaction.trustStatements();
            return insertCell(transaction, {1, 1, u"t"_s, std::nullopt});
        }));
        const auto again = database->writeBlocking([](Transaction &transaction) {
            return insertCell(transaction, {1, 1, u"t"_s, std::nullopt});
        });
        QCOMPARE(again.value(), 0);
    }

    // While a long write is under way: on PostgreSQL beside it, on SQLite it is told.
    void theInboxNeedNotWaitForLongWrites_data() { testkit::addDialectRows(); }
    void theInboxNeedNotWaitForLongWrites()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(database->writeBlocking(makeCells));
        std::promise<void> begun;
        std::promise<void> stored;
        auto inbox = std::async(std::launch::async, [&] {
            begun.get_future().wait();
            const auto inserted = database->writeInboxBlocking([](Transaction &transaction) {
                return insertCell(transaction, {7, 7, u"t"_s, std::nullopt});
            });
            stored.set_value();
            return inserted.has_value();
        });
        const auto written = database->writeBlocking([&](Transaction &transaction) -> Result<bool> {
            RK_TRY(insertCell(transaction, {8, 8, u"t"_s, std::nullopt}));
            begun.set_value();
            if (dialect == Dialect::Postgres)
                return stored.get_future().wait_for(std::chrono::seconds(30)) == std::future_status::ready;
            while (!database->isWriterAwaited())
                std::this_thread::yield();
            return true;
        });
        QVERIFY(written.value());
        QVERIFY(inbox.get());
        QVERIFY(!database->isWriterAwaited());
        QCOMPARE(totals(*database).value(), Totals(2, 15));
    }
};

RK_TEST(TstWriterStatements)
#include "tst_writer_statements.moc"
