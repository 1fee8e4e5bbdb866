// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/operations_page.h"

#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/icon.h"
#include "ui/common/operation_words.h"
#include "ui/common/page_title.h"
#include "ui/common/plain_label.h"
#include "ui/common/settle_dialog.h"
#include "ui/common/time_text.h"
#include "ui/common/two_part_delegate.h"
#include "ui/operations/open_operations.h"
#include "ui/operations/operation_pane.h"
#include "ui/operations/operation_window.h"

#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace reckoner::ui {

using actions::OperationState;

namespace {

constexpr int kOpenGatherMs = 200;
constexpr int kOpenAgainMs = 30'000;
const QString kStateKey = QStringLiteral("state"), kKindKey = QStringLiteral("kind"),
              kAskedKey = QStringLiteral("asked"), kUnsettled = QStringLiteral("unsettled"),
              kCheckNotice = QStringLiteral("operations.check");

constexpr std::array kOperationStates{OperationState::Succeeded,   OperationState::Failed, OperationState::Unknown,
                                      OperationState::NeedsPerson, OperationState::Sent,   OperationState::Filed};
constexpr std::array kAskedDays{1, 7, 30, 90};

std::vector<FilterChoice> kindChoices()
{
    const std::vector<actions::OperationRequest> requests{
        subscriptions::ItemsChange{},    subscriptions::PauseRequest{},   subscriptions::ResumeRequest{},
        subscriptions::CancelRequest{},  actions::ClearScheduledChange{}, actions::Activate{},
        subscriptions::NextBillChange{}, subscriptions::ChargeRequest{},  provider::CustomerDraft{},
        provider::CustomerEdit{},        provider::AddressDraft{},        provider::BusinessDraft{},
        provider::AddressEdit{},         provider::BusinessEdit{},        provider::ProductDraft{},
        provider::ProductEdit{},         provider::PriceDraft{},          provider::PriceEdit{},
        actions::CheckoutRequest{}};
    std::vector<FilterChoice> choices;
    for (const actions::OperationRequest &request : requests)
        choices.push_back({requestKind(request), requestTitle(request)});
    return choices;
}

} // namespace

OperationsPage::OperationsPage(OperationDesk &desk, const PageContext &context, QWidget *parent)
    : OperationsPage(desk, context, new OperationWindow(context.clock), new OperationPane(context.providerName), parent)
{
}

OperationsPage::OperationsPage(OperationDesk &desk, const PageContext &context, OperationWindow *window,
                               OperationPane *pane, QWidget *parent)
    : ListPage(context, QStringLiteral("operations"), words(), window, pane, parent, PanePlace::Below), m_desk(desk),
      m_window(window), m_pane(pane), m_open(nullptr), m_verify(nullptr), m_audit(nullptr)
{
    const bool possible = context.safety != SafetyLevel::ReadOnly && desk.canSettle();
    m_open =
        new OpenOperations(context.clock, context.providerName,
                           possible ? OpenOperations::Settling::Possible : OpenOperations::Settling::ReadOnly, this);
    addToHead(m_open);
    m_audit = new PlainLabel(this);
    m_audit->setMuted();
    m_verify = new QPushButton(icon(QLatin1StringView("check")), tr("&Verify the audit log"), this);
    m_verify->setAutoDefault(false);
    m_verify->setToolTip(tr("Reckons every entry of the audit log anew and compares"));
    title().addAction(m_audit);
    title().addAction(m_verify);
    buildFilter();
    buildTable();
    connectDesk();
    finishSetUp(OperationWindow::Created);
}

ListPage::Words OperationsPage::words()
{
    return {.title = tr("Operations"),
            .searchHint = tr("Customer, id or who asked"),
            .searchName = tr("Search operations"),
            .loading = tr("Loading operations"),
            .failed = tr("The operations could not be read"),
            .noMatch = tr("No operation fits the search and the filters."),
            .emptyTitle = tr("Nothing has been changed yet"),
            .emptyHint = tr("Every change that somebody makes from here stands in this list, with who, why and what it "
                            "changed.")};
}

void OperationsPage::buildFilter()
{
    std::vector<FilterChoice> states{{kUnsettled, tr("Not settled")}}, asked;
    for (const OperationState state : kOperationStates)
        states.push_back({operationStateText(state), operationPill(state).word});
    for (const int days : kAskedDays)
        asked.push_back({QString::number(days), days == 1 ? tr("Last 24 hours") : tr("Last %Ln day(s)", nullptr, days)});
    filter().addChoice(kStateKey, tr("State"), std::move(states));
    filter().addChoice(kKindKey, tr("What"), kindChoices());
    filter().addChoice(kAskedKey, tr("Asked"), std::move(asked));
}

