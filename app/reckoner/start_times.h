// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Logs how long the start took: until the window was painted first, and until it was painted with rows in its list.
// Looks on, changes nothing. Main thread.

#include "ui/common/data_table.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

namespace reckoner::app {

class Console;

class StartTimes : public QObject
{
    Q_OBJECT

public:
    // sinceStart: running since the program began.
    StartTimes(Console &console, const QElapsedTimer &sinceStart);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Console &m_console;
    const QElapsedTimer m_sinceStart;
    bool m_shown = false;
    QPointer<ui::DataTable> m_table; // of the page that is there first
};

} // namespace reckoner::app
