// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Builders of payments, adjustments and grants for the tests of credits.

#include "core/credits/claw_back.h"
#include "core/credits/credit_posting.h"
#include "core/credits/grant_rules.h"
#include "core/storage/database.h"

namespace reckoner::credits::rows {

inline const AccountId kAccount{QStringLiteral("paddle/sandbox/main")};
inline const PriceId kMonthly{QStringLiteral("pri_month")}, kAnnual{QStringLiteral("pri_year")},
    kPack{QStringLiteral("pri_pack")};

Instant at(qint64 seconds);

struct LineSpec {
    PriceId price = kMonthly;
    qint64 quantity = 1;
    qint64 totalMinor = 1000;
    QString priceType = QStringLiteral("standard");
    QString prorationRate = {};
};

// A completed payment in US dollars; lines are txnitm_<payment>_1, _2, …
payments::Payment completedPayment(const QString &id, const std::vector<LineSpec> &lines);

struct AdjustmentSpec {
    QString id;
    qint64 totalMinor = 0;
    QString action = QStringLiteral("refund"), status = QStringLiteral("approved"), type = QStringLiteral("partial");
    qint64 createdSeconds = 100;
};
payments::Adjustment adjustmentOf(const payments::Payment &payment, const AdjustmentSpec &spec);

// kMonthly 1 000, kAnnual 12 000, kPack 50 000.
PlanCreditsByPrice plans();

CreditGrant manualGrant(const QString &operation, qint64 credits, const QString &customer = QStringLiteral("ctm_1"));

Result<void> addAccount(storage::Database &database);

} // namespace reckoner::credits::rows
