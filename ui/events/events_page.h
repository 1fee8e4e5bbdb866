// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Events page: the log, and beside it what is parked, quarantined and rejected, each with what can be done next;
// the doors to replay and to fetching what was missed. The badge counts what waits for a person. Main thread.

#include "ui/common/tabbed_page.h"
#include "ui/events/event_desk.h"

#include <QTimer>

class QPushButton;

namespace reckoner::ui {

class EventLogPage;
class QuarantinePage;
class RejectsPage;

class EventsPage final : public TabbedPage
{
    Q_OBJECT

public:
    enum Tab { Log, Parked, Quarantine, Rejected };
    EventsPage(EventDesk &desk, const PageContext &context, QWidget *parent = nullptr);

    void reload() override;
    bool canShow(EntityKind kind) const override { return kind == EntityKind::Event; }
    void showEntity(const EntityRef &entity) override;
    void showTab(Tab tab) { chooseTab(tab); }
    void openFetch();
    void openReplay(const std::vector<EventId> &ids, const EventQuery &query);

    void openResend(const std::vector<EventId> &ids, const EventQuery &query);

    EventLogPage &log() { return *m_log; }
    QuarantinePage &quarantine() { return *m_quarantine; }
    RejectsPage &rejects() { return *m_rejects; }
    QPushButton *fetchButton() { return m_fetch; }

protected:
    void follow(const EntityRef &entity) override;
    void tabShown(int tab) override;

private:
    void loadCounts();
    void lookForGap();
    void showCounts(const events::EventCounts &counts);

    EventDesk &m_desk;
    PageContext m_context;
    QPushButton *m_fetch = nullptr;
    EventLogPage *m_log;
    QuarantinePage *m_quarantine;
    RejectsPage *m_rejects;
    QTimer m_recount;
    QTimer m_gapLook;
};

} // namespace reckoner::ui
