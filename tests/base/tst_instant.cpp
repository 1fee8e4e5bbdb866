// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/instant.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace reckoner;

namespace {

Instant at(const char *text)
{
    return Instant::parse(QByteArrayView(text)).value();
}

constexpr qint64 kLastMicros = 253'402'300'799'999'999; // 9999-12-31T23:59:59.999999Z

} // namespace

class TstInstant : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsZeroToNineFractionalDigits_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::newRow("2024-05-13T10:36:57Z") << qint64(1'715'596'617'000'000);
        QTest::newRow("2024-05-13T10:36:57.9Z") << qint64(1'715'596'617'900'000);
        QTest::newRow("2024-05-13T10:36:57.967Z") << qint64(1'715'596'617'967'000);
        QTest::newRow("2024-05-13T10:36:57.293348Z") << qint64(1'715'596'617'293'348);
        QTest::newRow("2024-05-13T10:36:57.201400507Z") << qint64(1'715'596'617'201'400);
        QTest::newRow("2024-05-13T10:36:57.9999999Z")
            << qint64(1'715'596'617'999'999); // never rounded into the next second
        QTest::newRow("2024-02-29T00:00:00+00:00") << qint64(1'709'164'800'000'000);
        QTest::newRow("1970-01-01T00:00:00Z") << qint64(0);
        QTest::newRow("9999-12-31T23:59:59.999999Z") << kLastMicros;
    }
    void readsZeroToNineFractionalDigits()
    {
        QFETCH(qint64, micros);
        const auto instant = Instant::parse(QByteArrayView(QTest::currentDataTag()));
        QVERIFY(instant);
        QCOMPARE(instant->micros(), micros);
    }

    void whatIsNoUtcTimeIsRefused()
    {
        for (const char *text : {"",
                                 "2024-05-13",
                                 "2024-05-13T10:36:57",
                                 "2024-05-13 10:36:57Z",
                                 "2024-05-13T10:36:57+02:00",
                                 "2024-05-13T10:36:57.Z",
                                 "2024-05-13T10:36:57.1234567890Z",
                                 "2024-02-30T00:00:00Z",
                                 "2023-02-29T00:00:00Z",
                                 "2024-13-01T00:00:00Z",
                                 "2024-00-10T00:00:00Z",
                                 "2024-01-00T00:00:00Z",
                                 "2024-05-13T24:00:00Z",
                                 "2024-05-13T10:60:00Z",
                                 "2024-05-13T10:00:60Z",
                                 "1969-12-31T23:59:59Z",
                                 "2024-5-13T10:36:57Z",
                                 "2024-05-13T10:36:57Zx",
                                 "+024-05-13T10:36:57Z",
                                 "2024-05-13T1036:57Z"})
            QVERIFY2(!Instant::parse(QByteArrayView(text)), text);
    }

    void everyInstantSurvivesItsText()
    {
        QVERIFY(rc::check("parse(print(x)) == x, and text order is time order", [] {
            const auto a = Instant::fromMicros(*rc::gen::inRange<qint64>(0, kLastMicros));
            const auto b = Instant::fromMicros(*rc::gen::inRange<qint64>(0, kLastMicros));
            RC_ASSERT(Instant::parse(QByteArrayView(a.toUtf8())).value() == a);
            RC_ASSERT((a < b) == (a.toUtf8() < b.toUtf8()));
        }));
    }

    void noTextMakesItFail()
    {
        QVERIFY(rc::check("parse is total", [](const std::string &text) {
            const auto parsed = Instant::parse(QByteArrayView(text.data(), qsizetype(text.size())));
            RC_ASSERT((!parsed || parsed->micros() >= 0));
        }));
    }

    void minutesAreTruncated()
    {
        QCOMPARE(at("2024-05-13T10:36:59.999999Z").minutes(), at("2024-05-13T10:36:00Z").minutes());
        QCOMPARE(Instant::fromMicros(-1).minutes(), -1);
        QCOMPARE(Instant::fromMicros(-1).seconds(), -1);
    }

    void monthsEndOnTheirLastDay_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<int>("months");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("leap") << QByteArray("2024-01-31T12:00:00.5Z") << 1 << QByteArray("2024-02-29T12:00:00.5Z");
        QTest::newRow("no leap") << QByteArray("2023-01-31T00:00:00Z") << 1 << QByteArray("2023-02-28T00:00:00Z");
        QTest::newRow("year") << QByteArray("2024-02-29T00:00:00Z") << 12 << QByteArray("2025-02-28T00:00:00Z");
        QTest::newRow("over the year") << QByteArray("2024-11-30T00:00:00Z") << 3 << QByteArray("2025-02-28T00:00:00Z");
        QTest::newRow("back") << QByteArray("2024-03-31T00:00:00Z") << -1 << QByteArray("2024-02-29T00:00:00Z");
        QTest::newRow("none") << QByteArray("2024-03-31T00:00:00Z") << 0 << QByteArray("2024-03-31T00:00:00Z");
    }
    void monthsEndOnTheirLastDay()
    {
        QFETCH(QByteArray, from);
        QFETCH(int, months);
        QFETCH(QByteArray, to);
        QCOMPARE(at(from.constData()).plusMonths(months), at(to.constData()));
    }

    void aFakeClockStandsStill()
    {
        FakeClock clock(at("2024-01-31T12:00:00Z"));
        QCOMPARE(clock.now(), clock.now());
        clock.advance(std::chrono::seconds(3));
        QCOMPARE(clock.now(), at("2024-01-31T12:00:03Z"));
        clock.set(at("2023-01-01T00:00:00Z"));
        QCOMPARE(clock.now(), at("2023-01-01T00:00:00Z"));
        QVERIFY(SystemClock().now() > at("2025-01-01T00:00:00Z"));
    }
};

RK_TEST(TstInstant)
#include "tst_instant.moc"
