// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/portal_mapping.h"

#include "core/provider/paddle/mapping_fields.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>

namespace reckoner::provider::paddle {

Result<PortalSession> portalSessionFromJson(JsonView json)
{
    JsonReader in(json, "portal_session");
    PortalSession session;
    JsonReader urls(in.object("urls"), in.at("urls"));
    JsonReader general(urls.object("general"), urls.at("general"));
    session.overview = privateLink(general, "overview");
    if (session.overview.isEmpty())
        general.fail("overview", QStringLiteral("is missing"));
    urls.absorb(general.finish());
    qsizetype index = 0;
    for (const JsonView &one : urls.optionalArray("subscriptions")) {
        JsonReader links(one, urls.at("subscriptions", index++));
        session.subscriptions.push_back({requiredId<SubscriptionId>(links, "id"),
                                         privateLink(links, "cancel_subscription"),
                                         privateLink(links, "update_subscription_payment_method")});
        urls.absorb(links.finish());
    }
    in.absorb(urls.finish());
    RK_TRY(in.finish());
    return session;
}

LinkRule paddleLinkRule(Environment environment, const QUrl &base)
{
    LinkRule rule;
    const bool real = environment == Environment::Production;
    rule.hosts =
        real ? QStringList{QStringLiteral("customer-portal.paddle.com"), QStringLiteral("buyer-portal.paddle.com"),
                           QStringLiteral("paddle-production-invoice-service-pdfs.s3.amazonaws.com")}
             : QStringList{QStringLiteral("sandbox-customer-portal.paddle.com"),
                           QStringLiteral("sandbox-buyer-portal.paddle.com"),
                           QStringLiteral("paddle-sandbox-invoice-service-pdfs.s3.amazonaws.com")};
    if (!real && QHostAddress(base.host()).isLoopback())
        rule.emulator = base;
    return rule;
}

QByteArray portalSessionBody(const std::vector<SubscriptionId> &subscriptions)
{
    QJsonArray ids;
    for (const SubscriptionId &id : subscriptions)
        ids.append(id.toString());
    return compactJson(ids.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("subscription_ids"), ids}});
}

} // namespace reckoner::provider::paddle
