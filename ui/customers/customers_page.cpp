// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_page.h"

#include "core/base/assert.h"
#include "core/customers/customer_search.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/icon.h"
#include "ui/common/operation_notice.h"
#include "ui/common/page_title.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/style.h"
#include "ui/common/two_part_delegate.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/customer_part_dialogs.h"
#include "ui/customers/customer_table_model.h"
#include "ui/customers/customer_words.h"
#include "ui/customers/support_summary.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

#include <array>

namespace reckoner::ui {

using customers::CustomerMark;
using customers::CustomerOrder;

namespace {

constexpr int kCustomerMinuteMs = 60'000;
constexpr int kPartsPatienceMs = 900; // who only walks through the list asks nothing
const QString kCopiedNotice = QStringLiteral("customers.copied");

struct MarkChip {
    const char *key;
    CustomerMark mark;
};
constexpr std::array kMarkChips{MarkChip{"active", CustomerMark::Active}, MarkChip{"archived", CustomerMark::Archived},
                                MarkChip{"past_due", CustomerMark::PastDue},
                                MarkChip{"credit", CustomerMark::HasCredit},
                                MarkChip{"no_subscription", CustomerMark::WithoutSubscription}};

std::optional<CustomerOrder> customerOrderOf(int column)
{
    switch (column) {
    case CustomerTableModel::Customer: return CustomerOrder::Name;
    case CustomerTableModel::Email: return CustomerOrder::Email;
    case CustomerTableModel::Updated: return CustomerOrder::UpdatedNewestFirst;
    default: return std::nullopt;
    }
}

} // namespace

CustomersPage::CustomersPage(Context context, QWidget *parent)
    : CustomersPage(context, {new CustomerTableModel, new CustomerPane(context.desk)}, parent)
{
}

CustomersPage::CustomersPage(Context context, Parts parts, QWidget *parent)
    : ListPage(context.page, QStringLiteral("customers"), words(context), parts.model, parts.pane, parent),
      m_desk(context.desk), m_model(parts.model), m_pane(parts.pane)
{
    auto *create = new QPushButton(icon(QLatin1StringView("plus")), tr("&New customer…"), this);
    create->setAutoDefault(false);
    create->setEnabled(hindrance().isEmpty());
    create->setToolTip(plainToolTip(hindrance()));
    connect(create, &QPushButton::clicked, this, &CustomersPage::openNewCustomer);
    title().addAction(create);
    m_pane->setHindrance(hindrance());
    buildFilter();
    buildTable();
    connectAll();
    m_minute.start(kCustomerMinuteMs);
    m_parts.setSingleShot(true);
    m_parts.setInterval(kPartsPatienceMs);
    finishSetUp(CustomerTableModel::Customer);
}

ListPage::Words CustomersPage::words(const Context &context)
{
    return {.title = tr("Customers"),
            .searchHint = tr("Name, e-mail, id, invoice number, last 4 digits"),
            .searchName = tr("Search customers"),
            .loading = tr("Loading customers"),
            .failed = tr("The customers could not be read"),
            .noMatch = tr("No customer fits the search and the filters. Parts of a name or an e-mail address of three "
                          "letters or more are found anywhere; ids and invoice numbers as a whole."),
            .emptyTitle = tr("No customers yet"),
            .emptyHint = tr("Customers appear here as soon as somebody buys, or when the first load from %1 has "
                            "brought them.")
                             .arg(context.desk.providerName())};
}

QString CustomersPage::hindrance() const
{
    if (!m_desk.isConnected())
        return tr("%1 is not connected in this profile: customers can be looked at and noted on, not changed.")
            .arg(m_desk.providerName());
    if (context().safety == SafetyLevel::ReadOnly)
        return tr("This environment is read only: nothing can be changed from here. Notes are still possible.");
    return {};
}

void CustomersPage::buildFilter()
{
    filter().addChip(QStringLiteral("active"), tr("Active"));
    filter().addChip(QStringLiteral("archived"), tr("Archived"));
    filter().addSeparator();
    filter().addChip(QStringLiteral("past_due"), tr("Past due"), tr("Customers with a subscription that is past due"));
    filter().addChip(QStringLiteral("credit"), tr("Has credit"),
                     tr("Customers with money credit to use, as of the last synchronisation: %1 is asked again when "
                        "a customer is opened")
                         .arg(m_desk.providerName()));
    filter().addChip(QStringLiteral("no_subscription"), tr("No subscription"),
                     tr("Customers who never had a subscription"));
    m_more = new PlainLabel(this);
    m_more->setMuted();
    m_more->hide();
    addToHead(m_more);
}

void CustomersPage::buildTable()
{
    DataTable &list = table();
    list.setItemDelegateForColumn(CustomerTableModel::Customer, new TwoPartDelegate(&list));
    list.setItemDelegateForColumn(CustomerTableModel::Status, new PillDelegate(&list));
    list.setItemDelegateForColumn(CustomerTableModel::Subscriptions, new PillDelegate(&list));
    list.setItemDelegateForColumn(CustomerTableModel::CustomerIdColumn, new IdDelegate(&list));
    const std::array widths{300, 200, 88, 118, 66, 108, 104, 104, 170};
    for (int column = 0; column < int(widths.size()); ++column)
        list.setColumnWidth(column, widths[size_t(column)]);
    list.setColumnHidden(CustomerTableModel::Email, true);
    list.setColumnHidden(CustomerTableModel::Country, true); // of most it is not known: addresses come when asked for
    list.setColumnHidden(CustomerTableModel::Updated, true);
    list.setColumnHidden(CustomerTableModel::CustomerIdColumn, true);
    list.setFlexible({{CustomerTableModel::Customer, 150, 1}});
}

void CustomersPage::connectAll()
{
    connect(m_pane, &CustomerPane::actionRequested, this, &CustomersPage::openAction);
    connect(m_pane, &CustomerPane::entityRequested, this, &Page::entityRequested);
    connect(m_pane, &CustomerPane::narrowRequested, this, [this] { setWide(CustomerPane::Width::Beside); });
    connect(m_pane, &CustomerPane::detailsOutdated, this, [this] { showDetails(selected()); });
    connect(m_pane, &CustomerPane::partRequested, this, &CustomersPage::openPart);
    connect(m_pane, &CustomerPane::retryRequested, this, [this] { showDetails(selected()); });
    connect(&m_minute, &QTimer::timeout, this, [this] { m_model->setNow(context().clock.now()); });
    connect(&m_parts, &QTimer::timeout, this, [this] { askForParts(m_partsOf); });
    connect(m_model, &RowWindowModel::loaded, this, &CustomersPage::tellMore);
    connect(&m_desk, &CustomerDesk::customersChanged, this, [this](const std::vector<CustomerId> &ids) {
        QSet<QString> texts;
        for (const CustomerId &id : ids)
            texts.insert(id.toString());
        noteChanged(texts);
    });
    connect(&m_desk, &CustomerDesk::operationChanged, this, &CustomersPage::noteOperation);
    auto *copy = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &CustomersPage::copySummary);
    m_pane->installEventFilter(this);
}

