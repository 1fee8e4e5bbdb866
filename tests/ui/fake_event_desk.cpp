// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_event_desk.h"

#include "tests/ui/fake_desk.h"

#include <algorithm>

namespace reckoner::testkit {

using namespace events;

namespace {

constexpr std::array kFakeTypes{"subscription.updated", "transaction.completed", "customer.updated",
                                "subscription.canceled", "transaction.payment_failed"};
constexpr std::array kFakeEntities{"sub_01hfake", "txn_01hfake", "ctm_01hfake", "sub_01hfake", "txn_01hfake"};
constexpr std::array kFakeOutcomes{Outcome::Applied, Outcome::Applied, Outcome::Duplicate, Outcome::Stale,
                                   Outcome::Applied};

ui::EventRow fakeEvent(int number)
{
    const size_t kind = size_t(number) % kFakeTypes.size();
    ui::EventRow row;
    row.event.seq = number;
    row.event.source = number % 3 == 0 ? Source::Feed : Source::Webhook;
    row.event.envelope.eventId = EventId(QStringLiteral("evt_01hfake%1").arg(number, 6, 10, QLatin1Char('0')));
    row.event.envelope.eventType = QLatin1StringView(kFakeTypes[kind]);
    row.event.envelope.entityId = QLatin1StringView(kFakeEntities[kind]) + QString::number(number % 17);
    row.event.envelope.customerId = CustomerId(QStringLiteral("ctm_01hfake%1").arg(number % 7));
    row.event.envelope.occurredAt = sampleNow() - std::chrono::minutes(7 * (1000 - number));
    row.event.receivedAt = row.event.envelope.occurredAt + std::chrono::seconds(2);
    row.event.outcome = kFakeOutcomes[kind];
    row.event.attempts = 1;
    row.event.body = QByteArrayLiteral("{\"event_id\":\"evt_01hfake\",\"data\":{\"status\":\"active\","
                                       "\"note\":\"\xE2\x80\xAE\"}}"); // a name that turns the line around
    if (row.event.outcome == Outcome::Applied)
        row.event.effect = QByteArrayLiteral(
            R"({"entity":"subscription","id":"sub_01hfake","created":false,"changes":[)"
            R"({"field":"items[0].quantity","before":1,"after":4},)"
            R"({"field":"next_billed_at","before":"2026-05-01T09:30:00Z","after":"2026-06-01T09:30:00Z"}]})");
    row.customerName = number % 7 == 3 ? QString() : QStringLiteral("Customer %1").arg(number % 7);
    return row;
}

bool fakeEventFits(const ui::EventRow &row, const ui::EventQuery &query)
{
    const EventFilter &filter = query.filter;
    const Envelope &envelope = row.event.envelope;
    const QString &search = query.search;
    return (!filter.outcome || row.event.outcome == *filter.outcome) &&
           (!filter.source || row.event.source == *filter.source) && envelope.eventType.startsWith(filter.typePrefix) &&
           (!filter.from || envelope.occurredAt >= *filter.from) &&
           (!filter.until || envelope.occurredAt < *filter.until) &&
           (filter.entityId.isEmpty() || envelope.entityId == filter.entityId) &&
           (search.isEmpty() || envelope.eventId.toString() == search || envelope.entityId == search ||
            envelope.customerId.toString() == search || row.customerName == search);
}

} // namespace

FakeEventDesk::FakeEventDesk(int events)
{
    for (int number = 999; number > 999 - events; --number)
        rows.push_back(fakeEvent(number));
    QuarantineEntry entry;
    entry.id = 7;
    entry.entry.reason = QuarantineReason::Unreadable;
    entry.entry.detail = QStringLiteral("data is not an object");
    entry.entry.raw.body = QByteArrayLiteral(R"({"event_id":"evt_x","data":[]})");
    entry.entry.raw.peer = "10.0.0.5";
    entry.entry.raw.receivedAt = entry.lastReceivedAt = sampleNow() - std::chrono::hours(3);
    quarantined.push_back(entry);
    rejected.push_back({AccountId(), QStringLiteral("signature_no_match"), QStringLiteral("34.194.127.46"),
                        QStringLiteral("signed 0 s before arrival"), sampleNow() - std::chrono::minutes(9), 1});
    Coverage coverage;
    coverage.id = 1;
    coverage.state = CoverageState::Complete;
    coverage.startedAt = sampleNow() - std::chrono::hours(1);
    coverage.finishedAt = coverage.startedAt + std::chrono::seconds(4);
    coverage.firstOccurredAt = sampleNow() - std::chrono::hours(720);
    coverage.lastOccurredAt = sampleNow() - std::chrono::hours(2);
    coverage.toCursor = QStringLiteral("evt_01hb");
    coverage.pages = 3;
    coverage.events = coverage.newEvents = 541;
    readings.push_back(coverage);
}

std::vector<ui::EventRow> FakeEventDesk::found(const ui::EventQuery &query) const
{
    std::vector<ui::EventRow> all;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(all),
                 [&](const ui::EventRow &row) { return fakeEventFits(row, query); });
    return all;
}

