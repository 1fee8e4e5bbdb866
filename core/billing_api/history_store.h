// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A customer's payments as the customer may see them, by pages that begin at a number: what storefronts ask for. Only
// the key of the row before the page is counted off, in the index alone and never far; the page is read by that key.
// Database's threads. Errors of all: Storage.

#include "core/payments/payment_outcome.h"
#include "core/storage/connection.h"

namespace reckoner::billing_api {

inline constexpr int kMostHistoryRows = 200;
// Who has bought more often is a machine. Counting further off would cost as much as all other requests together.
inline constexpr qint64 kMostHistoryOffset = 10'000;

// What badges are made of; never Unknown, which says nothing to who has paid.
using HistoryStatus = payments::PaymentOutcome;

struct HistoryRow {
    PaymentId id;
    SubscriptionId subscriptionId;
    QString description; // what the first line sold
    qint64 lines = 0;
    HistoryStatus status = HistoryStatus::Pending;
    Money amount, tax, refunded;
    QString invoiceNumber;
    QString methodType, cardType, last4, errorCode; // of the newest attempt
    std::optional<Instant> billedAt;
    Instant createdAt;
};

struct HistoryPage {
    std::vector<HistoryRow> rows; // newest first
    qint64 total = 0;
    bool isTotalExact = true; // there are more than can be reached
};

struct HistoryRange {
    int limit = 50;
    qint64 offset = 0;
};

// What decides the badge; amounts of refunds and chargebacks that stand.
struct HistoryFacts {
    payments::PaymentStatus status = payments::PaymentStatus::Draft;
    qint64 amountMinor = 0, refundedMinor = 0, disputedMinor = 0;
    bool hasFailedAttempt = false; // the newest one did not succeed
};
HistoryStatus historyStatus(const HistoryFacts &facts);

Result<HistoryPage> readHistory(storage::Connection &connection, const AccountId &account, const CustomerId &customer,
                                HistoryRange range);

} // namespace reckoner::billing_api
