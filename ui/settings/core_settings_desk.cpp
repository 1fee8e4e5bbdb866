// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/core_settings_desk.h"

#include "core/base/words.h"
#include "core/config/keychain_secrets.h"
#include "core/config/profiles.h"
#include "core/doctor/ledger_test.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace reckoner::ui {

using secrets::KeychainAnswer;
using secrets::KeychainOutcome;
using secrets::Unlocking;

namespace {

bool isOfStripe(const AccountId &account)
{
    return account.toString().startsWith(QLatin1StringView("stripe/"));
}

// The key of the profile that names the file with an account's key.
QString keyFileKey(const AccountId &account)
{
    return isOfStripe(account) ? QStringLiteral("stripe.secret_key_file") : QStringLiteral("paddle.api_key_file");
}

KeychainAnswer settingsAnswer(KeychainOutcome outcome, const QString &detail = {})
{
    return {outcome, {}, detail};
}

ProfileValues valuesOf(const config::Settings &settings)
{
    ProfileValues values;
    const auto take = [](AccountValues &account, const auto &from) {
        account.enabled = from.enabled;
        account.environment = from.environment;
        account.label = from.label;
        account.apiUrl = from.apiUrl;
    };
    take(values.paddle, settings.paddle);
    take(values.stripe, settings.stripe);
    values.paddle.vendorId = settings.paddle.vendorId;
    if (settings.actor != QLatin1StringView("unknown")) // what stands for no name
        values.actor = settings.actor;
    values.database = settings.database;
    values.sandboxSafety = settings.sandboxSafety;
    values.productionSafety = settings.productionSafety;
    return values;
}

SecretFacts factsOf(const secrets::SecretRecord &record, SecretHome home, const QString &place)
{
    return {place, home, record.setAt, record.expiresAt, secrets::lastCharacters(record.value)};
}

QString placeText(SecretHome home)
{
    switch (home) {
    case SecretHome::Keychain: return SettingsDesk::tr("keychain");
    case SecretHome::Session: return SettingsDesk::tr("memory, until Reckoner is closed");
    case SecretHome::File: return SettingsDesk::tr("file of yours, in plain text");
    }
    RK_UNREACHABLE();
}

// The address of a database is a setting, its password is a secret.
std::optional<config::Fault> databaseFault(const QString &address)
{
    if (address.isEmpty())
        return std::nullopt;
    const auto url = storage::DatabaseUrl::parse(address);
    const QString key = QStringLiteral("database.url");
    if (!url)
        return config::Fault{url.error().message, key, key};
    if (!url->password.isEmpty())
        return config::Fault{SettingsDesk::tr("The address holds a password, and a profile is no place for secrets. "
                                              "Leave it out and keep it in ~/.pgpass or PGPASSWORD."),
                             key, key};
    return std::nullopt;
}

} // namespace

CoreSettingsDesk::CoreSettingsDesk(Parts parts, QObject *parent)
    : SettingsDesk(parent), m_parts(std::move(parts)), m_worker(QStringLiteral("settings"))
{
}

CoreSettingsDesk::~CoreSettingsDesk() = default;

Task<SettingsFacts> CoreSettingsDesk::load()
{
    struct Read {
        config::ProfileFile file;
        SettingsFacts facts;
    };
    const auto read = [parts = m_parts]() -> Result<Read> {
        RK_TRY_ASSIGN(config::ProfileFile file, config::ProfileFile::read(parts.profileFile));
        Read answer{file, {}};
        SettingsFacts &facts = answer.facts;
        const config::Loaded own = config::readProfileText(file.text(), parts.profileFile);
        const config::LoadOptions options{.profileFile = parts.profileFile,
                                          .missing = config::LoadOptions::Missing::MayFollow,
                                          .database = parts.database};
        facts.profile = parts.profile;
        facts.profileFile = parts.profileFile;
        facts.ownDatabase = config::profileDatabasePath(parts.profile);
        facts.values = valuesOf(own.settings);
        const config::Loaded all = config::loadSettings(options, parts.variables);
        facts.overrides = all.overrides;
        if (all.settings.credits.enabled)
            facts.ledgerUrl = all.settings.credits.ledgerUrl;
        facts.faults = own.faults;
        facts.isReadable = file.edited({}).has_value();
        facts.profiles = config::profileNames();
        facts.startProfile = config::startProfile();
        return answer;
    };
    return m_worker.run(read).then(this, [this](Result<Read> &&done) -> Result<SettingsFacts> {
        if (!done)
            return std::move(done).error();
        m_file = std::move(done->file);
        return std::move(done->facts);
    });
}

