// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All keys of the console on one sheet (F1 or ?), by where they work. Main thread.

#include <QDialog>

namespace reckoner::ui {

class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent = nullptr);
};

} // namespace reckoner::ui
