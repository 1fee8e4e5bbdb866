// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A PaddleProvider whose calls go to a CutServer. The server is shared by many cases, the rest is made anew for each.

#include "core/provider/paddle/paddle_provider.h"
#include "tests/provider/paddle_samples.h"
#include "tests/testkit/await.h"
#include "tests/testkit/cut_server.h"

#include <QJsonArray>

namespace reckoner::tests {

inline const QByteArray kPaddleKey = "pdl_sdbx_apikey_canary0000000000000000000_Canary0000000000000000_AAA";

struct PaddleAt {
    explicit PaddleAt(testkit::CutServer &server, int mutationDeadlineMs = 30'000)
        : client(std::make_unique<http::Client>(options(server)))
    {
        provider::paddle::PaddleOptions paddle;
        paddle.account = AccountId(QStringLiteral("paddle-sandbox-test"));
        paddle.apiKey = SecretBytes(kPaddleKey);
        paddle.baseUrl = server.url({});
        paddle.mutationDeadlineMs = mutationDeadlineMs;
        provider = std::move(provider::paddle::PaddleProvider::create(*client, std::move(paddle), clock)).value();
    }

    static http::ClientOptions options(testkit::CutServer &server)
    {
        http::ClientOptions options;
        options.limits.requestsPerMinute = 0;
        options.limits.retryBaseMs = 1;
        options.useSystemProxy = false;
        if (server.url({}).scheme() == QLatin1StringView("https"))
            options.extraCertificates = {server.certificate()};
        return options;
    }

    FakeClock clock{Instant::fromSeconds(1'800'000'000)};
    std::unique_ptr<http::Client> client;
    std::unique_ptr<provider::paddle::PaddleProvider> provider;
};

inline testkit::CutStep whole(QByteArray body, int status = 200, std::vector<http::Header> headers = {})
{
    testkit::CutStep step;
    step.response.status = status;
    step.response.body = std::move(body);
    step.response.headers = std::move(headers);
    return step;
}

// A page of a list; next empty: the last one.
inline QByteArray pageOf(const QJsonArray &rows, const QString &next, bool hasMore)
{
    const QJsonObject pagination{{QStringLiteral("per_page"), 50},
                                 {QStringLiteral("next"), next},
                                 {QStringLiteral("has_more"), hasMore},
                                 {QStringLiteral("estimated_total"), 7}};
    return text({{QStringLiteral("data"), rows},
                 {QStringLiteral("meta"), QJsonObject{{QStringLiteral("request_id"), QStringLiteral("req-1")},
                                                      {QStringLiteral("pagination"), pagination}}}});
}

inline QByteArray refusal(const char *code, const char *detail = "no")
{
    return text({{QStringLiteral("error"),
                  QJsonObject{{QStringLiteral("type"), QStringLiteral("request_error")},
                              {QStringLiteral("code"), QString::fromLatin1(code)},
                              {QStringLiteral("detail"), QString::fromLatin1(detail)},
                              {QStringLiteral("documentation_url"), QStringLiteral("https://example.com")}}},
                 {QStringLiteral("meta"), QJsonObject{{QStringLiteral("request_id"), QStringLiteral("req-1")}}}});
}

} // namespace reckoner::tests