std::vector<config::Fault> CoreSettingsDesk::check(const std::vector<config::ProfileEdit> &edits) const
{
    const Result<QByteArray> text = m_file.edited(edits);
    if (!text)
        return {{text.error().message, m_file.path(), {}}};
    config::Loaded loaded = config::readProfileText(*text, m_file.path());
    if (auto fault = databaseFault(loaded.settings.database))
        loaded.faults.push_back(std::move(*fault));
    return loaded.faults;
}

Task<void> CoreSettingsDesk::save(std::vector<config::ProfileEdit> edits)
{
    const std::vector<config::Fault> faults = check(edits);
    if (!faults.empty())
        return Task<void>::settled(Error{ErrorKind::Invalid, faults.front().what, faults.front().where, {}});
    const Result<QByteArray> text = m_file.edited(edits);
    if (!text)
        return Task<void>::settled(text.error());
    return m_worker
        .run([file = m_file, text = *text]() mutable -> Result<config::ProfileFile> {
            RK_TRY(file.write(text));
            return std::move(file);
        })
        .then(this, [this](Result<config::ProfileFile> &&written) -> Result<void> {
            if (!written)
                return std::move(written).error();
            m_file = std::move(*written);
            return {};
        });
}

Task<QString> CoreSettingsDesk::setAside()
{
    return m_worker.run([file = m_file]() mutable -> Result<QString> { return file.setAside(); });
}

secrets::Keychain &CoreSettingsDesk::keychain(SecretHome home) const
{
    return home == SecretHome::Session ? m_parts.session : m_parts.system;
}

Task<CoreSettingsDesk::ItemRecords> CoreSettingsDesk::readItem(const QString &item, Unlocking unlocking)
{
    using Answer = Task<ItemRecords>;
    const auto records = [](SecretHome home, KeychainAnswer &&answer) {
        return ItemRecords{home, answer.outcome, secrets::decodeRecords(answer.secret)};
    };
    return m_parts.session.read(item, Unlocking::Never)
        .then(this, [this, item, unlocking, records](Result<KeychainAnswer> &&kept) -> Answer {
            if (kept && kept->outcome == KeychainOutcome::Done)
                return Answer::settled(records(SecretHome::Session, std::move(*kept)));
            return m_parts.system.read(item, unlocking)
                .then(this, [records](Result<KeychainAnswer> &&stored) -> Result<ItemRecords> {
                    if (!stored)
                        return std::move(stored).error();
                    return records(SecretHome::Keychain, std::move(*stored));
                });
        });
}

Task<config::Loaded> CoreSettingsDesk::settings(config::LoadOptions::Needs needs)
{
    const auto read = [parts = m_parts, needs]() -> Result<config::Loaded> {
        return config::loadSettings({.profileFile = parts.profileFile,
                                     .needs = needs,
                                     .missing = config::LoadOptions::Missing::MayFollow,
                                     .database = parts.database},
                                    parts.variables);
    };
    return m_worker.run(read);
}

// What environment and files gave.
void CoreSettingsDesk::noteSecrets(const config::Loaded &loaded, const AccountId &account, AccountSecrets &found) const
{
    const config::Settings &settings = loaded.settings;
    const bool stripe = isOfStripe(account);
    const SecretBytes &key = stripe ? settings.stripe.secretKey : settings.paddle.apiKey;
    const auto &webhookSecrets = stripe ? settings.stripe.webhookSecrets : settings.paddle.webhookSecrets;
    const QLatin1StringView keyName = stripe ? config::kStripeKeySecret : config::kApiKeySecret;
    const QLatin1StringView webhookName = stripe ? config::kStripeWebhookSecret : config::kWebhookSecret;
    for (const config::SecretOrigin &origin : loaded.secretOrigins) {
        const bool isKey = !key.isEmpty() && !found.apiKey && origin.key == keyName;
        const bool ours = isKey && origin.place.endsWith(secretFile(account));
        if (isKey)
            found.apiKey = SecretFacts{ours ? placeText(SecretHome::File) : origin.place,
                                       ours ? std::optional(SecretHome::File) : std::nullopt,
                                       {},
                                       {},
                                       secrets::lastCharacters(key)};
        else if (origin.key == webhookName)
            for (const ExpiringSecret &secret : webhookSecrets)
                found.webhookSecrets.push_back(
                    {origin.place, std::nullopt, {}, secret.expiresAt, secrets::lastCharacters(secret.value)});
        else if (origin.key == config::kLedgerKeySecret)
            found.ledgerKey =
                SecretFacts{origin.place, std::nullopt, {}, {}, secrets::lastCharacters(settings.credits.ledgerKey)};
    }
    for (const config::Fault &fault : loaded.faults) {
        if (fault.key == keyName)
            found.fault = fault.what;
        if (fault.key == config::kLedgerKeySecret)
            found.ledgerFault = fault.what;
    }
}