void OperationsPage::buildTable()
{
    DataTable &list = table();
    list.setItemDelegateForColumn(OperationWindow::Customer, new TwoPartDelegate(&list));
    list.setItemDelegateForColumn(OperationWindow::State, new PillDelegate(&list));
    list.setItemDelegateForColumn(OperationWindow::OperationIdColumn, new IdDelegate(&list));
    const std::array widths{180, 240, 130, 110, 220, 110, 110, 170};
    for (int column = 0; column < int(widths.size()); ++column)
        list.setColumnWidth(column, widths[size_t(column)]);
    list.setColumnHidden(OperationWindow::OperationIdColumn, true);
    list.setFlexible({{OperationWindow::Customer, 150, 3}, {OperationWindow::Reason, 120, 3}});
}

void OperationsPage::connectDesk()
{
    connect(m_pane, &OperationPane::entityRequested, this, &Page::entityRequested);
    connect(m_pane, &OperationPane::retryRequested, this, [this] { showDetails(selected()); });
    connect(m_open, &OpenOperations::lookRequested, this, [this](const OperationId &id) { select(id.toString()); });
    connect(m_open, &OpenOperations::checkRequested, this, &OperationsPage::checkNow);
    connect(m_open, &OpenOperations::settleRequested, this, &OperationsPage::openSettle);
    connect(m_verify, &QPushButton::clicked, this, &OperationsPage::verify);
    m_gather.setSingleShot(true);
    m_gather.setInterval(kOpenGatherMs);
    connect(&m_gather, &QTimer::timeout, this, &OperationsPage::loadOpen);
    connect(&m_desk, &OperationDesk::operationsChanged, this, [this](const QSet<QString> &ids) {
        noteChanged(ids);
        if (!m_gather.isActive())
            m_gather.start();
    });
    connect(&m_lookAgain, &QTimer::timeout, this, [this] {
        table().viewport()->update(); // relative times
        loadOpen();
    });
    m_lookAgain.start(kOpenAgainMs);
}

void OperationsPage::reload()
{
    ListPage::reload();
    loadOpen();
}

void OperationsPage::loadOpen()
{
    m_desk.open().then(this, [this](Result<std::vector<OperationRow>> rows) {
        if (rows)
            showOpen(std::move(*rows));
    });
}

void OperationsPage::showOpen(std::vector<OperationRow> rows)
{
    std::erase_if(rows, [](const OperationRow &row) {
        return row.operation.state != OperationState::Unknown && row.operation.state != OperationState::NeedsPerson;
    });
    Q_EMIT badgeChanged(int(rows.size()));
    m_open->setOperations(std::move(rows));
}

OperationQuery OperationsPage::query() const
{
    FilterBar &bar = const_cast<OperationsPage *>(this)->filter();
    OperationQuery query;
    query.search = bar.searchText();
    const QString state = bar.choice(kStateKey);
    if (state == kUnsettled)
        query.filter.states = {OperationState::Filed, OperationState::Sent, OperationState::Unknown,
                               OperationState::NeedsPerson};
    else if (const auto known = actions::operationStateFromText(state))
        query.filter.states = {*known};
    if (const QString kind = bar.choice(kKindKey); !kind.isEmpty())
        query.filter.kinds = {kind};
    if (const int days = bar.choice(kAskedKey).toInt(); days > 0)
        query.filter.from = context().clock.now() - std::chrono::hours(24 * days);
    return query;
}

void OperationsPage::applyQuery()
{
    const OperationQuery asked = query();
    OperationDesk *desk = &m_desk;
    m_window->setSource({
        .page = [desk, asked](auto after, storage::PageLimit limit) { return desk->list(asked, after, limit); },
        .count = [desk, asked] { return desk->count(asked); },
        .anchors = [desk, asked](int step) { return desk->anchors(asked, step); },
        .byIds = [desk, asked](std::vector<QString> ids) { return desk->rowsByIds(asked, std::move(ids)); },
        .growth = OperationWindow::Growth::AtTop,
    });
}

std::optional<Qt::SortOrder> OperationsPage::sortDirection(int column) const
{
    return column == OperationWindow::Created ? std::optional(Qt::DescendingOrder) : std::nullopt;
}

