// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the event dialogs share beyond the frame of all dialogs: a muted line below the title that may change. Main
// thread; opened with open().

#include "ui/common/dialog_frame.h"

namespace reckoner::ui {

class EventDialog : public DialogFrame
{
    Q_OBJECT

protected:
    EventDialog(const QString &title, QWidget *parent);
    void setSubtitle(const QString &text);

private:
    ElidedLabel *m_subtitle;
};

} // namespace reckoner::ui
