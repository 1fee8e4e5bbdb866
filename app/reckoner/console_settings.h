// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the console's settings come from: a profile's file, the environment and, last, the keychain; and the desk on
// which the Settings page changes them. Lives as long as the program and needs no session, so that settings can be put
// right when nothing opens. Main thread.

#include "core/config/settings.h"
#include "core/secrets/memory_keychain.h"
#include "ui/settings/core_settings_desk.h"

namespace reckoner::app {

class ConsoleSettings
{
public:
    struct Options {
        QString profile, profileFile;
        config::LoadOptions::File file = config::LoadOptions::File::Optional;
        QString database; // of --db
        secrets::Variables variables = secrets::processEnvironment();
    };
    // No keychain: the desktop's.
    ConsoleSettings(Options options, std::unique_ptr<secrets::Keychain> keychain, const Clock &clock);
    ~ConsoleSettings();

    // Without the keychain. Reads small files.
    config::Loaded read() const;
    // With the keychain, which may take as long as a person looks for its password. Errors: Cancelled.
    Task<config::Loaded> readAll(secrets::Unlocking unlocking);
    ui::SettingsDesk &desk() { return m_desk; }
    const QString &profile() const { return m_options.profile; }

private:
    Options m_options;
    std::unique_ptr<secrets::Keychain> m_keychain;
    secrets::MemoryKeychain m_session;
    QObject m_context;
    ui::CoreSettingsDesk m_desk;
};

class Demo;
// Settings that lead to the demo, with its profile in its folder and its key in memory.
std::unique_ptr<ConsoleSettings> demoSettings(const Demo &demo, const Clock &clock);

} // namespace reckoner::app
