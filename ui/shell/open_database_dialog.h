// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which database to open: a file of this machine, or the address of a server. Looks at nothing itself: whether it can
// be opened is told by whoever opens it. Main thread; opened with open().

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace reckoner::ui {

class Choice;
class PlainLabel;

class OpenDatabaseDialog : public QDialog
{
    Q_OBJECT

public:
    enum Kind { File, Server };
    explicit OpenDatabaseDialog(QWidget *parent = nullptr);
    // "sqlite:/folder/file.db" or "postgresql://name@host/database".
    QString url() const;
    Choice &kind() { return *m_kind; }
    QLineEdit &address() { return *m_address; }
    QPushButton &openButton() { return *m_open; }
    QString whyNot() const;

Q_SIGNALS:
    void chosen(const QString &url);
    void dialogOpened(QDialog *dialog); // the one that looks for a file

private:
    void browse();
    void sync();
    void submit();

    Choice *m_kind;
    PlainLabel *m_label;
    QLineEdit *m_address;
    QPushButton *m_browse;
    PlainLabel *m_hint;
    QPushButton *m_open;
};

} // namespace reckoner::ui
