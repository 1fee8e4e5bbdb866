// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The entries of a sync report as a table. Main thread.

#include "core/catalog_file/sync_report.h"

#include <QAbstractTableModel>

namespace reckoner::ui {

class SyncReportRows final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Entry, Kind, Difference, Here, There, Note, ColumnCount };
    explicit SyncReportRows(QString providerName, QObject *parent = nullptr);

    enum class Ignored { Hidden, Shown };
    void setReport(const catalog_file::SyncReport &report, Ignored ignored);
    const catalog_file::MirrorDifference &at(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const catalog_file::MirrorDifference &row, int column) const;
    QString noteOf(const catalog_file::MirrorDifference &row) const;
    QString m_providerName;
    std::vector<catalog_file::MirrorDifference> m_rows;
    Instant m_now;
};

} // namespace reckoner::ui
