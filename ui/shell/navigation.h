// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The column at the left: icon, word, and a count where something waits. Only pages that exist stand in it. Main
// thread.

#include <QListView>
#include <QStandardItemModel>

namespace reckoner::ui {

class Navigation : public QListView
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);
    // Gives the entry's index.
    int addEntry(const QString &iconName, const QString &text);
    void removeEntry(int entry);
    void setBadge(int entry, int count); // 0: none
    void setCurrentEntry(int entry);

Q_SIGNALS:
    void entryChosen(int entry);

private:
    QStandardItemModel m_entries;
};

} // namespace reckoner::ui
