// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the palette speaks of what was found: group by group, each thing by what people know it by. Main thread
// (translations).

#include "ui/shell/palette_model.h"
#include "ui/shell/search_desk.h"

namespace reckoner::ui {

PaletteEntry paletteHead(const QString &title);
std::vector<PaletteEntry> foundEntries(const WholeAnswer &answer);

} // namespace reckoner::ui
