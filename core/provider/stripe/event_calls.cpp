// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/event_calls.h"

#include "core/events/envelope.h"

#include <algorithm>

namespace reckoner::provider::stripe {

using events::FeedEvent;

namespace {

using EventPage = ListPage<FeedEvent>;

Result<FeedEvent> feedEventFromJson(JsonView json, const Seen &)
{
    FeedEvent event;
    event.body = json.toJson();
    RK_TRY_ASSIGN(event.envelope, events::parseEnvelope(event.body, events::EventForm::Stripe));
    return event;
}

Task<EventPage> collect(const std::shared_ptr<const StripeApi> &api,
                        std::shared_ptr<std::vector<FeedEvent>> newestFirst, const ListFrom &from)
{
    auto own = std::make_shared<QObject>();
    return api->list<FeedEvent>(readCall("/v1/events"), from, feedEventFromJson)
        .then(own.get(), [own, api, newestFirst](Result<EventPage> &&page) -> Task<EventPage> {
            if (!page)
                return Task<EventPage>::settled(std::move(page).error());
            newestFirst->insert(newestFirst->end(), page->rows.begin(), page->rows.end());
            if (!page->next.isEmpty() && int(newestFirst->size()) < kMostFirstEvents)
                return collect(api, newestFirst, {page->next, 0});
            std::reverse(newestFirst->begin(), newestFirst->end());
            return Task<EventPage>::settled(EventPage{std::move(*newestFirst), {}, {}});
        });
}

} // namespace

Task<EventPage> listEvents(const std::shared_ptr<const StripeApi> &api, ListFrom from)
{
    if (from.cursor.isEmpty())
        return collect(api, std::make_shared<std::vector<FeedEvent>>(), {});
    FormBody form;
    form.add("ending_before", std::exchange(from.cursor, QString()));
    auto own = std::make_shared<QObject>();
    return api->list<FeedEvent>(readCall("/v1/events", form), from, feedEventFromJson)
        .then(own.get(), [own](Result<EventPage> &&page) {
            if (page && !page->rows.empty()) {
                // has_more speaks of what is newer: it goes on from the newest of these.
                if (!page->next.isEmpty())
                    page->next = page->rows.front().envelope.eventId.toString();
                std::reverse(page->rows.begin(), page->rows.end());
            }
            return std::move(page);
        });
}

} // namespace reckoner::provider::stripe
