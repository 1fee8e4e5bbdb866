// SPDX-License-Identifier: GPL-3.0-or-later
// The published numbers of reference/paddle.md §3.8 and §2.6, reproduced one by one.
#include "app/sandbox/paddle/arithmetic.h"
#include "app/sandbox/paddle/calendar.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace reckoner;
using namespace reckoner::sandbox::paddle;

namespace {

Instant at(QByteArrayView text)
{
    auto instant = Instant::parse(text);
    RK_ASSERT(instant.has_value());
    return *instant;
}

} // namespace

class TstArithmetic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rateIsMinutesLeftOverMinutesOfPeriod_data();
    void rateIsMinutesLeftOverMinutesOfPeriod();
    void rateStaysBetweenNothingAndAll();
    void lineReproducesPublishedAmounts_data();
    void lineReproducesPublishedAmounts();
    void unitIsComputedOnItsOwn();
    void previewTotalsOfPublishedUpgrade();
    void netCreditGoesToTheBalance();
    void creditIsTakenFirst();
    void feeIsFivePercentAndFifty_data();
    void feeIsFivePercentAndFifty();
    void adjustmentSplitsGross();
    void discountSharesKeepTheSum();
    void percentTextIsStrict();
    void identitiesHoldForEveryLine();
    void monthEndIsCountedFromTheAnchor();
    void boundaryIsTheFirstAfter();
};

void TstArithmetic::rateIsMinutesLeftOverMinutesOfPeriod_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("rate");
    const auto row = [](const char *name, const char *start, const char *change, const char *end, const char *rate) {
        QTest::newRow(name) << QByteArray(start) << QByteArray(change) << QByteArray(end) << QByteArray(rate);
    };
    row("P", "2024-05-10T12:01:46.293348Z", "2024-05-13T10:36:57.967Z", "2024-06-10T12:01:46.293348Z", "0.90513");
    row("D", "2024-02-08T11:02:03.946454Z", "2024-02-08T11:05:53.748Z", "2024-03-08T11:02:03.946454Z", "0.99993");
    row("A", "2024-02-08T11:11:10.398Z", "2024-02-08T11:15:15.582Z", "2024-03-08T11:02:03.946454Z", "0.9999");
    row("B", "2023-12-20T07:33:49.542313Z", "2024-01-01T00:00:00Z", "2024-01-20T07:33:49.542313Z", "0.62305");
    row("C", "2024-01-08T15:32:10.959052Z", "2024-01-08T15:32:46.434Z", "2024-02-08T15:32:10.959052Z", "1");
    row("F1", "2023-08-21T11:21:38.547106Z", "2023-08-21T11:25:12.474Z", "2023-09-21T11:21:38.547106Z", "0.99991");
    row("F2", "2023-12-11T08:33:04.443903Z", "2023-12-11T08:43:21.861947Z", "2024-01-11T08:33:04.443903Z", "0.99978");
    row("F3", "2023-11-11T08:33:04.443903Z", "2023-11-11T08:50:20.664672Z", "2023-12-11T08:33:04.443903Z", "0.99961");
    row("F4", "2023-06-30T13:41:51.571658Z", "2023-06-30T13:46:23.963147Z", "2023-07-30T13:41:51.571658Z", "0.99988");
    row("V", "2025-03-25T08:57:50.7553Z", "2025-03-26T13:49:56.735Z", "2026-03-25T08:57:50.7553Z", "0.9967");
    row("Y", "2023-10-18T10:41:13.871061Z", "2023-10-18T10:56:23.015Z", "2023-11-18T10:41:13.871061Z", "0.99966");
    row("recorded", "2026-08-15T11:42:21.789736Z", "2026-08-28T11:13:32.939Z", "2026-09-15T11:42:21.789736Z",
        "0.58129");
}

void TstArithmetic::rateIsMinutesLeftOverMinutesOfPeriod()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, end);
    QFETCH(QByteArray, rate);
    QCOMPARE(prorationRate(at(start), at(change), at(end)).text(), rate);
}

