// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Moments for people: relative in tables ("in 12 days"), the day in sentences ("12 May 2026"), and always the exact
// local time and UTC for the tool-tip. Now is passed in. Main thread (translations).

#include "core/base/instant.h"

#include <QLocale>

namespace reckoner::ui {

QString relativeText(Instant moment, Instant now, const QLocale &locale = QLocale());
QString dayText(Instant moment, const QLocale &locale = QLocale());
// For tight places: without the year where it is this one or the next ten months leave no doubt.
QString shortDayText(Instant moment, Instant now, const QLocale &locale = QLocale());
// "May 12 – Jun 12, 2026": the year once where it is the same.
QString periodText(Instant from, Instant until, const QLocale &locale = QLocale());
QString dayAndTimeText(Instant moment, const QLocale &locale = QLocale());
// Local time with zone, and UTC on a second line.
QString exactText(Instant moment, const QLocale &locale = QLocale());
// "3 s", "4 min", "2 h", "5 days": an age.
QString durationText(Micros duration);

} // namespace reckoner::ui
