// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_page.h"

#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/icon.h"
#include "ui/common/page_title.h"
#include "ui/common/plain_label.h"
#include "ui/common/roles.h"
#include "ui/common/row_window.h"
#include "ui/common/saved_views.h"
#include "ui/common/state_view.h"
#include "ui/common/style.h"
#include "ui/common/view_state.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

constexpr int kListSettleMs = 60;
constexpr int kDetailsGatherMs = 150;
constexpr int kPaneShare = 31; // per cent of the width: in a small window the table needs the room more
constexpr int kPaneShareBelow = 46;
constexpr int kSelectionKept = 1000; // rows that are selected again after everything was read again

} // namespace

ListPage::ListPage(const PageContext &context, const QString &key, Words words, RowWindowModel *model, QWidget *pane,
                   QWidget *parent, PanePlace place)
    : Page(parent), m_context(context), m_key(key), m_words(std::move(words)), m_model(model), m_pane(pane),
      m_place(place)
{
    m_model->setParent(this);
    build(pane);
    connectTable();
    connectModel();
    m_settle.setSingleShot(true);
    m_settle.setInterval(kListSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &ListPage::selectionSettled);
    m_detailsOld.setSingleShot(true);
    m_detailsOld.setInterval(kDetailsGatherMs);
    connect(&m_detailsOld, &QTimer::timeout, this, [this] { showDetails(m_selected); });
}

void ListPage::build(QWidget *pane)
{
    buildTitle();
    m_filter = new FilterBar(m_words.searchHint, m_words.searchName, this);
    m_views = new SavedViews(*m_filter, m_context.state, stateKey("views"), this);
    m_filter->addTrailing(m_views);
    connect(m_views, &SavedViews::picked, m_filter, &FilterBar::changed);
    connect(m_views, &SavedViews::dialogOpened, this, &Page::dialogOpened);

    m_head = new QVBoxLayout;
    m_head->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    m_head->setSpacing(kSpaceM);
    m_head->addWidget(m_title);
    m_head->addWidget(m_filter);

    m_table = new DataTable(m_words.title, this);
    m_table->setModel(m_model);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_stack = new ContentStack(m_table, this);
    m_stack->showLoading(m_words.loading);

    m_splitter = new QSplitter(m_place == PanePlace::Right ? Qt::Horizontal : Qt::Vertical, this);
    m_list = new QWidget(this);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_stack, 1);
    rows->addWidget(makeSelectionBar());
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(m_splitter, 1);
}

// Not a focus proxy: that would lead the Tab key past title and filters, straight to the table.
void ListPage::focusInEvent(QFocusEvent *event)
{
    m_table->setFocus(event->reason());
}

void ListPage::setListVisible(bool visible)
{
    m_list->setVisible(visible);
    m_filter->setVisible(visible);
}

// Beside an empty list there is nothing to choose, and an empty pane would only say so once more.
void ListPage::syncPane()
{
    const bool nothing = m_stack->showsEmpty() && m_selected.isEmpty();
    m_pane->setVisible(m_paneToggle->isChecked() && !nothing);
}

// For screen readers: what the arrow in the head and the chips above say to the eye.
void ListPage::tellState()
{
    const QString column = m_model->headerData(m_sortColumn, Qt::Horizontal).toString();
    const QString sorted = sortDirection(m_sortColumn) == Qt::DescendingOrder ? tr("Sorted by %1, descending.")
                                                                              : tr("Sorted by %1, ascending.");
    QStringList told;
    if (sortDirection(m_sortColumn))
        told.append(sorted.arg(column));
    const QStringList filters = m_filter->activeTexts();
    if (!filters.isEmpty())
        told.append(tr("Filtered: %1.").arg(filters.join(QStringLiteral(", "))));
    m_table->setAccessibleDescription(told.join(QLatin1Char(' ')));
}

void ListPage::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

void ListPage::buildTitle()
{
    m_title = new PageTitle(m_words.title, this);
    auto *refresh = new QToolButton(this);
    refresh->setIcon(icon(QLatin1StringView("refresh")));
    refresh->setAutoRaise(true);
    refresh->setAccessibleName(tr("Load the list again"));
    refresh->setToolTip(tr("Load the list again (F5)"));
    refresh->setShortcut(QKeySequence::Refresh);
    connect(refresh, &QToolButton::clicked, this, &ListPage::reload);
    m_paneToggle = new QToolButton(this);
    m_paneToggle->setIcon(icon(QLatin1StringView("pane")));
    m_paneToggle->setAutoRaise(true);
    m_paneToggle->setCheckable(true);
    m_paneToggle->setChecked(true);
    m_paneToggle->setAccessibleName(tr("Details pane"));
    m_paneToggle->setToolTip(tr("Show or hide the details pane"));
    m_title->addAction(refresh);
    m_title->addAction(makeExportButton());
    m_title->addAction(m_paneToggle);
}

