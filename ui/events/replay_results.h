// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a replay did, or would do, event by event. Rows are only ever added at the end. Main thread.

#include "core/sync/projector.h"

#include <QAbstractTableModel>

namespace reckoner::ui {

class ReplayResults final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Event, Before, Now, Fields, Reason, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(std::vector<sync::ProjectedEvent> events);
    const sync::ProjectedEvent &at(int row) const { return m_events[size_t(row)]; }
    // Those that change a row of the mirror.
    int changing() const { return m_changing; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const sync::ProjectedEvent &event, int fields, int column) const;
    std::vector<sync::ProjectedEvent> m_events;
    std::vector<int> m_fields; // how many fields each changes
    int m_changing = 0;
};

} // namespace reckoner::ui
