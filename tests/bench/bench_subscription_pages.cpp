// SPDX-License-Identifier: GPL-3.0-or-later
// A page of subscriptions in each order, from somewhere in a million (RECKONER_BENCH_CUSTOMERS changes how many), one
// for each customer. Every order has its index, so all should cost alike.
#include "core/subscriptions/subscription_store.h"
#include "tests/bench/crowd.h"
#include "tests/bench/stopwatch.h"
#include "tests/events/inbox_fixture.h"

#include <benchmark/benchmark.h>

namespace reckoner::subscriptions {

namespace {

constexpr int kBenchPage = 100, kBenchPages = 200;

constexpr const char *kBenchSubscriptionsSql = R"(
INSERT INTO subscription (account_id, subscription_id, customer_id, address_id, business_id, status, currency,
    collection_mode, cycle_interval, cycle_frequency, next_billed_order_us, discount_id, item_summary, recurring_minor,
    custom_data, created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us, fingerprint,
    children_fingerprint, row_version, customer_name_folded, customer_email_folded)
SELECT account_id, REPLACE(customer_id, 'ctm', 'sub'), customer_id, '', '', 'active', 'USD', 'automatic', 'month', 1, 1,
    '', 'Team', 1900, raw, 1, 1, raw, 1, 1, fingerprint, fingerprint, 1, name_folded, email_folded
FROM customer)";

SubscriptionCursor somewhere(SubscriptionOrder order, int number)
{
    const bench::Somebody who = bench::somebody(int(quint64(number) * 7919 % quint64(bench::crowdSize())));
    const SubscriptionId id(QString(who.id).replace(QLatin1String("ctm"), QLatin1String("sub")));
    const bool byMail = order == SubscriptionOrder::CustomerEmail;
    return {Instant::fromMicros(1), (byMail ? who.email : who.name).toCaseFolded(), id};
}

void subscriptionPages(benchmark::State &state, storage::Dialect dialect)
{
    if (const QString why = testkit::TemporaryDatabase::whyMissing(dialect); !why.isEmpty()) {
        state.SkipWithError(qPrintable(why));
        return;
    }
    bench::Crowd crowd(dialect);
    const auto filled = crowd.database().writeBlocking([](storage::Transaction &transaction) -> Result<int> {
        RK_TRY(transaction.connection().execute(kBenchSubscriptionsSql));
        RK_TRY(transaction.connection().execute("ANALYZE subscription"));
        return 0;
    });
    if (!filled)
        qFatal("%s %s", qPrintable(filled.error().message), qPrintable(filled.error().detail));
    using enum SubscriptionOrder;
    for (auto _ : state) {
        for (const auto &[name, order] : {std::pair("updated", UpdatedNewestFirst), std::pair("next_bill", NextBilling),
                                          std::pair("name", CustomerName), std::pair("email", CustomerEmail)}) {
            std::vector<double> times;
            for (int i = 0; i < kBenchPages; ++i) {
                SubscriptionFilter filter;
                filter.account = testkit::testAccount();
                filter.order = order;
                const bench::Stopwatch watch;
                const auto page = crowd.database().readBlocking([&](storage::Connection &connection) {
                    return SubscriptionStore(connection).list(filter, somewhere(order, i), {kBenchPage});
                });
                times.push_back(watch.wallSeconds() * 1000);
                RK_ASSERT(page.has_value());
            }
            state.counters[std::string(name) + "_p50_ms"] = bench::percentile(times, 0.50);
            state.counters[std::string(name) + "_p99_ms"] = bench::percentile(times, 0.99);
        }
    }
}

BENCHMARK_CAPTURE(subscriptionPages, sqlite, storage::Dialect::Sqlite)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(subscriptionPages, postgres, storage::Dialect::Postgres)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace reckoner::subscriptions
