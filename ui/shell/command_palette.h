// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ctrl+K: one field for everything that has a name, an address, a number or an id, and for what the console can do.
// Lies over the window; the keyboard stays in the field, Up and Down choose, Enter goes, Esc closes. Commands are there
// at once, entities as the desk finds them; an answer to older words is dropped. What one has gone to is offered again
// while the program runs, and kept nowhere. Main thread.

#include "core/base/clock.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/search_desk.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace reckoner::ui {

class PlainLabel;

class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);
    ~CommandPalette() override;

    // Null: there is nothing to search yet, only commands.
    void setDesk(SearchDesk *desk);
    void setCommands(std::vector<PaletteCommand> commands);
    // Offered first the next time, newest on top.
    void noteVisited(const PaletteEntry &entry);
    void forgetVisited(); // another account is worked with now
    void open();
    void dismiss();

    QLineEdit &field() { return *m_field; }
    QListView &list() { return *m_list; }
    PaletteModel &model() { return *m_model; }
    QString hint() const;

Q_SIGNALS:
    void entityRequested(const reckoner::ui::EntityRef &entity);
    // Of another account than the one that is worked with.
    void elsewhereRequested(const reckoner::AccountId &account, const reckoner::ui::EntityRef &entity);
    void answered(); // what is shown is the answer to what stands in the field

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void search();
    void show(const WholeAnswer &answer);
    std::vector<PaletteEntry> commandEntries(const QString &text) const;
    void fill(std::vector<PaletteEntry> entries);
    void move(int step);
    void setCurrent(int row);
    void choose(int row);
    void showHint(const QString &text);

    SearchDesk *m_desk = nullptr;
    std::vector<PaletteCommand> m_commands;
    std::vector<PaletteEntry> m_recent; // of this run
    QWidget *m_panel;
    QLineEdit *m_field;
    QListView *m_list;
    PaletteModel *m_model;
    PaletteDelegate *m_delegate;
    PlainLabel *m_hint;
    QPointer<QWidget> m_focusBefore;
    std::optional<Task<bool>> m_search; // to be cancelled by the next
    int m_generation = 0;
    QTimer m_slow; // after a moment without an answer one is told that it is being searched
};

} // namespace reckoner::ui
