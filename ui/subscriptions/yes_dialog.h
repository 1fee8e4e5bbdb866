// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The two changes that have no choices to make: undoing what is scheduled, and ending a trial now. Main thread.

#include "ui/subscriptions/operation_dialog.h"

namespace reckoner::ui {

class YesDialog : public OperationDialog
{
    Q_OBJECT

public:
    enum class Question { UndoScheduledChange, Activate };
    YesDialog(Context context, SubscriptionDetails details, Question question, QWidget *parent = nullptr);

protected:
    actions::SubscriptionRequest request() const override;
    void setInput(Input input) override;

private:
    void askUndo();
    void askActivate();
    Question m_question;
};

} // namespace reckoner::ui
