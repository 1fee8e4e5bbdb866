// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cancelling: at the end of the period or now. It cannot be taken back once it has happened. Source:
// reference/paddle.md §3.7. Main thread.

#include "ui/subscriptions/zoned_dialog.h"

namespace reckoner::ui {

class Choice;
class PlainLabel;

class CancelDialog : public ZonedDialog
{
    Q_OBJECT

public:
    CancelDialog(Context context, SubscriptionDetails details, QWidget *parent = nullptr);

protected:
    actions::SubscriptionRequest request() const override;
    void build() override;
    void sync() override;
    std::function<void()> keptInput() override;

private:
    bool atOnce() const;

    Choice *m_from;
    PlainLabel *m_cost;
};

} // namespace reckoner::ui
