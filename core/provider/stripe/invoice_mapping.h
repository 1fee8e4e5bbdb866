// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stripe's invoice as a bill, and where it points, in both payload shapes (up to acacia, from basil on). Pure
// functions, any thread. Source: reference/stripe.md §2.0, §2.4, §2.5.

#include "core/provider/stripe/stripe_fields.h"
#include "core/subscriptions/change.h"

namespace reckoner::provider::stripe {

struct InvoiceLine {
    QString id;
    subscriptions::BillLine line;
    bool isProration = false;
};

struct InvoiceBill {
    subscriptions::BillTotals totals;
    std::vector<InvoiceLine> lines;
    std::optional<subscriptions::BillingPeriod> period; // what is being paid for: of the lines, not the past one
    std::optional<Instant> prorationAt;                 // of a preview: to be sent with the change
};

// Errors: Invalid.
Result<InvoiceBill> invoiceBillFromJson(JsonView invoice, const QByteArray &path);
subscriptions::Bill billOf(const InvoiceBill &bill);

SubscriptionId subscriptionOfInvoice(JsonView invoice);
// Of the subscription that it bills, as it was then; empty for another invoice.
QByteArray metadataOfInvoice(JsonView invoice);
// The payment intent that pays it; empty when there is none, or when it takes expand[]=payments to know.
QString paymentIntentOfInvoice(JsonView invoice);

} // namespace reckoner::provider::stripe
