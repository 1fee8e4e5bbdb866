// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The price migrations that were begun, by whomever, with how far each is. Main thread.

#include "core/base/clock.h"
#include "ui/catalog/catalog_desk.h"
#include "ui/migration/price_migration_desk.h"

#include <QWidget>

class QTableWidget;

namespace reckoner::ui {

class ContentStack;

class MigrationListView final : public QWidget
{
    Q_OBJECT

public:
    MigrationListView(PriceMigrationDesk &desk, const Clock &clock, const Catalog &catalog, QWidget *parent = nullptr);

    void read();
    const MigrationSummary *chosen() const; // null: none
    int openOnes() const;                   // those that are not finished
    // "Team, monthly → Team, yearly".
    QString movedWords(const actions::PriceMigration &migration) const;

    QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void listed();
    void choiceChanged();
    void activated();
    void beginRequested();

private:
    void showAll(std::vector<MigrationSummary> all);

    PriceMigrationDesk &m_desk;
    const Clock &m_clock;
    const Catalog &m_catalog;
    std::vector<MigrationSummary> m_all;
    QTableWidget *m_table;
    ContentStack *m_stack;
};

} // namespace reckoner::ui