void TstArithmetic::rateStaysBetweenNothingAndAll()
{
    const Instant start = at("2026-01-01T00:00:00Z");
    const Instant end = at("2026-02-01T00:00:00Z");
    QCOMPARE(prorationRate(start, end, end).text(), QByteArray("0"));
    QCOMPARE(prorationRate(start, end + Micros(1), end).text(), QByteArray("0"));
    QCOMPARE(prorationRate(start, start - std::chrono::hours(5), end).text(), QByteArray("1"));
    QCOMPARE(prorationRate(start, start, start).text(), QByteArray("0"));
}

void TstArithmetic::lineReproducesPublishedAmounts_data()
{
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("discount");
    QTest::addColumn<bool>("inclusive");
    QTest::addColumn<qint64>("tax");
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<qint64>("subtotal");
    QTest::addColumn<qint64>("taxMinor");
    QTest::addColumn<qint64>("total");
    const auto row = [](const char *name, qint64 unit, qint64 quantity, qint64 discount, bool inclusive, qint64 tax,
                        qint64 rate, qint64 subtotal, qint64 taxMinor, qint64 total) {
        QTest::newRow(name) << unit << quantity << discount << inclusive << tax << rate << subtotal << taxMinor
                            << total;
    };
    row("P1", 25000, 1, 0, false, 8875, 90513, 22628, 2009, 24637);
    row("P2", 3000, 20, 0, false, 8875, 90513, 54308, 4820, 59128);
    row("P3", 1000, -5, 0, false, 8875, 90513, -4526, -401, -4927);
    row("D1", 3000, 50, 0, false, 8875, 99993, 149990, 13311, 163301);
    row("D2", 28500, 1, 0, false, 8875, 99993, 28498, 2529, 31027);
    row("V1", 1900, -1, 0, true, 19000, 99670, -1591, -303, -1894);
    row("V2", 500, 1, 0, true, 19000, 100000, 420, 80, 500);
    row("Y1", 2000, 1, 0, true, 20000, 99966, 1666, 333, 1999);
    row("R 10000", 10000, 1, 0, false, 8875, 100000, 10000, 887, 10887);
    row("R 25000", 25000, 1, 0, false, 8875, 100000, 25000, 2219, 27219);
    row("R 3000x20", 3000, 20, 0, false, 8875, 100000, 60000, 5325, 65325);
    row("R 3000x10", 3000, 10, 0, false, 8875, 100000, 30000, 2662, 32662);
    row("R 1000x5", 1000, 5, 0, false, 8875, 100000, 5000, 444, 5444);
    row("R 50000", 50000, 1, 0, false, 8875, 100000, 50000, 4437, 54437);
    row("R 19900", 19900, 1, 0, false, 8875, 100000, 19900, 1766, 21666);
    row("discount 250000", 2500000, 1, 250000, false, 8875, 100000, 2500000, 199687, 2449687);
    row("discount 30000", 30000, 10, 30000, false, 8875, 100000, 300000, 23962, 293962);
    row("recorded -600", 600, -1, 0, false, 8875, 58129, -349, -31, -380);
    row("recorded 11000", 11000, 1, 0, false, 8875, 58129, 6394, 568, 6962);
    row("recorded -11000", 11000, -1, 0, false, 8875, 58127, -6394, -567, -6961);
    row("recorded 600", 600, 1, 0, false, 8875, 58127, 349, 31, 380);
    row("no tax, tie", 1, 1, 0, false, 0, 50000, 1, 0, 1);
    row("no tax, tie, inclusive", 1, 3, 0, true, 0, 50000, 2, 0, 2);
    row("discount of everything", 500, 1, 500, false, 8875, 100000, 500, 0, 0);
}

void TstArithmetic::lineReproducesPublishedAmounts()
{
    QFETCH(qint64, unit);
    QFETCH(qint64, quantity);
    QFETCH(qint64, discount);
    QFETCH(bool, inclusive);
    QFETCH(qint64, tax);
    QFETCH(qint64, rate);
    QFETCH(qint64, subtotal);
    QFETCH(qint64, taxMinor);
    QFETCH(qint64, total);
    const Totals amounts = lineAmounts(
        {unit, quantity, discount, Rate{tax}, Rate{rate}, inclusive ? TaxBasis::Inclusive : TaxBasis::Exclusive});
    QCOMPARE(amounts.subtotal, subtotal);
    QCOMPARE(amounts.tax, taxMinor);
    QCOMPARE(amounts.total, total);
}