Task<ui::EventPage> FakeEventDesk::list(ui::EventQuery query, std::optional<EventCursor> after,
                                        storage::PageLimit limit)
{
    asked.push_back(query);
    if (listError)
        return Task<ui::EventPage>::settled(*listError);
    std::vector<ui::EventRow> all = found(query);
    if (after)
        std::erase_if(all, [&](const ui::EventRow &row) { return row.event.seq >= after->seq; });
    ui::EventPage page;
    if (int(all.size()) > limit.rows) {
        all.resize(size_t(limit.rows));
        page.next = EventCursor{all.back().event.envelope.occurredAt, all.back().event.seq};
    }
    page.rows = std::move(all);
    return Task<ui::EventPage>::settled(std::move(page));
}

Task<qint64> FakeEventDesk::count(ui::EventQuery query)
{
    return Task<qint64>::settled(qint64(found(query).size()));
}

Task<std::vector<EventCursor>> FakeEventDesk::anchors(ui::EventQuery query, int step)
{
    const std::vector<ui::EventRow> all = found(query);
    std::vector<EventCursor> keys;
    for (size_t i = size_t(step) - 1; i < all.size(); i += size_t(step))
        keys.push_back({all[i].event.envelope.occurredAt, all[i].event.seq});
    return Task<std::vector<EventCursor>>::settled(std::move(keys));
}

Task<std::vector<ui::EventRow>> FakeEventDesk::rowsByIds(ui::EventQuery query, std::vector<QString> ids)
{
    std::vector<ui::EventRow> all = found(query);
    std::erase_if(all, [&](const ui::EventRow &row) {
        return std::find(ids.begin(), ids.end(), row.event.envelope.eventId.toString()) == ids.end();
    });
    return Task<std::vector<ui::EventRow>>::settled(std::move(all));
}

Task<ui::BodyLook> FakeEventDesk::lookIntoBodies(ui::EventQuery query, std::optional<EventCursor> after, int wanted)
{
    if (holdLook) {
        m_looks.emplace_back();
        return m_looks.back().task();
    }
    std::vector<ui::EventRow> all = found(query);
    if (after)
        std::erase_if(all, [&](const ui::EventRow &row) { return row.event.seq >= after->seq; });
    const size_t most = size_t(std::min(wanted, mostLooked));
    ui::BodyLook look;
    look.isEnd = all.size() <= most;
    all.resize(std::min(all.size(), most));
    look.looked = int(all.size());
    for (const ui::EventRow &row : all) {
        look.last = EventCursor{row.event.envelope.occurredAt, row.event.seq};
        if (row.event.body.contains(query.body.toUtf8()))
            look.found.push_back(row);
    }
    return Task<ui::BodyLook>::settled(std::move(look));
}

Task<ui::EventDetails> FakeEventDesk::details(EventId id)
{
    for (const ui::EventRow &row : rows) {
        if (row.event.envelope.eventId != id)
            continue;
        ui::EventDetails details{row.event,
                                 {QByteArrayLiteral("Content-Type: application/json"), QStringLiteral("ts=1;h1=0")},
                                 ui::SignatureCheck::Fits,
                                 row.customerName,
                                 QStringLiteral("a@example.com"),
                                 {},
                                 {}};
        details.deliveries = {{row.event.receivedAt, NotificationId(QStringLiteral("ntf_1")), Source::Webhook,
                               QStringLiteral("1.2.3.4"), false},
                              {row.event.receivedAt + std::chrono::minutes(1), NotificationId(QStringLiteral("ntf_1")),
                               Source::Webhook, QStringLiteral("1.2.3.4"), true}};
        if (!row.event.effect.isEmpty())
            details.effect = *sync::effectFromJson(row.event.effect);
        return Task<ui::EventDetails>::settled(std::move(details));
    }
    return Task<ui::EventDetails>::settled(Error{ErrorKind::NotFound, QStringLiteral("Not in the log."), {}, {}});
}

Task<EventCounts> FakeEventDesk::counts()
{
    EventCounts counts;
    for (const Outcome outcome : {Outcome::Parked, Outcome::Failed, Outcome::Applied})
        counts.byOutcome.emplace_back(outcome, std::count_if(rows.begin(), rows.end(), [&](const ui::EventRow &row) {
                                          return row.event.outcome == outcome;
                                      }));
    counts.quarantined = std::count_if(quarantined.begin(), quarantined.end(),
                                       [](const QuarantineEntry &entry) { return !entry.resolvedAt; });
    counts.rejected = qint64(rejected.size());
    return Task<EventCounts>::settled(std::move(counts));
}

