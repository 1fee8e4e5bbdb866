// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/resume_dialog.h"

#include "core/subscriptions/transitions.h"
#include "ui/common/choice.h"
#include "ui/common/date_field.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/time_text.h"
#include "ui/common/timeline.h"
#include "ui/subscriptions/recurring_cost.h"

#include <QDateEdit>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {
enum ResumeWhen { ResumeNow, ResumeOnDay };
enum ResumePeriod { ResumeWithNewPeriod, ResumeWithOldPeriod };
} // namespace

ResumeDialog::ResumeDialog(Context context, SubscriptionDetails details, QWidget *parent)
    : ZonedDialog(context, std::move(details), tr("Resume the subscription"), parent)
{
    start(540);
}

void ResumeDialog::build()
{
    const Instant now = context().clock.now();
    addInput(tr("What changes"));
    m_when = new Choice(tr("When it resumes"), input());
    m_when->add(ResumeNow, tr("Now"),
                tr("It becomes active as soon as the bill is paid; if the payment fails it becomes past due."));
    m_when->add(ResumeOnDay, tr("On a day"), tr("It stays paused until then. A day that was set before is replaced."));
    m_date = dateField(tr("Resume date"), input());
    m_date->setMinimumDate(localDate(now).addDays(1));
    m_date->setDate(localDate(now.plusMonths(1)));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(24, 0, 0, 0);
    line->addWidget(m_date);
    line->addStretch(1);
    m_period = new Choice(tr("Billing period"), input());
    m_period->add(ResumeWithNewPeriod, tr("Start a new billing period"),
                  tr("Charged in full when it resumes; renewals count from then."));
    m_period->add(ResumeWithOldPeriod, tr("Continue the old billing period"),
                  tr("Nothing is charged if the old period has not ended yet; refused if it has."));
    inputColumn()->addWidget(m_when);
    inputColumn()->addLayout(line);
    inputColumn()->addWidget(m_period);
    m_cost = addCostWords();
    addDates();
    connect(m_when, &Choice::chosen, this, &ResumeDialog::sync);
    connect(m_period, &Choice::chosen, this, &ResumeDialog::sync);
    connect(m_date, &QDateEdit::dateChanged, this, &ResumeDialog::sync);
}

subscriptions::ResumeRequest ResumeDialog::resumeRequest() const
{
    subscriptions::ResumeRequest request;
    if (m_when->current() == ResumeOnDay)
        request.resumeAt = startOfDay(m_date->date());
    request.continueExistingPeriod = m_period->current() == ResumeWithOldPeriod;
    return request;
}

void ResumeDialog::sync()
{
    const Instant now = context().clock.now();
    const subscriptions::Subscription &s = details().subscription;
    m_date->setEnabled(m_when->current() == ResumeOnDay);
    const subscriptions::ResumeRequest wanted = resumeRequest();
    const Instant from = wanted.resumeAt.value_or(now);
    const Result<Money> renewal = recurringSubtotal(s);
    const QString amount = renewal ? moneyText(*renewal) : QString();
    const bool charges = !wanted.continueExistingPeriod;
    if (!charges)
        m_cost->setOwnText(tr("Nothing is charged on resuming, if the old period still runs then."));
    else
        m_cost->setOwnText(tr("%1 before tax and discounts, charged in full on %2. This is Reckoner's figure; %3 has "
                              "no preview for resuming.")
                               .arg(amount, dayText(from), context().desk.providerName()));
    std::vector<TimelineMark> marks;
    if (s.pausedAt)
        marks.push_back({*s.pausedAt, tr("Paused"), Tone::Warn});
    marks.push_back({from, charges ? tr("Resumes, billed") : tr("Resumes"), Tone::Ok});
    if (charges) {
        if (const Result<Instant> next = catalog::addPeriod(from, s.billingCycle))
            marks.push_back({*next, tr("Next bill"), Tone::Info});
    }
    timeline()->setMarks(std::move(marks), now);
    QString whyNot;
    if (const auto hindrance = subscriptions::hindranceTo(subscriptions::Action::Resume, s, now))
        whyNot = subscriptions::hindranceText(*hindrance);
    setStatus(whyNot);
    QString text = wanted.resumeAt      ? tr("Resume on %1").arg(dayText(from))
                   : charges && renewal ? tr("Resume and charge %1 plus tax now").arg(amount)
                                        : tr("Resume now");
    setConsequence({text,
                    wanted.resumeAt
                        ? tr("%1 stays paused until %2 and resumes then.").arg(customerName(), dayText(from))
                    : charges ? tr("%1 is resumed and charged now.").arg(customerName())
                              : tr("%1 is resumed now.").arg(customerName()),
                    ButtonKind::Primary, whyNot});
}

std::function<void()> ResumeDialog::keptInput()
{
    return [this, when = m_when->current(), period = m_period->current(), day = m_date->date()] {
        m_when->setCurrent(when);
        m_period->setCurrent(period);
        m_date->setDate(day);
    };
}

actions::SubscriptionRequest ResumeDialog::request() const
{
    return resumeRequest();
}

} // namespace reckoner::ui
