// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/version_rule.h"
#include "core/sync/effect.h"
#include "core/sync/mirror_writer.h"
#include "core/sync/projector.h"
#include "tests/events/inbox_fixture.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QRandomGenerator>

#include <numeric>

#include <rapidcheck.h>

using namespace reckoner;
using namespace reckoner::sync;
using namespace reckoner::testkit;
using namespace Qt::StringLiterals;
using events::EventStore;
using events::Outcome;
using events::StoredEvent;
using storage::Connection;
using storage::Transaction;

namespace {

const Instant kBegin = Instant::fromSeconds(1'770'000'000);

Instant after(int micros)
{
    return kBegin + Micros(micros);
}

void store(storage::Database &database, const std::vector<ForgedEvent> &forged)
{
    std::vector<events::NewEvent> all;
    for (const ForgedEvent &event : forged)
        all.push_back(newEvent(event, kBegin));
    const auto stored =
        database.writeBlocking([&](Transaction &transaction) { return events::insertEvents(transaction, all); });
    if (!stored)
        qFatal("%s", qPrintable(stored.error().detail));
}

StoredEvent storedEvent(storage::Database &database, const ForgedEvent &event)
{
    auto found = database.readBlocking(
        [&](Connection &connection) { return EventStore(connection).find(testAccount(), EventId(event.eventId)); });
    if (!found || !*found)
        qFatal("the event is not there");
    return std::move(**found);
}

// Everything the projection wrote, but the counter of how often a row changed.
QByteArrayList projectedRows(storage::Database &database)
{
    constexpr const char *kDumps[] = {
        "SELECT subscription_id, status, raw, version_occurred_us, version_updated_us, fingerprint, item_summary FROM "
        "subscription ORDER BY 1",
        "SELECT subscription_id, position, price_id, quantity, status, unit_price_minor, currency FROM "
        "subscription_item ORDER BY 1, 2",
        "SELECT payment_id, status, raw, version_occurred_us, version_updated_us, fingerprint, total_minor FROM "
        "payment ORDER BY 1",
        "SELECT payment_id, position, line_id, quantity, total_minor, currency, price_type FROM payment_line ORDER BY "
        "1, 2",
        "SELECT customer_id, name, raw, version_occurred_us, version_updated_us, fingerprint, email FROM customer "
        "ORDER BY 1",
        "SELECT product_id, name, raw, version_occurred_us, version_updated_us, fingerprint, status FROM product ORDER "
        "BY 1",
        "SELECT price_id, name, raw, version_occurred_us, version_updated_us, fingerprint, status FROM price ORDER BY "
        "1",
        "SELECT adjustment_id, status, raw, version_occurred_us, version_updated_us, fingerprint, total_minor FROM "
        "adjustment ORDER BY 1",
        "SELECT address_id, city, raw, version_occurred_us, version_updated_us, fingerprint, status FROM address ORDER "
        "BY 1",
        "SELECT business_id, name, raw, version_occurred_us, version_updated_us, fingerprint, status FROM business "
        "ORDER BY 1",
    };
    QByteArrayList rows;
    for (const char *sql : kDumps) {
        const auto read = database.readBlocking([sql](Connection &connection) {
            return connection.prepare(sql).all([](const storage::Row &row) {
                QByteArray line;
                for (int column = 0; column < 7; ++column)
                    line += row.bytes(column) + '|';
                return line;
            });
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        rows.append(QByteArrayList(read->begin(), read->end()));
    }
    return rows;
}

// The life of one customer with a subscription and a payment: each entity changes several times, some 1 µs apart.
std::vector<ForgedEvent> lifeOfACustomer(EventForge &forge)
{
    const QString customer = forge.id(u"ctm"_s), subscription = forge.id(u"sub"_s), payment = forge.id(u"txn"_s);
    std::vector<ForgedEvent> events;
    int time = 0;
    for (const QString &name : {u"Ada"_s, u"Ada L."_s, u"Zoë €"_s})
        events.push_back(
            forge.event(u"customer.updated"_s, after(++time),
                        EventForge::customer({.id = customer, .name = name, .updatedAt = after(time / 2)})));
    const std::vector<std::pair<QString, QString>> steps{
        {u"created"_s, u"active"_s}, {u"updated"_s, u"active"_s},    {u"paused"_s, u"paused"_s},
        {u"resumed"_s, u"active"_s}, {u"past_due"_s, u"past_due"_s}, {u"canceled"_s, u"canceled"_s}};
    for (const auto &[name, status] : steps) {
        ++time;
        events.push_back(forge.event(QString(u"subscription."_s + name), after(time),
                                     EventForge::subscription({.id = subscription,
                                                               .customerId = customer,
                                                               .status = status,
                                                               .updatedAt = after(time / 3),
                                                               .quantity = time})));
    }
    for (const QString &status : {u"ready"_s, u"paid"_s, u"completed"_s}) {
        ++time;
        events.push_back(forge.event(QString(u"transaction."_s + status), after(time),
                                     EventForge::transaction({.id = payment,
                                                              .customerId = customer,
                                                              .subscriptionId = subscription,
                                                              .status = status,
                                                              .updatedAt = after(time)})));
    }
    const QString product = forge.id(u"pro"_s);
    const Instant last = after(++time);
    const ForgedAdjustment refund{.id = forge.id(u"adj"_s),
                                  .transactionId = payment,
                                  .customerId = customer,
                                  .status = u"pending_approval"_s,
                                  .updatedAt = last};
    events.push_back(forge.event(u"adjustment.created"_s, last, EventForge::adjustment(refund)));
    events.push_back(forge.event(u"address.created"_s, last, EventForge::address(forge.id(u"add"_s), customer, last)));
    events.push_back(
        forge.event(u"business.created"_s, last, EventForge::business(forge.id(u"biz"_s), customer, last)));
    events.push_back(forge.event(u"product.created"_s, last, EventForge::product(product, u"Old"_s, last)));
    events.push_back(forge.event(u"product.updated"_s, last + Micros(1), EventForge::product(product, u"New"_s, last)));
    events.push_back(forge.event(u"price.created"_s, last, EventForge::price(forge.id(u"pri"_s), product, 990, last)));
    return events;
}

StoredEvent unsavedEvent(const ForgedEvent &forged)
{
    StoredEvent event;
    event.account = testAccount();
    event.body = forged.body;
    event.envelope = *events::parseEnvelope(forged.body);
    return event;
}

// Events of one entity that do not contradict each other: times may be 1 µs apart, updated_at may stand still, the last
// one may cancel.
std::vector<StoredEvent> randomSet(EventForge &forge, QRandomGenerator &random)
{
    const bool isProduct = random.bounded(4) > 0;
    const QString id = forge.id(isProduct ? u"pro"_s : u"sub"_s), customer = forge.id(u"ctm"_s);
    const QStringList statuses{u"active"_s, u"past_due"_s, u"paused"_s, u"trialing"_s};
    const int size = 2 + int(random.bounded(isProduct ? 6 : 4));
    int time = 0, updated = 0;
    std::vector<StoredEvent> set;
    for (int i = 0; i < size; ++i) {
        time += 1 + int(random.bounded(3));
        updated = random.bounded(3) == 0 ? updated : time;
        const bool cancels = i == size - 1 && random.bounded(4) == 0;
        const QJsonObject data =
            isProduct ? EventForge::product(id, u"Name %1"_s.arg(random.bounded(4)), after(updated))
                      : EventForge::subscription({.id = id,
                                                  .customerId = customer,
                                                  .status = cancels ? u"canceled"_s : statuses[random.bounded(4)],
                                                  .updatedAt = after(updated),
                                                  .quantity = 1 + random.bounded(4)});
        set.push_back(
            unsavedEvent(forge.event(isProduct ? u"product.updated"_s : u"subscription.updated"_s, after(time), data)));
    }
    return set;
}

Result<void> writeShuffled(Transaction &transaction, MirrorWriter &mirror, std::vector<StoredEvent> set,
                           const AccountId &account, QRandomGenerator &random)
{
    for (int repeats = int(random.bounded(4)); repeats > 0; --repeats)
        set.push_back(set[random.bounded(quint32(set.size()))]);
    std::shuffle(set.begin(), set.end(), random);
    for (StoredEvent &event : set) {
        event.account = account;
        RK_TRY_ASSIGN(const Snapshot snapshot, snapshotOf(event));
        RK_TRY_ASSIGN(
            const storage::UpsertOutcome outcome,
            mirror.upsertIfNewer(transaction, snapshot, event.envelope.occurredAt, storage::Authority::Event));
        if (outcome.decision == storage::Decision::Conflict)
            return Error{ErrorKind::Conflict, u"no two of these contradict each other"_s, keyOf(snapshot).id, {}};
    }
    return {};
}

struct CountingRefetcher : Refetcher {
    void refetch(const SnapshotKey &key) override { asked.append(key.id); }
    QStringList asked;
};

// Refuses chosen events, as a broken database or a broken grant would.
struct StubbornHook : ProjectionHook {
    Result<HookAnswer> onEvent(Transaction &transaction, const StoredEvent &event, const Snapshot &,
                               storage::Decision) override
    {
        if (event.envelope.eventId.toString() != refused)
            return HookAnswer();
        static_cast<void>(
            transaction.connection().execute("SELECT no_such_column FROM webhook_event")); // spoils the transaction
        return Error{ErrorKind::Storage, u"No."_s, u"refused by the test"_s, {}};
    }
    QString refused;
};

} // namespace

class TstProjector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfEntityIsMirrored_data() { addDialectRows(); }
    void everyKindOfEntityIsMirrored()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        EventForge forge;
        std::vector<ForgedEvent> events = lifeOfACustomer(forge);
        events.push_back(forge.event(u"payout.paid"_s, after(90), {{u"id"_s, u"pay_1"_s}}));
        store(*database, events);
        FakeClock clock(kBegin + std::chrono::seconds(1));
        Projector projector(*database, clock);
        const Result<ProjectionCounts> counts = projector.projectAllBlocking();
        QVERIFY2(counts.has_value(), counts ? "" : qPrintable(counts.error().detail));
        QCOMPARE(counts->applied, int(events.size()) - 1);
        QCOMPARE(counts->unhandled, 1);
        QCOMPARE(counts->total(), int(events.size()));
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM subscription WHERE status = 'canceled'"), 1);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM payment WHERE status = 'completed'"), 1);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event WHERE outcome = 'applied' AND effect <> ''"),
                 int(events.size()) - 1);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM change_feed WHERE entity = 'subscription'"), 1);
        QCOMPARE(storedEvent(*database, events.back()).outcome, Outcome::Unhandled);
    }

    void theEffectNamesFieldsBeforeAndAfter()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        EventForge forge;
        const std::vector<ForgedEvent> events = lifeOfACustomer(forge);
        store(*database, events);
        FakeClock clock(kBegin + std::chrono::seconds(1));
        QVERIFY(Projector(*database, clock).projectAllBlocking());
        const Result<Effect> created = effectFromJson(storedEvent(*database, events[0]).effect);
        QVERIFY(created);
        QVERIFY(created->created);
        QCOMPARE(created->entity, u"customer"_s);
        const Result<Effect> renamed = effectFromJson(storedEvent(*database, events[2]).effect);
        QVERIFY(renamed);
        QVERIFY(!renamed->created);
        const auto name = std::find_if(renamed->changes.begin(), renamed->changes.end(),
                                       [](const EffectChange &c) { return c.field == u"name"_s; });
        QVERIFY(name != renamed->changes.end());
        QCOMPARE(name->before, u"\"Ada L.\""_s);
        QCOMPARE(name->after, u"\"Zoë €\""_s);
        const Result<Effect> paused = effectFromJson(storedEvent(*database, events[5]).effect);
        QVERIFY(paused);
        QStringList fields;
        for (const EffectChange &change : paused->changes)
            fields.append(change.field);
        QVERIFY(fields.contains(u"status"_s) && fields.contains(u"items[0].quantity"_s) &&
                fields.contains(u"items[0].status"_s));
        QVERIFY(!fields.contains(u"currency_code"_s));
    }

    // The rule by itself, over many orders: fold it and look where every order ends.
    void anyOrderAndRepetitionEndsInTheSameVersion()
    {
        EventForge forge;
        std::vector<StoredEvent> events;
        for (const ForgedEvent &forged : lifeOfACustomer(forge))
            events.push_back(unsavedEvent(forged));
        struct Candidate {
            QString entity;
            QString status;
            storage::StoredVersion version;
        };
        std::vector<Candidate> candidates;
        for (const StoredEvent &event : events) {
            const Result<Snapshot> snapshot = snapshotOf(event);
            QVERIFY2(snapshot.has_value(), snapshot ? "" : qPrintable(snapshot.error().detail));
            QString status;
            if (const auto *subscription = std::get_if<subscriptions::Subscription>(&*snapshot))
                status = subscriptions::statusText(subscription->status);
            candidates.push_back(
                {keyOf(*snapshot).id, status, {{event.envelope.occurredAt, updatedAtOf(*snapshot)}, rawOf(*snapshot)}});
        }
        const auto fold = [&](const std::vector<size_t> &order) {
            std::map<QString, const Candidate *> rows;
            for (const size_t i : order) {
                const Candidate *&row = rows[candidates[i].entity];
                auto decision =
                    storage::decide(row ? std::optional(row->version) : std::nullopt, candidates[i].version);
                if (row && !row->status.isEmpty())
                    decision = subscriptions::decideSubscription(
                        decision, {row->status, candidates[i].status, storage::Authority::Event});
                if (decision == storage::Decision::Conflict)
                    qFatal("no two of these events contradict each other");
                if (decision == storage::Decision::Apply)
                    row = &candidates[i];
            }
            return rows;
        };
        std::vector<size_t> order(candidates.size());
        std::iota(order.begin(), order.end(), 0);
        const auto expected = fold(order);
        QCOMPARE(expected.size(), size_t(8));
        QRandomGenerator random(20260131);
        for (int round = 0; round < 10'000; ++round) {
            std::vector<size_t> shuffled = order;
            for (int repeats = random.bounded(6); repeats > 0; --repeats)
                shuffled.push_back(order[random.bounded(quint32(order.size()))]);
            std::shuffle(shuffled.begin(), shuffled.end(), random);
            QVERIFY2(fold(shuffled) == expected, qPrintable(u"round %1"_s.arg(round)));
        }
    }

    void anyOrderAndRepetitionEndsInTheSameRows_data() { addDialectRows(); }
    void anyOrderAndRepetitionEndsInTheSameRows()
    {
        RK_FETCH_DIALECT();
        EventForge forge;
        const std::vector<ForgedEvent> events = lifeOfACustomer(forge);
        FakeClock clock(kBegin + std::chrono::seconds(1));
        QByteArrayList expected;
        QRandomGenerator random(7);
        for (int round = 0; round < (dialect == storage::Dialect::Sqlite ? 40 : 8); ++round) {
            TemporaryDatabase database(dialect);
            QVERIFY(addAccount(*database));
            Projector projector(*database, clock);
            std::vector<ForgedEvent> shuffled = events;
            if (round > 0) {
                for (int repeats = random.bounded(8); repeats > 0; --repeats)
                    shuffled.push_back(forge.replayed(events[random.bounded(quint32(events.size()))]));
                std::shuffle(shuffled.begin(), shuffled.end(), random);
            }
            for (size_t from = 0; from < shuffled.size();) { // arrives in pieces, projected in between
                const size_t to = std::min(shuffled.size(), from + 1 + random.bounded(6));
                store(*database, {shuffled.begin() + qsizetype(from), shuffled.begin() + qsizetype(to)});
                const auto counts = projector.runOnceBlocking(1 + random.bounded(8));
                QVERIFY(counts && counts->failed == 0 && counts->parked == 0);
                from = to;
            }
            QVERIFY(projector.projectAllBlocking());
            QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event WHERE outcome NOT IN ('applied', 'stale')"),
                     0);
            if (expected.isEmpty())
                expected = projectedRows(*database);
            QVERIFY(expected.size() >= 10);
            QCOMPARE(projectedRows(*database), expected);
        }
    }

    // 10 000 random sets of one entity's events, each written in two random orders with repetitions, to two accounts:
    // the rows are the same. Through the stores and the database, 100 sets to a transaction.
    void anySetInAnyOrderEndsInTheSameRows()
    {
        constexpr int kSets = 10'000, kSetsTogether = 100;
        TemporaryDatabase database(storage::Dialect::Sqlite);
        const AccountId accounts[] = {AccountId(u"paddle:sandbox:one"_s), AccountId(u"paddle:sandbox:two"_s)};
        for (const AccountId &account : accounts)
            QVERIFY(addAccount(*database, account));
        EventForge forge;
        QRandomGenerator random(20260412);
        for (int done = 0; done < kSets; done += kSetsTogether) {
            const auto written = database->writeBlocking([&](Transaction &transaction) -> Result<void> {
                MirrorWriter mirror(transaction.connection());
                for (int i = 0; i < kSetsTogether; ++i) {
                    const std::vector<StoredEvent> set = randomSet(forge, random);
                    for (const AccountId &account : accounts)
                        RK_TRY(writeShuffled(transaction, mirror, set, account, random));
                }
                return {};
            });
            QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
        }
        QCOMPARE(countOf(*database, "SELECT (SELECT COUNT(*) FROM product) + (SELECT COUNT(*) FROM subscription)"),
                 2 * kSets);
        qint64 allSame = 0;
        for (const char *sql : {R"(
SELECT COUNT(*) FROM product a JOIN product b USING (product_id)
WHERE a.account_id < b.account_id AND a.raw = b.raw AND a.fingerprint = b.fingerprint AND a.name = b.name
    AND a.version_occurred_us = b.version_occurred_us AND a.version_updated_us = b.version_updated_us)",
                                R"(
SELECT COUNT(*) FROM subscription a JOIN subscription b USING (subscription_id)
WHERE a.account_id < b.account_id AND a.raw = b.raw AND a.fingerprint = b.fingerprint AND a.status = b.status
    AND a.version_occurred_us = b.version_occurred_us AND a.version_updated_us = b.version_updated_us
    AND (SELECT group_concat(quantity || price_id) FROM subscription_item i
         WHERE i.account_id = a.account_id AND i.subscription_id = a.subscription_id)
      = (SELECT group_concat(quantity || price_id) FROM subscription_item i
         WHERE i.account_id = b.account_id AND i.subscription_id = b.subscription_id))"}) {
            const qint64 same = countOf(*database, sql);
            QVERIFY(same > kSets / 10);
            allSame += same;
        }
        QCOMPARE(allSame, kSets);
    }

    // What arrives together in the wrong order is taken in the right one, so that each effect is the provider's change.
    void aBatchIsProjectedInTheOrderOfThings_data() { addDialectRows(); }
    void aBatchIsProjectedInTheOrderOfThings()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        EventForge forge;
        std::vector<ForgedEvent> events = lifeOfACustomer(forge);
        std::reverse(events.begin(), events.end());
        store(*database, events);
        FakeClock clock(kBegin + std::chrono::seconds(1));
        const auto counts = Projector(*database, clock).runOnceBlocking();
        QVERIFY(counts);
        QCOMPARE(counts->applied, int(events.size()));
    }

    // The mirror asks for no order among entities: what is about an unknown customer needs not wait for him.
    void whatIsAboutAnUnknownCustomerIsThereAtOnce_data() { addDialectRows(); }
    void whatIsAboutAnUnknownCustomerIsThereAtOnce()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        EventForge forge;
        const QString customer = forge.id(u"ctm"_s), subscription = forge.id(u"sub"_s);
        store(*database, {forge.event(u"subscription.created"_s, after(1),
                                      EventForge::subscription(
                                          {.id = subscription, .customerId = customer, .updatedAt = after(1)}))});
        FakeClock clock(kBegin + std::chrono::seconds(1));
        QCOMPARE(Projector(*database, clock).projectAllBlocking()->applied, 1);
        constexpr const char *kJoined = "SELECT COUNT(*) FROM subscription s JOIN customer c ON c.account_id = "
                                        "s.account_id AND c.customer_id = s.customer_id WHERE c.name = 'Ada'";
        QCOMPARE(countOf(*database, kJoined), 0);
        store(*database,
              {forge.event(u"customer.created"_s, after(2),
                           EventForge::customer({.id = customer, .name = u"Ada"_s, .updatedAt = after(2)}))});
        QCOMPARE(Projector(*database, clock).projectAllBlocking()->applied, 1);
        QCOMPARE(countOf(*database, kJoined), 1);
    }

    void whatCannotBeReadIsParkedWithItsReason()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        EventForge forge;
        QJsonObject broken = EventForge::price(forge.id(u"pri"_s), forge.id(u"pro"_s), 100, kBegin);
        broken.insert(u"unit_price"_s, QJsonObject{{u"amount"_s, u"12.34"_s}, {u"currency_code"_s, u"USD"_s}});
        const ForgedEvent bad = forge.event(u"price.updated"_s, kBegin, broken);
        const ForgedEvent noId = forge.event(u"product.updated"_s, kBegin, {{u"name"_s, u"P"_s}});
        const ForgedEvent good =
            forge.event(u"product.updated"_s, kBegin, EventForge::product(forge.id(u"pro"_s), u"P"_s, kBegin));
        store(*database, {bad, noId, good});
        FakeClock clock(kBegin);
        const auto counts = Projector(*database, clock).projectAllBlocking();
        QVERIFY(counts);
        QCOMPARE(counts->parked, 2);
        QCOMPARE(counts->applied, 1);
        const StoredEvent parked = storedEvent(*database, bad);
        QCOMPARE(parked.outcome, Outcome::Parked);
        QVERIFY2(parked.reason.contains(u"unit_price"_s), qPrintable(parked.reason));
    }

    void aFailureIsTriedAgainAloneAndParkedInTheEnd_data() { addDialectRows(); }
    void aFailureIsTriedAgainAloneAndParkedInTheEnd()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        EventForge forge;
        const std::vector<ForgedEvent> events = lifeOfACustomer(forge);
        store(*database, events);
        StubbornHook hook;
        hook.refused = events[4].eventId;
        FakeClock clock(kBegin + std::chrono::seconds(1));
        Projector projector(*database, clock, {.hook = &hook});
        auto counts = projector.projectAllBlocking();
        QVERIFY(counts);
        QCOMPARE(counts->failed, 1);
        QCOMPARE(counts->applied, int(events.size()) - 1);
        QCOMPARE(storedEvent(*database, events[4]).reason, u"No. refused by the test"_s);
        int tries = 1;
        for (; tries < 50 && storedEvent(*database, events[4]).outcome == Outcome::Failed; ++tries) {
            clock.advance(projectionBackoff(tries) - Micros(1));
            QCOMPARE(projector.runOnceBlocking()->total(), 0);
            clock.advance(Micros(1));
            QCOMPARE(projector.runOnceBlocking()->total(), 1);
        }
        QCOMPARE(tries, kProjectionTries);
        QCOMPARE(storedEvent(*database, events[4]).outcome, Outcome::Parked);
        QCOMPARE(storedEvent(*database, events[4]).attempts, kProjectionTries);
    }

    void aContradictionAsksTheProviderOnceAndWaits()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        EventForge forge;
        const QString id = forge.id(u"pro"_s);
        const ForgedEvent one = forge.event(u"product.updated"_s, kBegin, EventForge::product(id, u"One"_s, kBegin));
        const ForgedEvent two = forge.event(u"product.updated"_s, kBegin, EventForge::product(id, u"Two"_s, kBegin));
        const ForgedEvent three =
            forge.event(u"product.updated"_s, kBegin, EventForge::product(id, u"Three"_s, kBegin));
        store(*database, {one, two, three});
        CountingRefetcher refetcher;
        FakeClock clock(kBegin + std::chrono::seconds(1));
        Projector projector(*database, clock, {.refetcher = &refetcher});
        const auto counts = projector.projectAllBlocking();
        QVERIFY(counts);
        QCOMPARE(counts->conflicts, 2);
        QCOMPARE(refetcher.asked, QStringList{id});
        QCOMPARE(storedEvent(*database, two).outcome, Outcome::Failed);

        // The provider's answer arrives; then the two are simply old.
        QVERIFY(database->writeBlocking([&](Transaction &transaction) -> Result<void> {
            RK_TRY_ASSIGN(const Snapshot snapshot, snapshotOf(unsavedEvent(two)));
            MirrorWriter mirror(transaction.connection());
            RK_TRY(mirror.upsertIfNewer(transaction, snapshot, clock.now(), storage::Authority::Answer));
            return {};
        }));
        clock.advance(std::chrono::minutes(1));
        QCOMPARE(projector.projectAllBlocking()->stale, 2);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM product WHERE name = 'Two'"), 1);
    }

    void canceledIsLeftOnlyByAnAnswer()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        EventForge forge;
        const QString id = forge.id(u"sub"_s), customer = forge.id(u"ctm"_s);
        const auto at = [&](const QString &status, int time) {
            return forge.event(u"subscription.updated"_s, after(time),
                               EventForge::subscription(
                                   {.id = id, .customerId = customer, .status = status, .updatedAt = after(time)}));
        };
        store(*database, {at(u"canceled"_s, 1), at(u"active"_s, 2)});
        CountingRefetcher refetcher;
        FakeClock clock(kBegin + std::chrono::seconds(1));
        Projector projector(*database, clock, {.refetcher = &refetcher});
        QCOMPARE(projector.projectAllBlocking()->conflicts, 1);
        QCOMPARE(refetcher.asked, QStringList{id});
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM subscription WHERE status = 'canceled'"), 1);
    }

    void tasksGiveTheSameAsWaiting_data() { addDialectRows(); }
    void tasksGiveTheSameAsWaiting()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        EventForge forge;
        const std::vector<ForgedEvent> events = lifeOfACustomer(forge);
        store(*database, events);
        StubbornHook hook;
        hook.refused = events[1].eventId;
        FakeClock clock(kBegin + std::chrono::seconds(1));
        Projector projector(*database, clock, {.hook = &hook});
        QObject context;
        std::optional<Result<ProjectionCounts>> counts;
        projector.projectAll().then(&context,
                                    [&](Result<ProjectionCounts> result) { counts.emplace(std::move(result)); });
        QTRY_VERIFY(counts.has_value());
        QVERIFY(counts->has_value());
        QCOMPARE((*counts)->failed, 1);
        QCOMPARE((*counts)->applied, int(events.size()) - 1);
    }
};

RK_TEST(TstProjector)
#include "tst_projector.moc"
