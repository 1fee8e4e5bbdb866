// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A line to enter a key into. The characters go into a buffer of our own and are wiped with it; the line edit itself
// holds bullets only, so that neither screen readers, undo, drag and drop nor a look at the widget give
// anything away. There is no way to read what was entered back into view. Main thread.

#include "core/base/secret.h"

#include <QLineEdit>

namespace reckoner::ui {

class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(const QString &accessibleName, QWidget *parent = nullptr);
    ~SecretField() override;

    bool isBlank() const { return m_length == 0; }
    const QByteArray &peek() const { return m_value.reveal(); } // to check its form; do not keep it
    SecretBytes take();                                         // empties the field
    void wipeAll();

Q_SIGNALS:
    void secretChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void enter(QStringView text);
    void pasteSecret();
    void absorb();
    void showBullets(qsizetype cursor);
    SecretBytes m_value; // UTF-8
    qsizetype m_length = 0;
    bool m_absorbing = false;
};

} // namespace reckoner::ui
