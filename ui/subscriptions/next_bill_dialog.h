// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Moving the next bill: of a trial that is its end (longer or shorter, nothing is billed for it), of a running
// subscription the longer or shorter period is prorated or given away. Source: reference/paddle.md §3.3. Main thread.

#include "ui/subscriptions/previewed_dialog.h"

class QDateEdit;

namespace reckoner::ui {

class Choice;

class NextBillDialog : public PreviewedDialog
{
    Q_OBJECT

public:
    NextBillDialog(Context context, SubscriptionDetails details, QWidget *parent = nullptr);
    QDateEdit *dateField() { return m_date; }
    bool isMoved() const { return asked().nextBilledAt != details().subscription.nextBilledAt; }

protected:
    std::optional<actions::SubscriptionRequest> wanted() const override;
    Consequence consequence() const override;
    void showDates() override;
    void build() override;
    std::function<void()> keptInput() override;

private:
    QWidget *makeSteps();
    bool isTrial() const;
    subscriptions::NextBillChange asked() const;
    QString hindrance() const;

    QDateEdit *m_date = nullptr;
    Choice *m_mode = nullptr;
};

} // namespace reckoner::ui
