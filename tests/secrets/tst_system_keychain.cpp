// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/system_keychain.h"
#include "tests/secrets/private_keyring.h"
#include "tests/testkit/await.h"
#include "tests/testkit/registry.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QTest>

using namespace reckoner;
using namespace reckoner::secrets;
using testkit::await;

namespace {

const QString kItem = QStringLiteral("default/paddle/sandbox/main/api-key");
const QByteArray kCanary = "pdl_sdbx_apikey_01canarycanarycanarycanary_CanaryCanaryCanaryCana_abc";

// A Secret Service that has one locked keychain and a question whose answer the test decides.
class ScriptedService : public QDBusVirtualObject
{
public:
    enum class Person { Dismisses, Waits, HasNoScreen } person = Person::Dismisses;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString method = message.member();
        if (method == QLatin1StringView("ReadAlias"))
            return connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(QStringLiteral("/c/one")))));
        if (method == QLatin1StringView("Get"))
            return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(true))));
        if (method == QLatin1StringView("Unlock"))
            return connection.send(
                message.createReply(QVariantList{QVariant::fromValue(QList<QDBusObjectPath>()),
                                                 QVariant::fromValue(QDBusObjectPath(QStringLiteral("/p/one")))}));
        if (method == QLatin1StringView("Dismiss")) {
            ++dismissals;
            return connection.send(message.createReply());
        }
        if (method != QLatin1StringView("Prompt"))
            return false;
        ++questions;
        if (person == Person::HasNoScreen)
            return connection.send(message.createErrorReply(QDBusError::Failed, QStringLiteral("no screen")));
        connection.send(message.createReply());
        if (person == Person::Dismisses) {
            QDBusMessage signal = QDBusMessage::createSignal(
                QStringLiteral("/p/one"), QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Completed"));
            signal << true << QVariant::fromValue(QDBusVariant(QString()));
            connection.send(signal);
        }
        return true;
    }
    int questions = 0;
    int dismissals = 0;
};

} // namespace

class TstSystemKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_keychain = std::make_unique<SystemKeychain>(); }
    void cleanup();
    void withoutAServiceItSaysSo();
    void whatIsStoredIsReadBack();
    void aMissingItemIsNotThere();
    void removingRemoves();
    void aLockedKeychainIsToldFromAMissingItem();
    void aDismissedQuestionIsToldFromALockedKeychain();
    void aQuestionThatCannotBeShownIsLocked();
    void aQuestionThatNobodyAnswersEnds();
    void aServiceThatGoesAwayIsNoticed();
    void destroyingItSettlesWhatIsUnderWay();
    void nothingIsWrittenInPlainText();

private:
    bool open() { return m_keyring->startService(); }
    KeychainOutcome outcome(Task<KeychainAnswer> task)
    {
        const Result<KeychainAnswer> answer = await(std::move(task));
        if (!answer)
            qWarning("%s", qPrintable(answer.error().message));
        else if (!answer->detail.isEmpty())
            qInfo("%s: %s", qPrintable(keychainOutcomeName(answer->outcome)), qPrintable(answer->detail));
        return answer ? answer->outcome : KeychainOutcome::Failed;
    }
    std::unique_ptr<testkit::PrivateKeyring> m_keyring;
    std::unique_ptr<SystemKeychain> m_keychain;
};

void TstSystemKeychain::initTestCase()
{
    const QString missing = testkit::PrivateKeyring::whyNot();
    if (!missing.isEmpty())
        QSKIP(qPrintable(QStringLiteral("NOT TESTED: ") + missing));
    m_keyring = std::make_unique<testkit::PrivateKeyring>();
    QVERIFY2(m_keyring->hasBus(), "the private bus did not start");
}

void TstSystemKeychain::cleanup()
{
    m_keychain.reset();
    if (m_keyring)
        m_keyring->stopService();
}

void TstSystemKeychain::withoutAServiceItSaysSo()
{
    QCOMPARE(*await(m_keychain->state()), KeychainState::NoService);
    QCOMPARE(outcome(m_keychain->read(kItem, Unlocking::MayAsk)), KeychainOutcome::NoService);
    QCOMPARE(outcome(m_keychain->store(kItem, SecretBytes(kCanary))), KeychainOutcome::NoService);
    QCOMPARE(outcome(m_keychain->remove(kItem)), KeychainOutcome::NoService);
}

