// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One section of the Settings page: a column of zones that scrolls when it must and keeps a width that can be read.
// FieldRow is a caption with a control and, beneath, what is wrong with its value or what decides it instead. Main
// thread.

#include <QScrollArea>

class QVBoxLayout;

namespace reckoner::ui {

class PlainLabel;
class Zone;

class SettingsSection : public QScrollArea
{
    Q_OBJECT

public:
    explicit SettingsSection(const QString &name, QWidget *parent = nullptr);

protected:
    Zone *addZone(const QString &heading, const QString &explanation = {});
    QVBoxLayout *column() { return m_column; }
    // Called at the end of the constructor.
    void finish();
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_content;
    QVBoxLayout *m_column;
};

// Takes a row out of a list of rows; it goes when control is back in the event loop, for its own button may have asked.
void takeRow(QWidget *rows, QWidget *row);

class FieldRow : public QWidget
{
    Q_OBJECT

public:
    // caption may hold a mnemonic; it names the control for screen readers.
    FieldRow(const QString &caption, QWidget *control, QWidget *parent, const QString &hint = {});
    void setFault(const QString &fault); // empty: nothing is wrong
    QString fault() const;
    // Something stronger than the profile decides; the control is shown, and disabled. Empty: nothing does.
    void setOverride(const QString &what);

private:
    void syncNote();
    QWidget *m_control;
    PlainLabel *m_note;
    QString m_hint, m_fault, m_override;
};

} // namespace reckoner::ui
