// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile says about the listener, as the real program does it: TLS, and who may knock.
#include "app/sandbox/sandbox.h"
#include "core/base/clock.h"
#include "tests/flows/programs.h"
#include "tests/http/raw_client.h"
#include "tests/testkit/event_forge.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/self_signed.h"

#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <csignal>

using namespace reckoner;
using namespace reckoner::flows;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kListenerSecret = "pdl_ntfset_listener_secret", kStripeListenerSecret = "whsec_listener_secret";
constexpr int kListenerWaitMs = 20'000;

bool putPrivate(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QByteArray listenerRequest(testkit::EventForge &forge, const QByteArray &fields = {})
{
    const Instant now = SystemClock().now();
    const QByteArray body =
        forge.event(u"subscription.updated"_s, now, testkit::EventForge::subscription({.id = forge.id(u"sub"_s)})).body;
    return "POST /webhooks/paddle HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + fields +
           "Content-Type: application/json\r\nPaddle-Signature: " +
           testkit::EventForge::signature(body, kListenerSecret, now) +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray stripeListenerRequest()
{
    const QByteArray at = QByteArray::number(SystemClock().now().seconds());
    const QByteArray body = R"({"id":"evt_1","object":"event","api_version":"2026-08-26.dahlia","created":)" + at +
                            R"(,"livemode":false,"pending_webhooks":1,"type":"customer.updated",)" +
                            R"("data":{"object":{"id":"cus_1","object":"customer"}}})";
    const QByteArray signature =
        QMessageAuthenticationCode::hash(at + '.' + body, kStripeListenerSecret, QCryptographicHash::Sha256).toHex();
    return "POST /v1/webhooks/stripe HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
           "Content-Type: application/json\r\nStripe-Signature: t=" +
           at + ",v1=" + signature + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

int listenerStatus(quint16 port, const QByteArray &request)
{
    tests::RawClient client(port);
    client.send(request);
    return client.readResponse().status;
}

void enableListener(Programs &programs, quint16 sandboxPort)
{
    programs.set(u"PADDLE_BILLING_ENABLED"_s, u"true"_s);
    programs.set(u"PADDLE_ENVIRONMENT"_s, u"sandbox"_s);
    programs.set(u"PADDLE_API_URL"_s, u"http://127.0.0.1:%1"_s.arg(sandboxPort));
    programs.set(u"PADDLE_API_KEY"_s, QString::fromLatin1(sandbox::SandboxOptions::defaultApiKey()));
    programs.set(u"PADDLE_WEBHOOK_SECRET"_s, QString::fromLatin1(kListenerSecret));
}

void enableStripe(Programs &programs)
{
    programs.set(u"STRIPE_BILLING_ENABLED"_s, u"true"_s);
    programs.set(u"STRIPE_ENVIRONMENT"_s, u"sandbox"_s);
    programs.set(u"STRIPE_API_URL"_s, u"http://127.0.0.1:1"_s);
    programs.set(u"STRIPE_SECRET_KEY"_s, u"sk_test_0123456789abcdefghijklmn"_s);
    programs.set(u"STRIPE_WEBHOOK_SECRET"_s, QString::fromLatin1(kStripeListenerSecret));
}

} // namespace

class TstListener : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theProfilesCertificateIsServed();
    void theProvidersAddressesAreTheAllowlist();
    void bothProvidersWebhooksAreStored();
    void paddlesAddressesAreNotStripes();
    void whatWebhooksLostIsFoundForBoth();
    void tokensAreMadeForTheSandboxAlone();
};

void TstListener::theProfilesCertificateIsServed()
{
    Programs programs;
    enableListener(programs, 1); // no provider is needed to receive
    const testkit::SelfSigned own = testkit::makeSelfSigned();
    const QString certificate = programs.folder() + u"/own.crt"_s, key = programs.folder() + u"/own.key"_s;
    QVERIFY(putPrivate(certificate, own.certificatePem));
    QVERIFY(putPrivate(key, own.privateKeyPem));
    QVERIFY(putPrivate(programs.folder() + u"/reckoner/shop.toml"_s, "[listener]\ntls_certificate = \"" +
                                                                         certificate.toUtf8() + "\"\ntls_key = \"" +
                                                                         key.toUtf8() + "\"\n"));
    const QString database = programs.databaseUrl();
    QCOMPARE(programs.run(u"reckonerctl"_s, {u"--db"_s, database, u"db"_s, u"migrate"_s}).code, 0);
    quint16 port = 0;
    const auto server =
        programs.serve(u"reckonerd"_s, {u"--profile"_s, u"shop"_s, u"--db"_s, database, u"--port"_s, u"0"_s}, port);
    QVERIFY(server);
    testkit::EventForge forge(31);

    QSslSocket socket;
    QSslConfiguration trusting;
    trusting.setCaCertificates(QSslCertificate::fromData(own.certificatePem));
    socket.setSslConfiguration(trusting);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    QVERIFY2(socket.waitForEncrypted(kListenerWaitMs), qPrintable(socket.errorString()));
    QVERIFY(socket.sessionProtocol() >= QSsl::TlsV1_2);
    socket.write(listenerRequest(forge));
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(kListenerWaitMs))
        answer += socket.readAll();
    answer += socket.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());

    QVERIFY(listenerStatus(port, listenerRequest(forge)) != 200); // not without TLS
    QVERIFY(Programs::endWith(*server, SIGTERM));
    QCOMPARE(programs.ctl({u"events"_s, u"list"_s}).json().array().size(), 1);
}

