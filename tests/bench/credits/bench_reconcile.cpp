// SPDX-License-Identifier: GPL-3.0-or-later
// A million entries of ours against a million of the external ledger and the payments behind them, 0.5 % of them
// different: read from the database, compared, classed and stored as a run with its findings. Goal: 10 s and 1 GiB on
// two cores from SQLite. And the same with the external entries streamed out of somebody else's PostgreSQL first.
// RECKONER_BENCH_ENTRIES: another number.
#include "core/credits/credit_grant.h"
#include "core/reconcile/finding_store.h"
#include "core/reconcile/side_store.h"
#include "core/reconcile/source_import.h"
#include "core/storage/account_store.h"
#include "tests/bench/stopwatch.h"
#include "tests/testkit/temporary_database.h"

#include <benchmark/benchmark.h>

#include <QFile>

namespace reckoner::reconcile {

namespace {

const AccountId kReconcileBenchAccount(QStringLiteral("paddle/sandbox/bench"));
const Instant kBenchNow = Instant::fromSeconds(1'790'000'000);
constexpr qint64 kBenchPeriod = 1'200; // six entries of each so many differ: 0.5 %
constexpr qint64 kKeysPerInsert = 500;

qint64 benchEntries()
{
    const qint64 asked = qEnvironmentVariableIntValue("RECKONER_BENCH_ENTRIES");
    return asked > 0 ? asked : 1'000'000;
}

// How many of the numbers 1 to benchEntries() leave this remainder.
qint64 plantedOf(qint64 remainder)
{
    return benchEntries() < remainder ? 0 : (benchEntries() - remainder) / kBenchPeriod + 1;
}

constexpr const char *kSeriesSqlite = "WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < %1) ";
constexpr const char *kSeriesPostgres = "WITH s AS (SELECT n::bigint FROM generate_series(1, %1) n) ";

// Statements are written once for both: $id, $customer, $account and $series stand for what differs.
QString benchSql(storage::Dialect dialect, const char *sql)
{
    const bool postgres = dialect == storage::Dialect::Postgres;
    QString text = QString::fromLatin1(sql);
    text.replace(QStringLiteral("$series"),
                 QString::fromLatin1(postgres ? kSeriesPostgres : kSeriesSqlite).arg(benchEntries()));
    text.replace(QStringLiteral("$id"),
                 postgres ? QStringLiteral("LPAD(n::text, 22, '0')") : QStringLiteral("printf('%022d', n)"));
    text.replace(QStringLiteral("$customer"), postgres ? QStringLiteral("'ctm_' || LPAD((n / 4)::text, 22, '0')")
                                                       : QStringLiteral("'ctm_' || printf('%022d', n / 4)"));
    text.replace(QStringLiteral("$account"), QStringLiteral("'paddle/sandbox/bench'"));
    text.replace(QStringLiteral("$none"), postgres ? QStringLiteral("''::bytea") : QStringLiteral("x''"));
    return text;
}

constexpr const char *kOurSql[] = {
    "INSERT INTO plan (account_id, plan_code, name, metadata, changed_by, changed_at_us, row_version) VALUES "
    "($account, 'pack', 'Pack', $none, 'a', 0, 1)",
    "INSERT INTO plan_price (account_id, price_id, plan_code, product_id, credits) VALUES ($account, 'pri_bench', "
    "'pack', 'pro_bench', 1000)",
    "INSERT INTO payment (account_id, payment_id, customer_id, subscription_id, address_id, business_id, status, "
    "origin, currency, collection_mode, invoice_number, checkout_url, subtotal_minor, discount_minor, tax_minor, "
    "total_minor, credit_minor, credit_to_balance_minor, balance_minor, grand_total_minor, custom_data, billed_at_us, "
    "created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us, fingerprint, children_fingerprint, "
    "row_version) $series SELECT $account, 'txn_' || $id, $customer, '', '', '', 'completed', 'web', 'USD', "
    "'automatic', '', '', 900, 0, 0, 900, 0, 0, 0, 900, $none, 1700000000000000 + n, 1700000000000000 + n, "
    "1700000000000000 + n, $none, 1, 1, $none, $none, 1 FROM s",
    "INSERT INTO payment_line (account_id, payment_id, position, line_id, price_id, price_type, product_name, "
    "price_name, quantity, proration_rate, tax_rate, unit_price_minor, subtotal_minor, discount_minor, tax_minor, "
    "total_minor, currency) $series SELECT $account, 'txn_' || $id, 0, 'txnitm_' || $id, 'pri_bench', 'standard', "
    "'Pack', 'Pack', 1 + n % 7, '', '0', 900, 900, 0, 0, 900, 'USD' FROM s",
    "INSERT INTO credit_grant (account_id, grant_id, customer_id, kind, credits, payment_id, line_id, price_id, "
    "plan_code, quantity, credits_per_unit, subscription_id, currency, line_total_minor, payment_total_minor, "
    "event_id, operation_id, person_key, actor, reason, purchased_at_us, granted_at_us) SELECT $account, grant_id, "
    "$customer, 'purchase', 1000 * (1 + n % 7), 'txn_' || $id, 'txnitm_' || $id, 'pri_bench', 'pack', 1 + n % 7, "
    "1000, '', 'USD', 900, 900, 'evt_' || $id, '', '', '', '', 1700000000000000 + n, 1700000000000000 + n "
    "FROM bench_key WHERE n % 1200 <> 6",
    "INSERT INTO credit_customer (account_id, customer_id, balance, granted, taken_back, entries, last_entry_at_us) "
    "$series SELECT DISTINCT $account, $customer, 0, 0, 0, 4, 1700000000000000 FROM s",
    "INSERT INTO credit_entry (account_id, customer_id, number, kind, amount, balance_after, grant_id, adjustment_id, "
    "event_id, operation_id, actor, reason, at_us) SELECT $account, $customer, n, 'grant', 1000 * (1 + n % 7), 1000, "
    "grant_id, '', 'evt_' || $id, '', '', '', 1700000000000000 + n FROM bench_key WHERE n % 1200 <> 6 ORDER BY n",
    "INSERT INTO outbox (entry_seq, account_id, customer_id, idempotency_key, amount, metadata, state, attempts, "
    "next_attempt_at_us, problem, message, external_id, created_at_us, settled_at_us) SELECT entry_seq, account_id, "
    "customer_id, grant_id, amount, '{}', 'sent', 1, 0, '', '', '', at_us, at_us FROM credit_entry",
};

// The other side: of each 1 200 one amount and one currency differ, one is missing, one is there twice, one belongs to
// nothing; and to number six there is nothing of ours but the payment.
constexpr const char *kTheirImportSql = "INSERT INTO external_import (account_id, source, import_number, "
                                        "imported_at_us, entries) VALUES ($account, 'api', 1, 1790000000000000, 1)";
constexpr const char *kTheirSql[] = {
    "INSERT INTO external_entry (account_id, source, external_id, idempotency_key, transaction_id, customer_id, "
    "credits, balance_after, currency, reason, created_at_us, import_number) SELECT $account, 'api', 'e' || $id, "
    "grant_id, 'txn_' || $id, $customer, 1000 * (1 + n % 7) + CASE WHEN n % 1200 = 1 THEN 1 ELSE 0 END, NULL, "
    "CASE WHEN n % 1200 = 2 THEN 'EUR' ELSE 'USD' END, 'purchase', 1700000000000000 + n, 1 FROM bench_key "
    "WHERE n % 1200 <> 3",
    "INSERT INTO external_entry (account_id, source, external_id, idempotency_key, transaction_id, customer_id, "
    "credits, balance_after, currency, reason, created_at_us, import_number) SELECT $account, 'api', 'x' || $id, "
    "CASE WHEN n % 1200 = 4 THEN grant_id ELSE '' END, '', $customer, 1000 * (1 + n % 7), NULL, 'USD', 'purchase', "
    "1700000000000000 + n, 1 FROM bench_key WHERE n % 1200 = 4 OR n % 1200 = 5",
};
constexpr const char *kForeignSql[] = {
    "CREATE TABLE credit_transactions (id text PRIMARY KEY, user_id text NOT NULL, amount bigint NOT NULL, "
    "balance_after bigint, reason text, metadata jsonb, created_at timestamptz NOT NULL)",
    "INSERT INTO credit_transactions SELECT 'e' || $id, $customer, 1000 * (1 + n % 7) + CASE WHEN n % 1200 = 1 THEN 1 "
    "ELSE 0 END, NULL, 'purchase', jsonb_build_object('idempotency_key', grant_id, 'transaction_id', 'txn_' || $id, "
    "'currency', CASE WHEN n % 1200 = 2 THEN 'EUR' ELSE 'USD' END), to_timestamp(1700000000) FROM bench_key "
    "WHERE n % 1200 <> 3",
    "INSERT INTO credit_transactions SELECT 'x' || $id, $customer, 1000 * (1 + n % 7), NULL, 'purchase', "
    "CASE WHEN n % 1200 = 4 THEN jsonb_build_object('idempotency_key', grant_id) ELSE '{}' END, "
    "to_timestamp(1700000000) FROM bench_key WHERE n % 1200 = 4 OR n % 1200 = 5",
};

// The ids that the rules make for the payments' grants, by number.
Result<void> fillKeys(storage::Transaction &transaction)
{
    storage::Connection &connection = transaction.connection();
    RK_TRY(connection.execute(QStringLiteral("CREATE TABLE bench_key (n BIGINT PRIMARY KEY, grant_id TEXT NOT NULL)")));
    credits::CreditGrant grant;
    grant.account = kReconcileBenchAccount;
    for (qint64 from = 1; from <= benchEntries(); from += kKeysPerInsert) {
        QStringList rows;
        for (qint64 n = from; n < std::min(from + kKeysPerInsert, benchEntries() + 1); ++n) {
            const QString number = QStringLiteral("%1").arg(n, 22, 10, QLatin1Char('0'));
            grant.paymentId = PaymentId(QStringLiteral("txn_") + number);
            grant.lineId = QStringLiteral("txnitm_") + number;
            rows.append(QStringLiteral("(%1, '%2')").arg(QString::number(n), credits::grantIdOf(grant).toString()));
        }
        RK_TRY(connection.execute(QStringLiteral("INSERT INTO bench_key VALUES ") + rows.join(QLatin1Char(','))));
    }
    return {};
}

template <class Fill> void filledWith(storage::Database &database, Fill fill)
{
    const auto filled = database.writeBlocking([&](storage::Transaction &transaction) -> Result<void> {
        RK_TRY(fillKeys(transaction));
        return fill(transaction);
    });
    if (!filled)
        qFatal("%s %s", qPrintable(filled.error().message), qPrintable(filled.error().detail));
}

template <size_t Count> Result<void> executeAll(storage::Transaction &transaction, const char *const (&all)[Count])
{
    storage::Connection &connection = transaction.connection();
    for (const char *const sql : all)
        RK_TRY(connection.execute(benchSql(connection.dialect(), sql)));
    return {};
}

Result<void> fillOurs(storage::Transaction &transaction)
{
    RK_TRY(storage::ensureAccount(transaction, kReconcileBenchAccount, kBenchNow));
    return executeAll(transaction, kOurSql);
}

// A server that has run for a day knows its tables.
void analyzed(storage::Database &database)
{
    const auto done = database.writeBlocking(
        [](storage::Transaction &transaction) { return transaction.connection().execute(QStringLiteral("ANALYZE")); });
    RK_ASSERT(done.has_value());
}

// The most memory that this process had since forgetPeakMemory(), in MiB.
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
void forgetPeakMemory()
{
    QFile marks(QStringLiteral("/proc/self/clear_refs"));
    if (marks.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        marks.write("5");
}

// Processor seconds of each step, for the counters.
struct Steps {
    double external = 0, local = 0, provider = 0, compared = 0, stored = 0;
    double all() const { return external + local + provider + compared + stored; }
    void tell(benchmark::State &state) const
    {
        state.counters["cpu_external"] = external;
        state.counters["cpu_local"] = local;
        state.counters["cpu_provider"] = provider;
        state.counters["cpu_compare"] = compared;
        state.counters["cpu_store"] = stored;
        state.counters["cpu_all"] = all();
    }
};

// As compare() does it, step by step.
Result<Outcome> comparedInSteps(storage::Connection &connection, const ExternalSource &source, Steps &steps)
{
    Reconciliation run({.now = kBenchNow});
    const bench::Stopwatch watch;
    RK_TRY(SideStore::loadExternal(connection, source, run));
    steps.external = watch.cpuSeconds();
    RK_TRY(SideStore::loadLocal(connection, source.account, run));
    steps.local = watch.cpuSeconds() - steps.external;
    RK_TRY(SideStore::loadProvider(connection, source.account, std::nullopt, run));
    steps.provider = watch.cpuSeconds() - steps.external - steps.local;
    auto outcome = run.finish();
    steps.compared = watch.cpuSeconds() - steps.external - steps.local - steps.provider;
    return outcome;
}

Run comparedAndStored(storage::Database &database, const QString &source, Steps &steps)
{
    const auto outcome = database.readBlocking([&](storage::Connection &connection) {
        return comparedInSteps(connection, {kReconcileBenchAccount, source}, steps);
    });
    RK_ASSERT(outcome.has_value());
    const bench::Stopwatch watch;
    const auto run = database.writeBlocking([&](storage::Transaction &transaction) {
        return FindingStore::record(transaction, {.account = kReconcileBenchAccount,
                                                  .source = source,
                                                  .actor = QStringLiteral("bench"),
                                                  .startedAt = kBenchNow,
                                                  .finishedAt = kBenchNow,
                                                  .outcome = *outcome});
    });
    RK_ASSERT(run.has_value());
    steps.stored = watch.cpuSeconds();
    return *run;
}

void checkRun(const Run &run)
{
    const std::pair<FindingClass, qint64> planted[] = {
        {FindingClass::Amount, 1},    {FindingClass::Currency, 2}, {FindingClass::MissingExternal, 3},
        {FindingClass::Duplicate, 4}, {FindingClass::Orphan, 5},   {FindingClass::MissingLocal, 6}};
    qint64 all = 0;
    for (const auto &[kind, remainder] : planted) {
        RK_ASSERT(run.totals.classes[size_t(kind)].findings == plantedOf(remainder));
        all += plantedOf(remainder);
    }
    RK_ASSERT(run.findings == all);
    RK_ASSERT(run.totals.matched.findings ==
              benchEntries() - plantedOf(1) - plantedOf(2) - plantedOf(3) - plantedOf(6));
    RK_ASSERT(addsUp(run.totals));
}

void reconcileMillion(benchmark::State &state, storage::Dialect dialect)
{
    testkit::TemporaryDatabase database(dialect);
    filledWith(*database, [](storage::Transaction &transaction) -> Result<void> {
        RK_TRY(fillOurs(transaction));
        RK_TRY(transaction.connection().execute(benchSql(transaction.connection().dialect(), kTheirImportSql)));
        return executeAll(transaction, kTheirSql);
    });
    analyzed(*database);
    forgetPeakMemory();
    Steps steps;
    for (auto _ : state)
        checkRun(comparedAndStored(*database, QStringLiteral("api"), steps));
    state.counters["peak_MiB"] = peakMemory();
    steps.tell(state);
    state.SetItemsProcessed(state.iterations() * benchEntries() * 3);
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

// Ours in SQLite; theirs streamed out of the table credit_transactions of a PostgreSQL, then compared.
void reconcileForeignTable(benchmark::State &state)
{
    testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
    filledWith(*database, fillOurs);
    analyzed(*database);
    testkit::TemporaryDatabase foreign(storage::Dialect::Postgres, testkit::TemporaryDatabase::Schema::Empty);
    filledWith(*foreign, [](storage::Transaction &transaction) { return executeAll(transaction, kForeignSql); });
    const QString address = foreign.url().toString();
    foreign.close();
    forgetPeakMemory();
    Steps steps;
    double importSeconds = 0, importCpu = 0;
    for (auto _ : state) {
        const bench::Stopwatch watch;
        const auto imported = importFrom(*database, kReconcileBenchAccount, {.postgresAddress = address}, kBenchNow);
        RK_ASSERT(imported.has_value());
        importSeconds = watch.wallSeconds();
        importCpu = watch.cpuSeconds();
        checkRun(comparedAndStored(*database, QStringLiteral("postgres"), steps));
    }
    state.counters["import_s"] = importSeconds;
    state.counters["cpu_import"] = importCpu;
    state.counters["peak_MiB"] = peakMemory();
    steps.tell(state);
    state.SetItemsProcessed(state.iterations() * benchEntries() * 3);
}
BENCHMARK(reconcileForeignTable)->Unit(benchmark::kSecond)->Iterations(1)->UseRealTime();

} // namespace

} // namespace reckoner::reconcile
