// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/intake.h"

#include "core/base/log.h"

#include <algorithm>

namespace reckoner::sync {

using namespace events;

namespace {

// Verifiers at rest: each belongs to one thread at a time, so their keyed contexts are made once and used again.
class VerifierPool
{
public:
    VerifierPool(std::vector<SecretBytes> secrets, Micros tolerance, EventForm form)
        : m_secrets(std::move(secrets)), m_tolerance(tolerance), m_form(form)
    {
    }
    bool isEmpty() const { return m_secrets.empty(); }
    std::optional<SignatureFault> check(const SignatureHeader &header, QByteArrayView body, Instant now)
    {
        SignatureVerifier verifier = take();
        const auto fault = verifier.check(header, body, now);
        const std::lock_guard lock(m_mutex);
        m_resting.push_back(std::move(verifier));
        return fault;
    }

private:
    SignatureVerifier take()
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_resting.empty()) {
                SignatureVerifier verifier = std::move(m_resting.back());
                m_resting.pop_back();
                return verifier;
            }
        }
        return SignatureVerifier(m_secrets, m_tolerance, m_form);
    }

    const std::vector<SecretBytes> m_secrets;
    const Micros m_tolerance;
    const EventForm m_form;
    std::mutex m_mutex;
    std::vector<SignatureVerifier> m_resting; // guarded by m_mutex; as many as ever worked at a time
};

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

// One account's part of the intake. Any thread.
class Intake::Door
{
public:
    explicit Door(const IntakeAccount &account)
        : m_form(eventFormOf(account.account)), m_tolerance(account.tolerance),
          m_futureTolerance(account.futureTolerance), m_allowlist(account.allowlist)
    {
        for (const ExpiringSecret &secret : account.secrets) {
            if (!secret.value.isEmpty())
                m_secrets.push_back(secret);
        }
    }

    bool hasSecret() const { return !m_secrets.empty(); }
    Micros futureTolerance() const { return m_futureTolerance; }

    void setAllowlist(std::vector<http::Network> allowlist)
    {
        const std::lock_guard lock(m_mutex);
        m_allowlist = std::move(allowlist);
    }
    bool admits(const QByteArray &peer) const
    {
        const std::lock_guard lock(m_mutex);
        return m_allowlist.empty() || http::isInNetworks(http::peerAddress(peer), m_allowlist);
    }

    // Why it is refused, for staff; nothing when it is authentic and recent.
    std::optional<QString> fault(const SignatureHeader &header, QByteArrayView body, Instant now)
    {
        const auto [valid, over] = pools(now);
        const auto found = valid->check(header, body, now);
        if (!found)
            return std::nullopt;
        // The provider still signs with what was rotated out: another thing to mend than a wrong secret.
        if (*found == SignatureFault::NoMatch && !over->isEmpty() && !over->check(header, body, now))
            return QStringLiteral("signature_secret_expired");
        return signatureFaultText(*found);
    }

private:
    using Pools = std::pair<std::shared_ptr<VerifierPool>, std::shared_ptr<VerifierPool>>;

    // Of the secrets that are valid, and of those that are over; made anew when one ends.
    Pools pools(Instant now)
    {
        const std::lock_guard lock(m_mutex);
        if (m_pools.first && (!m_nextEnd || now < *m_nextEnd))
            return m_pools;
        std::vector<SecretBytes> valid, over;
        m_nextEnd.reset();
        for (const ExpiringSecret &secret : m_secrets) {
            const bool isOver = secret.isOver(now);
            (isOver ? over : valid).push_back(secret.value);
            if (!isOver && secret.expiresAt)
                m_nextEnd = std::min(m_nextEnd.value_or(*secret.expiresAt), *secret.expiresAt);
        }
        m_pools = {std::make_shared<VerifierPool>(std::move(valid), m_tolerance, m_form),
                   std::make_shared<VerifierPool>(std::move(over), m_tolerance, m_form)};
        return m_pools;
    }

    const EventForm m_form;
    std::vector<ExpiringSecret> m_secrets;
    const Micros m_tolerance, m_futureTolerance;
    mutable std::mutex m_mutex;
    std::vector<http::Network> m_allowlist; // guarded by m_mutex, as what follows
    Pools m_pools;                          // shared with checks under way
    std::optional<Instant> m_nextEnd;
};

Intake::Intake(EventWriter &writer, const Clock &clock) : m_writer(writer), m_clock(clock) {}
Intake::~Intake() = default;

