// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One zone of a dialog that moves money: a heading and its contents on a card. Main thread.

#include <QWidget>

class QVBoxLayout;

namespace reckoner::ui {

class Zone : public QWidget
{
    Q_OBJECT

public:
    explicit Zone(const QString &heading, QWidget *parent = nullptr);
    QVBoxLayout *contents() { return m_layout; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
};

} // namespace reckoner::ui
