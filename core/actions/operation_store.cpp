// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/operation_store.h"

#include "core/base/words.h"
#include "core/catalog/catalog_claim_store.h"
#include "core/storage/list_query.h"

namespace reckoner::actions {

namespace {

using storage::ListQuery;

constexpr const char *kOperationInsertSql = R"(
    INSERT INTO operation (operation_id, account_id, subscription_id, customer_id, catalog_id, kind, request, actor, reason,
        expected_row_version, preview_digest, state, error_kind, error_message, error_code, error_request_id, resolution,
        before_json, after_json, checks, next_check_at_us, created_at_us, sent_at_us, finished_at_us)
    VALUES (:operation_id, :account_id, :subscription_id, :customer_id, :catalog_id, :kind, :request, :actor, :reason,
        :expected_row_version, :preview_digest, :state, NULL, NULL, NULL, NULL, :resolution,
        :before_json, :after_json, 0, NULL, :created_at_us, :sent_at_us, NULL))";

constexpr const char *kOperationMoveSql = R"(
    UPDATE operation SET state = :state, customer_id = :customer_id, catalog_id = :catalog_id, error_kind = :error_kind, error_message = :error_message,
        error_code = :error_code, error_request_id = :error_request_id, resolution = :resolution,
        after_json = :after_json, checks = :checks, next_check_at_us = :next_check_at_us, sent_at_us = :sent_at_us,
        finished_at_us = :finished_at_us
    WHERE operation_id = :operation_id AND state = :from_state)";

constexpr const char *kOperationColumns = R"(
    SELECT operation_id, account_id, subscription_id, customer_id, request, actor, reason, expected_row_version,
        preview_digest, state, error_kind, error_message, error_code, error_request_id, resolution, before_json,
        after_json, checks, next_check_at_us, created_at_us, sent_at_us, finished_at_us, catalog_id)";

constexpr const char *kOperationFrom = R"(
    FROM operation
    WHERE account_id = :account_id)";

// What was filed long before it was sent is not found; then the provider's own limit holds.
constexpr const char *kOperationSentSql = R"(
    SELECT request, sent_at_us
    FROM operation
    WHERE account_id = :account_id AND created_at_us >= :since_us AND subscription_id = :subscription_id
        AND sent_at_us IS NOT NULL AND state <> 'failed'
    ORDER BY created_at_us, operation_id)";

std::optional<ErrorKind> errorKindFromName(const QString &name)
{
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
        if (errorKindName(ErrorKind(kind)) == name)
            return ErrorKind(kind);
    }
    return std::nullopt;
}

Result<Operation> readOperation(const storage::Row &row)
{
    const auto state = operationStateFromText(row.text(9));
    if (!state)
        return Error{
            ErrorKind::Storage,
            Words::tr("Operation %1 has a state this version does not know. Update Reckoner.").arg(row.text(0)),
            row.text(9),
            {}};
    RK_TRY_ASSIGN(OperationRequest request, operationRequestFromJson(row.text(4).toUtf8()));
    const QString catalogId = row.text(22);
    if ((subscriptionRequest(request) != nullptr) == row.text(2).isEmpty() ||
        (catalogRequest(request) != nullptr) == catalogId.isEmpty())
        return Error{
            ErrorKind::Storage,
            Words::tr("Operation %1 does not say what it is about. The database was changed by hand.").arg(row.text(0)),
            {},
            {}};
    Operation operation{.id = row.id<OperationId>(0),
                        .account = row.id<AccountId>(1),
                        .subscriptionId = row.id<SubscriptionId>(2),
                        .customerId = row.id<CustomerId>(3),
                        .catalogId = catalogId,
                        .request = std::move(request),
                        .actor = row.text(5),
                        .reason = row.text(6),
                        .expectedRowVersion = row.integer(7),
                        .previewDigest = row.text(8).toLatin1(),
                        .state = *state,
                        .error = {},
                        .resolution = row.text(14),
                        .before = row.bytes(15),
                        .after = row.bytes(16),
                        .checks = int(row.integer(17)),
                        .nextCheckAt = row.optionalInstant(18),
                        .createdAt = row.instant(19),
                        .sentAt = row.optionalInstant(20),
                        .finishedAt = row.optionalInstant(21)};
    if (const auto kind = row.optionalText(10)) {
        Error error{errorKindFromName(*kind).value_or(ErrorKind::Invalid), row.text(11), {}, {}};
        if (!row.text(12).isEmpty() || !row.text(13).isEmpty())
            error.http = HttpFailure{
                .status = 0, .code = row.text(12), .requestId = row.text(13), .retryAfterMs = 0, .fields = {}};
        operation.error = std::move(error);
    }
    return operation;
}

