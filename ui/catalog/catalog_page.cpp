// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_page.h"

#include "ui/catalog/catalog_pane.h"
#include "ui/catalog/catalog_window.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/status_pill.h"
#include "ui/common/two_part_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace reckoner::ui {

namespace {

constexpr int kUsageGatherMs = 5000; // figures that nobody watches second by second
const QString kArchivedChip = QStringLiteral("archived");
const QString kKindChoice = QStringLiteral("kind");

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
    setUp();
    m_usageOld.setSingleShot(true);
    m_usageOld.setInterval(kUsageGatherMs);
    connect(&m_usageOld, &QTimer::timeout, m_rows, &RowWindowModel::noteMoved);
    connect(&m_desk, &CatalogDesk::usageChanged, this, [this] {
        if (!m_usageOld.isActive())
            m_usageOld.start();
    });
    connect(&m_desk, &CatalogDesk::catalogChanged, this, [this](const QSet<QString> &ids) {
        noteChanged(ids);
        m_rows->noteMoved(); // a name or an amount decides where a row stands
    });
    connect(m_pane, &CatalogPane::entityRequested, this, &Page::entityRequested);
    connect(m_pane, &CatalogPane::retryRequested, this, [this] { showDetails(selected()); });
    finishSetUp(CatalogWindow::Name);
}

void CatalogPage::setUp()
{
    filter().addChoice(kKindChoice, tr("Billing"),
                       {{QStringLiteral("recurring"), tr("Recurring")}, {QStringLiteral("once"), tr("Once")}});
    filter().addChip(kArchivedChip, tr("Archived too"), tr("Show archived products and prices as well"));
    DataTable &rows = table();
    rows.setItemDelegateForColumn(CatalogWindow::Status, new PillDelegate(&rows));
    rows.setItemDelegateForColumn(CatalogWindow::IdColumn, new IdDelegate(&rows));
    rows.setColumnWidth(CatalogWindow::Amount, 124);
    rows.setColumnWidth(CatalogWindow::Trial, 72);
    rows.setColumnWidth(CatalogWindow::Live, 100);
    rows.setColumnWidth(CatalogWindow::Overrides, 84);
    rows.setColumnWidth(CatalogWindow::Quantity, 84);
    rows.setColumnWidth(CatalogWindow::Tax, 140);
    rows.setColumnWidth(CatalogWindow::Status, 92);
    rows.setColumnHidden(CatalogWindow::Overrides, true);
    rows.setColumnHidden(CatalogWindow::Quantity, true);
    rows.setColumnHidden(CatalogWindow::Tax, true);
    rows.setColumnHidden(CatalogWindow::IdColumn, true);
    rows.setFixedColumn(CatalogWindow::Name);
    rows.setFlexible({{CatalogWindow::Name, 160, 3}, {CatalogWindow::Revenue, 120, 2}});
}

Task<std::vector<CatalogRow>> CatalogPage::rowsFor(CatalogFilter filter)
{
    return m_desk.catalog().then(
        this, [filter = std::move(filter)](Result<Catalog> catalog) -> Result<std::vector<CatalogRow>> {
            if (!catalog)
                return catalog.error();
            return catalogRows(*catalog, filter);
        });
}

// The catalog is short and read as a whole; pages are cut out of it.
void CatalogPage::applyQuery()
{
    const CatalogFilter wanted{filter().searchText(), filter().activeChips().contains(kArchivedChip),
                               filter().choice(kKindChoice)};
    using CatalogRows = std::vector<CatalogRow>;
    CatalogWindow::Source source;
    source.page = [this, wanted](std::optional<int> after, storage::PageLimit limit) {
        return rowsFor(wanted).then(this, [after, limit](Result<CatalogRows> rows) -> Result<CatalogWindow::Page> {
            if (!rows)
                return rows.error();
            const size_t from = std::min(rows->size(), size_t(after ? *after + 1 : 0));
            const size_t to = std::min(rows->size(), from + size_t(limit.rows));
            CatalogWindow::Page page;
            page.rows.assign(rows->begin() + ptrdiff_t(from), rows->begin() + ptrdiff_t(to));
            if (to < rows->size())
                page.next = int(to) - 1;
            return page;
        });
    };
    source.count = [this, wanted] {
        return rowsFor(wanted).then(this, [](Result<CatalogRows> rows) -> Result<qint64> {
            if (!rows)
                return rows.error();
            return qint64(rows->size());
        });
    };
    source.anchors = [this, wanted](int step) {
        return rowsFor(wanted).then(this, [step](Result<CatalogRows> rows) -> Result<std::vector<int>> {
            if (!rows)
                return rows.error();
            std::vector<int> anchors;
            for (int row = step; row <= int(rows->size()); row += step)
                anchors.push_back(row - 1);
            return anchors;
        });
    };
    source.byIds = [this, wanted](std::vector<QString> ids) {
        return rowsFor(wanted).then(this, [ids = std::move(ids)](Result<CatalogRows> rows) -> Result<CatalogRows> {
            if (!rows)
                return rows.error();
            CatalogRows found;
            for (CatalogRow &row : *rows) {
                if (std::find(ids.begin(), ids.end(), row.id()) != ids.end())
                    found.push_back(std::move(row));
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
    rowsFor({{}, true, {}}).then(this, [this, asked, id](Result<std::vector<CatalogRow>> rows) {
        if (asked != m_asked)
            return;
        if (!rows) {
            m_pane->showError(rows.error());
            return;
        }
        const auto found =
            std::find_if(rows->begin(), rows->end(), [&](const CatalogRow &row) { return row.id() == id; });
        if (found != rows->end())
            m_pane->showRow(*found);
        else
            m_pane->showError(Error{ErrorKind::NotFound,
                                    tr("%1 is not in the mirror. It may arrive with the next synchronisation.").arg(id),
                                    {},
                                    {}});
    });
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
    connect(menu.addAction(tr("Copy the id")), &QAction::triggered, this,
            [id = m_pane->row()->id()] { QGuiApplication::clipboard()->setText(id); });
}

} // namespace reckoner::ui
