// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The table of every page: whole rows, keyboard first (arrows, Enter opens, "/" goes to the filter, Esc goes back),
// Ctrl+C copies the selected rows as TSV, the header sorts and holds the column chooser, and all of it is remembered.
// Sorting is told, not done: long lists are sorted where they are stored. Main thread.

#include <QTableView>

namespace reckoner::ui {

class ViewState;

class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(const QString &accessibleName, QWidget *parent = nullptr);
    // Call after setModel: restores columns and sort order kept under this key, and keeps them from now on.
    void remember(ViewState &state, const QString &key);
    // The selected rows as tab-separated text with a head line, in visible column order.
    QString selectionAsTsv() const;
    // Column ids that may not be hidden (the one that names the row).
    void setFixedColumn(int column) { m_fixedColumn = column; }
    // These columns share what room there is, so that the table fits its place; below their least widths it scrolls.
    struct Flexible {
        int column, least, share;
    };
    void setFlexible(std::vector<Flexible> columns);
    // Once, when the first rows are there: gives columns the room that their heads and these rows need, in whatever
    // language, as far as there is room. Where somebody has set the columns they stay.
    void growToContents();

Q_SIGNALS:
    void rowOpened(const QModelIndex &index);
    void filterRequested();
    void escaped();
    void sortRequested(int column, Qt::SortOrder order);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    // What one looks at stays where it is when rows come in above it; at the very top one sees them come.
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void showColumnMenu(QPoint at);
    void save();
    void fit();
    int leastWidth(const Flexible &each) const;
    std::vector<Flexible> m_flexible;
    bool m_fitting = false;
    enum class Growth { NotAsked, Asked, Done } m_growth = Growth::NotAsked;
    std::vector<int> m_ungrown; // widths before, to go back to in a smaller place; empty: somebody has set the columns
    ViewState *m_state = nullptr;
    QString m_key;
    int m_fixedColumn = 0;
};

} // namespace reckoner::ui
