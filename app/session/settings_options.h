// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every program's command line says about its settings: --config, --profile, --db, --log-format. Main thread.

#include "core/config/settings.h"

#include <string>

namespace CLI {
class App;
}

namespace reckoner::app {

struct SettingsOptions {
    std::string configFile, profile = "default", database, logFormat = "text";
    QString profileName() const { return QString::fromStdString(profile); }
};

void addSettingsOptions(CLI::App &app, SettingsOptions &options);
// Where the settings are read from. Errors: Invalid, the profile's name.
Result<config::LoadOptions> loadOptions(const SettingsOptions &options);
void installLog(const SettingsOptions &options);

} // namespace reckoner::app
