// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the provider's event feed now and then, also where webhooks arrive: what they lost comes in a few minutes
// later, and the record of coverage proves it. Watches whether renewals are missing, and reads at once when they are.
// When several programs work on one database, one that has just read is enough. Main thread.

#include "core/sync/catch_up.h"
#include "core/sync/renewal_gap.h"

#include <QTimer>

namespace reckoner::app {

class CatchUpSchedule : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        provider::Provider &provider;
        const Clock &clock;
        Micros every = std::chrono::minutes(10); // zero: the feed is not read, renewals are still watched
        sync::FeedGate *gate = nullptr;
        Micros futureTolerance = events::kMaxEventAhead;
    };
    explicit CatchUpSchedule(Parts parts, QObject *parent = nullptr);

    void start();
    // Stops after the page under way.
    void stop();

Q_SIGNALS:
    void watched(const reckoner::sync::RenewalGap &gap);
    void read(const reckoner::events::Coverage &coverage); // to the end of the feed

private:
    void look();
    void readIfDue(Instant lastBegun);
    void readNow();

    Parts m_parts;
    sync::CatchUp m_catchUp;
    QTimer m_timer;
    std::optional<Task<bool>> m_reading;
    sync::RenewalState m_renewals = sync::RenewalState::Fine;
    bool m_looking = false;
    bool m_stopped = false;
    QObject m_context; // last
};

} // namespace reckoner::app