ListQuery operationQuery(ListQuery query, const AccountId &account, const OperationFilter &filter)
{
    query.value(":account_id", account);
    QStringList states;
    for (const OperationState state : filter.states)
        states.append(operationStateText(state));
    query.whereIn("state", states);
    if (!filter.subscriptionId.isEmpty())
        query.where("subscription_id = :subscription_id").value(":subscription_id", filter.subscriptionId);
    if (!filter.customerId.isEmpty())
        query.where("customer_id = :customer_id").value(":customer_id", filter.customerId);
    if (filter.about == OperationFilter::About::Subscriptions)
        query.where("subscription_id <> ''");
    if (filter.about == OperationFilter::About::Customers)
        query.where("subscription_id = '' AND catalog_id = '' AND kind <> 'create_checkout'");
    if (filter.about == OperationFilter::About::Checkouts)
        query.where("kind = 'create_checkout'");
    if (filter.about == OperationFilter::About::Catalog)
        query.where("catalog_id <> ''");
    if (!filter.catalogId.isEmpty())
        query.where("catalog_id = :catalog_id").value(":catalog_id", filter.catalogId);
    QStringList ids;
    for (const OperationId &id : filter.operationIds)
        ids.append(id.toString());
    query.whereIn("operation_id", ids);
    query.whereIn("kind", QStringList(filter.kinds.begin(), filter.kinds.end()));
    if (!filter.actor.isEmpty())
        query.where("actor = :actor").value(":actor", filter.actor);
    if (filter.from)
        query.where("created_at_us >= :from_us").value(":from_us", *filter.from);
    return query;
}

// Newest first.
storage::ListOrder operationOrder()
{
    return {{"created_at_us", "operation_id"}, storage::ListOrder::Direction::Descending};
}

bool isAllowedMove(OperationState from, OperationState to)
{
    switch (from) {
    case OperationState::Filed: return to == OperationState::Sent || to == OperationState::Failed;
    case OperationState::Sent: return to != OperationState::Filed && to != OperationState::Sent;
    case OperationState::Unknown:
        return to != OperationState::Filed && to != OperationState::Sent; // Unknown again: next check
    case OperationState::NeedsPerson: return isFinal(to) || to == OperationState::NeedsPerson;
    case OperationState::Succeeded:
    case OperationState::Failed: return false;
    }
    RK_UNREACHABLE();
}

// What is being made cannot be changed by anybody else yet.
bool changesEntry(const Operation &operation)
{
    return !operation.catalogId.isEmpty() && operation.catalogId != operation.id.toString();
}

// Errors: Conflict (somebody else is changing it).
Result<void> claimEntry(storage::Transaction &transaction, const Operation &operation)
{
    RK_TRY_ASSIGN(const auto held,
                  catalog::CatalogClaimStore::claim(transaction, {.account = operation.account,
                                                                  .entityId = operation.catalogId,
                                                                  .by = catalog::CatalogClaim::By::Operation,
                                                                  .holder = operation.id.toString(),
                                                                  .since = operation.createdAt,
                                                                  .until = {}}));
    if (!held)
        return {};
    if (held->by == catalog::CatalogClaim::By::PlanStep)
        return Error{ErrorKind::Conflict,
                     Words::tr("The catalog plan %1 has a change of %2 under way. Go on with the plan, or wait three "
                               "minutes.")
                         .arg(held->holder.left(12), operation.catalogId),
                     {},
                     {}};
    return Error{ErrorKind::Conflict,
                 Words::tr("Operation %1 on %2 is not settled yet. Settle it, then try again.")
                     .arg(held->holder, operation.catalogId),
                 {},
                 {}};
}

} // namespace

