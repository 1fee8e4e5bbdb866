// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/scheduled_change_dialog.h"

#include "core/subscriptions/transitions.h"
#include "ui/common/choice.h"
#include "ui/common/date_field.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"
#include "ui/common/timeline.h"
#include "ui/common/zone.h"
#include "ui/subscriptions/recurring_cost.h"

#include <QDateEdit>
#include <QVBoxLayout>

namespace reckoner::ui {

using subscriptions::ScheduledAction;

ScheduledChangeDialog::ScheduledChangeDialog(Context context, SubscriptionDetails details, QWidget *parent)
    : ZonedDialog(context, std::move(details), tr("The scheduled change"), parent)
{
    start(560);
}

static PlainLabel *scheduledText(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

void ScheduledChangeDialog::build()
{
    const subscriptions::Subscription &s = details().subscription;
    const Instant now = context().clock.now();
    const auto &change = s.scheduledChange;
    Zone *what = addInput(tr("What changes"));
    const QString stands =
        change ? tr("Scheduled: %1").arg(scheduledSentence(*change)) : tr("Nothing is scheduled any more.");
    what->contents()->insertWidget(what->contents()->indexOf(input()), scheduledText(stands, what));
    m_wish = new Choice(tr("What to do about it"), input());
    const bool pauses = change && change->action == ScheduledAction::Pause,
               isResume = change && change->action == ScheduledAction::Resume;
    m_wish->add(Remove, tr("Take it away"),
                isResume ? tr("It stays paused until somebody resumes it.") : tr("It goes on as before and renews."));
    m_wish->add(ResumeOnDay, pauses ? tr("Resume on a day") : tr("Resume on another day"),
                pauses ? tr("The pause stays; it ends by itself on that day.")
                       : tr("It resumes by itself on that day instead."));
    if (!pauses && !isResume)
        m_wish->setHindrance(ResumeOnDay, tr("Only a pause has a day on which it resumes."));
    m_date = ui::dateField(tr("Resume date"), input());
    const Instant least = pauses ? change->effectiveAt : now;
    m_date->setMinimumDate(localDate(least).addDays(1));
    const std::optional<Instant> set = isResume ? std::optional(change->effectiveAt)
                                       : change ? change->resumeAt
                                                : std::nullopt;
    m_date->setDate(localDate(set.value_or(least.plusMonths(1))));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(24, 0, 0, 0);
    line->addWidget(m_date);
    line->addStretch(1);
    inputColumn()->addWidget(m_wish);
    inputColumn()->addLayout(line);
    m_after = scheduledText({}, what);
    what->contents()->addWidget(m_after);
    m_cost = addCostWords();
    addDates();
    connect(m_wish, &Choice::chosen, this, &ScheduledChangeDialog::sync);
    connect(m_date, &QDateEdit::dateChanged, this, &ScheduledChangeDialog::sync);
}

bool ScheduledChangeDialog::resumes() const
{
    return m_wish->current() == ResumeOnDay;
}

void ScheduledChangeDialog::sync()
{
    const subscriptions::Subscription &s = details().subscription;
    const Instant now = context().clock.now(), day = startOfDay(m_date->date());
    m_date->setEnabled(resumes());
    const auto &change = s.scheduledChange;
    const bool isResume = change && change->action == ScheduledAction::Resume;
    const Result<Money> renewal = recurringSubtotal(s);
    QStringList cost{tr("Nothing is billed now.")};
    if (renewal && resumes())
        cost.append(tr("On resuming on %1: %2 before tax and discounts. This is Reckoner's figure; %3 has no preview "
                       "for it.")
                        .arg(dayText(day), moneyText(*renewal), context().desk.providerName()));
    else if (renewal && !isResume)
        cost.append(tr("Renewals go on: %1 before tax and discounts.").arg(perCycleText(*renewal, s.billingCycle)));
    m_cost->setOwnText(cost.join(QLatin1Char('\n')));
    m_after->setOwnText(resumes()  ? tr("Afterwards: paused, and active again on %1.").arg(dayText(day))
                        : isResume ? tr("Afterwards: paused, with no end.")
                                   : tr("Afterwards: nothing is scheduled."));
    std::vector<TimelineMark> marks{{now, tr("Now"), Tone::Info}};
    if (change) {
        marks.push_back(
            {change->effectiveAt, scheduledShort(*change), resumes() && isResume ? Tone::Idle : Tone::Warn});
        if (!resumes())
            marks.back() = {change->effectiveAt, tr("Would have happened"), Tone::Idle};
    }
    if (resumes())
        marks.push_back({day, tr("Resumes"), Tone::Ok});
    timeline()->setMarks(std::move(marks), now);
    QString whyNot;
    if (const auto why =
            subscriptions::hindranceTo(subscriptions::Action::ClearScheduledChange, s, context().clock.now()))
        whyNot = subscriptions::hindranceText(*why);
    else if (!m_wish->isPossible(m_wish->current()))
        whyNot = tr("Choose what to do about it.");
    else if (resumes() && (isResume ? change->effectiveAt : change->resumeAt.value_or(Instant())) == day)
        whyNot = tr("That is the day it is set to already.");
    setStatus(whyNot);
    setConsequence({resumes()  ? tr("Resume on %1").arg(dayText(day))
                    : isResume ? tr("Keep it paused")
                               : tr("Keep the subscription running"),
                    resumes() ? tr("The pause of %1 ends on %2.").arg(customerName(), dayText(day))
                    : change
                        ? tr("The scheduled change of %1 is removed: %2").arg(customerName(), scheduledShort(*change))
                        : QString(),
                    ButtonKind::Primary, whyNot});
}

actions::SubscriptionRequest ScheduledChangeDialog::request() const
{
    if (!resumes())
        return actions::ClearScheduledChange{};
    return subscriptions::ResumeRequest{startOfDay(m_date->date()), false};
}

std::function<void()> ScheduledChangeDialog::keptInput()
{
    return [this, wish = m_wish->current(), day = m_date->date()] {
        if (m_wish->isPossible(wish))
            m_wish->setCurrent(wish);
        m_date->setDate(day);
    };
}

} // namespace reckoner::ui
