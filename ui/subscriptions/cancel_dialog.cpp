// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/cancel_dialog.h"

#include "core/subscriptions/transitions.h"
#include "ui/common/choice.h"
#include "ui/common/plain_label.h"
#include "ui/common/time_text.h"
#include "ui/common/timeline.h"

#include <QVBoxLayout>

namespace reckoner::ui {

using subscriptions::EffectiveFrom;

CancelDialog::CancelDialog(Context context, SubscriptionDetails details, QWidget *parent)
    : ZonedDialog(context, std::move(details), tr("Cancel the subscription"), parent)
{
    start(540);
}

void CancelDialog::build()
{
    const subscriptions::Subscription &s = details().subscription;
    const Instant now = context().clock.now();
    addInput(tr("What changes"));
    m_from = new Choice(tr("When it is canceled"), input());
    m_from->add(int(EffectiveFrom::NextBillingPeriod), tr("At the end of the period"),
                s.currentPeriod ? tr("Access until %1, then it is canceled. It can be undone until that day.")
                                      .arg(dayText(s.currentPeriod->endsAt))
                                : tr("It can be undone until then."));
    m_from->add(int(EffectiveFrom::Immediately), tr("Now"),
                tr("It ends at once and for good: a canceled subscription cannot be brought back. Nothing is refunded "
                   "by itself."));
    if (const auto why = subscriptions::hindranceTo(subscriptions::Action::Cancel, s, now))
        m_from->setHindrance(int(EffectiveFrom::NextBillingPeriod), subscriptions::hindranceText(*why));
    else if (!s.currentPeriod)
        m_from->setHindrance(int(EffectiveFrom::NextBillingPeriod), tr("There is no current period that could end."));
    if (const auto why = subscriptions::hindranceTo(subscriptions::Action::CancelNow, s, now))
        m_from->setHindrance(int(EffectiveFrom::Immediately), subscriptions::hindranceText(*why));
    inputColumn()->addWidget(m_from);
    m_cost = addCostWords();
    addDates();
    connect(m_from, &Choice::chosen, this, &CancelDialog::sync);
}

bool CancelDialog::atOnce() const
{
    return EffectiveFrom(m_from->current()) == EffectiveFrom::Immediately;
}

void CancelDialog::sync()
{
    const subscriptions::Subscription &s = details().subscription;
    const Instant now = context().clock.now();
    const Instant ends = !atOnce() && s.currentPeriod ? s.currentPeriod->endsAt : now;
    m_cost->setOwnText(tr("Nothing is billed now and nothing afterwards. Charges and credits that wait for the next "
                          "bill lapse. What has been paid is not refunded; a refund is a step of its own."));
    std::vector<TimelineMark> marks;
    if (s.currentPeriod)
        marks.push_back({s.currentPeriod->startsAt, tr("Period began"), Tone::Idle});
    if (ends != now)
        marks.push_back({now, tr("Now"), Tone::Info});
    marks.push_back({ends, tr("Canceled"), Tone::Bad});
    if (atOnce() && s.currentPeriod && s.currentPeriod->endsAt > now)
        marks.push_back({s.currentPeriod->endsAt, tr("Paid until"), Tone::Idle});
    timeline()->setMarks(std::move(marks), now);
    const QString whyNot =
        m_from->isPossible(m_from->current()) ? QString() : tr("It cannot be canceled in this state.");
    setStatus(whyNot);
    setConsequence({atOnce() ? tr("Cancel the subscription now") : tr("Cancel on %1").arg(dayText(ends)),
                    atOnce() ? tr("The subscription of %1 ends now. It cannot be brought back.").arg(customerName())
                             : tr("The subscription of %1 ends on %2.").arg(customerName(), dayText(ends)),
                    ButtonKind::Danger, whyNot});
}

std::function<void()> CancelDialog::keptInput()
{
    return [this, from = m_from->current()] {
        if (m_from->isPossible(from))
            m_from->setCurrent(from);
    };
}

actions::SubscriptionRequest CancelDialog::request() const
{
    return subscriptions::CancelRequest{EffectiveFrom(m_from->current())};
}

} // namespace reckoner::ui
