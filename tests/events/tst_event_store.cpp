// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_store.h"
#include "core/events/signature.h"
#include "tests/events/inbox_fixture.h"
#include "tests/testkit/list_walk.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QCryptographicHash>

#include <map>
#include <thread>

using namespace reckoner;
using namespace reckoner::events;
using namespace reckoner::testkit;
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Transaction;

namespace {

const Instant kArrival = Instant::fromSeconds(1'770'000'000);

Instant at(int seconds)
{
    return kArrival + std::chrono::seconds(seconds);
}

#define VERIFY_RESULT(expression)                                                                                      \
    do {                                                                                                               \
        const auto verified = (expression);                                                                            \
        QVERIFY2(verified.has_value(),                                                                                 \
                 verified ? "" : qPrintable(verified.error().message + verified.error().detail));                      \
    } while (false)

Result<InsertAnswer> insertOne(storage::Database &database, const NewEvent &event)
{
    return database.writeBlocking(
        [&](Transaction &transaction) { return EventStore(transaction.connection()).insertOnce(transaction, event); });
}

StoredEvent stored(storage::Database &database, const QString &eventId)
{
    auto found = database.readBlocking(
        [&](Connection &connection) { return EventStore(connection).find(testAccount(), EventId(eventId)); });
    if (!found || !*found)
        qFatal("event %s is not there", qPrintable(eventId));
    return **found;
}

ForgedEvent customerEvent(EventForge &forge, int seconds, const QString &customer = {})
{
    const QString id = customer.isEmpty() ? forge.id(u"ctm"_s) : customer;
    return forge.event(u"customer.updated"_s, at(seconds),
                       EventForge::customer({.id = id, .name = u"N%1"_s.arg(seconds), .updatedAt = at(seconds)}));
}

} // namespace

class TstEventStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodiesAreSearchedPartByPart_data() { addDialectRows(); }
    void bodiesAreSearchedPartByPart()
    {
        RK_TEMPORARY_DATABASE(database);
        VERIFY_RESULT(addAccount(*database));
        EventForge forge;
        std::vector<EventId> ids; // oldest first
        for (int i = 0; i < 25; ++i) {
            const ForgedEvent forged = customerEvent(forge, i);
            ids.emplace_back(forged.eventId);
            VERIFY_RESULT(insertOne(*database, newEvent(forged, at(i))));
        }
        const EventFilter filter{.account = testAccount()};
        // Found: N1 and N10 to N19. What LIKE would take for a wildcard, and quotes, are bytes like others.
        for (const auto &[text, hits] :
             {std::pair<QByteArray, size_t>("\"N1", 11), {"\"n1", 0}, {"%", 0}, {"N24\"", 1}, {"'; --", 0}}) {
            std::optional<EventCursor> after;
            std::vector<EventId> found;
            int looked = 0, parts = 0;
            for (bool isEnd = false; !isEnd; ++parts) {
                const auto part = database->readBlocking([&, text = text](Connection &connection) {
                    return EventStore(connection).searchBodies(filter, text, after, 10);
                });
                VERIFY_RESULT(part);
                found.insert(found.end(), part->found.begin(), part->found.end());
                looked += part->looked;
                after = part->last;
                isEnd = part->isEnd;
            }
            QCOMPARE(found.size(), hits);
            QCOMPARE(looked, 25);
            QCOMPARE(parts, 3);
        }
        const auto oldest = database->readBlocking(
            [&](Connection &connection) { return EventStore(connection).idsOldestFirst(filter, 4); });
        VERIFY_RESULT(oldest);
        QVERIFY(*oldest == std::vector<EventId>(ids.begin(), ids.begin() + 4));
    }
    void anEventComesBackAsItArrived_data() { addDialectRows(); }
    void anEventComesBackAsItArrived()
    {
        RK_TEMPORARY_DATABASE(database);
        VERIFY_RESULT(addAccount(*database));
        EventForge forge;
        auto forged = customerEvent(forge, 1);
        forged.body.replace("N1", "N\\u0000 \xf0\x9f\x98\x80"); // what a jsonb column would refuse
        const NewEvent event = newEvent(forged, at(2));
        const Result<InsertAnswer> answer = insertOne(*database, event);
        VERIFY_RESULT(answer);
        QCOMPARE(answer->storedAs, StoredAs::New);
        const StoredEvent back = stored(*database, forged.eventId);
        QCOMPARE(back.seq, answer->seq);
        QCOMPARE(back.body, forged.body);
        QCOMPARE(back.envelope.occurredAt.micros(), forged.occurredAt.micros());
        QCOMPARE(back.envelope.entityId, event.envelope.entityId);
        QCOMPARE(back.envelope.customerId.toString(), event.envelope.entityId);
        QCOMPARE(back.envelope.notificationId.toString(), event.envelope.notificationId.toString());
        QCOMPARE(back.outcome, Outcome::Pending);
        QCOMPARE(back.deliveries, 1);
        QCOMPARE(back.receivedAt.micros(), at(2).micros());
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM change_feed WHERE entity = 'webhook_event'"), 1);
        const auto headers = database->readBlocking([](Connection &connection) {
            return connection.prepare("SELECT headers, signature_header, content_hash FROM webhook_event")
                .first([](const storage::Row &row) { return std::tuple(row.bytes(0), row.text(1), row.bytes(2)); });
        });
        VERIFY_RESULT(headers);
        QCOMPARE(std::get<0>(**headers),
                 QByteArray("Content-Type: application/json\r\nPaddle-Signature: ts=1;h1=00\r\n"));
        QCOMPARE(std::get<1>(**headers), u"ts=1;h1=00"_s);
        QCOMPARE(std::get<2>(**headers), QCryptographicHash::hash(forged.body, QCryptographicHash::Sha256));
    }

