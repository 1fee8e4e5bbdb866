// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The notes of one customer: write, edit, remove, and take each of these back. They stay in our own database, so this
// works without the provider too. What somebody is writing survives a refresh, and belongs to the customer it was
// begun for. Main thread.

#include "ui/customers/customer_desk.h"

#include <QWidget>

#include <map>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace reckoner::ui {

class NoticeBar;
class PlainLabel;

class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPanel(CustomerDesk &desk, QWidget *parent = nullptr);
    void setNotes(const CustomerId &customer, const std::vector<customers::CustomerNote> &notes, Instant now);
    void setReadOnly(bool readOnly);

    QPlainTextEdit *editor() { return m_editor; }
    QPushButton *saveButton() { return m_save; }
    NoticeBar &notices() { return *m_notices; }
    void startEditing(const customers::CustomerNote &note);

Q_SIGNALS:
    void changed(); // something was stored: read the details again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeNote(const customers::CustomerNote &note, Instant now);
    void stopEditing();
    void save();
    void remove(const customers::CustomerNote &note);
    struct Step {
        QString done;                   // what to say
        customers::CustomerNote before; // what taking it back makes of the note
        enum class From { Editor, List } from = From::List;
    };
    void store(customers::CustomerNote wanted, Step step);
    void take(Result<customers::CustomerNote> answer, Step step);
    void clearEditor();
    void syncButtons();

    CustomerDesk &m_desk;
    CustomerId m_customer;
    std::vector<customers::CustomerNote> m_shown;
    std::optional<customers::CustomerNote> m_editing; // none: a new one is being written
    std::map<CustomerId, QString> m_drafts;           // begun and not stored, by customer
    NoticeBar *m_notices;
    QPlainTextEdit *m_editor;
    QPushButton *m_save;
    QPushButton *m_cancel;
    PlainLabel *m_empty;
    QWidget *m_list;
    QVBoxLayout *m_listLayout;
    bool m_saving = false;
    bool m_readOnly = false;
};

} // namespace reckoner::ui
