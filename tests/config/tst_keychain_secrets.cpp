// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/keychain_secrets.h"

#include "core/config/api_key.h"
#include "core/secrets/memory_keychain.h"
#include "core/secrets/secret_record.h"
#include "tests/testkit/await.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::config;
using testkit::await;

namespace {

const QByteArray kKey = "pdl_sdbx_apikey_01abcdefghijklmnopqrstuvwx_ABCDEFGHIJKLMNOPQRSTUV_abc";
const QByteArray kStripeKey = "sk_test_0123456789abcdefghijklmn";
const std::map<QByteArray, QByteArray> kWithStripe{{"STRIPE_BILLING_ENABLED", "true"},
                                                   {"STRIPE_ENVIRONMENT", "sandbox"}};
const QString kProfile = QStringLiteral("shop");

// Always in the same way.
class BrokenKeychain : public secrets::Keychain
{
public:
    explicit BrokenKeychain(secrets::KeychainOutcome outcome) : m_outcome(outcome) {}
    Task<secrets::KeychainState> state() override
    {
        return Task<secrets::KeychainState>::settled(secrets::KeychainState::Locked);
    }
    Task<secrets::KeychainAnswer> read(QString, secrets::Unlocking unlocking) override
    {
        ++reads;
        asked = asked || unlocking == secrets::Unlocking::MayAsk;
        return answer();
    }
    Task<secrets::KeychainAnswer> store(QString, SecretBytes) override { return answer(); }
    Task<secrets::KeychainAnswer> remove(QString) override { return answer(); }
    int reads = 0;
    bool asked = false;

private:
    Task<secrets::KeychainAnswer> answer()
    {
        return Task<secrets::KeychainAnswer>::settled(secrets::KeychainAnswer{m_outcome, {}, {}});
    }
    secrets::KeychainOutcome m_outcome;
};

Loaded enabledSandbox(std::map<QByteArray, QByteArray> more = {})
{
    more.insert({{"PADDLE_BILLING_ENABLED", "true"}, {"PADDLE_ENVIRONMENT", "sandbox"}});
    return loadSettings({.missing = LoadOptions::Missing::MayFollow},
                        [more](const QByteArray &name) -> std::optional<QByteArray> {
                            const auto found = more.find(name);
                            return found == more.end() ? std::nullopt : std::optional(found->second);
                        });
}

SecretBytes oneRecord(const QByteArray &secret)
{
    std::vector<secrets::SecretRecord> records(1);
    records.front().value = SecretBytes(secret);
    return secrets::encodeRecords(records);
}

void keep(secrets::Keychain &keychain, const QString &item, const QByteArray &secret)
{
    QVERIFY(await(keychain.store(item, oneRecord(secret))));
}

} // namespace

class TstKeychainSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeychainIsTheLastPlace();
    void whatIsKeptForTheSessionGoesFirst();
    void aKeyForTheOtherEnvironmentIsAFault();
    void whatStandsInTheWayIsTold_data();
    void whatStandsInTheWayIsTold();
    void webhookSecretsAreReadWhenNeeded();
    void theLedgersKeyIsReadWhereOneIsConfigured();
    void stripesSecretsAreReadBesidePaddles();
    void aStripeKeyThatCannotBeOneIsAFault_data();
    void aStripeKeyThatCannotBeOneIsAFault();
    void eachMissingKeyIsTold();
    void theFormOfAKeyIsTold_data();
    void theFormOfAKeyIsTold();

private:
    QObject m_context;
    const QString m_item = secrets::apiKeyItem(kProfile, AccountId(QStringLiteral("paddle/sandbox/main")));
};

void TstKeychainSecrets::theKeychainIsTheLastPlace()
{
    secrets::MemoryKeychain system;
    keep(system, m_item, kKey);
    const KeychainLookup lookup{.profile = kProfile, .system = &system};
    const auto found = await(withKeychainSecrets(enabledSandbox(), lookup, &m_context));
    QVERIFY(found && found->faults.empty() && found->missingKeys.empty());
    QCOMPARE(found->settings.paddle.apiKey.reveal(), kKey);
    QVERIFY(found->secretOrigins.front().place.contains(m_item));
    const QByteArray other = QByteArray(kKey).replace("abc", "xyz");
    const auto fromVariable =
        await(withKeychainSecrets(enabledSandbox({{"PADDLE_API_KEY", other}}), lookup, &m_context));
    QCOMPARE(fromVariable->settings.paddle.apiKey.reveal(), other);
    const KeychainLookup elsewhere{.profile = QStringLiteral("other"), .system = &system};
    QVERIFY(!await(withKeychainSecrets(enabledSandbox(), elsewhere, &m_context))->missingKeys.empty());
}

