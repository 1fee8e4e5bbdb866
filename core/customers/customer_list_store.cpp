// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_list_store.h"

#include "core/storage/list_query.h"

#include <QHash>

#include <array>

namespace reckoner::customers {

namespace {

using storage::ListQuery;
using storage::Row;

constexpr const char *kCustomerLineColumns =
    "SELECT customer_id, name, email, status, created_at_us, updated_at_us, row_version";

constexpr const char *kCustomerLineFrom = R"(
FROM customer
WHERE account_id = :account_id)";

// Words of ours instead of parameters: so the index of the archived ones is used.
constexpr const char *kCustomerIsActive = "status = 'active'";
constexpr const char *kCustomerIsArchived = "status = 'archived'";
constexpr const char *kCustomerIsPastDue = R"(customer_id IN (
    SELECT s.customer_id FROM subscription s WHERE s.account_id = :past_due_account AND s.status = 'past_due'))";
constexpr const char *kCustomerHasCredit = R"(customer_id IN (
    SELECT b.customer_id FROM credit_balance b WHERE b.account_id = :credit_account AND b.available_minor > 0))";
constexpr const char *kCustomerHasNoSubscription = R"(NOT EXISTS (
    SELECT 1 FROM subscription s WHERE s.account_id = customer.account_id AND s.customer_id = customer.customer_id))";

constexpr const char *kCustomerLineSubscriptionsSql = R"(
SELECT customer_id, status, COUNT(*)
FROM subscription
WHERE account_id = :account_id)";
constexpr const char *kCustomerLineSubscriptionsGroup = "1 = 1 GROUP BY customer_id, status";

constexpr const char *kCustomerLineCountrySql = R"(
SELECT customer_id, country_code
FROM address
WHERE account_id = :account_id AND status = 'active' AND country_code <> '')";

constexpr const char *kCustomerLinePaidSql = R"(
SELECT customer_id, CAST(SUM(grand_total_minor) AS BIGINT), currency
FROM payment
WHERE account_id = :account_id AND status IN ('completed', 'paid'))";
constexpr const char *kCustomerLinePaidGroup = "currency <> '' GROUP BY customer_id, currency";

constexpr const char *kSubscriptionOwnersSql =
    "SELECT DISTINCT customer_id FROM subscription WHERE account_id = :account_id";
constexpr const char *kPaymentOwnersSql = "SELECT DISTINCT customer_id FROM payment WHERE account_id = :account_id";
constexpr const char *kAdjustmentOwnersSql =
    "SELECT DISTINCT customer_id FROM adjustment WHERE account_id = :account_id";
constexpr const char *kAddressOwnersSql = "SELECT DISTINCT customer_id FROM address WHERE account_id = :account_id";
constexpr const char *kBusinessOwnersSql = "SELECT DISTINCT customer_id FROM business WHERE account_id = :account_id";

// Which status of several people must know first. What we do not know comes first of all.
int urgencyOf(const QString &status)
{
    constexpr std::array kCalmFirst{"canceled", "active", "trialing", "paused", "past_due"};
    for (int i = 0; i < int(kCalmFirst.size()); ++i) {
        if (status == QLatin1StringView(kCalmFirst[size_t(i)]))
            return i;
    }
    return int(kCalmFirst.size());
}

bool isMarkedAs(const CustomerListFilter &filter, CustomerMark mark)
{
    return std::find(filter.marks.begin(), filter.marks.end(), mark) != filter.marks.end();
}

ListQuery customerLines(ListQuery query, const CustomerListFilter &filter)
{
    query.value(":account_id", filter.account);
    const bool active = isMarkedAs(filter, CustomerMark::Active), archived = isMarkedAs(filter, CustomerMark::Archived);
    if (active != archived)
        query.where(active ? kCustomerIsActive : kCustomerIsArchived);
    if (isMarkedAs(filter, CustomerMark::PastDue))
        query.where(kCustomerIsPastDue).value(":past_due_account", filter.account);
    if (isMarkedAs(filter, CustomerMark::HasCredit))
        query.where(kCustomerHasCredit).value(":credit_account", filter.account);
    if (isMarkedAs(filter, CustomerMark::WithoutSubscription))
        query.where(kCustomerHasNoSubscription);
    return query;
}

