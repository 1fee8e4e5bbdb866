// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ending a trial now: it is billed at once and the period starts anew. Source: reference/paddle.md §3.7. Main thread.

#include "ui/subscriptions/zoned_dialog.h"

namespace reckoner::ui {

class ActivateDialog : public ZonedDialog
{
    Q_OBJECT

public:
    ActivateDialog(Context context, SubscriptionDetails details, QWidget *parent = nullptr);

protected:
    actions::SubscriptionRequest request() const override { return actions::Activate{}; }
    void build() override;
    void sync() override;

private:
    PlainLabel *m_cost = nullptr;
};

} // namespace reckoner::ui
