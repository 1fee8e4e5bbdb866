// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migration/migration_list_view.h"

#include "ui/common/details_pane.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_view.h"
#include "ui/common/time_text.h"
#include "ui/migration/migration_cells.h"
#include "ui/migration/migration_wish_form.h"
#include "ui/migration/migration_words.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace reckoner::ui {

static constexpr int kListColumnWidth = 90, kListActorLength = 40;
enum MigrationListColumn { ListBegun, ListMoved, ListState, ListDone, ListBy };

MigrationListView::MigrationListView(PriceMigrationDesk &desk, const Clock &clock, const Catalog &catalog,
                                     QWidget *parent)
    : QWidget(parent), m_desk(desk), m_clock(clock), m_catalog(catalog),
      m_table(paneTable(tr("Migrations"),
                        {tr("Begun"), tr("From and to"), tr("State"), tr("Moved", "of all subscriptions"), tr("By")},
                        this)),
      m_stack(new ContentStack(m_table, this))
{
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(ListState, new PillDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ListMoved, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(kListColumnWidth);
    m_stack->showLoading(tr("Reading the migrations"));
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &MigrationListView::choiceChanged);
    connect(m_table, &QTableWidget::itemActivated, this, &MigrationListView::activated);
    connect(&m_stack->state(), &StateView::retryRequested, this, &MigrationListView::read);
    connect(&m_stack->state(), &StateView::actionRequested, this, &MigrationListView::beginRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void MigrationListView::read()
{
    m_desk.list().then(this, [this](Result<std::vector<MigrationSummary>> &&all) {
        if (all)
            showAll(*std::move(all));
        else
            m_stack->showError(tr("The migrations could not be read"), all.error());
    });
}

void MigrationListView::showAll(std::vector<MigrationSummary> all)
{
    const QLocale locale;
    m_all = std::move(all);
    m_table->setRowCount(0);
    for (const MigrationSummary &one : m_all) {
        const bool runs = m_desk.running() == one.migration.id;
        addCells(
            m_table,
            {migrationCell(relativeText(one.migration.createdAt, m_clock.now()), exactText(one.migration.createdAt)),
             migrationCell(movedWords(one.migration), one.migration.id), migrationPillCell(migrationPill(one, runs)),
             migrationFigure(tr("%1 of %2", "number, number")
                                 .arg(locale.toString(one.counts.done), locale.toString(one.counts.all()))),
             migrationCell(harmless(one.migration.actor, kListActorLength))});
    }
    if (m_all.empty()) {
        m_stack->showEmpty(tr("No migrations yet"),
                           tr("Subscriptions that are moved to another price are listed here, with what became of "
                              "each."),
                           tr("Move subscriptions…"));
    } else {
        m_stack->showContent();
        m_table->selectRow(0);
    }
    Q_EMIT listed();
}

const MigrationSummary *MigrationListView::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || size_t(row) >= m_all.size() ? nullptr : &m_all[size_t(row)];
}

int MigrationListView::openOnes() const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [](const MigrationSummary &one) { return one.isOpen(); }));
}

QString MigrationListView::movedWords(const actions::PriceMigration &migration) const
{
    const QString from = pricePathWords(m_catalog, migration.from), to = pricePathWords(m_catalog, migration.to);
    return migration.undoOf.isEmpty() ? tr("%1 → %2", "price, price").arg(from, to)
                                      : tr("Back: %1 → %2", "price, price").arg(from, to);
}

} // namespace reckoner::ui
