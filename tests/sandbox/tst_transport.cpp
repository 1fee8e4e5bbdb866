// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/control.h"
#include "app/sandbox/paddle/entity_json.h"
#include "tests/sandbox/api.h"
#include "tests/testkit/registry.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace reckoner::sandbox {

using namespace Qt::StringLiterals;

class TstTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeyIsWanted_data();
    void theKeyIsWanted();
    void theDefaultKeyLooksLikeOne();
    void refusalsHaveTheEnvelope();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void wrongMethodNamesTheRightOnes();
    void emptyBodiesAreFine();
    void validationListsEveryField();
    void everyAnswerHasItsOwnRequestId();
    void pagesCoverEverythingOnce();
    void nextIsThereOnTheLastPage();
    void pageSizeIsClamped();
    void badPagingIsRefused_data();
    void badPagingIsRefused();
    void rateLimitBlocks();
    void addressesNeedNoKey();
    void timesShowAsManyDigitsAsTheyHave();
    void everyWriteChangesUpdatedAt();
    void idsSortByCreation();
    void durationsAreCalendarOnes_data();
    void durationsAreCalendarOnes();
    void clockMovesForwardOnly();
    void requestsAreCounted();
};

void TstTransport::theKeyIsWanted_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QByteArray key = SandboxOptions::defaultApiKey();
    QTest::newRow("none") << QByteArray() << 403 << u"authentication_missing"_s;
    QTest::newRow("wrong") << QByteArray("Authorization: Bearer pdl_sdbx_apikey_x\r\n") << 403 << u"invalid_token"_s;
    QTest::newRow("basic") << QByteArray("Authorization: Basic " + key + "\r\n") << 403
                           << u"authentication_malformed"_s;
    QTest::newRow("longer") << QByteArray("Authorization: Bearer " + key + "x\r\n") << 403 << u"invalid_token"_s;
    QTest::newRow("right") << QByteArray("Authorization: Bearer " + key + "\r\n") << 200 << QString();
    QTest::newRow("lower case") << QByteArray("authorization: bearer " + key + "\r\n") << 200 << QString();
}

void TstTransport::theKeyIsWanted()
{
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    QFETCH(QString, code);
    Api api;
    const Reply reply = api.send("GET", "/products", header, {});
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), code);
}

void TstTransport::theDefaultKeyLooksLikeOne()
{
    const QRegularExpression form(u"^pdl_(live|sdbx)_apikey_[a-z\\d]{26}_[a-zA-Z\\d]{22}_[a-zA-Z\\d]{3}$"_s);
    QVERIFY(form.match(QString::fromLatin1(SandboxOptions::defaultApiKey())).hasMatch());
}

void TstTransport::refusalsHaveTheEnvelope()
{
    Api api;
    const Reply reply = api.get("/products/pro_01aaaaaaaaaaaaaaaaaaaaaaaa");
    QCOMPARE(reply.status, 404);
    const QJsonObject error = reply.json().value("error"_L1).toObject();
    QCOMPARE(error.value("type"_L1).toString(), u"request_error"_s);
    QCOMPARE(error.value("code"_L1).toString(), u"not_found"_s);
    QVERIFY(!error.value("detail"_L1).toString().isEmpty());
    QCOMPARE(error.value("documentation_url"_L1).toString(), u"https://developer.paddle.com/errors/shared/not_found"_s);
    QVERIFY(!error.contains("errors"_L1));
    QCOMPARE(reply.json().value("meta"_L1).toObject().value("request_id"_L1).toString().size(), 36);
}

void TstTransport::badRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QByteArray json = "application/json";
    QTest::newRow("unknown path") << QByteArray("GET") << QByteArray("/v2/products") << json << QByteArray() << 404
                                  << u"invalid_url"_s;
    QTest::newRow("no JSON") << QByteArray("POST") << QByteArray("/products") << json << QByteArray("{") << 400
                             << u"invalid_json"_s;
    QTest::newRow("twice the same key") << QByteArray("POST") << QByteArray("/products") << json
                                        << QByteArray(R"({"name":"a","name":"b"})") << 400 << u"invalid_json"_s;
    QTest::newRow("array") << QByteArray("POST") << QByteArray("/products") << json << QByteArray("[]") << 400
                           << u"bad_request"_s;
    QTest::newRow("form") << QByteArray("POST") << QByteArray("/products")
                          << QByteArray("application/x-www-form-urlencoded") << QByteArray("a=b") << 415
                          << u"unsupported_media_type"_s;
    QTest::newRow("body of GET") << QByteArray("GET") << QByteArray("/products") << json << QByteArray("{}") << 400
                                 << u"unexpected_request_body"_s;
    QTest::newRow("too large") << QByteArray("POST") << QByteArray("/products") << json
                               << QByteArray("{\"name\":\"" + QByteArray(1 << 20, 'a') + "\"}") << 413
                               << u"request_body_too_large"_s;
}

void TstTransport::badRequestsAreRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, code);
    Api api;
    const Reply reply = api.send(method, path, api.authorization() + "Content-Type: " + type + "\r\n", body);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), code);
}

