// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/story.h"

#include "core/audit/audit_log.h"
#include "core/provider/list_walk.h"
#include "core/storage/account_store.h"
#include "core/subscriptions/subscription_store.h"
#include "core/sync/backfill.h"
#include "core/sync/catch_up.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace reckoner::flows {

using namespace subscriptions;

namespace {

const QByteArray kStorySecret = "pdl_ntfset_story_secret";
constexpr int kControlWaitMs = 20'000;

} // namespace

Story::Story(StoryOptions options) : database(options.dialect), writer(*database), intake(writer, clock)
{
    got(database->writeBlocking([this](storage::Transaction &transaction) {
        return storage::ensureAccount(transaction, account, clock.now());
    }));
    intake.setAccounts({{.account = account, .secrets = {SecretBytes(kStorySecret)}}});
    startServers(options);
    http::ClientOptions http;
    http.limits = options.limits;
    http.limits.requestsPerMinute = 0;
    http.limits.retryBaseMs = 1;
    http.useSystemProxy = false;
    client = std::make_unique<http::Client>(http);
    provider::paddle::PaddleOptions paddle;
    paddle.account = account;
    paddle.apiKey = SecretBytes(options.apiKey);
    paddle.baseUrl = QUrl(server->baseUrl());
    provider = got(provider::paddle::PaddleProvider::create(*client, std::move(paddle), clock));
    refetcher = std::make_unique<sync::ProviderRefetcher>(*provider, *database);
    projector =
        std::make_unique<sync::Projector>(*database, clock, sync::ProjectorOptions{.refetcher = refetcher.get()});
    actions = std::make_unique<actions::SubscriptionActions>(context());
    resolver = std::make_unique<actions::OperationResolver>(context());
    feed = std::make_unique<storage::ChangeFeed>(*database, 20);
    connect(feed.get(), &storage::ChangeFeed::changed, this, [this](const std::vector<storage::Change> &changes) {
        for (const storage::Change &change : changes)
            m_reported.emplace(change.entity, change.id);
    });
}

Story::~Story()
{
    server.reset(); // sends no more
    listener.reset();
}

void Story::startServers(const StoryOptions &options)
{
    http::ServerOptions http;
    http.limits.connectionsPerPeer = 0;
    listener = got(server::WebhookServer::start({.http = http, .routes = {{"/webhooks/paddle", account}}},
                                                {intake, readiness, metrics, clock}));
    sandbox::SandboxOptions emulator;
    emulator.clock = kStoryStart;
    emulator.clockMode = sandbox::paddle::ClockMode::Frozen;
    emulator.signatureClock = sandbox::paddle::SignatureClock::Sandbox;
    if (options.webhooks == Webhooks::Sent) {
        emulator.webhookUrl = QStringLiteral("http://127.0.0.1:%1/webhooks/paddle").arg(listener->port());
        emulator.webhookSecret = kStorySecret;
    }
    server = got(sandbox::Sandbox::start(std::move(emulator)));
}

PriceId Story::price(PriceShape shape)
{
    const catalog::Product product = got(provider->createProduct({shape.name, {}, QStringLiteral("saas"), {}, {}, {}}));
    provider::PriceDraft draft;
    draft.productId = product.id;
    draft.description = draft.name = shape.name;
    draft.unitPrice = Money(shape.amountMinor, Currency::of("USD"));
    draft.billingCycle = shape.cycle;
    draft.trialPeriod = shape.trial;
    draft.taxMode = catalog::TaxMode::External;
    return got(provider->createPrice(draft)).id;
}

customers::Customer Story::customer(const QString &email)
{
    return got(provider->createCustomer({QStringLiteral("Zoë Example"), email, {}, {}}));
}

SubscriptionId Story::subscribe(const PriceId &price, qint64 quantity)
{
    const customers::Customer buyer = customer(QStringLiteral("buyer%1@example.com").arg(++m_customers));
    provider::AddressDraft address;
    address.countryCode = QStringLiteral("US");
    address.postalCode = QStringLiteral("10001");
    address.region = QStringLiteral("NY");
    provider::PaymentDraft draft;
    draft.customerId = buyer.id;
    draft.addressId = got(provider->createAddress(buyer.id, address)).id;
    draft.items = {{price, quantity}};
    const payments::Payment open = got(provider->createPayment(draft));
    RK_ASSERT(control("POST", "/_sandbox/pay", {{QStringLiteral("transaction_id"), open.id.toString()}}) == 200);
    return got(provider->getPayment(open.id)).subscriptionId;
}

void Story::advanceTo(Instant until)
{
    receive(); // what is on its way was signed by the clock as it stands
    for (;;) {
        std::optional<Instant> due;
        server->withWorld([&](sandbox::paddle::World &world) { due = world.nextDue(); });
        const Instant next = std::max(due && *due < until ? *due : until, server->now());
        clock.set(next);
        RK_ASSERT(control("POST", "/_sandbox/clock", {{QStringLiteral("set"), next.toString()}}) == 200);
        got(projector->projectAllBlocking());
        if (next >= until)
            return;
    }
}

