// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migration/migration_trial_view.h"

#include "ui/common/details_pane.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/status_pill.h"
#include "ui/migration/migration_cells.h"

#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

static constexpr int kTrialTotalsHeight = 130, kTrialAmountWidth = 140;
static constexpr int kTrialWhyLength = 300;
enum NoteworthyColumn { NotedSubscription, NotedWhat, NotedBefore, NotedAfter, NotedWhy };

MigrationTrialView::MigrationTrialView(QWidget *parent)
    : QWidget(parent), m_progress(new QProgressBar(this)), m_said(new PlainLabel(this))
{
    m_progress->setAccessibleName(tr("Progress of the trial"));
    m_progress->setTextVisible(false);
    m_said->setWordWrap(true);
    makeTotals();
    makeNoteworthy();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    column->addWidget(m_said);
    column->addWidget(m_totals);
    column->addWidget(m_noteworthy, 1000);
    column->addStretch(1); // where nothing stands out, the rest stays on top
}

void MigrationTrialView::makeTotals()
{
    m_totals = paneTable(
        tr("Totals"),
        {tr("Currency"), tr("Due now"), tr("Each renewal before"), tr("Each renewal after"), tr("Difference")}, this);
    m_totals->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_totals->setFixedHeight(kTrialTotalsHeight);
    for (int column = 1; column < m_totals->columnCount(); ++column)
        m_totals->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void MigrationTrialView::makeNoteworthy()
{
    m_noteworthy = paneTable(
        tr("What stands out"),
        {tr("Subscription"), tr("What stands out"), tr("Renewal before"), tr("Renewal after"), tr("Why")}, this);
    m_noteworthy->setItemDelegateForColumn(NotedWhat, new PillDelegate(m_noteworthy));
    m_noteworthy->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_noteworthy->horizontalHeader()->setSectionResizeMode(NotedWhy, QHeaderView::Stretch);
    for (const int column : {NotedBefore, NotedAfter}) {
        m_noteworthy->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        m_noteworthy->setColumnWidth(column, kTrialAmountWidth);
        m_noteworthy->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

void MigrationTrialView::begin()
{
    m_totals->setRowCount(0);
    m_noteworthy->setRowCount(0);
    m_said->setOwnText({});
    m_progress->setRange(0, 0);
}

void MigrationTrialView::setProgress(qint64 done, qint64 all)
{
    m_progress->setRange(0, int(all));
    m_progress->setValue(int(done));
}

void MigrationTrialView::setUnderWay(bool isUnderWay)
{
    m_progress->setVisible(isUnderWay);
}

void MigrationTrialView::showReport(const actions::ShadowReport &report, qint64 reached)
{
    showTotals(report);
    showNoteworthy(report);
    const QLocale locale;
    const qint64 refused = qint64(report.refused.size());
    m_said->setOwnText(
        tr("Tried out on %1 of %2: %3 can be moved, %4 would be refused. Renewals are before tax and discounts.")
            .arg(locale.toString(report.previewed + refused), locale.toString(reached),
                 locale.toString(report.previewed), locale.toString(refused)));
}

void MigrationTrialView::showTotals(const actions::ShadowReport &report)
{
    for (const auto &[currency, total] : report.totals) {
        const Result<Money> grows = total.recurringAfter.minus(total.recurringBefore);
        const auto renewal = [known = total.isRecurringKnown](const QString &amount) {
            QTableWidgetItem *cell = migrationFigure(known ? amount : QStringLiteral("–"));
            if (!known)
                cell->setToolTip(plainToolTip(tr("Not known: a price is in another currency than the subscription, and "
                                                 "only the bills say what it comes to.")));
            return cell;
        };
        addCells(m_totals, {migrationCell(currency), migrationFigure(moneyText(total.dueNow)),
                            renewal(moneyText(total.recurringBefore)), renewal(moneyText(total.recurringAfter)),
                            renewal(grows ? signedMoneyText(*grows) : QStringLiteral("–"))});
    }
    m_totals->setVisible(m_totals->rowCount() > 0);
}

void MigrationTrialView::showNoteworthy(const actions::ShadowReport &report)
{
    for (const actions::ShadowReport::Refusal &one : report.refused)
        addCells(m_noteworthy, {migrationCell(shortId(one.subscriptionId.toString()), one.subscriptionId.toString()),
                                migrationPillCell({Tone::Bad, tr("Would be refused")}), migrationFigure({}),
                                migrationFigure({}), migrationCell(harmless(one.why, kTrialWhyLength))});
    for (const actions::ShadowReport::Outlier &one : report.outliers)
        addCells(m_noteworthy,
                 {migrationCell(shortId(one.subscriptionId.toString()), one.subscriptionId.toString()),
                  migrationPillCell({Tone::Warn, tr("Grows most")}), migrationFigure(moneyText(one.before)),
                  migrationFigure(moneyText(one.after)), migrationCell({})});
    m_noteworthy->setVisible(m_noteworthy->rowCount() > 0);
}

void MigrationTrialView::say(const QString &text)
{
    m_totals->hide();
    m_noteworthy->hide();
    m_said->setOwnText(text);
}

} // namespace reckoner::ui
