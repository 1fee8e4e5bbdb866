// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accessible_roles.h"

#include "ui/common/status_pill.h"
#include "ui/shell/main_window.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QSpinBox>

namespace reckoner::ui {

static QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    if (auto *window = qobject_cast<MainWindow *>(object))
        return new QAccessibleWidget(window, QAccessible::Window);
    if (auto *pill = qobject_cast<StatusPill *>(object))
        return new QAccessibleWidget(pill, QAccessible::StaticText);
    // Qt asks a spin box for a step size by this name, which none has, and then takes a tenth of the range for the
    // step of "Increase": 17 seats of at most 1 000 became 117.
    if (auto *number = qobject_cast<QSpinBox *>(object))
        number->setProperty("stepSize", number->singleStep());
    return nullptr; // Qt knows the others
}

void installAccessibleRoles()
{
    QAccessible::installFactory(interfaceOf);
}

} // namespace reckoner::ui
