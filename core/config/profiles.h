// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The profiles of this person: which there are, a new one, and which one a start without --profile takes. Each is a
// file NAME.toml in the configuration folder; the choice stands beside them in the file start-profile. Blocks on small
// files; any thread.

#include "core/base/result.h"

#include <QStringList>

namespace reckoner::config {

// "default" first, whether or not it has a file, then the others by name.
QStringList profileNames();
// Errors: Invalid (name), Conflict (there is one), Storage.
Result<void> createProfile(const QString &name);
// "default" when nothing was chosen, or when what was chosen is gone.
QString startProfile();
// Errors: Invalid (name), Storage.
Result<void> setStartProfile(const QString &name);

} // namespace reckoner::config
