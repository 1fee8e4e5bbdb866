// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pausing a subscription: from when, until when, and what happens to the bill when it resumes. The provider has no
// preview for it, so costs are said in words with our own figure. Source: reference/paddle.md §3.7. Main thread.

#include "ui/subscriptions/operation_dialog.h"

class QCheckBox;
class QDateEdit;

namespace reckoner::ui {

class Choice;
class PlainLabel;
class Timeline;

class PauseDialog : public OperationDialog
{
    Q_OBJECT

public:
    PauseDialog(Context context, SubscriptionDetails details, QWidget *parent = nullptr);

protected:
    actions::SubscriptionRequest request() const override;
    void setInput(Input input) override;
    void showMoved() override;

private:
    void build();
    void update();
    subscriptions::PauseRequest pauseRequest() const;
    Instant pausesAt() const;

    QWidget *m_input;
    Choice *m_from;
    QCheckBox *m_resumes;
    QDateEdit *m_resumeDate;
    Choice *m_onResume;
    PlainLabel *m_cost;
    Timeline *m_timeline;
};

} // namespace reckoner::ui