void TstTransport::wrongMethodNamesTheRightOnes()
{
    Api api;
    const Reply reply = api.remove("/products");
    QCOMPARE(reply.status, 405);
    QCOMPARE(reply.code(), u"method_not_allowed"_s);
    QCOMPARE(reply.header("Allow"), QByteArray("GET, POST"));
}

void TstTransport::emptyBodiesAreFine()
{
    Api api;
    const QString customer = api.makeCustomer("a@example.com");
    QCOMPARE(api.send("POST", "/customers/" + customer.toUtf8() + "/portal-sessions", api.authorization(), {}).status,
             201);
}

void TstTransport::validationListsEveryField()
{
    Api api;
    const Reply reply =
        api.post("/prices", {{u"description"_s, u"x"_s},
                             {u"unit_price"_s, QJsonObject{{u"amount"_s, 100}, {u"currency_code"_s, u"XXX"_s}}},
                             {u"no_such_field"_s, 1},
                             {u"quantity"_s, QJsonObject{{u"minimum"_s, 5}}}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"invalid_field"_s);
    const QStringList fields = reply.errorFields();
    QCOMPARE(QSet<QString>(fields.begin(), fields.end()),
             QSet<QString>({u"description"_s, u"unit_price.amount"_s, u"unit_price.currency_code"_s,
                            u"quantity.maximum"_s, u"product_id"_s}));
}

void TstTransport::everyAnswerHasItsOwnRequestId()
{
    Api api;
    const Reply one = api.get("/products"), other = api.get("/products");
    const auto id = [](const Reply &reply) {
        return reply.json().value("meta"_L1).toObject().value("request_id"_L1).toString();
    };
    QVERIFY(!id(one).isEmpty());
    QVERIFY(id(one) != id(other));
    QCOMPARE(one.header("Request-Id"), id(one).toUtf8());
}

void TstTransport::pagesCoverEverythingOnce()
{
    Api api;
    QSet<QString> made, seen;
    for (int i = 0; i < 7; ++i)
        made.insert(api.makeProduct());
    QByteArray path = "/products?per_page=3&order_by=name[ASC]&status=active,archived";
    const QByteArray base = api.sandbox().baseUrl().toUtf8();
    for (int page = 0; page < 3; ++page) {
        const Reply reply = api.get(path);
        QCOMPARE(reply.pagination().value("estimated_total"_L1).toInt(), 7);
        QCOMPARE(reply.pagination().value("has_more"_L1).toBool(), page < 2);
        for (const auto &row : reply.list()) {
            const QString id = row.toObject().value("id"_L1).toString();
            QVERIFY(!seen.contains(id));
            seen.insert(id);
        }
        const QByteArray next = reply.pagination().value("next"_L1).toString().toUtf8();
        QVERIFY2(next.startsWith(base + "/products?per_page=3&order_by=name[ASC]&status=active,archived&after=pro_"),
                 next.constData());
        path = next.mid(base.size());
    }
    QCOMPARE(seen, made);
    QCOMPARE(api.get(path).list().size(), 0);
}

void TstTransport::nextIsThereOnTheLastPage()
{
    Api api;
    const Reply reply = api.get("/customers");
    QCOMPARE(reply.pagination().value("has_more"_L1).toBool(), false);
    QVERIFY(reply.pagination().value("next"_L1).toString().startsWith(api.sandbox().baseUrl()));
}

void TstTransport::pageSizeIsClamped()
{
    Api api;
    QCOMPARE(api.get("/products").pagination().value("per_page"_L1).toInt(), 50);
    QCOMPARE(api.get("/products?per_page=1000").pagination().value("per_page"_L1).toInt(), 200);
    QCOMPARE(api.get("/notification-settings").pagination().value("per_page"_L1).toInt(), 200);
}

void TstTransport::badPagingIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("size 0") << QByteArray("per_page=0") << u"per_page"_s;
    QTest::newRow("size word") << QByteArray("per_page=all") << u"per_page"_s;
    QTest::newRow("unknown field") << QByteArray("order_by=colour[ASC]") << u"order_by"_s;
    QTest::newRow("no direction") << QByteArray("order_by=name") << u"order_by"_s;
    QTest::newRow("unknown row") << QByteArray("order_by=name[ASC]&after=pro_1") << u"after"_s;
}

void TstTransport::badPagingIsRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, field);
    Api api;
    const Reply reply = api.get("/products?" + query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorFields(), QStringList{field});
}

void TstTransport::rateLimitBlocks()
{
    SandboxOptions options;
    options.rateLimit = paddle::RateLimit::On;
    Api api(options);
    for (int i = 0; i < 240; ++i)
        QCOMPARE(api.get("/event-types").status, 200);
    const Reply reply = api.get("/event-types");
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.code(), u"too_many_requests"_s);
    QCOMPARE(reply.json().value("error"_L1).toObject().value("type"_L1).toString(), u"api_error"_s);
    QCOMPARE(reply.header("Retry-After"), QByteArray("60"));
    QVERIFY(api.post("/pricing-preview").status != 429); // counted apart
}

