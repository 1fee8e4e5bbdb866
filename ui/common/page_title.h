// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The row at the head of every page: its name, how many there are, and the page's actions at the right. Main thread.

#include <QWidget>

class QHBoxLayout;

namespace reckoner::ui {

class PlainLabel;

class PageTitle : public QWidget
{
    Q_OBJECT

public:
    explicit PageTitle(const QString &title, QWidget *parent = nullptr);
    void setCount(const QString &count);
    void addAction(QWidget *widget);

private:
    QHBoxLayout *m_layout;
    PlainLabel *m_count;
};

} // namespace reckoner::ui