CustomerQuery CustomersPage::query() const
{
    // The filter bar is not const, though asking it changes nothing.
    const FilterBar &bar = const_cast<CustomersPage *>(this)->filter();
    CustomerQuery query;
    query.filter.account = m_desk.account();
    query.filter.order = customerOrderOf(sortColumn()).value_or(CustomerOrder::Name);
    query.search = bar.searchText().trimmed();
    const QStringList chips = bar.activeChips();
    for (const MarkChip &chip : kMarkChips) {
        if (chips.contains(QLatin1StringView(chip.key)))
            query.filter.marks.push_back(chip.mark);
    }
    return query;
}

void CustomersPage::applyQuery()
{
    m_model->setNow(context().clock.now());
    CustomerTableModel::Source source;
    const CustomerQuery query = this->query();
    source.page = [this, query](std::optional<customers::CustomerCursor> after, storage::PageLimit limit) {
        return m_desk.list(query, std::move(after), limit);
    };
    source.count = [this, query] { return m_desk.count(query); };
    source.anchors = [this, query](int step) { return m_desk.anchors(query, step); };
    source.byIds = [this, query](const std::vector<QString> &ids) {
        std::vector<CustomerId> customers;
        for (const QString &id : ids)
            customers.emplace_back(id);
        return m_desk.rowsByIds(query, std::move(customers));
    };
    m_model->setSource(std::move(source));
}

void CustomersPage::tellMore()
{
    const bool cut = !query().search.isEmpty() && m_model->rowCount() >= customers::kMaxMatches;
    m_more->setOwnText(tr("The first %1 matches. Type more to narrow them down.").arg(customers::kMaxMatches));
    m_more->setVisible(cut);
}

std::optional<Qt::SortOrder> CustomersPage::sortDirection(int column) const
{
    const auto order = customerOrderOf(column);
    if (!order)
        return std::nullopt;
    return *order == CustomerOrder::UpdatedNewestFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
}

void CustomersPage::showEntity(const EntityRef &entity)
{
    if (entity.kind == EntityKind::Customer)
        select(entity.id);
}

void CustomersPage::showDetails(const QString &id)
{
    if (id.isEmpty())
        return;
    m_pane->showLoading();
    m_desk.details(CustomerId(id)).then(this, [this, id](Result<CustomerDetails> details) {
        if (id != selected())
            return;
        if (details)
            m_pane->showDetails(*details, context().clock.now());
        else
            m_pane->showError(details.error());
    });
    if (m_partsOf.toString() != id && m_desk.isConnected()) {
        m_partsOf = CustomerId(id);
        m_parts.start();
    }
}

// What comes back goes into the mirror, and from there through the change feed to the pane.
void CustomersPage::askForParts(const CustomerId &id)
{
    m_desk.refreshParts(id).then(this, [](Result<void>) {});
}

void CustomersPage::openDetails()
{
    setWide(CustomerPane::Width::Whole);
    m_pane->focusFirst();
}

