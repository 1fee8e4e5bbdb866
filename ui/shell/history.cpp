// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

#include "core/base/assert.h"

namespace reckoner::ui {

static constexpr size_t kMostPlaces = 200; // nobody goes back further

void History::visit(const Place &place)
{
    if (!m_places.empty()) {
        if (m_places[m_at] == place)
            return;
        m_places.resize(m_at + 1);
    }
    m_places.push_back(place);
    if (m_places.size() > kMostPlaces)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

const Place &History::back()
{
    RK_ASSERT(canGoBack());
    return m_places[--m_at];
}

const Place &History::forward()
{
    RK_ASSERT(canGoForward());
    return m_places[++m_at];
}

} // namespace reckoner::ui
