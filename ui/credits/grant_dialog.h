// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Gives a customer credits: whom, how many, why, and what the balance becomes. By hand; the operation id is made when
// the dialog opens, so that however often it is confirmed it is one grant. Or what a payment should have brought: then
// whom and how many are fixed, and it is the payment's own grant. Main thread; opened with open().

#include "ui/common/dialog_frame.h"
#include "ui/credits/credit_desk.h"

#include <QTimer>

class QLineEdit;

namespace reckoner::ui {

class GrantDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Context {
        CreditDesk &desk;
        SafetyLevel safety = SafetyLevel::Confirm;
        BandKind kind = BandKind::Sandbox;
    };
    // customer: empty where a person is still to be chosen.
    GrantDialog(Context context, const CustomerId &customer, QWidget *parent = nullptr);
    GrantDialog(Context context, const sync::DueCredits &due, QWidget *parent = nullptr);

    QLineEdit &customerField() { return *m_customer; }
    QLineEdit &amountField() { return *m_amount; }
    QString preview() const;
    void reject() override;

Q_SIGNALS:
    void granted(const reckoner::ui::GrantedCredits &granted);

private:
    void build();
    void start(const CustomerId &customer);
    void take(Result<GrantedCredits> granted);
    void lookUp();
    void sync();
    void submit();
    qint64 amount() const; // 0: none that could be granted
    QString whyNot();

    Context m_context;
    OperationId m_operation;
    std::optional<sync::DueCredits> m_due;
    QLineEdit *m_customer, *m_amount;
    QLineEdit *m_name = nullptr; // typed again where the safety level asks for it
    PlainLabel *m_before, *m_after, *m_note;
    std::optional<CreditRecipient> m_recipient;
    QString m_problem; // of the customer that was typed
    QTimer m_lookUp;
    int m_asked = 0;
    bool m_busy = false;
};

} // namespace reckoner::ui
