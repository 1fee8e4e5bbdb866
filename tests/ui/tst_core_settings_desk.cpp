// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/secrets/memory_keychain.h"
#include "tests/testkit/await.h"
#include "tests/testkit/registry.h"
#include "ui/settings/core_settings_desk.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace reckoner;
using namespace reckoner::ui;
using secrets::KeychainOutcome;
using testkit::await;

namespace {

const QByteArray kCanary = "pdl_sdbx_apikey_01canarycanarycanarycanary_CanaryCanaryCanaryCana_abc";
const QByteArray kStripeCanary = "sk_test_StripeCanary0123456789abcdef";
const AccountId kAccount(QStringLiteral("paddle/sandbox/main"));
QByteArray g_log; // what the program would have written, before anything is redacted

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    g_log += message.toUtf8() + '\n';
}

// A keychain that is locked until it is told otherwise.
class LockedKeychain : public secrets::Keychain
{
public:
    Task<secrets::KeychainState> state() override
    {
        return Task<secrets::KeychainState>::settled(secrets::KeychainState::Locked);
    }
    Task<secrets::KeychainAnswer> read(QString, secrets::Unlocking) override { return locked(); }
    Task<secrets::KeychainAnswer> store(QString, SecretBytes) override { return locked(); }
    Task<secrets::KeychainAnswer> remove(QString) override { return locked(); }

private:
    static Task<secrets::KeychainAnswer> locked()
    {
        return Task<secrets::KeychainAnswer>::settled(
            secrets::KeychainAnswer{KeychainOutcome::Locked, {}, QStringLiteral("locked")});
    }
};

} // namespace

class TstCoreSettingsDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void valuesAreSavedAndLoaded();
    void wrongValuesAreRefusedWithTheirKey();
    void aPasswordInTheAddressIsRefused();
    void theKeyGoesToTheKeychainAndNowhereElse();
    void theKeyInMemoryIsForgotten();
    void theKeyInAFileIsClosedToOthersAndReplaced();
    void aSecretFileThatOthersCanReadIsSaid();
    void aLockedKeychainStoresNothing();
    void webhookSecretsAreAddedAndRemoved();
    void theEnvironmentIsSaidToDecide();
    void anUnreadableProfileIsSetAside();
    void stripesValuesAndKeyAreItsOwn();
    void stripesKeyInAFileIsItsOwn();
    void doctorFindsWhatIsWrong();
    void aStoredKeyIsTested();

private:
    void make(secrets::Keychain *system = nullptr);
    QByteArray everyFile() const;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::map<QByteArray, QByteArray> m_variables;
    secrets::MemoryKeychain m_session;
    std::unique_ptr<secrets::MemoryKeychain> m_system;
    SystemClock m_clock;
    std::unique_ptr<CoreSettingsDesk> m_desk;
};

void TstCoreSettingsDesk::init()
{
    g_log.clear();
    qInstallMessageHandler(keepLog);
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    m_variables.clear();
    m_system = std::make_unique<secrets::MemoryKeychain>();
    make();
}

void TstCoreSettingsDesk::cleanup()
{
    m_desk.reset();
    qInstallMessageHandler(nullptr);
    qunsetenv("XDG_CONFIG_HOME");
    qunsetenv("XDG_DATA_HOME");
    QVERIFY2(!g_log.contains("Canary"), g_log.constData()); // no key in any log, whatever the test did
}

void TstCoreSettingsDesk::make(secrets::Keychain *system)
{
    m_desk = std::make_unique<CoreSettingsDesk>(
        CoreSettingsDesk::Parts{.profile = QStringLiteral("shop"),
                                .profileFile = m_folder->filePath(QStringLiteral("reckoner/shop.toml")),
                                .database = {},
                                .variables = [this](const QByteArray &name) -> std::optional<QByteArray> {
                                    const auto found = m_variables.find(name);
                                    return found == m_variables.end() ? std::nullopt : std::optional(found->second);
                                },
                                .session = m_session,
                                .system = system ? *system : *m_system,
                                .clock = m_clock});
    QVERIFY(await(m_desk->load()));
}

