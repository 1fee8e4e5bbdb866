// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/subscription_pane.h"

#include "ui/common/fact_grid.h"
#include "ui/common/icon.h"
#include "ui/common/id_label.h"
#include "ui/common/json_text.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_view.h"
#include "ui/common/style.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"
#include "ui/subscriptions/bill_timeline.h"
#include "ui/subscriptions/recurring_cost.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

static constexpr int kWidthOfThreeActions = 372;

using subscriptions::Action;

SubscriptionPane::SubscriptionPane(QWidget *parent) : DetailsPane(Place::Beside, parent)
{
    QWidget *header = makeHeader(), *actions = makeActions();
    m_tabs = paneTabs(tr("Parts of the subscription"), this);
    m_tabs->addTab(makeOverview(), tr("Overview"));
    m_timeline = new BillTimeline(m_tabs);
    connect(m_timeline, &BillTimeline::entityRequested, this, &SubscriptionPane::entityRequested);
    m_tabs->addTab(m_timeline, tr("Timeline"));
    m_raw = new QPlainTextEdit(m_tabs);
    m_raw->setReadOnly(true);
    m_raw->setAccessibleName(tr("Subscription as the provider describes it"));
    m_raw->setFont(monospaceFont(m_raw->font()));
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(m_raw, tr("Raw"));
    setStacked({header, actions}, m_tabs);
    showNothing();
}

QWidget *SubscriptionPane::makeHeader()
{
    const auto [header, column] = paneHeader(this);
    m_name = paneTitle(header);
    m_email = paneSubtitle(header);
    m_status = new StatusPill(header);
    m_scheduled = new StatusPill(header);
    m_id = new IdLabel(tr("Subscription id"), header);
    auto *pills = new QHBoxLayout;
    pills->setSpacing(6);
    pills->addWidget(m_status);
    pills->addWidget(m_scheduled);
    pills->addStretch(1);
    column->addWidget(m_name);
    column->addWidget(m_email);
    column->addSpacing(2);
    column->addLayout(pills);
    column->addWidget(m_id);
    return header;
}

QWidget *SubscriptionPane::makeActions()
{
    auto *actions = new QWidget(this);
    auto *column = new QVBoxLayout(actions);
    column->setContentsMargins(kSpaceL, 0, kSpaceL, kSpaceS);
    column->setSpacing(6);
    m_actionGrid = new QGridLayout;
    m_actionGrid->setSpacing(6);
    const auto add = [&](Action action, const QString &text, const char *iconName) {
        auto *button = new QPushButton(icon(QLatin1StringView(iconName)), text, actions);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionRequested(action); });
        m_buttons.push_back({action, button});
    };
    add(Action::ChangeItems, tr("C&hange…"), "change");
    add(Action::Activate, tr("&Activate…"), "activate");
    add(Action::MoveNextBill, tr("&Next bill…"), "calendar");
    add(Action::Pause, tr("&Pause…"), "pause");
    add(Action::Resume, tr("&Resume…"), "resume");
    add(Action::ClearScheduledChange, tr("Sche&duled…"), "undo");
    add(Action::Cancel, tr("Cance&l…", "the subscription"), "cancel");
    add(Action::Charge, tr("Char&ge…"), "charge");
    m_links = new QPushButton(icon(QLatin1StringView("link")), tr("Lin&ks…"), actions);
    m_links->setAutoDefault(false);
    connect(m_links, &QPushButton::clicked, this, &SubscriptionPane::linksRequested);
    m_hint = new PlainLabel(actions);
    m_hint->setFont(captionFont(font()));
    m_hint->setMuted();
    m_hint->setWordWrap(true);
    column->addLayout(m_actionGrid);
    column->addWidget(m_hint);
    return actions;
}

QWidget *SubscriptionPane::makeOverview()
{
    const auto [scroll, body, column] = paneColumn(this);
    m_sentence = new PlainLabel(body);
    m_sentence->setWordWrap(true);
    m_facts = new FactGrid(body);
    m_items = new QWidget(body);
    m_itemsLayout = new QVBoxLayout(m_items);
    m_itemsLayout->setContentsMargins(0, 0, 0, 0);
    m_itemsLayout->setSpacing(0);
    column->addWidget(m_sentence);
    column->addWidget(m_facts);
    column->addWidget(horizontalLine(body));
    column->addWidget(headingLabel(tr("Items"), body));
    column->addWidget(m_items);
    column->addStretch(1);
    return scroll;
}

QPushButton *SubscriptionPane::button(Action action) const
{
    for (const ActionButton &entry : m_buttons) {
        if (entry.action == action)
            return entry.button;
    }
    return nullptr;
}

void SubscriptionPane::showTimeline()
{
    m_tabs->setCurrentWidget(m_timeline);
}

