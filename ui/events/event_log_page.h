// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The log of events: every event a provider ever sent, what became of it and what it changed. Goes along with what
// comes in while nobody reads (LiveTail), and leads to replay. Main thread.

#include "ui/common/list_page.h"
#include "ui/events/event_desk.h"

namespace reckoner::ui {

class BodySearch;
class EventPane;
class EventWindow;
class LiveTail;

class EventLogPage final : public ListPage
{
    Q_OBJECT

public:
    EventLogPage(EventDesk &desk, const PageContext &context, QWidget *parent = nullptr);

    void reload() override;
    bool canShow(EntityKind kind) const override { return kind == EntityKind::Event; }
    void showEntity(const EntityRef &entity) override { select(entity.id); }
    // Only events with this outcome; none: all.
    void setOutcome(std::optional<events::Outcome> outcome);
    std::optional<events::Outcome> outcome() const;
    // The change feed names these events.
    void noteEvents(const QSet<QString> &ids);
    EventQuery query() const;

    EventPane &pane() { return *m_pane; }
    EventWindow &window() { return *m_window; }
    LiveTail &tail() { return *m_tail; }
    BodySearch &bodySearch() { return *m_bodies; }

Q_SIGNALS:
    // ids: the rows that are chosen; empty: everything that the query finds.
    void replayRequested(const std::vector<reckoner::EventId> &ids, const reckoner::ui::EventQuery &query);
    void resendRequested(const std::vector<reckoner::EventId> &ids, const reckoner::ui::EventQuery &query);

protected:
    void applyQuery() override;
    void listFound(const EventQuery &asked);
    void showDetails(const QString &id) override;
    void openDetails() override;
    void fillContextMenu(QMenu &menu) override;
    std::optional<Qt::SortOrder> sortDirection(int column) const override;

private:
    EventLogPage(EventDesk &desk, const PageContext &context, EventWindow *window, EventPane *pane, QWidget *parent);
    static Words words();
    void connectParts();
    void buildFilter();
    void buildTable();
    std::vector<EventId> chosen() const;
    void countWaiting();
    // What the filter finds; with a text in the body, what was found so far. Empty ids: the query says it.
    std::optional<std::vector<EventId>> all() const;
    void addSending(QMenu &menu);

    EventDesk &m_desk;
    EventWindow *m_window;
    EventPane *m_pane;
    LiveTail *m_tail;
    BodySearch *m_bodies;
    QTimer m_recount; // of what has come in while the list stands still
    QTimer m_minute;  // relative times
};

} // namespace reckoner::ui