QByteArray TstCoreSettingsDesk::everyFile() const
{
    QByteArray all;
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TstCoreSettingsDesk::valuesAreSavedAndLoaded()
{
    QVERIFY(await(m_desk->save({{QStringLiteral("paddle.enabled"), true},
                                {QStringLiteral("paddle.environment"), QStringLiteral("production")},
                                {QStringLiteral("paddle.label"), QStringLiteral("shop")},
                                {QStringLiteral("safety.sandbox"), QStringLiteral("silent")}})));
    make(); // as after a restart
    const auto facts = await(m_desk->load());
    QVERIFY(facts && facts->isReadable && facts->faults.empty());
    QVERIFY(facts->values.paddle.enabled);
    QCOMPARE(facts->values.paddle.account().toString(), QStringLiteral("paddle/production/shop"));
    QVERIFY(facts->values.sandboxSafety == config::SafetyLevel::Silent);
    QVERIFY(facts->values.actor.isEmpty());
    QVERIFY(await(m_desk->save({{QStringLiteral("paddle.label"), std::monostate()}})));
    QCOMPARE(await(m_desk->load())->values.paddle.label, QStringLiteral("main"));
}

void TstCoreSettingsDesk::wrongValuesAreRefusedWithTheirKey()
{
    const std::vector<config::ProfileEdit> edits{{QStringLiteral("paddle.label"), QStringLiteral("a b")},
                                                 {QStringLiteral("paddle.vendor_id"), QStringLiteral("x")},
                                                 {QStringLiteral("paddle.api_url"), QStringLiteral("ftp://x")}};
    const auto faults = m_desk->check(edits);
    QCOMPARE(faults.size(), size_t(3));
    for (const config::Fault &fault : faults)
        QVERIFY(fault.key.startsWith(QStringLiteral("paddle.")));
    QVERIFY(!await(m_desk->save(edits)));
    QVERIFY(!everyFile().contains("vendor_id"));
}

void TstCoreSettingsDesk::aPasswordInTheAddressIsRefused()
{
    const auto faults =
        m_desk->check({{QStringLiteral("database.url"), QStringLiteral("postgresql://a:geheim@host/db")}});
    QCOMPARE(faults.size(), size_t(1));
    QCOMPARE(faults.front().key, QStringLiteral("database.url"));
    QVERIFY(!faults.front().what.contains(QStringLiteral("geheim")));
    QVERIFY(m_desk->check({{QStringLiteral("database.url"), QStringLiteral("postgresql://a@host/db")}}).empty());
}

void TstCoreSettingsDesk::theKeyGoesToTheKeychainAndNowhereElse()
{
    const auto stored = await(m_desk->storeApiKey(kAccount, SecretBytes(kCanary), SecretHome::Keychain));
    QVERIFY(stored && stored->outcome == KeychainOutcome::Done);
    QVERIFY(!everyFile().contains("Canary"));
    const auto found = await(m_desk->secrets(kAccount, secrets::Unlocking::Never));
    QVERIFY(found && found->apiKey && found->apiKey->setAt);
    QVERIFY(found->apiKey->home == SecretHome::Keychain);
    QCOMPARE(found->apiKey->lastCharacters, QStringLiteral("_abc"));
    const AccountId other(QStringLiteral("paddle/production/main"));
    QVERIFY(!await(m_desk->secrets(other, secrets::Unlocking::Never))->apiKey); // another account's is another's
    QVERIFY(await(m_desk->removeApiKey(kAccount, SecretHome::Keychain)));
    QVERIFY(!await(m_desk->secrets(kAccount, secrets::Unlocking::Never))->apiKey);
}

void TstCoreSettingsDesk::theKeyInMemoryIsForgotten()
{
    QVERIFY(await(m_desk->storeApiKey(kAccount, SecretBytes(kCanary), SecretHome::Session)));
    QVERIFY(await(m_desk->secrets(kAccount, secrets::Unlocking::Never))->apiKey->home == SecretHome::Session);
    QVERIFY(!everyFile().contains("Canary"));
    // Stored for good, it is no longer kept twice.
    QVERIFY(await(m_desk->storeApiKey(kAccount, SecretBytes(kCanary), SecretHome::Keychain)));
    QVERIFY(await(m_desk->secrets(kAccount, secrets::Unlocking::Never))->apiKey->home == SecretHome::Keychain);
}

void TstCoreSettingsDesk::theKeyInAFileIsClosedToOthersAndReplaced()
{
    const QString path = m_folder->filePath(QStringLiteral("reckoner/shop.paddle-api-key"));
    for (const QByteArray &key : {kCanary, QByteArray(kCanary).replace("abc", "xyz")}) {
        const auto stored = await(m_desk->storeApiKey(kAccount, SecretBytes(key), SecretHome::File));
        QVERIFY2(stored && stored->outcome == KeychainOutcome::Done,
                 stored ? qPrintable(stored->detail) : qPrintable(stored.error().message));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto found = await(m_desk->secrets(kAccount, secrets::Unlocking::Never));
        QVERIFY(found->apiKey && found->apiKey->home == SecretHome::File);
        QCOMPARE(found->apiKey->lastCharacters, QString::fromLatin1(key.right(4)));
    }
    // Moved into the keychain, the file goes.
    QVERIFY(await(m_desk->storeApiKey(kAccount, SecretBytes(kCanary), SecretHome::Keychain)));
    QVERIFY(!QFile::exists(path));
    QVERIFY(!everyFile().contains("api_key_file"));
    QVERIFY(await(m_desk->secrets(kAccount, secrets::Unlocking::Never))->apiKey->home == SecretHome::Keychain);
}

void TstCoreSettingsDesk::aSecretFileThatOthersCanReadIsSaid()
{
    const auto stored = await(m_desk->storeApiKey(kAccount, SecretBytes(kCanary), SecretHome::File));
    QVERIFY(stored && stored->outcome == KeychainOutcome::Done);
    QVERIFY(QFile::setPermissions(m_folder->filePath(QStringLiteral("reckoner/shop.paddle-api-key")),
                                  QFile::ReadOwner | QFile::ReadOther));
    const auto found = await(m_desk->secrets(kAccount, secrets::Unlocking::Never));
    QVERIFY(found && !found->apiKey);
    QVERIFY(found->fault.contains(QStringLiteral("chmod 600")));
}

void TstCoreSettingsDesk::aLockedKeychainStoresNothing()
{
    LockedKeychain locked;
    make(&locked);
    QCOMPARE(await(m_desk->storeApiKey(kAccount, SecretBytes(kCanary), SecretHome::Keychain))->outcome,
             KeychainOutcome::Locked);
    WebhookSecretDraft draft{SecretBytes(kCanary), std::nullopt, SecretHome::Keychain};
    QCOMPARE(await(m_desk->addWebhookSecret(kAccount, std::move(draft)))->outcome, KeychainOutcome::Locked);
    const auto found = await(m_desk->secrets(kAccount, secrets::Unlocking::Never));
    QVERIFY(!found->apiKey && found->webhookSecrets.empty());
    QCOMPARE(found->keychain, secrets::KeychainState::Locked);
    QVERIFY(!everyFile().contains("Canary")); // and no file instead
    const auto report = await(m_desk->testConnection({config::Environment::Sandbox, QStringLiteral("main"), {}, {}}));
    QVERIFY(!report && report.error().message.contains(QStringLiteral("locked")));
    make(); // before the locked one goes
}

void TstCoreSettingsDesk::webhookSecretsAreAddedAndRemoved()
{
    for (int i = 0; i < secrets::kMaxRecords; ++i) {
        WebhookSecretDraft draft{SecretBytes("pdl_ntfset_" + QByteArray(20, char('a' + i))), std::nullopt,
                                 SecretHome::Keychain};
        draft.expiresAt = i == 0 ? std::optional(m_clock.now().plusDays(7)) : std::nullopt;
        QCOMPARE(await(m_desk->addWebhookSecret(kAccount, std::move(draft)))->outcome, KeychainOutcome::Done);
    }
    WebhookSecretDraft tooMany{SecretBytes("pdl_ntfset_more_than_is_sensible"), std::nullopt, SecretHome::Keychain};
    QCOMPARE(await(m_desk->addWebhookSecret(kAccount, std::move(tooMany)))->outcome, KeychainOutcome::Failed);
    auto found = await(m_desk->secrets(kAccount, secrets::Unlocking::Never));
    QCOMPARE(found->webhookSecrets.size(), size_t(secrets::kMaxRecords));
    QVERIFY(found->webhookSecrets[0].expiresAt && !found->webhookSecrets[1].expiresAt);
    for (int i = 0; i < secrets::kMaxRecords; ++i)
        QCOMPARE(await(m_desk->removeWebhookSecret(kAccount, 0))->outcome, KeychainOutcome::Done);
    QVERIFY(await(m_desk->secrets(kAccount, secrets::Unlocking::Never))->webhookSecrets.empty());
}

void TstCoreSettingsDesk::theEnvironmentIsSaidToDecide()
{
    m_variables = {{"PADDLE_ENVIRONMENT", "production"}, {"PADDLE_API_KEY", "some key of before 2025, xyz9"}};
    const auto facts = await(m_desk->load());
    QVERIFY(facts->overrides.contains(QStringLiteral("paddle.environment")));
    m_variables = {{"PADDLE_ENVIRONMENT", "sandbox"}, {"PADDLE_API_KEY", kCanary}};
    QVERIFY(await(m_desk->storeApiKey(kAccount, SecretBytes(kCanary), SecretHome::Keychain)));
    const auto found = await(m_desk->secrets(kAccount, secrets::Unlocking::Never));
    QVERIFY(found->apiKey && !found->apiKey->home); // not ours to remove
    QVERIFY(found->apiKey->place.contains(QStringLiteral("PADDLE_API_KEY")));
}

void TstCoreSettingsDesk::anUnreadableProfileIsSetAside()
{
    const QString path = m_folder->filePath(QStringLiteral("reckoner/shop.toml"));
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("reckoner"))));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[paddle\n") > 0);
    file.close();
    auto facts = await(m_desk->load());
    QVERIFY(facts && !facts->isReadable);
    QVERIFY(facts->faults.front().where.contains(QStringLiteral("line 1")));
    QVERIFY(!await(m_desk->save({{QStringLiteral("paddle.enabled"), true}})));
    const auto aside = await(m_desk->setAside());
    QVERIFY(aside && QFile::exists(*aside));
    facts = await(m_desk->load());
    QVERIFY(facts && facts->isReadable);
}

