// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/api.h"
#include "tests/testkit/registry.h"

#include <QMessageAuthenticationCode>
#include <QTest>

namespace reckoner::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kWebhookSecret = "pdl_ntfset_01testtesttesttesttesttest_0123456789abcdef";

SandboxOptions webhookOptions(const Receiver &receiver)
{
    SandboxOptions options;
    options.webhookUrl = receiver.url();
    options.webhookSecret = kWebhookSecret;
    options.clock = *Instant::parse(QByteArrayView("2026-01-31T12:00:00Z"));
    options.clockMode = paddle::ClockMode::Frozen;
    return options;
}

// Qt's own HMAC, another implementation than the one that signs.
bool webhookVerifies(const Receiver::Got &got, const QByteArray &secret)
{
    const auto parts = got.signature.split(';');
    if (parts.size() != 2 || !parts[0].startsWith("ts=") || !parts[1].startsWith("h1="))
        return false;
    const QByteArray expected =
        QMessageAuthenticationCode::hash(parts[0].mid(3) + ':' + got.body, secret, QCryptographicHash::Sha256).toHex();
    return parts[1].mid(3) == expected;
}

} // namespace

class TstWebhooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signatureVectors_data();
    void signatureVectors();
    void retrySchedules();
    void eventsAreDeliveredSignedAndInOrder();
    void settingsChooseEvents();
    void settingsAreChecked();
    void failedDeliveriesAreRetriedAndGivenUp();
    void retriesKeepTheirIds();
    void onlyStatus200Counts();
    void unreachableDestinationsAreRetried();
    void replaySendsTheSameEventAgain();
    void replayIsRefusedWhilePending();
    void duplicatesAreSentTwice();
    void reorderSwapsTwo();
    void reorderedAloneGoesOutAnyway();
    void lostOnesNeverArrive();
    void wrongSecretDoesNotVerify();
    void logsAreNewestFirst();
};

void TstWebhooks::signatureVectors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("h1");
    QTest::newRow("event")
        << QByteArray(
               R"({"event_id":"evt_01hv8x2acma2gz7he8kg2s0hna","event_type":"subscription.created","data":{"id":"sub_1"}})")
        << QByteArray("e0e68d2aa13d1ae9f188ec6e951684bb5c53b4422ef53f2b9053670770574ae6");
    QTest::newRow("UTF-8") << QByteArray(R"({"name":"Zoë €"})")
                           << QByteArray("4c1b3cd3d3133e7a4ce95b4a4fc5fa735c3aaafc7bb5751e7a0e2cbe696b66a5");
    QTest::newRow("empty") << QByteArray()
                           << QByteArray("d3746388da813b7bf127c60fe1ec5e0af4f768a853cce43807c81d07f304e330");
}

void TstWebhooks::signatureVectors()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, h1);
    QCOMPARE(paddle::signWebhook(kWebhookSecret, 1712917129, body), "ts=1712917129;h1=" + h1);
}

void TstWebhooks::retrySchedules()
{
    using namespace std::chrono_literals;
    Micros total{};
    for (int attempts = 1; attempts <= 3; ++attempts)
        total += *paddle::webhookRetryAfter(paddle::RetrySchedule::Sandbox, attempts);
    QCOMPARE(total, Micros(15min));
    QVERIFY(!paddle::webhookRetryAfter(paddle::RetrySchedule::Sandbox, 4));
    QCOMPARE(*paddle::webhookRetryAfter(paddle::RetrySchedule::Live, 1), Micros(66s));
    Micros live{};
    for (int attempts = 1; attempts <= 60; ++attempts)
        live += *paddle::webhookRetryAfter(paddle::RetrySchedule::Live, attempts);
    QVERIFY(live > 48h && live < 72h);
    QVERIFY(!paddle::webhookRetryAfter(paddle::RetrySchedule::Live, 61));
}

