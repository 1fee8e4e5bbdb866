// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/proration.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <limits>

#include <rapidcheck.h>

namespace reckoner::subscriptions {

namespace {

Instant at(const char *text)
{
    return Instant::parse(QByteArrayView(text)).value();
}

Rate rateOf(const char *text)
{
    const TaxRate fraction = TaxRate::parse(text).value();
    return Rate{qint32(fraction.numerator * (100'000 / fraction.denominator))};
}

Money dollars(qint64 minor)
{
    return Money(minor, Currency::of("USD"));
}

rc::Gen<LineInput> genLine()
{
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange<qint64>(0, 10'000'000), rc::gen::inRange<qint64>(1, 10'000),
                                       rc::gen::inRange<qint32>(0, 100'001), rc::gen::inRange<qint64>(0, 40'000),
                                       rc::gen::arbitrary<bool>()),
                        [](const auto &parts) {
                            LineInput line;
                            line.unitPrice = dollars(std::get<0>(parts));
                            line.quantity = std::get<1>(parts);
                            line.rate = Rate{std::get<2>(parts)};
                            line.tax = TaxRate{std::get<3>(parts), 100'000};
                            line.inclusion = std::get<4>(parts) ? TaxInclusion::External : TaxInclusion::Internal;
                            return line;
                        });
}

} // namespace

class TstProration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ratesMatchThePublishedOnes_data();
    void ratesMatchThePublishedOnes();
    void aPeriodMustHoldTheChange();
    void linesMatchThePublishedOnes_data();
    void linesMatchThePublishedOnes();
    void unitsMatchThePublishedOnes();
    void totalsOfPublishedBillsMatch();
    void recordingsMatch_data();
    void recordingsMatch();
    void oldAdjustmentsMatch_data();
    void oldAdjustmentsMatch();
    void discountsComeOffBeforeTax_data();
    void discountsComeOffBeforeTax();
    void ratesPrintAsTheProviderPrints();
    void taxRatesParse_data();
    void taxRatesParse();
    void overflowIsAnError();
    void nonsenseIsRefused();
    void noTaxMeansTotalIsSubtotal();
    void removedIsTheNegativeOfAdded();
    void partsAddUp();
    void moreTimeLeftNeverCostsLess();
    void moreQuantityNeverCostsLess();
    void shownAmountsAreWithinOneUnitOfExact();
};

void TstProration::ratesMatchThePublishedOnes_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("rate");
    const auto row = [](const char *name, const char *start, const char *change, const char *end, qint64 left,
                        qint64 total, const char *rate) {
        QTest::newRow(name) << QByteArray(start) << QByteArray(change) << QByteArray(end) << left << total
                            << QString::fromLatin1(rate);
    };
    row("P", "2024-05-10T12:01:46.293348Z", "2024-05-13T10:36:57.967Z", "2024-06-10T12:01:46.293348Z", 40405, 44640,
        "0.90513");
    row("D", "2024-02-08T11:02:03.946454Z", "2024-02-08T11:05:53.748Z", "2024-03-08T11:02:03.946454Z", 41757, 41760,
        "0.99993");
    row("A", "2024-02-08T11:11:10.398Z", "2024-02-08T11:15:15.582Z", "2024-03-08T11:02:03.946454Z", 41747, 41751,
        "0.9999");
    row("B", "2023-12-20T07:33:49.542313Z", "2024-01-01T00:00:00Z", "2024-01-20T07:33:49.542313Z", 27813, 44640,
        "0.62305");
    row("C", "2024-01-08T15:32:10.959052Z", "2024-01-08T15:32:46.434Z", "2024-02-08T15:32:10.959052Z", 44640, 44640,
        "1");
    row("F1", "2023-08-21T11:21:38.547106Z", "2023-08-21T11:25:12.474Z", "2023-09-21T11:21:38.547106Z", 44636, 44640,
        "0.99991");
    row("F2", "2023-12-11T08:33:04.443903Z", "2023-12-11T08:43:21.861947Z", "2024-01-11T08:33:04.443903Z", 44630, 44640,
        "0.99978");
    row("F3", "2023-11-11T08:33:04.443903Z", "2023-11-11T08:50:20.664672Z", "2023-12-11T08:33:04.443903Z", 43183, 43200,
        "0.99961");
    row("F4", "2023-06-30T13:41:51.571658Z", "2023-06-30T13:46:23.963147Z", "2023-07-30T13:41:51.571658Z", 43195, 43200,
        "0.99988");
    row("V", "2025-03-25T08:57:50.7553Z", "2025-03-26T13:49:56.735Z", "2026-03-25T08:57:50.7553Z", 523868, 525600,
        "0.9967");
    row("Y", "2023-10-18T10:41:13.871061Z", "2023-10-18T10:56:23.015Z", "2023-11-18T10:41:13.871061Z", 44625, 44640,
        "0.99966");
    row("recorded upgrade", "2026-08-15T11:42:21.789736Z", "2026-08-28T11:13:32.939Z", "2026-09-15T11:42:21.789736Z",
        25949, 44640, "0.58129");
}

void TstProration::ratesMatchThePublishedOnes()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, end);
    QFETCH(qint64, left);
    QFETCH(qint64, total);
    QFETCH(QString, rate);
    const Result<ProrationRate> got =
        prorationRate({at(start.constData()), at(change.constData()), at(end.constData())});
    QVERIFY(got);
    QCOMPARE(got->minutesLeft, left);
    QCOMPARE(got->minutesInPeriod, total);
    QCOMPARE(got->rate.toString(), rate);
}