void TstCoreSettingsDesk::stripesValuesAndKeyAreItsOwn()
{
    QVERIFY(await(m_desk->save({{QStringLiteral("stripe.enabled"), true},
                                {QStringLiteral("stripe.environment"), QStringLiteral("sandbox")},
                                {QStringLiteral("stripe.label"), QStringLiteral("shop")}})));
    make();
    const auto facts = await(m_desk->load());
    QVERIFY(facts && facts->values.stripe.enabled && !facts->values.paddle.enabled);
    const AccountId stripe = facts->values.stripe.account();
    QCOMPARE(stripe.toString(), QStringLiteral("stripe/sandbox/shop"));
    QVERIFY(await(m_desk->storeApiKey(stripe, SecretBytes(kStripeCanary), SecretHome::Keychain)));
    WebhookSecretDraft draft{SecretBytes("whsec_one_of_stripes"), std::nullopt, SecretHome::Keychain};
    QVERIFY(await(m_desk->addWebhookSecret(stripe, std::move(draft))));
    const auto found = await(m_desk->secrets(stripe, secrets::Unlocking::Never));
    QVERIFY(found->apiKey && found->apiKey->home == SecretHome::Keychain);
    QCOMPARE(found->webhookSecrets.size(), size_t(1));
    const auto paddles = await(m_desk->secrets(kAccount, secrets::Unlocking::Never));
    QVERIFY(!paddles->apiKey && paddles->webhookSecrets.empty());
    QVERIFY(!everyFile().contains("Canary"));
    const auto report = await(m_desk->testConnection({config::Environment::Sandbox,
                                                      QStringLiteral("shop"),
                                                      QStringLiteral("http://127.0.0.1:1"),
                                                      {},
                                                      config::ProviderChoice::Stripe}));
    QVERIFY(report && report->problem); // the stored key was tried, at an address where nobody is
    QCOMPARE(report->problem->kind, ErrorKind::Unreachable);
}

