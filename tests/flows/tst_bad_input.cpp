// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that are none, keys that are refused, disks that are full: it says what is wrong and what to do, nothing is
// lost, and it goes on when the cause is gone.
#include "core/sync/backfill.h"
#include "tests/flows/mirror_check.h"
#include "tests/flows/story.h"
#include "tests/testkit/registry.h"

using namespace reckoner;
using namespace reckoner::flows;

namespace {

constexpr qint64 kSmallAnswer = 64 * 1024;

http::ClientLimits hastyLimits()
{
    http::ClientLimits limits;
    limits.deadlineMs = 3'000;
    limits.inactivityTimeoutMs = 1'000;
    limits.maxResponseBytes = kSmallAnswer;
    return limits;
}

QJsonObject faultOf(const char *kind, QJsonObject more = {})
{
    more.insert(QStringLiteral("kind"), QLatin1StringView(kind));
    more.insert(QStringLiteral("method"), QStringLiteral("GET"));
    more.insert(QStringLiteral("path"), QStringLiteral("/customers"));
    return more;
}

QJsonObject statusFault(int status, const QString &rawBody = {})
{
    QJsonObject more{{QStringLiteral("status"), status}};
    if (!rawBody.isEmpty())
        more.insert(QStringLiteral("raw_body"), rawBody);
    return faultOf("status", more);
}

} // namespace

class TstBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badAnswersToReadsAreSaidAndOvercome_data();
    void badAnswersToReadsAreSaidAndOvercome();
    void passingTroubleIsNotEvenNoticed_data();
    void passingTroubleIsNotEvenNoticed();
    void aRefusedKeyIsSaidInWords();
    void aFullDiskLosesNoWebhook();
    void webhooksWithTheWrongSecretAreCountedAndNotBelieved();
    void lostDoubledAndShuffledWebhooksEndInTheSameMirror();
};