void TstArithmetic::unitIsComputedOnItsOwn()
{
    const Totals p2 = unitAmounts({3000, 20, 0, Rate{8875}, Rate{90513}, TaxBasis::Exclusive});
    QCOMPARE(p2, (Totals{2715, 0, 241, 2956}));
    const Totals p3 = unitAmounts({1000, -5, 0, Rate{8875}, Rate{90513}, TaxBasis::Exclusive});
    QCOMPARE(p3, (Totals{905, 0, 80, 985}));
}

void TstArithmetic::previewTotalsOfPublishedUpgrade()
{
    Totals sum;
    sum += lineAmounts({25000, 1, 0, Rate{8875}, Rate{90513}, TaxBasis::Exclusive});
    sum += lineAmounts({3000, 20, 0, Rate{8875}, Rate{90513}, TaxBasis::Exclusive});
    sum += lineAmounts({1000, -5, 0, Rate{8875}, Rate{90513}, TaxBasis::Exclusive});
    QCOMPARE(sum, (Totals{72410, 0, 6428, 78838}));
    const TransactionTotals totals = transactionTotals(sum, 0);
    QCOMPARE(totals.grandTotal, 78838);
    QCOMPARE(totals.balance, 78838);
}

void TstArithmetic::netCreditGoesToTheBalance()
{
    Totals sum = lineAmounts({1900, -1, 0, Rate{19000}, Rate{99670}, TaxBasis::Inclusive});
    sum += lineAmounts({500, 1, 0, Rate{19000}, Rate::whole(), TaxBasis::Inclusive});
    const TransactionTotals totals = transactionTotals(sum, 5000);
    QCOMPARE(static_cast<const Totals &>(totals), (Totals{-1171, 0, -223, -1394}));
    QCOMPARE(totals.credit, 0);
    QCOMPARE(totals.creditToBalance, 1394);
    QCOMPARE(totals.grandTotal, 0);
    QCOMPARE(totals.balance, 0);
}

void TstArithmetic::creditIsTakenFirst()
{
    const TransactionTotals totals = transactionTotals({1666, 0, 333, 1999}, 1500);
    QCOMPARE(totals.credit, 1500);
    QCOMPARE(totals.grandTotal, 499);
    QCOMPARE(transactionTotals({1666, 0, 333, 1999}, 99999).credit, 1999);
}

void TstArithmetic::feeIsFivePercentAndFifty_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("fee");
    QTest::newRow("65215") << qint64(65215) << qint64(3311);
    QTest::newRow("1999") << qint64(1999) << qint64(150);
    QTest::newRow("1500") << qint64(1500) << qint64(125);
    QTest::newRow("nothing") << qint64(0) << qint64(0);
    QTest::newRow("credit") << qint64(-1394) << qint64(0);
}

void TstArithmetic::feeIsFivePercentAndFifty()
{
    QFETCH(qint64, total);
    QFETCH(qint64, fee);
    QCOMPARE(transactionFee(total, 50), fee);
}

void TstArithmetic::adjustmentSplitsGross()
{
    QCOMPARE(splitGross(100, Rate{8875}), (Totals{92, 0, 8, 100}));
    QCOMPARE(splitGross(163261, Rate{8875}), (Totals{149953, 0, 13308, 163261}));
    QCOMPARE(splitGross(71984, Rate{20000}), (Totals{59987, 0, 11997, 71984}));
    QCOMPARE(splitGross(scaled(10887, 62305, 100000), Rate{8875}), (Totals{6230, 0, 553, 6783}));
}

void TstArithmetic::discountSharesKeepTheSum()
{
    QCOMPARE(shareDiscount(100, {1000, 1000, 1000}), (std::vector<qint64>{34, 33, 33}));
    QCOMPARE(shareDiscount(100, {30, 20}), (std::vector<qint64>{30, 20}));
    QVERIFY(rc::check("shares of a discount sum to it and never exceed their line", [] {
        const auto weights =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1'000'000)));
        const auto discount = *rc::gen::inRange<qint64>(0, 5'000'000);
        const auto shares = shareDiscount(discount, weights);
        qint64 weightSum = 0, shareSum = 0;
        for (size_t i = 0; i < weights.size(); ++i) {
            RC_ASSERT(shares[i] >= 0 && shares[i] <= weights[i]);
            weightSum += weights[i];
            shareSum += shares[i];
        }
        RC_ASSERT(shareSum == std::min(discount, weightSum));
    }));
}