void TstProration::aPeriodMustHoldTheChange()
{
    const Instant start = at("2026-01-01T00:00:00Z");
    const Instant end = at("2026-02-01T00:00:00Z");
    QCOMPARE(prorationRate({start, start - Micros(1), end}).error().kind, ErrorKind::Invalid);
    QCOMPARE(prorationRate({start, end + Micros(1), end}).error().kind, ErrorKind::Invalid);
    QCOMPARE(prorationRate({start, start, start}).error().kind, ErrorKind::Invalid);
    QCOMPARE(prorationRate({end, end, start}).error().kind, ErrorKind::Invalid);
    QCOMPARE(prorationRate({start, start, end})->rate.toString(), QStringLiteral("1"));
    QCOMPARE(prorationRate({start, end, end})->rate.toString(), QStringLiteral("0"));
}

void TstProration::linesMatchThePublishedOnes_data()
{
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<QByteArray>("tax");
    QTest::addColumn<bool>("internal");
    QTest::addColumn<QByteArray>("rate");
    QTest::addColumn<QList<qint64>>("shown");
    const auto row = [](const char *name, qint64 unit, qint64 quantity, const char *tax, bool internal,
                        const char *rate, QList<qint64> shown) {
        QTest::newRow(name) << unit << quantity << QByteArray(tax) << internal << QByteArray(rate) << shown;
    };
    const char *ny = "0.08875";
    row("P1", 25000, 1, ny, false, "0.90513", {22628, 2009, 24637});
    row("P2", 3000, 20, ny, false, "0.90513", {54308, 4820, 59128});
    row("P3", 1000, -5, ny, false, "0.90513", {-4526, -401, -4927});
    row("D1", 3000, 50, ny, false, "0.99993", {149990, 13311, 163301});
    row("D2", 28500, 1, ny, false, "0.99993", {28498, 2529, 31027});
    row("V1", 1900, -1, "0.19", true, "0.9967", {-1591, -303, -1894});
    row("V2", 500, 1, "0.19", true, "", {420, 80, 500});
    row("Y1", 2000, 1, "0.2", true, "0.99966", {1666, 333, 1999});
    row("R 10000", 10000, 1, ny, false, "1", {10000, 887, 10887});
    row("R 25000", 25000, 1, ny, false, "1", {25000, 2219, 27219});
    row("R 3000x20", 3000, 20, ny, false, "1", {60000, 5325, 65325});
    row("R 3000x10", 3000, 10, ny, false, "1", {30000, 2662, 32662});
    row("R 1000x5", 1000, 5, ny, false, "1", {5000, 444, 5444});
    row("R 50000", 50000, 1, ny, false, "1", {50000, 4437, 54437});
    row("R 19900", 19900, 1, ny, false, "1", {19900, 1766, 21666});
    row("R 19900 without a rate", 19900, 1, ny, false, "", {19900, 1766, 21666});
    row("P1 unit", 25000, 1, ny, false, "0.90513", {22628, 2009, 24637});
    row("P2 unit", 3000, 1, ny, false, "0.90513", {2715, 241, 2956});
    row("P3 unit", 1000, 1, ny, false, "0.90513", {905, 80, 985});
}

