// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/feed_gate.h"

namespace reckoner::sync {

struct FeedGate::Line {
    bool taken = false;
    std::deque<Promise<Turn>> waiting;
};

FeedGate::Turn &FeedGate::Turn::operator=(Turn &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_line = std::move(other.m_line);
    }
    return *this;
}

FeedGate::Turn::~Turn()
{
    giveBack();
}

void FeedGate::Turn::giveBack()
{
    const std::shared_ptr<Line> line = std::move(m_line);
    if (!line)
        return;
    if (line->waiting.empty()) {
        line->taken = false;
        return;
    }
    Promise<Turn> next = std::move(line->waiting.front());
    line->waiting.pop_front();
    next.resolve(Turn(line)); // nobody waits any more: that turn goes at once, and so on to the next
}

FeedGate::FeedGate() : m_line(std::make_shared<Line>()) {}

Task<FeedGate::Turn> FeedGate::take()
{
    if (!m_line->taken) {
        m_line->taken = true;
        return Task<Turn>::settled(Turn(m_line));
    }
    m_line->waiting.emplace_back();
    return m_line->waiting.back().task();
}

bool FeedGate::isTaken() const
{
    return m_line->taken;
}

} // namespace reckoner::sync
