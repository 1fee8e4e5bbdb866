// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/database_error.h"
#include "core/storage/migrate.h"
#include "tests/testkit/postgres_cluster.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QDir>
#include <QFile>

#include <sys/fsuid.h>
#include <sys/mount.h>
#include <unistd.h>

#include <sqlite3.h>

using namespace reckoner;
using namespace reckoner::storage;

namespace {

// While it lives this thread (and the threads it starts) has no power over others' files, though it is root.
class WithoutRoot
{
public:
    WithoutRoot() { setfsuid(65534); }
    ~WithoutRoot() { setfsuid(geteuid()); }
    WithoutRoot(const WithoutRoot &) = delete;
};

// A small file system of its own.
class SmallDisk
{
public:
    explicit SmallDisk(const char *options)
    {
        m_mounted = ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, options) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount(QFile::encodeName(m_folder.path()).constData());
    }
    SmallDisk(const SmallDisk &) = delete;
    bool isMounted() const { return m_mounted; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

Result<std::unique_ptr<Database>> openFile(const QString &path)
{
    return Database::open(DatabaseUrl::parse(QStringLiteral("sqlite:") + path).value());
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

Result<void> insertBlock(Transaction &transaction, qint64 id)
{
    RK_TRY(transaction.prepare("INSERT INTO block (id, bytes) VALUES (:id, :bytes)")
               .bind("id", id)
               .bind("bytes", QByteArray(20'000, 'x'))
               .run());
    return {};
}

qint64 countBlocks(Database &database)
{
    return database
        .readBlocking([](Connection &connection) {
            return connection.prepare("SELECT count(*) FROM block").first([](Row row) { return row.integer(0); });
        })
        .value()
        .value();
}

// Writes pairs of blocks until the database says no; the number of pairs that it said yes to.
std::pair<qint64, Error> fillUp(Database &database)
{
    for (qint64 pair = 0;; ++pair) {
        auto written = database.writeBlocking([pair](Transaction &transaction) -> Result<void> {
            RK_TRY(insertBlock(transaction, 2 * pair));
            return insertBlock(transaction, 2 * pair + 1);
        });
        if (!written)
            return {pair, written.error()};
        if (pair > 5000)
            qFatal("the disk never fills");
    }
}

} // namespace

class TstDatabaseFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileThatIsNoDatabaseIsRefusedAndLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("notes.txt"));
        const QByteArray content = QByteArray("dear diary, ").repeated(500);
        writeFile(path, content);
        const auto opened = openFile(path);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY2(opened.error().message.contains(QLatin1StringView("damaged or is not a database")),
                 qPrintable(opened.error().message));
        QVERIFY(opened.error().message.contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aDamagedFileIsRefused()
    {
        testkit::TemporaryDatabase database(Dialect::Sqlite);
        database.close();
        QFile file(database.url().path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 4096;
        QVERIFY(pages > 4);
        for (qint64 page = 2; page < pages; ++page) { // the header and the schema stay as they are
            QVERIFY(file.seek(page * 4096));
            file.write(QByteArray(4096, '\xa5'));
        }
        file.close();
        const auto opened = Database::open(database.url());
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(QLatin1StringView("damaged")), qPrintable(opened.error().message));
    }

    void aMissingFolderIsNamed()
    {
        QTemporaryDir folder;
        const auto opened = openFile(folder.filePath(QStringLiteral("no/such/reckoner.db")));
        QVERIFY(opened.error().message.contains(folder.filePath(QStringLiteral("no/such"))));
        QVERIFY(!QDir(folder.filePath(QStringLiteral("no"))).exists());
    }

    void aFolderThatMayNotBeWrittenToIsSaid()
    {
        QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x5555)); // r-xr-xr-x
        const WithoutRoot meek;
        const auto opened = openFile(folder.filePath(QStringLiteral("reckoner.db")));
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(QLatin1StringView("write")), qPrintable(opened.error().message));
    }