void TstProration::linesMatchThePublishedOnes()
{
    QFETCH(qint64, unit);
    QFETCH(qint64, quantity);
    QFETCH(QByteArray, tax);
    QFETCH(bool, internal);
    QFETCH(QByteArray, rate);
    QFETCH(QList<qint64>, shown);
    LineInput line;
    line.unitPrice = dollars(unit);
    line.quantity = quantity;
    line.tax = TaxRate::parse(tax).value();
    line.inclusion = internal ? TaxInclusion::Internal : TaxInclusion::External;
    if (!rate.isEmpty())
        line.rate = rateOf(rate.constData());
    const Result<LineAmounts> got = lineAmounts(line);
    QVERIFY(got);
    QCOMPARE((QList<qint64>{got->subtotal.minor(), got->tax.minor(), got->total.minor()}), shown);
    QVERIFY(got->discount.isZero());
    QCOMPARE(got->total.currency(), Currency::of("USD"));
}

void TstProration::unitsMatchThePublishedOnes()
{
    LineInput line;
    line.unitPrice = dollars(3000);
    line.quantity = 20;
    line.discount = dollars(100);
    line.tax = TaxRate::parse("0.08875").value();
    line.rate = rateOf("0.90513");
    const LineAmounts unit = unitAmounts(line).value();
    QCOMPARE(unit, (LineAmounts{dollars(2715), dollars(0), dollars(241), dollars(2956)}));
}

void TstProration::totalsOfPublishedBillsMatch()
{
    const TaxRate ny = TaxRate::parse("0.08875").value();
    const auto line = [&](qint64 unit, qint64 quantity, const char *rate) {
        LineInput in;
        in.unitPrice = dollars(unit);
        in.quantity = quantity;
        in.tax = ny;
        in.rate = rateOf(rate);
        return lineAmounts(in).value();
    };
    qint64 subtotal = 0, tax = 0, total = 0;
    for (const LineAmounts &amounts :
         {line(25000, 1, "0.90513"), line(3000, 20, "0.90513"), line(1000, -5, "0.90513")}) {
        subtotal += amounts.subtotal.minor();
        tax += amounts.tax.minor();
        total += amounts.total.minor();
    }
    QCOMPARE((QList<qint64>{subtotal, tax, total}), (QList<qint64>{72410, 6428, 78838}));
    // Totals are sums of rounded lines: 40000 at once would show 3550.
    QCOMPARE(line(10000, 1, "1").tax.minor() + line(30000, 1, "1").tax.minor(), 3549);
}

void TstProration::recordingsMatch_data()
{
    QTest::addColumn<qint64>("minutesLeft");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QList<qint64>>("small"); // 600: subtotal, tax, total
    QTest::addColumn<QList<qint64>>("large"); // 11000
    QTest::newRow("upgrade") << qint64(25949) << QStringLiteral("0.58129") << QList<qint64>{349, 31, 380}
                             << QList<qint64>{6394, 568, 6962};
    QTest::newRow("downgrade") << qint64(25948) << QStringLiteral("0.58127") << QList<qint64>{349, 31, 380}
                               << QList<qint64>{6394, 567, 6961};
    QTest::newRow("deferred downgrade") << qint64(25853) << QStringLiteral("0.57914") << QList<qint64>{347, 31, 378}
                                        << QList<qint64>{6371, 565, 6936};
}

void TstProration::recordingsMatch()
{
    QFETCH(qint64, minutesLeft);
    QFETCH(QString, rate);
    QFETCH(QList<qint64>, small);
    QFETCH(QList<qint64>, large);
    const Instant end = at("2026-09-15T11:42:21.789736Z");
    const ProrationRate proration =
        prorationRate({at("2026-08-15T11:42:21.789736Z"), end - std::chrono::minutes(minutesLeft), end}).value();
    QCOMPARE(proration.minutesLeft, minutesLeft);
    QCOMPARE(proration.rate.toString(), rate);
    LineInput line;
    line.tax = TaxRate::parse("0.08875").value();
    line.rate = proration.rate;
    line.unitPrice = dollars(600);
    const LineAmounts one = lineAmounts(line).value();
    QCOMPARE((QList<qint64>{one.subtotal.minor(), one.tax.minor(), one.total.minor()}), small);
    line.unitPrice = dollars(11000);
    const LineAmounts other = lineAmounts(line).value();
    QCOMPARE((QList<qint64>{other.subtotal.minor(), other.tax.minor(), other.total.minor()}), large);
}

