// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/second_proration.h"

#include "core/subscriptions/change_estimate.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace reckoner;
using namespace reckoner::subscriptions;

namespace {

Money stripeUsd(qint64 cents)
{
    return Money(cents, Currency::of("USD"));
}

struct Window {
    qint64 starts, ends, at;
};

SecondShare shareOf(const Window &window)
{
    return secondShare({Instant::fromSeconds(window.starts), Instant::fromSeconds(window.at),
                        Instant::fromSeconds(window.ends)})
        .value();
}

} // namespace

class TstSecondProration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishedAndRecordedLines_data()
    {
        QTest::addColumn<qint64>("starts");
        QTest::addColumn<qint64>("ends");
        QTest::addColumn<qint64>("at");
        QTest::addColumn<qint64>("credited"); // of the whole period
        QTest::addColumn<qint64>("charged");
        QTest::addColumn<qint64>("credit");
        QTest::addColumn<qint64>("charge");
        const auto row = [](const char *name, const Window &w, qint64 credited, qint64 charged, qint64 credit,
                            qint64 charge) {
            QTest::newRow(name) << w.starts << w.ends << w.at << credited << charged << credit << charge;
        };
        row("V1", {1596749288, 1599427688, 1598982148}, 1000, 3252, -166, 541);
        row("V2", {1790019909, 1792611909, 1791747909}, 2000, 1000, -667, 333);
        row("V3", {0, 200, 100}, 1000, 2000, -500, 1000);
        row("V5", {0, 200, 100}, 5000, 10000, -2500, 5000);
        row("V5b", {0, 31 * 86400, 15 * 86400}, 5000, 10000, -2581, 5161);
        row("V6", {0, 30 * 86400, 20 * 86400}, 9000, 12000, -3000, 4000);
        row("V6 down", {0, 30 * 86400, 20 * 86400}, 9000, 3000, -3000, 1000);
        row("V7", {1790021304, 1792613304, 1792606824}, 1000, 1800, -3, 4);
        row("V8", {1790021309, 1792613309, 1792606829}, 1000, 3000, -3, 7);
        row("V9", {1762799351, 1765391351, 1762799355}, 2500, 0, -2500, 0);
        row("V9 year", {1762799351, 1794335351, 1762799355}, 0, 25000, 0, 25000);
        row("V10", {1790019909, 1792611909, 1791747909}, 2000, 60000, -667, 20000);
        row("V11", {1648320096, 1650998496, 1648320097}, 1500, 0, -1500, 0);
        row("V12 end", {0, 100, 100}, 1000, 2000, 0, 0);
        row("V12 start", {0, 100, 0}, 1000, 2000, -1000, 2000);
    }
    void publishedAndRecordedLines()
    {
        QFETCH(qint64, starts);
        QFETCH(qint64, ends);
        QFETCH(qint64, at);
        QFETCH(qint64, credited);
        QFETCH(qint64, charged);
        const SecondShare share = shareOf({starts, ends, at});
        QTEST(proratedBySeconds(stripeUsd(credited), -1, share)->minor(), "credit");
        QTEST(proratedBySeconds(stripeUsd(charged), 1, share)->minor(), "charge");
    }

    void howHalvesAreRoundedCanBeChosen()
    {
        const SecondShare half{1, 400}; // of 1000: 2.5
        const auto rounded = [&half](qint64 quantity, HalfRounding rounding) {
            return proratedBySeconds(stripeUsd(1000), quantity, half, rounding)->minor();
        };
        QCOMPARE(rounded(-1, HalfRounding::TowardNegative), -3);
        QCOMPARE(rounded(1, HalfRounding::TowardNegative), 2);
        QCOMPARE(rounded(-1, HalfRounding::Up), -2);
        QCOMPARE(rounded(1, HalfRounding::Up), 3);
        QCOMPARE(proratedBySeconds(stripeUsd(999), 1, {1, 2}, HalfRounding::Floor)->minor(), 499);
        QCOMPARE(proratedBySeconds(stripeUsd(1000), -1, {2, 3}, HalfRounding::Floor)->minor(), -667);
    }

    void aWindowMustHoldTheChange()
    {
        const auto at = [](qint64 seconds) { return Instant::fromSeconds(seconds); };
        QCOMPARE(secondShare({at(10), at(9), at(20)}).error().kind, ErrorKind::Invalid);
        QCOMPARE(secondShare({at(10), at(21), at(20)}).error().kind, ErrorKind::Invalid);
        QCOMPARE(secondShare({at(10), at(10), at(10)}).error().kind, ErrorKind::Invalid);
        const Money huge = stripeUsd(std::numeric_limits<qint64>::max());
        QCOMPARE(proratedBySeconds(huge, 2, {1, 2}).error().kind, ErrorKind::Invalid);
    }

    void linesStayWithinHalfAUnitAndBelowTheWhole()
    {
        QVERIFY(rc::check("nearest, ties down", [] {
            const qint64 price = *rc::gen::inRange<qint64>(0, 1'000'000'000'000);
            const qint64 quantity = *rc::gen::inRange<qint64>(-1000, 1001);
            const qint64 whole = *rc::gen::inRange<qint64>(1, 4'000'000);
            const qint64 left = *rc::gen::inRange<qint64>(0, whole + 1);
            const __int128 exact = __int128(price) * quantity * left; // over whole
            const __int128 twice = 2 * __int128(proratedBySeconds(stripeUsd(price), quantity, {left, whole})->minor());
            const __int128 off = twice * whole - 2 * exact; // 2 × whole × (rounded - exact)
            RC_ASSERT((off >= -__int128(whole)));
            RC_ASSERT((off < __int128(whole)));
        }));
    }

    void anEstimateCreditsAndChargesWholeItems()
    {
        Subscription subscription;
        subscription.account = AccountId(QStringLiteral("stripe/sandbox/main"));
        subscription.currency = Currency::of("USD");
        subscription.currentPeriod = BillingPeriod{Instant::fromSeconds(1790021309), Instant::fromSeconds(1792613309)};
        subscription.nextBilledAt = subscription.currentPeriod->endsAt;
        SubscriptionItem item;
        item.priceId = PriceId(QStringLiteral("price_a"));
        item.unitPrice = stripeUsd(1000);
        item.billingCycle = catalog::Period{};
        subscription.items = {item};
        const ItemsChange change{{{item.priceId, 3}}, ProrationMode::ProratedImmediately};
        const Result<ChangeEstimate> estimate =
            estimateChange({subscription, change, {}, Instant::fromSeconds(1792606829), std::nullopt});
        QVERIFY2(estimate, estimate ? "" : qPrintable(estimate.error().message));
        QCOMPARE(estimate->lines.size(), size_t(2));
        QCOMPARE(estimate->lines[0].amounts.total.minor(), -3);
        QCOMPARE(estimate->lines[1].amounts.total.minor(), 7);
        QCOMPARE(estimate->summary.result.minor(), 4);
        QCOMPARE(estimate->immediate->total.minor(), 4);
        QCOMPARE(estimate->recurring.total.minor(), 3000);
    }
};

RK_TEST(TstSecondProration)
#include "tst_second_proration.moc"
