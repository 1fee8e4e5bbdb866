// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all dialogs that change a subscription have in common (DESIGN §6): whom it is about, the reason, a button that
// says the consequence, the confirmation of exactly what was shown, one request however often it is clicked, and the
// three endings: done (closes), refused (stays, with the input and what to do), not confirmed (closes and says so;
// never as success). The operation id is made when the dialog opens; a certain refusal makes a new one. When somebody
// else changes the subscription meanwhile, it says what has changed and goes on only after another look, with the input
// kept. Main thread; opened with open(), never exec().

#include "core/base/clock.h"
#include "ui/common/dialog_frame.h"
#include "ui/subscriptions/subscription_desk.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace reckoner::ui {

class PlainLabel;
class StatusPill;

class OperationDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Context {
        SubscriptionDesk &desk;
        const Clock &clock;
        SafetyLevel safety;
        BandKind kind = BandKind::Sandbox;
        // The confirming button stands where the asking one stood: a double click must not be an answer.
        std::chrono::milliseconds deliberatePause{600};
    };

    void reject() override;
    QPushButton *confirmButton() { return m_confirm; }
    bool isConfirming() const;
    // Somebody else has changed the subscription, and nobody has looked at that yet.
    bool isOutdated() const { return m_moved.has_value(); }
    void lookAgain();
    bool isPausing() const { return m_pause.isActive(); }

Q_SIGNALS:
    // Succeeded, Unknown, NeedsPerson or Filed; a refusal is told in the dialog itself.
    void settled(const reckoner::actions::Operation &operation);

protected:
    void showEvent(QShowEvent *event) override;
    OperationDialog(Context context, SubscriptionDetails details, const QString &title, QWidget *parent);

    struct Consequence {
        QString text;    // the button's words: "Charge $14.83 now"
        QString summary; // the sentence that is confirmed
        ButtonKind kind = ButtonKind::Primary;
        QString whyNot; // not empty: the button is disabled, and this says why
    };
    void setConsequence(const Consequence &consequence);
    // Reads the subscription again, and says so if somebody else has changed it.
    void checkMoved();
    // The foot comes last in the tab order, after whatever has been put into the body.
    void orderTabs();
    // Leaves the confirmation, because what it showed no longer holds.
    void backToEditing(const QString &why);

    virtual actions::SubscriptionRequest request() const = 0;
    virtual std::optional<actions::ChangePreview> confirmedPreview() const { return std::nullopt; }
    enum class Input { Open, Frozen };
    virtual void setInput(Input input) = 0;
    // After a refusal: what was shown may no longer be true.
    virtual void startAgain() {}
    // details() are others now; what was put in stays as far as it still makes sense.
    virtual void showMoved() = 0;
    // It was looked at because a preview knew a newer one, and here it is still the old one.
    virtual void showSame() {}

    const Context &context() const { return m_context; }
    const SubscriptionDetails &details() const { return m_details; }
    qint64 rowVersion() const { return m_details.rowVersion; }
    QString customerName() const;
    bool isSending() const { return m_sending; }

private:
    void addWhom();
    void addConfirmation();
    void askToConfirm();
    void submit();
    void take(Result<actions::Operation> answer);
    void refuse(const QString &text);
    void syncButtons();
    void noteMoved(const std::vector<SubscriptionId> &ids);
    void tellMoved(SubscriptionDetails fresh);

    Context m_context;
    SubscriptionDetails m_details;
    std::optional<SubscriptionDetails> m_moved; // as somebody else has left it
    StatusPill *m_pill = nullptr;
    OperationId m_operationId;
    Consequence m_consequence;
    PlainLabel *m_summary;
    QLineEdit *m_typedName;
    QLabel *m_typedNameLabel;
    QPushButton *m_back;
    QPushButton *m_confirm;
    QTimer m_pause; // between asking and the button that answers
    bool m_sending = false;
};

} // namespace reckoner::ui
