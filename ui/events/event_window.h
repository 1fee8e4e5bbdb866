// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of the event log: what happened, what became of it, to whom, when. Main thread.

#include "core/base/clock.h"
#include "ui/common/row_window.h"
#include "ui/events/event_desk.h"

namespace reckoner::ui {

class EventWindow final : public RowWindow<EventRow, events::EventCursor>
{
    Q_OBJECT

public:
    enum Column { Type, Outcome, Entity, Customer, Occurred, Received, Source, Attempts, EventIdColumn, ColumnCount };

    explicit EventWindow(const Clock &clock, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowId(const EventRow &row) const override { return row.event.envelope.eventId.toString(); }
    QVariant cell(const EventRow &row, int column, int role) const override;

private:
    QString text(const EventRow &row, int column) const;
    QString toolTip(const EventRow &row, int column) const;
    QVariant copyText(const EventRow &row, int column) const;

    const Clock &m_clock;
};

} // namespace reckoner::ui
