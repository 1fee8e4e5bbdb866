// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/ledger/http_credit_ledger.h"

#include "core/base/log.h"
#include "core/base/words.h"
#include "core/provider/base_url.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace reckoner::provider {

namespace {

constexpr qsizetype kMostLedgerWords = 300; // of what the ledger says, in a message for people

bool isLedgerKey(const SecretBytes &key)
{
    const QByteArray &text = key.reveal();
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

Result<void> checkLedgerUrl(const QUrl &url)
{
    const bool https = url.scheme() == QLatin1StringView("https"), http = url.scheme() == QLatin1StringView("http");
    if (url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
        (https || (http && isLoopbackUrl(url))))
        return {};
    return Error{ErrorKind::Invalid,
                 Words::tr("The address of the credit ledger cannot be used. Enter https and a host, or http and a "
                           "port on this machine."),
                 {},
                 {}};
}

// What the ledger says is wrong, for people; control bytes and what is too long are left out.
QString ledgerWords(const http::ClientResponse &answer)
{
    QString said;
    if (const Result<JsonDocument> body = JsonDocument::parse(answer.body)) {
        const JsonView error = body->root().member("error");
        said = error.string().value_or(
            error.member("message").string().value_or(error.member("detail").string().value_or(QString())));
    }
    said.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return said.left(kMostLedgerWords);
}

Error ledgerError(const http::ClientResponse &answer, http::RequestKind kind)
{
    const QString said = ledgerWords(answer);
    HttpFailure failure{answer.status, {}, QString::fromUtf8(answer.header("X-Request-Id").left(80)), 0, {}};
    const auto error = [&](ErrorKind errorKind, const QString &message) {
        return Error{errorKind, said.isEmpty() ? message : message + QStringLiteral(" “%1”").arg(said),
                     QStringLiteral("ledger status %1").arg(answer.status), failure};
    };
    switch (answer.status) {
    case 401:
    case 403:
        return error(ErrorKind::Unauthenticated,
                     Words::tr("The credit ledger refused the key. Put the key right, then try again."));
    case 404: return error(ErrorKind::NotFound, Words::tr("The credit ledger does not know that."));
    case 409: return error(ErrorKind::Conflict, Words::tr("The credit ledger has this entry already."));
    case 429: {
        bool isNumber = false;
        const qint64 seconds = answer.header("Retry-After").trimmed().toLongLong(&isNumber);
        failure.retryAfterMs = isNumber ? std::clamp<qint64>(seconds, 0, 3600) * 1000 : 0;
        return error(ErrorKind::RateLimited, Words::tr("The credit ledger asks to wait."));
    }
    default: break;
    }
    if (answer.status >= 400 && answer.status < 500)
        return error(ErrorKind::ProviderRefused, Words::tr("The credit ledger refused the request."));
    if (kind == http::RequestKind::Mutation)
        return error(ErrorKind::UnknownOutcome, Words::tr("The credit ledger failed while it worked on the request."));
    return answer.status >= 500
               ? error(ErrorKind::Unreachable, Words::tr("The credit ledger does not work now."))
               : error(ErrorKind::ProviderBroken, Words::tr("The credit ledger gave no usable answer."));
}

Error brokenLedgerAnswer(http::RequestKind kind, const Error &problem)
{
    const bool isMutation = kind == http::RequestKind::Mutation;
    return {isMutation ? ErrorKind::UnknownOutcome : ErrorKind::ProviderBroken,
            isMutation ? Words::tr("The credit ledger gave an answer that cannot be read. It is looked up before "
                                   "anything is sent again.")
                       : Words::tr("The credit ledger gave an answer that cannot be read."),
            problem.message,
            {}};
}

Result<LedgerEntry> ledgerEntryFrom(JsonView json)
{
    JsonReader in(json, "entry");
    LedgerEntry entry;
    entry.id = in.string("id");
    entry.customerId = CustomerId(in.string("user_id"));
    entry.amount = in.integer("amount");
    entry.balanceAfter = in.integer("balance_after");
    entry.reason = in.optionalString("reason").value_or(QString());
    entry.idempotencyKey = in.optionalString("idempotency_key").value_or(QString());
    if (const auto metadata = in.optionalObject("metadata"))
        entry.metadata = metadata->toJson();
    entry.createdAt = in.instant("created_at");
    RK_TRY(in.finish());
    return entry;
}

Result<LedgerPage> ledgerPageFrom(JsonView root)
{
    JsonReader in(root, "entries");
    const std::vector<JsonView> rows = in.array("data");
    LedgerPage page;
    page.next = in.optionalString("next").value_or(QString());
    RK_TRY(in.finish());
    for (const JsonView &row : rows) {
        RK_TRY_ASSIGN(LedgerEntry entry, ledgerEntryFrom(row));
        page.rows.push_back(std::move(entry));
    }
    return page;
}

} // namespace

Result<std::unique_ptr<HttpCreditLedger>> HttpCreditLedger::create(http::Client &client, HttpLedgerOptions options)
{
    RK_TRY(checkLedgerUrl(options.baseUrl));
    if (!isLedgerKey(options.adminKey) || (!options.fallbackKey.isEmpty() && !isLedgerKey(options.fallbackKey)))
        return Error{ErrorKind::Invalid,
                     Words::tr("The key of the credit ledger is missing, or holds characters that no key has."),
                     {},
                     {}};
    return std::unique_ptr<HttpCreditLedger>(new HttpCreditLedger(client, std::move(options)));
}

http::ClientRequest HttpCreditLedger::request(const Call &call, const SecretBytes &key) const
{
    http::ClientRequest request;
    request.kind = call.kind;
    request.method = call.method;
    request.url = m_options.baseUrl;
    QString base = m_options.baseUrl.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    request.url.setPath(base + call.path);
    if (!call.query.empty()) {
        QByteArray query; // encoded here: QUrlQuery leaves "+" as it is
        for (const auto &[name, value] : call.query)
            query += (query.isEmpty() ? QByteArray() : QByteArray("&")) + name.toUtf8() + '=' +
                     QUrl::toPercentEncoding(value);
        request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    }
    request.headers = {{"Authorization", "Bearer " + key.reveal()}, {"Accept", "application/json"}};
    request.body = call.body;
    request.deadlineMs = m_options.deadlineMs;
    return request;
}

Task<http::ClientResponse> HttpCreditLedger::send(Call call)
{
    const SecretBytes &key = m_usesFallback ? m_options.fallbackKey : m_options.adminKey;
    const bool mayFallBack = !m_usesFallback && !m_options.fallbackKey.isEmpty();
    Task<http::ClientResponse> sent = m_client.send(request(call, key));
    if (!mayFallBack)
        return sent;
    return std::move(sent).then(
        &m_context, [this, call](Result<http::ClientResponse> &&answer) -> Task<http::ClientResponse> {
            if (!answer || (answer->status != 401 && answer->status != 403))
                return Task<http::ClientResponse>::settled(std::move(answer));
            qCWarning(lcLedger, "the credit ledger refused the admin key; the fall-back key is used status=%d",
                      answer->status);
            m_usesFallback = true;
            return m_client.send(request(call, m_options.fallbackKey));
        });
}

template <class T> Task<T> HttpCreditLedger::call(Call call, std::function<Result<T>(JsonView)> read)
{
    auto own = std::make_shared<QObject>(); // the answer to a mutation must reach whoever waits, whatever goes away
    const http::RequestKind kind = call.kind;
    return send(std::move(call))
        .then(own.get(), [own, kind, read = std::move(read)](Result<http::ClientResponse> &&answer) -> Result<T> {
            if (!answer)
                return std::move(answer).error();
            if (answer->status < 200 || answer->status > 299)
                return ledgerError(*answer, kind);
            const Result<JsonDocument> document = JsonDocument::parse(answer->body);
            if (!document)
                return brokenLedgerAnswer(kind, document.error());
            Result<T> value = read(document->root());
            return value ? std::move(value) : Result<T>(brokenLedgerAnswer(kind, value.error()));
        });
}

Task<LedgerEntry> HttpCreditLedger::post(LedgerPosting posting)
{
    RK_ASSERT((posting.amount != 0 && !posting.idempotencyKey.isEmpty()));
    const bool isGrant = posting.amount > 0;
    const QJsonObject body{
        {QStringLiteral("user_id"), posting.customerId.toString()},
        {QStringLiteral("amount"), isGrant ? posting.amount : -posting.amount},
        {QStringLiteral("idempotency_key"), posting.idempotencyKey},
        {QStringLiteral("metadata"), QJsonDocument::fromJson(posting.metadata).object()}}; // of our own making
    const QString path = isGrant ? QStringLiteral("/api/v1/credits/grant") : QStringLiteral("/api/v1/credits/deduct");
    return call<LedgerEntry>(
        {http::RequestKind::Mutation, "POST", path, {}, QJsonDocument(body).toJson(QJsonDocument::Compact)},
        [](JsonView root) { return ledgerEntryFrom(root.member("data")); });
}

Task<qint64> HttpCreditLedger::balance(CustomerId customer)
{
    return call<qint64>({http::RequestKind::Read,
                         "GET",
                         QStringLiteral("/api/v1/credits/balance"),
                         {{QStringLiteral("user_id"), customer.toString()}},
                         {}},
                        [customer](JsonView root) -> Result<qint64> {
                            JsonReader in(root.member("data"), "balance");
                            const QString user = in.string("user_id");
                            const qint64 balance = in.integer("balance");
                            RK_TRY(in.finish());
                            if (user != customer.toString())
                                return Error{ErrorKind::Invalid, QStringLiteral("is about another user"), {}, {}};
                            return balance;
                        });
}

Task<LedgerPage> HttpCreditLedger::entries(LedgerEntryFilter filter, QString next)
{
    Call request{http::RequestKind::Read, "GET", QStringLiteral("/api/v1/credits/entries"), {}, {}};
    const auto ask = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            request.query.emplace_back(name, value);
    };
    ask(QStringLiteral("user_id"), filter.customerId.toString());
    ask(QStringLiteral("idempotency_key"), filter.idempotencyKey);
    ask(QStringLiteral("after"), next);
    ask(QStringLiteral("limit"), QString::number(m_options.pageSize));
    return call<LedgerPage>(std::move(request), [next](JsonView root) -> Result<LedgerPage> {
        RK_TRY_ASSIGN(LedgerPage page, ledgerPageFrom(root));
        if (!page.next.isEmpty() && (page.next == next || page.rows.empty())) // it would go on for ever
            return Error{ErrorKind::Invalid, QStringLiteral("the list does not go on"), {}, {}};
        return page;
    });
}

} // namespace reckoner::provider