void Intake::setAccounts(const std::vector<IntakeAccount> &accounts)
{
    std::map<AccountId, std::shared_ptr<Door>> doors;
    for (const IntakeAccount &account : accounts)
        doors.emplace(account.account, std::make_shared<Door>(account));
    const std::lock_guard lock(m_mutex);
    m_doors.swap(doors);
}

void Intake::setAllowlist(const AccountId &account, std::vector<http::Network> allowlist)
{
    if (const auto door = doorOf(account))
        door->setAllowlist(std::move(allowlist));
}

std::shared_ptr<Intake::Door> Intake::doorOf(const AccountId &account) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_doors.find(account);
    return found == m_doors.end() ? nullptr : found->second;
}

void Intake::take(RawEvent raw, Done done)
{
    const Instant now = m_clock.now();
    const std::shared_ptr<Door> door = doorOf(raw.account);
    if (!door) {
        done({404, IntakeResult::Refused, QStringLiteral("unknown_account"), {}, 0});
        return;
    }
    if (!door->admits(raw.peer)) {
        refuse(raw, 403, QStringLiteral("not_on_allowlist"), {}, done);
        return;
    }
    if (!door->hasSecret()) {
        refuse(raw, 401, QStringLiteral("no_secret_configured"), {}, done);
        return;
    }
    const auto field = signatureField(raw.headers, eventFormOf(raw.account));
    if (const auto *missing = std::get_if<SignatureFault>(&field)) {
        refuse(raw, 401, signatureFaultText(*missing), {}, done);
        return;
    }
    const auto parsed = parseSignatureHeader(std::get<QByteArray>(field), eventFormOf(raw.account));
    if (const auto *malformed = std::get_if<SignatureFault>(&parsed)) {
        refuse(raw, 401, signatureFaultText(*malformed), {}, done);
        return;
    }
    const auto &header = std::get<SignatureHeader>(parsed);
    const qint64 signedSecondsAgo = now.seconds() - header.timestampSeconds;
    if (const auto fault = door->fault(header, raw.body, now)) { // how long ago tells a wrong clock from a wrong secret
        refuse(raw, 401, *fault, QStringLiteral("signed %1 s before arrival").arg(signedSecondsAgo), done);
        return;
    }
    write(std::move(raw), {now, door->futureTolerance(), signedSecondsAgo}, std::move(done));
}

void Intake::takeTrusted(RawEvent raw, Done done)
{
    RK_ASSERT(raw.source != Source::Webhook);
    const std::shared_ptr<Door> door = doorOf(raw.account);
    write(std::move(raw), {m_clock.now(), door ? door->futureTolerance() : kMaxEventAhead}, std::move(done));
}

void Intake::refuse(const RawEvent &raw, int status, const QString &reason, const QString &detail, const Done &done)
{
    qCDebug(lcIntake, "A request was refused. request=%s reason=%s account=%s", raw.requestId.constData(),
            qUtf8Printable(reason), qUtf8Printable(raw.account.toString()));
    m_writer.addReject({raw.account, reason, QString::fromLatin1(raw.peer), detail, m_clock.now(), 1});
    done({status, IntakeResult::Refused, reason, {}, 0});
}

void Intake::write(RawEvent raw, const Passed &passed, Done done)
{
    if (raw.receivedAt == Instant())
        raw.receivedAt = passed.now;
    InboxItem item = inboxItem(std::move(raw), passed.now, passed.futureTolerance);
    EventId eventId;
    SubscriptionId subscriptionId;
    QString reason;
    if (const auto *event = std::get_if<NewEvent>(&item)) {
        eventId = event->envelope.eventId;
        subscriptionId = event->envelope.subscriptionId;
    } else {
        const auto &quarantine = std::get<NewQuarantine>(item);
        eventId = quarantine.eventId;
        reason = quarantineReasonText(quarantine.reason);
        qCWarning(lcIntake,
                  "An authentic event cannot be used and goes to quarantine. request=%s event=%s reason=%s account=%s "
                  "detail=\"%s\"",
                  quarantine.raw.requestId.constData(), qUtf8Printable(eventId.toString()), qUtf8Printable(reason),
                  qUtf8Printable(quarantine.raw.account.toString()), qUtf8Printable(quarantine.detail));
    }
    m_writer.add(std::move(item), [done = std::move(done), eventId, subscriptionId, reason,
                                   ago = passed.signedSecondsAgo](const Result<InsertAnswer> &inserted) {
        IntakeAnswer answer = answerOf(inserted, eventId);
        answer.subscriptionId = subscriptionId;
        answer.signedSecondsAgo = ago;
        if (answer.result == IntakeResult::Quarantined && answer.reason.isEmpty())
            answer.reason = reason;
        done(answer);
    });
}

} // namespace reckoner::sync
