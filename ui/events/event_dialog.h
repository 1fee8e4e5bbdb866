// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The frame that the event dialogs share: a head that says what it is about, notices, a body, and a foot with what is
// going on at the left and the buttons at the right. Main thread; opened with open().

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace reckoner::ui {

class ElidedLabel;
class NoticeBar;
class PlainLabel;

class EventDialog : public QDialog
{
    Q_OBJECT

public:
    NoticeBar &notices() { return *m_notices; }
    QPushButton *primaryButton() { return m_primary; }
    QPushButton *closeButton() { return m_close; }
    QString status() const;

protected:
    EventDialog(const QString &title, QWidget *parent);
    void setSubtitle(const QString &text);
    void setStatus(const QString &text);
    QVBoxLayout *body() { return m_body; }
    QVBoxLayout *foot() { return m_foot; } // above the buttons

private:
    QWidget *makeHead(const QString &title);
    QWidget *makeFoot();
    ElidedLabel *m_subtitle = nullptr;
    NoticeBar *m_notices;
    QVBoxLayout *m_body;
    QVBoxLayout *m_foot = nullptr;
    PlainLabel *m_status = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_primary = nullptr;
};

} // namespace reckoner::ui
