// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A price of a product. Subscriptions keep the snapshot from when the item was added, so a Price here and the one in
// an item may differ. Plain values, any thread. Source: reference/paddle.md §2.2.

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace reckoner::catalog {

// day, week, month, year; anything else the provider may invent is kept in raw.
enum class Interval { Day, Week, Month, Year, Unknown };

struct Period {
    Interval interval = Interval::Month;
    int frequency = 1;
    QString rawInterval; // set for Unknown
    bool operator==(const Period &) const = default;
};

enum class TaxMode { AccountSetting, External, Internal, Location, Unknown };

struct PriceOverride {
    QStringList countries;
    Money unitPrice;
    bool operator==(const PriceOverride &) const = default;
};

struct Price {
    AccountId account;
    PriceId id;
    ProductId productId;
    QString description; // internal
    QString name;        // shown to customers
    QString type;        // standard, custom
    Money unitPrice;
    std::optional<Period> billingCycle; // none: one-time
    std::optional<Period> trialPeriod;
    TaxMode taxMode = TaxMode::AccountSetting;
    std::vector<PriceOverride> overrides;
    qint64 quantityMinimum = 1, quantityMaximum = 100;
    QString status; // active, archived
    QByteArray customData;
    Instant createdAt, updatedAt;
    QByteArray raw;

    bool isRecurring() const { return billingCycle.has_value(); }
    bool isActive() const { return status == QLatin1StringView("active"); }
};

// A price that a subscription can be given, with what its product is called.
struct OfferedPrice {
    Price price;
    QString productName; // empty while the product has not arrived
};

// Start plus one period in UTC at the same clock time, month ends clamped. Errors: Invalid for an unknown interval.
Result<Instant> addPeriod(Instant start, const Period &period, int times = 1);
Period periodFromText(const QString &interval, int frequency);
QString intervalText(const Period &period); // day, week, month, year or the raw text
TaxMode taxModeFromText(const QString &text);
QString taxModeText(TaxMode mode);

} // namespace reckoner::catalog
