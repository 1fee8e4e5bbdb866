// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/pacer.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <vector>

using namespace reckoner::http;

class TstPacer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQuietTimeAllowsABurstAndNoMore()
    {
        Pacer pacer({.perMinute = 240, .burst = 20});
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(pacer.waitMs(1'000), 0);
            pacer.take(1'000);
        }
        QCOMPARE(pacer.waitMs(1'000), 273); // 60 000 / 220 rounded up: one of the 220 a minute beside the burst
        QCOMPARE(pacer.waitMs(1'273), 0);
    }

    void whatIsLeftIsOfTheLastMinute()
    {
        Pacer pacer({.perMinute = 240, .burst = 20});
        QCOMPARE(pacer.leftOfMinute(0), 240);
        for (int i = 0; i < 15; ++i)
            pacer.take(1'000);
        pacer.take(31'000);
        QCOMPARE(pacer.leftOfMinute(31'000), 224);
        QCOMPARE(pacer.leftOfMinute(60'999), 224);
        QCOMPARE(pacer.leftOfMinute(61'000), 239); // the burst is a minute old
        pacer.pauseUntil(70'000);
        QCOMPARE(pacer.leftOfMinute(65'000), 0);
        QCOMPARE(pacer.leftOfMinute(91'000), 240);
    }

    // What a backfill of hours lives on.
    void aLongRunGetsNearlyAllOfTheLimit()
    {
        const PacerRate rate;
        Pacer pacer(rate);
        int gone = 0;
        for (qint64 now = 0; now < 3'600'000; ++gone) {
            pacer.take(now);
            now += pacer.waitMs(now);
        }
        QVERIFY2(gone * 100 >= rate.perMinute * 60 * 95, qPrintable(QString::number(gone)));
    }

    // The promise that matters: greedy or not, no 60 seconds see more than the limit.
    void noMinuteHoldsMoreThanTheLimit()
    {
        QVERIFY(rc::check("no window of 60 s exceeds perMinute", [] {
            const int perMinute = *rc::gen::inRange(2, 400);
            Pacer pacer({.perMinute = perMinute, .burst = *rc::gen::inRange(1, 100)});
            const auto pauses = *rc::gen::container<std::vector<int>>(
                200, rc::gen::weightedOneOf<int>(
                         {{8, rc::gen::just(0)}, {2, rc::gen::inRange(0, 5'000)}, {1, rc::gen::inRange(0, 90'000)}}));
            std::vector<qint64> gone;
            qint64 now = 1'000'000;
            for (int round = 0; round < 3; ++round) {
                for (const int pause : pauses) {
                    now += pause;
                    now += pacer.waitMs(now);
                    RC_ASSERT(pacer.waitMs(now) == 0);
                    pacer.take(now);
                    gone.push_back(now);
                }
            }
            for (auto first = gone.begin(); first != gone.end(); ++first) {
                const auto last = std::lower_bound(first, gone.end(), *first + 60'000);
                RC_ASSERT(last - first <= perMinute);
            }
        }));
    }

    void estimateForManyIsWhatTheyTake()
    {
        QVERIFY(rc::check("waitForMs(n) is when the n-th may go", [] {
            Pacer pacer({.perMinute = *rc::gen::inRange(2, 400), .burst = *rc::gen::inRange(1, 100)});
            const int count = *rc::gen::inRange(1, 300);
            const qint64 estimate = pacer.waitForMs(count, 0);
            qint64 now = 0;
            for (int i = 0; i < count; ++i) {
                now += pacer.waitMs(now);
                pacer.take(now);
            }
            // Each single wait is rounded up to a millisecond, which a bucket of one cannot keep.
            RC_ASSERT(now >= estimate);
            RC_ASSERT(now - estimate <= count);
        }));
    }

    void aPauseHoldsEverythingBack()
    {
        Pacer pacer({.perMinute = 240, .burst = 20});
        pacer.pauseUntil(60'000);
        pacer.pauseUntil(30'000); // an earlier end does not shorten it
        QCOMPARE(pacer.waitMs(1'000), 59'000);
        QCOMPARE(pacer.waitMs(60'000), 0);
    }

    void zeroIsNotPaced()
    {
        Pacer pacer({.perMinute = 0, .burst = 0});
        for (int i = 0; i < 10'000; ++i) {
            QCOMPARE(pacer.waitMs(5), 0);
            pacer.take(5);
        }
        pacer.pauseUntil(10);
        QCOMPARE(pacer.waitMs(5), 5);
    }

    void nothingToWaitForIsNoWait() { QCOMPARE(Pacer({.perMinute = 60, .burst = 1}).waitForMs(0, 0), 0); }
};

RK_TEST(TstPacer)
#include "tst_pacer.moc"