void TstListener::theProvidersAddressesAreTheAllowlist()
{
    Programs programs;
    quint16 sandboxPort = 0, port = 0;
    const auto emulator = programs.serve(u"reckoner-sandbox"_s, {u"--seed"_s, u"empty"_s}, sandboxPort);
    QVERIFY(emulator);
    enableListener(programs, sandboxPort);
    QVERIFY(putPrivate(programs.folder() + u"/reckoner/shop.toml"_s,
                       "[listener]\nallowlist = \"provider\"\ntrusted_proxies = \"127.0.0.0/8\"\n"));
    const QString database = programs.databaseUrl();
    QCOMPARE(programs.run(u"reckonerctl"_s, {u"--db"_s, database, u"db"_s, u"migrate"_s}).code, 0);
    const auto server =
        programs.serve(u"reckonerd"_s, {u"--profile"_s, u"shop"_s, u"--db"_s, database, u"--port"_s, u"0"_s}, port);
    QVERIFY(server);
    testkit::EventForge forge(32);
    const auto from = [&](const QByteArray &address) {
        return listenerStatus(port, listenerRequest(forge, "X-Forwarded-For: " + address + "\r\n"));
    };
    // As soon as the provider has named its addresses; the emulator's is 127.0.0.1.
    QTRY_COMPARE_WITH_TIMEOUT(from("203.0.113.9"), 403, kListenerWaitMs);
    QCOMPARE(from("127.0.0.1"), 200);
    QCOMPARE(from("127.0.0.1, 203.0.113.9"), 403); // the hop that our proxy saw counts
    QVERIFY(Programs::endWith(*server, SIGTERM));
    QVERIFY(Programs::endWith(*emulator, SIGTERM));
}

// Whichever is worked with.
void TstListener::bothProvidersWebhooksAreStored()
{
    Programs programs;
    enableListener(programs, 1);
    enableStripe(programs);
    programs.set(u"RECKONER_PROVIDER"_s, u"stripe"_s);
    const QString database = programs.databaseUrl();
    QCOMPARE(programs.run(u"reckonerctl"_s, {u"--db"_s, database, u"db"_s, u"migrate"_s}).code, 0);
    quint16 port = 0;
    const auto server = programs.serve(
        u"reckonerd"_s, {u"--db"_s, database, u"--port"_s, u"0"_s, u"--catch-up-minutes"_s, u"0"_s}, port);
    QVERIFY(server);
    testkit::EventForge forge(33);
    QCOMPARE(listenerStatus(port, listenerRequest(forge)), 200);
    QCOMPARE(listenerStatus(port, stripeListenerRequest()), 200);
    QVERIFY(Programs::endWith(*server, SIGTERM));
    for (const QString &provider : {u"paddle"_s, u"stripe"_s}) {
        programs.set(u"RECKONER_PROVIDER"_s, provider);
        const Ran listed = programs.ctl({u"events"_s, u"list"_s});
        QVERIFY2(listed.json().array().size() == 1, listed.said().constData());
    }
}

