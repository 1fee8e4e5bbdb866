// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pricing/display_price_model.h"

#include "ui/common/amount_field.h"
#include "ui/common/credits_text.h"
#include "ui/common/money_text.h"
#include "ui/pricing/price_curve.h"
#include "ui/pricing/tier_model.h"

namespace reckoner::ui {

using pricing::DisplayPrice;

static int displayPriceAlignment(int column)
{
    return int((column == DisplayPriceModel::PlanColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

DisplayPriceModel::DisplayPriceModel(QObject *parent) : QAbstractTableModel(parent) {}

void DisplayPriceModel::setPrices(std::vector<DisplayPrice> prices, Currency currency)
{
    beginResetModel();
    m_prices = std::move(prices);
    m_currency = currency;
    endResetModel();
}

void DisplayPriceModel::setCurrency(Currency currency)
{
    m_currency = currency;
    if (!m_prices.empty())
        Q_EMIT dataChanged(index(0, Total), index(rowCount() - 1, Total));
}

int DisplayPriceModel::add(const DisplayPrice &price)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_prices.push_back(price);
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void DisplayPriceModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_prices.erase(m_prices.begin() + row);
    endRemoveRows();
    Q_EMIT edited();
}

int DisplayPriceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_prices.size());
}

int DisplayPriceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags DisplayPriceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant DisplayPriceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return displayPriceAlignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case PlanColumn: return tr("Plan");
    case Credits: return tr("Credits");
    case Total: return tr("Advertised for");
    case ColumnCount: break;
    }
    return {};
}

QVariant DisplayPriceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DisplayPrice &price = m_prices[size_t(index.row())];
    const Money total(price.totalMinor, m_currency);
    if (role == Qt::TextAlignmentRole)
        return displayPriceAlignment(index.column());
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (Column(index.column())) {
    case PlanColumn: return role == Qt::EditRole ? pricing::planText(price.plan) : planTitle(price.plan);
    case Credits: return creditsText(price.credits);
    case Total: return role == Qt::EditRole ? amountToEdit(total) : moneyText(total);
    case ColumnCount: break;
    }
    return {};
}

bool DisplayPriceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.row() >= rowCount())
        return false;
    DisplayPrice price = m_prices[size_t(index.row())];
    const QString typed = value.toString();
    if (index.column() == PlanColumn) {
        const auto plan = pricing::planFromText(typed);
        if (!plan)
            return false;
        price.plan = *plan;
    } else {
        const auto number = index.column() == Credits ? creditsFromText(typed) : amountFromText(typed, m_currency);
        if (!number)
            return false;
        (index.column() == Credits ? price.credits : price.totalMinor) = *number;
    }
    m_prices[size_t(index.row())] = price;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

} // namespace reckoner::ui
