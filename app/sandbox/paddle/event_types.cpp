// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/event_types.h"

#include <QJsonArray>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

struct EventTypeGroup {
    const char *subject;
    const char *group;
    const char *happenings;
};
constexpr EventTypeGroup kEventTypeGroups[] = {
    {"transaction", "Transaction",
     "billed canceled completed created paid past_due payment_failed ready revised updated"},
    {"subscription", "Subscription", "activated canceled created imported past_due paused resumed trialing updated"},
    {"product", "Product", "created imported updated"},
    {"price", "Price", "created imported updated"},
    {"customer", "Customer", "created imported updated"},
    {"address", "Address", "created imported updated"},
    {"business", "Business", "created imported updated"},
    {"adjustment", "Adjustment", "created updated"},
    {"payment_method", "Payment method", "deleted saved"},
    {"payout", "Payout", "created paid"},
    {"discount", "Discount", "created imported updated"},
    {"report", "Report", "created updated"},
    {"api_key", "API key", "created expired expiring revoked updated"},
};

} // namespace

QStringList eventTypeNames()
{
    QStringList names;
    for (const EventTypeGroup &group : kEventTypeGroups) {
        for (const QString &happening : QString::fromLatin1(group.happenings).split(u' '))
            names.append(QLatin1String(group.subject) + u'.' + happening);
    }
    return names;
}

QJsonObject eventTypeJson(const QString &name)
{
    const QString subject = name.section(u'.', 0, 0), happening = name.section(u'.', 1);
    QString group;
    for (const EventTypeGroup &one : kEventTypeGroups) {
        if (subject == QLatin1String(one.subject))
            group = QLatin1String(one.group);
    }
    return {
        {u"name"_s, name},
        {u"description"_s,
         u"Sent when this happens to a %1: %2."_s.arg(group.toLower(), QString(happening).replace(u'_', u' '))},
        {u"group"_s, group},
        {u"available_versions"_s, QJsonArray{1}},
    };
}

QByteArray makeEndpointSecret(World &world, const QString &settingId)
{
    return "pdl_ntfset_" + settingId.section(u'_', 1).toLatin1() + '_' + world.makeToken(32);
}

} // namespace reckoner::sandbox::paddle
