// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

struct ShortcutLine {
    QString keys;
    QString what;
};

struct ShortcutGroup {
    QString name;
    std::vector<ShortcutLine> lines;
};

std::vector<ShortcutGroup> shortcutGroups()
{
    const auto keys = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    const auto both = [](const QString &first, const QString &second) {
        return ShortcutsDialog::tr("%1 or %2", "two keys that do the same").arg(first, second);
    };
    return {
        {ShortcutsDialog::tr("Everywhere"),
         {{keys(Qt::CTRL | Qt::Key_K), ShortcutsDialog::tr("Find anything, do anything")},
          {keys(Qt::CTRL | Qt::Key_J), ShortcutsDialog::tr("Live events below the page")},
          {QStringLiteral("%1 … %2").arg(keys(Qt::CTRL | Qt::Key_1), keys(Qt::CTRL | Qt::Key_9)),
           ShortcutsDialog::tr("Go to a page, by its place in the list")},
          {both(keys(Qt::ALT | Qt::Key_Left), keys(Qt::ALT | Qt::Key_Right)), ShortcutsDialog::tr("Back and forward")},
          {both(keys(Qt::Key_F1), QStringLiteral("?")), ShortcutsDialog::tr("This sheet")},
          {keys(Qt::CTRL | Qt::Key_Q), ShortcutsDialog::tr("Quit")}}},
        {ShortcutsDialog::tr("In a list"),
         {{both(QStringLiteral("/"), keys(Qt::CTRL | Qt::Key_F)), ShortcutsDialog::tr("Filter the list")},
          {both(keys(Qt::Key_Up), keys(Qt::Key_Down)), ShortcutsDialog::tr("Move; the details follow")},
          {keys(Qt::Key_Return), ShortcutsDialog::tr("Into the details")},
          {keys(Qt::Key_Escape), ShortcutsDialog::tr("Take the filter away, then the selection")},
          {keys(QKeySequence::Copy), ShortcutsDialog::tr("Copy the selected rows for a spreadsheet")},
          {keys(QKeySequence::Refresh), ShortcutsDialog::tr("Load the list again")}}},
        {ShortcutsDialog::tr("In a dialog"),
         {{keys(Qt::Key_Return), ShortcutsDialog::tr("The main button, once it may be pressed")},
          {keys(Qt::Key_Escape), ShortcutsDialog::tr("Close without doing anything")}}}};
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setWindowModality(Qt::WindowModal);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kSpaceXl);
    grid->setVerticalSpacing(kSpaceS);
    int row = 0;
    for (const ShortcutGroup &group : shortcutGroups()) {
        auto *head = headingLabel(group.name, this);
        head->setContentsMargins(0, row == 0 ? 0 : kSpaceM, 0, 0);
        grid->addWidget(head, row++, 0, 1, 2);
        for (const ShortcutLine &line : group.lines) {
            auto *keys = new PlainLabel(line.keys, this);
            keys->setFont(monospaceFont(font()));
            grid->addWidget(keys, row, 0);
            grid->addWidget(new PlainLabel(line.what, this), row++, 1);
        }
    }
    grid->setColumnStretch(1, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceL);
    column->setSpacing(kSpaceL);
    column->addLayout(grid);
    column->addLayout(foot);
}

} // namespace reckoner::ui
