// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/emulator.h"

#include "app/sandbox/stripe/checkout.h"
#include "app/sandbox/stripe/expand.h"
#include "app/sandbox/stripe/pages.h"

#include <QJsonDocument>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr char kControlPath[] = "/_sandbox/stripe/";
constexpr char kPagePath[] = "/stripe/";

QString emulatorText(JsonView body, const char *name, const QString &otherwise = {})
{
    return body[name].string().value_or(otherwise);
}

http::ServerResponse emulatorResponse(const Answer &answer)
{
    http::ServerResponse response;
    response.status = answer ? 200 : answer.error().status;
    response.body = QJsonDocument(answer ? *answer : answer.error().toJson()).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace

QByteArray EmulatorOptions::defaultSecretKey()
{
    return "sk_test_ReckonerSandboxLocal00";
}

Emulator::Emulator(EmulatorOptions options, EmulatorHooks hooks, WebhookLanes &lanes)
    : world({.now = std::move(hooks.now), .wakeAt = std::move(hooks.wakeAt), .deliver = {}}, options.rules),
      transport(world, m_router, {.secretKey = options.secretKey, .rateLimit = options.rateLimit}),
      m_options(std::move(options)), m_webhooks(world, lanes, std::move(hooks.signingTime))
{
    registerAllRoutes(m_router);
    world.onWork([this](World &, Work work, const QString &id) {
        if (work == Work::RetryDelivery)
            m_webhooks.retry(id);
        else
            runWork(world, work, id);
    });
}

bool Emulator::answers(const http::ServerRequest &request)
{
    return request.path.startsWith("/v1/") || request.path.startsWith(kPagePath);
}

http::ServerResponse Emulator::answer(const http::ServerRequest &request)
{
    return request.path.startsWith(kPagePath) ? pageAnswer(world, request) : transport.answer(request);
}

void Emulator::clear()
{
    world.clear();
    transport.forget();
}

void Emulator::open()
{
    if (m_options.webhookUrl.isEmpty())
        return;
    WebhookEndpoint endpoint;
    endpoint.id = world.makeId("we_");
    endpoint.created = world.now();
    endpoint.url = m_options.webhookUrl;
    endpoint.enabledEvents = {u"*"_s};
    endpoint.apiVersion = m_options.webhookVersion;
    endpoint.secret = m_options.webhookSecret.isEmpty() ? "whsec_" + world.makeToken(32) : m_options.webhookSecret;
    endpoint.fields = {{u"description"_s, u"Given at the start"_s}};
    world.endpoints.insert(std::move(endpoint));
}

bool Emulator::controls(const http::ServerRequest &request)
{
    return request.path.startsWith(kControlPath) && request.method == "POST";
}

http::ServerResponse Emulator::control(const http::ServerRequest &request)
{
    const auto document = JsonDocument::parse(request.body.isEmpty() ? QByteArray("{}") : request.body);
    if (!document || !document->root().isObject())
        return emulatorResponse(refused(u"The body must be a JSON object."_s));
    const QStringList parts = QString::fromUtf8(request.path.mid(int(sizeof(kControlPath)) - 1)).split(u'/');
    return controlled(parts.value(0), parts.value(1), document->root());
}

http::ServerResponse Emulator::controlled(const QString &what, const QString &id, JsonView body)
{
    if (what == u"declines"_s) {
        Decline decline;
        decline.code = emulatorText(body, "code", decline.code);
        decline.declineCode = emulatorText(body, "decline_code", decline.declineCode);
        decline.customer = emulatorText(body, "customer");
        const qint64 times = std::clamp<qint64>(body["times"].integer().value_or(1), 1, 1000);
        world.declines.insert(world.declines.end(), size_t(times), decline);
        return emulatorResponse(QJsonObject{{u"declines"_s, qint64(world.declines.size())}});
    }
    if (what == u"disputes"_s)
        return emulatorResponse(dispute(id, body));
    if (what == u"refunds"_s) {
        Refund *refund = world.refunds.find(id);
        if (!refund)
            return emulatorResponse(noSuch("refund", id));
        const TimeScope scope(world, refund->testClock);
        settleRefund(world, *refund, emulatorText(body, "status", u"failed"_s));
        return emulatorResponse(toJson(world, *refund, world.accountVersion()));
    }
    if (what == u"checkout"_s)
        return emulatorResponse(checkout(id, body));
    if (what == u"events"_s)
        return emulatorResponse(event(body));
    return emulatorResponse(ApiError{.status = 404, .message = u"There is no such control."_s});
}

Answer Emulator::dispute(const QString &id, JsonView body)
{
    if (!id.isEmpty()) {
        SB_TRY_ASSIGN(Dispute * dispute, findRow(world.disputes, id, "dispute"));
        const TimeScope scope(world, dispute->testClock);
        setDisputeStatus(world, *dispute, emulatorText(body, "status", u"lost"_s));
        if (dispute->status == u"won"_s)
            world.charges.at(dispute->charge).disputed = false;
        return toJson(world, *dispute, world.accountVersion());
    }
    const QString chargeId = emulatorText(body, "charge");
    SB_TRY_ASSIGN(Charge * charge, findRow(world.charges, chargeId, "charge", u"charge"_s));
    const TimeScope scope(world, charge->testClock);
    const qint64 amount = body["amount"].integer().value_or(charge->amount);
    return toJson(world, openDispute(world, *charge, emulatorText(body, "reason", u"fraudulent"_s), amount),
                  world.accountVersion());
}

Answer Emulator::checkout(const QString &id, JsonView body)
{
    SB_TRY_ASSIGN(CheckoutSession * session, findRow(world.sessions, id, "checkout.session"));
    const TimeScope scope(world, session->testClock);
    const QString outcome = emulatorText(body, "outcome", u"complete"_s);
    Buyer buyer;
    buyer.email = emulatorText(body, "email");
    buyer.name = emulatorText(body, "name");
    buyer.paymentMethod = emulatorText(body, "payment_method", buyer.paymentMethod);
    buyer.pays = outcome == u"later"_s ? BuyerPays::Later : BuyerPays::Now;
    if (outcome == u"expire"_s)
        expireSession(world, *session);
    else if (outcome == u"fail"_s)
        SB_TRY(failSession(world, *session));
    else if (outcome.startsWith(u"settle"_s))
        SB_TRY(settleSession(world, *session, outcome == u"settle"_s));
    else
        SB_TRY(completeSession(world, *session, buyer));
    return toJson(world, *session, world.accountVersion());
}

Answer Emulator::event(JsonView body)
{
    const QString type = emulatorText(body, "type"), id = emulatorText(body, "object");
    if (type.isEmpty())
        return missingParam(u"type"_s);
    if (!objectById(world, id, world.accountVersion()))
        return noSuch("object", id, u"object"_s);
    Row row;
    row.id = id;
    world.emitEvent(type.toUtf8().constData(), row,
                    [&](const ApiVersion &version) { return objectById(world, id, version).value_or(QJsonObject()); });
    return toJson(world, *world.events.rows().back(), world.accountVersion());
}

} // namespace reckoner::sandbox::stripe
