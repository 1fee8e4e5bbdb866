// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A world with a stopped clock and the routes of the money side, asked without HTTP: a request in, the JSON of the
// answer out. With a small catalog and helpers that bring customers through a checkout.

#include "app/sandbox/paddle/billing_checkout.h"
#include "app/sandbox/paddle/routes.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reckoner::sandbox::paddle {

class BillingBench
{
public:
    explicit BillingBench(QByteArrayView start = "2026-01-10T12:00:00Z");

    // The data of the answer; lastStatus and lastCode tell how it went.
    QJsonObject call(const char *method, const QString &path, const QByteArray &body = "{}");
    QJsonArray list(const QString &path);
    int lastStatus = 0;
    QString lastCode;

    QString addPrice(qint64 amount, const char *currency = "USD",
                     std::optional<Cycle> cycle = Cycle{Interval::Month, 1}, std::optional<Cycle> trial = std::nullopt,
                     const char *taxMode = "account_setting");
    // A customer of that country who buys; the id of the subscription, or of the transaction if there is none.
    QString subscribe(const QString &priceId, qint64 quantity = 1,
                      Place place = {QStringLiteral("US"), QStringLiteral("NY"), QStringLiteral("10001")});
    QString subscribeManually(const QString &priceId, qint64 quantity = 1);
    Subscription &subscription(const QString &id) { return *world.subscriptions.find(id); }
    std::vector<const Transaction *> transactionsOf(const QString &subscriptionId) const;
    const Transaction &lastTransaction(const QString &subscriptionId) const;
    PaymentMethod &cardOf(const QString &subscriptionId);
    void advanceTo(QByteArrayView at);
    void advance(Micros by) { world.advanceTo(world.now() + by); }
    // Types of the events since the last call.
    QStringList newEvents();

    World world;
    Router router;

private:
    int m_customers = 0;
    size_t m_eventsSeen = 0;
};

Instant instantOf(QByteArrayView text);
// items[{price_id, quantity}] and more members: body("prorated_immediately", {{id, 2}})
QByteArray itemsBody(const std::vector<std::pair<QString, int>> &items, const QByteArray &more = {});

} // namespace reckoner::sandbox::paddle
