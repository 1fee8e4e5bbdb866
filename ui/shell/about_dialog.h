// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which version this is, under which licence, and what it is built on. Main thread.

#include <QDialog>

namespace reckoner::ui {

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
    // For a report to support: the same as text.
    static QString asText();
};

} // namespace reckoner::ui
