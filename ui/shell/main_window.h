// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The console's window: band, navigation, notices and the pages. Pages are made outside and given in; it knows their
// names and icons only. Remembers its geometry. Main thread.

#include "ui/common/environment_band.h"
#include "ui/common/notice_bar.h"

#include <QWidget>

class QStackedWidget;

namespace reckoner::ui {

class Navigation;
class ViewState;

class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(ViewState &state, QWidget *parent = nullptr);
    // A place in navigation and stack, empty until it is filled. key names it, and its icon.
    void addPage(const QString &key, const QString &name);
    // Both at once; the first page is shown.
    void addPage(QLatin1StringView key, const QString &name, QWidget *page);
    // The window takes the page.
    void fillPage(const QString &key, QWidget *page);
    void showPage(const QString &key);
    // Takes the page out again and deletes it, when control is back in the event loop.
    void removePage(const QString &key);
    void setBadge(const QString &key, int waiting);
    void setEnvironment(const EnvironmentFacts &facts, Instant now);
    NoticeBar &notices() { return *m_notices; }
    Navigation &navigation() { return *m_navigation; }

Q_SIGNALS:
    void themeToggleRequested();
    void pageChosen(const QString &key);
    void backRequested();
    void forwardRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeSide();
    void makeShortcuts();
    int numberOf(const QString &key) const;
    ViewState &m_state;
    EnvironmentBand *m_band;
    Navigation *m_navigation;
    NoticeBar *m_notices;
    QStackedWidget *m_pages;
    QStringList m_keys; // of the pages, in their order
};

} // namespace reckoner::ui
