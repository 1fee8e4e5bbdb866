// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The operation table. State moves only along Filed → Sent → Succeeded | Failed | Unknown → Succeeded | Failed |
// NeedsPerson → Succeeded | Failed; every move is one guarded UPDATE, so that two processes cannot both make it.
// Used on the database's threads.

#include "core/actions/operation.h"
#include "core/storage/keyset.h"
#include "core/storage/transaction.h"

namespace reckoner::actions {

struct OperationFilter { // empty members do not filter
    std::vector<OperationState> states = {};
    SubscriptionId subscriptionId = {};
    CustomerId customerId = {}; // what was asked of the customer and of its subscriptions
    QString catalogId = {};
    enum class About { Anything, Subscriptions, Customers, Catalog, Checkouts } about = About::Anything;
    std::vector<OperationId> operationIds = {};
    std::vector<QString> kinds = {}; // as requestKind() gives them
    QString actor = {};
    std::optional<Instant> from = {}; // created
};

class OperationStore
{
public:
    // Claims the product or price it changes until it is settled. Errors: Conflict when the id exists or another
    // operation on the subscription, the customer, the product or the price, is open, or a catalog plan changes it.
    static Result<void> insert(storage::Transaction &transaction, const Operation &operation);
    // Writes state, error, resolution, after, checks and times if the row is still in `from`. Errors: Conflict if not.
    static Result<void> move(storage::Transaction &transaction, const Operation &operation, OperationState from);

    static Result<std::optional<Operation>> find(storage::Connection &connection, const OperationId &id);
    // Newest first; the cursor is the last row's (created_at, id).
    struct Cursor {
        Instant createdAt;
        QString id;
    };
    static Result<storage::Page<Operation, Cursor>> list(storage::Connection &connection, const AccountId &account,
                                                         const OperationFilter &filter,
                                                         const std::optional<Cursor> &after, storage::PageLimit limit);
    // The keys of rows number step, 2 × step and so on of list(): each is the cursor of the page behind it.
    static Result<std::vector<Cursor>> anchors(storage::Connection &connection, const AccountId &account,
                                               const OperationFilter &filter, int step);
    static Result<qint64> count(storage::Connection &connection, const AccountId &account,
                                const OperationFilter &filter);
    static Result<std::vector<Operation>> byIds(storage::Connection &connection, const AccountId &account,
                                                const std::vector<OperationId> &ids);
    // Unknown operations whose next check is due, and Sent ones that are older than sentBefore.
    static Result<std::vector<Operation>> due(storage::Connection &connection, const AccountId &account, Instant now,
                                              Instant sentBefore);
    // What was sent for a subscription and is done, under way or not known to be undone, oldest first.
    struct SentRequest {
        SubscriptionRequest request;
        Instant sentAt;
    };
    static Result<std::vector<SentRequest>> sentSince(storage::Connection &connection, const AccountId &account,
                                                      const SubscriptionId &subscription, Instant since);
    // The open operation of a subscription, if there is one.
    static Result<std::optional<Operation>> open(storage::Connection &connection, const AccountId &account,
                                                 const SubscriptionId &subscription);
    // The open operation of a customer as such: not those of its subscriptions.
    static Result<std::optional<Operation>> open(storage::Connection &connection, const AccountId &account,
                                                 const CustomerId &customer);
    // The open operation of a product or price.
    static Result<std::optional<Operation>> openOfCatalog(storage::Connection &connection, const AccountId &account,
                                                          const QString &catalogId);
};

} // namespace reckoner::actions
