// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/start_times.h"

#include "app/reckoner/console.h"
#include "app/reckoner/page_router.h"
#include "core/base/log.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QEvent>

namespace reckoner::app {

StartTimes::StartTimes(Console &console, const QElapsedTimer &sinceStart) : m_console(console), m_sinceStart(sinceStart)
{
    console.window().installEventFilter(this);
    connect(&console, &Console::opened, this, [this] {
        m_table = m_console.router()->page(m_console.router()->current())->findChild<ui::DataTable *>();
        if (m_table)
            m_table->viewport()->installEventFilter(this);
    });
}

bool StartTimes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    if (watched == &m_console.window() && !m_shown) {
        m_shown = true;
        qCInfo(lcApp).noquote() << QStringLiteral("The window is shown. ms=%1").arg(m_sinceStart.elapsed());
    } else if (m_table && watched == m_table->viewport() && m_table->model() && m_table->model()->rowCount() > 0) {
        qCInfo(lcApp).noquote() << QStringLiteral("The first rows are shown. ms=%1").arg(m_sinceStart.elapsed());
        m_console.window().removeEventFilter(this);
        watched->removeEventFilter(this);
    }
    return false;
}

} // namespace reckoner::app
