// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accessible_roles.h"

#include "ui/common/status_pill.h"
#include "ui/shell/main_window.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace reckoner::ui {

static QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    if (auto *window = qobject_cast<MainWindow *>(object))
        return new QAccessibleWidget(window, QAccessible::Window);
    if (auto *pill = qobject_cast<StatusPill *>(object))
        return new QAccessibleWidget(pill, QAccessible::StaticText);
    return nullptr; // Qt knows the others
}

void installAccessibleRoles()
{
    QAccessible::installFactory(interfaceOf);
}

} // namespace reckoner::ui
