// SPDX-License-Identifier: GPL-3.0-or-later
// The key of the credit ledger: kept in the keychain, found there by the programs, tested against the ledger,
// forgotten, and never shown or written anywhere else.
#include "app/sandbox/sandbox.h"
#include "core/config/keychain_secrets.h"
#include "core/secrets/memory_keychain.h"
#include "tests/testkit/await.h"
#include "tests/testkit/registry.h"
#include "tests/ui/fake_settings_desk.h"
#include "tests/ui/window_checks.h"
#include "ui/common/plain_label.h"
#include "ui/settings/account_section.h"
#include "ui/settings/confirm_dialog.h"
#include "ui/settings/core_settings_desk.h"
#include "ui/settings/ledger_zone.h"
#include "ui/settings/secret_field.h"

#include <QDirIterator>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace reckoner;
using namespace reckoner::ui;
using testkit::await;

namespace {

const AccountId kLedgerAccount(QStringLiteral("paddle/sandbox/main"));

class KeyPlaces
{
public:
    KeyPlaces() : server(std::move(*sandbox::Sandbox::start({})))
    {
        variables = {{"PADDLE_BILLING_ENABLED", "true"},
                     {"PADDLE_ENVIRONMENT", "sandbox"},
                     {"RECKONER_CREDITS", "true"},
                     {"LEDGER_URL", "http://127.0.0.1:" + QByteArray::number(server->port())}};
        desk = std::make_unique<CoreSettingsDesk>(
            CoreSettingsDesk::Parts{.profile = QStringLiteral("shop"),
                                    .profileFile = folder.filePath(QStringLiteral("shop.toml")),
                                    .database = {},
                                    .variables = reader(),
                                    .session = session,
                                    .system = system,
                                    .clock = clock});
    }
    secrets::Variables reader() const
    {
        return [this](const QByteArray &name) -> std::optional<QByteArray> {
            const auto found = variables.find(name);
            return found == variables.end() ? std::nullopt : std::optional(found->second);
        };
    }
    SecretBytes foundByPrograms()
    {
        QObject context;
        const auto loaded = await(config::withKeychainSecrets(
            config::loadSettings({.missing = config::LoadOptions::Missing::MayFollow}, reader()),
            {.profile = QStringLiteral("shop"), .system = &system}, &context));
        return loaded ? loaded->settings.credits.ledgerKey : SecretBytes();
    }
    std::optional<SecretFacts> facts()
    {
        auto found = await(desk->secrets(kLedgerAccount, secrets::Unlocking::Never));
        return found ? found->ledgerKey : std::nullopt;
    }
    QByteArray everyFile() const
    {
        QByteArray all;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    QTemporaryDir folder;
    std::unique_ptr<sandbox::Sandbox> server;
    std::map<QByteArray, QByteArray> variables;
    secrets::MemoryKeychain session, system;
    SystemClock clock;
    std::unique_ptr<CoreSettingsDesk> desk;
};

QPushButton *ledgerButton(QWidget *window, const QString &text)
{
    for (QPushButton *button : window->findChildren<QPushButton *>())
        if (QString(button->text()).remove(QLatin1Char('&')) == text)
            return button;
    return nullptr;
}

bool ledgerSays(QWidget *window, const QString &words)
{
    for (const QLabel *label : window->findChildren<QLabel *>())
        if (label->isVisibleTo(window) && label->text().contains(words))
            return true;
    return false;
}

} // namespace

class TstLedgerKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }

    void itIsStoredTestedReplacedAndForgotten()
    {
        KeyPlaces places;
        const QByteArray key = sandbox::Ledger::defaultAdminKey();
        QVERIFY(!places.facts());
        const auto test = [&](const QByteArray &entered) {
            return await(places.desk->testLedger(kLedgerAccount, SecretBytes(entered)));
        };
        QVERIFY(test({}).error().kind == ErrorKind::Unauthenticated); // there is none
        QVERIFY(test("wrong").error().kind == ErrorKind::Unauthenticated);
        QVERIFY(test(key).has_value());
        for (const QByteArray &each : {QByteArray("the_old_key_of_the_ledger"), key}) {
            const auto stored =
                await(places.desk->storeLedgerKey(kLedgerAccount, SecretBytes(each), SecretHome::Keychain));
            QVERIFY(stored && stored->outcome == secrets::KeychainOutcome::Done);
            QCOMPARE(places.foundByPrograms().reveal(), each);
        }
        QVERIFY(places.facts() && places.facts()->home == SecretHome::Keychain && places.facts()->setAt);
        QVERIFY(test({}).has_value()); // the stored one
        QVERIFY(!places.everyFile().contains(key));
        const auto forgotten = await(places.desk->removeLedgerKey(kLedgerAccount, SecretHome::Keychain));
        QVERIFY(forgotten && forgotten->outcome == secrets::KeychainOutcome::Done);
        QVERIFY(!places.facts());
        QVERIFY(places.foundByPrograms().isEmpty());
    }

    void theEnvironmentGoesFirstAndIsSaid()
    {
        KeyPlaces places;
        QVERIFY(
            await(places.desk->storeLedgerKey(kLedgerAccount, SecretBytes("of_the_keychain"), SecretHome::Keychain)));
        places.variables["LEDGER_ADMIN_KEY"] = "of_the_environment";
        QCOMPARE(places.foundByPrograms().reveal(), QByteArray("of_the_environment"));
        QVERIFY(places.facts() && !places.facts()->home &&
                places.facts()->place.contains(QStringLiteral("LEDGER_ADMIN_KEY")));
    }

    void withoutALedgerNobodyIsAsked()
    {
        KeyPlaces places;
        QVERIFY(await(places.desk->storeLedgerKey(kLedgerAccount, SecretBytes("a_key"), SecretHome::Keychain)));
        places.variables.erase("LEDGER_URL");
        QVERIFY(places.foundByPrograms().isEmpty());
        QVERIFY(await(places.desk->testLedger(kLedgerAccount, {})).error().kind == ErrorKind::Invalid);
        QCOMPARE(await(places.desk->load())->ledgerUrl, QString());
    }

    void thePageStoresTestsAndForgets()
    {
        testkit::FakeSettingsDesk desk;
        desk.facts.ledgerUrl = QStringLiteral("https://ledger.example.test");
        desk.stored.keychain = secrets::KeychainState::Ready;
        const SystemClock clock;
        AccountSection section(desk, clock);
        section.setFacts(desk.facts);
        section.resize(900, 1400);
        section.show();
        auto *zone = section.findChild<LedgerZone *>();
        QVERIFY(zone && zone->isVisible());
        QTRY_VERIFY(ledgerSays(zone, QStringLiteral("There is no key for this ledger.")));
        QVERIFY(!ledgerButton(zone, QStringLiteral("Test the ledger"))->isEnabled());
        auto *field = zone->findChild<SecretField *>();
        QTest::keyClicks(field, QStringLiteral("ledger-key-1"));
        QTest::mouseClick(ledgerButton(zone, QStringLiteral("Test the ledger")), Qt::LeftButton);
        QTRY_VERIFY(ledgerSays(zone, QStringLiteral("The ledger takes the key.")));
        QVERIFY(desk.calls.contains(QStringLiteral("testLedger entered")));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(desk.stored.ledgerKey.has_value());
        QCOMPARE(desk.storedHash, qHash(QByteArray("ledger-key-1")));
        QTRY_VERIFY(ledgerButton(zone, QStringLiteral("Forget the ledger key…"))->isVisible());
        desk.ledgerAnswer = Error{ErrorKind::Unauthenticated, QStringLiteral("The ledger refused the key."), {}, {}};
        QTest::mouseClick(ledgerButton(zone, QStringLiteral("Test the ledger")), Qt::LeftButton);
        QTRY_VERIFY(ledgerSays(zone, QStringLiteral("refused the key")));
        QVERIFY(desk.calls.contains(QStringLiteral("testLedger stored")));
        for (const QLabel *label : section.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QStringLiteral("ledger-key-1")));
        QCOMPARE(testkit::controlsWithoutName(&section), QStringList());
        QCOMPARE(testkit::clashingMnemonics(&section), QStringList());
        QCOMPARE(testkit::labelsWithPoorContrast(&section), QStringList());
        QTest::mouseClick(ledgerButton(zone, QStringLiteral("Forget the ledger key…")), Qt::LeftButton);
        auto *confirm = zone->findChild<ConfirmDialog *>();
        QVERIFY(confirm);
        QTest::mouseClick(ledgerButton(confirm, QStringLiteral("Forget the key")), Qt::LeftButton);
        QTRY_VERIFY(!desk.stored.ledgerKey);
        QTRY_VERIFY(ledgerSays(zone, QStringLiteral("There is no key for this ledger.")));
    }

    void withoutALedgerItIsNotShown()
    {
        testkit::FakeSettingsDesk desk;
        const SystemClock clock;
        AccountSection section(desk, clock);
        section.setFacts(desk.facts);
        section.show();
        QVERIFY(!section.findChild<LedgerZone *>()->isVisible());
    }
};

RK_TEST(TstLedgerKey)
#include "tst_ledger_key.moc"
