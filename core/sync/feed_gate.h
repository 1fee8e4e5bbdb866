// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One reading of the provider's feed at a time in a program: two would hand each other's place in it back and forth.
// Whoever comes second gets the turn when the first gives it back, which a Turn does when it goes. One thread.

#include "core/base/task.h"

#include <deque>
#include <memory>

namespace reckoner::sync {

class FeedGate
{
    struct Line;

public:
    class Turn
    {
    public:
        explicit Turn(std::shared_ptr<Line> line) : m_line(std::move(line)) {}
        Turn(Turn &&) noexcept = default;
        Turn &operator=(Turn &&other) noexcept;
        ~Turn();

    private:
        void giveBack();
        std::shared_ptr<Line> m_line;
    };

    FeedGate();
    Task<Turn> take();
    bool isTaken() const;

private:
    std::shared_ptr<Line> m_line;
};

} // namespace reckoner::sync
