// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migration/migration_words.h"

#include <QCoreApplication>

namespace reckoner::ui {

namespace {

struct MigrationText {
    Q_DECLARE_TR_FUNCTIONS(MigrationText)
};

} // namespace

Pill migrationRowPill(actions::MigrationRowState state)
{
    switch (state) {
    case actions::MigrationRowState::Pending: return {Tone::Idle, MigrationText::tr("To go", "a subscription")};
    case actions::MigrationRowState::Done: return {Tone::Ok, MigrationText::tr("Moved", "a subscription")};
    case actions::MigrationRowState::Refused: return {Tone::Bad, MigrationText::tr("Refused", "a subscription")};
    case actions::MigrationRowState::Unsettled:
        return {Tone::Warn, MigrationText::tr("Not confirmed", "a subscription")};
    }
    RK_UNREACHABLE();
}

Pill migrationPill(const MigrationSummary &summary, bool isRunning)
{
    if (isRunning)
        return {Tone::Info, MigrationText::tr("Running", "a migration")};
    if (summary.counts.pending > 0)
        return {Tone::Warn, MigrationText::tr("Stopped", "a migration")};
    if (summary.counts.unsettled > 0)
        return {Tone::Warn, MigrationText::tr("Not confirmed", "a migration")};
    return summary.counts.refused > 0 ? Pill{Tone::Idle, MigrationText::tr("Done, some refused", "a migration")}
                                      : Pill{Tone::Ok, MigrationText::tr("Done", "a migration")};
}

} // namespace reckoner::ui
