// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The label of a form's field, which names it for screen readers and takes its mnemonic. Main thread.

#include <QString>

class QWidget;

namespace reckoner::ui {

class PlainLabel;

PlainLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent);

} // namespace reckoner::ui
