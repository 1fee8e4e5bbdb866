// SPDX-License-Identifier: GPL-3.0-or-later
// reckoner: the console. Reads the command line, the settings, and starts the window; everything else is in console.h.

#include "app/reckoner/console.h"
#include "app/reckoner/screenshots.h"
#include "app/reckoner/single_instance.h"
#include "app/reckoner/start_times.h"
#include "app/session/settings_options.h"
#include "core/config/profiles.h"
#include "ui/shell/main_window.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

namespace {

using namespace reckoner;

constexpr int kExitIncomplete = 1, kExitUsage = 2, kExitUnreachable = 3;
constexpr int kDemoPollMs = 3000;

// When the pictures are taken, whenever they are taken: the same rows, dates and ages every time.
Instant pictureTime()
{
    return *Instant::parse(QStringLiteral("2026-05-12T09:30:00Z"));
}

struct CommandLine {
    bool isDemo = false;
    app::SettingsOptions settings{.profile = {}}; // no profile: the one chosen for the start
    std::string screenshotFolder;
    std::string theme;
    std::string language;
    std::string scale;
    std::string only;
};

void declareOptions(CLI::App &app, CommandLine &line)
{
    app.add_flag("--demo", line.isDemo, "Start with the built-in sandbox and its data: no account, no key, no network");
    app::addSettingsOptions(app, line.settings);
    app.get_option("--config")->check(CLI::ExistingFile);
    app.add_option("--screenshot", line.screenshotFolder,
                   "Write a picture of every page and dialog of the demo into this folder, and exit");
    app.add_option("--only", line.only, "Only the pictures of this page, e.g. subscriptions");
    app.add_option("--theme", line.theme, "light or dark")->check(CLI::IsMember({"light", "dark"}));
    app.add_option("--lang,--language", line.language, "Language of the windows, e.g. de; the system's when not given");
    app.add_option("--scale", line.scale, "Scale of the pictures, 1 or 2")->check(CLI::IsMember({"1", "2"}));
}

void say(const QString &text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

// Qt ends the program with a line about plug-ins when there is no display; people deserve a sentence.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

Result<app::ConsoleSettings::Options> settingsOptions(const CommandLine &line)
{
    app::ConsoleSettings::Options options;
    RK_TRY_ASSIGN(const config::LoadOptions load, app::loadOptions(line.settings));
    options.profile = line.settings.profileName();
    options.profileFile = load.profileFile;
    options.file = load.file;
    options.database = load.database;
    return options;
}

// The keychain is asked when the window is there.
config::Loaded readSettings(const app::ConsoleSettings::Options &from)
{
    return config::loadSettings({.profileFile = from.profileFile,
                                 .file = from.file,
                                 .missing = config::LoadOptions::Missing::MayFollow,
                                 .database = from.database},
                                from.variables);
}

ui::Appearance::Options appearanceOf(const CommandLine &line, bool pictures)
{
    ui::Appearance::Options options;
    if (!line.theme.empty())
        options.theme = line.theme == "dark" ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light;
    else if (pictures) // the same on every desktop
        options.theme = ui::ThemeChoice::Light;
    options.language = QString::fromStdString(line.language);
    if (pictures && options.language.isEmpty())
        options.language = QStringLiteral("en");
    return options;
}

// Nobody has set anything up, nor asked for something in particular.
bool isFirstRun(const CommandLine &line, const config::Settings &settings)
{
    const QString profile = line.settings.profileName();
    return line.settings.configFile.empty() && line.settings.database.empty() && !settings.paddle.enabled &&
           !settings.stripe.enabled && settings.database.isEmpty() &&
           !QFileInfo::exists(config::profilePath(profile)) && !QFileInfo::exists(config::profileDatabasePath(profile));
}

Result<app::Console::Options> consoleOptions(const CommandLine &line)
{
    const bool pictures = !line.screenshotFolder.empty();
    app::Console::Options options;
    options.session.profile = line.settings.profileName();
    options.session.schema = app::SchemaUse::MigrateAlways;
    options.appearance = appearanceOf(line, pictures);
    if (line.isDemo || pictures) {
        options.begin = app::Console::Begin::Demo;
        options.pollMs = kDemoPollMs;
        if (pictures)
            options.demoAt = pictureTime();
        return options;
    }
    RK_TRY_ASSIGN(options.settings, settingsOptions(line));
    config::Loaded loaded = readSettings(*options.settings);
    if (!loaded.faults.empty())
        say(config::faultsText(loaded.faults)); // and in the window, with the page to put them right
    options.faults = std::move(loaded.faults);
    options.accountIsDecided = loaded.overrides.contains(QStringLiteral("account.provider"));
    options.session.settings = std::move(loaded.settings);
    if (!options.session.settings.database.isEmpty()) // not ours alone: brought up to date on demand, in Settings
        options.session.schema = app::SchemaUse::MigrateIfEmpty;
    if (options.faults.empty() && isFirstRun(line, options.session.settings))
        options.begin = app::Console::Begin::FirstRun;
    const QFileInfo profile(config::profilePath(options.session.profile));
    options.viewStateFile =
        profile.absolutePath() + QLatin1Char('/') + profile.completeBaseName() + QStringLiteral(".view.ini");
    return options;
}

void takePictures(app::Screenshots &screenshots, app::Console &console, QApplication &application)
{
    screenshots.start();
    QObject::connect(&screenshots, &app::Screenshots::finished, &application, [](int made, int failures) {
        say(QStringLiteral("%1 pictures, %2 failures").arg(made).arg(failures));
        QCoreApplication::exit(made > 0 && failures == 0 ? 0 : kExitIncomplete);
    });
    QObject::connect(&console, &app::Console::failedToOpen, &application, [](const QString &message) {
        say(message);
        QCoreApplication::exit(kExitUnreachable);
    });
}

int run(QApplication &application, const CommandLine &line, const QElapsedTimer &sinceStart)
{
    const bool pictures = !line.screenshotFolder.empty();
    Result<app::Console::Options> options = consoleOptions(line);
    if (!options) {
        say(options.error().message);
        return kExitUsage;
    }
    std::unique_ptr<app::SingleInstance> single;
    if (options->begin != app::Console::Begin::Demo) {
        single = std::make_unique<app::SingleInstance>(
            QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/reckoner"),
            options->session.profile);
        const app::SingleInstance::Claim claim = single->claim();
        if (claim == app::SingleInstance::Claim::Told) {
            say(QStringLiteral("Reckoner is open already with the profile “%1”; its window comes to the front.")
                    .arg(options->session.profile));
            return 0;
        }
        if (claim == app::SingleInstance::Claim::Silent) {
            say(QStringLiteral("Reckoner is open already with the profile “%1”, but does not answer. Wait a moment and "
                               "try again, or end that one first.")
                    .arg(options->session.profile));
            return kExitUnreachable;
        }
    }
    const SystemClock systemClock;
    const FakeClock pictureClock(pictureTime());
    const Clock &clock = pictures ? static_cast<const Clock &>(pictureClock) : systemClock;
    app::Console console(std::move(*options), clock);
    if (single)
        QObject::connect(single.get(), &app::SingleInstance::secondStarted, &console,
                         [&console] { console.window().comeForward(); });
    app::Screenshots screenshots(console, {.folder = QString::fromStdString(line.screenshotFolder),
                                           .suffix = line.theme == "dark" ? QStringLiteral("-dark") : QString(),
                                           .only = QString::fromStdString(line.only)});
    if (pictures)
        takePictures(screenshots, console, application);
    const app::StartTimes startTimes(console, sinceStart);
    console.show();
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    CommandLine line;
    CLI::App command("The console of Reckoner: subscription billing with nothing charged twice.", "reckoner");
    command.set_version_flag("--version", RECKONER_VERSION);
    declareOptions(command, line);
    try {
        command.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return command.exit(error) == 0 ? 0 : kExitUsage;
    }
    if (line.settings.profile.empty())
        line.settings.profile = config::startProfile().toStdString();
    if (!hasDisplay()) {
        if (line.screenshotFolder.empty()) {
            say(QStringLiteral("There is no display to open a window on. Start reckoner in a desktop session, or let "
                               "it write pictures of its windows: reckoner --screenshot FOLDER"));
            return kExitUsage;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (!line.scale.empty())
        qputenv("QT_SCALE_FACTOR", line.scale.c_str());
    app::installLog(line.settings);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("reckoner"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RECKONER_VERSION));
    return run(application, line, sinceStart);
}
