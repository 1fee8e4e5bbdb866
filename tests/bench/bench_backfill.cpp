// SPDX-License-Identifier: GPL-3.0-or-later
// Does a backfill use up the pace that the rate limit allows? Real client, real pacing, the emulator on a loopback
// port, rows into SQLite, with a limit ten times the provider's so that the run is short. The
// burst that goes at once is not counted. Goal: 95 %.
#include "app/sandbox/sandbox.h"
#include "core/provider/paddle/paddle_provider.h"
#include "core/storage/account_store.h"
#include "core/storage/migrate.h"
#include "core/sync/backfill.h"
#include "tests/bench/ended.h"
#include "tests/bench/stopwatch.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

namespace reckoner::sync {

namespace {

using namespace Qt::StringLiterals;

const AccountId kBenchAccount(u"paddle/sandbox/bench"_s);

struct BackfillBench {
    explicit BackfillBench(int requestsPerMinute)
    {
        sandbox::SandboxOptions options;
        options.seed = sandbox::Seed::Demo;
        emulator = std::move(sandbox::Sandbox::start(std::move(options))).value();
        emulator->withWorld([](sandbox::paddle::World &) {}); // seeded now
        http::ClientOptions http;
        http.limits.requestsPerMinute = requestsPerMinute;
        burst = http.limits.burst = http.limits.burst * requestsPerMinute / 240; // the same share of it
        http.useSystemProxy = false;
        client = std::make_unique<http::Client>(http);
        provider::paddle::PaddleOptions paddle;
        paddle.account = kBenchAccount;
        paddle.apiKey = SecretBytes(sandbox::SandboxOptions::defaultApiKey());
        paddle.baseUrl = QUrl(emulator->baseUrl());
        provider = std::move(provider::paddle::PaddleProvider::create(*client, std::move(paddle), clock)).value();
        database =
            storage::Database::open(storage::DatabaseUrl::parse(u"sqlite:"_s + folder.filePath(u"bench.db"_s)).value())
                .value();
        RK_ASSERT(storage::migrate(*database, clock).has_value());
        const auto accountMade = database->writeBlocking([this](storage::Transaction &transaction) {
            return storage::ensureAccount(transaction, kBenchAccount, clock.now());
        });
        RK_ASSERT(accountMade.has_value());
    }

    int burst = 0;
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<sandbox::Sandbox> emulator;
    std::unique_ptr<http::Client> client;
    std::unique_ptr<provider::paddle::PaddleProvider> provider;
    std::unique_ptr<storage::Database> database;
};

void pacedBackfill(benchmark::State &state)
{
    const int perMinute = int(state.range(0));
    double seconds = 0, requests = 0, cpu = 0, rows = 0, answered = 0, burst = 0;
    for (auto _ : state) {
        BackfillBench bench(perMinute);
        BackfillOptions options;
        options.depth = BackfillDepth::WithAddresses; // two requests for each customer: most of a real one
        Backfill backfill(*bench.provider, *bench.database, bench.clock, options);
        const bench::Stopwatch watch;
        const Result<BackfillReport> report = bench::ended(backfill.run());
        seconds += watch.wallSeconds();
        cpu += watch.cpuSeconds();
        if (!report)
            qFatal("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
        rows += double(report->rows());
        burst += bench.burst;
        for (const auto &request : bench.emulator->requests()) {
            requests += 1;
            answered += request.status < 300 ? 1 : 0;
        }
    }
    const double allowed = seconds * perMinute / 60;
    state.counters["requests"] = requests;
    state.counters["refused"] = requests - answered;
    state.counters["allowed"] = allowed;
    state.counters["of_allowed"] = (requests - burst) / allowed;
    state.counters["rows"] = rows;
    state.counters["cpu_s"] = cpu;
}

// Requests a minute.
BENCHMARK(pacedBackfill)
    ->Arg(2400)

    ->Iterations(1)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace reckoner::sync
