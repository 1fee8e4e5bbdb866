// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/quarantine.h"

#include "core/audit/audit_log.h"
#include "core/base/words.h"
#include "core/events/signature.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace reckoner::sync {

using namespace events;
using storage::Transaction;

namespace {

Error quarantineError(ErrorKind kind, const QString &message)
{
    return {kind, message, {}, {}};
}

Result<QuarantineEntry> openQuarantine(Transaction &transaction, const QuarantineDecision &decision)
{
    if (decision.actor.isEmpty() || decision.reason.trimmed().isEmpty())
        return quarantineError(ErrorKind::Invalid, Words::tr("Say who decides this, and why."));
    RK_TRY_ASSIGN(std::optional<QuarantineEntry> entry,
                  EventStore(transaction.connection()).findQuarantine(decision.account, decision.id));
    if (!entry || entry->resolvedAt)
        return quarantineError(ErrorKind::NotFound,
                               Words::tr("This entry of the quarantine is not there or was decided already."));
    return std::move(*entry);
}

bool isSignedWith(const QuarantineEntry &entry, const std::vector<SecretBytes> &secrets)
{
    SignatureVerifier verifier(secrets, events::kDefaultSignatureTolerance, eventFormOf(entry.entry.raw.account));
    return !verifier.check(entry.signatureHeader.toLatin1(), entry.entry.raw.body, entry.entry.raw.receivedAt);
}

struct QuarantineVerdict {
    QString action; // event.admitted, event.dismissed
    QString resolution;
    EventId eventId;
};

Result<void> settleQuarantine(Transaction &transaction, const QuarantineDecision &decision,
                              const QuarantineEntry &entry, const QuarantineVerdict &decided, Instant now)
{
    RK_TRY(EventStore(transaction.connection()).resolveQuarantine(transaction, entry.id, now, decided.resolution));
    audit::AuditEntry audit;
    audit.at = now;
    audit.account = decision.account;
    audit.actor = decision.actor;
    audit.action = decided.action;
    audit.subject =
        decided.eventId.isEmpty() ? QStringLiteral("quarantine/%1").arg(entry.id) : decided.eventId.toString();
    audit.reason = decision.reason;
    const QJsonObject before{{QStringLiteral("quarantine"), entry.id},
                             {QStringLiteral("reason"), quarantineReasonText(entry.entry.reason)},
                             {QStringLiteral("detail"), entry.entry.detail}};
    audit.before = QJsonDocument(before).toJson(QJsonDocument::Compact);
    audit.after =
        QJsonDocument(QJsonObject{{QStringLiteral("resolution"), decided.resolution}}).toJson(QJsonDocument::Compact);
    RK_TRY(audit::AuditLog::append(transaction, audit));
    return transaction.noteChange(storage::Entity::WebhookEvent, decision.account, decided.eventId.toString());
}

} // namespace

Result<Admission> admitQuarantined(Transaction &transaction, const QuarantineDecision &decision, Instant now,
                                   const AdmitOptions &options)
{
    RK_TRY_ASSIGN(QuarantineEntry entry, openQuarantine(transaction, decision));
    if (entry.entry.raw.source == Source::Webhook && !options.secrets.empty() && !isSignedWith(entry, options.secrets))
        return quarantineError(
            ErrorKind::Unauthenticated,
            Words::tr("Its signature fits none of the secrets that are configured now. Add the one that was in use "
                      "when it arrived, or dismiss it."));
    RawEvent raw = entry.entry.raw;
    if (!entry.signatureHeader.isEmpty())
        raw.headers = {{"Paddle-Signature", entry.signatureHeader.toLatin1()}};
    const InboxItem item = inboxItem(std::move(raw), now, options.futureTolerance);
    const auto *event = std::get_if<NewEvent>(&item);
    if (!event)
        return quarantineError(
            ErrorKind::Invalid,
            Words::tr("It still cannot be taken as an event: %1").arg(std::get<NewQuarantine>(item).detail));
    RK_TRY_ASSIGN(const InsertAnswer answer, EventStore(transaction.connection()).insertOnce(transaction, *event));
    const EventId id = event->envelope.eventId;
    if (answer.storedAs == StoredAs::Conflict)
        return quarantineError(
            ErrorKind::Conflict,
            Words::tr("The event %1 is there already with other content. The first one counts.").arg(id.toString()));
    RK_TRY(settleQuarantine(
        transaction, decision, entry,
        {QStringLiteral("event.admitted"), QStringLiteral("admitted by %1").arg(decision.actor), id}, now));
    return Admission{id, answer.storedAs};
}

Result<void> dismissQuarantined(Transaction &transaction, const QuarantineDecision &decision, Instant now)
{
    RK_TRY_ASSIGN(const QuarantineEntry entry, openQuarantine(transaction, decision));
    return settleQuarantine(
        transaction, decision, entry,
        {QStringLiteral("event.dismissed"), QStringLiteral("dismissed by %1").arg(decision.actor), entry.entry.eventId},
        now);
}

} // namespace reckoner::sync
