// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K over a million customers (RECKONER_BENCH_CUSTOMERS changes how many), offscreen: from the key stroke to the
// first results painted, for what people type on their way to somebody. Goal: 50 ms.
#include "tests/bench/crowd.h"
#include "tests/bench/stopwatch.h"
#include "tests/events/inbox_fixture.h"
#include "ui/common/theme.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/core_search_desk.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>

#include <algorithm>
#include <cstdio>

using namespace reckoner;
using bench::Stopwatch;

namespace {

constexpr int kPalettePeople = 60, kPaletteFewest = 2, kPaletteMost = 10; // letters

struct Stroke {
    QString text;
    double ms = 0, cpuMs = 0;
    int rows = 0;
};

Stroke typed(ui::CommandPalette &palette, const QString &text)
{
    bool answered = false;
    const auto connection =
        QObject::connect(&palette, &ui::CommandPalette::answered, &palette, [&] { answered = true; });
    const Stopwatch watch;
    palette.field().setText(text);
    while (!answered)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    palette.list().viewport()->repaint();
    QObject::disconnect(connection);
    return {text, watch.wallSeconds() * 1000, watch.cpuSeconds() * 1000, palette.model().rowCount()};
}

// Letter by letter, names and addresses; each text counts with the better of two passes.
std::vector<Stroke> typeAll(ui::CommandPalette &palette)
{
    std::vector<Stroke> strokes;
    for (int i = 0; i < kPalettePeople; ++i) {
        const bench::Somebody who = bench::somebody(int(quint64(i) * 7919 % quint64(bench::crowdSize())));
        const QString whole = i % 3 == 2 ? who.email : i % 3 == 1 ? who.name.section(QLatin1Char(' '), 1) : who.name;
        for (int length = kPaletteFewest; length <= std::min<int>(kPaletteMost, int(whole.size())); ++length) {
            const Stroke first = typed(palette, whole.left(length));
            palette.field().clear();
            const Stroke second = typed(palette, whole.left(length));
            strokes.push_back(first.ms < second.ms ? first : second);
        }
    }
    return strokes;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::ColorScheme::Light);
    bench::Crowd crowd(storage::Dialect::Sqlite);
    ui::CoreSearchDesk desk(crowd.database(), testkit::testAccount());
    QWidget window;
    window.resize(1280, 800);
    ui::CommandPalette palette(&window);
    palette.setDesk(&desk);
    window.show();
    palette.open();
    const std::vector<Stroke> strokes = typeAll(palette);
    std::vector<double> times, busy;
    for (const Stroke &stroke : strokes) {
        times.push_back(stroke.ms);
        busy.push_back(stroke.cpuMs);
    }
    const Stroke slowest =
        *std::max_element(strokes.begin(), strokes.end(), [](const auto &a, const auto &b) { return a.ms < b.ms; });
    std::printf("%zu texts: first results painted after %.1f ms (median), p99 %.1f ms, worst %.1f ms (“%s”)\n",
                strokes.size(), bench::percentile(times, 0.5), bench::percentile(times, 0.99), slowest.ms,
                qPrintable(slowest.text));
    std::printf("of processor, all threads: %.1f ms (median), p99 %.1f ms\n", bench::percentile(busy, 0.5),
                bench::percentile(busy, 0.99));
    return 0;
}
