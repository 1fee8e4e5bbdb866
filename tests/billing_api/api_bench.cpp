// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/billing_api/api_bench.h"

#include "core/catalog/plan_store.h"
#include "core/pricing/price_list_store.h"
#include "tests/billing_api/token_keys.h"
#include "tests/http/raw_client.h"

#include <thread>

namespace reckoner::tests {

using namespace flows;
using namespace Qt::StringLiterals;

bool ApiReply::hasField(QByteArrayView line) const
{
    return head.toLower().contains(line.toByteArray().toLower() + "\r\n");
}

ApiReply askAt(quint16 port, const ApiRequest &request)
{
    QByteArray text = request.method + ' ' + request.path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n";
    if (!request.token.isEmpty())
        text += "Authorization: Bearer " + request.token + "\r\n";
    if (request.method == "POST" && !request.fields.contains("Content-Type"))
        text += "Content-Type: application/json\r\n";
    text += request.fields;
    if (request.method == "POST")
        text += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    RawClient client(port);
    client.send(text + "\r\n" + (request.method == "POST" ? request.body : QByteArray()));
    const RawResponse response = client.readResponse();
    return {response.status, response.head, response.body};
}

ApiBench::ApiBench(storage::Dialect dialect, billing_api::CustomerRule rule, billing_api::BillingApiOptions options)
    : story({.dialect = dialect}), m_options(std::move(options))
{
    sell();
    actions::OperationExecutor::Context context = story.context(u"billing-api"_s);
    provider = std::make_unique<billing_api::ActionsProvider>(context);
    m_options.token = hs256Rules();
    m_options.customerRule = rule;
    m_options.facts.environment = u"sandbox"_s;
    m_options.facts.clientToken = u"test_client"_s;
    m_options.allowedOrigins = {"https://shop.example.com"};
    m_options.http.limits.connectionsPerPeer = 0;
    api = another();
}

billing_api::BillingApiOptions ApiBench::unlimited()
{
    billing_api::BillingApiOptions options;
    options.perPeer = options.perUser = {.perMinute = 0};
    return options;
}

ApiBench::~ApiBench()
{
    api.reset();
}

std::unique_ptr<billing_api::BillingApi> ApiBench::another()
{
    return got(billing_api::BillingApi::start(
        m_options, {*story.database, story.clock, story.account, provider.get(), story.metrics}));
}

void ApiBench::sell()
{
    pack = story.price({u"Credit pack"_s, 8'900, std::nullopt});
    hidden = story.price({u"Made for somebody"_s, 1, std::nullopt});
    ada = story.customer(u"ada@example.com"_s).id;
    bob = story.customer(u"bob@example.com"_s).id;
    story.backfill();
    catalog::Plan plan;
    plan.account = story.account;
    plan.code = plan.name = u"pack"_s;
    plan.changedBy = u"anna"_s;
    plan.changedAt = story.clock.now();
    plan.prices = {{pack, {}, u"pack"_s, 50'000}};
    pricing::PriceListChange prices;
    prices.list = pricing::examplePriceList();
    prices.list.account = story.account;
    prices.list.validFrom = prices.now = story.clock.now();
    prices.actor = u"anna"_s;
    prices.reason = u"First prices"_s;
    got(story.database->writeBlocking([&](storage::Transaction &transaction) -> Result<void> {
        RK_TRY(catalog::PlanStore::put(transaction, plan));
        RK_TRY(pricing::PriceListStore::add(transaction, prices));
        return {};
    }));
}

// The client waits in a thread, for this one answers.
ApiReply ApiBench::ask(const ApiRequest &request)
{
    ApiReply reply;
    std::atomic_bool isDone = false;
    std::thread client([&] {
        reply = askAt(api->port(), request);
        isDone = true;
    });
    static_cast<void>(QTest::qWaitFor([&] { return isDone.load(); }, 30'000));
    client.join();
    return reply;
}

ApiReply ApiBench::post(const QByteArray &path, const QByteArray &token, const QByteArray &body, const QByteArray &key)
{
    return ask({"POST", path, token, body, key.isEmpty() ? QByteArray() : "Idempotency-Key: " + key + "\r\n"});
}

QByteArray ApiBench::tokenOf(const QString &subject)
{
    return hs256Token(goodClaims(subject, story.clock.now()));
}

QByteArray ApiBench::tokenWith(const QString &subject, const QString &email)
{
    QJsonObject claims = goodClaims(subject, story.clock.now());
    claims[u"email"_s] = email;
    claims[u"email_verified"_s] = true;
    return hs256Token(claims);
}

} // namespace reckoner::tests
