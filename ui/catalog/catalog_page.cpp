// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_page.h"

#include "ui/catalog/catalog_findings.h"
#include "ui/catalog/catalog_pane.h"
#include "ui/catalog/catalog_status_dialog.h"
#include "ui/catalog/catalog_window.h"
#include "ui/catalog/catalog_words.h"
#include "ui/catalog/plans_dialog.h"
#include "ui/catalog/price_dialog.h"
#include "ui/catalog/price_preview_dialog.h"
#include "ui/catalog/product_dialog.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/icon.h"
#include "ui/common/operation_notice.h"
#include "ui/common/page_title.h"
#include "ui/common/plain_text.h"
#include "ui/common/status_pill.h"
#include "ui/common/two_part_delegate.h"
#include "ui/common/view_state.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>

namespace reckoner::ui {

namespace {

constexpr int kUsageGatherMs = 5000; // figures that nobody watches second by second
constexpr int kFoldMarkWidth = 24;   // from the left edge of the name
const QString kArchivedChip = QStringLiteral("archived"), kCustomChip = QStringLiteral("custom"),
              kKindChoice = QStringLiteral("kind");

} // namespace

static ListPage::Words catalogPageWords()
{
    return {.title = CatalogPage::tr("Plans & Prices"),
            .searchHint = CatalogPage::tr("Product, price or id"),
            .searchName = CatalogPage::tr("Search products and prices"),
            .loading = CatalogPage::tr("Loading the catalog"),
            .failed = CatalogPage::tr("The catalog could not be read"),
            .noMatch = CatalogPage::tr("No product and no price fits the search and the filters."),
            .emptyTitle = CatalogPage::tr("No products yet"),
            .emptyHint = CatalogPage::tr("Products and their prices appear here once the catalog is synchronised.")};
}

CatalogPage::CatalogPage(const PageContext &context, CatalogDesk &desk, QWidget *parent)
    : CatalogPage(context, desk, new CatalogWindow, new CatalogPane, parent)
{
}

CatalogPage::CatalogPage(const PageContext &context, CatalogDesk &desk, CatalogWindow *rows, CatalogPane *pane,
                         QWidget *parent)
    : ListPage(context, QStringLiteral("plans"), catalogPageWords(), rows, pane, parent), m_desk(desk), m_rows(rows),
      m_pane(pane)
{
    const QStringList folded = context.state.value(stateKey("folded")).toStringList();
    m_folded.insert(folded.begin(), folded.end());
    buildActions();
    setUp();
    m_usageOld.setSingleShot(true);
    m_usageOld.setInterval(kUsageGatherMs);
    connectAll();
    m_pane->setHindrance(hindrance());
    finishSetUp(CatalogWindow::Name);
}

void CatalogPage::buildActions()
{
    auto *more = new QToolButton(this);
    more->setText(tr("&More"));
    more->setAccessibleName(tr("More about the catalog"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->addAction(tr("&Plans and credits…"), this, &CatalogPage::openPlans);
    menu->addAction(tr("Preview prices by &country…"), this, &CatalogPage::openPreview);
    m_movedAction = menu->addAction(tr("&Moved subscriptions…"), this, [this] { askToMove({}); });
    m_movedAction->setVisible(false);
    menu->addSeparator();
    menu->addAction(tr("&Fold all products"), this, [this] {
        catalogNow().then(this, [this](Result<KeptCatalog> all) {
            std::set<QString> folded;
            if (all) {
                for (const catalog::Product &product : (*all)->products)
                    folded.insert(product.id.toString());
            }
            setFolded(std::move(folded));
        });
    });
    menu->addAction(tr("&Unfold all products"), this, [this] { setFolded({}); });
    more->setMenu(menu);
    title().addAction(more);
    auto *create = new QPushButton(icon(QLatin1StringView("plus")), tr("&New product…"), this);
    create->setAutoDefault(false);
    create->setEnabled(hindrance().isEmpty());
    create->setToolTip(plainToolTip(hindrance()));
    connect(create, &QPushButton::clicked, this, &CatalogPage::openNewProduct);
    title().addAction(create);
}

void CatalogPage::connectAll()
{
    connect(&m_usageOld, &QTimer::timeout, this, [this] {
        forget();
        m_rows->noteMoved();
    });
    connect(&m_desk, &CatalogDesk::usageChanged, this, [this] {
        if (!m_usageOld.isActive())
            m_usageOld.start();
    });
    connect(&m_desk, &CatalogDesk::catalogChanged, this, [this](const QSet<QString> &ids) {
        forget();
        noteChanged(ids);
        m_rows->noteMoved(); // a name or an amount decides where a row stands
    });
    connect(&m_desk, &CatalogDesk::operationChanged, this, &CatalogPage::noteOperation);
    connect(m_pane, &CatalogPane::entityRequested, this, &Page::entityRequested);
    connect(m_pane, &CatalogPane::retryRequested, this, [this] { showDetails(selected()); });
    connect(m_pane, &CatalogPane::actionRequested, this, &CatalogPage::openAction);
    connect(m_findings, &CatalogFindings::entryRequested, this, [this](const QString &id) { select(id); });
    connect(m_findingsButton, &QToolButton::toggled, m_findings, &QWidget::setVisible);
}

QString CatalogPage::hindrance() const
{
    if (!m_desk.isConnected())
        return tr("%1 is not connected in this profile: the catalog can be looked at, not changed.")
            .arg(m_desk.providerName());
    if (context().safety == SafetyLevel::ReadOnly)
        return tr("This environment is read only: nothing can be changed from here.");
    return {};
}

CatalogDialog::Context CatalogPage::dialogContext()
{
    return {m_desk, context().safety, context().kind};
}

void CatalogPage::setUp()
{
    filter().addChoice(kKindChoice, tr("Billing"),
                       {{QStringLiteral("recurring"), tr("Recurring")}, {QStringLiteral("once"), tr("Once")}});
    filter().addChip(kArchivedChip, tr("Archived too"), tr("Show archived products and prices as well"));
    filter().addChip(kCustomChip, tr("Custom too"), tr("Show what was made for one customer as well"));
    m_findingsButton = new QToolButton(this);
    m_findingsButton->setCheckable(true);
    setChip(m_findingsButton);
    m_findingsButton->setText(tr("Check"));
    m_findingsButton->setToolTip(tr("What is likely a mistake in the catalog"));
    filter().addTrailing(m_findingsButton);
    m_findings = new CatalogFindings(this);
    m_findings->hide();
    addToHead(m_findings);
    DataTable &rows = table();
    rows.setItemDelegateForColumn(CatalogWindow::Status, new PillDelegate(&rows));
    rows.setItemDelegateForColumn(CatalogWindow::IdColumn, new IdDelegate(&rows));
    rows.setColumnWidth(CatalogWindow::Amount, 124);
    rows.setColumnWidth(CatalogWindow::Trial, 72);
    rows.setColumnWidth(CatalogWindow::Live, 100);
    rows.setColumnWidth(CatalogWindow::Overrides, 84);
    rows.setColumnWidth(CatalogWindow::Quantity, 84);
    rows.setColumnWidth(CatalogWindow::Plan, 100);
    rows.setColumnWidth(CatalogWindow::Tax, 140);
    rows.setColumnWidth(CatalogWindow::Status, 92);
    rows.setColumnHidden(CatalogWindow::Overrides, true);
    rows.setColumnHidden(CatalogWindow::Quantity, true);
    rows.setColumnHidden(CatalogWindow::Plan, true);
    rows.setColumnHidden(CatalogWindow::Tax, true);
    rows.setColumnHidden(CatalogWindow::IdColumn, true);
    rows.setFixedColumn(CatalogWindow::Name);
    rows.setFlexible({{CatalogWindow::Name, 160, 3}, {CatalogWindow::Revenue, 120, 2}});
    rows.installEventFilter(this);
    rows.viewport()->installEventFilter(this);
}

void CatalogPage::forget()
{
    ++m_age;
    m_catalog.reset();
}

Task<CatalogPage::KeptCatalog> CatalogPage::catalogNow()
{
    if (m_catalog)
        return Task<KeptCatalog>::settled(m_catalog);
    return m_desk.catalog().then(this, [this, age = m_age](Result<Catalog> read) -> Result<KeptCatalog> {
        if (!read)
            return read.error();
        KeptCatalog all = std::make_shared<const Catalog>(*std::move(read));
        if (age == m_age) {
            m_catalog = all;
            showFindings(*all);
        }
        return all;
    });
}

// Page, number and anchors ask for the same rows one after the other.
Task<CatalogPage::KeptRows> CatalogPage::rowsFor(CatalogFilter filter)
{
    return catalogNow().then(this, [this, filter = std::move(filter)](Result<KeptCatalog> all) -> Result<KeptRows> {
        if (!all)
            return all.error();
        if (m_kept.rows && m_kept.of == *all && m_kept.filter == filter)
            return m_kept.rows;
        KeptRows rows = std::make_shared<const std::vector<CatalogRow>>(catalogRows(**all, filter));
        m_kept = {*all, filter, rows};
        return rows;
    });
}

CatalogFilter CatalogPage::wantedFilter() const
{
    CatalogFilter wanted;
    wanted.search = filter().searchText();
    wanted.archived = filter().activeChips().contains(kArchivedChip);
    wanted.custom = filter().activeChips().contains(kCustomChip);
    wanted.kind = filter().choice(kKindChoice);
    wanted.collapsed = m_folded;
    return wanted;
}

// The catalog is short and read as a whole; pages are cut out of it.
void CatalogPage::applyQuery()
{
    const CatalogFilter wanted = wantedFilter();
    CatalogWindow::Source source;
    source.page = [this, wanted](std::optional<int> after, storage::PageLimit limit) {
        return rowsFor(wanted).then(this, [after, limit](Result<KeptRows> kept) -> Result<CatalogWindow::Page> {
            if (!kept)
                return kept.error();
            const std::vector<CatalogRow> &rows = **kept;
            const size_t from = std::min(rows.size(), size_t(after ? *after + 1 : 0));
            const size_t to = std::min(rows.size(), from + size_t(limit.rows));
            CatalogWindow::Page page;
            page.rows.assign(rows.begin() + ptrdiff_t(from), rows.begin() + ptrdiff_t(to));
            if (to < rows.size())
                page.next = int(to) - 1;
            return page;
        });
    };
    source.count = [this, wanted] {
        return rowsFor(wanted).then(this, [](Result<KeptRows> kept) -> Result<qint64> {
            if (!kept)
                return kept.error();
            return qint64((*kept)->size());
        });
    };
    source.anchors = [this, wanted](int step) {
        return rowsFor(wanted).then(this, [step](Result<KeptRows> kept) -> Result<std::vector<int>> {
            if (!kept)
                return kept.error();
            std::vector<int> anchors;
            for (int row = step; row <= int((*kept)->size()); row += step)
                anchors.push_back(row - 1);
            return anchors;
        });
    };
    source.byIds = [this, wanted](std::vector<QString> ids) {
        return rowsFor(wanted).then(this,
                                    [ids = std::move(ids)](Result<KeptRows> kept) -> Result<std::vector<CatalogRow>> {
                                        if (!kept)
                                            return kept.error();
                                        std::vector<CatalogRow> found;
                                        for (const CatalogRow &row : **kept) {
                                            if (std::find(ids.begin(), ids.end(), row.id()) != ids.end())
                                                found.push_back(row);
                                        }
                                        return found;
                                    });
    };
    m_rows->setSource(std::move(source));
}

void CatalogPage::showDetails(const QString &id)
{
    const int asked = ++m_asked;
    if (id.isEmpty()) {
        m_pane->showNothing();
        return;
    }
    m_pane->showLoading();
    CatalogFilter everything;
    everything.archived = everything.custom = true;
    catalogNow().then(this, [this, asked, id, everything](Result<KeptCatalog> all) {
        if (asked != m_asked)
            return;
        if (!all) {
            m_pane->showError(all.error());
            return;
        }
        const std::vector<CatalogRow> rows = catalogRows(**all, everything);
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const CatalogRow &row) { return row.id() == id; });
        if (found != rows.end())
            m_pane->showRow(*found);
        else
            m_pane->showError(Error{ErrorKind::NotFound,
                                    tr("%1 is not in the mirror. It may arrive with the next synchronisation.").arg(id),
                                    {},
                                    {}});
    });
}

void CatalogPage::openDetails()
{
    if (const auto &row = m_pane->row(); row && !row->price)
        toggleFold(row->id());
}

void CatalogPage::showFindings(const Catalog &catalog)
{
    std::map<QString, QString> names;
    for (const catalog::Product &product : catalog.products)
        names.emplace(product.id.toString(), product.name);
    for (const catalog::Price &price : catalog.prices)
        names.emplace(price.id.toString(), priceName(price));
    m_findings->setFindings(catalog.findings, names);
    m_findingsButton->setText(catalog.findings.empty() ? tr("No findings")
                                                       : tr("%Ln finding(s)", nullptr, int(catalog.findings.size())));
}

void CatalogPage::setFolded(std::set<QString> folded)
{
    m_folded = std::move(folded);
    context().state.setValue(stateKey("folded"), QStringList(m_folded.begin(), m_folded.end()));
    applyQuery();
    m_rows->reload();
}

void CatalogPage::toggleFold(const QString &productId)
{
    std::set<QString> folded = m_folded;
    if (folded.erase(productId) == 0)
        folded.insert(productId);
    setFolded(std::move(folded));
}

// Left folds, right unfolds, as in every tree.
bool CatalogPage::foldByKey(int key)
{
    const CatalogRow *row = m_rows->row(table().currentIndex().row());
    if (!row || row->price || row->prices == 0 || row->isCollapsed == (key == Qt::Key_Left))
        return false;
    toggleFold(row->id());
    return true;
}

bool CatalogPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &table() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Left || key == Qt::Key_Right) && foldByKey(key))
            return true;
    }
    if (watched == table().viewport() && event->type() == QEvent::MouseButtonPress) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        const QModelIndex index = table().indexAt(at);
        const CatalogRow *row = index.isValid() ? m_rows->row(index.row()) : nullptr;
        if (row && !row->price && row->prices > 0 && index.column() == CatalogWindow::Name &&
            at.x() - table().visualRect(index).left() < kFoldMarkWidth) {
            toggleFold(row->id());
            return true;
        }
    }
    return ListPage::eventFilter(watched, event);
}

