// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Choosing a day: the person's calendar on the outside, UTC instants on the inside. Main thread.

#include "core/base/instant.h"

#include <QDate>

class QDateEdit;
class QWidget;

namespace reckoner::ui {

// A date edit with a calendar, in the locale's form with a four-digit year.
QDateEdit *dateField(const QString &accessibleName, QWidget *parent);
QDate localDate(Instant moment);
// Midnight at the beginning of the day, where the person sits.
Instant startOfDay(QDate day);

} // namespace reckoner::ui
