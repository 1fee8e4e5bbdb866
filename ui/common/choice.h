// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A list of choices of which one holds, each with a line that says what it means; one that is not possible is shown,
// disabled, with the reason in place of its explanation. Main thread.

#include <QWidget>

#include <vector>

class QButtonGroup;
class QRadioButton;
class QVBoxLayout;

namespace reckoner::ui {

class PlainLabel;

class Choice : public QWidget
{
    Q_OBJECT

public:
    explicit Choice(const QString &accessibleName, QWidget *parent = nullptr);
    // value: what current() gives when it is chosen.
    void add(int value, const QString &title, const QString &explanation);
    // Empty: possible. The current choice moves to the first possible one if it has to.
    void setHindrance(int value, const QString &why);
    int current() const;
    void setCurrent(int value);
    // Nothing is chosen, for questions that must not be answered by default; current() is -1.
    void clear();
    bool isPossible(int value) const;
    QRadioButton *button(int value) const;

Q_SIGNALS:
    void chosen(int value);

private:
    struct Option {
        int value;
        QString explanation, hindrance;
        QRadioButton *button;
        PlainLabel *text;
    };
    Option *find(int value);
    const Option *find(int value) const;
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    std::vector<Option> m_options;
};

} // namespace reckoner::ui
