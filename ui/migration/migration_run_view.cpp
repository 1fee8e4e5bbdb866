// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migration/migration_run_view.h"

#include "ui/common/details_pane.h"
#include "ui/common/labelled_field.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/time_text.h"
#include "ui/migration/migration_cells.h"
#include "ui/migration/migration_words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace reckoner::ui {

using actions::MigrationRowState;

static constexpr qint64 kPaceWindowMs = 60'000, kShortestToldMs = 2'000;
static constexpr int kRowNameLength = 80, kRowWhyLength = 300;
enum MigrationRowColumn { RowSubscription, RowCustomer, RowResult, RowDetail };

MigrationRunView::MigrationRunView(PriceMigrationDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_progress(new QProgressBar(this)), m_said(new PlainLabel(this)),
      m_state(new QComboBox(this)), m_stop(new QPushButton(tr("St&op"), this)),
      m_undo(new QPushButton(tr("&Move back…"), this)),
      m_rows(paneTable(tr("Subscriptions of the migration"),
                       {tr("Subscription"), tr("Customer"), tr("Result"), tr("Why")}, this))
{
    m_watch.start();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &MigrationRunView::showPace);
    m_progress->setAccessibleName(tr("Progress of the migration"));
    m_progress->setTextVisible(false);
    m_said->setWordWrap(true);
    m_rows->setItemDelegateForColumn(RowResult, new PillDelegate(m_rows));
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rows->horizontalHeader()->setSectionResizeMode(RowDetail, QHeaderView::Stretch);
    connect(m_rows, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        Q_EMIT subscriptionRequested(m_rows->item(item->row(), RowSubscription)->data(IdRole).toString());
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    column->addWidget(m_said);
    column->addLayout(makeLine());
    column->addWidget(m_rows, 1);
}

QLayout *MigrationRunView::makeLine()
{
    m_state->addItem(tr("All"), QString());
    for (const MigrationRowState state : {MigrationRowState::Done, MigrationRowState::Refused,
                                          MigrationRowState::Unsettled, MigrationRowState::Pending})
        m_state->addItem(migrationRowPill(state).word, migrationRowStateText(state));
    connect(m_state, &QComboBox::currentIndexChanged, this, &MigrationRunView::stateChosen);
    auto *line = new QHBoxLayout;
    line->addWidget(fieldLabel(tr("Sho&w"), m_state, this));
    line->addWidget(m_state);
    line->addStretch(1);
    for (QPushButton *button : {m_stop, m_undo}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    return line;
}

std::optional<MigrationRowState> MigrationRunView::wantedState() const
{
    return actions::migrationRowStateFromText(m_state->currentData().toString());
}

void MigrationRunView::setCounts(const actions::MigrationCounts &counts)
{
    m_counts = counts;
    m_progress->setRange(0, std::max(1, int(m_counts.all())));
    m_progress->setValue(int(m_counts.all() - m_counts.pending));
    showPace();
}

void MigrationRunView::setRunning(bool isRunning)
{
    if (isRunning && !m_isRunning)
        m_settledAtMs.clear();
    m_isRunning = isRunning;
    if (isRunning)
        m_second.start();
    else
        m_second.stop();
    showPace();
}

void MigrationRunView::note(const actions::MigrationProgress &progress)
{
    m_settledAtMs.push_back(m_watch.elapsed());
    const QString id = progress.last.subscriptionId.toString();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->item(row, RowSubscription)->data(IdRole).toString() != id)
            continue;
        showRow(row, {progress.last, m_rows->item(row, RowCustomer)->text()});
        m_rows->scrollToItem(m_rows->item(row, RowSubscription));
        break;
    }
    setCounts(progress.counts);
}

void MigrationRunView::setLines(const std::vector<MigrationLine> &lines)
{
    m_rows->setRowCount(int(lines.size()));
    for (size_t row = 0; row < lines.size(); ++row)
        showRow(int(row), lines[row]);
}

void MigrationRunView::showRow(int row, const MigrationLine &line)
{
    const QString id = line.row.subscriptionId.toString();
    m_rows->setItem(row, RowSubscription, migrationCell(shortId(id), id));
    m_rows->setItem(row, RowCustomer, migrationCell(harmless(line.customer, kRowNameLength)));
    m_rows->setItem(row, RowResult, migrationPillCell(migrationRowPill(line.row.state)));
    m_rows->setItem(row, RowDetail, migrationCell(harmless(line.row.detail, kRowWhyLength)));
}

void MigrationRunView::showPace()
{
    m_said->setOwnText(paceText());
}

QString MigrationRunView::paceText() const
{
    const QLocale locale;
    QString said = tr("%1 of %2 done: %3 moved, %4 refused, %5 not confirmed, %6 to go.")
                       .arg(locale.toString(m_counts.all() - m_counts.pending), locale.toString(m_counts.all()),
                            locale.toString(m_counts.done), locale.toString(m_counts.refused),
                            locale.toString(m_counts.unsettled), locale.toString(m_counts.pending));
    if (!m_isRunning)
        return said;
    const qint64 now = m_watch.elapsed();
    const qint64 rows =
        std::count_if(m_settledAtMs.begin(), m_settledAtMs.end(), [&](qint64 at) { return now - at < kPaceWindowMs; });
    if (const PriceMigrationDesk::RequestBudget budget = m_desk.requestBudget(); budget.perMinute > 0)
        said += u' ' + tr("%1 of the %2 requests a minute that %3 allows were used; %4 are left.")
                           .arg(locale.toString(budget.perMinute - budget.left), locale.toString(budget.perMinute),
                                m_desk.providerName(), locale.toString(budget.left));
    if (rows < 2 || m_counts.pending == 0)
        return said;
    const qint64 span = now - std::max(m_settledAtMs[m_settledAtMs.size() - size_t(rows)], now - kPaceWindowMs);
    const qint64 left = span * m_counts.pending / rows;
    if (left >= kShortestToldMs)
        said += u' ' + tr("About %1 left.", "a duration").arg(durationText(std::chrono::milliseconds(left)));
    return said;
}

} // namespace reckoner::ui
