// SPDX-License-Identifier: GPL-3.0-or-later
// The programs together, as an installation has them: emulator, server and command line, with only their command lines,
// environments, exit codes and output between them.
#include "app/sandbox/sandbox.h"
#include "core/storage/database.h"
#include "tests/flows/programs.h"
#include "tests/testkit/event_forge.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <set>
#include <unistd.h>

using namespace reckoner;
using namespace reckoner::flows;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kProcessSecret = "pdl_ntfset_processes_secret";
const QString kOtherKey = u"pdl_sdbx_apikey_01gtgztp8f4kek3yd4g1wrksa3_q6TGTJyvoIz7LDtXT65bX7_AQo"_s;
constexpr int kPostWaitMs = 20'000;
constexpr int kConditionMs = 30'000;

// One request over a connection of its own; 0 when no answer came.
int post(quint16 port, const QByteArray &path, const QByteArray &body, const QByteArray &headers = {})
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(kPostWaitMs))
        return 0;
    socket.write("POST " + path +
                 " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\n" + headers +
                 "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(kPostWaitMs))
        answer += socket.readAll();
    answer += socket.readAll();
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

void enablePaddle(Programs &programs, quint16 sandboxPort)
{
    programs.set(u"PADDLE_BILLING_ENABLED"_s, u"true"_s);
    programs.set(u"PADDLE_ENVIRONMENT"_s, u"sandbox"_s);
    programs.set(u"PADDLE_API_URL"_s, u"http://127.0.0.1:%1"_s.arg(sandboxPort));
    programs.set(u"PADDLE_API_KEY"_s, QString::fromLatin1(sandbox::SandboxOptions::defaultApiKey()));
    programs.set(u"PADDLE_WEBHOOK_SECRET"_s, QString::fromLatin1(kProcessSecret));
}

QString stateOf(const Ran &ran)
{
    return ran.json().object()[u"state"_s].toString();
}

} // namespace

// Once: QVERIFY2 evaluates its message as well.
#define RAN(ran, expectedCode)                                                                                         \
    do {                                                                                                               \
        const Ran &ranOnce = (ran);                                                                                    \
        QVERIFY2(ranOnce.code == (expectedCode), ranOnce.said().constData());                                          \
    } while (false)

class TstProcesses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayWithTheCommandLine();
    void aServerKilledInABurstLosesAndDoublesNothing();
    void misconfigurationIsToldInFull();
    void keysAndAddresses();
    void databasesThatCannotBeUsed_data();
    void databasesThatCannotBeUsed();

private:
    void fillMirror(Programs &programs);
    void lookAround(Programs &programs);
    void changeItems(Programs &programs);
    void lifeCycle(Programs &programs);
    void readEvents(Programs &programs);
    void moveClock(Programs &programs, quint16 sandboxPort);
    QJsonObject shown(Programs &programs);

    QString m_subscription;
    QString m_price;
    int m_quantity = 0;
    int m_operations = 0;
};

QJsonObject TstProcesses::shown(Programs &programs)
{
    return programs.ctl({u"subscriptions"_s, u"show"_s, m_subscription}).json().object();
}

void TstProcesses::aDayWithTheCommandLine()
{
    Programs programs;
    const quint16 webhookPort = freePort();
    quint16 sandboxPort = 0, port = 0;
    const auto emulator = programs.serve(u"reckoner-sandbox"_s,
                                         {u"--seed"_s, u"demo"_s, u"--webhook-url"_s,
                                          u"http://127.0.0.1:%1/webhooks/paddle"_s.arg(webhookPort),
                                          u"--webhook-secret"_s, QString::fromLatin1(kProcessSecret)},
                                         sandboxPort);
    QVERIFY(emulator);
    enablePaddle(programs, sandboxPort);
    fillMirror(programs);
    if (QTest::currentTestFailed())
        return;
    const auto server = programs.serve(u"reckonerd"_s,
                                       {u"--db"_s, programs.databaseUrl(), u"--port"_s, QString::number(webhookPort),
                                        u"--future-tolerance"_s, u"864000"_s},
                                       port);
    QVERIFY(server);
    QCOMPARE(port, webhookPort);
    for (const auto part :
         {&TstProcesses::lookAround, &TstProcesses::changeItems, &TstProcesses::lifeCycle, &TstProcesses::readEvents}) {
        (this->*part)(programs);
        if (QTest::currentTestFailed())
            return;
    }
    moveClock(programs, sandboxPort);
    QVERIFY(Programs::endWith(*server, SIGTERM));
    QCOMPARE(server->exitStatus(), QProcess::NormalExit);
    QCOMPARE(server->exitCode(), 0);
    const Ran verified = programs.ctl({u"audit"_s, u"verify"_s});
    RAN(verified, 0);
    QVERIFY(verified.json()[u"intact"_s].toBool());
    QVERIFY(verified.json()[u"checked"_s].toInt() >= 2 * m_operations);
    QVERIFY(Programs::endWith(*emulator, SIGTERM));
}

