// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds payments by what stands on a bank statement or an invoice: a whole invoice number or the last four digits of
// the card. Every path is an index. Made for one connection, lives on its thread. Errors of all: Storage.

#include "core/payments/payment_store.h"

namespace reckoner::payments {

inline constexpr int kMaxPaymentMatches = 50;

// "4242" and nothing else.
bool isLast4(const QString &text);

class PaymentSearch
{
public:
    explicit PaymentSearch(storage::Connection &connection) : m_connection(connection) {}
    // As it is printed; case does not matter when the provider writes it in capitals.
    Result<std::vector<PaymentId>> byInvoiceNumber(const AccountId &account, const QString &number, int limit);
    // Newest first. A text that is not four digits finds nothing.
    Result<std::vector<PaymentId>> byLast4(const AccountId &account, const QString &last4, int limit);

private:
    storage::Connection &m_connection;
};

} // namespace reckoner::payments
