// SPDX-License-Identifier: GPL-3.0-or-later
// The money test for Stripe: each mutation reaches the server at most once, with the operation's key, whatever becomes
// of the answer, and says UnknownOutcome whenever the answer was not usable.
#include "core/provider/stripe/stripe_provider.h"
#include "tests/stripe/stripe_samples.h"
#include "tests/testkit/await.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::provider;
using namespace reckoner::provider::stripe;
using namespace reckoner::subscriptions;
using namespace reckoner::testkit;
using namespace reckoner::tests;

namespace {

const SubscriptionId kStripeSubscription(QStringLiteral("sub_1"));

struct StripeAt {
    explicit StripeAt(CutServer &server, int deadlineMs = 30'000)
    {
        http::ClientOptions options;
        options.useSystemProxy = false;
        options.limits.requestsPerMinute = 0;
        options.limits.retryBaseMs = 1;
        options.limits.deadlineMs = deadlineMs;
        client = std::make_unique<http::Client>(options);
        auto made = StripeProvider::create(*client,
                                           {.account = stripeSeen().account,
                                            .secretKey = SecretBytes("sk_test_0123456789abcdef"),
                                            .baseUrl = server.url(""),
                                            .mutationDeadlineMs = deadlineMs},
                                           clock);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        provider = std::move(*made);
    }

    FakeClock clock{Instant::fromSeconds(1'800'000'000)};
    std::unique_ptr<http::Client> client;
    std::unique_ptr<StripeProvider> provider;
};

using StripeOutcome = std::optional<Error>;
template <class T> StripeOutcome outcomeOf(Task<T> task)
{
    Result<T> result = await(std::move(task));
    return result ? StripeOutcome() : StripeOutcome(result.error());
}

QByteArray modernSubscription()
{
    return sampleSubscription(Shape::Modern);
}

QByteArray portalAnswer()
{
    return stripeJson("{'id':'bps_1','object':'billing_portal.session','customer':'cus_1',"
                      "'url':'https://billing.stripe.com/p/session/x'}");
}

struct StripeCall {
    const char *name;
    const char *method;
    const char *path;
    QByteArray (*readFirst)(); // the answer to the read in front; null: there is none
    QByteArray (*answer)();
    StripeOutcome (*run)(StripeProvider &);
    const char *body; // that must arrive
};

const StripeCall kStripeCalls[] = {
    {"change items", "POST", "/v1/subscriptions/sub_1", modernSubscription, modernSubscription,
     [](StripeProvider &p) {
         ItemsChange change{{{PriceId(QStringLiteral("price_1")), 3}}, ProrationMode::ProratedImmediately};
         change.prorationAt = Instant::fromSeconds(1699500000);
         return outcomeOf(p.changeItems(kStripeSubscription, change));
     },
     "items[0][id]=si_1&items[0][price]=price_1&items[0][quantity]=3&proration_behavior=always_invoice&"
     "payment_behavior=error_if_incomplete&proration_date=1699500000"},
    {"pause", "POST", "/v1/subscriptions/sub_1", nullptr, modernSubscription,
     [](StripeProvider &p) {
         return outcomeOf(p.pause(kStripeSubscription, {.effectiveFrom = EffectiveFrom::Immediately}));
     },
     "pause_collection[behavior]=void"},
    {"resume", "POST", "/v1/subscriptions/sub_1",
     [] { return sampleSubscription(Shape::Modern, ",'pause_collection':{'behavior':'void'}"); }, modernSubscription,
     [](StripeProvider &p) { return outcomeOf(p.resume(kStripeSubscription, {})); }, "pause_collection="},
    {"cancel at the end", "POST", "/v1/subscriptions/sub_1", nullptr, modernSubscription,
     [](StripeProvider &p) { return outcomeOf(p.cancel(kStripeSubscription, {})); }, "cancel_at_period_end=true"},
    {"cancel now", "DELETE", "/v1/subscriptions/sub_1", nullptr, modernSubscription,
     [](StripeProvider &p) {
         return outcomeOf(p.cancel(kStripeSubscription, {.effectiveFrom = EffectiveFrom::Immediately}));
     },
     "invoice_now=false&prorate=false"},
    {"do not cancel", "POST", "/v1/subscriptions/sub_1",
     [] { return sampleSubscription(Shape::Modern, ",'cancel_at_period_end':true"); }, modernSubscription,
     [](StripeProvider &p) { return outcomeOf(p.clearScheduledChange(kStripeSubscription)); },
     "cancel_at_period_end=false"},
    {"end the trial", "POST", "/v1/subscriptions/sub_1", nullptr, modernSubscription,
     [](StripeProvider &p) { return outcomeOf(p.activate(kStripeSubscription)); }, "trial_end=now"},
    {"refund", "POST", "/v1/refunds", nullptr, sampleRefund,
     [](StripeProvider &p) {
         return outcomeOf(p.createAdjustment(
             {PaymentId(QStringLiteral("pi_1")), QStringLiteral("refund"), QStringLiteral("late"), {}}));
     },
     "payment_intent=pi_1&reason=requested_by_customer&metadata[reason]=late"},
    {"create customer", "POST", "/v1/customers", [] { return stripeList({}); }, sampleCustomer,
     [](StripeProvider &p) {
         return outcomeOf(p.createCustomer({QStringLiteral("Ada"), QStringLiteral("ada@example.com"), {}, {}}));
     },
     "email=ada%40example.com&name=Ada"},
    {"update customer", "POST", "/v1/customers/cus_1", nullptr, sampleCustomer,
     [](StripeProvider &p) {
         CustomerEdit edit;
         edit.name = QStringLiteral("Ada L");
         return outcomeOf(p.updateCustomer(CustomerId(QStringLiteral("cus_1")), edit));
     },
     "name=Ada%20L"},
    {"portal", "POST", "/v1/billing_portal/sessions", nullptr, portalAnswer,
     [](StripeProvider &p) { return outcomeOf(p.createPortalSession(CustomerId(QStringLiteral("cus_1")), {})); },
     "customer=cus_1"},
};

CutStep stepOf(const QByteArray &body, int status = 200)
{
    return {CutPoint::WholeAnswer, stripeAnswer(body, status)};
}

QByteArray stripeRefusal(const char *type, const char *code, const char *tail = "")
{
    return stripeJson("{'error':{'type':'" + QByteArray(type) + "','code':'" + code + "','message':'no'" + tail + "}}");
}

QString kindOf(const StripeOutcome &outcome)
{
    return outcome ? errorKindName(outcome->kind) : QStringLiteral("done");
}

} // namespace

class TstStripeWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMutationIsSentAtMostOnce_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("cut");
        for (size_t call = 0; call < std::size(kStripeCalls); ++call)
            for (const NamedCut &cut : kEveryCut)
                QTest::addRow("%s, %s", kStripeCalls[call].name, cut.name) << int(call) << int(cut.at);
    }
    void aMutationIsSentAtMostOnce()
    {
        QFETCH(int, call);
        QFETCH(int, cut);
        const StripeCall &one = kStripeCalls[call];
        const auto at = static_cast<CutPoint>(cut);
        CutServer server;
        StripeAt stripe(server, at == CutPoint::Silence ? 1'500 : 30'000);
        if (one.readFirst)
            server.next(stepOf(one.readFirst()));
        server.next({at, stripeAnswer(one.answer())});
        stripe.provider->intend(OperationId(QStringLiteral("op_1")));
        const StripeOutcome result = one.run(*stripe.provider);
        QCOMPARE(server.seen(one.method, one.path), 1);
        const bool isWhole = at == CutPoint::WholeAnswer || at == CutPoint::CloseAfterAnswer;
        QCOMPARE(kindOf(result), isWhole ? QStringLiteral("done") : errorKindName(ErrorKind::UnknownOutcome));
        const http::ServerRequest request = server.requests().back();
        QCOMPARE(request.body, QByteArray(one.body));
        QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(request.header("Stripe-Version"), QByteArray(kStripeVersion));
        QCOMPARE(request.header("Idempotency-Key"),
                 QByteArray(one.method) == "POST" ? QByteArray("op_1") : QByteArray());
        // Nothing comes later either: a read on the same client is the next thing that the server sees.
        const int before = server.seen();
        server.next(stepOf(stripeList({})));
        QVERIFY(await(stripe.provider->checkCredentials()).has_value());
        QCOMPARE(server.seen(), before + 1);
    }

