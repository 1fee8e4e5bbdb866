// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of the subscription list as far as they are loaded. Pages are appended, changed rows are put in by id, and
// what no longer belongs to the list leaves it; the page decides, the model only keeps order. No SQL, no network.
// Main thread.

#include "core/subscriptions/subscription_store.h"

#include <QAbstractTableModel>
#include <QHash>

namespace reckoner::ui {

class SubscriptionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Customer,
        Status,
        Items,
        Amount,
        NextBill,
        Scheduled,
        Started,
        Updated,
        SubscriptionIdColumn,
        ColumnCount
    };
    using Row = subscriptions::SubscriptionRow;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void setOrder(subscriptions::SubscriptionOrder order) { m_order = order; }
    // For relative dates; repaints them.
    void setNow(Instant now);
    void reset(std::vector<Row> rows, bool more);
    void append(std::vector<Row> rows, bool more);
    // Known rows change in place: a row does not jump away under the pointer when its key moves, only the next load
    // puts it elsewhere. New ones go where the order puts them, if that lies within what is loaded.
    void upsert(std::vector<Row> rows);
    void remove(const std::vector<SubscriptionId> &ids);

    const Row &row(int index) const { return m_rows[size_t(index)]; }
    int indexOf(const SubscriptionId &id) const;

Q_SIGNALS:
    void moreRequested();

private:
    QVariant display(const Row &row, Column column) const;
    QVariant toolTip(const Row &row, Column column) const;
    QVariant sortValue(const Row &row, Column column) const;
    bool before(const Row &a, const Row &b) const;
    void place(Row row);
    void reindex(size_t from);

    std::vector<Row> m_rows;
    QHash<SubscriptionId, int> m_index;
    subscriptions::SubscriptionOrder m_order = subscriptions::SubscriptionOrder::UpdatedNewestFirst;
    Instant m_now;
    bool m_more = false;
    bool m_asked = false;
};

} // namespace reckoner::ui