void TstWebhooks::eventsAreDeliveredSignedAndInOrder()
{
    Receiver receiver;
    Api api(webhookOptions(receiver));
    for (int i = 0; i < 5; ++i)
        api.makeCustomer(u"c%1@example.com"_s.arg(i).toLatin1().constData());
    QVERIFY(receiver.waitFor(5));
    QString last;
    for (const Receiver::Got &got : receiver.got()) {
        QVERIFY(webhookVerifies(got, kWebhookSecret));
        QCOMPARE(got.userAgent, QByteArray("Paddle"));
        QCOMPARE(got.contentType, QByteArray("application/json"));
        const QJsonObject body = got.json();
        QStringList keys = body.keys();
        QCOMPARE(keys,
                 QStringList({u"data"_s, u"event_id"_s, u"event_type"_s, u"notification_id"_s, u"occurred_at"_s}));
        QVERIFY(body.value("event_id"_L1).toString() > last);
        last = body.value("event_id"_L1).toString();
    }
    api.advance("PT1M"); // waits until the answers are in
    for (const auto &row : api.get("/notifications").list()) {
        QCOMPARE(row.toObject().value("status"_L1).toString(), u"delivered"_s);
        QCOMPARE(row.toObject().value("times_attempted"_L1).toInt(), 1);
    }
}

void TstWebhooks::settingsChooseEvents()
{
    Receiver receiver;
    Api api;
    const Reply made = api.post("/notification-settings", {{u"description"_s, u"Mine"_s},
                                                           {u"type"_s, u"url"_s},
                                                           {u"destination"_s, receiver.url()},
                                                           {u"subscribed_events"_s, QJsonArray{u"product.created"_s}}});
    QCOMPARE(made.status, 201);
    const QByteArray secret = made.text("endpoint_secret_key").toLatin1();
    QVERIFY(secret.startsWith("pdl_ntfset_" + made.text("id").mid(7).toLatin1() + '_'));
    api.makeCustomer("sam@example.com");
    api.makeProduct();
    QVERIFY(receiver.waitFor(1));
    api.advance("PT1S");
    QCOMPARE(receiver.got().size(), size_t(1));
    QCOMPARE(receiver.got().front().eventType(), u"product.created"_s);
    QVERIFY(webhookVerifies(receiver.got().front(), secret));
    const QByteArray path = "/notification-settings/" + made.text("id").toUtf8();
    QCOMPARE(api.patch(path, {{u"active"_s, false}}).data().value("active"_L1).toBool(true), false);
    api.makeProduct();
    api.advance("PT1S");
    QCOMPARE(receiver.got().size(), size_t(1));
    QCOMPARE(api.remove(path).status, 204);
    QCOMPARE(api.get(path).status, 404);
}

void TstWebhooks::settingsAreChecked()
{
    Api api;
    QJsonObject body{{u"description"_s, u"Mine"_s},
                     {u"type"_s, u"url"_s},
                     {u"destination"_s, u"http://example.com/hook"_s},
                     {u"subscribed_events"_s, QJsonArray{u"product.created"_s}}};
    QCOMPARE(api.post("/notification-settings", body).code(), u"url_notification_setting_incorrect"_s);
    body.insert(u"destination"_s, u"https://example.com/hook"_s);
    QCOMPARE(api.post("/notification-settings", body).status, 201);
    const Reply again = api.post("/notification-settings", body);
    QCOMPARE(again.status, 409);
    QCOMPARE(again.code(), u"notification_setting_cannot_be_duplicate"_s);
    body.insert(u"subscribed_events"_s, QJsonArray{u"payment.succeeded"_s});
    QCOMPARE(api.post("/notification-settings", body).errorFields(), QStringList{u"subscribed_events[0]"_s});
    body.insert(u"subscribed_events"_s, QJsonArray{u"product.created"_s});
    for (int i = 1; i < 10; ++i) {
        body.insert(u"destination"_s, u"https://example.com/hook%1"_s.arg(i));
        QCOMPARE(api.post("/notification-settings", body).status, 201);
    }
    body.insert(u"destination"_s, u"https://example.com/last"_s);
    QCOMPARE(api.post("/notification-settings", body).code(), u"notification_maximum_active_settings_reached"_s);
    body.insert(u"active"_s, false);
    QCOMPARE(api.post("/notification-settings", body).status, 201);
}

