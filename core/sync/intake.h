// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one door for events. A webhook is verified on its raw bytes, then read, then written, and answered after the
// commit; what the provider signed and we cannot use is kept in quarantine and answered 200, because refusing it would
// only have it sent again. Events of the feed or of a file come in without a signature. Any thread may call; the answer
// comes on the caller's thread for what is refused at once and on the writer's for the rest, so done must be
// thread-safe and short. Rules: DESIGN §5, reference/security.md §7.

#include "core/base/clock.h"
#include "core/base/expiring_secret.h"
#include "core/events/event_writer.h"
#include "core/events/signature.h"
#include "core/http/network.h"

#include <map>
#include <memory>
#include <mutex>

namespace reckoner::sync {

// What a provider account's webhooks are checked against.
struct IntakeAccount {
    AccountId account;
    std::vector<ExpiringSecret> secrets; // several while one is rotated out
    Micros tolerance = events::kDefaultSignatureTolerance;
    std::vector<http::Network> allowlist; // empty: any peer; it never replaces the signature
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
    SubscriptionId subscriptionId = {};          // for the log, as far as the event names one
    std::optional<qint64> signedSecondsAgo = {}; // of an authentic one: tells of clocks that differ
};

class Intake
{
public:
    using Done = std::function<void(const IntakeAnswer &)>;

    // Both must outlive the intake; writer also what it still has to answer.
    Intake(events::EventWriter &writer, const Clock &clock);
    ~Intake();

    // Replaces what is known about the accounts; also for new secrets while running.
    void setAccounts(const std::vector<IntakeAccount> &accounts);
    // Replaces the list of one account: providers publish theirs, and change it. Nothing if there is no such account.
    void setAllowlist(const AccountId &account, std::vector<http::Network> allowlist);
    // 200 stored, known or quarantined; 401 any signature fault; 403 not on the allowlist; 404 no such account;
    // 503 could not be stored now. done is called exactly once.
    void take(events::RawEvent raw, Done done);
    // From a source that needs no signature: Source::Feed or Source::Import. 200, or 503.
    void takeTrusted(events::RawEvent raw, Done done);

private:
    class Door;
    std::shared_ptr<Door> doorOf(const AccountId &account) const;
    void refuse(const events::RawEvent &raw, int status, const QString &reason, const QString &detail,
                const Done &done);
    struct Passed {
        Instant now;
        Micros futureTolerance = {};
        std::optional<qint64> signedSecondsAgo = {};
    };
    void write(events::RawEvent raw, const Passed &passed, Done done);

    events::EventWriter &m_writer;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::map<AccountId, std::shared_ptr<Door>> m_doors; // guarded by m_mutex; shared with calls under way
};

} // namespace reckoner::sync
