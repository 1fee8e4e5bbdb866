// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Transactions, their lines and totals, and adjustments as the API and its webhooks show them (reference/paddle.md
// §2.6, §2.9). Pure functions.

#include "app/sandbox/paddle/billing_entities.h"

#include <QJsonObject>

namespace reckoner::sandbox::paddle {

QJsonObject toJson(const Transaction &transaction);
QJsonObject toJson(const Adjustment &adjustment);
QJsonObject toJson(const Totals &totals);
QJsonObject toJson(const BillingDetails &details);
QJsonValue toJson(const std::optional<Proration> &proration);
QJsonArray taxRatesUsedJson(const std::vector<TransactionLine> &lines);
// Of previews: no ids, no fee and earnings.
QJsonObject previewDetailsJson(const std::vector<TransactionLine> &lines, const TransactionTotals &totals,
                               const QString &currency);
// Of include=adjustments_totals.
QJsonObject adjustmentsTotalsJson(const Transaction &transaction, const std::vector<const Adjustment *> &adjustments);

} // namespace reckoner::sandbox::paddle