QString ListPage::stateKey(const char *name) const
{
    return m_key + QLatin1Char('/') + QLatin1StringView(name);
}

void ListPage::finishSetUp(int sortColumn)
{
    m_sortColumn = sortColumn;
    {
        const QSignalBlocker quiet(m_table->horizontalHeader());
        m_table->horizontalHeader()->setSortIndicator(sortColumn,
                                                      sortDirection(sortColumn).value_or(Qt::AscendingOrder));
    }
    m_table->remember(m_context.state, stateKey("table"));
    const int remembered = m_table->horizontalHeader()->sortIndicatorSection();
    if (sortDirection(remembered))
        m_sortColumn = remembered;
    m_filter->setActiveChips(m_context.state.value(stateKey("chips")).toStringList());
    const QByteArray splitter = m_context.state.value(stateKey("splitter")).toByteArray();
    if (!splitter.isEmpty())
        m_splitterChosen = m_splitter->restoreState(splitter);
}

void ListPage::connectTable()
{
    connect(m_filter, &FilterBar::changed, this, [this] {
        m_context.state.setValue(stateKey("chips"), m_filter->activeChips());
        reload();
    });
    connect(m_filter, &FilterBar::leftDownwards, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0)
            m_table->selectRow(std::max(0, m_table->currentIndex().row()));
    });
    connect(m_filter, &FilterBar::clearedByEscape, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_paneToggle, &QToolButton::toggled, this, &ListPage::syncPane);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_splitterChosen = true;
        m_context.state.setValue(stateKey("splitter"), m_splitter->saveState());
    });
    connect(m_table, &DataTable::filterRequested, this, &ListPage::focusFilter);
    connect(m_table, &DataTable::sortRequested, this, &ListPage::sortBy);
    connect(m_table, &DataTable::rowOpened, this, [this] {
        m_paneToggle->setChecked(true);
        selectionSettled();
        openDetails();
    });
    connect(m_table, &DataTable::escaped, this, [this] {
        if (m_filter->isActive()) {
            m_filter->clear();
            reload();
        } else {
            m_table->clearSelection();
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        syncSelectionBar();
        if (m_keepRow)
            return;
        m_wanted.clear();
        m_settle.start();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        selectionSettled();
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillContextMenu(*menu);
        if (menu->isEmpty())
            delete menu;
        else
            menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(&m_stack->state(), &StateView::retryRequested, this, &ListPage::reload);
    connect(&m_stack->state(), &StateView::actionRequested, this, [this] {
        m_filter->clear();
        m_context.state.setValue(stateKey("chips"), QStringList());
        reload();
    });
}

void ListPage::connectModel()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ListPage::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListPage::findPlaceAgain);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_wanted.isEmpty() && m_model->indexOf(m_wanted) >= 0)
            selectRows({m_wanted}, Reveal::Yes);
    });
    connect(m_model, &RowWindowModel::loaded, this, [this] {
        m_reloading = false;
        if (m_model->rowCount() > 0)
            m_stack->showContent();
        else
            showEmptyState();
        syncPane();
        m_table->growToContents();
        Q_EMIT loaded();
    });
    connect(m_model, &RowWindowModel::counted, this, [this](qint64 rows) {
        m_title->setCount(QLocale().toString(rows));
        if (rows > 0) {
            m_stack->showContent();
            syncPane();
        }
    });
    connect(m_model, &RowWindowModel::failed, this, [this](const Error &error) {
        m_title->setCount({});
        m_stack->showError(m_words.failed, error);
        Q_EMIT loaded();
    });
    const auto readFailed = [this] { return m_key + QStringLiteral(".more"); };
    connect(m_model, &RowWindowModel::readFailed, this, [this, readFailed](const Error &error) {
        Q_EMIT noticeRaised(readFailed(), {Tone::Bad, tr("More rows could not be read: %1").arg(error.message),
                                           tr("Try again"), [this, readFailed] {
                                               Q_EMIT noticeCleared(readFailed());
                                               m_table->viewport()->update();
                                           }});
    });
}

void ListPage::reload()
{
    m_reloading = true;
    applyQuery();
    tellState();
    if (m_model->rowCount() == 0)
        m_stack->showLoading(m_words.loading);
    m_model->reload();
}

