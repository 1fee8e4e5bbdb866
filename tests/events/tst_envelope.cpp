// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/envelope.h"
#include "tests/testkit/event_forge.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace reckoner;
using namespace reckoner::events;
using namespace Qt::StringLiterals;

namespace {

const Instant kThen = Instant::fromMicros(1'770'000'000'123'456);

// JSON with single quotes, which read better in C++.
QByteArray quoted(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QByteArray bodyWith(const QByteArray &member, const QByteArray &value)
{
    QByteArray body =
        quoted("{'data':{'id':'sub_1','customer_id':'ctm_1'},'event_id':'evt_1','event_type':'subscription.updated',"
               "'occurred_at':'2026-02-02T02:40:00.123456Z','notification_id':'ntf_1','extra':[1,{'seller_id':7}]}");
    const QByteArray key = '"' + member + "\":";
    const qsizetype at = body.indexOf(key) + key.size();
    const qsizetype end = body[at] == '{' ? body.indexOf('}', at) + 1 : body.indexOf('"', at + 1) + 1;
    return body.replace(at, end - at, value);
}

} // namespace

class TstEnvelope : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatEveryEventHas()
    {
        testkit::EventForge forge;
        const QString id = forge.id(u"sub"_s), customer = forge.id(u"ctm"_s);
        const auto forged =
            forge.event(u"subscription.updated"_s, kThen,
                        testkit::EventForge::subscription({.id = id, .customerId = customer, .updatedAt = kThen}));
        const Result<Envelope> envelope = parseEnvelope(forged.body);
        QVERIFY(envelope);
        QCOMPARE(envelope->eventId.toString(), forged.eventId);
        QCOMPARE(envelope->eventType, u"subscription.updated"_s);
        QCOMPARE(envelope->occurredAt.micros(), kThen.micros());
        QVERIFY(envelope->notificationId.toString().startsWith(u"ntf_"_s));
        QCOMPARE(envelope->entityId, id);
        QCOMPARE(envelope->customerId.toString(), customer);

        const Result<Envelope> fed = parseEnvelope(testkit::EventForge::asFed(forged));
        QVERIFY(fed);
        QVERIFY(fed->notificationId.isEmpty());
    }

    void customerOfACustomerEventIsTheEntity()
    {
        testkit::EventForge forge;
        const QString id = forge.id(u"ctm"_s);
        const auto forged =
            forge.event(u"customer.created"_s, kThen, testkit::EventForge::customer({.id = id, .updatedAt = kThen}));
        QCOMPARE(parseEnvelope(forged.body)->customerId.toString(), id);
    }

    void refusesWhatIsNoEvent_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("hello");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("two documents") << QByteArray(bodyWith("event_id", "\"evt_1\"") + "{}");
        QTest::newRow("no event_id") << bodyWith("event_id", "null");
        QTest::newRow("empty event_id") << bodyWith("event_id", "\"\"");
        QTest::newRow("number as event_id") << bodyWith("event_id", "17");
        QTest::newRow("NUL in event_id") << bodyWith("event_id", "\"evt\\u0000\"");
        QTest::newRow("long event_id") << bodyWith("event_id", '"' + QByteArray(kMaxEnvelopeText + 1, 'e') + '"');
        QTest::newRow("event_type with a space") << bodyWith("event_type", "\"a b\"");
        QTest::newRow("date without time") << bodyWith("occurred_at", "\"2026-02-02\"");
        QTest::newRow("data is null") << bodyWith("data", "null");
        QTest::newRow("data is an array") << bodyWith("data", "[]");
        QTest::newRow("duplicate key") << bodyWith("data", quoted("{'id':'a','id':'b'}"));
        QTest::newRow("not UTF-8") << bodyWith("event_type", "\"\xff\xfe\"");
        QTest::newRow("too deep") << bodyWith("data",
                                              quoted("{'a':") + QByteArray(80, '[') + QByteArray(80, ']') + '}');
        QTest::newRow("too large") << bodyWith("data", quoted("{'a':'") + QByteArray(kMaxEventBytes, 'a') + "\"}");
    }
    void refusesWhatIsNoEvent()
    {
        QFETCH(QByteArray, body);
        const Result<Envelope> envelope = parseEnvelope(body);
        QVERIFY(!envelope);
        QCOMPARE(envelope.error().kind, ErrorKind::Invalid);
    }

    void aStrangeEntityIdIsTheMappingsBusiness()
    {
        const Result<Envelope> envelope = parseEnvelope(bodyWith("data", quoted("{'id':12,'customer_id':null}")));
        QVERIFY(envelope);
        QVERIFY(envelope->entityId.isEmpty());
        QVERIFY(envelope->customerId.isEmpty());
    }

    void farFutureIsTold()
    {
        Envelope envelope;
        envelope.occurredAt = kThen + kMaxEventAhead;
        QVERIFY(!isFromTheFuture(envelope, kThen));
        envelope.occurredAt = envelope.occurredAt + Micros(1);
        QVERIFY(isFromTheFuture(envelope, kThen));
    }

    void sameEventLooksPastSerialisation()
    {
        testkit::EventForge forge;
        const auto data =
            testkit::EventForge::customer({.id = forge.id(u"ctm"_s), .name = u"Zoë €"_s, .updatedAt = kThen});
        const auto forged = forge.event(u"customer.updated"_s, kThen, data);
        QVERIFY(sameEvent(forged.body, forged.body));
        QVERIFY(sameEvent(forged.body, forge.replayed(forged).body));
        QVERIFY(sameEvent(forged.body, testkit::EventForge::asFed(forged)));

        auto changed = forged;
        changed.data.insert(u"name"_s, u"Zoe"_s);
        QVERIFY(!sameEvent(forged.body, forge.replayed(changed).body));
        auto later = forged;
        later.occurredAt = later.occurredAt + Micros(1);
        QVERIFY(!sameEvent(forged.body, forge.replayed(later).body));
        auto renamed = forged;
        renamed.eventType = u"customer.created"_s;
        QVERIFY(!sameEvent(forged.body, forge.replayed(renamed).body));
        QVERIFY(!sameEvent(QByteArray("x"), QByteArray("y")));
    }

    void damagedBodiesNeverHarm()
    {
        testkit::EventForge forge;
        const auto forged = forge.event(u"customer.updated"_s, kThen,
                                        testkit::EventForge::customer({.id = u"ctm_1"_s, .updatedAt = kThen}));
        rc::check("parsing a damaged body is total", [&] {
            QByteArray body = forged.body;
            const auto place = *rc::gen::inRange<qsizetype>(0, body.size());
            switch (*rc::gen::inRange(0, 3)) {
            case 0: body[place] = char(*rc::gen::inRange(0, 256)); break;
            case 1: body.truncate(place); break;
            default: body.insert(place, char(*rc::gen::inRange(0, 256))); break;
            }
            const Result<Envelope> envelope = parseEnvelope(body);
            if (envelope)
                RC_ASSERT(!envelope->eventId.isEmpty() && !envelope->eventType.isEmpty());
        });
    }
};

RK_TEST(TstEnvelope)
#include "tst_envelope.moc"
