// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/event_calls.h"

#include <QHostAddress>

namespace reckoner::provider::paddle {

namespace {

constexpr int kLargestEventPage = 200;

} // namespace

Task<ListPage<events::FeedEvent>> listEvents(PaddleApi &api, ListFrom from)
{
    return api.list<events::FeedEvent>(readCall("/events", {{"order_by", "id[ASC]"}}), std::move(from),
                                       kLargestEventPage, feedEventFromJson);
}

Task<std::vector<EventType>> listEventTypes(PaddleApi &api)
{
    using Types = std::vector<EventType>;
    return api.call<Types>(readCall("/event-types"), [](JsonView data) -> Result<Types> {
        if (!data.isArray())
            return Error{ErrorKind::Invalid, QStringLiteral("data is not a list"), {}, {}};
        Types types;
        for (const JsonView &row : data.items()) {
            RK_TRY_ASSIGN(EventType type, eventTypeFromJson(row));
            types.push_back(std::move(type));
        }
        return types;
    });
}

Task<QStringList> listWebhookNetworks(PaddleApi &api)
{
    return api.call<QStringList>(readCall("/ips"), [](JsonView data) -> Result<QStringList> {
        JsonReader in(data, "ips");
        QStringList networks;
        for (const JsonView &one : in.array("ipv4_cidrs")) {
            const QString network = one.string().value_or(QString());
            // An address list that lets everybody in is worse than none.
            const auto subnet = QHostAddress::parseSubnet(network);
            if (subnet.first.isNull() || subnet.second < 8)
                in.fail("ipv4_cidrs", QStringLiteral("holds something that is not a network"));
            networks.append(network);
        }
        RK_TRY(in.finish());
        return networks;
    });
}

} // namespace reckoner::provider::paddle