void ListPage::showEmptyState()
{
    if (m_filter->isActive())
        m_stack->showEmpty(tr("Nothing matches"), m_words.noMatch, tr("Remove search and filters"));
    else
        m_stack->showEmpty(m_words.emptyTitle, m_words.emptyHint);
}

void ListPage::focusFilter()
{
    m_filter->focusSearch();
}

void ListPage::noteChanged(const QSet<QString> &ids)
{
    m_model->noteChanged(ids);
    if (!m_selected.isEmpty() && ids.contains(m_selected) && !m_detailsOld.isActive())
        m_detailsOld.start();
}

void ListPage::select(const QString &id)
{
    m_selected = id;
    m_wanted = id;
    if (id.isEmpty())
        return;
    m_paneToggle->setChecked(true);
    syncPane(); // the list may be empty: what is shown need not be in it
    selectRows({id}, Reveal::Yes);
    showDetails(id);
}

// Selects these rows as far as they are there, without telling anybody.
void ListPage::selectRows(const QStringList &ids, Reveal reveal)
{
    QItemSelection selection;
    int last = -1;
    for (const QString &id : ids) {
        const int row = m_model->indexOf(id);
        if (row < 0)
            continue;
        last = row;
        selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    m_keepRow = true;
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (reveal == Reveal::Yes && last >= 0) {
        m_table->selectionModel()->setCurrentIndex(m_model->index(last, 0), QItemSelectionModel::NoUpdate);
        m_table->scrollTo(m_model->index(last, 0));
    }
    if (ids.contains(m_wanted) && last >= 0)
        m_wanted.clear();
    m_keepRow = false;
}

// Before a reset: which rows are selected and which one is at the top.
void ListPage::keepPlace()
{
    m_spot = {};
    m_keepRow = true;
    int left = kSelectionKept;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && left > 0; ++row, --left) {
            if (const std::optional<QString> id = m_model->idAt(row))
                m_spot.selected.append(*id);
        }
    }
    m_spot.column = std::max(0, m_table->currentIndex().column());
    m_spot.current = m_model->idAt(m_table->currentIndex().row()).value_or(QString());
    const int top = m_table->verticalScrollBar()->value();
    if (top > 0 && !m_reloading)
        m_spot.top = m_model->idAt(top).value_or(QString());
}

void ListPage::findPlaceAgain()
{
    const Spot spot = std::exchange(m_spot, {});
    const int top = spot.top.isEmpty() ? -1 : m_model->indexOf(spot.top);
    if (!m_wanted.isEmpty() && m_model->indexOf(m_wanted) >= 0) {
        selectRows({m_wanted}, Reveal::Yes);
        return;
    }
    selectRows(spot.selected, m_reloading ? Reveal::Yes : Reveal::No);
    if (m_reloading)
        return;
    const int current = m_model->indexOf(spot.current);
    if (current >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(current, spot.column), QItemSelectionModel::NoUpdate);
    if (top >= 0)
        m_table->scrollTo(m_model->index(top, spot.column), QAbstractItemView::PositionAtTop);
}

void ListPage::selectionSettled()
{
    m_settle.stop();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return; // the pane keeps what it shows: an empty pane helps nobody
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex shown = rows.contains(current.siblingAtColumn(0)) ? current : rows.first();
    const std::optional<QString> id = m_model->idAt(shown.row());
    if (!id) {
        m_settle.start(); // the row is on its way
        return;
    }
    if (*id == m_selected)
        return;
    m_selected = *id;
    showDetails(m_selected);
}

void ListPage::sortBy(int column)
{
    const bool known = sortDirection(column).has_value();
    const bool other = known && column != m_sortColumn;
    if (known)
        m_sortColumn = column;
    {
        const QSignalBlocker quiet(m_table->horizontalHeader());
        m_table->horizontalHeader()->setSortIndicator(m_sortColumn,
                                                      sortDirection(m_sortColumn).value_or(Qt::AscendingOrder));
    }
    if (other)
        reload();
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_splitterChosen)
        return;
    if (m_place == PanePlace::Below) {
        const int pane = std::max(m_splitter->height() * kPaneShareBelow / 100, m_pane->minimumHeight());
        m_splitter->setSizes({m_splitter->height() - pane, pane});
        return;
    }
    const int pane = std::clamp(width() * kPaneShare / 100, m_pane->minimumWidth(), kDetailsWidth);
    m_splitter->setSizes({width() - pane, pane});
}

} // namespace reckoner::ui