void TstSystemKeychain::whatIsStoredIsReadBack()
{
    QVERIFY(open());
    QCOMPARE(*await(m_keychain->state()), KeychainState::Ready);
    for (const QByteArray &secret : {kCanary, QByteArray("a\0b\nc", 5), QByteArray(16'000, 'x')}) {
        QCOMPARE(outcome(m_keychain->store(kItem, SecretBytes(secret))), KeychainOutcome::Done);
        SystemKeychain another;
        const Result<KeychainAnswer> back = await(another.read(kItem, Unlocking::Never));
        QVERIFY(back);
        QCOMPARE(back->outcome, KeychainOutcome::Done);
        QCOMPARE(back->secret.reveal(), secret);
    }
}

void TstSystemKeychain::aMissingItemIsNotThere()
{
    QVERIFY(open());
    QCOMPARE(outcome(m_keychain->read(QStringLiteral("no/such"), Unlocking::MayAsk)), KeychainOutcome::NotThere);
    QCOMPARE(outcome(m_keychain->remove(QStringLiteral("no/such"))), KeychainOutcome::NotThere);
}

void TstSystemKeychain::removingRemoves()
{
    QVERIFY(open());
    QCOMPARE(outcome(m_keychain->store(kItem, SecretBytes(kCanary))), KeychainOutcome::Done);
    QCOMPARE(outcome(m_keychain->remove(kItem)), KeychainOutcome::Done);
    QCOMPARE(outcome(m_keychain->read(kItem, Unlocking::Never)), KeychainOutcome::NotThere);
}

void TstSystemKeychain::aLockedKeychainIsToldFromAMissingItem()
{
    QVERIFY(open());
    QCOMPARE(outcome(m_keychain->store(kItem, SecretBytes(kCanary))), KeychainOutcome::Done);
    QVERIFY(m_keyring->lock());
    QCOMPARE(*await(m_keychain->state()), KeychainState::Locked);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(outcome(m_keychain->read(kItem, Unlocking::Never)), KeychainOutcome::Locked);
    QVERIFY(timer.elapsed() < 3000);
    // Here is nobody who could be asked: no call may say that the item is not there, or that it was removed.
    const KeychainOutcome removed = outcome(m_keychain->remove(kItem));
    QVERIFY(removed == KeychainOutcome::Locked || removed == KeychainOutcome::Dismissed);
    const KeychainOutcome stored = outcome(m_keychain->store(kItem, SecretBytes(kCanary)));
    QVERIFY(stored == KeychainOutcome::Locked || stored == KeychainOutcome::Dismissed);
}

void TstSystemKeychain::aDismissedQuestionIsToldFromALockedKeychain()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("scripted"));
    ScriptedService service;
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/"), &service, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.secrets")));
    QCOMPARE(outcome(m_keychain->read(kItem, Unlocking::MayAsk)), KeychainOutcome::Dismissed);
    QCOMPARE(outcome(m_keychain->store(kItem, SecretBytes(kCanary))), KeychainOutcome::Dismissed);
    QCOMPARE(outcome(m_keychain->remove(kItem)), KeychainOutcome::Dismissed);
    QCOMPARE(service.questions, 3);
    QCOMPARE(outcome(m_keychain->read(kItem, Unlocking::Never)), KeychainOutcome::Locked);
    QCOMPARE(service.questions, 3); // nobody was asked
    bus.unregisterService(QStringLiteral("org.freedesktop.secrets"));
    QDBusConnection::disconnectFromBus(QStringLiteral("scripted"));
}

void TstSystemKeychain::aQuestionThatCannotBeShownIsLocked()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("scripted"));
    ScriptedService service;
    service.person = ScriptedService::Person::HasNoScreen;
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/"), &service, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.secrets")));
    QCOMPARE(outcome(m_keychain->read(kItem, Unlocking::MayAsk)), KeychainOutcome::Locked);
    bus.unregisterService(QStringLiteral("org.freedesktop.secrets"));
    QDBusConnection::disconnectFromBus(QStringLiteral("scripted"));
}

void TstSystemKeychain::aQuestionThatNobodyAnswersEnds()
{
    SystemKeychain hasty({.promptTimeoutMs = 200});
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("scripted"));
    ScriptedService service;
    service.person = ScriptedService::Person::Waits;
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/"), &service, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.secrets")));
    QCOMPARE(outcome(hasty.read(kItem, Unlocking::MayAsk)), KeychainOutcome::Locked);
    QTRY_COMPARE(service.dismissals, 1);
    bus.unregisterService(QStringLiteral("org.freedesktop.secrets"));
    QDBusConnection::disconnectFromBus(QStringLiteral("scripted"));
}

void TstSystemKeychain::aServiceThatGoesAwayIsNoticed()
{
    QVERIFY(open());
    QCOMPARE(outcome(m_keychain->store(kItem, SecretBytes(kCanary))), KeychainOutcome::Done);
    m_keyring->stopService();
    QCOMPARE(outcome(m_keychain->read(kItem, Unlocking::MayAsk)), KeychainOutcome::NoService);
    QVERIFY(open()); // and that it is back
    QCOMPARE(outcome(m_keychain->read(kItem, Unlocking::MayAsk)), KeychainOutcome::Done);
}

void TstSystemKeychain::destroyingItSettlesWhatIsUnderWay()
{
    QVERIFY(open());
    Task<KeychainAnswer> read = m_keychain->read(kItem, Unlocking::Never);
    m_keychain.reset();
    const Result<KeychainAnswer> answer = await(std::move(read));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
}

void TstSystemKeychain::nothingIsWrittenInPlainText()
{
    QVERIFY(open());
    QCOMPARE(outcome(m_keychain->store(kItem, SecretBytes(kCanary))), KeychainOutcome::Done);
    const QByteArray files = m_keyring->filesText();
    QVERIFY(!files.isEmpty());
    QVERIFY(!files.contains(kCanary));
    QVERIFY(!files.contains(kCanary.toBase64().left(60)));
}

RK_TEST(TstSystemKeychain)
#include "tst_system_keychain.moc"
