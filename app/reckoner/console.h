// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The console put together: session, change feed, desk, synchronisation, window. The window is on the screen before
// anything is opened; opening happens right after its first paint. Owns all of it and takes it down in order. Main
// thread.

#include "app/session/session.h"
#include "core/storage/change_feed.h"
#include "ui/common/environment_band.h"
#include "ui/common/theme.h"
#include "ui/common/view_state.h"

#include <QObject>
#include <QTimer>

namespace reckoner::ui {
class MainWindow;
class StateView;
class SubscriptionsPage;
} // namespace reckoner::ui

namespace reckoner::app {

class MirrorSync;
class PageRouter;
class Pages;

class Console : public QObject
{
    Q_OBJECT

public:
    struct Options {
        SessionOptions session;
        QString viewStateFile; // empty: nothing is remembered
        ui::ColorScheme scheme = ui::ColorScheme::Light;
        int pollMs = 60'000; // how often the event feed is read
    };
    Console(Options options, const Clock &clock, QObject *parent = nullptr);
    ~Console() override;

    void show();
    ui::MainWindow &window() { return *m_window; }
    ui::SubscriptionsPage *subscriptions();         // null until it is open
    PageRouter *router() { return m_router.get(); } // null until it is open
    const Pages *pages() const { return m_pages.get(); }
    void setScheme(ui::ColorScheme scheme);

Q_SIGNALS:
    void opened();
    void failedToOpen(const QString &message);
    void mirrorComplete(); // the first time that the mirror is up to date

private:
    void open();
    void addPages();
    void showProblem(const Error &error);
    void startSync();
    void refreshBand();

    Options m_options;
    const Clock &m_clock;
    ui::ViewState m_viewState;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<storage::ChangeFeed> m_feed;
    std::unique_ptr<Pages> m_pages;
    std::unique_ptr<MirrorSync> m_sync;
    std::unique_ptr<ui::MainWindow> m_window; // goes early: it shows what the others know
    std::unique_ptr<PageRouter> m_router;
    ui::StateView *m_problem = nullptr; // stands where the pages would while opening fails
    ui::EnvironmentFacts m_facts;
    bool m_isMirrorComplete = false;
    QTimer m_bandTimer;
};

} // namespace reckoner::app