QByteArray CatalogPage::detailsJson() const
{
    if (!m_pane->row())
        return {};
    return m_pane->row()->price ? m_pane->row()->price->raw : m_pane->row()->product.raw;
}

void CatalogPage::fillContextMenu(QMenu &menu)
{
    if (!m_pane->row())
        return;
    const std::array<std::pair<CatalogAction, QString>, 6> entries{
        {{CatalogAction::Edit, tr("Edit…")},
         {CatalogAction::Checkout, tr("Make a checkout link…")},
         {CatalogAction::Move, tr("Move subscriptions to another price…")},
         {CatalogAction::NewPrice, tr("New price…")},
         {CatalogAction::Archive, tr("Archive…")},
         {CatalogAction::Restore, tr("Restore…")}}};
    for (const auto &[action, text] : entries) {
        if (m_pane->offers(action))
            menu.addAction(m_pane->button(action)->icon(), text, this, [this, action = action] { openAction(action); })
                ->setEnabled(hindrance().isEmpty());
    }
    menu.addSeparator();
    menu.addAction(tr("Copy the id"), this, [id = m_pane->row()->id()] { QGuiApplication::clipboard()->setText(id); });
}

void CatalogPage::openNewProduct()
{
    if (hindrance().isEmpty())
        open(new ProductDialog(dialogContext(), std::nullopt, this));
}

