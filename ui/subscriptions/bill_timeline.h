// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was billed and what is going to happen, one line each with its exact date, from the farthest ahead down to the
// oldest payment; now stands between them. A list: the arrow keys go through it, screen readers read each line whole,
// and a payment is opened with Enter. Main thread.

#include "core/payments/payment.h"
#include "core/subscriptions/subscription.h"
#include "ui/common/entity_ref.h"
#include "ui/common/theme.h"

#include <QListWidget>

#include <optional>

namespace reckoner::ui {

struct TimelineEvent {
    enum class When { Ahead, Now, Past } when = When::Past;
    Instant at;
    QString what;   // "Renewal", "Next bill", "Cancels"
    QString detail; // what it means, or the state in a word
    QString amount;
    Tone tone = Tone::Idle;
    std::optional<EntityRef> link = {};
};

// Latest first, with now in its place.
std::vector<TimelineEvent> billEvents(const subscriptions::Subscription &subscription,
                                      const std::vector<payments::Payment> &payments, Instant now);

class BillTimeline : public QListWidget
{
    Q_OBJECT

public:
    explicit BillTimeline(QWidget *parent = nullptr);
    void setEvents(const std::vector<TimelineEvent> &events);

Q_SIGNALS:
    void entityRequested(const reckoner::ui::EntityRef &entity);

private:
    std::vector<TimelineEvent> m_events;
};

} // namespace reckoner::ui
