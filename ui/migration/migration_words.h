// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The states of price migrations and of their rows in words. Main thread (translations).

#include "ui/common/status_pill.h"
#include "ui/migration/price_migration_desk.h"

namespace reckoner::ui {

Pill migrationRowPill(actions::MigrationRowState state);
Pill migrationPill(const MigrationSummary &summary, bool isRunning);

} // namespace reckoner::ui
