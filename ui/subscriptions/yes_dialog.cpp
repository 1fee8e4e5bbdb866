// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/yes_dialog.h"

#include "core/base/assert.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"
#include "ui/common/timeline.h"
#include "ui/common/zone.h"
#include "ui/subscriptions/recurring_cost.h"

#include <QVBoxLayout>

namespace reckoner::ui {

static QString yesDialogTitle(YesDialog::Question question)
{
    switch (question) {
    case YesDialog::Question::UndoScheduledChange: return YesDialog::tr("Undo the scheduled change");
    case YesDialog::Question::Activate: return YesDialog::tr("End the trial and activate");
    }
    RK_UNREACHABLE();
}

static PlainLabel *yesDialogText(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

YesDialog::YesDialog(Context context, SubscriptionDetails details, Question question, QWidget *parent)
    : OperationDialog(context, std::move(details), yesDialogTitle(question), parent), m_question(question)
{
    switch (question) {
    case Question::UndoScheduledChange: askUndo(); break;
    case Question::Activate: askActivate(); break;
    }
    body()->addStretch(1);
    setMinimumWidth(520);
}

void YesDialog::askUndo()
{
    const subscriptions::Subscription &s = details().subscription;
    auto *what = new Zone(tr("What changes"), this);
    auto *cost = new Zone(tr("What it costs"), this);
    auto *when = new Zone(tr("When"), this);
    body()->addWidget(what);
    body()->addWidget(cost);
    body()->addWidget(when);
    if (!s.scheduledChange) {
        setConsequence({tr("Undo"), {}, ButtonKind::Primary, tr("Nothing is scheduled any more.")});
        return;
    }
    const subscriptions::ScheduledChange &change = *s.scheduledChange;
    what->contents()->addWidget(yesDialogText(tr("Now: %1").arg(scheduledSentence(change)), what));
    const bool resumes = change.action == subscriptions::ScheduledAction::Resume;
    what->contents()->addWidget(yesDialogText(resumes ? tr("Afterwards: it stays paused until somebody resumes it.")
                                                      : tr("Afterwards: it goes on as before and renews."),
                                              what));
    const Result<Money> renewal = recurringSubtotal(s);
    cost->contents()->addWidget(yesDialogText(tr("Nothing is billed now."), cost));
    if (renewal && !resumes)
        cost->contents()->addWidget(yesDialogText(
            tr("Renewals go on: %1 before tax and discounts.").arg(perCycleText(*renewal, s.billingCycle)), cost));
    auto *line = new Timeline(when);
    std::vector<TimelineMark> marks{{context().clock.now(), tr("Now"), Tone::Info},
                                    {change.effectiveAt, tr("Would have happened"), Tone::Idle}};
    if (s.currentPeriod && s.currentPeriod->endsAt != change.effectiveAt)
        marks.push_back({s.currentPeriod->endsAt, tr("Period ends"), Tone::Idle});
    line->setMarks(std::move(marks), context().clock.now());
    when->contents()->addWidget(line);
    setConsequence({resumes ? tr("Keep it paused") : tr("Keep the subscription running"),
                    tr("The scheduled change of %1 is removed: %2").arg(customerName(), scheduledShort(change)),
                    ButtonKind::Primary,
                    {}});
}

void YesDialog::askActivate()
{
    const subscriptions::Subscription &s = details().subscription;
    auto *what = new Zone(tr("What changes"), this);
    auto *cost = new Zone(tr("What it costs"), this);
    auto *when = new Zone(tr("When"), this);
    body()->addWidget(what);
    body()->addWidget(cost);
    body()->addWidget(when);
    what->contents()->addWidget(yesDialogText(
        tr("The trial ends now and the subscription becomes active. The billing period starts anew."), what));
    const Result<Money> renewal = recurringSubtotal(s);
    const QString amount = renewal ? moneyText(*renewal) : QString();
    cost->contents()->addWidget(
        yesDialogText(renewal ? tr("%1 before tax and discounts is charged now, and again each period. This is "
                                   "Reckoner's figure; %2 has no preview for activation.")
                                    .arg(amount, context().desk.providerName())
                              : tr("A full period is charged now."),
                      cost));
    const Instant now = context().clock.now();
    std::vector<TimelineMark> marks{{now, tr("Charged"), Tone::Warn}};
    if (s.currentPeriod)
        marks.push_back({s.currentPeriod->endsAt, tr("Trial would have ended"), Tone::Idle});
    if (const Result<Instant> next = catalog::addPeriod(now, s.billingCycle))
        marks.push_back({*next, tr("Next bill"), Tone::Info});
    auto *line = new Timeline(when);
    line->setMarks(std::move(marks), now);
    when->contents()->addWidget(line);
    setConsequence({renewal ? tr("Charge %1 plus tax and activate").arg(amount) : tr("Charge and activate"),
                    tr("%1 is charged now for a full period and becomes active.").arg(customerName()),
                    ButtonKind::Primary,
                    {}});
}

actions::SubscriptionRequest YesDialog::request() const
{
    switch (m_question) {
    case Question::UndoScheduledChange: return actions::ClearScheduledChange{};
    case Question::Activate: return actions::Activate{};
    }
    RK_UNREACHABLE();
}

void YesDialog::setInput(Input) {} // there is nothing to put in

} // namespace reckoner::ui
