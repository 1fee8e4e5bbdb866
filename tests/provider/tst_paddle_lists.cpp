// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/list_walk.h"
#include "tests/provider/paddle_at.h"
#include "tests/testkit/registry.h"

#include <QTest>
#include <QUrlQuery>

using namespace reckoner;
using namespace reckoner::provider;
using namespace reckoner::tests;
using namespace reckoner::testkit;

namespace {

QString listUrl(CutServer &server, const QByteArray &pathAndQuery)
{
    return QString::fromLatin1(server.url(pathAndQuery).toEncoded());
}

template <class T> QString kindOf(const Result<T> &result)
{
    return result ? QStringLiteral("a value") : errorKindName(result.error().kind);
}

const CustomerId kListCustomer(QStringLiteral("ctm_01a"));

} // namespace

class TstPaddleLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nextElsewhereIsNotFollowed_data()
    {
        QTest::addColumn<QString>("next");
        const QString port = QString::number(m_server.port());
        QTest::newRow("another host") << QStringLiteral("http://evil.example:%1/subscriptions?after=sub_01a").arg(port);
        QTest::newRow("another port") << listUrl(m_other, "/subscriptions?after=sub_01a");
        QTest::newRow("another scheme") << QStringLiteral("https://127.0.0.1:%1/subscriptions?after=sub_01a").arg(port);
        QTest::newRow("another path") << listUrl(m_server, "/customers?after=sub_01a");
        QTest::newRow("a path above") << listUrl(m_server, "/subscriptions/../customers?after=sub_01a");
        QTest::newRow("user info") << QStringLiteral("http://me@127.0.0.1:%1/subscriptions?after=sub_01a").arg(port);
        QTest::newRow("a fragment") << listUrl(m_server, "/subscriptions?after=sub_01a#x");
        QTest::newRow("relative") << QStringLiteral("/subscriptions?after=sub_01a");
        QTest::newRow("no query") << listUrl(m_server, "/subscriptions");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd?after=a");
        QTest::newRow("far too long") << listUrl(m_server, "/subscriptions?after=" + QByteArray(5000, 'a'));
        QTest::newRow("the same page") << listUrl(m_server, "/subscriptions?order_by=id%5BASC%5D&per_page=200");
    }
    void nextElsewhereIsNotFollowed()
    {
        QFETCH(QString, next);
        PaddleAt paddle(m_server);
        const int before = m_server.seen();
        m_server.next(whole(pageOf({sampleSubscription()}, next, true)));
        const auto page = await(paddle.provider->listSubscriptions({}));
        QCOMPARE(kindOf(page), errorKindName(ErrorKind::ProviderBroken));
        QVERIFY(!page.error().message.isEmpty());
        QCOMPARE(m_server.seen(), before + 1);
        QCOMPARE(m_other.seen(), 0);
    }

    void nextOfTheLastPageDoesNotCount()
    {
        PaddleAt paddle(m_server);
        m_server.next(whole(pageOf({sampleSubscription()}, QStringLiteral("https://evil.example/x"), false)));
        const auto page = await(paddle.provider->listSubscriptions({}));
        QVERIFY(page.has_value());
        QVERIFY(page->next.isEmpty());
        QCOMPARE(page->estimatedTotal, 7);
    }

    void followsNextAsGiven()
    {
        PaddleAt paddle(m_server);
        m_server.next(
            whole(pageOf({sampleSubscription()},
                         listUrl(m_server, "/subscriptions?order_by=id%5BASC%5D&after=sub_01a&extra=1"), true)));
        const auto first = await(paddle.provider->listSubscriptions({}));
        QVERIFY(first.has_value());
        m_server.next(whole(pageOf({}, {}, false)));
        const auto second = await(paddle.provider->listSubscriptions({first->next, 0}));
        QVERIFY(second.has_value());
        QCOMPARE(m_server.requests().back().query, QByteArray("order_by=id%5BASC%5D&after=sub_01a&extra=1"));
        QVERIFY(second->rows.empty());
    }

    void walkResumesAtAnotherBaseUrl()
    {
        PaddleAt here(m_server);
        m_server.next(whole(pageOf({sampleSubscription()}, listUrl(m_server, "/subscriptions?after=sub_01a"), true)));
        const auto first = await(here.provider->listSubscriptions({}));
        CutServer moved;
        PaddleAt there(moved);
        moved.next(whole(pageOf({}, {}, false)));
        QVERIFY(await(there.provider->listSubscriptions({first->next, 0})).has_value());
        QCOMPARE(moved.requests().back().query, QByteArray("after=sub_01a"));
    }

    void feedIsPickedUpBehindTheLastEventSeen()
    {
        PaddleAt paddle(m_server);
        m_server.next(whole(pageOf({sampleEvent()}, {}, false)));
        const auto page = await(paddle.provider->listEvents({QStringLiteral("evt_01seen"), 0}));
        QVERIFY(page.has_value());
        QCOMPARE(page->rows.size(), 1u);
        const QByteArray query = m_server.requests().back().query;
        QVERIFY(query.contains("after=evt_01seen"));
        QVERIFY(query.contains("order_by=id%5BASC%5D"));
    }

    void strangeCursorIsRefusedUnsent_data()
    {
        QTest::addColumn<QString>("cursor");
        QTest::newRow("blanks") << QStringLiteral("evt 01");
        QTest::newRow("a path") << QStringLiteral("../customers");
        QTest::newRow("a fragment") << QStringLiteral("after=a#b");
        QTest::newRow("too long") << QString(3000, QLatin1Char('a'));
    }
    void strangeCursorIsRefusedUnsent()
    {
        QFETCH(QString, cursor);
        PaddleAt paddle(m_server);
        const int before = m_server.seen();
        QCOMPARE(kindOf(await(paddle.provider->listEvents({cursor, 0}))), errorKindName(ErrorKind::Invalid));
        QCOMPARE(m_server.seen(), before);
    }

    void brokenPagesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QString next = listUrl(m_server, "/subscriptions?after=sub_01a");
        QTest::newRow("empty page and yet more") << pageOf({}, next, true);
        QTest::newRow("no pagination") << answerWith(QJsonArray{sampleSubscription()});
        QTest::newRow("data is an object") << answerWith(sampleSubscription());
        QTest::newRow("a row is not a subscription") << pageOf({sampleSubscription(), sampleCustomer()}, {}, false);
        QTest::newRow("a row is null") << pageOf({QJsonValue::Null}, {}, false);
    }
    void brokenPagesAreRefused()
    {
        QFETCH(QByteArray, body);
        PaddleAt paddle(m_server);
        m_server.next(whole(body));
        QCOMPARE(kindOf(await(paddle.provider->listSubscriptions({}))), errorKindName(ErrorKind::ProviderBroken));
    }

    void pagesAreAsLargeAsPaddleGives_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("asked");
        QTest::addColumn<QByteArray>("size");
        QTest::newRow("customers") << QByteArray("/customers") << 0 << QByteArray("200");
        QTest::newRow("customers, small") << QByteArray("/customers") << 7 << QByteArray("7");
        QTest::newRow("transactions") << QByteArray("/transactions") << 0 << QByteArray("30");
        QTest::newRow("transactions, too many") << QByteArray("/transactions") << 500 << QByteArray("30");
        QTest::newRow("adjustments") << QByteArray("/adjustments") << 0 << QByteArray("50");
        QTest::newRow("events") << QByteArray("/events") << 0 << QByteArray("200");
    }
    void pagesAreAsLargeAsPaddleGives()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, asked);
        QFETCH(QByteArray, size);
        PaddleAt paddle(m_server);
        m_server.next(whole(pageOf({}, {}, false)));
        const ListFrom from{{}, asked};
        bool read = false;
        if (path == "/customers")
            read = await(paddle.provider->listCustomers(from)).has_value();
        else if (path == "/transactions")
            read = await(paddle.provider->listPayments({}, from)).has_value();
        else if (path == "/adjustments")
            read = await(paddle.provider->listAdjustments(from)).has_value();
        else
            read = await(paddle.provider->listEvents(from)).has_value();
        QVERIFY(read);
        const http::ServerRequest request = m_server.requests().back();
        QCOMPARE(request.path, path);
        QCOMPARE(QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(QStringLiteral("per_page")).toLatin1(),
                 size);
    }

    void catalogHoldsNonCatalogItemsToo()
    {
        PaddleAt paddle(m_server);
        m_server.next(whole(pageOf({samplePrice()}, {}, false)));
        const auto standard = await(paddle.provider->listPrices({}));
        QVERIFY(standard.has_value());
        QVERIFY(m_server.requests().back().query.contains("type=standard"));
        QVERIFY(m_server.requests().back().query.contains("status=active%2Carchived"));
        QVERIFY(!standard->next.isEmpty());
        m_server.next(whole(pageOf({samplePrice()}, listUrl(m_server, "/prices?type=custom&after=pri_01a"), true)));
        const auto custom = await(paddle.provider->listPrices({standard->next, 0}));
        QVERIFY(custom.has_value());
        QVERIFY(m_server.requests().back().query.contains("type=custom"));
        m_server.next(whole(pageOf({}, {}, false)));
        const auto last = await(paddle.provider->listPrices({custom->next, 0}));
        QVERIFY(last.has_value());
        QVERIFY(last->next.isEmpty());
    }

    void filtersTravelEncoded()
    {
        PaddleAt paddle(m_server);
        PaymentFilter filter;
        filter.subscriptionId = SubscriptionId(QStringLiteral("sub_01a"));
        filter.createdFrom = Instant::fromSeconds(1'800'000'000);
        filter.origins = {QStringLiteral("subscription_charge"), QStringLiteral("api")};
        m_server.next(whole(pageOf({samplePayment()}, {}, false)));
        QVERIFY(await(paddle.provider->listPayments(filter, {})).has_value());
        const QByteArray query = m_server.requests().back().query;
        QVERIFY2(query.contains("created_at%5BGTE%5D=2027-01-15T08%3A00%3A00.000000Z"), query.constData());
        QVERIFY2(query.contains("origin=subscription_charge%2Capi"), query.constData());
        m_server.next(whole(pageOf({with(sampleCustomer(), "email", QStringLiteral("a+b@example.com"))}, {}, false)));
        const auto found = await(paddle.provider->findCustomersByEmail(QStringLiteral("a+b@example.com")));
        QCOMPARE(found->size(), 1u);
        QVERIFY(m_server.requests().back().query.contains("email=a%2Bb%40example.com")); // a bare + would be a blank
        QCOMPARE(kindOf(await(paddle.provider->findCustomersByEmail(QStringLiteral("a@b.example,c@d.example")))),
                 errorKindName(ErrorKind::Invalid));
    }

    void whoWasBilledComesAlong()
    {
        PaddleAt paddle(m_server);
        QJsonObject billed = with(samplePayment(), "address", sampleAddress());
        billed.insert(QStringLiteral("business"), QJsonValue::Null);
        m_server.next(whole(pageOf({billed}, {}, false)));
        const auto page = await(paddle.provider->listBilledPayments({}));
        QVERIFY(page.has_value());
        QVERIFY(m_server.requests().back().query.contains("include=address%2Cbusiness"));
        QVERIFY(page->rows.front().address && !page->rows.front().business);
        QCOMPARE(page->rows.front().address->customerId, page->rows.front().payment.customerId);
    }

    // include= needs the right to read what is included; a key without it still gets the payments.
    void withoutTheRightToReadAddressesThereAreOnlyPayments()
    {
        PaddleAt paddle(m_server);
        m_server.next(whole(refusal("forbidden"), 403));
        m_server.next(whole(pageOf({samplePayment()}, {}, false)));
        const auto page = await(paddle.provider->listBilledPayments(
            {QStringLiteral("order_by=id%5BASC%5D&include=address%2Cbusiness&after=txn_01a"), 0}));
        QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().message));
        QVERIFY(!m_server.requests().back().query.contains("include"));
        QVERIFY(m_server.requests().back().query.contains("after=txn_01a"));
        QVERIFY(!page->rows.front().address);
    }

    void rowsOfSomebodyElseAreRefused()
    {
        PaddleAt paddle(m_server);
        const QString broken = errorKindName(ErrorKind::ProviderBroken);
        PaymentFilter filter;
        filter.customerId = kListCustomer;
        m_server.next(whole(pageOf({with(samplePayment(), "customer_id", QStringLiteral("ctm_other"))}, {}, false)));
        QCOMPARE(kindOf(await(paddle.provider->listPayments(filter, {}))), broken);
        m_server.next(whole(pageOf({with(sampleAddress(), "customer_id", QStringLiteral("ctm_other"))}, {}, false)));
        QCOMPARE(kindOf(await(paddle.provider->listAddresses(kListCustomer, {}))), broken);
        m_server.next(
            whole(answerWith(QJsonArray{with(sampleCreditBalance(), "customer_id", QStringLiteral("ctm_other"))})));
        QCOMPARE(kindOf(await(paddle.provider->creditBalances(kListCustomer))), broken);
        AdjustmentFilter adjustments;
        adjustments.paymentId = PaymentId(QStringLiteral("txn_other"));
        m_server.next(whole(pageOf({sampleAdjustment()}, {}, false)));
        QCOMPARE(kindOf(await(paddle.provider->findAdjustments(adjustments, {}))), broken);
        SubscriptionFilter subscriptions;
        subscriptions.customerId = CustomerId(QStringLiteral("ctm_other"));
        m_server.next(whole(pageOf({sampleSubscription()}, {}, false)));
        QCOMPARE(kindOf(await(paddle.provider->findSubscriptions(subscriptions, {}))), broken);
        m_server.next(whole(answerWith(QJsonArray{sampleCreditBalance()})));
        QCOMPARE(await(paddle.provider->creditBalances(kListCustomer))->at(0).available.toString(),
                 QStringLiteral("550 JPY"));
    }

    void endlessListEnds()
    {
        int fetched = 0;
        const auto endless = [&fetched](ListFrom) {
            return Task<ListPage<int>>::settled(
                ListPage<int>{{++fetched}, QStringLiteral("after=%1").arg(fetched), {}});
        };
        const auto all = await(ListWalk<int>::run(this, endless, {.pages = 50}));
        QCOMPARE(kindOf(all), errorKindName(ErrorKind::ProviderBroken));
        QCOMPARE(fetched, 50);
    }

    void circleEnds()
    {
        int fetched = 0;
        const auto circle = [&fetched](ListFrom) {
            return Task<ListPage<int>>::settled(
                ListPage<int>{{++fetched}, QStringLiteral("after=%1").arg(fetched % 3), {}});
        };
        QCOMPARE(kindOf(await(ListWalk<int>::run(this, circle))), errorKindName(ErrorKind::ProviderBroken));
        QCOMPARE(fetched, 4);
    }

    void walkReadsAllPages()
    {
        PaddleAt paddle(m_server);
        m_server.next(whole(pageOf({sampleCustomer()}, listUrl(m_server, "/customers?after=ctm_01a"), true)));
        m_server.next(whole(pageOf({with(sampleCustomer(), "id", QStringLiteral("ctm_01b"))}, {}, false)));
        const auto all = await(ListWalk<customers::Customer>::run(
            this, [&paddle](ListFrom from) { return paddle.provider->listCustomers(from); }));
        QVERIFY(all.has_value());
        QCOMPARE(all->size(), 2u);
    }

    void walkCanBeCancelled()
    {
        PaddleAt paddle(m_server);
        m_server.next({CutPoint::Silence, {}});
        auto walk = ListWalk<customers::Customer>::run(
            this, [&paddle](ListFrom from) { return paddle.provider->listCustomers(from); });
        walk.cancel();
        QCOMPARE(kindOf(await(std::move(walk))), errorKindName(ErrorKind::Cancelled));
    }

private:
    CutServer m_server;
    CutServer m_other;
};

RK_TEST(TstPaddleLists)
#include "tst_paddle_lists.moc"
