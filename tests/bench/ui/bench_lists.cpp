// SPDX-License-Identifier: GPL-3.0-or-later
// A list of a million events in a real table, offscreen: first paint with the true number of rows, scrolling from end
// to end, jumps, a thousand row updates a second, the longest stall of the main thread, and what it costs in memory.
#include "core/base/clock.h"
#include "core/events/event_store.h"
#include "core/storage/database.h"
#include "core/storage/migrate.h"
#include "tests/bench/stopwatch.h"
#include "tests/testkit/event_forge.h"
#include "ui/common/data_table.h"
#include "ui/common/row_window.h"
#include "ui/common/theme.h"
#include "ui/common/time_text.h"

#include <QApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <unistd.h>

#include <cstdio>

using namespace reckoner;
using bench::Stopwatch;

namespace {

const AccountId kListAccount{QStringLiteral("acc")};
constexpr int kListBatch = 2000;
constexpr int kListBeats = 1;   // ms between two beats of the watchdog
constexpr int kListJumps = 300; // enough for a p99

class BenchEvents final : public ui::RowWindow<events::StoredEvent, events::EventCursor>
{
public:
    using RowWindow::RowWindow;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 5; }
    Instant now;

protected:
    QString rowId(const events::StoredEvent &row) const override { return row.envelope.eventId.toString(); }
    QVariant cell(const events::StoredEvent &row, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        switch (column) {
        case 0: return ui::relativeText(row.envelope.occurredAt, now);
        case 1: return row.envelope.eventType;
        case 2: return row.envelope.entityId;
        case 3: return row.deliveries;
        default: return row.envelope.eventId.toString();
        }
    }
};

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

// Beats on the main thread; a beat that comes late is a stall.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            worst = std::max(worst, m_last.wallSeconds() * 1000 - kListBeats);
            m_last = Stopwatch();
        });
        m_timer.start(kListBeats);
    }
    void reset()
    {
        worst = 0;
        m_last = Stopwatch();
    }
    double worst = 0;

private:
    QTimer m_timer;
    Stopwatch m_last;
};