    void aRedeliveryIsCountedAndNothingElse_data() { addDialectRows(); }
    void aRedeliveryIsCountedAndNothingElse()
    {
        RK_TEMPORARY_DATABASE(database);
        VERIFY_RESULT(addAccount(*database));
        EventForge forge;
        const ForgedEvent forged = customerEvent(forge, 1);
        ForgedEvent fed = forged;
        fed.body = EventForge::asFed(forged);
        VERIFY_RESULT(insertOne(*database, newEvent(forged, at(1))));
        for (const ForgedEvent &again : {forged, forge.replayed(forged), fed}) {
            const Result<InsertAnswer> answer = insertOne(*database, newEvent(again, at(5)));
            VERIFY_RESULT(answer);
            QCOMPARE(answer->storedAs, StoredAs::Duplicate);
        }
        const StoredEvent back = stored(*database, forged.eventId);
        QCOMPARE(back.body, forged.body);
        QCOMPARE(back.deliveries, 4);
        const auto deliveries = database->readBlocking([&](Connection &connection) {
            return EventStore(connection).deliveries(testAccount(), EventId(forged.eventId));
        });
        VERIFY_RESULT(deliveries);
        QCOMPARE(int(deliveries->size()), 4);
        QVERIFY(!deliveries->front().duplicate);
        QVERIFY(deliveries->back().duplicate);
        QCOMPARE(deliveries->front().peer, u"192.0.2.7"_s);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_quarantine"), 0);
    }

