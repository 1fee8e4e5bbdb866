// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pricing/quote_panel.h"
#include "ui/common/credits_text.h"

#include "ui/common/fact_grid.h"
#include "ui/common/icon.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/theme.h"
#include "ui/pricing/credit_slider.h"
#include "ui/pricing/price_curve.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace reckoner::ui {

using pricing::Plan;
using pricing::Quote;

namespace {

QString comparedWith(pricing::Reference reference)
{
    switch (reference) {
    case pricing::Reference::None: return {};
    case pricing::Reference::SmallestPack: return QuotePanel::tr("at the rate of the smallest pack");
    case pricing::Reference::SinglePacks: return QuotePanel::tr("as a single pack each month");
    case pricing::Reference::MonthlyBills: return QuotePanel::tr("in twelve monthly bills");
    }
    RK_UNREACHABLE();
}

QString grantedText(const Quote &quote)
{
    const QString credits = creditsText(quote.grantedCredits);
    switch (quote.plan) {
    case Plan::PayAsYouGo: return credits;
    case Plan::Month: return QuotePanel::tr("%1 each month").arg(credits);
    case Plan::Year: return QuotePanel::tr("%1 each year, at once").arg(credits);
    }
    RK_UNREACHABLE();
}

// 166 of a thousand as "16.6 %".
QString permilleText(int permille)
{
    return QuotePanel::tr("%1 %", "a percentage").arg(QLocale().toString(permille / 10.0, 'f', 1));
}

} // namespace

QuotePanel::QuotePanel(QWidget *parent) : QWidget(parent)
{
    m_plan = new QButtonGroup(this);
    auto *plans = new QHBoxLayout;
    for (const Plan plan : pricing::kPlans) {
        auto *button = new QRadioButton(planTitle(plan), this);
        m_plan->addButton(button, int(plan));
        plans->addWidget(button);
    }
    plans->addStretch(1);
    m_plan->button(int(Plan::PayAsYouGo))->setChecked(true);
    m_curve = new PriceCurve(this);
    m_slider = new CreditSlider(this);
    m_total = new PlainLabel(this);
    m_total->setFont(titleFont(font()));
    m_problem = new PlainLabel(this);
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Warn);
    m_facts = new FactGrid(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(headingLabel(tr("What 1,000 credits cost"), this));
    column->addWidget(m_curve, 1);
    column->addWidget(m_slider);
    column->addLayout(plans);
    column->addWidget(horizontalLine(this));
    column->addWidget(headingLabel(tr("Quote"), this));
    column->addWidget(m_total);
    column->addWidget(m_problem);
    column->addWidget(m_facts);
    m_link = new QPushButton(icon(QLatin1StringView("link")), tr("Make a checkout lin&k…"), this);
    m_link->setAutoDefault(false);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT linkRequested({chosenPlan(), m_slider->credits()}); });
    connect(m_plan, &QButtonGroup::idToggled, this, [this] { sync(); });
    connect(m_slider, &CreditSlider::creditsChanged, this, [this] { sync(); });
}

QRadioButton *QuotePanel::planButton(Plan plan) const
{
    return qobject_cast<QRadioButton *>(m_plan->button(int(plan)));
}

Plan QuotePanel::chosenPlan() const
{
    return Plan(m_plan->checkedId());
}

void QuotePanel::setList(const pricing::PriceList &list, Standing standing)
{
    m_list = list;
    m_standing = standing;
    m_slider->setScale(CreditScale(list));
    m_curve->setList(list);
    sync();
}

void QuotePanel::setChosen(Plan plan, qint64 credits)
{
    m_plan->button(int(plan))->setChecked(true);
    m_slider->setCredits(credits);
    sync();
}

QString QuotePanel::totalText() const
{
    return m_total->text();
}

void QuotePanel::sync()
{
    const qint64 credits = m_slider->credits();
    m_curve->setChosen(chosenPlan(), credits);
    const auto made = pricing::quote(m_list, {chosenPlan(), credits});
    m_problem->setVisible(!made);
    m_facts->setVisible(made.has_value());
    m_total->setVisible(made.has_value());
    m_link->setEnabled(made.has_value() && m_standing == Standing::Stored);
    m_link->setToolTip(m_standing == Standing::Draft ? plainToolTip(tr("Store these prices first.")) : QString());
    if (!made) {
        m_problem->setOwnText(made.error().message);
        return;
    }
    m_total->setOwnText(moneyText(made->total));
    std::vector<Fact> facts{{tr("Credits"), creditsText(made->credits), {}}, {tr("Granted"), grantedText(*made), {}}};
    if (made->plan != Plan::PayAsYouGo)
        facts.push_back({tr("Quantity"), QLocale().toString(made->quantity), {}});
    if (made->reference != pricing::Reference::None) {
        facts.push_back({made->saving.isNegative() ? tr("Costs more") : tr("Saves"),
                         tr("%1 (%2)", "amount, percentage")
                             .arg(moneyText(made->saving.isNegative() ? made->saving.negated().value_or(made->saving)
                                                                      : made->saving),
                                  permilleText(std::abs(made->savingPermille))),
                         {}});
        facts.push_back({tr("Against"),
                         tr("%1 %2", "amount, what it is compared with")
                             .arg(moneyText(made->referenceTotal), comparedWith(made->reference)),
                         {}});
    }
    facts.push_back({tr("Made with"),
                     m_standing == Standing::Draft ? tr("a draft, not stored") : tr("version %1").arg(made->version),
                     {}});
    m_facts->setFacts(facts);
}

} // namespace reckoner::ui
