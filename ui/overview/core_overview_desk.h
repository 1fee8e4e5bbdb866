// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk on the real core: one read transaction over the stores. Main thread; what it is given must outlive it.

#include "core/base/clock.h"
#include "core/storage/change_feed.h"
#include "ui/overview/overview_desk.h"

namespace reckoner::ui {

class CoreOverviewDesk final : public OverviewDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        storage::ChangeFeed &feed;
        AccountId account;
        const Clock &clock;
        bool hasLedger = false;
        Micros reconcileEvery{0};
    };
    explicit CoreOverviewDesk(Parts parts, QObject *parent = nullptr);
    Task<Overview> read() override;

private:
    Parts m_parts;
};

} // namespace reckoner::ui
