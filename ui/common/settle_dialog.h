// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A person says how an operation ended that reading back could not settle: done or not done, and how they know. Sends
// nothing to the provider; only the record is closed, with name and reason. Nothing is chosen beforehand. Source:
// DESIGN §6, reference/security.md §2.1. Main thread; opened with open().

#include "core/actions/operation_resolver.h"
#include "ui/common/dialog_frame.h"

#include <functional>

namespace reckoner::ui {

class Choice;

class SettleDialog : public DialogFrame
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
    void reject() override;

private:
    void addKnown(const actions::Operation &operation);
    void addQuestion();
    void sync();
    void submit();

    Parts m_parts;
    OperationId m_operation;
    Choice *m_verdict = nullptr;
    bool m_sending = false;
};

} // namespace reckoner::ui