void TstProcesses::fillMirror(Programs &programs)
{
    const Ran before = programs.ctl({u"doctor"_s});
    RAN(before, 0);
    QVERIFY2(before.out.contains("is empty"), before.said().constData());
    RAN(programs.ctl({u"db"_s, u"migrate"_s}), 0);
    const Ran healthy = programs.ctl({u"doctor"_s});
    RAN(healthy, 0);
    for (const auto &finding : healthy.json().array())
        QVERIFY2(finding.toObject()[u"grade"_s].toString() != u"FAULT"_s, healthy.said().constData());
    const Ran empty = programs.ctl({u"customers"_s, u"find"_s, u"example"_s});
    RAN(empty, 1);
    const Ran synced = programs.ctl({u"sync"_s});
    RAN(synced, 0);
    QVERIFY(synced.json()[u"rows"_s].toInt() > 1000);
    QCOMPARE(synced.json()[u"parked"_s].toInt(), 0);
    QCOMPARE(synced.json()[u"failed"_s].toInt(), 0);
}

void TstProcesses::lookAround(Programs &programs)
{
    const Ran found = programs.ctl({u"customers"_s, u"find"_s, u"example"_s});
    RAN(found, 0);
    const QString customer = found.json().array().first().toObject()[u"id"_s].toString();
    const Ran person = programs.ctl({u"customers"_s, u"show"_s, customer});
    RAN(person, 0);
    QCOMPARE(person.json()[u"id"_s].toString(), customer);
    QVERIFY(person.json()[u"payments"_s].isArray());
    const Ran catalog = programs.ctl({u"catalog"_s, u"list"_s, u"--recurring"_s});
    RAN(catalog, 0);
    for (const auto &price : catalog.json().array())
        QVERIFY(price.toObject()[u"billing_cycle"_s].toString() != u"one-time"_s);
    const Ran list = programs.ctl({u"subscriptions"_s, u"list"_s, u"--status"_s, u"active"_s, u"--limit"_s, u"300"_s});
    RAN(list, 0);
    for (const auto &entry : list.json().array()) {
        const QJsonObject row = entry.toObject();
        QCOMPARE(row[u"status"_s].toString(), u"active"_s);
        const QString items = row[u"items"_s].toString();
        const bool isPlain = items.startsWith(u"Team × "_s) && items.mid(7).toInt() > 0 && items.mid(7).toInt() < 50 &&
                             row[u"scheduled_change"_s].isNull() && row[u"billing_cycle"_s].toString() == u"month"_s &&
                             row[u"recurring"_s].toObject()[u"currency_code"_s].toString() == u"USD"_s &&
                             Instant::parse(row[u"next_billed_at"_s].toString()).value() >
                                 SystemClock().now() + std::chrono::hours(24 * 5);
        if (isPlain && m_subscription.isEmpty())
            m_subscription = row[u"id"_s].toString();
    }
    QVERIFY(!m_subscription.isEmpty());
    const QJsonObject item = shown(programs)[u"items"_s].toArray().first().toObject();
    m_price = item[u"price_id"_s].toString();
    m_quantity = item[u"quantity"_s].toInt();
    RAN(programs.ctl({u"subscriptions"_s, u"show"_s, u"sub_00000000000000000000000000"_s}), 1);
    RAN(programs.ctl({u"subscriptions"_s}), 2);
}

