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

#include <QTimer>

class QComboBox;
class QStackedWidget;
class QTableWidget;

namespace reckoner::ui {

class AccountConfirmation;
class MigrationListView;
class MigrationRunView;
class MigrationTrialView;
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
    MigrationListView &list() { return *m_list; }
    MigrationTrialView &trial() { return *m_trial; }
    MigrationRunView &run() { return *m_run; }
    QComboBox *sampleField() { return m_sample; }
    AccountConfirmation *confirmation() { return m_confirmation; }
    QPushButton *backButton() { return m_back; }
    QString heading() const;

Q_SIGNALS:
    void entityRequested(const reckoner::ui::EntityRef &entity);

private:
    void build();
    void buildFoot();
    void connectAll();
    void connectDesk();
    void goTo(Step step);
    void primary();
    void back();
    void noteListed();
    void countSoon();
    void count();
    void tryOut();
    void confirm();
    void begun(Result<actions::PriceMigration> &&migration);
    void openRun(const MigrationSummary &summary);
    void goOn();
    void askUndo();
    void noteProgress(const actions::MigrationProgress &progress);
    void noteEnd(const QString &id, const Result<actions::MigrationCounts> &counts);
    void look();
    void fillRows();
    void fail(const QString &what, const Error &error);
    bool isRunning() const;
    bool isLeft() const; // of the run, something to go on with
    QString headingText() const;
    QString primaryText() const;
    QString whyNot();
    void sync();
    void syncRun();
    void syncFoot();

    Context m_context;
    Catalog m_catalog;
    Step m_step = Step::Runs;
    bool m_busy = false, m_stopping = false;
    int m_asked = 0;                  // counts; the last one holds
    qint64 m_reached = -1;            // by the wish; -1: not counted yet
    QString m_undoOf;                 // of what is to be confirmed; empty: no undo
    actions::PriceMigration m_wanted; // what was tried; then what runs
    actions::MigrationFilter m_filter;
    QTimer m_countSoon;
    QStackedWidget *m_pages = nullptr;
    PlainLabel *m_heading = nullptr;
    MigrationListView *m_list;
    MigrationWishForm *m_wish;
    MigrationTrialView *m_trial;
    MigrationRunView *m_run;
    QComboBox *m_sample = nullptr;
    QWidget *m_sampleRow = nullptr;
    AccountConfirmation *m_confirmation = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace reckoner::ui
