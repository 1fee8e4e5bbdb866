// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/charge_dialog.h"

#include "core/subscriptions/item_merge.h"
#include "core/subscriptions/transitions.h"
#include "ui/common/choice.h"
#include "ui/common/icon.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"
#include "ui/common/timeline.h"
#include "ui/common/zone.h"
#include "ui/subscriptions/bill_section.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace reckoner::ui {

using subscriptions::EffectiveFrom;

static constexpr int kSearchableCharges = 12; // beyond that one types instead of scrolling
static constexpr int kMostCharged = 1'000'000;

ChargeDialog::ChargeDialog(Context context, ChangeMaterial material, QWidget *parent)
    : PreviewedDialog(context, std::move(material.details), tr("Charge once"), parent)
{
    for (catalog::OfferedPrice &offered : material.oneTimeOffers) {
        if (subscriptions::unitPriceIn(details().subscription.currency, offered.price))
            m_offers.push_back(std::move(offered));
    }
    start(640);
    addRow();
    sync();
}

void ChargeDialog::build()
{
    addInput(tr("What is charged"));
    m_rows.clear();
    m_rowsLayout = new QVBoxLayout;
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(6);
    m_add = new QPushButton(icon(QLatin1StringView("plus")), tr("&Add a price"), input());
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.back().price->setFocus(Qt::OtherFocusReason);
        sync();
    });
    m_effective = new Choice(tr("When it is billed"), input());
    m_effective->add(int(EffectiveFrom::Immediately), tr("Charge now"),
                     tr("A bill of its own. If the card is declined, nothing happens."));
    m_effective->add(int(EffectiveFrom::NextBillingPeriod), tr("Add to the next bill"),
                     tr("It is collected together with the next renewal."));
    if (const auto why = subscriptions::hindranceTo(EffectiveFrom::NextBillingPeriod, details().subscription))
        m_effective->setHindrance(int(EffectiveFrom::NextBillingPeriod), subscriptions::hindranceText(*why));
    m_budget = new PlainLabel(input());
    m_budget->setFont(captionFont(font()));
    m_budget->setWordWrap(true);
    inputColumn()->addLayout(m_rowsLayout);
    inputColumn()->addWidget(m_add, 0, Qt::AlignLeft);
    inputColumn()->addWidget(m_effective);
    inputColumn()->addWidget(m_budget);
    addCosts();
    addDates();
    connect(m_effective, &Choice::chosen, this, &ChargeDialog::sync);
}

void ChargeDialog::addRow()
{
    auto *widget = new QWidget(input());
    Row row{widget, new QComboBox(widget), new QSpinBox(widget), new PlainLabel(widget), new QToolButton(widget)};
    for (const catalog::OfferedPrice &offered : m_offers) {
        const auto unit = subscriptions::unitPriceIn(details().subscription.currency, offered.price);
        row.price->addItem(
            tr("%1 — %2", "item, price")
                .arg(itemTitle(offered.productName, offered.price.name, offered.price.description, offered.price.id),
                     unit ? moneyText(*unit) : QString()),
            offered.price.id.toString());
    }
    for (int i = 0; i < row.price->count(); ++i) { // one price stands in one row only
        const bool used = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &other) {
            return other.price->currentData() == row.price->itemData(i);
        });
        if (!used) {
            row.price->setCurrentIndex(i);
            break;
        }
    }
    row.price->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.price->setMinimumContentsLength(22);
    if (row.price->count() > kSearchableCharges) {
        row.price->setEditable(true);
        row.price->setInsertPolicy(QComboBox::NoInsert);
        row.price->completer()->setFilterMode(Qt::MatchContains);
        row.price->completer()->setCompletionMode(QCompleter::PopupCompletion);
        row.price->lineEdit()->setCursorPosition(0);
    }
    row.quantity->setRange(1, kMostCharged);
    row.quantity->setAlignment(Qt::AlignRight);
    row.quantity->setMinimumWidth(84);
    row.amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.amount->setMinimumWidth(84);
    row.remove->setAutoRaise(true);
    row.remove->setIcon(icon(QLatin1StringView("remove"), IconColor::Muted));
    row.remove->setAccessibleName(tr("Do not charge this"));
    row.remove->setToolTip(tr("Do not charge this"));
    const QString name = tr("Price %1").arg(m_rows.size() + 1);
    auto *label = captionLabel(name, widget);
    label->setBuddy(row.price);
    row.price->setAccessibleName(name);
    row.quantity->setAccessibleName(tr("Quantity of price %1").arg(m_rows.size() + 1));
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceS);
    line->addWidget(label);
    line->addWidget(row.price, 1);
    line->addWidget(row.quantity);
    line->addWidget(row.amount);
    line->addWidget(row.remove);
    m_rowsLayout->addWidget(widget);
    m_rows.push_back(row);
    connect(row.price, &QComboBox::currentIndexChanged, this, &ChargeDialog::sync);
    connect(row.quantity, &QSpinBox::valueChanged, this, &ChargeDialog::sync);
    connect(row.remove, &QToolButton::clicked, this, [this, widget] { removeRow(widget); });
    orderTabs();
}

