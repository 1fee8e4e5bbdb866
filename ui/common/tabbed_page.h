// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A page of several pages: tabs above, the chosen one below, between them a place for what all of them should know.
// What the shell asks for goes to the page on screen, and what the parts say goes on to the shell. One part may stand
// behind several tabs. Main thread.

#include "ui/common/page.h"

#include <vector>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace reckoner::ui {

class NoticeBar;

class TabbedPage : public Page
{
    Q_OBJECT

public:
    void reload() override;
    void focusFilter() override;
    bool canExport() const override;
    void askExport() override;

    QTabBar &tabs() { return *m_tabs; }
    NoticeBar &notices() { return *m_notices; }

protected:
    // The name is for screen readers: "Parts of the credits".
    TabbedPage(const QString &name, QWidget *parent);

    // A further tab, with a part that is new or there already; the page takes it. Gives the tab's number.
    int addTab(Page *part, const QString &title);
    // At the right end of the row of tabs.
    QPushButton *addAction(const QIcon &icon, const QString &text);
    void chooseTab(int tab);
    int tabOf(const Page *part) const; // the first one; -1: none
    Page *part(int tab) const { return m_parts[size_t(tab)]; }
    int tabCount() const { return int(m_parts.size()); }
    Page *current() const;

    // A link in one of the parts; by default it is for the shell.
    virtual void follow(const EntityRef &entity) { Q_EMIT entityRequested(entity); }
    // The tab is on screen now. By default its part is read again.
    virtual void tabShown(int tab);

private:
    void wire(Page *part);
    void takeTab(int tab);

    QTabBar *m_tabs;
    NoticeBar *m_notices;
    QStackedWidget *m_stack;
    QHBoxLayout *m_bar;
    std::vector<Page *> m_parts; // by tab
};

} // namespace reckoner::ui
