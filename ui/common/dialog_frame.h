// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The frame of the dialogs that do something: a head that says what it is about, notices, a body, and a foot with what
// is going on at the left and the buttons at the right; above the buttons, where the dialog asks for it, the reason. It
// grows with its body as far as the screen goes; from there the body scrolls.
// Knows nothing of what is done. Main thread; opened with open(), never exec().

#include "ui/common/environment_band.h"
#include "ui/common/style.h"

#include <QDialog>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace reckoner::ui {

class ElidedLabel;
class NoticeBar;
class PlainLabel;

class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    NoticeBar &notices() { return *m_notices; }
    QPushButton *primaryButton() { return m_primary; }
    QPushButton *closeButton() { return m_close; }
    QLineEdit *reasonField() { return m_reason; } // null where none is asked for
    QString status() const;

protected:
    DialogFrame(const QString &title, QWidget *parent);
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

    QVBoxLayout *body() { return m_body; }
    // The line below the title: whom or what it is about.
    QHBoxLayout *subject() { return m_subject; }
    void addProduction(BandKind kind); // to the subject, where it is in earnest
    ElidedLabel *addSubject(const QString &text);
    QVBoxLayout *foot() { return m_foot; } // above the buttons
    struct Reason {
        QString label, name, hint;
    };
    void addReason(const Reason &reason);
    // The reason that the audit log keeps; required at the safety level that types names.
    void addAuditReason(SafetyLevel safety, const QString &hint = {});
    // Another foot in the place of the first, shown by feet().
    QVBoxLayout *addFoot();
    QStackedWidget &feet() const { return *m_feet; }
    void setStatus(const QString &text);
    void setPrimary(const QString &text, ButtonKind kind = ButtonKind::Primary);

private:
    QWidget *makeHead(const QString &title);
    QWidget *makeGround(QVBoxLayout *&column);
    void fillFoot();
    void fit();

    NoticeBar *m_notices;
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_subject = nullptr;
    QStackedWidget *m_feet;
    QVBoxLayout *m_foot = nullptr;
    QLineEdit *m_reason = nullptr;
    PlainLabel *m_status = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_primary = nullptr;
    int m_fitted = 0; // the height it last gave itself
};

} // namespace reckoner::ui
