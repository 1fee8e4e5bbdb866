// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a price migration would do: how far the trial is, its totals by currency, and the subscriptions that stand out.
// Main thread.

#include "core/actions/price_migration_run.h"

#include <QWidget>

class QProgressBar;
class QTableWidget;

namespace reckoner::ui {

class PlainLabel;

class MigrationTrialView final : public QWidget
{
    Q_OBJECT

public:
    explicit MigrationTrialView(QWidget *parent = nullptr);

    void begin(); // a trial whose length is not known yet
    void setProgress(qint64 done, qint64 all);
    void setUnderWay(bool isUnderWay);
    // reached: how many subscriptions the wish reaches, of which a sample was tried.
    void showReport(const actions::ShadowReport &report, qint64 reached);
    // No trial, but words about what is to be confirmed.
    void say(const QString &text);

    QTableWidget *totals() const { return m_totals; }
    QTableWidget *noteworthy() const { return m_noteworthy; }

private:
    void makeTotals();
    void makeNoteworthy();
    void showTotals(const actions::ShadowReport &report);
    void showNoteworthy(const actions::ShadowReport &report);

    QProgressBar *m_progress;
    PlainLabel *m_said;
    QTableWidget *m_totals = nullptr, *m_noteworthy = nullptr;
};

} // namespace reckoner::ui
