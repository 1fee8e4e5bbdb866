// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/details_pane.h"

#include "ui/common/plain_label.h"
#include "ui/common/state_view.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

static constexpr int kPaneBesideWidth = 320, kPaneBelowHeight = 220, kPaneFactsWidth = 400;

DetailsPane::DetailsPane(Place place, QWidget *parent) : QWidget(parent), m_place(place) {}

void DetailsPane::setContent(QWidget *content)
{
    m_stack = new ContentStack(content, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    if (m_place == Place::Beside)
        setMinimumWidth(kPaneBesideWidth);
    else
        setMinimumHeight(kPaneBelowHeight);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    connect(&m_stack->state(), &StateView::retryRequested, this, &DetailsPane::retryRequested);
}

void DetailsPane::setStacked(const QList<QWidget *> &above, QTabWidget *tabs)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *part : above)
        column->addWidget(part);
    column->addWidget(tabs, 1);
    setContent(content);
}

void DetailsPane::setSides(QWidget *facts, QTabWidget *tabs)
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(facts);
    row->addWidget(tabs, 1);
    setContent(content);
}

ElidedLabel *paneTitle(QWidget *parent)
{
    auto *title = new ElidedLabel(parent);
    QFont font = titleFont(parent->font());
    font.setPointSizeF(parent->font().pointSizeF() * 1.25);
    title->setFont(font);
    return title;
}

ElidedLabel *paneSubtitle(QWidget *parent)
{
    auto *subtitle = new ElidedLabel(parent);
    subtitle->setForegroundRole(QPalette::PlaceholderText);
    return subtitle;
}

PaneHeader paneHeader(QWidget *parent)
{
    auto *header = new QWidget(parent);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceS);
    column->setSpacing(kSpaceXs);
    return {header, column};
}

QTabWidget *paneTabs(const QString &name, QWidget *parent)
{
    auto *tabs = new QTabWidget(parent);
    tabs->setDocumentMode(true);
    tabs->tabBar()->setAccessibleName(name);
    return tabs;
}

PaneColumn paneColumn(QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceL);
    column->setSpacing(kSpaceS);
    scroll->setWidget(body);
    return {scroll, body, column};
}

PaneColumn paneFacts(QWidget *parent)
{
    const PaneColumn made = paneColumn(parent);
    made.scroll->setFixedWidth(kPaneFactsWidth);
    made.column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    made.column->setSpacing(6);
    return made;
}

QTableWidget *paneTable(const QString &name, const QStringList &heads, QWidget *parent)
{
    auto *table = new QTableWidget(0, int(heads.size()), parent);
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(heads);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            emptyLayout(inner);
        delete item;
    }
}

} // namespace reckoner::ui
