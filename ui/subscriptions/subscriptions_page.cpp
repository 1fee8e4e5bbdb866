// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/subscriptions_page.h"

#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/icon.h"
#include "ui/common/page_title.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/settle_dialog.h"
#include "ui/common/state_view.h"
#include "ui/common/style.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"
#include "ui/common/two_part_delegate.h"
#include "ui/common/view_state.h"
#include "ui/subscriptions/cancel_dialog.h"
#include "ui/subscriptions/change_dialog.h"
#include "ui/subscriptions/pause_dialog.h"
#include "ui/subscriptions/resume_dialog.h"
#include "ui/subscriptions/subscription_pane.h"
#include "ui/subscriptions/subscription_table_model.h"
#include "ui/subscriptions/yes_dialog.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace reckoner::ui {

using subscriptions::Action;
using subscriptions::SubscriptionOrder;

namespace {

constexpr int kFeedGatherMs = 120; // a burst of events is one refresh
constexpr int kRecountMs = 800;
constexpr int kSelectionSettleMs = 60;
constexpr int kMostRowsPerRefresh = 500; // beyond that a reload is cheaper than reading rows by id

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

std::optional<SubscriptionOrder> orderOf(int column)
{
    switch (column) {
    case SubscriptionTableModel::Customer: return SubscriptionOrder::CustomerName;
    case SubscriptionTableModel::NextBill: return SubscriptionOrder::NextBilling;
    case SubscriptionTableModel::Updated: return SubscriptionOrder::UpdatedNewestFirst;
    default: return std::nullopt;
    }
}

int columnOf(SubscriptionOrder order)
{
    switch (order) {
    case SubscriptionOrder::CustomerName:
    case SubscriptionOrder::CustomerEmail: return SubscriptionTableModel::Customer;
    case SubscriptionOrder::NextBilling: return SubscriptionTableModel::NextBill;
    case SubscriptionOrder::UpdatedNewestFirst: return SubscriptionTableModel::Updated;
    }
    RK_UNREACHABLE();
}

Qt::SortOrder directionOf(SubscriptionOrder order)
{
    return order == SubscriptionOrder::UpdatedNewestFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

SubscriptionsPage::SubscriptionsPage(Context context, QWidget *parent) : Page(parent), m_context(context)
{
    build();
    connectAll();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kFeedGatherMs);
    m_recount.setSingleShot(true);
    m_recount.setInterval(kRecountMs);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSelectionSettleMs);
    m_minute.start(60'000);
    m_countdown.setInterval(1000);
}

SubscriptionsPage::~SubscriptionsPage() = default;

void SubscriptionsPage::build()
{
    m_title = new PageTitle(tr("Subscriptions"), this);
    auto *refresh = new QToolButton(this);
    refresh->setIcon(icon(QLatin1StringView("refresh")));
    refresh->setAutoRaise(true);
    refresh->setAccessibleName(tr("Load the list again"));
    refresh->setToolTip(tr("Load the list again (F5)"));
    refresh->setShortcut(QKeySequence::Refresh);
    connect(refresh, &QToolButton::clicked, this, &SubscriptionsPage::reload);
    m_paneToggle = new QToolButton(this);
    m_paneToggle->setIcon(icon(QLatin1StringView("pane")));
    m_paneToggle->setAutoRaise(true);
    m_paneToggle->setCheckable(true);
    m_paneToggle->setChecked(true);
    m_paneToggle->setAccessibleName(tr("Details pane"));
    m_paneToggle->setToolTip(tr("Show or hide the details pane"));
    m_title->addAction(refresh);
    m_title->addAction(m_paneToggle);
    buildFilter();

    auto *head = new QVBoxLayout;
    head->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    head->setSpacing(kSpaceM);
    head->addWidget(m_title);
    head->addWidget(m_filter);

    m_pane = new SubscriptionPane(this);
    m_pane->setReadOnly(m_context.safety == SafetyLevel::ReadOnly);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(buildTable());
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    const QByteArray remembered = m_context.state.value(QStringLiteral("subscriptions/splitter")).toByteArray();
    if (!remembered.isEmpty())
        m_splitterChosen = m_splitter->restoreState(remembered);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
}

void SubscriptionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_splitterChosen)
        return;
    // In a small window the table needs the room more than the pane does.
    const int pane = std::clamp(width() * 31 / 100, m_pane->minimumWidth(), kDetailsWidth);
    m_splitter->setSizes({width() - pane, pane});
}

