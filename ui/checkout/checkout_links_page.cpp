// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/checkout_links_page.h"

#include "ui/checkout/checkout_link_dialog.h"
#include "ui/checkout/checkout_link_pane.h"
#include "ui/checkout/checkout_link_window.h"
#include "ui/checkout/link_view.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/icon.h"
#include "ui/common/operation_notice.h"
#include "ui/common/page_title.h"
#include "ui/common/plain_text.h"
#include "ui/common/status_pill.h"
#include "ui/common/two_part_delegate.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace reckoner::ui {

static const QString kLinkStateKey = QStringLiteral("state");

static ListPage::Words checkoutLinksWords()
{
    return {.title = CheckoutLinksPage::tr("Checkout links"),
            .searchHint = CheckoutLinksPage::tr("Name, e-mail address or id"),
            .searchName = CheckoutLinksPage::tr("Search checkout links"),
            .loading = CheckoutLinksPage::tr("Loading the links"),
            .failed = CheckoutLinksPage::tr("The links could not be read"),
            .noMatch = CheckoutLinksPage::tr("No link fits the search and the filters."),
            .emptyTitle = CheckoutLinksPage::tr("No links yet"),
            .emptyHint = CheckoutLinksPage::tr("Make one to sell credits or a plan: the customer pays behind it, and "
                                               "what becomes of it is shown here.")};
}

// "ctm_…" a customer, "pri_…" a price, "payg 50000" an amount of credits.
static CheckoutStart checkoutStart(const QString &id)
{
    CheckoutStart start;
    const qsizetype blank = id.indexOf(QLatin1Char(' '));
    if (const auto plan = blank < 0 ? std::nullopt : pricing::planFromText(id.left(blank)))
        start.quote = pricing::QuoteRequest{*plan, id.mid(blank + 1).toLongLong()};
    else if (id.startsWith(QLatin1StringView("pri_")))
        start.priceId = PriceId(id);
    else
        start.customerId = CustomerId(id);
    return start;
}

CheckoutLinksPage::CheckoutLinksPage(CheckoutDesk &desk, const PageContext &context, QWidget *parent)
    : CheckoutLinksPage(desk, context, new CheckoutLinkWindow(context.clock), new CheckoutLinkPane, parent)
{
}

CheckoutLinksPage::CheckoutLinksPage(CheckoutDesk &desk, const PageContext &context, CheckoutLinkWindow *rows,
                                     CheckoutLinkPane *pane, QWidget *parent)
    : ListPage(context, QStringLiteral("checkout_links"), checkoutLinksWords(), rows, pane, parent), m_desk(desk),
      m_rows(rows), m_pane(pane)
{
    auto *create = new QPushButton(icon(QLatin1StringView("plus")), tr("&Make a checkout link…"), this);
    create->setAutoDefault(false);
    create->setEnabled(context.safety != SafetyLevel::ReadOnly && m_desk.isConnected());
    create->setToolTip(plainToolTip(m_desk.hindrance()));
    connect(create, &QPushButton::clicked, this, [this] { openNew({}); });
    title().addAction(create);
    filter().addChoice(kLinkStateKey, tr("State"),
                       {{QStringLiteral("open"), tr("Not settled")},
                        {QStringLiteral("completed"), tr("Completed")},
                        {QStringLiteral("canceled"), tr("Canceled")}});
    setUpTable();
    connect(&m_desk, &CheckoutDesk::linksChanged, this, [this](const QSet<QString> &ids) {
        noteChanged(ids);
        if (ids.contains(selected()))
            showDetails(selected());
    });
    connect(&m_desk, &CheckoutDesk::operationChanged, this, &CheckoutLinksPage::noteOperation);
    connect(m_pane, &CheckoutLinkPane::entityRequested, this, &Page::entityRequested);
    finishSetUp(CheckoutLinkWindow::Made);
}

void CheckoutLinksPage::setUpTable()
{
    DataTable &rows = table();
    rows.setItemDelegateForColumn(CheckoutLinkWindow::Customer, new TwoPartDelegate(&rows));
    rows.setItemDelegateForColumn(CheckoutLinkWindow::State, new PillDelegate(&rows));
    rows.setColumnWidth(CheckoutLinkWindow::Made, 110);
    rows.setColumnWidth(CheckoutLinkWindow::Amount, 100);
    rows.setColumnWidth(CheckoutLinkWindow::Credits, 90);
    rows.setColumnWidth(CheckoutLinkWindow::State, 132);
    rows.setColumnWidth(CheckoutLinkWindow::By, 90);
    rows.setFixedColumn(CheckoutLinkWindow::Customer);
    rows.setFlexible({{CheckoutLinkWindow::Customer, 140, 1}, {CheckoutLinkWindow::What, 120, 1}});
}

