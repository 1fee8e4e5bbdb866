// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The emulated external credit ledger: balances, entries, idempotency keys and its own keys, in memory. Faults that any
// request can meet (401, 409, slow, applied but the answer lost) come from the sandbox's fault plan; what only a ledger
// can get wrong (entering twice, a wrong balance, forgetting its idempotency keys) is switched here. Knows nothing of
// Reckoner's core, so that it can be an independent witness. Lives on the sandbox's thread.
//   POST /api/v1/credits/grant, /api/v1/credits/deduct   {"user_id", "amount", "idempotency_key", "metadata"}
//   GET  /api/v1/credits/balance ?user_id=               GET /api/v1/credits/entries ?user_id= &idempotency_key=
//   &after= &limit=

#include "core/base/instant.h"
#include "core/base/json.h"
#include "core/http/server.h"

#include <map>
#include <vector>

namespace reckoner::sandbox {

struct LedgerLine {
    qint64 number = 0; // from 1; the id is cle_<number>
    QString userId;
    qint64 amount = 0;
    qint64 balanceAfter = 0;
    QString reason; // the metadata's source, or what a test says
    QString idempotencyKey;
    QByteArray metadata;
    Instant createdAt;
};

struct LedgerFaults {
    int enterTwice = 0;                     // so many postings that come are entered twice
    std::map<QString, qint64> wrongBy = {}; // by user: what the balance that is told is off
};

class Ledger
{
public:
    static QByteArray defaultAdminKey();
    static QByteArray defaultDevKey();

    bool answers(const http::ServerRequest &request) const { return request.path.startsWith("/api/v1/credits/"); }
    http::ServerResponse answer(const http::ServerRequest &request, Instant now);
    static http::ServerResponse refusal(int status, const QString &message);

    // An entry by somebody else: usage, or a mistake that a test plants.
    LedgerLine enter(const QString &user, qint64 amount, const QString &reason, Instant now);
    const std::vector<LedgerLine> &lines() const { return m_lines; }
    qint64 balanceOf(const QString &user) const;
    void clear();

    // A key that is empty opens nothing.
    QByteArray adminKey = defaultAdminKey();
    QByteArray devKey = {};
    LedgerFaults faults;
    bool isUsed = false; // whoever is given credits uses some of them at once

private:
    http::ServerResponse post(JsonView body, int sign, Instant now);
    http::ServerResponse balance(const QByteArray &query) const;
    http::ServerResponse entries(const QByteArray &query) const;

    std::vector<LedgerLine> m_lines;
    std::map<QString, qint64> m_balances;
    std::map<QString, qint64> m_byKey; // number of the line
};

} // namespace reckoner::sandbox
