// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the mirror and the provider have otherwise, entry by entry and field by field, and what a person does with it:
// take what the provider has, send what is here (through a plan), or leave it with a note. Opens with a read and
// changes nothing until asked. Main thread; opened with open().

#include "ui/catalog/catalog_file_desk.h"
#include "ui/common/dialog_frame.h"

class QCheckBox;

namespace reckoner::ui {

class ContentStack;
class DataTable;
class FieldChanges;
class SyncReportRows;

class SyncReportDialog final : public DialogFrame
{
    Q_OBJECT

public:
    struct Context {
        CatalogFileDesk &desk;
        SafetyLevel safety = SafetyLevel::Confirm;
        BandKind kind = BandKind::Sandbox;
    };
    explicit SyncReportDialog(Context context, QWidget *parent = nullptr);

    DataTable &table() { return *m_table; }
    SyncReportRows &rows() { return *m_rows; }
    QPushButton *acceptButton() { return primaryButton(); }
    QCheckBox *ignoredBox() { return m_ignored; }
    bool isReading() const { return m_busy; }
    void read();

Q_SIGNALS:
    void entriesTaken(int entries);                                            // into the mirror
    void pushRequested(const reckoner::catalog_file::CatalogDocument &wanted); // to be planned and confirmed

private:
    void build();
    QWidget *makeTables();
    void connectAll();
    QSet<QString> chosen() const;
    void show(const catalog_file::SyncReport &report);
    void refill();
    void takeRemote();
    void push();
    void ignore();
    void unignore();
    void settled(const Result<int> &done, const QString &said);
    void sync();

    Context m_context;
    catalog_file::SyncReport m_report;
    SyncReportRows *m_rows;
    DataTable *m_table = nullptr;
    FieldChanges *m_fields = nullptr;
    ContentStack *m_stack = nullptr;
    QPushButton *m_push = nullptr, *m_ignore = nullptr, *m_unignore = nullptr;
    QCheckBox *m_ignored = nullptr;
    bool m_busy = false;
    bool m_hasReport = false;
};

} // namespace reckoner::ui
