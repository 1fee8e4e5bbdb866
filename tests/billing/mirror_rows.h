// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values and a migrated database with one account, for the tests of the stores.

#include "core/catalog/product.h"
#include "core/customers/customer.h"
#include "core/payments/payment.h"
#include "tests/testkit/temporary_database.h"

namespace reckoner::billing_tests {

inline const AccountId kAccount{QStringLiteral("acc_1")};
inline const AccountId kOtherAccount{QStringLiteral("acc_2")};

inline Instant second(qint64 seconds)
{
    return Instant::fromSeconds(1'770'000'000 + seconds);
}

inline storage::Version version(qint64 seconds)
{
    return {second(seconds), second(seconds)};
}

inline Money dollars(qint64 minor)
{
    return Money(minor, Currency::of("USD"));
}

void addAccounts(storage::Database &database);
// (entity, id) of change_feed in order.
QStringList feed(storage::Database &database);

catalog::Product product(const QString &id, const QString &name);
catalog::Price price(const QString &id, const QString &productId, qint64 minor);
customers::Customer customer(const QString &id, const QString &name, const QString &email);
subscriptions::SubscriptionItem item(const QString &priceId, qint64 quantity, qint64 minor);
subscriptions::Subscription subscription(const QString &id, const QString &customerId);
payments::Payment payment(const QString &id, const QString &subscriptionId);

// Runs fn(Transaction&) -> Result<T> in a write, gives its value and fails the test on an error.
template <class F> auto write(storage::Database &database, F fn)
{
    auto result = database.writeBlocking(fn);
    if (!result)
        qFatal("write failed: %s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(result).value();
}

template <class F> auto read(storage::Database &database, F fn)
{
    auto result = database.readBlocking(fn);
    if (!result)
        qFatal("read failed: %s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(result).value();
}

} // namespace reckoner::billing_tests