Task<AccountSecrets> CoreSettingsDesk::secrets(AccountId account, Unlocking unlocking)
{
    auto found = std::make_shared<AccountSecrets>(); // owned by the steps below, one after the other
    return settings(config::LoadOptions::Needs::Both)
        .then(this,
              [this, found, account, unlocking](Result<config::Loaded> &&loaded) -> Task<ItemRecords> {
                  if (!loaded)
                      return Task<ItemRecords>::settled(std::move(loaded).error());
                  noteSecrets(*loaded, account, *found);
                  return readItem(secrets::apiKeyItem(m_parts.profile, account), unlocking);
              })
        .then(this,
              [this, found, account, unlocking](Result<ItemRecords> &&key) -> Task<ItemRecords> {
                  if (!key)
                      return Task<ItemRecords>::settled(std::move(key).error());
                  if (!found->apiKey && !key->records.empty())
                      found->apiKey = factsOf(key->records.front(), key->home, placeText(key->home));
                  return readItem(secrets::webhookSecretsItem(m_parts.profile, account), unlocking);
              })
        .then(this,
              [this, found, account, unlocking](Result<ItemRecords> &&webhook) -> Task<ItemRecords> {
                  if (!webhook)
                      return Task<ItemRecords>::settled(std::move(webhook).error());
                  if (found->webhookSecrets.empty()) {
                      for (const secrets::SecretRecord &record : webhook->records)
                          found->webhookSecrets.push_back(factsOf(record, webhook->home, placeText(webhook->home)));
                  }
                  return readItem(secrets::ledgerKeyItem(m_parts.profile, account), unlocking);
              })
        .then(this,
              [this, found](Result<ItemRecords> &&ledger) -> Task<secrets::KeychainState> {
                  if (!ledger)
                      return Task<secrets::KeychainState>::settled(std::move(ledger).error());
                  if (!found->ledgerKey && !ledger->records.empty())
                      found->ledgerKey = factsOf(ledger->records.front(), ledger->home, placeText(ledger->home));
                  return m_parts.system.state();
              })
        .then(this, [found](Result<secrets::KeychainState> &&state) -> Result<AccountSecrets> {
            if (!state)
                return std::move(state).error();
            found->keychain = *state;
            return std::move(*found);
        });
}

Task<KeychainAnswer> CoreSettingsDesk::storeRecords(const QString &item, SecretHome home,
                                                    const std::vector<secrets::SecretRecord> &records)
{
    if (records.empty())
        return keychain(home).remove(item);
    return keychain(home).store(item, secrets::encodeRecords(records));
}

QString CoreSettingsDesk::secretFile(const AccountId &account) const
{
    const QFileInfo profile(m_parts.profileFile);
    const QString ending =
        isOfStripe(account) ? QStringLiteral(".stripe-secret-key") : QStringLiteral(".paddle-api-key");
    return profile.absolutePath() + QLatin1Char('/') + profile.completeBaseName() + ending;
}

