// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The language of the windows. English needs its file too: it holds the plural forms of "%n day(s)". Main thread.

#include <QLocale>

class QCoreApplication;

namespace reckoner::ui {

// Sets the default locale and installs our texts and Qt's own for it, in place of those of an earlier call; English
// where there are none.
void installTranslations(QCoreApplication &application, const QLocale &wantedLocale);

} // namespace reckoner::ui
