// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the palette asks of the mirror: everything that a typed text may name, over all kinds of things at once. Tasks
// settle on the main thread; reads run on the database's workers. Main thread.

#include "core/base/task.h"
#include "core/customers/customer_search.h"
#include "core/payments/payment_store.h"
#include "core/subscriptions/subscription_store.h"
#include "ui/common/entity_ref.h"

namespace reckoner::ui {

// Something that is known by its id only: an event, a product, a price, an operation.
struct FoundEntity {
    EntityRef entity;
    QString title; // its name, type or what was asked
};

struct SearchAnswer {
    std::vector<customers::CustomerMatch> customers;
    std::vector<subscriptions::SubscriptionRow> subscriptions;
    std::vector<payments::PaymentRow> payments;
    std::vector<FoundEntity> others;
    bool isEmpty() const { return customers.empty() && subscriptions.empty() && payments.empty() && others.empty(); }
};

// What an account of the profile has of it that is not worked with at the moment.
struct ElsewhereAnswer {
    AccountId account;
    QString title; // "Stripe · sandbox"
    SearchAnswer found;
};

struct WholeAnswer {
    SearchAnswer here;
    std::vector<ElsewhereAnswer> elsewhere; // without empty ones
};

class SearchDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    // A handful of each kind. Cancelling before it has begun skips it.
    virtual Task<WholeAnswer> find(QString text) = 0;
};

} // namespace reckoner::ui
