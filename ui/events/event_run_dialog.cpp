// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_run_dialog.h"

#include "ui/common/data_table.h"
#include "ui/common/plain_label.h"
#include "ui/common/status_pill.h"
#include "ui/common/two_part_delegate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace reckoner::ui {

static constexpr int kLeastWordsWidth = 140, kMostReasonCharacters = 500;

void EventRunDialog::addProgress(const QString &name)
{
    m_summary = new PlainLabel(this);
    m_summary->setWordWrap(true);
    m_summary->setFont(headingFont(font()));
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(name);
    m_progress->setTextVisible(false);
    body()->addWidget(m_summary);
    body()->addWidget(m_progress);
}

DataTable *EventRunDialog::makeResults(QAbstractItemModel *results, const Columns &columns)
{
    auto *table = new DataTable(tr("Results, event by event"), this);
    table->setModel(results);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSortIndicatorShown(false);
    table->setItemDelegateForColumn(columns.event, new IdDelegate(table));
    for (const int pill : columns.pills)
        table->setItemDelegateForColumn(pill, new PillDelegate(table));
    for (int column = 0; column < int(columns.widths.size()); ++column)
        table->setColumnWidth(column, columns.widths[size_t(column)]);
    table->setFlexible({{columns.words, kLeastWordsWidth, 1}});
    return table;
}

void EventRunDialog::addReasonAndPace(const QString &reasonHint, const std::vector<Pace> &paces, int usual)
{
    auto *reason = new PlainLabel(tr("Rea&son"), this);
    m_reason = new QLineEdit(this);
    m_reason->setPlaceholderText(reasonHint);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(kMostReasonCharacters);
    reason->setBuddy(m_reason);
    auto *pace = new PlainLabel(tr("&Pace"), this);
    m_pace = new QComboBox(this);
    m_pace->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pace->setAccessibleName(tr("Pace"));
    for (const Pace &each : paces)
        m_pace->addItem(each.text, each.events);
    m_pace->setCurrentIndex(usual);
    pace->setBuddy(m_pace);
    auto *row = new QHBoxLayout;
    row->addWidget(reason);
    row->addWidget(m_reason, 1);
    row->addWidget(pace);
    row->addWidget(m_pace);
    foot()->insertLayout(0, row);
}

EventRunDialog::Pace EventRunDialog::noLimit()
{
    return {tr("No limit", "pace"), 0};
}

QString EventRunDialog::reason() const
{
    return m_reason->text().trimmed();
}

int EventRunDialog::pace() const
{
    return m_pace->currentData().toInt();
}

} // namespace reckoner::ui
