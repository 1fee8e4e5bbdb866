// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The row above a table: one search field, chips that can be switched on, chips that open a list of which one may
// hold, and chips with fields behind them. Says what is wanted, does not filter. Search settles for a moment before it
// is told. Main thread.

#include "ui/common/filter_form.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace reckoner::ui {

struct FilterChoice {
    QString value; // of the code
    QString text;  // for people
};

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const QString &placeholder, const QString &accessibleName, QWidget *parent = nullptr);
    // Chips are told apart by key; they appear in the order they are added.
    QToolButton *addChip(const QString &key, const QString &text, const QString &toolTip = {});
    // "Type" or, with one chosen, "Type: Refund". Among the active chips it stands as "key=value".
    QToolButton *addChoice(const QString &key, const QString &title, std::vector<FilterChoice> choices);
    // Other choices than before; what was chosen stays chosen where it still can be.
    void setChoices(const QString &key, std::vector<FilterChoice> choices);
    // The value that is chosen; empty: none.
    QString choice(const QString &key) const;
    void setChoice(const QString &key, const QString &value);
    // A chip with fields behind it; those that are filled stand among the active chips as "key=value".
    QToolButton *addFields(const QString &key, const QString &title, std::vector<FilterField> fields);
    // What stands in the field of that key; empty: nothing.
    QString field(const QString &key) const;
    void setField(const QString &key, const QString &value);
    void addSeparator();
    void addTrailing(QWidget *widget);

    QString searchText() const;
    void setSearchText(const QString &text);
    QStringList activeChips() const;
    void setActiveChips(const QStringList &keys);
    bool isActive() const;
    // What is switched on, in the words that one sees: the search in quotes, and each chip.
    QStringList activeTexts() const;
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();       // search or chips; search after a pause
    void leftDownwards(); // Down or Enter in the search field: into the table
    void clearedByEscape();
    void fieldsOpened(FilterForm *form);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Chip {
        QString key;
        QToolButton *button;
        QString title = {};
        std::vector<FilterChoice> choices = {}; // empty: to switch on
        QString chosen = {};
        std::vector<FilterField> fields = {};
    };
    QToolButton *makeOpener();
    void syncClear();
    void showChoices(const QString &key);
    void choose(Chip &chip, const QString &value);
    void showFields(const QString &key);
    void fill(Chip &chip, std::vector<FilterField> fields);
    Chip *find(const QString &key);
    const Chip *find(const QString &key) const;
    QHBoxLayout *m_layout;
    QLineEdit *m_search;
    QToolButton *m_clear;
    QTimer m_settle;
    std::vector<Chip> m_chips;
    int m_insertAt = 1;
};

} // namespace reckoner::ui
