// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows as Stripe answers them, in the shape of a version. Nothing is expanded here; expand.h does that on what came
// out. Pure functions of the world. Source: reference/stripe.md §2.

#include "app/sandbox/stripe/world.h"

namespace reckoner::sandbox::stripe {

QJsonObject toJson(const World &world, const Product &product, const ApiVersion &version);
QJsonObject toJson(const World &world, const Price &price, const ApiVersion &version);
QJsonObject toJson(const World &world, const Coupon &coupon, const ApiVersion &version);
QJsonObject toJson(const World &world, const PromotionCode &code, const ApiVersion &version);
QJsonObject toJson(const World &world, const PaymentMethod &method, const ApiVersion &version);
QJsonObject toJson(const World &world, const Customer &customer, const ApiVersion &version);
QJsonObject toJson(const World &world, const BalanceTransaction &entry, const ApiVersion &version);
QJsonObject toJson(const World &world, const Subscription &subscription, const ApiVersion &version);
QJsonObject toJson(const World &world, const InvoiceItem &item, const ApiVersion &version);
QJsonObject toJson(const World &world, const Invoice &invoice, const ApiVersion &version);
QJsonObject toJson(const World &world, const PaymentIntent &intent, const ApiVersion &version);
QJsonObject toJson(const World &world, const Charge &charge, const ApiVersion &version);
QJsonObject toJson(const World &world, const Refund &refund, const ApiVersion &version);
QJsonObject toJson(const World &world, const Dispute &dispute, const ApiVersion &version);
QJsonObject toJson(const World &world, const AccountEntry &entry, const ApiVersion &version);
QJsonObject toJson(const World &world, const CreditNote &note, const ApiVersion &version);
QJsonObject toJson(const World &world, const CheckoutSession &session, const ApiVersion &version);
QJsonObject toJson(const World &world, const PortalSession &session, const ApiVersion &version);
QJsonObject toJson(const World &world, const SubscriptionSchedule &schedule, const ApiVersion &version);
QJsonObject toJson(const World &world, const TestClock &clock, const ApiVersion &version);
QJsonObject toJson(const World &world, const WebhookEndpoint &endpoint, const ApiVersion &version);
QJsonObject toJson(const World &world, const Event &event, const ApiVersion &); // in the account's version of then

// As an endpoint of that version gets it.
QJsonObject deliveredJson(const World &world, const Event &event, const ApiVersion &version);

// Parts that have routes or expansions of their own.
QJsonObject itemJson(const World &world, const Subscription &subscription, const SubscriptionItem &item,
                     const ApiVersion &version);
QJsonObject lineJson(const World &world, const Invoice &invoice, const Line &line, const ApiVersion &version);
QJsonObject paymentJson(const Invoice &invoice, const InvoicePayment &payment);
QJsonObject checkoutLineJson(const World &world, const CheckoutSession &session, const CheckoutLine &line,
                             const ApiVersion &version);
QJsonObject noteLineJson(const CreditNote::NoteLine &line, const ApiVersion &version);
qint64 checkoutLineAmount(const World &world, const CheckoutSession &session, const CheckoutLine &line);
QJsonArray tiersJson(const PriceAmounts &amounts);
QJsonObject currencyOptionsJson(const Price &price);
QJsonObject pauseJson(const PauseCollection &pause);

QJsonObject deletedJson(const char *object, const QString &id);
QJsonObject listJson(const QString &url, const QJsonArray &rows, bool hasMore = false);
QJsonValue orNull(const QString &text);
QJsonValue orNull(const std::optional<qint64> &number);
void insertNulls(QJsonObject &into, std::initializer_list<const char *> names); // where nothing stands yet

// As documents have them: "12.5" of minor units; an amount only when it is whole.
QJsonValue wholeAmount(const QString &decimal);
const char *intervalName(Interval interval);

} // namespace reckoner::sandbox::stripe
