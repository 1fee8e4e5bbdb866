// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where stored events can be sent once more: the provider itself, which then sends its webhook again, or a receiver of
// ours at some address. A target sends each event at most once and says what came of it. The thread of its event loop.

#include "core/base/task.h"
#include "core/events/event.h"

namespace reckoner::resend {

struct Sent {
    enum class How {
        Accepted,
        Refused, // it came to the other side, which would not have it
        NotSent, // it certainly did not get there
        Unknown, // nobody knows
    };
    How how = How::Accepted;
    int status = 0; // of HTTP; 0: none
    QString words;  // in plain text, for people
};
QString sentText(Sent::How how); // "accepted", …

class Target
{
public:
    virtual ~Target() = default;
    // For the audit log; holds nothing secret.
    virtual QString name() const = 0;
    // With its body. Never fails: what went wrong is the answer.
    virtual Task<Sent> send(const events::StoredEvent &event) = 0;
};

} // namespace reckoner::resend
