// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The whole way in, as a client sees it: listener, intake, writer and a fresh SQLite file behind it.

#include "core/server/webhook_server.h"
#include "tests/events/inbox_fixture.h"
#include "tests/http/raw_client.h"
#include "tests/testkit/temporary_database.h"

namespace reckoner::testkit {

inline const QByteArray kFrontSecret = "pdl_ntfset_01front_secret";

struct FrontOptions {
    server::WebhookServerOptions server = {};
    std::vector<ExpiringSecret> secrets = {SecretBytes(kFrontSecret)};
    std::vector<http::Network> allowlist = {};
    storage::Dialect dialect = storage::Dialect::Sqlite;
};

class Front
{
public:
    explicit Front(FrontOptions options = {})
        : database(options.dialect), writer(std::make_unique<events::EventWriter>(*database)), intake(*writer, clock)
    {
        RK_ASSERT(addAccount(*database).has_value());
        intake.setAccounts({{.account = testAccount(), .secrets = options.secrets, .allowlist = options.allowlist}});
        options.server.routes = {{"/webhooks/paddle", testAccount()}};
        if (options.server.http.limits.connectionsPerPeer == http::ServerLimits().connectionsPerPeer)
            options.server.http.limits.connectionsPerPeer = 0; // all of a test's clients are one peer
        server = server::WebhookServer::start(std::move(options.server), {intake, readiness, metrics, clock}).value();
    }
    ~Front() { server.reset(); }

    qint64 stored()
    {
        writer->flush();
        return countOf(*database, "SELECT COUNT(*) FROM webhook_event");
    }
    QByteArray signature(const QByteArray &body, const QByteArray &secret = kFrontSecret, Micros age = {}) const
    {
        return EventForge::signature(body, secret, clock.now() - age);
    }
    QByteArray event()
    {
        return forge
            .event(QStringLiteral("product.updated"), clock.now(),
                   EventForge::product(forge.id(QStringLiteral("pro")), QStringLiteral("P"), clock.now()))
            .body;
    }
    // A good webhook; fields go behind Host.
    QByteArray request(const QByteArray &body, const QByteArray &fields = {}) const
    {
        return requestWith(body, "Paddle-Signature: " + signature(body) + "\r\n" + fields);
    }
    static QByteArray requestWith(const QByteArray &body, const QByteArray &fields)
    {
        return "POST /webhooks/paddle HTTP/1.1\r\nHost: h\r\n" + fields +
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    tests::RawResponse send(const QByteArray &bytes) const
    {
        tests::RawClient client(server->port());
        client.send(bytes);
        return client.readResponse();
    }

    SystemClock clock;
    EventForge forge;
    TemporaryDatabase database;
    server::Readiness readiness;
    server::Metrics metrics;
    std::unique_ptr<events::EventWriter> writer;
    sync::Intake intake;
    std::unique_ptr<server::WebhookServer> server;
};

} // namespace reckoner::testkit