void SubscriptionsPage::buildFilter()
{
    m_filter = new FilterBar(tr("Customer, e-mail or id"), tr("Search subscriptions"), this);
    for (const StatusChip &chip : kStatusChips)
        m_filter->addChip(QLatin1StringView(chip.key), statusPill(chip.status, {}).word);
    m_filter->addSeparator();
    m_filter->addChip(QLatin1StringView(kCancelChip), tr("Will cancel"),
                      tr("Subscriptions with a scheduled cancellation"));
    m_filter->addChip(QLatin1StringView(kPauseChip), tr("Will pause"), tr("Subscriptions with a scheduled pause"));
    m_filter->setActiveChips(m_context.state.value(QStringLiteral("subscriptions/chips")).toStringList());
}

QWidget *SubscriptionsPage::buildTable()
{
    m_model = new SubscriptionTableModel(this);
    m_model->setNow(m_context.clock.now());
    m_table = new DataTable(tr("Subscriptions"), this);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(SubscriptionTableModel::Customer, new TwoPartDelegate(m_table));
    m_table->setItemDelegateForColumn(SubscriptionTableModel::Status, new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(SubscriptionTableModel::SubscriptionIdColumn, new IdDelegate(m_table));
    const std::array widths{222, 98, 126, 124, 94, 176, 110, 110, 170};
    for (int column = 0; column < int(widths.size()); ++column)
        m_table->setColumnWidth(column, widths[size_t(column)]);
    m_table->setColumnHidden(SubscriptionTableModel::Started, true);
    m_table->setColumnHidden(SubscriptionTableModel::Updated, true);
    m_table->setColumnHidden(SubscriptionTableModel::SubscriptionIdColumn, true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    {
        const QSignalBlocker quiet(m_table->horizontalHeader());
        m_table->horizontalHeader()->setSortIndicator(columnOf(m_order), directionOf(m_order));
    }
    m_table->remember(m_context.state, QStringLiteral("subscriptions/table"));
    if (const auto order = orderOf(m_table->horizontalHeader()->sortIndicatorSection()))
        m_order = *order;
    m_table->setFlexible({{SubscriptionTableModel::Customer, 126, 5},
                          {SubscriptionTableModel::Items, 66, 4},
                          {SubscriptionTableModel::Scheduled, 72, 4}});
    m_stack = new ContentStack(m_table, this);
    m_stack->showLoading(tr("Loading subscriptions"));
    return m_stack;
}

void SubscriptionsPage::connectAll()
{
    connect(m_filter, &FilterBar::changed, this, [this] {
        m_context.state.setValue(QStringLiteral("subscriptions/chips"), m_filter->activeChips());
        reload();
    });
    connect(m_filter, &FilterBar::leftDownwards, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_filter, &FilterBar::clearedByEscape, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_paneToggle, &QToolButton::toggled, m_pane, &QWidget::setVisible);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_splitterChosen = true;
        m_context.state.setValue(QStringLiteral("subscriptions/splitter"), m_splitter->saveState());
    });
    connect(m_table, &DataTable::filterRequested, this, &SubscriptionsPage::focusFilter);
    connect(m_table, &DataTable::sortRequested, this, [this](int column) { sortBy(column); });
    connect(m_table, &DataTable::rowOpened, this, [this] {
        m_paneToggle->setChecked(true);
        showSelected();
        if (QPushButton *change = m_pane->button(Action::ChangeItems); change && change->isEnabled())
            change->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &DataTable::escaped, this, [this] {
        if (m_filter->isActive()) {
            m_filter->clear();
            reload();
        } else {
            m_table->clearSelection();
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_settle.start(); });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        showSelected();
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const Action action : {Action::ChangeItems, Action::Activate, Action::Pause, Action::Resume,
                                    Action::ClearScheduledChange, Action::Cancel}) {
            const QPushButton *button = m_pane->button(action);
            if (button->isHidden())
                continue;
            QAction *entry =
                menu->addAction(button->icon(), button->text(), this, [this, action] { openAction(action); });
            entry->setEnabled(button->isEnabled());
        }
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_model, &SubscriptionTableModel::moreRequested, this, &SubscriptionsPage::loadMore);
    connect(m_pane, &SubscriptionPane::actionRequested, this, &SubscriptionsPage::openAction);
    connect(m_pane, &SubscriptionPane::retryRequested, this, [this] { loadDetails(m_selected); });
    connect(&m_stack->state(), &StateView::retryRequested, this, &SubscriptionsPage::reload);
    connect(&m_stack->state(), &StateView::actionRequested, this, [this] {
        m_filter->clear();
        m_context.state.setValue(QStringLiteral("subscriptions/chips"), QStringList());
        reload();
    });
    connect(&m_refresh, &QTimer::timeout, this, &SubscriptionsPage::refreshChanged);
    connect(&m_recount, &QTimer::timeout, this, &SubscriptionsPage::refreshCount);
    connect(&m_settle, &QTimer::timeout, this, &SubscriptionsPage::showSelected);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_model->setNow(m_context.clock.now());
        if (!m_unsettled.empty())
            loadOperations(); // another program may have settled them
    });
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        for (const auto &[id, operation] : m_unsettled)
            tellUnsettled(operation);
    });
    connect(&m_context.desk, &SubscriptionDesk::subscriptionsChanged, this, &SubscriptionsPage::noteChanged);
    connect(&m_context.desk, &SubscriptionDesk::operationChanged, this, &SubscriptionsPage::noteOperation);
}

