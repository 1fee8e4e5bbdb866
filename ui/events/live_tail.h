// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether a log goes along with what comes in at its top. It does while nobody reads: the table stands at the top and
// nothing is selected. Otherwise it stands still, says how many came in, and shows them when asked. Decides and shows;
// reading is the page's. Main thread.

#include <QToolButton>

class QTableView;

namespace reckoner::ui {

class LiveTail : public QToolButton
{
    Q_OBJECT

public:
    explicit LiveTail(QTableView *table, QWidget *parent = nullptr);
    bool isFollowing() const { return m_following; }
    // What has come in since it stands still.
    void setWaiting(qint64 count);
    qint64 waiting() const { return m_waiting; }

Q_SIGNALS:
    void resumed(); // show what came in; the table is at its top and nothing is selected

private:
    void look();
    void tell();

    QTableView *m_table;
    bool m_following = true;
    bool m_resuming = false;
    qint64 m_waiting = 0;
};

} // namespace reckoner::ui
