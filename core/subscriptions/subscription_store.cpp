// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/subscription_store.h"

#include "core/catalog/period_columns.h"
#include "core/storage/fields.h"
#include "core/storage/list_query.h"
#include "core/storage/updated_at.h"
#include "core/subscriptions/recurring_amount.h"
#include "core/subscriptions/version_rule.h"

#include <limits>

namespace reckoner::subscriptions {

namespace {

using storage::Columns;
using storage::Fields;
using storage::Row;

constexpr qint64 kSubscriptionNoBillingUs = std::numeric_limits<qint64>::max(); // sorts behind every date

constexpr const char *kSubscriptionFindVersionSql = R"(
SELECT version_occurred_us, version_updated_us, fingerprint, row_version, status, children_fingerprint
FROM subscription
WHERE account_id = :account_id AND subscription_id = :id)";

constexpr const char *kSubscriptionUpsertSql = R"(
INSERT INTO subscription (
    account_id, subscription_id, customer_id, address_id, business_id, status, currency, collection_mode,
    cycle_interval, cycle_frequency, period_starts_us, period_ends_us, started_at_us, first_billed_at_us,
    next_billed_at_us, next_billed_order_us, paused_at_us, canceled_at_us, scheduled_action, scheduled_at_us,
    scheduled_resume_us, discount_id, item_summary, recurring_minor, recurring_known, custom_data, created_at_us, updated_at_us,
    raw, version_occurred_us, version_updated_us, fingerprint, children_fingerprint, row_version,
    customer_name_folded, customer_email_folded)
VALUES (
    :account_id, :id, :customer_id, :address_id, :business_id, :status, :currency, :collection_mode,
    :cycle_interval, :cycle_frequency, :period_starts_us, :period_ends_us, :started_at_us, :first_billed_at_us,
    :next_billed_at_us, :next_billed_order_us, :paused_at_us, :canceled_at_us, :scheduled_action,
    :scheduled_at_us, :scheduled_resume_us, :discount_id, :item_summary, :recurring_minor, :recurring_known,
    :custom_data,
    :created_at_us, :updated_at_us, :raw, :version_occurred_us, :version_updated_us, :fingerprint,
    :children_fingerprint, :row_version,
    COALESCE((SELECT c.name_folded FROM customer c WHERE c.account_id = :account_id AND c.customer_id = :customer_id), ''),
    COALESCE((SELECT c.email_folded FROM customer c WHERE c.account_id = :account_id AND c.customer_id = :customer_id), ''))
ON CONFLICT (account_id, subscription_id) DO UPDATE SET
    customer_id = excluded.customer_id, address_id = excluded.address_id, business_id = excluded.business_id,
    status = excluded.status, currency = excluded.currency, collection_mode = excluded.collection_mode,
    cycle_interval = excluded.cycle_interval, cycle_frequency = excluded.cycle_frequency,
    period_starts_us = excluded.period_starts_us, period_ends_us = excluded.period_ends_us,
    started_at_us = excluded.started_at_us, first_billed_at_us = excluded.first_billed_at_us,
    next_billed_at_us = excluded.next_billed_at_us, next_billed_order_us = excluded.next_billed_order_us,
    paused_at_us = excluded.paused_at_us, canceled_at_us = excluded.canceled_at_us,
    scheduled_action = excluded.scheduled_action, scheduled_at_us = excluded.scheduled_at_us,
    scheduled_resume_us = excluded.scheduled_resume_us, discount_id = excluded.discount_id,
    item_summary = excluded.item_summary, recurring_minor = excluded.recurring_minor,
    recurring_known = excluded.recurring_known,
    custom_data = excluded.custom_data, created_at_us = excluded.created_at_us,
    updated_at_us = excluded.updated_at_us, raw = excluded.raw,
    version_occurred_us = excluded.version_occurred_us, version_updated_us = excluded.version_updated_us,
    fingerprint = excluded.fingerprint, children_fingerprint = excluded.children_fingerprint,
    row_version = excluded.row_version, customer_name_folded = excluded.customer_name_folded,
    customer_email_folded = excluded.customer_email_folded
WHERE subscription.row_version = :seen_row_version AND subscription.version_occurred_us = :seen_occurred_us
    AND subscription.version_updated_us = :seen_updated_us)";

