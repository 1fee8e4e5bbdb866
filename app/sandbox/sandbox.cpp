// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include "app/sandbox/control.h"
#include "app/sandbox/paddle/event_types.h"
#include "app/sandbox/paddle/seed.h"
#include "app/sandbox/stripe/seed.h"
#include "core/base/hand_over.h"
#include "core/base/log.h"

#include <QCryptographicHash>
#include <QTimer>

#include <future>

namespace reckoner::sandbox {

namespace {

// The server's own limit lies above the one that Transport answers with an envelope.
constexpr qint64 kFramedBodyBytes = 4 * 1024 * 1024;
constexpr int kAnswerTimeoutMs = 600'000; // moving the clock by years waits for many webhooks
constexpr qint64 kLongestTimerMs = 3'600'000;
constexpr char kStripeWork[] = "stripe";

} // namespace

QByteArray SandboxOptions::defaultApiKey()
{
    return "pdl_sdbx_apikey_01sandbox0sandbox0sandbox0_ReckonerSandboxLocal00_RkS";
}

// Everything the sandbox knows. Made, used and destroyed on the worker.
class Sandbox::State : public QObject
{
public:
    explicit State(SandboxOptions options);

    // Seeding takes seconds; whoever starts a sandbox does not wait for it, requests do.
    void begin(quint16 port);
    void handle(const http::ServerRequest &request, http::Responder responder);
    void rearm();

    SandboxOptions options;
    SystemClock machineClock;
    paddle::World world;
    paddle::Router router;
    paddle::Transport transport;
    Ledger ledger;
    FaultPlan faults;
    WebhookLanes lanes;
    paddle::Webhooks webhooks;
    stripe::Emulator stripe;
    RequestLog requests;
    Control control;
    QTimer dueTimer;

private:
    bool m_hasBegun = false;
    void reset(Seed seed);
    http::ServerResponse answer(const http::ServerRequest &request);
    void answerFaulty(const http::ServerRequest &request, http::Responder responder, const Fault &fault,
                      ReceivedRequest &received);
};

Sandbox::State::State(SandboxOptions given)
    : options(std::move(given)),
      world({.start = options.clock.value_or(machineClock.now()), .clock = options.clockMode, .rules = options.rules}),
      transport(world, router, {.apiKey = options.apiKey, .rateLimit = options.rateLimit}), lanes(faults),
      webhooks(world, lanes, options.signatureClock),
      stripe(options.stripe,
             {.now = [this] { return world.now().seconds(); },
              .signingTime =
                  [this] {
                      const bool isMachine = options.signatureClock == paddle::SignatureClock::Machine;
                      return (isMachine ? machineClock.now() : world.now()).seconds();
                  },
              // The first provider's world keeps the one list of what falls due on the sandbox's clock.
              .wakeAt = [this](qint64 due) { world.schedule(Instant::fromSeconds(due), kStripeWork, {}); }},
             lanes),
      control({world, lanes, transport, stripe, faults, requests, ledger,
               [this](bool demo) { reset(demo ? Seed::Demo : Seed::Empty); }})
{
    paddle::registerAllRoutes(router, world);
    world.onDue(kStripeWork, [this](paddle::World &, const QString &, Instant) { stripe.world.runDue(); });
    ledger.adminKey = options.ledgerKey;
    ledger.isUsed = options.ledgerIsUsed;
    for (const Fault &fault : options.faults)
        faults.add(fault);
    lanes.onIdle([this] {
        control.proceed();
        rearm();
    });
    dueTimer.setSingleShot(true);
    QObject::connect(&dueTimer, &QTimer::timeout, this, [this] {
        while (world.runNextDue(world.now())) {
        }
        rearm();
    });
}

void Sandbox::State::begin(quint16 port)
{
    world.baseUrl = stripe.world.baseUrl = QStringLiteral("http://127.0.0.1:%1").arg(port);
    m_hasBegun = true;
    reset(options.seed);
}

void Sandbox::State::reset(Seed seed)
{
    lanes.forget();
    world.clear();
    stripe.clear();
    ledger.clear();
    if (seed == Seed::Demo) {
        paddle::seedDemo(world);
        stripe::seedDemo(stripe.world);
    }
    stripe.open();
    if (!options.webhookUrl.isEmpty()) {
        paddle::NotificationSetting setting;
        setting.id = world.makeId("ntfset");
        setting.description = QStringLiteral("Given at the start");
        setting.destination = options.webhookUrl;
        setting.subscribedEvents = paddle::eventTypeNames();
        setting.endpointSecretKey =
            options.webhookSecret.isEmpty() ? paddle::makeEndpointSecret(world, setting.id) : options.webhookSecret;
        world.notificationSettings.insert(setting);
    }
    rearm();
}

// Work that falls due runs by itself while the clock runs.
void Sandbox::State::rearm()
{
    const auto due = world.nextDue();
    if (world.clockMode() == paddle::ClockMode::Frozen || !due) {
        dueTimer.stop();
        return;
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*due - world.now());
    dueTimer.start(static_cast<int>(std::clamp<qint64>(wait.count(), 0, kLongestTimerMs)));
}

http::ServerResponse Sandbox::State::answer(const http::ServerRequest &request)
{
    if (stripe::Emulator::answers(request))
        return stripe.answer(request);
    return ledger.answers(request) ? ledger.answer(request, world.now()) : transport.answer(request);
}

void Sandbox::State::handle(const http::ServerRequest &request, http::Responder responder)
{
    RK_ASSERT(m_hasBegun);
    if (stripe::Emulator::controls(request)) {
        responder.send(stripe.control(request));
        rearm();
        return;
    }
    if (request.path.startsWith("/_sandbox/")) {
        if (!control.handle(request, responder))
            responder.send(transport.answer(request));
        rearm();
        return;
    }
    ReceivedRequest received;
    received.method = request.method;
    received.path = request.path;
    received.query = request.query;
    received.bodySha256 = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex();
    received.bodyBytes = request.body.size();
    received.receivedAt = machineClock.now();
    if (const auto fault = faults.takeForRequest(request.method, request.path)) {
        answerFaulty(request, std::move(responder), *fault, received);
    } else {
        auto given = answer(request);
        received.status = given.status;
        responder.send(std::move(given));
    }
    qCDebug(lcSandbox).noquote().nospace()
        << "Answered a request. method=" << request.method << " path=" << request.path << " status=" << received.status;
    requests.add(std::move(received));
    rearm();
}

void Sandbox::State::answerFaulty(const http::ServerRequest &request, http::Responder responder, const Fault &fault,
                                  ReceivedRequest &received)
{
    received.fault = fault.id.toLatin1();
    const bool isStripe = stripe::Emulator::answers(request);
    http::ServerResponse given =
        fault.applied ? answer(request)
                      : paddle::Transport::refusal(
                            {.status = 503, .code = QStringLiteral("service_unavailable"), .detail = fault.detail});
    if (fault.kind == FaultKind::Status) {
        given = isStripe ? stripe.transport.faultyAnswer(request, fault)
                         : paddle::Transport::refusal({.status = fault.status,
                                                       .code = fault.code,
                                                       .detail = fault.detail,
                                                       .retryAfterSeconds = fault.retryAfterSeconds});
        if (!fault.rawBody.isEmpty()) {
            given.contentType = "text/html";
            given.body = fault.rawBody;
        }
    }
    const bool isCut = fault.kind == FaultKind::Cut;
    received.status = isCut && fault.cut != http::Cut::CloseAfterAnswer ? 0 : given.status;
    auto held = std::make_shared<http::Responder>(std::move(responder)); // the timer wants something it can copy
    if (isStripe && fault.delayMs > 0)
        stripe.transport.beginHold(request);
    const auto go = [this, held, given, isCut, isStripe, request, fault] {
        if (isStripe && fault.delayMs > 0)
            stripe.transport.endHold(request);
        if (isCut)
            held->cut(fault.cut, given);
        else
            held->send(given);
    };
    if (fault.delayMs > 0)
        QTimer::singleShot(fault.delayMs, this, go);
    else
        go();
}

Sandbox::Sandbox() : m_worker(std::make_unique<Worker>(QStringLiteral("sandbox"))) {}

Result<std::unique_ptr<Sandbox>> Sandbox::start(SandboxOptions options)
{
    std::unique_ptr<Sandbox> sandbox(new Sandbox);
    const quint16 port = options.port;
    State *state = sandbox->m_worker->runBlocking([&] { return new State(std::move(options)); });
    sandbox->m_state = state;
    http::ServerOptions server;
    server.port = port;
    server.limits.bodyBytes = kFramedBodyBytes;
    server.limits.answerTimeoutMs = kAnswerTimeoutMs;
    server.limits.connectionsPerPeer = 0; // this machine only
    // A request may come in before the port is known over there: it waits for that.
    auto portKnown = std::make_shared<std::promise<quint16>>();
    hand_over::post(state, [state, portKnown] {
        if (const quint16 known = portKnown->get_future().get())
            state->begin(known);
    });
    auto started = http::Server::start(server, [state](http::ServerRequest request, http::Responder responder) {
        auto shared =
            std::make_shared<std::pair<http::ServerRequest, http::Responder>>(std::move(request), std::move(responder));
        hand_over::post(state, [state, shared] { state->handle(shared->first, std::move(shared->second)); });
    });
    portKnown->set_value(started ? (*started)->port() : 0);
    if (!started)
        return std::move(started).error();
    sandbox->m_server = std::move(started).value();
    return sandbox;
}

Sandbox::~Sandbox()
{
    m_server.reset(); // nothing more comes in
    m_worker->runBlocking([this] {
        delete m_state;
        return 0;
    });
}

quint16 Sandbox::port() const
{
    return m_server->port();
}

QString Sandbox::baseUrl() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(port());
}