sync::ProjectionCounts Story::receive()
{
    RK_ASSERT(control("POST", "/_sandbox/clock", {{QStringLiteral("set"), server->now().toString()}}) == 200);
    writer.flush();
    sync::ProjectionCounts counts = got(projector->projectAllBlocking());
    RK_ASSERT(QTest::qWaitFor([this] { return refetcher->underWay() == 0; }, kControlWaitMs));
    return counts;
}

void Story::backfill()
{
    sync::Backfill fill(*provider, *database, clock, {.depth = sync::BackfillDepth::WithAddresses});
    got(fill.run());
}

events::Coverage Story::catchUp()
{
    sync::CatchUp reading(*provider, *database, clock);
    const events::Coverage coverage = got(reading.run());
    got(projector->projectAllBlocking());
    return coverage;
}

int Story::control(const QByteArray &method, const QByteArray &path, const QJsonObject &body)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), server->port());
    if (!socket.waitForConnected(kControlWaitMs))
        return 0;
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    socket.write(
        method + ' ' + path +
        " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: " +
        QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes);
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(kControlWaitMs))
        answer += socket.readAll();
    answer += socket.readAll();
    return answer.mid(9, 3).toInt();
}

void Story::fault(const QJsonObject &fault)
{
    RK_ASSERT(control("POST", "/_sandbox/faults", fault) == 201);
}

int Story::wireCount(const QByteArray &method, const QByteArray &path) const
{
    int count = 0;
    for (const sandbox::ReceivedRequest &request : server->requests())
        count += request.method == method && sandbox::wildcardMatches(path, request.path);
    return count;
}

Subscription Story::mirrored(const SubscriptionId &id)
{
    const auto found = got(database->readBlocking(
        [&](storage::Connection &connection) { return SubscriptionStore(connection).find(account, id); }));
    if (!found)
        qFatal("%s is not in the mirror", qPrintable(id.toString()));
    return found->value;
}

qint64 Story::rowVersion(const SubscriptionId &id)
{
    const auto found = got(database->readBlocking(
        [&](storage::Connection &connection) { return SubscriptionStore(connection).find(account, id); }));
    return found ? found->rowVersion : 0;
}

std::vector<payments::Payment> Story::bills(const SubscriptionId &id, const QString &origin)
{
    provider::PaymentFilter filter;
    filter.subscriptionId = id;
    if (!origin.isEmpty())
        filter.origins = {origin};
    auto rows = got(provider::ListWalk<payments::Payment>::run(
        this, [&](provider::ListFrom from) { return provider->listPayments(filter, from); }));
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.createdAt < b.createdAt; });
    return rows;
}

qint64 Story::countOf(const char *sql)
{
    return got(database->readBlocking([sql](storage::Connection &connection) -> Result<qint64> {
        RK_TRY_ASSIGN(const auto count,
                      connection.prepare(sql).first([](const storage::Row &row) { return row.integer(0); }));
        return count.value_or(-1);
    }));
}

audit::AuditVerdict Story::audit()
{
    return got(
        database->readBlocking([](storage::Connection &connection) { return audit::AuditLog::verify(connection); }));
}

actions::SubscriptionActions::Context Story::context(const QString &actor)
{
    return {*database, *provider, clock, actor};
}

actions::ChangePreview Story::preview(const SubscriptionId &id, ItemsChange change)
{
    return got(actions->preview(id, std::move(change)));
}

actions::ExecuteRequest Story::confirmed(const SubscriptionId &id, actions::SubscriptionRequest request)
{
    actions::ExecuteRequest execute;
    execute.id = actions::SubscriptionActions::newOperationId();
    execute.subscriptionId = id;
    if (const auto *change = std::get_if<ItemsChange>(&request))
        execute.preview = preview(id, *change);
    execute.expectedRowVersion = execute.preview ? execute.preview->rowVersion : rowVersion(id);
    execute.request = std::move(request);
    execute.reason = QStringLiteral("the customer asked for it");
    return execute;
}

actions::Operation Story::execute(const SubscriptionId &id, actions::SubscriptionRequest request)
{
    return got(actions->execute(confirmed(id, std::move(request))));
}

actions::Operation Story::done(const SubscriptionId &id, actions::SubscriptionRequest request)
{
    actions::Operation operation = execute(id, std::move(request));
    if (operation.state != actions::OperationState::Succeeded)
        qFatal("%s: %s", qPrintable(actions::operationStateText(operation.state)),
               operation.error ? qPrintable(operation.error->message) : "");
    return operation;
}

bool Story::reports(storage::Entity entity, const QString &id)
{
    feed->poke();
    return QTest::qWaitFor([&] { return m_reported.contains({entity, id}); }, kControlWaitMs);
}

BillTotals asBilled(BillTotals totals)
{
    totals.balance = totals.grandTotal;
    return totals;
}

ItemsChange changeTo(const PriceId &price, qint64 quantity, ProrationMode mode)
{
    return {{{price, quantity}}, mode, OnPaymentFailure::PreventChange};
}

} // namespace reckoner::flows
