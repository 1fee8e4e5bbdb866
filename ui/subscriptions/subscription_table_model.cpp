// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/subscription_table_model.h"

#include "core/base/assert.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"

#include <algorithm>

namespace reckoner::ui {

int SubscriptionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

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
    case Scheduled: return row.scheduledChange ? scheduledShort(*row.scheduledChange) : QString();
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

QVariant SubscriptionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return display(row, column);
    case Qt::ToolTipRole: return toolTip(row, column);
    case Qt::TextAlignmentRole: return int((column == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: return display(row, column);
    case IdRole: return row.id.toString();
    case SortRole: return sortValue(row, column);
    case ToneRole: return column == Status ? int(statusPill(row.status, row.rawStatus).tone) : QVariant();
    case CopyRole: return subscriptionCopyText(row, column);
    case SubtitleRole:
        return column == Customer && !row.customerName.isEmpty() ? harmless(row.customerEmail) : QVariant();
    default: return {};
    }
}

bool SubscriptionTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void SubscriptionTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreRequested();
}

void SubscriptionTableModel::setNow(Instant now)
{
    m_now = now;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, NextBill), index(rowCount() - 1, Updated), {Qt::DisplayRole});
}

void SubscriptionTableModel::reset(std::vector<Row> rows, bool more)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_more = more;
    m_asked = false;
    m_index.clear();
    reindex(0);
    endResetModel();
}

void SubscriptionTableModel::append(std::vector<Row> rows, bool more)
{
    m_more = more;
    m_asked = false;
    // A row may have come in through upsert() already.
    std::erase_if(rows, [this](const Row &row) { return m_index.contains(row.id); });
    if (rows.empty())
        return;
    const auto first = m_rows.size();
    beginInsertRows({}, int(first), int(first + rows.size() - 1));
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    reindex(first);
    endInsertRows();
}

void SubscriptionTableModel::reindex(size_t from)
{
    for (size_t i = from; i < m_rows.size(); ++i)
        m_index[m_rows[i].id] = int(i);
}

int SubscriptionTableModel::indexOf(const SubscriptionId &id) const
{
    return m_index.value(id, -1);
}

bool SubscriptionTableModel::before(const Row &a, const Row &b) const
{
    using subscriptions::SubscriptionOrder;
    switch (m_order) {
    case SubscriptionOrder::UpdatedNewestFirst:
        return a.updatedAt != b.updatedAt ? a.updatedAt > b.updatedAt : a.id > b.id;
    case SubscriptionOrder::NextBilling: {
        const qint64 last = std::numeric_limits<qint64>::max();
        const qint64 atA = a.nextBilledAt ? a.nextBilledAt->micros() : last,
                     atB = b.nextBilledAt ? b.nextBilledAt->micros() : last;
        return atA != atB ? atA < atB : a.id < b.id;
    }
    case SubscriptionOrder::CustomerName:
    case SubscriptionOrder::CustomerEmail: {
        const bool name = m_order == SubscriptionOrder::CustomerName;
        const int order = (name ? a.customerName : a.customerEmail)
                              .compare(name ? b.customerName : b.customerEmail, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    }
    }
    RK_UNREACHABLE();
}

void SubscriptionTableModel::upsert(std::vector<Row> rows)
{
    for (Row &row : rows)
        place(std::move(row));
}

void SubscriptionTableModel::place(Row row)
{
    const int old = indexOf(row.id);
    const auto byOrder = [this](const Row &a, const Row &b) { return before(a, b); };
    if (old < 0) {
        const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), row, byOrder);
        if (at == m_rows.end() && m_more)
            return; // it will come with its page
        const auto position = size_t(at - m_rows.begin());
        beginInsertRows({}, int(position), int(position));
        m_rows.insert(at, std::move(row));
        reindex(position);
        endInsertRows();
        return;
    }
    m_rows[size_t(old)] = std::move(row);
    Q_EMIT dataChanged(index(old, 0), index(old, ColumnCount - 1));
}

void SubscriptionTableModel::remove(const std::vector<SubscriptionId> &ids)
{
    for (const SubscriptionId &id : ids) {
        const int at = indexOf(id);
        if (at < 0)
            continue;
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        m_index.remove(id);
        reindex(size_t(at));
        endRemoveRows();
    }
}

} // namespace reckoner::ui