constexpr const char *kSubscriptionSelectSql = R"(
SELECT
    account_id, subscription_id, customer_id, address_id, business_id, status, currency, collection_mode,
    cycle_interval, cycle_frequency, period_starts_us, period_ends_us, started_at_us, first_billed_at_us,
    next_billed_at_us, paused_at_us, canceled_at_us, scheduled_action, scheduled_at_us, scheduled_resume_us,
    discount_id, custom_data, created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us,
    row_version
FROM subscription
WHERE account_id = :account_id AND subscription_id = :id)";

constexpr const char *kSubscriptionRowColumns = R"(
SELECT
    s.account_id, s.subscription_id, s.customer_id, COALESCE(c.name, ''), COALESCE(c.email, ''),
    s.status, s.currency, s.collection_mode, s.cycle_interval, s.cycle_frequency, s.period_starts_us, s.period_ends_us,
    s.started_at_us, s.next_billed_at_us, s.paused_at_us, s.canceled_at_us,
    s.scheduled_action, s.scheduled_at_us, s.scheduled_resume_us,
    s.item_summary, s.recurring_minor, s.recurring_known, s.created_at_us, s.updated_at_us, s.row_version,
    s.next_billed_order_us, s.customer_name_folded, s.customer_email_folded)";

constexpr const char *kSubscriptionFrom = R"(
FROM subscription s
WHERE s.account_id = :account_id)";

constexpr const char *kSubscriptionWithCustomerFrom = R"(
FROM subscription s
LEFT JOIN customer c ON c.account_id = s.account_id AND c.customer_id = s.customer_id
WHERE s.account_id = :account_id)";

constexpr const char *kSubscriptionCountsSql = R"(
SELECT status, COUNT(*)
FROM subscription
WHERE account_id = :account_id
GROUP BY status
ORDER BY status)";

constexpr const char *kSubscriptionItemsSql = R"(
SELECT
    account_id, subscription_id, position, price_id, product_id, product_name, price_name, price_description,
    quantity, unit_price_minor, currency, tax_mode, cycle_interval, cycle_frequency, status, recurring,
    previously_billed_at_us, next_billed_at_us, trial_starts_us, trial_ends_us
FROM subscription_item
WHERE account_id = :account_id AND subscription_id = :id
ORDER BY position)";

constexpr const char *kSubscriptionDeleteItemsSql = R"(
DELETE FROM subscription_item
WHERE account_id = :account_id AND subscription_id = :subscription_id)";

constexpr const char *kSubscriptionInsertItemSql = R"(
INSERT INTO subscription_item (
    account_id, subscription_id, position, price_id, product_id, product_name, price_name, price_description,
    quantity, unit_price_minor, currency, tax_mode, cycle_interval, cycle_frequency, status, recurring,
    previously_billed_at_us, next_billed_at_us, trial_starts_us, trial_ends_us)
VALUES (
    :account_id, :subscription_id, :position, :price_id, :product_id, :product_name, :price_name,
    :price_description, :quantity, :unit_price_minor, :currency, :tax_mode, :cycle_interval, :cycle_frequency,
    :status, :recurring, :previously_billed_at_us, :next_billed_at_us, :trial_starts_us, :trial_ends_us))";

struct PeriodBounds {
    const char *starts;
    const char *ends;
};

void setBounds(Columns &columns, PeriodBounds names, const std::optional<BillingPeriod> &period)
{
    if (period)
        columns.set(names.starts, period->startsAt).set(names.ends, period->endsAt);
    else
        columns.setNull(names.starts).setNull(names.ends);
}

std::optional<BillingPeriod> readBounds(Fields &in)
{
    const std::optional<Instant> starts = in.optionalInstant();
    const std::optional<Instant> ends = in.optionalInstant();
    if (!starts || !ends)
        return std::nullopt;
    return BillingPeriod{*starts, *ends};
}