Result<void> OperationStore::insert(storage::Transaction &transaction, const Operation &operation)
{
    if (changesEntry(operation) && !isFinal(operation.state))
        RK_TRY(claimEntry(transaction, operation));
    auto statement = transaction.prepare(kOperationInsertSql);
    statement.bind(":operation_id", operation.id)
        .bind(":account_id", operation.account)
        .bind(":subscription_id", operation.subscriptionId)
        .bind(":customer_id", operation.customerId)
        .bind(":catalog_id", operation.catalogId)
        .bind(":kind", requestKind(operation.request))
        .bind(":request", QString::fromUtf8(requestToJson(operation.request)))
        .bind(":actor", operation.actor)
        .bind(":reason", operation.reason)
        .bind(":expected_row_version", operation.expectedRowVersion)
        .bind(":preview_digest", QString::fromLatin1(operation.previewDigest))
        .bind(":state", operationStateText(operation.state))
        .bind(":resolution", operation.resolution)
        .bind(":before_json", operation.before)
        .bind(":after_json", operation.after)
        .bind(":created_at_us", operation.createdAt)
        .bind(":sent_at_us", operation.sentAt);
    RK_TRY(statement.run());
    return transaction.noteChange(storage::Entity::Operation, operation.account, operation.id.toString());
}

Result<void> OperationStore::move(storage::Transaction &transaction, const Operation &operation, OperationState from)
{
    RK_ASSERT(isAllowedMove(from, operation.state));
    RK_ASSERT(isFinal(operation.state) == operation.finishedAt.has_value());
    using Text = std::optional<QString>;
    const auto &error = operation.error;
    auto statement = transaction.prepare(kOperationMoveSql);
    statement.bind(":state", operationStateText(operation.state))
        .bind(":customer_id", operation.customerId)
        .bind(":catalog_id", operation.catalogId)
        .bind(":error_kind", error ? Text(errorKindName(error->kind)) : Text())
        .bind(":error_message", error ? Text(error->message) : Text())
        .bind(":error_code", error && error->http ? Text(error->http->code) : Text())
        .bind(":error_request_id", error && error->http ? Text(error->http->requestId) : Text())
        .bind(":resolution", operation.resolution)
        .bind(":after_json", operation.after)
        .bind(":checks", operation.checks)
        .bind(":next_check_at_us", operation.nextCheckAt)
        .bind(":sent_at_us", operation.sentAt)
        .bind(":finished_at_us", operation.finishedAt)
        .bind(":operation_id", operation.id)
        .bind(":from_state", operationStateText(from));
    RK_TRY_ASSIGN(const qint64 moved, statement.run());
    if (moved != 1)
        return Error{ErrorKind::Conflict,
                     Words::tr("Operation %1 was settled by somebody else meanwhile. Look at it again.")
                         .arg(operation.id.toString()),
                     {},
                     {}};
    if (isFinal(operation.state) && changesEntry(operation))
        RK_TRY(catalog::CatalogClaimStore::release(transaction, operation.account, operation.id.toString(),
                                                   operation.catalogId));
    return transaction.noteChange(storage::Entity::Operation, operation.account, operation.id.toString());
}

Result<std::optional<Operation>> OperationStore::find(storage::Connection &connection, const OperationId &id)
{
    auto statement = connection.prepare(QLatin1StringView(kOperationColumns) +
                                        QStringLiteral(" FROM operation WHERE operation_id = :operation_id"));
    return statement.bind(":operation_id", id).first(readOperation);
}

