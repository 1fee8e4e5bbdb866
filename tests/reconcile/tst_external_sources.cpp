// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/external_entry_store.h"
#include "core/reconcile/foreign_ledger_store.h"
#include "core/storage/account_store.h"
#include "tests/testkit/postgres_cluster.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

namespace reckoner::reconcile {

namespace {

const Instant kImportedAt = Instant::fromSeconds(1'780'000'000);
const ExternalSource kApi{AccountId(QStringLiteral("paddle/sandbox/main")), QStringLiteral("api")};
const ExternalSource kOther{AccountId(QStringLiteral("paddle/sandbox/main")), QStringLiteral("csv:old")};

ExternalEntry externalEntry(int number)
{
    ExternalEntry entry;
    entry.id = QStringLiteral("e%1").arg(number);
    entry.idempotencyKey = QStringLiteral("cg_%1").arg(number);
    entry.customerId = CustomerId(QStringLiteral("ctm_1"));
    entry.credits = 100 + number;
    entry.createdAt = kImportedAt - std::chrono::hours(number);
    if (number % 2 == 0)
        entry.balanceAfter = number;
    return entry;
}

std::vector<ExternalEntry> entriesUpTo(int count)
{
    std::vector<ExternalEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.push_back(externalEntry(i));
    return entries;
}

Result<ImportState> import(storage::Database &database, const ExternalSource &source,
                           const std::vector<ExternalEntry> &entries)
{
    return database.writeBlocking([&](storage::Transaction &transaction) -> Result<ImportState> {
        RK_TRY(storage::ensureAccount(transaction, source.account, kImportedAt));
        RK_TRY_ASSIGN(const qint64 number, ExternalEntryStore::begin(transaction, source, kImportedAt));
        RK_TRY(ExternalEntryStore::put(transaction, source, number, entries));
        return ExternalEntryStore::finish(transaction, source, number, kImportedAt);
    });
}

std::optional<ExternalEntry> findIn(storage::Database &database, const ExternalSource &source, const QString &id)
{
    return database
        .readBlocking([&](storage::Connection &connection) { return ExternalEntryStore::find(connection, source, id); })
        .value();
}

} // namespace

class TstExternalSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importingAgainChangesNothing_data() { testkit::addDialectRows(); }
    void importingAgainChangesNothing();
    void whatIsGoneThereIsGoneHere_data() { testkit::addDialectRows(); }
    void whatIsGoneThereIsGoneHere();
    void anImportThatWasOvertakenDoesNotFinish_data() { testkit::addDialectRows(); }
    void anImportThatWasOvertakenDoesNotFinish();
    void anotherPostgresIsReadButNotWritten();
    void onlyPostgresHasTheTable();
};

void TstExternalSources::importingAgainChangesNothing()
{
    RK_TEMPORARY_DATABASE(database);
    const std::vector<ExternalEntry> entries = entriesUpTo(123);
    for (int round = 0; round < 2; ++round) {
        const auto state = import(*database, kApi, entries);
        QVERIFY2(state, qPrintable(state ? QString() : state.error().message + state.error().detail));
        QCOMPARE(state->entries, 123);
        QVERIFY(findIn(*database, kApi, QStringLiteral("e7")) == entries[7]);
        QVERIFY(findIn(*database, kApi, QStringLiteral("e8")) == entries[8]);
    }
    QVERIFY(import(*database, kOther, entriesUpTo(2)));
    const auto sources = database->readBlocking(
        [](storage::Connection &connection) { return ExternalEntryStore::sources(connection, kApi.account); });
    QCOMPARE(sources->size(), size_t(2));
    QCOMPARE(sources->at(0).import.entries, 123);
    QCOMPARE(sources->at(1).import.entries, 2);
}

void TstExternalSources::whatIsGoneThereIsGoneHere()
{
    RK_TEMPORARY_DATABASE(database);
    QVERIFY(import(*database, kApi, entriesUpTo(60)));
    std::vector<ExternalEntry> entries = entriesUpTo(59);
    entries[3].credits = 7;
    entries.push_back(entries[3]); // the same id twice in one page: the last counts
    entries.back().credits = 8;
    QCOMPARE(import(*database, kApi, entries)->entries, 59);
    QVERIFY(!findIn(*database, kApi, QStringLiteral("e59")));
    QCOMPARE(findIn(*database, kApi, QStringLiteral("e3"))->credits, 8);
}

void TstExternalSources::anImportThatWasOvertakenDoesNotFinish()
{
    RK_TEMPORARY_DATABASE(database);
    QVERIFY(import(*database, kApi, entriesUpTo(2)));
    const auto late = database->writeBlocking([](storage::Transaction &transaction) {
        return ExternalEntryStore::finish(transaction, kApi, 99, kImportedAt);
    });
    QVERIFY(!late);
    QCOMPARE(late.error().kind, ErrorKind::Conflict);
    QVERIFY(findIn(*database, kApi, QStringLiteral("e1")));
}

void TstExternalSources::anotherPostgresIsReadButNotWritten()
{
    testkit::PostgresCluster *cluster = testkit::PostgresCluster::shared();
    if (!cluster)
        QSKIP(qPrintable(testkit::PostgresCluster::whyMissing()));
    cluster->execute(QStringLiteral("CREATE DATABASE foreign_ledger"));
    const QString name = QStringLiteral("foreign_ledger");
    cluster->execute(QStringLiteral("CREATE TABLE credit_transactions (id bigint PRIMARY KEY, user_id text NOT NULL, "
                                    "amount numeric NOT NULL, balance_after bigint, reason text, metadata jsonb, "
                                    "created_at timestamptz NOT NULL)"),
                     name);
    cluster->execute(QStringLiteral("INSERT INTO credit_transactions SELECT n, 'ctm_' || n, 100 + n, n, 'purchase', "
                                    "jsonb_build_object('idempotency_key', 'cg_' || n), "
                                    "'2026-01-31T12:00:00.000001Z'::timestamptz FROM generate_series(1, 25000) n"),
                     name);
    const auto url = storage::DatabaseUrl::parse(cluster->url(name));
    QVERIFY(url);
    std::vector<ExternalEntry> entries;
    const auto take = [&](std::vector<ExternalEntry> page) -> Result<void> {
        entries.insert(entries.end(), page.begin(), page.end());
        return {};
    };
    const auto read = readForeignLedger(*url, take);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message + read.error().detail));
    QCOMPARE(read->entries, 25'000);
    QVERIFY(read->faults.empty());
    QCOMPARE(entries.size(), size_t(25'000));
    QCOMPARE(entries[6].credits, 107);
    QCOMPARE(entries[6].idempotencyKey, QStringLiteral("cg_7"));
    QCOMPARE(entries[6].createdAt.toString(), QStringLiteral("2026-01-31T12:00:00.000001Z"));

    cluster->execute(QStringLiteral("UPDATE credit_transactions SET amount = 0.5 WHERE id = 7"), name);
    const auto faulty = readForeignLedger(*url, take);
    QVERIFY(faulty);
    QCOMPARE(faulty->faults.size(), size_t(1));
    QCOMPARE(faulty->faults[0].id, QStringLiteral("7"));
    QCOMPARE(QLatin1StringView(faulty->faults[0].fault.column), QLatin1StringView("amount"));

    const auto stopped = readForeignLedger(*url, [](std::vector<ExternalEntry>) -> Result<void> {
        return Error{ErrorKind::Cancelled, {}, {}, {}};
    });
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    cluster->execute(QStringLiteral("DROP TABLE credit_transactions"), name);
    QCOMPARE(readForeignLedger(*url, take).error().kind, ErrorKind::Storage);
}

void TstExternalSources::onlyPostgresHasTheTable()
{
    const auto url = storage::DatabaseUrl::parse(QStringLiteral("sqlite:/nowhere/x.db"));
    const auto read = readForeignLedger(*url, [](std::vector<ExternalEntry>) -> Result<void> { return {}; });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
}

} // namespace reckoner::reconcile

using reckoner::reconcile::TstExternalSources;
RK_TEST(TstExternalSources)
#include "tst_external_sources.moc"
