// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for a text in the bodies of many events, page after page as the events page does, until one old event is found.
//     bench_body_search sqlite:/tmp/x.db [events, 1000000] [bytes of a body, 1500]
#include "core/base/clock.h"
#include "core/events/event_store.h"
#include "core/storage/migrate.h"
#include "tests/bench/stopwatch.h"
#include "tests/events/inbox_fixture.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

using namespace reckoner;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsAtOnce = 1000; // as reckonerctl events search
constexpr int kEventsPerCommit = 2000;
const QByteArray kSearchNeedle = "the needle in it";

events::NewEvent searchedEvent(int number, int bytes, Instant at)
{
    const QByteArray digits = QByteArray::number(number).rightJustified(20, '0');
    QByteArray body =
        "{\"event_id\":\"evt_01" + digits + "\",\"data\":{\"note\":\"" + (number == 0 ? kSearchNeedle : "");
    quint32 noise = quint32(number) + 1;
    while (body.size() < bytes) {
        noise = noise * 1664525 + 1013904223;
        body += "unit_price " + QByteArray::number(noise >> 8) + ' ';
    }
    events::NewEvent event{testkit::rawEvent(body + "\"}}", at), {}};
    event.envelope.eventId = EventId(u"evt_01"_s + QString::fromLatin1(digits));
    event.envelope.eventType = u"subscription.updated"_s;
    event.envelope.occurredAt = at;
    event.envelope.entityId = u"sub_"_s + QString::number(number / 8);
    return event;
}

bool fill(storage::Database &database, int count, int bytes)
{
    const Instant start = Instant::fromSeconds(1'770'000'000);
    for (int from = 0; from < count; from += kEventsPerCommit) {
        std::vector<events::NewEvent> batch;
        for (int i = from; i < std::min(count, from + kEventsPerCommit); ++i)
            batch.push_back(searchedEvent(i, bytes, start + std::chrono::seconds(i)));
        const auto written = database.writeBlocking(
            [&batch](storage::Transaction &transaction) { return events::insertEvents(transaction, batch); });
        if (!written)
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"reckoner.*.info=false"_s);
    if (argc < 2)
        return 2;
    const int count = argc > 2 ? std::atoi(argv[2]) : 1'000'000, bytes = argc > 3 ? std::atoi(argv[3]) : 1500;
    const auto database = storage::Database::open(storage::DatabaseUrl::parse(QString::fromUtf8(argv[1])).value());
    if (!database || !storage::migrate(**database, SystemClock()) || !testkit::addAccount(**database) ||
        !fill(**database, count, bytes))
        return 1;
    const events::EventFilter filter{.account = testkit::testAccount()};
    const bench::Stopwatch all;
    std::optional<events::EventCursor> after;
    std::vector<double> pages;
    int looked = 0;
    size_t found = 0;
    for (bool isEnd = false; !isEnd;) {
        const bench::Stopwatch page;
        const auto hits = (*database)->readBlocking([&](storage::Connection &connection) {
            return events::EventStore(connection).searchBodies(filter, kSearchNeedle, after, kRowsAtOnce);
        });
        if (!hits)
            return 1;
        pages.push_back(page.wallSeconds());
        after = hits->last;
        looked += hits->looked;
        found += hits->found.size();
        isEnd = hits->isEnd;
    }
    const double seconds = all.wallSeconds();
    std::printf(
        "%d events looked at, %zu found, in %.2f s (%.2f s of processor): %.0f events/s; pages p50 %.2f ms, p99 "
        "%.2f ms\n",
        looked, found, seconds, all.cpuSeconds(), looked / seconds, bench::percentile(pages, 0.5) * 1e3,
        bench::percentile(pages, 0.99) * 1e3);
    return 0;
}