void TstListener::paddlesAddressesAreNotStripes()
{
    Programs programs;
    enableListener(programs, 1);
    enableStripe(programs);
    programs.set(u"PADDLE_BILLING_IPS"_s, u"203.0.113.0/24"_s);
    const QString database = programs.databaseUrl();
    QCOMPARE(programs.run(u"reckonerctl"_s, {u"--db"_s, database, u"db"_s, u"migrate"_s}).code, 0);
    quint16 port = 0;
    const auto server = programs.serve(
        u"reckonerd"_s, {u"--db"_s, database, u"--port"_s, u"0"_s, u"--catch-up-minutes"_s, u"0"_s}, port);
    QVERIFY(server);
    testkit::EventForge forge(34);
    QCOMPARE(listenerStatus(port, listenerRequest(forge)), 403);
    QCOMPARE(listenerStatus(port, stripeListenerRequest()), 200);
    QVERIFY(Programs::endWith(*server, SIGTERM));
}

// Nobody sends any: the feed of the provider that is not worked with is read as well.
void TstListener::whatWebhooksLostIsFoundForBoth()
{
    auto emulator = sandbox::Sandbox::start({});
    QVERIFY(emulator);
    Programs programs;
    enableListener(programs, (*emulator)->port());
    enableStripe(programs);
    programs.set(u"STRIPE_API_URL"_s, (*emulator)->baseUrl());
    programs.set(u"STRIPE_SECRET_KEY"_s, QString::fromLatin1(sandbox::stripe::EmulatorOptions::defaultSecretKey()));
    tests::RawClient shop((*emulator)->port());
    const QByteArray form = "email=ada@example.com";
    shop.send("POST /v1/customers HTTP/1.1\r\nHost: h\r\nContent-Type: application/x-www-form-urlencoded\r\n"
              "Authorization: Bearer " +
              sandbox::stripe::EmulatorOptions::defaultSecretKey() +
              "\r\nContent-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    QCOMPARE(shop.readResponse().status, 200);
    const QString database = programs.databaseUrl();
    QCOMPARE(programs.run(u"reckonerctl"_s, {u"--db"_s, database, u"db"_s, u"migrate"_s}).code, 0);
    quint16 port = 0;
    const auto server = programs.serve(u"reckonerd"_s, {u"--db"_s, database, u"--port"_s, u"0"_s}, port);
    QVERIFY(server);
    programs.set(u"RECKONER_PROVIDER"_s, u"stripe"_s);
    const auto isThere = [&programs] {
        return programs.ctl({u"events"_s, u"list"_s}).out.contains("customer.created");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), kListenerWaitMs);
    QVERIFY(Programs::endWith(*server, SIGTERM));
}

// Of the account that is worked with: whoever has a token may buy in it.
void TstListener::tokensAreMadeForTheSandboxAlone()
{
    Programs programs;
    enableStripe(programs);
    programs.set(u"RECKONER_BILLING_API"_s, u"true"_s);
    programs.set(u"RECKONER_JWT_KEY"_s, QString(40, u'k'));
    programs.set(u"RECKONER_JWT_ISSUER"_s, u"https://shop.example"_s);
    programs.set(u"RECKONER_JWT_AUDIENCE"_s, u"billing"_s);
    QCOMPARE(programs.ctl({u"db"_s, u"migrate"_s}).code, 0);
    const QStringList token{u"billing-api"_s, u"token"_s, u"--subject"_s, u"ada"_s};
    const Ran made = programs.ctl(token);
    QVERIFY2(made.code == 0 && made.out.contains("\"token\""), made.said().constData());
    programs.set(u"STRIPE_ENVIRONMENT"_s, u"production"_s);
    programs.set(u"STRIPE_SECRET_KEY"_s, u"sk_live_0123456789abcdefghijklmn"_s);
    const Ran refused = programs.ctl(token);
    QVERIFY2(refused.code == 2 && !refused.out.contains("\"token\""), refused.said().constData());
}

RK_TEST(TstListener)
#include "tst_listener.moc"
