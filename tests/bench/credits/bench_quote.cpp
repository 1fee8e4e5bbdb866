// SPDX-License-Identifier: GPL-3.0-or-later
// How long a quote takes: one is made for each step of a slider and each point of a price curve. Goal: 1 µs.
#include "core/pricing/quote.h"

#include <benchmark/benchmark.h>

namespace reckoner::pricing {

namespace {

void quotes(benchmark::State &state)
{
    const PriceList list = examplePriceList();
    qint64 step = 0;
    for (auto _ : state) {
        step = (step + 379) % 1'000;
        benchmark::DoNotOptimize(quote(list, {kPlans[size_t(step % 3)], 1'000 * (1 + step)}));
    }
    state.SetItemsProcessed(state.iterations());
}

BENCHMARK(quotes);

} // namespace

} // namespace reckoner::pricing