void TstCoreSettingsDesk::stripesKeyInAFileIsItsOwn()
{
    const AccountId stripe(QStringLiteral("stripe/sandbox/main"));
    QVERIFY(await(m_desk->storeApiKey(kAccount, SecretBytes(kCanary), SecretHome::File)));
    QVERIFY(await(m_desk->storeApiKey(stripe, SecretBytes(kStripeCanary), SecretHome::File)));
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("reckoner/shop.stripe-secret-key"))));
    auto found = await(m_desk->secrets(stripe, secrets::Unlocking::Never));
    QVERIFY(found->apiKey && found->apiKey->home == SecretHome::File);
    QCOMPARE(found->apiKey->lastCharacters, QString::fromLatin1(kStripeCanary.right(4)));
    // Moved into the keychain, its file goes and Paddle's stays.
    QVERIFY(await(m_desk->storeApiKey(stripe, SecretBytes(kStripeCanary), SecretHome::Keychain)));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("reckoner/shop.stripe-secret-key"))));
    found = await(m_desk->secrets(kAccount, secrets::Unlocking::Never));
    QVERIFY(found->apiKey && found->apiKey->home == SecretHome::File);
}

void TstCoreSettingsDesk::doctorFindsWhatIsWrong()
{
    auto findings = await(m_desk->runDoctor());
    QVERIFY(findings && !doctor::hasFault(*findings)); // nothing set up is not wrong
    QVERIFY(await(m_desk->save({{QStringLiteral("paddle.enabled"), true},
                                {QStringLiteral("paddle.environment"), QStringLiteral("sandbox")}})));
    findings = await(m_desk->runDoctor());
    QVERIFY(findings && doctor::hasFault(*findings));
    const auto key = std::find_if(findings->begin(), findings->end(),
                                  [](const doctor::Finding &f) { return f.check == doctor::Check::ApiKey; });
    QVERIFY(key != findings->end() && key->step == doctor::NextStep::EnterApiKey);
}

void TstCoreSettingsDesk::aStoredKeyIsTested()
{
    const doctor::ConnectionQuestion question{
        config::Environment::Sandbox, QStringLiteral("main"), QStringLiteral("http://127.0.0.1:1"), {}};
    const auto none = await(m_desk->testConnection(question));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Unauthenticated);
    QVERIFY(await(m_desk->storeApiKey(kAccount, SecretBytes(kCanary), SecretHome::Keychain)));
    const auto report = await(m_desk->testConnection(question));
    QVERIFY(report && report->problem);
    QCOMPARE(report->problem->kind, ErrorKind::Unreachable);
    QVERIFY(!report->problem->message.contains(QStringLiteral("Canary")));
    QVERIFY(!report->problem->detail.contains(QStringLiteral("Canary")));
}

RK_TEST(TstCoreSettingsDesk)
#include "tst_core_settings_desk.moc"