void TstTransport::addressesNeedNoKey()
{
    Api api;
    const Reply reply = api.send("GET", "/ips", {}, {});
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.header("Etag").isEmpty());
    QCOMPARE(reply.data().value("ipv4_cidrs"_L1).toArray().size(), 1);
}

void TstTransport::timesShowAsManyDigitsAsTheyHave()
{
    QCOMPARE(paddle::jsonInstant(Instant::fromSeconds(0)), u"1970-01-01T00:00:00Z"_s);
    QCOMPARE(paddle::jsonInstant(Instant::fromMicros(250'000)), u"1970-01-01T00:00:00.250Z"_s);
    QCOMPARE(paddle::jsonInstant(Instant::fromMicros(755'300)), u"1970-01-01T00:00:00.7553Z"_s);
    QCOMPARE(paddle::jsonInstant(Instant::fromMicros(1)), u"1970-01-01T00:00:00.000001Z"_s);
}

void TstTransport::everyWriteChangesUpdatedAt()
{
    SandboxOptions options;
    options.clock = *Instant::parse(QByteArrayView("2026-01-31T12:00:00Z"));
    options.clockMode = paddle::ClockMode::Frozen;
    Api api(options);
    const QByteArray path = "/products/" + api.makeProduct().toUtf8();
    QSet<QString> seen{api.get(path).text("updated_at")};
    bool hasMillis = false, hasMicros = false;
    for (int i = 0; i < 30; ++i) {
        const QString at = api.patch(path, {{u"name"_s, u"n%1"_s.arg(i)}}).text("updated_at");
        QVERIFY2(!seen.contains(at), qPrintable(at));
        seen.insert(at);
        (at.size() <= 24 ? hasMillis : hasMicros) = true;
    }
    QVERIFY(hasMillis && hasMicros);
}

void TstTransport::idsSortByCreation()
{
    Api api;
    QString last;
    for (int i = 0; i < 50; ++i) {
        const QString id = api.makeCustomer(u"c%1@example.com"_s.arg(i).toLatin1().constData());
        QVERIFY2(last < id, qPrintable(last + u' ' + id));
        last = id;
    }
}

void TstTransport::durationsAreCalendarOnes_data()
{
    QTest::addColumn<QString>("duration");
    QTest::addColumn<QString>("expected");
    QTest::newRow("month end") << u"P1M"_s << u"2026-02-28T12:00:00.000000Z"_s;
    QTest::newRow("all") << u"P1Y2M1W3DT4H5M6S"_s << u"2027-04-10T16:05:06.000000Z"_s;
    QTest::newRow("minutes") << u"PT31M"_s << u"2026-01-31T12:31:00.000000Z"_s;
    QTest::newRow("nothing") << u"P"_s << QString();
    QTest::newRow("nothing after T") << u"P1DT"_s << QString();
    QTest::newRow("words") << u"1 month"_s << QString();
}

void TstTransport::durationsAreCalendarOnes()
{
    QFETCH(QString, duration);
    QFETCH(QString, expected);
    const auto at = addDuration(*Instant::parse(QByteArrayView("2026-01-31T12:00:00Z")), duration);
    QCOMPARE(at ? at->toString() : QString(), expected);
}

void TstTransport::clockMovesForwardOnly()
{
    SandboxOptions options;
    options.clock = *Instant::parse(QByteArrayView("2026-01-31T12:00:00Z"));
    options.clockMode = paddle::ClockMode::Frozen;
    Api api(options);
    QCOMPARE(api.advance("P1M").text("now"), u"2026-02-28T12:00:00.000000Z"_s);
    QCOMPARE(api.post("/_sandbox/clock", {{u"set"_s, u"2026-02-01T00:00:00Z"_s}}).status, 400);
    QCOMPARE(api.post("/_sandbox/clock", {{u"set"_s, u"2026-03-01T00:00:00Z"_s}}).text("now"),
             u"2026-03-01T00:00:00.000000Z"_s);
    QVERIFY(api.post("/products", {{u"name"_s, u"P"_s}, {u"tax_category"_s, u"saas"_s}})
                .text("created_at")
                .startsWith(u"2026-03-01T00:00:00"_s));
}

void TstTransport::requestsAreCounted()
{
    Api api;
    api.makeProduct();
    api.get("/products?per_page=2");
    const QJsonObject data = api.get("/_sandbox/requests").data();
    QCOMPARE(data.value("counts"_L1).toObject(), QJsonObject({{u"POST /products"_s, 1}, {u"GET /products"_s, 1}}));
    const QJsonObject first = data.value("requests"_L1).toArray().first().toObject();
    QCOMPARE(first.value("body_sha256"_L1).toString().size(), 64);
    QCOMPARE(first.value("status"_L1).toInt(), 201);
    QCOMPARE(api.get("/_sandbox/requests?path=/prod*&method=GET").data().value("requests"_L1).toArray().size(), 1);
    QCOMPARE(api.remove("/_sandbox/requests").status, 204);
    QVERIFY(api.sandbox().requests().empty());
}

RK_TEST(TstTransport)

} // namespace reckoner::sandbox

#include "tst_transport.moc"
