// SPDX-License-Identifier: GPL-3.0-or-later
// The whole console over the demo's data, offscreen: from the key that goes to a page until that page has painted, and
// the longest that the main thread kept people waiting meanwhile. Goals: 50 ms each.
#include "tests/bench/stopwatch.h"
#include "tests/window/console_at_sandbox.h"
#include "ui/common/theme.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace reckoner;
using bench::Stopwatch;

namespace {

constexpr int kPageRounds = 20, kSettleMs = 150;

struct Switch {
    QString page;
    double ms = 0, cpuMs = 0;
};

// The key press is answered, laid out and painted in one go; rows that are read meanwhile come after it.
Switch switchTo(ui::MainWindow &window, const QString &page)
{
    const Stopwatch watch;
    window.showPage(page);
    QCoreApplication::sendPostedEvents();
    window.repaint();
    return {page, watch.wallSeconds() * 1000, watch.cpuSeconds() * 1000};
}

// Turns the event loop for a while and gives the longest turn.
double longestTurnMs(int forMs)
{
    double longest = 0;
    const Stopwatch whole;
    while (whole.wallSeconds() * 1000 < forMs) {
        QThread::msleep(1);
        const Stopwatch turn;
        QCoreApplication::processEvents();
        longest = std::max(longest, turn.wallSeconds() * 1000);
    }
    return longest;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::ColorScheme::Light);
    window::ConsoleAtSandbox story({.seed = sandbox::Seed::Demo});
    if (!story.open()) {
        std::fprintf(stderr, "The console did not open.\n");
        return 1;
    }
    ui::MainWindow &window = story.window();
    std::vector<double> first, again, busy, turns;
    for (int round = 0; round < kPageRounds; ++round) {
        for (const QString &page : window.pageKeys()) {
            const Switch one = switchTo(window, page);
            (round == 0 ? first : again).push_back(one.ms);
            if (round == 0)
                std::printf("%-16s first %.1f ms by the clock, %.1f ms of processor\n", qPrintable(page), one.ms,
                            one.cpuMs);
            else
                busy.push_back(one.cpuMs);
            turns.push_back(longestTurnMs(kSettleMs));
        }
    }
    std::printf("%zu pages, %zu switches: %.1f ms in the middle, p99 %.1f ms; of processor p99 %.1f ms\n", first.size(),
                again.size(), bench::percentile(again, 0.5), bench::percentile(again, 0.99),
                bench::percentile(busy, 0.99));
    std::printf("the first time on each: worst %.1f ms\n", bench::percentile(first, 1.0));
    std::printf("longest turn of the event loop after a switch: p99 %.1f ms, worst %.1f ms\n",
                bench::percentile(turns, 0.99), bench::percentile(turns, 1.0));
    return 0;
}