storage::ListOrder lineOrder(CustomerOrder order)
{
    using enum storage::ListOrder::Direction;
    switch (order) {
    case CustomerOrder::Name: return {{"name_folded", "customer_id"}, Ascending};
    case CustomerOrder::Email: return {{"email_folded", "customer_id"}, Ascending};
    case CustomerOrder::UpdatedNewestFirst: return {{"updated_at_us", "customer_id"}, Descending};
    }
    RK_UNREACHABLE();
}

CustomerCursor cursorOf(const CustomerRow &row, CustomerOrder order)
{
    const QString text = order == CustomerOrder::Name    ? row.name.toCaseFolded()
                         : order == CustomerOrder::Email ? row.email.toCaseFolded()
                                                         : QString();
    return {text, row.updatedAt, row.id};
}

CustomerRow readCustomerLine(const Row &in)
{
    CustomerRow row;
    row.id = in.id<CustomerId>(0);
    row.name = in.text(1);
    row.email = in.text(2);
    row.status = in.text(3);
    row.createdAt = in.instant(4);
    row.updatedAt = in.instant(5);
    row.rowVersion = in.integer(6);
    return row;
}

bool comesBefore(const CustomerRow &a, const CustomerRow &b, CustomerOrder order)
{
    const CustomerCursor left = cursorOf(a, order), right = cursorOf(b, order);
    if (order == CustomerOrder::UpdatedNewestFirst)
        return std::pair(left.updatedAt, left.id) > std::pair(right.updatedAt, right.id);
    return std::pair(left.text, left.id) < std::pair(right.text, right.id);
}

const char *ownersSql(storage::Entity entity, const char *&column)
{
    using storage::Entity;
    switch (entity) {
    case Entity::Subscription: column = "subscription_id"; return kSubscriptionOwnersSql;
    case Entity::Payment: column = "payment_id"; return kPaymentOwnersSql;
    case Entity::Adjustment: column = "adjustment_id"; return kAdjustmentOwnersSql;
    case Entity::Address: column = "address_id"; return kAddressOwnersSql;
    case Entity::Business: column = "business_id"; return kBusinessOwnersSql;
    default: return nullptr; // nothing else has an owner here
    }
}

QStringList idTexts(const std::vector<CustomerRow> &rows, size_t from)
{
    QStringList ids;
    for (size_t i = from; i < std::min(rows.size(), from + storage::kIdsPerStatement); ++i)
        ids.append(rows[i].id.toString());
    return ids;
}

} // namespace

Result<void> CustomerListStore::fill(const AccountId &account, std::vector<CustomerRow> &rows)
{
    QHash<QString, CustomerRow *> places;
    for (CustomerRow &row : rows)
        places.insert(row.id.toString(), &row);
    for (size_t from = 0; from < rows.size(); from += storage::kIdsPerStatement) {
        const QStringList ids = idTexts(rows, from);
        ListQuery subscriptions(kCustomerLineSubscriptionsSql);
        subscriptions.value(":account_id", account).whereIn("customer_id", ids).where(kCustomerLineSubscriptionsGroup);
        RK_TRY(subscriptions.prepare(m_connection).all([&](const Row &in) {
            CustomerRow &row = *places.value(in.text(0));
            row.subscriptions += int(in.integer(2));
            if (row.worstSubscription.isEmpty() || urgencyOf(in.text(1)) > urgencyOf(row.worstSubscription))
                row.worstSubscription = in.text(1);
            return 0;
        }));
        ListQuery countries(kCustomerLineCountrySql);
        countries.value(":account_id", account).whereIn("customer_id", ids).orderBy("created_at_us, address_id");
        RK_TRY(countries.prepare(m_connection).all([&](const Row &in) {
            places.value(in.text(0))->countryCode = in.text(1); // the newest comes last
            return 0;
        }));
        ListQuery paid(kCustomerLinePaidSql);
        paid.value(":account_id", account)
            .whereIn("customer_id", ids)
            .where(kCustomerLinePaidGroup)
            .orderBy("customer_id, currency");
        RK_TRY(paid.prepare(m_connection).all([&](const Row &in) -> Result<int> {
            RK_TRY_ASSIGN(const Money money, in.money(1, 2));
            places.value(in.text(0))->paid.push_back(money);
            return 0;
        }));
    }
    return {};
}

