// SPDX-License-Identifier: GPL-3.0-or-later
// The desks of the Events and Operations pages on real databases, in both dialects.
#include "core/customers/customer_search.h"
#include "core/sync/projector.h"
#include "tests/events/inbox_fixture.h"
#include "tests/testkit/await.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"
#include "ui/events/core_event_desk.h"
#include "ui/operations/core_operation_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace reckoner;
using namespace reckoner::testkit;
using namespace Qt::StringLiterals;
using events::Outcome;

namespace {

const Instant kDeskNow = Instant::fromSeconds(1'770'000'000);

// A customer with a subscription that changes twice, and a payment; arrived, not yet applied.
struct DeskInbox {
    EventForge forge;
    QString customer = forge.id(u"ctm"_s), subscription = forge.id(u"sub"_s);
    std::vector<ForgedEvent> events;

    DeskInbox()
    {
        const auto at = [](int minutes) { return kDeskNow - std::chrono::minutes(minutes); };
        events.push_back(forge.event(
            u"customer.created"_s, at(50),
            EventForge::customer(
                {.id = customer, .name = u"Ada Quine"_s, .email = u"ada@example.com"_s, .updatedAt = at(50)})));
        for (const int minutes : {40, 30}) {
            events.push_back(forge.event(
                u"subscription.updated"_s, at(minutes),
                EventForge::subscription(
                    {.id = subscription, .customerId = customer, .updatedAt = at(minutes), .quantity = minutes})));
        }
        events.push_back(forge.event(u"payout.created"_s, at(20), QJsonObject{{u"id"_s, u"pay_1"_s}}));
    }
    void arrive(storage::Database &database) const
    {
        std::vector<events::NewEvent> all;
        for (const ForgedEvent &event : events)
            all.push_back(newEvent(event, kDeskNow));
        const auto stored = database.writeBlocking(
            [&](storage::Transaction &transaction) { return events::insertEvents(transaction, all); });
        if (!stored)
            qFatal("%s", qPrintable(stored.error().detail));
    }
};

std::vector<QString> typesOf(const ui::EventPage &page)
{
    std::vector<QString> types;
    for (const ui::EventRow &row : page.rows)
        types.push_back(row.event.envelope.eventType);
    return types;
}

} // namespace

class TstEventDesk : public QObject
{
    Q_OBJECT

private:
    struct Bench {
        explicit Bench(storage::Database &database)
            : feed(database, 20), desk({.database = database,
                                        .feed = feed,
                                        .clock = clock,
                                        .account = testAccount(),
                                        .provider = nullptr,
                                        .providerName = u"Paddle"_s,
                                        .actor = u"anna"_s,
                                        .webhookSecrets = {SecretBytes("pdl_ntfset_test")}}),
              operations({.database = database,
                          .feed = feed,
                          .account = testAccount(),
                          .resolver = nullptr,
                          .providerName = u"Paddle"_s})
        {
        }
        FakeClock clock{kDeskNow};
        storage::ChangeFeed feed;
        ui::CoreEventDesk desk;
        ui::CoreOperationDesk operations;
    };

private Q_SLOTS:
    void searchFindsByEventEntityCustomerAndType_data() { addDialectRows(); }
    void searchFindsByEventEntityCustomerAndType()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        const DeskInbox inbox;
        inbox.arrive(*database);
        Bench bench(*database);
        sync::Projector projector(*database, bench.clock);
        QVERIFY(projector.projectAllBlocking());
        const auto found = [&](const QString &search) {
            const auto page = await(bench.desk.list({{}, search}, std::nullopt, {100}));
            const auto count = await(bench.desk.count({{}, search}));
            RK_ASSERT(page.has_value() && count.has_value() && *count == qint64(page->rows.size()));
            return typesOf(*page);
        };
        const std::vector<QString> ofSubscription{u"subscription.updated"_s, u"subscription.updated"_s};
        QCOMPARE(found({}).size(), inbox.events.size());
        QCOMPARE(found(inbox.subscription), ofSubscription);
        QCOMPARE(found(u"subscription."_s), ofSubscription);
        QCOMPARE(found(inbox.events[0].eventId), std::vector{u"customer.created"_s});
        QCOMPARE(found(inbox.customer).size(), size_t(3));
        QCOMPARE(found(u"ada@example.com"_s).size(), size_t(3));
        QCOMPARE(found(u"nobody at all"_s).size(), size_t(0));
        const auto page = await(bench.desk.list({{}, inbox.subscription}, std::nullopt, {1}));
        QCOMPARE(page->rows.front().customerName, u"Ada Quine"_s);
        const auto next = await(bench.desk.list({{}, inbox.subscription}, page->next, {1}));
        QVERIFY(!next->next && next->rows.size() == 1);
        QCOMPARE(await(bench.desk.anchors({}, 2))->size(), size_t(2));
    }

