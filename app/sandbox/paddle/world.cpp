// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/world.h"

#include "app/sandbox/paddle/entity_json.h"

#include <QJsonDocument>

namespace reckoner::sandbox::paddle {

namespace {

constexpr char kUlidAlphabet[] = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford base 32

// First 10 characters: milliseconds; then a running number, so that ids of one millisecond sort by creation; then
// chance.
QString ulid(Instant at, quint32 count, quint64 chance)
{
    QString text(26, QLatin1Char('0'));
    quint64 milliseconds = static_cast<quint64>(at.micros() / 1000);
    for (int i = 9; i >= 0; --i, milliseconds >>= 5)
        text[i] = QLatin1Char(kUlidAlphabet[milliseconds & 31]);
    for (int i = 13; i >= 10; --i, count >>= 5)
        text[i] = QLatin1Char(kUlidAlphabet[count & 31]);
    for (int i = 25; i >= 14; --i, chance >>= 5)
        text[i] = QLatin1Char(kUlidAlphabet[chance & 31]);
    return text;
}

} // namespace

ApiError apiError(int status, const char *code, const QString &detail, const char *group)
{
    return {.status = status, .code = QLatin1String(code), .detail = detail, .group = QLatin1String(group)};
}

ApiError notFound(const char *entity, const QString &id)
{
    return apiError(404, "not_found", QStringLiteral("%1 %2 not found").arg(QLatin1String(entity), id));
}

ApiError invalidFields(std::vector<FieldError> errors)
{
    ApiError error = apiError(400, "invalid_field", QStringLiteral("Request does not pass validation."));
    error.errors = std::move(errors);
    return error;
}

World::World(WorldOptions options)
    : rules(std::move(options.rules)), m_base(options.start), m_since(std::chrono::steady_clock::now()),
      m_clockMode(options.clock), m_random(options.seed)
{
}

Instant World::now() const
{
    if (m_clockMode == ClockMode::Frozen)
        return m_base;
    return m_base + std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now() - m_since);
}

Instant World::stamp()
{
    Instant at = std::max(now(), m_lastStamp + Micros(1));
    if (m_random() % 2 == 0) { // a whole millisecond, the next one
        at = Instant::fromMicros((at.micros() + 999) / 1000 * 1000);
    }
    m_lastStamp = at;
    return at;
}

void World::setClockMode(ClockMode mode)
{
    m_base = now();
    m_since = std::chrono::steady_clock::now();
    m_clockMode = mode;
}

QString World::makeId(const char *prefix)
{
    return makeId(prefix, now());
}

QString World::makeId(const char *prefix, Instant at)
{
    return QLatin1String(prefix) + QLatin1Char('_') + ulid(at, m_idCount++, m_random());
}

QString World::makeUuid()
{
    const quint64 high = (m_random() & ~quint64(0xf000)) | 0x4000;
    const quint64 low = (m_random() & ~(quint64(3) << 62)) | (quint64(1) << 63);
    const QString digits =
        QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    return QStringList{digits.mid(0, 8), digits.mid(8, 4), digits.mid(12, 4), digits.mid(16, 4), digits.mid(20)}.join(
        QLatin1Char('-'));
}

QByteArray World::makeToken(int length)
{
    static constexpr char alphabet[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    QByteArray token;
    for (int i = 0; i < length; ++i)
        token.append(alphabet[m_random() % 62]);
    return token;
}

void World::onDue(const QByteArray &kind, DueHandler handler)
{
    m_handlers[kind] = std::move(handler);
}

void World::schedule(Instant due, const QByteArray &kind, const QString &entityId)
{
    RK_ASSERT(m_handlers.contains(kind));
    m_due.emplace(due, Due{kind, entityId});
}

std::optional<Instant> World::nextDue() const
{
    return m_due.empty() ? std::nullopt : std::optional(m_due.begin()->first);
}

bool World::runNextDue(Instant until)
{
    if (m_due.empty() || m_due.begin()->first > until)
        return false;
    const auto [due, work] = *m_due.begin();
    m_due.erase(m_due.begin());
    if (due > now())
        setNow(due);
    m_handlers.at(work.kind)(*this, work.entityId, due);
    return true;
}

void World::advanceTo(Instant until)
{
    while (runNextDue(until)) {
    }
    if (until > now())
        setNow(until);
}

void World::setNow(Instant now)
{
    if (now < this->now())
        m_lastStamp = Instant(); // set back: stamp from there
    m_base = now;
    m_since = std::chrono::steady_clock::now();
}

void World::emitEvent(const char *type, QJsonObject entity, Instant occurredAt)
{
    const Event &event = events.insert({.id = makeId("evt", occurredAt),
                                        .type = QLatin1String(type),
                                        .occurredAt = occurredAt,
                                        .entity = std::move(entity)});
    for (const auto &[id, setting] : notificationSettings.rows()) {
        if (setting.active && setting.trafficSource != QLatin1String("simulation") &&
            setting.subscribedEvents.contains(event.type))
            notify(event, setting, QStringLiteral("event"));
    }
}

QString World::notify(const Event &event, const NotificationSetting &setting, const QString &origin)
{
    const Instant createdAt = stamp();
    Notification notification;
    notification.id = makeId("ntf", createdAt);
    notification.type = event.type;
    notification.eventId = event.id;
    notification.settingId = setting.id;
    notification.origin = origin;
    notification.occurredAt = event.occurredAt;
    notification.createdAt = createdAt;
    notification.payload = toJson(event);
    notification.payload.insert(QLatin1String("notification_id"), notification.id);
    notification.body = QJsonDocument(notification.payload).toJson(QJsonDocument::Compact);
    const QString id = notifications.insert(std::move(notification)).id;
    if (m_send)
        m_send(id);
    return id;
}

std::optional<QString> World::takeDecline(const QString &customerId, const QString &paymentMethodId)
{
    for (auto at = declines.begin(); at != declines.end(); ++at) {
        if (at->customerId.isEmpty() || at->customerId == customerId) {
            const QString code = at->errorCode;
            declines.erase(at);
            return code;
        }
    }
    const PaymentMethod *method = paymentMethods.find(paymentMethodId);
    return method ? method->declinesWith : std::nullopt;
}

CreditBalance &World::creditBalance(const QString &customerId, const QString &currency)
{
    return creditBalances
        .try_emplace({customerId, currency}, CreditBalance{.customerId = customerId, .currency = currency})
        .first->second;
}

void World::clear()
{
    products.clear();
    prices.clear();
    customers.clear();
    addresses.clear();
    businesses.clear();
    paymentMethods.clear();
    discounts.clear();
    subscriptions.clear();
    transactions.clear();
    adjustments.clear();
    events.clear();
    notificationSettings.clear();
    notifications.clear();
    creditBalances.clear();
    declines.clear();
    m_due.clear();
    nextInvoiceNumber = 10001;
}

} // namespace reckoner::sandbox::paddle
