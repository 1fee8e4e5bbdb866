// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The billing API in this process over a story: the emulator as the provider, prices, plans, and two customers who know
// nothing of each other. Main thread.

#include "core/billing_api/actions_provider.h"
#include "core/billing_api/api_server.h"
#include "tests/flows/story.h"

#include <QJsonDocument>

namespace reckoner::tests {

struct ApiReply {
    int status = 0; // 0: none came
    QByteArray head, body;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString code() const { return json()[QStringLiteral("code")].toString(); }
    bool hasField(QByteArrayView line) const; // any case
};

struct ApiRequest {
    QByteArray method = "GET", path, token, body, fields; // fields: whole lines
};

ApiReply askAt(quint16 port, const ApiRequest &request);

class ApiBench
{
public:
    explicit ApiBench(storage::Dialect dialect = storage::Dialect::Sqlite,
                      billing_api::CustomerRule rule = billing_api::CustomerRule::CustomerId,
                      billing_api::BillingApiOptions options = unlimited());
    ~ApiBench();
    static billing_api::BillingApiOptions unlimited(); // nobody asks too often

    ApiReply ask(const ApiRequest &request);
    ApiReply get(const QByteArray &path, const QByteArray &token = {}) { return ask({"GET", path, token, {}, {}}); }
    ApiReply post(const QByteArray &path, const QByteArray &token, const QByteArray &body, const QByteArray &key = {});
    QByteArray tokenOf(const QString &subject);
    QByteArray tokenWith(const QString &subject, const QString &email);
    // A second server over the same database, as on another machine.
    std::unique_ptr<billing_api::BillingApi> another();

    flows::Story story;
    CustomerId ada, bob;
    PriceId pack, hidden;
    std::unique_ptr<billing_api::ActionsProvider> provider;
    std::unique_ptr<billing_api::BillingApi> api;

private:
    void sell();
    billing_api::BillingApiOptions m_options;
};

} // namespace reckoner::tests
