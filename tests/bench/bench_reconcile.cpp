// SPDX-License-Identifier: GPL-3.0-or-later
// A million entries of ours against a million of the external ledger, 0.5 % of them different: read from the database,
// compared and classed. Goal: 10 s and 1 GiB on two cores from SQLite. RECKONER_BENCH_ENTRIES: another number.
#include "core/reconcile/side_store.h"
#include "core/storage/account_store.h"
#include "tests/testkit/temporary_database.h"

#include <benchmark/benchmark.h>

#include <QFile>

namespace reckoner::reconcile {

namespace {

const ExternalSource kBenchSource{AccountId(QStringLiteral("paddle/sandbox/bench")), QStringLiteral("api")};
const Instant kBenchNow = Instant::fromSeconds(1'790'000'000);

qint64 benchEntries()
{
    const qint64 asked = qEnvironmentVariableIntValue("RECKONER_BENCH_ENTRIES");
    return asked > 0 ? asked : 1'000'000;
}

constexpr const char *kSeriesSqlite = "WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < %1) ";
constexpr const char *kSeriesPostgres = "WITH s AS (SELECT n::bigint FROM generate_series(1, %1) n) ";

// Of every thousand entries five differ: one amount, one currency, one that is missing outside, one that is there
// twice, one that nothing explains.
QStringList fillingOf(storage::Dialect dialect)
{
    const bool postgres = dialect == storage::Dialect::Postgres;
    const QString id = postgres ? QStringLiteral("LPAD(n::text, 24, '0')") : QStringLiteral("printf('%024d', n)");
    const QString customer =
        postgres ? QStringLiteral("LPAD((n / 4)::text, 24, '0')") : QStringLiteral("printf('%024d', n / 4)");
    const QString series = QString::fromLatin1(postgres ? kSeriesPostgres : kSeriesSqlite).arg(benchEntries());
    const auto text = [&](const char *sql) {
        QString filled = QString::fromLatin1(sql);
        filled.replace(QStringLiteral("$id"), id).replace(QStringLiteral("$customer"), customer);
        return filled.replace(QStringLiteral("$account"), QStringLiteral("'paddle/sandbox/bench'"));
    };
    return {
        text("INSERT INTO credit_grant (account_id, grant_id, customer_id, kind, credits, payment_id, line_id, "
             "price_id, "
             "plan_code, quantity, credits_per_unit, subscription_id, currency, line_total_minor, payment_total_minor, "
             "event_id, operation_id, person_key, actor, reason, purchased_at_us, granted_at_us) ") +
            series +
            text("SELECT $account, 'cg_' || $id, 'ctm_' || $customer, 'manual', 1000 + n % 7, '', '', '', '', 1, 1000, "
                 "'', 'USD', 0, 0, '', 'op_' || $id, '', 'a', 'r', 1700000000000000 + n, 1700000000000000 + n FROM s"),
        text("INSERT INTO credit_customer (account_id, customer_id, balance, granted, taken_back, entries, "
             "last_entry_at_us) ") +
            series + text("SELECT DISTINCT $account, 'ctm_' || $customer, 0, 0, 0, 4, 1700000000000000 FROM s"),
        text("INSERT INTO credit_entry (account_id, customer_id, number, kind, amount, balance_after, grant_id, "
             "adjustment_id, event_id, operation_id, actor, reason, at_us) ") +
            series +
            text("SELECT $account, 'ctm_' || $customer, n, 'grant', 1000 + n % 7, 1000, 'cg_' || $id, '', '', '', 'a', "
                 "'r', 1700000000000000 + n FROM s ORDER BY n"),
        text("INSERT INTO outbox (entry_seq, account_id, customer_id, idempotency_key, amount, metadata, state, "
             "attempts, "
             "next_attempt_at_us, problem, message, external_id, created_at_us, settled_at_us) SELECT entry_seq, "
             "account_id, customer_id, grant_id, amount, '{}', 'sent', 1, 0, '', '', '', at_us, at_us FROM "
             "credit_entry"),
        text("INSERT INTO external_import (account_id, source, import_number, imported_at_us, entries) VALUES "
             "($account, "
             "'api', 1, 1790000000000000, 1)"),
        text("INSERT INTO external_entry (account_id, source, external_id, idempotency_key, transaction_id, "
             "customer_id, "
             "credits, balance_after, currency, reason, created_at_us, import_number) ") +
            series +
            text("SELECT $account, 'api', 'e' || $id, 'cg_' || $id, '', 'ctm_' || $customer, "
                 "1000 + n % 7 + CASE WHEN n % 1000 = 1 THEN 1 ELSE 0 END, NULL, "
                 "CASE WHEN n % 1000 = 2 THEN 'EUR' ELSE 'USD' END, 'purchase', 1700000000000000 + n, 1 FROM s "
                 "WHERE n % 1000 <> 3"),
        text("INSERT INTO external_entry (account_id, source, external_id, idempotency_key, transaction_id, "
             "customer_id, "
             "credits, balance_after, currency, reason, created_at_us, import_number) ") +
            series +
            text("SELECT $account, 'api', 'x' || $id, CASE WHEN n % 1000 = 4 THEN 'cg_' || $id ELSE '' END, '', 'ctm_' "
                 "|| "
                 "$customer, 1000 + n % 7, NULL, 'USD', 'purchase', 1700000000000000 + n, 1 FROM s "
                 "WHERE n % 1000 = 4 OR n % 1000 = 5"),
    };
}

void fillLedgers(storage::Database &database)
{
    const auto filled = database.writeBlocking([&](storage::Transaction &transaction) -> Result<void> {
        RK_TRY(storage::ensureAccount(transaction, kBenchSource.account, kBenchNow));
        for (const QString &sql : fillingOf(database.dialect()))
            RK_TRY(transaction.connection().execute(sql));
        return {};
    });
    if (!filled)
        qFatal("%s %s", qPrintable(filled.error().message), qPrintable(filled.error().detail));
}

// The most memory that this process ever had, in MiB.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

void reconcileMillion(benchmark::State &state, storage::Dialect dialect)
{
    testkit::TemporaryDatabase database(dialect);
    fillLedgers(*database);
    const qint64 each = benchEntries() / 1000;
    for (auto _ : state) {
        const auto outcome = database->readBlocking([](storage::Connection &connection) -> Result<Outcome> {
            Reconciliation run({.now = kBenchNow});
            RK_TRY(SideStore::loadExternal(connection, kBenchSource, run));
            RK_TRY(SideStore::loadLocal(connection, kBenchSource.account, run));
            return run.finish();
        });
        RK_ASSERT(outcome.has_value());
        for (const FindingClass kind : {FindingClass::Amount, FindingClass::Currency, FindingClass::MissingExternal,
                                        FindingClass::Duplicate, FindingClass::Orphan})
            RK_ASSERT(outcome->totals.classes[size_t(kind)].findings == each);
        RK_ASSERT(qint64(outcome->findings.size()) == 5 * each);
        RK_ASSERT(addsUp(outcome->totals));
    }
    state.counters["peak_MiB"] = peakMemory();
    state.SetItemsProcessed(state.iterations() * benchEntries() * 2);
}

void reconcileFromSqlite(benchmark::State &state)
{
    reconcileMillion(state, storage::Dialect::Sqlite);
}
void reconcileFromPostgres(benchmark::State &state)
{
    reconcileMillion(state, storage::Dialect::Postgres);
}
BENCHMARK(reconcileFromSqlite)->Unit(benchmark::kSecond)->Iterations(1)->UseRealTime();
BENCHMARK(reconcileFromPostgres)->Unit(benchmark::kSecond)->Iterations(1)->UseRealTime();

} // namespace

} // namespace reckoner::reconcile
