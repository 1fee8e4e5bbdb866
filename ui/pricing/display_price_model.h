// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The prices that are advertised elsewhere, while they are edited: plan, credits and what they are said to cost.
// Whether they are true is for the lint to say. Main thread.

#include "core/pricing/price_list.h"

#include <QAbstractTableModel>

namespace reckoner::ui {

class DisplayPriceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlanColumn, Credits, Total, ColumnCount };

    explicit DisplayPriceModel(QObject *parent = nullptr);
    void setPrices(std::vector<pricing::DisplayPrice> prices, Currency currency);
    void setCurrency(Currency currency);
    void setEditable(bool editable) { m_editable = editable; }
    const std::vector<pricing::DisplayPrice> &prices() const { return m_prices; }
    // At the end; gives its row.
    int add(const pricing::DisplayPrice &price);
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    std::vector<pricing::DisplayPrice> m_prices;
    Currency m_currency;
    bool m_editable = true;
};

} // namespace reckoner::ui
