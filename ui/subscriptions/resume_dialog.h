// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Resuming a paused subscription: now or on a day, with a new billing period or the old one. Source:
// reference/paddle.md §3.7. Main thread.

#include "ui/subscriptions/zoned_dialog.h"

class QDateEdit;

namespace reckoner::ui {

class Choice;
class PlainLabel;

class ResumeDialog : public ZonedDialog
{
    Q_OBJECT

public:
    ResumeDialog(Context context, SubscriptionDetails details, QWidget *parent = nullptr);

protected:
    actions::SubscriptionRequest request() const override;
    void build() override;
    void sync() override;
    std::function<void()> keptInput() override;

private:
    subscriptions::ResumeRequest resumeRequest() const;

    Choice *m_when;
    QDateEdit *m_date;
    Choice *m_period;
    PlainLabel *m_cost;
};

} // namespace reckoner::ui
