// SPDX-License-Identifier: GPL-3.0-or-later
// reckonerd: receives webhooks, applies them, executes filed operations. SIGTERM and SIGINT drain and lose nothing.

#include "app/reckonerd/daemon.h"
#include "core/base/log.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QHostAddress>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace {

using namespace reckoner;

constexpr int kUsualFutureToleranceSeconds =
    int(std::chrono::duration_cast<std::chrono::seconds>(events::kMaxEventAhead).count());

struct Options {
    std::string configFile, profile = "default", database, logFormat = "text", listen = "127.0.0.1",
                            path = "/webhooks/paddle", certificate, key;
    int port = -1;
    int readyFd = -1;
    int toleranceSeconds = 300;
    int catchUpMinutes = 10;
    int futureToleranceSeconds = kUsualFutureToleranceSeconds;
};

constexpr int kMaxFutureToleranceSeconds = 10 * 366 * 86400; // ten years: as far as stories move the emulator's clock

void addOptions(CLI::App &app, Options &options)
{
    app.add_option("--config", options.configFile, "Configuration file (TOML)");
    app.add_option("--profile", options.profile, "Profile; names the configuration and the database file")
        ->capture_default_str();
    app.add_option("--db", options.database, "sqlite:/path/file.db or postgresql://user@host/db");
    app.add_option("--log-format", options.logFormat, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    app.add_option("--listen", options.listen, "Address or ADDRESS:PORT")->capture_default_str();
    app.add_option("--port", options.port, "Port; 0 picks one (default 8787)");
    app.add_option("--ready-fd", options.readyFd,
                   "File descriptor that gets the line “listening on …”, instead of standard output");
    app.add_option("--webhook-path", options.path, "Path of Paddle's webhooks; /api/paddle/webhook works as well")
        ->capture_default_str();
    app.add_option("--signature-tolerance", options.toleranceSeconds,
                   "Accepted age of a signature in seconds, both ways")
        ->check(CLI::Range(5, 86400))
        ->capture_default_str();
    app.add_option(
           "--future-tolerance", options.futureToleranceSeconds,
           "Accept events dated up to so many seconds ahead; more only for the emulator, whose clock can be moved")
        ->check(CLI::Range(0, kMaxFutureToleranceSeconds))
        ->capture_default_str();
    app.add_option("--catch-up-minutes", options.catchUpMinutes,
                   "Read Paddle's event feed so often for what webhooks lost; 0: never")
        ->check(CLI::Range(0, 24 * 60))
        ->capture_default_str();
    app.add_option("--tls-cert", options.certificate, "Certificate chain (PEM)");
    app.add_option("--tls-key", options.key, "Private key (PEM)");
    app.set_version_flag("--version", "reckonerd " RECKONER_VERSION);
}

constexpr int kDefaultPort = 8787;

// 127.0.0.1, 127.0.0.1:8080, [::1]:8080. Errors: Invalid.
Result<http::ServerOptions> serverOptions(const Options &options)
{
    QString address = QString::fromStdString(options.listen);
    int port = options.port >= 0 ? options.port : kDefaultPort;
    const qsizetype colon = address.lastIndexOf(QLatin1Char(':'));
    const bool bracketed = address.startsWith(QLatin1Char('['));
    if (colon > 0 && (address.count(QLatin1Char(':')) == 1 || (bracketed && address[colon - 1] == QLatin1Char(']')))) {
        bool isNumber = false;
        const int given = address.mid(colon + 1).toInt(&isNumber);
        if (!isNumber)
            return Error{
                ErrorKind::Invalid, QStringLiteral("--listen %1: the port is no number.").arg(address), {}, {}};
        if (options.port < 0)
            port = given;
        address.truncate(colon);
    }
    address.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    if (QHostAddress(address).isNull() || port < 0 || port > 65535)
        return Error{ErrorKind::Invalid,
                     QStringLiteral("--listen %1 --port %2 is no address to listen on.").arg(address).arg(port),
                     {},
                     {}};
    http::ServerOptions server;
    server.address = address.toUtf8();
    server.port = quint16(port);
    server.certificateChainFile = QByteArray::fromStdString(options.certificate);
    server.privateKeyFile = QByteArray::fromStdString(options.key);
    return server;
}

int fail(const QString &message)
{
    std::fprintf(stderr, "reckonerd: %s\n", qPrintable(message));
    return 2;
}

// Keys must not reach a core file.
void forbidCoreFiles()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

int signalDescriptor()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr); // before any thread starts, so that all inherit it
    std::signal(SIGPIPE, SIG_IGN);
    return signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

