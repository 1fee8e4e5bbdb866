// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What came of each event that was sent once more. Rows are only ever added at the end. Main thread.

#include "core/resend/resend.h"
#include "ui/common/status_pill.h"

#include <QAbstractTableModel>

namespace reckoner::ui {

Pill sentPill(resend::Sent::How how);

class ResendResults final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Event, Type, Result, Status, Words, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void append(resend::SentEvent sent);
    const resend::SentEvent &at(int row) const { return m_sent[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static QString text(const resend::SentEvent &sent, int column);
    std::vector<resend::SentEvent> m_sent;
};

} // namespace reckoner::ui
