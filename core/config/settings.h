// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a program of ours is told: a TOML profile, overridden by environment variables, with secrets from
// core/secrets. Reading finds every fault at once and says where it looked, because a billing program that starts
// half configured is worse than one that does not start. Plain values; reading blocks on small files.

#include "core/base/id.h"
#include "core/secrets/secret_source.h"

#include <QStringList>

#include <vector>

namespace reckoner::config {

enum class Environment { Sandbox, Production };

// How much a person must do before a change is sent (UI.md, dialogs that move money).
enum class SafetyLevel { Silent, Confirm, TypeName, ReadOnly };

struct PaddleSettings {
    bool enabled = false;
    Environment environment = Environment::Sandbox;
    QString label = QStringLiteral("main"); // tells several accounts of one environment apart
    QString vendorId;                       // informational at Paddle Billing
    QString apiUrl;                         // empty: Paddle's own; else the emulator's, https or loopback
    SecretBytes apiKey;
    std::vector<SecretBytes> webhookSecrets; // several while one is rotated out

    AccountId account() const; // paddle/sandbox/main
};

struct Settings {
    QString database; // sqlite:… or postgresql://…; empty: the profile's own SQLite file
    QString actor;    // who the audit log names
    SafetyLevel sandboxSafety = SafetyLevel::Confirm;
    SafetyLevel productionSafety = SafetyLevel::TypeName;
    PaddleSettings paddle;
};

// One thing that is wrong, and where it was looked for.
struct Fault {
    QString what;
    QString where;
};

struct LoadOptions {
    QString profileFile;
    enum class File { Optional, Required } file = File::Optional;
    enum class Needs { ApiKey, WebhookSecret, Both, Nothing } needs = Needs::ApiKey; // with billing enabled
    QString database;                                                                // from --db: wins over everything
};

struct Loaded {
    Settings settings;
    std::vector<Fault> faults; // empty: good to start
    QStringList notes;         // what was read from where, for doctor; no secrets
};

Loaded loadSettings(const LoadOptions &options, const secrets::Variables &variables);

// "Reckoner cannot start: 3 things are wrong." and two lines each.
QString faultsText(const std::vector<Fault> &faults);

// $XDG_CONFIG_HOME/reckoner/NAME.toml and $XDG_DATA_HOME/reckoner/NAME.db.
QString profilePath(const QString &name);
QString profileDatabasePath(const QString &name);
// Letters, digits, dash and underscore, at most 40. Errors: Invalid.
Result<void> checkProfileName(const QString &name);

} // namespace reckoner::config
