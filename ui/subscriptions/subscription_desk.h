// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that the subscription windows ask of the core: what to show and what to have done. The windows know nothing else
// of database and provider, so that tests can put a desk of their own behind them. Tasks settle on the main thread,
// where the desk lives; reads run on the database's workers.

#include "core/actions/immediate_charges.h"
#include "core/actions/operation_resolver.h"
#include "core/actions/portal_access.h"
#include "core/actions/subscription_actions.h"
#include "core/catalog/price_store.h"
#include "core/customers/customer.h"
#include "core/payments/payment.h"
#include "core/subscriptions/subscription_store.h"

#include <QObject>

#include <map>

namespace reckoner::ui {

// What the list is narrowed to: a filter of the store and a search by name, e-mail address or id.
struct SubscriptionQuery {
    subscriptions::SubscriptionFilter filter;
    QString search;
};

using SubscriptionPage = storage::Page<subscriptions::SubscriptionRow, subscriptions::SubscriptionCursor>;

struct SubscriptionDetails {
    subscriptions::Subscription subscription;
    qint64 rowVersion = 0;
    std::optional<customers::Customer> customer; // none while it has not arrived
    std::vector<payments::Payment> payments;     // newest first, a handful
    std::optional<actions::Operation> openOperation;
    actions::ImmediateCharges immediateCharges; // of late, against the provider's limit
};

// What the change dialog chooses from and reckons with.
struct ChangeMaterial {
    SubscriptionDetails details;
    std::vector<catalog::OfferedPrice> offers;
    std::vector<catalog::OfferedPrice> oneTimeOffers; // active, in any currency
    std::optional<payments::Payment> lastBilled;      // from it the tax is learned
    QString countryCode;                              // of the customer's address; empty when not known
};

class SubscriptionDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual AccountId account() const = 0;
    virtual provider::Capabilities capabilities() const = 0;
    virtual QString providerName() const = 0; // "Paddle"

    virtual Task<SubscriptionPage> list(SubscriptionQuery query, std::optional<subscriptions::SubscriptionCursor> after,
                                        storage::PageLimit limit) = 0;
    virtual Task<qint64> count(SubscriptionQuery query) = 0;
    // The keys of every step-th row, counted from one: the way into the middle of a long list.
    virtual Task<std::vector<subscriptions::SubscriptionCursor>> anchors(SubscriptionQuery query, int step) = 0;
    virtual Task<std::map<QString, qint64>> countsByStatus() = 0;
    virtual Task<std::vector<subscriptions::SubscriptionRow>> rowsByIds(std::vector<SubscriptionId> ids) = 0;
    virtual Task<SubscriptionDetails> details(SubscriptionId id) = 0;
    virtual Task<ChangeMaterial> changeMaterial(SubscriptionId id) = 0;

    virtual Task<actions::ChangePreview> preview(SubscriptionId id, actions::SubscriptionRequest request) = 0;
    virtual Task<actions::Operation> execute(actions::ExecuteRequest request) = 0;
    virtual Task<std::vector<actions::Operation>> openOperations() = 0; // Unknown and NeedsPerson
    virtual Task<actions::Operation> checkNow(OperationId id) = 0;
    // What a person found out about an operation that reading back cannot settle.
    virtual Task<actions::Operation> settle(OperationId id, actions::Verdict verdict, QString reason) = 0;

    // Links with which somebody is signed in as the customer. Shown once, kept nowhere.
    virtual Task<actions::PortalLinks> portalLinks(actions::PortalRequest request) = 0;

Q_SIGNALS:
    void subscriptionsChanged(const std::vector<reckoner::SubscriptionId> &ids);
    void operationChanged(const reckoner::actions::Operation &operation);
};

} // namespace reckoner::ui
