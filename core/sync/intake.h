// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one door for events. A webhook is verified on its raw bytes, then read, then written, and answered after the
// commit; what the provider signed and we cannot use is kept in quarantine and answered 200, because refusing it would
// only have it sent again. Events of the feed or of a file come in without a signature. take() is for one thread (the
// listener's); the answer comes on that thread for what is refused at once and on the writer's for the rest, so done
// must be thread-safe and short. Rules: DESIGN §5, reference/security.md §7.

#include "core/base/clock.h"
#include "core/events/event_writer.h"
#include "core/events/signature.h"

#include <QHostAddress>

#include <map>

namespace reckoner::sync {

// What a provider account's webhooks are checked against.
struct IntakeAccount {
    AccountId account;
    std::vector<SecretBytes> secrets; // several while one is rotated out
    Micros tolerance = events::kDefaultSignatureTolerance;
    std::vector<std::pair<QHostAddress, int>> allowlist; // empty: any peer; it never replaces the signature
    // Events dated further ahead go to quarantine. More than the default only for an emulator whose clock is moved.
    Micros futureTolerance = events::kMaxEventAhead;
};

enum class IntakeResult { Stored, Duplicate, Quarantined, Refused, Busy };

struct IntakeAnswer {
    int status = 200; // for the sender
    IntakeResult result = IntakeResult::Stored;
    QString reason; // for staff; the sender is not told
    EventId eventId;
    qint64 seq = 0;
};

class Intake
{
public:
    using Done = std::function<void(const IntakeAnswer &)>;

    // Both must outlive the intake; writer also what it still has to answer.
    Intake(events::EventWriter &writer, const Clock &clock);
    ~Intake();

    // Replaces what is known about the accounts; also for new secrets while running, on the thread of take().
    void setAccounts(const std::vector<IntakeAccount> &accounts);
    // 200 stored, known or quarantined; 401 any signature fault; 403 not on the allowlist; 404 no such account;
    // 503 could not be stored now. done is called exactly once.
    void take(events::RawEvent raw, Done done);
    // From a source that needs no signature: Source::Feed or Source::Import. 200, or 503.
    void takeTrusted(events::RawEvent raw, Done done);

private:
    struct Door;
    void refuse(const events::RawEvent &raw, int status, const QString &reason, const QString &detail,
                const Done &done);
    void write(events::RawEvent raw, Instant now, Micros futureTolerance, Done done);

    events::EventWriter &m_writer;
    const Clock &m_clock;
    std::map<AccountId, Door> m_doors;
};

} // namespace reckoner::sync
