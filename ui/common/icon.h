// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The console's own icons (resources/icons), drawn in the colour of the moment: an icon asks the application's palette
// when it paints, so that a change of theme recolours every one without anybody telling it. Main thread.

#include "ui/common/theme.h"

#include <QIcon>
#include <QLatin1StringView>

namespace reckoner::ui {

enum class IconColor { Text, Muted, Accent, Ok, Info, Warn, Bad };

// name: a file of resources/icons without its ending.
QIcon icon(QLatin1StringView name, IconColor color = IconColor::Text);
// The same drawn once in a colour of the caller's.
QPixmap iconPixmap(QLatin1StringView name, const QColor &color, int size, double devicePixelRatio);
QIcon applicationIcon();

} // namespace reckoner::ui
