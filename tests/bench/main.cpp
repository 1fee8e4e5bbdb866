// SPDX-License-Identifier: GPL-3.0-or-later
// main of the benchmarks: one application object for all of them, because QtSql and the sandbox need one.

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(
        QStringLiteral("reckoner.*.info=false")); // one line per request would be measured too
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
