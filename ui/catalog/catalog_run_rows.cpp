// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_run_rows.h"

#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/time_text.h"

namespace reckoner::ui {

using namespace catalog_file;

static constexpr int kShownDigest = 12, kRunActorLength = 40, kRunReasonLength = 200;

Pill runPill(RunState state)
{
    switch (state) {
    case RunState::Open: return {Tone::Warn, CatalogRunRows::tr("Not finished", "a plan")};
    case RunState::Done: return {Tone::Ok, CatalogRunRows::tr("Done", "a plan")};
    case RunState::Failed: return {Tone::Bad, CatalogRunRows::tr("Refused", "a plan")};
    case RunState::Superseded: return {Tone::Idle, CatalogRunRows::tr("Replaced", "a plan, by another")};
    }
    RK_UNREACHABLE();
}

QString runKindWords(const RunRecord &run)
{
    if (!run.undoOf.isEmpty())
        return CatalogRunRows::tr("Takes back %1", "the digest of a plan").arg(run.undoOf.left(kShownDigest));
    return run.source.isEmpty() || run.source == run.account
               ? CatalogRunRows::tr("Of this account", "a plan that was brought from nowhere else")
               : CatalogRunRows::tr("From %1", "an account").arg(run.source.toString());
}

void CatalogRunRows::setRuns(std::vector<RunSummary> runs, Instant now)
{
    beginResetModel();
    m_runs = std::move(runs);
    m_now = now;
    endResetModel();
}

int CatalogRunRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int CatalogRunRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CatalogRunRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Begun: return tr("Begun");
    case What: return tr("Where it came from");
    case State: return tr("State");
    case Steps: return tr("Steps");
    case By: return tr("By");
    case Reason: return tr("Reason");
    case Digest: return tr("Plan", "its digest");
    case ColumnCount: break;
    }
    return {};
}

QString CatalogRunRows::text(const RunSummary &row, int column) const
{
    switch (Column(column)) {
    case Begun: return relativeText(row.run.startedAt, m_now);
    case What: return runKindWords(row.run);
    case State: return runPill(row.run.state).word;
    case Steps:
        return tr("%1 of %2", "number, number").arg(QLocale().toString(row.done), QLocale().toString(row.steps));
    case By: return harmless(row.run.actor, kRunActorLength);
    case Reason: return harmless(row.run.reason, kRunReasonLength);
    case Digest: return row.run.digest.left(kShownDigest);
    case ColumnCount: break;
    }
    return {};
}

QVariant CatalogRunRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RunSummary &row = m_runs[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case ToneRole: return index.column() == State ? QVariant(int(runPill(row.run.state).tone)) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Begun)
            return plainToolTip(exactText(row.run.startedAt));
        if (index.column() == State && row.run.finishedAt)
            return plainToolTip(exactText(*row.run.finishedAt));
        if (index.column() == Digest || (index.column() == What && !row.run.undoOf.isEmpty()))
            return plainToolTip(index.column() == Digest ? row.run.digest : row.run.undoOf);
        return plainToolTip(text(row, index.column()));
    case IdRole: return row.run.id;
    case CopyRole: return index.column() == Digest ? QVariant(row.run.digest) : QVariant();
    default: return {};
    }
}

} // namespace reckoner::ui