void SubscriptionPane::showNothing()
{
    m_details.reset();
    stack().showEmpty(tr("No subscription selected"),
                      tr("Choose a row to see what it holds, what it costs and what can be done with it."));
}

void SubscriptionPane::showLoading()
{
    if (!m_details) // what is there stays until the new one has come: nothing blinks
        stack().showLoading(tr("Loading the subscription"));
}

void SubscriptionPane::showError(const Error &error)
{
    m_details.reset();
    stack().showError(tr("The subscription could not be read"), error);
}

void SubscriptionPane::showDetails(const SubscriptionDetails &details, const provider::Capabilities &capabilities,
                                   Instant now)
{
    const subscriptions::Subscription &subscription = details.subscription;
    const bool another = !m_details || m_details->subscription.id != subscription.id;
    m_details = details;
    const QString name = details.customer ? details.customer->name : QString();
    const QString email = details.customer ? details.customer->email : QString();
    m_name->setText(!name.isEmpty()    ? name
                    : !email.isEmpty() ? email
                                       : shortId(subscription.customerId.toString(), 24));
    m_email->setText(name.isEmpty() ? QString() : email);
    m_email->setVisible(!name.isEmpty() && !email.isEmpty());
    m_status->setPill(statusPill(subscription.status, subscription.rawStatus));
    m_scheduled->setVisible(subscription.scheduledChange.has_value());
    if (subscription.scheduledChange)
        m_scheduled->setPill(scheduledPill(*subscription.scheduledChange, now));
    m_id->setId(subscription.id.toString());
    m_sentence->setVisible(subscription.scheduledChange.has_value());
    if (subscription.scheduledChange) {
        m_sentence->setOwnText(scheduledSentence(*subscription.scheduledChange));
        m_sentence->setTone(scheduledPill(*subscription.scheduledChange, now).tone);
    }
    fillActions(details, capabilities, now);
    fillFacts(details, now);
    fillItems(subscription);
    m_timeline->setEvents(billEvents(subscription, details.payments, now));
    m_raw->setPlainText(QString::fromUtf8(indentedJson(subscription.raw)));
    if (another)
        m_tabs->setCurrentIndex(0);
    stack().showContent();
}

static QString dayWithDistance(Instant moment, Instant now)
{
    const QString day = dayText(moment), distance = relativeText(moment, now);
    return day == distance ? day : SubscriptionPane::tr("%1 (%2)", "day, relative").arg(day, distance);
}

void SubscriptionPane::fillFacts(const SubscriptionDetails &details, Instant now)
{
    const subscriptions::Subscription &s = details.subscription;
    const Result<Money> renewal = recurringSubtotal(s);
    const QString none = QStringLiteral("–");
    std::vector<Fact> facts;
    facts.push_back({tr("Per renewal, before tax"),
                     renewal && !s.items.empty() ? perCycleText(*renewal, s.billingCycle) : none,
                     {}});
    facts.push_back({tr("Next bill"), s.nextBilledAt ? dayWithDistance(*s.nextBilledAt, now) : tr("None"),
                     s.nextBilledAt ? exactText(*s.nextBilledAt) : QString()});
    if (s.currentPeriod)
        facts.push_back(
            {tr("Current period"), periodText(s.currentPeriod->startsAt, s.currentPeriod->endsAt),
             exactText(s.currentPeriod->startsAt) + QStringLiteral("\n–\n") + exactText(s.currentPeriod->endsAt)});
    facts.push_back({tr("Billing cycle"), cycleText(s.billingCycle), {}});
    facts.push_back(
        {tr("Started"), s.startedAt ? dayText(*s.startedAt) : none, s.startedAt ? exactText(*s.startedAt) : QString()});
    facts.push_back({tr("Collection"),
                     s.collectionMode == subscriptions::CollectionMode::Manual ? tr("By invoice") : tr("Automatic"),
                     {}});
    if (s.pausedAt)
        facts.push_back({tr("Paused"), dayText(*s.pausedAt), exactText(*s.pausedAt)});
    if (s.canceledAt)
        facts.push_back({tr("Canceled"), dayText(*s.canceledAt), exactText(*s.canceledAt)});
    facts.push_back({tr("Customer id"), s.customerId.toString(), s.customerId.toString(),
                     EntityRef{EntityKind::Customer, s.customerId.toString()}});
    facts.push_back({tr("Last change"), relativeText(s.updatedAt, now), exactText(s.updatedAt)});
    m_facts->setFacts(facts);
}