void CatalogPage::openAction(CatalogAction action)
{
    if (!m_pane->offers(action) || !hindrance().isEmpty())
        return;
    const CatalogRow row = *m_pane->row();
    switch (action) {
    case CatalogAction::Edit:
        if (row.price)
            open(new PriceDialog(dialogContext(), row, this));
        else
            open(new ProductDialog(dialogContext(), row.product, this));
        return;
    case CatalogAction::Move: askToMove(row.price->id); return;
    case CatalogAction::Checkout: Q_EMIT entityRequested({EntityKind::NewCheckout, row.price->id.toString()}); return;
    case CatalogAction::NewPrice: open(new PriceDialog(dialogContext(), row.product, this)); return;
    case CatalogAction::Archive:
    case CatalogAction::Restore: openStatus(action); return;
    }
    RK_UNREACHABLE();
}

void CatalogPage::openStatus(CatalogAction action)
{
    catalogNow().then(this, [this, action, row = *m_pane->row()](Result<KeptCatalog> all) {
        CatalogStatusDialog::Surroundings around;
        if (all && !row.price) {
            for (const catalog::Price &price : (*all)->prices)
                around.activePrices += price.isActive() && price.productId == row.product.id ? 1 : 0;
        }
        if (!row.planCode.isEmpty())
            around.planCodes.append(row.planCode);
        const auto to =
            action == CatalogAction::Archive ? CatalogStatusDialog::To::Archived : CatalogStatusDialog::To::Active;
        open(new CatalogStatusDialog(dialogContext(), row, to, around, this));
    });
}

