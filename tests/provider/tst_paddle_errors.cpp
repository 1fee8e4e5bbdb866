// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/provider_error.h"
#include "core/provider/paddle/provider_message.h"
#include "tests/provider/paddle_at.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::provider;
using namespace reckoner::provider::paddle;
using namespace reckoner::tests;
using namespace reckoner::testkit;

namespace {

http::ClientResponse response(int status, QByteArray body, std::vector<http::Header> headers = {})
{
    return {status, std::move(headers), std::move(body)};
}

const PaddleOptions kErrorOptions{AccountId(QStringLiteral("a")), Environment::Sandbox, SecretBytes(kPaddleKey), {}};

} // namespace

class TstPaddleErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusAndCodeDecide_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("read");
        QTest::addColumn<int>("mutation");
        const auto row = [](int status, const char *code, ErrorKind read, ErrorKind mutation) {
            QTest::addRow("%d %s", status, code) << status << refusal(code) << int(read) << int(mutation);
        };
        const auto both = [&row](int status, const char *code, ErrorKind kind) { row(status, code, kind, kind); };
        both(401, "invalid_access_token", ErrorKind::Unauthenticated);
        both(403, "authentication_missing", ErrorKind::Unauthenticated);
        both(403, "authentication_malformed", ErrorKind::Unauthenticated);
        both(403, "invalid_token", ErrorKind::Unauthenticated);
        both(403, "forbidden", ErrorKind::Forbidden);
        both(403, "paddle_billing_not_enabled", ErrorKind::Forbidden);
        both(403, "something_new", ErrorKind::Forbidden);
        both(404, "not_found", ErrorKind::NotFound);
        both(409, "subscription_locked_renewal", ErrorKind::Conflict);
        both(409, "concurrent_modification", ErrorKind::Conflict);
        both(400, "invalid_field", ErrorKind::Invalid);
        both(400, "invalid_json", ErrorKind::Invalid);
        both(415, "unsupported_media_type", ErrorKind::Invalid);
        both(413, "request_body_too_large", ErrorKind::Invalid);
        both(400, "subscription_payment_declined", ErrorKind::ProviderRefused);
        both(400, "subscription_update_when_canceled", ErrorKind::ProviderRefused);
        both(400, "a_code_of_next_year", ErrorKind::ProviderRefused);
        both(429, "too_many_requests", ErrorKind::RateLimited);
        both(429, "subscription_immediate_charge_hour_limit_exceeded", ErrorKind::RateLimited);
        row(500, "internal_error", ErrorKind::ProviderBroken, ErrorKind::UnknownOutcome);
        row(501, "not_implemented", ErrorKind::ProviderBroken, ErrorKind::UnknownOutcome);
        row(502, "bad_gateway", ErrorKind::Unreachable, ErrorKind::UnknownOutcome);
        row(503, "service_unavailable", ErrorKind::Unreachable, ErrorKind::UnknownOutcome);
        row(504, "bad_gateway", ErrorKind::Unreachable, ErrorKind::UnknownOutcome);
        const auto other = [](const char *name, int status, const QByteArray &body, ErrorKind read,
                              ErrorKind mutation) {
            QTest::newRow(name) << status << body << int(read) << int(mutation);
        };
        other("429 of the edge", 429, "<html>slow down</html>", ErrorKind::RateLimited, ErrorKind::RateLimited);
        other("400 in HTML", 400, "<html>", ErrorKind::ProviderBroken, ErrorKind::UnknownOutcome);
        other("403 of a proxy", 403, "<html>", ErrorKind::ProviderBroken, ErrorKind::UnknownOutcome);
        other("404 without a code", 404, "{\"error\":{}}", ErrorKind::ProviderBroken, ErrorKind::UnknownOutcome);
        other("502 in HTML", 502, "<html>", ErrorKind::Unreachable, ErrorKind::UnknownOutcome);
        other("500 empty", 500, "", ErrorKind::ProviderBroken, ErrorKind::UnknownOutcome);
        other("a redirect", 302, "", ErrorKind::ProviderBroken, ErrorKind::UnknownOutcome);
        other("a code that is a number", 400, "{\"error\":{\"code\":42}}", ErrorKind::ProviderBroken,
              ErrorKind::UnknownOutcome);
    }
    void statusAndCodeDecide()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, read);
        QFETCH(int, mutation);
        const Error toRead = errorFromAnswer(response(status, body), http::RequestKind::Read);
        QCOMPARE(errorKindName(toRead.kind), errorKindName(ErrorKind(read)));
        const Error toMutation = errorFromAnswer(response(status, body), http::RequestKind::Mutation);
        QCOMPARE(errorKindName(toMutation.kind), errorKindName(ErrorKind(mutation)));
        for (const Error &error : {toRead, toMutation}) {
            QVERIFY(error.message.endsWith(QLatin1Char('.')));
            QVERIFY(error.http.has_value());
            QCOMPARE(error.http->status, status);
        }
    }

    void keepsWhatStaffQuotesToPaddle()
    {
        const Error error = errorFromAnswer(
            response(
                400,
                R"({"error":{"type":"request_error","code":"invalid_field","detail":"Request does not pass validation.",
            "errors":[{"field":"name","message":"must not be blank"},{"field":"email","message":"too long"}]},"meta":{"request_id":"r-7"}})"),
            http::RequestKind::Mutation);
        QCOMPARE(error.http->code, QStringLiteral("invalid_field"));
        QCOMPARE(error.http->requestId, QStringLiteral("r-7"));
        QCOMPARE(error.http->fields, QStringLiteral("name: must not be blank\nemail: too long"));
        QCOMPARE(error.detail, QStringLiteral("Request does not pass validation."));
        QVERIFY(error.message.contains(QStringLiteral("name, email")));
        const Error header = errorFromAnswer(response(502, "x", {{"Request-Id", "r-8"}}), http::RequestKind::Read);
        QCOMPARE(header.http->requestId, QStringLiteral("r-8"));
    }

    void quotesACodeWithoutWords()
    {
        const Error error = errorFromAnswer(response(400, refusal("a_code_of_next_year", "secret@example.com")),
                                            http::RequestKind::Read);
        QVERIFY(error.message.contains(QStringLiteral("a_code_of_next_year")));
        QVERIFY(!error.message.contains(
            QStringLiteral("secret@example.com"))); // the provider's prose may hold personal data
    }

    void hugeErrorsAreCutShort()
    {
        QJsonArray errors;
        for (int i = 0; i < 1000; ++i)
            errors.append(QJsonObject{{QStringLiteral("field"), QString(10'000, QLatin1Char('f'))},
                                      {QStringLiteral("message"), QStringLiteral("m")}});
        const QByteArray body =
            text({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), QString(1'000'000, QLatin1Char('c'))},
                                                        {QStringLiteral("errors"), errors}}}});
        const Error error = errorFromAnswer(response(400, body), http::RequestKind::Read);
        QVERIFY(error.http->code.size() <= 4'000);
        QVERIFY(error.http->fields.size() < 1'000'000);
    }

    void retryAfterIsReadAndBounded_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("seconds") << QByteArray("7") << qint64(7'000);
        QTest::newRow("none") << QByteArray() << qint64(60'000);
        QTest::newRow("nonsense") << QByteArray("soon") << qint64(60'000);
        QTest::newRow("a date") << QByteArray("Sat, 21 Nov 2026 10:00:30 GMT") << qint64(30'000);
        QTest::newRow("years") << QByteArray("999999999") << qint64(86'400'000);
    }
    void retryAfterIsReadAndBounded()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, ms);
        std::vector<http::Header> headers{{"Date", "Sat, 21 Nov 2026 10:00:00 GMT"}};
        if (!header.isEmpty())
            headers.push_back({"Retry-After", header});
        QCOMPARE(errorFromAnswer(response(429, refusal("too_many_requests"), headers), http::RequestKind::Mutation)
                     .http->retryAfterMs,
                 ms);
    }

    void commonCodesHaveWords_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code :
             {"subscription_locked_renewal", "subscription_locked_processing", "subscription_payment_declined",
              "payment_declined", "subscription_update_when_past_due", "subscription_update_when_canceled",
              "transaction_balance_less_than_charge_limit",
              "subscription_update_transaction_balance_less_than_charge_limit",
              "subscription_immediate_charge_hour_limit_exceeded",
              "subscription_immediate_charge_24_hour_limit_exceeded", "customer_already_exists", "forbidden",
              "invalid_token", "too_many_requests", "adjustment_pending_refund_request", "notification_cannot_replay"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void commonCodesHaveWords()
    {
        QFETCH(QString, code);
        const QString words = messageForCode(code);
        QVERIFY(words.count(QStringLiteral(". ")) >= 1 ||
                words.contains(QStringLiteral("; "))); // what happened, and what to do next
        QVERIFY(words.endsWith(QLatin1Char('.')));
        QVERIFY(!words.contains(code));
    }

    void keyAndAddressAreCheckedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("production");
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<bool>("good");
        const QByteArray sandbox = "pdl_sdbx_apikey_x", live = "pdl_live_apikey_x", old = "0123456789abcdef";
        const QUrl none, local(QStringLiteral("http://127.0.0.1:4010")),
            gateway(QStringLiteral("https://gateway.example"));
        QTest::newRow("sandbox") << sandbox << false << none << true;
        QTest::newRow("production") << live << true << none << true;
        QTest::newRow("old format") << old << true << none << true;
        QTest::newRow("live key in sandbox") << live << false << none << false;
        QTest::newRow("sandbox key in production") << sandbox << true << none << false;
        QTest::newRow("no key") << QByteArray() << false << none << false;
        QTest::newRow("key with a line break") << QByteArray("pdl_sdbx_a\r\nX: y") << false << none << false;
        QTest::newRow("key with a blank") << QByteArray("pdl_sdbx_a ") << false << none << false;
        QTest::newRow("emulator") << sandbox << false << local << true;
        QTest::newRow("emulator on IPv6") << sandbox << false << QUrl(QStringLiteral("http://[::1]:4010/")) << true;
        QTest::newRow("gateway for sandbox") << sandbox << false << gateway << true;
        QTest::newRow("gateway for production") << live << true << gateway << false;
        QTest::newRow("not Paddle") << live << true << QUrl(QStringLiteral("https://api.paddle.com.evil.example"))
                                    << false;
        QTest::newRow("almost Paddle") << live << true << QUrl(QStringLiteral("https://evilpaddle.com")) << false;
        QTest::newRow("plain http") << sandbox << false << QUrl(QStringLiteral("http://sandbox-api.paddle.com"))
                                    << false;
        QTest::newRow("user info") << sandbox << false << QUrl(QStringLiteral("https://a:b@gateway.example")) << false;
        QTest::newRow("a path") << sandbox << false << QUrl(QStringLiteral("https://gateway.example/paddle")) << false;
        QTest::newRow("a query") << sandbox << false << QUrl(QStringLiteral("https://gateway.example?x=1")) << false;
        QTest::newRow("a file") << sandbox << false << QUrl(QStringLiteral("file:///etc/passwd")) << false;
    }
    void keyAndAddressAreCheckedBeforeAnythingIsSent()
    {
        QFETCH(QByteArray, key);
        QFETCH(bool, production);
        QFETCH(QUrl, url);
        QFETCH(bool, good);
        http::Client client;
        FakeClock clock{Instant()};
        PaddleOptions options = kErrorOptions;
        options.apiKey = SecretBytes(key);
        options.environment = production ? Environment::Production : Environment::Sandbox;
        options.baseUrl = url;
        const auto made = PaddleProvider::create(client, options, clock);
        QCOMPARE(made.has_value(), good);
        if (!good) {
            QVERIFY(!made.error().message.isEmpty());
            QVERIFY(key.isEmpty() || !(made.error().message + made.error().detail).contains(QString::fromLatin1(key)));
        }
    }

    void idsThatAreNoneAreNotSent()
    {
        CutServer server;
        PaddleAt paddle(server);
        for (const char *id : {"", "..", "a/b", "sub_01a?x=1", "sub 01a", "sub_%2e"}) {
            const SubscriptionId bad{QString::fromLatin1(id)};
            QVERIFY(await(paddle.provider->getSubscription(bad)).error().kind == ErrorKind::Invalid);
            QVERIFY(await(paddle.provider->cancel(bad, {})).error().kind == ErrorKind::Invalid);
        }
        QCOMPARE(server.seen(), 0);
    }

    void takenEmailGivesTheCustomerThatHasIt()
    {
        CutServer server;
        PaddleAt paddle(server);
        CustomerDraft draft;
        draft.email = QStringLiteral("ZOE@example.com");
        const char *named = "customer email conflicts with customer of id ctm_01a";
        // Named in the refusal.
        server.next(whole(refusal("customer_already_exists", named), 409));
        server.next(whole(answerWith(sampleCustomer())));
        QCOMPARE(await(paddle.provider->createCustomer(draft))->id.toString(), QStringLiteral("ctm_01a"));
        QCOMPARE(server.requests().back().path, QByteArray("/customers/ctm_01a"));
        // Not named: searched for, archived customers too.
        server.next(whole(refusal("customer_already_exists", "conflict"), 409));
        server.next(whole(pageOf({with(sampleCustomer(), "status", QStringLiteral("archived"))}, {}, false)));
        QCOMPARE(await(paddle.provider->createCustomer(draft))->status, QStringLiteral("archived"));
        QVERIFY(server.requests().back().query.contains("status=active%2Carchived"));
        // Named wrongly: searched for.
        server.next(whole(refusal("customer_already_exists", named), 409));
        server.next(whole(answerWith(with(sampleCustomer(), "email", QStringLiteral("other@example.com")))));
        server.next(whole(pageOf({with(sampleCustomer(), "id", QStringLiteral("ctm_01b"))}, {}, false)));
        QCOMPARE(await(paddle.provider->createCustomer(draft))->id.toString(), QStringLiteral("ctm_01b"));
        // Nowhere to be found.
        server.next(whole(refusal("customer_already_exists", "conflict"), 409));
        server.next(whole(pageOf({}, {}, false)));
        QVERIFY(await(paddle.provider->createCustomer(draft)).error().kind == ErrorKind::ProviderBroken);
        // Any other conflict is one.
        server.next(whole(refusal("conflict"), 409));
        QVERIFY(await(paddle.provider->createCustomer(draft)).error().kind == ErrorKind::Conflict);
        QCOMPARE(server.seen("POST", "/customers"), 5);
    }

    void twentyFirstChargeOfAnHourIsNotSent()
    {
        CutServer server;
        PaddleAt paddle(server);
        server.always(whole(answerWith(sampleSubscription())));
        const SubscriptionId id(QStringLiteral("sub_01a"));
        for (int i = 0; i < 20; ++i)
            QVERIFY(await(paddle.provider->charge(id, {})).has_value());
        const auto refusedHere = await(paddle.provider->changeItems(id, {}));
        QVERIFY(refusedHere.error().kind == ErrorKind::RateLimited);
        QCOMPARE(refusedHere.error().http->code, QStringLiteral("subscription_immediate_charge_hour_limit_exceeded"));
        QVERIFY(refusedHere.error().http->retryAfterMs > 3'500'000);
        QCOMPARE(server.seen(), 20);
        // What does not charge at once still goes, and so does another subscription.
        subscriptions::ItemsChange later;
        later.mode = subscriptions::ProrationMode::DoNotBill;
        QVERIFY(await(paddle.provider->changeItems(id, later)).has_value());
        server.always(whole(answerWith(with(sampleSubscription(), "id", QStringLiteral("sub_01b")))));
        QVERIFY(await(paddle.provider->charge(SubscriptionId(QStringLiteral("sub_01b")), {})).has_value());
        server.always(whole(answerWith(sampleSubscription())));
        paddle.clock.advance(std::chrono::hours(1));
        QVERIFY(await(paddle.provider->charge(id, {})).has_value());
    }

    void refusedChargeIsNotCountedAndADoubtfulOneIs()
    {
        CutServer server;
        PaddleAt paddle(server);
        const SubscriptionId id(QStringLiteral("sub_01a"));
        server.next(whole(refusal("subscription_payment_declined"), 400));
        QVERIFY(await(paddle.provider->charge(id, {})).error().kind == ErrorKind::ProviderRefused);
        QCOMPARE(paddle.provider->immediateCharges().left(id, paddle.clock.now()).thisHour, 20);
        server.next({CutPoint::CloseBeforeHeaders, {}});
        QVERIFY(await(paddle.provider->charge(id, {})).error().kind == ErrorKind::UnknownOutcome);
        QCOMPARE(paddle.provider->immediateCharges().left(id, paddle.clock.now()).thisHour, 19);
    }

    void keyTravelsInTheHeaderOnly()
    {
        CutServer server;
        PaddleAt paddle(server);
        server.next(whole(answerWith(QJsonArray())));
        QVERIFY(await(paddle.provider->checkCredentials()).has_value());
        const http::ServerRequest request = server.requests().back();
        QCOMPARE(request.header("Authorization"), "Bearer " + kPaddleKey);
        QCOMPARE(request.header("Paddle-Version"), QByteArray("1"));
        server.next(whole(refusal("invalid_token"), 403));
        const auto refusedKey = await(paddle.provider->checkCredentials());
        QVERIFY(refusedKey.error().kind == ErrorKind::Unauthenticated);
        QVERIFY(!refusedKey.error().message.contains(QStringLiteral("canary")));
    }
};

RK_TEST(TstPaddleErrors)
#include "tst_paddle_errors.moc"