Task<std::vector<QuarantineEntry>> FakeEventDesk::quarantine()
{
    return Task<std::vector<QuarantineEntry>>::settled(quarantined);
}

Task<void> FakeEventDesk::resolveQuarantine(qint64 id, QString how)
{
    for (QuarantineEntry &entry : quarantined) {
        if (entry.id == id) {
            entry.resolvedAt = sampleNow();
            entry.resolution = how;
        }
    }
    return Task<void>::settled(Result<void>());
}

Task<std::vector<Reject>> FakeEventDesk::rejects()
{
    return Task<std::vector<Reject>>::settled(rejected);
}

Task<std::vector<RejectCount>> FakeEventDesk::rejectCounts()
{
    std::vector<RejectCount> counts;
    for (const Reject &reject : rejected)
        counts.push_back({reject.reason, reject.times, reject.receivedAt});
    return Task<std::vector<RejectCount>>::settled(std::move(counts));
}

Task<std::vector<EventId>> FakeEventDesk::idsOf(ui::EventQuery query, int limit)
{
    std::vector<EventId> ids;
    for (const ui::EventRow &row : found(query))
        ids.push_back(row.event.envelope.eventId);
    std::reverse(ids.begin(), ids.end());
    if (int(ids.size()) > limit)
        ids.resize(size_t(limit));
    return Task<std::vector<EventId>>::settled(std::move(ids));
}

sync::ReplayReport FakeEventDesk::reportOf(const std::vector<EventId> &ids) const
{
    sync::ReplayReport report;
    for (const EventId &id : ids) {
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&](const ui::EventRow &each) { return each.event.envelope.eventId == id; });
        const Outcome before = row == rows.end() ? Outcome::Parked : row->event.outcome;
        const bool changes = before == Outcome::Parked;
        report.events.push_back(
            {id, before, changes ? Outcome::Applied : Outcome::Duplicate,
             QStringLiteral("exactly this is known already"),
             changes ? QByteArrayLiteral(
                           R"({"entity":"subscription","id":"s","created":false,"changes":[{"field":"a","after":1}]})")
                     : QByteArray()});
    }
    return report;
}

Task<sync::ReplayReport> FakeEventDesk::replay(std::vector<EventId> ids, sync::ReplayMode mode, QString reason)
{
    replays.push_back({ids.size(), mode, std::move(reason)});
    if (!holdReplay)
        return Task<sync::ReplayReport>::settled(reportOf(ids));
    m_held.emplace_back(Promise<sync::ReplayReport>(), reportOf(ids));
    return m_held.back().first.task();
}

void FakeEventDesk::release()
{
    auto held = std::exchange(m_held, {});
    for (auto &[promise, report] : held)
        promise.resolve(std::move(report));
}

Task<resend::ResendReport> FakeEventDesk::resend(ui::ResendChoice choice, resend::Resend::OnSent onSent)
{
    using resend::Sent;
    resends.push_back(choice);
    resend::ResendReport report;
    for (const EventId &id : choice.ids) {
        const bool refused = int(report.done) >= refuseAfter;
        onSent({id, QStringLiteral("customer.updated"),
                refused ? Sent{Sent::How::Refused, 500, QStringLiteral("It answered 500.")}
                        : Sent{Sent::How::Accepted, 200, {}}});
        ++report.done;
        ++(refused ? report.refused : report.accepted);
        if (report.refused == resend::kNotTakenInRow) {
            report.restedWhy = QStringLiteral("5 in a row were not taken, so it rests here.");
            break;
        }
    }
    return Task<resend::ResendReport>::settled(report);
}

Task<Coverage> FakeEventDesk::fetchMissed(std::function<void(const Coverage &)> onPage)
{
    Coverage coverage = readings.front();
    ++coverage.id;
    coverage.fromCursor = QStringLiteral("evt_01ha");
    coverage.toCursor = QStringLiteral("evt_01hc");
    coverage.events = 12;
    coverage.newEvents = 5;
    coverage.duplicates = 7;
    coverage.pages = 1;
    onPage(coverage);
    readings.insert(readings.begin(), coverage);
    return Task<Coverage>::settled(std::move(coverage));
}

Task<std::vector<Coverage>> FakeEventDesk::coverages()
{
    return Task<std::vector<Coverage>>::settled(readings);
}

EventId FakeEventDesk::arrive()
{
    ui::EventRow row = fakeEvent(int(rows.front().event.seq) + 1);
    const EventId id = row.event.envelope.eventId;
    rows.insert(rows.begin(), std::move(row));
    Q_EMIT eventsChanged({id.toString()});
    return id;
}

} // namespace reckoner::testkit
