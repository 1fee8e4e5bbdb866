// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A person says how an operation ended that reading back could not settle: done or not done, and how they know. Sends
// nothing to the provider; only the record is closed, with name and reason. Nothing is chosen beforehand. Source:
// DESIGN §6, reference/security.md §2.1. Main thread; opened with open().

#include "core/actions/operation_resolver.h"
#include "ui/common/environment_band.h"

#include <QDialog>

#include <functional>

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
    struct Parts {
        QString providerName;
        SafetyLevel safety = SafetyLevel::Confirm;
        std::function<Task<actions::Operation>(OperationId, actions::Verdict, QString)> settle;
    };
    SettleDialog(Parts parts, const actions::Operation &operation, const QString &customer, QWidget *parent = nullptr);
    // To be told of every change: when the operation settles by itself there is nothing left to decide.
    void noteChanged(const actions::Operation &operation);
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

    Parts m_parts;
    OperationId m_operation;
    NoticeBar *m_notices;
    Choice *m_verdict;
    QLineEdit *m_reason = nullptr;
    PlainLabel *m_status = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_primary = nullptr;
    bool m_sending = false;
};

} // namespace reckoner::ui