    void rowsThatNoLongerFitAreLeftOut_data() { addDialectRows(); }
    void rowsThatNoLongerFitAreLeftOut()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        const DeskInbox inbox;
        inbox.arrive(*database);
        Bench bench(*database);
        ui::EventQuery pending;
        pending.filter.outcome = Outcome::Pending;
        const std::vector<QString> ids{inbox.events[0].eventId, inbox.events[3].eventId};
        QCOMPARE(await(bench.desk.rowsByIds(pending, ids))->size(), size_t(2));
        QSignalSpy changed(&bench.desk, &ui::EventDesk::eventsChanged);
        sync::Projector projector(*database, bench.clock);
        QVERIFY(projector.projectAllBlocking());
        QCOMPARE(await(bench.desk.rowsByIds(pending, ids))->size(), size_t(0));
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(changed.front().at(0).value<QSet<QString>>().contains(inbox.events[0].eventId));
    }

    void detailsHoldTheEffectAndTheDeliveries_data() { addDialectRows(); }
    void detailsHoldTheEffectAndTheDeliveries()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        const DeskInbox inbox;
        inbox.arrive(*database);
        inbox.arrive(*database); // the provider sends them twice
        Bench bench(*database);
        sync::Projector projector(*database, bench.clock);
        QVERIFY(projector.projectAllBlocking());
        const auto details = await(bench.desk.details(EventId(inbox.events[2].eventId)));
        QVERIFY(details);
        QCOMPARE(details->customerName, u"Ada Quine"_s);
        QCOMPARE(details->deliveries.size(), size_t(2));
        QVERIFY(!details->deliveries[0].duplicate && details->deliveries[1].duplicate);
        QCOMPARE(details->signature, ui::SignatureCheck::Differs); // the fixture's is made up
        QVERIFY(details->origin.headers.contains("application/json"));
        QVERIFY(!details->origin.headers.contains("tasty"));
        QVERIFY(details->effect);
        const auto quantity = std::find_if(details->effect->changes.begin(), details->effect->changes.end(),
                                           [](const auto &change) { return change.field.endsWith(u"quantity"_s); });
        QVERIFY(quantity != details->effect->changes.end());
        QCOMPARE(quantity->before, u"40"_s);
        QCOMPARE(quantity->after, u"30"_s);
        QCOMPARE(await(bench.desk.details(EventId(u"evt_none"_s))).error().kind, ErrorKind::NotFound);
        QVERIFY(!await(bench.desk.details(EventId(inbox.events[3].eventId)))->effect);
    }

    void signatureIsHeldAgainstTheStoredBytes_data() { addDialectRows(); }
    void signatureIsHeldAgainstTheStoredBytes()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        const DeskInbox inbox;
        events::NewEvent event = newEvent(inbox.events[0], kDeskNow);
        event.raw.headers = {{"Paddle-Signature", EventForge::signature(event.raw.body, "pdl_ntfset_test", kDeskNow)}};
        events::NewEvent fetched = newEvent(inbox.events[1], kDeskNow);
        fetched.raw.headers.clear();
        fetched.raw.source = events::Source::Feed;
        QVERIFY(database->writeBlocking([&](storage::Transaction &transaction) {
            return events::insertEvents(transaction, std::vector{event, fetched});
        }));
        Bench bench(*database);
        QCOMPARE(await(bench.desk.details(event.envelope.eventId))->signature, ui::SignatureCheck::Fits);
        QCOMPARE(await(bench.desk.details(fetched.envelope.eventId))->signature, ui::SignatureCheck::NotSigned);
    }

    void replayIsTriedThenDoneAndAudited_data() { addDialectRows(); }
    void replayIsTriedThenDoneAndAudited()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        const DeskInbox inbox;
        inbox.arrive(*database);
        Bench bench(*database);
        const auto ids = await(bench.desk.idsOf({}, 1000));
        QVERIFY(ids);
        QCOMPARE(ids->size(), inbox.events.size());
        QCOMPARE(ids->front().toString(), inbox.events[0].eventId); // oldest first
        const auto tried = await(bench.desk.replay(*ids, sync::ReplayMode::DryRun, {}));
        QVERIFY(tried);
        QCOMPARE(tried->counts.applied, 3);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM customer"), 0); // rolled back
        QVERIFY(!await(bench.desk.replay(*ids, sync::ReplayMode::Apply, u"  "_s)));
        QVERIFY(await(bench.desk.replay(*ids, sync::ReplayMode::Apply, u"a test"_s)));
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM customer"), 1);
        const auto audited = await(bench.operations.verifyAudit());
        QVERIFY(audited);
        QCOMPARE(audited->verdict.checked, 1);
        QVERIFY(!audited->verdict.firstBroken);
        QVERIFY(*audited->since == kDeskNow);
    }

    void quarantineIsClosedOnceAndAudited_data() { addDialectRows(); }
    void quarantineIsClosedOnceAndAudited()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        events::NewQuarantine strange{rawEvent("{\"event_id\":1}", kDeskNow),
                                      events::QuarantineReason::Unreadable,
                                      u"event_id is not text"_s,
                                      {}};
        QVERIFY(database->writeBlocking(
            [&](storage::Transaction &transaction) { return events::insertQuarantine(transaction, strange); }));
        Bench bench(*database);
        const auto entries = await(bench.desk.quarantine());
        QVERIFY(entries && entries->size() == 1);
        QCOMPARE(await(bench.desk.counts())->quarantined, 1);
        QVERIFY(await(bench.desk.resolveQuarantine(entries->front().id, u"a test of theirs"_s)));
        QCOMPARE(await(bench.desk.resolveQuarantine(entries->front().id, u"again"_s)).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(await(bench.desk.counts())->quarantined, 0);
        QCOMPARE(await(bench.operations.verifyAudit())->verdict.checked, 1);
    }

    void fetchingNeedsAProvider()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        Bench bench(*database);
        QVERIFY(!bench.desk.canFetch());
        QCOMPARE(await(bench.desk.fetchMissed({})).error().kind, ErrorKind::Unauthenticated);
        QVERIFY(!bench.operations.canSettle());
        QCOMPARE(await(bench.operations.checkNow(OperationId(u"op_1"_s))).error().kind, ErrorKind::Unauthenticated);
    }

    void operationsAreFoundByFilter_data() { addDialectRows(); }
    void operationsAreFoundByFilter()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        const DeskInbox inbox;
        inbox.arrive(*database);
        Bench bench(*database);
        sync::Projector projector(*database, bench.clock);
        QVERIFY(projector.projectAllBlocking());
        actions::Operation pause;
        pause.id = OperationId(u"op_pause"_s);
        pause.account = testAccount();
        pause.subscriptionId = SubscriptionId(inbox.subscription);
        pause.customerId = CustomerId(inbox.customer);
        pause.request = actions::SubscriptionRequest(subscriptions::PauseRequest{});
        pause.actor = u"anna"_s;
        pause.before = "{\"status\":\"active\"}";
        pause.createdAt = kDeskNow - std::chrono::hours(2);
        actions::Operation edit = pause;
        edit.id = OperationId(u"op_edit"_s);
        edit.subscriptionId = {};
        edit.request = actions::CustomerRequest(provider::CustomerEdit{});
        edit.actor = u"ben"_s;
        edit.createdAt = kDeskNow;
        for (const actions::Operation &operation : {pause, edit}) {
            const auto filed = database->writeBlocking([&](storage::Transaction &transaction) {
                return actions::OperationStore::insert(transaction, operation);
            });
            QVERIFY2(filed, filed ? "" : qPrintable(filed.error().detail));
        }
        const auto found = [&](const ui::OperationQuery &query) {
            const auto page = await(bench.operations.list(query, std::nullopt, {100}));
            const auto count = await(bench.operations.count(query));
            RK_ASSERT(page.has_value() && count.has_value() && *count == qint64(page->rows.size()));
            QStringList ids;
            for (const ui::OperationRow &row : page->rows)
                ids.append(row.operation.id.toString());
            return ids.join(u',');
        };
        QCOMPARE(found({}), u"op_edit,op_pause"_s);
        QCOMPARE(found({{}, u"ben"_s}), u"op_edit"_s);
        QCOMPARE(found({{}, u"op_pause"_s}), u"op_pause"_s);
        QCOMPARE(found({{}, inbox.subscription}), u"op_pause"_s);
        QCOMPARE(found({{}, u"ada@example.com"_s}), u"op_edit,op_pause"_s);
        QCOMPARE(found({{.kinds = {u"pause"_s}}, {}}), u"op_pause"_s);
        QCOMPARE(found({{.from = kDeskNow - std::chrono::hours(1)}, {}}), u"op_edit"_s);
        QCOMPARE(found({{.states = {actions::OperationState::Succeeded}}, {}}), QString());
        QCOMPARE(await(bench.operations.rowsByIds({{}, u"op_pause"_s}, {u"op_pause"_s, u"op_edit"_s}))->size(),
                 size_t(1));
        QCOMPARE(await(bench.operations.open())->size(), size_t(2));
        const auto details = await(bench.operations.details(pause.id));
        QVERIFY(details);
        QCOMPARE(details->customerName, u"Ada Quine"_s);
        QVERIFY(!details->effect);
    }
};

RK_TEST(TstEventDesk)
#include "tst_event_desk.moc"
