// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The external credit ledger over HTTP:
//   POST /api/v1/credits/grant    {"user_id", "amount", "idempotency_key", "metadata"}; amount is more than zero
//   POST /api/v1/credits/deduct   the same, for what is taken back
//   GET  /api/v1/credits/balance  ?user_id=            {"data": {"user_id", "balance"}}
//   GET  /api/v1/credits/entries  ?user_id= &idempotency_key= &after= &limit=   {"data": [entry…], "next": "…" or null}
// An entry: {"id", "user_id", "amount", "balance_after", "reason", "idempotency_key", "metadata", "created_at"}. The
// key goes as a bearer token. A fall-back key is used only where one is configured, after the ledger refused the first,
// and with a warning each time that begins. Never quotes a key. Lives on the client's thread; the client must outlive
// it.

#include "core/base/json.h"
#include "core/base/secret.h"
#include "core/http/client.h"
#include "core/provider/ledger/credit_ledger.h"

#include <QObject>

namespace reckoner::provider {

struct HttpLedgerOptions {
    QUrl baseUrl; // https, or http on this machine
    SecretBytes adminKey;
    SecretBytes fallbackKey = {}; // empty: there is none
    int deadlineMs = 30'000;
    int pageSize = 200;
};

class HttpCreditLedger final : public CreditLedger
{
public:
    // Errors: Invalid (address, key).
    static Result<std::unique_ptr<HttpCreditLedger>> create(http::Client &client, HttpLedgerOptions options);

    Task<LedgerEntry> post(LedgerPosting posting) override;
    Task<qint64> balance(CustomerId customer) override;
    Task<LedgerPage> entries(LedgerEntryFilter filter, QString next) override;

    // The first key was refused and the other one works.
    bool usesFallbackKey() const { return m_usesFallback; }

private:
    struct Call {
        http::RequestKind kind = http::RequestKind::Read;
        QByteArray method = "GET";
        QString path;
        std::vector<std::pair<QString, QString>> query;
        QByteArray body;
    };
    HttpCreditLedger(http::Client &client, HttpLedgerOptions options) : m_client(client), m_options(std::move(options))
    {
    }
    http::ClientRequest request(const Call &call, const SecretBytes &key) const;
    // With the key in use, and once more with the other when that is refused: a refused request had no effect.
    Task<http::ClientResponse> send(Call call);
    template <class T> Task<T> call(Call call, std::function<Result<T>(JsonView)> read);

    http::Client &m_client;
    HttpLedgerOptions m_options;
    bool m_usesFallback = false;
    QObject m_context;
};

} // namespace reckoner::provider
