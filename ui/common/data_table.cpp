// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/data_table.h"

#include "ui/common/roles.h"
#include "ui/common/theme.h"
#include "ui/common/view_state.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollBar>

namespace reckoner::ui {

static constexpr int kWidestGrown = 240; // longer texts are elided, and told in the tool-tip

// As the style draws it; the header's own hint is about another font.
static int headWidth(const QTableView &table, int column)
{
    const QHeaderView *header = table.horizontalHeader();
    QFont font = captionFont(header->font());
    font.setWeight(QFont::DemiBold);
    const QString text = table.model()->headerData(column, Qt::Horizontal).toString();
    return QFontMetrics(font).horizontalAdvance(text) + 2 * kSpaceS +
           (header->sortIndicatorSection() == column ? 14 : 2);
}

DataTable::DataTable(const QString &accessibleName, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAlternatingRowColors(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(kRowHeightCompact);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(48);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &DataTable::showColumnMenu);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        save();
        Q_EMIT sortRequested(column, order);
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &DataTable::save);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &DataTable::save);
    connect(this, &QTableView::doubleClicked, this, &DataTable::rowOpened);
}

void DataTable::remember(ViewState &state, const QString &key)
{
    m_state = nullptr; // what is restored is not saved again
    const QByteArray header = state.value(key + QStringLiteral("/header")).toByteArray();
    if (!header.isEmpty() && horizontalHeader()->restoreState(header))
        m_growth = Growth::Done;
    m_state = &state;
    m_key = key;
}

void DataTable::save()
{
    if (!m_fitting)
        m_ungrown.clear();
    if (m_state && !m_fitting)
        m_state->setValue(m_key + QStringLiteral("/header"), horizontalHeader()->saveState());
}

// Never less than its head needs.
int DataTable::leastWidth(const Flexible &each) const
{
    return std::max(each.least, std::min(headWidth(*this, each.column), kWidestGrown));
}

void DataTable::setFlexible(std::vector<Flexible> columns)
{
    m_flexible = std::move(columns);
    fit();
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_ungrown.empty() && m_growth == Growth::Done && event->oldSize().width() != event->size().width()) {
        m_fitting = true;
        for (int column = 0; column < int(m_ungrown.size()); ++column) {
            if (!isColumnHidden(column) && m_ungrown[size_t(column)] > 0)
                setColumnWidth(column, m_ungrown[size_t(column)]);
        }
        m_fitting = false;
        m_growth = Growth::Asked;
        growToContents();
    }
    fit();
}

void DataTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (m_growth == Growth::Asked)
        growToContents();
}

void DataTable::growToContents()
{
    if (m_growth == Growth::Done || !model() || model()->rowCount() == 0)
        return;
    m_growth = Growth::Asked;
    if (!isVisible())
        return;
    m_growth = Growth::Done;
    const auto leastOf = [this](int column) {
        const auto flexible = std::find_if(m_flexible.begin(), m_flexible.end(),
                                           [column](const Flexible &each) { return each.column == column; });
        return flexible == m_flexible.end() ? -1 : leastWidth(*flexible);
    };
    int room = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column))
            room -= leastOf(column) < 0 ? columnWidth(column) : leastOf(column);
    }
    m_ungrown.clear();
    for (int column = 0; column < model()->columnCount(); ++column)
        m_ungrown.push_back(columnWidth(column));
    m_fitting = true;
    horizontalHeader()->setResizeContentsPrecision(0); // of the rows that can be seen
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column) || leastOf(column) >= 0)
            continue;
        const int wanted =
            std::min(std::max(sizeHintForColumn(column), headWidth(*this, column)) + kSpaceXs, kWidestGrown);
        const int more = std::clamp(wanted - columnWidth(column), 0, std::max(0, room));
        setColumnWidth(column, columnWidth(column) + more);
        room -= more;
    }
    m_fitting = false;
    fit();
}

void DataTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int top = verticalScrollBar()->value(); // a row: scrolling is by item
    QTableView::rowsInserted(parent, start, end);
    if (top == 0 || start > top)
        return;
    updateGeometries(); // the bar ends at the new number of rows
    verticalScrollBar()->setValue(top + end - start + 1);
}

void DataTable::fit()
{
    if (m_fitting || m_flexible.empty() || !model() || !isVisible())
        return;
    int room = viewport()->width(), shares = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const auto flexible = std::find_if(m_flexible.begin(), m_flexible.end(),
                                           [column](const Flexible &each) { return each.column == column; });
        if (isColumnHidden(column))
            continue;
        room -= flexible == m_flexible.end() ? columnWidth(column) : leastWidth(*flexible);
        shares += flexible == m_flexible.end() ? 0 : flexible->share;
    }
    room = std::max(0, room);
    m_fitting = true;
    for (const Flexible &each : m_flexible) {
        if (isColumnHidden(each.column))
            continue;
        const int more = shares > 0 ? room * each.share / shares : 0;
        setColumnWidth(each.column, leastWidth(each) + more);
        room -= more;
        shares -= each.share;
    }
    m_fitting = false;
}

void DataTable::showColumnMenu(QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < model()->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != m_fixedColumn);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            fit();
            save();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

QString DataTable::selectionAsTsv() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < model()->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    const auto cell = [](QString text) {
        text.replace(QLatin1Char('\t'), QLatin1Char(' '))
            .replace(QLatin1Char('\n'), QLatin1Char(' '))
            .replace(QLatin1Char('\r'), QLatin1Char(' '));
        // A spreadsheet runs what begins like a formula (reference/security.md, exports).
        if (!text.isEmpty() && QStringLiteral("=+@").contains(text.at(0)))
            text.prepend(QLatin1Char('\''));
        return text;
    };
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(cell(model()->headerData(column, Qt::Horizontal).toString()));
    lines.append(cells.join(QLatin1Char('\t')));
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    for (const QModelIndex &row : std::as_const(rows)) {
        cells.clear();
        for (const int column : columns) {
            const QModelIndex index = row.siblingAtColumn(column);
            const QVariant copy = index.data(CopyRole);
            cells.append(cell(copy.isValid() ? copy.toString() : index.data().toString()));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (selectionModel() && selectionModel()->hasSelection())
            QGuiApplication::clipboard()->setText(selectionAsTsv());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT rowOpened(currentIndex());
        return;
    case Qt::Key_Slash: Q_EMIT filterRequested(); return;
    case Qt::Key_Escape: Q_EMIT escaped(); return;
    default: QTableView::keyPressEvent(event);
    }
}

} // namespace reckoner::ui