void TstProcesses::changeItems(Programs &programs)
{
    const QString wish = u"%1=%2"_s.arg(m_price).arg(m_quantity + 4);
    const Ran preview = programs.ctl({u"subscriptions"_s, u"preview"_s, m_subscription, u"--set"_s, wish});
    RAN(preview, 0);
    const QString due = preview.json()[u"preview"_s][u"immediate"_s][u"totals"_s][u"grand_total"_s].toString();
    QVERIFY2(due.toLongLong() > 0, preview.said().constData());
    RAN(programs.ctl({u"subscriptions"_s, u"change"_s, m_subscription, u"--set"_s, wish, u"--reason"_s, u"ordered"_s}),
        1); // no --yes
    QCOMPARE(shown(programs)[u"items"_s].toArray().first().toObject()[u"quantity"_s].toInt(), m_quantity);
    RAN(programs.ctl({u"subscriptions"_s, u"change"_s, m_subscription, u"--set"_s, wish, u"--yes"_s}), 2); // no reason
    const Ran changed = programs.ctl(
        {u"subscriptions"_s, u"change"_s, m_subscription, u"--set"_s, wish, u"--reason"_s, u"ordered"_s, u"--yes"_s});
    RAN(changed, 0);
    QCOMPARE(stateOf(changed), u"succeeded"_s);
    ++m_operations;
    QCOMPARE(shown(programs)[u"items"_s].toArray().first().toObject()[u"quantity"_s].toInt(), m_quantity + 4);
    RAN(programs.ctl({u"subscriptions"_s, u"preview"_s, m_subscription, u"--set"_s, u"%1=0"_s.arg(m_price)}), 2);
}

void TstProcesses::lifeCycle(Programs &programs)
{
    const auto act = [&](const QStringList &what) {
        ++m_operations;
        return programs.ctl(QStringList{u"subscriptions"_s} +
                            QStringList{what.first(), m_subscription, u"--reason"_s, u"asked for"_s} + what.mid(1));
    };
    const auto scheduled = [&] { return shown(programs)[u"scheduled_change"_s].toObject()[u"action"_s].toString(); };
    const QString resumeAt = (SystemClock().now() + std::chrono::hours(24 * 90)).toString();
    RAN(act({u"pause"_s, u"--resume-at"_s, resumeAt}), 0);
    QCOMPARE(scheduled(), u"pause"_s);
    RAN(act({u"undo"_s}), 0);
    QCOMPARE(scheduled(), QString());
    RAN(programs.ctl({u"subscriptions"_s, u"undo"_s, m_subscription, u"--reason"_s, u"again"_s}), 1);
    RAN(act({u"pause"_s, u"--now"_s}), 0);
    QCOMPARE(shown(programs)[u"status"_s].toString(), u"paused"_s);
    RAN(act({u"resume"_s, u"--yes"_s}), 0);
    QCOMPARE(shown(programs)[u"status"_s].toString(), u"active"_s);
    RAN(act({u"cancel"_s}), 0);
    QCOMPARE(scheduled(), u"cancel"_s);
    RAN(act({u"undo"_s}), 0);
    QCOMPARE(shown(programs)[u"status"_s].toString(), u"active"_s);
    const Ran operations = programs.ctl({u"operations"_s, u"list"_s, u"--state"_s, u"succeeded"_s});
    RAN(operations, 0);
    QCOMPARE(operations.json().array().size(), m_operations);
    QCOMPARE(operations.json().array().first().toObject()[u"actor"_s].toString(), u"anna"_s);
}

