// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/live_tail.h"

#include "ui/common/icon.h"
#include "ui/common/style.h"

#include <QLocale>
#include <QScrollBar>
#include <QTableView>

namespace reckoner::ui {

LiveTail::LiveTail(QTableView *table, QWidget *parent) : QToolButton(parent), m_table(table)
{
    setChip(this);
    setIconSize({14, 14});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &LiveTail::look);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LiveTail::look);
    connect(this, &QToolButton::clicked, this, [this] {
        m_resuming = true;
        m_table->clearSelection();
        m_table->scrollToTop();
        m_resuming = false;
        m_following = true;
        m_waiting = 0;
        tell();
        Q_EMIT resumed();
    });
    tell();
}

void LiveTail::look()
{
    if (m_resuming)
        return;
    const bool follows = m_table->verticalScrollBar()->value() <= m_table->verticalScrollBar()->minimum() &&
                         !m_table->selectionModel()->hasSelection();
    if (follows == m_following)
        return;
    m_following = follows;
    const bool behind = follows && m_waiting > 0;
    if (follows)
        m_waiting = 0;
    tell();
    if (behind)
        Q_EMIT resumed();
}

void LiveTail::setWaiting(qint64 count)
{
    m_waiting = m_following ? 0 : std::max<qint64>(0, count);
    tell();
}

void LiveTail::tell()
{
    setIcon(ui::icon(QLatin1StringView(m_following ? "live" : "pause"), IconColor::Muted));
    if (m_following) {
        setText(tr("Live"));
        setToolTip(
            tr("New events appear at the top by themselves. Scrolling or selecting a row holds the list still."));
    } else if (m_waiting > 0) {
        setText(tr("%Ln new: show", nullptr, int(std::min<qint64>(m_waiting, 999'999))));
        setToolTip(tr("The list stands still while you read. Show what came in meanwhile."));
    } else {
        setText(tr("Held still"));
        setToolTip(tr("The list stands still while you read. Click to follow new events again."));
    }
    setAccessibleName(text());
    setCheckable(true);
    setChecked(m_following || m_waiting > 0);
}

} // namespace reckoner::ui
