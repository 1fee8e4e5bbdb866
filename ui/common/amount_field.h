// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Amounts as people type them, read without any floating point: digits with the decimals of the currency or none, a
// point or the locale's own sign before them; nothing is rounded and nothing guessed. Pure functions, any thread.

#include "core/base/money.h"

#include <QLocale>

#include <optional>

namespace reckoner::ui {

// "12.50", "12,50", "1 200" or "1,200.00" as the locale groups; none for anything else, more decimals than the currency
// has, and what does not fit.
std::optional<Money> typedAmount(const QString &text, const Currency &currency, const QLocale &locale = QLocale());
// The same to be edited: all decimals, the locale's decimal sign, no groups.
QString amountToEdit(const Money &amount, const QLocale &locale = QLocale());

} // namespace reckoner::ui
