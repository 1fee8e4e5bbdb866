// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the dialogs that change a customer at the provider have in common: whom it is about, the reason, a button that
// says the consequence, one request however often it is clicked, and the three endings: done (closes), refused (stays,
// with the input and what to do), not confirmed (closes and says so; never as success). The operation id is made when
// the dialog opens; a certain refusal makes a new one. Main thread; opened with open(), never exec().

#include "ui/common/dialog_frame.h"
#include "ui/customers/customer_desk.h"

class QGridLayout;
class QLineEdit;

namespace reckoner::ui {

class CustomerDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Context {
        CustomerDesk &desk;
        SafetyLevel safety = SafetyLevel::Confirm;
        BandKind kind = BandKind::Sandbox;
    };

    void reject() override;

Q_SIGNALS:
    // Succeeded, Unknown, NeedsPerson or Filed; a refusal is told in the dialog itself.
    void settled(const reckoner::actions::Operation &operation);

protected:
    struct Head {
        QString title;
        QString primary; // words of the button: "Save the changes"
        ButtonKind kind = ButtonKind::Primary;
    };
    CustomerDialog(Context context, std::optional<CustomerDetails> details, const Head &head, QWidget *parent);

    // What is sent, from what stands in the form. Errors: Invalid, shown beside the button.
    virtual Result<actions::CustomerRequest> request() const = 0;
    // Looks and asks what there is to look and ask before it is sent, then calls send(). By default at once.
    virtual void prepare() { send(); }
    virtual void setInputEnabled(bool enabled) = 0;

    // A labelled field of the form; text fields have most characters.
    QLineEdit *addField(const QString &label, const QString &text, int most);
    void addRow(const QString &label, QWidget *field);
    void send();
    // Back to the form, with what went wrong.
    void refuse(const QString &text, Tone tone = Tone::Bad);
    void setBusy(const QString &what); // empty: no longer
    void syncButtons();
    const Context &context() const { return m_context; }
    const CustomerDetails &details() const { return *m_details; }
    void setBase(customers::Customer customer, qint64 rowVersion);

private:
    void addCustomer();
    void submit();
    void take(Result<actions::Operation> answer);

    Context m_context;
    std::optional<CustomerDetails> m_details; // none: a new customer
    OperationId m_operationId;
    QGridLayout *m_form;
    bool m_busy = false;
};

} // namespace reckoner::ui
