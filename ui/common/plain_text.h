// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Text of others (names, descriptions, notes) made fit to stand beside ours: it cannot turn the direction of the line,
// break it, pile marks over its neighbours or fill the window. Pure functions, any thread.
// Source of the cases: shared/reference/security.md (display of untrusted text).

#include <QString>

namespace reckoner::ui {

inline constexpr int kMaxGraphemes = 256;    // more than any honest name
inline constexpr int kMaxMarksPerLetter = 4; // Vietnamese and Hebrew get by with three

// One line: bidi controls and other invisible formatting removed, line breaks and control characters become spaces,
// no more than kMaxMarksPerLetter combining marks each, cut at maxGraphemes with an ellipsis.
QString harmless(const QString &text, int maxGraphemes = kMaxGraphemes);

// For tool-tips, which Qt otherwise reads as HTML when they look like it.
QString plainToolTip(const QString &text);

// "sub_01h8…k4f2": the middle left out beyond so many characters.
QString shortId(const QString &id, int characters = 16);

} // namespace reckoner::ui
