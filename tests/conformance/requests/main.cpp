// SPDX-License-Identifier: GPL-3.0-or-later
// Makes every call of the table against a recording server on loopback and writes each request that arrived as one line
// of JSON to standard output. Each row has a client and a provider of its own, so that none meets another's limits. The
// key never gets into a line, only whether it was the right one.
#include "tests/conformance/requests/sample.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <cstdio>

using namespace reckoner;
using namespace reckoner::conformance;

namespace {

QJsonObject headersWithoutKey(const http::ServerRequest &request)
{
    QJsonObject headers;
    for (const http::Header &header : request.headers) {
        const QString name = QString::fromLatin1(header.name).toLower();
        const bool isKey = name == QLatin1StringView("authorization");
        const QByteArray value = !isKey                                          ? header.value
                                 : header.value == "Bearer " + tests::kPaddleKey ? QByteArray("Bearer")
                                                                                 : QByteArray("wrong");
        headers.insert(name, headers.contains(name) ? QStringLiteral("sent twice") : QString::fromUtf8(value));
    }
    return headers;
}

QByteArray lineFor(const CallRow &row, const http::ServerRequest &request)
{
    const QJsonObject line{{QStringLiteral("call"), QLatin1StringView(row.call)},
                           {QStringLiteral("variant"), row.variant},
                           {QStringLiteral("method"), QString::fromLatin1(request.method)},
                           {QStringLiteral("path"), QString::fromLatin1(request.path)},
                           {QStringLiteral("query"), QString::fromLatin1(request.query)},
                           {QStringLiteral("headers"), headersWithoutKey(request)},
                           {QStringLiteral("body"), QString::fromUtf8(request.body)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("reckoner.*=false"));
    testkit::CutServer server;
    server.always(tests::whole(tests::answerWith(QJsonObject())));
    for (const auto &table :
         {listCalls(), catalogCalls(), customerCalls(), subscriptionCalls(), paymentCalls(), notificationCalls()}) {
        for (const CallRow &row : table) {
            const auto before = size_t(server.seen());
            tests::PaddleAt paddle(server);
            row.run(*paddle.provider, server);
            const std::vector<http::ServerRequest> requests = server.requests();
            if (requests.size() == before) {
                std::fprintf(stderr, "%s, %s: nothing was sent\n", row.call, qPrintable(row.variant));
                return 1;
            }
            for (size_t i = before; i < requests.size(); ++i)
                std::fputs(lineFor(row, requests[i]).constData(), stdout);
        }
    }
    return 0;
}