void TstArithmetic::percentTextIsStrict()
{
    QCOMPARE(parsePercentHundredths("10"), std::optional<qint64>(1000));
    QCOMPARE(parsePercentHundredths("12.5"), std::optional<qint64>(1250));
    QCOMPARE(parsePercentHundredths("0.01"), std::optional<qint64>(1));
    QCOMPARE(parsePercentHundredths("100"), std::optional<qint64>(10000));
    for (const char *bad : {"", "0", "100.01", "1.234", "-1", "1e2", ".5", "5.", " 5", "1.2.3"})
        QVERIFY2(!parsePercentHundredths(bad), bad);
}

void TstArithmetic::identitiesHoldForEveryLine()
{
    QVERIFY(rc::check("total = subtotal - discount + tax, and taking off is the mirror of adding", [] {
        LineInput line;
        line.unitMinor = *rc::gen::inRange<qint64>(0, 100'000'000);
        line.quantity = *rc::gen::inRange<qint64>(1, 1000);
        line.tax = Rate{*rc::gen::inRange<qint64>(0, 30'000)};
        line.proration = Rate{*rc::gen::inRange<qint64>(0, 100'001)};
        line.basis = *rc::gen::element(TaxBasis::Exclusive, TaxBasis::Inclusive);
        line.discountMinor = *rc::gen::inRange<qint64>(0, lineBaseMinor(line) + 1);
        const Totals added = lineAmounts(line);
        RC_ASSERT(added.total == added.subtotal - added.discount + added.tax);
        RC_ASSERT(added.tax >= 0 && added.total >= 0 && added.subtotal >= 0);
        line.quantity = -line.quantity;
        const Totals taken = lineAmounts(line);
        RC_ASSERT(taken.total == -added.total && taken.tax == -added.tax && taken.subtotal == -added.subtotal);
    }));
}

void TstArithmetic::monthEndIsCountedFromTheAnchor()
{
    const Instant anchor = at("2026-01-31T12:00:00Z");
    const Cycle month{Interval::Month, 1};
    QCOMPARE(cyclesAfter(anchor, month, 1), at("2026-02-28T12:00:00Z"));
    QCOMPARE(nextBoundary(anchor, month, at("2026-02-28T12:00:00Z")), at("2026-03-31T12:00:00Z"));
    QCOMPARE(nextBoundary(anchor, month, at("2026-03-31T12:00:00Z")), at("2026-04-30T12:00:00Z"));
    QCOMPARE(nextBoundary(at("2024-02-29T00:00:00Z"), {Interval::Year, 1}, at("2027-03-01T00:00:00Z")),
             at("2028-02-29T00:00:00Z"));
}

void TstArithmetic::boundaryIsTheFirstAfter()
{
    QVERIFY(rc::check("nextBoundary is later than the moment and the boundary before it is not", [] {
        const Instant anchor = Instant::fromSeconds(*rc::gen::inRange<qint64>(946'684'800, 1'900'000'000));
        const Instant after = anchor + std::chrono::seconds(*rc::gen::inRange<qint64>(-90'000'000, 200'000'000));
        const Cycle cycle{*rc::gen::element(Interval::Day, Interval::Week, Interval::Month, Interval::Year),
                          *rc::gen::inRange(1, 5)};
        const Instant boundary = nextBoundary(anchor, cycle, after);
        RC_ASSERT(boundary > after);
        int count = 0;
        while (cyclesAfter(anchor, cycle, count) < boundary)
            ++count;
        while (cyclesAfter(anchor, cycle, count) > boundary)
            --count;
        RC_ASSERT(cyclesAfter(anchor, cycle, count) == boundary);
        RC_ASSERT(cyclesAfter(anchor, cycle, count - 1) <= after);
    }));
}

RK_TEST(TstArithmetic)
#include "tst_arithmetic.moc"
