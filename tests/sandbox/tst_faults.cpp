// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/api.h"
#include "tests/testkit/registry.h"

#include <QElapsedTimer>
#include <QTest>

namespace reckoner::sandbox {

using namespace Qt::StringLiterals;

class TstFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusFaultsReplaceTheAnswer();
    void faultsHitWhatTheyAimAt();
    void faultsAreUsedUpAfterTheirHits();
    void gatewaysAnswerHtml();
    void cutsLoseTheAnswerButNotTheEffect_data();
    void cutsLoseTheAnswerButNotTheEffect();
    void cutsCanComeBeforeTheEffect();
    void slowAnswersComeInTheEnd();
    void paymentDeclinesAreTakenOnce();
    void badFaultsAreRefused();
    void deleteClearsAll();
    void wildcardsMatchRuns();
};

void TstFaults::statusFaultsReplaceTheAnswer()
{
    Api api;
    QCOMPARE(api.fault({{u"kind"_s, u"status"_s}, {u"status"_s, 429}, {u"retry_after"_s, 7}}).status, 201);
    const Reply reply = api.post("/products", {{u"name"_s, u"A"_s}, {u"tax_category"_s, u"saas"_s}});
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.code(), u"too_many_requests"_s);
    QCOMPARE(reply.header("Retry-After"), QByteArray("7"));
    QCOMPARE(api.get("/products").list().size(), 0); // it had no effect
    QCOMPARE(api.sandbox().requests().front().fault, QByteArray("fault_1"));
}

void TstFaults::faultsHitWhatTheyAimAt()
{
    Api api;
    api.fault({{u"kind"_s, u"status"_s},
               {u"status"_s, 500},
               {u"method"_s, u"post"_s},
               {u"path"_s, u"/customers/*/addresses"_s}});
    const QString sam = api.makeCustomer("sam@example.com");
    QVERIFY(!sam.isEmpty());
    QCOMPARE(api.get("/customers/" + sam.toUtf8() + "/addresses").status, 200);
    QVERIFY(api.makeAddress(sam).isEmpty());
    QVERIFY(!api.makeAddress(sam).isEmpty());
}

void TstFaults::faultsAreUsedUpAfterTheirHits()
{
    Api api;
    api.fault({{u"kind"_s, u"status"_s}, {u"status"_s, 503}, {u"skip"_s, 1}, {u"times"_s, 2}});
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(api.get("/event-types").status);
    QCOMPARE(statuses, QList<int>({200, 503, 503, 200}));
    QCOMPARE(api.get("/_sandbox/faults").list().size(), 0);
}

void TstFaults::gatewaysAnswerHtml()
{
    Api api;
    api.fault({{u"kind"_s, u"status"_s}, {u"status"_s, 502}, {u"raw_body"_s, u"<h1>502</h1>"_s}});
    const Reply reply = api.get("/products");
    QCOMPARE(reply.status, 502);
    QCOMPARE(reply.header("Content-Type"), QByteArray("text/html"));
    QCOMPARE(reply.body, QByteArray("<h1>502</h1>"));
}

void TstFaults::cutsLoseTheAnswerButNotTheEffect_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("hasWholeHead");
    QTest::addColumn<bool>("hasWholeBody");
    QTest::newRow("close") << u"close_before_headers"_s << false << false;
    QTest::newRow("reset") << u"reset"_s << false << false;
    QTest::newRow("half header") << u"half_header"_s << false << false;
    QTest::newRow("garbage") << u"garbage"_s << false << false;
    QTest::newRow("half body") << u"half_body"_s << true << false;
    QTest::newRow("close after") << u"close_after"_s << true << true;
}

void TstFaults::cutsLoseTheAnswerButNotTheEffect()
{
    QFETCH(QString, kind);
    QFETCH(bool, hasWholeHead);
    QFETCH(bool, hasWholeBody);
    Api api;
    api.fault({{u"kind"_s, kind}, {u"method"_s, u"POST"_s}});
    const Reply reply = api.post("/products", {{u"name"_s, u"A"_s}, {u"tax_category"_s, u"saas"_s}});
    QCOMPARE(reply.status, hasWholeHead ? 201 : 0);
    QCOMPARE(hasWholeHead && reply.body.size() == reply.header("Content-Length").toInt(), hasWholeBody);
    QCOMPARE(api.get("/products").list().size(), 1);
}

void TstFaults::cutsCanComeBeforeTheEffect()
{
    Api api;
    api.fault({{u"kind"_s, u"close_before_headers"_s}, {u"applied"_s, false}});
    QVERIFY(api.makeProduct().isEmpty());
    QCOMPARE(api.get("/products").list().size(), 0);
}

void TstFaults::slowAnswersComeInTheEnd()
{
    Api api;
    api.fault({{u"kind"_s, u"slow"_s}, {u"delay_ms"_s, 300}});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(api.get("/products").status, 200);
    QVERIFY2(timer.elapsed() >= 290, "the answer did not wait"); // never fails for being late
}

void TstFaults::paymentDeclinesAreTakenOnce()
{
    Api api;
    const QString sam = api.makeCustomer("sam@example.com");
    QCOMPARE(
        api.fault({{u"kind"_s, u"payment_declined"_s}, {u"error_code"_s, u"expired_card"_s}, {u"customer_id"_s, sam}})
            .status,
        201);
    api.sandbox().withWorld([&](paddle::World &world) {
        QCOMPARE(world.takeDecline(u"ctm_other"_s, QString()), std::nullopt);
        QCOMPARE(world.takeDecline(sam, QString()), u"expired_card"_s);
        QCOMPARE(world.takeDecline(sam, QString()), std::nullopt);
    });
}

void TstFaults::badFaultsAreRefused()
{
    Api api;
    QCOMPARE(api.fault({{u"kind"_s, u"explode"_s}}).errorFields(), QStringList{u"kind"_s});
    QCOMPARE(api.fault({{u"kind"_s, u"status"_s}, {u"times"_s, 0}}).errorFields(), QStringList{u"times"_s});
}

void TstFaults::deleteClearsAll()
{
    Api api;
    api.fault({{u"kind"_s, u"status"_s}, {u"times"_s, -1}});
    QCOMPARE(api.get("/products").status, 500);
    QCOMPARE(api.get("/products").status, 500);
    QCOMPARE(api.remove("/_sandbox/faults").status, 204);
    QCOMPARE(api.get("/products").status, 200);
    const QByteArray id = api.fault({{u"kind"_s, u"status"_s}}).text("id").toUtf8();
    QCOMPARE(api.remove("/_sandbox/faults/" + id).status, 204);
    QCOMPARE(api.remove("/_sandbox/faults/" + id).status, 404);
}

void TstFaults::wildcardsMatchRuns()
{
    QVERIFY(wildcardMatches("", "anything"));
    QVERIFY(wildcardMatches("/subscriptions/*", "/subscriptions/sub_1/pause"));
    QVERIFY(wildcardMatches("*/pause", "/subscriptions/sub_1/pause"));
    QVERIFY(!wildcardMatches("/subscriptions", "/subscriptions/sub_1"));
    QVERIFY(wildcardMatches("a*", "a"));
}

RK_TEST(TstFaults)

} // namespace reckoner::sandbox

#include "tst_faults.moc"
