// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tiers of a price list as an editable table. Amounts of money are typed in the currency's own form and kept as
// integers; what cannot be read changes nothing. Main thread.

#include "core/pricing/price_lint.h"

#include <QAbstractTableModel>

namespace reckoner::ui {

class TierModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlanColumn, From, To, Flat, Rate, Per, ColumnCount };

    explicit TierModel(QObject *parent = nullptr);
    void setTiers(std::vector<pricing::Tier> tiers, Currency currency);
    void setCurrency(Currency currency);
    // Rows that a finding is about are marked.
    void setFindings(const std::vector<pricing::PriceFinding> &findings);
    void setEditable(bool editable);
    const std::vector<pricing::Tier> &tiers() const { return m_tiers; }
    // Below the row, as its continuation; -1: at the end. Gives the new row.
    int addAfter(int row);
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
    QString text(const pricing::Tier &tier, int column) const;
    std::vector<pricing::Tier> m_tiers;
    std::vector<pricing::PriceFinding> m_findings;
    Currency m_currency;
    bool m_editable = true;
};

// “1.78” or “1,78” of a currency with two decimals is 178; none: it is no such amount.
std::optional<qint64> amountFromText(QString text, Currency currency);
// “50,000” is 50000.
std::optional<qint64> creditsFromText(const QString &text);

} // namespace reckoner::ui
