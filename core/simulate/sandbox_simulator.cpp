// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/sandbox_simulator.h"

#include "core/base/words.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

namespace reckoner::simulate {

namespace {

const char *chaosFault(Chaos chaos)
{
    switch (chaos) {
    case Chaos::Duplicate: return "webhook_duplicate";
    case Chaos::Swap: return "webhook_reorder";
    case Chaos::Delay: return "webhook_delay";
    case Chaos::Lose: return "webhook_lose";
    case Chaos::WrongSecret: return "webhook_wrong_secret";
    }
    RK_UNREACHABLE();
}
constexpr int kChaosDelayMs = 5000;

// A refusal in the emulator's words, which are meant for whoever asked.
Error sandboxRefusal(const http::ClientResponse &answer)
{
    const auto document = JsonDocument::parse(answer.body);
    QString detail;
    if (document) {
        const JsonView error = document->root()["error"];
        detail = error["detail"].string().value_or(QString());
        for (const JsonView &field : error["errors"].items())
            detail += QStringLiteral(" %1: %2").arg(field["field"].string().value_or(QString()),
                                                    field["message"].string().value_or(QString()));
    }
    const ErrorKind kind = answer.status == 404   ? ErrorKind::NotFound
                           : answer.status == 409 ? ErrorKind::Conflict
                                                  : ErrorKind::Invalid;
    return {kind, Words::tr("The sandbox refused: %1").arg(detail.trimmed()), {}, {}};
}

Result<SimulatedRun> simulatedRun(const Result<http::ClientResponse> &answer)
{
    if (!answer)
        return answer.error();
    if (answer->status / 100 != 2)
        return sandboxRefusal(*answer);
    RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(answer->body));
    const JsonView data = document.root()["data"];
    SimulatedRun run;
    run.destinations = int(data["destinations"].integer().value_or(0));
    for (const JsonView &event : data["events"].items())
        run.events.push_back(
            {event["event_id"].string().value_or(QString()), event["event_type"].string().value_or(QString())});
    return run;
}

} // namespace

Result<std::unique_ptr<SandboxSimulator>> SandboxSimulator::create(const QUrl &emulator)
{
    const QString host = emulator.host();
    if (emulator.scheme() != QLatin1StringView("http") ||
        (host != QLatin1StringView("localhost") && !QHostAddress(host).isLoopback()))
        return Error{ErrorKind::Invalid, Words::tr("Only an emulator on this machine can be simulated with."), {}, {}};
    return std::unique_ptr<SandboxSimulator>(new SandboxSimulator(emulator));
}

http::ClientOptions SandboxSimulator::options()
{
    http::ClientOptions options;
    options.limits.requestsPerMinute = 0;
    options.useSystemProxy = false;
    return options;
}

http::ClientRequest SandboxSimulator::request(const QByteArray &method, const QString &path,
                                              const QByteArray &body) const
{
    http::ClientRequest request;
    request.kind = method == "GET" ? http::RequestKind::Read : http::RequestKind::Mutation;
    request.method = method;
    request.url = m_emulator;
    request.url.setPath(path);
    request.body = body;
    return request;
}

// The destinations' own event types say nothing here: every type that Paddle documents is told by /event-types, which
// needs a key. What is asked for most stands here; the emulator knows the rest.
Task<QStringList> SandboxSimulator::eventTypes()
{
    QStringList types;
    for (const char *entity : {"subscription.activated", "subscription.canceled", "subscription.created",
                               "subscription.past_due",  "subscription.paused",   "subscription.resumed",
                               "subscription.trialing",  "subscription.updated",  "transaction.billed",
                               "transaction.canceled",   "transaction.completed", "transaction.created",
                               "transaction.paid",       "transaction.past_due",  "transaction.payment_failed",
                               "transaction.ready",      "transaction.updated",   "customer.created",
                               "customer.updated",       "adjustment.created",    "adjustment.updated",
                               "product.created",        "product.updated",       "price.created",
                               "price.updated"})
        types.append(QLatin1StringView(entity));
    return Task<QStringList>::settled(types);
}

Task<SimulatedRun> SandboxSimulator::simulated(const QString &path, const QByteArray &body)
{
    return m_client.send(request("POST", path, body)).then(&m_context, [](Result<http::ClientResponse> answer) {
        return simulatedRun(answer);
    });
}

Task<SimulatedRun> SandboxSimulator::sendEvent(QString type, QByteArray data)
{
    // The payload goes in as it was written: parsed and written again its numbers could change.
    const QByteArray body = "{\"event_type\":\"" + type.toLatin1() + "\",\"data\":" + data + '}';
    return simulated(QStringLiteral("/_sandbox/events"), body);
}

Task<SimulatedRun> SandboxSimulator::run(Scenario scenario, ScenarioTarget target)
{
    QJsonObject body{{QStringLiteral("scenario"), scenarioText(scenario)}};
    if (scenario == Scenario::Creation)
        body.insert(QStringLiteral("customer_id"), target.customer.toString());
    else
        body.insert(QStringLiteral("subscription_id"), target.subscription.toString());
    return simulated(QStringLiteral("/_sandbox/scenarios"), QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Task<void> SandboxSimulator::setChaos(std::vector<Chaos> chaos, int webhooks)
{
    http::ClientRequest clear = request("DELETE", QStringLiteral("/_sandbox/faults"), {});
    return m_client.send(std::move(clear))
        .then(&m_context,
              [this, chaos = std::move(chaos), webhooks](Result<http::ClientResponse> answer) mutable -> Task<void> {
                  if (!answer)
                      return Task<void>::settled(answer.error());
                  return addChaos(std::move(chaos), webhooks);
              });
}

Task<void> SandboxSimulator::addChaos(std::vector<Chaos> chaos, int webhooks)
{
    if (chaos.empty())
        return Task<void>::settled(Result<void>());
    QJsonObject fault{{QStringLiteral("kind"), QLatin1StringView(chaosFault(chaos.back()))},
                      {QStringLiteral("times"), webhooks}};
    if (chaos.back() == Chaos::Delay)
        fault.insert(QStringLiteral("delay_ms"), kChaosDelayMs);
    chaos.pop_back();
    const QByteArray body = QJsonDocument(fault).toJson(QJsonDocument::Compact);
    return m_client.send(request("POST", QStringLiteral("/_sandbox/faults"), body))
        .then(&m_context, [this, chaos, webhooks](Result<http::ClientResponse> answer) -> Task<void> {
            if (!answer)
                return Task<void>::settled(answer.error());
            if (answer->status / 100 != 2)
                return Task<void>::settled(sandboxRefusal(*answer));
            return addChaos(chaos, webhooks);
        });
}

} // namespace reckoner::simulate
