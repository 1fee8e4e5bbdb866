// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks before something that cannot be taken back: what will happen, and a button that says so. Deletes itself when it
// is closed; accepted() means yes. Main thread.

#include "ui/common/style.h"

#include <QDialog>

namespace reckoner::ui {

class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title, text, action;
    };
    ConfirmDialog(const Words &words, ButtonKind kind, QWidget *parent);
};

} // namespace reckoner::ui
