// SPDX-License-Identifier: GPL-3.0-or-later
// reckonerd: receives webhooks, applies them, executes filed operations. SIGTERM and SIGINT drain and lose nothing.

#include "app/reckonerd/daemon.h"
#include "app/session/settings_options.h"
#include "core/base/log.h"
#include "core/billing_api/api_settings.h"
#include "core/server/client_address.h"
#include "core/server/error_reporter.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QHostAddress>
#include <QSocketNotifier>
#include <QSysInfo>

#include <csignal>
#include <cstdio>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <thread>
#include <unistd.h>

namespace {

using namespace reckoner;

constexpr int kUsualFutureToleranceSeconds =
    int(std::chrono::duration_cast<std::chrono::seconds>(events::kMaxEventAhead).count());

struct Options {
    app::SettingsOptions settings;
    // Empty, or below 0: as the profile says, or else the default.
    std::string listen, path = "/webhooks/paddle", certificate, key, trustedProxies, allowlist, billingListen;
    int port = -1, threads = -1, toleranceSeconds = -1;
    int readyFd = -1;
    int catchUpMinutes = 10;
    bool logsRequests = false;
    int futureToleranceSeconds = kUsualFutureToleranceSeconds;
};

constexpr int kMaxThreads = 16;
constexpr int kMaxFutureToleranceSeconds = 10 * 366 * 86400; // ten years: as far as stories move the emulator's clock

void addOptions(CLI::App &app, Options &options)
{
    app::addSettingsOptions(app, options.settings);
    app.add_option("--listen", options.listen, "Address or ADDRESS:PORT (default 127.0.0.1)");
    app.add_option("--threads", options.threads, "Threads of the listener (default: one, or two from four cores on)")
        ->check(CLI::Range(1, kMaxThreads));
    app.add_option("--trusted-proxy", options.trustedProxies,
                   "Addresses or networks whose X-Forwarded-For counts, comma-separated");
    app.add_option("--allowlist", options.allowlist,
                   "off, provider (its published addresses, asked for every hour), or networks, comma-separated");
    app.add_flag("--log-requests", options.logsRequests, "A line for each webhook");
    app.add_option("--port", options.port, "Port; 0 picks one (default 8787)");
    app.add_option("--billing-listen", options.billingListen,
                   "Turns the billing API for storefronts on, at this ADDRESS:PORT (default 127.0.0.1:8788)");
    app.add_option("--ready-fd", options.readyFd,
                   "File descriptor that gets the line “listening on …”, instead of standard output");
    app.add_option("--webhook-path", options.path, "Path of Paddle's webhooks; /api/paddle/webhook works as well")
        ->capture_default_str();
    app.add_option("--signature-tolerance", options.toleranceSeconds,
                   "Accepted age of a signature in seconds, both ways (default 300)")
        ->check(CLI::Range(5, 86400));
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
constexpr int kDefaultBillingPort = 8788;

// The intake hands everything on; a second thread pays only where the database leaves a core free.
int usualThreads()
{
    return std::thread::hardware_concurrency() >= 4 ? 2 : 1;
}

struct ListenAt {
    QString address;
    int port = 0;
};

// 127.0.0.1, 127.0.0.1:8080, [::1]:8080; what the text leaves open is as before. Errors: Invalid.
Result<ListenAt> listenAt(const QString &text, ListenAt usual, const char *option)
{
    ListenAt at{text.isEmpty() ? usual.address : text, usual.port};
    const qsizetype colon = at.address.lastIndexOf(QLatin1Char(':'));
    const bool bracketed = at.address.startsWith(QLatin1Char('['));
    if (colon > 0 &&
        (at.address.count(QLatin1Char(':')) == 1 || (bracketed && at.address[colon - 1] == QLatin1Char(']')))) {
        bool isNumber = false;
        at.port = at.address.mid(colon + 1).toInt(&isNumber);
        if (!isNumber)
            return Error{ErrorKind::Invalid,
                         QStringLiteral("%1 %2: the port is no number.").arg(QLatin1StringView(option), text),
                         {},
                         {}};
        at.address.truncate(colon);
    }
    at.address.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    if (QHostAddress(at.address).isNull() || at.port < 0 || at.port > 65535)
        return Error{ErrorKind::Invalid,
                     QStringLiteral("%1 %2, port %3, is no address to listen on.")
                         .arg(QLatin1StringView(option), at.address)
                         .arg(at.port),
                     {},
                     {}};
    return at;
}

// What the command line leaves open, the profile says. Errors: Invalid.
Result<http::ServerOptions> serverOptions(const Options &options, const config::ListenerSettings &listener)
{
    const QString usual = listener.address.isEmpty() ? QStringLiteral("127.0.0.1") : listener.address;
    RK_TRY_ASSIGN(ListenAt at, listenAt(QString::fromStdString(options.listen),
                                        {usual, listener.port > 0 ? listener.port : kDefaultPort}, "--listen"));
    if (options.port >= 0)
        at.port = options.port;
    if (at.port > 65535)
        return Error{ErrorKind::Invalid, QStringLiteral("--port %1 is no port.").arg(at.port), {}, {}};
    http::ServerOptions server;
    server.address = at.address.toUtf8();
    server.port = quint16(at.port);
    server.certificateChainFile = options.certificate.empty() ? listener.certificateFile.toUtf8()
                                                              : QByteArray::fromStdString(options.certificate);
    server.privateKeyFile = options.key.empty() ? listener.keyFile.toUtf8() : QByteArray::fromStdString(options.key);
    server.threads = options.threads > 0 ? options.threads : listener.threads > 0 ? listener.threads : usualThreads();
    if (listener.connections > 0)
        server.limits.connections = listener.connections;
    if (listener.connectionsPerPeer > 0)
        server.limits.connectionsPerPeer = listener.connectionsPerPeer;
    return server;
}

Error noNetworks(const char *option)
{
    return {ErrorKind::Invalid,
            QStringLiteral("%1: write addresses as 192.0.2.7 or 192.0.2.0/24, separated by commas.")
                .arg(QLatin1StringView(option)),
            {},
            {}};
}

// Errors: Invalid.
Result<app::DaemonOptions> daemonOptions(const Options &options, config::ListenerSettings listener)
{
    using Allowlist = config::ListenerSettings::Allowlist;
    if (!options.trustedProxies.empty()) {
        const auto networks = config::networksFromText(QString::fromStdString(options.trustedProxies));
        if (!networks)
            return noNetworks("--trusted-proxy");
        listener.trustedProxies = *networks;
    }
    if (!options.allowlist.empty()) {
        listener.allowlist = options.allowlist == "off"        ? Allowlist::Off
                             : options.allowlist == "provider" ? Allowlist::Provider
                                                               : Allowlist::Networks;
        const auto networks = config::networksFromText(QString::fromStdString(options.allowlist));
        if (listener.allowlist == Allowlist::Networks && !networks)
            return noNetworks("--allowlist");
        listener.allowedNetworks = networks.value_or(QStringList());
    }
    app::DaemonOptions daemon;
    RK_TRY_ASSIGN(daemon.http, serverOptions(options, listener));
    daemon.trustedProxies = server::networksOf(listener.trustedProxies);
    daemon.allowedNetworks = server::networksOf(listener.allowedNetworks);
    if (listener.allowlist == Allowlist::Provider)
        daemon.allowlist = app::DaemonOptions::Allowlist::FromProvider;
    if (listener.allowlist == Allowlist::PaddleNetworks)
        daemon.allowlist = app::DaemonOptions::Allowlist::FixedForPaddle;
    daemon.logsRequests = options.logsRequests || listener.logsRequests;
    const int tolerance = options.toleranceSeconds > 0 ? options.toleranceSeconds : listener.signatureToleranceSeconds;
    if (tolerance > 0)
        daemon.signatureTolerance = std::chrono::seconds(tolerance);
    daemon.futureTolerance = std::chrono::seconds(options.futureToleranceSeconds);
    daemon.catchUpEvery = std::chrono::minutes(options.catchUpMinutes);
    daemon.webhookPath = QByteArray::fromStdString(options.path);
    return daemon;
}

// Its own port, and of the webhooks' listener the certificate and the proxies in front. none: it is off.
// Errors: Invalid.
Result<std::optional<billing_api::BillingApiOptions>>
billingApiOptions(const Options &options, const config::Settings &settings, const app::DaemonOptions &daemon)
{
    const config::BillingApiSettings &api = settings.billingApi;
    if (!api.enabled)
        return std::optional<billing_api::BillingApiOptions>();
    RK_TRY_ASSIGN(billing_api::BillingApiOptions made, billing_api::apiOptionsOf(settings));
    const QString usual = api.address.isEmpty() ? QStringLiteral("127.0.0.1") : api.address;
    RK_TRY_ASSIGN(const ListenAt at,
                  listenAt(QString::fromStdString(options.billingListen),
                           {usual, api.port > 0 ? api.port : kDefaultBillingPort}, "--billing-listen"));
    made.http.address = at.address.toUtf8();
    made.http.port = quint16(at.port);
    made.http.certificateChainFile = daemon.http.certificateChainFile;
    made.http.privateKeyFile = daemon.http.privateKeyFile;
    made.trustedProxies = daemon.trustedProxies;
    return std::optional(std::move(made));
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

// Most of the threads wait most of the time, and an arena of each one's own would keep what it held at its busiest.
// Buffers of a body's parsing come and go with each webhook: not by system calls.
void boundMemory()
{
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
    mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
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

void tellReady(int fd, const QByteArray &line)
{
    [[maybe_unused]] const auto written = ::write(fd >= 0 ? fd : STDOUT_FILENO, line.constData(), size_t(line.size()));
    if (fd >= 0)
        ::close(fd);
}

int run(QCoreApplication &application, const Options &options, int signals)
{
    auto load = app::loadOptions(options.settings);
    if (!load)
        return fail(load.error().message);
    load->needs = config::LoadOptions::Needs::Both;
    load->billingApi = !options.billingListen.empty();
    const config::Loaded loaded = config::loadSettings(*load, secrets::processEnvironment());
    if (!loaded.faults.empty())
        return fail(config::faultsText(loaded.faults));
    const config::Settings &settings = loaded.settings;
    if (settings.paddle.webhookSecrets.empty() && settings.stripe.webhookSecrets.empty())
        return fail(QStringLiteral("There is no webhook secret, so that no webhook could be trusted. Looked at: %1")
                        .arg(secrets::secretPlaces("PADDLE_WEBHOOK_SECRET")));
    const bool isProduction =
        (settings.paddle.enabled && settings.paddle.environment == config::Environment::Production) ||
        (settings.stripe.enabled && settings.stripe.environment == config::Environment::Production);
    if (isProduction && options.futureToleranceSeconds > kUsualFutureToleranceSeconds)
        return fail(QStringLiteral("--future-tolerance is for the emulator. In production an event of the future would "
                                   "hold off every real one "
                                   "until then; leave the option out."));
    auto planned = daemonOptions(options, loaded.settings.listener);
    if (!planned)
        return fail(planned.error().message);
    auto billingApi = billingApiOptions(options, loaded.settings, *planned);
    if (!billingApi)
        return fail(billingApi.error().message);
    planned->billingApi = *std::move(billingApi);
    const QByteArray address = planned->http.address;
    const QByteArray billingAddress = planned->billingApi ? planned->billingApi->http.address : QByteArray();
    const SystemClock clock;
    std::optional<server::ErrorReporter> reporter;
    if (!loaded.settings.reportDsn.isEmpty()) {
        auto target = server::ReportTarget::fromDsn(loaded.settings.reportDsn);
        if (!target)
            return fail(target.error().message);
        const bool isSandbox = settings.environment() == config::Environment::Sandbox;
        reporter.emplace(std::move(*target), clock,
                         server::ErrorReporterOptions{.environment = isSandbox ? QStringLiteral("sandbox")
                                                                               : QStringLiteral("production"),
                                                      .server = QSysInfo::machineHostName()});
    }
    auto session = app::Session::open({.settings = loaded.settings, .profile = options.settings.profileName()}, clock);
    if (!session)
        return fail(session.error().message + (session.error().detail.isEmpty()
                                                   ? QString()
                                                   : QStringLiteral(" (%1)").arg(session.error().detail)));
    app::Daemon daemon(**session, std::move(*planned));
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
    qCInfo(lcServer, "listening address=%s port=%d account=%s database=%s", address.constData(), int(*port),
           qPrintable((*session)->account().toString()), qPrintable((*session)->database().url().toString()));
    QByteArray ready = "listening on " + address + ':' + QByteArray::number(*port) + '\n';
    if (daemon.billingApiPort() > 0)
        ready += "billing API on " + billingAddress + ':' + QByteArray::number(daemon.billingApiPort()) + '\n';
    tellReady(options.readyFd, ready);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreFiles();
    boundMemory();
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
    app::installLog(options.settings);
    return run(application, options, signals);
}