void TstWebhooks::failedDeliveriesAreRetriedAndGivenUp()
{
    Receiver receiver;
    Api api(webhookOptions(receiver));
    receiver.answerWith({500, 500, 500, 500});
    api.makeProduct();
    QVERIFY(receiver.waitFor(1));
    const auto notification = [&] { return api.get("/notifications").list().first().toObject(); };
    api.advance("PT30S");
    QCOMPARE(notification().value("status"_L1).toString(), u"needs_retry"_s);
    QVERIFY(notification().value("retry_at"_L1).toString().startsWith(u"2026-01-31T12:01:"_s));
    api.advance("PT20M"); // all retries, one after the other, each waited for
    QCOMPARE(receiver.got().size(), size_t(4));
    QCOMPARE(notification().value("status"_L1).toString(), u"failed"_s);
    QCOMPARE(notification().value("times_attempted"_L1).toInt(), 4);
    QVERIFY(notification().value("retry_at"_L1).isNull());
}

void TstWebhooks::retriesKeepTheirIds()
{
    Receiver receiver;
    Api api(webhookOptions(receiver));
    receiver.answerWith({500});
    api.makeProduct();
    QVERIFY(receiver.waitFor(1));
    api.advance("PT2M");
    const auto got = receiver.got();
    QCOMPARE(got.size(), size_t(2));
    QCOMPARE(got[0].body, got[1].body);
    QCOMPARE(api.get("/notifications").list().first().toObject().value("status"_L1).toString(), u"delivered"_s);
}

void TstWebhooks::onlyStatus200Counts()
{
    Receiver receiver;
    Api api(webhookOptions(receiver));
    receiver.answerWith({202});
    api.makeProduct();
    QVERIFY(receiver.waitFor(1));
    api.advance("PT1S");
    QCOMPARE(api.get("/notifications?status=needs_retry").list().size(), 1);
}

void TstWebhooks::unreachableDestinationsAreRetried()
{
    SandboxOptions options;
    options.webhookUrl = u"http://127.0.0.1:1/"_s;
    options.clockMode = paddle::ClockMode::Frozen;
    Api api(options);
    api.makeProduct();
    api.advance("PT20M");
    const QJsonObject one = api.get("/notifications").list().first().toObject();
    QCOMPARE(one.value("status"_L1).toString(), u"failed"_s);
    QCOMPARE(one.value("times_attempted"_L1).toInt(), 4);
    QCOMPARE(api.get("/notifications/" + one.value("id"_L1).toString().toUtf8() + "/logs")
                 .list()
                 .first()
                 .toObject()
                 .value("response_code"_L1)
                 .toInt(-1),
             0);
}

void TstWebhooks::replaySendsTheSameEventAgain()
{
    Receiver receiver;
    Api api(webhookOptions(receiver));
    api.makeProduct();
    QVERIFY(receiver.waitFor(1));
    api.advance("PT1S");
    const QJsonObject first = api.get("/notifications").list().first().toObject();
    const QByteArray path = "/notifications/" + first.value("id"_L1).toString().toUtf8();
    const Reply replay = api.post(path + "/replay");
    QCOMPARE(replay.status, 202);
    QVERIFY(replay.text("notification_id") != first.value("id"_L1).toString());
    QVERIFY(receiver.waitFor(2));
    const auto got = receiver.got();
    QCOMPARE(got[1].json().value("event_id"_L1), got[0].json().value("event_id"_L1));
    QCOMPARE(got[1].json().value("notification_id"_L1).toString(), replay.text("notification_id"));
    QVERIFY(!api.get(path).data().value("replayed_at"_L1).isNull());
    const QByteArray replayed = "/notifications/" + replay.text("notification_id").toUtf8();
    QCOMPARE(api.get(replayed).text("origin"), u"replay"_s);
    api.advance("PT1S");
    QCOMPARE(api.post(replayed + "/replay").code(), u"notification_replay_invalid_origin_type"_s);
}

