// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/core_operation_desk.h"

#include "core/customers/customer_search.h"
#include "core/customers/customer_store.h"

#include <algorithm>

namespace reckoner::ui {

using actions::Operation;
using actions::OperationFilter;
using actions::OperationState;
using actions::OperationStore;

namespace {

constexpr int kOperationDeskOpen = 50;   // open at once; more would be an outage
constexpr int kOperationDeskTrail = 200; // audit entries of one subject that are looked through
constexpr int kOperationDeskEverything = 1000;

Error operationDeskWithoutProvider()
{
    return {ErrorKind::Unauthenticated,
            CoreOperationDesk::tr("The provider is not connected in this profile: nothing can be read back."),
            {},
            {}};
}

// The query as a filter; none: the search finds nobody.
Result<std::optional<OperationFilter>> operationFilterOf(storage::Connection &connection, const AccountId &account,
                                                         const OperationQuery &query)
{
    OperationFilter filter = query.filter;
    const QString text = query.search.trimmed();
    if (text.isEmpty())
        return std::optional(filter);
    if (text.startsWith(QLatin1StringView("op_"))) {
        filter.operationIds = {OperationId(text)};
    } else if (text.startsWith(QLatin1StringView("sub_"))) {
        filter.subscriptionId = SubscriptionId(text);
    } else if (text.startsWith(QLatin1StringView("pro_")) || text.startsWith(QLatin1StringView("pri_"))) {
        filter.catalogId = text;
    } else if (text.startsWith(QLatin1StringView("ctm_"))) {
        filter.customerId = CustomerId(text);
    } else {
        RK_TRY_ASSIGN(const auto found, customers::CustomerSearch(connection).find(account, text, 1));
        if (found.empty())
            filter.actor = text;
        else
            filter.customerId = found.front().id;
    }
    return std::optional(filter);
}

Result<std::vector<OperationRow>> withNames(storage::Connection &connection, const AccountId &account,
                                            std::vector<Operation> operations)
{
    std::vector<CustomerId> ids;
    for (const Operation &operation : operations) {
        if (!operation.customerId.isEmpty())
            ids.push_back(operation.customerId);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QHash<CustomerId, QString> names;
    if (!ids.empty()) {
        RK_TRY_ASSIGN(const auto customers, customers::CustomerStore(connection).byIds(account, ids));
        for (const customers::Customer &customer : customers)
            names.insert(customer.id, customer.name.isEmpty() ? customer.email : customer.name);
    }
    std::vector<OperationRow> rows;
    rows.reserve(operations.size());
    for (Operation &operation : operations) {
        operation.before.clear();
        operation.after.clear();
        const QString name = names.value(operation.customerId);
        rows.push_back({std::move(operation), name});
    }
    return rows;
}

storage::Entity entityOf(const Operation &operation)
{
    if (actions::checkoutRequest(operation.request))
        return storage::Entity::Payment;
    const actions::CatalogRequest *catalog = actions::catalogRequest(operation.request);
    if (!catalog)
        return operation.subscriptionId.isEmpty() ? storage::Entity::Customer : storage::Entity::Subscription;
    const bool ofProduct = std::holds_alternative<provider::ProductDraft>(*catalog) ||
                           std::holds_alternative<provider::ProductEdit>(*catalog);
    return ofProduct ? storage::Entity::Product : storage::Entity::Price;
}

// Before and after as the provider described them. None while nothing is known of after.
Result<std::optional<sync::Effect>> effectOfOperation(const Operation &operation)
{
    if (operation.after.isEmpty())
        return std::optional<sync::Effect>();
    const sync::SnapshotKey key{.entity = entityOf(operation),
                                .account = operation.account,
                                .id = actions::subjectOf(operation),
                                .customerId = {}};
    RK_TRY_ASSIGN(sync::Effect effect, sync::effectFromJson(sync::effectOf(key, operation.before, operation.after)));
    return std::optional(std::move(effect));
}

Result<std::vector<audit::AuditEntry>> auditTrail(storage::Connection &connection, const Operation &operation)
{
    RK_TRY_ASSIGN(std::vector<audit::AuditEntry> entries,
                  audit::AuditLog::list(connection, actions::subjectOf(operation), std::nullopt, kOperationDeskTrail));
    std::erase_if(entries, [&](const audit::AuditEntry &entry) { return entry.operation != operation.id; });
    std::reverse(entries.begin(), entries.end());
    for (audit::AuditEntry &entry : entries) {
        entry.before.clear();
        entry.after.clear();
    }
    return entries;
}

Result<OperationDetails> readOperationDetails(storage::Connection &connection, const AccountId &account,
                                              const OperationId &id)
{
    RK_TRY_ASSIGN(auto found, OperationStore::find(connection, id));
    if (!found || found->account != account)
        return Error{ErrorKind::NotFound,
                     CoreOperationDesk::tr("There is no operation %1 in this account.").arg(id.toString()),
                     {},
                     {}};
    OperationDetails details;
    details.operation = std::move(*found);
    RK_TRY_ASSIGN(details.effect, effectOfOperation(details.operation));
    RK_TRY_ASSIGN(details.trail, auditTrail(connection, details.operation));
    if (!details.operation.customerId.isEmpty()) {
        RK_TRY_ASSIGN(const auto customer,
                      customers::CustomerStore(connection).find(account, details.operation.customerId));
        if (customer)
            details.customerName = customer->value.name.isEmpty() ? customer->value.email : customer->value.name;
    }
    return details;
}

} // namespace

CoreOperationDesk::CoreOperationDesk(Parts parts, QObject *parent) : OperationDesk(parent), m_parts(std::move(parts))
{
    connect(&m_parts.feed, &storage::ChangeFeed::changed, this, &CoreOperationDesk::noteChanges);
    if (m_parts.resolver)
        connect(m_parts.resolver, &actions::OperationResolver::operationChanged, this,
                &OperationDesk::operationChanged);
}

QString CoreOperationDesk::providerName() const
{
    return m_parts.providerName;
}

bool CoreOperationDesk::canSettle() const
{
    return m_parts.resolver != nullptr;
}

Task<OperationPage> CoreOperationDesk::list(OperationQuery query, std::optional<OperationCursor> after,
                                            storage::PageLimit limit)
{
    return m_parts.database.read([account = m_parts.account, query = std::move(query), after = std::move(after),
                                  limit](storage::Connection &connection) -> Result<OperationPage> {
        RK_TRY_ASSIGN(const auto filter, operationFilterOf(connection, account, query));
        RK_TRY_ASSIGN(auto page, OperationStore::list(connection, account, *filter, after, limit));
        OperationPage answer;
        answer.next = page.next;
        RK_TRY_ASSIGN(answer.rows, withNames(connection, account, std::move(page.rows)));
        return answer;
    });
}

Task<qint64> CoreOperationDesk::count(OperationQuery query)
{
    return m_parts.database.read(
        [account = m_parts.account, query = std::move(query)](storage::Connection &connection) -> Result<qint64> {
            RK_TRY_ASSIGN(const auto filter, operationFilterOf(connection, account, query));
            return OperationStore::count(connection, account, *filter);
        });
}

Task<std::vector<OperationCursor>> CoreOperationDesk::anchors(OperationQuery query, int step)
{
    return m_parts.database.read([account = m_parts.account, query = std::move(query),
                                  step](storage::Connection &connection) -> Result<std::vector<OperationCursor>> {
        RK_TRY_ASSIGN(const auto filter, operationFilterOf(connection, account, query));
        return OperationStore::anchors(connection, account, *filter, step);
    });
}

Task<std::vector<OperationRow>> CoreOperationDesk::rowsByIds(OperationQuery query, std::vector<QString> ids)
{
    return m_parts.database.read([account = m_parts.account, query = std::move(query), ids = std::move(ids)](
                                     storage::Connection &connection) -> Result<std::vector<OperationRow>> {
        RK_TRY_ASSIGN(auto filter, operationFilterOf(connection, account, query));
        filter->operationIds.clear(); // an id that was searched for is among these, or nothing is
        for (const QString &id : ids) {
            if (query.search.startsWith(QLatin1StringView("op_")) && query.search != id)
                continue;
            filter->operationIds.emplace_back(id);
        }
        if (filter->operationIds.empty())
            return std::vector<OperationRow>();
        RK_TRY_ASSIGN(auto page,
                      OperationStore::list(connection, account, *filter, std::nullopt, {kOperationDeskEverything}));
        return withNames(connection, account, std::move(page.rows));
    });
}

Task<OperationDetails> CoreOperationDesk::details(OperationId id)
{
    return m_parts.database.read([account = m_parts.account, id = std::move(id)](storage::Connection &connection) {
        return readOperationDetails(connection, account, id);
    });
}

Task<std::vector<OperationRow>> CoreOperationDesk::open()
{
    return m_parts.database.read([account = m_parts.account](
                                     storage::Connection &connection) -> Result<std::vector<OperationRow>> {
        OperationFilter filter;
        filter.states = {OperationState::Filed, OperationState::Sent, OperationState::Unknown,
                         OperationState::NeedsPerson};
        RK_TRY_ASSIGN(auto page, OperationStore::list(connection, account, filter, std::nullopt, {kOperationDeskOpen}));
        std::reverse(page.rows.begin(), page.rows.end());
        return withNames(connection, account, std::move(page.rows));
    });
}

Task<Operation> CoreOperationDesk::checkNow(OperationId id)
{
    if (!m_parts.resolver)
        return Task<Operation>::settled(operationDeskWithoutProvider());
    return m_parts.resolver->checkNow(std::move(id));
}

Task<Operation> CoreOperationDesk::settle(OperationId id, actions::Verdict verdict, QString reason)
{
    if (!m_parts.resolver)
        return Task<Operation>::settled(operationDeskWithoutProvider());
    return m_parts.resolver->settle(std::move(id), verdict, std::move(reason));
}

Task<AuditCheck> CoreOperationDesk::verifyAudit()
{
    return m_parts.database.read([](storage::Connection &connection) -> Result<AuditCheck> {
        AuditCheck check;
        RK_TRY_ASSIGN(check.verdict, audit::AuditLog::verify(connection));
        RK_TRY_ASSIGN(const auto first, audit::AuditLog::list(connection, {}, 2, 1));
        if (!first.empty())
            check.since = first.front().at;
        return check;
    });
}

void CoreOperationDesk::noteChanges(const std::vector<storage::Change> &changes)
{
    QSet<QString> ids;
    for (const storage::Change &change : changes) {
        if (change.entity == storage::Entity::Operation && change.account == m_parts.account)
            ids.insert(change.id);
    }
    if (!ids.isEmpty())
        Q_EMIT operationsChanged(ids);
}

} // namespace reckoner::ui
