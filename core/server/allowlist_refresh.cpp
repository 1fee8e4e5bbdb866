// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/allowlist_refresh.h"

#include "core/base/log.h"
#include "core/server/client_address.h"

namespace reckoner::server {

namespace {

constexpr Micros kAskEvery = std::chrono::hours(1); // providers announce new addresses days before
constexpr Micros kAskAgain = std::chrono::minutes(1);

} // namespace

AllowlistRefresh::AllowlistRefresh(const Clock &clock, Ask ask, Take take)
    : m_clock(clock), m_ask(std::move(ask)), m_take(std::move(take))
{
}

void AllowlistRefresh::look()
{
    const Instant now = m_clock.now();
    if (m_isAsking || now < m_askAt)
        return;
    m_isAsking = true;
    m_ask().then(&m_context, [this, now](Result<QStringList> &&listed) {
        m_isAsking = false;
        std::vector<http::Network> networks = listed ? networksOf(*listed) : std::vector<http::Network>();
        m_askAt = now + (networks.empty() ? kAskAgain : kAskEvery);
        if (networks.empty()) {
            qCWarning(lcServer, "the provider's addresses are not known anew error=\"%s\"",
                      listed ? "the list is empty" : qPrintable(listed.error().message));
            return;
        }
        qCInfo(lcServer, "allowlist taken from the provider networks=%d", int(networks.size()));
        m_take(std::move(networks));
    });
}

} // namespace reckoner::server
