// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/control.h"

#include "app/sandbox/paddle/entity_json.h"
#include "app/sandbox/paddle/fields.h"
#include "app/sandbox/simulate.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

namespace reckoner::sandbox {

using namespace Qt::StringLiterals;
using paddle::Fields;
using paddle::Need;

namespace {

struct FaultName {
    const char *name;
    FaultKind kind;
    http::Cut cut = http::Cut::CloseBeforeHeaders;
};
constexpr FaultName kFaultNames[] = {
    {"status", FaultKind::Status},
    {"slow", FaultKind::Slow},
    {"close_before_headers", FaultKind::Cut, http::Cut::CloseBeforeHeaders},
    {"reset", FaultKind::Cut, http::Cut::Reset},
    {"half_header", FaultKind::Cut, http::Cut::HalfHeader},
    {"garbage", FaultKind::Cut, http::Cut::Garbage},
    {"close_after", FaultKind::Cut, http::Cut::CloseAfterAnswer},
    {"half_body", FaultKind::Cut, http::Cut::HalfBody},
    {"webhook_duplicate", FaultKind::WebhookDuplicate},
    {"webhook_reorder", FaultKind::WebhookReorder},
    {"webhook_delay", FaultKind::WebhookDelay},
    {"webhook_lose", FaultKind::WebhookLose},
    {"webhook_wrong_secret", FaultKind::WebhookWrongSecret},
};

QString controlFaultName(const Fault &fault)
{
    for (const FaultName &one : kFaultNames) {
        if (one.kind == fault.kind && (fault.kind != FaultKind::Cut || one.cut == fault.cut))
            return QLatin1String(one.name);
    }
    RK_UNREACHABLE();
}

QJsonObject controlFaultJson(const Fault &fault)
{
    return {{u"id"_s, fault.id},
            {u"kind"_s, controlFaultName(fault)},
            {u"method"_s, QString::fromUtf8(fault.method)},
            {u"path"_s, QString::fromUtf8(fault.path)},
            {u"event_type"_s, fault.eventType},
            {u"skip"_s, fault.skip},
            {u"times"_s, fault.times},
            {u"status"_s, fault.status},
            {u"applied"_s, fault.applied},
            {u"delay_ms"_s, fault.delayMs}};
}

http::ServerResponse controlAnswer(int status, const QJsonValue &data)
{
    http::ServerResponse response;
    response.status = status;
    if (status != 204)
        response.body = QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson(QJsonDocument::Compact);
    return response;
}

http::ServerResponse controlRefusal(const QString &field, const QString &message)
{
    return paddle::Transport::refusal(paddle::invalidFields({{field, message}}));
}

} // namespace

std::optional<Instant> addDuration(Instant from, const QString &duration)
{
    static const QRegularExpression form(
        u"^P(?=.)(?:(\\d{1,3})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?=.)(?:(\\d{1,6})H)?(?:(\\d{1,8})M)?(?:(\\d{1,9})S)?)?$"_s);
    const auto match = form.match(duration);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&](int group) { return match.captured(group).toInt(); };
    const Instant day = from.plusMonths(12 * number(1) + number(2)).plusDays(7 * number(3) + number(4));
    return day + std::chrono::hours(number(5)) + std::chrono::minutes(number(6)) + std::chrono::seconds(number(7));
}

