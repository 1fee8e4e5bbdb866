// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The life of a transaction: draft or ready, billed, paid, completed, past due, canceled; with the customer's credit
// balance moving available -> reserved -> used beside it and an event for each step (reference/paddle.md §2.4, §2.6,
// §4.5). Knows nothing of subscriptions. Sandbox thread.

#include "app/sandbox/paddle/billing_lines.h"

#include <initializer_list>

namespace reckoner::sandbox::paddle {

struct TransactionDraft {
    std::optional<QString> customerId, addressId, businessId, subscriptionId, discountId;
    QString currency;
    QString origin = QStringLiteral("api");
    CollectionMode collectionMode = CollectionMode::Automatic;
    std::optional<BillingDetails> billingDetails;
    std::optional<Period> billingPeriod;
    std::vector<TransactionLine> lines;
    QJsonValue customData = QJsonValue::Null;
    std::optional<QString> checkoutLink; // the page without ?_ptxn=
};

// A new updated_at, then one event per type with the same state: a tie, or one microsecond apart.
void tellTransaction(World &world, Transaction &transaction, std::initializer_list<const char *> types);

// Draft, or ready when customer and address are known.
Transaction &openTransaction(World &world, TransactionDraft draft);
// Created as billed, credit reserved: renewals and changes of subscriptions.
Transaction &billTransactionAtOnce(World &world, TransactionDraft draft);
// Ready -> billed (invoices).
void billTransaction(World &world, Transaction &transaction);
// Takes what the customer's credit balance has.
void reserveCredit(World &world, Transaction &transaction);
void releaseCredit(World &world, Transaction &transaction);

// Takes the payment. The decline code when it was refused: the transaction keeps its status. A balance of nothing needs
// no payment. None for paymentMethodId: declined.
std::optional<QString> takePayment(World &world, Transaction &transaction,
                                   const std::optional<QString> &paymentMethodId);
void markPastDue(World &world, Transaction &transaction);
// Paid -> completed: fee and earnings, reserved credit is used, a negative total becomes credit.
void completeTransaction(World &world, Transaction &transaction);
void cancelTransaction(World &world, Transaction &transaction);

void setLines(Transaction &transaction, std::vector<TransactionLine> lines);
QString checkoutUrl(const QString &page, const QString &transactionId);
// The error of a balance that is too small to be charged, if it is.
Check checkChargeLimit(const TransactionTotals &totals, const QString &currency, const char *code, const char *group);
qint64 availableCredit(const World &world, const QString &customerId, const QString &currency);

} // namespace reckoner::sandbox::paddle