Result<storage::Page<CustomerRow, CustomerCursor>> CustomerListStore::list(const CustomerListFilter &filter,
                                                                           const std::optional<CustomerCursor> &after,
                                                                           storage::PageLimit limit)
{
    const storage::ListOrder order = lineOrder(filter.order);
    ListQuery query = customerLines(ListQuery(kCustomerLineColumns, kCustomerLineFrom), filter);
    if (after && filter.order == CustomerOrder::UpdatedNewestFirst)
        query.after(order, after->updatedAt, after->id);
    else if (after)
        query.after(order, after->text, after->id);
    query.orderBy(order).limit(limit);
    RK_TRY_ASSIGN(std::vector<CustomerRow> rows, query.prepare(m_connection).all(readCustomerLine));
    auto page = storage::pageOf<CustomerCursor>(std::move(rows), limit,
                                                [&](const CustomerRow &last) { return cursorOf(last, filter.order); });
    RK_TRY(fill(filter.account, page.rows));
    return page;
}

Result<qint64> CustomerListStore::count(const CustomerListFilter &filter)
{
    return customerLines(ListQuery("SELECT COUNT(*)", kCustomerLineFrom), filter).number(m_connection);
}

Result<std::vector<CustomerCursor>> CustomerListStore::anchors(const CustomerListFilter &filter, int step)
{
    const bool byTime = filter.order == CustomerOrder::UpdatedNewestFirst;
    return customerLines(ListQuery::numberedKeys(lineOrder(filter.order), kCustomerLineFrom), filter)
        .everyNth(step)
        .prepare(m_connection)
        .all([byTime](const Row &row) {
            return byTime ? CustomerCursor{{}, row.instant(0), row.id<CustomerId>(1)}
                          : CustomerCursor{row.text(0), {}, row.id<CustomerId>(1)};
        });
}

Result<std::vector<CustomerRow>> CustomerListStore::rowsByIds(const CustomerListFilter &filter,
                                                              const std::vector<CustomerId> &ids)
{
    RK_TRY_ASSIGN(std::vector<CustomerRow> rows, storage::inChunks<CustomerRow>(ids, [&](const QStringList &chunk) {
                      return customerLines(ListQuery(kCustomerLineColumns, kCustomerLineFrom), filter)
                          .whereIn("customer_id", chunk)
                          .prepare(m_connection)
                          .all(readCustomerLine);
                  }));
    std::sort(rows.begin(), rows.end(),
              [&](const CustomerRow &a, const CustomerRow &b) { return comesBefore(a, b, filter.order); });
    RK_TRY(fill(filter.account, rows));
    return rows;
}

Result<std::vector<CustomerId>> CustomerListStore::ownersOf(const AccountId &account, storage::Entity entity,
                                                            const std::vector<QString> &ids)
{
    const char *column = nullptr;
    const char *sql = ownersSql(entity, column);
    std::vector<CustomerId> owners;
    for (size_t from = 0; sql && from < ids.size(); from += storage::kIdsPerStatement) {
        QStringList chunk;
        for (size_t i = from; i < std::min(ids.size(), from + storage::kIdsPerStatement); ++i)
            chunk.append(ids[i]);
        ListQuery query(sql);
        query.value(":account_id", account).whereIn(column, chunk);
        RK_TRY_ASSIGN(const std::vector<CustomerId> some,
                      query.prepare(m_connection).all([](const Row &row) { return row.id<CustomerId>(0); }));
        owners.insert(owners.end(), some.begin(), some.end());
    }
    return owners;
}

} // namespace reckoner::customers
