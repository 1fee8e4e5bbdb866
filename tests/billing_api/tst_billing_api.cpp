// SPDX-License-Identifier: GPL-3.0-or-later
// The API as a storefront meets it: what it gives, to whom, and what it refuses.
#include "tests/billing_api/api_bench.h"
#include "tests/billing_api/token_keys.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QSet>

#include <thread>

using namespace reckoner;
using namespace reckoner::billing_api;
using namespace reckoner::tests;
using namespace reckoner::flows;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kTransactions = "/billing/v2/transactions", kHistory = "/v1/billing/history",
                 kPortal = "/v1/billing/portal-session";
const QByteArray kPackOrder = R"({"plan":"payg","credits":50000})";

qint64 createdAtProvider(ApiBench &bench)
{
    return bench.story.wireCount("POST", "/transactions");
}

} // namespace

class TstBillingApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOrderIsMadeOnceAndLeadsToItsPayment_data() { testkit::addDialectRows(); }
    void anOrderIsMadeOnceAndLeadsToItsPayment()
    {
        RK_FETCH_DIALECT()
        ApiBench bench(dialect);
        const QByteArray token = bench.tokenOf(bench.ada.toString());
        const ApiReply quote = bench.post("/billing/v2/quote", {}, kPackOrder);
        QCOMPARE(quote.status, 200);
        QCOMPARE(quote.json()[u"total"_s].toObject()[u"amount"_s].toString(), u"8900"_s);
        const ApiReply made = bench.post(kTransactions, token, kPackOrder, "key-1");
        QVERIFY2(made.status == 201, made.body.constData());
        QVERIFY(made.json()[u"checkout_url"_s].toString().contains(made.json()[u"transaction_id"_s].toString()));
        QCOMPARE(made.json()[u"customer_id"_s].toString(), bench.ada.toString());
        QCOMPARE(made.json()[u"amount"_s].toObject()[u"amount"_s].toString(), u"8900"_s);

        const ApiReply again = bench.post(kTransactions, token, kPackOrder, "key-1");
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, made.body);
        QVERIFY(again.hasField("Idempotent-Replayed: true"));
        QVERIFY(!made.hasField("Idempotent-Replayed: true"));
        QCOMPARE(createdAtProvider(bench), qint64(1));
        const ApiReply other = bench.post(kTransactions, token, R"({"plan":"payg","credits":100000})", "key-1");
        QCOMPARE(other.status, 422);
        QCOMPARE(other.code(), u"idempotency_key_reused"_s);
        QCOMPARE(createdAtProvider(bench), qint64(1));

        const QString payment = made.json()[u"transaction_id"_s].toString();
        QCOMPARE(bench.story.control("POST", "/_sandbox/pay", {{u"transaction_id"_s, payment}}), 200);
        bench.story.receive();
        const QJsonObject history = bench.get(kHistory, token).json();
        QCOMPARE(history[u"total"_s].toInt(), 1);
        const QJsonObject row = history[u"transactions"_s].toArray().first().toObject();
        QCOMPARE(row[u"id"_s].toString(), payment);
        QCOMPARE(row[u"status"_s].toString(), u"succeeded"_s);
        QVERIFY(!bench.story.audit().firstBroken);
    }

    void aServerThatDiedLeavesAnOrderThatIsNotMadeTwice_data() { testkit::addDialectRows(); }
    void aServerThatDiedLeavesAnOrderThatIsNotMadeTwice()
    {
        RK_FETCH_DIALECT()
        ApiBench bench(dialect);
        const QByteArray token = bench.tokenOf(bench.ada.toString());
        // The answer of the provider is lost, as if the server had died after sending.
        bench.story.fault({{u"path"_s, u"/transactions"_s},
                           {u"method"_s, u"POST"_s},
                           {u"kind"_s, u"close_before_headers"_s},
                           {u"applied"_s, true}});
        const ApiReply first = bench.post(kTransactions, token, kPackOrder, "key-1");
        QVERIFY(first.status == 503 || first.status == 201);
        const ApiReply meanwhile = bench.post(kTransactions, token, kPackOrder, "key-1");
        QVERIFY2(meanwhile.status == 503 || meanwhile.status == 409 || meanwhile.status == 201,
                 meanwhile.body.constData());
        const auto elsewhere = bench.another();
        bench.api = nullptr;
        bench.api = bench.another();
        for (int i = 0; i < 20; ++i) {
            bench.story.advance(std::chrono::seconds(30));
            got(bench.story.resolver->resolveDue());
        }
        const ApiReply later = bench.post(kTransactions, bench.tokenOf(bench.ada.toString()), kPackOrder, "key-1");
        QVERIFY2(later.status == 201, later.body.constData());
        QCOMPARE(createdAtProvider(bench), qint64(1));
    }

    void twoServersMakeOneOrder_data() { testkit::addDialectRows(); }
    void twoServersMakeOneOrder()
    {
        RK_FETCH_DIALECT()
        ApiBench bench(dialect);
        const auto other = bench.another();
        const QByteArray token = bench.tokenOf(bench.ada.toString());
        std::vector<ApiReply> replies(8);
        std::atomic_int open = int(replies.size());
        std::vector<std::thread> clients;
        for (size_t i = 0; i < replies.size(); ++i) {
            clients.emplace_back([&, i] {
                const quint16 port = i % 2 == 0 ? bench.api->port() : other->port();
                replies[i] = askAt(port, {"POST", kTransactions, token, kPackOrder, "Idempotency-Key: one\r\n"});
                --open;
            });
        }
        static_cast<void>(QTest::qWaitFor([&] { return open == 0; }, 60'000));
        for (std::thread &client : clients)
            client.join();
        QSet<QString> made;
        for (const ApiReply &reply : replies) {
            QVERIFY2(reply.status == 201 || reply.status == 409, reply.body.constData());
            if (reply.status == 201)
                made.insert(reply.json()[u"transaction_id"_s].toString());
        }
        QCOMPARE(made.size(), 1);
        QCOMPARE(createdAtProvider(bench), qint64(1));
    }

    void nobodySeesAnothersData()
    {
        ApiBench bench;
        const QByteArray adas = bench.tokenOf(bench.ada.toString()), bobs = bench.tokenOf(bench.bob.toString());
        const PriceId monthly = bench.story.price({});
        const SubscriptionId subscription = bench.story.subscribe(monthly);
        bench.story.receive();
        const CustomerId owner = bench.story.mirrored(subscription).customerId;
        const QByteArray owners = bench.tokenOf(owner.toString());
        const ApiReply own = bench.get(kHistory, owners);
        QVERIFY(own.json()[u"total"_s].toInt() > 0);
        for (const QByteArray &other : {adas, bobs}) {
            QCOMPARE(bench.get(kHistory, other).json()[u"total"_s].toInt(), 0);
            QCOMPARE(bench.get(kHistory + "?customer_id=" + owner.toUtf8(), other).json()[u"total"_s].toInt(), 0);
            QCOMPARE(bench.get("/v1/billing/credits", other).json()[u"entries"_s].toArray().size(), 0);
            const QByteArray body = "{\"subscription_id\":\"" + subscription.toUtf8() + "\"}";
            QCOMPARE(bench.post(kPortal, other, body).status, 404);
            // Nor is an order made for somebody else.
            QCOMPARE(bench
                         .post(kTransactions, other,
                               "{\"plan\":\"payg\",\"credits\":50000,\"customer_id\":\"" + owner.toUtf8() + "\"}")
                         .status,
                     422);
        }
        QCOMPARE(bench.story.wireCount("POST", "/customers/*/portal-sessions"), 0);
        QCOMPARE(bench.post(kPortal, owners, "{\"subscription_id\":\"" + subscription.toUtf8() + "\"}").status, 201);
        // A key is its owner's: the same one of another is another.
        const ApiReply first = bench.post(kTransactions, adas, kPackOrder, "shared");
        const ApiReply second = bench.post(kTransactions, bobs, kPackOrder, "shared");
        QCOMPARE(first.status, 201);
        QCOMPARE(second.status, 201);
        QVERIFY(first.json()[u"transaction_id"_s] != second.json()[u"transaction_id"_s]);
        QCOMPARE(second.json()[u"customer_id"_s].toString(), bench.bob.toString());
    }

    void withoutAGoodTokenNothingOfAUserIsGiven()
    {
        ApiBench bench;
        for (const ApiRoute &route : apiRoutes()) {
            const bool isUsers = route.access == RouteAccess::User;
            const ApiRequest bare{route.method.toByteArray(), route.path.toByteArray(), {}, kPackOrder, {}};
            const ApiReply none = bench.ask(bare);
            QCOMPARE(none.status == 401, isUsers);
            if (isUsers)
                QVERIFY(none.hasField("WWW-Authenticate: Bearer error=\"invalid_token\""));
            ApiRequest forged = bare;
            forged.token = hs256Token(goodClaims(bench.ada.toString(), bench.story.clock.now()),
                                      SecretBytes(QByteArray("a secret of ours that it is not, really")));
            QCOMPARE(bench.ask(forged).status, 401); // a bad token is bad everywhere
            QJsonObject old = goodClaims(bench.ada.toString(), bench.story.clock.now() - std::chrono::hours(2));
            forged.token = hs256Token(old);
            const ApiReply expired = bench.ask(forged);
            QCOMPARE(expired.status, 401);
            QVERIFY(!expired.body.contains("expired")); // what was wrong is nobody's business
        }
        QCOMPARE(createdAtProvider(bench), qint64(0));
    }

    void onlyWhatIsForSaleIsSold()
    {
        ApiBench bench;
        const QByteArray token = bench.tokenOf(bench.ada.toString());
        const QByteArray plans = bench.get("/v1/billing/plans").body;
        QVERIFY(plans.contains(bench.pack.toUtf8()));
        QVERIFY(!plans.contains(bench.hidden.toUtf8()));
        QCOMPARE(bench.post(kTransactions, token, "{\"price_id\":\"" + bench.hidden.toUtf8() + "\"}").status, 404);
        QCOMPARE(bench.post(kTransactions, token, R"({"price_id":"pri_none"})").status, 404);
        for (const char *bad :
             {R"({})", R"({"plan":"payg"})", R"({"plan":"gift","credits":50000})",
              R"({"plan":"payg","credits":"50000"})", R"({"plan":"payg","credits":0})",
              R"({"plan":"payg","credits":-1})", R"({"plan":"payg","credits":1e9})",
              R"({"plan":"payg","credits":9223372036854775808})", R"({"plan":"payg","credits":50000,"price_id":"x"})",
              R"({"plan":"payg","credits":50000,"unit_price":"1"})", R"([])", R"({"plan":"payg","plan":"month"})",
              "not json"}) {
            const ApiReply reply = bench.post(kTransactions, token, bad);
            QVERIFY2(reply.status == 422, bad);
            QVERIFY(reply.hasField("Content-Type: application/problem+json"));
        }
        const ApiReply stale =
            bench.post(kTransactions, token, R"({"plan":"payg","credits":50000,"prices_version":99})");
        QCOMPARE(stale.status, 409);
        QCOMPARE(stale.code(), u"price_changed"_s);
        // For sale by the list, and nothing in the catalog to sell it by.
        const ApiReply unconfigured = bench.post(kTransactions, token, R"({"plan":"month","credits":2000})");
        QCOMPARE(unconfigured.status, 503);
        QCOMPARE(unconfigured.code(), u"price_not_configured"_s);
        QCOMPARE(createdAtProvider(bench), qint64(0));
        QCOMPARE(bench.post("/v1/billing/checkout-session", token, "{}").code(), u"stripe_not_configured"_s);
        QCOMPARE(bench.post("/v1/billing/payment-intent", token, "{}").status, 503);
    }

    void aQuoteThatDoesNotHoldEverywhereIsNotSold()
    {
        ApiBench bench;
        bench.story.clock.advance(std::chrono::seconds(1));
        provider::PriceEdit local;
        local.overrides = {{{u"DE"_s}, Money(7'900, Currency::of("USD"))}};
        got(bench.story.provider->updatePrice(bench.pack, local));
        bench.story.backfill();
        const ApiReply quoted = bench.post(kTransactions, bench.tokenOf(bench.ada.toString()), kPackOrder);
        QCOMPARE(quoted.status, 503);
        QCOMPARE(quoted.code(), u"price_not_configured"_s);
        QCOMPARE(createdAtProvider(bench), qint64(0));
    }

    void absurdPagesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        for (const char *good : {"", "?limit=1", "?limit=200", "?offset=0", "?limit=50&offset=10000", "?unknown=1"})
            QTest::newRow(*good ? good : "none") << QByteArray(good) << 200;
        for (const char *bad :
             {"?limit=0", "?limit=-1", "?limit=201", "?limit=1000000000", "?limit=99999999999999999999", "?limit=5.5",
              "?limit=+5", "?limit=%205", "?limit=", "?offset=-1", "?offset=10001", "?offset=9223372036854775808",
              "?offset=1e3", "?limit=5&limit=6", "?limit=0x10"})
            QTest::newRow(bad) << QByteArray(bad) << 400;
    }
    void absurdPagesAreRefused()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        static ApiBench *bench = nullptr; // one for all rows
        if (!bench)
            bench = new ApiBench;
        QCOMPARE(bench->get(kHistory + query, bench->tokenOf(bench->ada.toString())).status, status);
        const bool isLast = QByteArrayView(QTest::currentDataTag()) == QByteArrayView("?limit=0x10");
        if (isLast)
            delete std::exchange(bench, nullptr);
    }

    void pagesOfOtherOriginsAreRefused()
    {
        ApiBench bench;
        const auto from = [&](const QByteArray &method, const QByteArray &origin) {
            return bench.ask({method, "/v1/billing/config", {}, {}, "Origin: " + origin + "\r\n"});
        };
        const ApiReply good = from("GET", "https://shop.example.com");
        QCOMPARE(good.status, 200);
        QVERIFY(good.hasField("Access-Control-Allow-Origin: https://shop.example.com"));
        QVERIFY(good.hasField("Vary: Origin"));
        QVERIFY(good.hasField("X-Content-Type-Options: nosniff"));
        QVERIFY(!good.head.toLower().contains("allow-credentials"));
        const ApiReply preflight = from("OPTIONS", "https://shop.example.com");
        QCOMPARE(preflight.status, 204);
        QVERIFY(preflight.hasField("Access-Control-Allow-Methods: GET"));
        QVERIFY(preflight.head.toLower().contains("idempotency-key"));
        for (const char *other :
             {"https://evil.test", "null", "https://shop.example.com.evil.test", "*", "http://shop.example.com",
              "https://shop.example.com:444", "HTTPS://shop.example.com"}) {
            for (const char *method : {"GET", "OPTIONS"}) {
                const ApiReply reply = from(method, other);
                QCOMPARE(reply.status, 403);
                QVERIFY(!reply.head.toLower().contains("access-control"));
            }
        }
    }

    void whatIsAskedTheWrongWayIsSaidSo()
    {
        ApiBench bench;
        QCOMPARE(bench.get("/v1/billing/nothing").status, 404);
        QCOMPARE(bench.get("/v1/billing/config/").status, 404);
        const ApiReply wrong = bench.get(kTransactions);
        QCOMPARE(wrong.status, 405);
        QVERIFY(wrong.hasField("Allow: POST"));
        const ApiReply text = bench.ask({"POST", "/billing/v2/quote", {}, kPackOrder, "Content-Type: text/plain\r\n"});
        QCOMPARE(text.status, 415);
        QCOMPARE(bench.ask({"POST", "/billing/v2/quote", {}, kPackOrder, "Content-Encoding: gzip\r\n"}).status, 415);
        for (const QByteArray &key : {QByteArray("a b"), QByteArray(256, 'k'), QByteArray("k\xc3\xa4")})
            QCOMPARE(bench.post("/billing/v2/quote", {}, kPackOrder, key).status, 400);
        const ApiReply large = bench.ask({"POST", "/billing/v2/quote", {}, QByteArray(65 * 1024, ' '), {}});
        QCOMPARE(large.status, 413);
        const QJsonObject problem = wrong.json();
        QCOMPARE(problem[u"status"_s].toInt(), 405);
        QVERIFY(!problem[u"request_id"_s].toString().isEmpty());
        QVERIFY(wrong.hasField("X-Request-Id: " + problem[u"request_id"_s].toString().toLatin1()));
    }

    void whoAsksTooOftenWaits()
    {
        BillingApiOptions options;
        options.perUser = {.perMinute = 60, .burst = 3};
        options.perPeer = {.perMinute = 6'000, .burst = 1'000};
        ApiBench bench(storage::Dialect::Sqlite, CustomerRule::CustomerId, options);
        const QByteArray adas = bench.tokenOf(bench.ada.toString());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(bench.get(kHistory, adas).status, 200);
        const ApiReply refused = bench.get(kHistory, adas);
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.hasField("Retry-After: 1"));
        QCOMPARE(bench.get(kHistory, bench.tokenOf(bench.bob.toString())).status, 200);
        bench.story.clock.advance(std::chrono::seconds(1));
        QCOMPARE(bench.get(kHistory, adas).status, 200);
    }

    void anAddressThatAsksTooOftenWaitsBeforeItsTokenIsRead()
    {
        BillingApiOptions options;
        options.perPeer = {.perMinute = 60, .burst = 2};
        ApiBench bench(storage::Dialect::Sqlite, CustomerRule::CustomerId, options);
        QCOMPARE(bench.get(kHistory, "a.b.c").status, 401);
        QCOMPARE(bench.get(kHistory, "a.b.c").status, 401);
        QCOMPARE(bench.get(kHistory, "a.b.c").status, 429);
    }

    void aPersonIsFoundByTheVerifiedAddress()
    {
        ApiBench bench(storage::Dialect::Sqlite, CustomerRule::Email);
        QCOMPARE(bench.get(kHistory, bench.tokenOf(u"user-1"_s)).status, 422); // no address
        const QByteArray known = bench.tokenWith(u"user-1"_s, u"Ada@example.com"_s);
        const ApiReply made = bench.post(kTransactions, known, kPackOrder);
        QCOMPARE(made.json()[u"customer_id"_s].toString(), bench.ada.toString());
        // Who buys for the first time becomes a customer, once.
        const QByteArray fresh = bench.tokenWith(u"user-2"_s, u"new@example.com"_s);
        QCOMPARE(bench.get(kHistory, fresh).json()[u"total"_s].toInt(), 0);
        const int before = bench.story.wireCount("POST", "/customers");
        const ApiReply first = bench.post(kTransactions, fresh, kPackOrder, "first");
        QVERIFY2(first.status == 201, first.body.constData());
        QCOMPARE(bench.post(kTransactions, fresh, kPackOrder, "first").body, first.body);
        QCOMPARE(bench.story.wireCount("POST", "/customers") - before, 1);
    }

    void aPersonIsFoundByTheIdOfAnotherSystem()
    {
        ApiBench bench(storage::Dialect::Sqlite, CustomerRule::ExternalId);
        customers::Customer ada = got(bench.story.provider->getCustomer(bench.ada));
        ada.customData = R"({"external_id":"user-7"})";
        ada.updatedAt = ada.updatedAt + std::chrono::seconds(1);
        got(bench.story.database->writeBlocking([&](storage::Transaction &transaction) {
            return customers::CustomerStore(transaction.connection())
                .upsertIfNewer(transaction, ada, {ada.updatedAt, ada.updatedAt}, storage::Authority::Answer);
        }));
        const ApiReply made = bench.post(kTransactions, bench.tokenOf(u"user-7"_s), kPackOrder);
        QVERIFY2(made.status == 201, made.body.constData());
        QCOMPARE(made.json()[u"customer_id"_s].toString(), bench.ada.toString());
        QCOMPARE(bench.post(kTransactions, bench.tokenOf(u"user-8"_s), kPackOrder).status, 404);
    }

    void theDocumentNamesEveryRouteAndNoOther()
    {
        ApiBench bench;
        const ApiReply served = bench.get("/openapi.json");
        QCOMPARE(served.status, 200);
        QCOMPARE(served.body, apiDocument());
        const QJsonObject paths = served.json()[u"paths"_s].toObject();
        QStringList documented, routed;
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject methods = path.value().toObject();
            for (const QString &method : methods.keys())
                documented << method.toUpper() + QLatin1Char(' ') + path.key();
        }
        for (const ApiRoute &route : apiRoutes()) {
            routed << QString::fromLatin1(route.method.toByteArray() + ' ' + route.path.toByteArray());
            const QJsonArray security = paths[QString::fromLatin1(route.path.toByteArray())]
                                            .toObject()[QString::fromLatin1(route.method.toByteArray()).toLower()]
                                            .toObject()[u"security"_s]
                                            .toArray();
            const bool isOpen = security.contains(QJsonObject());
            QCOMPARE(isOpen, route.access == RouteAccess::Everybody);
        }
        documented.sort();
        routed.sort();
        QCOMPARE(documented, routed);
    }
};

RK_TEST(TstBillingApi)
#include "tst_billing_api.moc"