Task<KeychainAnswer> CoreSettingsDesk::storeApiKeyFile(const AccountId &account, SecretBytes key)
{
    const auto write = [path = secretFile(account), key = std::move(key)]() -> Result<void> {
        QDir().mkpath(QFileInfo(path).absolutePath()); // before the first profile there may be no folder
        const QString fresh = path + QStringLiteral(".new");
        QFile::remove(fresh); // of an attempt that did not come to its end
        RK_TRY(secrets::writeSecretFile(fresh, key));
        QFile::remove(path);
        if (!QFile::rename(fresh, path))
            return Error{ErrorKind::Storage, Words::tr("The secret file %1 cannot be written.").arg(path), {}, {}};
        return {};
    };
    return m_worker.run(write)
        .then(this,
              [this, account](Result<void> &&written) -> Task<void> {
                  if (!written)
                      return Task<void>::settled(std::move(written));
                  return save({{keyFileKey(account), secretFile(account)}});
              })
        .then(this, [](Result<void> &&saved) -> Result<KeychainAnswer> {
            return saved ? settingsAnswer(KeychainOutcome::Done)
                         : settingsAnswer(KeychainOutcome::Failed, saved.error().message);
        });
}

Task<KeychainAnswer> CoreSettingsDesk::storeApiKey(AccountId account, SecretBytes key, SecretHome home)
{
    if (home == SecretHome::File)
        return storeApiKeyFile(account, std::move(key));
    std::vector<secrets::SecretRecord> records(1);
    records.front() = {std::move(key), m_parts.clock.now(), std::nullopt};
    const QString item = secrets::apiKeyItem(m_parts.profile, account);
    // What is kept elsewhere would be found first, or would outlive its replacement.
    return storeRecords(item, home, records)
        .then(this, [this, item, home, account](Result<KeychainAnswer> &&stored) -> Task<KeychainAnswer> {
            if (!stored || stored->outcome != KeychainOutcome::Done)
                return Task<KeychainAnswer>::settled(std::move(stored));
            if (home == SecretHome::Keychain) [[maybe_unused]]
                const auto forgotten = m_parts.session.remove(item);
            if (!m_file.text().contains(isOfStripe(account) ? "secret_key_file" : "api_key_file"))
                return Task<KeychainAnswer>::settled(settingsAnswer(KeychainOutcome::Done));
            return removeApiKey(account, SecretHome::File);
        });
}

Task<KeychainAnswer> CoreSettingsDesk::removeApiKey(AccountId account, SecretHome home)
{
    if (home != SecretHome::File)
        return keychain(home).remove(secrets::apiKeyItem(m_parts.profile, account));
    const auto removeFile = [this, account](Result<void> &&saved) -> Task<KeychainAnswer> {
        if (!saved)
            return Task<KeychainAnswer>::settled(settingsAnswer(KeychainOutcome::Failed, saved.error().message));
        return m_worker.run([path = secretFile(account)]() -> Result<KeychainAnswer> {
            return settingsAnswer(QFile::remove(path) || !QFile::exists(path) ? KeychainOutcome::Done
                                                                              : KeychainOutcome::Failed);
        });
    };
    return save({{keyFileKey(account), std::monostate()}}).then(this, removeFile);
}

Task<KeychainAnswer> CoreSettingsDesk::storeLedgerKey(AccountId account, SecretBytes key, SecretHome home)
{
    if (home == SecretHome::File)
        return Task<KeychainAnswer>::settled(settingsAnswer(KeychainOutcome::Failed));
    std::vector<secrets::SecretRecord> records(1);
    records.front() = {std::move(key), m_parts.clock.now(), std::nullopt};
    const QString item = secrets::ledgerKeyItem(m_parts.profile, account);
    return storeRecords(item, home, records).then(this, [this, item, home](Result<KeychainAnswer> &&stored) {
        // What is kept for this session would be found first.
        if (stored && stored->outcome == KeychainOutcome::Done && home == SecretHome::Keychain) [[maybe_unused]]
            const auto forgotten = m_parts.session.remove(item);
        return std::move(stored);
    });
}

Task<KeychainAnswer> CoreSettingsDesk::removeLedgerKey(AccountId account, SecretHome home)
{
    return keychain(home).remove(secrets::ledgerKeyItem(m_parts.profile, account));
}

