// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Key facts in two columns: a small caption above each value. Filled anew as a whole. Main thread.

#include <QWidget>

class QGridLayout;

namespace reckoner::ui {

struct Fact {
    QString caption;
    QString value; // made harmless
    QString toolTip;
};

class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);
    void setFacts(const std::vector<Fact> &facts);

private:
    QGridLayout *m_layout;
};

// A one-pixel separator.
QWidget *horizontalLine(QWidget *parent = nullptr);

} // namespace reckoner::ui
