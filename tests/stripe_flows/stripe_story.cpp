// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stripe_flows/stripe_story.h"

#include "core/base/json.h"
#include "core/payments/payment_store.h"
#include "core/storage/account_store.h"
#include "core/subscriptions/subscription_store.h"
#include "core/sync/backfill.h"

#include <QUrl>

#include <algorithm>

namespace reckoner::flows {

namespace {

const QByteArray kStripeSecret = "whsec_story_secret";
constexpr int kStripeWaitMs = 20'000;
constexpr int kMostRounds = 12; // of events that wait for each other
constexpr Micros kLongestStep = std::chrono::hours(24 * 60);

} // namespace

StripeStory::StripeStory(storage::Dialect dialect) : database(dialect), writer(*database), intake(writer, clock)
{
    got(database->writeBlocking([this](storage::Transaction &transaction) {
        return storage::ensureAccount(transaction, account, clock.now());
    }));
    // Events of a step through many days are signed in the midst of it.
    intake.setAccounts({{.account = account, .secrets = {SecretBytes(kStripeSecret)}, .tolerance = kLongestStep}});
    http::ServerOptions http;
    http.limits.connectionsPerPeer = 0;
    listener = got(
        server::WebhookServer::start({.http = http, .routes = {{"/v1/webhooks/stripe", account, "Stripe-Signature"}}},
                                     {intake, readiness, metrics, clock}));
    sandbox::SandboxOptions emulator;
    emulator.clock = kStoryStart;
    emulator.clockMode = sandbox::paddle::ClockMode::Frozen;
    emulator.signatureClock = sandbox::paddle::SignatureClock::Sandbox;
    emulator.stripe.webhookUrl = QStringLiteral("http://127.0.0.1:%1/v1/webhooks/stripe").arg(listener->port());
    emulator.stripe.webhookSecret = kStripeSecret;
    server = got(sandbox::Sandbox::start(std::move(emulator)));
    http::ClientOptions options;
    options.limits.requestsPerMinute = 0;
    options.limits.retryBaseMs = 1;
    options.useSystemProxy = false;
    client = std::make_unique<http::Client>(options);
    provider = got(provider::stripe::StripeProvider::create(
        *client,
        {.account = account,
         .secretKey = SecretBytes(sandbox::stripe::EmulatorOptions::defaultSecretKey()),
         .baseUrl = QUrl(server->baseUrl()),
         .checkoutReturnUrl = QUrl(QStringLiteral("https://shop.example/credits"))},
        clock));
    refetcher = std::make_unique<sync::ProviderRefetcher>(*provider, *database);
    projector =
        std::make_unique<sync::Projector>(*database, clock, sync::ProjectorOptions{.refetcher = refetcher.get()});
    actions = std::make_unique<actions::SubscriptionActions>(
        actions::SubscriptionActions::Context{*database, *provider, clock, QStringLiteral("anna")});
}

StripeStory::~StripeStory()
{
    server.reset(); // sends no more
    listener.reset();
}

http::ClientResponse StripeStory::sendRaw(const QByteArray &method, const QByteArray &path, const QByteArray &type,
                                          const QByteArray &body)
{
    http::ClientRequest request;
    request.kind = http::RequestKind::Mutation;
    request.method = method;
    request.url = QUrl(server->baseUrl());
    request.url.setPath(QString::fromLatin1(path));
    request.headers = {{"Authorization", "Bearer " + sandbox::stripe::EmulatorOptions::defaultSecretKey()}};
    request.contentType = type;
    request.body = body;
    return got(client->send(std::move(request)));
}

QByteArray StripeStory::send(const QByteArray &method, const QByteArray &path, const QByteArray &type,
                             const QByteArray &body)
{
    const http::ClientResponse answer = sendRaw(method, path, type, body);
    if (answer.status < 200 || answer.status > 299)
        qFatal("%s %s: %d %s", method.constData(), path.constData(), answer.status, answer.body.constData());
    return answer.body;
}

QString StripeStory::post(const QByteArray &path, const QByteArray &form)
{
    const JsonDocument answer = got(JsonDocument::parse(send("POST", path, "application/x-www-form-urlencoded", form)));
    return answer.root()["id"].string().value_or(QString());
}

void StripeStory::control(const QByteArray &path, const QByteArray &json)
{
    send("POST", path, "application/json", json);
}

int StripeStory::tryControl(const QByteArray &path, const QByteArray &json)
{
    return sendRaw("POST", path, "application/json", json).status;
}

PriceId StripeStory::price(const QString &name, qint64 amountMinor, std::optional<catalog::Period> cycle)
{
    const catalog::Product product = got(provider->createProduct({name, {}, {}, {}, {}, {}}));
    provider::PriceDraft draft;
    draft.productId = product.id;
    draft.name = name;
    draft.unitPrice = Money(amountMinor, Currency::of("USD"));
    draft.billingCycle = cycle;
    return got(provider->createPrice(draft)).id;
}

CustomerId StripeStory::customer(const QString &email)
{
    return CustomerId(post("/v1/customers",
                           "email=" + email.toUtf8().toPercentEncoding() +
                               "&payment_method=pm_card_visa&invoice_settings[default_payment_method]=pm_card_visa"));
}

SubscriptionId StripeStory::subscribe(const CustomerId &customer, const PriceId &price, qint64 quantity)
{
    return SubscriptionId(post("/v1/subscriptions", "customer=" + customer.toUtf8() +
                                                        "&items[0][price]=" + price.toUtf8() +
                                                        "&items[0][quantity]=" + QByteArray::number(quantity)));
}

void StripeStory::advance(Micros by)
{
    receive();
    const Instant until = server->now() + by;
    clock.set(until);
    control("/_sandbox/clock", "{\"set\":\"" + until.toUtf8() + "\"}");
    receive();
}

void StripeStory::receive()
{
    control("/_sandbox/clock", "{\"set\":\"" + server->now().toUtf8() + "\"}"); // answers when all is sent
    for (int round = 0; round < kMostRounds; ++round) {
        writer.flush();
        const sync::ProjectionCounts counts = got(projector->projectAll());
        RK_ASSERT(QTest::qWaitFor([this] { return refetcher->underWay() == 0; }, kStripeWaitMs));
        if (counts.total() == 0)
            return;
    }
}

void StripeStory::backfill()
{
    sync::Backfill fill(*provider, *database, clock);
    got(fill.run());
}

int StripeStory::wireCount(const QByteArray &method, const QByteArray &path) const
{
    const auto requests = server->requests();
    return int(std::count_if(requests.begin(), requests.end(), [&](const sandbox::ReceivedRequest &one) {
        return one.method == method && one.path == path;
    }));
}

subscriptions::Subscription StripeStory::mirrored(const SubscriptionId &id)
{
    const auto found = got(database->readBlocking([&](storage::Connection &connection) {
        return subscriptions::SubscriptionStore(connection).find(account, id);
    }));
    if (!found)
        qFatal("%s is not in the mirror", qPrintable(id.toString()));
    return found->value;
}

std::vector<payments::Payment> StripeStory::payments(const SubscriptionId &id)
{
    auto all =
        got(database->readBlocking([&](storage::Connection &connection) -> Result<std::vector<payments::Payment>> {
            RK_TRY_ASSIGN(
                const auto ids,
                connection
                    .prepare("SELECT payment_id FROM payment WHERE subscription_id = :id ORDER BY created_at_us, "
                             "payment_id")
                    .bind(":id", id)
                    .all([](const storage::Row &row) { return row.id<PaymentId>(0); }));
            std::vector<payments::Payment> rows;
            for (const PaymentId &one : ids) {
                RK_TRY_ASSIGN(auto found, payments::PaymentStore(connection).find(account, one));
                if (found)
                    rows.push_back(std::move(found->value));
            }
            return rows;
        }));
    return all;
}

qint64 StripeStory::countOf(const char *sql)
{
    return got(database->readBlocking([sql](storage::Connection &connection) -> Result<qint64> {
        RK_TRY_ASSIGN(const auto count,
                      connection.prepare(sql).first([](const storage::Row &row) { return row.integer(0); }));
        return count.value_or(-1);
    }));
}

actions::ExecuteRequest StripeStory::confirmed(const SubscriptionId &id, actions::SubscriptionRequest request)
{
    actions::ExecuteRequest execute;
    execute.id = actions::SubscriptionActions::newOperationId();
    execute.subscriptionId = id;
    if (actions::hasPreview(request))
        execute.preview = got(actions->preview(id, request));
    const auto stored = got(database->readBlocking([&](storage::Connection &connection) {
        return subscriptions::SubscriptionStore(connection).find(account, id);
    }));
    execute.expectedRowVersion = execute.preview ? execute.preview->rowVersion : stored->rowVersion;
    execute.request = std::move(request);
    execute.reason = QStringLiteral("the customer asked for it");
    return execute;
}

actions::Operation StripeStory::execute(const SubscriptionId &id, actions::SubscriptionRequest request)
{
    return got(actions->execute(confirmed(id, std::move(request))));
}

} // namespace reckoner::flows
