// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A price migration that was begun: how far it is, how fast it goes and what that takes of the provider's allowance,
// and what became of each subscription. Main thread.

#include "ui/migration/price_migration_desk.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <deque>

class QComboBox;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace reckoner::ui {

class PlainLabel;

class MigrationRunView final : public QWidget
{
    Q_OBJECT

public:
    MigrationRunView(PriceMigrationDesk &desk, QWidget *parent = nullptr);

    void setCounts(const actions::MigrationCounts &counts);
    const actions::MigrationCounts &counts() const { return m_counts; }
    // While it runs the pace is told, from the beginning of this stretch on.
    void setRunning(bool isRunning);
    void note(const actions::MigrationProgress &progress);
    void setLines(const std::vector<MigrationLine> &lines);
    std::optional<actions::MigrationRowState> wantedState() const;

    QTableWidget *rows() const { return m_rows; }
    QComboBox *stateField() const { return m_state; }
    QPushButton *stopButton() const { return m_stop; }
    QPushButton *undoButton() const { return m_undo; }

Q_SIGNALS:
    void stateChosen();
    void subscriptionRequested(const QString &id);

private:
    QLayout *makeLine();
    void showRow(int row, const MigrationLine &line);
    void showPace();
    QString paceText() const;

    PriceMigrationDesk &m_desk;
    actions::MigrationCounts m_counts;
    bool m_isRunning = false;
    std::deque<qint64> m_settledAtMs; // rows of this stretch, by m_watch
    QElapsedTimer m_watch;
    QTimer m_second;
    QProgressBar *m_progress;
    PlainLabel *m_said;
    QComboBox *m_state;
    QPushButton *m_stop, *m_undo;
    QTableWidget *m_rows;
};

} // namespace reckoner::ui
