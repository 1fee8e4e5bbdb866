// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the catalog file commands print: for people and as JSON. Pure functions.

#include "core/catalog_file/catalog_apply.h"
#include "core/catalog_file/document_reader.h"
#include "core/catalog_file/promotion_drift.h"
#include "core/catalog_file/sync_report.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reckoner::ctl {

QJsonArray toJson(const std::vector<catalog_file::FieldChange> &fields);
QJsonArray toJson(const std::vector<catalog_file::EntryDifference> &differences);
QJsonArray toJson(const std::vector<catalog_file::DocumentFault> &faults);
QJsonObject toJson(const catalog_file::CatalogPlan &plan);
QJsonObject toJson(const catalog_file::ApplyReport &report);
QJsonObject toJson(const catalog_file::RunRecord &run);

QJsonArray toJson(const std::vector<catalog_file::MirrorDifference> &differences);
QJsonObject toJson(const catalog_file::PromotionDrift &drift);

QString driftText(const catalog_file::PromotionDrift &drift);
QString planText(const catalog_file::CatalogPlan &plan);
QString mirrorText(const std::vector<catalog_file::MirrorDifference> &differences);
QString diffText(const std::vector<catalog_file::EntryDifference> &differences);

} // namespace reckoner::ctl