void ChargeDialog::removeRow(QWidget *widget)
{
    std::erase_if(m_rows, [widget](const Row &row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    sync();
}

const catalog::OfferedPrice *ChargeDialog::offer(const Row &row) const
{
    const QString id = row.price->currentData().toString();
    const auto found = std::find_if(m_offers.begin(), m_offers.end(),
                                    [&id](const auto &offered) { return offered.price.id.toString() == id; });
    return found == m_offers.end() ? nullptr : &*found;
}

subscriptions::ChargeRequest ChargeDialog::asked() const
{
    subscriptions::ChargeRequest request;
    for (const Row &row : m_rows)
        request.items.push_back({PriceId(row.price->currentData().toString()), row.quantity->value()});
    request.effectiveFrom = EffectiveFrom(m_effective->current());
    return request;
}

bool ChargeDialog::isSpent() const
{
    const auto limits = context().desk.capabilities().chargeLimits;
    const actions::ImmediateCharges &done = details().immediateCharges;
    return limits && (done.lastHour >= limits->perHour || done.lastDay >= limits->perDay);
}

QString ChargeDialog::hindrance() const
{
    if (!context().desk.capabilities().oneTimeCharge)
        return tr("%1 has no one-time charges.").arg(context().desk.providerName());
    if (const auto why =
            subscriptions::hindranceTo(subscriptions::Action::Charge, details().subscription, context().clock.now()))
        return subscriptions::hindranceText(*why);
    if (m_offers.empty())
        return tr("The catalog has no active one-time price in %1. Make one first.")
            .arg(details().subscription.currency.code());
    if (m_rows.empty())
        return tr("Add what is to be charged.");
    QStringList prices;
    for (const Row &row : m_rows) {
        const catalog::OfferedPrice *offered = offer(row);
        if (!offered)
            return tr("Choose a price.");
        const QString id = offered->price.id.toString();
        if (prices.contains(id))
            return tr("One price is listed twice. Add up the quantities.");
        prices.append(id);
        if (row.quantity->value() < offered->price.quantityMinimum ||
            (offered->price.quantityMaximum > 0 && row.quantity->value() > offered->price.quantityMaximum))
            return tr("%1 can be sold from %2 to %3 times at once.", "item, least, most")
                .arg(
                    itemTitle(offered->productName, offered->price.name, offered->price.description, offered->price.id),
                    QLocale().toString(offered->price.quantityMinimum),
                    QLocale().toString(offered->price.quantityMaximum));
    }
    if (isSpent() && EffectiveFrom(m_effective->current()) == EffectiveFrom::Immediately)
        return tr("The immediate charges of this subscription are used up for now. Add it to the next bill, or wait.");
    return {};
}

std::optional<actions::SubscriptionRequest> ChargeDialog::wanted() const
{
    return hindrance().isEmpty() ? std::optional<actions::SubscriptionRequest>(asked()) : std::nullopt;
}

QString ChargeDialog::budgetText() const
{
    return m_budget->text();
}

void ChargeDialog::sync()
{
    for (const Row &row : m_rows) {
        const catalog::OfferedPrice *offered = offer(row);
        const auto unit =
            offered ? subscriptions::unitPriceIn(details().subscription.currency, offered->price) : std::nullopt;
        const Result<Money> amount = unit ? unit->times(row.quantity->value()) : Result<Money>(Error{});
        row.amount->setOwnText(amount ? moneyText(*amount) : QStringLiteral("–"));
        row.remove->setEnabled(m_rows.size() > 1);
    }
    m_add->setEnabled(m_rows.size() < m_offers.size());
    const auto limits = context().desk.capabilities().chargeLimits;
    m_budget->setVisible(limits.has_value());
    if (limits) {
        const QLocale locale;
        const actions::ImmediateCharges &done = details().immediateCharges;
        m_budget->setOwnText(
            tr("Immediate charges of this subscription: %1 of %2 in the last hour, %3 of %4 in the last "
               "day.")
                .arg(locale.toString(done.lastHour), locale.toString(limits->perHour), locale.toString(done.lastDay),
                     locale.toString(limits->perDay)));
        if (isSpent())
            m_budget->setTone(Tone::Bad);
        else
            m_budget->setMuted();
    }
    change();
}

OperationDialog::Consequence ChargeDialog::consequence() const
{
    const bool now = EffectiveFrom(m_effective->current()) == EffectiveFrom::Immediately;
    Consequence told;
    told.whyNot = hindrance();
    const std::optional<subscriptions::Bill> due = preview() ? preview()->provider.immediate : std::nullopt;
    const Result<Money> amount = due ? billAmount(*due) : Result<Money>(Error{});
    if (now)
        told.text = amount ? tr("Charge %1 now").arg(moneyText(*amount)) : tr("Charge now");
    else
        told.text = tr("Add to the next bill");
    told.summary = now && amount ? tr("%1 is charged %2 now.").arg(customerName(), moneyText(*amount))
                   : preview() && preview()->provider.next && preview()->provider.after.nextBilledAt
                       ? tr("%1 pays nothing now; the bill on %2 comes to %3.")
                             .arg(customerName(), dayText(*preview()->provider.after.nextBilledAt),
                                  billAmountText(*preview()->provider.next))
                       : tr("%1 pays it with the next bill.").arg(customerName());
    return told;
}

void ChargeDialog::showDates()
{
    const subscriptions::Subscription &s = details().subscription;
    const Instant now = context().clock.now();
    const bool atOnce = EffectiveFrom(m_effective->current()) == EffectiveFrom::Immediately;
    std::vector<TimelineMark> marks{{now, atOnce ? tr("Charged") : tr("Now"), atOnce ? Tone::Warn : Tone::Info}};
    if (s.currentPeriod)
        marks.push_back({s.currentPeriod->startsAt, tr("Period began"), Tone::Idle});
    if (s.nextBilledAt)
        marks.push_back({*s.nextBilledAt, atOnce ? tr("Next bill") : tr("Next bill, with it"), Tone::Ok});
    timeline()->setMarks(std::move(marks), now);
}

std::function<void()> ChargeDialog::keptInput()
{
    return [this, wish = asked()] { put(wish); };
}

void ChargeDialog::put(const subscriptions::ChargeRequest &wish)
{
    for (const subscriptions::ChargeItem &item : wish.items) {
        addRow();
        m_rows.back().price->setCurrentIndex(std::max(0, m_rows.back().price->findData(item.priceId.toString())));
        m_rows.back().quantity->setValue(int(item.quantity));
    }
    if (m_effective->isPossible(int(wish.effectiveFrom)))
        m_effective->setCurrent(int(wish.effectiveFrom));
}

} // namespace reckoner::ui
