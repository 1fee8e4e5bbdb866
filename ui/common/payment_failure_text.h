// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why a payment failed, for people. Main thread (translations). Source of the codes: reference/paddle.md §2.6 and
// reference/stripe.md §1.5.

#include <QString>

namespace reckoner::ui {

// "The bank declined the card". A code that is not known is shown as it was given.
QString failureText(const QString &errorCode);
// What to do about it; empty where there is nothing to say.
QString failureAdvice(const QString &errorCode);

} // namespace reckoner::ui