Instant Sandbox::now() const
{
    return m_worker->runBlocking([this] { return m_state->world.now(); });
}

void Sandbox::advanceTo(Instant until)
{
    withWorld([until](paddle::World &world) { world.advanceTo(until); });
}

void Sandbox::withWorld(const std::function<void(paddle::World &)> &fn)
{
    m_worker->runBlocking([&] {
        fn(m_state->world);
        m_state->rearm();
        return 0;
    });
}

void Sandbox::withStripe(const std::function<void(stripe::World &)> &fn)
{
    m_worker->runBlocking([&] {
        fn(m_state->stripe.world);
        m_state->rearm();
        return 0;
    });
}

void Sandbox::withLedger(const std::function<void(Ledger &)> &fn)
{
    m_worker->runBlocking([&] {
        fn(m_state->ledger);
        return 0;
    });
}

QString Sandbox::addFault(Fault fault)
{
    return m_worker->runBlocking([&] { return m_state->faults.add(std::move(fault)).id; });
}

void Sandbox::clearFaults()
{
    m_worker->runBlocking([this] {
        m_state->control.clearFaults();
        return 0;
    });
}

std::vector<ReceivedRequest> Sandbox::requests() const
{
    return m_worker->runBlocking([this] {
        const auto &all = m_state->requests.requests();
        return std::vector<ReceivedRequest>(all.begin(), all.end());
    });
}

void Sandbox::clearRequests()
{
    m_worker->runBlocking([this] {
        m_state->requests.clear();
        return 0;
    });
}

} // namespace reckoner::sandbox