void TstKeychainSecrets::whatIsKeptForTheSessionGoesFirst()
{
    secrets::MemoryKeychain session;
    BrokenKeychain system(secrets::KeychainOutcome::Locked);
    keep(session, m_item, kKey);
    const auto found = await(withKeychainSecrets(
        enabledSandbox(), {.profile = kProfile, .session = &session, .system = &system}, &m_context));
    QCOMPARE(found->settings.paddle.apiKey.reveal(), kKey);
    QCOMPARE(system.reads, 0);
}

void TstKeychainSecrets::aKeyForTheOtherEnvironmentIsAFault()
{
    secrets::MemoryKeychain system;
    keep(system, m_item, QByteArray(kKey).replace("sdbx", "live"));
    const auto found =
        await(withKeychainSecrets(enabledSandbox(), {.profile = kProfile, .system = &system}, &m_context));
    QCOMPARE(found->faults.size(), size_t(1));
    QVERIFY(found->faults.front().what.contains(QStringLiteral("production")));
    QVERIFY(!found->faults.front().what.contains(QStringLiteral("ABCDEFGH")));
}

void TstKeychainSecrets::whatStandsInTheWayIsTold_data()
{
    QTest::addColumn<int>("outcome");
    for (const auto outcome :
         {secrets::KeychainOutcome::NotThere, secrets::KeychainOutcome::Locked, secrets::KeychainOutcome::Dismissed,
          secrets::KeychainOutcome::NoService, secrets::KeychainOutcome::Failed})
        QTest::newRow(qPrintable(secrets::keychainOutcomeName(outcome))) << int(outcome);
}

void TstKeychainSecrets::whatStandsInTheWayIsTold()
{
    QFETCH(int, outcome);
    BrokenKeychain system{secrets::KeychainOutcome(outcome)};
    const auto found =
        await(withKeychainSecrets(enabledSandbox(), {.profile = kProfile, .system = &system}, &m_context));
    QVERIFY(found->faults.empty()); // the mirror can be worked with
    QCOMPARE(found->missingKeys.size(), size_t(1));
    QVERIFY(found->missingKeys[0].what.contains(secrets::keychainMessage(secrets::KeychainOutcome(outcome))));
    QVERIFY(found->missingKeys[0].where.contains(QStringLiteral("PADDLE_API_KEY_FILE")));
    QVERIFY(!system.asked); // nobody is asked for a password unless the caller says so
}

void TstKeychainSecrets::webhookSecretsAreReadWhenNeeded()
{
    secrets::MemoryKeychain system;
    std::vector<secrets::SecretRecord> records(2);
    records[0].value = SecretBytes("pdl_ntfset_one");
    records[1].value = SecretBytes("pdl_ntfset_two");
    records[1].expiresAt = Instant::fromSeconds(1'790'000'000);
    const AccountId account(QStringLiteral("paddle/sandbox/main"));
    QVERIFY(await(system.store(secrets::webhookSecretsItem(kProfile, account), secrets::encodeRecords(records))));
    keep(system, m_item, kKey);
    KeychainLookup lookup{.profile = kProfile, .system = &system};
    QVERIFY(await(withKeychainSecrets(enabledSandbox(), lookup, &m_context))->settings.paddle.webhookSecrets.empty());
    lookup.needs = LoadOptions::Needs::Both;
    const auto found = await(withKeychainSecrets(enabledSandbox(), lookup, &m_context));
    QCOMPARE(found->settings.paddle.webhookSecrets.size(), size_t(2));
    QVERIFY(found->settings.paddle.webhookSecrets[1].isOver(*records[1].expiresAt));
}

void TstKeychainSecrets::theLedgersKeyIsReadWhereOneIsConfigured()
{
    secrets::MemoryKeychain system;
    keep(system, secrets::apiKeyItem(kProfile, AccountId(QStringLiteral("paddle/sandbox/main"))), kKey);
    keep(system, secrets::ledgerKeyItem(kProfile, AccountId(QStringLiteral("paddle/sandbox/main"))), "ledger_key");
    const auto found = [&](Loaded loaded) {
        auto answer = await(withKeychainSecrets(std::move(loaded), {.profile = kProfile, .system = &system}, this));
        return answer ? answer->settings.credits.ledgerKey.reveal() : QByteArray("failed");
    };
    QCOMPARE(found(enabledSandbox()), QByteArray());
    QCOMPARE(found(enabledSandbox({{"RECKONER_CREDITS", "true"}})), QByteArray());
    const QByteArray url = "https://ledger.example.test";
    QCOMPARE(found(enabledSandbox({{"RECKONER_CREDITS", "true"}, {"LEDGER_URL", url}})), QByteArray("ledger_key"));
    QCOMPARE(found(enabledSandbox({{"RECKONER_CREDITS", "true"}, {"LEDGER_URL", url}, {"LEDGER_ADMIN_KEY", "first"}})),
             QByteArray("first"));
}

void TstKeychainSecrets::stripesSecretsAreReadBesidePaddles()
{
    secrets::MemoryKeychain system;
    const AccountId account(QStringLiteral("stripe/sandbox/main"));
    keep(system, m_item, kKey);
    keep(system, secrets::apiKeyItem(kProfile, account), kStripeKey);
    keep(system, secrets::webhookSecretsItem(kProfile, account), "whsec_one");
    KeychainLookup lookup{.profile = kProfile, .needs = LoadOptions::Needs::Both, .system = &system};
    const auto found = await(withKeychainSecrets(enabledSandbox(kWithStripe), lookup, &m_context));
    QVERIFY(found && found->faults.empty() && found->missingKeys.empty());
    QCOMPARE(found->settings.paddle.apiKey.reveal(), kKey);
    QCOMPARE(found->settings.stripe.secretKey.reveal(), kStripeKey);
    QCOMPARE(found->settings.stripe.webhookSecrets.size(), size_t(1));
    QVERIFY(found->settings.paddle.webhookSecrets.empty());
    // Alone, too.
    auto alone = kWithStripe;
    alone["PADDLE_BILLING_ENABLED"] = "false";
    const auto only = await(withKeychainSecrets(enabledSandbox(alone), lookup, &m_context));
    QVERIFY(only && only->missingKeys.empty());
    QCOMPARE(only->settings.stripe.secretKey.reveal(), kStripeKey);
    QVERIFY(only->settings.paddle.apiKey.isEmpty());
}

void TstKeychainSecrets::aStripeKeyThatCannotBeOneIsAFault_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("said");
    QTest::newRow("publishable") << QByteArray("pk_test_0123456789abcdef") << QStringLiteral("publishable");
    QTest::newRow("live") << QByteArray("sk_live_0123456789abcdef") << QStringLiteral("live mode");
    QTest::newRow("restricted, live") << QByteArray("rk_live_0123456789abcdef") << QStringLiteral("live mode");
    QTest::newRow("Paddle's") << kKey << QStringLiteral("no key of Stripe's");
}

