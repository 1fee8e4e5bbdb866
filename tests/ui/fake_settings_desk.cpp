// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_settings_desk.h"

#include "core/config/api_key.h"

#include <QHash>

namespace reckoner::testkit {

using secrets::KeychainOutcome;

FakeSettingsDesk::FakeSettingsDesk()
{
    facts.profile = QStringLiteral("default");
    facts.profileFile = QStringLiteral("/home/ada/.config/reckoner/default.toml");
    facts.ownDatabase = QStringLiteral("/home/ada/.local/share/reckoner/default.db");
    facts.values.paddle.enabled = true;
    facts.profiles = QStringList{QStringLiteral("default"), QStringLiteral("shop")};
    facts.startProfile = QStringLiteral("default");
    stored.keychain = secrets::KeychainState::Ready;
    database.address = QStringLiteral("sqlite:/home/ada/.local/share/reckoner/default.db");
    database.applied = 9;
    database.bytes = 48'000'000;
}

Task<ui::SettingsFacts> FakeSettingsDesk::load()
{
    calls.append(QStringLiteral("load"));
    return Task<ui::SettingsFacts>::settled(facts);
}

std::vector<config::Fault> FakeSettingsDesk::check(const std::vector<config::ProfileEdit> &edits) const
{
    std::vector<config::Fault> faults;
    for (const config::ProfileEdit &edit : edits) {
        const QString *text = std::get_if<QString>(&edit.value);
        if (text && edit.key == QLatin1StringView("paddle.label") && !config::checkProfileName(*text))
            faults.push_back({QStringLiteral("label is wrong"), {}, edit.key});
        if (text && edit.key == QLatin1StringView("paddle.vendor_id") && text->contains(u'x'))
            faults.push_back({QStringLiteral("vendor id is wrong"), {}, edit.key});
    }
    return faults;
}

Task<void> FakeSettingsDesk::save(std::vector<config::ProfileEdit> edits)
{
    calls.append(QStringLiteral("save"));
    saves.push_back(std::move(edits));
    return Task<void>::settled(saveError ? Result<void>(*saveError) : Result<void>());
}

Task<QString> FakeSettingsDesk::setAside()
{
    calls.append(QStringLiteral("setAside"));
    facts.isReadable = true;
    facts.faults.clear();
    return Task<QString>::settled(facts.profileFile + QStringLiteral(".unusable-1"));
}

Task<ui::AccountSecrets> FakeSettingsDesk::secrets(AccountId account, secrets::Unlocking unlocking)
{
    calls.append(
        QStringLiteral("secrets %1%2")
            .arg(account.toString(), unlocking == secrets::Unlocking::MayAsk ? QStringLiteral(" asking") : QString()));
    return Task<ui::AccountSecrets>::settled(stored);
}

Task<FakeSettingsDesk::Answer> FakeSettingsDesk::answer()
{
    return Task<Answer>::settled(Answer{keychain, {}, {}});
}

Task<FakeSettingsDesk::Answer> FakeSettingsDesk::storeApiKey(AccountId account, SecretBytes key, ui::SecretHome home)
{
    calls.append(QStringLiteral("storeApiKey %1 %2").arg(account.toString()).arg(int(home)));
    storedHash = qHash(key.reveal());
    if (keychain == KeychainOutcome::Done)
        stored.apiKey = ui::SecretFacts{
            QStringLiteral("keychain"), home, Instant::fromSeconds(1'780'000'000), {}, QStringLiteral("_abc")};
    return answer();
}

Task<FakeSettingsDesk::Answer> FakeSettingsDesk::removeApiKey(AccountId, ui::SecretHome)
{
    calls.append(QStringLiteral("removeApiKey"));
    if (keychain == KeychainOutcome::Done)
        stored.apiKey.reset();
    return answer();
}

Task<FakeSettingsDesk::Answer> FakeSettingsDesk::storeLedgerKey(AccountId account, SecretBytes key, ui::SecretHome home)
{
    calls.append(QStringLiteral("storeLedgerKey %1 %2").arg(account.toString()).arg(int(home)));
    storedHash = qHash(key.reveal());
    if (keychain == KeychainOutcome::Done)
        stored.ledgerKey =
            ui::SecretFacts{QStringLiteral("keychain"), home, Instant::fromSeconds(1'780'000'000), {}, {}};
    return answer();
}

Task<FakeSettingsDesk::Answer> FakeSettingsDesk::removeLedgerKey(AccountId, ui::SecretHome)
{
    calls.append(QStringLiteral("removeLedgerKey"));
    if (keychain == KeychainOutcome::Done)
        stored.ledgerKey.reset();
    return answer();
}

Task<FakeSettingsDesk::Answer> FakeSettingsDesk::addWebhookSecret(AccountId, ui::WebhookSecretDraft draft)
{
    calls.append(QStringLiteral("addWebhookSecret"));
    if (keychain == KeychainOutcome::Done)
        stored.webhookSecrets.push_back({QStringLiteral("keychain"), draft.home, Instant::fromSeconds(1'780'000'000),
                                         draft.expiresAt, QStringLiteral("tail")});
    return answer();
}

Task<FakeSettingsDesk::Answer> FakeSettingsDesk::removeWebhookSecret(AccountId, int index)
{
    calls.append(QStringLiteral("removeWebhookSecret %1").arg(index));
    if (keychain == KeychainOutcome::Done)
        stored.webhookSecrets.erase(stored.webhookSecrets.begin() + index);
    return answer();
}

Task<doctor::KeyReport> FakeSettingsDesk::testConnection(doctor::ConnectionQuestion question)
{
    calls.append(QStringLiteral("testConnection"));
    testedEnvironment = question.environment;
    testedProvider = question.provider;
    testedEnteredKey = !question.apiKey.isEmpty();
    return Task<doctor::KeyReport>::settled(report);
}

Task<qint64> FakeSettingsDesk::testLedger(AccountId, SecretBytes key)
{
    calls.append(
        QStringLiteral("testLedger %1").arg(key.isEmpty() ? QStringLiteral("stored") : QStringLiteral("entered")));
    return Task<qint64>::settled(ledgerAnswer);
}

Task<doctor::DatabaseFacts> FakeSettingsDesk::inspectDatabase(QString url)
{
    calls.append(QStringLiteral("inspectDatabase ") + url);
    return Task<doctor::DatabaseFacts>::settled(database);
}

Task<QStringList> FakeSettingsDesk::migrateDatabase(QString)
{
    calls.append(QStringLiteral("migrateDatabase"));
    database.applied += database.pending;
    database.pending = 0;
    return Task<QStringList>::settled(QStringList{QStringLiteral("0010_x")});
}

Task<std::vector<doctor::Finding>> FakeSettingsDesk::runDoctor()
{
    calls.append(QStringLiteral("runDoctor"));
    return Task<std::vector<doctor::Finding>>::settled(findings);
}

Task<void> FakeSettingsDesk::createProfile(QString name)
{
    calls.append(QStringLiteral("createProfile ") + name);
    facts.profiles.append(name);
    return Task<void>::settled({});
}

Task<void> FakeSettingsDesk::setStartProfile(QString name)
{
    calls.append(QStringLiteral("setStartProfile ") + name);
    facts.startProfile = name;
    return Task<void>::settled({});
}

Result<void> FakeSettingsDesk::openProfile(const QString &name)
{
    calls.append(QStringLiteral("openProfile ") + name);
    return {};
}

} // namespace reckoner::testkit
