// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that the customer windows ask of the core: what to show and what to have done. The windows know nothing else of
// database and provider, so that tests can put a desk of their own behind them. Tasks settle on the main thread, where
// the desk lives; reads run on the database's workers.

#include "core/actions/customer_actions.h"
#include "core/actions/customer_elsewhere.h"
#include "core/actions/customer_pairs.h"
#include "core/credits/credit_balance.h"
#include "core/credits/credit_entry_store.h"
#include "core/customers/customer_list_store.h"
#include "core/customers/customer_note.h"
#include "core/events/event.h"
#include "core/payments/payment.h"
#include "core/subscriptions/subscription_store.h"

#include <QObject>

#include <map>

namespace reckoner::ui {

// What the list is narrowed to. A search is a text as people have it in hand, see core/customers/customer_lookup.h.
struct CustomerQuery {
    customers::CustomerListFilter filter;
    QString search;
};

using CustomerPage = storage::Page<customers::CustomerRow, customers::CustomerCursor>;

// Everything about one customer that is in the mirror, as far as a person reads.
struct CustomerDetails {
    customers::Customer customer;
    qint64 rowVersion = 0;
    std::vector<customers::Address> addresses; // those in use first
    std::vector<customers::Business> businesses;
    std::vector<subscriptions::SubscriptionRow> subscriptions; // those that need people first
    std::vector<payments::Payment> payments;                   // newest first, with attempts, a few dozen
    std::map<PaymentId, payments::GivenBack> givenBack;        // of those of which something was
    std::vector<credits::CreditBalance> credits;               // money at the provider
    std::optional<credits::CreditCustomerRow> productCredits;  // none: never had any
    std::vector<events::StoredEvent> events;                   // newest first, without bodies, a few dozen
    std::vector<customers::CustomerNote> notes;
    std::optional<actions::Operation> openOperation; // on the customer
    std::vector<actions::Operation> openOfSubscriptions;
    actions::CustomerElsewhere elsewhere; // in the other accounts of this database

    payments::GivenBack givenBackOf(const PaymentId &id) const
    {
        const auto found = givenBack.find(id);
        return found == givenBack.end() ? payments::GivenBack() : found->second;
    }
};

class CustomerDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual AccountId account() const = 0;
    virtual QString providerName() const = 0; // "Paddle"
    virtual QString person() const = 0;       // who sits here, as notes and audit say it
    // The provider can be asked and told; otherwise there is the mirror, and notes.
    virtual bool isConnected() const = 0;

    virtual Task<CustomerPage> list(CustomerQuery query, std::optional<customers::CustomerCursor> after,
                                    storage::PageLimit limit) = 0;
    virtual Task<qint64> count(CustomerQuery query) = 0;
    virtual Task<std::vector<customers::CustomerCursor>> anchors(CustomerQuery query, int step) = 0;
    virtual Task<std::vector<customers::CustomerRow>> rowsByIds(CustomerQuery query, std::vector<CustomerId> ids) = 0;
    virtual Task<CustomerDetails> details(CustomerId id) = 0;
    // Who has this e-mail address, in the mirror.
    virtual Task<std::vector<customers::Customer>> byEmail(QString email) = 0;

    // Asks the provider for what no event tells or the first load leaves out (credit balances, addresses, businesses)
    // and keeps it; the change feed tells if something is new.
    virtual Task<void> refreshParts(CustomerId id) = 0;
    // The customer as the provider has it now, in the mirror too.
    virtual Task<storage::Mirrored<customers::Customer>> refresh(CustomerId id) = 0;
    virtual Task<actions::Operation> execute(actions::ExecuteCustomerRequest request) = 0;

    virtual Task<customers::CustomerNote> addNote(CustomerId customer, QString body) = 0;
    virtual Task<customers::CustomerNote> changeNote(customers::CustomerNote wanted) = 0;

    // Says that a customer of another account is the same person, or is not; and takes it back.
    virtual Task<customers::CustomerPair> decidePair(actions::PairDecision decision) = 0;
    virtual Task<void> undoPair(customers::CustomerPair seen, QString reason) = 0;

Q_SIGNALS:
    // These customers, or something of theirs.
    void customersChanged(const std::vector<reckoner::CustomerId> &ids);
    void operationChanged(const reckoner::actions::Operation &operation);
};

} // namespace reckoner::ui
