// SPDX-License-Identifier: GPL-3.0-or-later
// The way of an event into the inbox: signature, envelope, group commit into SQLite; compared with reference/ingest.md
// §4. What comes after stands in bench_projector.cpp.
#include "core/base/clock.h"
#include "core/events/event_writer.h"
#include "core/events/signature.h"
#include "core/storage/migrate.h"
#include "tests/bench/stopwatch.h"
#include "tests/events/inbox_fixture.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

namespace {

using namespace reckoner;
using namespace reckoner::testkit;
using namespace Qt::StringLiterals;

constexpr int kBenchEvents = 8192;
const Instant kBenchNow = Instant::fromSeconds(1'770'000'000);
const QByteArray kBenchSecret = "pdl_ntfset_01bench_secret";

// Half subscriptions, a quarter each of payments and customers; each entity changes about four times.
std::vector<ForgedEvent> benchEvents()
{
    EventForge forge;
    std::vector<QString> subscriptions, payments, customers;
    for (int i = 0; i < kBenchEvents / 8; ++i) {
        subscriptions.push_back(forge.id(u"sub"_s));
        payments.push_back(forge.id(u"txn"_s));
        customers.push_back(forge.id(u"ctm"_s));
    }
    std::vector<ForgedEvent> events;
    for (int i = 0; i < kBenchEvents; ++i) {
        const Instant then = kBenchNow - std::chrono::hours(1) + Micros(i);
        const size_t which = size_t(i * 7919) % subscriptions.size();
        if (i % 2)
            events.push_back(forge.event(
                u"subscription.updated"_s, then,
                EventForge::subscription(
                    {.id = subscriptions[which], .customerId = customers[which], .updatedAt = then, .quantity = i})));
        else if (i % 4)
            events.push_back(forge.event(
                u"transaction.completed"_s, then,
                EventForge::transaction(
                    {.id = payments[which], .customerId = customers[which], .updatedAt = then, .quantity = i + 1})));
        else
            events.push_back(forge.event(
                u"customer.updated"_s, then,
                EventForge::customer({.id = customers[which], .name = QString::number(i), .updatedAt = then})));
    }
    return events;
}

const std::vector<ForgedEvent> &sharedBenchEvents()
{
    static const std::vector<ForgedEvent> events = benchEvents();
    return events;
}

std::unique_ptr<storage::Database> benchDatabase(const QTemporaryDir &folder, const Clock &clock)
{
    auto opened = storage::Database::open(*storage::DatabaseUrl::parse(u"sqlite:"_s + folder.filePath(u"bench.db"_s)));
    RK_ASSERT(opened.has_value());
    RK_ASSERT(storage::migrate(**opened, clock).has_value());
    RK_ASSERT(addAccount(**opened).has_value());
    return std::move(*opened);
}

// Everything between the socket and the commit, on one calling thread.
void takeEvents(benchmark::State &state)
{
    const FakeClock clock(kBenchNow);
    std::vector<QByteArray> signatures;
    for (const ForgedEvent &event : sharedBenchEvents())
        signatures.push_back(EventForge::signature(event.body, kBenchSecret, kBenchNow));
    double cpu = 0;
    for (auto _ : state) {
        const QTemporaryDir folder;
        auto database = benchDatabase(folder, clock);
        const bench::Stopwatch watch;
        {
            events::EventWriter writer(*database, {.queuedItems = kBenchEvents, .queuedBytes = qint64(1) << 40});
            events::SignatureVerifier verifier({SecretBytes(kBenchSecret)});
            for (size_t i = 0; i < signatures.size(); ++i) {
                const QByteArray &body = sharedBenchEvents()[i].body;
                RK_ASSERT(!verifier.check(signatures[i], body, kBenchNow));
                writer.add(events::inboxItem(rawEvent(body, kBenchNow), kBenchNow),
                           [](const Result<events::InsertAnswer> &answer) { RK_ASSERT(answer.has_value()); });
            }
        }
        state.SetIterationTime(watch.wallSeconds());
        cpu += watch.cpuSeconds();
    }
    state.SetItemsProcessed(state.iterations() * kBenchEvents);
    state.counters["per_cpu_s"] = double(state.iterations() * kBenchEvents) / cpu;
}
BENCHMARK(takeEvents)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(3);

void verifySignature(benchmark::State &state)
{
    events::SignatureVerifier verifier({SecretBytes(kBenchSecret)});
    const QByteArray &body = sharedBenchEvents()[1].body;
    const QByteArray signature = EventForge::signature(body, kBenchSecret, kBenchNow);
    for (auto _ : state)
        benchmark::DoNotOptimize(verifier.check(signature, body, kBenchNow));
    state.SetBytesProcessed(state.iterations() * body.size());
}
BENCHMARK(verifySignature);

void readEnvelope(benchmark::State &state)
{
    const QByteArray &body = sharedBenchEvents()[1].body;
    for (auto _ : state)
        benchmark::DoNotOptimize(events::parseEnvelope(body));
    state.SetBytesProcessed(state.iterations() * body.size());
}
BENCHMARK(readEnvelope);

} // namespace
