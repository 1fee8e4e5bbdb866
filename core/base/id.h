// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A provider's id with the kind of thing it names in its type, so that a customer id cannot be passed for a
// subscription id. The text is opaque: providers change formats. A plain value, any thread.

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace reckoner {

template <class Tag> class Id
{
public:
    Id() = default; // empty: no such thing
    explicit Id(QString text) : m_text(std::move(text)) {}

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &toString() const { return m_text; }
    QByteArray toUtf8() const { return m_text.toUtf8(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const Id &a, const Id &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using AccountId = Id<struct AccountTag>;
using ProductId = Id<struct ProductTag>;
using PriceId = Id<struct PriceTag>;
using CustomerId = Id<struct CustomerTag>;
using AddressId = Id<struct AddressTag>;
using BusinessId = Id<struct BusinessTag>;
using SubscriptionId = Id<struct SubscriptionTag>;
using PaymentId = Id<struct PaymentTag>;
using AdjustmentId = Id<struct AdjustmentTag>;
using DiscountId = Id<struct DiscountTag>;
using EventId = Id<struct EventTag>;
using NotificationId = Id<struct NotificationTag>;
using OperationId = Id<struct OperationTag>;

} // namespace reckoner

template <class Tag> struct std::hash<reckoner::Id<Tag>> {
    size_t operator()(const reckoner::Id<Tag> &id) const noexcept { return qHash(id.toString()); }
};
