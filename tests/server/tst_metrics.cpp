// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/front_fixture.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace reckoner;
using namespace reckoner::testkit;

namespace {

QByteArray pageOf(const Front &front, const QByteArray &path)
{
    return front.send("GET " + path + " HTTP/1.1\r\nHost: h\r\n\r\n").body;
}

// Everything counted once, so that every family has a member.
void touchAll(server::Metrics &metrics)
{
    metrics.countAnswer({401, sync::IntakeResult::Refused, QStringLiteral("signature_no_match"), {}, 0});
    metrics.countAnswer({.signedSecondsAgo = 2});
    metrics.countResponse(200);
    metrics.countBatch({3, std::chrono::milliseconds(2), true});
    metrics.countBatch({1, std::chrono::milliseconds(2), false});
    metrics.countProjected({.applied = 2, .stale = 1});
    metrics.setWriter({});
    metrics.setOperations(1, 2);
    metrics.setCreditOutbox({.waiting = 3, .parked = 1, .oldest = Instant::fromSeconds(1), .keyRefused = true},
                            Instant::fromSeconds(61));
    metrics.setReconciliation({.every = std::chrono::hours(6),
                               .lastRun = Instant::fromSeconds(90),
                               .openByClass = {{QStringLiteral("orphan"), 4}}});
    metrics.countFailedReconciliation();
    events::EventCounts counts;
    counts.byOutcome = {{events::Outcome::Parked, 1}};
    metrics.setEvents(counts, Instant::fromSeconds(1));
    metrics.setReady(true);
}

} // namespace

class TstMetrics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHappensIsCounted()
    {
        Front front;
        const QByteArray body = front.event();
        front.send(front.request(body));
        front.send(front.request(body));
        front.send(Front::requestWith(body, {}));
        front.send(front.request("{}"));
        front.metrics.setWriter(front.writer->stats());
        const QByteArray text = pageOf(front, "/metrics");
        for (const char *line :
             {"reckoner_webhooks_total{result=\"stored\"} 1", "reckoner_webhooks_total{result=\"duplicate\"} 1",
              "reckoner_webhooks_total{result=\"quarantined\"} 1", "reckoner_webhooks_total{result=\"refused\"} 1",
              "reckoner_webhooks_refused_total{reason=\"signature_missing\"} 1",
              "reckoner_signature_age_seconds_count 3", "reckoner_http_responses_total{status=\"200\"}",
              "reckoner_ready 1"})
            QVERIFY2(text.contains(line), line);
        QVERIFY(!text.contains("evt_") && !text.contains("pdl_ntfset"));
    }

    void batchesAndOutcomesHaveTheirFigures()
    {
        server::Metrics metrics;
        touchAll(metrics);
        const QByteArray text = metrics.text();
        for (const char *line :
             {"reckoner_commit_batch_events_bucket{le=\"4\"} 1", "reckoner_commit_failures_total 1",
              "reckoner_projected_total{outcome=\"applied\"} 2", "reckoner_outbox_operations{state=\"unknown\"} 2",
              "reckoner_credit_outbox_entries{state=\"parked\"} 1", "reckoner_credit_outbox_oldest_seconds 60",
              "reckoner_credit_ledger_key_refused 1", "reckoner_events{outcome=\"parked\"} 1",
              "reckoner_inbox{what=\"queued\"} 0", "reckoner_reconciliation_open_findings{class=\"orphan\"} 4",
              "reckoner_reconciliation_last_run_timestamp_seconds 90", "reckoner_reconciliation_interval_seconds 21600",
              "reckoner_reconciliation_failures_total 1"})
            QVERIFY2(text.contains(line), line);
    }

    void alertsNameWhatThereIs()
    {
        server::Metrics metrics;
        touchAll(metrics);
        const QString text = QString::fromUtf8(metrics.text());
        QFile file(QStringLiteral(RECKONER_SOURCE_DIR "/packaging/reckoner-alerts.yml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression name(QStringLiteral("\\breckoner_[a-z_]+"));
        int found = 0;
        for (auto each = name.globalMatch(QString::fromUtf8(file.readAll())); each.hasNext(); ++found) {
            const QString metric = each.next().captured();
            QVERIFY2(text.contains(QRegularExpression(QStringLiteral("^(# TYPE )?%1[{ ]").arg(metric),
                                                      QRegularExpression::MultilineOption)),
                     qPrintable(metric));
        }
        QVERIFY(found >= 12);
    }

    void readinessSaysWhy()
    {
        Front front;
        QCOMPARE(QJsonDocument::fromJson(pageOf(front, "/readyz")).object()[QStringLiteral("ready")].toBool(), true);
        front.readiness.set(QStringLiteral("store"), QStringLiteral("the disk is full"));
        const auto response = front.send("GET /readyz HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(response.status, 503);
        QCOMPARE(QJsonDocument::fromJson(response.body)[QStringLiteral("reasons")][0].toString(),
                 QStringLiteral("store: the disk is full"));
        QCOMPARE(front.send("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n").status, 200); // alive all the same
        QVERIFY(pageOf(front, "/metrics").contains("reckoner_ready 0"));
        front.readiness.set(QStringLiteral("store"), {});
        QCOMPARE(front.send("GET /readyz HTTP/1.1\r\nHost: h\r\n\r\n").status, 200);
    }
};

RK_TEST(TstMetrics)
#include "tst_metrics.moc"
