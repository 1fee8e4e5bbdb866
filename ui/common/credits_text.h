// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Product credits as people read them: whole numbers without a currency. Main thread (QLocale).

#include <QString>

namespace reckoner::ui {

QString creditsText(qint64 credits);       // "12,000"
QString signedCreditsText(qint64 credits); // "+12,000", "−600"

} // namespace reckoner::ui
