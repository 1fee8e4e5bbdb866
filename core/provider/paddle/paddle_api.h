// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The typed transport to Paddle: builds requests (base URL, key, version), tells answers from errors, checks that an
// answer is about what was asked, and reads pages of lists. The calls of each resource stand in <resource>_calls.h.
// What it does not do: send twice, pace, time out (core/http/client), or remember anything.
// A call that is under way outlives this object: what it captures is its own, so that a mutation's outcome still
// reaches whoever waits for it. The http::Client must outlive its calls or settles them itself.
// Lives on the client's thread. Source: reference/paddle.md §1.

#include "core/base/json.h"
#include "core/base/secret.h"
#include "core/http/client.h"
#include "core/provider/paddle/list_cursor.h"
#include "core/provider/provider.h"

#include <QObject>

#include <functional>

namespace reckoner::provider::paddle {

struct PaddleOptions {
    AccountId account;
    Environment environment = Environment::Sandbox;
    SecretBytes apiKey;
    QUrl baseUrl;                    // empty: the environment's; else the local emulator's or a gateway's
    int mutationDeadlineMs = 90'000; // Paddle holds an update while it charges (§3.3)
};

// Where an environment's calls go. Errors: Invalid for plain http beyond this machine, and for a production key on its
// way to anybody but Paddle or this machine.
Result<QUrl> paddleBaseUrl(Environment environment, const QUrl &override);
// Errors: Invalid for an empty key, one that cannot be put into a header, and one that says it is of the other
// environment. Never quotes the key.
Result<void> checkApiKey(Environment environment, const SecretBytes &key);

struct Call {
    http::RequestKind kind = http::RequestKind::Read;
    QByteArray method = "GET";
    QByteArray path; // from path()
    Query query;
    QByteArray body;
    QString expectedId; // what data.id must be; empty: not checked
};

class PaddleApi
{
public:
    // Errors: Invalid (base URL, key).
    static Result<std::unique_ptr<PaddleApi>> create(http::Client &client, PaddleOptions options);

    const AccountId &account() const { return m_options.account; }
    Environment environment() const { return m_options.environment; }
    const QUrl &baseUrl() const { return m_options.baseUrl; }
    // For flows that make a second call: dies with this object.
    QObject *context() { return &m_context; }

    // What `data` of the answer holds, through read(JsonView) -> Result<T>.
    template <class T> Task<T> call(Call call, std::function<Result<T>(JsonView)> read);
    // For answers without a body (204).
    Task<void> callForNothing(Call call);
    // One page, each row through read.
    template <class T>
    Task<ListPage<T>> list(Call call, ListFrom from, int largestPage, std::function<Result<T>(JsonView)> read);

private:
    PaddleApi(http::Client &client, PaddleOptions options) : m_client(client), m_options(std::move(options)) {}
    http::ClientRequest request(const Call &call, const QByteArray &query) const;

    http::Client &m_client;
    PaddleOptions m_options; // baseUrl always set
    QObject m_context;
};

// head/id + tail, as in /customers/ctm_…/addresses. Errors: Invalid for an id that is none.
Result<QByteArray> idPath(QByteArrayView head, const QString &id, QByteArrayView tail = {});

Call readCall(QByteArray path, Query query = {});
// The answer is the entity of that id.
Call readOneCall(QByteArray path, const QString &id);
Call mutationCall(QByteArray method, QByteArray path, QByteArray body, QString expectedId = {});
// A preview: sent with a body, and yet nothing changes.
Call previewCall(QByteArray method, QByteArray path, QByteArray body);

template <class T> Task<T> refused(Error error)
{
    return Task<T>::settled(std::move(error));
}
// For answers about somebody else's entity.
Error foreignEntity(const QString &what);

namespace api_detail {

struct Asked {
    http::RequestKind kind;
    QString expectedId;
};
// The parsed body of a good answer whose `data` is there and about what was asked.
Result<JsonDocument> answerDocument(const Result<http::ClientResponse> &answer, const Asked &asked);
Error unusable(const Result<http::ClientResponse> &answer, http::RequestKind kind, const Error &problem);

} // namespace api_detail

template <class T> Task<T> PaddleApi::call(Call call, std::function<Result<T>(JsonView)> read)
{
    auto own = std::make_shared<QObject>(); // the continuation is its own context: it touches nothing of ours
    Task<http::ClientResponse> sent = m_client.send(request(call, encodedQuery(call.query)));
    return std::move(sent).then(own.get(),
                                [own, asked = api_detail::Asked{call.kind, call.expectedId},
                                 read = std::move(read)](Result<http::ClientResponse> &&answer) -> Result<T> {
                                    const Result<JsonDocument> document = api_detail::answerDocument(answer, asked);
                                    if (!document)
                                        return document.error();
                                    Result<T> value = read(document->root().member("data"));
                                    if (!value)
                                        return api_detail::unusable(answer, asked.kind, value.error());
                                    return value;
                                });
}

template <class T>
Task<ListPage<T>> PaddleApi::list(Call call, ListFrom from, int largestPage, std::function<Result<T>(JsonView)> read)
{
    const int size = from.pageSize > 0 ? std::min(from.pageSize, largestPage) : largestPage;
    call.query.emplace_back("per_page", QByteArray::number(size));
    const Result<QByteArray> query = queryFromCursor(call.query, from.cursor);
    if (!query)
        return Task<ListPage<T>>::settled(query.error());
    auto own = std::make_shared<QObject>(); // as in call()
    const http::ClientRequest toSend = request(call, *query);
    AskedPage page{toSend.url, from.cursor, 0};
    Task<http::ClientResponse> sent = m_client.send(toSend);
    return std::move(sent).then(
        own.get(),
        [own, page, read = std::move(read)](Result<http::ClientResponse> &&answer) mutable -> Result<ListPage<T>> {
            const api_detail::Asked asked{http::RequestKind::Read, {}};
            const Result<JsonDocument> document = api_detail::answerDocument(answer, asked);
            if (!document)
                return document.error();
            const JsonView data = document->root().member("data");
            if (!data.isArray())
                return api_detail::unusable(answer, asked.kind,
                                            Error{ErrorKind::Invalid, QStringLiteral("data is not a list"), {}, {}});
            ListPage<T> result;
            for (const JsonView &row : data.items()) {
                Result<T> value = read(row);
                if (!value)
                    return api_detail::unusable(answer, asked.kind, value.error());
                result.rows.push_back(*std::move(value));
            }
            page.rows = qsizetype(result.rows.size());
            const JsonView meta = document->root().member("meta");
            Result<QString> next = nextCursor(meta, page);
            if (!next)
                return std::move(next).error();
            result.next = *std::move(next);
            result.estimatedTotal = meta["pagination"]["estimated_total"].integer();
            return result;
        });
}

} // namespace reckoner::provider::paddle
