// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/subscriptions_page.h"

#include "core/base/assert.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/status_pill.h"
#include "ui/common/subscription_words.h"
#include "ui/common/two_part_delegate.h"
#include "ui/subscriptions/activate_dialog.h"
#include "ui/subscriptions/cancel_dialog.h"
#include "ui/subscriptions/change_dialog.h"
#include "ui/subscriptions/charge_dialog.h"
#include "ui/subscriptions/next_bill_dialog.h"
#include "ui/subscriptions/pause_dialog.h"
#include "ui/subscriptions/portal_dialog.h"
#include "ui/subscriptions/resume_dialog.h"
#include "ui/subscriptions/scheduled_change_dialog.h"
#include "ui/subscriptions/subscription_pane.h"
#include "ui/subscriptions/subscription_table_model.h"
#include "ui/subscriptions/unsettled_notices.h"

#include <QDesktopServices>
#include <QMenu>
#include <QPushButton>

namespace reckoner::ui {

using subscriptions::Action;
using subscriptions::SubscriptionOrder;

namespace {

struct StatusChip {
    const char *key;
    subscriptions::Status status;
};
constexpr std::array kStatusChips{
    StatusChip{"active", subscriptions::Status::Active}, StatusChip{"trialing", subscriptions::Status::Trialing},
    StatusChip{"past_due", subscriptions::Status::PastDue}, StatusChip{"paused", subscriptions::Status::Paused},
    StatusChip{"canceled", subscriptions::Status::Canceled}};
constexpr const char *kCancelChip = "will_cancel";
constexpr const char *kPauseChip = "will_pause";

std::optional<SubscriptionOrder> subscriptionOrderOf(int column)
{
    switch (column) {
    case SubscriptionTableModel::Customer: return SubscriptionOrder::CustomerName;
    case SubscriptionTableModel::NextBill: return SubscriptionOrder::NextBilling;
    case SubscriptionTableModel::Updated: return SubscriptionOrder::UpdatedNewestFirst;
    default: return std::nullopt;
    }
}

ListPage::Words subscriptionListWords(const QString &provider)
{
    return {.title = SubscriptionsPage::tr("Subscriptions"),
            .searchHint = SubscriptionsPage::tr("Customer, e-mail or id"),
            .searchName = SubscriptionsPage::tr("Search subscriptions"),
            .loading = SubscriptionsPage::tr("Loading subscriptions"),
            .failed = SubscriptionsPage::tr("The subscriptions could not be read"),
            .noMatch = SubscriptionsPage::tr("No subscription fits the search and the filters."),
            .emptyTitle = SubscriptionsPage::tr("No subscriptions yet"),
            .emptyHint = SubscriptionsPage::tr("Subscriptions appear here as soon as customers buy something "
                                               "recurring, or when the first load from %1 has brought them.")
                             .arg(provider)};
}

} // namespace

SubscriptionsPage::SubscriptionsPage(SubscriptionDesk &desk, const PageContext &context, QWidget *parent)
    : SubscriptionsPage(desk, context, new SubscriptionTableModel, new SubscriptionPane, parent)
{
}

SubscriptionsPage::SubscriptionsPage(SubscriptionDesk &desk, const PageContext &context, SubscriptionTableModel *model,
                                     SubscriptionPane *pane, QWidget *parent)
    : ListPage(context, QStringLiteral("subscriptions"), subscriptionListWords(desk.providerName()), model, pane,
               parent),
      m_desk(desk), m_model(model), m_pane(pane),
      m_unsettled(new UnsettledNotices(desk, context.clock, context.safety, this))
{
    m_pane->setReadOnly(context.safety == SafetyLevel::ReadOnly);
    m_model->setNow(context.clock.now());
    setUpTable();
    finishSetUp(SubscriptionTableModel::Updated);
    table().setFlexible({{SubscriptionTableModel::Customer, 126, 5}, {SubscriptionTableModel::Items, 66, 4}});
    connectDesk();
    m_minute.start(60'000);
}

SubscriptionsPage::~SubscriptionsPage() = default;

void SubscriptionsPage::setUpTable()
{
    for (const StatusChip &chip : kStatusChips)
        filter().addChip(QLatin1StringView(chip.key), statusPill(chip.status, {}).word);
    filter().addSeparator();
    filter().addChip(QLatin1StringView(kCancelChip), tr("Will cancel"),
                     tr("Subscriptions with a scheduled cancellation"));
    filter().addChip(QLatin1StringView(kPauseChip), tr("Will pause"), tr("Subscriptions with a scheduled pause"));
    DataTable *own = &table();
    own->setItemDelegateForColumn(SubscriptionTableModel::Customer, new TwoPartDelegate(own));
    own->setItemDelegateForColumn(SubscriptionTableModel::Status, new PillDelegate(own));
    own->setItemDelegateForColumn(SubscriptionTableModel::Scheduled, new PillDelegate(own));
    own->setItemDelegateForColumn(SubscriptionTableModel::SubscriptionIdColumn, new IdDelegate(own));
    const std::array widths{222, 92, 126, 112, 86, 80, 110, 110, 170};
    for (int column = 0; column < int(widths.size()); ++column)
        own->setColumnWidth(column, widths[size_t(column)]);
    own->setColumnHidden(SubscriptionTableModel::Started, true);
    own->setColumnHidden(SubscriptionTableModel::Updated, true);
    own->setColumnHidden(SubscriptionTableModel::SubscriptionIdColumn, true);
}

void SubscriptionsPage::connectDesk()
{
    connect(&m_desk, &SubscriptionDesk::subscriptionsChanged, this, &SubscriptionsPage::noteSubscriptions);
    connect(&m_desk, &SubscriptionDesk::operationChanged, this, &SubscriptionsPage::noteOperation);
    connect(m_pane, &SubscriptionPane::actionRequested, this, &SubscriptionsPage::openAction);
    connect(m_pane, &SubscriptionPane::linksRequested, this, &SubscriptionsPage::openLinks);
    connect(m_pane, &SubscriptionPane::entityRequested, this, &SubscriptionsPage::entityRequested);
    connect(m_pane, &SubscriptionPane::retryRequested, this, [this] { showDetails(selected()); });
    connect(&m_minute, &QTimer::timeout, this, [this] { m_model->setNow(context().clock.now()); });
    connect(m_unsettled, &UnsettledNotices::noticeRaised, this, &SubscriptionsPage::noticeRaised);
    connect(m_unsettled, &UnsettledNotices::noticeCleared, this, &SubscriptionsPage::noticeCleared);
    connect(m_unsettled, &UnsettledNotices::countChanged, this, &SubscriptionsPage::badgeChanged);
    connect(m_unsettled, &UnsettledNotices::lookRequested, this, &SubscriptionsPage::selectSubscription);
    connect(m_unsettled, &UnsettledNotices::dialogOpened, this, &SubscriptionsPage::dialogOpened);
    connect(m_unsettled, &UnsettledNotices::settledElsewhere, this,
            [this](const SubscriptionId &id) { noteSubscriptions({id}); });
}

SubscriptionQuery SubscriptionsPage::query() const
{
    const FilterBar &bar = filter();
    SubscriptionQuery query;
    query.filter.account = m_desk.account();
    query.filter.order = subscriptionOrderOf(sortColumn()).value_or(SubscriptionOrder::UpdatedNewestFirst);
    query.search = bar.searchText();
    const QStringList chips = bar.activeChips();
    for (const StatusChip &chip : kStatusChips) {
        if (chips.contains(QLatin1StringView(chip.key)))
            query.filter.statuses.push_back(chip.status);
    }
    if (chips.contains(QLatin1StringView(kCancelChip)))
        query.filter.scheduledActions.push_back(subscriptions::ScheduledAction::Cancel);
    if (chips.contains(QLatin1StringView(kPauseChip)))
        query.filter.scheduledActions.push_back(subscriptions::ScheduledAction::Pause);
    return query;
}

void SubscriptionsPage::applyQuery()
{
    m_model->setNow(context().clock.now());
    SubscriptionDesk *desk = &m_desk;
    const SubscriptionQuery wanted = query();
    SubscriptionTableModel::Source source;
    source.page = [desk, wanted](std::optional<subscriptions::SubscriptionCursor> after, storage::PageLimit limit) {
        return desk->list(wanted, std::move(after), limit);
    };
    source.count = [desk, wanted] { return desk->count(wanted); };
    source.anchors = [desk, wanted](int step) { return desk->anchors(wanted, step); };
    source.byIds = [desk](const std::vector<QString> &ids) {
        std::vector<SubscriptionId> wantedIds;
        for (const QString &id : ids)
            wantedIds.emplace_back(id);
        return desk->rowsByIds(std::move(wantedIds));
    };
    m_model->setSource(std::move(source));
}

std::optional<Qt::SortOrder> SubscriptionsPage::sortDirection(int column) const
{
    const std::optional<SubscriptionOrder> order = subscriptionOrderOf(column);
    if (!order)
        return std::nullopt;
    return order == SubscriptionOrder::UpdatedNewestFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
}

void SubscriptionsPage::noteSubscriptions(const std::vector<SubscriptionId> &ids)
{
    QSet<QString> named;
    for (const SubscriptionId &id : ids)
        named.insert(id.toString());
    noteChanged(named);
    if (filter().isActive())
        m_model->noteMoved(); // whether a row still fits is for the database to say; the pane keeps what was done
}

void SubscriptionsPage::noteOperation(const actions::Operation &operation)
{
    if (operation.state != actions::OperationState::Filed && operation.state != actions::OperationState::Sent &&
        operation.subscriptionId.toString() == selected())
        showDetails(selected());
}

void SubscriptionsPage::showDetails(const QString &id)
{
    if (id.isEmpty())
        return;
    m_pane->showLoading();
    m_desk.details(SubscriptionId(id)).then(this, [this, id](Result<SubscriptionDetails> details) {
        if (id != selected())
            return;
        if (details)
            m_pane->showDetails(*details, m_desk.capabilities(), context().clock.now());
        else
            m_pane->showError(details.error());
    });
}

void SubscriptionsPage::openDetails()
{
    if (QPushButton *change = m_pane->button(Action::ChangeItems); change && change->isEnabled())
        change->setFocus(Qt::OtherFocusReason);
}

void SubscriptionsPage::fillContextMenu(QMenu &menu)
{
    for (const Action action : {Action::ChangeItems, Action::Activate, Action::MoveNextBill, Action::Pause,
                                Action::Resume, Action::ClearScheduledChange, Action::Cancel, Action::Charge}) {
        const QPushButton *button = m_pane->button(action);
        if (button->isHidden())
            continue;
        QAction *entry = menu.addAction(button->icon(), button->text(), this, [this, action] { openAction(action); });
        entry->setEnabled(button->isEnabled());
    }
    const QPushButton *links = m_pane->linksButton();
    menu.addAction(links->icon(), links->text(), this, &SubscriptionsPage::openLinks)->setEnabled(links->isEnabled());
}

QByteArray SubscriptionsPage::detailsJson() const
{
    return m_pane->details() ? m_pane->details()->subscription.raw : QByteArray();
}

void SubscriptionsPage::loadOperations()
{
    m_unsettled->load();
}

void SubscriptionsPage::openAction(Action action)
{
    if (selected().isEmpty() || m_opening)
        return;
    m_opening = true;
    m_desk.changeMaterial(SubscriptionId(selected())).then(this, [this, action](Result<ChangeMaterial> material) {
        m_opening = false;
        if (material) {
            openWith(action, std::move(*material));
            return;
        }
        Q_EMIT noticeRaised(
            QStringLiteral("subscriptions.open"),
            {Tone::Bad, tr("The dialog could not be opened: %1").arg(material.error().message), {}, {}});
    });
}

void SubscriptionsPage::openWith(Action action, ChangeMaterial material)
{
    const OperationDialog::Context given{m_desk, context().clock, context().safety, context().kind};
    switch (action) {
    case Action::ChangeItems: show(new ChangeDialog(given, std::move(material), this)); return;
    case Action::Pause: show(new PauseDialog(given, std::move(material.details), this)); return;
    case Action::Resume: show(new ResumeDialog(given, std::move(material.details), this)); return;
    case Action::Cancel:
    case Action::CancelNow: show(new CancelDialog(given, std::move(material.details), this)); return;
    case Action::ClearScheduledChange:
        show(new ScheduledChangeDialog(given, std::move(material.details), this));
        return;
    case Action::Activate: show(new ActivateDialog(given, std::move(material.details), this)); return;
    case Action::MoveNextBill: show(new NextBillDialog(given, std::move(material.details), this)); return;
    case Action::Charge: show(new ChargeDialog(given, std::move(material), this)); return;
    }
    RK_UNREACHABLE();
}

void SubscriptionsPage::openLinks()
{
    if (!m_pane->details())
        return;
    auto *dialog = new PortalDialog({m_desk, context().safety, [](const QUrl &url) { QDesktopServices::openUrl(url); }},
                                    *m_pane->details(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void SubscriptionsPage::show(OperationDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OperationDialog::settled, this, [this](const actions::Operation &operation) {
        m_unsettled->note(operation);
        noteOperation(operation);
        if (operation.state == actions::OperationState::Succeeded)
            noteSubscriptions({operation.subscriptionId});
    });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

} // namespace reckoner::ui