void TstProcesses::readEvents(Programs &programs)
{
    QJsonArray events;
    const auto arrived = [&] { // by webhook, and projected
        events = programs.ctl({u"events"_s, u"list"_s, u"--entity"_s, m_subscription}).json().array();
        return std::any_of(events.begin(), events.end(), [](const auto &event) {
            return event.toObject()[u"source"_s].toString() == u"webhook"_s &&
                   event.toObject()[u"outcome"_s].toString() != u"pending"_s;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(arrived(), kConditionMs);
    QString id;
    for (const auto &event : events) {
        if (event.toObject()[u"source"_s].toString() == u"webhook"_s)
            id = event.toObject()[u"event_id"_s].toString();
    }
    const Ran event = programs.ctl({u"events"_s, u"show"_s, id});
    RAN(event, 0);
    QCOMPARE(event.json()[u"delivery_log"_s].toArray().first().toObject()[u"source"_s].toString(), u"webhook"_s);
    QFile file(programs.folder() + u"/events.jsonl"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(event.json()[u"body"_s].toObject()).toJson(QJsonDocument::Compact) + '\n');
    file.close();
    const Ran again = programs.ctl({u"events"_s, u"ingest"_s, file.fileName()});
    RAN(again, 0);
    QCOMPARE(again.json()[u"duplicate"_s].toInt(), 1);
    QCOMPARE(again.json()[u"new"_s].toInt(), 0);
    RAN(programs.ctl({u"events"_s, u"ingest"_s, programs.folder() + u"/absent"_s}), 1);
    RAN(programs.ctl({u"events"_s, u"show"_s, u"evt_00000000000000000000000000"_s}), 1);
}

// The emulator is hours ahead of everybody: its webhooks are taken, because the server was told so.
void TstProcesses::moveClock(Programs &programs, quint16 sandboxPort)
{
    QCOMPARE(post(sandboxPort, "/_sandbox/clock", R"({"advance":"PT6H"})"), 200);
    const Instant before = SystemClock().now() + std::chrono::hours(5);
    const Ran cancelled = programs.ctl(
        {u"subscriptions"_s, u"cancel"_s, m_subscription, u"--now"_s, u"--yes"_s, u"--reason"_s, u"asked for"_s});
    RAN(cancelled, 0);
    ++m_operations;
    const auto arrived = [&] {
        const QJsonArray events =
            programs
                .ctl({u"events"_s, u"list"_s, u"--type"_s, u"subscription.canceled"_s, u"--entity"_s, m_subscription})
                .json()
                .array();
        return !events.isEmpty() &&
               Instant::parse(events.first().toObject()[u"occurred_at"_s].toString()).value() > before &&
               events.first().toObject()[u"outcome"_s].toString() != u"pending"_s;
    };
    QTRY_VERIFY_WITH_TIMEOUT(arrived(), kConditionMs);
    QCOMPARE(shown(programs)[u"status"_s].toString(), u"canceled"_s);
}

void TstProcesses::aServerKilledInABurstLosesAndDoublesNothing()
{
    Programs programs;
    enablePaddle(programs, 1); // no provider is needed to receive
    RAN(programs.ctl({u"db"_s, u"migrate"_s}), 0);
    const QStringList arguments{u"--db"_s, programs.databaseUrl(), u"--port"_s, u"0"_s};
    quint16 port = 0;
    auto server = programs.serve(u"reckonerd"_s, arguments, port);
    QVERIFY(server);
    constexpr int kSubscriptions = 10, kEvents = 240, kKilledAfter = 100;
    testkit::EventForge forge(77);
    std::vector<QString> ids;
    for (int i = 0; i < kSubscriptions; ++i)
        ids.push_back(forge.id(u"sub"_s));
    const Instant start = SystemClock().now() - std::chrono::minutes(10);
    std::vector<testkit::ForgedEvent> events;
    for (int i = 0; i < kEvents; ++i) {
        const Instant at = start + std::chrono::seconds(i);
        const testkit::ForgedSubscription fields{.id = ids[size_t(i % kSubscriptions)],
                                                 .customerId = u"ctm_00000000000000000000000001"_s,
                                                 .updatedAt = at,
                                                 .quantity = i + 1};
        events.push_back(forge.event(u"subscription.updated"_s, at, testkit::EventForge::subscription(fields)));
    }
    const auto send = [&](const QByteArray &body) {
        return post(port, "/webhooks/paddle", body,
                    "Paddle-Signature: " + testkit::EventForge::signature(body, kProcessSecret, SystemClock().now()) +
                        "\r\n");
    };
    std::set<QString> acknowledged;
    int sent = 0;
    for (; sent < kKilledAfter; ++sent) {
        QCOMPARE(send(events[size_t(sent)].body), 200);
        acknowledged.insert(events[size_t(sent)].eventId);
    }
    // A few more are under way while it dies; who gets an answer and who does not is left to chance.
    std::vector<std::unique_ptr<QTcpSocket>> underWay;
    for (int i = 0; i < kSubscriptions; ++i) { // one of each, so that none can overtake another
        const QByteArray &body = events[size_t(sent + i)].body;
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(socket->waitForConnected(kPostWaitMs));
        socket->write(
            "POST /webhooks/paddle HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nPaddle-Signature: " +
            testkit::EventForge::signature(body, kProcessSecret, SystemClock().now()) +
            "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket->flush();
        underWay.push_back(std::move(socket));
    }
    QVERIFY(Programs::endWith(*server, SIGKILL));
    for (size_t i = 0; i < underWay.size(); ++i) {
        underWay[i]->waitForDisconnected(kPostWaitMs);
        if (underWay[i]->readAll().startsWith("HTTP/1.1 200"))
            acknowledged.insert(events[size_t(sent) + i].eventId);
    }
    server = programs.serve(u"reckonerd"_s, arguments, port);
    QVERIFY(server);
    const Ran kept = programs.ctl({u"events"_s, u"list"_s, u"--limit"_s, u"500"_s});
    RAN(kept, 0);
    for (const auto &event : kept.json().array())
        acknowledged.erase(event.toObject()[u"event_id"_s].toString());
    QVERIFY2(acknowledged.empty(), "an acknowledged event is not there after the restart");
    for (int i = kKilledAfter - 10; i < kEvents;
         ++i) // the provider sends again what was not acknowledged, and some more
        QCOMPARE(send(events[size_t(i)].body), 200);
    QVERIFY(Programs::endWith(*server, SIGTERM));
    QCOMPARE(server->exitCode(), 0);
    const auto database = storage::Database::open(storage::DatabaseUrl::parse(programs.databaseUrl()).value());
    QVERIFY(database);
    const auto count = [&](const char *sql) {
        return (*database)
            ->readBlocking([sql](storage::Connection &connection) -> Result<qint64> {
                RK_TRY_ASSIGN(const auto found,
                              connection.prepare(sql).first([](const storage::Row &row) { return row.integer(0); }));
                return found.value_or(-1);
            })
            .value_or(-1);
    };
    QCOMPARE(count("SELECT COUNT(*) FROM webhook_event"), kEvents);
    QCOMPARE(count("SELECT COUNT(DISTINCT event_id) FROM webhook_event"), kEvents);
    QCOMPARE(count("SELECT COUNT(*) FROM webhook_event WHERE outcome = 'applied'"),
             kEvents); // in order, so every one once
    QCOMPARE(count("SELECT COUNT(*) FROM subscription"), kSubscriptions);
    QCOMPARE(count("SELECT SUM(quantity) FROM subscription_item"),
             kSubscriptions * kEvents - (kSubscriptions - 1) * kSubscriptions / 2);
}

void TstProcesses::misconfigurationIsToldInFull()
{
    Programs programs;
    programs.set(u"PADDLE_BILLING_ENABLED"_s, u"true"_s);
    const Ran server = programs.run(u"reckonerd"_s, {u"--db"_s, programs.databaseUrl()});
    RAN(server, 2);
    for (const char *named : {"3 things", "PADDLE_ENVIRONMENT", "PADDLE_API_KEY", "PADDLE_WEBHOOK_SECRET"})
        QVERIFY2(server.err.contains(named), server.said().constData());
    const Ran ctl = programs.ctl({u"doctor"_s});
    RAN(ctl, 2);
    for (const char *named : {"PADDLE_ENVIRONMENT", "PADDLE_API_KEY"})
        QVERIFY2(ctl.out.contains(named), ctl.said().constData());
    QVERIFY(!QFile::exists(programs.folder() + u"/mirror.db"_s)); // nothing was begun
    programs.set(u"PADDLE_ENVIRONMENT"_s, u"production"_s);
    programs.set(u"PADDLE_API_KEY"_s, kOtherKey);
    programs.set(u"PADDLE_WEBHOOK_SECRET"_s, u"pdl_ntfset_x"_s);
    const Ran wrongEnvironment = programs.run(u"reckonerd"_s, {u"--db"_s, programs.databaseUrl()});
    RAN(wrongEnvironment, 2);
    QVERIFY2(wrongEnvironment.err.contains("belongs to the sandbox environment"), wrongEnvironment.said().constData());
    QVERIFY(!wrongEnvironment.said().contains(kOtherKey.mid(20, 20).toLatin1()));
    programs.set(u"PADDLE_API_KEY"_s, QString(kOtherKey).replace(u"_sdbx_"_s, u"_live_"_s));
    const Ran tolerant =
        programs.run(u"reckonerd"_s, {u"--db"_s, programs.databaseUrl(), u"--future-tolerance"_s, u"3600"_s});
    RAN(tolerant, 2);
    QVERIFY2(tolerant.err.contains("--future-tolerance"), tolerant.said().constData());
    RAN(programs.run(u"reckonerd"_s, {u"--listen"_s, u"nowhere"_s}), 2);
    RAN(programs.run(u"reckonerctl"_s, {u"--profile"_s, u"../../etc"_s, u"doctor"_s}), 2);
    RAN(programs.run(u"reckonerctl"_s, {u"--config"_s, u"/absent.toml"_s, u"doctor"_s}), 2);
}

void TstProcesses::keysAndAddresses()
{
    Programs programs;
    quint16 sandboxPort = 0;
    const auto emulator = programs.serve(u"reckoner-sandbox"_s, {u"--seed"_s, u"empty"_s}, sandboxPort);
    QVERIFY(emulator);
    enablePaddle(programs, sandboxPort);
    RAN(programs.ctl({u"db"_s, u"migrate"_s}), 0);
    RAN(programs.ctl({u"sync"_s}), 0);
    programs.set(u"PADDLE_API_KEY"_s, kOtherKey);
    for (const QString &command : {u"sync"_s, u"doctor"_s}) {
        const Ran refused = programs.ctl({command});
        RAN(refused, 1);
        QVERIFY2(refused.out.contains("does not accept the API key"), refused.said().constData());
        QVERIFY(!refused.said().contains(kOtherKey.mid(20, 20).toLatin1()));
    }
    QVERIFY(Programs::endWith(*emulator, SIGTERM));
    for (const QString &command : {u"sync"_s, u"doctor"_s}) {
        const Ran unreachable = programs.ctl({command});
        RAN(unreachable, 3);
    }
    RAN(programs.ctl({u"customers"_s, u"find"_s, u"nobody"_s}), 1); // the mirror works without the provider
    RAN(programs.ctl({u"subscriptions"_s, u"list"_s}), 0);
}

void TstProcesses::databasesThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("corrupt") << QByteArray("corrupt") << QByteArray("Do not delete it");
    QTest::newRow("newer schema") << QByteArray("newer") << QByteArray("newer");
    QTest::newRow("older schema") << QByteArray("older") << QByteArray("reckonerctl db migrate");
    QTest::newRow("read-only") << QByteArray("read-only") << QByteArray("this user");
    QTest::newRow("no folder") << QByteArray("no folder") << QByteArray("cannot be opened");
}

void TstProcesses::databasesThatCannotBeUsed()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, message);
    Programs programs;
    enablePaddle(programs, 1);
    RAN(programs.ctl({u"db"_s, u"migrate"_s}), 0);
    const QString path = programs.folder() + u"/mirror.db"_s;
    RunAs as = RunAs::Ourselves;
    QString name = u"mirror"_s;
    if (what == "corrupt") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, 'x'));
    } else if (what == "newer" || what == "older") {
        const auto database = storage::Database::open(storage::DatabaseUrl::parse(programs.databaseUrl()).value());
        QVERIFY((*database)->writeBlocking([&](storage::Transaction &transaction) {
            return transaction
                .prepare(
                    what == "newer"
                        ? "UPDATE schema_migration SET seq = 9999 WHERE seq = (SELECT MAX(seq) FROM schema_migration)"
                        : "DELETE FROM schema_migration WHERE seq = (SELECT MAX(seq) FROM schema_migration)")
                .run();
        }));
    } else if (what == "read-only") {
        if (::geteuid() != 0)
            QSKIP("Needs to become another user.");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        QFile::setPermissions(programs.folder(), QFile::Permissions(0x5555));
        as = RunAs::Nobody;
    } else {
        name = u"mirror.db/deeper"_s; // a file is no folder
    }
    const Ran listed = programs.ctl({u"subscriptions"_s, u"list"_s}, name, as);
    RAN(listed, 1);
    QVERIFY2(listed.out.contains(message), listed.said().constData());
    if (as == RunAs::Ourselves) {
        const Ran served = programs.run(u"reckonerd"_s, {u"--db"_s, programs.databaseUrl(name), u"--port"_s, u"0"_s});
        QVERIFY2(served.code > 0 && served.err.contains(message), served.said().constData());
    }
    QFile::setPermissions(programs.folder(), QFile::Permissions(0x7700));
}

RK_TEST(TstProcesses)
#include "tst_processes.moc"
