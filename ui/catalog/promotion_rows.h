// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The steps of a plan as a table: to choose from, or to be watched. Choosing a price chooses the new product it needs,
// and leaving that product out leaves its prices out. Main thread.

#include "ui/catalog/catalog_file_desk.h"

#include <QAbstractTableModel>
#include <QSet>

namespace reckoner::ui {

class PromotionRows final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Entry, Kind, Action, Changes, Dependents, State, ColumnCount };
    enum class Use { Choosing, Watching };
    explicit PromotionRows(Use use, QObject *parent = nullptr);

    void setDependents(CatalogDependents dependents) { m_dependents = std::move(dependents); }
    void setSteps(std::vector<catalog_file::PlanStep> steps); // all chosen
    void setStates(const std::vector<catalog_file::StepRecord> &states);
    const catalog_file::PlanStep &at(int row) const { return m_steps[size_t(row)]; }
    QSet<QString> chosen() const { return m_chosen; }
    void chooseAll(bool chosen);
    // Live subscriptions on prices that the chosen steps change or archive.
    qint64 subscriptionsTouched() const;
    // Local plans whose price would be archived by the chosen steps.
    QStringList plansLosingAPrice() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    void choose(const catalog_file::PlanStep &step, bool chosen);
    QString text(int row, int column) const;
    QString dependentsText(const catalog_file::PlanStep &step) const;
    qint64 subscriptionsOn(const catalog_file::PlanStep &step) const;
    Use m_use;
    std::vector<catalog_file::PlanStep> m_steps;
    std::vector<catalog_file::StepRecord> m_states;
    CatalogDependents m_dependents;
    QSet<QString> m_chosen; // paths
};

} // namespace reckoner::ui
