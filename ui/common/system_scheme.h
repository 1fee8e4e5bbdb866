// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether the desktop is light or dark: what its portal says over D-Bus (org.freedesktop.appearance color-scheme), told
// again when it changes; where there is none, how light the palette was that the program was started with. Asking does
// not block. Main thread.

#include "ui/common/theme.h"

#include <QObject>

class QDBusVariant;

namespace reckoner::ui {

class SystemScheme : public QObject
{
    Q_OBJECT

public:
    // Make it before a theme is applied: afterwards the palette is ours.
    explicit SystemScheme(QObject *parent = nullptr);
    ColorScheme current() const { return m_current; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    // D-Bus has no signals of C++, so this one is found by its name.
    void noteSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void settle(const QVariant &value);
    ColorScheme m_fromPalette;
    ColorScheme m_current;
};

} // namespace reckoner::ui
