// SPDX-License-Identifier: GPL-3.0-or-later
// The money test for Paddle: each mutating endpoint reaches the server at most once, whatever becomes of the answer,
// and says UnknownOutcome whenever the answer was not usable.
#include "core/provider/paddle/paddle_provider.h"
#include "tests/provider/paddle_at.h"
#include "tests/testkit/registry.h"

#include <QJsonDocument>
#include <QTest>

using namespace reckoner;
using namespace reckoner::provider;
using namespace reckoner::provider::paddle;
using namespace reckoner::tests;
using namespace reckoner::testkit;

namespace {

const SubscriptionId kWireSubscription(QStringLiteral("sub_01a"));
const CustomerId kWireCustomer(QStringLiteral("ctm_01a"));

// What a call came to.
using Outcome = std::optional<Error>;
template <class T> Outcome outcome(Task<T> task)
{
    Result<T> result = await(std::move(task));
    return result ? Outcome() : Outcome(result.error());
}

struct WireCall {
    const char *name;
    const char *method;
    const char *path;
    QJsonObject (*answer)();
    Outcome (*run)(PaddleProvider &);
    const char *body; // that must arrive; empty: any
};

QJsonObject replayAnswer()
{
    return {{QStringLiteral("notification_id"), QStringLiteral("ntf_01b")}};
}

PriceDraft priceDraft()
{
    PriceDraft draft;
    draft.productId = ProductId(QStringLiteral("pro_01a"));
    draft.description = QStringLiteral("Monthly");
    draft.unitPrice = Money(600, Currency::of("USD"));
    return draft;
}

PaymentDraft paymentDraft()
{
    PaymentDraft draft;
    draft.customerId = kWireCustomer;
    draft.items = {{PriceId(QStringLiteral("pri_01a")), 1}};
    return draft;
}

DiscountDraft discountDraft()
{
    return {
        QStringLiteral("As quoted"), Money(100, Currency::of("USD")), true, {PriceId(QStringLiteral("pri_01a"))}, 1};
}

QJsonObject sampleDiscount()
{
    return {{QStringLiteral("id"), QStringLiteral("dsc_01a")},
            {QStringLiteral("status"), QStringLiteral("active")},
            {QStringLiteral("type"), QStringLiteral("flat")},
            {QStringLiteral("amount"), QStringLiteral("100")},
            {QStringLiteral("currency_code"), QStringLiteral("USD")}};
}

AdjustmentDraft refundDraft()
{
    return {PaymentId(QStringLiteral("txn_01a")), QStringLiteral("refund"), QStringLiteral("op 1"), {}};
}

const WireCall kWireCalls[] = {
    {"create product", "POST", "/products", sampleProduct,
     [](PaddleProvider &p) {
         return outcome(p.createProduct({QStringLiteral("Solo"), {}, QStringLiteral("saas"), {}, {}, {}}));
     },
     ""},
    {"update product", "PATCH", "/products/pro_01a", sampleProduct,
     [](PaddleProvider &p) { return outcome(p.updateProduct(ProductId(QStringLiteral("pro_01a")), {})); }, "{}"},
    {"create price", "POST", "/prices", samplePrice,
     [](PaddleProvider &p) { return outcome(p.createPrice(priceDraft())); }, ""},
    {"update price", "PATCH", "/prices/pri_01a", samplePrice,
     [](PaddleProvider &p) { return outcome(p.updatePrice(PriceId(QStringLiteral("pri_01a")), {})); }, "{}"},
    {"create customer", "POST", "/customers", sampleCustomer,
     [](PaddleProvider &p) {
         return outcome(p.createCustomer({{}, QStringLiteral("zoe@example.com"), {}, {}}));
     },
     R"({"email":"zoe@example.com"})"},
    {"update customer", "PATCH", "/customers/ctm_01a", sampleCustomer,
     [](PaddleProvider &p) { return outcome(p.updateCustomer(kWireCustomer, {})); }, "{}"},
    {"create address", "POST", "/customers/ctm_01a/addresses", sampleAddress,
     [](PaddleProvider &p) { return outcome(p.createAddress(kWireCustomer, {})); }, ""},
    {"create business", "POST", "/customers/ctm_01a/businesses", sampleBusiness,
     [](PaddleProvider &p) { return outcome(p.createBusiness(kWireCustomer, {})); }, ""},
    {"edit address", "PATCH", "/customers/ctm_01a/addresses/add_01a", sampleAddress,
     [](PaddleProvider &p) {
         AddressEdit edit;
         edit.id = AddressId(QStringLiteral("add_01a"));
         edit.city = QString(); // taken away
         edit.status = QStringLiteral("archived");
         return outcome(p.updateAddress(kWireCustomer, edit));
     },
     R"({"city":null,"status":"archived"})"},
    {"edit business", "PATCH", "/customers/ctm_01a/businesses/biz_01a", sampleBusiness,
     [](PaddleProvider &p) {
         BusinessEdit edit;
         edit.id = BusinessId(QStringLiteral("biz_01a"));
         edit.name = QStringLiteral("Zoe Ltd");
         edit.companyNumber = QString();
         return outcome(p.updateBusiness(kWireCustomer, edit));
     },
     R"({"company_number":null,"name":"Zoe Ltd"})"},
    {"portal session", "POST", "/customers/ctm_01a/portal-sessions", samplePortalSession,
     [](PaddleProvider &p) { return outcome(p.createPortalSession(kWireCustomer, {kWireSubscription})); },
     R"({"subscription_ids":["sub_01a"]})"},
    {"change items", "PATCH", "/subscriptions/sub_01a", sampleSubscription,
     [](PaddleProvider &p) { return outcome(p.changeItems(kWireSubscription, {})); }, ""},
    {"clear scheduled change", "PATCH", "/subscriptions/sub_01a", sampleSubscription,
     [](PaddleProvider &p) { return outcome(p.clearScheduledChange(kWireSubscription)); },
     R"({"scheduled_change":null})"},
    {"pause", "POST", "/subscriptions/sub_01a/pause", sampleSubscription,
     [](PaddleProvider &p) { return outcome(p.pause(kWireSubscription, {})); }, ""},
    {"resume", "POST", "/subscriptions/sub_01a/resume", sampleSubscription,
     [](PaddleProvider &p) { return outcome(p.resume(kWireSubscription, {})); }, ""},
    {"cancel", "POST", "/subscriptions/sub_01a/cancel", sampleSubscription,
     [](PaddleProvider &p) { return outcome(p.cancel(kWireSubscription, {})); }, ""},
    {"activate", "POST", "/subscriptions/sub_01a/activate", sampleSubscription,
     [](PaddleProvider &p) { return outcome(p.activate(kWireSubscription)); }, "{}"},
    {"charge", "POST", "/subscriptions/sub_01a/charge", sampleSubscription,
     [](PaddleProvider &p) { return outcome(p.charge(kWireSubscription, {})); }, ""},
    {"create transaction", "POST", "/transactions", samplePayment,
     [](PaddleProvider &p) { return outcome(p.createPayment(paymentDraft())); }, ""},
    {"create discount", "POST", "/discounts", sampleDiscount,
     [](PaddleProvider &p) { return outcome(p.createDiscount(discountDraft())); }, ""},
    {"create adjustment", "POST", "/adjustments", sampleAdjustment,
     [](PaddleProvider &p) { return outcome(p.createAdjustment(refundDraft())); }, ""},
    {"replay", "POST", "/notifications/ntf_01a/replay", replayAnswer,
     [](PaddleProvider &p) { return outcome(p.notifications().replay(NotificationId(QStringLiteral("ntf_01a")))); },
     "{}"},
    {"create setting", "POST", "/notification-settings", sampleNotificationSetting,
     [](PaddleProvider &p) { return outcome(p.notifications().createSetting({})); }, ""},
    {"update setting", "PATCH", "/notification-settings/ntfset_01a", sampleNotificationSetting,
     [](PaddleProvider &p) { return outcome(p.notifications().updateSetting(QStringLiteral("ntfset_01a"), {})); },
     "{}"},
};

const WireCall kWireReads[] = {
    {"get product", "GET", "/products/pro_01a", sampleProduct,
     [](PaddleProvider &p) { return outcome(p.getProduct(ProductId(QStringLiteral("pro_01a")))); }, ""},
    {"get price", "GET", "/prices/pri_01a", samplePrice,
     [](PaddleProvider &p) { return outcome(p.getPrice(PriceId(QStringLiteral("pri_01a")))); }, ""},
    {"get customer", "GET", "/customers/ctm_01a", sampleCustomer,
     [](PaddleProvider &p) { return outcome(p.getCustomer(kWireCustomer)); }, ""},
    {"get subscription", "GET", "/subscriptions/sub_01a", sampleSubscription,
     [](PaddleProvider &p) { return outcome(p.getSubscription(kWireSubscription)); }, ""},
    {"get transaction", "GET", "/transactions/txn_01a", samplePayment,
     [](PaddleProvider &p) { return outcome(p.getPayment(PaymentId(QStringLiteral("txn_01a")))); }, ""},
    {"invoice", "GET", "/transactions/txn_01a/invoice", sampleInvoice,
     [](PaddleProvider &p) { return outcome(p.invoiceLink(PaymentId(QStringLiteral("txn_01a")))); }, ""},
    {"update payment method", "GET", "/subscriptions/sub_01a/update-payment-method-transaction", samplePayment,
     [](PaddleProvider &p) { return outcome(p.paymentMethodUpdatePayment(kWireSubscription)); }, ""},
    {"preview items", "PATCH", "/subscriptions/sub_01a/preview", samplePreview,
     [](PaddleProvider &p) { return outcome(p.previewItems(kWireSubscription, {})); }, ""},
    {"preview charge", "POST", "/subscriptions/sub_01a/charge/preview", samplePreview,
     [](PaddleProvider &p) { return outcome(p.previewCharge(kWireSubscription, {})); }, ""},
    {"preview transaction", "POST", "/transactions/preview", samplePayment,
     [](PaddleProvider &p) { return outcome(p.previewPayment(paymentDraft())); }, ""},
    {"get notification", "GET", "/notifications/ntf_01a", sampleNotification,
     [](PaddleProvider &p) { return outcome(p.notifications().get(NotificationId(QStringLiteral("ntf_01a")))); }, ""},
    {"get setting", "GET", "/notification-settings/ntfset_01a", sampleNotificationSetting,
     [](PaddleProvider &p) { return outcome(p.notifications().getSetting(QStringLiteral("ntfset_01a"))); }, ""},
};

QString kindName(const Outcome &outcome)
{
    return outcome ? errorKindName(outcome->kind) : QStringLiteral("done");
}

QByteArray nested(int depth)
{
    return "{\"data\":" + QByteArray("[").repeated(depth) + QByteArray("]").repeated(depth) + "}";
}

} // namespace

class TstPaddleWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mutationIsSentAtMostOnce_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("cut");
        QTest::addColumn<bool>("tls");
        for (size_t call = 0; call < std::size(kWireCalls); ++call)
            for (const NamedCut &cut : kEveryCut)
                for (const bool tls : {false, true})
                    QTest::addRow("%s, %s, %s", kWireCalls[call].name, cut.name, tls ? "https" : "http")
                        << int(call) << int(cut.at) << tls;
    }
    void mutationIsSentAtMostOnce()
    {
        QFETCH(int, call);
        QFETCH(int, cut);
        QFETCH(bool, tls);
        const WireCall &one = kWireCalls[call];
        const auto at = static_cast<CutPoint>(cut);
        CutServer &server = tls ? m_https : m_http;
        PaddleAt paddle(server, at == CutPoint::Silence ? 150 : 30'000);
        const int before = server.seen(one.method, one.path), allBefore = server.seen();
        CutStep step = whole(answerWith(one.answer()));
        step.at = at;
        server.next(step);
        const Outcome result = one.run(*paddle.provider);
        QCOMPARE(server.seen(one.method, one.path), before + 1);
        const bool isWhole = at == CutPoint::WholeAnswer || at == CutPoint::CloseAfterAnswer;
        QCOMPARE(kindName(result), isWhole ? QStringLiteral("done") : errorKindName(ErrorKind::UnknownOutcome));
        const http::ServerRequest request = server.requests().back();
        QVERIFY(QJsonDocument::fromJson(request.body).isObject());
        if (*one.body != 0)
            QCOMPARE(request.body, QByteArray(one.body));
        // Nothing comes later either: a read on the same client is the next thing that the server sees.
        server.next(whole(answerWith(QJsonArray())));
        QVERIFY(await(paddle.provider->checkCredentials()).has_value());
        QCOMPARE(server.seen(), allBefore + 2);
    }

    void serverErrorToAMutationLeavesItOpen_data()
    {
        QTest::addColumn<int>("call");
        for (size_t call = 0; call < std::size(kWireCalls); ++call)
            QTest::newRow(kWireCalls[call].name) << int(call);
    }
    void serverErrorToAMutationLeavesItOpen()
    {
        QFETCH(int, call);
        const WireCall &one = kWireCalls[call];
        for (const int status : {500, 502, 503, 504}) {
            PaddleAt paddle(m_http);
            const int before = m_http.seen();
            m_http.next(whole(refusal("internal_error"), status, {{"Retry-After", "0"}}));
            QCOMPARE(kindName(one.run(*paddle.provider)), errorKindName(ErrorKind::UnknownOutcome));
            QCOMPARE(m_http.seen(), before + 1);
        }
        PaddleAt paddle(m_http);
        m_http.next(whole(refusal("too_many_requests"), 429, {{"Retry-After", "1"}}));
        const int before = m_http.seen();
        QCOMPARE(kindName(one.run(*paddle.provider)), errorKindName(ErrorKind::RateLimited));
        QCOMPARE(m_http.seen(), before + 1);
    }

    void unusableAnswerIsNeverSuccess_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("no data") << QByteArray("{}");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("data is null") << QByteArray("{\"data\":null}");
        QTest::newRow("data is text") << QByteArray("{\"data\":\"sub_01a\"}");
        QTest::newRow("data is empty") << QByteArray("{\"data\":{}}");
        QTest::newRow("data is a list") << QByteArray("{\"data\":[]}");
        QTest::newRow("id is a number") << answerWith(QJsonObject{{QStringLiteral("id"), 1}});
        QTest::newRow("HTML") << QByteArray("<html></html>");
        QTest::newRow("cut JSON") << QByteArray("{\"data\":{\"id\":\"sub_01");
        QTest::newRow("two keys of one name")
            << QByteArray("{\"data\":{\"id\":\"sub_01a\"},\"data\":{\"id\":\"sub_01b\"}}");
        QTest::newRow("not UTF-8") << QByteArray("{\"data\":{\"id\":\"\xff\xfe\"}}");
        QTest::newRow("a raw NUL") << QByteArray("{\"data\":{\"id\":\"a\0b\"}}", 21);
        QTest::newRow("deep") << nested(100'000);
        QTest::newRow("just too deep") << nested(64);
        QTest::newRow("wide") << "{\"data\":{\"id\":\"" + QByteArray(2'000'000, 'x') + "\"}}";
    }
    void unusableAnswerIsNeverSuccess()
    {
        QFETCH(QByteArray, body);
        for (const WireCall &one : kWireCalls) {
            PaddleAt paddle(m_http);
            m_http.next(whole(body));
            const int before = m_http.seen();
            const Outcome result = one.run(*paddle.provider);
            QVERIFY2(kindName(result) == errorKindName(ErrorKind::UnknownOutcome), one.name);
            QVERIFY(!result->message.isEmpty());
            QCOMPARE(m_http.seen(), before + 1);
        }
        for (const WireCall &one : kWireReads) {
            PaddleAt paddle(m_http);
            m_http.next(whole(body));
            const Outcome result = one.run(*paddle.provider);
            QVERIFY2(kindName(result) == errorKindName(ErrorKind::ProviderBroken), one.name);
            QVERIFY(!result->message.isEmpty());
        }
    }

    void answerAboutAnotherEntityIsNotTaken()
    {
        for (const WireCall &one : kWireCalls) {
            const QJsonObject answer = one.answer();
            const bool isNamed = QByteArray(one.path).contains("_01a");
            if (!isNamed || !answer.contains(QStringLiteral("id")))
                continue;
            // Whatever the path names is the entity itself or its owner.
            QJsonObject foreign = with(answer, "id", QStringLiteral("xxx_other"));
            if (answer.contains(QStringLiteral("customer_id")))
                foreign.insert(QStringLiteral("customer_id"), QStringLiteral("ctm_other"));
            PaddleAt paddle(m_http);
            m_http.next(whole(answerWith(foreign)));
            QVERIFY2(kindName(one.run(*paddle.provider)) == errorKindName(ErrorKind::UnknownOutcome), one.name);
        }
        PaddleAt paddle(m_http);
        m_http.next(whole(answerWith(with(sampleAdjustment(), "transaction_id", QStringLiteral("txn_other")))));
        QCOMPARE(kindName(outcome(paddle.provider->createAdjustment(refundDraft()))),
                 errorKindName(ErrorKind::UnknownOutcome));
        m_http.next(whole(answerWith(with(samplePayment(), "customer_id", QStringLiteral("ctm_other")))));
        QCOMPARE(kindName(outcome(paddle.provider->createPayment(paymentDraft()))),
                 errorKindName(ErrorKind::UnknownOutcome));
        for (const auto &[path, value] : {std::pair{"product_id", QJsonValue(QStringLiteral("pro_other"))},
                                          std::pair{"unit_price.amount", QJsonValue(QStringLiteral("60000"))}}) {
            m_http.next(whole(answerWith(with(samplePrice(), path, value))));
            QCOMPARE(kindName(outcome(paddle.provider->createPrice(priceDraft()))),
                     errorKindName(ErrorKind::UnknownOutcome));
        }
        m_http.next(whole(answerWith(with(sampleCustomer(), "email", QStringLiteral("other@example.com")))));
        QCOMPARE(kindName(outcome(paddle.provider->createCustomer({{}, QStringLiteral("zoe@example.com"), {}, {}}))),
                 errorKindName(ErrorKind::UnknownOutcome));
        m_http.next(whole(answerWith(with(samplePreview(), "id", QStringLiteral("sub_other")))));
        QCOMPARE(kindName(outcome(paddle.provider->previewItems(kWireSubscription, {}))),
                 errorKindName(ErrorKind::ProviderBroken));
    }

    void hugeAnswerIsCutOff()
    {
        const QByteArray huge = "{\"data\":{\"id\":\"sub_01a\",\"x\":\"" + QByteArray(17 * 1024 * 1024, 'x') + "\"}}";
        PaddleAt paddle(m_http);
        m_http.next(whole(huge));
        QCOMPARE(kindName(outcome(paddle.provider->getSubscription(kWireSubscription))),
                 errorKindName(ErrorKind::ProviderBroken));
        m_http.next(whole(huge));
        QCOMPARE(kindName(outcome(paddle.provider->cancel(kWireSubscription, {}))),
                 errorKindName(ErrorKind::UnknownOutcome));
    }

    void readsComeThrough_data()
    {
        QTest::addColumn<int>("call");
        for (size_t call = 0; call < std::size(kWireReads); ++call)
            QTest::newRow(kWireReads[call].name) << int(call);
    }
    void readsComeThrough()
    {
        QFETCH(int, call);
        const WireCall &one = kWireReads[call];
        PaddleAt paddle(m_http);
        m_http.next({CutPoint::CloseBeforeHeaders, {}}); // a read may be repeated
        m_http.next(whole(refusal("temporarily_unavailable"), 503));
        m_http.next(whole(answerWith(one.answer())));
        m_http.always(whole(answerWith(one.answer())));
        const Outcome result = one.run(*paddle.provider);
        QVERIFY2(!result, qPrintable(result ? result->message + result->detail : QString()));
        QCOMPARE(m_http.requests().back().path, QByteArray(one.path));
        QCOMPARE(m_http.requests().back().method, QByteArray(one.method));
    }

    void cancelledReadIsCancelledAndACancelledMutationIsOpen()
    {
        PaddleAt paddle(m_http);
        auto read = paddle.provider->getSubscription(kWireSubscription);
        read.cancel();
        QCOMPARE(kindName(outcome(std::move(read))), errorKindName(ErrorKind::Cancelled));

        m_http.next({CutPoint::Silence, {}});
        const int before = m_http.seen();
        auto mutation = paddle.provider->charge(kWireSubscription, {});
        QTRY_COMPARE_WITH_TIMEOUT(m_http.seen(), before + 1, 30'000);
        mutation.cancel();
        QCOMPARE(kindName(outcome(std::move(mutation))), errorKindName(ErrorKind::UnknownOutcome));
        QCOMPARE(paddle.provider->immediateCharges().left(kWireSubscription, paddle.clock.now()).thisHour, 19);
    }

    void answerArrivesAfterTheProviderIsGone()
    {
        PaddleAt paddle(m_http);
        m_http.next(whole(answerWith(sampleSubscription())));
        auto charge = paddle.provider->charge(kWireSubscription, {});
        paddle.provider.reset();
        QCOMPARE(kindName(outcome(std::move(charge))), QStringLiteral("done"));
    }

    void followUpOfAProviderThatIsGoneIsLeftOut()
    {
        PaddleAt paddle(m_http);
        m_http.next(whole(refusal("customer_already_exists", "customer of id ctm_01a"), 409));
        auto create = paddle.provider->createCustomer({{}, QStringLiteral("zoe@example.com"), {}, {}});
        paddle.provider.reset();
        QCOMPARE(kindName(outcome(std::move(create))), errorKindName(ErrorKind::Conflict));
    }

    void mutationIsOpenWhenTheClientGoes()
    {
        PaddleAt paddle(m_http);
        m_http.next({CutPoint::Silence, {}});
        const int before = m_http.seen();
        auto charge = paddle.provider->charge(kWireSubscription, {});
        QTRY_COMPARE_WITH_TIMEOUT(m_http.seen(), before + 1, 30'000);
        paddle.provider.reset();
        paddle.client.reset();
        QCOMPARE(kindName(outcome(std::move(charge))), errorKindName(ErrorKind::UnknownOutcome));
    }

    void droppedTaskDoesNoHarm()
    {
        PaddleAt paddle(m_http);
        m_http.next(whole(answerWith(sampleSubscription())));
        const int before = m_http.seen();
        {
            auto dropped = paddle.provider->pause(kWireSubscription, {});
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_http.seen(), before + 1, 30'000);
        m_http.next(whole(answerWith(sampleSubscription())));
        QCOMPARE(kindName(outcome(paddle.provider->getSubscription(kWireSubscription))), QStringLiteral("done"));
    }

    void deleteHasNoBodyAndSaysWhatItKnows()
    {
        CutServer server;
        PaddleAt paddle(server);
        const QString id = QStringLiteral("ntfset_01a");
        server.next(whole({}, 204));
        QCOMPARE(kindName(outcome(paddle.provider->notifications().deleteSetting(id))), QStringLiteral("done"));
        QCOMPARE(server.requests().back().method, QByteArray("DELETE"));
        QVERIFY(server.requests().back().body.isEmpty());
        server.next(whole(refusal("not_found"), 404));
        QCOMPARE(kindName(outcome(paddle.provider->notifications().deleteSetting(id))),
                 errorKindName(ErrorKind::NotFound));
        for (const CutPoint at : {CutPoint::CloseBeforeHeaders, CutPoint::Garbage, CutPoint::HalfHeader}) {
            server.always({at, {}});
            QCOMPARE(kindName(outcome(paddle.provider->notifications().deleteSetting(id))),
                     errorKindName(ErrorKind::UnknownOutcome));
        }
        server.always(whole(refusal("service_unavailable"), 503));
        QCOMPARE(kindName(outcome(paddle.provider->notifications().deleteSetting(id))),
                 errorKindName(ErrorKind::UnknownOutcome));
    }

    void webhookNetworksAreNetworks()
    {
        PaddleAt paddle(m_http);
        const auto answer = [](const QJsonArray &networks) {
            return answerWith(QJsonObject{{QStringLiteral("ipv4_cidrs"), networks}});
        };
        m_http.next(whole(answer({QStringLiteral("34.194.127.46/32"), QStringLiteral("10.0.0.0/8")})));
        QCOMPARE(await(paddle.provider->listWebhookNetworks())->size(), 2);
        for (const char *bad : {"0.0.0.0/0", "not an address", ""}) {
            m_http.next(whole(answer({QString::fromLatin1(bad)})));
            QCOMPARE(kindName(outcome(paddle.provider->listWebhookNetworks())),
                     errorKindName(ErrorKind::ProviderBroken));
        }
    }

private:
    CutServer m_http{CutScheme::Http};
    CutServer m_https{CutScheme::Https};
};

RK_TEST(TstPaddleWire)
#include "tst_paddle_wire.moc"
