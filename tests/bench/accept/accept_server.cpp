// SPDX-License-Identifier: GPL-3.0-or-later
// reckonerd's way of a webhook up to its answer, and nothing behind it: listener, signature, envelope, group commit.
// For comparison with servers that do no more than that. Prints “listening on PORT”; ends with its standard input.
//     bench_accept_server sqlite:/tmp/x.db SECRET [events in one commit]
#include "core/events/event_writer.h"
#include "core/server/webhook_server.h"
#include "core/storage/migrate.h"
#include "tests/events/inbox_fixture.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <malloc.h>

using namespace reckoner;

int main(int argc, char **argv)
{
    mallopt(M_ARENA_MAX, 2); // as reckonerd
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
    mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("reckoner.*.info=false"));
    if (argc < 3)
        return 2;
    const SystemClock clock;
    const auto database = storage::Database::open(storage::DatabaseUrl::parse(QString::fromUtf8(argv[1])).value());
    if (!database || !storage::migrate(**database, clock) || !testkit::addAccount(**database))
        return 1;
    events::EventWriterLimits limits{.listing = events::Listing::WithOutcome};
    if (argc > 3)
        limits.batch = std::atoi(argv[3]);
    events::EventWriter writer(**database, limits);
    sync::Intake intake(writer, clock);
    intake.setAccounts({{.account = testkit::testAccount(), .secrets = {SecretBytes(QByteArray(argv[2]))}}});
    server::Readiness readiness;
    server::Metrics metrics;
    http::ServerOptions http;
    http.limits.connections = 4096;
    http.limits.connectionsPerPeer = 4096;
    const auto server = server::WebhookServer::start(
        {.http = http, .routes = {{"/webhooks/paddle", testkit::testAccount()}}}, {intake, readiness, metrics, clock});
    if (!server)
        return 1;
    std::printf("listening on %d\n", int((*server)->port()));
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    (*server)->drain(5000);
    return 0;
}