QString storedStatus(const Subscription &subscription)
{
    return subscription.status == Status::Unknown && !subscription.rawStatus.isEmpty()
               ? subscription.rawStatus
               : statusText(subscription.status);
}

void setSchedule(Columns &columns, const std::optional<ScheduledChange> &change)
{
    if (!change) {
        columns.setNull(":scheduled_action").setNull(":scheduled_at_us").setNull(":scheduled_resume_us");
        return;
    }
    const bool known = change->action != ScheduledAction::Unknown || change->rawAction.isEmpty();
    columns.set(":scheduled_action", known ? scheduledActionText(change->action) : change->rawAction)
        .set(":scheduled_at_us", change->effectiveAt)
        .set(":scheduled_resume_us", change->resumeAt);
}

std::optional<ScheduledChange> readSchedule(Fields &in)
{
    const std::optional<QString> action = in.optionalText();
    const std::optional<Instant> at = in.optionalInstant();
    const std::optional<Instant> resumeAt = in.optionalInstant();
    if (!action || !at)
        return std::nullopt;
    ScheduledChange change{scheduledActionFromText(*action), *at, resumeAt, {}};
    if (change.action == ScheduledAction::Unknown)
        change.rawAction = *action;
    return change;
}

void fillItem(Columns &columns, const SubscriptionItem &item)
{
    columns.set(":price_id", item.priceId)
        .set(":product_id", item.productId)
        .set(":product_name", item.productName)
        .set(":price_name", item.priceName)
        .set(":price_description", item.priceDescription)
        .set(":quantity", item.quantity)
        .set(":unit_price_minor", item.unitPrice.minor())
        .set(":currency", item.unitPrice.currency().code())
        .set(":tax_mode", catalog::taxModeText(item.taxMode));
    catalog::setPeriod(columns, {":cycle_interval", ":cycle_frequency"}, item.billingCycle);
    columns.set(":status", item.status)
        .set(":recurring", item.recurring)
        .set(":previously_billed_at_us", item.previouslyBilledAt)
        .set(":next_billed_at_us", item.nextBilledAt);
    setBounds(columns, {":trial_starts_us", ":trial_ends_us"}, item.trialDates);
}

Result<SubscriptionItem> readItem(const Row &row)
{
    Fields in(row, 3);
    SubscriptionItem item;
    item.priceId = in.id<PriceId>();
    item.productId = in.id<ProductId>();
    item.productName = in.text();
    item.priceName = in.text();
    item.priceDescription = in.text();
    item.quantity = in.integer();
    RK_TRY_ASSIGN(item.unitPrice, storage::readMoney(row, in.position(), in.position() + 1));
    in.skip(2);
    item.taxMode = catalog::taxModeFromText(in.text());
    item.billingCycle = catalog::readPeriod(in);
    item.status = in.text();
    item.recurring = in.boolean();
    item.previouslyBilledAt = in.optionalInstant();
    item.nextBilledAt = in.optionalInstant();
    item.trialDates = readBounds(in);
    return item;
}

QByteArray itemsFingerprint(const Subscription &subscription)
{
    Columns all(nullptr);
    for (const SubscriptionItem &item : subscription.items)
        fillItem(all, item);
    return all.fingerprint();
}

void fillSubscription(Columns &columns, const Subscription &subscription, const std::optional<Money> &recurring)
{
    columns.set(":customer_id", subscription.customerId)
        .set(":address_id", subscription.addressId)
        .set(":business_id", subscription.businessId)
        .set(":status", storedStatus(subscription))
        .set(":currency", subscription.currency.code())
        .set(":collection_mode", collectionModeText(subscription.collectionMode))
        .set(":cycle_interval", catalog::intervalText(subscription.billingCycle))
        .set(":cycle_frequency", subscription.billingCycle.frequency);
    setBounds(columns, {":period_starts_us", ":period_ends_us"}, subscription.currentPeriod);
    columns.set(":started_at_us", subscription.startedAt)
        .set(":first_billed_at_us", subscription.firstBilledAt)
        .set(":next_billed_at_us", subscription.nextBilledAt)
        .attach(":next_billed_order_us",
                subscription.nextBilledAt ? subscription.nextBilledAt->micros() : kSubscriptionNoBillingUs)
        .set(":paused_at_us", subscription.pausedAt)
        .set(":canceled_at_us", subscription.canceledAt);
    setSchedule(columns, subscription.scheduledChange);
    columns.set(":discount_id", subscription.discountId)
        .attach(":item_summary", itemSummary(subscription.items))
        .attach(":recurring_minor", recurring ? recurring->minor() : qint64(0))
        .attach(":recurring_known", qint64(recurring.has_value()))
        .set(":custom_data", subscription.customData)
        .set(":created_at_us", subscription.createdAt);
    storage::setUpdatedAt(columns, subscription.account, subscription.updatedAt);
    columns.setChildren(itemsFingerprint(subscription)).attach(":raw", subscription.raw);
}

