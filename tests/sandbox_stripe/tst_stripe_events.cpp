// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/webhooks.h"
#include "tests/sandbox_stripe/stripe_api.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <set>

namespace reckoner::sandbox {

using namespace Qt::StringLiterals;

// Events, endpoints, faults of delivery and the demo's rows (reference/stripe.md §4).
class TstStripeEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventsAreSignedAndTellWhoCausedThem();
    void updatesNameWhatChanged();
    void endpointsGetTheirOwnShape();
    void deliveriesAreTriedAgain();
    void faultsDisturbDeliveries_data();
    void faultsDisturbDeliveries();
    void theDemoSharesPeopleWithTheOtherProvider();
    void theDemoTellsOfATestClockInThePast();

private:
    static SandboxOptions sendingTo(const Receiver &receiver, const QString &version = {})
    {
        SandboxOptions options = StripeApi::frozen();
        options.stripe.webhookUrl = receiver.url();
        options.stripe.webhookSecret = "whsec_test";
        options.stripe.webhookVersion = version;
        options.signatureClock = paddle::SignatureClock::Sandbox;
        return options;
    }
    static QString type(const Receiver::Got &got) { return got.json().value(u"type"_s).toString(); }
};

void TstStripeEvents::eventsAreSignedAndTellWhoCausedThem()
{
    Receiver receiver;
    StripeApi stripe(sendingTo(receiver));
    const Reply made = stripe.post("/v1/customers", "name=A", "Idempotency-Key: mine\r\n");
    QVERIFY(receiver.waitFor(1));
    const Receiver::Got got = receiver.got().front();
    const qint64 now = stripe.api().sandbox().now().seconds();
    QCOMPARE(got.signature, stripe::signEvent("whsec_test", now, got.body));
    const QJsonObject request = got.json().value(u"request"_s).toObject();
    QCOMPARE(request.value(u"id"_s).toString().toUtf8(), made.header("Request-Id"));
    QCOMPARE(request.value(u"idempotency_key"_s).toString(), u"mine"_s);
    QCOMPARE(got.json().value(u"data"_s).toObject().value(u"object"_s).toObject(), made.json());
    QCOMPARE(got.contentType, QByteArray("application/json; charset=utf-8"));
}

void TstStripeEvents::updatesNameWhatChanged()
{
    StripeApi stripe;
    const QByteArray customer = stripe.makeCustomer();
    stripe.post("/v1/customers/" + customer, "name=Grace");
    const QJsonObject event = stripe.get("/v1/events?type=customer.updated").list().first().toObject();
    const QJsonObject previous = event.value(u"data"_s).toObject().value(u"previous_attributes"_s).toObject();
    QCOMPARE(previous.keys(), QStringList{u"name"_s});
    QVERIFY(event.value(u"request"_s).toObject().value(u"idempotency_key"_s).isNull());
}

void TstStripeEvents::endpointsGetTheirOwnShape()
{
    Receiver receiver;
    StripeApi stripe(sendingTo(receiver, u"2025-02-24.acacia"_s));
    stripe.subscribe(stripe.makeCustomer(), stripe.makePrice());
    QVERIFY(receiver.waitFor(10));
    stripe.advance("PT1S");
    bool isSeen = false;
    for (const Receiver::Got &got : receiver.got()) {
        if (type(got) != u"customer.subscription.created"_s)
            continue;
        isSeen = true;
        QCOMPARE(got.json().value(u"api_version"_s).toString(), u"2025-02-24.acacia"_s);
        const QJsonObject object = got.json().value(u"data"_s).toObject().value(u"object"_s).toObject();
        QVERIFY(object.contains(u"current_period_end"_s));
    }
    QVERIFY(isSeen);
    // The list has the account's shape, whoever asks.
    for (const QByteArray &asked : {QByteArray(), QByteArray(StripeApi::kLegacy)}) {
        const QJsonObject stored =
            stripe.get("/v1/events?type=customer.subscription.created", asked).list().first().toObject();
        QCOMPARE(stored.value(u"api_version"_s).toString(), u"2026-08-26.dahlia"_s);
        QVERIFY(!stored.value(u"data"_s).toObject().value(u"object"_s).toObject().contains(u"current_period_end"_s));
    }
}

