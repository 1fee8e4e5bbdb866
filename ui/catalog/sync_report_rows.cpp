// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/sync_report_rows.h"

#include "ui/catalog/catalog_file_words.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/time_text.h"

namespace reckoner::ui {

using namespace catalog_file;

SyncReportRows::SyncReportRows(QString providerName, QObject *parent)
    : QAbstractTableModel(parent), m_providerName(std::move(providerName))
{
}

void SyncReportRows::setReport(const SyncReport &report, Ignored ignored)
{
    beginResetModel();
    m_now = report.readAt;
    m_rows.clear();
    for (const MirrorDifference &difference : report.differences)
        if (ignored == Ignored::Shown || !difference.isIgnored())
            m_rows.push_back(difference);
    endResetModel();
}

int SyncReportRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SyncReportRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SyncReportRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Entry: return tr("Product or price");
    case Kind: return tr("Kind");
    case Difference: return tr("Difference");
    case Here: return tr("Changed here");
    case There: return tr("Changed at %1").arg(m_providerName);
    case Note: return tr("Note");
    case ColumnCount: break;
    }
    return {};
}

QString SyncReportRows::noteOf(const MirrorDifference &row) const
{
    for (const FieldDifference &field : row.fields)
        if (field.note)
            return harmless(*field.note);
    return {};
}

QString SyncReportRows::text(const MirrorDifference &row, int column) const
{
    const auto age = [this](const std::optional<Instant> &at) {
        return at ? relativeText(*at, m_now) : QStringLiteral("–");
    };
    switch (Column(column)) {
    case Entry: return row.name.isEmpty() ? shortId(row.id, 20) : harmless(row.name, 120);
    case Kind: return entryKindWords(row.kind);
    case Difference:
        return row.presence == MirrorPresence::OnlyRemote  ? tr("Only at %1").arg(m_providerName)
               : row.presence == MirrorPresence::OnlyLocal ? tr("Only here")
                                                           : changedFieldsText(row.fields);
    case Here: return age(row.localUpdatedAt);
    case There: return age(row.remoteUpdatedAt);
    case Note: return noteOf(row);
    case ColumnCount: break;
    }
    return {};
}

QVariant SyncReportRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const MirrorDifference &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Here && row.localUpdatedAt)
            return plainToolTip(exactText(*row.localUpdatedAt));
        if (index.column() == There && row.remoteUpdatedAt)
            return plainToolTip(exactText(*row.remoteUpdatedAt));
        return plainToolTip(index.column() == Entry ? row.id : text(row, index.column()));
    case IdRole: return row.id;
    case CopyRole: return index.column() == Entry ? QVariant(row.id) : QVariant();
    default: return {};
    }
}

} // namespace reckoner::ui