void TstProration::oldAdjustmentsMatch_data()
{
    QTest::addColumn<qint64>("original");
    QTest::addColumn<QByteArray>("rate");
    QTest::addColumn<QByteArray>("tax");
    QTest::addColumn<QList<qint64>>("shown"); // amount, subtotal, tax
    const auto row = [](qint64 original, const char *rate, const char *tax, QList<qint64> shown) {
        QTest::addRow("%lld x %s", original, rate) << original << QByteArray(rate) << QByteArray(tax) << shown;
    };
    row(163277, "0.9999", "0.08875", {163261, 149953, 13308});
    row(31023, "0.9999", "0.08875", {31020, 28491, 2529});
    row(10887, "0.62305", "0.08875", {6783, 6230, 553});
    row(32662, "0.62305", "0.08875", {20350, 18691, 1659});
    row(32662, "1", "0.08875", {32662, 30000, 2662});
    row(163312, "0.99991", "0.08875", {163297, 149986, 13311});
    row(72000, "0.99978", "0.2", {71984, 59987, 11997});
    row(36000, "0.99961", "0.2", {35986, 29988, 5998});
    row(55000, "0.99988", "0.1", {54993, 49994, 4999});
    row(22000, "0.99988", "0.1", {21997, 19997, 2000});
    row(32662, "0.99993", "0.08875", {32660, 29998, 2662});
    row(10887, "0.99993", "0.08875", {10886, 9999, 887});
}

void TstProration::oldAdjustmentsMatch()
{
    QFETCH(qint64, original);
    QFETCH(QByteArray, rate);
    QFETCH(QByteArray, tax);
    QFETCH(QList<qint64>, shown);
    const LineAmounts got =
        proratedAdjustment(dollars(original), rateOf(rate.constData()), TaxRate::parse(tax).value()).value();
    QCOMPARE((QList<qint64>{got.total.minor(), got.subtotal.minor(), got.tax.minor()}), shown);
}

void TstProration::discountsComeOffBeforeTax_data()
{
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<qint64>("discount");
    QTest::addColumn<qint64>("tax");
    QTest::newRow("2500000 - 250000") << qint64(2500000) << qint64(250000) << qint64(199687);
    QTest::newRow("300000 - 30000") << qint64(300000) << qint64(30000) << qint64(23962);
}

void TstProration::discountsComeOffBeforeTax()
{
    QFETCH(qint64, unit);
    QFETCH(qint64, discount);
    QFETCH(qint64, tax);
    LineInput line;
    line.unitPrice = dollars(unit);
    line.discount = dollars(discount);
    line.tax = TaxRate::parse("0.08875").value();
    const LineAmounts got = lineAmounts(line).value();
    QCOMPARE(got.subtotal.minor(), unit);
    QCOMPARE(got.tax.minor(), tax);
    QCOMPARE(got.total.minor(), unit - discount + tax);
    line.quantity = -1;
    const LineAmounts removed = lineAmounts(line).value();
    QCOMPARE(removed.subtotal.minor() - removed.discount.minor() + removed.tax.minor(), removed.total.minor());
    QCOMPARE(removed.total.minor(), -got.total.minor());
}

