// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Amounts for people: the locale's digits, grouping and place of the sign, the currency's own number of decimals, and
// a symbol that cannot be mistaken ($ is USD; others say which dollar). Integer arithmetic only. Any thread.

#include "core/base/money.h"

#include <QLocale>

namespace reckoner::ui {

QString moneyText(const Money &money, const QLocale &locale = QLocale());
// "+$4.20", "−$4.20", "$0.00": where the direction matters.
QString signedMoneyText(const Money &money, const QLocale &locale = QLocale());
// 14.83 with a point, for spreadsheets.
QString plainAmount(const Money &money);
QString currencySign(const Currency &currency);

} // namespace reckoner::ui
