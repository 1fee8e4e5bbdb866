// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console_settings.h"

#include "app/reckoner/demo.h"

#include "core/config/keychain_secrets.h"
#include "core/secrets/secret_record.h"
#include "core/secrets/system_keychain.h"

namespace reckoner::app {

static std::unique_ptr<secrets::Keychain> orTheDesktops(std::unique_ptr<secrets::Keychain> keychain)
{
    if (!keychain)
        keychain = std::make_unique<secrets::SystemKeychain>();
    return keychain;
}

ConsoleSettings::ConsoleSettings(Options options, std::unique_ptr<secrets::Keychain> keychain, const Clock &clock)
    : m_options(std::move(options)), m_keychain(orTheDesktops(std::move(keychain))),
      m_desk({.profile = m_options.profile,
              .profileFile = m_options.profileFile,
              .database = m_options.database,
              .variables = m_options.variables,
              .session = m_session,
              .system = *m_keychain,
              .clock = clock})
{
}

ConsoleSettings::~ConsoleSettings() = default;

config::Loaded ConsoleSettings::read() const
{
    config::LoadOptions options{.profileFile = m_options.profileFile,
                                .file = m_options.file,
                                .missing = config::LoadOptions::Missing::MayFollow,
                                .database = m_options.database};
    return config::loadSettings(options, m_options.variables);
}

Task<config::Loaded> ConsoleSettings::readAll(secrets::Unlocking unlocking)
{
    return config::withKeychainSecrets(
        read(),
        {.profile = m_options.profile, .unlocking = unlocking, .session = &m_session, .system = m_keychain.get()},
        &m_context);
}

std::unique_ptr<ConsoleSettings> demoSettings(const Demo &demo, const Clock &clock)
{
    const config::Settings settings = demo.settings();
    ConsoleSettings::Options options;
    options.profile = QStringLiteral("demo");
    options.profileFile = demo.profileFile();
    options.variables = [key = settings.credits.ledgerKey](const QByteArray &name) {
        return name == "LEDGER_ADMIN_KEY" ? std::optional(key.reveal()) : std::nullopt;
    };
    auto keychain = std::make_unique<secrets::MemoryKeychain>();
    const auto keep = [&](const AccountId &account, const SecretBytes &secret) {
        std::vector<secrets::SecretRecord> key(1);
        key.front() = {secret, clock.now(), std::nullopt};
        [[maybe_unused]] const auto stored =
            keychain->store(secrets::apiKeyItem(options.profile, account), secrets::encodeRecords(key));
    };
    keep(settings.paddle.account(), settings.paddle.apiKey);
    keep(settings.stripe.account(), settings.stripe.secretKey);
    return std::make_unique<ConsoleSettings>(std::move(options), std::move(keychain), clock);
}

} // namespace reckoner::app