void SubscriptionPane::fillItems(const subscriptions::Subscription &subscription)
{
    emptyLayout(m_itemsLayout);
    for (const subscriptions::SubscriptionItem &item : subscription.items) {
        auto *row = new QWidget(m_items);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 5, 0, 5);
        auto *title = new ElidedLabel(row);
        title->setText(item.quantity == 1
                           ? itemTitle(item)
                           : tr("%1 × %2", "quantity, item").arg(QLocale().toString(item.quantity), itemTitle(item)));
        const Result<Money> amount = item.unitPrice.times(item.quantity);
        auto *price = new PlainLabel(amount ? moneyText(*amount) : QString(), row);
        price->setToolTip(plainToolTip(tr("%1 each", "unit price").arg(moneyText(item.unitPrice))));
        price->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->addWidget(title, 1);
        line->addWidget(price);
        m_itemsLayout->addWidget(row);
    }
}

static QString openOperationText(const actions::Operation &operation)
{
    const QString what = requestTitle(operation.request);
    return operation.state == actions::OperationState::NeedsPerson
               ? SubscriptionPane::tr("%1 is not settled. Say first whether it was done: see the message at the top.",
                                      "an operation")
                     .arg(what)
               : SubscriptionPane::tr("%1 is still under way. Wait until it is settled.", "an operation").arg(what);
}

void SubscriptionPane::fillActions(const SubscriptionDetails &details, const provider::Capabilities &capabilities,
                                   Instant now)
{
    using subscriptions::Status;
    const subscriptions::Subscription &s = details.subscription;
    const auto wanted = [&](Action action) {
        switch (action) {
        case Action::Activate: return s.status == Status::Trialing && capabilities.activateTrial;
        case Action::Resume: return s.status == Status::Paused;
        case Action::Pause:
            return s.status != Status::Paused && s.status != Status::Canceled && !s.scheduledChange &&
                   capabilities.pause;
        case Action::ClearScheduledChange: return s.scheduledChange.has_value();
        case Action::Cancel: return s.status != Status::Canceled;
        case Action::ChangeItems:
        case Action::CancelNow: break;
        case Action::MoveNextBill:
            return s.status != Status::Paused && s.status != Status::Canceled && !s.scheduledChange;
        case Action::Charge: return s.status != Status::Paused && s.status != Status::Canceled;
        }
        return true;
    };
    QString hint;
    for (const ActionButton &entry : m_buttons) {
        std::optional<subscriptions::Hindrance> hindrance = subscriptions::hindranceTo(entry.action, s, now);
        if (entry.action == Action::Cancel && hindrance) // at the period's end not, but perhaps at once
            hindrance = subscriptions::hindranceTo(Action::CancelNow, s, now);
        const bool offered = (entry.action != Action::Charge || capabilities.oneTimeCharge) &&
                             (entry.action != Action::MoveNextBill || capabilities.moveNextBill);
        const QString why = m_readOnly ? tr("This environment is read only: nothing can be changed from here.")
                            : !offered ? tr("The provider cannot do this.")
                            : details.openOperation ? openOperationText(*details.openOperation)
                            : hindrance             ? subscriptions::hindranceText(*hindrance)
                                                    : QString();
        entry.button->setVisible(wanted(entry.action));
        entry.button->setEnabled(why.isEmpty());
        entry.button->setToolTip(plainToolTip(why));
        if (!why.isEmpty() && hint.isEmpty() && wanted(entry.action))
            hint = why;
    }
    button(Action::MoveNextBill)
        ->setText(s.status == Status::Trialing ? tr("E&xtend…", "the trial") : tr("&Next bill…"));
    m_links->setEnabled(!m_readOnly && capabilities.portalSession);
    m_links->setToolTip(plainToolTip(m_readOnly ? tr("This environment is read only: nothing can be changed from here.")
                                     : capabilities.portalSession
                                         ? tr("Customer portal, and the page for another payment method")
                                         : tr("The provider has no portal for customers.")));
    arrangeActions();
    m_hint->setOwnText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

// Two rows of two rather than three and one that is left over; three only where their words have room.
void SubscriptionPane::arrangeActions()
{
    std::vector<QWidget *> shown;
    for (const ActionButton &entry : m_buttons) {
        m_actionGrid->removeWidget(entry.button);
        if (!entry.button->isHidden())
            shown.push_back(entry.button);
    }
    m_actionGrid->removeWidget(m_links);
    shown.push_back(m_links);
    const int perRow = shown.size() == 4 || width() < kWidthOfThreeActions ? 2 : 3;
    for (int column = 0; column < 3; ++column)
        m_actionGrid->setColumnStretch(column, column < perRow ? 1 : 0);
    for (int place = 0; place < int(shown.size()); ++place)
        m_actionGrid->addWidget(shown[size_t(place)], place / perRow, place % perRow);
}

void SubscriptionPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeActions();
}

} // namespace reckoner::ui
