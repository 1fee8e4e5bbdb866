// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is scheduled, what that means, and what can still be done about it: take it away, or give a pause another day on
// which it resumes. There can be only one scheduled change; a pause always begins at the end of the period (or now), so
// that its beginning has no date to choose. Source: reference/paddle.md §3.7. Main thread.

#include "ui/subscriptions/zoned_dialog.h"

class QDateEdit;

namespace reckoner::ui {

class Choice;

class ScheduledChangeDialog : public ZonedDialog
{
    Q_OBJECT

public:
    enum Wish { Remove, ResumeOnDay };
    ScheduledChangeDialog(Context context, SubscriptionDetails details, QWidget *parent = nullptr);
    Choice &wish() { return *m_wish; }
    QDateEdit *dateField() { return m_date; }

protected:
    actions::SubscriptionRequest request() const override;
    void build() override;
    void sync() override;
    std::function<void()> keptInput() override;

private:
    bool resumes() const;

    Choice *m_wish = nullptr;
    QDateEdit *m_date = nullptr;
    PlainLabel *m_after = nullptr;
    PlainLabel *m_cost = nullptr;
};

} // namespace reckoner::ui
