// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/next_bill_dialog.h"

#include "core/subscriptions/transitions.h"
#include "ui/common/choice.h"
#include "ui/common/date_field.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/time_text.h"
#include "ui/common/timeline.h"
#include "ui/common/zone.h"
#include "ui/subscriptions/bill_section.h"

#include <QDateEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

using subscriptions::ProrationMode;

static QString nextBillTitle(const SubscriptionDetails &details)
{
    return details.subscription.status == subscriptions::Status::Trialing ? NextBillDialog::tr("Extend the trial")
                                                                          : NextBillDialog::tr("Move the next bill");
}

NextBillDialog::NextBillDialog(Context context, SubscriptionDetails details, QWidget *parent)
    : PreviewedDialog(context, details, nextBillTitle(details), parent)
{
    start(620);
}

bool NextBillDialog::isTrial() const
{
    return details().subscription.status == subscriptions::Status::Trialing;
}

void NextBillDialog::build()
{
    const subscriptions::Subscription &s = details().subscription;
    addInput(tr("What changes"));
    auto *now = new PlainLabel(
        !s.nextBilledAt ? tr("There is no next bill.")
        : isTrial()     ? tr("Now: the trial ends on %1, and the first bill is due then.").arg(dayText(*s.nextBilledAt))
                        : tr("Now: the next bill is due on %1.").arg(dayText(*s.nextBilledAt)),
        input());
    now->setWordWrap(true);
    m_date = ui::dateField(isTrial() ? tr("New end of the trial") : tr("New date of the next bill"), input());
    m_date->setMinimumDate(localDate(context().clock.now()));
    m_date->setDate(localDate(s.nextBilledAt.value_or(context().clock.now())));
    auto *label = new PlainLabel(isTrial() ? tr("Trial &until") : tr("Next bill &on"), input());
    label->setBuddy(m_date);
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpaceS);
    line->addWidget(label);
    line->addWidget(m_date);
    line->addWidget(makeSteps());
    line->addStretch(1);
    m_mode = new Choice(tr("How the longer or shorter period is billed"), input());
    m_mode->add(int(ProrationMode::DoNotBill), tr("Do not bill it"),
                isTrial() ? tr("A trial costs nothing, however long it is.")
                          : tr("The days in between are a present, or are lost."));
    if (!isTrial()) {
        m_mode->add(int(ProrationMode::ProratedImmediately), tr("Prorate and bill now"),
                    tr("More days are charged at once; fewer are credited to the balance."));
        m_mode->add(int(ProrationMode::ProratedNextBillingPeriod), tr("Prorate, add to the next bill"),
                    tr("The next bill is higher by what is longer, or lower by what is shorter."));
    }
    inputColumn()->addWidget(now);
    inputColumn()->addLayout(line);
    inputColumn()->addWidget(m_mode);
    addCosts();
    addDates();
    connect(m_date, &QDateEdit::dateChanged, this, &NextBillDialog::sync);
    connect(m_mode, &Choice::chosen, this, &NextBillDialog::sync);
}

// The common wishes, one click each, counted from how it is now.
QWidget *NextBillDialog::makeSteps()
{
    auto *steps = new QWidget(input());
    auto *line = new QHBoxLayout(steps);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceS);
    const QDate now = localDate(details().subscription.nextBilledAt.value_or(context().clock.now()));
    const auto add = [&](const QString &text, QDate day) {
        auto *button = new QPushButton(text, steps);
        button->setAutoDefault(false);
        button->setAccessibleName(
            tr("%1 from %2", "a step, the day it counts from").arg(text, QLocale().toString(now)));
        connect(button, &QPushButton::clicked, this, [this, day] { m_date->setDate(day); });
        line->addWidget(button);
    };
    add(tr("+ 7 days"), now.addDays(7));
    add(tr("+ 14 days"), now.addDays(14));
    add(tr("+ 1 month"), now.addMonths(1));
    return steps;
}

subscriptions::NextBillChange NextBillDialog::asked() const
{
    // The same time of day on another day: a bill that is due at nine stays due at nine.
    const Instant from = details().subscription.nextBilledAt.value_or(context().clock.now());
    return {from.plusDays(int(localDate(from).daysTo(m_date->date()))), ProrationMode(m_mode->current())};
}

QString NextBillDialog::hindrance() const
{
    const auto why = subscriptions::hindranceTo(asked(), details().subscription, context().clock.now());
    return why ? subscriptions::hindranceText(*why) : QString();
}

std::optional<actions::SubscriptionRequest> NextBillDialog::wanted() const
{
    if (asked().nextBilledAt == details().subscription.nextBilledAt || !hindrance().isEmpty())
        return std::nullopt;
    return asked();
}

OperationDialog::Consequence NextBillDialog::consequence() const
{
    const subscriptions::NextBillChange wish = asked();
    const QString day = dayText(wish.nextBilledAt);
    const bool same = wish.nextBilledAt == details().subscription.nextBilledAt;
    Consequence told;
    const std::optional<subscriptions::Bill> due = preview() ? preview()->provider.immediate : std::nullopt;
    const Result<Money> amount = due ? billAmount(*due) : Result<Money>(Error{});
    if (same)
        told.text = tr("Nothing to change yet");
    else if (amount && amount->minor() > 0)
        told.text = tr("Charge %1 now and move it to %2", "amount, day").arg(moneyText(*amount), day);
    else if (!isTrial())
        told.text = tr("Move the next bill to %1").arg(day);
    else
        told.text = wish.nextBilledAt > details().subscription.nextBilledAt.value_or(wish.nextBilledAt)
                        ? tr("Extend the trial until %1").arg(day)
                        : tr("End the trial on %1").arg(day);
    told.summary = isTrial()
                       ? tr("The trial of %1 ends on %2; the first bill is due then.").arg(customerName(), day)
                       : tr("The next bill of %1 is due on %2, and renewals count from then.").arg(customerName(), day);
    if (amount && !amount->isZero())
        told.summary += QLatin1Char(' ') + tr("Due now: %1.").arg(billAmountText(*due));
    told.whyNot = same ? tr("Choose another day.") : hindrance();
    return told;
}

void NextBillDialog::showDates()
{
    const subscriptions::Subscription &s = details().subscription;
    const Instant now = context().clock.now();
    std::vector<TimelineMark> marks{{now, tr("Now"), Tone::Info}};
    if (s.nextBilledAt)
        marks.push_back(
            {*s.nextBilledAt, isTrial() ? tr("Trial ends, as it is") : tr("Next bill, as it is"), Tone::Idle});
    if (asked().nextBilledAt != s.nextBilledAt)
        marks.push_back({asked().nextBilledAt, isTrial() ? tr("Trial ends") : tr("Next bill"), Tone::Ok});
    timeline()->setMarks(std::move(marks), now);
}

std::function<void()> NextBillDialog::keptInput()
{
    return [this, day = m_date->date(), mode = m_mode->current()] {
        m_date->setDate(day);
        if (m_mode->button(mode))
            m_mode->setCurrent(mode);
    };
}

} // namespace reckoner::ui