Result<storage::Mirrored<Subscription>> readSubscription(const Row &row)
{
    Fields in(row);
    storage::Mirrored<Subscription> found;
    Subscription &subscription = found.value;
    subscription.account = in.id<AccountId>();
    subscription.id = in.id<SubscriptionId>();
    subscription.customerId = in.id<CustomerId>();
    subscription.addressId = in.id<AddressId>();
    subscription.businessId = in.id<BusinessId>();
    const QString status = in.text();
    subscription.status = statusFromText(status);
    if (subscription.status == Status::Unknown)
        subscription.rawStatus = status;
    RK_TRY_ASSIGN(subscription.currency, storage::readCurrency(row, in.position()));
    in.skip(1);
    subscription.collectionMode = collectionModeFromText(in.text());
    subscription.billingCycle = catalog::readPeriod(in).value_or(catalog::Period());
    subscription.currentPeriod = readBounds(in);
    subscription.startedAt = in.optionalInstant();
    subscription.firstBilledAt = in.optionalInstant();
    subscription.nextBilledAt = in.optionalInstant();
    subscription.pausedAt = in.optionalInstant();
    subscription.canceledAt = in.optionalInstant();
    subscription.scheduledChange = readSchedule(in);
    subscription.discountId = in.id<DiscountId>();
    subscription.customData = in.bytes();
    subscription.createdAt = in.instant();
    subscription.updatedAt = in.instant();
    subscription.raw = in.bytes();
    found.version.occurredAt = in.instant();
    found.version.updatedAt = in.instant();
    found.rowVersion = in.integer();
    return found;
}

struct ListedSubscription {
    SubscriptionRow row;
    Instant nextBilledOrder;
    QString nameFolded, emailFolded;
};

Result<ListedSubscription> readSubscriptionRow(const Row &row)
{
    Fields in(row);
    ListedSubscription listed;
    SubscriptionRow &line = listed.row;
    line.account = in.id<AccountId>();
    line.id = in.id<SubscriptionId>();
    line.customerId = in.id<CustomerId>();
    line.customerName = in.text();
    line.customerEmail = in.text();
    const QString status = in.text();
    line.status = statusFromText(status);
    if (line.status == Status::Unknown)
        line.rawStatus = status;
    RK_TRY_ASSIGN(line.currency, storage::readCurrency(row, in.position()));
    in.skip(1);
    line.collectionMode = collectionModeFromText(in.text());
    line.billingCycle = catalog::readPeriod(in).value_or(catalog::Period());
    line.currentPeriod = readBounds(in);
    line.startedAt = in.optionalInstant();
    line.nextBilledAt = in.optionalInstant();
    line.pausedAt = in.optionalInstant();
    line.canceledAt = in.optionalInstant();
    line.scheduledChange = readSchedule(in);
    line.itemSummary = in.text();
    const qint64 recurringMinor = in.integer();
    if (in.boolean())
        line.recurring = Money(recurringMinor, line.currency);
    line.createdAt = in.instant();
    line.updatedAt = in.instant();
    line.rowVersion = in.integer();
    listed.nextBilledOrder = in.instant();
    listed.nameFolded = in.text();
    listed.emailFolded = in.text();
    return listed;
}

