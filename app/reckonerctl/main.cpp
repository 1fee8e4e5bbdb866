// SPDX-License-Identifier: GPL-3.0-or-later
// reckonerctl: every query and action of the core as a command. --json everywhere; exit codes: 0 ok, 1 refused or
// differences found, 2 usage or configuration, 3 could not reach the provider or the outcome is not known.

#include "app/reckonerctl/command.h"
#include "core/base/log.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace reckoner;
using namespace reckoner::ctl;

struct CommonOptions {
    std::string configFile, profile = "default", database, logFormat = "text";
    bool json = false;
};

void addCommonOptions(CLI::App &app, CommonOptions &options)
{
    app.add_option("--config", options.configFile, "Configuration file (TOML)");
    app.add_option("--profile", options.profile, "Profile; names the configuration and the database file")->capture_default_str();
    app.add_option("--db", options.database, "sqlite:/path/file.db or postgresql://user@host/db");
    app.add_option("--log-format", options.logFormat, "text or json")->check(CLI::IsMember({"text", "json"}))->capture_default_str();
    app.add_flag("--json", options.json, "Print one JSON document");
    app.set_version_flag("--version", "reckonerctl " RECKONER_VERSION);
}

ExitCode failWithFaults(const Output &out, const std::vector<config::Fault> &faults)
{
    out.fail({ErrorKind::Invalid, config::faultsText(faults).trimmed(), {}, {}});
    return ExitCode::Usage;
}

ExitCode run(QCoreApplication &application, const CommonOptions &common, const Command &command)
{
    const Output out(common.json ? Output::Form::Json : Output::Form::Text);
    const QString profile = QString::fromStdString(common.profile);
    if (const auto named = config::checkProfileName(profile); !named) {
        out.fail(named.error());
        return ExitCode::Usage;
    }
    config::LoadOptions load{.profileFile = config::profilePath(profile), .database = QString::fromStdString(common.database)};
    if (!common.configFile.empty()) {
        load.profileFile = QString::fromStdString(common.configFile);
        load.file = config::LoadOptions::File::Required;
    }
    const config::Loaded loaded = config::loadSettings(load, secrets::processEnvironment());
    if (!loaded.faults.empty())
        return failWithFaults(out, loaded.faults);
    const SystemClock clock;
    auto session = app::Session::open({.settings = loaded.settings, .profile = profile, .schema = command.schema, .database = {.readers = 1}}, clock);
    if (!session)
        return out.fail(session.error());
    QObject context;
    Bench bench{**session, out, context};
    std::optional<ExitCode> code;
    command.run(bench).then(&context, [&](Result<ExitCode> &&result) {
        code = result ? *result : out.fail(result.error());
        application.quit();
    });
    if (!code)
        QCoreApplication::exec();
    return code.value_or(ExitCode::Unreached);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("reckonerctl"));
    CLI::App app("Subscription billing from the command line.");
    app.require_subcommand(1);
    app.fallthrough();
    CommonOptions common;
    Command command;
    addCommonOptions(app, common);
    addDatabaseCommands(app, command);
    addSyncCommands(app, command);
    addCustomerCommands(app, command);
    addSubscriptionCommands(app, command);
    addCatalogCommands(app, command);
    addEventCommands(app, command);
    addAuditCommands(app, command);
    try { // CLI11 reports by exception
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const int shown = app.exit(error);
        return shown == 0 ? int(ExitCode::Ok) : int(ExitCode::Usage);
    }
    log::install(common.logFormat == "json" ? log::Format::Json : log::Format::Text);
    QLoggingCategory::setFilterRules(QStringLiteral("*.info=false")); // a command's own output says what happened
    return int(run(application, common, command));
}
