// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What doctor found: one check with its result, what to do, and the step that a program can offer for it. Plain
// values; the findings themselves are in checks.h.

#include "core/config/settings.h"

#include <QString>

namespace reckoner::doctor {

enum class Check {
    Profile,        // the settings and where they come from
    ApiKey,         // is there one, and from where
    WebhookSecrets, // likewise
    Keychain,       // can the session keep secrets
    Database,       // can it be opened, how large is it
    Schema,         // does it fit this program
    Provider,       // does it answer and accept the key
    Permissions,    // what the key may do
    Credits,        // whether they are granted, and the external ledger is told
};

enum class Grade { Good, Remark, Bad };

// What can be done about it at once.
enum class NextStep {
    None,
    EditProfile,
    EnterApiKey,
    EnterWebhookSecret,
    UnlockKeychain,
    ChooseDatabase,
    Migrate,
    EnablePaddle,
    TestAgain,
};

struct Finding {
    Check check = Check::Profile;
    Grade grade = Grade::Good;
    QString what;
    QString next; // empty: nothing needs to be done
    NextStep step = NextStep::None;
    config::ProviderChoice provider = config::ProviderChoice::Paddle; // whose account the step is about
};

} // namespace reckoner::doctor
