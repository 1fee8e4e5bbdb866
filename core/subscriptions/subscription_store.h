// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Subscriptions and their items in the mirror. Made for one connection, lives on its thread; keeps its statements, so
// one store serves many writes of a transaction (the projector's hot path: one read, one write, items only when they
// changed). Errors of all: Storage.

#include "core/storage/keyset.h"
#include "core/storage/mirror.h"
#include "core/subscriptions/subscription.h"

#include <map>

namespace reckoner::subscriptions {

enum class SubscriptionOrder { UpdatedNewestFirst, NextBilling, CustomerName, CustomerEmail };
enum class Attention { Any, Needed }; // needed: past due

struct SubscriptionFilter {
    AccountId account;
    std::vector<Status> statuses; // empty: any. Unknown stands for every state that is not one of ours.
    CustomerId customerId;        // empty: any
    PriceId priceId;              // empty: any
    QString search;               // start of the customer's name or e-mail address, or a whole id of either; empty: any
    std::optional<CollectionMode> collectionMode;
    std::vector<ScheduledAction> scheduledActions; // empty: any, and none. Unknown stands for every other action.
    Attention attention = Attention::Any;
    SubscriptionOrder order = SubscriptionOrder::UpdatedNewestFirst;
};

// The key of the last row of a page, as far as the order in use needs it.
struct SubscriptionCursor {
    Instant at;   // updated, or next billed
    QString text; // folded customer name or e-mail address
    SubscriptionId id;
};

// One line of a table: the subscription without its items, and what people know the customer by.
struct SubscriptionRow {
    AccountId account;
    SubscriptionId id;
    CustomerId customerId;
    QString customerName, customerEmail; // empty while the customer has not arrived
    Status status = Status::Active;
    QString rawStatus;
    Currency currency;
    CollectionMode collectionMode = CollectionMode::Automatic;
    catalog::Period billingCycle;
    std::optional<BillingPeriod> currentPeriod;
    std::optional<Instant> startedAt, nextBilledAt, pausedAt, canceledAt;
    std::optional<ScheduledChange> scheduledChange;
    QString itemSummary; // "Team, Seat × 20"
    Money recurring;     // of one cycle, before tax and discounts; without a currency: the provider converts, not known
    Instant createdAt, updatedAt;
    qint64 rowVersion = 0;
};

class SubscriptionStore
{
public:
    explicit SubscriptionStore(storage::Connection &connection);

    // Conflict means: ask the provider for the subscription and apply its answer.
    Result<storage::UpsertOutcome> upsertIfNewer(storage::Transaction &transaction, const Subscription &subscription,
                                                 storage::Version version, storage::Authority authority);
    Result<std::optional<storage::Mirrored<Subscription>>> find(const AccountId &account, const SubscriptionId &id);
    Result<storage::Page<SubscriptionRow, SubscriptionCursor>>
    list(const SubscriptionFilter &filter, const std::optional<SubscriptionCursor> &after, storage::PageLimit limit);
    // The keys of rows number step, 2 × step and so on of list(): each is the cursor of the page behind it.
    Result<std::vector<SubscriptionCursor>> anchors(const SubscriptionFilter &filter, int step);
    Result<std::vector<SubscriptionRow>> rowsByIds(const AccountId &account, const std::vector<SubscriptionId> &ids);
    Result<qint64> count(const SubscriptionFilter &filter);
    // By the provider's own word.
    Result<std::map<QString, qint64>> countsByStatus(const AccountId &account);
    Result<std::vector<SubscriptionItem>> items(const AccountId &account, const SubscriptionId &id);

private:
    Result<void> writeItems(const Subscription &subscription);

    storage::Connection &m_connection;
    storage::MirrorTable m_table;
    std::optional<storage::Statement> m_deleteItems, m_insertItem;
};

// "Team, Seat × 20": what a table shows of the items.
QString itemSummary(const std::vector<SubscriptionItem> &items);

} // namespace reckoner::subscriptions
