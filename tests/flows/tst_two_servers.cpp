// SPDX-License-Identifier: GPL-3.0-or-later
// Servers as processes under load: two on one PostgreSQL, one of them killed; and one that is told to end.
#include "core/base/clock.h"
#include "core/storage/database.h"
#include "tests/flows/programs.h"
#include "tests/http/raw_client.h"
#include "tests/testkit/event_forge.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QTest>

#include <array>
#include <atomic>
#include <csignal>
#include <mutex>
#include <set>
#include <thread>

using namespace reckoner;
using namespace reckoner::flows;
using namespace Qt::StringLiterals;
using reckoner::tests::RawClient;

namespace {

const QByteArray kPairSecret = "pdl_ntfset_01two_servers_secret";
constexpr int kPairClients = 4, kPairSubscriptions = 12, kPairEvents = 720;
constexpr int kPairKilledAfter = kPairEvents / 3;
constexpr int kPairWaitMs = 60'000;

struct PairEvent {
    QString eventId;
    QByteArray body;
};

QByteArray signedRequest(const QByteArray &body)
{
    return "POST /webhooks/paddle HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nPaddle-Signature: " +
           testkit::EventForge::signature(body, kPairSecret, SystemClock().now()) +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

// 0 when no answer came.
int statusOf(quint16 port, const QByteArray &request)
{
    RawClient client(port);
    return client.isConnected() && client.send(request) ? client.readResponse().status : 0;
}

qint64 metricOf(quint16 port, const QByteArray &line)
{
    RawClient client(port);
    client.send("GET /metrics HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    const QByteArray text = client.readResponse().body;
    const qsizetype at = text.indexOf('\n' + line + ' ');
    const qsizetype start = at + line.size() + 2;
    return at < 0 ? 0 : text.mid(start, text.indexOf('\n', start) - start).toLongLong();
}

std::vector<PairEvent> forgedUpdates(int subscriptions, int count)
{
    testkit::EventForge forge(91);
    std::vector<QString> ids;
    for (int i = 0; i < subscriptions; ++i)
        ids.push_back(forge.id(u"sub"_s));
    const Instant start = SystemClock().now() - std::chrono::minutes(20);
    std::vector<PairEvent> events;
    for (int i = 0; i < count; ++i) {
        const Instant at = start + std::chrono::seconds(i);
        const testkit::ForgedSubscription fields{.id = ids[size_t(i % subscriptions)],
                                                 .customerId = u"ctm_00000000000000000000000001"_s,
                                                 .updatedAt = at,
                                                 .quantity = i + 1};
        const auto event = forge.event(u"subscription.updated"_s, at, testkit::EventForge::subscription(fields));
        events.push_back({event.eventId, event.body});
    }
    return events;
}

qint64 countIn(storage::Database &database, const char *sql)
{
    return database
        .readBlocking([sql](storage::Connection &connection) -> Result<qint64> {
            RK_TRY_ASSIGN(const auto found,
                          connection.prepare(sql).first([](const storage::Row &row) { return row.integer(0); }));
            return found.value_or(-1);
        })
        .value_or(-1);
}

// Clients that send as the provider does: again and again, to the one or the other, until it is acknowledged.
class PairLoad
{
public:
    PairLoad(const std::vector<PairEvent> &events, quint16 one, quint16 other) : m_events(events), m_ports{one, other}
    {
        for (int client = 0; client < kPairClients; ++client)
            m_clients.emplace_back([this, client] { send(client); });
    }
    ~PairLoad() { finish(); }
    void finish()
    {
        for (std::thread &client : m_clients) {
            if (client.joinable())
                client.join();
        }
    }
    int acknowledged() const { return m_acknowledged; }
    int givenUp() const { return m_givenUp; }

private:
    void send(int client)
    {
        for (size_t i = size_t(client); i < m_events.size(); i += kPairClients) {
            const QByteArray &body = m_events[i].body;
            bool isDone = false;
            for (size_t attempt = 0; attempt < 40 && !isDone; ++attempt) {
                isDone = statusOf(m_ports[(i + attempt) % 2], signedRequest(body)) == 200;
                if (!isDone)
                    std::this_thread::sleep_for(std::chrono::milliseconds(20)); // the provider's back-off
            }
            ++(isDone ? m_acknowledged : m_givenUp);
            if (i % 5 == 0) // and now and then one arrives twice, at the other
                static_cast<void>(statusOf(m_ports[(i + 1) % 2], signedRequest(body)));
        }
    }

    const std::vector<PairEvent> &m_events;
    const std::array<quint16, 2> m_ports;
    std::atomic_int m_acknowledged = 0, m_givenUp = 0;
    std::vector<std::thread> m_clients; // last: they use all the rest
};

void enableReceiving(Programs &programs)
{
    programs.set(u"PADDLE_BILLING_ENABLED"_s, u"true"_s);
    programs.set(u"PADDLE_ENVIRONMENT"_s, u"sandbox"_s);
    programs.set(u"PADDLE_API_URL"_s, u"http://127.0.0.1:1"_s); // no provider is needed to receive
    programs.set(u"PADDLE_API_KEY"_s, u"pdl_sdbx_apikey_01sandbox0sandbox0sandbox0_ReckonerSandboxLocal00_RkS"_s);
    programs.set(u"PADDLE_WEBHOOK_SECRET"_s, QString::fromLatin1(kPairSecret));
}

} // namespace

class TstTwoServers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoShareTheWorkAndOneIsKilled();
    void anEndedServerAnswersWhatItWasAsked();
};

void TstTwoServers::twoShareTheWorkAndOneIsKilled()
{
    if (const QString missing = testkit::TemporaryDatabase::whyMissing(storage::Dialect::Postgres); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    testkit::TemporaryDatabase database(storage::Dialect::Postgres);
    Programs programs;
    enableReceiving(programs);
    const QStringList arguments{u"--db"_s, database.url().toString(), u"--port"_s, u"0"_s, u"--threads"_s, u"2"_s};
    quint16 onePort = 0, otherPort = 0;
    const auto one = programs.serve(u"reckonerd"_s, arguments, onePort);
    const auto other = programs.serve(u"reckonerd"_s, arguments, otherPort);
    QVERIFY(one && other);

    const std::vector<PairEvent> events = forgedUpdates(kPairSubscriptions, kPairEvents);
    PairLoad load(events, onePort, otherPort);
    QTRY_VERIFY_WITH_TIMEOUT(load.acknowledged() >= kPairKilledAfter, kPairWaitMs);
    const auto projectedBy = [](quint16 port) {
        return metricOf(port, "reckoner_projected_total{outcome=\"applied\"}");
    };
    QTRY_VERIFY_WITH_TIMEOUT(projectedBy(onePort) > 0 && projectedBy(otherPort) > 0, kPairWaitMs);
    QVERIFY(Programs::endWith(*one, SIGKILL));
    load.finish();
    QCOMPARE(load.givenUp(), 0);
    QCOMPARE(load.acknowledged(), kPairEvents);

    QTRY_COMPARE_WITH_TIMEOUT(
        countIn(*database, "SELECT COUNT(*) FROM webhook_event WHERE outcome IN ('pending', 'failed')"), 0,
        kPairWaitMs);
    QCOMPARE(countIn(*database, "SELECT COUNT(*) FROM webhook_event"), kPairEvents);
    QCOMPARE(countIn(*database, "SELECT COUNT(DISTINCT event_id) FROM webhook_event"), kPairEvents);
    QCOMPARE(countIn(*database, "SELECT COUNT(*) FROM webhook_event WHERE outcome IN ('applied', 'stale')"),
             kPairEvents);
    QCOMPARE(countIn(*database, "SELECT COUNT(*) FROM webhook_event WHERE attempts <> 1"), 0); // each once
    QCOMPARE(countIn(*database, "SELECT SUM(events) FROM event_tally"), kPairEvents);
    QVERIFY(countIn(*database, "SELECT COUNT(*) FROM webhook_delivery WHERE duplicate = 1") > 0);
    // The last word of each subscription stands: the quantities of the last twelve events.
    QCOMPARE(countIn(*database, "SELECT COUNT(*) FROM subscription"), kPairSubscriptions);
    QCOMPARE(countIn(*database, "SELECT SUM(quantity) FROM subscription_item"),
             kPairSubscriptions * kPairEvents - (kPairSubscriptions - 1) * kPairSubscriptions / 2);
    QVERIFY(Programs::endWith(*other, SIGTERM));
    QCOMPARE(other->exitCode(), 0);
}

void TstTwoServers::anEndedServerAnswersWhatItWasAsked()
{
    constexpr int kAsked = 60;
    Programs programs;
    enableReceiving(programs);
    quint16 port = 0;
    const auto server = programs.serve(u"reckonerd"_s,
                                       {u"--db"_s, programs.databaseUrl(), u"--port"_s, u"0"_s, u"--threads"_s, u"2"_s,
                                        u"--trusted-proxy"_s, u"127.0.0.1"_s}, // 60 connections of one peer
                                       port);
    QVERIFY(server);
    const std::vector<PairEvent> events = forgedUpdates(kAsked, kAsked);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (const PairEvent &event : events) {
        clients.push_back(std::make_unique<RawClient>(port));
        QVERIFY(clients.back()->send(signedRequest(event.body)));
    }
    QVERIFY(Programs::endWith(*server, SIGTERM));
    QCOMPARE(server->exitStatus(), QProcess::NormalExit);
    QCOMPARE(server->exitCode(), 0);
    for (const auto &client : clients)
        QCOMPARE(client->readResponse().status, 200);
    const auto database = storage::Database::open(storage::DatabaseUrl::parse(programs.databaseUrl()).value());
    QVERIFY(database);
    QCOMPARE(countIn(**database, "SELECT COUNT(*) FROM webhook_event WHERE outcome = 'applied'"), kAsked);
}

RK_TEST(TstTwoServers)
#include "tst_two_servers.moc"
