// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's error codes in words for staff: what happened and what to do next. Codes come and go; one that is not here
// is quoted. Pure, any thread. Source: reference/paddle.md §1.8, §1.9, §2.7, §2.9, §3.9.

#include <QString>

namespace reckoner::provider::paddle {

// Empty for a code that has no words of ours.
QString messageForCode(const QString &code);

} // namespace reckoner::provider::paddle
