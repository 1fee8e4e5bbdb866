// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A desk for the Settings page whose answers the test decides and whose calls it can look at. Keeps no secret: of what
// is stored it remembers length, last character and where to. Settles at once unless told to wait.

#include "ui/settings/settings_desk.h"

namespace reckoner::testkit {

class FakeSettingsDesk : public ui::SettingsDesk
{
    Q_OBJECT

public:
    using Answer = secrets::KeychainAnswer;

    FakeSettingsDesk();

    Task<ui::SettingsFacts> load() override;
    Task<void> save(std::vector<config::ProfileEdit> edits) override;
    std::vector<config::Fault> check(const std::vector<config::ProfileEdit> &edits) const override;
    Task<QString> setAside() override;
    Task<ui::AccountSecrets> secrets(AccountId account, secrets::Unlocking unlocking) override;
    Task<Answer> storeApiKey(AccountId account, SecretBytes key, ui::SecretHome home) override;
    Task<Answer> removeApiKey(AccountId account, ui::SecretHome home) override;
    Task<Answer> storeLedgerKey(AccountId account, SecretBytes key, ui::SecretHome home) override;
    Task<Answer> removeLedgerKey(AccountId account, ui::SecretHome home) override;
    Task<Answer> addWebhookSecret(AccountId account, ui::WebhookSecretDraft draft) override;
    Task<Answer> removeWebhookSecret(AccountId account, int index) override;
    Task<doctor::KeyReport> testConnection(doctor::ConnectionQuestion question) override;
    Task<qint64> testLedger(AccountId account, SecretBytes key) override;
    Task<doctor::DatabaseFacts> inspectDatabase(QString url) override;
    Task<QStringList> migrateDatabase(QString url) override;
    Task<std::vector<doctor::Finding>> runDoctor() override;
    Task<void> createProfile(QString name) override;
    Task<void> setStartProfile(QString name) override;
    Result<void> openProfile(const QString &name) override;

    ui::SettingsFacts facts;
    ui::AccountSecrets stored;
    secrets::KeychainOutcome keychain = secrets::KeychainOutcome::Done; // what it answers to stores and removals
    Result<doctor::KeyReport> report = doctor::KeyReport{};
    Result<qint64> ledgerAnswer = 12; // milliseconds
    doctor::DatabaseFacts database;
    std::vector<doctor::Finding> findings;
    std::optional<Error> saveError;

    QStringList calls;
    std::vector<std::vector<config::ProfileEdit>> saves;
    size_t storedHash = 0; // of the last key that came in
    config::Environment testedEnvironment = config::Environment::Sandbox;
    config::ProviderChoice testedProvider = config::ProviderChoice::Paddle;
    bool testedEnteredKey = false;

private:
    Task<Answer> answer();
    QByteArray m_text; // the profile's file, so that checks are the real ones
};

} // namespace reckoner::testkit
