// SPDX-License-Identifier: GPL-3.0-or-later
// From stored events to rows: claim, read, version rule, rows, effect, outcome, change feed, commit, as the server does
// it. Half are subscription.*, half transaction.*, four and two to an entity, as they arrive. Goal: 5 000 a second.
#include "core/events/event_insert.h"
#include "core/storage/migrate.h"
#include "core/sync/projector.h"
#include "tests/bench/stopwatch.h"
#include "tests/events/inbox_fixture.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

namespace reckoner::sync {

namespace {

using testkit::EventForge;
using testkit::ForgedEvent;
using namespace Qt::StringLiterals;

constexpr int kBenchEntities = 2048; // of each kind
constexpr size_t kBenchInsertBatch = 256;
const Instant kBenchBegin = Instant::fromSeconds(1'770'000'000);

enum class EventMix { Subscriptions, Transactions, Both };

// Round by round over all entities, so that an entity's events are in different batches.
std::vector<ForgedEvent> forgedEvents(EventMix mix)
{
    EventForge forge;
    std::vector<QString> customers, subscriptions, payments;
    for (int i = 0; i < kBenchEntities; ++i) {
        customers.push_back(forge.id(u"ctm"_s));
        subscriptions.push_back(forge.id(u"sub"_s));
        payments.push_back(forge.id(u"txn"_s));
    }
    std::vector<ForgedEvent> events;
    qint64 tick = 0;
    for (int round = 0; round < 4; ++round) {
        for (size_t i = 0; i < size_t(kBenchEntities); ++i) {
            const Instant at = kBenchBegin + Micros(++tick);
            if (mix != EventMix::Transactions) {
                events.push_back(forge.event(
                    round == 0 ? u"subscription.created"_s : u"subscription.updated"_s, at,
                    EventForge::subscription(
                        {.id = subscriptions[i], .customerId = customers[i], .updatedAt = at, .quantity = round + 1})));
            }
            if (mix != EventMix::Subscriptions && round % 2 == 0) {
                for (const QString &status : {u"paid"_s, u"completed"_s}) {
                    const QString id = payments[i].chopped(1) + QString::number(round);
                    const Instant then = kBenchBegin + Micros(++tick);
                    events.push_back(forge.event(u"transaction."_s + status, then,
                                                 EventForge::transaction({.id = id,
                                                                          .customerId = customers[i],
                                                                          .subscriptionId = subscriptions[i],
                                                                          .status = status,
                                                                          .updatedAt = then})));
                }
            }
        }
    }
    return events;
}

std::unique_ptr<storage::Database> inbox(const QTemporaryDir &folder, const std::vector<ForgedEvent> &forged)
{
    const auto url = storage::DatabaseUrl::parse(u"sqlite:"_s + folder.filePath(u"bench.db"_s)).value();
    auto database = storage::Database::open(url).value();
    RK_ASSERT(storage::migrate(*database, FakeClock(kBenchBegin)).has_value());
    RK_ASSERT(testkit::addAccount(*database).has_value());
    std::vector<events::NewEvent> batch;
    const auto flush = [&] {
        RK_ASSERT(database
                      ->writeBlocking(
                          [&](storage::Transaction &transaction) { return events::insertEvents(transaction, batch); })
                      .has_value());
        batch.clear();
    };
    for (const ForgedEvent &event : forged) {
        batch.push_back(testkit::newEvent(event, event.occurredAt));
        if (batch.size() == kBenchInsertBatch)
            flush();
    }
    flush();
    return database;
}

void projectInbox(benchmark::State &state, EventMix mix)
{
    const std::vector<ForgedEvent> forged = forgedEvents(mix);
    double cpu = 0, bytes = 0;
    for (const ForgedEvent &event : forged)
        bytes += double(event.body.size());
    for (auto _ : state) {
        const QTemporaryDir folder;
        const auto database = inbox(folder, forged);
        const FakeClock clock(kBenchBegin + std::chrono::hours(1));
        Projector projector(*database, clock);
        const bench::Stopwatch watch;
        const auto counts = projector.projectAllBlocking();
        state.SetIterationTime(watch.wallSeconds());
        cpu += watch.cpuSeconds();
        RK_ASSERT(counts.has_value() && counts->applied == int(forged.size()) && counts->total() == counts->applied);
    }
    const double events = double(state.iterations()) * double(forged.size());
    state.SetItemsProcessed(qint64(events));
    state.counters["per_cpu_s"] = events / cpu;
    state.counters["times_goal"] = events / cpu / 5000;
    state.counters["bytes_each"] = bytes / double(forged.size());
}

void projectedSubscriptions(benchmark::State &state)
{
    projectInbox(state, EventMix::Subscriptions);
}
void projectedTransactions(benchmark::State &state)
{
    projectInbox(state, EventMix::Transactions);
}
void projectedMix(benchmark::State &state)
{
    projectInbox(state, EventMix::Both);
}

BENCHMARK(projectedSubscriptions)->UseManualTime()->Iterations(2)->Unit(benchmark::kMillisecond);
BENCHMARK(projectedTransactions)->UseManualTime()->Iterations(2)->Unit(benchmark::kMillisecond);
BENCHMARK(projectedMix)->UseManualTime()->Iterations(2)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace reckoner::sync
