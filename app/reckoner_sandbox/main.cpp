// SPDX-License-Identifier: GPL-3.0-or-later
// reckoner-sandbox: the emulator as a program. See app/sandbox/sandbox.h for what it does.

#include "app/sandbox/sandbox.h"
#include "core/base/log.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>
#include <unistd.h>

namespace {

using namespace reckoner;
using namespace reckoner::sandbox;

struct CommandLine {
    quint16 port = 0;
    int readyDescriptor = -1;
    std::string seed = "demo";
    std::string clock;
    std::string clockMode = "running";
    std::string webhookUrl;
    std::string webhookSecret;
    std::string apiKey;
    std::string ledgerKey;
    std::string stripeKey;
    std::string stripeVersion;
    std::string stripeWebhookUrl;
    std::string stripeWebhookSecret;
    std::string stripeWebhookVersion;
    std::string logFormat = "text";
    std::string retries = "sandbox";
    std::string signatureClock = "machine";
    bool isRateLimited = false;
};

void declareOptions(CLI::App &app, CommandLine &line)
{
    app.add_option("--port", line.port, "Port on 127.0.0.1; 0 picks one");
    app.add_option("--ready-fd", line.readyDescriptor,
                   "Write the line \"listening on ADDRESS:PORT\" to this descriptor as well");
    app.add_option("--seed", line.seed, "Rows to begin with")->check(CLI::IsMember({"demo", "empty"}));
    app.add_option("--clock", line.clock, "Begin at this time, e.g. 2026-01-31T12:00:00Z");
    app.add_option("--clock-mode", line.clockMode, "Let the clock run on or stand still")
        ->check(CLI::IsMember({"running", "frozen"}));
    app.add_option("--webhook-url", line.webhookUrl, "Send webhooks of all events here");
    app.add_option("--webhook-secret", line.webhookSecret, "Sign them with this secret");
    app.add_option("--api-key", line.apiKey, "The API key to accept (never use a real one)");
    app.add_option("--ledger-key", line.ledgerKey, "The admin key of the credit ledger to accept (never a real one)");
    app.add_option("--stripe-key", line.stripeKey, "The secret key to accept for Stripe (never a real one)");
    app.add_option("--stripe-version", line.stripeVersion, "The Stripe account's API version, e.g. 2025-02-24.acacia");
    app.add_option("--stripe-webhook-url", line.stripeWebhookUrl, "Send Stripe's events here");
    app.add_option("--stripe-webhook-secret", line.stripeWebhookSecret, "Sign them with this secret");
    app.add_option("--stripe-webhook-version", line.stripeWebhookVersion, "The API version of that endpoint");
    app.add_option("--log-format", line.logFormat)->check(CLI::IsMember({"text", "json"}));
    app.add_option("--webhook-retries", line.retries, "The provider's sandbox or live retry schedule")
        ->check(CLI::IsMember({"sandbox", "live"}));
    app.add_option("--signature-clock", line.signatureClock, "Whose time webhooks are signed with")
        ->check(CLI::IsMember({"machine", "sandbox"}));
    app.add_flag("--rate-limit", line.isRateLimited, "Enforce the providers' rate limits");
}

Result<SandboxOptions> readOptions(const CommandLine &line)
{
    SandboxOptions options;
    options.port = line.port;
    options.seed = line.seed == "demo" ? Seed::Demo : Seed::Empty;
    if (!line.clock.empty()) {
        RK_TRY_ASSIGN(options.clock, Instant::parse(QByteArrayView(line.clock)));
    }
    options.clockMode = line.clockMode == "frozen" ? paddle::ClockMode::Frozen : paddle::ClockMode::Running;
    options.webhookUrl = QString::fromStdString(line.webhookUrl);
    options.webhookSecret = QByteArray::fromStdString(line.webhookSecret);
    if (!line.apiKey.empty())
        options.apiKey = QByteArray::fromStdString(line.apiKey);
    if (!line.ledgerKey.empty())
        options.ledgerKey = QByteArray::fromStdString(line.ledgerKey);
    if (!line.stripeKey.empty())
        options.stripe.secretKey = QByteArray::fromStdString(line.stripeKey);
    options.stripe.webhookUrl = QString::fromStdString(line.stripeWebhookUrl);
    options.stripe.webhookSecret = QByteArray::fromStdString(line.stripeWebhookSecret);
    options.stripe.webhookVersion = QString::fromStdString(line.stripeWebhookVersion);
    if (!line.stripeVersion.empty())
        options.stripe.rules.apiVersion = QString::fromStdString(line.stripeVersion);
    for (const QString &version : {options.stripe.webhookVersion, options.stripe.rules.apiVersion}) {
        if (!version.isEmpty() && !stripe::ApiVersion::parse(version))
            return Error{.kind = ErrorKind::Invalid,
                         .message = QStringLiteral("%1 is no API version of Stripe").arg(version)};
    }
    options.rules.retries = line.retries == "live" ? paddle::RetrySchedule::Live : paddle::RetrySchedule::Sandbox;
    if (line.retries == "live")
        options.stripe.rules.deliveries = stripe::Rules::Deliveries::Live;
    options.stripe.rateLimit = line.isRateLimited ? stripe::RateLimit::On : stripe::RateLimit::Off;
    options.signatureClock =
        line.signatureClock == "sandbox" ? paddle::SignatureClock::Sandbox : paddle::SignatureClock::Machine;
    options.rateLimit = line.isRateLimited ? paddle::RateLimit::On : paddle::RateLimit::Off;
    return options;
}

// Signals arrive as bytes on a descriptor, so that ending is ordinary code. Before any thread is started.
int openSignals()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGTERM);
    sigaddset(&wanted, SIGINT);
    pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
    return signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
}

void sayReady(quint16 port, int descriptor)
{
    const QByteArray line = "listening on 127.0.0.1:" + QByteArray::number(port) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
    if (descriptor >= 0 && ::write(descriptor, line.constData(), static_cast<size_t>(line.size())) < 0)
        qCWarning(lcSandbox, "could not write to --ready-fd");
}

} // namespace

int main(int argc, char **argv)
{
    CommandLine line;
    CLI::App app("Emulates the Paddle Billing API and the needed part of Stripe's on this machine, for trying things "
                 "out and for tests.",
                 "reckoner-sandbox");
    declareOptions(app, line);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &wrong) {
        return app.exit(wrong) == 0 ? 0 : 2;
    }
    const int signals = openSignals();
    QCoreApplication application(argc, argv);
    reckoner::log::install(line.logFormat == "json" ? reckoner::log::Format::Json : reckoner::log::Format::Text);

    auto options = readOptions(line);
    if (!options) {
        std::fprintf(stderr, "reckoner-sandbox: %s\n", qPrintable(options.error().message));
        return 2;
    }
    auto sandbox = Sandbox::start(std::move(options).value());
    if (!sandbox) {
        std::fprintf(stderr, "reckoner-sandbox: %s\n", qPrintable(sandbox.error().message));
        return 3;
    }
    QSocketNotifier notifier(signals, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &application, [] { QCoreApplication::quit(); });
    sayReady((*sandbox)->port(), line.readyDescriptor);
    return application.exec();
}
