// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/activate_dialog.h"

#include "core/subscriptions/transitions.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/time_text.h"
#include "ui/common/timeline.h"
#include "ui/subscriptions/recurring_cost.h"

#include <QVBoxLayout>

namespace reckoner::ui {

ActivateDialog::ActivateDialog(Context context, SubscriptionDetails details, QWidget *parent)
    : ZonedDialog(context, std::move(details), tr("End the trial and activate"), parent)
{
    start(520);
}

void ActivateDialog::build()
{
    addInput(tr("What changes"));
    auto *what = new PlainLabel(
        tr("The trial ends now and the subscription becomes active. The billing period starts anew."), input());
    what->setWordWrap(true);
    inputColumn()->addWidget(what);
    m_cost = addCostWords();
    addDates();
}

void ActivateDialog::sync()
{
    const subscriptions::Subscription &s = details().subscription;
    const Result<Money> renewal = recurringSubtotal(s);
    const QString amount = renewal ? moneyText(*renewal) : QString();
    m_cost->setOwnText(renewal ? tr("%1 before tax and discounts is charged now, and again each period. This is "
                                    "Reckoner's figure; %2 has no preview for activation.")
                                     .arg(amount, context().desk.providerName())
                               : tr("A full period is charged now."));
    const Instant now = context().clock.now();
    std::vector<TimelineMark> marks{{now, tr("Charged"), Tone::Warn}};
    if (s.currentPeriod)
        marks.push_back({s.currentPeriod->endsAt, tr("Trial would have ended"), Tone::Idle});
    if (const Result<Instant> next = catalog::addPeriod(now, s.billingCycle))
        marks.push_back({*next, tr("Next bill"), Tone::Info});
    timeline()->setMarks(std::move(marks), now);
    QString whyNot;
    if (const auto hindrance = subscriptions::hindranceTo(subscriptions::Action::Activate, s, now))
        whyNot = subscriptions::hindranceText(*hindrance);
    setStatus(whyNot);
    setConsequence({renewal ? tr("Charge %1 plus tax and activate").arg(amount) : tr("Charge and activate"),
                    tr("%1 is charged now for a full period and becomes active.").arg(customerName()),
                    ButtonKind::Primary, whyNot});
}

} // namespace reckoner::ui
