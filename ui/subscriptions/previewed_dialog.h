// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the dialogs have in common whose one request the provider can price beforehand: it is asked as soon as there is
// something to ask, asked again before the answer is a minute old, and only what it said can be confirmed. Shows the
// three bills. Source: DESIGN §6. Main thread.

#include "ui/subscriptions/zoned_dialog.h"

namespace reckoner::ui {

class BillSection;

class PreviewedDialog : public ZonedDialog
{
    Q_OBJECT

public:
    bool hasPreview() const { return m_preview.has_value(); }

Q_SIGNALS:
    void previewed(); // the provider has answered, with figures or a refusal

protected:
    PreviewedDialog(Context context, SubscriptionDetails details, const QString &title, QWidget *parent);
    ~PreviewedDialog() override;

    // What is asked for now; none: nothing yet, or nothing that may be asked.
    virtual std::optional<actions::SubscriptionRequest> wanted() const = 0;
    // Words for what is on the screen. whyNot: also when nothing is wanted.
    virtual Consequence consequence() const = 0;
    // The dates; called with every change and every answer.
    virtual void showDates() = 0;

    // "What it costs", with what the provider says.
    void addCosts();
    // What was put in is another.
    void change();
    const std::optional<actions::ChangePreview> &preview() const { return m_preview; }

    actions::SubscriptionRequest request() const override;
    std::optional<actions::ChangePreview> confirmedPreview() const override { return m_preview; }
    void sync() override { change(); }
    void reopened() override {} // what was previewed still stands
    void startAgain() override { change(); }
    void showSame() override { change(); }

private:
    enum class Asking { No, Waiting, Failed };
    void ask();
    void take(Result<actions::ChangePreview> answer);
    void expire();
    void showAll();

    BillSection *m_now = nullptr;
    BillSection *m_next = nullptr;
    BillSection *m_recurring = nullptr;
    std::optional<actions::ChangePreview> m_preview;
    std::optional<Task<void>> m_question; // under way
    Asking m_asking = Asking::No;
    int m_generation = 0;
    int m_repeats = 0;
    QTimer m_askSoon;
    QTimer m_expiry;
};

} // namespace reckoner::ui
