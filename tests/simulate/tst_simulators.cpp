// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"
#include "core/provider/paddle/paddle_provider.h"
#include "core/simulate/paddle_simulator.h"
#include "core/simulate/sandbox_simulator.h"
#include "tests/testkit/await.h"
#include "tests/testkit/cut_server.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace reckoner;
using namespace reckoner::simulate;
using namespace reckoner::testkit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kWebhookSecret = "pdl_ntfset_simulated";

http::ServerResponse answered(const QJsonValue &data, int status = 200)
{
    QJsonObject meta{{u"request_id"_s, u"r"_s}};
    if (data.isArray())
        meta.insert(u"pagination"_s, QJsonObject{{u"per_page"_s, 50},
                                                 {u"next"_s, QJsonValue()},
                                                 {u"has_more"_s, false},
                                                 {u"estimated_total"_s, data.toArray().size()}});
    return {.status = status,
            .body = QJsonDocument(QJsonObject{{u"data"_s, data}, {u"meta"_s, meta}}).toJson(QJsonDocument::Compact)};
}

} // namespace

class TstSimulators : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyAnEmulatorOnThisMachine()
    {
        for (const char *bad : {"https://sandbox-api.paddle.com", "http://example.com", "https://127.0.0.1:1", ""})
            QVERIFY2(!SandboxSimulator::create(QUrl(QLatin1StringView(bad))), bad);
        QVERIFY(SandboxSimulator::create(QUrl(u"http://127.0.0.1:8080"_s)).has_value());
    }

    void storyAndEventComeAsWebhooks()
    {
        CutServer receiver;
        auto sandbox = sandbox::Sandbox::start({.seed = sandbox::Seed::Demo,
                                                .webhookUrl = receiver.url("/hook").toString(),
                                                .webhookSecret = kWebhookSecret});
        QVERIFY(sandbox.has_value());
        auto simulator = SandboxSimulator::create(QUrl((*sandbox)->baseUrl()));
        QVERIFY(simulator.has_value());
        QString subscription;
        (*sandbox)->withWorld([&](sandbox::paddle::World &world) {
            for (const auto &[id, each] : world.subscriptions.rows()) {
                if (each.status == sandbox::paddle::SubscriptionStatus::Active && !each.scheduledChange)
                    subscription = id;
            }
        });
        const auto run = await((*simulator)->run(Scenario::Pause, {.subscription = SubscriptionId(subscription)}));
        QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().message));
        QCOMPARE(run->destinations, 1);
        QVERIFY(std::any_of(run->events.begin(), run->events.end(),
                            [](const SimulatedEvent &event) { return event.type == u"subscription.paused"_s; }));
        QTRY_COMPARE(receiver.seen(), int(run->events.size()));
        const auto again = await((*simulator)->run(Scenario::Pause, {.subscription = SubscriptionId(subscription)}));
        QVERIFY(!again.has_value() && again.error().kind == ErrorKind::Conflict);
        QVERIFY(again.error().message.contains(u"not active"_s));

        // Numbers and order of a payload are not touched on the way in.
        const auto event =
            await((*simulator)->sendEvent(u"customer.updated"_s, R"({"id":"ctm_01hv8gq3318ktkfengj2r75gfx","n":1})"));
        QVERIFY(event.has_value());
        QCOMPARE(event->events.size(), size_t(1));
        QVERIFY(!await((*simulator)->sendEvent(u"no.such"_s, "{}")).has_value());
    }

    void chaosIsSetAndTakenAway()
    {
        CutServer receiver;
        auto sandbox =
            sandbox::Sandbox::start({.webhookUrl = receiver.url("/hook").toString(), .webhookSecret = kWebhookSecret});
        QVERIFY(sandbox.has_value());
        auto simulator = SandboxSimulator::create(QUrl((*sandbox)->baseUrl()));
        QVERIFY(simulator.has_value());
        const auto send = [&] {
            return await((*simulator)->sendEvent(u"customer.updated"_s, R"({"id":"ctm_01hv8gq3318ktkfengj2r75gfx"})"));
        };
        QVERIFY(await((*simulator)->setChaos({Chaos::Duplicate}, 1)).has_value());
        QVERIFY(send().has_value());
        QTRY_COMPARE(receiver.seen(), 2);
        QVERIFY(await((*simulator)->setChaos({Chaos::Lose}, 2)).has_value());
        QVERIFY(send().has_value());
        QTest::qWait(200);
        QCOMPARE(receiver.seen(), 2);
        QVERIFY(await((*simulator)->setChaos({}, 1)).has_value()); // one more would have been lost
        QVERIFY(send().has_value());
        QTRY_COMPARE(receiver.seen(), 3);
    }

    void paddlesOwnSimulationsAreAskedFor()
    {
        CutServer server;
        http::Client client;
        SystemClock clock;
        auto paddle =
            provider::paddle::PaddleProvider::create(client,
                                                     {.account = AccountId(u"paddle/sandbox/main"_s),
                                                      .apiKey = SecretBytes(sandbox::SandboxOptions::defaultApiKey()),
                                                      .baseUrl = server.url("")},
                                                     clock);
        QVERIFY2(paddle.has_value(), paddle ? "" : qPrintable(paddle.error().message));
        PaddleSimulator simulator((*paddle)->simulations(), (*paddle)->notifications());
        QVERIFY(!simulator.canRun(Scenario::Refund));
        const auto setting = [](const char *id, const char *traffic) {
            return QJsonObject{{u"id"_s, QLatin1StringView(id)},
                               {u"description"_s, u"d"_s},
                               {u"type"_s, u"url"_s},
                               {u"destination"_s, u"https://example.com"_s},
                               {u"active"_s, true},
                               {u"api_version"_s, 1},
                               {u"include_sensitive_fields"_s, false},
                               {u"traffic_source"_s, QLatin1StringView(traffic)},
                               {u"subscribed_events"_s, QJsonArray()},
                               {u"endpoint_secret_key"_s, u"s"_s}};
        };
        const QJsonArray settings{setting("ntfset_01gt21c5pdx9q1e4mh1xrsjjn6", "platform"),
                                  setting("ntfset_01gt21c5pdx9q1e4mh1xrsjjn7", "all")};
        server.next({.response = answered(settings)});
        server.next({.response = answered(QJsonObject{{u"id"_s, u"ntfsim_01j82g2mggsgjpb3mjg0xq6p5k"_s}}, 201)});
        server.next({.response = answered(QJsonObject{{u"id"_s, u"ntfsimrun_01j82h13n87yq2sfv187hm2r0p"_s}}, 201)});
        server.next({.response = answered(QJsonArray{QJsonObject{{u"id"_s, u"ntfsimevt_01j82hf8jrwjsf9337a35tqghp"_s},
                                                                 {u"event_type"_s, u"subscription.updated"_s},
                                                                 {u"status"_s, u"pending"_s}}})});
        const auto run = await(simulator.run(Scenario::RenewalFailed,
                                             {.subscription = SubscriptionId(u"sub_01h04vsc0qhwtsbsxh3422wjs4"_s)}));
        QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().message + run.error().detail));
        QCOMPARE(run->events.size(), size_t(1));
        QCOMPARE(run->events[0].status, u"pending"_s);
        const auto requests = server.requests();
        QCOMPARE(requests.size(), size_t(4));
        const QJsonObject made = QJsonDocument::fromJson(requests[1].body).object();
        QCOMPARE(made[u"notification_setting_id"_s].toString(), u"ntfset_01gt21c5pdx9q1e4mh1xrsjjn7"_s);
        QCOMPARE(made[u"type"_s].toString(), u"subscription_renewal"_s);
        const QJsonObject config = made[u"config"_s][u"subscription_renewal"_s].toObject();
        QCOMPARE(config[u"entities"_s][u"subscription_id"_s].toString(), u"sub_01h04vsc0qhwtsbsxh3422wjs4"_s);
        QCOMPARE(config[u"options"_s][u"payment_outcome"_s].toString(), u"failed"_s);
        QCOMPARE(requests[2].path, QByteArray("/simulations/ntfsim_01j82g2mggsgjpb3mjg0xq6p5k/runs"));
        QCOMPARE(requests[3].path, QByteArray("/simulations/ntfsim_01j82g2mggsgjpb3mjg0xq6p5k/runs/"
                                              "ntfsimrun_01j82h13n87yq2sfv187hm2r0p/events"));

        server.next({.response = answered(QJsonArray{settings[0]})});
        const auto nowhere = await(simulator.sendEvent(u"customer.updated"_s, "{}"));
        QVERIFY(!nowhere.has_value() && nowhere.error().kind == ErrorKind::Invalid);
        QCOMPARE(server.requests().size(), size_t(5)); // nothing was made
    }
};

RK_TEST(TstSimulators)
#include "tst_simulators.moc"
