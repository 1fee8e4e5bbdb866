// SPDX-License-Identifier: GPL-3.0-or-later
// reckonerctl: every query and action of the core as a command. --json everywhere, --csv for lists; exit codes: 0 ok, 1
// refused or differences found, 2 usage or configuration, 3 could not reach the provider or the outcome is not known.

#include "app/reckonerctl/command.h"
#include "app/session/settings_options.h"
#include "core/base/log.h"
#include "core/config/keychain_secrets.h"
#ifdef RECKONER_KEYCHAIN
#include "core/secrets/system_keychain.h"
#endif

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace {

using namespace reckoner;
using namespace reckoner::ctl;

struct CommonOptions {
    app::SettingsOptions settings;
    bool json = false;
    bool csv = false;
};

void addCommonOptions(CLI::App &app, CommonOptions &options)
{
    app::addSettingsOptions(app, options.settings);
    CLI::Option *json = app.add_flag("--json", options.json, "Print one JSON document");
    app.add_flag("--csv", options.csv, "Print lists as CSV")->excludes(json);
    app.set_version_flag("--version", "reckonerctl " RECKONER_VERSION);
}

ExitCode failWithFaults(const Output &out, const std::vector<config::Fault> &faults)
{
    const QString text = config::faultsText(faults).trimmed();
    if (out.isJson()) {
        out.fail({ErrorKind::Invalid, text, {}, {}});
        return ExitCode::Usage;
    }
    for (const QString &line : text.split(QLatin1Char('\n'))) // the lines are ours, what they quote is not
        out.note(printable(line));
    return ExitCode::Usage;
}

// Ctrl-C ends the program as always, and says what that means. Only calls that a signal handler may make.
void sayInterrupted(int signal)
{
    constexpr char kSaid[] =
        "\nInterrupted. What was stored is kept. A change that was under way is not confirmed and is not sent again: "
        "run “reckonerctl operations resolve” to read it back.\n";
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, kSaid, sizeof kSaid - 1);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

// A wrong command is named; CLI11 would only say that one is missing.
int reportUsage(CLI::App &app, const CLI::ParseError &error)
{
    const std::vector<std::string> rest = app.remaining(true);
    const auto *required = dynamic_cast<const CLI::RequiredError *>(&error);
    if (required && !rest.empty() && rest.front().rfind('-', 0) != 0)
        std::fprintf(stderr, "There is no command %s.\nRun with --help for more information.\n",
                     qPrintable(printable(QString::fromStdString(rest.front()))));
    else if (const int shown = app.exit(error); shown == 0)
        return int(ExitCode::Ok);
    return int(ExitCode::Usage);
}

// The keychain of a desktop session has the key that was entered in Settings. Only somebody at a terminal is asked for
// its password.
config::Loaded askKeychain(QCoreApplication &application, config::Loaded loaded, const QString &profile)
{
#ifdef RECKONER_KEYCHAIN
    secrets::SystemKeychain keychain;
    const auto unlocking = ::isatty(STDIN_FILENO) ? secrets::Unlocking::MayAsk : secrets::Unlocking::Never;
    config::KeychainLookup lookup{.profile = profile, .unlocking = unlocking, .system = &keychain};
#else
    config::KeychainLookup lookup{.profile = profile};
#endif
    QObject context;
    std::optional<config::Loaded> complete;
    config::withKeychainSecrets(std::move(loaded), lookup, &context)
        .then(&context, [&](Result<config::Loaded> &&result) {
            complete.emplace();
            if (result)
                complete = std::move(*result);
            else
                complete->faults.push_back({result.error().message, {}});
            application.quit();
        });
    if (!complete)
        QCoreApplication::exec();
    for (const config::Fault &missing : complete->missingKeys)
        complete->faults.push_back(missing);
    return std::move(*complete);
}

config::Loaded readSettings(QCoreApplication &application, config::LoadOptions load, const QString &profile)
{
    load.missing = config::LoadOptions::Missing::MayFollow;
    config::Loaded loaded = config::loadSettings(load, secrets::processEnvironment());
    if (loaded.faults.empty())
        return askKeychain(application, std::move(loaded), profile);
    load.missing = config::LoadOptions::Missing::IsFault; // all faults are told at once
    return config::loadSettings(load, secrets::processEnvironment());
}

ExitCode run(QCoreApplication &application, const CommonOptions &common, const Command &command)
{
    const Output out(common.json ? Output::Form::Json : common.csv ? Output::Form::Csv : Output::Form::Text);
    const auto load = app::loadOptions(common.settings);
    if (!load) {
        out.fail(load.error());
        return ExitCode::Usage;
    }
    const QString profile = common.settings.profileName();
    const config::Loaded loaded = readSettings(application, *load, profile);
    if (!loaded.faults.empty())
        return failWithFaults(out, loaded.faults);
    const SystemClock clock;
    auto session = app::Session::open(
        {.settings = loaded.settings, .profile = profile, .schema = command.schema, .database = {.readers = 1}}, clock);
    if (!session)
        return out.fail(session.error());
    QObject context;
    Bench bench{**session, loaded, out, context};
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
    addPlanCommands(app, command);
    addPriceMigrationCommands(app, command);
    addEventCommands(app, command);
    addCreditCommands(app, command);
    addAuditCommands(app, command);
    addPricingCommands(app, command);
    addCheckoutCommands(app, command);
    addBillingApiCommands(app, command);
    addReconcileCommands(app, command);
    try { // CLI11 reports by exception
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return reportUsage(app, error);
    }
    app::installLog(common.settings);
    // A command's own output says what happened.
    QLoggingCategory::setFilterRules(QStringLiteral("*.info=false\nreckoner.http.warning=false"));
    std::signal(SIGINT, sayInterrupted);
    std::signal(SIGTERM, sayInterrupted);
    return int(run(application, common, command));
}
