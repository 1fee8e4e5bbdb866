// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/run_history_dialog.h"
#include "ui/common/credits_text.h"

#include "ui/common/details_pane.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/time_text.h"
#include "ui/reconciliation/evidence_pdf.h"
#include "ui/reconciliation/finding_words.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

using reconcile::ClassSums;
using reconcile::Run;
using reconcile::Side;

namespace {

constexpr QSize kRunHistorySize{900, 640};

QTableWidgetItem *numberCell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

Result<void> writeText(const QString &file, const QByteArray &text)
{
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(text) == text.size() && target.commit())
        return {};
    return Error{
        ErrorKind::Storage, RunHistoryDialog::tr("%1 cannot be written: %2").arg(file, target.errorString()), {}, {}};
}

} // namespace

RunHistoryDialog::RunHistoryDialog(ReconciliationDesk &desk, const Clock &clock, std::vector<Run> runs, QWidget *parent)
    : DialogFrame(tr("Runs"), parent), m_desk(desk), m_all(std::move(runs))
{
    addSubject(tr("What every reconciliation has compared and found"));
    m_runs = paneTable(
        tr("Runs, newest first"),
        {tr("Run"), tr("When"), tr("Source"), tr("By"), tr("Findings"), tr("New"), tr("Settled"), tr("Open after")},
        this);
    m_runs->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_runs->setSelectionMode(QAbstractItemView::SingleSelection);
    QStringList heads{tr("Class"), tr("Findings")};
    for (const Side side : reconcile::kSides)
        heads << tr("%1: entries").arg(sideTitle(side)) << tr("%1: credits").arg(sideTitle(side));
    m_totals = paneTable(tr("Totals of the chosen run"), heads, this);
    for (QTableWidget *table : {m_runs, m_totals}) {
        table->verticalHeader()->setDefaultSectionSize(kRowHeightCompact);
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        table->horizontalHeader()->setStretchLastSection(true);
    }
    body()->addWidget(m_runs, 2);
    body()->addWidget(headingLabel(tr("Totals: the classes of each side add up to its sum"), this));
    body()->addWidget(m_totals, 3);
    auto *files = new QHBoxLayout;
    auto *pdf = new QPushButton(tr("Evidence as &PDF…"), this);
    auto *csv = new QPushButton(tr("Evidence as CS&V…"), this);
    files->addStretch(1);
    files->addWidget(csv);
    files->addWidget(pdf);
    foot()->addLayout(files);
    primaryButton()->hide();
    connect(pdf, &QPushButton::clicked, this, [this] { askFile(QStringLiteral("pdf")); });
    connect(csv, &QPushButton::clicked, this, [this] { askFile(QStringLiteral("csv")); });
    connect(m_runs, &QTableWidget::itemSelectionChanged, this, &RunHistoryDialog::showTotals);
    fillRuns(clock.now());
    resize(kRunHistorySize);
}

void RunHistoryDialog::fillRuns(Instant now)
{
    m_runs->setRowCount(int(m_all.size()));
    for (int row = 0; row < m_runs->rowCount(); ++row) {
        const Run &run = m_all[size_t(row)];
        auto *when = new QTableWidgetItem(relativeText(run.startedAt, now));
        when->setToolTip(plainToolTip(exactText(run.startedAt)));
        m_runs->setItem(row, 0, numberCell(creditsText(run.number)));
        m_runs->setItem(row, 1, when);
        m_runs->setItem(row, 2, new QTableWidgetItem(sourceTitle(run.source)));
        m_runs->setItem(row, 3,
                        new QTableWidgetItem(run.cause == reconcile::RunCause::Schedule ? tr("Schedule")
                                                                                        : harmless(run.actor, 40)));
        m_runs->setItem(row, 4, numberCell(creditsText(run.findings)));
        m_runs->setItem(row, 5, numberCell(creditsText(run.isNew)));
        m_runs->setItem(row, 6, numberCell(creditsText(run.settled)));
        m_runs->setItem(row, 7, numberCell(creditsText(run.openAfter)));
    }
    if (!m_all.empty())
        m_runs->selectRow(0);
}

const Run *RunHistoryDialog::chosen() const
{
    const int row = m_runs->currentRow();
    return row >= 0 && row < int(m_all.size()) ? &m_all[size_t(row)] : nullptr;
}

void RunHistoryDialog::showTotals()
{
    const Run *run = chosen();
    if (!run)
        return;
    std::vector<std::pair<QString, ClassSums>> rows{{tr("Matched"), run->totals.matched},
                                                    {tr("On its way"), run->totals.pending},
                                                    {tr("Spent by customers"), run->totals.usage}};
    for (const reconcile::FindingClass kind : reconcile::kFindingClasses)
        rows.emplace_back(findingTitle(kind), run->totals.classes[size_t(kind)]);
    rows.emplace_back(tr("Sum"), ClassSums{run->totals.findings(), run->totals.all});
    m_totals->setRowCount(int(rows.size()));
    for (int row = 0; row < m_totals->rowCount(); ++row) {
        const auto &[name, sums] = rows[size_t(row)];
        const bool isFinding = row >= 3;
        m_totals->setItem(row, 0, new QTableWidgetItem(name));
        m_totals->setItem(row, 1, numberCell(isFinding ? creditsText(sums.findings) : QStringLiteral("–")));
        int column = 2;
        for (const reconcile::SideSums &side : sums.sides) {
            m_totals->setItem(row, column++, numberCell(creditsText(side.entries)));
            m_totals->setItem(row, column++, numberCell(creditsText(side.credits)));
        }
    }
}

void RunHistoryDialog::askFile(const QString &suffix)
{
    const Run *run = chosen();
    if (!run)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the evidence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("reconciliation-%1.%2").arg(run->number).arg(suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &RunHistoryDialog::writeEvidence);
    dialog->open();
}

void RunHistoryDialog::writeEvidence(const QString &file)
{
    const Run *run = chosen();
    if (!run)
        return;
    m_desk.evidence(run->number).then(this, [this, file](Result<reconcile::Evidence> evidence) {
        const bool pdf = file.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive);
        const Result<void> written = !evidence ? Result<void>(evidence.error())
                                     : pdf     ? writeEvidencePdf(file, *evidence)
                                               : writeText(file, reconcile::evidenceCsv(*evidence));
        notices().setNotice(QStringLiteral("evidence"),
                            {written ? Tone::Ok : Tone::Bad,
                             written ? tr("The evidence is in %1.").arg(file) : errorSentence(written.error()),
                             {},
                             {}});
    });
}

} // namespace reckoner::ui
