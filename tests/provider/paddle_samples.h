// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Entities in Paddle's JSON for tests, made here; a member is replaced or taken away by name. Not for anything but
// tests/provider.

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace reckoner::tests {

QJsonObject sampleProduct();
QJsonObject samplePrice();
QJsonObject sampleCustomer();
QJsonObject sampleAddress();
QJsonObject sampleBusiness();
QJsonObject sampleSubscription();
QJsonObject samplePreview(); // of a downgrade that gives credit
QJsonObject samplePayment();
QJsonObject sampleAdjustment();
QJsonObject sampleCreditBalance();
QJsonObject sampleEvent();
QJsonObject sampleNotification();
QJsonObject sampleNotificationLog();
QJsonObject sampleNotificationSetting();
QJsonObject samplePortalSession();
QJsonObject sampleInvoice();

// The object with the value at a path ("items.0.price.id"); undefined takes the member away.
QJsonObject with(QJsonObject object, const char *path, const QJsonValue &value);
QByteArray text(const QJsonObject &object);
// {"data":…,"meta":{…}}
QByteArray answerWith(const QJsonValue &data);

} // namespace reckoner::tests
