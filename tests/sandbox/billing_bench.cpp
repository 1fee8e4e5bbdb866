// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/billing_bench.h"

#include "core/base/json.h"

#include <QJsonDocument>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

Instant instantOf(QByteArrayView text)
{
    auto instant = Instant::parse(text);
    RK_ASSERT(instant.has_value());
    return *instant;
}

QByteArray itemsBody(const std::vector<std::pair<QString, int>> &items, const QByteArray &more)
{
    QByteArray body = R"({"items":[)";
    for (const auto &[price, quantity] : items) {
        body += R"({"price_id":")" + price.toLatin1() + R"(","quantity":)" + QByteArray::number(quantity) + "},";
    }
    if (!items.empty())
        body.chop(1);
    return body + ']' + (more.isEmpty() ? QByteArray() : ',' + more) + '}';
}

BillingBench::BillingBench(QByteArrayView start)
    : world({.start = instantOf(start), .clock = ClockMode::Frozen, .seed = 7, .rules = {}})
{
    registerSubscriptionRoutes(router, world);
    registerTransactionRoutes(router, world);
    registerAdjustmentRoutes(router, world);
}

QJsonObject BillingBench::call(const char *method, const QString &path, const QByteArray &body)
{
    const QByteArray target = path.toUtf8();
    const qsizetype mark = target.indexOf('?');
    Request request;
    request.method = method;
    request.path = mark < 0 ? target : target.left(mark);
    request.query = Query(mark < 0 ? QByteArray() : target.mid(mark + 1));
    const auto document = JsonDocument::parse(body);
    RK_ASSERT(document.has_value());
    request.body = document->root();
    const Router::Match match = router.match(request.method, request.path);
    RK_ASSERT(match.route);
    request.params = match.params;
    const Answer answer = match.route->handler(world, request);
    lastStatus = answer.status;
    lastCode = answer.error ? answer.error->code : QString();
    if (answer.data.isArray())
        return {{u"rows"_s, answer.data}};
    return answer.data.toObject();
}

QJsonArray BillingBench::list(const QString &path)
{
    return call("GET", path)[u"rows"_s].toArray();
}

QString BillingBench::addPrice(qint64 amount, const char *currency, std::optional<Cycle> cycle,
                               std::optional<Cycle> trial, const char *taxMode)
{
    Product product;
    product.createdAt = product.updatedAt = world.stamp();
    product.id = world.makeId("pro");
    product.name = u"Product %1"_s.arg(world.products.size() + 1);
    product.taxCategory = u"standard"_s;
    Price price;
    price.createdAt = price.updatedAt = world.stamp();
    price.id = world.makeId("pri");
    price.productId = product.id;
    price.description = u"A price"_s;
    price.unitPrice = {amount, QLatin1StringView(currency)};
    price.billingCycle = cycle;
    price.trialPeriod = trial;
    price.taxMode = QLatin1StringView(taxMode);
    world.products.insert(product);
    return world.prices.insert(price).id;
}

QString BillingBench::subscribe(const QString &priceId, qint64 quantity, Place place)
{
    const QJsonObject made = call("POST", u"/transactions"_s, itemsBody({{priceId, int(quantity)}}));
    RK_ASSERT(lastStatus == 201);
    CheckoutPayment payment;
    payment.email = u"customer%1@example.com"_s.arg(++m_customers);
    payment.name = u"Customer"_s;
    payment.place = std::move(place);
    Transaction &transaction = *world.transactions.find(made[u"id"_s].toString());
    RK_ASSERT(payCheckout(world, transaction, payment).has_value());
    newEvents();
    return transaction.subscriptionId.value_or(transaction.id);
}

QString BillingBench::subscribeManually(const QString &priceId, qint64 quantity)
{
    CheckoutPayment who;
    who.email = u"customer%1@example.com"_s.arg(++m_customers);
    who.name = u"Customer"_s;
    who.place = {u"GB"_s, std::nullopt, u"SW1A 1AA"_s};
    const Customer &customer = makeCustomer(world, who);
    const Address &address = makeAddress(world, customer.id, who);
    const QByteArray more =
        R"("collection_mode":"manual","status":"billed","billing_details":{"payment_terms":{"interval":"day","frequency":14}},)"
        R"("customer_id":")" +
        customer.id.toLatin1() + R"(","address_id":")" + address.id.toLatin1() + '"';
    const QJsonObject made = call("POST", u"/transactions"_s, itemsBody({{priceId, int(quantity)}}, more));
    RK_ASSERT(lastStatus == 201);
    newEvents();
    return made[u"subscription_id"_s].toString();
}

std::vector<const Transaction *> BillingBench::transactionsOf(const QString &subscriptionId) const
{
    std::vector<const Transaction *> found;
    for (const auto &[id, transaction] : world.transactions.rows()) {
        if (transaction.subscriptionId == subscriptionId)
            found.push_back(&transaction);
    }
    return found;
}

const Transaction &BillingBench::lastTransaction(const QString &subscriptionId) const
{
    const auto all = transactionsOf(subscriptionId);
    RK_ASSERT(!all.empty());
    return *all.back();
}

PaymentMethod &BillingBench::cardOf(const QString &subscriptionId)
{
    return *world.paymentMethods.find(*subscription(subscriptionId).paymentMethodId);
}

void BillingBench::advanceTo(QByteArrayView at)
{
    world.advanceTo(instantOf(at));
}

QStringList BillingBench::newEvents()
{
    QStringList types;
    size_t index = 0;
    for (const auto &[id, event] : world.events.rows()) {
        if (index++ >= m_eventsSeen)
            types.append(event.type);
    }
    m_eventsSeen = index;
    return types;
}

} // namespace reckoner::sandbox::paddle
