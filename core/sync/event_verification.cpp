// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/event_verification.h"

#include "core/base/json.h"
#include "core/events/envelope.h"
#include "core/events/signature.h"
#include "core/sync/effect.h"
#include "core/sync/snapshot.h"

namespace reckoner::sync {

using events::LoggedEvent;
using events::Outcome;

namespace {

// Time was checked on arrival; here only the bytes count.
constexpr Micros kAnyAge = std::chrono::hours(24 * 365 * 1000);

// The value at a path as effects write it, "items[0].price.id"; Missing when there is none.
JsonView valueAtPath(JsonView value, const QString &path)
{
    for (const QString &step : path.split(u'.')) {
        const qsizetype bracket = step.indexOf(u'[');
        value = value[(bracket < 0 ? step : step.left(bracket)).toUtf8()];
        for (qsizetype at = bracket; at >= 0; at = step.indexOf(u'[', at + 1)) {
            const std::vector<JsonView> items = value.items();
            const qsizetype index = step.mid(at + 1, step.indexOf(u']', at) - at - 1).toLongLong();
            value = index >= 0 && index < qsizetype(items.size()) ? items[size_t(index)] : JsonView();
        }
    }
    return value;
}

QString columnFault(const LoggedEvent &logged)
{
    const events::Envelope &stored = logged.event.envelope;
    const Result<events::Envelope> read =
        events::parseEnvelope(logged.event.body, events::eventFormOf(logged.event.account));
    if (!read)
        return QStringLiteral("the body cannot be read: %1").arg(read.error().message);
    const std::pair<const char *, bool> columns[] = {
        {"event_id", read->eventId == stored.eventId},
        {"event_type", read->eventType == stored.eventType},
        {"occurred_at", read->occurredAt == stored.occurredAt},
        {"notification_id", read->notificationId == stored.notificationId},
        {"entity_id", read->entityId == stored.entityId},
        {"customer_id", read->customerId == stored.customerId},
    };
    for (const auto &[name, same] : columns) {
        if (!same)
            return QStringLiteral("%1 is not what the body says").arg(QLatin1StringView(name));
    }
    return {};
}

QString effectFault(const events::StoredEvent &event)
{
    if (event.outcome != Outcome::Applied)
        return event.effect.isEmpty() ? QString() : QStringLiteral("has an effect, but was not applied");
    if (event.effect.isEmpty())
        return QStringLiteral("was applied, but its effect is not recorded");
    const Result<Effect> effect = effectFromJson(event.effect);
    if (!effect)
        return QStringLiteral("the effect cannot be read: %1").arg(effect.error().message);
    const Result<JsonDocument> body =
        JsonDocument::parse(event.body, {.bytes = events::kMaxEventBytes, .depth = events::kMaxEventDepth});
    if (!body)
        return {}; // told as a fault of the columns
    if (isAskedFor(event, body->root()))
        return {}; // what the provider answered is not in the body; of an invoice it is the payment, with its own id
    const std::optional<storage::Entity> entity = projectedEntity(event);
    if (!entity || effect->entity != entityName(*entity) || effect->id != event.envelope.entityId)
        return QStringLiteral("the effect is one on %1 %2").arg(effect->entity, effect->id);
    for (const EffectChange &change : effect->changes) {
        // Keys of custom_data may hold what separates the steps of a path; a value may have been too long to keep.
        if (change.after.isEmpty() || change.field.startsWith(QLatin1StringView("custom_data")))
            continue;
        if (QString::fromUtf8(valueAtPath(objectOf(body->root(), event), change.field).toJson()) != change.after)
            return QStringLiteral("%1 is not what the body says").arg(change.field);
    }
    return {};
}

class LogVerification
{
public:
    LogVerification(const AccountId &account, const std::vector<SecretBytes> &secrets)
        : m_verifier(secrets, kAnyAge, events::eventFormOf(account))
    {
    }

    void check(const LoggedEvent &logged)
    {
        ++m_report.checked;
        for (FaultyEvent &fault : faultsOf(logged))
            add(std::move(fault));
        checkSignature(logged);
    }
    const VerificationReport &report() const { return m_report; }

private:
    void checkSignature(const LoggedEvent &logged)
    {
        const events::StoredEvent &event = logged.event;
        if (logged.signatureHeader.isEmpty()) {
            ++m_report.notSigned;
            if (event.source == events::Source::Webhook)
                add({event.seq, event.envelope.eventId, LogFault::Signature,
                     QStringLiteral("came as a webhook, but its signature is gone")});
            return;
        }
        const auto fault = m_verifier.check(logged.signatureHeader.toLatin1(), event.body, event.receivedAt);
        if (!fault) {
            ++m_report.proven;
        } else if (*fault == events::SignatureFault::NoMatch) {
            ++m_report.unproven;
            if (m_report.unprovenEvents.size() < size_t(kMaxVerificationFaults))
                m_report.unprovenEvents.push_back(event.envelope.eventId);
        } else {
            add({event.seq, event.envelope.eventId, LogFault::Signature, signatureFaultText(*fault)});
        }
    }

    void add(FaultyEvent fault)
    {
        ++m_report.faults;
        if (m_report.faulty.size() < size_t(kMaxVerificationFaults))
            m_report.faulty.push_back(std::move(fault));
    }

    events::SignatureVerifier m_verifier;
    VerificationReport m_report;
};

} // namespace

QString logFaultText(LogFault fault)
{
    switch (fault) {
    case LogFault::Body: return QStringLiteral("body");
    case LogFault::Columns: return QStringLiteral("columns");
    case LogFault::Signature: return QStringLiteral("signature");
    case LogFault::Effect: return QStringLiteral("effect");
    }
    RK_UNREACHABLE();
}

std::vector<FaultyEvent> faultsOf(const LoggedEvent &logged)
{
    const events::StoredEvent &event = logged.event;
    std::vector<FaultyEvent> faults;
    const auto add = [&](LogFault fault, const QString &detail) {
        if (!detail.isEmpty())
            faults.push_back({event.seq, event.envelope.eventId, fault, detail});
    };
    if (events::bodyHash(event.body) != logged.contentHash)
        add(LogFault::Body, QStringLiteral("the bytes are not those that were stored"));
    add(LogFault::Columns, columnFault(logged));
    add(LogFault::Effect, effectFault(event));
    return faults;
}

Result<VerificationReport> verifyLog(storage::Database &database, const AccountId &account,
                                     const std::vector<SecretBytes> &secrets,
                                     const std::function<bool(const VerificationReport &)> &goOn)
{
    LogVerification verification(account, secrets);
    for (qint64 behind = 0;;) {
        RK_TRY_ASSIGN(const std::vector<LoggedEvent> page, database.readBlocking([&](storage::Connection &connection) {
            return events::EventLogStore(connection).after(account, behind, kVerifiedAtOnce);
        }));
        for (const LoggedEvent &logged : page)
            verification.check(logged);
        if (page.empty() || (goOn && !goOn(verification.report())))
            return verification.report();
        behind = page.back().event.seq;
    }
}

} // namespace reckoner::sync
