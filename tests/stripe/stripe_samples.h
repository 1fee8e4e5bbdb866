// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Objects in Stripe's JSON for tests, made here, in both payload shapes. Not for anything but tests/stripe.

#include "core/base/json.h"
#include "core/provider/stripe/stripe_fields.h"
#include "tests/testkit/cut_server.h"

#include <QByteArray>

namespace reckoner::tests {

enum class Shape { Legacy, Modern };

// ' for ", so that it can be read in a source.
QByteArray stripeJson(QByteArray text);
JsonDocument stripeParsed(const QByteArray &json);
provider::stripe::Seen stripeSeen(qint64 seconds = 1'700'000'000);

QByteArray sampleCustomer();
QByteArray sampleProduct();
QByteArray samplePrice();
// tail: more members, with a comma in front.
QByteArray sampleSubscription(Shape shape, const QByteArray &tail = {});
QByteArray sampleIntent(Shape shape, const QByteArray &status = "succeeded", const QByteArray &tail = {});
QByteArray sampleInvoice(Shape shape, const QByteArray &tail = {});
QByteArray sampleRefund();
QByteArray sampleDispute(const QByteArray &status);
QByteArray samplePreview(Shape shape);
QByteArray stripeEvent(const QByteArray &type, const QByteArray &object,
                       const QByteArray &version = "2026-08-26.dahlia", qint64 created = 1'700'000'000);
QByteArray stripeList(const QByteArrayList &rows, bool hasMore = false);

http::ServerResponse stripeAnswer(const QByteArray &body, int status = 200);

} // namespace reckoner::tests
