// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plans that were carried out, newest first, as a table. Main thread.

#include "core/catalog_file/catalog_run_store.h"
#include "ui/common/status_pill.h"

#include <QAbstractTableModel>

namespace reckoner::ui {

class CatalogRunRows final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Begun, What, State, Steps, By, Reason, Digest, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(std::vector<catalog_file::RunSummary> runs, Instant now);
    const catalog_file::RunSummary &at(int row) const { return m_runs[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const catalog_file::RunSummary &row, int column) const;
    std::vector<catalog_file::RunSummary> m_runs;
    Instant m_now;
};

Pill runPill(catalog_file::RunState state);
// Where it came from, or what it takes back.
QString runKindWords(const catalog_file::RunRecord &run);

} // namespace reckoner::ui
