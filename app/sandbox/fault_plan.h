// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is to go wrong next: a list of faults, each aimed at some requests or webhooks and used up after so many hits.
// Filled by POST /_sandbox/faults or from tests. Plain values, the sandbox's thread.

#include "core/http/server.h"

#include <QString>

#include <optional>
#include <vector>

namespace reckoner::sandbox {

enum class FaultKind {
    Status, // answer with a status and code instead
    Cut,    // break the connection off, see http::Cut
    Slow,   // answer late
    WebhookDuplicate,
    WebhookReorder, // hold it back until the next one to that destination has been sent
    WebhookDelay,
    WebhookLose, // never sent, filed as failed
    WebhookWrongSecret,
};

struct Fault {
    QString id = {};
    FaultKind kind = FaultKind::Status;
    // Aim. Empty matches all; * matches any run of characters.
    QByteArray method = {};
    QByteArray path = {};
    QString eventType = {};
    int skip = 0;  // let so many pass first
    int times = 1; // hits left; negative: for ever
    // Effect.
    int status = 500;
    QString code = QStringLiteral("internal_error");
    QString detail = {};
    int retryAfterSeconds = 0;
    QByteArray rawBody = {}; // answered as text/html instead of the API's envelope, as gateways do
    http::Cut cut = http::Cut::CloseBeforeHeaders;
    bool applied = false; // the request takes effect before its answer goes wrong
    int delayMs = 0;
};

class FaultPlan
{
public:
    const Fault &add(Fault fault); // gives it an id
    bool remove(const QString &id);
    void clear() { m_faults.clear(); }
    const std::vector<Fault> &faults() const { return m_faults; }

    // The first fault aimed at this, counted down.
    std::optional<Fault> takeForRequest(const QByteArray &method, const QByteArray &path);
    std::optional<Fault> takeForWebhook(const QString &eventType);

private:
    template <class Aimed> std::optional<Fault> take(Aimed aimed);
    std::vector<Fault> m_faults;
    int m_nextId = 1;
};

// * matches any run of characters, an empty pattern everything.
bool wildcardMatches(QByteArrayView pattern, QByteArrayView text);

} // namespace reckoner::sandbox