void TstKeychainSecrets::aStripeKeyThatCannotBeOneIsAFault()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, said);
    secrets::MemoryKeychain system;
    keep(system, m_item, kKey);
    keep(system, secrets::apiKeyItem(kProfile, AccountId(QStringLiteral("stripe/sandbox/main"))), key);
    const auto found =
        await(withKeychainSecrets(enabledSandbox(kWithStripe), {.profile = kProfile, .system = &system}, &m_context));
    QCOMPARE(found->faults.size(), size_t(1));
    QCOMPARE(found->faults[0].key, QString(kStripeKeySecret));
    QVERIFY2(found->faults[0].what.contains(said), qPrintable(found->faults[0].what));
    QVERIFY(!found->faults[0].what.contains(QStringLiteral("0123456789")));
}

void TstKeychainSecrets::eachMissingKeyIsTold()
{
    secrets::MemoryKeychain system;
    const KeychainLookup lookup{.profile = kProfile, .system = &system};
    const auto both = await(withKeychainSecrets(enabledSandbox(kWithStripe), lookup, &m_context));
    QCOMPARE(both->missingKeys.size(), size_t(2));
    QCOMPARE(both->missingKeys[1].key, QString(kStripeKeySecret));
    QVERIFY(both->missingKeys[1].what.contains(QStringLiteral("STRIPE_SECRET_KEY")));
    keep(system, m_item, kKey);
    const auto one = await(withKeychainSecrets(enabledSandbox(kWithStripe), lookup, &m_context));
    QCOMPARE(one->missingKeys.size(), size_t(1));
    QCOMPARE(one->missingKeys[0].key, QString(kStripeKeySecret));
    QVERIFY(one->faults.empty()); // the mirrors can be worked with
}

void TstKeychainSecrets::theFormOfAKeyIsTold_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("form");
    QTest::newRow("good") << kKey << int(ApiKeyForm::Good);
    QTest::newRow("older") << QByteArray("0123456789abcdef0123456789") << int(ApiKeyForm::Older);
    QTest::newRow("blank") << QByteArray("0123456789abcdef 0123456789") << int(ApiKeyForm::Blanks);
    QTest::newRow("short") << QByteArray("0123") << int(ApiKeyForm::TooShort);
    QTest::newRow("cut") << kKey.left(68) << int(ApiKeyForm::Malformed);
    QTest::newRow("other sign") << QByteArray(kKey).replace("ABC", "A-C") << int(ApiKeyForm::Malformed);
    QTest::newRow("live") << QByteArray(kKey).replace("sdbx", "live") << int(ApiKeyForm::OtherEnvironment);
    QTest::newRow("begin of a live one") << QByteArray("pdl_live_") << int(ApiKeyForm::OtherEnvironment);
}

void TstKeychainSecrets::theFormOfAKeyIsTold()
{
    QFETCH(QByteArray, key);
    QFETCH(int, form);
    QCOMPARE(int(apiKeyForm(key, Environment::Sandbox)), form);
}

RK_TEST(TstKeychainSecrets)
#include "tst_keychain_secrets.moc"
