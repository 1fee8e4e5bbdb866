// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Editing a customer and making a new one. An edit looks at the provider right before it is sent; what somebody else
// changed there meanwhile is shown field by field, theirs beside mine, to be chosen. A new customer whose e-mail
// address is taken leads to the customer who has it. Main thread.

#include "ui/customers/customer_dialog.h"

#include <QTimer>

class QPlainTextEdit;

namespace reckoner::ui {

class Choice;
class LinkLabel;

class EditCustomerDialog final : public CustomerDialog
{
    Q_OBJECT

public:
    EditCustomerDialog(Context context, CustomerDetails details, QWidget *parent = nullptr);

    QLineEdit *nameField() { return m_name; }
    QLineEdit *emailField() { return m_email; }
    QPlainTextEdit *customDataField() { return m_customData; }
    // One for each field in conflict: 0 theirs, 1 mine.
    const std::vector<Choice *> &choices() const { return m_choices; }

protected:
    Result<actions::CustomerRequest> request() const override;
    void prepare() override;
    void setInputEnabled(bool enabled) override;

private:
    provider::CustomerEdit edit() const;
    void take(const storage::Mirrored<customers::Customer> &theirs);
    void showConflicts(const std::vector<actions::CustomerField> &fields, const customers::Customer &theirs);
    void settleConflicts();
    void followUntouched(const customers::Customer &theirs);

    QLineEdit *m_name;
    QLineEdit *m_email;
    QPlainTextEdit *m_customData;
    QWidget *m_conflictBox;
    QVBoxLayout *m_conflictLayout;
    struct Conflict {
        actions::CustomerField field;
        QString theirs;
    };
    std::vector<Conflict> m_conflicts;
    std::vector<Choice *> m_choices;
};

class NewCustomerDialog final : public CustomerDialog
{
    Q_OBJECT

public:
    explicit NewCustomerDialog(Context context, QWidget *parent = nullptr);

    QLineEdit *nameField() { return m_name; }
    QLineEdit *emailField() { return m_email; }
    LinkLabel *existing() { return m_existing; }

Q_SIGNALS:
    // There is a customer with this address already.
    void existingChosen(const reckoner::CustomerId &id);

protected:
    Result<actions::CustomerRequest> request() const override;
    void setInputEnabled(bool enabled) override;

private:
    void lookForExisting();

    QLineEdit *m_email;
    QLineEdit *m_name;
    QLineEdit *m_locale;
    LinkLabel *m_existing;
    QTimer m_settle; // while typing
    std::optional<CustomerId> m_there;
};

} // namespace reckoner::ui
