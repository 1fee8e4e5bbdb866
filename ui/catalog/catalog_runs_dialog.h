// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plans that were carried out at this account: when, by whom, why, what became of each and of its steps. A plan can
// be taken back from here, and one that was stopped half way gone on with; both are planned and confirmed elsewhere.
// Changes nothing. Main thread; opened with open().

#include "core/base/clock.h"
#include "ui/catalog/catalog_file_desk.h"
#include "ui/common/dialog_frame.h"

namespace reckoner::ui {

class CatalogRunRows;
class ContentStack;
class DataTable;
class PlainLabel;
class PromotionRows;

class CatalogRunsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    struct Context {
        CatalogFileDesk &desk;
        const Clock &clock;
        SafetyLevel safety = SafetyLevel::Confirm;
        BandKind kind = BandKind::Sandbox;
    };
    explicit CatalogRunsDialog(Context context, QWidget *parent = nullptr);

    DataTable &table() { return *m_table; }
    CatalogRunRows &rows() { return *m_rows; }
    PromotionRows &steps() { return *m_steps; }
    QPushButton *undoButton() { return m_undo; }
    bool isReading() const { return m_isReading; }

Q_SIGNALS:
    void undoRequested(const reckoner::catalog_file::CatalogDocument &undo, const QString &digest);
    void goOnRequested(const reckoner::catalog_file::StoredRun &run);

private:
    void build();
    QWidget *makeTables();
    void connectAll();
    void read();
    void readChosen();
    void showChosen();
    QString outcomeWords() const;
    void sync();

    Context m_context;
    CatalogRunRows *m_rows;
    PromotionRows *m_steps;
    DataTable *m_table = nullptr, *m_stepTable = nullptr;
    ContentStack *m_stack = nullptr;
    PlainLabel *m_outcome = nullptr;
    QPushButton *m_undo = nullptr;
    std::optional<catalog_file::StoredRun> m_chosen;
    bool m_isReading = false;
};

} // namespace reckoner::ui