void CatalogPage::openPlans()
{
    catalogNow().then(this, [this](Result<KeptCatalog> all) {
        if (!all)
            return;
        auto *dialog = new PlansDialog(dialogContext(), **all, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PlansDialog::plansChanged, this, [this] {
            forget();
            m_rows->noteMoved();
        });
        dialog->open();
        Q_EMIT dialogOpened(dialog);
    });
}

void CatalogPage::openPreview()
{
    catalogNow().then(this, [this](Result<KeptCatalog> all) {
        if (!all)
            return;
        const auto &row = m_pane->row();
        auto *dialog =
            new PricePreviewDialog(dialogContext(), **all, row && row->price ? row->price->id : PriceId(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        Q_EMIT dialogOpened(dialog);
    });
}

void CatalogPage::offerMoving()
{
    m_movedAction->setVisible(true);
    m_pane->setMayMove(true);
}

void CatalogPage::askToMove(const PriceId &from)
{
    catalogNow().then(this, [this, from](Result<KeptCatalog> all) {
        if (all)
            Q_EMIT moveRequested(from, *all);
    });
}

void CatalogPage::open(RequestDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RequestDialog::settled, this, [this](const actions::Operation &operation) {
        noteOperation(operation);
        if (operation.state == actions::OperationState::Succeeded)
            select(operation.catalogId);
    });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void CatalogPage::noteOperation(const actions::Operation &operation)
{
    if (!actions::catalogRequest(operation.request))
        return;
    tellUnsettled(*this, operation, m_desk.providerName());
}

} // namespace reckoner::ui
