// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Resuming a paused subscription: now or on a day, with a new billing period or the old one. Source:
// reference/paddle.md §3.7. Main thread.

#include "ui/subscriptions/operation_dialog.h"

class QDateEdit;

namespace reckoner::ui {

class Choice;
class PlainLabel;
class Timeline;

class ResumeDialog : public OperationDialog
{
    Q_OBJECT

public:
    ResumeDialog(Context context, SubscriptionDetails details, QWidget *parent = nullptr);

protected:
    actions::SubscriptionRequest request() const override;
    void setInput(Input input) override;
    void showMoved() override;

private:
    void build();
    void update();
    subscriptions::ResumeRequest resumeRequest() const;

    QWidget *m_input;
    Choice *m_when;
    QDateEdit *m_date;
    Choice *m_period;
    PlainLabel *m_cost;
    Timeline *m_timeline;
};

} // namespace reckoner::ui
