// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The item roles that all models of the console share. DisplayRole is for eyes, the others are for code.

#include <Qt>

namespace reckoner::ui {

enum ItemRole {
    IdRole = Qt::UserRole + 1, // the row's whole id
    SortRole,                  // typed value
    ToneRole,                  // int of Tone, for PillDelegate
    CopyRole,                  // what Ctrl+C takes: plain figures, whole ids; DisplayRole where there is none
    // What an export takes: a text, or a list of texts where the column becomes several (amount and currency); of the
    // header their names. CopyRole where there is none.
    ExportRole,
    SubtitleRole, // muted second text behind the first
};

} // namespace reckoner::ui
