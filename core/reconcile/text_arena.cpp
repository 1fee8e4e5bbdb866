// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/text_arena.h"

#include <algorithm>
#include <cstring>

namespace reckoner::reconcile {

static constexpr size_t kArenaBlockBytes = 1024 * 1024;

std::string_view TextArena::keep(std::string_view text)
{
    if (text.empty())
        return {};
    if (m_used + text.size() > m_size)
        grow(text.size());
    char *to = m_blocks.back().get() + m_used;
    std::memcpy(to, text.data(), text.size());
    m_used += text.size();
    return {to, text.size()};
}

void TextArena::grow(size_t needed)
{
    m_size = std::max(kArenaBlockBytes, needed);
    m_blocks.push_back(std::make_unique<char[]>(m_size));
    m_used = 0;
}

} // namespace reckoner::reconcile
