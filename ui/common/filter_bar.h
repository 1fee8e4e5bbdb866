// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The row above a table: one search field and chips that can be switched on. Says what is wanted, does not filter.
// Search settles for a moment before it is told. Main thread.

#include <QTimer>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace reckoner::ui {

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const QString &placeholder, const QString &accessibleName, QWidget *parent = nullptr);
    // Chips are told apart by key; they appear in the order they are added.
    QToolButton *addChip(const QString &key, const QString &text, const QString &toolTip = {});
    void addSeparator();
    void addTrailing(QWidget *widget);

    QString searchText() const;
    void setSearchText(const QString &text);
    QStringList activeChips() const;
    void setActiveChips(const QStringList &keys);
    bool isActive() const;
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();       // search or chips; search after a pause
    void leftDownwards(); // Down or Enter in the search field: into the table
    void clearedByEscape();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void syncClear();
    QHBoxLayout *m_layout;
    QLineEdit *m_search;
    QToolButton *m_clear;
    QTimer m_settle;
    struct Chip {
        QString key;
        QToolButton *button;
    };
    std::vector<Chip> m_chips;
    int m_insertAt = 1;
};

} // namespace reckoner::ui