void tellReady(int fd, const QByteArray &address, quint16 port)
{
    const QByteArray line = "listening on " + address + ':' + QByteArray::number(port) + '\n';
    [[maybe_unused]] const auto written = ::write(fd >= 0 ? fd : STDOUT_FILENO, line.constData(), size_t(line.size()));
    if (fd >= 0)
        ::close(fd);
}

int run(QCoreApplication &application, const Options &options, int signals)
{
    const QString profile = QString::fromStdString(options.profile);
    if (const auto named = config::checkProfileName(profile); !named)
        return fail(named.error().message);
    config::LoadOptions load{.profileFile = config::profilePath(profile),
                             .needs = config::LoadOptions::Needs::Both,
                             .database = QString::fromStdString(options.database)};
    if (!options.configFile.empty()) {
        load.profileFile = QString::fromStdString(options.configFile);
        load.file = config::LoadOptions::File::Required;
    }
    const config::Loaded loaded = config::loadSettings(load, secrets::processEnvironment());
    if (!loaded.faults.empty())
        return fail(config::faultsText(loaded.faults));
    if (loaded.settings.paddle.webhookSecrets.empty())
        return fail(QStringLiteral("There is no webhook secret, so that no webhook could be trusted. Looked at: %1")
                        .arg(secrets::secretPlaces("PADDLE_WEBHOOK_SECRET")));
    if (loaded.settings.paddle.environment == config::Environment::Production &&
        options.futureToleranceSeconds > kUsualFutureToleranceSeconds)
        return fail(QStringLiteral("--future-tolerance is for the emulator. In production an event of the future would "
                                   "hold off every real one "
                                   "until then; leave the option out."));
    const auto server = serverOptions(options);
    if (!server)
        return fail(server.error().message);
    const SystemClock clock;
    auto session = app::Session::open({.settings = loaded.settings, .profile = profile}, clock);
    if (!session)
        return fail(session.error().message + (session.error().detail.isEmpty()
                                                   ? QString()
                                                   : QStringLiteral(" (%1)").arg(session.error().detail)));
    app::Daemon daemon(**session, {.http = *server,
                                   .signatureTolerance = std::chrono::seconds(options.toleranceSeconds),
                                   .futureTolerance = std::chrono::seconds(options.futureToleranceSeconds),
                                   .catchUpEvery = std::chrono::minutes(options.catchUpMinutes),
                                   .webhookPath = QByteArray::fromStdString(options.path)});
    const auto port = daemon.start();
    if (!port)
        return fail(port.error().message);
    QSocketNotifier notifier(signals, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &daemon, [&] {
        signalfd_siginfo info;
        while (::read(signals, &info, sizeof info) == sizeof info) {
        }
        daemon.drain();
    });
    QObject::connect(&daemon, &app::Daemon::drained, &application, &QCoreApplication::quit);
    qCInfo(lcServer, "listening address=%s port=%d account=%s database=%s", server->address.constData(), int(*port),
           qPrintable((*session)->account().toString()), qPrintable((*session)->database().url().toString()));
    tellReady(options.readyFd, server->address, *port);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreFiles();
    const int signals = signalDescriptor();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("reckonerd"));
    CLI::App app("Receives billing webhooks and keeps the mirror current.");
    Options options;
    addOptions(app, options);
    try { // CLI11 reports by exception
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    log::install(options.logFormat == "json" ? log::Format::Json : log::Format::Text);
    return run(application, options, signals);
}
