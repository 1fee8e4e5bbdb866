// SPDX-License-Identifier: GPL-3.0-or-later
// The projector's hot path: subscription snapshots into SQLite, 256 to a transaction. Goal: 5 000 a second.
#include "core/base/clock.h"
#include "core/storage/migrate.h"
#include "core/subscriptions/subscription_store.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

namespace reckoner::subscriptions {

namespace {

constexpr int kBenchBatch = 256;
constexpr int kBenchSubscriptions = 4096;

Subscription benchSubscription(int number)
{
    Subscription subscription;
    subscription.account = AccountId(QStringLiteral("acc"));
    subscription.id = SubscriptionId(QStringLiteral("sub_01h%1").arg(number, 23, 10, QLatin1Char('0')));
    subscription.customerId = CustomerId(QStringLiteral("ctm_01h%1").arg(number, 23, 10, QLatin1Char('0')));
    subscription.currency = Currency::of("USD");
    subscription.nextBilledAt = Instant::fromSeconds(1'770'000'000 + number);
    for (const int item : {1, 2, 3}) {
        SubscriptionItem each;
        each.priceId = PriceId(QStringLiteral("pri_01h%1").arg(item, 23, 10, QLatin1Char('0')));
        each.productName = QStringLiteral("Product %1").arg(item);
        each.unitPrice = Money(1000 * item, subscription.currency);
        subscription.items.push_back(each);
    }
    subscription.raw = QByteArray(4000, 'x'); // what a webhook weighs
    return subscription;
}

enum class Arrival { NewItems, SameItems, Stale };

std::unique_ptr<storage::Database> benchDatabase(const QTemporaryDir &folder)
{
    auto database = storage::Database::open(storage::DatabaseUrl::parse(QStringLiteral("sqlite:") +
                                                                        folder.filePath(QStringLiteral("bench.db")))
                                                .value())
                        .value();
    RK_ASSERT(storage::migrate(*database, FakeClock(Instant())).has_value());
    RK_ASSERT(database
                  ->writeBlocking([](storage::Transaction &transaction) {
                      return transaction
                          .prepare("INSERT INTO account (account_id, provider, environment, label, created_at_us) "
                                   "VALUES ('acc', 'paddle', 'sandbox', 'x', 0)")
                          .run();
                  })
                  .has_value());
    return database;
}

void upserts(benchmark::State &state, Arrival arrival)
{
    const QTemporaryDir folder;
    const auto database = benchDatabase(folder);
    std::vector<Subscription> rows;
    for (int i = 0; i < kBenchSubscriptions; ++i)
        rows.push_back(benchSubscription(i));
    qint64 tick = 0;
    size_t next = 0;
    const auto batch = [&] {
        return database->writeBlocking([&](storage::Transaction &transaction) -> Result<int> {
            SubscriptionStore store(transaction.connection());
            for (int i = 0; i < kBenchBatch; ++i, ++tick) {
                Subscription &row = rows[next++ % rows.size()];
                const Instant at =
                    Instant::fromMicros(arrival == Arrival::Stale && tick >= kBenchSubscriptions ? 0 : tick + 1);
                row.updatedAt = at;
                if (arrival == Arrival::NewItems)
                    row.items[0].quantity = tick;
                RK_TRY(store.upsertIfNewer(transaction, row, {at, at}, storage::Authority::Event));
            }
            return 0;
        });
    };
    for (int i = 0; i < kBenchSubscriptions / kBenchBatch; ++i)
        RK_ASSERT(batch().has_value());
    for (auto _ : state)
        RK_ASSERT(batch().has_value());
    state.SetItemsProcessed(state.iterations() * kBenchBatch);
}

void upsertsWithSameItems(benchmark::State &state)
{
    upserts(state, Arrival::SameItems);
}
void upsertsWithNewItems(benchmark::State &state)
{
    upserts(state, Arrival::NewItems);
}
void staleUpserts(benchmark::State &state)
{
    upserts(state, Arrival::Stale);
}

BENCHMARK(upsertsWithSameItems)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(upsertsWithNewItems)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(staleUpserts)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace

} // namespace reckoner::subscriptions