std::optional<Qt::SortOrder> CheckoutLinksPage::sortDirection(int column) const
{
    return column == CheckoutLinkWindow::Made ? std::optional(Qt::DescendingOrder) : std::nullopt;
}

checkout::CheckoutLinkFilter CheckoutLinksPage::linkFilter() const
{
    const FilterBar &bar = this->filter();
    checkout::CheckoutLinkFilter filter;
    filter.state = checkout::linkStateFromText(bar.choice(kLinkStateKey));
    filter.search = bar.searchText();
    return filter;
}

void CheckoutLinksPage::applyQuery()
{
    const checkout::CheckoutLinkFilter filter = linkFilter();
    CheckoutLinkWindow::Source source;
    source.page = [this, filter](std::optional<checkout::CheckoutLinkCursor> after, storage::PageLimit limit) {
        return m_desk.list(filter, std::move(after), limit);
    };
    source.count = [this, filter] { return m_desk.count(filter); };
    source.anchors = [this, filter](int step) { return m_desk.anchors(filter, step); };
    source.byIds = [this](std::vector<QString> ids) {
        std::vector<PaymentId> wanted;
        for (QString &id : ids)
            wanted.emplace_back(std::move(id));
        return m_desk.rowsByIds(std::move(wanted));
    };
    m_rows->setSource(std::move(source));
}

void CheckoutLinksPage::showDetails(const QString &id)
{
    const int asked = ++m_detailsAsked;
    if (id.isEmpty()) {
        m_pane->showNothing();
        return;
    }
    m_desk.rowsByIds({PaymentId(id)}).then(this, [this, asked](Result<std::vector<checkout::CheckoutLinkRow>> rows) {
        if (asked != m_detailsAsked)
            return;
        if (rows && !rows->empty())
            m_pane->showRow(rows->front(), context().clock.now());
        else
            m_pane->showNothing();
    });
}

void CheckoutLinksPage::openDetails()
{
    m_pane->view().copyButton().setFocus(Qt::OtherFocusReason);
}

void CheckoutLinksPage::fillContextMenu(QMenu &menu)
{
    if (!m_pane->row())
        return;
    const checkout::CheckoutLink link = m_pane->row()->link;
    QAction *copy = menu.addAction(tr("Copy the link"));
    copy->setEnabled(m_pane->view().copyButton().isEnabled());
    connect(copy, &QAction::triggered, &m_pane->view(), &LinkView::copyLink);
    connect(menu.addAction(tr("Show the customer")), &QAction::triggered, this, [this, link] {
        Q_EMIT entityRequested({EntityKind::Customer, link.customerId.toString()});
    });
    connect(menu.addAction(tr("Show the payment")), &QAction::triggered, this, [this, link] {
        Q_EMIT entityRequested({EntityKind::Payment, link.paymentId.toString()});
    });
}

void CheckoutLinksPage::showEntity(const EntityRef &entity)
{
    openNew(checkoutStart(entity.id));
}

CheckoutDialog *CheckoutLinksPage::openNew(CheckoutStart start)
{
    auto *dialog = new CheckoutDialog({m_desk, context().safety, context().kind}, std::move(start), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckoutDialog::settled, this, [this](const actions::Operation &operation) {
        noteOperation(operation);
        if (operation.state == actions::OperationState::Succeeded)
            showLink(operation.id);
    });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
    return dialog;
}

void CheckoutLinksPage::showLink(const OperationId &operation)
{
    m_desk.linkOf(operation).then(this, [this](Result<std::optional<checkout::CheckoutLinkRow>> row) {
        if (!row || !*row)
            return;
        select((*row)->link.paymentId.toString());
        auto *dialog = new CheckoutLinkDialog(m_desk, **row, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        Q_EMIT dialogOpened(dialog);
        Q_EMIT linkShown(dialog);
    });
}

void CheckoutLinksPage::noteOperation(const actions::Operation &operation)
{
    if (actions::checkoutRequest(operation.request))
        tellUnsettled(*this, operation, m_desk.providerName());
}

} // namespace reckoner::ui
