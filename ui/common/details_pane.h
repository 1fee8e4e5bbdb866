// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the panes beside and below lists have in common: the ground they stand on, nothing or loading or a failure in
// place of the contents, links that lead elsewhere; and the pieces that they are put together from. Main thread.

#include "ui/common/entity_ref.h"

#include <QWidget>

class QLayout;
class QScrollArea;
class QTabWidget;
class QTableWidget;
class QVBoxLayout;

namespace reckoner::ui {

class ContentStack;
class ElidedLabel;

class DetailsPane : public QWidget
{
    Q_OBJECT

Q_SIGNALS:
    void entityRequested(const reckoner::ui::EntityRef &entity);
    void retryRequested();

protected:
    enum class Place { Beside, Below };
    explicit DetailsPane(Place place, QWidget *parent);
    // The pane takes it. Call once; until something is shown the pane says nothing.
    void setContent(QWidget *content);
    // A head, whatever stands below it, and tabs in the rest: for panes beside a list.
    void setStacked(const QList<QWidget *> &above, QTabWidget *tabs);
    // Facts at the left, tabs at the right: for panes below a list.
    void setSides(QWidget *facts, QTabWidget *tabs);
    ContentStack &stack() { return *m_stack; }

private:
    Place m_place;
    ContentStack *m_stack = nullptr;
};

// The name of what is shown, large; and the line below it.
ElidedLabel *paneTitle(QWidget *parent);
ElidedLabel *paneSubtitle(QWidget *parent);

// What stands at the top of a pane beside a list, and the column in it.
struct PaneHeader {
    QWidget *header;
    QVBoxLayout *column;
};
PaneHeader paneHeader(QWidget *parent);
QTabWidget *paneTabs(const QString &name, QWidget *parent);

// A column that scrolls when it has to, on the pane's ground.
struct PaneColumn {
    QScrollArea *scroll;
    QWidget *body;
    QVBoxLayout *column;
};
PaneColumn paneColumn(QWidget *parent);
// The same at the left of a pane below a list, as wide as two columns of facts.
PaneColumn paneFacts(QWidget *parent);

// A plain table that is read, row by row.
QTableWidget *paneTable(const QString &name, const QStringList &heads, QWidget *parent);

// Takes everything out; the widgets go when the event is over, because one of them may have caused it.
void emptyLayout(QLayout *layout);

} // namespace reckoner::ui