void filterStatuses(storage::ListQuery &query, const std::vector<Status> &statuses)
{
    storage::WordFilter words;
    for (Status status : {Status::Active, Status::Trialing, Status::PastDue, Status::Paused, Status::Canceled})
        words.known.append(statusText(status));
    for (Status status : statuses) {
        words.others = words.others || status == Status::Unknown;
        words.wanted.append(statusText(status));
    }
    query.whereWord("s.status", words);
}

// A row without a scheduled change fits neither form: its column is NULL.
void filterScheduled(storage::ListQuery &query, const std::vector<ScheduledAction> &actions)
{
    storage::WordFilter words;
    for (ScheduledAction action : {ScheduledAction::Cancel, ScheduledAction::Pause, ScheduledAction::Resume})
        words.known.append(scheduledActionText(action));
    for (ScheduledAction action : actions) {
        words.others = words.others || action == ScheduledAction::Unknown;
        words.wanted.append(scheduledActionText(action));
    }
    if (words.others)
        query.where("s.scheduled_action IS NOT NULL");
    query.whereWord("s.scheduled_action", words);
}

void searchSubscriptions(storage::ListQuery &query, const SubscriptionFilter &filter)
{
    const QString prefix = filter.search.toCaseFolded();
    query.where("(s.subscription_id = :search_id OR s.customer_id = :search_customer_id OR s.customer_id IN (SELECT "
                "f.customer_id"
                " FROM customer f WHERE f.account_id = :search_account_id AND ((f.name_folded >= :search_name AND"
                " f.name_folded < :search_name_end) OR (f.email_folded >= :search_mail AND f.email_folded < "
                ":search_mail_end))))");
    query.value(":search_id", filter.search)
        .value(":search_customer_id", filter.search)
        .value(":search_account_id", filter.account);
    query.value(":search_name", prefix).value(":search_name_end", storage::endOfPrefix(prefix));
    query.value(":search_mail", prefix).value(":search_mail_end", storage::endOfPrefix(prefix));
}

storage::ListQuery subscriptionQuery(storage::ListQuery query, const SubscriptionFilter &filter)
{
    query.value(":account_id", filter.account);
    filterStatuses(query, filter.statuses);
    if (!filter.customerId.isEmpty())
        query.where("s.customer_id = :customer_id").value(":customer_id", filter.customerId);
    if (!filter.priceId.isEmpty()) {
        query.where("s.subscription_id IN (SELECT i.subscription_id FROM subscription_item i"
                    " WHERE i.account_id = :item_account_id AND i.price_id = :price_id)");
        query.value(":item_account_id", filter.account).value(":price_id", filter.priceId);
    }
    if (!filter.search.isEmpty())
        searchSubscriptions(query, filter);
    if (filter.collectionMode)
        query.where("s.collection_mode = :collection_mode")
            .value(":collection_mode", collectionModeText(*filter.collectionMode));
    filterScheduled(query, filter.scheduledActions);
    switch (filter.attention) {
    case Attention::Any: break;
    case Attention::Needed: query.where("s.status = 'past_due'"); break;
    }
    return query;
}

storage::ListOrder subscriptionOrder(SubscriptionOrder order)
{
    using enum storage::ListOrder::Direction;
    switch (order) {
    case SubscriptionOrder::UpdatedNewestFirst: return {{"s.updated_at_us", "s.subscription_id"}, Descending};
    case SubscriptionOrder::NextBilling: return {{"s.next_billed_order_us", "s.subscription_id"}, Ascending};
    case SubscriptionOrder::CustomerName: return {{"s.customer_name_folded", "s.subscription_id"}, Ascending};
    case SubscriptionOrder::CustomerEmail: return {{"s.customer_email_folded", "s.subscription_id"}, Ascending};
    }
    RK_UNREACHABLE();
}

bool isByCustomer(SubscriptionOrder order)
{
    return order == SubscriptionOrder::CustomerName || order == SubscriptionOrder::CustomerEmail;
}

