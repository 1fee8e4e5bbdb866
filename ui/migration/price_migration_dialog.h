// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Moves subscriptions to another price, in steps: what is wished and how many it reaches; a trial that changes nothing,
// with its totals and what stands out; the confirmation that the environment asks for; the run with its pace, to be
// stopped and gone on with; and moving back. Runs that are not finished are listed, whoever began them. A run goes on
// when the window is closed. Main thread; opened with open().

#include "ui/catalog/catalog_desk.h"
#include "ui/common/dialog_frame.h"
#include "ui/common/entity_ref.h"
#include "ui/migration/price_migration_desk.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>

class QComboBox;
class QProgressBar;
class QTableWidget;

namespace reckoner::ui {

class AccountConfirmation;
class ContentStack;
class MigrationWishForm;

class PriceMigrationDialog final : public DialogFrame
{
    Q_OBJECT

public:
    enum class Step { Runs, Wish, Trying, Confirm, Run };
    struct Context {
        PriceMigrationDesk &desk;
        const Clock &clock;
        SafetyLevel safety = SafetyLevel::Confirm;
        BandKind kind = BandKind::Sandbox;
    };
    // from: begins with the wish; empty: with the list of runs.
    PriceMigrationDialog(Context context, Catalog catalog, const PriceId &from, QWidget *parent = nullptr);

    Step step() const { return m_step; }
    bool isBusy() const { return m_busy; }
    MigrationWishForm &wish() { return *m_wish; }
    QTableWidget *runsTable() { return m_runs; }
    QTableWidget *totalsTable() { return m_totals; }
    QTableWidget *noteworthyTable() { return m_noteworthy; }
    QTableWidget *rowsTable() { return m_rows; }
    QComboBox *sampleField() { return m_sample; }
    QComboBox *stateField() { return m_state; }
    AccountConfirmation *confirmation() { return m_confirmation; }
    QPushButton *backButton() { return m_back; }
    QPushButton *stopButton() { return m_stop; }
    QPushButton *undoButton() { return m_undo; }
    const actions::MigrationCounts &counts() const { return m_counts; }
    QString heading() const;

Q_SIGNALS:
    void entityRequested(const reckoner::ui::EntityRef &entity);

private:
    void build();
    QWidget *makeRunsPage();
    QWidget *makeTrialPage();
    QWidget *makeRunPage();
    void buildFoot();
    void connectAll();
    void goTo(Step step);
    void primary();
    void back();
    void listRuns();
    void showRuns(const std::vector<MigrationSummary> &all);
    void countSoon();
    void count();
    void tryOut();
    void showTrial(const actions::ShadowReport &report);
    void confirm();
    void begun(Result<actions::PriceMigration> &&migration);
    void openRun(const MigrationSummary &summary);
    void goOn();
    void askUndo();
    void noteProgress(const actions::MigrationProgress &progress);
    void noteEnd(const QString &id, const Result<actions::MigrationCounts> &counts);
    void look();
    void fillRows();
    void showRow(int row, const MigrationLine &line);
    void fail(const QString &what, const Error &error);
    bool isRunning() const;
    QString movedWords(const actions::PriceMigration &migration) const;
    QString headingText() const;
    QString paceText() const;
    QString whyNot();
    void sync();

    Context m_context;
    Catalog m_catalog;
    Step m_step = Step::Runs;
    bool m_busy = false, m_stopping = false;
    int m_asked = 0;                  // counts; the last one holds
    qint64 m_reached = -1;            // by the wish; -1: not counted yet
    QString m_undoOf;                 // of what is to be confirmed; empty: no undo
    actions::PriceMigration m_wanted; // what was tried; then what runs
    actions::MigrationFilter m_filter;
    actions::MigrationCounts m_counts;
    std::vector<MigrationSummary> m_all;
    std::deque<qint64> m_settledAtMs; // rows of the last minute, by m_watch
    QElapsedTimer m_watch;
    QTimer m_countSoon, m_pace;
    QStackedWidget *m_pages = nullptr;
    PlainLabel *m_heading = nullptr, *m_trialSaid = nullptr, *m_runSaid = nullptr;
    ContentStack *m_runsStack = nullptr;
    MigrationWishForm *m_wish = nullptr;
    QTableWidget *m_runs = nullptr, *m_totals = nullptr, *m_noteworthy = nullptr, *m_rows = nullptr;
    QProgressBar *m_trialProgress = nullptr, *m_progress = nullptr;
    QComboBox *m_sample = nullptr, *m_state = nullptr;
    QWidget *m_sampleRow = nullptr;
    AccountConfirmation *m_confirmation = nullptr;
    QPushButton *m_back = nullptr, *m_stop = nullptr, *m_undo = nullptr;
};

} // namespace reckoner::ui