paddle::Outcome<Fault> readFault(JsonView body)
{
    Fields in(body);
    Fault fault;
    QStringList kinds;
    for (const FaultName &one : kFaultNames)
        kinds.append(QLatin1String(one.name));
    const QString kind = in.oneOf("kind", kinds, Need::Required).value_or(QString());
    for (const FaultName &one : kFaultNames) {
        if (kind == QLatin1String(one.name)) {
            fault.kind = one.kind;
            fault.cut = one.cut;
            fault.applied = one.kind != FaultKind::Status; // a lost answer is worse when the request has worked
        }
    }
    fault.method = in.text("method").value_or(QString()).toUtf8().toUpper();
    fault.path = in.text("path").value_or(QString()).toUtf8();
    fault.eventType = in.text("event_type").value_or(QString());
    fault.skip = static_cast<int>(in.integer("skip", 0, 1'000'000).value_or(0));
    fault.times = static_cast<int>(in.integer("times", -1, 1'000'000).value_or(1));
    fault.status = static_cast<int>(in.integer("status", 200, 599).value_or(500));
    const QString usualCode = fault.status == 429   ? u"too_many_requests"_s
                              : fault.status == 502 ? u"bad_gateway"_s
                              : fault.status == 503 ? u"service_unavailable"_s
                                                    : u"internal_error"_s;
    fault.code = in.text("code").value_or(usualCode);
    fault.detail = in.text("detail").value_or(u"A fault of the sandbox."_s);
    fault.retryAfterSeconds = static_cast<int>(in.integer("retry_after", 0, 3600).value_or(0));
    fault.rawBody = in.text("raw_body", {.maximum = 100'000}).value_or(QString()).toUtf8();
    fault.applied = in.boolean("applied").value_or(fault.applied);
    fault.delayMs = static_cast<int>(in.integer("delay_ms", 0, 600'000).value_or(0));
    if (fault.times == 0)
        in.fail(u"times"_s, u"must not be 0"_s);
    SB_TRY(in.check());
    return fault;
}

Control::Control(ControlContext context) : m_context(std::move(context)) {}

bool Control::handle(const http::ServerRequest &request, http::Responder &responder)
{
    JsonView body;
    const auto document = JsonDocument::parse(request.body.isEmpty() ? QByteArray("{}") : request.body);
    if (document)
        body = document->root();
    if (!body.isObject()) {
        responder.send(controlRefusal(u"body"_s, u"must be a JSON object"_s));
        return true;
    }
    const QByteArray what = request.method + ' ' + request.path.mid(int(sizeof("/_sandbox/")) - 1);
    if (what == "GET clock") {
        responder.send(clockAnswer());
    } else if (what == "POST clock") {
        bool isPending = false;
        auto answer = moveClock(body, responder, isPending);
        if (!isPending)
            responder.send(std::move(answer));
    } else if (what == "GET faults") {
        responder.send(listFaults());
    } else if (what == "POST faults") {
        responder.send(addFault(body));
    } else if (what == "DELETE faults") {
        clearFaults();
        responder.send(controlAnswer(204, {}));
    } else if (what.startsWith("DELETE faults/")) {
        const bool removed = m_context.faults.remove(QString::fromUtf8(what.mid(int(sizeof("DELETE faults/")) - 1)));
        responder.send(controlAnswer(removed ? 204 : 404, {}));
    } else if (what == "POST events") {
        responder.send(simulatedAnswer(simulateEvent(m_context.world, body)));
    } else if (what == "POST scenarios") {
        responder.send(simulatedAnswer(simulateScenario(m_context.world, body)));
    } else if (what == "GET requests") {
        responder.send(listRequests(request));
    } else if (what == "DELETE requests") {
        m_context.requests.clear();
        responder.send(controlAnswer(204, {}));
    } else if (what == "GET ledger") {
        responder.send(ledgerAnswer());
    } else if (what == "POST ledger") {
        responder.send(switchLedger(body));
    } else if (what == "POST reset") {
        m_context.reset(body["seed"].string() == u"demo"_s);
        responder.send(controlAnswer(204, {}));
    } else {
        return false;
    }
    return true;
}

// With the number of destinations that webhooks go to: without any, faults of webhooks have nothing to work on.
http::ServerResponse Control::simulatedAnswer(const paddle::Outcome<std::vector<SimulatedEvent>> &events) const
{
    if (!events)
        return paddle::Transport::refusal(events.error());
    QJsonArray list;
    for (const SimulatedEvent &event : *events)
        list.append(QJsonObject{{u"event_id"_s, event.id}, {u"event_type"_s, event.type}});
    int destinations = 0;
    for (const auto &[id, setting] : m_context.world.notificationSettings.rows())
        destinations += setting.active ? 1 : 0;
    return controlAnswer(201, QJsonObject{{u"events"_s, list}, {u"destinations"_s, destinations}});
}

http::ServerResponse Control::clockAnswer() const
{
    const paddle::World &world = m_context.world;
    return controlAnswer(
        200, QJsonObject{{u"now"_s, world.now().toString()},
                         {u"mode"_s, world.clockMode() == paddle::ClockMode::Frozen ? u"frozen"_s : u"running"_s},
                         {u"next_due"_s, paddle::jsonInstant(world.nextDue())}});
}

http::ServerResponse Control::moveClock(JsonView body, http::Responder &responder, bool &isPending)
{
    paddle::World &world = m_context.world;
    Fields in(body);
    const auto mode = in.oneOf("mode", {u"frozen"_s, u"running"_s});
    const auto duration = in.text("advance");
    auto until = in.instant("set");
    const bool waits = in.boolean("wait_for_webhooks").value_or(true);
    if (auto checked = in.check(); !checked)
        return paddle::Transport::refusal(checked.error());
    if (duration && !(until = addDuration(world.now(), *duration)))
        return controlRefusal(u"advance"_s, u"must be an ISO 8601 duration such as P1M or PT30M"_s);
    if (until && *until < world.now())
        return controlRefusal(u"set"_s,
                              u"must not be in the past: what has happened cannot be undone, reset instead"_s);
    if (m_advance)
        return paddle::Transport::refusal(paddle::apiError(409, "conflict", u"the clock is being moved"_s));
    if (mode)
        world.setClockMode(*mode == u"frozen"_s ? paddle::ClockMode::Frozen : paddle::ClockMode::Running);
    if (!until)
        return clockAnswer();
    isPending = true;
    m_advance.emplace(Advance{*until, waits, std::move(responder)});
    proceed();
    return {};
}

void Control::proceed()
{
    while (m_advance) {
        if (m_advance->waitsForWebhooks && m_context.webhooks.isBusy())
            return; // comes back when they are done
        if (m_context.world.runNextDue(m_advance->until))
            continue;
        m_context.world.advanceTo(m_advance->until);
        Advance done = std::move(*m_advance);
        m_advance.reset();
        done.responder.send(clockAnswer());
    }
}

void Control::clearFaults()
{
    m_context.faults.clear();
    m_context.world.declines.clear();
    m_context.stripe.world.declines.clear();
    m_context.transport.setRateLimit(paddle::RateLimit::Off);
    m_context.stripe.transport.setRateLimit(stripe::RateLimit::Off);
}

http::ServerResponse Control::addFault(JsonView body)
{
    const auto kind = body["kind"].string();
    if (kind == u"payment_declined"_s) {
        Fields in(body);
        const auto code = in.text("error_code").value_or(u"declined"_s);
        const auto customer = in.id("customer_id", "ctm").value_or(QString());
        const auto times = in.integer("times", 1, 1000).value_or(1);
        if (auto checked = in.check(); !checked)
            return paddle::Transport::refusal(checked.error());
        for (qint64 i = 0; i < times; ++i)
            m_context.world.declines.push_back({.errorCode = code, .customerId = customer});
        return controlAnswer(201,
                             QJsonObject{{u"kind"_s, *kind}, {u"error_code"_s, code}, {u"customer_id"_s, customer}});
    }
    if (kind == u"rate_limit"_s) {
        const bool isOn = body["enabled"].boolean().value_or(true);
        m_context.transport.setRateLimit(isOn ? paddle::RateLimit::On : paddle::RateLimit::Off);
        m_context.stripe.transport.setRateLimit(isOn ? stripe::RateLimit::On : stripe::RateLimit::Off);
        return controlAnswer(201, QJsonObject{{u"kind"_s, *kind}});
    }
    auto fault = readFault(body);
    if (!fault)
        return paddle::Transport::refusal(fault.error());
    return controlAnswer(201, controlFaultJson(m_context.faults.add(*fault)));
}

http::ServerResponse Control::listFaults() const
{
    QJsonArray faults;
    for (const Fault &fault : m_context.faults.faults())
        faults.append(controlFaultJson(fault));
    return controlAnswer(200, faults);
}

http::ServerResponse Control::ledgerAnswer() const
{
    QJsonObject balances;
    for (const LedgerLine &line : m_context.ledger.lines())
        balances.insert(line.userId, m_context.ledger.balanceOf(line.userId));
    return controlAnswer(
        200, QJsonObject{{u"entries"_s, qint64(m_context.ledger.lines().size())}, {u"balances"_s, balances}});
}

http::ServerResponse Control::switchLedger(JsonView body)
{
    Ledger &ledger = m_context.ledger;
    Fields in(body);
    const auto adminKey = in.text("admin_key"), devKey = in.text("dev_key");
    const auto twice = in.integer("enter_twice", 0, 1'000'000);
    const auto wrong = in.object("wrong_balance"), enter = in.object("enter");
    if (auto checked = in.check(); !checked)
        return paddle::Transport::refusal(checked.error());
    if (adminKey)
        ledger.adminKey = adminKey->toUtf8();
    if (devKey)
        ledger.devKey = devKey->toUtf8();
    if (twice)
        ledger.faults.enterTwice = int(*twice);
    if (wrong)
        ledger.faults.wrongBy[(*wrong)["user_id"].string().value_or(QString())] = (*wrong)["by"].integer().value_or(0);
    if (enter)
        ledger.enter((*enter)["user_id"].string().value_or(QString()), (*enter)["amount"].integer().value_or(0),
                     (*enter)["reason"].string().value_or(QString()), m_context.world.now());
    return ledgerAnswer();
}

http::ServerResponse Control::listRequests(const http::ServerRequest &request) const
{
    const paddle::Query query(request.query);
    const QByteArray method = query.value(u"method"_s).value_or(QString()).toUtf8();
    const QByteArray path = query.value(u"path"_s).value_or(QString()).toUtf8();
    QJsonArray received;
    for (const ReceivedRequest &one : m_context.requests.requests()) {
        if ((!method.isEmpty() && one.method != method) || !wildcardMatches(path, one.path))
            continue;
        received.append(QJsonObject{{u"method"_s, QString::fromUtf8(one.method)},
                                    {u"path"_s, QString::fromUtf8(one.path)},
                                    {u"query"_s, QString::fromUtf8(one.query)},
                                    {u"body_sha256"_s, QString::fromLatin1(one.bodySha256)},
                                    {u"body_bytes"_s, one.bodyBytes},
                                    {u"received_at"_s, one.receivedAt.toString()},
                                    {u"status"_s, one.status},
                                    {u"fault"_s, QString::fromLatin1(one.fault)}});
    }
    QJsonObject counts;
    for (const auto &[what, count] : m_context.requests.counts())
        counts.insert(QString::fromUtf8(what), count);
    return controlAnswer(200, QJsonObject{{u"requests"_s, received}, {u"counts"_s, counts}});
}

} // namespace reckoner::sandbox