Task<KeychainAnswer> CoreSettingsDesk::addWebhookSecret(AccountId account, WebhookSecretDraft draft)
{
    const QString item = secrets::webhookSecretsItem(m_parts.profile, account);
    secrets::SecretRecord record{std::move(draft.value), m_parts.clock.now(), draft.expiresAt};
    return readItem(item, Unlocking::MayAsk)
        .then(this, [this, item, record, home = draft.home](Result<ItemRecords> &&have) -> Task<KeychainAnswer> {
            if (!have)
                return Task<KeychainAnswer>::settled(std::move(have).error());
            if (have->outcome != KeychainOutcome::Done && have->outcome != KeychainOutcome::NotThere &&
                home == SecretHome::Keychain)
                return Task<KeychainAnswer>::settled(settingsAnswer(have->outcome));
            if (have->records.size() >= size_t(secrets::kMaxRecords))
                return Task<KeychainAnswer>::settled(settingsAnswer(
                    KeychainOutcome::Failed, Words::tr("There are enough webhook secrets. Remove one.")));
            have->records.push_back(record);
            return storeRecords(item, home, have->records);
        });
}

Task<KeychainAnswer> CoreSettingsDesk::removeWebhookSecret(AccountId account, int index)
{
    const QString item = secrets::webhookSecretsItem(m_parts.profile, account);
    return readItem(item, Unlocking::MayAsk)
        .then(this, [this, item, index](Result<ItemRecords> &&have) -> Task<KeychainAnswer> {
            if (!have)
                return Task<KeychainAnswer>::settled(std::move(have).error());
            if (have->outcome != KeychainOutcome::Done || size_t(index) >= have->records.size())
                return Task<KeychainAnswer>::settled(settingsAnswer(have->outcome));
            have->records.erase(have->records.begin() + index);
            return storeRecords(item, have->home, have->records);
        });
}

Task<doctor::KeyReport> CoreSettingsDesk::testConnection(doctor::ConnectionQuestion question)
{
    if (!question.apiKey.isEmpty())
        return doctor::testConnection(std::move(question), m_parts.clock);
    using Answer = Task<doctor::KeyReport>;
    return settings(config::LoadOptions::Needs::ApiKey)
        .then(this, [this, question](Result<config::Loaded> &&loaded) mutable -> Answer {
            if (!loaded)
                return Answer::settled(std::move(loaded).error());
            const bool stripe = question.provider == config::ProviderChoice::Stripe;
            const SecretBytes &known = stripe ? loaded->settings.stripe.secretKey : loaded->settings.paddle.apiKey;
            if (!known.isEmpty()) {
                question.apiKey = known;
                return doctor::testConnection(std::move(question), m_parts.clock);
            }
            return readItem(secrets::apiKeyItem(m_parts.profile, question.account()), Unlocking::MayAsk)
                .then(this, [this, question](Result<ItemRecords> &&key) mutable -> Answer {
                    if (!key)
                        return Answer::settled(std::move(key).error());
                    if (key->records.empty())
                        return Answer::settled(Error{ErrorKind::Unauthenticated,
                                                     secrets::keychainMessage(key->outcome == KeychainOutcome::Done
                                                                                  ? KeychainOutcome::NotThere
                                                                                  : key->outcome),
                                                     {},
                                                     {}});
                    question.apiKey = key->records.front().value;
                    return doctor::testConnection(std::move(question), m_parts.clock);
                });
        });
}

Task<qint64> CoreSettingsDesk::testLedger(AccountId account, SecretBytes key)
{
    using Answer = Task<qint64>;
    return settings(config::LoadOptions::Needs::ApiKey)
        .then(this, [this, account, key](Result<config::Loaded> &&loaded) mutable -> Answer {
            if (!loaded)
                return Answer::settled(std::move(loaded).error());
            const config::CreditSettings &credits = loaded->settings.credits;
            const QString url = credits.ledgerUrl;
            if (url.isEmpty())
                return Answer::settled(
                    Error{ErrorKind::Invalid, tr("No credit ledger is configured in this profile."), {}, {}});
            const SecretBytes &known = key.isEmpty() ? credits.ledgerKey : key;
            if (!known.isEmpty())
                return doctor::testLedger({url, known});
            return readItem(secrets::ledgerKeyItem(m_parts.profile, account), Unlocking::MayAsk)
                .then(this, [url](Result<ItemRecords> &&found) -> Answer {
                    if (!found)
                        return Answer::settled(std::move(found).error());
                    if (!found->records.empty())
                        return doctor::testLedger({url, found->records.front().value});
                    return Answer::settled(Error{ErrorKind::Unauthenticated,
                                                 secrets::keychainMessage(found->outcome == KeychainOutcome::Done
                                                                              ? KeychainOutcome::NotThere
                                                                              : found->outcome),
                                                 {},
                                                 {}});
                });
        });
}

