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
    // The window takes the page. Gives its number.
    int addPage(QLatin1StringView iconName, const QString &name, QWidget *page);
    void showPage(int page);
    // Takes the page out again and deletes it, when control is back in the event loop.
    void removePage(QWidget *page);
    void setEnvironment(const EnvironmentFacts &facts, Instant now);
    NoticeBar &notices() { return *m_notices; }
    Navigation &navigation() { return *m_navigation; }

Q_SIGNALS:
    void themeToggleRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeSide();
    ViewState &m_state;
    EnvironmentBand *m_band;
    Navigation *m_navigation;
    NoticeBar *m_notices;
    QStackedWidget *m_pages;
};

} // namespace reckoner::ui
