// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox_stripe/stripe_api.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <thread>

namespace reckoner::sandbox {

using namespace Qt::StringLiterals;

// What every route has in common: keys, versions, idempotency, lists (reference/stripe.md §1).
class TstStripeTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyItsOwnSecretKeyOpens_data();
    void onlyItsOwnSecretKeyOpens();
    void aReadingKeyReadsOnly();
    void unknownVersionsAreRefused();
    void whatNobodyKnowsIsRefusedAtAnyDepth();
    void aKeyReplaysItsFirstAnswer();
    void aKeyIsForgottenAfterADay();
    void aStoredFailureIsReplayedToo();
    void anAnswerThatIsStillDueMeansInUse();
    void aLostAnswerLeavesItsEffect();
    void rateLimitsSayWhy();
    void cursorsLeadBothWays();
    void theFirstProvidersPathsStay();
};

void TstStripeTransport::onlyItsOwnSecretKeyOpens_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    const QByteArray key = stripe::EmulatorOptions::defaultSecretKey();
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("bearer") << "Authorization: Bearer " + key + "\r\n" << 200;
    QTest::newRow("basic") << "Authorization: Basic " + (key + ':').toBase64() + "\r\n" << 200;
    QTest::newRow("another") << QByteArray("Authorization: Bearer sk_test_another\r\n") << 401;
    QTest::newRow("live") << "Authorization: Bearer sk_live_" + key.mid(8) + "\r\n" << 401;
    QTest::newRow("publishable") << "Authorization: Bearer pk_" + key.mid(3) + "\r\n" << 403;
}

void TstStripeTransport::onlyItsOwnSecretKeyOpens()
{
    QFETCH(QByteArray, header);
    StripeApi stripe;
    const Reply reply = stripe.api().send("GET", "/v1/customers", header, {});
    QTEST(reply.status, "status");
    QVERIFY(reply.header("Request-Id").startsWith("req_"));
}

void TstStripeTransport::aReadingKeyReadsOnly()
{
    StripeApi stripe;
    const QByteArray line = "Authorization: Bearer rk_" + stripe::EmulatorOptions::defaultSecretKey().mid(3) + "\r\n";
    QCOMPARE(stripe.api().send("GET", "/v1/customers", line, {}).status, 200);
    QCOMPARE(stripe.api().send("POST", "/v1/customers", line, {}).status, 403);
}

void TstStripeTransport::unknownVersionsAreRefused()
{
    StripeApi stripe;
    const Reply reply = stripe.get("/v1/customers", "Stripe-Version: not-a-real-version\r\n");
    QCOMPARE(reply.status, 400);
    QCOMPARE(errorOf(reply, "message"), u"Invalid Stripe API version: not-a-real-version"_s);
    QCOMPARE(stripe.get("/v1/customers/search?query=name:'a'", "Stripe-Version: 2020-03-02\r\n").status, 400);
}

void TstStripeTransport::whatNobodyKnowsIsRefusedAtAnyDepth()
{
    StripeApi stripe;
    const Reply flat = stripe.post("/v1/customers", "wat=1");
    QCOMPARE(errorOf(flat, "code"), u"parameter_unknown"_s);
    QCOMPARE(errorOf(flat, "message"), u"Received unknown parameter: wat"_s);
    const Reply deep = stripe.post("/v1/products", "name=A&default_price_data[currency]=usd&"
                                                   "default_price_data[unit_amount]=5&default_price_data[wat]=1");
    QCOMPARE(errorOf(deep, "param"), u"default_price_data[wat]"_s);
    QCOMPARE(stripe.get("/v1/products").list().size(), 0);
    QCOMPARE(errorOf(stripe.post("/v1/products"), "code"), u"parameter_missing"_s);
    QCOMPARE(stripe.get("/v1/nothing").status, 404);
}

void TstStripeTransport::aKeyReplaysItsFirstAnswer()
{
    StripeApi stripe;
    const QByteArray key = "Idempotency-Key: one\r\n";
    const Reply first = stripe.post("/v1/customers", "name=A", key);
    const Reply again = stripe.post("/v1/customers", "name=A", key);
    QCOMPARE(again.body, first.body);
    QCOMPARE(again.header("Idempotent-Replayed"), QByteArray("true"));
    QCOMPARE(stripe.get("/v1/customers").list().size(), 1);
    const Reply other = stripe.post("/v1/customers", "name=B", key);
    QCOMPARE(other.status, 400);
    QCOMPARE(errorOf(other, "type"), u"idempotency_error"_s);
}

void TstStripeTransport::aKeyIsForgottenAfterADay()
{
    StripeApi stripe;
    const QByteArray key = "Idempotency-Key: one\r\n";
    const QByteArray first = idOf(stripe.post("/v1/customers", "name=A", key));
    stripe.advance("PT23H");
    QCOMPARE(idOf(stripe.post("/v1/customers", "name=A", key)), first);
    stripe.advance("PT2H");
    QVERIFY(idOf(stripe.post("/v1/customers", "name=A", key)) != first);
}

