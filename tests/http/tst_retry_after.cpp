// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/response_head.h"
#include "core/http/retry_after.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace reckoner;
using namespace reckoner::http;

class TstRetryAfter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("expected"); // -1: not readable
        const auto row = [](const char *text, qint64 expected) { QTest::newRow(text) << QByteArray(text) << expected; };
        row("0", 0);
        row("1", 1'000);
        row(" 60 ", 60'000);
        row("86400", 86'400'000);
        row("86401", 86'400'000);
        row("99999999999999999999", 86'400'000);
        row("-1", -1);
        row("+5", -1);
        row("1.5", -1);
        row("5s", -1);
        row("", -1);
        row("soon", -1);
        row("Sat, 31 Jan 2026 12:00:30 GMT", 30'000);
        row("Saturday, 31-Jan-26 12:00:30 GMT", 30'000);
        row("Sat Jan 31 12:00:30 2026", 30'000);
        row("Sun Feb  1 11:59:59 2026", 86'399'000);
        row("Sat, 31 Jan 2026 11:00:00 GMT", 0);          // past
        row("Wed, 31 Jan 2029 12:00:30 GMT", 86'400'000); // far
        row("Sat, 31 Jan 2026 12:00:30 CET", -1);
        row("Sat, 31 Jän 2026 12:00:30 GMT", -1);
        row("Sat, 32 Jan 2026 12:00:30 GMT", -1);
        row("Sat, 31 Jan 2026 12:00 GMT", -1);
        row("Sat, 31 Jan 2026 25:00:30 GMT", -1);
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, expected);
        const Instant now = Instant::parse(QByteArrayView("2026-01-31T12:00:00Z")).value();
        QCOMPARE(retryAfterMs(text, now).value_or(-1), expected);
    }

    void twoDigitYearsAreNeverFarInTheFuture()
    {
        QCOMPARE(parseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT", 2026)->toUtf8().first(4), QByteArray("1994"));
        QCOMPARE(parseHttpDate("Sunday, 06-Nov-26 08:49:37 GMT", 2026)->toUtf8().first(4), QByteArray("2026"));
        QCOMPARE(parseHttpDate("Sunday, 06-Nov-76 08:49:37 GMT", 2026)->toUtf8().first(4), QByteArray("2076"));
        QCOMPARE(parseHttpDate("Sunday, 06-Nov-77 08:49:37 GMT", 2026)->toUtf8().first(4), QByteArray("1977"));
    }

    void readsWhatOurServerWrites()
    {
        QVERIFY(rc::check("parseHttpDate(httpDate(t)) is t", [] {
            const qint64 seconds = *rc::gen::inRange<qint64>(0, 4'000'000'000);
            const auto read = parseHttpDate(httpDate(seconds));
            RC_ASSERT(read.has_value());
            RC_ASSERT(read->seconds() == seconds);
        }));
        QCOMPARE(httpDate(784'111'777), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
    }
};

RK_TEST(TstRetryAfter)
#include "tst_retry_after.moc"