    void anotherEventUnderAKnownIdGoesToQuarantine_data() { addDialectRows(); }
    void anotherEventUnderAKnownIdGoesToQuarantine()
    {
        RK_TEMPORARY_DATABASE(database);
        VERIFY_RESULT(addAccount(*database));
        EventForge forge;
        const ForgedEvent forged = customerEvent(forge, 1);
        ForgedEvent liar = forged;
        liar.data.insert(u"name"_s, u"Somebody else"_s);
        liar = forge.replayed(liar);
        VERIFY_RESULT(insertOne(*database, newEvent(forged, at(1))));
        for (int times = 1; times <= 3; ++times) {
            const Result<InsertAnswer> answer = insertOne(*database, newEvent(liar, at(times)));
            VERIFY_RESULT(answer);
            QCOMPARE(answer->storedAs, StoredAs::Conflict);
        }
        QCOMPARE(stored(*database, forged.eventId).body, forged.body);
        QCOMPARE(stored(*database, forged.eventId).deliveries, 1);
        const auto entries = database->readBlocking(
            [](Connection &connection) { return EventStore(connection).quarantine(testAccount(), 10); });
        VERIFY_RESULT(entries);
        QCOMPARE(int(entries->size()), 1);
        QCOMPARE(entries->front().entry.reason, QuarantineReason::Conflict);
        QCOMPARE(entries->front().entry.raw.body, liar.body);
        QCOMPARE(entries->front().times, 3);
        const qint64 id = entries->front().id;
        const auto resolve = [&] {
            return database->writeBlocking([id](Transaction &transaction) {
                return EventStore(transaction.connection()).resolveQuarantine(transaction, id, at(9), u"looked at"_s);
            });
        };
        VERIFY_RESULT(resolve());
        QCOMPARE(resolve().error().kind, ErrorKind::NotFound);
    }

