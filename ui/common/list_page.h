// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A page that is a list with details: title row, filter bar, table and pane, wired once for all pages. The page that
// derives from it says what is read (applyQuery), what the pane shows (showDetails) and which columns sort. Keyboard:
// "/" and Ctrl+F filter, arrows move, Enter opens, Esc goes back; selection, scroll position and the pane survive what
// the change feed brings. Main thread.

#include "core/base/result.h"
#include "ui/common/page.h"

#include <QSet>
#include <QTimer>

class QMenu;
class QSplitter;
class QToolButton;
class QVBoxLayout;

namespace reckoner::ui {

class ContentStack;
class DataTable;
class FilterBar;
class PageTitle;
class PlainLabel;
class RowWindowModel;
class SavedViews;

class ListPage : public Page
{
    Q_OBJECT

public:
    struct Words {
        QString title;      // "Payments"
        QString searchHint; // what may be typed: "Customer, e-mail or id"
        QString searchName; // for screen readers: "Search payments"
        QString loading;    // "Loading payments"
        QString failed;     // "The payments could not be read"
        QString noMatch;    // "No payment fits the search and the filters."
        QString emptyTitle, emptyHint;
    };

    void reload() override;
    void focusFilter() override;
    bool canExport() const override { return true; }
    void askExport() override;
    // Shows the details of this one and selects its row as soon as that is loaded.
    void select(const QString &id);
    QString selected() const { return m_selected; }

    DataTable &table() { return *m_table; }
    FilterBar &filter() { return *m_filter; }
    const FilterBar &filter() const { return *m_filter; }
    RowWindowModel &rows() { return *m_model; }
    PageTitle &title() { return *m_title; }
    SavedViews &views() { return *m_views; }

    // All rows that fit the filter, or those that are selected, into a CSV file; progress is told in a notice.
    enum class Rows { All, Selected };
    void exportTo(const QString &file, Rows which);
    qint64 selectedCount() const;

Q_SIGNALS:
    void exported(const QString &file); // or not: the notice says

protected:
    enum class PanePlace { Right, Below };
    // key names the page in the ViewState. The page takes model and pane.
    ListPage(const PageContext &context, const QString &key, Words words, RowWindowModel *model, QWidget *pane,
             QWidget *parent, PanePlace place = PanePlace::Right);

    // The one place that turns filter and sort column into the model's source. Called before every reload.
    virtual void applyQuery() = 0;
    virtual void showDetails(const QString &id) = 0;
    // Enter or a double click: the details are shown already, the keyboard goes where one would work on.
    virtual void openDetails() {}
    virtual void fillContextMenu(QMenu &) {}
    // What "details as JSON" writes: the provider's text of what the pane shows; empty: nothing to write.
    virtual QByteArray detailsJson() const { return {}; }
    // The direction in which this column can be sorted; none: it cannot.
    virtual std::optional<Qt::SortOrder> sortDirection(int column) const = 0;

    // Call at the end of the constructor, when chips and columns are set up: restores what was remembered.
    void finishSetUp(int sortColumn);
    // Between the filter bar and the table.
    void addToHead(QWidget *widget);
    // The change feed names rows of this list.
    void noteChanged(const QSet<QString> &ids);
    int sortColumn() const { return m_sortColumn; }
    // Without the list the details have the whole page.
    void setListVisible(bool visible);
    const PageContext &context() const { return m_context; }
    QString stateKey(const char *name) const;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void build(QWidget *pane);
    void buildTitle();
    QToolButton *makeExportButton();
    QWidget *makeSelectionBar();
    void syncSelectionBar();
    void copySelection();
    void askExportOf(Rows which);
    void askDetails();
    void writeDetails(const QString &file);
    void tellExport(const QString &file, const Result<qint64> &rows);
    void connectTable();
    void connectModel();
    void sortBy(int column);
    void selectionSettled();
    void keepPlace();
    void findPlaceAgain();
    enum class Reveal { No, Yes };
    void selectRows(const QStringList &ids, Reveal reveal);
    void showEmptyState();
    void syncPane();
    void tellState();

    PageContext m_context;
    QString m_key;
    Words m_words;
    RowWindowModel *m_model;
    QWidget *m_pane;
    PanePlace m_place;
    QVBoxLayout *m_head = nullptr;
    PageTitle *m_title = nullptr;
    FilterBar *m_filter = nullptr;
    SavedViews *m_views = nullptr;
    QWidget *m_selectionBar = nullptr;
    PlainLabel *m_selectionCount = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_list = nullptr; // table and selection bar: the splitter's other side
    QToolButton *m_paneToggle = nullptr;
    DataTable *m_table = nullptr;
    ContentStack *m_stack = nullptr;
    QString m_selected;
    int m_sortColumn = 0;
    bool m_splitterChosen = false; // somebody has moved it
    bool m_keepRow = false;        // the selection is being put back, not made
    bool m_reloading = false;      // somebody asked for the list: it starts at its first row
    QString m_wanted;              // to be selected once its row is there
    struct Spot {
        QStringList selected;
        QString current, top; // ids
        int column = 0;
    } m_spot;            // while the model is being reset
    QTimer m_settle;     // gathers fast moves through the table
    QTimer m_detailsOld; // gathers changes of what the pane shows
};

} // namespace reckoner::ui
