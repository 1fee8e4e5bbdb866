// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the sandbox received, for tests that count sends on the wire. Bodies are kept as their SHA-256 only. Bounded:
// the oldest entries go, the counts stay. The sandbox's thread.

#include "core/base/instant.h"

#include <QByteArray>

#include <deque>
#include <map>

namespace reckoner::sandbox {

struct ReceivedRequest {
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QByteArray bodySha256; // hex
    qint64 bodyBytes = 0;
    Instant receivedAt; // by the machine's clock
    int status = 0;     // answered; 0: cut off
    QByteArray fault;   // id, or empty
};

class RequestLog
{
public:
    void add(ReceivedRequest request);
    void clear();
    const std::deque<ReceivedRequest> &requests() const { return m_requests; }
    const std::map<QByteArray, qint64> &counts() const { return m_counts; } // by "POST /transactions"

private:
    std::deque<ReceivedRequest> m_requests;
    std::map<QByteArray, qint64> m_counts;
};

} // namespace reckoner::sandbox
