// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The typed transport to Stripe: builds requests (base URL, key, explicit version, form encoding, idempotency key),
// tells answers from errors, checks that an answer is about what was asked, and reads pages of lists. The calls of each
// resource stand in <resource>_calls.h. What it does not do: send twice, pace, time out (core/http/client).
// Entities of Stripe carry no time of change, so each is read as of the moment in which Stripe answered (the Date of
// the answer). A call under way outlives this object, as with Paddle; the http::Client must outlive its calls.
// Lives on the client's thread. Source: reference/stripe.md §1.

#include "core/base/json.h"
#include "core/base/secret.h"
#include "core/http/client.h"
#include "core/provider/provider.h"
#include "core/provider/stripe/form_body.h"
#include "core/provider/stripe/stripe_fields.h"

#include <QObject>

#include <functional>

namespace reckoner::provider::stripe {

// The version whose behaviour was recorded live (reference/stripe.md §0); both payload shapes are read.
inline constexpr const char *kStripeVersion = "2026-08-26.dahlia";

struct StripeOptions {
    AccountId account;
    Environment environment = Environment::Sandbox;
    SecretBytes secretKey;
    QUrl baseUrl; // empty: Stripe's own; else the local emulator's or a gateway's
    QByteArray version = kStripeVersion;
    int mutationDeadlineMs = 90'000; // SDKs wait 80 s (§1.8)
    QUrl checkoutReturnUrl = {};     // where its checkout page leads back to; empty: no checkouts
};

// Errors: Invalid for plain http beyond this machine, and for a live key on its way to anybody but Stripe.
Result<QUrl> stripeBaseUrl(Environment environment, const QUrl &override);
// Errors: Invalid for a key that is empty, cannot be put into a header, is publishable, is none, or is of the other
// mode. Never quotes the key.
Result<void> checkSecretKey(Environment environment, const SecretBytes &key);

struct Call {
    http::RequestKind kind = http::RequestKind::Read;
    QByteArray method = "GET";
    QByteArray path; // "/v1/customers"
    FormBody form = {};
    QString expectedId = {}; // what id must be; empty: not checked
    QByteArray idempotencyKey = {};
};

template <class T> using StripeReader = std::function<Result<T>(JsonView json, const Seen &seen)>;

class StripeApi
{
public:
    // Errors: Invalid (base URL, key).
    static Result<std::unique_ptr<StripeApi>> create(http::Client &client, StripeOptions options, const Clock &clock);

    const AccountId &account() const { return m_options.account; }
    Environment environment() const { return m_options.environment; }
    const QUrl &baseUrl() const { return m_options.baseUrl; }
    const QUrl &checkoutReturnUrl() const { return m_options.checkoutReturnUrl; }
    Seen seenAt(Instant at) const { return {m_options.account, at}; }
    const Clock &clock() const { return m_clock; }

    template <class T> Task<T> call(Call call, StripeReader<T> read) const;
    // The entity at head/id, and nobody else's.
    template <class T>
    Task<T> getOne(QByteArrayView head, const QString &id, StripeReader<T> read, FormBody form = {}) const;
    // Changes the entity of that id (empty: makes one); an empty form changes nothing and reads it as it is. A path or
    // a form that could not be made settles as it is.
    template <class T>
    Task<T> post(const Result<QByteArray> &path, const QString &id, const Result<FormBody> &form, const QByteArray &key,
                 StripeReader<T> read) const;
    // One page, newest first, each row through read; the cursor is the id of the last row.
    template <class T> Task<ListPage<T>> list(Call call, ListFrom from, StripeReader<T> read) const;

private:
    StripeApi(http::Client &client, StripeOptions options, const Clock &clock)
        : m_client(client), m_options(std::move(options)), m_clock(clock)
    {
    }
    http::ClientRequest request(const Call &call) const;

