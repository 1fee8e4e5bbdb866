// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The line in which a person types the account before something is sent to it, where the safety level asks for that.
// Main thread.

#include "core/base/id.h"
#include "ui/common/environment_band.h"

#include <QWidget>

class QLineEdit;

namespace reckoner::ui {

class AccountConfirmation final : public QWidget
{
    Q_OBJECT

public:
    AccountConfirmation(AccountId account, SafetyLevel safety, QWidget *parent = nullptr);
    QLineEdit *field() { return m_typed; }
    // What is still missing, in words; empty: nothing.
    QString whyNot(const QString &reason) const;
    void setAsked(bool asked); // shown only where the level asks for it

Q_SIGNALS:
    void changed();

private:
    AccountId m_account;
    SafetyLevel m_safety;
    QLineEdit *m_typed;
};

} // namespace reckoner::ui
