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
#include <future>
#include <limits>
#include <mutex>
#include <thread>

using namespace reckoner;
using namespace reckoner::flows;
using namespace Qt::StringLiterals;
using reckoner::tests::RawClient;

namespace {

const QByteArray kPairSecret = "pdl_ntfset_01two_servers_secret";
constexpr int kPairClients = 4, kPairSubscriptions = 12;
constexpr int kPairKilledAfter = 240, kPairAfterKill = 480;
constexpr int kPairWaitMs = 120'000;

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

// One change of quantity after another, each to the next subscription. From any thread.
class PairUpdates
{
public:
    explicit PairUpdates(int subscriptions)
    {
        for (int i = 0; i < subscriptions; ++i)
            m_ids.push_back(m_forge.id(u"sub"_s));
    }
    // The body of the event with this number, which its quantity tells: number + 1.
    QByteArray body(int number)
    {
        const std::lock_guard lock(m_mutex);
        const Instant at = m_start + std::chrono::milliseconds(number);
        const testkit::ForgedSubscription fields{.id = m_ids[size_t(number) % m_ids.size()],
                                                 .customerId = u"ctm_00000000000000000000000001"_s,
                                                 .updatedAt = at,
                                                 .quantity = number + 1};
        return m_forge.event(u"subscription.updated"_s, at, testkit::EventForge::subscription(fields)).body;
    }

private:
    std::mutex m_mutex;
    testkit::EventForge m_forge{91};
    std::vector<QString> m_ids;
    const Instant m_start = SystemClock().now() - std::chrono::minutes(20);
};

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

// Until let go, no event can be applied: what a server has taken in hand stays there. Receiving goes on.
class ProjectionHeld
{
public:
    explicit ProjectionHeld(storage::Database &database) : m_database(database)
    {
        std::promise<void> begun;
        std::future<void> isHeld = begun.get_future();
        m_holder = std::thread([this, begun = std::move(begun)]() mutable {
            const auto locked = m_database.writeBlocking([&](storage::Transaction &transaction) -> Result<void> {
                RK_TRY(transaction.prepare("LOCK TABLE subscription IN EXCLUSIVE MODE").run());
                begun.set_value();
                m_letGo.get_future().wait();
                return {};
            });
            RK_ASSERT(locked);
        });
        isHeld.wait();
    }
    ~ProjectionHeld() { letGo(); }
    void letGo()
    {
        if (!m_holder.joinable())
            return;
        m_letGo.set_value();
        m_holder.join();
    }
    qint64 waiting() const
    {
        return countIn(m_database, "SELECT COUNT(*) FROM pg_locks WHERE NOT granted AND relation = "
                                   "CAST('subscription' AS regclass)");
    }

private:
    storage::Database &m_database;
    std::promise<void> m_letGo;
    std::thread m_holder;
};

// Clients that send as the provider does: again and again, to the one or the other, until it is acknowledged. They go
// on until told to finish: which of two servers is how fast, nobody knows beforehand.
class PairLoad
{
public:
    PairLoad(quint16 one, quint16 other) : m_ports{one, other}
    {
        for (int client = 0; client < kPairClients; ++client)
            m_clients.emplace_back([this] { send(); });
    }
    ~PairLoad() { finish(0); }
    // Ends when so many more are sent; how many there were in all.
    int finish(int more)
    {
        m_end = m_next + more;
        for (std::thread &client : m_clients) {
            if (client.joinable())
                client.join();
        }
        return m_end;
    }
    int acknowledged() const { return m_acknowledged; }
    int givenUp() const { return m_givenUp; }

private:
    void send()
    {
        for (int number = m_next++; number < m_end; number = m_next++) {
            const QByteArray body = m_updates.body(number);
            bool isDone = false;
            for (int attempt = 0; attempt < 40 && !isDone; ++attempt) {
                isDone = statusOf(port(number + attempt), signedRequest(body)) == 200;
                if (!isDone)
                    std::this_thread::sleep_for(std::chrono::milliseconds(20)); // the provider's back-off
            }
            ++(isDone ? m_acknowledged : m_givenUp);
            if (number % 5 == 0) // and now and then one arrives twice, at the other
                static_cast<void>(statusOf(port(number + 1), signedRequest(body)));
        }
    }
    quint16 port(int turn) const { return m_ports[size_t(turn) % 2]; }

    PairUpdates m_updates{kPairSubscriptions};
    const std::array<quint16, 2> m_ports;
    std::atomic_int m_next = 0, m_end = std::numeric_limits<int>::max(), m_acknowledged = 0, m_givenUp = 0;
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

    ProjectionHeld held(*database);
    PairLoad load(onePort, otherPort);
    QTRY_COMPARE_WITH_TIMEOUT(held.waiting(), 2, kPairWaitMs); // each has events in hand that the other passes over
    held.letGo();
    QTRY_VERIFY_WITH_TIMEOUT(load.acknowledged() >= kPairKilledAfter, kPairWaitMs);
    const auto projectedBy = [](quint16 port) {
        return metricOf(port, "reckoner_projected_total{outcome=\"applied\"}");
    };
    QTRY_VERIFY_WITH_TIMEOUT(projectedBy(onePort) > 0 && projectedBy(otherPort) > 0, kPairWaitMs);
    QVERIFY(Programs::endWith(*one, SIGKILL));
    const int sent = load.finish(kPairAfterKill);
    QCOMPARE(load.givenUp(), 0);
    QCOMPARE(load.acknowledged(), sent);

    QTRY_COMPARE_WITH_TIMEOUT(
        countIn(*database, "SELECT COUNT(*) FROM webhook_event WHERE outcome IN ('pending', 'failed')"), 0,
        kPairWaitMs);
    QCOMPARE(countIn(*database, "SELECT COUNT(*) FROM webhook_event"), sent);
    QCOMPARE(countIn(*database, "SELECT COUNT(DISTINCT event_id) FROM webhook_event"), sent);
    QCOMPARE(countIn(*database, "SELECT COUNT(*) FROM webhook_event WHERE outcome IN ('applied', 'stale')"), sent);
    QCOMPARE(countIn(*database, "SELECT COUNT(*) FROM webhook_event WHERE attempts <> 1"), 0); // each once
    QCOMPARE(countIn(*database, "SELECT SUM(events) FROM event_tally"), sent);
    QVERIFY(countIn(*database, "SELECT COUNT(*) FROM webhook_delivery WHERE duplicate = 1") > 0);
    // The last word of each subscription stands: the quantities of the last twelve events.
    QCOMPARE(countIn(*database, "SELECT COUNT(*) FROM subscription"), kPairSubscriptions);
    QCOMPARE(countIn(*database, "SELECT SUM(quantity) FROM subscription_item"),
             kPairSubscriptions * sent - (kPairSubscriptions - 1) * kPairSubscriptions / 2);
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
    PairUpdates updates(kAsked);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < kAsked; ++i) {
        clients.push_back(std::make_unique<RawClient>(port));
        QVERIFY(clients.back()->send(signedRequest(updates.body(i))));
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