Result<storage::Page<Operation, OperationStore::Cursor>>
OperationStore::list(storage::Connection &connection, const AccountId &account, const OperationFilter &filter,
                     const std::optional<Cursor> &after, storage::PageLimit limit)
{
    ListQuery query = operationQuery(ListQuery(kOperationColumns, kOperationFrom), account, filter);
    if (after)
        query.after(operationOrder(), after->createdAt, after->id);
    query.orderBy(operationOrder()).limit(limit);
    RK_TRY_ASSIGN(std::vector<Operation> found, query.prepare(connection).all(readOperation));
    return storage::pageOf<Cursor>(std::move(found), limit, [](const Operation &last) {
        return Cursor{last.createdAt, last.id.toString()};
    });
}

Result<std::vector<OperationStore::Cursor>> OperationStore::anchors(storage::Connection &connection,
                                                                    const AccountId &account,
                                                                    const OperationFilter &filter, int step)
{
    return operationQuery(ListQuery::numberedKeys(operationOrder(), kOperationFrom), account, filter)
        .everyNth(step)
        .prepare(connection)
        .all([](const storage::Row &row) {
            return Cursor{row.instant(0), row.text(1)};
        });
}

Result<qint64> OperationStore::count(storage::Connection &connection, const AccountId &account,
                                     const OperationFilter &filter)
{
    return operationQuery(ListQuery("SELECT COUNT(*)", kOperationFrom), account, filter).number(connection);
}

Result<std::vector<Operation>> OperationStore::byIds(storage::Connection &connection, const AccountId &account,
                                                     const std::vector<OperationId> &ids)
{
    return storage::findRows(connection, {kOperationColumns, "operation_id", kOperationFrom}, account, ids,
                             readOperation);
}

Result<std::vector<Operation>> OperationStore::due(storage::Connection &connection, const AccountId &account,
                                                   Instant now, Instant sentBefore)
{
    ListQuery query(kOperationColumns, kOperationFrom);
    query
        .where("((state = 'unknown' AND next_check_at_us <= :now_us) OR"
               " (state = 'sent' AND sent_at_us <= :sent_before_us))")
        .value(":account_id", account)
        .value(":now_us", now)
        .value(":sent_before_us", sentBefore)
        .orderBy("created_at_us, operation_id");
    return query.prepare(connection).all(readOperation);
}

Result<std::vector<OperationStore::SentRequest>> OperationStore::sentSince(storage::Connection &connection,
                                                                           const AccountId &account,
                                                                           const SubscriptionId &subscription,
                                                                           Instant since)
{
    auto statement = connection.prepare(kOperationSentSql);
    return statement.bind(":account_id", account)
        .bind(":since_us", since)
        .bind(":subscription_id", subscription)
        .all([](const storage::Row &row) -> Result<SentRequest> {
            RK_TRY_ASSIGN(SubscriptionRequest request, requestFromJson(row.text(0).toUtf8()));
            return SentRequest{std::move(request), row.instant(1)};
        });
}

Result<std::optional<Operation>> OperationStore::open(storage::Connection &connection, const AccountId &account,
                                                      const SubscriptionId &subscription)
{
    ListQuery query(kOperationColumns, kOperationFrom);
    query.where("subscription_id = :subscription_id AND state IN ('filed', 'sent', 'unknown', 'needs_person')")
        .value(":account_id", account)
        .value(":subscription_id", subscription);
    return query.prepare(connection).first(readOperation);
}

Result<std::optional<Operation>> OperationStore::open(storage::Connection &connection, const AccountId &account,
                                                      const CustomerId &customer)
{
    ListQuery query(kOperationColumns, kOperationFrom);
    query.where("subscription_id = '' AND customer_id = :customer_id")
        .where("state IN ('filed', 'sent', 'unknown', 'needs_person')")
        .value(":account_id", account)
        .value(":customer_id", customer);
    return query.prepare(connection).first(readOperation);
}

Result<std::optional<Operation>> OperationStore::openOfCatalog(storage::Connection &connection,
                                                               const AccountId &account, const QString &catalogId)
{
    ListQuery query(kOperationColumns, kOperationFrom);
    query.where("catalog_id = :catalog_id")
        .where("state IN ('filed', 'sent', 'unknown', 'needs_person')")
        .value(":account_id", account)
        .value(":catalog_id", catalogId);
    return query.prepare(connection).first(readOperation);
}

} // namespace reckoner::actions
