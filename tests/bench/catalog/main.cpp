// SPDX-License-Identifier: GPL-3.0-or-later
// main of the catalog's benchmarks. With --sandbox it is the emulator, in a process of its own, so that its memory is
// not taken for ours: it prints its address and ends with its standard input.
#include "app/sandbox/sandbox.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <cstring>

static int serveSandbox()
{
    const auto sandbox = reckoner::sandbox::Sandbox::start({});
    if (!sandbox)
        return 1;
    std::printf("%s\n", qPrintable((*sandbox)->baseUrl()));
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(
        QStringLiteral("reckoner.*.info=false")); // one line per request would be measured too
    if (argc > 1 && std::strcmp(argv[1], "--sandbox") == 0)
        return serveSandbox();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