void CustomersPage::setWide(CustomerPane::Width width)
{
    m_pane->setWidth(width);
    const bool beside = width == CustomerPane::Width::Beside;
    setListVisible(beside);
    if (beside)
        table().setFocus(Qt::OtherFocusReason);
}

bool CustomersPage::eventFilter(QObject *watched, QEvent *event)
{
    // What nothing inside the pane wanted comes up to the pane.
    if (watched == m_pane && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setWide(CustomerPane::Width::Beside);
        return true;
    }
    return ListPage::eventFilter(watched, event);
}

void CustomersPage::fillContextMenu(QMenu &menu)
{
    if (!m_pane->details())
        return;
    for (const CustomerAction action :
         {CustomerAction::Edit, CustomerAction::MakeLink, CustomerAction::AddAddress, CustomerAction::AddBusiness,
          CustomerAction::Archive, CustomerAction::Restore, CustomerAction::CopySummary}) {
        const QPushButton *button = m_pane->button(action);
        const bool archived = m_pane->details()->customer.status == QLatin1StringView("archived");
        if (((action == CustomerAction::Archive || action == CustomerAction::MakeLink) && archived) ||
            (action == CustomerAction::Restore && !archived))
            continue;
        const QString name = button->text().isEmpty() ? button->accessibleName() : button->text();
        QAction *entry = menu.addAction(button->icon(), name, this, [this, action] { openAction(action); });
        entry->setEnabled(button->isEnabled());
    }
}

void CustomersPage::openAction(CustomerAction action)
{
    if (action == CustomerAction::CopySummary) {
        copySummary();
        return;
    }
    if (!m_pane->details() || !m_pane->button(action)->isEnabled())
        return;
    const CustomerDialog::Context dialog{m_desk, context().safety, context().kind};
    const CustomerDetails &details = *m_pane->details();
    switch (action) {
    case CustomerAction::Edit: open(new EditCustomerDialog(dialog, details, this)); return;
    case CustomerAction::MakeLink:
        Q_EMIT entityRequested({EntityKind::NewCheckout, details.customer.id.toString()});
        return;
    case CustomerAction::Archive:
        open(new CustomerStatusDialog(dialog, details, CustomerStatusDialog::To::Archived, {}, this));
        return;
    case CustomerAction::Restore:
        open(new CustomerStatusDialog(dialog, details, CustomerStatusDialog::To::Active, {}, this));
        return;
    case CustomerAction::AddAddress: open(new AddressDialog(dialog, details, std::nullopt, this)); return;
    case CustomerAction::AddBusiness: open(new BusinessDialog(dialog, details, std::nullopt, this)); return;
    case CustomerAction::CopySummary: return;
    }
    RK_UNREACHABLE();
}

void CustomersPage::openPart(CustomerPane::PartAction action, const CustomerPane::CustomerPart &part)
{
    if (!m_pane->details())
        return;
    const CustomerDialog::Context dialog{m_desk, context().safety, context().kind};
    const CustomerDetails &details = *m_pane->details();
    using To = CustomerStatusDialog::To;
    const auto status = [&](To to) {
        std::visit([&](const auto &each) { open(new CustomerStatusDialog(dialog, details, to, each, this)); }, part);
    };
    switch (action) {
    case CustomerPane::PartAction::Edit:
        if (const auto *address = std::get_if<customers::Address>(&part))
            open(new AddressDialog(dialog, details, *address, this));
        else
            open(new BusinessDialog(dialog, details, std::get<customers::Business>(part), this));
        return;
    case CustomerPane::PartAction::Archive: status(To::Archived); return;
    case CustomerPane::PartAction::Restore: status(To::Active); return;
    }
    RK_UNREACHABLE();
}

void CustomersPage::openNewCustomer()
{
    if (!hindrance().isEmpty())
        return;
    auto *dialog = new NewCustomerDialog({m_desk, context().safety, context().kind}, this);
    connect(dialog, &NewCustomerDialog::existingChosen, this, [this](const CustomerId &id) { select(id.toString()); });
    open(dialog);
}

void CustomersPage::open(CustomerDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CustomerDialog::settled, this, [this](const actions::Operation &operation) {
        noteOperation(operation);
        if (operation.state == actions::OperationState::Succeeded)
            select(operation.customerId.toString());
    });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void CustomersPage::noteOperation(const actions::Operation &operation)
{
    if (!actions::customerRequest(operation.request))
        return;
    tellUnsettled(*this, operation, m_desk.providerName());
    if (!operation.customerId.isEmpty() && operation.customerId.toString() == selected())
        showDetails(selected());
}

void CustomersPage::copySummary()
{
    if (!m_pane->details())
        return;
    QGuiApplication::clipboard()->setText(
        supportSummary(*m_pane->details(), m_desk.providerName(), context().clock.now()));
    Q_EMIT noticeRaised(kCopiedNotice,
                        {Tone::Ok,
                         tr("The summary of %1 is in the clipboard.").arg(customerTitle(m_pane->details()->customer)),
                         {},
                         {}});
}

} // namespace reckoner::ui
