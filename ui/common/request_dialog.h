// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the dialogs that send one request to the provider have in common: a form, the reason, a button that says the
// consequence, one request however often it is clicked, and the three endings: done (closes), refused (stays, with the
// input and what to do), not confirmed (closes and says so; never as success). The operation id is made when the
// dialog opens; a certain refusal makes a new one. Main thread; opened with open(), never exec().

#include "core/actions/operation.h"
#include "core/base/task.h"
#include "ui/common/dialog_frame.h"

class QGridLayout;
class QLineEdit;

namespace reckoner::ui {

class PlainLabel;

class RequestDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Terms {
        QString providerName;
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
    RequestDialog(Terms terms, const Head &head, QWidget *parent);

    // Why it cannot be sent as it stands in the form; empty: it can.
    virtual QString hindrance() const = 0;
    virtual Task<actions::Operation> sendRequest(const OperationId &id, const QString &reason) = 0;
    // Looks and asks what there is to look and ask before it is sent, then calls send(). By default at once.
    virtual void prepare() { send(); }
    virtual void setInputEnabled(bool enabled) = 0;

    // A labelled field of the form; text fields have most characters.
    QLineEdit *addField(const QString &label, const QString &text, int most);
    PlainLabel *addRow(const QString &label, QWidget *field);
    QWidget *formBox() { return m_formBox; } // what the fields stand in
    // A refusal came back: what was looked at before it was sent may be old.
    virtual void onRefused() {}
    void submit();
    void send();
    // Back to the form, with what went wrong.
    void refuse(const QString &text, Tone tone = Tone::Bad);
    void clearRefusal();
    void setBusy(const QString &what); // empty: no longer
    void syncButtons();
    const Terms &terms() const { return m_terms; }

private:
    void take(Result<actions::Operation> answer);

    Terms m_terms;
    OperationId m_operationId;
    QWidget *m_formBox;
    QGridLayout *m_form;
    bool m_busy = false;
};

} // namespace reckoner::ui
