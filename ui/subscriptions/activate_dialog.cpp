// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/activate_dialog.h"

#include "core/subscriptions/transitions.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/time_text.h"
#include "ui/common/timeline.h"
#include "ui/common/zone.h"
#include "ui/subscriptions/recurring_cost.h"

#include <QVBoxLayout>

namespace reckoner::ui {

static PlainLabel *activateText(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

ActivateDialog::ActivateDialog(Context context, SubscriptionDetails details, QWidget *parent)
    : OperationDialog(context, std::move(details), tr("End the trial and activate"), parent)
{
    ask();
    setMinimumWidth(520);
}

void ActivateDialog::showMoved()
{
    clearBody();
    ask();
}

void ActivateDialog::ask()
{
    const subscriptions::Subscription &s = details().subscription;
    auto *what = new Zone(tr("What changes"), this);
    auto *cost = new Zone(tr("What it costs"), this);
    auto *when = new Zone(tr("When"), this);
    body()->addWidget(what);
    body()->addWidget(cost);
    body()->addWidget(when);
    body()->addStretch(1);
    what->contents()->addWidget(activateText(
        tr("The trial ends now and the subscription becomes active. The billing period starts anew."), what));
    const Result<Money> renewal = recurringSubtotal(s);
    const QString amount = renewal ? moneyText(*renewal) : QString();
    cost->contents()->addWidget(
        activateText(renewal ? tr("%1 before tax and discounts is charged now, and again each period. This is "
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
    QString whyNot;
    if (const auto hindrance = subscriptions::hindranceTo(subscriptions::Action::Activate, s, now))
        whyNot = subscriptions::hindranceText(*hindrance);
    setStatus(whyNot);
    setConsequence({renewal ? tr("Charge %1 plus tax and activate").arg(amount) : tr("Charge and activate"),
                    tr("%1 is charged now for a full period and becomes active.").arg(customerName()),
                    ButtonKind::Primary, whyNot});
}

} // namespace reckoner::ui
