// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Entities as the API and its webhooks show them. Pure functions. Times are written with as many fractional digits as
// they have (none, 3, or up to 6), which mixes the forms on purpose: reference/paddle.md §1.4.

#include "app/sandbox/paddle/entities.h"

namespace reckoner::sandbox::paddle {

QString jsonInstant(Instant at);
QJsonValue jsonInstant(const std::optional<Instant> &at);
QJsonValue jsonText(const std::optional<QString> &text);
QString jsonAmount(qint64 minor); // money is a string
QString intervalText(Interval interval);
std::optional<Interval> intervalFromText(const QString &text);
QJsonValue toJson(const std::optional<Cycle> &cycle);
QJsonObject toJson(const Cycle &cycle);
QJsonObject toJson(const Period &period);
QJsonObject toJson(const UnitPrice &price);

QJsonObject toJson(const Product &product);
QJsonObject toJson(const Price &price);
QJsonObject toJson(const Customer &customer);
QJsonObject toJson(const Address &address);
QJsonObject toJson(const Business &business);
QJsonObject toJson(const PaymentMethod &method);
QJsonObject toJson(const Discount &discount); // without times_used, which only API answers have
QJsonObject toJson(const CreditBalance &balance);
QJsonObject toJson(const Event &event);
QJsonObject toJson(const Notification &notification);
QJsonObject toJson(const NotificationLog &log);

} // namespace reckoner::sandbox::paddle
