// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/intake.h"

#include "core/base/log.h"

#include <algorithm>

namespace reckoner::sync {

using namespace events;

struct Intake::Door {
    SignatureVerifier verifier;
    bool hasSecret = false;
    Micros futureTolerance = kMaxEventAhead;
    std::vector<std::pair<QHostAddress, int>> allowlist;
};

namespace {

bool isOnAllowlist(const std::vector<std::pair<QHostAddress, int>> &allowlist, const QByteArray &peer)
{
    if (allowlist.empty())
        return true;
    QHostAddress address(QString::fromLatin1(peer));
    bool isMappedIpv4 = false;
    if (const quint32 ipv4 = address.toIPv4Address(&isMappedIpv4); isMappedIpv4)
        address = QHostAddress(ipv4);
    return std::any_of(allowlist.begin(), allowlist.end(),
                       [&](const auto &subnet) { return address.isInSubnet(subnet.first, subnet.second); });
}

IntakeAnswer answerOf(const Result<InsertAnswer> &inserted, const EventId &eventId)
{
    if (!inserted)
        return {503, IntakeResult::Busy, inserted.error().detail, eventId, 0};
    switch (inserted->storedAs) {
    case StoredAs::New: return {200, IntakeResult::Stored, {}, eventId, inserted->seq};
    case StoredAs::Duplicate: return {200, IntakeResult::Duplicate, {}, eventId, inserted->seq};
    case StoredAs::Conflict:
        return {200, IntakeResult::Quarantined, quarantineReasonText(QuarantineReason::Conflict), eventId,
                inserted->seq};
    case StoredAs::Quarantined: return {200, IntakeResult::Quarantined, {}, eventId, 0};
    }
    RK_UNREACHABLE();
}

} // namespace

Intake::Intake(EventWriter &writer, const Clock &clock) : m_writer(writer), m_clock(clock) {}
Intake::~Intake() = default;

void Intake::setAccounts(const std::vector<IntakeAccount> &accounts)
{
    m_doors.clear();
    for (const IntakeAccount &account : accounts) {
        const bool hasSecret = std::any_of(account.secrets.begin(), account.secrets.end(),
                                           [](const SecretBytes &s) { return !s.isEmpty(); });
        m_doors.emplace(account.account, Door{SignatureVerifier(account.secrets, account.tolerance), hasSecret,
                                              account.futureTolerance, account.allowlist});
    }
}

void Intake::take(RawEvent raw, Done done)
{
    const Instant now = m_clock.now();
    const auto found = m_doors.find(raw.account);
    if (found == m_doors.end()) {
        done({404, IntakeResult::Refused, QStringLiteral("unknown_account"), {}, 0});
        return;
    }
    Door &door = found->second;
    if (!isOnAllowlist(door.allowlist, raw.peer)) {
        refuse(raw, 403, QStringLiteral("not_on_allowlist"), {}, done);
        return;
    }
    if (!door.hasSecret) {
        refuse(raw, 401, QStringLiteral("no_secret_configured"), {}, done);
        return;
    }
    const auto field = signatureField(raw.headers);
    std::optional<SignatureFault> fault;
    if (const auto *missing = std::get_if<SignatureFault>(&field))
        fault = *missing;
    else
        fault = door.verifier.check(std::get<QByteArray>(field), raw.body, now);
    if (fault) {
        QString detail;
        if (const auto *text = std::get_if<QByteArray>(&field)) {
            const auto header = parseSignatureHeader(*text);
            if (const auto *parsed = std::get_if<SignatureHeader>(&header)) // tells a wrong clock from a wrong secret
                detail = QStringLiteral("signed %1 s before arrival").arg(now.seconds() - parsed->timestampSeconds);
        }
        refuse(raw, 401, signatureFaultText(*fault), detail, done);
        return;
    }
    write(std::move(raw), now, door.futureTolerance, std::move(done));
}

void Intake::takeTrusted(RawEvent raw, Done done)
{
    RK_ASSERT(raw.source != Source::Webhook);
    const auto found = m_doors.find(raw.account);
    const Micros futureTolerance = found == m_doors.end() ? kMaxEventAhead : found->second.futureTolerance;
    write(std::move(raw), m_clock.now(), futureTolerance, std::move(done));
}

void Intake::refuse(const RawEvent &raw, int status, const QString &reason, const QString &detail, const Done &done)
{
    qCDebug(lcIntake, "A request was refused. reason=%s account=%s", qUtf8Printable(reason),
            qUtf8Printable(raw.account.toString()));
    m_writer.addReject({raw.account, reason, QString::fromLatin1(raw.peer), detail, m_clock.now(), 1});
    done({status, IntakeResult::Refused, reason, {}, 0});
}

void Intake::write(RawEvent raw, Instant now, Micros futureTolerance, Done done)
{
    if (raw.receivedAt == Instant())
        raw.receivedAt = now;
    InboxItem item = inboxItem(std::move(raw), now, futureTolerance);
    EventId eventId;
    QString reason;
    if (const auto *event = std::get_if<NewEvent>(&item)) {
        eventId = event->envelope.eventId;
    } else {
        const auto &quarantine = std::get<NewQuarantine>(item);
        eventId = quarantine.eventId;
        reason = quarantineReasonText(quarantine.reason);
        qCWarning(lcIntake, "An authentic event cannot be used and goes to quarantine. reason=%s account=%s detail=%s",
                  qUtf8Printable(reason), qUtf8Printable(quarantine.raw.account.toString()),
                  qUtf8Printable(quarantine.detail));
    }
    m_writer.add(std::move(item), [done = std::move(done), eventId, reason](const Result<InsertAnswer> &inserted) {
        IntakeAnswer answer = answerOf(inserted, eventId);
        if (answer.result == IntakeResult::Quarantined && answer.reason.isEmpty())
            answer.reason = reason;
        done(answer);
    });
}

} // namespace reckoner::sync
