// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The provider's previews of one change in several modes, asked side by side: a few at once, the one that is looked at
// first, nothing twice that was answered within the minute, and nothing on for a change that is no longer wanted.
// Shows nothing. Main thread.

#include "core/base/clock.h"
#include "ui/subscriptions/subscription_desk.h"

#include <QObject>

#include <deque>

namespace reckoner::ui {

class ModePreviews : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t kAtOnce = 3;
    // Shorter than actions::kPreviewMaxAge, so that confirming always has time left.
    static constexpr Micros kLives = std::chrono::seconds(50);

    struct Answer {
        std::optional<actions::ChangePreview> preview;
        std::optional<Error> error; // either this or a preview
        Instant at;
    };

    ModePreviews(SubscriptionDesk &desk, const Clock &clock, SubscriptionId id, QObject *parent);
    ~ModePreviews() override;

    // These are wanted, the first one soonest; whatever else was asked is given up. What is fresh is not asked again.
    void want(const std::vector<subscriptions::ItemsChange> &changes);
    // The subscription moved, or time went by: nothing that was answered can be confirmed any more.
    void outdate();
    // The last answer, also an old one; null where there is none.
    const Answer *answer(const subscriptions::ItemsChange &change) const;
    bool isFresh(const subscriptions::ItemsChange &change) const;
    bool isAwaited(const subscriptions::ItemsChange &change) const;
    bool isIdle() const { return m_running.empty() && m_waiting.empty(); }

Q_SIGNALS:
    void answered(const reckoner::subscriptions::ItemsChange &change);

private:
    using Key = QByteArray;
    struct Question {
        int number = 0;
        std::optional<Task<void>> task; // to be cancelled
    };
    static Key keyOf(const subscriptions::ItemsChange &change);
    void askNext();
    void ask(const subscriptions::ItemsChange &change);

    SubscriptionDesk &m_desk;
    const Clock &m_clock;
    SubscriptionId m_id;
    std::map<Key, Answer> m_answers;
    std::map<Key, Question> m_running;
    std::deque<subscriptions::ItemsChange> m_waiting;
    int m_number = 0;
    bool m_asking = false;
};

} // namespace reckoner::ui
