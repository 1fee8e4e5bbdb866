// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cancelling: at the end of the period or now. It cannot be taken back once it has happened. Source:
// reference/paddle.md §3.7. Main thread.

#include "ui/subscriptions/operation_dialog.h"

namespace reckoner::ui {

class Choice;
class PlainLabel;
class Timeline;

class CancelDialog : public OperationDialog
{
    Q_OBJECT

public:
    CancelDialog(Context context, SubscriptionDetails details, QWidget *parent = nullptr);

protected:
    actions::SubscriptionRequest request() const override;
    void setInput(Input input) override;
    void showMoved() override;

private:
    void build();
    void update();
    bool atOnce() const;

    Choice *m_from;
    PlainLabel *m_cost;
    Timeline *m_timeline;
};

} // namespace reckoner::ui
