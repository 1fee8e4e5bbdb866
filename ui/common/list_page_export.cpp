// SPDX-License-Identifier: GPL-3.0-or-later
// What a list page does with its rows: the export menu and the bar under a table with several rows selected.
#include "ui/common/csv_export.h"
#include "ui/common/data_table.h"
#include "ui/common/fact_grid.h"
#include "ui/common/icon.h"
#include "ui/common/json_text.h"
#include "ui/common/list_page.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/row_window.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace reckoner::ui {

QToolButton *ListPage::makeExportButton()
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(QLatin1StringView("export")));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("Export"));
    button->setToolTip(tr("Export rows or details, copy what is selected"));
    auto *menu = new QMenu(button);
    connect(button, &QToolButton::clicked, this, [this, button, menu] {
        menu->clear();
        connect(menu->addAction(tr("All rows as CSV…")), &QAction::triggered, this, [this] { askExportOf(Rows::All); });
        QAction *selected = menu->addAction(tr("Selected rows as CSV…"));
        QAction *copy = menu->addAction(tr("Copy the selected rows"));
        selected->setEnabled(selectedCount() > 0);
        copy->setEnabled(selectedCount() > 0);
        connect(selected, &QAction::triggered, this, [this] { askExportOf(Rows::Selected); });
        connect(copy, &QAction::triggered, this, &ListPage::copySelection);
        menu->addSeparator();
        QAction *details = menu->addAction(tr("Details as JSON…"));
        details->setEnabled(!detailsJson().isEmpty());
        connect(details, &QAction::triggered, this, &ListPage::askDetails);
        menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
    });
    return button;
}

QWidget *ListPage::makeSelectionBar()
{
    m_selectionBar = new QWidget(this);
    auto *column = new QVBoxLayout(m_selectionBar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(horizontalLine(m_selectionBar));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(kSpaceL, kSpaceXs, kSpaceM, kSpaceXs);
    line->setSpacing(kSpaceS);
    m_selectionCount = new PlainLabel(m_selectionBar);
    line->addWidget(m_selectionCount);
    line->addStretch(1);
    const auto add = [&](const QString &text, auto run) {
        auto *button = new QToolButton(m_selectionBar);
        button->setText(text);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, run);
        line->addWidget(button);
    };
    add(tr("Copy"), [this] { copySelection(); });
    add(tr("Export…"), [this] { askExportOf(Rows::Selected); });
    add(tr("Clear selection"), [this] { m_table->clearSelection(); });
    column->addLayout(line);
    m_selectionBar->hide();
    return m_selectionBar;
}

// Counted in ranges: a list of all million indexes would take its time.
qint64 ListPage::selectedCount() const
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        if (range.left() == 0)
            rows += range.height();
    }
    return rows;
}

void ListPage::syncSelectionBar()
{
    const qint64 rows = selectedCount();
    m_selectionCount->setOwnText(tr("%1 selected", "number of rows").arg(QLocale().toString(rows)));
    m_selectionBar->setVisible(rows > 1);
}

void ListPage::copySelection()
{
    QGuiApplication::clipboard()->setText(m_table->selectionAsTsv());
}

static QString exportFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void ListPage::askExport()
{
    askExportOf(Rows::All);
}

void ListPage::askExportOf(Rows which)
{
    auto *dialog = new QFileDialog(window(), tr("Export as CSV"), exportFolder(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(m_key + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, which](const QString &file) { exportTo(file, which); });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void ListPage::exportTo(const QString &file, Rows which)
{
    CsvExport::Choice choice;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < m_model->columnCount(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!m_table->isColumnHidden(column))
            choice.columns.push_back(column);
    }
    if (which == Rows::Selected) {
        std::vector<std::pair<int, int>> ranges;
        for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
            ranges.emplace_back(range.top(), range.bottom());
            choice.last = std::max<qint64>(choice.last, range.bottom());
        }
        choice.wanted = [ranges](qint64 row) {
            return std::any_of(ranges.begin(), ranges.end(),
                               [row](const auto &range) { return row >= range.first && row <= range.second; });
        };
    }
    const qint64 expected = which == Rows::Selected ? selectedCount() : m_model->rowCount();
    auto *job = new CsvExport(*m_model, file, std::move(choice), this);
    const QString notice = m_key + QStringLiteral(".export");
    connect(job, &CsvExport::progressed, this, [this, job, notice, expected](qint64 rows) {
        const QLocale locale;
        Q_EMIT noticeRaised(notice, {Tone::Info,
                                     tr("Exporting: %1 of %2 rows", "done, all")
                                         .arg(locale.toString(rows), locale.toString(std::max(rows, expected))),
                                     tr("Cancel", "the export"),
                                     [job = QPointer(job)] {
                                         if (job)
                                             job->cancel();
                                     },
                                     Notice::Closing::BySystem});
    });
    connect(job, &CsvExport::finished, this, [this, file](const Result<qint64> &rows) { tellExport(file, rows); });
    job->start();
}

void ListPage::tellExport(const QString &file, const Result<qint64> &rows)
{
    const QString notice = m_key + QStringLiteral(".export");
    Q_EMIT noticeCleared(notice);
    if (rows)
        Q_EMIT noticeRaised(
            notice,
            {Tone::Ok, tr("%Ln row(s) are in %1.", nullptr, int(*rows)).arg(QFileInfo(file).fileName()), {}, {}});
    else if (rows.error().kind != ErrorKind::Cancelled)
        Q_EMIT noticeRaised(notice, {Tone::Bad, tr("Nothing was exported. %1").arg(rows.error().message), {}, {}});
    Q_EMIT exported(file);
}

void ListPage::askDetails()
{
    auto *dialog = new QFileDialog(window(), tr("Details as JSON"), exportFolder(), tr("JSON files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(m_selected + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ListPage::writeDetails);
    dialog->open();
}

void ListPage::writeDetails(const QString &name)
{
    QSaveFile file(name);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(indentedJson(detailsJson())) >= 0 && file.commit();
    Q_EMIT noticeRaised(m_key + QStringLiteral(".export"),
                        {written ? Tone::Ok : Tone::Bad,
                         written ? tr("The details are in %1.").arg(QFileInfo(name).fileName())
                                 : tr("The file cannot be written: %1").arg(file.errorString()),
                         {},
                         {}});
}

} // namespace reckoner::ui
