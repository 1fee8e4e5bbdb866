// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How entries of catalog files, their differences and the steps of plans are talked about. Main thread (translations).

#include "core/catalog_file/sync_report.h"
#include "core/sync/effect.h"
#include "ui/common/status_pill.h"

namespace reckoner::ui {

Pill stepPill(catalog_file::StepAction action);
// "Starter › Monthly": a price with its product.
QString entryName(const catalog_file::PlanStep &step);
QString entryKindWords(catalog_file::EntryKind kind);
// The value of a field as people write it: amounts and periods in their language, "–" for nothing.
QString catalogValueText(const QString &field, const QString &value);
// As FieldChanges shows them.
std::vector<sync::EffectChange> shownChanges(const std::vector<catalog_file::FieldChange> &fields);
std::vector<sync::EffectChange> shownChanges(const std::vector<catalog_file::FieldDifference> &fields);
// "Amount, Trial period"
QString changedFieldsText(const std::vector<catalog_file::FieldChange> &fields);
QString changedFieldsText(const std::vector<catalog_file::FieldDifference> &fields);

} // namespace reckoner::ui
