// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pausing a subscription: from when, until when, and what happens to the bill when it resumes. The provider has no
// preview for it, so costs are said in words with our own figure. Source: reference/paddle.md §3.7. Main thread.

#include "ui/subscriptions/zoned_dialog.h"

class QCheckBox;
class QDateEdit;

namespace reckoner::ui {

class Choice;
class PlainLabel;

class PauseDialog : public ZonedDialog
{
    Q_OBJECT

public:
    PauseDialog(Context context, SubscriptionDetails details, QWidget *parent = nullptr);

protected:
    actions::SubscriptionRequest request() const override;
    void build() override;
    void sync() override;
    std::function<void()> keptInput() override;

private:
    subscriptions::PauseRequest pauseRequest() const;
    Instant pausesAt() const;

    Choice *m_from;
    QCheckBox *m_resumes;
    QDateEdit *m_resumeDate;
    Choice *m_onResume;
    PlainLabel *m_cost;
};

} // namespace reckoner::ui
