// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Events page: the log, and beside it what is parked, quarantined and rejected, each with what can be done next;
// the doors to replay and to fetching what was missed. The badge counts what waits for a person. Main thread.

#include "ui/common/page.h"
#include "ui/events/event_desk.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace reckoner::ui {

class EventLogPage;
class NoticeBar;
class QuarantinePage;
class RejectsPage;

class EventsPage final : public Page
{
    Q_OBJECT

public:
    enum Tab { Log, Parked, Quarantine, Rejected };
    EventsPage(EventDesk &desk, const PageContext &context, QWidget *parent = nullptr);

    void reload() override;
    void focusFilter() override;
    bool canExport() const override;
    void askExport() override;
    bool canShow(EntityKind kind) const override { return kind == EntityKind::Event; }
    void showEntity(const EntityRef &entity) override;
    void showTab(Tab tab);
    void openFetch();
    void openReplay(const std::vector<EventId> &ids, const EventQuery &query);

    void openResend(const std::vector<EventId> &ids, const EventQuery &query);

    EventLogPage &log() { return *m_log; }
    QuarantinePage &quarantine() { return *m_quarantine; }
    RejectsPage &rejects() { return *m_rejects; }
    QTabBar &tabs() { return *m_tabs; }
    QPushButton *fetchButton() { return m_fetch; }
    NoticeBar &notices() { return *m_notices; }

private:
    void build();
    Page *current() const;
    void wire(Page *page);
    void tabChosen(int tab);
    void loadCounts();
    void lookForGap();
    void showCounts(const events::EventCounts &counts);

    EventDesk &m_desk;
    PageContext m_context;
    NoticeBar *m_notices;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QPushButton *m_fetch = nullptr;
    EventLogPage *m_log;
    QuarantinePage *m_quarantine;
    RejectsPage *m_rejects;
    QTimer m_recount;
    QTimer m_gapLook;
};

} // namespace reckoner::ui
