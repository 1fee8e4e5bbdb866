// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the dock asks for: the newest events, and word that there are others. Main thread; reads run on the database's
// workers.

#include "core/events/event_store.h"
#include "core/storage/change_feed.h"
#include "core/storage/database.h"

#include <QTimer>

namespace reckoner::ui {

class EventTailDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    // Newest first, without bodies.
    virtual Task<std::vector<events::StoredEvent>> newest(int limit) = 0;

Q_SIGNALS:
    void eventsChanged(); // some came, or became something; gathered
};

class CoreEventTailDesk final : public EventTailDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        storage::ChangeFeed &feed;
        AccountId account;
    };
    explicit CoreEventTailDesk(Parts parts, QObject *parent = nullptr);
    Task<std::vector<events::StoredEvent>> newest(int limit) override;

private:
    Parts m_parts;
    QTimer m_gather;
};

} // namespace reckoner::ui