SubscriptionQuery SubscriptionsPage::query() const
{
    SubscriptionQuery query;
    query.filter.account = m_context.desk.account();
    query.filter.order = m_order;
    query.search = m_filter->searchText();
    const QStringList chips = m_filter->activeChips();
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

bool SubscriptionsPage::belongs(const subscriptions::SubscriptionRow &row) const
{
    const SubscriptionQuery wanted = query();
    const auto &statuses = wanted.filter.statuses;
    if (!statuses.empty() && std::find(statuses.begin(), statuses.end(), row.status) == statuses.end())
        return false;
    const auto &actions = wanted.filter.scheduledActions;
    return actions.empty() || (row.scheduledChange &&
                               std::find(actions.begin(), actions.end(), row.scheduledChange->action) != actions.end());
}

void SubscriptionsPage::reload()
{
    const int generation = ++m_generation;
    m_changed.clear();
    if (m_model->rowCount() == 0)
        m_stack->showLoading(tr("Loading subscriptions"));
    m_model->setNow(m_context.clock.now());
    m_model->setOrder(m_order);
    m_context.desk.list(query(), std::nullopt).then(this, [this, generation](Result<SubscriptionPage> answer) {
        if (generation != m_generation)
            return;
        if (!answer) {
            m_model->reset({}, false);
            m_stack->showError(tr("The subscriptions could not be read"), answer.error());
            Q_EMIT loaded();
            return;
        }
        const SubscriptionId keep = m_wanted.isEmpty() ? m_selected : m_wanted;
        m_next = answer->next;
        m_model->reset(std::move(answer->rows), m_next.has_value());
        if (m_model->rowCount() == 0)
            showEmptyState();
        else
            m_stack->showContent();
        if (!keep.isEmpty())
            selectSubscription(keep);
        Q_EMIT loaded();
    });
    refreshCount();
}

void SubscriptionsPage::showEmptyState()
{
    if (m_filter->isActive())
        m_stack->showEmpty(tr("Nothing matches"), tr("No subscription fits the search and the filters."),
                           tr("Remove search and filters"));
    else
        m_stack->showEmpty(tr("No subscriptions yet"),
                           tr("Subscriptions appear here as soon as customers buy something recurring, or when the "
                              "first load from %1 has brought them.")
                               .arg(m_context.desk.providerName()));
}

void SubscriptionsPage::loadMore()
{
    if (!m_next)
        return;
    const int generation = m_generation;
    m_context.desk.list(query(), m_next).then(this, [this, generation](Result<SubscriptionPage> answer) {
        if (generation != m_generation)
            return;
        if (!answer) {
            m_model->append({}, true);
            Q_EMIT noticeRaised(QStringLiteral("subscriptions.more"),
                                {Tone::Bad, tr("More subscriptions could not be read: %1").arg(answer.error().message),
                                 tr("Try again"), [this] {
                                     Q_EMIT noticeCleared(QStringLiteral("subscriptions.more"));
                                     loadMore();
                                 }});
            return;
        }
        m_next = answer->next;
        m_model->append(std::move(answer->rows), m_next.has_value());
    });
}

void SubscriptionsPage::refreshCount()
{
    const int generation = m_generation;
    m_context.desk.count(query()).then(this, [this, generation](Result<qint64> count) {
        if (generation == m_generation)
            m_title->setCount(count ? QLocale().toString(*count) : QString());
    });
}

void SubscriptionsPage::noteChanged(const std::vector<SubscriptionId> &ids)
{
    for (const SubscriptionId &id : ids)
        m_changed.insert(id);
    if (!m_refresh.isActive())
        m_refresh.start();
}

void SubscriptionsPage::refreshChanged()
{
    if (m_changed.isEmpty())
        return;
    if (m_changed.size() > kMostRowsPerRefresh || !m_filter->searchText().isEmpty()) {
        reload(); // whether a new row fits a search is for the database to say
        return;
    }
    const std::vector<SubscriptionId> ids(m_changed.begin(), m_changed.end());
    m_changed.clear();
    const int generation = m_generation;
    if (!m_selected.isEmpty() && std::find(ids.begin(), ids.end(), m_selected) != ids.end())
        loadDetails(m_selected);
    m_context.desk.rowsByIds(ids).then(
        this, [this, generation, ids](Result<std::vector<subscriptions::SubscriptionRow>> rows) {
            if (generation != m_generation || !rows)
                return;
            std::vector<SubscriptionId> leaving;
            for (const auto &row : *rows) {
                // The selected row stays in sight even if it no longer fits the filter: one must see what one has done.
                if (!belongs(row) && row.id != m_selected)
                    leaving.push_back(row.id);
            }
            std::erase_if(*rows, [this](const auto &row) {
                return !belongs(row) && (row.id != m_selected || m_model->indexOf(row.id) < 0);
            });
            m_model->remove(leaving);
            m_model->upsert(std::move(*rows));
            if (m_model->rowCount() > 0)
                m_stack->showContent();
            else
                showEmptyState();
            if (!m_wanted.isEmpty())
                selectSubscription(m_wanted);
            if (!m_recount.isActive())
                m_recount.start();
        });
}

void SubscriptionsPage::selectSubscription(const SubscriptionId &id)
{
    const int row = m_model->indexOf(id);
    if (row < 0) {
        m_wanted = id;
        if (!id.isEmpty())
            loadDetails(id);
        return;
    }
    m_wanted = {};
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
    showSelected();
}

void SubscriptionsPage::showSelected()
{
    m_settle.stop();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return; // the pane keeps what it shows: an empty pane helps nobody
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex shown = rows.contains(current.siblingAtColumn(0)) ? current : rows.first();
    const SubscriptionId id(shown.data(IdRole).toString());
    if (id == m_selected && m_pane->details())
        return;
    loadDetails(id);
}

void SubscriptionsPage::loadDetails(const SubscriptionId &id)
{
    m_selected = id;
    m_pane->showLoading();
    m_context.desk.details(id).then(this, [this, id](Result<SubscriptionDetails> details) {
        if (id != m_selected)
            return;
        if (details)
            m_pane->showDetails(*details, m_context.desk.capabilities(), m_context.clock.now());
        else
            m_pane->showError(details.error());
    });
}

void SubscriptionsPage::sortBy(int column)
{
    const std::optional<SubscriptionOrder> order = orderOf(column);
    const SubscriptionOrder wanted = order.value_or(m_order);
    {
        const QSignalBlocker quiet(m_table->horizontalHeader());
        m_table->horizontalHeader()->setSortIndicator(columnOf(wanted), directionOf(wanted));
    }
    if (!order || *order == m_order)
        return;
    m_order = *order;
    reload();
}

void SubscriptionsPage::focusFilter()
{
    m_filter->focusSearch();
}

QString SubscriptionsPage::customerOf(const SubscriptionId &id) const
{
    const int at = m_model->indexOf(id);
    if (at >= 0 && !m_model->row(at).customerName.isEmpty())
        return harmless(m_model->row(at).customerName, 60);
    return shortId(id.toString());
}

void SubscriptionsPage::openAction(Action action)
{
    if (m_selected.isEmpty() || m_opening)
        return;
    m_opening = true;
    m_context.desk.changeMaterial(m_selected).then(this, [this, action](Result<ChangeMaterial> material) {
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
    const OperationDialog::Context context{m_context.desk, m_context.clock, m_context.safety, m_context.kind};
    switch (action) {
    case Action::ChangeItems: show(new ChangeDialog(context, std::move(material), this)); return;
    case Action::Pause: show(new PauseDialog(context, std::move(material.details), this)); return;
    case Action::Resume: show(new ResumeDialog(context, std::move(material.details), this)); return;
    case Action::Cancel:
    case Action::CancelNow: show(new CancelDialog(context, std::move(material.details), this)); return;
    case Action::ClearScheduledChange:
        show(new YesDialog(context, std::move(material.details), YesDialog::Question::UndoScheduledChange, this));
        return;
    case Action::Activate:
        show(new YesDialog(context, std::move(material.details), YesDialog::Question::Activate, this));
        return;
    case Action::Charge: return;
    }
    RK_UNREACHABLE();
}

void SubscriptionsPage::show(OperationDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OperationDialog::settled, this, [this](const actions::Operation &operation) {
        noteOperation(operation);
        if (operation.state == actions::OperationState::Succeeded)
            noteChanged({operation.subscriptionId});
    });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

static QString operationNoticeKey(const OperationId &id)
{
    return QStringLiteral("operation.") + id.toString();
}

void SubscriptionsPage::noteOperation(const actions::Operation &operation)
{
    using actions::OperationState;
    switch (operation.state) {
    case OperationState::Filed:
    case OperationState::Sent: return;
    case OperationState::Unknown:
    case OperationState::NeedsPerson:
        m_unsettled[operation.id] = operation;
        tellUnsettled(operation);
        break;
    case OperationState::Succeeded:
    case OperationState::Failed:
        m_checking.remove(operation.id);
        if (m_unsettled.erase(operation.id) > 0)
            tellSettled(operation);
        break;
    }
    const bool counting = std::any_of(m_unsettled.begin(), m_unsettled.end(),
                                      [](const auto &entry) { return entry.second.state == OperationState::Unknown; });
    if (counting && !m_countdown.isActive())
        m_countdown.start();
    else if (!counting)
        m_countdown.stop();
    Q_EMIT badgeChanged(int(m_unsettled.size()));
    if (operation.subscriptionId == m_selected)
        loadDetails(m_selected);
}

// What is being done about an operation whose answer was lost.
QString SubscriptionsPage::waitingText(const actions::Operation &operation) const
{
    if (m_checking.contains(operation.id))
        return tr("It is being read back now.");
    if (operation.state == actions::OperationState::NeedsPerson)
        return tr("It waits for you: compare with the %1 dashboard, then say here whether it was done.")
            .arg(m_context.desk.providerName());
    const QString looked =
        operation.checks > 0
            ? tr("Read back %n time(s), no sign of it yet.", nullptr, operation.checks) + QLatin1Char(' ')
            : QString();
    const Micros left = operation.nextCheckAt ? *operation.nextCheckAt - m_context.clock.now() : Micros(0);
    if (left < std::chrono::seconds(1))
        return looked + tr("It is about to be read back; nothing is sent again.");
    return looked + tr("It is read back in %1; nothing is sent again.", "a duration").arg(durationText(left));
}

void SubscriptionsPage::tellUnsettled(const actions::Operation &operation)
{
    const bool forPerson = operation.state == actions::OperationState::NeedsPerson;
    const QString what = requestTitle(operation.request), whom = customerOf(operation.subscriptionId),
                  provider = m_context.desk.providerName();
    const QString head =
        forPerson ? tr("Not settled: %1 for %2. Reading back did not show whether it happened.").arg(what, whom)
                  : tr("Not confirmed: %1 for %2. %3 did not answer.").arg(what, whom, provider);
    Notice notice{forPerson ? Tone::Bad : Tone::Warn, head + QLatin1Char(' ') + waitingText(operation), tr("Look"),
                  [this, subscription = operation.subscriptionId] { selectSubscription(subscription); },
                  Notice::Closing::BySystem};
    if (m_context.safety != SafetyLevel::ReadOnly) {
        if (forPerson)
            notice.more.push_back({tr("Settle…"), [this, id = operation.id] { openSettle(id); }});
        notice.more.push_back({tr("Check now"), [this, id = operation.id] { checkNow(id); }});
    }
    Q_EMIT noticeRaised(operationNoticeKey(operation.id), notice);
}

void SubscriptionsPage::tellSettled(const actions::Operation &operation)
{
    const QString what = requestTitle(operation.request), whom = customerOf(operation.subscriptionId);
    if (operation.state == actions::OperationState::Succeeded)
        Q_EMIT noticeRaised(operationNoticeKey(operation.id),
                            {Tone::Ok, tr("Confirmed: %1 for %2 was done.").arg(what, whom), {}, {}});
    else
        Q_EMIT noticeRaised(
            operationNoticeKey(operation.id),
            {Tone::Warn, tr("%1 for %2 was not done. Nothing was changed; it can be tried again.").arg(what, whom),
             tr("Look"), [this, subscription = operation.subscriptionId] { selectSubscription(subscription); }});
}

void SubscriptionsPage::checkNow(const OperationId &id)
{
    const auto found = m_unsettled.find(id);
    if (found == m_unsettled.end() || m_checking.contains(id))
        return;
    m_checking.insert(id);
    tellUnsettled(found->second);
    m_context.desk.checkNow(id).then(this, [this, id](Result<actions::Operation> answer) {
        m_checking.remove(id);
        const QString failed = QStringLiteral("subscriptions.check");
        if (answer) {
            Q_EMIT noticeCleared(failed);
            noteOperation(*answer);
            return;
        }
        if (answer.error().kind != ErrorKind::Conflict) // a conflict: somebody was faster, and the outcome is there
            Q_EMIT noticeRaised(
                failed,
                {Tone::Warn, tr("It could not be read back now: %1").arg(errorSentence(answer.error())), {}, {}});
        loadOperations();
    });
}

void SubscriptionsPage::openSettle(const OperationId &id)
{
    const auto found = m_unsettled.find(id);
    if (found == m_unsettled.end())
        return;
    SubscriptionDesk &desk = m_context.desk;
    auto *dialog = new SettleDialog({desk.providerName(), m_context.safety,
                                     [&desk](OperationId operation, actions::Verdict verdict, QString reason) {
                                         return desk.settle(std::move(operation), verdict, std::move(reason));
                                     }},
                                    found->second, customerOf(found->second.subscriptionId), this);
    connect(&desk, &SubscriptionDesk::operationChanged, dialog, &SettleDialog::noteChanged);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void SubscriptionsPage::loadOperations()
{
    m_context.desk.openOperations().then(this, [this](Result<std::vector<actions::Operation>> operations) {
        if (!operations)
            return;
        QSet<OperationId> open;
        for (const actions::Operation &operation : *operations) {
            open.insert(operation.id);
            noteOperation(operation);
        }
        const auto count = m_unsettled.size();
        for (auto entry = m_unsettled.begin(); entry != m_unsettled.end();) {
            if (open.contains(entry->first)) {
                ++entry;
                continue;
            }
            Q_EMIT noticeCleared(operationNoticeKey(entry->first)); // settled elsewhere
            noteChanged({entry->second.subscriptionId});
            entry = m_unsettled.erase(entry);
        }
        if (m_unsettled.empty())
            m_countdown.stop();
        if (m_unsettled.size() != count)
            Q_EMIT badgeChanged(int(m_unsettled.size()));
    });
}

} // namespace reckoner::ui
