// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Texts side by side, so that millions of short ones cost no allocation each; they live as long as the arena. One
// thread at a time.

#include <memory>
#include <string_view>
#include <vector>

namespace reckoner::reconcile {

class TextArena
{
public:
    std::string_view keep(std::string_view text);

private:
    void grow(size_t needed);
    std::vector<std::unique_ptr<char[]>> m_blocks;
    size_t m_used = 0, m_size = 0;
};

} // namespace reckoner::reconcile
