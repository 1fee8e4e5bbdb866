// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The catalog, customer and notification side of the emulated account. Plain values that live in World's tables on the
// sandbox's thread. Enumerations that nothing branches on are kept as the text that the API shows.
// Source: reference/paddle.md §2.

#include "core/base/instant.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <vector>

namespace reckoner::sandbox::paddle {

struct UnitPrice {
    qint64 amount = 0; // lowest denomination
    QString currency;
    bool operator==(const UnitPrice &) const = default;
};

enum class Interval { Day, Week, Month, Year };

struct Cycle {
    Interval interval = Interval::Month;
    int frequency = 1;
    bool operator==(const Cycle &) const = default;
};

struct Period {
    Instant startsAt;
    Instant endsAt;
    bool operator==(const Period &) const = default;
};

struct PriceOverride {
    QStringList countryCodes;
    UnitPrice unitPrice;
};

struct Product {
    QString id; // pro_
    QString name;
    QString taxCategory;
    QString type = QStringLiteral("standard"); // standard, custom
    QString status = QStringLiteral("active"); // active, archived
    std::optional<QString> description;
    std::optional<QString> imageUrl;
    QJsonValue customData = QJsonValue::Null;
    QJsonValue importMeta = QJsonValue::Null;
    Instant createdAt;
    Instant updatedAt;
};

struct Price {
    QString id; // pri_
    QString productId;
    QString description;
    std::optional<QString> name;
    QString type = QStringLiteral("standard");
    QString status = QStringLiteral("active");
    std::optional<Cycle> billingCycle; // none: one-time
    std::optional<Cycle> trialPeriod;
    std::optional<bool> trialRequiresPaymentMethod;
    QString taxMode = QStringLiteral("account_setting"); // external, internal, location
    UnitPrice unitPrice;
    std::vector<PriceOverride> overrides;
    qint64 minimumQuantity = 1;
    qint64 maximumQuantity = 100;
    QJsonValue customData = QJsonValue::Null;
    QJsonValue importMeta = QJsonValue::Null;
    Instant createdAt;
    Instant updatedAt;
};

struct Customer {
    QString id; // ctm_
    std::optional<QString> name;
    QString email;
    QString locale = QStringLiteral("en");
    QString status = QStringLiteral("active");
    bool marketingConsent = false;
    QJsonValue customData = QJsonValue::Null;
    QJsonValue importMeta = QJsonValue::Null;
    Instant createdAt;
    Instant updatedAt;
};

struct Address {
    QString id; // add_
    QString customerId;
    QString countryCode;
    std::optional<QString> description, firstLine, secondLine, city, postalCode, region;
    QString status = QStringLiteral("active");
    QJsonValue customData = QJsonValue::Null;
    QJsonValue importMeta = QJsonValue::Null;
    Instant createdAt;
    Instant updatedAt;
};

struct Contact {
    QString email;
    std::optional<QString> name;
};

struct Business {
    QString id; // biz_
    QString customerId;
    QString name;
    std::optional<QString> companyNumber, taxIdentifier;
    std::vector<Contact> contacts;
    QString status = QStringLiteral("active");
    QJsonValue customData = QJsonValue::Null;
    QJsonValue importMeta = QJsonValue::Null;
    Instant createdAt;
    Instant updatedAt;
};

struct PaymentMethod {
    QString id;       // paymtd_
    QString storedId; // UUID, as payments name it
    QString customerId;
    QString addressId;
    QString type = QStringLiteral("card"); // alipay, apple_pay, card, google_pay, korea_local, paypal
    QString cardType = QStringLiteral("visa");
    QString lastFour;
    QString cardholderName;
    int expiryMonth = 0;
    int expiryYear = 0;
    QString payPalEmail;                                      // of paypal
    QString origin = QStringLiteral("saved_during_purchase"); // saved_during_purchase, subscription
    // Every payment with it is declined with this code until it is cleared. Set by seeds and faults.
    std::optional<QString> declinesWith;
    Instant savedAt;
    Instant updatedAt;
};

struct Discount {
    QString id; // dsc_
    QString description;
    QString type = QStringLiteral("percentage"); // flat, flat_per_seat, percentage
    QString amount;                              // minor units, or a decimal percentage
    std::optional<QString> currency;             // of flat ones
    std::optional<QString> code;
    bool enabledForCheckout = false;
    bool recur = false;
    std::optional<qint64> maximumRecurringIntervals;
    std::optional<qint64> usageLimit;
    std::optional<QStringList> restrictTo; // product and price ids
    std::optional<Instant> expiresAt;
    QString mode = QStringLiteral("standard");
    QString status = QStringLiteral("active"); // active, archived
    qint64 timesUsed = 0;
    QJsonValue customData = QJsonValue::Null;
    QJsonValue importMeta = QJsonValue::Null;
    Instant createdAt;
    Instant updatedAt;
};

// One per customer and currency; the three parts move as reference/paddle.md §2.4 says.
struct CreditBalance {
    QString customerId;
    QString currency;
    qint64 available = 0;
    qint64 reserved = 0;
    qint64 used = 0;
};

struct Event {
    QString id; // evt_
    QString type;
    Instant occurredAt;
    QJsonObject entity; // snapshot, without include expansions
};

struct NotificationSetting {
    QString id; // ntfset_
    QString description;
    QString type = QStringLiteral("url"); // url, email
    QString destination;
    bool active = true;
    int apiVersion = 1;
    bool includeSensitiveFields = false;
    QString trafficSource = QStringLiteral("platform"); // platform, simulation, all
    QStringList subscribedEvents;
    QByteArray endpointSecretKey;
};

struct NotificationLog {
    QString id; // ntflog_
    int responseCode = 0;
    QString responseContentType;
    QString responseBody;
    Instant attemptedAt;
};

struct Notification {
    QString id; // ntf_
    QString type;
    QString status = QStringLiteral("not_attempted"); // delivered, needs_retry, failed
    QByteArray body;                                  // as sent: signed and repeated byte for byte
    QJsonObject payload;                              // the same
    QString eventId;
    QString settingId;
    QString origin = QStringLiteral("event"); // event, replay
    Instant occurredAt;
    Instant createdAt;
    std::optional<Instant> deliveredAt, replayedAt, lastAttemptAt, retryAt;
    int timesAttempted = 0;
    std::vector<NotificationLog> logs; // oldest first
};

} // namespace reckoner::sandbox::paddle