void TstBadInput::badAnswersToReadsAreSaidAndOvercome_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<QList<int>>("kinds"); // of error, any of these
    const auto broken = QList<int>{int(ErrorKind::ProviderBroken), int(ErrorKind::Unreachable)};
    QTest::newRow("garbage") << faultOf("garbage") << broken;
    QTest::newRow("half a header") << faultOf("half_header") << broken;
    QTest::newRow("half a body") << faultOf("half_body") << broken;
    QTest::newRow("reset") << faultOf("reset") << broken;
    QTest::newRow("500") << statusFault(500) << QList<int>{int(ErrorKind::ProviderBroken)};
    QTest::newRow("502 of a gateway") << statusFault(502, QStringLiteral("<html>Bad Gateway</html>")) << broken;
    QTest::newRow("503") << statusFault(503) << broken;
    QTest::newRow("403") << statusFault(403) << QList<int>{int(ErrorKind::Forbidden), int(ErrorKind::Unauthenticated)};
    QTest::newRow("200 with a page") << statusFault(200, QStringLiteral("<html>Please log in</html>"))
                                     << QList<int>{int(ErrorKind::ProviderBroken)};
    QTest::newRow("200 with other JSON") << statusFault(200, QStringLiteral("{\"data\":7}"))
                                         << QList<int>{int(ErrorKind::ProviderBroken)};
    QTest::newRow("200 with deep JSON") << statusFault(200, QString(30'000, QLatin1Char('[')))
                                        << QList<int>{int(ErrorKind::ProviderBroken)};
    QTest::newRow("huge") << statusFault(200, QString(int(kSmallAnswer) + 1, QLatin1Char(' '))) << broken;
}

void TstBadInput::badAnswersToReadsAreSaidAndOvercome()
{
    QFETCH(QJsonObject, fault);
    QFETCH(QList<int>, kinds);
    Story story({.webhooks = Webhooks::None, .limits = hastyLimits()});
    story.customer(QStringLiteral("a@example.com"));
    fault.insert(QStringLiteral("times"), -1);
    story.fault(fault);
    sync::Backfill fill(*story.provider, *story.database, story.clock);
    const auto failed = testkit::await(fill.run());
    QVERIFY(!failed);
    QVERIFY2(kinds.contains(int(failed.error().kind)),
             qPrintable(errorKindName(failed.error().kind) + QLatin1Char(' ') + failed.error().message));
    const bool namesWho = failed.error().message.contains(QStringLiteral("Paddle")) ||
                          failed.error().message.contains(QStringLiteral("127.0.0.1"));
    QVERIFY2(namesWho, qPrintable(failed.error().message));
    QVERIFY2(failed.error().message.count(QLatin1Char('.')) >= 2,
             qPrintable(failed.error().message)); // what, and what to do
    QVERIFY(!failed.error().message.contains(QLatin1Char('<')));
    QCOMPARE(story.countOf("SELECT COUNT(*) FROM customer"), 0);
    QCOMPARE(story.control("DELETE", "/_sandbox/faults"), 204);
    story.backfill(); // goes on where it stopped
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
}

void TstBadInput::passingTroubleIsNotEvenNoticed_data()
{
    QTest::addColumn<QJsonObject>("fault");
    for (const char *kind : {"close_before_headers", "reset", "half_header", "half_body"})
        QTest::newRow(kind) << faultOf(kind);
    QTest::newRow("502") << statusFault(502);
    QTest::newRow("503") << statusFault(503);
    QJsonObject busy = statusFault(429);
    busy.insert(QStringLiteral("retry_after"), 1);
    QTest::newRow("429") << busy;
}

void TstBadInput::passingTroubleIsNotEvenNoticed()
{
    QFETCH(QJsonObject, fault);
    Story story({.webhooks = Webhooks::None, .limits = hastyLimits()});
    story.customer(QStringLiteral("a@example.com"));
    story.fault(fault);
    story.backfill();
    QVERIFY(story.wireCount("GET", "/customers") >= 2);
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
}

void TstBadInput::aRefusedKeyIsSaidInWords()
{
    Story story({.webhooks = Webhooks::None,
                 .limits = hastyLimits(),
                 .apiKey = "pdl_sdbx_apikey_01gtgztp8f4kek3yd4g1wrksa3_q6TGTJyvoIz7LDtXT65bX7_AQo"});
    const auto checked = testkit::await(story.provider->checkCredentials());
    QVERIFY(!checked);
    QVERIFY(checked.error().kind == ErrorKind::Unauthenticated);
    QVERIFY2(checked.error().message.contains(QStringLiteral("does not accept the API key")),
             qPrintable(checked.error().message));
    QVERIFY(!checked.error().message.contains(QStringLiteral("q6TGTJ")));
    QVERIFY(!checked.error().detail.contains(QStringLiteral("q6TGTJ")));
}

// A page limit makes SQLite say what it says of a full disk.
void TstBadInput::aFullDiskLosesNoWebhook()
{
    Story story;
    story.customer(QStringLiteral("first@example.com"));
    story.receive();
    const auto setLimit = [&](const char *sql) {
        got(story.database->writeBlocking([sql](storage::Transaction &transaction) -> Result<void> {
            RK_TRY(transaction.prepare(sql).first([](const storage::Row &row) { return row.integer(0); }));
            return {};
        }));
    };
    setLimit("PRAGMA max_page_count = 1"); // as many as there are now
    for (int i = 0; i < 40; ++i)
        story.customer(QStringLiteral("customer%1@example.com").arg(i));
    QCOMPARE(story.control("POST", "/_sandbox/clock", {{QStringLiteral("set"), story.server->now().toString()}}), 200);
    const events::EventWriterStats full = story.writer.stats();
    QVERIFY(full.failed > 0);
    QVERIFY(story.countOf("SELECT COUNT(*) FROM webhook_event") < 41);
    setLimit("PRAGMA max_page_count = 1000000");
    story.advance(std::chrono::hours(2)); // the provider tries again
    story.receive();
    QCOMPARE(story.countOf("SELECT COUNT(*) FROM webhook_event"), 41);
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
}

void TstBadInput::webhooksWithTheWrongSecretAreCountedAndNotBelieved()
{
    Story story;
    story.fault({{QStringLiteral("kind"), QStringLiteral("webhook_wrong_secret")}, {QStringLiteral("times"), -1}});
    story.customer(QStringLiteral("a@example.com"));
    story.receive();
    QCOMPARE(story.countOf("SELECT COUNT(*) FROM customer"), 0);
    QCOMPARE(story.countOf("SELECT COUNT(*) FROM webhook_event"), 0);
    QTRY_VERIFY(story.countOf("SELECT COUNT(*) FROM webhook_reject WHERE reason = 'signature_no_match'") > 0);
    QCOMPARE(story.control("DELETE", "/_sandbox/faults"), 204);
    story.advance(std::chrono::hours(2));
    story.receive();
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
}

void TstBadInput::lostDoubledAndShuffledWebhooksEndInTheSameMirror()
{
    Story story;
    for (const char *kind : {"webhook_duplicate", "webhook_reorder"})
        story.fault({{QStringLiteral("kind"), QLatin1StringView(kind)},
                     {QStringLiteral("times"), 4},
                     {QStringLiteral("skip"), 1}});
    const PriceId solo = story.price({}), team = story.price({.name = QStringLiteral("Team"), .amountMinor = 11'000});
    const SubscriptionId id = story.subscribe(solo);
    story.receive();
    QCOMPARE(story.control("DELETE", "/_sandbox/faults"), 204);
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
    story.fault({{QStringLiteral("kind"), QStringLiteral("webhook_lose")}, {QStringLiteral("times"), -1}});
    story.done(id, changeTo(team, 2));
    story.receive();
    QCOMPARE(story.control("DELETE", "/_sandbox/faults"), 204);
    QVERIFY(!mirrorDifferences(*story.database, *story.provider).isEmpty()); // the bill never arrived
    story.catchUp();                                                         // the feed fills the gap
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
}

RK_TEST(TstBadInput)
#include "tst_bad_input.moc"