void TstProration::ratesPrintAsTheProviderPrints()
{
    QCOMPARE(Rate{90513}.toString(), QStringLiteral("0.90513"));
    QCOMPARE(Rate{99990}.toString(), QStringLiteral("0.9999"));
    QCOMPARE(Rate{100'000}.toString(), QStringLiteral("1"));
    QCOMPARE(Rate{0}.toString(), QStringLiteral("0"));
    QCOMPARE(Rate{1}.toString(), QStringLiteral("0.00001"));
}

void TstProration::taxRatesParse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("numerator"); // -1: refused
    QTest::addColumn<qint64>("denominator");
    QTest::newRow("five decimals") << QByteArray("0.08875") << qint64(8875) << qint64(100'000);
    QTest::newRow("trailing zeros") << QByteArray("0.200") << qint64(2) << qint64(10);
    QTest::newRow("zero") << QByteArray("0") << qint64(0) << qint64(1);
    QTest::newRow("zero with decimals") << QByteArray("0.00") << qint64(0) << qint64(1);
    QTest::newRow("nine decimals") << QByteArray("0.123456789") << qint64(123456789) << qint64(1'000'000'000);
    QTest::newRow("whole") << QByteArray("1") << qint64(1) << qint64(1);
    for (const char *bad :
         {"", ".", "0.", ".1", "-0.1", "+0.1", "0.1e1", "0,1", " 0.1", "0.1234567890", "1234", "0.1.1", "x"})
        QTest::addRow("refused “%s”", bad) << QByteArray(bad) << qint64(-1) << qint64(0);
}

void TstProration::taxRatesParse()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    const Result<TaxRate> got = TaxRate::parse(text);
    QCOMPARE(got.has_value(), numerator >= 0);
    if (got)
        QCOMPARE(*got, (TaxRate{numerator, denominator}));
    else
        QCOMPARE(got.error().kind, ErrorKind::Invalid);
}

void TstProration::overflowIsAnError()
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    LineInput line;
    line.unitPrice = dollars(kMost);
    QCOMPARE(lineAmounts(line)->total.minor(), kMost);
    line.tax = TaxRate{1, 1'000'000'000};
    QCOMPARE(lineAmounts(line).error().kind, ErrorKind::Invalid);
    line.tax = {};
    line.quantity = 2;
    QCOMPARE(lineAmounts(line).error().kind, ErrorKind::Invalid);
    line.quantity = kMost;
    QCOMPARE(lineAmounts(line).error().kind, ErrorKind::Invalid);
    line.quantity = std::numeric_limits<qint64>::min();
    line.unitPrice = dollars(std::numeric_limits<qint64>::min());
    line.rate = Rate{0};
    QCOMPARE(lineAmounts(line)->total.minor(), 0);
    line.rate = Rate{100'000};
    line.tax = TaxRate{999'999'999'999, 1'000'000'000};
    line.inclusion = TaxInclusion::Internal;
    QCOMPARE(lineAmounts(line).error().kind, ErrorKind::Invalid);
    QCOMPARE(proratedAdjustment(dollars(kMost), Rate{200'000}, {}).error().kind, ErrorKind::Invalid);
}

void TstProration::nonsenseIsRefused()
{
    LineInput line;
    line.unitPrice = dollars(100);
    line.discount = dollars(101);
    QCOMPARE(lineAmounts(line).error().kind, ErrorKind::Invalid);
    line.discount = dollars(-1);
    QCOMPARE(lineAmounts(line).error().kind, ErrorKind::Invalid);
    line.discount = Money(1, Currency::of("EUR"));
    QCOMPARE(lineAmounts(line).error().kind, ErrorKind::Invalid);
    line.discount = {};
    line.tax = TaxRate{-1, 10};
    QCOMPARE(lineAmounts(line).error().kind, ErrorKind::Invalid);
    line.tax = {};
    line.rate = Rate{100'001};
    QCOMPARE(lineAmounts(line).error().kind, ErrorKind::Invalid);
    line.rate = Rate{-1};
    QCOMPARE(lineAmounts(line).error().kind, ErrorKind::Invalid);
    QCOMPARE(proratedAdjustment(dollars(1), Rate{-1}, {}).error().kind, ErrorKind::Invalid);
    QCOMPARE(proratedAdjustment(dollars(1), Rate{1}, TaxRate{1, 0}).error().kind, ErrorKind::Invalid);
}

void TstProration::noTaxMeansTotalIsSubtotal()
{
    LineInput line; // a tie: half up and half down would differ
    line.unitPrice = dollars(1);
    line.rate = Rate{50'000};
    for (const TaxInclusion inclusion : {TaxInclusion::External, TaxInclusion::Internal}) {
        line.inclusion = inclusion;
        QCOMPARE(*lineAmounts(line), (LineAmounts{dollars(1), dollars(0), dollars(0), dollars(1)}));
    }
}

void TstProration::removedIsTheNegativeOfAdded()
{
    QVERIFY(rc::check("a removed quantity is the added one with its sign turned", [] {
        LineInput line = *genLine();
        const LineAmounts added = lineAmounts(line).value();
        line.quantity = -line.quantity;
        const LineAmounts removed = lineAmounts(line).value();
        RC_ASSERT(removed.subtotal.minor() == -added.subtotal.minor());
        RC_ASSERT(removed.tax.minor() == -added.tax.minor());
        RC_ASSERT(removed.total.minor() == -added.total.minor());
    }));
}

void TstProration::partsAddUp()
{
    QVERIFY(rc::check("subtotal - discount + tax = total, and no tax is negative", [] {
        LineInput line = *genLine();
        const LineAmounts whole = lineAmounts(line).value();
        line.discount = dollars(
            *rc::gen::inRange<qint64>(0, std::max<qint64>(std::min(whole.total.minor(), whole.subtotal.minor()), 1)));
        const Result<LineAmounts> got = lineAmounts(line);
        RC_PRE(got.has_value());
        RC_ASSERT(got->subtotal.minor() - got->discount.minor() + got->tax.minor() == got->total.minor());
        RC_ASSERT(got->tax.minor() >= 0);
    }));
}

void TstProration::moreTimeLeftNeverCostsLess()
{
    QVERIFY(rc::check("total and rate grow with the minutes left", [] {
        const Instant start = Instant::fromSeconds(*rc::gen::inRange<qint64>(1'500'000'000, 1'900'000'000));
        const Instant end = start + std::chrono::minutes(*rc::gen::inRange(1, 600'000));
        const qint64 span = (end - start).count();
        const Instant early = start + Micros(*rc::gen::inRange<qint64>(0, span));
        const Instant late = early + Micros(*rc::gen::inRange<qint64>(0, (end - early).count() + 1));
        const ProrationRate more = prorationRate({start, early, end}).value();
        const ProrationRate less = prorationRate({start, late, end}).value();
        RC_ASSERT(more.rate.hundredThousandths >= less.rate.hundredThousandths);
        LineInput line = *genLine();
        line.rate = more.rate;
        const LineAmounts dear = lineAmounts(line).value();
        line.rate = less.rate;
        const LineAmounts cheap = lineAmounts(line).value();
        RC_ASSERT(dear.total.minor() >= cheap.total.minor());
        RC_ASSERT(dear.subtotal.minor() >= cheap.subtotal.minor());
    }));
}

void TstProration::moreQuantityNeverCostsLess()
{
    QVERIFY(rc::check("total grows with the quantity", [] {
        LineInput line = *genLine();
        const qint64 total = lineAmounts(line)->total.minor();
        line.quantity += *rc::gen::inRange<qint64>(0, 1000);
        RC_ASSERT(lineAmounts(line)->total.minor() >= total);
    }));
}

void TstProration::shownAmountsAreWithinOneUnitOfExact()
{
    QVERIFY(rc::check("each shown amount is at most half a unit off", [] {
        const LineInput line = *genLine();
        const LineAmounts got = lineAmounts(line).value();
        // Everything times 100000 × (1 + tax), so that no division is needed.
        const __int128 base = __int128(line.unitPrice.minor()) * line.quantity * line.rate->hundredThousandths;
        const __int128 withTax = line.tax.denominator + line.tax.numerator;
        const bool external = line.inclusion == TaxInclusion::External;
        const __int128 netTimes = external ? 100'000 : 100'000 * withTax;
        const __int128 netExact = external ? base : base * line.tax.denominator;
        const __int128 grossTimes = external ? __int128(100'000) * line.tax.denominator : 100'000;
        const __int128 grossExact = external ? base * withTax : base;
        const auto off = [](__int128 shown, __int128 exact, __int128 times) {
            const __int128 difference = shown * times - exact;
            return 2 * (difference < 0 ? -difference : difference) <= times;
        };
        RC_ASSERT(off(got.subtotal.minor(), netExact, netTimes));
        RC_ASSERT(off(got.total.minor(), grossExact, grossTimes));
    }));
}

} // namespace reckoner::subscriptions

using reckoner::subscriptions::TstProration;
RK_TEST(TstProration)
#include "tst_proration.moc"
