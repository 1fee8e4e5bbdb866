// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the mirror and the provider have otherwise, entry by entry and field by field, and what a person does with it:
// take what the provider has, send what is here (through a plan), or leave it with a note. Opens with a read of what
// may have changed since the last one, says how far that goes, and reads everything when asked or when it is due.
// Changes nothing until asked. Main thread; opened with open().

#include "ui/catalog/catalog_file_desk.h"
#include "ui/common/dialog_frame.h"

class QCheckBox;

namespace reckoner::ui {

class ContentStack;
class DataTable;
class FieldChanges;
class PlainLabel;
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
    QPushButton *readAllButton() { return m_readAll; }
    QPushButton *ignoreButton() { return m_ignore; }
    QPushButton *unignoreButton() { return m_unignore; }
    void read(catalog_file::ReadKind wanted);

Q_SIGNALS:
    void entriesTaken(int entries);                                            // into the mirror
    void pushRequested(const reckoner::catalog_file::CatalogDocument &wanted); // to be planned and confirmed

private:
    void build();
    QLayout *makeReadLine();
    QWidget *makeTables();
    void connectAll();
    QSet<QString> chosen() const;
    void refill();
    void showRead();
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
    PlainLabel *m_readWords = nullptr;
    QPushButton *m_readAll = nullptr, *m_push = nullptr, *m_ignore = nullptr, *m_unignore = nullptr;
    QCheckBox *m_ignored = nullptr;
    bool m_busy = false;
    bool m_hasReport = false;
    catalog_file::ReadKind m_wanted = catalog_file::ReadKind::Changes; // of the last read
};

} // namespace reckoner::ui
