// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/due_credits_window.h"

#include "core/base/assert.h"
#include "ui/common/credits_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/time_text.h"
#include "ui/credits/credit_words.h"

namespace reckoner::ui {

using sync::DueCredits;

static constexpr int kDueFigures = int(Qt::AlignRight | Qt::AlignVCenter);

QString dueRowId(const DueCredits &row)
{
    return row.paymentId.isEmpty() ? row.subscriptionId.toString() : row.paymentId.toString();
}

DueCreditsWindow::DueCreditsWindow(const Clock &clock, QObject *parent) : RowWindow(parent), m_clock(clock) {}

int DueCreditsWindow::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DueCreditsWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Due || section == Granted))
        return kDueFigures;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Customer: return tr("Customer");
    case Period: return tr("Period");
    case Due: return tr("Due", "credits");
    case Granted: return tr("Granted", "credits");
    case State: return tr("State");
    case Subscription: return tr("Subscription");
    case Payment: return tr("Payment");
    case ColumnCount: break;
    }
    return {};
}

QString DueCreditsWindow::display(const DueCredits &row, Column column) const
{
    switch (column) {
    case Customer:
        if (!row.customerName.isEmpty())
            return harmless(row.customerName);
        return row.customerEmail.isEmpty() ? shortId(row.customerId.toString()) : harmless(row.customerEmail);
    case Period: return row.period ? periodText(row.period->startsAt, row.period->endsAt) : tr("Bought once");
    case Due: return row.problem.isEmpty() ? creditsText(row.due) : QStringLiteral("–");
    case Granted: return creditsText(row.granted);
    case State: return duePill(row).word;
    case Subscription: return shortId(row.subscriptionId.toString());
    case Payment: return shortId(row.paymentId.toString());
    case ColumnCount: break;
    }
    RK_UNREACHABLE();
}

QVariant DueCreditsWindow::cell(const DueCredits &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(row, Column(column));
    case Qt::ToolTipRole:
        if (column == Period && row.period)
            return plainToolTip(
                QStringLiteral("%1 – %2").arg(exactText(row.period->startsAt), exactText(row.period->endsAt)));
        return column == State ? QVariant(plainToolTip(dueAdvice(row))) : QVariant();
    case Qt::TextAlignmentRole: return column == Due || column == Granted ? QVariant(kDueFigures) : QVariant();
    case ToneRole: return column == State ? QVariant(int(duePill(row).tone)) : QVariant();
    case IdRole: return rowId(row);
    case SubtitleRole:
        return column == Customer && !row.customerName.isEmpty() ? QVariant(harmless(row.customerEmail)) : QVariant();
    case CopyRole:
        switch (column) {
        case Customer: return row.customerId.toString();
        case Period: return row.period ? row.period->startsAt.toString() : QString();
        case Due: return QString::number(row.due);
        case Granted: return QString::number(row.granted);
        case Subscription: return row.subscriptionId.toString();
        case Payment: return row.paymentId.toString();
        default: return {};
        }
    default: return {};
    }
}

} // namespace reckoner::ui
