// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the Settings page works on: the profile's file, the secrets of its accounts, the database it names, and the
// tests of all three. Nothing of it needs an open session, so that settings that keep the console from opening can be
// put right. Secrets go in and never come out. Every call returns at once. Main thread.

#include "core/config/profile_file.h"
#include "core/doctor/checks.h"
#include "core/secrets/keychain.h"

#include <QObject>

namespace reckoner::ui {

enum class SecretHome {
    Keychain, // of the desktop session
    Session,  // this program's memory
    File,     // of this person alone, in plain text
};

// What may be shown of a secret.
struct SecretFacts {
    QString place;                  // in words: "keychain", "environment variable PADDLE_API_KEY"
    std::optional<SecretHome> home; // none: it was not stored from here and is not ours to remove
    std::optional<Instant> setAt, expiresAt;
    QString lastCharacters; // empty where they would tell too much
};

struct AccountSecrets {
    std::optional<SecretFacts> apiKey, ledgerKey;
    std::vector<SecretFacts> webhookSecrets;
    secrets::KeychainState keychain = secrets::KeychainState::NoService;
    QString fault, ledgerFault; // a secret file that cannot be used
};

// One of the accounts of a profile.
struct AccountValues {
    config::ProviderChoice provider = config::ProviderChoice::Paddle;
    bool enabled = false;
    config::Environment environment = config::Environment::Sandbox;
    QString label = QStringLiteral("main");
    QString vendorId = {}, apiUrl = {}; // vendorId: Paddle's alone; apiUrl empty: the provider's own

    bool operator==(const AccountValues &) const = default;
    AccountId account() const;
    QString providerName() const; // "Paddle"
    // A key of the profile: "paddle.label".
    QString key(const char *name) const;
};

// The values of a profile that the page edits, as the file has them.
struct ProfileValues {
    AccountValues paddle;
    AccountValues stripe{.provider = config::ProviderChoice::Stripe};
    QString actor;    // empty: the name of the user
    QString database; // empty: the profile's own file
    config::SafetyLevel sandboxSafety = config::SafetyLevel::Confirm;
    config::SafetyLevel productionSafety = config::SafetyLevel::TypeName;

    bool operator==(const ProfileValues &) const = default;
};

struct SettingsFacts {
    QString profile, profileFile, ownDatabase; // ownDatabase: the file that an empty address stands for
    ProfileValues values;
    std::map<QString, QString> overrides; // keys that an environment variable or the command line decides
    std::vector<config::Fault> faults;    // what is wrong with the file
    bool isReadable = true;               // false: it is no profile, and nothing can be saved into it
    QStringList profiles;
    QString startProfile;
    QString ledgerUrl; // of the credit ledger that is told, whoever decides it; empty: none
};

struct WebhookSecretDraft {
    SecretBytes value;
    std::optional<Instant> expiresAt;
    SecretHome home = SecretHome::Keychain;
};

class SettingsDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Task<SettingsFacts> load() = 0;
    // Errors: Invalid (fields say which), Conflict (the file changed meanwhile), Storage.
    virtual Task<void> save(std::vector<config::ProfileEdit> edits) = 0;
    // What would be wrong with the profile after these edits; pure enough to be called at each change.
    virtual std::vector<config::Fault> check(const std::vector<config::ProfileEdit> &edits) const = 0;
    // Renames a file that is no profile; gives its new name.
    virtual Task<QString> setAside() = 0;

    virtual Task<AccountSecrets> secrets(AccountId account, secrets::Unlocking unlocking) = 0;
    // Answers other than Done say what stands in the way; nothing is stored then.
    virtual Task<secrets::KeychainAnswer> storeApiKey(AccountId account, SecretBytes key, SecretHome home) = 0;
    virtual Task<secrets::KeychainAnswer> removeApiKey(AccountId account, SecretHome home) = 0;
    // In the keychain or for this session; a file is what the profile or the environment names.
    virtual Task<secrets::KeychainAnswer> storeLedgerKey(AccountId account, SecretBytes key, SecretHome home) = 0;
    virtual Task<secrets::KeychainAnswer> removeLedgerKey(AccountId account, SecretHome home) = 0;
    virtual Task<secrets::KeychainAnswer> addWebhookSecret(AccountId account, WebhookSecretDraft draft) = 0;
    // index: in AccountSecrets::webhookSecrets.
    virtual Task<secrets::KeychainAnswer> removeWebhookSecret(AccountId account, int index) = 0;

    // An empty key in the question stands for the stored one. Errors: Unauthenticated (there is none), Cancelled.
    virtual Task<doctor::KeyReport> testConnection(doctor::ConnectionQuestion question) = 0;
    // The milliseconds of its answer; an empty key stands for the stored one. Errors: the ledger's, Unauthenticated
    // (there is no key), Invalid (no ledger is configured).
    virtual Task<qint64> testLedger(AccountId account, SecretBytes key) = 0;
    // Empty: the profile's own file. Errors: Invalid (address).
    virtual Task<doctor::DatabaseFacts> inspectDatabase(QString url) = 0;
    virtual Task<QStringList> migrateDatabase(QString url) = 0;
    virtual Task<std::vector<doctor::Finding>> runDoctor() = 0;

    virtual Task<void> createProfile(QString name) = 0;
    virtual Task<void> setStartProfile(QString name) = 0;
    // Another window of this program. Errors: Storage.
    virtual Result<void> openProfile(const QString &name) = 0;
};

} // namespace reckoner::ui
