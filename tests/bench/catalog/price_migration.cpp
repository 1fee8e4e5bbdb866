// SPDX-License-Identifier: GPL-3.0-or-later
// Does a price migration use up the pace that the rate limit allows, and how much memory does it take? Real client,
// real pacing, SQLite, the emulator in a process of its own; with a limit a multiple of the provider's, so that the run
// is short. The burst that goes at once is not counted. Goals: 95 % of the pace, 64 MiB more memory.
//     RECKONER_BENCH_SUBSCRIPTIONS (10000), RECKONER_BENCH_PER_MINUTE (4800)
#include "app/sandbox/sandbox.h"
#include "core/actions/price_migration_run.h"
#include "core/actions/settlement.h"
#include "core/catalog/price_store.h"
#include "core/http/client.h"
#include "core/provider/paddle/paddle_provider.h"
#include "core/storage/account_store.h"
#include "core/storage/migrate.h"
#include "tests/bench/ended.h"
#include "tests/bench/stopwatch.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace reckoner::actions {

namespace {

using namespace Qt::StringLiterals;
using bench::ended;

const AccountId kMigrationBenchAccount(u"paddle/sandbox/bench"_s);

int fromEnvironment(const char *name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

double residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / (1024 * 1024);
}

template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

http::ClientOptions clientAt(int perMinute)
{
    http::ClientOptions options;
    options.limits.burst = perMinute > 0 ? options.limits.burst * perMinute / 240 : options.limits.burst; // same share
    options.limits.requestsPerMinute = perMinute;
    options.useSystemProxy = false;
    return options;
}

struct MigrationStage {
    MigrationStage()
    {
        emulator.start(QCoreApplication::applicationFilePath(), {u"--sandbox"_s});
        while (!emulator.canReadLine() && emulator.waitForReadyRead(30'000)) {
        }
        address = QUrl(QString::fromLatin1(emulator.readLine().trimmed()));
        database = must(
            storage::Database::open(must(storage::DatabaseUrl::parse(u"sqlite:"_s + folder.filePath(u"bench.db"_s)))));
        must(storage::migrate(*database, clock));
        must(database->writeBlocking([this](storage::Transaction &transaction) {
            return storage::ensureAccount(transaction, kMigrationBenchAccount, clock.now());
        }));
    }
    ~MigrationStage()
    {
        emulator.closeWriteChannel();
        emulator.waitForFinished(30'000);
    }

    std::unique_ptr<provider::paddle::PaddleProvider> providerOn(http::Client &client)
    {
        provider::paddle::PaddleOptions paddle;
        paddle.account = kMigrationBenchAccount;
        paddle.apiKey = SecretBytes(sandbox::SandboxOptions::defaultApiKey());
        paddle.baseUrl = address;
        return must(provider::paddle::PaddleProvider::create(client, std::move(paddle), clock));
    }

    // One customer with all the subscriptions: what moves is the same.
    void fill(int count)
    {
        http::Client client(clientAt(0));
        const auto provider = providerOn(client);
        const auto product = must(ended(provider->createProduct({u"Team"_s, {}, u"saas"_s, {}, {}, {}})));
        const auto price = [&](qint64 minor) {
            provider::PriceDraft draft;
            draft.productId = product.id;
            draft.description = u"By the month"_s;
            draft.unitPrice = Money(minor, Currency::of("USD"));
            draft.billingCycle = catalog::periodFromText(u"month"_s, 1);
            const auto made = must(ended(provider->createPrice(draft)));
            must(database->writeBlocking([&](storage::Transaction &transaction) {
                return catalog::PriceStore(transaction.connection())
                    .upsertIfNewer(transaction, made, {clock.now(), made.updatedAt}, storage::Authority::Answer);
            }));
            return made.id;
        };
        from = price(1'000);
        to = price(1'500);
        const auto buyer = must(ended(provider->createCustomer({u"Buyer"_s, u"buyer@example.com"_s, {}, {}})));
        provider::AddressDraft where;
        where.countryCode = u"US"_s;
        where.postalCode = u"10001"_s;
        const auto home = must(ended(provider->createAddress(buyer.id, where)));
        for (int i = 0; i < count; ++i)
            subscribe(client, *provider, buyer.id, home.id);
    }

    void subscribe(http::Client &client, provider::Provider &provider, const CustomerId &buyer, const AddressId &home)
    {
        provider::PaymentDraft draft;
        draft.customerId = buyer;
        draft.addressId = home;
        draft.items = {{from, 1}};
        const auto open = must(ended(provider.createPayment(draft)));
        http::ClientRequest pay;
        pay.kind = http::RequestKind::Mutation;
        pay.method = "POST";
        pay.url = QUrl(address.toString() + u"/_sandbox/pay"_s);
        pay.body = R"({"transaction_id":")" + open.id.toString().toUtf8() + R"("})";
        must(ended(client.send(std::move(pay))));
        const auto seen =
            must(ended(provider.getSubscription(must(ended(provider.getPayment(open.id))).subscriptionId)));
        must(database->writeBlocking(
            [&](storage::Transaction &transaction) { return keepSnapshot(transaction, seen); }));
    }

    QProcess emulator;
    QUrl address;
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<storage::Database> database;
    PriceId from, to;
};

void migratedPrices(benchmark::State &state)
{
    const int count = fromEnvironment("RECKONER_BENCH_SUBSCRIPTIONS", 10'000);
    const int perMinute = fromEnvironment("RECKONER_BENCH_PER_MINUTE", 4'800);
    for (auto _ : state) {
        MigrationStage stage;
        stage.fill(count);
        http::Client client(clientAt(perMinute));
        const auto provider = stage.providerOn(client);
        SubscriptionActions actions({*stage.database, *provider, stage.clock, u"bench"_s});
        PriceMigrationRun run(actions);
        PriceMigration wanted;
        wanted.from = stage.from;
        wanted.to = stage.to;
        wanted.reason = u"a benchmark"_s;
        const PriceMigration begun = must(ended(run.begin(wanted, {})));
        const double before = residentMiB();
        double most = before;
        QObject::connect(&run, &PriceMigrationRun::progressed, &run, [&](const MigrationProgress &progress) {
            if (progress.counts.pending % 100 == 0)
                most = std::max(most, residentMiB());
        });
        const bench::Stopwatch watch;
        const MigrationCounts counts = must(ended(run.run(begun.id)));
        const double seconds = watch.wallSeconds();
        const double requests = 2.0 * double(counts.done); // a preview and a change each
        state.counters["moved"] = double(counts.done);
        state.counters["of_allowed"] = (requests - clientAt(perMinute).limits.burst) / (seconds * perMinute / 60);
        state.counters["seconds"] = seconds;
        state.counters["cpu_s"] = watch.cpuSeconds();
        state.counters["rss_growth_MiB"] = std::max(most, residentMiB()) - before;
    }
}

BENCHMARK(migratedPrices)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace

} // namespace reckoner::actions
