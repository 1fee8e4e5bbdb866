// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Settings page's desk on the profile's file, the keychains and the databases themselves. Files and databases are
// read on a worker of its own; keychains are asked from the main thread, which they need, and never waited for.

#include "core/base/worker.h"
#include "core/secrets/secret_record.h"
#include "core/secrets/secret_source.h"
#include "ui/settings/settings_desk.h"

namespace reckoner::ui {

class CoreSettingsDesk final : public SettingsDesk
{
    Q_OBJECT

public:
    struct Parts {
        QString profile, profileFile;
        QString database; // of --db, which wins over the profile; usually empty
        secrets::Variables variables;
        secrets::Keychain &session; // what is kept for this session only
        secrets::Keychain &system;
        const Clock &clock;
    };
    explicit CoreSettingsDesk(Parts parts, QObject *parent = nullptr);
    ~CoreSettingsDesk() override;

    Task<SettingsFacts> load() override;
    Task<void> save(std::vector<config::ProfileEdit> edits) override;
    std::vector<config::Fault> check(const std::vector<config::ProfileEdit> &edits) const override;
    Task<QString> setAside() override;

    Task<AccountSecrets> secrets(AccountId account, secrets::Unlocking unlocking) override;
    Task<secrets::KeychainAnswer> storeApiKey(AccountId account, SecretBytes key, SecretHome home) override;
    Task<secrets::KeychainAnswer> removeApiKey(AccountId account, SecretHome home) override;
    Task<secrets::KeychainAnswer> storeLedgerKey(AccountId account, SecretBytes key, SecretHome home) override;
    Task<secrets::KeychainAnswer> removeLedgerKey(AccountId account, SecretHome home) override;
    Task<secrets::KeychainAnswer> addWebhookSecret(AccountId account, WebhookSecretDraft draft) override;
    Task<secrets::KeychainAnswer> removeWebhookSecret(AccountId account, int index) override;

    Task<doctor::KeyReport> testConnection(doctor::ConnectionQuestion question) override;
    Task<qint64> testLedger(AccountId account, SecretBytes key) override;
    Task<doctor::DatabaseFacts> inspectDatabase(QString url) override;
    Task<QStringList> migrateDatabase(QString url) override;
    Task<std::vector<doctor::Finding>> runDoctor() override;

    Task<void> createProfile(QString name) override;
    Task<void> setStartProfile(QString name) override;
    Result<void> openProfile(const QString &name) override;

private:
    struct ItemRecords { // one item in the place where it was found
        SecretHome home = SecretHome::Keychain;
        secrets::KeychainOutcome outcome = secrets::KeychainOutcome::NotThere;
        std::vector<secrets::SecretRecord> records;
    };
    secrets::Keychain &keychain(SecretHome home) const;
    Task<ItemRecords> readItem(const QString &item, secrets::Unlocking unlocking);
    Task<config::Loaded> settings(config::LoadOptions::Needs needs);
    void noteSecrets(const config::Loaded &loaded, const AccountId &account, AccountSecrets &found) const;
    Task<secrets::KeychainAnswer> storeApiKeyFile(const AccountId &account, SecretBytes key);
    Task<secrets::KeychainAnswer> storeRecords(const QString &item, SecretHome home,
                                               const std::vector<secrets::SecretRecord> &records);
    QString secretFile(const AccountId &account) const;
    Result<storage::DatabaseUrl> databaseUrl(const QString &url) const;

    Parts m_parts;
    config::ProfileFile m_file; // as it was read last
    Worker m_worker;
};

} // namespace reckoner::ui
