// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is said of renewals that ought to have been heard of. Pure; words are translated.

#include "core/sync/renewal_gap.h"

#include <QString>

namespace reckoner::ui {

// "No renewals for 40 min, 12 expected."; empty: nothing is missing.
QString renewalGapText(const sync::RenewalGap &gap);

} // namespace reckoner::ui
