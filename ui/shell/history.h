// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a person has been, for going back and forward: pages, and the entities that links led to. A page that is gone
// to without an entity is shown as it was left. Holds ids, so it is kept in memory only. Any thread.

#include "ui/common/entity_ref.h"

#include <optional>
#include <vector>

namespace reckoner::ui {

struct Place {
    QString page; // key
    std::optional<EntityRef> entity = {};
    bool operator==(const Place &) const = default;
};

class History
{
public:
    // What lay ahead is forgotten; going to where one is adds nothing.
    void visit(const Place &place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    // Only when one can.
    const Place &back();
    const Place &forward();

private:
    std::vector<Place> m_places;
    size_t m_at = 0;
};

} // namespace reckoner::ui
