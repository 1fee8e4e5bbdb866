// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>
#include <numeric>

using namespace reckoner;

namespace {

constexpr qint64 kMin = std::numeric_limits<qint64>::min();
constexpr qint64 kMax = std::numeric_limits<qint64>::max();

Money usd(qint64 minor)
{
    return Money(minor, Currency::of("USD"));
}

qint64 total(const std::vector<Money> &shares)
{
    return std::accumulate(shares.begin(), shares.end(), qint64(0),
                           [](qint64 sum, const Money &m) { return sum + m.minor(); });
}

} // namespace

class TstMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exponentsAreThoseOfIso4217_data()
    {
        QTest::addColumn<int>("exponent");
        for (const char *code : {"USD", "EUR", "GBP", "HUF", "TWD", "ZAR", "PEN"})
            QTest::newRow(code) << 2;
        for (const char *code : {"JPY", "KRW", "VND", "CLP"})
            QTest::newRow(code) << 0;
        for (const char *code : {"KWD", "BHD", "TND"})
            QTest::newRow(code) << 3;
    }
    void exponentsAreThoseOfIso4217()
    {
        QFETCH(int, exponent);
        const auto currency = Currency::fromCode(QByteArrayView(QTest::currentDataTag()));
        QVERIFY(currency);
        QCOMPARE(currency->exponent(), exponent);
        QCOMPARE(currency->codeUtf8(), QByteArray(QTest::currentDataTag()));
    }

    void whatIsNoCurrencyIsRefused()
    {
        for (const char *code : {"", "US", "usd", "USDD", "XXX", "D U", "SD ", "123", "EUR "})
            QVERIFY2(!Currency::fromCode(QByteArrayView(code)), code);
    }

    void readsOnlyTheProvidersForm_data()
    {
        QTest::addColumn<bool>("good");
        QTest::addColumn<qint64>("value");
        QTest::newRow("2499") << true << qint64(2499);
        QTest::newRow("0") << true << qint64(0);
        QTest::newRow("-1") << true << qint64(-1);
        QTest::newRow("9223372036854775807") << true << kMax;
        QTest::newRow("-9223372036854775808") << true << kMin;
        for (const char *bad : {"", "-", "-0", "+1", "1e3", "12.34", " 1", "1 ", "0x1", "9223372036854775808",
                                "-9223372036854775809", "99999999999999999999", "1,000", "--1", "٣"})
            QTest::newRow(bad) << false << qint64(0);
    }
    void readsOnlyTheProvidersForm()
    {
        QFETCH(bool, good);
        QFETCH(qint64, value);
        const auto money = Money::parseMinor(QTest::currentDataTag(), Currency::of("USD"));
        QCOMPARE(money.has_value(), good);
        if (good)
            QCOMPARE(money->minor(), value);
    }

    void everyAmountSurvivesItsText()
    {
        QVERIFY(rc::check("parse(print(x)) == x", [](qint64 minor) {
            RC_ASSERT(Money::parseMinor(usd(minor).minorUtf8(), Currency::of("USD")).value() == usd(minor));
        }));
    }

    void printsWithTheCurrencysDigits()
    {
        QCOMPARE(usd(1483).toString(), QStringLiteral("14.83 USD"));
        QCOMPARE(usd(-5).toString(), QStringLiteral("-0.05 USD"));
        QCOMPARE(Money(1000, Currency::of("JPY")).toString(), QStringLiteral("1000 JPY"));
        QCOMPARE(Money(1, Currency::of("KWD")).toString(), QStringLiteral("0.001 KWD"));
        QCOMPARE(usd(kMin).toString(), QStringLiteral("-92233720368547758.08 USD"));
    }

    void currenciesDoNotMix()
    {
        const Money eur(1, Currency::of("EUR"));
        QVERIFY(!usd(1).plus(eur));
        QVERIFY(!usd(1).minus(eur));
        QVERIFY(!sum({usd(1), eur}, Currency::of("USD")));
    }

    void overflowIsAnErrorAndNeverAnotherNumber()
    {
        QVERIFY(!usd(kMax).plus(usd(1)));
        QVERIFY(!usd(kMin).minus(usd(1)));
        QVERIFY(!usd(kMin).negated());
        QVERIFY(!usd(kMax).times(2));
        QVERIFY(rc::check("sum agrees with 128-bit arithmetic or is an error", [](qint64 a, qint64 b) {
            const auto got = usd(a).plus(usd(b));
            const __int128 want = __int128(a) + b;
            RC_ASSERT(got.has_value() == fitsMinor(want));
            if (got)
                RC_ASSERT(__int128(got->minor()) == want);
        }));
    }

    void sharesKeepTheSumAndAreWithinOneUnit()
    {
        QVERIFY(rc::check("allocate", [] {
            const qint64 amount = *rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000);
            const auto weights =
                *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1'000'000)));
            const __int128 all = std::accumulate(weights.begin(), weights.end(), __int128(0));
            const auto shares = usd(amount).allocate(weights);
            RC_ASSERT(shares.has_value() == (all > 0));
            if (!shares)
                return;
            RC_ASSERT(total(*shares) == amount);
            const auto mirrored = *usd(-amount).allocate(weights);
            for (size_t i = 0; i < weights.size(); ++i) {
                const __int128 error = __int128((*shares)[i].minor()) * all - __int128(amount) * weights[i];
                RC_ASSERT(error < all && error > -all);
                RC_ASSERT(mirrored[i].minor() == -(*shares)[i].minor());
            }
        }));
    }

    void theExtremesCanBeShared()
    {
        for (const qint64 amount : {kMin, kMax}) {
            const auto shares = usd(amount).allocate({1});
            QVERIFY(shares);
            QCOMPARE(shares->front().minor(), amount);
            const auto thirds = usd(amount).allocate({1, 1, 1});
            QVERIFY(thirds);
            QCOMPARE(total(*thirds), amount);
        }
        QVERIFY(!usd(1).allocate({}));
        QVERIFY(!usd(1).allocate({0, 0}));
        QVERIFY(!usd(1).allocate({-1, 2}));
    }

    void roundingIsNamed_data()
    {
        QTest::addColumn<int>("rounding");
        QTest::addColumn<std::vector<int>>("results"); // of -25 -24 -15 -5 5 14 15 25 26, divided by 10
        QTest::newRow("half up") << int(Rounding::HalfUp) << std::vector<int>{-3, -2, -2, -1, 1, 1, 2, 3, 3};
        QTest::newRow("half down") << int(Rounding::HalfDown) << std::vector<int>{-2, -2, -1, 0, 0, 1, 1, 2, 3};
        QTest::newRow("half even") << int(Rounding::HalfEven) << std::vector<int>{-2, -2, -2, 0, 0, 1, 2, 2, 3};
        QTest::newRow("toward zero") << int(Rounding::TowardZero) << std::vector<int>{-2, -2, -1, 0, 0, 1, 1, 2, 2};
        QTest::newRow("away from zero") << int(Rounding::AwayFromZero)
                                        << std::vector<int>{-3, -3, -2, -1, 1, 2, 2, 3, 3};
    }
    void roundingIsNamed()
    {
        QFETCH(int, rounding);
        QFETCH(std::vector<int>, results);
        const std::vector<int> inputs{-25, -24, -15, -5, 5, 14, 15, 25, 26};
        for (size_t i = 0; i < inputs.size(); ++i)
            QCOMPARE(int(divideRounded(inputs[i], 10, Rounding(rounding))), results[i]);
    }
};

RK_TEST(TstMoney)
#include "tst_money.moc"
