// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the dialogs share that do one thing to many stored events, one after the other: how far it is, an answer for
// each event in a table, the reason for the audit log, and the pace. Main thread; opened with open().

#include "ui/events/event_dialog.h"

#include <vector>

class QAbstractItemModel;
class QComboBox;
class QLineEdit;
class QProgressBar;

namespace reckoner::ui {

class DataTable;
class PlainLabel;

class EventRunDialog : public EventDialog
{
    Q_OBJECT

public:
    QLineEdit *reasonField() { return m_reason; }
    QComboBox *paceField() { return m_pace; }

protected:
    using EventDialog::EventDialog;

    struct Columns {
        int event;              // shows an id
        std::vector<int> pills; // of the outcome
        int words;              // has the room that is left
        std::vector<int> widths;
    };
    // 0: no limit.
    struct Pace {
        QString text;
        int events = 0;
    };
    void addProgress(const QString &name);
    DataTable *makeResults(QAbstractItemModel *results, const Columns &columns);
    // Reason and pace, above the buttons.
    void addReasonAndPace(const QString &reasonHint, const std::vector<Pace> &paces, int usual);
    static Pace noLimit();

    QString reason() const;
    int pace() const;
    PlainLabel *summaryLabel() { return m_summary; }
    QProgressBar *progress() { return m_progress; }

private:
    PlainLabel *m_summary = nullptr;
    QProgressBar *m_progress = nullptr;
    QLineEdit *m_reason = nullptr;
    QComboBox *m_pace = nullptr;
};

} // namespace reckoner::ui
