// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Proves that the log still says what the provider said (reference/security.md I3): of every stored event the bytes
// against their hash and against the signature that came with them, the columns against the bytes, the recorded effect
// against the bytes. Only reads; pages through the log, so that it may be as long as it likes. Blocks on a reader of
// the database: not on a thread that paints.

#include "core/base/secret.h"
#include "core/events/event_log_store.h"
#include "core/storage/database.h"

#include <functional>

namespace reckoner::sync {

inline constexpr int kVerifiedAtOnce = 256;         // bodies in memory
inline constexpr int kMaxVerificationFaults = 1000; // that are named

// What does not fit. Text for reports: body, columns, signature, effect.
enum class LogFault { Body, Columns, Signature, Effect };
QString logFaultText(LogFault fault);

struct FaultyEvent {
    qint64 seq = 0;
    EventId eventId;
    LogFault fault = LogFault::Body;
    QString detail;
};

struct VerificationReport {
    qint64 checked = 0;
    qint64 proven = 0;    // signed with one of the secrets
    qint64 unproven = 0;  // signed, but with none of them: one that was rotated away, or forged
    qint64 notSigned = 0; // read from the feed or imported
    qint64 faults = 0;    // also those that are not named
    std::vector<FaultyEvent> faulty;
    std::vector<EventId> unprovenEvents; // the first kMaxVerificationFaults
};

// What is wrong with one event, signature aside. Pure.
std::vector<FaultyEvent> faultsOf(const events::LoggedEvent &logged);

// secrets: all that were ever in use; none: signatures are not looked at, and count as unproven.
// goOn: called between pages; false stops. Errors: Storage.
Result<VerificationReport> verifyLog(storage::Database &database, const AccountId &account,
                                     const std::vector<SecretBytes> &secrets,
                                     const std::function<bool(const VerificationReport &)> &goOn = {});

} // namespace reckoner::sync
