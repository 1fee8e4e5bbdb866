// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/subscription_table_model.h"

#include "ui/common/money_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"

namespace reckoner::ui {

int SubscriptionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SubscriptionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Amount)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Customer: return tr("Customer");
    case Status: return tr("Status");
    case Items: return tr("Items");
    case Amount: return tr("Per renewal", "amount of one renewal");
    case NextBill: return tr("Next bill");
    case Scheduled: return tr("Scheduled change");
    case Started: return tr("Started");
    case Updated: return tr("Updated");
    case SubscriptionIdColumn: return tr("Subscription id");
    case ColumnCount: break;
    }
    return {};
}

QVariant SubscriptionTableModel::display(const Row &row, Column column) const
{
    switch (column) {
    case Customer:
        if (!row.customerName.isEmpty())
            return harmless(row.customerName);
        return row.customerEmail.isEmpty() ? shortId(row.customerId.toString()) : harmless(row.customerEmail);
    case Status: return statusPill(row.status, row.rawStatus).word;
    case Items: return harmless(row.itemSummary);
    case Amount: return row.recurring.currency().isEmpty() ? QString() : perCycleText(row.recurring, row.billingCycle);
    case NextBill: return row.nextBilledAt ? relativeText(*row.nextBilledAt, m_now) : QStringLiteral("–");
    case Scheduled: return row.scheduledChange ? scheduledPill(*row.scheduledChange, m_now).word : QString();
    case Started: return row.startedAt ? dayText(*row.startedAt) : QStringLiteral("–");
    case Updated: return relativeText(row.updatedAt, m_now);
    case SubscriptionIdColumn: return shortId(row.id.toString());
    case ColumnCount: break;
    }
    return {};
}

QVariant SubscriptionTableModel::toolTip(const Row &row, Column column) const
{
    switch (column) {
    case Customer: return plainToolTip(harmless(row.customerName + QLatin1Char(' ') + row.customerEmail));
    case Items: return plainToolTip(harmless(row.itemSummary));
    case Amount: return tr("One renewal before tax and discounts");
    case NextBill: return row.nextBilledAt ? exactText(*row.nextBilledAt) : QVariant();
    case Scheduled: return row.scheduledChange ? scheduledSentence(*row.scheduledChange) : QVariant();
    case Started: return row.startedAt ? exactText(*row.startedAt) : QVariant();
    case Updated: return exactText(row.updatedAt);
    case SubscriptionIdColumn: return row.id.toString();
    case Status:
    case ColumnCount: break;
    }
    return {};
}

QVariant SubscriptionTableModel::sortValue(const Row &row, Column column) const
{
    switch (column) {
    case Amount: return qlonglong(row.recurring.minor());
    case NextBill: return row.nextBilledAt ? qlonglong(row.nextBilledAt->micros()) : qlonglong(0);
    case Scheduled: return row.scheduledChange ? qlonglong(row.scheduledChange->effectiveAt.micros()) : qlonglong(0);
    case Started: return row.startedAt ? qlonglong(row.startedAt->micros()) : qlonglong(0);
    case Updated: return qlonglong(row.updatedAt.micros());
    case SubscriptionIdColumn: return row.id.toString();
    case Customer:
    case Status:
    case Items:
    case ColumnCount: break;
    }
    return display(row, column);
}

static QVariant subscriptionCopyText(const subscriptions::SubscriptionRow &row, SubscriptionTableModel::Column column)
{
    const auto time = [](const std::optional<Instant> &at) { return at ? at->toString() : QString(); };
    switch (column) {
    case SubscriptionTableModel::Amount:
        return row.recurring.currency().isEmpty() ? QString()
                                                  : plainAmount(row.recurring) + QLatin1Char(' ') + row.currency.code();
    case SubscriptionTableModel::NextBill: return time(row.nextBilledAt);
    case SubscriptionTableModel::Started: return time(row.startedAt);
    case SubscriptionTableModel::Updated: return row.updatedAt.toString();
    case SubscriptionTableModel::SubscriptionIdColumn: return row.id.toString();
    default: return {};
    }
}

QVariant SubscriptionTableModel::cell(const Row &row, int index, int role) const
{
    const auto column = Column(index);
    switch (role) {
    case Qt::DisplayRole: return display(row, column);
    case Qt::ToolTipRole: return toolTip(row, column);
    case Qt::TextAlignmentRole: return int((column == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: return display(row, column);
    case IdRole: return row.id.toString();
    case SortRole: return sortValue(row, column);
    case ToneRole:
        if (column == Scheduled)
            return row.scheduledChange ? QVariant(int(scheduledPill(*row.scheduledChange, m_now).tone)) : QVariant();
        return column == Status ? int(statusPill(row.status, row.rawStatus).tone) : QVariant();
    case CopyRole: return subscriptionCopyText(row, column);
    case SubtitleRole:
        return column == Customer && !row.customerName.isEmpty() ? harmless(row.customerEmail) : QVariant();
    default: return {};
    }
}

void SubscriptionTableModel::setNow(Instant now)
{
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, NextBill), index(rowCount() - 1, Updated), {Qt::DisplayRole});
}

} // namespace reckoner::ui