SubscriptionCursor subscriptionCursor(SubscriptionOrder order, const ListedSubscription &last)
{
    switch (order) {
    case SubscriptionOrder::UpdatedNewestFirst: return {last.row.updatedAt, {}, last.row.id};
    case SubscriptionOrder::NextBilling: return {last.nextBilledOrder, {}, last.row.id};
    case SubscriptionOrder::CustomerName: return {{}, last.nameFolded, last.row.id};
    case SubscriptionOrder::CustomerEmail: return {{}, last.emailFolded, last.row.id};
    }
    RK_UNREACHABLE();
}

} // namespace

QString itemSummary(const std::vector<SubscriptionItem> &items)
{
    QStringList parts;
    for (const SubscriptionItem &item : items) {
        QString name = item.productName.isEmpty() ? item.priceName : item.productName;
        if (name.isEmpty())
            name = item.priceDescription.isEmpty() ? item.priceId.toString() : item.priceDescription;
        parts.append(item.quantity == 1 ? name : QStringLiteral("%1 × %2").arg(name, QString::number(item.quantity)));
    }
    return parts.join(QStringLiteral(", "));
}

SubscriptionStore::SubscriptionStore(storage::Connection &connection)
    : m_connection(connection),
      m_table(connection, {kSubscriptionFindVersionSql, kSubscriptionUpsertSql, storage::Entity::Subscription,
                           storage::MirrorChildren::Fingerprinted})
{
}

namespace {

constexpr const char *kSubscriptionProductNameSql = R"(
SELECT name FROM product WHERE account_id = :account_id AND product_id = :product_id
)";

// A provider may name only the id of an item's product (Stripe does): the name is then that of the catalog. None: there
// is nothing to add.
Result<std::optional<Subscription>> withProductNames(storage::Connection &connection, const Subscription &subscription)
{
    std::optional<Subscription> named;
    for (size_t i = 0; i < subscription.items.size(); ++i) {
        const SubscriptionItem &item = subscription.items[i];
        if (!item.productName.isEmpty() || item.productId.isEmpty())
            continue;
        RK_TRY_ASSIGN(const std::optional<QString> name, connection.prepare(kSubscriptionProductNameSql)
                                                             .bind(":account_id", subscription.account)
                                                             .bind(":product_id", item.productId)
                                                             .first([](const Row &row) { return row.text(0); }));
        if (!name || name->isEmpty())
            continue;
        if (!named)
            named = subscription;
        named->items[i].productName = *name;
    }
    return named;
}

} // namespace

Result<storage::UpsertOutcome> SubscriptionStore::upsertIfNewer(storage::Transaction &transaction,
                                                                const Subscription &seen, storage::Version version,
                                                                storage::Authority authority)
{
    RK_TRY_ASSIGN(const std::optional<Subscription> named, withProductNames(m_connection, seen));
    const Subscription &subscription = named ? *named : seen;
    RK_TRY_ASSIGN(const std::optional<Money> recurring, recurringAmount(subscription));
    const auto judge = [&](Decision common, const std::optional<storage::MirrorState> &stored) {
        return decideSubscription(common, {stored ? stored->status : QString(), storedStatus(subscription), authority});
    };
    RK_TRY_ASSIGN(const storage::UpsertOutcome outcome,
                  m_table.upsertIfNewer(
                      transaction, {{subscription.account, subscription.id.toString(), {}}, version, authority},
                      [&](Columns &columns) { fillSubscription(columns, subscription, recurring); }, judge));
    if (outcome.childrenChanged)
        RK_TRY(writeItems(subscription));
    return outcome;
}

Result<void> SubscriptionStore::writeItems(const Subscription &subscription)
{
    if (!m_deleteItems)
        m_deleteItems.emplace(m_connection.prepare(kSubscriptionDeleteItemsSql));
    if (!m_insertItem)
        m_insertItem.emplace(m_connection.prepare(kSubscriptionInsertItemSql));
    RK_TRY(m_deleteItems->bind(":account_id", subscription.account)
               .bind(":subscription_id", subscription.id)
               .runExpecting(storage::kAnyRows));
    for (size_t i = 0; i < subscription.items.size(); ++i) {
        Columns columns(&*m_insertItem);
        fillItem(columns, subscription.items[i]);
        RK_TRY(m_insertItem->bind(":account_id", subscription.account)
                   .bind(":subscription_id", subscription.id)
                   .bind(":position", qint64(i))
                   .runExpecting(1));
    }
    return {};
}