Result<storage::DatabaseUrl> CoreSettingsDesk::databaseUrl(const QString &url) const
{
    return storage::DatabaseUrl::parse(
        url.isEmpty() ? QStringLiteral("sqlite:") + config::profileDatabasePath(m_parts.profile) : url);
}

Task<doctor::DatabaseFacts> CoreSettingsDesk::inspectDatabase(QString url)
{
    const auto parsed = databaseUrl(url);
    if (!parsed)
        return Task<doctor::DatabaseFacts>::settled(parsed.error());
    return m_worker.run([url = *parsed]() -> Result<doctor::DatabaseFacts> { return doctor::inspectDatabase(url); });
}

Task<QStringList> CoreSettingsDesk::migrateDatabase(QString url)
{
    const auto parsed = databaseUrl(url);
    if (!parsed)
        return Task<QStringList>::settled(parsed.error());
    return m_worker.run([url = *parsed, clock = &m_parts.clock]() -> Result<QStringList> {
        return doctor::migrateDatabase(url, *clock);
    });
}

Task<std::vector<doctor::Finding>> CoreSettingsDesk::runDoctor()
{
    struct Examined {
        config::Loaded loaded;
        std::vector<doctor::Finding> findings;
        void add(std::vector<doctor::Finding> more)
        {
            for (doctor::Finding &finding : more)
                findings.push_back(std::move(finding));
        }
    };
    auto examined = std::make_shared<Examined>(); // owned by the steps below, one after the other
    return settings(config::LoadOptions::Needs::Both)
        .then(this,
              [this](Result<config::Loaded> &&loaded) -> Task<config::Loaded> {
                  if (!loaded)
                      return Task<config::Loaded>::settled(std::move(loaded));
                  return config::withKeychainSecrets(std::move(*loaded),
                                                     {.profile = m_parts.profile,
                                                      .needs = config::LoadOptions::Needs::Both,
                                                      .session = &m_parts.session,
                                                      .system = &m_parts.system},
                                                     this);
              })
        .then(this,
              [this, examined](Result<config::Loaded> &&loaded) -> Task<secrets::KeychainState> {
                  if (!loaded)
                      return Task<secrets::KeychainState>::settled(std::move(loaded).error());
                  examined->loaded = std::move(*loaded);
                  examined->add(doctor::settingsFindings(examined->loaded));
                  return m_parts.system.state();
              })
        .then(this,
              [this, examined](Result<secrets::KeychainState> &&state) -> Task<doctor::DatabaseFacts> {
                  if (state)
                      examined->add({doctor::keychainFinding(*state)});
                  return inspectDatabase(examined->loaded.settings.database);
              })
        .then(this,
              [this, examined](Result<doctor::DatabaseFacts> &&facts) -> Task<std::vector<doctor::KeyReport>> {
                  doctor::DatabaseFacts failed;
                  if (!facts)
                      failed.problem = facts.error();
                  examined->add(doctor::databaseFindings(facts ? *facts : failed));
                  std::vector<doctor::ConnectionQuestion> questions;
                  if (examined->loaded.faults.empty())
                      questions = doctor::connectionQuestions(examined->loaded.settings);
                  return doctor::testConnections(std::move(questions), m_parts.clock, this);
              })
        .then(this,
              [examined](Result<std::vector<doctor::KeyReport>> &&reports) -> Result<std::vector<doctor::Finding>> {
                  if (reports) {
                      for (const doctor::KeyReport &report : *reports)
                          examined->add(doctor::connectionFindings(report));
                  }
                  return std::move(examined->findings);
              });
}

Task<void> CoreSettingsDesk::createProfile(QString name)
{
    return m_worker.run([name]() -> Result<void> { return config::createProfile(name); });
}

Task<void> CoreSettingsDesk::setStartProfile(QString name)
{
    return m_worker.run([name]() -> Result<void> { return config::setStartProfile(name); });
}

Result<void> CoreSettingsDesk::openProfile(const QString &name)
{
    RK_TRY(config::checkProfileName(name));
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--profile"), name}))
        return {};
    return Error{ErrorKind::Storage, Words::tr("Another window could not be opened."), {}, {}};
}

} // namespace reckoner::ui
