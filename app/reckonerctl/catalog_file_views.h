// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the catalog file commands print: for people and as JSON. Pure functions.

#include "core/catalog_file/catalog_apply.h"
#include "core/catalog_file/document_reader.h"
#include "core/catalog_file/promotion_drift.h"
#include "core/catalog_file/stored_run.h"
#include "core/catalog_file/sync_report.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reckoner::ctl {

QJsonArray toJson(const std::vector<catalog_file::FieldChange> &fields);
QJsonArray toJson(const std::vector<catalog_file::EntryDifference> &differences);
QJsonArray toJson(const std::vector<catalog_file::DocumentFault> &faults);
QJsonObject toJson(const catalog_file::CatalogPlan &plan);
QJsonObject toJson(const catalog_file::ApplyReport &report);
QJsonObject toJson(const catalog_file::RunSummary &run);
QJsonObject toJson(const catalog_file::StoredRun &run);

QJsonArray toJson(const std::vector<catalog_file::MirrorDifference> &differences);
QJsonObject toJson(const catalog_file::PromotionDrift &drift);

// What was read for a report, and until when reading changes alone does.
QString readText(const catalog_file::SyncReport &report);
QString runKindText(const catalog_file::RunRecord &run); // plan, promotion, undo
QString runText(const catalog_file::StoredRun &run);
QString driftText(const catalog_file::PromotionDrift &drift);
QString planText(const catalog_file::CatalogPlan &plan);
QString mirrorText(const std::vector<catalog_file::MirrorDifference> &differences);
QString diffText(const std::vector<catalog_file::EntryDifference> &differences);

} // namespace reckoner::ctl