void TstStripeEvents::deliveriesAreTriedAgain()
{
    Receiver receiver;
    StripeApi stripe(sendingTo(receiver));
    receiver.answerWith({500, 500});
    stripe.post("/v1/customers", "name=A");
    QVERIFY(receiver.waitFor(1));
    const QByteArray failing = "/v1/events?delivery_success=false";
    QTRY_COMPARE(stripe.get(failing).list().size(), 1);
    stripe.advance("PT2H");
    QCOMPARE(receiver.got().size(), size_t(3));
    QCOMPARE(stripe.get(failing).list().size(), 0);
    std::set<QString> ids;
    std::set<QByteArray> signatures;
    for (const Receiver::Got &got : receiver.got()) {
        ids.insert(got.json().value(u"id"_s).toString());
        signatures.insert(got.signature);
    }
    QCOMPARE(ids.size(), size_t(1));
    QCOMPARE(signatures.size(), size_t(3)); // each attempt signs anew
}

void TstStripeEvents::faultsDisturbDeliveries_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("arrives");
    QTest::addColumn<bool>("isGenuine");
    QTest::newRow("duplicate") << u"webhook_duplicate"_s << 2 << true;
    QTest::newRow("loss") << u"webhook_lose"_s << 0 << true;
    QTest::newRow("wrong secret") << u"webhook_wrong_secret"_s << 1 << false;
}

void TstStripeEvents::faultsDisturbDeliveries()
{
    QFETCH(QString, kind);
    QFETCH(bool, isGenuine);
    Receiver receiver;
    StripeApi stripe(sendingTo(receiver));
    stripe.fault({{u"kind"_s, kind}, {u"event_type"_s, u"customer.created"_s}});
    stripe.post("/v1/customers", "name=A");
    stripe.advance("PT1S"); // waits until all is sent
    QTEST(int(receiver.got().size()), "arrives");
    for (const Receiver::Got &got : receiver.got()) {
        const qint64 at = got.signature.mid(2, got.signature.indexOf(',') - 2).toLongLong();
        QCOMPARE(got.signature == stripe::signEvent("whsec_test", at, got.body), isGenuine);
    }
    QCOMPARE(stripe.get("/v1/events").list().size(), 1); // the list has it in any case
}

void TstStripeEvents::theDemoSharesPeopleWithTheOtherProvider()
{
    SandboxOptions options = StripeApi::frozen();
    options.seed = Seed::Demo;
    StripeApi stripe(options);
    std::set<QString> statuses, known;
    size_t customers = 0, shared = 0;
    stripe.api().sandbox().withWorld([&](paddle::World &world) {
        for (const auto &[id, customer] : world.customers.rows())
            known.insert(customer.email);
    });
    stripe.api().sandbox().withStripe([&](stripe::World &world) {
        for (const auto &one : world.subscriptions.rows())
            statuses.insert(one->status);
        customers = world.customers.rows().size();
        for (const auto &one : world.customers.rows())
            shared += known.contains(one->email) ? 1 : 0;
    });
    QVERIFY(customers >= 60);
    QVERIFY2(shared >= 25 && shared < customers, qPrintable(QString::number(shared)));
    QVERIFY(statuses.contains(u"active"_s));
    QVERIFY(statuses.contains(u"canceled"_s));
    QVERIFY(statuses.contains(u"past_due"_s) || statuses.contains(u"incomplete"_s));
}

// Only the demo's own history from before its feed begins is left out.
void TstStripeEvents::theDemoTellsOfATestClockInThePast()
{
    SandboxOptions options = StripeApi::frozen();
    options.seed = Seed::Demo;
    StripeApi stripe(options);
    const QByteArray clock = idOf(stripe.post("/v1/test_helpers/test_clocks", "frozen_time=1700000000"));
    const QString customer = QString::fromUtf8(idOf(stripe.post("/v1/customers", "name=A&test_clock=" + clock)));
    bool isTold = false;
    stripe.api().sandbox().withStripe([&](stripe::World &world) {
        for (const auto &event : world.events.rows())
            isTold = isTold || (event->objectId == customer && event->type == u"customer.created"_s);
    });
    QVERIFY(isTold);
}

RK_TEST(TstStripeEvents)

} // namespace reckoner::sandbox

#include "tst_stripe_events.moc"
