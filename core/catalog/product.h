// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is sold, as the provider describes it. Plain value, any thread. Source: reference/paddle.md §2.1.

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QByteArray>

#include <optional>

namespace reckoner::catalog {

struct Product {
    AccountId account;
    ProductId id;
    QString name;
    QString description;
    QString type;        // standard, custom; open text
    QString taxCategory; // open text
    QString status;      // active, archived; open text
    QString imageUrl;
    QByteArray customData; // JSON or empty
    Instant createdAt, updatedAt;
    QByteArray raw; // the provider's JSON
};

} // namespace reckoner::catalog