void OperationsPage::showDetails(const QString &id)
{
    if (id.isEmpty())
        return;
    m_pane->showLoading();
    m_desk.details(OperationId(id)).then(this, [this, id](Result<OperationDetails> details) {
        if (id != selected())
            return; // another one was chosen meanwhile
        if (details)
            m_pane->showDetails(*details, context().clock.now());
        else
            m_pane->showError(details.error());
    });
}

void OperationsPage::openDetails()
{
    m_pane->tabs().tabBar()->setFocus(Qt::OtherFocusReason);
}

void OperationsPage::fillContextMenu(QMenu &menu)
{
    if (!m_pane->details())
        return;
    const actions::Operation &operation = m_pane->details()->operation;
    const auto open = [&](const QString &text, EntityKind kind, const QString &id) {
        if (!id.isEmpty())
            menu.addAction(text, this, [this, kind, id] { Q_EMIT entityRequested({kind, id}); });
    };
    open(tr("Open the customer"), EntityKind::Customer, operation.customerId.toString());
    open(tr("Open the subscription"), EntityKind::Subscription, operation.subscriptionId.toString());
    const bool possible = context().safety != SafetyLevel::ReadOnly && m_desk.canSettle();
    if (operation.state != OperationState::Unknown && operation.state != OperationState::NeedsPerson)
        return;
    menu.addSeparator();
    menu.addAction(tr("Check now"), this, [this, id = operation.id] { checkNow(id); })->setEnabled(possible);
    menu.addAction(tr("Settle…"), this,
                   [this, row = OperationRow{operation, m_pane->details()->customerName}] { openSettle(row); })
        ->setEnabled(possible && operation.state == OperationState::NeedsPerson);
}

void OperationsPage::checkNow(const OperationId &id)
{
    m_open->setChecking(id, true);
    m_desk.checkNow(id).then(this, [this, id](Result<actions::Operation> answer) {
        m_open->setChecking(id, false);
        if (answer || answer.error().kind == ErrorKind::Conflict) { // somebody was faster, and the outcome is there
            Q_EMIT noticeCleared(kCheckNotice);
            if (answer && actions::isFinal(answer->state))
                Q_EMIT noticeRaised(kCheckNotice,
                                    {answer->state == OperationState::Succeeded ? Tone::Ok : Tone::Warn,
                                     answer->state == OperationState::Succeeded
                                         ? tr("Confirmed: %1 was done.").arg(requestTitle(answer->request))
                                         : tr("%1 was not done.").arg(requestTitle(answer->request)),
                                     {},
                                     {}});
        } else {
            Q_EMIT noticeRaised(
                kCheckNotice,
                {Tone::Warn, tr("It could not be read back now: %1").arg(errorSentence(answer.error())), {}, {}});
        }
        loadOpen();
    });
}

void OperationsPage::openSettle(const OperationRow &row)
{
    OperationDesk &desk = m_desk;
    auto *dialog = new SettleDialog({desk.providerName(), context().safety,
                                     [&desk](OperationId operation, actions::Verdict verdict, QString reason) {
                                         return desk.settle(std::move(operation), verdict, std::move(reason));
                                     }},
                                    row.operation, whomText(row.operation, row.customerName), this);
    connect(&desk, &OperationDesk::operationChanged, dialog, &SettleDialog::noteChanged);
    connect(dialog, &QDialog::accepted, this, &OperationsPage::loadOpen);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void OperationsPage::verify()
{
    m_verify->setEnabled(false);
    m_audit->setMuted();
    m_audit->setOwnText(tr("Verifying …"));
    m_desk.verifyAudit().then(this, [this](Result<AuditCheck> check) {
        m_verify->setEnabled(true);
        if (!check) {
            m_audit->setTone(Tone::Bad);
            m_audit->setOwnText(tr("Not verified: %1").arg(check.error().message));
            return;
        }
        if (check->verdict.firstBroken) {
            m_audit->setTone(Tone::Bad);
            m_audit->setOwnText(tr("The audit log is broken. %1").arg(check->verdict.what));
        } else {
            m_audit->setTone(Tone::Ok);
            m_audit->setOwnText(check->since
                                    ? tr("%Ln entries, unbroken since %1", nullptr, int(check->verdict.checked))
                                          .arg(dayText(*check->since))
                                    : tr("The audit log is empty"));
        }
    });
}

QString OperationsPage::auditText() const
{
    return m_audit->text();
}

} // namespace reckoner::ui
