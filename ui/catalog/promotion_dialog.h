// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Brings a catalog into this account, in three steps: where it comes from (a file, or what it is given), what of it
// goes over, and the plan: a dry run, confirmed as the environment asks, carried out with progress, with its result and
// what brings back the state before. Nothing is sent before the last button. Main thread; opened with open().

#include "ui/catalog/catalog_file_desk.h"
#include "ui/common/dialog_frame.h"

#include <QPointer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;

namespace reckoner::ui {

class AccountConfirmation;
class ContentStack;
class DataTable;
class FieldChanges;
class PromotionRows;

class PromotionDialog final : public DialogFrame
{
    Q_OBJECT

public:
    enum class Step { Source, Choose, Plan, Running, Result };
    struct Context {
        CatalogFileDesk &desk;
        SafetyLevel safety = SafetyLevel::Confirm;
        BandKind kind = BandKind::Sandbox;
        QString undoOf = {}; // the digest of the plan that this one takes back
    };
    // wanted: begins with choosing; none: asks for a file.
    PromotionDialog(Context context, std::optional<catalog_file::CatalogDocument> wanted, QWidget *parent = nullptr);
    // Begins with what became of a plan that was stopped, to go on with it.
    void showStopped(catalog_file::StoredRun run);
    void reject() override;

    Step step() const { return m_step; }
    bool isBusy() const { return m_busy; }
    QLineEdit *fileField() { return m_file; }
    QPlainTextEdit *faults() { return m_faults; }
    PromotionRows &choice() { return *m_choice; }
    PromotionRows &plan() { return *m_steps; }
    QLineEdit *typedName();
    QPushButton *backButton() { return m_back; }
    QPushButton *undoButton() { return m_undo; }
    QPushButton *checkButton() { return m_check; }
    void takeFile(const QString &path);

Q_SIGNALS:
    void applied(); // a plan has ended, whole or in part
    // To be planned and confirmed as well; of the plan with this digest.
    void undoRequested(const reckoner::catalog_file::CatalogDocument &wanted, const QString &digest);

private:
    void build();
    QWidget *makeSourcePage();
    QWidget *makeChoosePage();
    QWidget *makePlanPage();
    DataTable *makeTable(const QString &name, PromotionRows *rows);
    void buildFoot();
    void connectAll();
    void goTo(Step step);
    void primary();
    void back();
    void offerAccounts();
    void takeAccount(const AccountId &account);
    void compare();
    void compared(catalog_file::RemoteRead &&read);
    void makePlan();
    void showPlan(catalog_file::CatalogPlan plan);
    void send();
    void ended(Result<catalog_file::ApplyReport> &&report);
    void check();
    void fail(const QString &what, const Error &error);
    QString whyNot(); // empty: the primary button may be used
    QString summary() const;
    QString dependentsWarning() const;
    void sync();

    Context m_context;
    Step m_step = Step::Source;
    bool m_busy = false, m_asksFile = false, m_stopping = false;
    std::optional<catalog_file::CatalogDocument> m_wanted;
    catalog_file::CatalogDocument m_there, m_part;
    catalog_file::CatalogPlan m_plan;
    std::optional<catalog_file::ApplyReport> m_report;
    std::optional<Task<bool>> m_running;
    PromotionRows *m_choice, *m_steps;
    QStackedWidget *m_pages = nullptr;
    PlainLabel *m_heading = nullptr;
    QComboBox *m_source = nullptr; // its data is the account; empty: a file
    QWidget *m_fileRow = nullptr;
    QLineEdit *m_file = nullptr;
    QPlainTextEdit *m_faults = nullptr;
    ContentStack *m_chooseStack = nullptr;
    DataTable *m_chooseTable = nullptr, *m_planTable = nullptr;
    FieldChanges *m_fields = nullptr;
    QProgressBar *m_progress = nullptr;
    AccountConfirmation *m_confirmation = nullptr;
    QPushButton *m_back = nullptr, *m_undo = nullptr, *m_check = nullptr;
};

} // namespace reckoner::ui
