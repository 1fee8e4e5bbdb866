// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_dialog.h"

#include "ui/common/plain_label.h"

namespace reckoner::ui {

EventDialog::EventDialog(const QString &title, QWidget *parent) : DialogFrame(title, parent), m_subtitle(addSubject({}))
{
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
}

void EventDialog::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

} // namespace reckoner::ui