void TstStripeTransport::aStoredFailureIsReplayedToo()
{
    StripeApi stripe;
    const QByteArray key = "Idempotency-Key: one\r\n";
    stripe.fault({{u"kind"_s, u"status"_s}, {u"status"_s, 500}, {u"path"_s, u"/v1/customers"_s}});
    QCOMPARE(stripe.post("/v1/customers", "name=A", key).status, 500);
    const Reply again = stripe.post("/v1/customers", "name=A", key);
    QCOMPARE(again.status, 500);
    QCOMPARE(again.header("Idempotent-Replayed"), QByteArray("true"));
    // What was refused before it began may be sent again with the same key.
    QCOMPARE(stripe.post("/v1/customers", "wat=A", "Idempotency-Key: two\r\n").status, 400);
    QCOMPARE(stripe.post("/v1/customers", "name=A", "Idempotency-Key: two\r\n").status, 200);
}

void TstStripeTransport::anAnswerThatIsStillDueMeansInUse()
{
    StripeApi stripe;
    const QByteArray key = "Idempotency-Key: one\r\n";
    stripe.fault({{u"kind"_s, u"slow"_s}, {u"delay_ms"_s, 3000}, {u"path"_s, u"/v1/customers"_s}});
    Reply slow;
    std::thread waiting([&] { slow = stripe.post("/v1/customers", "name=A", key); });
    QTRY_COMPARE(stripe.api().sandbox().requests().size(), size_t(1));
    const Reply meanwhile = stripe.post("/v1/customers", "name=A", key);
    waiting.join();
    QCOMPARE(meanwhile.status, 409);
    QCOMPARE(errorOf(meanwhile, "code"), u"idempotency_key_in_use"_s);
    QCOMPARE(slow.status, 200);
    QCOMPARE(idOf(stripe.post("/v1/customers", "name=A", key)), idOf(slow));
}

void TstStripeTransport::aLostAnswerLeavesItsEffect()
{
    StripeApi stripe;
    const QByteArray key = "Idempotency-Key: one\r\n";
    stripe.fault({{u"kind"_s, u"close_before_headers"_s}, {u"path"_s, u"/v1/customers"_s}});
    QCOMPARE(stripe.post("/v1/customers", "name=A", key).status, 0);
    QCOMPARE(stripe.post("/v1/customers", "name=A", key).header("Idempotent-Replayed"), QByteArray("true"));
    QCOMPARE(stripe.get("/v1/customers").list().size(), 1);
}

void TstStripeTransport::rateLimitsSayWhy()
{
    StripeApi stripe;
    stripe.fault({{u"kind"_s, u"status"_s}, {u"status"_s, 429}});
    const Reply limited = stripe.get("/v1/customers");
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.header("Stripe-Rate-Limited-Reason"), QByteArray("global-rate"));
    stripe.fault({{u"kind"_s, u"status"_s}, {u"status"_s, 429}, {u"code"_s, u"lock_timeout"_s}});
    const Reply locked = stripe.get("/v1/customers");
    QCOMPARE(locked.header("Stripe-Rate-Limited-Reason"), QByteArray());
    QCOMPARE(locked.header("Stripe-Should-Retry"), QByteArray("true"));
}

void TstStripeTransport::cursorsLeadBothWays()
{
    StripeApi stripe;
    QList<QByteArray> ids;
    for (int i = 0; i < 5; ++i)
        ids.prepend(idOf(stripe.post("/v1/customers", "name=A")));
    const auto page = [&](const QByteArray &query) {
        QList<QByteArray> got;
        for (const auto &one : stripe.get("/v1/customers?" + query).list())
            got.append(one.toObject().value(u"id"_s).toString().toUtf8());
        return got;
    };
    QCOMPARE(page("limit=2"), ids.mid(0, 2));
    QCOMPARE(page("limit=2&starting_after=" + ids[1]), ids.mid(2, 2));
    QCOMPARE(page("limit=2&ending_before=" + ids[3]), ids.mid(1, 2));
    QCOMPARE(page("limit=0").size(), qsizetype(1));
    const QByteArray search = "/v1/customers/search?query=name:'A'";
    QVERIFY(!stripe.get(search).json().contains(u"total_count"_s));
    QCOMPARE(stripe.get(search + "&expand[]=total_count").json().value(u"total_count"_s).toInt(), 5);
    QCOMPARE(stripe.get("/v1/customers?starting_after=" + ids[0] + "&ending_before=" + ids[1]).status, 400);
    QCOMPARE(errorOf(stripe.get("/v1/customers?starting_after=cus_none"), "param"), u"starting_after"_s);
}

void TstStripeTransport::theFirstProvidersPathsStay()
{
    StripeApi stripe;
    QCOMPARE(stripe.api().get("/customers").status, 200);
    QCOMPARE(stripe.api().get("/v1/customers").status, 401); // with the other provider's key
}

RK_TEST(TstStripeTransport)

} // namespace reckoner::sandbox

#include "tst_stripe_transport.moc"