    void answersAreTakenForWhatTheyMean_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind) {
            QTest::newRow(name) << status << body << kind;
        };
        row("declined", 402, stripeRefusal("card_error", "card_declined", ",'decline_code':'lost_card'"),
            ErrorKind::ProviderRefused);
        row("parameter", 400, stripeRefusal("invalid_request_error", "parameter_unknown", ",'param':'wat'"),
            ErrorKind::Invalid);
        row("key reused", 400, stripeRefusal("idempotency_error", ""), ErrorKind::Conflict);
        row("key under way", 409, stripeRefusal("invalid_request_error", "idempotency_key_in_use"),
            ErrorKind::UnknownOutcome);
        row("no key", 401, stripeRefusal("invalid_request_error", "api_key_expired"), ErrorKind::Unauthenticated);
        row("no permission", 403, stripeRefusal("invalid_request_error", ""), ErrorKind::Forbidden);
        row("missing", 404, stripeRefusal("invalid_request_error", "resource_missing"), ErrorKind::NotFound);
        row("pause", 429, stripeRefusal("invalid_request_error", "rate_limit"), ErrorKind::RateLimited);
        row("broken", 500, stripeRefusal("api_error", ""), ErrorKind::UnknownOutcome);
        row("gateway", 502, "<html>", ErrorKind::UnknownOutcome);
        row("proxy", 403, "<html>", ErrorKind::UnknownOutcome);
        row("somebody else's", 200, stripeJson("{'id':'sub_2','object':'subscription'}"), ErrorKind::UnknownOutcome);
        row("not JSON", 200, "ok", ErrorKind::UnknownOutcome);
    }
    void answersAreTakenForWhatTheyMean()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        CutServer server;
        StripeAt stripe(server);
        server.next(stepOf(body, status));
        const StripeOutcome result = outcomeOf(stripe.provider->cancel(kStripeSubscription, {}));
        QCOMPARE(kindOf(result), errorKindName(kind));
        QCOMPARE(server.seen(), 1);
        QCOMPARE(result->http->requestId, QStringLiteral("req_1"));
    }

    void aStoredServerErrorStaysUnknown()
    {
        CutServer server;
        StripeAt stripe(server);
        CutStep replayed = stepOf(stripeRefusal("api_error", ""), 500);
        replayed.response.headers.push_back({"Idempotent-Replayed", "true"});
        server.next(replayed);
        const StripeOutcome result = outcomeOf(stripe.provider->activate(kStripeSubscription));
        QCOMPARE(kindOf(result), errorKindName(ErrorKind::UnknownOutcome));
        QVERIFY(result->detail.contains(QLatin1StringView("stored answer")));
    }

    void keysAreCheckedBeforeTheyLeave_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("live");
        QTest::addColumn<bool>("good");
        QTest::newRow("test") << QByteArray("sk_test_1") << false << true;
        QTest::newRow("restricted") << QByteArray("rk_live_1") << true << true;
        QTest::newRow("live in the sandbox") << QByteArray("sk_live_1") << false << false;
        QTest::newRow("test in production") << QByteArray("sk_test_1") << true << false;
        QTest::newRow("publishable") << QByteArray("pk_test_1") << false << false;
        QTest::newRow("webhook secret") << QByteArray("whsec_1") << false << false;
        QTest::newRow("line break") << QByteArray("sk_test_1\n") << false << false;
        QTest::newRow("none") << QByteArray() << false << false;
    }
    void keysAreCheckedBeforeTheyLeave()
    {
        QFETCH(QByteArray, key);
        QFETCH(bool, live);
        QFETCH(bool, good);
        const Environment environment = live ? Environment::Production : Environment::Sandbox;
        const Result<void> checked = checkSecretKey(environment, SecretBytes(key));
        QCOMPARE(checked.has_value(), good);
        if (!checked && !key.isEmpty())
            QVERIFY(!checked.error().message.contains(QString::fromLatin1(key)));
        QVERIFY(!stripeBaseUrl(Environment::Production, QUrl(QStringLiteral("https://evil.example"))));
        QVERIFY(!stripeBaseUrl(environment, QUrl(QStringLiteral("http://example.com"))));
    }

    void listsGoOnBehindTheLastRow()
    {
        CutServer server;
        StripeAt stripe(server);
        server.next(stepOf(stripeList({sampleCustomer()}, true)));
        server.next(stepOf(stripeList({}, false)));
        const auto first = await(stripe.provider->listCustomers({}));
        QCOMPARE(first->next, QStringLiteral("cus_1"));
        QCOMPARE(first->rows[0].updatedAt, Instant::fromSeconds(1700000000)); // of the answer, not our clock's
        QVERIFY(await(stripe.provider->listCustomers({first->next, 0}))->next.isEmpty());
        QCOMPARE(server.requests().back().query, QByteArray("limit=100&starting_after=cus_1"));
        server.next(stepOf(stripeList({sampleCustomer()}, true)));
        QCOMPARE(await(stripe.provider->listCustomers({first->next, 0})).error().kind, ErrorKind::ProviderBroken);
    }

    void aPaymentIsFoundByItsInvoice()
    {
        CutServer server;
        StripeAt stripe(server);
        server.next(stepOf(sampleInvoice(Shape::Modern)));
        server.next(stepOf(sampleIntent(Shape::Modern)));
        const auto payment = await(stripe.provider->getPayment(PaymentId(QStringLiteral("in_1"))));
        QVERIFY2(payment, payment ? "" : qPrintable(payment.error().message));
        QCOMPARE(payment->id.toString(), QStringLiteral("pi_1"));
        server.next(stepOf(sampleIntent(Shape::Modern)));
        server.next(stepOf(stripeList({stripeJson("{'id':'inpay_1','invoice':'in_1'}")})));
        server.next(stepOf(sampleInvoice(Shape::Modern)));
        const auto again = await(stripe.provider->getPayment(PaymentId(QStringLiteral("pi_1"))));
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(again->invoiceNumber, QStringLiteral("A-0001"));
        QCOMPARE(server.requests()[3].query,
                 QByteArray("payment[type]=payment_intent&payment[payment_intent]=pi_1&limit=1"));
    }

    void anInvoiceIsAskedForAgainOnlyWhenTheQuestionWasRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("calls");
        QTest::newRow("cannot be expanded")
            << 400 << stripeRefusal("invalid_request_error", "", ",'param':'expand'") << 2;
        QTest::newRow("cannot be expanded, unnamed") << 400 << stripeRefusal("invalid_request_error", "") << 2;
        QTest::newRow("no key") << 401 << stripeRefusal("invalid_request_error", "api_key_expired") << 1;
        QTest::newRow("no permission") << 403 << stripeRefusal("invalid_request_error", "") << 1;
        QTest::newRow("missing") << 404 << stripeRefusal("invalid_request_error", "resource_missing") << 1;
    }
    void anInvoiceIsAskedForAgainOnlyWhenTheQuestionWasRefused()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, calls);
        CutServer server;
        StripeAt stripe(server);
        server.always(stepOf(body, status));
        QVERIFY(!await(stripe.provider->getPayment(PaymentId(QStringLiteral("in_1")))));
        QCOMPARE(server.seen(), calls);
    }

    void paymentsAreListedInTwoParts()
    {
        CutServer server;
        StripeAt stripe(server);
        server.next(stepOf(stripeList({sampleIntent(Shape::Legacy)})));
        server.next(stepOf(sampleInvoice(Shape::Legacy)));
        const auto intents = await(stripe.provider->listBilledPayments({}));
        QVERIFY2(intents, intents ? "" : qPrintable(intents.error().message));
        QCOMPARE(intents->rows[0].payment.subscriptionId.toString(), QStringLiteral("sub_1"));
        QVERIFY(!intents->next.isEmpty());
        server.next(stepOf(stripeList({sampleInvoice(Shape::Modern)}))); // paid with money: it came before
        const auto invoices = await(stripe.provider->listBilledPayments({intents->next, 0}));
        QVERIFY(invoices->rows.empty());
        QVERIFY(invoices->next.isEmpty());
    }

    void aPreviewPinsItsMoment()
    {
        CutServer server;
        StripeAt stripe(server);
        server.next(stepOf(modernSubscription()));
        server.next(stepOf(samplePreview(Shape::Modern)));
        server.next(
            stepOf(stripeRefusal("invalid_request_error", "parameter_unknown", ",'param':'preview_mode'"), 400));
        const ItemsChange change{{{PriceId(QStringLiteral("price_1")), 3}}, ProrationMode::ProratedImmediately};
        const auto preview = await(stripe.provider->previewItems(kStripeSubscription, change));
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().message));
        QCOMPARE(preview->prorationAt, std::optional(Instant::fromSeconds(1699500000)));
        QCOMPARE(preview->immediate->totals.grandTotal.minor(), 807);
        QVERIFY(!preview->recurring);
    }

    void aPreviewWithoutAllItsLinesIsNone()
    {
        CutServer server;
        StripeAt stripe(server);
        QByteArray cutOff = samplePreview(Shape::Modern);
        cutOff.replace("\"lines\":{", "\"lines\":{\"has_more\":true,");
        server.next(stepOf(modernSubscription()));
        server.next(stepOf(cutOff));
        const ItemsChange change{{{PriceId(QStringLiteral("price_1")), 3}}, ProrationMode::ProratedImmediately};
        const auto preview = await(stripe.provider->previewItems(kStripeSubscription, change));
        QCOMPARE(preview.error().kind, ErrorKind::ProviderBroken);
    }

    void aMovedBillIsPreviewedAsItWillBeMoved()
    {
        CutServer server;
        StripeAt stripe(server);
        for (const ProrationMode mode : {ProrationMode::DoNotBill, ProrationMode::ProratedImmediately}) {
            server.next(stepOf(modernSubscription()));
            server.next(stepOf(samplePreview(Shape::Modern)));
            const NextBillChange change{Instant::fromSeconds(1702000000), mode};
            const auto preview = await(stripe.provider->previewNextBill(kStripeSubscription, change));
            QVERIFY2(preview, preview ? "" : qPrintable(preview.error().message));
            QCOMPARE(preview->immediate.has_value(), mode == ProrationMode::ProratedImmediately);
            const QByteArray behavior = mode == ProrationMode::DoNotBill ? "none" : "always_invoice";
            QCOMPARE(server.requests().back().body, "subscription=sub_1&subscription_details[trial_end]=1702000000&"
                                                    "subscription_details[proration_behavior]=" +
                                                        behavior);
        }
        const NextBillChange full{Instant::fromSeconds(1702000000), ProrationMode::FullImmediately};
        QCOMPARE(await(stripe.provider->previewNextBill(kStripeSubscription, full)).error().kind, ErrorKind::Invalid);
        QCOMPARE(server.seen(), 4);
    }

    void whatStripeCannotDoIsSaidBeforehand()
    {
        CutServer server;
        StripeAt stripe(server);
        QVERIFY(!stripe.provider->capabilities().pauseAtPeriodEnd);
        QCOMPARE(stripe.provider->capabilities().prorationModes.size(), size_t(3));
        QCOMPARE(kindOf(outcomeOf(stripe.provider->pause(kStripeSubscription, {}))), errorKindName(ErrorKind::Invalid));
        QCOMPARE(kindOf(outcomeOf(stripe.provider->charge(kStripeSubscription, {}))),
                 errorKindName(ErrorKind::Invalid));
        QCOMPARE(server.seen(), 0);
    }
};

RK_TEST(TstStripeWire)
#include "tst_stripe_wire.moc"
