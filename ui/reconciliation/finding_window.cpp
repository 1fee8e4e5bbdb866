// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/finding_window.h"
#include "ui/common/credits_text.h"

#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/time_text.h"
#include "ui/reconciliation/finding_words.h"

namespace reckoner::ui {

using reconcile::StoredFinding;

QString findingCustomer(const StoredFinding &finding)
{
    if (!finding.customerName.isEmpty())
        return harmless(finding.customerName, 60);
    if (!finding.customerEmail.isEmpty())
        return harmless(finding.customerEmail, 60);
    return finding.customerId.isEmpty() ? QStringLiteral("–") : shortId(finding.customerId.toString(), 18);
}

FindingWindow::FindingWindow(const Clock &clock, QObject *parent) : RowWindow(parent), m_clock(clock) {}

int FindingWindow::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Credits)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case What: return tr("What");
    case Customer: return tr("Customer");
    case Credits: return tr("Credits");
    case State: return tr("State");
    case Age: return tr("Happened");
    case Seen: return tr("First seen");
    case Source: return tr("Source");
    case FindingIdColumn: return tr("Finding id");
    case ColumnCount: break;
    }
    return {};
}

QVariant FindingWindow::cell(const StoredFinding &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::TextAlignmentRole:
        return column == Credits ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole: {
        const QString tip = toolTip(row, column);
        return tip.isEmpty() ? QVariant() : QVariant(plainToolTip(tip));
    }
    case IdRole: return rowId(row);
    case CopyRole: return copyText(row, column);
    case SubtitleRole:
        return column == Customer && !row.customerName.isEmpty() ? QVariant(harmless(row.customerEmail)) : QVariant();
    case ToneRole: return column == State ? QVariant(int(findingPill(row.state).tone)) : QVariant();
    default: return {};
    }
}

QString FindingWindow::text(const StoredFinding &row, int column) const
{
    switch (Column(column)) {
    case What: return findingTitle(row.finding.kind);
    case Customer: return findingCustomer(row);
    case Credits:
        return row.finding.kind == reconcile::FindingClass::Amount ? signedCreditsText(row.credits)
                                                                   : creditsText(row.credits);
    case State: return findingPill(row.state).word;
    case Age: return relativeText(row.at, m_clock.now());
    case Seen: return relativeText(row.firstSeenAt, m_clock.now());
    case Source: return sourceTitle(row.source);
    case FindingIdColumn: return shortId(row.id, 18);
    case ColumnCount: break;
    }
    return {};
}

QString FindingWindow::toolTip(const StoredFinding &row, int column) const
{
    switch (Column(column)) {
    case What: return findingSentence(row);
    case Customer: return row.customerId.toString();
    case State: return row.quietUntil ? tr("Quiet until %1").arg(exactText(*row.quietUntil)) : QString();
    case Age: return exactText(row.at);
    case Seen: return exactText(row.firstSeenAt);
    case Source: return row.source;
    case FindingIdColumn: return row.id;
    case Credits:
    case ColumnCount: break;
    }
    return {};
}

QVariant FindingWindow::copyText(const StoredFinding &row, int column) const
{
    switch (Column(column)) {
    case What: return reconcile::findingClassText(row.finding.kind);
    case Customer: return row.customerId.toString();
    case Credits: return QString::number(row.credits);
    case State: return reconcile::findingStateText(row.state);
    case Age: return row.at.toString();
    case Seen: return row.firstSeenAt.toString();
    case Source: return row.source;
    case FindingIdColumn: return row.id;
    case ColumnCount: break;
    }
    return {};
}

} // namespace reckoner::ui