std::unique_ptr<storage::Database> filled(const QString &file, int rows)
{
    auto database =
        storage::Database::open(storage::DatabaseUrl::parse(QStringLiteral("sqlite:") + file).value()).value();
    RK_ASSERT(storage::migrate(*database, FakeClock(Instant())).has_value());
    const auto done = database->writeBlocking([](storage::Transaction &transaction) {
        return transaction
            .prepare("INSERT INTO account (account_id, provider, environment, label, created_at_us) "
                     "VALUES ('acc', 'paddle', 'sandbox', 'x', 0)")
            .run();
    });
    RK_ASSERT(done.has_value());
    testkit::EventForge forge;
    const Instant begin = Instant::fromSeconds(1'770'000'000);
    for (int row = 0; row < rows; row += kListBatch) {
        std::vector<events::NewEvent> batch;
        for (int i = row; i < std::min(rows, row + kListBatch); ++i) {
            events::NewEvent event;
            event.raw.account = kListAccount;
            event.raw.body = "{}";
            event.raw.receivedAt = begin + Micros(i * 1'000'000LL);
            event.envelope.eventId = EventId(forge.id(QStringLiteral("evt")));
            event.envelope.eventType = QStringLiteral("subscription.updated");
            event.envelope.entityId = forge.id(QStringLiteral("sub"));
            event.envelope.occurredAt = event.raw.receivedAt;
            batch.push_back(std::move(event));
        }
        const auto stored = database->writeBlocking(
            [&](storage::Transaction &transaction) { return events::insertEvents(transaction, batch); });
        RK_ASSERT(stored.has_value());
    }
    return database;
}

BenchEvents::Source sourceOf(storage::Database &database)
{
    using events::EventStore;
    events::EventFilter filter;
    filter.account = kListAccount;
    BenchEvents::Source source;
    source.growth = BenchEvents::Growth::AtTop;
    source.page = [&database, filter](std::optional<events::EventCursor> after, storage::PageLimit limit) {
        return database.read(
            [filter, after, limit](storage::Connection &c) { return EventStore(c).list(filter, after, limit); });
    };
    source.count = [&database, filter] {
        return database.read([filter](storage::Connection &c) { return EventStore(c).count(filter); });
    };
    source.anchors = [&database, filter](int step) {
        return database.read([filter, step](storage::Connection &c) { return EventStore(c).anchors(filter, step); });
    };
    source.byIds = [&database](std::vector<QString> ids) {
        std::vector<EventId> wanted(ids.begin(), ids.end());
        return database.read(
            [wanted](storage::Connection &c) { return EventStore(c).rowsByIds(kListAccount, wanted); });
    };
    return source;
}

template <class Until> void turnUntil(Until until)
{
    while (!until())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
}

struct Shown {
    explicit Shown(storage::Database &database) : table(QStringLiteral("Events"))
    {
        window.now = Instant::fromSeconds(1'771'000'000);
        window.setSource(sourceOf(database));
        table.setModel(&window);
        table.resize(1100, 700);
        table.show();
        QCoreApplication::processEvents();
    }
    bool inSight() const
    {
        const int top = table.verticalScrollBar()->value();
        return window.isLoaded(top) && window.isLoaded(std::min(window.rowCount() - 1, top + 20));
    }
    // Scrolls there, waits for the rows, paints them.
    double jump(int row)
    {
        const Stopwatch watch;
        table.verticalScrollBar()->setValue(row);
        table.viewport()->repaint();
        turnUntil([this] { return inSight(); });
        table.viewport()->repaint();
        return watch.wallSeconds() * 1000;
    }
    BenchEvents window;
    ui::DataTable table;
};

void measureFirstPaint(Shown &shown, Watchdog &watchdog, int rows)
{
    std::vector<double> first, whole, busy;
    for (int i = 0; i < 7; ++i) {
        watchdog.reset();
        const Stopwatch watch;
        bool loaded = false;
        const auto connection =
            QObject::connect(&shown.window, &ui::RowWindowModel::loaded, &shown.window, [&] { loaded = true; });
        shown.window.reload();
        turnUntil([&] { return loaded; });
        shown.table.viewport()->repaint();
        first.push_back(watch.wallSeconds() * 1000);
        turnUntil([&] { return shown.window.rowCount() == rows; });
        shown.table.viewport()->repaint();
        whole.push_back(watch.wallSeconds() * 1000);
        busy.push_back(watch.cpuSeconds() * 1000);
        QObject::disconnect(connection);
        shown.jump(rows / 2); // the anchors are there: nothing of this round is left for the next
        shown.jump(0);
    }
    const double firstMedian = bench::percentile(first, 0.5);
    std::printf("first rows painted            %8.1f ms (median)\n", firstMedian);
    const double wholeMedian = bench::percentile(whole, 0.5), busyMedian = bench::percentile(busy, 0.5);
    std::printf("with the true number of rows  %8.1f ms (median; %.1f of processor), longest stall %.1f ms\n",
                wholeMedian, busyMedian, watchdog.worst);
}

void measureScroll(Shown &shown, Watchdog &watchdog, int rows)
{
    const qint64 before = residentBytes();
    watchdog.reset();
    const Stopwatch watch;
    const int step = std::max(1, rows / 2000);
    for (int row = 0; row < rows; row += step) {
        shown.table.verticalScrollBar()->setValue(row);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    turnUntil([&] { return shown.inSight(); });
    std::printf("end to end in 2 000 steps     %8.1f s, %.1f MB more, longest stall %.1f ms\n", watch.wallSeconds(),
                double(residentBytes() - before) / 1e6, watchdog.worst);
}

void measureJumps(Shown &shown, Watchdog &watchdog, int rows)
{
    QRandomGenerator random(7);
    std::vector<double> times, busy;
    watchdog.reset();
    for (int i = 0; i < kListJumps; ++i) {
        const Stopwatch watch;
        times.push_back(shown.jump(int(random.bounded(rows - 50))));
        busy.push_back(watch.cpuSeconds() * 1000);
    }
    const double median = bench::percentile(times, 0.5);
    const double p99 = bench::percentile(times, 0.99), busyMedian = bench::percentile(busy, 0.5);
    std::printf("jump to any row               %8.1f ms (median), p99 %.1f ms; of processor %.1f and %.1f ms; longest "
                "stall %.1f ms\n",
                median, p99, busyMedian, bench::percentile(busy, 0.99), watchdog.worst);
}

// A thousand rows of those in sight and around change each second; how often can the table be painted meanwhile?
void measureUpdates(Shown &shown, Watchdog &watchdog)
{
    shown.jump(1000);
    watchdog.reset();
    QRandomGenerator random(8);
    QTimer changes;
    qint64 noted = 0;
    QObject::connect(&changes, &QTimer::timeout, &shown.window, [&] {
        QSet<QString> ids;
        while (ids.size() < 20) {
            if (const auto id = shown.window.idAt(900 + int(random.bounded(250))))
                ids.insert(*id);
        }
        noted += ids.size();
        shown.window.noteChanged(ids);
    });
    changes.start(20);
    int frames = 0;
    const Stopwatch watch;
    std::vector<double> gaps;
    Stopwatch sinceFrame;
    while (watch.wallSeconds() < 5) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        if (sinceFrame.wallSeconds() < 0.008)
            continue;
        shown.table.viewport()->repaint();
        gaps.push_back(sinceFrame.wallSeconds() * 1000);
        sinceFrame = Stopwatch();
        ++frames;
    }
    std::printf(
        "%4.0f row updates a second     %8.1f frames a second, p99 between two %.1f ms, longest stall %.1f ms\n",
        double(noted) / watch.wallSeconds(), frames / watch.wallSeconds(), bench::percentile(gaps, 0.99),
        watchdog.worst);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::ColorScheme::Light);
    const int rows = qEnvironmentVariableIntValue("RECKONER_BENCH_EVENTS") > 0
                         ? qEnvironmentVariableIntValue("RECKONER_BENCH_EVENTS")
                         : 1'000'000;
    const QTemporaryDir folder;
    const Stopwatch watch;
    const auto database = filled(folder.filePath(QStringLiteral("events.db")), rows);
    std::printf("%d events stored in %.0f s\n", rows, watch.wallSeconds());
    const qint64 before = residentBytes();
    Shown shown(*database);
    Watchdog watchdog;
    measureFirstPaint(shown, watchdog, rows);
    std::printf("the list holds                %8.1f MB\n", double(residentBytes() - before) / 1e6);
    measureScroll(shown, watchdog, rows);
    measureJumps(shown, watchdog, rows);
    measureUpdates(shown, watchdog);
    return 0;
}
