// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the console can do from anywhere, for the palette: pages, appearance, language, synchronisation, help. Main
// thread (translations).

#include "ui/shell/palette_model.h"

namespace reckoner::app {

class Console;

// They refer to the console, which outlives its window.
std::vector<ui::PaletteCommand> consoleCommands(Console &console);

} // namespace reckoner::app
