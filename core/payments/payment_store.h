// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Payments with their lines and attempts, and adjustments, in the mirror. Made for one connection, lives on its
// thread; keeps its statements, so one store serves many writes of a transaction. Errors of all: Storage.

#include "core/payments/payment_outcome.h"
#include "core/storage/keyset.h"
#include "core/storage/mirror.h"

namespace reckoner::payments {

struct PaymentFilter {
    AccountId account;
    std::vector<PaymentStatus> statuses;   // empty: any. Unknown stands for every state that is not one of ours.
    std::optional<PaymentOutcome> outcome; // none: any
    CustomerId customerId;                 // empty: any
    SubscriptionId subscriptionId;         // empty: any
    QString origin;                        // empty: any
    std::optional<Instant> createdFrom, createdBefore;
    // An id, an invoice number, the last four digits of a card, or what the customer's name or e-mail address starts
    // with; empty: any.
    QString search;
    QString currency; // empty: any
    // Of the grand total, in whole units of its currency; the upper one is left out.
    std::optional<qint64> wholeFrom, wholeBelow;
};

struct AdjustmentFilter {
    AccountId account;
    CustomerId customerId;         // empty: any
    SubscriptionId subscriptionId; // empty: any
    PaymentId paymentId;           // empty: any
    QString status;                // empty: any
};

struct PaymentCursor {
    Instant createdAt;
    PaymentId id;
};

struct AdjustmentCursor {
    Instant createdAt;
    AdjustmentId id;
};

// One line of a table.
struct PaymentRow {
    Payment payment;                     // without lines and raw; of the attempts the newest
    QString customerName, customerEmail; // empty while the customer has not arrived
    qint64 rowVersion = 0;
    GivenBack givenBack = {};
};

// What the payments of a filter come to in one currency.
struct PaymentTotals {
    Currency currency;
    qint64 count = 0;
    Money billed;    // grand totals of all of them
    Money collected; // of those that are paid or completed
    Money refunded;  // approved refunds and chargebacks, less those taken back
};

class PaymentStore
{
public:
    explicit PaymentStore(storage::Connection &connection);

    Result<storage::UpsertOutcome> upsertIfNewer(storage::Transaction &transaction, const Payment &payment,
                                                 storage::Version version, storage::Authority authority);
    Result<storage::UpsertOutcome> upsertIfNewer(storage::Transaction &transaction, const Adjustment &adjustment,
                                                 storage::Version version, storage::Authority authority);

    Result<std::optional<storage::Mirrored<Payment>>> find(const AccountId &account, const PaymentId &id);
    Result<std::optional<storage::Mirrored<Adjustment>>> findAdjustment(const AccountId &account,
                                                                        const AdjustmentId &id);
    // Newest first. A filter by subscription or by customer is what the pages of those show.
    Result<storage::Page<PaymentRow, PaymentCursor>>
    list(const PaymentFilter &filter, const std::optional<PaymentCursor> &after, storage::PageLimit limit);
    // The keys of rows number step, 2 × step and so on of list(): each is the cursor of the page behind it.
    Result<std::vector<PaymentCursor>> anchors(const PaymentFilter &filter, int step);
    Result<std::vector<PaymentRow>> rowsByIds(const AccountId &account, const std::vector<PaymentId> &ids);
    Result<qint64> count(const PaymentFilter &filter);
    // By currency.
    Result<std::vector<PaymentTotals>> totals(const PaymentFilter &filter);
    // The currencies there are payments in.
    Result<QStringList> currencies(const AccountId &account);
    Result<storage::Page<Adjustment, AdjustmentCursor>> listAdjustments(const AdjustmentFilter &filter,
                                                                        const std::optional<AdjustmentCursor> &after,
                                                                        storage::PageLimit limit);
    Result<qint64> countAdjustments(const AdjustmentFilter &filter);
    Result<std::vector<AdjustmentCursor>> adjustmentAnchors(const AdjustmentFilter &filter, int step);
    // The newest paid, completed or billed payment of a subscription with a line: from it the tax is learned.
    Result<std::optional<Payment>> lastBilled(const AccountId &account, const SubscriptionId &subscription);

private:
    Result<void> writeLines(const Payment &payment);
    Result<void> writeAttempts(const Payment &payment);
    Result<void> readChildren(Payment &payment);

    storage::Connection &m_connection;
    storage::MirrorTable m_payments, m_adjustments;
    std::optional<storage::Statement> m_deleteLines, m_insertLine, m_deleteAttempts,
        m_insertAttempt; // prepared once per store
};

} // namespace reckoner::payments
