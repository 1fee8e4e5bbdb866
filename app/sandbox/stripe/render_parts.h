// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the render_*.cpp files share, and nobody else. Pure functions.

#include "app/sandbox/stripe/render.h"

namespace reckoner::sandbox::stripe {

QJsonObject rowJson(const Row &row, const char *object); // id, object, created, livemode
void mergeFields(QJsonObject &into, const QJsonObject &fields);
QJsonObject planJson(const Price &price); // the older form of a price; an object without members: not recurring
QJsonObject couponDiscountJson(const World &world, const QString &coupon, const Row &owner, const ApiVersion &version);
QJsonObject cardJson(const PaymentMethod &method); // what a method and a charge by it both tell
QJsonObject billingDetailsJson();                  // nobody's
QJsonObject noAutomaticTax(const ApiVersion &version);

} // namespace reckoner::sandbox::stripe
