// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tabbed_page.h"

#include "ui/common/fact_grid.h"
#include "ui/common/theme.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace reckoner::ui {

TabbedPage::TabbedPage(const QString &name, QWidget *parent)
    : Page(parent), m_tabs(new QTabBar(this)), m_notices(new NoticeBar(this)), m_stack(new QStackedWidget(this)),
      m_bar(new QHBoxLayout)
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(name);
    m_bar->setContentsMargins(kSpaceM, kSpaceXs, kSpaceL, kSpaceXs);
    m_bar->addWidget(m_tabs);
    m_bar->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_bar);
    column->addWidget(horizontalLine(this));
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &TabbedPage::takeTab);
}

int TabbedPage::addTab(Page *part, const QString &title)
{
    if (tabOf(part) < 0) {
        wire(part);
        m_stack->addWidget(part);
    }
    m_parts.push_back(part);
    if (tabCount() > 1)
        return m_tabs->addTab(title);
    const QSignalBlocker quiet(m_tabs); // nothing is read before the shell says so
    setFocusProxy(part);
    return m_tabs->addTab(title);
}

QPushButton *TabbedPage::addAction(const QIcon &icon, const QString &text)
{
    auto *button = new QPushButton(icon, text, this);
    button->setAutoDefault(false);
    m_bar->addWidget(button);
    return button;
}

void TabbedPage::chooseTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

int TabbedPage::tabOf(const Page *part) const
{
    const auto found = std::find(m_parts.begin(), m_parts.end(), part);
    return found == m_parts.end() ? -1 : int(found - m_parts.begin());
}

Page *TabbedPage::current() const
{
    return part(m_tabs->currentIndex());
}

void TabbedPage::wire(Page *part)
{
    connect(part, &Page::entityRequested, this, &TabbedPage::follow);
    connect(part, &Page::noticeRaised, this, &Page::noticeRaised);
    connect(part, &Page::noticeCleared, this, &Page::noticeCleared);
    connect(part, &Page::dialogOpened, this, &Page::dialogOpened);
}

void TabbedPage::takeTab(int tab)
{
    m_stack->setCurrentWidget(part(tab));
    setFocusProxy(part(tab));
    tabShown(tab);
}

void TabbedPage::tabShown(int tab)
{
    part(tab)->reload();
}

void TabbedPage::reload()
{
    current()->reload();
}

void TabbedPage::focusFilter()
{
    current()->focusFilter();
}

bool TabbedPage::canExport() const
{
    return current()->canExport();
}

void TabbedPage::askExport()
{
    current()->askExport();
}

} // namespace reckoner::ui
