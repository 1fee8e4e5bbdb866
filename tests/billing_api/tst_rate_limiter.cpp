// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing_api/rate_limiter.h"
#include "tests/testkit/registry.h"

#include <rapidcheck.h>

#include <QTest>

using namespace reckoner;
using namespace reckoner::billing_api;

namespace {

const Instant kLimiterStart = Instant::fromSeconds(1'000'000);

int takenAtOnce(RateLimiter &limiter, const QByteArray &name, Instant now)
{
    int taken = 0;
    while (taken < 10'000 && limiter.take(name, now).count() == 0)
        ++taken;
    return taken;
}

} // namespace

class TstRateLimiter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBurstAndThenThePace()
    {
        RateLimiter limiter({.perMinute = 60, .burst = 5});
        QCOMPARE(takenAtOnce(limiter, "ada", kLimiterStart), 5);
        const Micros wait = limiter.take("ada", kLimiterStart);
        QVERIFY(wait > Micros(0) && wait <= std::chrono::seconds(1));
        QVERIFY(limiter.take("ada", kLimiterStart + wait - Micros(1)).count() > 0);
        QCOMPARE(limiter.take("ada", kLimiterStart + wait).count(), 0);
        QCOMPARE(takenAtOnce(limiter, "bob", kLimiterStart), 5);                         // others are not held up
        QCOMPARE(takenAtOnce(limiter, "ada", kLimiterStart + std::chrono::hours(1)), 5); // never more than a burst
    }

    void noLimitIsNone()
    {
        RateLimiter limiter({.perMinute = 0, .burst = 1});
        QCOMPARE(takenAtOnce(limiter, "ada", kLimiterStart), 10'000);
    }

    void manyNamesCostNoMemory()
    {
        RateLimiter limiter({.perMinute = 60, .burst = 2}, 100);
        for (int i = 0; i < 5'000; ++i)
            limiter.take(QByteArray::number(i), kLimiterStart);
        QVERIFY(limiter.names() <= 100);
        QCOMPARE(takenAtOnce(limiter, "late", kLimiterStart), 0); // the crowd has used up what it shares
        QCOMPARE(takenAtOnce(limiter, "later", kLimiterStart + std::chrono::minutes(1)), 2);
        QVERIFY(limiter.names() <= 100);
    }

    void overTimeThereIsNeverMoreThanThePace()
    {
        const bool held = rc::check("burst + passed × pace", [] {
            const int perMinute = *rc::gen::inRange(1, 5000), burst = *rc::gen::inRange(1, 200);
            RateLimiter limiter({.perMinute = perMinute, .burst = burst});
            Instant now = kLimiterStart;
            qint64 taken = 0;
            for (const int step : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3'000'000))) {
                now = now + Micros(step);
                taken += takenAtOnce(limiter, "ada", now);
            }
            const qint64 passed = (now - kLimiterStart).count();
            RC_ASSERT(taken <= burst + passed * perMinute / 60'000'000 + 1);
        });
        QVERIFY(held);
    }
};

RK_TEST(TstRateLimiter)
#include "tst_rate_limiter.moc"
