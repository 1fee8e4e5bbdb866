// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What synchronisation is doing, opened from the band: how far, how fast, how long still, how old the mirror is; with
// pause, resume, stop and "now". Closing it changes nothing. Main thread.

#include "core/base/clock.h"
#include "ui/sync/sync_desk.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace reckoner::ui {

class PlainLabel;

class SyncPopover : public QWidget
{
    Q_OBJECT

public:
    SyncPopover(SyncDesk &desk, const Clock &clock, const QString &providerName, QWidget *parent = nullptr);
    // Under this point of the screen, its right edge there.
    void openAt(QPoint topRight);

    QPushButton *nowButton() { return m_now; }
    QPushButton *pauseButton() { return m_pause; } // Pause, or Resume
    QPushButton *stopButton() { return m_stop; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    SyncDesk &m_desk;
    const Clock &m_clock;
    const QString m_provider;
    PlainLabel *m_title, *m_sentence, *m_figures, *m_exact;
    QProgressBar *m_bar;
    QPushButton *m_now, *m_pause, *m_stop;
    QTimer m_tick; // ages
};

} // namespace reckoner::ui
