// SPDX-License-Identifier: GPL-3.0-or-later
// How many prorated lines a second: an estimate is made while somebody types a quantity. Goal: a million.
#include "core/subscriptions/proration.h"

#include <benchmark/benchmark.h>

namespace reckoner::subscriptions {

namespace {

LineInput benchLine(TaxInclusion inclusion)
{
    LineInput line;
    line.unitPrice = Money(3000, Currency::of("USD"));
    line.quantity = -20;
    line.tax = TaxRate::parse("0.08875").value();
    line.inclusion = inclusion;
    return line;
}

void proratedLines(benchmark::State &state, TaxInclusion inclusion)
{
    LineInput line = benchLine(inclusion);
    qint32 rate = 0;
    for (auto _ : state) {
        rate = (rate + 7919) % 100'000;
        line.rate = Rate{rate};
        benchmark::DoNotOptimize(lineAmounts(line));
    }
    state.SetItemsProcessed(state.iterations());
}

void externalLines(benchmark::State &state)
{
    proratedLines(state, TaxInclusion::External);
}
void internalLines(benchmark::State &state)
{
    proratedLines(state, TaxInclusion::Internal);
}

void prorationRates(benchmark::State &state)
{
    const Instant start = Instant::fromSeconds(1'770'000'000);
    const Instant end = start + std::chrono::minutes(44640);
    qint64 minute = 0;
    for (auto _ : state) {
        minute = (minute + 7919) % 44640;
        benchmark::DoNotOptimize(prorationRate({start, start + std::chrono::minutes(minute), end}));
    }
    state.SetItemsProcessed(state.iterations());
}

BENCHMARK(externalLines);
BENCHMARK(internalLines);
BENCHMARK(prorationRates);

} // namespace

} // namespace reckoner::subscriptions
