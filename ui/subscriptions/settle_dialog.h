// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A person says how an operation ended that reading back could not settle: done or not done, and how they know. Sends
// nothing to the provider; only the record is closed, with name and reason. Nothing is chosen beforehand. Source:
// DESIGN §6, reference/security.md §2.1. Main thread; opened with open().

#include "ui/common/environment_band.h"
#include "ui/subscriptions/subscription_desk.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace reckoner::ui {

class Choice;
class NoticeBar;
class PlainLabel;

class SettleDialog : public QDialog
{
    Q_OBJECT

public:
    SettleDialog(SubscriptionDesk &desk, const actions::Operation &operation, const QString &customer,
                 SafetyLevel safety, QWidget *parent = nullptr);
    Choice &verdict() { return *m_verdict; }
    QLineEdit *reasonField() { return m_reason; }
    QPushButton *primaryButton() { return m_primary; }
    NoticeBar &notices() { return *m_notices; }
    void reject() override;

private:
    QWidget *makeHead(const actions::Operation &operation, const QString &customer);
    QWidget *makeFooter();
    void sync();
    void submit();
    void noteChanged(const actions::Operation &operation);

    SubscriptionDesk &m_desk;
    OperationId m_operation;
    SafetyLevel m_safety;
    NoticeBar *m_notices;
    Choice *m_verdict;
    QLineEdit *m_reason = nullptr;
    PlainLabel *m_status = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_primary = nullptr;
    bool m_sending = false;
};

} // namespace reckoner::ui