    void oneBatchMayHoldTheSameEventTwice_data() { addDialectRows(); }
    void oneBatchMayHoldTheSameEventTwice()
    {
        RK_TEMPORARY_DATABASE(database);
        VERIFY_RESULT(addAccount(*database));
        EventForge forge;
        const ForgedEvent one = customerEvent(forge, 1), two = customerEvent(forge, 2), old = customerEvent(forge, 3);
        ForgedEvent liar = one;
        liar.occurredAt = at(7);
        liar = forge.replayed(liar);
        VERIFY_RESULT(insertOne(*database, newEvent(old, at(0))));
        const std::vector<NewEvent> batch{newEvent(one, at(1)), newEvent(one, at(2)), newEvent(old, at(2)),
                                          newEvent(two, at(2)), newEvent(liar, at(3))};
        const auto answers =
            database->writeBlocking([&](Transaction &transaction) { return insertEvents(transaction, batch); });
        VERIFY_RESULT(answers);
        QCOMPARE((*answers)[0].storedAs, StoredAs::New);
        QCOMPARE((*answers)[1].storedAs, StoredAs::Duplicate);
        QCOMPARE((*answers)[1].seq, (*answers)[0].seq);
        QCOMPARE((*answers)[2].storedAs, StoredAs::Duplicate);
        QCOMPARE((*answers)[3].storedAs, StoredAs::New);
        QCOMPARE((*answers)[4].storedAs, StoredAs::Conflict);
        QCOMPARE(stored(*database, two.eventId).seq, (*answers)[3].seq);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event"), 3);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_delivery"),
                 2); // the first ones are part of the events
        QCOMPARE(countOf(*database, "SELECT SUM(events) FROM event_tally"), 3);
    }

    void aWebhookIsListedWithItsOutcome_data() { addDialectRows(); }
    void aWebhookIsListedWithItsOutcome()
    {
        RK_TEMPORARY_DATABASE(database);
        VERIFY_RESULT(addAccount(*database));
        EventForge forge;
        const ForgedEvent forged = customerEvent(forge, 1);
        const InboxItem item = newEvent(forged, at(1));
        const auto take = [&] {
            return database->writeBlocking([&](Transaction &transaction) {
                return insertItems(transaction, std::span(&item, 1), Listing::WithOutcome);
            });
        };
        const EventFilter wholeLog{.account = testAccount()};
        struct Seen {
            qint64 listed = 0, counted = 0, pending = 0, applied = 0;
            std::optional<Instant> oldestToDo;
        };
        const auto seen = [&] {
            const auto found = database->readBlocking([&](Connection &connection) -> Result<Seen> {
                EventStore store(connection);
                RK_TRY_ASSIGN(const auto page, store.list(wholeLog, {}));
                RK_TRY_ASSIGN(const qint64 counted, store.count(wholeLog));
                RK_TRY_ASSIGN(const EventCounts counts, store.counts(testAccount()));
                const std::map<Outcome, qint64> by(counts.byOutcome.begin(), counts.byOutcome.end());
                return Seen{qint64(page.rows.size()), counted, by.at(Outcome::Pending), by.at(Outcome::Applied),
                            counts.oldestToDo};
            });
            return found.value();
        };
        const auto fed = [&] {
            return countOf(*database, "SELECT COUNT(*) FROM change_feed WHERE entity = 'webhook_event'");
        };
        VERIFY_RESULT(take());
        const auto again = take(); // before anybody looked at it
        VERIFY_RESULT(again);
        QCOMPARE(again->front().storedAs, StoredAs::Duplicate);
        Seen now = seen();
        QCOMPARE(now.listed, 0);
        QCOMPARE(now.counted, 0);
        QCOMPARE(now.pending, 1);
        QCOMPARE(now.applied, 0);
        QVERIFY(now.oldestToDo == at(1));
        QCOMPARE(fed(), 0);
        QCOMPARE(stored(*database, forged.eventId).deliveries, 2);
        VERIFY_RESULT(database->writeBlocking([](Transaction &transaction) -> Result<void> {
            EventStore store(transaction.connection());
            RK_TRY_ASSIGN(const std::vector<StoredEvent> due, store.claimDue(transaction, at(5), 10));
            RK_ASSERT(due.size() == 1);
            return store.setOutcome(transaction, due.front(), {.seq = due.front().seq, .attempts = 1});
        }));
        now = seen();
        QCOMPARE(now.listed, 1);
        QCOMPARE(now.counted, 1);
        QCOMPARE(now.pending, 0);
        QCOMPARE(now.applied, 1);
        QVERIFY(!now.oldestToDo);
        QCOMPARE(fed(), 1);
    }

    void countingAndAnchorsReadNoRow()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        for (const char *sql :
             {"SELECT occurred_at_us, seq FROM webhook_event WHERE listed = 1 AND account_id = 'a' "
              "ORDER BY occurred_at_us DESC, seq DESC",
              "SELECT COUNT(*) FROM webhook_event WHERE listed = 1 AND account_id = 'a' AND entity_id = 'e' AND "
              "entity_id <> ''",
              "SELECT COUNT(*) FROM webhook_event WHERE account_id = 'a' AND listed = 0"}) {
            const auto plan = database->readBlocking([sql](Connection &connection) {
                return connection.prepare(u"EXPLAIN QUERY PLAN "_s + QLatin1StringView(sql))
                    .first([](const storage::Row &row) { return row.text(3); });
            });
            VERIFY_RESULT(plan);
            QVERIFY2(plan->value_or(QString()).contains(u"COVERING INDEX"_s), qPrintable(plan->value_or(QString())));
        }
    }

    void wordsThatNoProgramKnowsAreRefused_data() { addDialectRows(); }
    void wordsThatNoProgramKnowsAreRefused()
    {
        RK_TEMPORARY_DATABASE(database);
        VERIFY_RESULT(addAccount(*database));
        EventForge forge;
        VERIFY_RESULT(insertOne(*database, newEvent(customerEvent(forge, 1), at(1))));
        for (const char *set : {"outcome = 'done'", "source = 'guess'", "listed = 2", "outcome = 'parked'"}) {
            const auto changed = database->writeBlocking([set](Transaction &transaction) {
                return transaction.connection().execute(u"UPDATE webhook_event SET "_s + QLatin1StringView(set));
            });
            QVERIFY2(!changed, set);
        }
    }

    void anUnknownAccountIsRefused_data() { addDialectRows(); }
    void anUnknownAccountIsRefused()
    {
        RK_TEMPORARY_DATABASE(database);
        EventForge forge;
        const Result<InsertAnswer> answer = insertOne(*database, newEvent(customerEvent(forge, 1), at(1)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Conflict);
    }

    void listsFilterAndPage_data() { addDialectRows(); }
    void listsFilterAndPage()
    {
        RK_TEMPORARY_DATABASE(database);
        VERIFY_RESULT(addAccount(*database));
        EventForge forge;
        const QString customer = forge.id(u"ctm"_s);
        for (int i = 0; i < 20; ++i)
            VERIFY_RESULT(
                insertOne(*database, newEvent(customerEvent(forge, i / 2, i % 4 ? QString() : customer), at(100 - i))));
        const auto product =
            forge.event(u"product.created"_s, at(3), EventForge::product(forge.id(u"pro"_s), u"P"_s, at(3)));
        VERIFY_RESULT(insertOne(*database, newEvent(product, at(50))));

        const auto all = [&](EventFilter filter, int rows) {
            filter.account = testAccount();
            const auto found = database->readBlocking([&](Connection &connection) -> Result<std::vector<StoredEvent>> {
                EventStore store(connection);
                RK_TRY_ASSIGN(
                    const QStringList ids,
                    walked(
                        rows,
                        [&](const std::optional<EventCursor> &after) { return store.list(filter, after, {rows}); },
                        [&](int step) { return store.anchors(filter, step); },
                        [](const StoredEvent &row) { return row.envelope.eventId.toString(); }));
                RK_TRY_ASSIGN(const qint64 count, store.count(filter));
                std::vector<StoredEvent> events;
                for (const QString &id : ids) {
                    RK_TRY_ASSIGN(std::vector<StoredEvent> one, store.rowsByIds(filter.account, {EventId(id)}));
                    events.insert(events.end(), one.begin(), one.end());
                }
                return count == qint64(events.size()) ? events : std::vector<StoredEvent>(size_t(1000));
            });
            return found.value_or(std::vector<StoredEvent>());
        };
        const std::vector<StoredEvent> paged = all({}, 4);
        QCOMPARE(int(paged.size()), 21);
        for (size_t i = 1; i < paged.size(); ++i)
            QVERIFY(std::pair(paged[i - 1].envelope.occurredAt, paged[i - 1].seq) >
                    std::pair(paged[i].envelope.occurredAt, paged[i].seq));
        QCOMPARE(int(all({.customerId = CustomerId(customer)}, 3).size()), 5);
        QCOMPARE(int(all({.entityId = customer}, 100).size()), 5);
        QCOMPARE(int(all({.typePrefix = u"product."_s}, 100).size()), 1);
        QCOMPARE(int(all({.typePrefix = u"customer.updated"_s}, 100).size()), 20);
        QCOMPARE(int(all({.typePrefix = u"customer"_s}, 100).size()), 0);
        QCOMPARE(int(all({.from = at(3), .until = at(4)}, 100).size()), 3);
        QCOMPARE(int(all({.outcome = Outcome::Pending}, 100).size()), 21);
        QCOMPARE(int(all({.outcome = Outcome::Applied}, 100).size()), 0);
        QCOMPARE(int(all({.source = Source::Feed}, 100).size()), 0);
    }

    // PostgreSQL: what one has in hand the other passes over, whole entities at a time.
    void projectorsShareTheWorkByEntity()
    {
        if (const QString missing = TemporaryDatabase::whyMissing(storage::Dialect::Postgres); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        TemporaryDatabase database(storage::Dialect::Postgres);
        VERIFY_RESULT(addAccount(*database));
        const auto other = storage::Database::open(database.url());
        QVERIFY(other.has_value());
        EventForge forge;
        const QString one = forge.id(u"ctm"_s), two = forge.id(u"ctm"_s);
        int second = 0;
        for (const QString &id : {one, two, one, two, one}) {
            const ForgedCustomer fields{.id = id, .updatedAt = at(second)};
            VERIFY_RESULT(insertOne(
                *database,
                newEvent(forge.event(u"customer.updated"_s, at(second), EventForge::customer(fields)), at(second))));
            ++second;
        }
        const auto claimed = [](Transaction &transaction, int limit) {
            return EventStore(transaction.connection()).claimDue(transaction, at(100), limit);
        };
        std::vector<StoredEvent> theirs, theirOnly;
        std::optional<StoredEvent> locked, gone;
        const auto mine = database->writeBlocking([&](Transaction &transaction) -> Result<std::vector<StoredEvent>> {
            RK_TRY_ASSIGN(auto first, claimed(transaction, 1));
            std::thread([&] { // a call inside another is one of this thread only
                static_cast<void>((*other)->writeBlocking([&](Transaction &inner) -> Result<void> {
                    RK_TRY_ASSIGN(theirs, claimed(inner, 10));
                    RK_TRY_ASSIGN(locked, EventStore(inner.connection()).claimIfDue(inner, first.front().seq));
                    return {};
                }));
            })
                .join();
            return first;
        });
        VERIFY_RESULT(mine);
        QCOMPARE(int(mine->size()), 1);
        QCOMPARE(mine->front().envelope.entityId, one);
        QCOMPARE(int(theirs.size()), 2); // neither the locked event nor the later ones of its entity
        for (const StoredEvent &event : theirs)
            QCOMPARE(event.envelope.entityId, two);
        QVERIFY(theirs[0].seq < theirs[1].seq);
        QVERIFY(!locked);
        const auto after = (*other)->writeBlocking([&](Transaction &inner) { return claimed(inner, 10); });
        VERIFY_RESULT(after);
        QCOMPARE(int(after->size()), 5); // locks end with their transaction
    }

    void dueEventsComeInOrderOfArrivalAndOutcomesStick_data() { addDialectRows(); }
    void dueEventsComeInOrderOfArrivalAndOutcomesStick()
    {
        RK_TEMPORARY_DATABASE(database);
        VERIFY_RESULT(addAccount(*database));
        EventForge forge;
        for (int i = 0; i < 4; ++i)
            VERIFY_RESULT(insertOne(*database, newEvent(customerEvent(forge, 10 - i), at(i))));
        const auto claim = [&](Instant now, std::vector<std::pair<Outcome, Instant>> outcomes) {
            return database->writeBlocking([&](Transaction &transaction) -> Result<std::vector<StoredEvent>> {
                EventStore store(transaction.connection());
                RK_TRY_ASSIGN(auto due, store.claimDue(transaction, now, 3));
                for (size_t i = 0; i < outcomes.size(); ++i) {
                    RK_TRY(store.setOutcome(transaction, due[i],
                                            {.seq = due[i].seq,
                                             .outcome = outcomes[i].first,
                                             .reason = u"why"_s,
                                             .attempts = due[i].attempts + 1,
                                             .nextAttemptAt = outcomes[i].second,
                                             .effect = "{}"}));
                }
                return due;
            });
        };
        const auto first =
            claim(at(20), {{Outcome::Failed, at(60)}, {Outcome::Applied, Instant()}, {Outcome::Parked, Instant()}});
        VERIFY_RESULT(first);
        QCOMPARE(int(first->size()), 3);
        QVERIFY((*first)[0].seq < (*first)[1].seq && (*first)[1].seq < (*first)[2].seq);
        QVERIFY(!(*first)[0].body.isEmpty());
        const auto second = claim(at(20), {});
        VERIFY_RESULT(second);
        QCOMPARE(int(second->size()), 1); // the failed one waits, the others are done
        const auto third = claim(at(60), {});
        VERIFY_RESULT(third);
        QCOMPARE(int(third->size()), 2);
        const StoredEvent failed = stored(*database, (*first)[0].envelope.eventId.toString());
        QCOMPARE(failed.outcome, Outcome::Failed);
        QCOMPARE(failed.attempts, 1);
        QCOMPARE(failed.nextAttemptAt->micros(), at(60).micros());
        QCOMPARE(failed.reason, u"why"_s);
        QCOMPARE(failed.effect, QByteArray("{}"));

        const auto counts =
            database->readBlocking([](Connection &connection) { return EventStore(connection).counts(testAccount()); });
        VERIFY_RESULT(counts);
        const std::map<Outcome, qint64> by(counts->byOutcome.begin(), counts->byOutcome.end());
        QCOMPARE(by.at(Outcome::Applied), 1);
        QCOMPARE(by.at(Outcome::Parked), 1);
        QCOMPARE(by.at(Outcome::Failed), 1);
        QCOMPARE(by.at(Outcome::Pending), 1);
        QCOMPARE(counts->oldestToDo->micros(), at(0).micros());
    }

    void rejectsAreCountedInABoundedRing_data() { addDialectRows(); }
    void rejectsAreCountedInABoundedRing()
    {
        RK_TEMPORARY_DATABASE(database);
        VERIFY_RESULT(addAccount(*database));
        VERIFY_RESULT(database->writeBlocking([](Transaction &transaction) -> Result<void> {
            EventStore store(transaction.connection());
            for (int i = 0; i < 2 * kRejectsKept + 10; ++i)
                RK_TRY(store.addReject(transaction, {testAccount(), u"signature_no_match"_s, u"198.51.100.1"_s,
                                                     QString::number(i), at(i), 1}));
            return store.addReject(transaction,
                                   {testAccount(), u"signature_too_old"_s, u"198.51.100.1"_s, {}, at(1000), 7});
        }));
        const auto rejects = database->readBlocking(
            [](Connection &connection) { return EventStore(connection).rejects(testAccount()); });
        VERIFY_RESULT(rejects);
        QCOMPARE(int(rejects->size()), kRejectsKept);
        QCOMPARE(rejects->front().reason, u"signature_too_old"_s);
        QCOMPARE((*rejects)[1].detail, QString::number(2 * kRejectsKept + 9));
        const auto counts = database->readBlocking(
            [](Connection &connection) { return EventStore(connection).rejectCounts(testAccount()); });
        VERIFY_RESULT(counts);
        QCOMPARE(counts->front().rejected, 2 * kRejectsKept + 10);
        QCOMPARE(counts->back().rejected, 7);
    }

    void coverageIsKept_data() { addDialectRows(); }
    void coverageIsKept()
    {
        RK_TEMPORARY_DATABASE(database);
        VERIFY_RESULT(addAccount(*database));
        Coverage coverage;
        coverage.account = testAccount();
        coverage.startedAt = at(0);
        coverage.fromCursor = u"evt_1"_s;
        const auto begun = database->writeBlocking([&](Transaction &transaction) {
            return EventStore(transaction.connection()).beginCoverage(transaction, coverage);
        });
        VERIFY_RESULT(begun);
        coverage.id = *begun;
        coverage.state = CoverageState::Complete;
        coverage.finishedAt = at(5);
        coverage.toCursor = u"evt_9"_s;
        coverage.pages = 2;
        coverage.events = 9;
        coverage.newEvents = 4;
        coverage.duplicates = 5;
        VERIFY_RESULT(database->writeBlocking([&](Transaction &transaction) {
            return EventStore(transaction.connection()).saveCoverage(transaction, coverage);
        }));
        const auto all = database->readBlocking(
            [](Connection &connection) { return EventStore(connection).coverages(testAccount(), 5); });
        VERIFY_RESULT(all);
        QCOMPARE(int(all->size()), 1);
        QCOMPARE(all->front().toCursor, u"evt_9"_s);
        QCOMPARE(all->front().state, CoverageState::Complete);
        QVERIFY(!all->front().firstOccurredAt);
        QCOMPARE(all->front().newEvents, 4);
        // A later run that failed does not make the mirror any newer.
        Coverage failed = coverage;
        failed.state = CoverageState::Failed;
        failed.finishedAt = at(9);
        VERIFY_RESULT(database->writeBlocking([&](Transaction &transaction) -> Result<void> {
            EventStore store(transaction.connection());
            RK_TRY_ASSIGN(failed.id, store.beginCoverage(transaction, failed));
            return store.saveCoverage(transaction, failed);
        }));
        const auto last = database->readBlocking(
            [](Connection &connection) { return EventStore(connection).lastComplete(testAccount()); });
        VERIFY_RESULT(last);
        QVERIFY(*last == at(5));
        const auto never = database->readBlocking([](Connection &connection) {
            return EventStore(connection).lastComplete(AccountId(u"paddle/sandbox/other"_s));
        });
        VERIFY_RESULT(never);
        QVERIFY(!*never);
    }
};

RK_TEST(TstEventStore)
#include "tst_event_store.moc"
