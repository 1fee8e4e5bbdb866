// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What Stripe says a change would cost: the next invoice as it would be (POST /v1/invoices/create_preview). With
// always_invoice that is what is charged now; otherwise it is the next renewal, with the prorations on it. Pure
// functions, any thread. Source: reference/stripe.md §2.4.

#include "core/provider/stripe/form_body.h"
#include "core/provider/stripe/invoice_mapping.h"
#include "core/provider/stripe/subscription_mapping.h"

namespace reckoner::provider::stripe {

enum class PreviewOf { NextInvoice, Recurring };

// Errors: Invalid (mode, nothing to change).
Result<FormBody> previewForm(const subscriptions::Subscription &before, const std::vector<StripeItem> &items,
                             const subscriptions::ItemsChange &change, PreviewOf what);

struct PreviewAnswers {
    subscriptions::Subscription before;
    subscriptions::ItemsChange change;
    InvoiceBill next;
    std::optional<InvoiceBill> recurring;
    QByteArray raw; // of the first answer
    Instant fetchedAt;
};
// Errors: Invalid (overflow).
Result<subscriptions::ProviderPreview> previewFromAnswers(PreviewAnswers answers);

} // namespace reckoner::provider::stripe
