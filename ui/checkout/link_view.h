// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One link: how it stands, the link itself to be copied, as a QR code, and in a text that can be sent. Main thread.

#include "core/checkout/checkout_link.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace reckoner::ui {

class PlainLabel;
class QrCode;
class StatusPill;

class LinkView : public QWidget
{
    Q_OBJECT

public:
    explicit LinkView(QWidget *parent = nullptr);
    void setRow(const checkout::CheckoutLinkRow &row);
    const checkout::CheckoutLinkRow &row() const { return m_row; }
    void copyLink();

    QLineEdit &linkField() { return *m_link; }
    QPushButton &copyButton() { return *m_copy; }
    QPushButton &copyMailButton() { return *m_copyMail; }
    QrCode &code() { return *m_code; }
    QString mailText() const;
    QString stateText() const;

private:
    void build();

    checkout::CheckoutLinkRow m_row;
    StatusPill *m_pill;
    PlainLabel *m_state;
    QLineEdit *m_link;
    QPushButton *m_copy, *m_copyMail;
    QrCode *m_code;
    QPlainTextEdit *m_mail;
};

} // namespace reckoner::ui
