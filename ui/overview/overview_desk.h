// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the Overview page asks of the core: what waits for a person, read in one go. Tests put a desk of their own
// behind the page. Tasks settle on the main thread, where the desk lives; reading runs on the database's workers.

#include "core/actions/operation_store.h"
#include "core/credits/credit_entry_store.h"
#include "core/credits/outbox_store.h"
#include "core/events/event_store.h"
#include "core/reconcile/finding_store.h"
#include "core/subscriptions/subscription_store.h"
#include "core/sync/renewal_gap.h"

#include <QObject>

#include <map>

namespace reckoner::ui {

inline constexpr int kOverviewRows = 6; // of each kind; the pages have the rest

struct Overview {
    std::map<QString, qint64> subscriptionsByStatus;
    std::vector<subscriptions::SubscriptionRow> pastDue;
    std::vector<subscriptions::SubscriptionRow> ending; // with a scheduled cancellation or pause
    qint64 pastDueCount = 0, endingCount = 0;
    std::vector<actions::Operation> unsettled; // oldest first
    std::vector<events::StoredEvent> parked;   // parked, then those that are retried
    events::EventCounts events;
    std::optional<events::Coverage> lastReading;
    sync::RenewalGap renewals;
    credits::OutboxCounts outbox;
    std::vector<credits::CreditEntryRow> untold; // entries that wait for a person, newest first
    bool hasLedger = false;                      // an external one is told
    reconcile::OpenFindings findings;
    std::vector<reconcile::StoredFinding> newestFindings; // open ones
    std::optional<reconcile::Run> lastRun;
    Micros reconcileEvery{0}; // as the profile says for reckonerd; zero: only when somebody asks
};

class OverviewDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual Task<Overview> read() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace reckoner::ui