    void aFileThatMayNotBeWrittenToIsSaid()
    {
        testkit::TemporaryDatabase database(Dialect::Sqlite);
        database.close();
        const QString path = database.url().path;
        QFile::setPermissions(path, QFileDevice::Permissions(0x4444)); // r--r--r--
        QFile::setPermissions(QFileInfo(path).path(), QFileDevice::Permissions(0x7777));
        const WithoutRoot meek;
        const auto opened = Database::open(database.url());
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(QLatin1StringView("cannot be written to")),
                 qPrintable(opened.error().message));
    }

    // Whole transactions or nothing, a message that says what it is, and work as before once there is space.
    void aFullDiskLosesNothingThatWasConfirmed()
    {
        SmallDisk disk("size=3m");
        if (!disk.isMounted())
            QSKIP("a small file system cannot be mounted here (needs root)");
        const QString ballast = disk.path(QStringLiteral("ballast"));
        writeFile(ballast, QByteArray(1'000'000, 'b'));
        auto opened = openFile(disk.path(QStringLiteral("reckoner.db")));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        Database &database = **opened;
        QVERIFY(database.writeBlocking([](Transaction &transaction) {
            return transaction.connection().execute("CREATE TABLE block (id BIGINT PRIMARY KEY, bytes BLOB)");
        }));
        const auto [confirmed, error] = fillUp(database);
        QVERIFY(confirmed > 0);
        QCOMPARE(error.kind, ErrorKind::Storage);
        QVERIFY2(error.message.contains(QLatin1StringView("disk")), qPrintable(error.message + error.detail));
        QCOMPARE(countBlocks(database), 2 * confirmed);
        QVERIFY(QFile::remove(ballast));
        QVERIFY(database.writeBlocking([](Transaction &transaction) { return insertBlock(transaction, 1'000'000); }));
        QCOMPARE(countBlocks(database), 2 * confirmed + 1);
        opened.value().reset();
        auto again = openFile(disk.path(QStringLiteral("reckoner.db"))); // checked whole
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(countBlocks(**again), 2 * confirmed + 1);
    }

    // The same without a mount: SQLite's own limit, hit in the middle of a transaction. SQLite rolls such a one back
    // by itself; what follows in it must not become a transaction of its own.
    void aTransactionThatTheDatabaseEndedStaysEnded()
    {
        testkit::TemporaryDatabase database(Dialect::Sqlite);
        QVERIFY(database->writeBlocking([](Transaction &transaction) -> Result<void> {
            RK_TRY(transaction.connection().execute("CREATE TABLE block (id BIGINT PRIMARY KEY, bytes BLOB)"));
            RK_TRY_ASSIGN(const auto pages,
                          transaction.prepare("PRAGMA page_count").first([](Row row) { return row.integer(0); }));
            return transaction.connection().execute(QStringLiteral("PRAGMA max_page_count=%1").arg(*pages + 40));
        }));
        const auto [confirmed, error] = fillUp(*database);
        QVERIFY(error.message.contains(QLatin1StringView("full")));
        auto stubborn = database->writeBlocking([](Transaction &transaction) -> Result<void> {
            for (qint64 id = 100'000; id < 100'050; ++id)
                static_cast<void>(insertBlock(transaction, id));
            static_cast<void>(transaction.prepare("INSERT INTO block (id, bytes) VALUES (7777777, NULL)").run());
            return {};
        });
        QCOMPARE(stubborn.error().kind, ErrorKind::Storage);
        QCOMPARE(countBlocks(*database), 2 * confirmed);
    }

    void aLockedDatabaseIsSaid()
    {
        const Error error = sqliteError(SQLITE_BUSY, QStringLiteral("database is locked"));
        QVERIFY(error.message.contains(QLatin1StringView("Another program")));
        QCOMPARE(error.kind, ErrorKind::Storage);
    }

    void aServerThatIsNotThereIsSaid()
    {
        QTemporaryDir folder;
        const auto opened = Database::open(
            DatabaseUrl::parse(QStringLiteral("postgresql://nobody:pssst@/nothing?host=") + folder.path()).value());
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY2(opened.error().message.contains(QLatin1StringView("cannot be reached")),
                 qPrintable(opened.error().message));
        QVERIFY(!opened.error().message.contains(QLatin1StringView("pssst")) &&
                !opened.error().detail.contains(QLatin1StringView("pssst")));
    }

    void aDatabaseThatIsNotOnTheServerIsSaid()
    {
        if (const QString missing = testkit::PostgresCluster::whyMissing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        const auto opened = Database::open(
            DatabaseUrl::parse(testkit::PostgresCluster::shared()->url(QStringLiteral("nothing"))).value());
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY2(!opened.error().message.isEmpty(), qPrintable(opened.error().detail));
    }

    // The connection dies in the middle of a transaction: nothing of it is there, and the next one works.
    void aServerThatDiesMidwayLosesTheWholeTransaction()
    {
        if (const QString missing = testkit::PostgresCluster::whyMissing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        testkit::TemporaryDatabase database(Dialect::Postgres);
        QVERIFY(database->writeBlocking([](Transaction &transaction) {
            return transaction.connection().execute("CREATE TABLE block (id BIGINT PRIMARY KEY, bytes BYTEA)");
        }));
        auto broken = database->writeBlocking([](Transaction &transaction) -> Result<void> {
            RK_TRY(insertBlock(transaction, 1));
            RK_TRY(transaction.connection().execute("SELECT pg_terminate_backend(pg_backend_pid())"));
            return {};
        });
        QCOMPARE(broken.error().kind, ErrorKind::Storage);
        QVERIFY(database->writeBlocking([](Transaction &transaction) { return insertBlock(transaction, 2); }));
        QCOMPARE(countBlocks(*database), 1);
    }

    void anIdleConnectionThatWasCutIsOpenedAgain()
    {
        if (const QString missing = testkit::PostgresCluster::whyMissing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        testkit::TemporaryDatabase database(Dialect::Postgres);
        testkit::PostgresCluster::shared()->execute(
            QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'")
                .arg(database.url().name));
        // Nothing had been begun, so nothing can have been done twice.
        auto written = database->writeBlocking([](Transaction &transaction) {
            return transaction.connection().execute("CREATE TABLE block (id BIGINT PRIMARY KEY, bytes BYTEA)");
        });
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        for (int reader = 0; reader < 2; ++reader)
            QCOMPARE(countBlocks(*database), 0);
    }
};

RK_TEST(TstDatabaseFaults)
#include "tst_database_faults.moc"
