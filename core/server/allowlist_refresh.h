// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps the addresses that the provider sends from current: asks for them every hour, and soon again after a failure.
// Until the first answer nobody is shut out by address; after it the last good one stands. Lives on the thread of
// whoever calls look(), which has an event loop. Rule: DESIGN §5 (the list is off by default and never replaces the
// signature).

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/http/network.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace reckoner::server {

class AllowlistRefresh
{
public:
    using Ask = std::function<Task<QStringList>()>;
    using Take = std::function<void(std::vector<http::Network>)>; // never an empty list: it would admit everybody

    // clock must outlive this.
    AllowlistRefresh(const Clock &clock, Ask ask, Take take);
    // Asks when it is time and no answer is awaited. To be called every few seconds.
    void look();

private:
    const Clock &m_clock;
    const Ask m_ask;
    const Take m_take;
    Instant m_askAt; // at once
    bool m_isAsking = false;
    QObject m_context; // last: no answer comes after the rest is gone
};

} // namespace reckoner::server
