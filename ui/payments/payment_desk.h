// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that the Payments page asks of the core. Tasks settle on the main thread, where the desk lives; reads run on the
// database's workers.

#include "core/base/task.h"
#include "core/customers/customer.h"
#include "core/payments/payment_store.h"

#include <QObject>
#include <QSet>
#include <QUrl>

namespace reckoner::ui {

using PaymentPage = storage::Page<payments::PaymentRow, payments::PaymentCursor>;

struct PaymentDetails {
    payments::Payment payment;
    std::optional<customers::Customer> customer;   // none while it has not arrived
    std::vector<payments::Adjustment> adjustments; // newest first
};

class PaymentDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // The filter's account is the desk's.
    virtual Task<PaymentPage> list(payments::PaymentFilter filter, std::optional<payments::PaymentCursor> after,
                                   storage::PageLimit limit) = 0;
    virtual Task<qint64> count(payments::PaymentFilter filter) = 0;
    virtual Task<std::vector<payments::PaymentCursor>> anchors(payments::PaymentFilter filter, int step) = 0;
    virtual Task<std::vector<payments::PaymentRow>> rowsByIds(std::vector<PaymentId> ids) = 0;
    virtual Task<std::vector<payments::PaymentTotals>> totals(payments::PaymentFilter filter) = 0;
    virtual Task<QStringList> currencies() = 0;
    virtual Task<PaymentDetails> details(PaymentId id) = 0;
    // Of the invoice as PDF, asked of the provider; already checked to be one that may be opened.
    virtual Task<QUrl> invoiceLink(PaymentId id) = 0;

Q_SIGNALS:
    void paymentsChanged(const QSet<QString> &ids);
};

} // namespace reckoner::ui
