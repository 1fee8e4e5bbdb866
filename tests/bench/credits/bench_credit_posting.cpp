// SPDX-License-Identifier: GPL-3.0-or-later
// Grants with their entries, running balances and outbox rows, a batch in one durable transaction, as the projector
// posts them. Goal: 5 000 a second.
#include "core/credits/credit_posting.h"
#include "core/storage/account_store.h"
#include "core/storage/migrate.h"
#include "tests/bench/stopwatch.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

namespace reckoner::credits {

namespace {

using namespace Qt::StringLiterals;

constexpr int kBenchGrants = 20'000, kBenchCreditBatch = 128, kBenchCreditCustomers = 3'000;
const AccountId kCreditBenchAccount{u"paddle/sandbox/bench"_s};
const Instant kCreditBenchBegin = Instant::fromSeconds(1'770'000'000);

CreditGrant benchGrant(int number)
{
    CreditGrant grant;
    grant.account = kCreditBenchAccount;
    grant.customerId = CustomerId(u"ctm_01hbenchbench%1"_s.arg(number % kBenchCreditCustomers, 9, 10, u'0'));
    grant.kind = GrantKind::Purchase;
    grant.credits = 50'000;
    grant.paymentId = PaymentId(u"txn_01hbenchbench%1"_s.arg(number, 9, 10, u'0'));
    grant.lineId = u"txnitm_01hbenchbench%1"_s.arg(number, 9, 10, u'0');
    grant.priceId = PriceId(u"pri_01hbenchbenchbenchbench"_s);
    grant.planCode = u"pack"_s;
    grant.quantity = 1;
    grant.creditsPerUnit = 50'000;
    grant.currency = Currency::of("USD");
    grant.lineTotalMinor = grant.paymentTotalMinor = 8'900;
    grant.eventId = EventId(u"evt_01hbenchbench%1"_s.arg(number, 9, 10, u'0'));
    grant.purchasedAt = grant.grantedAt = kCreditBenchBegin + Micros(number);
    grant.id = grantIdOf(grant);
    return grant;
}

void postedGrants(benchmark::State &state)
{
    double cpuSeconds = 0;
    for ([[maybe_unused]] auto once : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        const auto url = storage::DatabaseUrl::parse(u"sqlite:"_s + folder.filePath(u"bench.db"_s)).value();
        auto database = storage::Database::open(url).value();
        RK_ASSERT(storage::migrate(*database, FakeClock(kCreditBenchBegin)).has_value());
        RK_ASSERT(database
                      ->writeBlocking([](storage::Transaction &transaction) {
                          return storage::ensureAccount(transaction, kCreditBenchAccount, kCreditBenchBegin);
                      })
                      .has_value());
        std::vector<CreditGrant> grants; // what decides about them is not part of it
        for (int i = 0; i < kBenchGrants; ++i)
            grants.push_back(benchGrant(i));
        state.ResumeTiming();
        const bench::Stopwatch watch;
        for (int from = 0; from < kBenchGrants; from += kBenchCreditBatch) {
            const auto posted =
                database->writeBlocking([from, &grants](storage::Transaction &transaction) -> Result<int> {
                    for (int i = from; i < std::min(kBenchGrants, from + kBenchCreditBatch); ++i)
                        RK_TRY(postGrant(transaction, grants[size_t(i)]));
                    return 0;
                });
            RK_ASSERT(posted.has_value());
        }
        cpuSeconds += watch.cpuSeconds();
    }
    const double grants = double(kBenchGrants) * double(state.iterations());
    state.counters["grants/s"] = benchmark::Counter(grants, benchmark::Counter::kIsRate);
    state.counters["grants/cpu_s"] = grants / cpuSeconds;
}
BENCHMARK(postedGrants)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

} // namespace

} // namespace reckoner::credits
