// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QFile>

#include <rapidcheck.h>

#include <limits>
#include <semaphore>
#include <thread>

using namespace reckoner;
using namespace reckoner::storage;

namespace {

struct Sample {
    qint64 id = 0;
    std::optional<qint64> number;
    std::optional<QString> text;
    QByteArray bytes;

    bool operator==(const Sample &) const = default;
};

const char *const kSampleInsert = "INSERT INTO sample (id, number, text, bytes) VALUES (:id, :number, :text, :bytes)";
const char *const kSampleSelect = "SELECT id, number, text, bytes FROM sample ORDER BY id";

Sample sampleOf(Row row)
{
    return {row.integer(0), row.optionalInteger(1), row.optionalText(2), row.bytes(3)};
}

Result<void> insertSample(Transaction &transaction, const Sample &sample)
{
    RK_TRY(transaction.prepare(kSampleInsert)
               .bind(":id", sample.id)
               .bind("number", sample.number)
               .bind("text", sample.text)
               .bind("bytes", sample.bytes)
               .run());
    return {};
}

void makeSampleTable(Database &database)
{
    auto made = database.writeBlocking([](Transaction &transaction) -> Result<void> {
        const bool sqlite = transaction.connection().dialect() == Dialect::Sqlite;
        RK_TRY(transaction.connection().execute(
            QStringLiteral("CREATE TABLE sample (id BIGINT PRIMARY KEY, number BIGINT, text TEXT, bytes %1, "
                           "parent BIGINT REFERENCES sample (id), CHECK (number <> 13))")
                .arg(sqlite ? QStringLiteral("BLOB") : QStringLiteral("BYTEA"))));
        return {};
    });
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
}

std::vector<Sample> samples(Database &database)
{
    auto rows =
        database.readBlocking([](Connection &connection) { return connection.prepare(kSampleSelect).all(sampleOf); });
    if (!rows)
        qFatal("%s", qPrintable(rows.error().detail));
    return *rows;
}

} // namespace

class TstDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesComeBackAsTheyWent_data() { testkit::addDialectRows(); }
    void valuesComeBackAsTheyWent()
    {
        RK_TEMPORARY_DATABASE(database);
        makeSampleTable(*database);
        QByteArray allBytes;
        for (int i = 0; i < 256; ++i)
            allBytes.append(char(i));
        const std::vector<Sample> rows = {
            {1, std::numeric_limits<qint64>::min(), QStringLiteral(""), QByteArray("")},
            {2, std::numeric_limits<qint64>::max(), QString::fromUtf8("O'Brien \\ :name ? %1 $1 \n ü 漢字 🎉"),
             allBytes},
            {3, -1, std::nullopt, QByteArray("\0:x'\\", 5)},
            {4, std::nullopt, QString(), QByteArray(300'000, '\xff')},
            {5, 1'767'225'600'000'001, QStringLiteral("'; DROP TABLE sample; --"), QByteArray("x")},
        };
        auto written = database->writeBlocking([&](Transaction &transaction) -> Result<void> {
            for (const Sample &row : rows)
                RK_TRY(insertSample(transaction, row));
            return {};
        });
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        const std::vector<Sample> found = samples(*database);
        QCOMPARE(found.size(), rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            QVERIFY2(found[i] == rows[i], qPrintable(QString::number(rows[i].id)));
        QVERIFY(found[3].text && found[3].text->isEmpty()); // a null QString is empty text, not NULL
    }

    void everyValueComesBack_data() { testkit::addDialectRows(); }
    void everyValueComesBack()
    {
        RK_TEMPORARY_DATABASE(database);
        makeSampleTable(*database);
        qint64 id = 0;
        QVERIFY(rc::check("numbers, texts and bytes come back", [&](qint64 number, const std::u16string &units,
                                                                    const std::string &bytes) {
            if (number == 13)
                return; // the CHECK of the table
            const QString text = QString::fromStdU16String(units);
            const Sample sample{++id, number, text, QByteArray::fromStdString(bytes)};
            RC_ASSERT(bool(
                database->writeBlocking([&](Transaction &transaction) { return insertSample(transaction, sample); })));
            auto found = database->readBlocking([&](Connection &connection) {
                return connection
                    .prepare("SELECT id, number, text, bytes FROM sample WHERE id = :id AND bytes = :bytes")
                    .bind("id", id)
                    .bind("bytes", sample.bytes)
                    .first(sampleOf);
            });
            RC_ASSERT(found && *found);
            RC_ASSERT((*found)->number == sample.number);
            RC_ASSERT((*found)->bytes == sample.bytes);
            RC_ASSERT((*found)->text->size() == text.size());
            if (text.isValidUtf16() && !text.contains(QChar::Null))
                RC_ASSERT(*(*found)->text == text);
        }));
    }

    // PostgreSQL cannot hold these in text; both dialects keep the same replacement.
    void textThatCannotBeStoredIsReplaced_data() { testkit::addDialectRows(); }
    void textThatCannotBeStoredIsReplaced()
    {
        RK_TEMPORARY_DATABASE(database);
        makeSampleTable(*database);
        QString text = QStringLiteral("a_b_c");
        text[1] = QChar::Null;
        text[3] = QChar(0xd800);
        QVERIFY(database->writeBlocking([&](Transaction &transaction) {
            return insertSample(transaction, {1, 1, text, {}});
        }));
        QCOMPARE(samples(*database).front().text.value(), QStringLiteral(u"a\ufffdb\ufffdc"));
    }

    void wrongParametersAreAnError_data() { testkit::addDialectRows(); }
    void wrongParametersAreAnError()
    {
        RK_TEMPORARY_DATABASE(database);
        makeSampleTable(*database);
        auto unknown = database->readBlocking(
            [](Connection &connection) { return connection.prepare(kSampleSelect).bind("nobody", 1).all(sampleOf); });
        QCOMPARE(unknown.error().kind, ErrorKind::Storage);
        QVERIFY(unknown.error().detail.contains(QLatin1StringView(":nobody")));
        auto missing = database->readBlocking([](Connection &connection) {
            return connection.prepare("SELECT id, number, text, bytes FROM sample WHERE id = :id").all(sampleOf);
        });
        QVERIFY(missing.error().detail.contains(QLatin1StringView(":id")));
        auto nonsense = database->readBlocking(
            [](Connection &connection) { return connection.prepare("SELECT nothing FROM nowhere").all(sampleOf); });
        QCOMPARE(nonsense.error().kind, ErrorKind::Storage);
    }

    void anErrorRollsBack_data() { testkit::addDialectRows(); }
    void anErrorRollsBack()
    {
        RK_TEMPORARY_DATABASE(database);
        makeSampleTable(*database);
        auto refused = database->writeBlocking([](Transaction &transaction) -> Result<void> {
            RK_TRY(insertSample(transaction, {1, 1, QStringLiteral("x"), {}}));
            return Error{ErrorKind::Forbidden, QStringLiteral("changed my mind"), {}, {}};
        });
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        QVERIFY(samples(*database).empty());
        QVERIFY(database->writeBlocking([](Transaction &transaction) {
            return insertSample(transaction, {1, 1, QStringLiteral("x"), {}});
        }));
        QCOMPARE(samples(*database).size(), size_t(1));
    }

    void violationsHaveTheirKind_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<ErrorKind>("kind");
        const std::vector<std::tuple<const char *, const char *, ErrorKind>> cases = {
            {"same key", "INSERT INTO sample (id) VALUES (1)", ErrorKind::Conflict},
            {"no such parent", "INSERT INTO sample (id, parent) VALUES (2, 987654)", ErrorKind::Conflict},
            {"still referred to", "DELETE FROM sample WHERE id = 1", ErrorKind::Conflict},
            {"check", "INSERT INTO sample (id, number) VALUES (2, 13)", ErrorKind::Storage},
            {"null",
             "INSERT INTO account (account_id, provider, environment, label, created_at_us) VALUES ('a', 'paddle', "
             "'sandbox', NULL, 0)",
             ErrorKind::Storage},
        };
        for (const auto &[name, sql, kind] : cases) {
            QTest::addRow("%s, sqlite", name) << Dialect::Sqlite << QByteArray(sql) << kind;
            QTest::addRow("%s, postgres", name) << Dialect::Postgres << QByteArray(sql) << kind;
        }
    }
    void violationsHaveTheirKind()
    {
        RK_TEMPORARY_DATABASE(database);
        QFETCH(QByteArray, sql);
        QFETCH(ErrorKind, kind);
        makeSampleTable(*database);
        QVERIFY(database->writeBlocking([](Transaction &transaction) -> Result<void> {
            RK_TRY(insertSample(transaction, {1, 1, QStringLiteral("x"), {}}));
            return transaction.connection().execute("INSERT INTO sample (id, parent) VALUES (50, 1)");
        }));
        auto refused = database->writeBlocking([&](Transaction &transaction) -> Result<void> {
            RK_TRY(transaction.prepare(sql.constData()).run());
            return {};
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        QVERIFY(!refused.error().message.isEmpty());
        QVERIFY2(!refused.error().detail.contains(QLatin1StringView("987654")),
                 qPrintable(refused.error().detail)); // values are nobody's business
    }

    // Otherwise code that is right on SQLite would be wrong on PostgreSQL.
    void aFailedStatementFailsTheTransaction_data() { testkit::addDialectRows(); }
    void aFailedStatementFailsTheTransaction()
    {
        RK_TEMPORARY_DATABASE(database);
        makeSampleTable(*database);
        auto stubborn = database->writeBlocking([](Transaction &transaction) -> Result<void> {
            RK_TRY(insertSample(transaction, {1, 1, QStringLiteral("x"), {}}));
            const Result<void> twice = insertSample(transaction, {1, 1, QStringLiteral("x"), {}});
            RK_ASSERT(!twice && twice.error().kind == ErrorKind::Conflict);
            RK_ASSERT(!insertSample(transaction, {2, 1, QStringLiteral("x"), {}}));
            return {}; // as if nothing had happened
        });
        QCOMPARE(stubborn.error().kind, ErrorKind::Storage);
        QVERIFY(samples(*database).empty());
    }

    void onConflictTellsWhetherItWasNew_data() { testkit::addDialectRows(); }
    void onConflictTellsWhetherItWasNew()
    {
        RK_TEMPORARY_DATABASE(database);
        makeSampleTable(*database);
        std::vector<qint64> touched;
        QVERIFY(database->writeBlocking([&](Transaction &transaction) -> Result<void> {
            Statement insert = transaction.prepare(
                "INSERT INTO sample (id, number) VALUES (:id, :number) ON CONFLICT (id) DO NOTHING");
            for (const qint64 id : {1, 1, 2}) {
                RK_TRY_ASSIGN(const qint64 rows, insert.bind("id", id).bind("number", 7).run());
                touched.push_back(rows);
            }
            return {};
        }));
        QCOMPARE(touched, (std::vector<qint64>{1, 0, 1}));
        auto returned = database->writeBlocking([](Transaction &transaction) {
            return transaction.prepare("INSERT INTO sample (id, number) VALUES (3, :n) RETURNING number + :more")
                .bind("n", 40)
                .bind("more", 2)
                .first([](Row row) { return row.integer(0); });
        });
        QCOMPARE(returned.value().value(), 42);
    }

    void readersCannotWrite_data() { testkit::addDialectRows(); }
    void readersCannotWrite()
    {
        RK_TEMPORARY_DATABASE(database);
        makeSampleTable(*database);
        auto written = database->readBlocking(
            [](Connection &connection) { return connection.execute("INSERT INTO sample (id) VALUES (1)"); });
        QCOMPARE(written.error().kind, ErrorKind::Storage);
        QVERIFY(samples(*database).empty());
    }

    // What a reader sees does not change under it, and it does not wait for the writer.
    void aReadIsConsistentWhileAWriterCommits_data() { testkit::addDialectRows(); }
    void aReadIsConsistentWhileAWriterCommits()
    {
        RK_TEMPORARY_DATABASE(database);
        makeSampleTable(*database);
        std::binary_semaphore begun(0), committed(0);
        const auto count = [](Connection &connection) {
            return connection.prepare("SELECT count(*) FROM sample").first([](Row row) { return row.integer(0); });
        };
        std::optional<std::pair<qint64, qint64>> counts;
        database
            ->read([&](Connection &connection) -> Result<std::pair<qint64, qint64>> {
                RK_TRY_ASSIGN(const auto first, count(connection));
                begun.release();
                committed.acquire();
                RK_TRY_ASSIGN(const auto second, count(connection));
                return std::pair(*first, *second);
            })
            .then(this, [&](Result<std::pair<qint64, qint64>> result) { counts = result.value(); });
        begun.acquire();
        QVERIFY(database->writeBlocking([](Transaction &transaction) {
            return insertSample(transaction, {1, 1, QStringLiteral("x"), {}});
        }));
        committed.release();
        QTRY_VERIFY(counts);
        QCOMPARE(counts->first, 0);
        QCOMPARE(counts->second, 0);
        QCOMPARE(samples(*database).size(), size_t(1));
    }

    void aReadDuringAWriteSeesTheStateBefore_data() { testkit::addDialectRows(); }
    void aReadDuringAWriteSeesTheStateBefore()
    {
        RK_TEMPORARY_DATABASE(database);
        makeSampleTable(*database);
        std::binary_semaphore inserted(0), looked(0);
        bool done = false;
        database
            ->write([&](Transaction &transaction) -> Result<void> {
                RK_TRY(insertSample(transaction, {1, 1, QStringLiteral("x"), {}}));
                inserted.release();
                looked.acquire();
                return {};
            })
            .then(this, [&](Result<void> result) { done = result.has_value(); });
        inserted.acquire();
        QVERIFY(samples(*database).empty());
        looked.release();
        QTRY_VERIFY(done);
        QCOMPARE(samples(*database).size(), size_t(1));
    }

    // Two programs wait for each other, at most as long as the busy or lock time-out.
    void writersOfTwoProgramsDoNotPassEachOther_data() { testkit::addDialectRows(); }
    void writersOfTwoProgramsDoNotPassEachOther()
    {
        RK_TEMPORARY_DATABASE(database);
        makeSampleTable(*database);
        QVERIFY(database->writeBlocking([](Transaction &transaction) {
            return insertSample(transaction, {1, 1000, QStringLiteral("x"), {}});
        }));
        auto other = Database::open(database.url());
        QVERIFY(other);
        constexpr int kWrites = 100;
        int succeeded = 0, settled = 0;
        for (int i = 0; i < kWrites; ++i) {
            Database &writer = i % 2 ? **other : *database;
            writer
                .write([](Transaction &transaction) -> Result<void> {
                    RK_TRY(transaction.prepare("UPDATE sample SET number = number + 1 WHERE id = 1").run());
                    return {};
                })
                .then(this, [&](Result<void> result) {
                    ++settled;
                    succeeded += result ? 1 : 0;
                });
        }
        QTRY_COMPARE_WITH_TIMEOUT(settled, kWrites, 30'000);
        QCOMPARE(succeeded, kWrites);
        QCOMPARE(samples(*database).front().number.value(), 1000 + kWrites);
    }

    void whatIsQueuedAtTheEndIsCancelled_data() { testkit::addDialectRows(); }
    void whatIsQueuedAtTheEndIsCancelled()
    {
        RK_TEMPORARY_DATABASE(database);
        makeSampleTable(*database);
        std::binary_semaphore running(0), release(0);
        std::optional<Result<void>> first, second;
        database
            ->write([&](Transaction &transaction) -> Result<void> {
                running.release();
                release.acquire();
                return insertSample(transaction, {1, 1, QStringLiteral("begun"), {}});
            })
            .then(this, [&](Result<void> result) { first = std::move(result); });
        database
            ->write([](Transaction &transaction) {
                return insertSample(transaction, {2, 2, QStringLiteral("queued"), {}});
            })
            .then(this, [&](Result<void> result) { second = std::move(result); });
        running.acquire();
        std::thread later([&] { release.release(); });
        database.close();
        later.join();
        QTRY_VERIFY(first && second);
        database.reopen();
        // The one that had begun is finished; the other may have been reached before the end was said.
        QVERIFY(first->has_value());
        QCOMPARE(samples(*database).size(), second->has_value() ? size_t(2) : size_t(1));
        if (!*second)
            QCOMPARE(second->error().kind, ErrorKind::Cancelled);
    }

    void aNewFileBelongsToItsOwnerOnly()
    {
        testkit::TemporaryDatabase database(Dialect::Sqlite, testkit::TemporaryDatabase::Schema::Empty);
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(database->writeBlocking(
            [](Transaction &transaction) { return transaction.connection().execute("CREATE TABLE t (x TEXT)"); }));
        QVERIFY(!(QFile::permissions(database.url().path) & others));
        QVERIFY(!(QFile::permissions(database.url().path + QStringLiteral("-wal")) & others));
    }

    void settingsAreTheOnesThatKeepPromises()
    {
        testkit::TemporaryDatabase database(Dialect::Sqlite);
        const auto pragma = [&](const char *sql) {
            return database
                ->writeBlocking([&](Transaction &transaction) {
                    return transaction.prepare(sql).first([](Row row) { return row.text(0); });
                })
                .value()
                .value();
        };
        QCOMPARE(pragma("PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE(pragma("PRAGMA synchronous"), QStringLiteral("2"));
        QCOMPARE(pragma("PRAGMA foreign_keys"), QStringLiteral("1"));
        QCOMPARE(pragma("PRAGMA busy_timeout"), QStringLiteral("5000"));
        QCOMPARE(pragma("PRAGMA wal_autocheckpoint"), QStringLiteral("1000"));
    }

    void settingsOfTheServerAreTheOnesThatKeepPromises()
    {
        if (const QString missing = testkit::TemporaryDatabase::whyMissing(Dialect::Postgres); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        testkit::TemporaryDatabase database(Dialect::Postgres);
        const auto show = [&](const char *sql) {
            return database
                ->writeBlocking([&](Transaction &transaction) {
                    return transaction.prepare(sql).first([](Row row) { return row.text(0); });
                })
                .value()
                .value();
        };
        QCOMPARE(show("SHOW synchronous_commit"), QStringLiteral("on"));
        QCOMPARE(show("SHOW application_name"), QStringLiteral("reckoner"));
        QCOMPARE(show("SHOW standard_conforming_strings"), QStringLiteral("on"));
    }

    void urlsAreRead()
    {
        const DatabaseUrl file = DatabaseUrl::parse(QStringLiteral("sqlite:/var/lib/reckoner/reckoner.db")).value();
        QCOMPARE(file.path, QStringLiteral("/var/lib/reckoner/reckoner.db"));
        QCOMPARE(DatabaseUrl::parse(QStringLiteral("sqlite:///x/y.db")).value().path, QStringLiteral("/x/y.db"));
        const DatabaseUrl server =
            DatabaseUrl::parse(QStringLiteral("postgresql://anna:s%40cret@db.example:6432/billing?sslmode=verify-full"))
                .value();
        QCOMPARE(server.host, QStringLiteral("db.example"));
        QCOMPARE(server.port, 6432);
        QCOMPARE(server.user, QStringLiteral("anna"));
        QCOMPARE(server.name, QStringLiteral("billing"));
        QCOMPARE(server.password.reveal(), QByteArray("s@cret"));
        QCOMPARE(server.toString(), QStringLiteral("postgresql://anna@db.example:6432/billing?sslmode=verify-full"));
        QCOMPARE(DatabaseUrl::parse(server.toString()).value().toString(), server.toString());
        const DatabaseUrl local =
            DatabaseUrl::parse(QStringLiteral("postgresql:///billing?host=/run/postgresql")).value();
        QCOMPARE(local.host, QStringLiteral("/run/postgresql"));
        for (const char *bad :
             {"", "mysql://x/y", "sqlite:", "sqlite::memory:", "postgresql://host", "postgresql://host/",
              "postgresql://h/d?options=-c%20x", "postgresql://u:secret@h:port/d", "postgresql://h/d?sslmode=a;b"}) {
            const auto refused = DatabaseUrl::parse(QString::fromLatin1(bad));
            QVERIFY2(!refused, bad);
            QCOMPARE(refused.error().kind, ErrorKind::Invalid);
            QVERIFY(!refused.error().message.contains(QLatin1StringView("secret")));
        }
    }
};

RK_TEST(TstDatabase)
#include "tst_database.moc"
