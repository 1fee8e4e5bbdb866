// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The console put together: session, change feed, pages, synchronisation, window. The window is on the screen before
// anything is opened; the database is opened on a worker, so that a slow one never holds the window up. Owns all of it
// and takes it down in order. Main thread.

#include "app/reckoner/console_settings.h"
#include "app/session/session.h"
#include "core/storage/change_feed.h"
#include "ui/common/appearance.h"
#include "ui/common/entity_ref.h"
#include "ui/common/environment_band.h"
#include "ui/common/view_state.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace reckoner::ui {
class CoreEventTailDesk;
class CoreSearchDesk;
class MainWindow;
class StateView;
class SubscriptionsPage;
class SyncPopover;
} // namespace reckoner::ui

namespace reckoner::app {

class Demo;
class MirrorSync;
class PageRouter;
class Pages;

class Console : public QObject
{
    Q_OBJECT

public:
    // Settings: what session says. Demo: the built-in sandbox. FirstRun: nothing is set up, ask.
    enum class Begin { Settings, Demo, FirstRun };
    struct Options {
        SessionOptions session = {};
        std::optional<ConsoleSettings::Options> settings = {}; // where session's came from; none: no Settings page
        std::vector<config::Fault> faults = {};                // of them: nothing is opened until they are put right
        QString viewStateFile = {};                            // empty: nothing is remembered
        ui::Appearance::Options appearance = {};
        int pollMs = 60'000; // how often the event feed is read
        Begin begin = Begin::Settings;
        bool accountIsDecided = false;      // by the environment: what was worked with last time does not count
        std::optional<Instant> demoAt = {}; // the demo's clock stands there; none: it runs
    };
    Console(Options options, const Clock &clock, QObject *parent = nullptr);
    ~Console() override;

    void show();
    ui::MainWindow &window() { return *m_window; }
    ui::SubscriptionsPage *subscriptions();         // null until it is open
    PageRouter *router() { return m_router.get(); } // null until it is open
    const Pages *pages() const { return m_pages.get(); }
    MirrorSync *sync() { return m_sync.get(); } // null without a provider
    ui::Appearance &appearance() { return m_appearance; }
    void setLanguage(const QString &language) { m_appearance.setLanguage(language); }
    void setScheme(ui::ColorScheme scheme);
    // Opens everything anew on the profile's other account. Refused, with the reason in the window, while something is
    // entered that would be lost.
    bool workWith(config::ProviderChoice provider);
    // What the window works with, or will when it is open.
    const config::Settings &settings() const { return m_options.session.settings; }
    // Reads the settings again, asks for the keychain's password if it must, and opens everything anew.
    void reconnect();

    void openSyncPopover();
    void openShortcuts();
    void openAbout();
    void showEntity(const ui::EntityRef &entity);
    // Works with that account from now on, and shows it there.
    void showElsewhere(const AccountId &account, const ui::EntityRef &entity);

Q_SIGNALS:
    void opened();
    void failedToOpen(const QString &message);
    void mirrorComplete();              // the first time that the mirror is up to date
    void dialogOpened(QDialog *dialog); // of the window itself; pages tell of theirs through the router

private:
    void dressWindow();
    void remakeWindow();
    void open();
    void close();
    bool startDemo();
    void askKeychain();
    void takeSettings(const config::Loaded &loaded);
    void offerSettings();
    void applySettings();
    void settleOpened(Result<std::unique_ptr<storage::Database>> database);
    void takeSession(std::unique_ptr<Session> session);
    void addPages();
    void showProblem(const Error &error);
    void showFirstRun();
    bool losesEdits();
    void tellAccounts();
    void askForDatabase();
    void noteUpToDate();
    void startSync();
    void tellDatabase();
    void tellSync();
    void refreshBand();
    void showPopup(QDialog *dialog);

    Options m_options;
    const Clock &m_clock;
    ui::ViewState m_viewState;
    ui::Appearance m_appearance;
    std::unique_ptr<Demo> m_demo; // outlives the session that works on it
    std::unique_ptr<ConsoleSettings> m_settings;
    Worker m_opener;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<storage::ChangeFeed> m_feed;
    std::unique_ptr<MirrorSync> m_sync;
    std::unique_ptr<Pages> m_pages;
    std::unique_ptr<ui::CoreSearchDesk> m_search;
    std::unique_ptr<ui::CoreEventTailDesk> m_tail;
    std::unique_ptr<ui::MainWindow> m_window; // goes early: it shows what the others know
    std::unique_ptr<PageRouter> m_router;
    QPointer<ui::StateView> m_problem; // stands where the pages would while opening fails
    QPointer<ui::SyncPopover> m_popover;
    std::optional<Error> m_openError;
    ui::EnvironmentFacts m_facts;
    std::vector<config::Fault> m_missingKeys;          // why a provider is not connected although it should be
    std::optional<ui::EntityRef> m_showNext;           // when the other account is open
    std::optional<config::ProviderChoice> m_worksWith; // where both are enabled; none: as the profile says
    bool m_askedKeychain = false;
    bool m_opening = false;
    bool m_asksHowToBegin = false;
    bool m_databaseReachable = true;
    bool m_wasLoaded = false, m_wasComplete = false;
    QTimer m_bandTimer;
};

} // namespace reckoner::app
