// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/event_tail_desk.h"

#include <algorithm>

namespace reckoner::ui {

static constexpr int kTailGatherMs = 250; // four looks a second, however many events come

CoreEventTailDesk::CoreEventTailDesk(Parts parts, QObject *parent) : EventTailDesk(parent), m_parts(std::move(parts))
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(kTailGatherMs);
    connect(&m_gather, &QTimer::timeout, this, &EventTailDesk::eventsChanged);
    connect(&m_parts.feed, &storage::ChangeFeed::changed, this, [this](const std::vector<storage::Change> &changes) {
        const bool events = std::any_of(changes.begin(), changes.end(), [this](const storage::Change &change) {
            return change.entity == storage::Entity::WebhookEvent && change.account == m_parts.account;
        });
        if (events && !m_gather.isActive())
            m_gather.start();
    });
}

Task<std::vector<events::StoredEvent>> CoreEventTailDesk::newest(int limit)
{
    return m_parts.database.read([account = m_parts.account,
                                  limit](storage::Connection &connection) -> Result<std::vector<events::StoredEvent>> {
        events::EventFilter filter;
        filter.account = account;
        RK_TRY_ASSIGN(auto page, events::EventStore(connection).list(filter, std::nullopt, {limit}));
        return std::move(page.rows);
    });
}

} // namespace reckoner::ui
