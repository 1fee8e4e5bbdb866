// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A text as a QR code, dark on light in every theme, for that is what cameras read. Empty where the text is too long.
// Main thread.

#include <QByteArray>
#include <QWidget>

namespace reckoner::ui {

class QrCode : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget *parent = nullptr);
    void setText(const QString &text);
    bool isEmpty() const { return m_modules.isEmpty(); }
    int modulesPerSide() const { return m_side; }
    bool isDark(int x, int y) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_modules; // one byte each, 1 is dark
    int m_side = 0;
};

} // namespace reckoner::ui
