// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/simulate.h"
#include "tests/sandbox/api.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::sandbox;
using namespace Qt::StringLiterals;

namespace {

QStringList typesOf(const Reply &reply)
{
    QStringList types;
    for (const QJsonValue &event : reply.data()[u"events"_s].toArray())
        types.append(event[u"event_type"_s].toString());
    return types;
}

} // namespace

// What POST /_sandbox/events and /_sandbox/scenarios do.
class TstSimulate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneEventIsToldAsItIs()
    {
        Api api;
        const QJsonObject data{{u"id"_s, u"ctm_01hv8gq3318ktkfengj2r75gfx"_s}, {u"name"_s, u"Made up"_s}};
        const Reply sent = api.post("/_sandbox/events", {{u"event_type"_s, u"customer.updated"_s}, {u"data"_s, data}});
        QCOMPARE(sent.status, 201);
        QCOMPARE(typesOf(sent), QStringList{u"customer.updated"_s});
        QCOMPARE(sent.data()[u"destinations"_s].toInt(), 0);
        const QJsonArray feed = api.get("/events").list();
        QCOMPARE(feed.size(), 1);
        QCOMPARE(feed[0][u"data"_s].toObject(), data);
        QCOMPARE(feed[0][u"event_id"_s], sent.data()[u"events"_s][0][u"event_id"_s]);
        QCOMPARE(api.post("/_sandbox/events", {{u"event_type"_s, u"no.such"_s}, {u"data"_s, data}}).status, 400);
        QCOMPARE(api.post("/_sandbox/events", {{u"event_type"_s, u"customer.updated"_s}}).status, 400);
        QCOMPARE(api.get("/events").list().size(), 1);
    }

    // A life from its beginning to its end, each step with its events and with the state that they tell of.
    void storiesReallyHappen()
    {
        Api api;
        api.makePrice(api.makeProduct());
        QJsonObject priceOf{{u"description"_s, u"Monthly"_s},
                            {u"product_id"_s, api.makeProduct()},
                            {u"unit_price"_s, QJsonObject{{u"amount"_s, u"1000"_s}, {u"currency_code"_s, u"USD"_s}}},
                            {u"billing_cycle"_s, QJsonObject{{u"interval"_s, u"month"_s}, {u"frequency"_s, 1}}}};
        QCOMPARE(api.post("/prices", priceOf).status, 201);
        const QString customer = api.makeCustomer("a@example.com");
        const auto run = [&](const QString &scenario, const QString &subscription) {
            return api.post("/_sandbox/scenarios", {{u"scenario"_s, scenario}, {u"subscription_id"_s, subscription}});
        };
        const Reply created =
            api.post("/_sandbox/scenarios", {{u"scenario"_s, u"creation"_s}, {u"customer_id"_s, customer}});
        QVERIFY2(created.status == 201, created.body.constData());
        for (const char *type : {"transaction.completed", "subscription.created", "subscription.activated"})
            QVERIFY2(typesOf(created).contains(QLatin1StringView(type)), type);
        const QJsonArray all = api.get("/subscriptions").list();
        QCOMPARE(all.size(), 1);
        const QString id = all[0][u"id"_s].toString();
        const auto state = [&] { return api.get("/subscriptions/" + id.toLatin1()).data(); };
        const QString firstBill = state()[u"next_billed_at"_s].toString();

        Reply step = run(u"renewal"_s, id);
        QVERIFY2(step.status == 201, step.body.constData());
        QVERIFY(typesOf(step).contains(u"transaction.completed"_s));
        QVERIFY(state()[u"next_billed_at"_s].toString() > firstBill);
        step = run(u"renewal_failed"_s, id);
        QVERIFY(typesOf(step).contains(u"transaction.payment_failed"_s));
        QVERIFY(typesOf(step).contains(u"subscription.past_due"_s));
        QCOMPARE(state()[u"status"_s].toString(), u"past_due"_s);
        QCOMPARE(run(u"renewal"_s, id).status, 409);
        QCOMPARE(run(u"resume"_s, id).status, 409);

        const QString other =
            api.post("/_sandbox/scenarios", {{u"scenario"_s, u"creation"_s}, {u"customer_id"_s, customer}}).status ==
                    201
                ? api.get("/subscriptions?status=active").list()[0][u"id"_s].toString()
                : QString();
        QVERIFY(!other.isEmpty());
        step = run(u"renewal_recovered"_s, other);
        QVERIFY(typesOf(step).contains(u"transaction.payment_failed"_s));
        QVERIFY(typesOf(step).contains(u"transaction.completed"_s));
        QCOMPARE(api.get("/subscriptions/" + other.toLatin1()).data()[u"status"_s].toString(), u"active"_s);
        step = run(u"refund"_s, other);
        QVERIFY2(step.status == 201, step.body.constData());
        QVERIFY(typesOf(step).contains(u"adjustment.created"_s));
        step = run(u"pause"_s, other);
        QVERIFY(typesOf(step).contains(u"subscription.paused"_s));
        step = run(u"resume"_s, other);
        QVERIFY(typesOf(step).contains(u"subscription.resumed"_s));
        step = run(u"cancellation"_s, other);
        QVERIFY(typesOf(step).contains(u"subscription.canceled"_s));
        QCOMPARE(run(u"cancellation"_s, other).status, 409);
        QCOMPARE(run(u"pause"_s, u"sub_01hv8gq3318ktkfengj2r75gfx"_s).status, 404);
        QCOMPARE(run(u"dance"_s, other).status, 400);
        QCOMPARE(run(u"pause"_s, {}).status, 400);
    }
};

RK_TEST(TstSimulate)
#include "tst_simulate.moc"
