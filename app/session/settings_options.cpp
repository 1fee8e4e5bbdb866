// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings_options.h"

#include "core/base/log.h"
#include "core/config/profiles.h"

#include <CLI/CLI.hpp>

namespace reckoner::app {

void addSettingsOptions(CLI::App &app, SettingsOptions &options)
{
    app.add_option("--config", options.configFile, "Settings file (TOML) instead of the profile's own");
    app.add_option("--profile", options.profile, "Profile; names the settings and the database file")
        ->capture_default_str();
    app.add_option("--db", options.database, "sqlite:/path/file.db or postgresql://user@host/db");
    app.add_option("--log-format", options.logFormat, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
}

Result<config::LoadOptions> loadOptions(const SettingsOptions &options)
{
    const QString profile = options.profileName();
    RK_TRY(config::checkProfileName(profile));
    config::LoadOptions load{.profileFile = config::profilePath(profile),
                             .database = QString::fromStdString(options.database)};
    if (!options.configFile.empty()) {
        load.profileFile = QString::fromStdString(options.configFile);
        load.file = config::LoadOptions::File::Required;
    }
    return load;
}

void installLog(const SettingsOptions &options)
{
    log::install(options.logFormat == "json" ? log::Format::Json : log::Format::Text);
}

} // namespace reckoner::app