void TstWebhooks::replayIsRefusedWhilePending()
{
    Receiver receiver;
    Api api(webhookOptions(receiver));
    receiver.answerWith({500});
    api.makeProduct();
    QVERIFY(receiver.waitFor(1));
    api.advance("PT1S");
    const QByteArray id = api.get("/notifications").list().first().toObject().value("id"_L1).toString().toUtf8();
    QCOMPARE(api.post("/notifications/" + id + "/replay").code(), u"notification_cannot_replay"_s);
}

void TstWebhooks::duplicatesAreSentTwice()
{
    Receiver receiver;
    Api api(webhookOptions(receiver));
    api.fault({{u"kind"_s, u"webhook_duplicate"_s}});
    api.makeProduct();
    QVERIFY(receiver.waitFor(2));
    api.advance("PT1S");
    const auto got = receiver.got();
    QCOMPARE(got.size(), size_t(2));
    QCOMPARE(got[0].body, got[1].body);
}

void TstWebhooks::reorderSwapsTwo()
{
    Receiver receiver;
    Api api(webhookOptions(receiver));
    api.fault({{u"kind"_s, u"webhook_reorder"_s}, {u"event_type"_s, u"product.*"_s}, {u"delay_ms"_s, 15'000}});
    api.makeProduct();
    api.makeCustomer("sam@example.com");
    QVERIFY(receiver.waitFor(2));
    QCOMPARE(receiver.got()[0].eventType(), u"customer.created"_s);
    QCOMPARE(receiver.got()[1].eventType(), u"product.created"_s);
}

void TstWebhooks::reorderedAloneGoesOutAnyway()
{
    Receiver receiver;
    Api api(webhookOptions(receiver));
    api.fault({{u"kind"_s, u"webhook_reorder"_s}, {u"delay_ms"_s, 50}});
    api.makeProduct();
    QVERIFY(receiver.waitFor(1));
}

void TstWebhooks::lostOnesNeverArrive()
{
    Receiver receiver;
    Api api(webhookOptions(receiver));
    api.fault({{u"kind"_s, u"webhook_lose"_s}});
    api.makeProduct();
    api.makeCustomer("sam@example.com");
    QVERIFY(receiver.waitFor(1));
    api.advance("PT20M");
    QCOMPARE(receiver.got().size(), size_t(1));
    QCOMPARE(receiver.got()[0].eventType(), u"customer.created"_s);
    QCOMPARE(api.get("/notifications?status=failed").list().size(), 1);
    QCOMPARE(api.get("/events").list().size(), 2); // the feed has it
}

void TstWebhooks::wrongSecretDoesNotVerify()
{
    Receiver receiver;
    Api api(webhookOptions(receiver));
    api.fault({{u"kind"_s, u"webhook_wrong_secret"_s}});
    api.makeProduct();
    api.makeProduct();
    QVERIFY(receiver.waitFor(2));
    QVERIFY(!webhookVerifies(receiver.got()[0], kWebhookSecret));
    QVERIFY(webhookVerifies(receiver.got()[1], kWebhookSecret));
}

void TstWebhooks::logsAreNewestFirst()
{
    Receiver receiver;
    Api api(webhookOptions(receiver));
    receiver.answerWith({500, 404});
    api.makeProduct();
    QVERIFY(receiver.waitFor(1));
    api.advance("PT20M");
    const QByteArray id = api.get("/notifications").list().first().toObject().value("id"_L1).toString().toUtf8();
    QList<int> codes;
    const QJsonArray logs = api.get("/notifications/" + id + "/logs").list();
    for (const auto &log : logs)
        codes.append(log.toObject().value("response_code"_L1).toInt());
    QCOMPARE(codes, QList<int>({200, 404, 500}));
    QCOMPARE(logs.first().toObject().value("response_body"_L1).toString(), u"{\"seen\":true}"_s);
    QCOMPARE(logs.first().toObject().value("response_content_type"_L1).toString(), u"application/json"_s);
}

RK_TEST(TstWebhooks)

} // namespace reckoner::sandbox

#include "tst_webhooks.moc"