Result<std::optional<storage::Mirrored<Subscription>>> SubscriptionStore::find(const AccountId &account,
                                                                               const SubscriptionId &id)
{
    storage::Statement query = m_connection.prepare(kSubscriptionSelectSql);
    query.bind(":account_id", account).bind(":id", id);
    RK_TRY_ASSIGN(std::optional<storage::Mirrored<Subscription>> found, query.first(readSubscription));
    if (found) {
        RK_TRY_ASSIGN(found->value.items, items(account, id));
    }
    return found;
}

Result<std::vector<SubscriptionItem>> SubscriptionStore::items(const AccountId &account, const SubscriptionId &id)
{
    storage::Statement query = m_connection.prepare(kSubscriptionItemsSql);
    query.bind(":account_id", account).bind(":id", id);
    return query.all(readItem);
}

Result<storage::Page<SubscriptionRow, SubscriptionCursor>>
SubscriptionStore::list(const SubscriptionFilter &filter, const std::optional<SubscriptionCursor> &after,
                        storage::PageLimit limit)
{
    const storage::ListOrder order = subscriptionOrder(filter.order);
    storage::ListQuery query =
        subscriptionQuery(storage::ListQuery(kSubscriptionRowColumns, kSubscriptionWithCustomerFrom), filter);
    if (after && isByCustomer(filter.order))
        query.after(order, after->text, after->id);
    else if (after)
        query.after(order, after->at, after->id);
    query.orderBy(order).limit(limit);
    RK_TRY_ASSIGN(std::vector<ListedSubscription> listed, query.prepare(m_connection).all(readSubscriptionRow));
    auto found = storage::pageOf<SubscriptionCursor>(std::move(listed), limit, [&](const ListedSubscription &last) {
        return subscriptionCursor(filter.order, last);
    });
    storage::Page<SubscriptionRow, SubscriptionCursor> page;
    page.next = std::move(found.next);
    for (ListedSubscription &line : found.rows)
        page.rows.push_back(std::move(line.row));
    return page;
}

Result<std::vector<SubscriptionCursor>> SubscriptionStore::anchors(const SubscriptionFilter &filter, int step)
{
    const bool byCustomer = isByCustomer(filter.order);
    storage::ListQuery query =
        subscriptionQuery(storage::ListQuery::numberedKeys(subscriptionOrder(filter.order), kSubscriptionFrom), filter);
    return query.everyNth(step).prepare(m_connection).all([byCustomer](const Row &row) {
        return byCustomer ? SubscriptionCursor{{}, row.text(0), row.id<SubscriptionId>(1)}
                          : SubscriptionCursor{row.instant(0), {}, row.id<SubscriptionId>(1)};
    });
}

Result<std::vector<SubscriptionRow>> SubscriptionStore::rowsByIds(const AccountId &account,
                                                                  const std::vector<SubscriptionId> &ids)
{
    return storage::findRows(m_connection,
                             {kSubscriptionRowColumns, "s.subscription_id", kSubscriptionWithCustomerFrom}, account,
                             ids, [](const Row &row) -> Result<SubscriptionRow> {
                                 RK_TRY_ASSIGN(ListedSubscription listed, readSubscriptionRow(row));
                                 return std::move(listed.row);
                             });
}

Result<qint64> SubscriptionStore::count(const SubscriptionFilter &filter)
{
    return subscriptionQuery(storage::ListQuery("SELECT COUNT(*)", kSubscriptionFrom), filter).number(m_connection);
}

Result<std::map<QString, qint64>> SubscriptionStore::countsByStatus(const AccountId &account)
{
    using Entry = std::pair<QString, qint64>;
    storage::Statement query = m_connection.prepare(kSubscriptionCountsSql);
    query.bind(":account_id", account);
    RK_TRY_ASSIGN(const std::vector<Entry> rows, query.all([](const Row &row) {
        return Entry{row.text(0), row.integer(1)};
    }));
    return std::map<QString, qint64>(rows.begin(), rows.end());
}

} // namespace reckoner::subscriptions
