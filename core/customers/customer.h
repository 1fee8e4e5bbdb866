// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who buys, with addresses and businesses. Plain values, any thread. Source: reference/paddle.md §2.3.

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace reckoner::customers {

struct Customer {
    AccountId account;
    CustomerId id;
    QString name; // may be empty
    QString email;
    QString locale;
    QString status; // active, archived
    bool marketingConsent = false;
    QByteArray customData;
    Instant createdAt, updatedAt;
    QByteArray raw;
};

struct Address {
    AccountId account;
    AddressId id;
    CustomerId customerId;
    QString description, firstLine, secondLine, city, postalCode, region, countryCode;
    QString status;
    QByteArray customData;
    Instant createdAt, updatedAt;
    QByteArray raw;
};

struct Contact {
    QString name, email;
};

struct Business {
    AccountId account;
    BusinessId id;
    CustomerId customerId;
    QString name, companyNumber, taxIdentifier;
    std::vector<Contact> contacts;
    QString status;
    QByteArray customData;
    Instant createdAt, updatedAt;
    QByteArray raw;
};

} // namespace reckoner::customers
