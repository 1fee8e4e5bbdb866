// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sentences of the core that people read, in their language: Words::tr("…"), under the context "Words" of the
// translations. Programs without translations (reckonerd, reckonerctl) speak English. What only a log or a developer
// reads (details, field paths, names of states) is not translated. Any thread.

#include <QCoreApplication>

namespace reckoner {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace reckoner
