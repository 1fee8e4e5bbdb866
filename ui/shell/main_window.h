// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The console's window: band, navigation, notices, the pages, the event dock below and the palette over it all. Pages
// are made outside and given in; it knows their names and icons only. Remembers its geometry and the dock. When the
// language changes everything in it is made anew; the window itself stays where it is. Main thread.

#include "ui/common/environment_band.h"
#include "ui/common/notice_bar.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace reckoner::ui {

class CommandPalette;
class EventDock;
class Navigation;
class StateView;
class ViewState;

class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(ViewState &state, QWidget *parent = nullptr);
    ~MainWindow() override;
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
    QStringList pageKeys() const { return m_keys; }
    // The accounts that one can work with, and which of them it is; one alone is not offered.
    void setAccounts(const QStringList &titles, int current);
    void setEnvironment(const EnvironmentFacts &facts, Instant now);
    // Stands where the pages will be, until the first is added.
    void showOpening(const QString &what);
    QWidget *currentPage() const; // null: none yet
    // Makes all parts anew, in the language of the moment: without pages, notices, commands and desks.
    void remake();
    void setDockVisible(bool visible);
    // To the front, also when it was minimised.
    void comeForward();

    EnvironmentBand &band() { return *m_band; }
    QPushButton &accountButton() { return *m_account; } // with its menu; hidden where there is one account
    NoticeBar &notices() { return *m_notices; }
    Navigation &navigation() { return *m_navigation; }
    CommandPalette &commands() { return *m_palette; }
    EventDock &dock() { return *m_dock; }

Q_SIGNALS:
    void themeToggleRequested();
    void pageChosen(const QString &key);
    void backRequested();
    void forwardRequested();
    void statusRequested();         // the last word of the band
    void accountChosen(int number); // of setAccounts()
    void shortcutsRequested();
    void aboutRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeBody();
    QWidget *makeSide(QWidget *body);
    QWidget *makeRight(QWidget *body);
    void makeShortcuts();
    int numberOf(const QString &key) const;
    ViewState &m_state;
    QWidget *m_body = nullptr;
    EnvironmentBand *m_band = nullptr;
    QPushButton *m_account = nullptr;
    Navigation *m_navigation = nullptr;
    NoticeBar *m_notices = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    StateView *m_opening = nullptr;
    EventDock *m_dock = nullptr;
    CommandPalette *m_palette = nullptr;
    QStringList m_keys; // of the pages, in their order
};

} // namespace reckoner::ui