    http::Client &m_client;
    StripeOptions m_options; // baseUrl always set
    const Clock &m_clock;
};

// head/id + tail. Errors: Invalid for an id that is none.
Result<QByteArray> stripePath(QByteArrayView head, const QString &id, QByteArrayView tail = {});
Call readCall(QByteArray path, FormBody form = {});
Call readOneCall(QByteArray path, const QString &id, FormBody form = {});
// key: of the operation; empty where there is none.
Call mutationCall(QByteArray method, QByteArray path, FormBody form, QByteArray key);

namespace api_detail {

struct Asked {
    http::RequestKind kind;
    QString expectedId;
    Seen seen; // at: our clock's, for an answer without a Date
};
Result<JsonDocument> stripeDocument(const Result<http::ClientResponse> &answer, const Asked &asked);
Error unusableStripe(const Result<http::ClientResponse> &answer, http::RequestKind kind, const Error &problem);
Seen seenIn(const http::ClientResponse &answer, const Asked &asked);

} // namespace api_detail

template <class T> Task<T> StripeApi::call(Call call, StripeReader<T> read) const
{
    auto own = std::make_shared<QObject>(); // the continuation is its own context: it touches nothing of ours
    const api_detail::Asked asked{call.kind, call.expectedId, seenAt(m_clock.now())};
    return m_client.send(request(call))
        .then(own.get(), [own, asked, read = std::move(read)](Result<http::ClientResponse> &&answer) -> Result<T> {
            const Result<JsonDocument> document = api_detail::stripeDocument(answer, asked);
            if (!document)
                return document.error();
            Result<T> value = read(document->root(), api_detail::seenIn(*answer, asked));
            return value ? std::move(value) : Result<T>(api_detail::unusableStripe(answer, asked.kind, value.error()));
        });
}

template <class T>
Task<T> StripeApi::getOne(QByteArrayView head, const QString &id, StripeReader<T> read, FormBody form) const
{
    const Result<QByteArray> path = stripePath(head, id);
    if (!path)
        return Task<T>::settled(path.error());
    return call<T>(readOneCall(*path, id, std::move(form)), std::move(read));
}

template <class T>
Task<T> StripeApi::post(const Result<QByteArray> &path, const QString &id, const Result<FormBody> &form,
                        const QByteArray &key, StripeReader<T> read) const
{
    if (!path || !form)
        return Task<T>::settled(path ? form.error() : path.error());
    if (form->isEmpty())
        return call<T>(readOneCall(*path, id), std::move(read));
    Call toSend = mutationCall("POST", *path, *form, key);
    toSend.expectedId = id;
    return call<T>(std::move(toSend), std::move(read));
}

template <class T> Task<ListPage<T>> StripeApi::list(Call call, ListFrom from, StripeReader<T> read) const
{
    constexpr int kLargestStripePage = 100; // §1.6
    const int size = from.pageSize > 0 ? std::min(from.pageSize, kLargestStripePage) : kLargestStripePage;
    call.form.add("limit", qint64(size)).add("starting_after", from.cursor);
    const auto readPage = [read = std::move(read), from](JsonView root, const Seen &seen) -> Result<ListPage<T>> {
        const JsonView data = root["data"];
        if (!data.isArray())
            return Error{ErrorKind::Invalid, QStringLiteral("data is not a list"), {}, {}};
        ListPage<T> page;
        QString last;
        for (const JsonView &row : data.items()) {
            RK_TRY_ASSIGN(T value, read(row, seen));
            page.rows.push_back(std::move(value));
            last = row["id"].string().value_or(QString());
        }
        if (root["has_more"].boolean().value_or(false)) {
            if (last.isEmpty() || last == from.cursor) // would be asked for ever
                return Error{ErrorKind::Invalid, QStringLiteral("the list goes on from nowhere"), {}, {}};
            page.next = last;
        }
        return page;
    };
    return this->call<ListPage<T>>(std::move(call), readPage);
}

} // namespace reckoner::provider::stripe
