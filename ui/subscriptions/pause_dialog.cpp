// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/pause_dialog.h"

#include "core/subscriptions/transitions.h"
#include "ui/common/choice.h"
#include "ui/common/date_field.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"
#include "ui/common/timeline.h"
#include "ui/subscriptions/recurring_cost.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace reckoner::ui {

using subscriptions::EffectiveFrom;

namespace {
enum PauseOnResume { StartNewPeriod, ContinuePeriod };
}

PauseDialog::PauseDialog(Context context, SubscriptionDetails details, QWidget *parent)
    : ZonedDialog(context, std::move(details), tr("Pause the subscription"), parent)
{
    start(560);
}

void PauseDialog::build()
{
    const subscriptions::Subscription &s = details().subscription;
    const Instant now = context().clock.now();
    addInput(tr("What changes"));
    m_from = new Choice(tr("From when it is paused"), input());
    m_from->add(int(EffectiveFrom::NextBillingPeriod), tr("At the end of the period"),
                s.currentPeriod
                    ? tr("The customer keeps what is paid for until %1.").arg(dayText(s.currentPeriod->endsAt))
                    : tr("The customer keeps what is paid for."));
    m_from->add(int(EffectiveFrom::Immediately), tr("Now"),
                tr("Access should end now. The rest of the period is not refunded."));
    if (!s.currentPeriod)
        m_from->setHindrance(int(EffectiveFrom::NextBillingPeriod), tr("There is no current period."));
    if (!context().desk.capabilities().pauseAtPeriodEnd)
        m_from->setHindrance(int(EffectiveFrom::NextBillingPeriod),
                             tr("%1 cannot pause at the end of a period.").arg(context().desk.providerName()));
    m_resumes = new QCheckBox(tr("Resume by itself on"), input());
    m_resumeDate = dateField(tr("Resume date"), input());
    const Instant first = s.currentPeriod ? s.currentPeriod->endsAt : now;
    m_resumeDate->setMinimumDate(localDate(now).addDays(1));
    m_resumeDate->setDate(localDate(first.plusMonths(1)));
    auto *line = new QHBoxLayout;
    line->addWidget(m_resumes);
    line->addWidget(m_resumeDate);
    line->addStretch(1);
    m_onResume = new Choice(tr("The bill when it resumes"), input());
    m_onResume->add(StartNewPeriod, tr("Start a new billing period"),
                    tr("Charged in full on the day it resumes; renewals count from then."));
    m_onResume->add(ContinuePeriod, tr("Continue the old billing period"),
                    tr("No charge if it resumes before the old period has ended; refused after that."));
    inputColumn()->addWidget(m_from);
    inputColumn()->addLayout(line);
    inputColumn()->addWidget(m_onResume);
    m_cost = addCostWords();
    addDates();
    connect(m_from, &Choice::chosen, this, &PauseDialog::sync);
    connect(m_onResume, &Choice::chosen, this, &PauseDialog::sync);
    connect(m_resumes, &QCheckBox::toggled, this, &PauseDialog::sync);
    connect(m_resumeDate, &QDateEdit::dateChanged, this, &PauseDialog::sync);
}

Instant PauseDialog::pausesAt() const
{
    const subscriptions::Subscription &s = details().subscription;
    const bool atEnd = EffectiveFrom(m_from->current()) == EffectiveFrom::NextBillingPeriod && s.currentPeriod;
    return atEnd ? s.currentPeriod->endsAt : context().clock.now();
}

subscriptions::PauseRequest PauseDialog::pauseRequest() const
{
    subscriptions::PauseRequest request;
    request.effectiveFrom = EffectiveFrom(m_from->current());
    if (m_resumes->isChecked())
        request.resumeAt = startOfDay(m_resumeDate->date());
    request.continueExistingPeriod = m_onResume->current() == ContinuePeriod;
    return request;
}

void PauseDialog::sync()
{
    const Instant now = context().clock.now(), from = pausesAt();
    const subscriptions::Subscription &s = details().subscription;
    m_resumeDate->setEnabled(m_resumes->isChecked());
    const subscriptions::PauseRequest wanted = pauseRequest();
    const Result<Money> renewal = recurringSubtotal(s);
    const QString amount = renewal ? moneyText(*renewal) : QString();
    QStringList cost{tr("Nothing is billed now, and nothing while it is paused. Credits that wait for the next bill "
                        "lapse; charges that wait move to the bill after resuming.")};
    if (wanted.continueExistingPeriod)
        cost.append(tr("On resuming within the old period nothing is charged."));
    else if (renewal)
        cost.append(tr("On resuming: %1 before tax and discounts, charged in full. This is Reckoner's figure; %2 has "
                       "no preview for it.")
                        .arg(amount, context().desk.providerName()));
    m_cost->setOwnText(cost.join(QStringLiteral("\n")));
    std::vector<TimelineMark> marks{{now, tr("Now"), Tone::Info}};
    marks.push_back({from, tr("Paused"), Tone::Warn});
    if (from == now)
        marks.erase(marks.begin());
    if (wanted.resumeAt)
        marks.push_back({*wanted.resumeAt, tr("Resumes"), Tone::Ok});
    timeline()->setMarks(std::move(marks), now);
    QString whyNot;
    if (const auto hindrance = subscriptions::hindranceTo(subscriptions::Action::Pause, s, now))
        whyNot = subscriptions::hindranceText(*hindrance);
    else if (wanted.resumeAt && *wanted.resumeAt <= from)
        whyNot = tr("The resume date must lie after the day it is paused.");
    setStatus(whyNot);
    const bool atOnce = wanted.effectiveFrom == EffectiveFrom::Immediately;
    setConsequence(
        {atOnce ? tr("Pause now") : tr("Pause on %1").arg(dayText(from)),
         wanted.resumeAt
             ? tr("%1 is paused from %2 to %3.").arg(customerName(), dayText(from), dayText(*wanted.resumeAt))
             : tr("%1 is paused from %2 until somebody resumes it.").arg(customerName(), dayText(from)),
         ButtonKind::Primary, whyNot});
}

std::function<void()> PauseDialog::keptInput()
{
    return [this, from = m_from->current(), onResume = m_onResume->current(), resumes = m_resumes->isChecked(),
            day = m_resumeDate->date()] {
        if (m_from->isPossible(from))
            m_from->setCurrent(from);
        m_onResume->setCurrent(onResume);
        m_resumeDate->setDate(day);
        m_resumes->setChecked(resumes);
    };
}

actions::SubscriptionRequest PauseDialog::request() const
{
    return pauseRequest();
}

} // namespace reckoner::ui
