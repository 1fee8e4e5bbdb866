// SPDX-License-Identifier: GPL-3.0-or-later
// reckoner: the console. Reads the command line, the settings, and starts the window; everything else is in console.h.

#include "app/reckoner/console.h"
#include "app/reckoner/demo.h"
#include "app/reckoner/screenshots.h"
#include "app/reckoner/start_times.h"
#include "core/base/log.h"
#include "ui/common/translations.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

namespace {

using namespace reckoner;

constexpr int kExitIncomplete = 1, kExitUsage = 2, kExitUnreachable = 3;

struct CommandLine {
    bool isDemo = false;
    std::string profile = "default";
    std::string configFile;
    std::string database;
    std::string logFormat = "text";
    std::string screenshotFolder;
    std::string theme;
    std::string language;
    std::string scale;
    std::string only;
};

void declareOptions(CLI::App &app, CommandLine &line)
{
    app.add_flag("--demo", line.isDemo, "Start with the built-in sandbox and its data: no account, no key, no network");
    app.add_option("--profile", line.profile, "Name of the profile: settings, database and window layout");
    app.add_option("--config", line.configFile, "Settings file instead of the profile's own")->check(CLI::ExistingFile);
    app.add_option("--db", line.database, "sqlite:/path/file.db or postgresql://user@host/db");
    app.add_option("--log-format", line.logFormat)->check(CLI::IsMember({"text", "json"}));
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

Result<config::Settings> readSettings(const CommandLine &line)
{
    const QString profile = QString::fromStdString(line.profile);
    RK_TRY(config::checkProfileName(profile));
    config::LoadOptions options;
    options.profileFile =
        line.configFile.empty() ? config::profilePath(profile) : QString::fromStdString(line.configFile);
    options.file = line.configFile.empty() ? config::LoadOptions::File::Optional : config::LoadOptions::File::Required;
    options.needs = config::LoadOptions::Needs::ApiKey;
    options.database = QString::fromStdString(line.database);
    const config::Loaded loaded = config::loadSettings(options, secrets::processEnvironment());
    if (!loaded.faults.empty())
        return Error{ErrorKind::Invalid, config::faultsText(loaded.faults), {}, {}};
    return loaded.settings;
}

int run(QApplication &application, const CommandLine &line, const QElapsedTimer &sinceStart)
{
    const SystemClock clock;
    const bool pictures = !line.screenshotFolder.empty();
    std::unique_ptr<app::Demo> demo;
    app::Console::Options options;
    options.session.profile = QString::fromStdString(line.profile);
    options.session.schema = app::SchemaUse::MigrateAlways;
    options.scheme = line.theme == "dark" ? ui::ColorScheme::Dark : ui::ColorScheme::Light;
    if (line.isDemo || pictures) {
        Result<std::unique_ptr<app::Demo>> started = app::Demo::start();
        if (!started) {
            say(started.error().message);
            return kExitUnreachable;
        }
        demo = std::move(*started);
        options.session.settings = demo->settings();
        options.pollMs = 3000;
    } else {
        Result<config::Settings> settings = readSettings(line);
        if (!settings) {
            say(settings.error().message);
            return kExitUsage;
        }
        options.session.settings = std::move(*settings);
        QFileInfo profile(config::profilePath(options.session.profile));
        options.viewStateFile =
            profile.absolutePath() + QLatin1Char('/') + profile.completeBaseName() + QStringLiteral(".view.ini");
    }
    app::Console console(std::move(options), clock);
    app::Screenshots screenshots(console, {.folder = QString::fromStdString(line.screenshotFolder),
                                           .suffix = line.theme == "dark" ? QStringLiteral("-dark") : QString(),
                                           .only = QString::fromStdString(line.only)});
    if (pictures) {
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
    log::install(line.logFormat == "json" ? log::Format::Json : log::Format::Text);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("reckoner"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RECKONER_VERSION));
    const QLocale locale = line.language.empty() ? QLocale() : QLocale(QString::fromStdString(line.language));
    ui::installTranslations(application, locale);
    return run(application, line, sinceStart);
}
