// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The live tail of events under any page (Ctrl+J): the newest few hundred as they come in. Scrolled away from the top
// it stands still and counts what waits, until one asks for it; a tail that moves cannot be read. Does nothing while it
// is hidden. Main thread.

#include "core/base/clock.h"
#include "ui/common/entity_ref.h"
#include "ui/shell/event_tail_desk.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace reckoner::ui {

class ContentStack;
class DataTable;
class PlainLabel;

class EventTailModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Occurred, Type, Entity, OutcomeColumn, Reason, ColumnCount };
    static constexpr int kMostEvents = 500;

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Newest first. What is known keeps its place, so that the selection stays.
    void setEvents(std::vector<events::StoredEvent> events);
    // Of those, how many are not in the model.
    int countNew(const std::vector<events::StoredEvent> &events) const;
    const events::StoredEvent &event(int row) const { return m_events[size_t(row)]; }

private:
    std::vector<events::StoredEvent> m_events;
};

class EventDock : public QWidget
{
    Q_OBJECT

public:
    explicit EventDock(QWidget *parent = nullptr);
    void setDesk(EventTailDesk *desk); // null: not open yet
    bool isPaused() const { return m_paused; }
    int waiting() const { return m_waiting; }
    void follow(); // back to the top, and on with it
    DataTable &table() { return *m_table; }
    EventTailModel &model() { return *m_model; }
    QPushButton *followButton() { return m_follow; }

Q_SIGNALS:
    void entityRequested(const reckoner::ui::EntityRef &entity);
    void closeRequested();
    void refreshed();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void refresh();
    void setPaused(bool paused);
    void tell();
    void open(const QModelIndex &index);

    QPointer<EventTailDesk> m_desk;
    PlainLabel *m_state;
    QPushButton *m_follow;
    QToolButton *m_pause;
    DataTable *m_table;
    EventTailModel *m_model;
    ContentStack *m_stack;
    std::vector<events::StoredEvent> m_held; // came while paused
    bool m_paused = false;
    bool m_reading = false, m_again = false;
    int m_waiting = 0;
};

} // namespace reckoner::ui
