// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/price_store.h"

#include "core/catalog/period_columns.h"
#include "core/storage/fields.h"
#include "core/storage/list_query.h"
#include "core/storage/updated_at.h"

#include <map>

namespace reckoner::catalog {

namespace {

using storage::Columns;
using storage::Fields;
using storage::Row;

constexpr const char *kPriceFindVersionSql = R"(
SELECT version_occurred_us, version_updated_us, fingerprint, row_version, status, children_fingerprint
FROM price
WHERE account_id = :account_id AND price_id = :id)";

constexpr const char *kPriceUpsertSql = R"(
INSERT INTO price (
    account_id, price_id, product_id, description, name, type, unit_price_minor, currency, cycle_interval,
    cycle_frequency, trial_interval, trial_frequency, tax_mode, quantity_minimum, quantity_maximum, status,
    custom_data, created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us, fingerprint,
    children_fingerprint, row_version)
VALUES (
    :account_id, :id, :product_id, :description, :name, :type, :unit_price_minor, :currency, :cycle_interval,
    :cycle_frequency, :trial_interval, :trial_frequency, :tax_mode, :quantity_minimum, :quantity_maximum,
    :status, :custom_data, :created_at_us, :updated_at_us, :raw, :version_occurred_us, :version_updated_us,
    :fingerprint, :children_fingerprint, :row_version)
ON CONFLICT (account_id, price_id) DO UPDATE SET
    product_id = excluded.product_id, description = excluded.description, name = excluded.name,
    type = excluded.type, unit_price_minor = excluded.unit_price_minor, currency = excluded.currency,
    cycle_interval = excluded.cycle_interval, cycle_frequency = excluded.cycle_frequency,
    trial_interval = excluded.trial_interval, trial_frequency = excluded.trial_frequency,
    tax_mode = excluded.tax_mode, quantity_minimum = excluded.quantity_minimum,
    quantity_maximum = excluded.quantity_maximum, status = excluded.status, custom_data = excluded.custom_data,
    created_at_us = excluded.created_at_us, updated_at_us = excluded.updated_at_us, raw = excluded.raw,
    version_occurred_us = excluded.version_occurred_us, version_updated_us = excluded.version_updated_us,
    fingerprint = excluded.fingerprint, children_fingerprint = excluded.children_fingerprint,
    row_version = excluded.row_version
WHERE price.row_version = :seen_row_version AND price.version_occurred_us = :seen_occurred_us
    AND price.version_updated_us = :seen_updated_us)";

constexpr const char *kPriceSelectSql = R"(
SELECT
    p.account_id, p.price_id, p.product_id, p.description, p.name, p.type, p.unit_price_minor, p.currency,
    p.cycle_interval, p.cycle_frequency, p.trial_interval, p.trial_frequency, p.tax_mode, p.quantity_minimum,
    p.quantity_maximum, p.status, p.custom_data, p.created_at_us, p.updated_at_us, p.raw, p.version_occurred_us,
    p.version_updated_us, p.row_version,
    COALESCE(product.name, '')
FROM price p
LEFT JOIN product ON product.account_id = p.account_id AND product.product_id = p.product_id
WHERE p.account_id = :account_id)";

constexpr storage::KeyedRows kPriceRows{kPriceSelectSql, "p.price_id"};

constexpr const char *kPriceCountSql = R"(
SELECT COUNT(*)
FROM price p
WHERE p.account_id = :account_id)";

constexpr const char *kPriceDeleteOverridesSql = R"(
DELETE FROM price_override
WHERE account_id = :account_id AND price_id = :price_id)";

constexpr const char *kPriceInsertOverrideSql = R"(
INSERT INTO price_override (
    account_id, price_id, position, countries, unit_price_minor, currency)
VALUES (
    :account_id, :price_id, :position, :countries, :unit_price_minor, :currency))";

constexpr const char *kPriceOverridesSql = R"(
SELECT price_id, countries, unit_price_minor, currency
FROM price_override
WHERE account_id = :account_id)";

void fillPriceOverride(Columns &columns, const PriceOverride &entry)
{
    columns.set(":countries", entry.countries.join(u','))
        .set(":unit_price_minor", entry.unitPrice.minor())
        .set(":currency", entry.unitPrice.currency().code());
}

QByteArray overridesFingerprint(const Price &price)
{
    Columns all(nullptr);
    for (const PriceOverride &entry : price.overrides)
        fillPriceOverride(all, entry);
    return all.fingerprint();
}

void fillPrice(Columns &columns, const Price &price)
{
    columns.set(":product_id", price.productId)
        .set(":description", price.description)
        .set(":name", price.name)
        .set(":type", price.type)
        .set(":unit_price_minor", price.unitPrice.minor())
        .set(":currency", price.unitPrice.currency().code());
    setPeriod(columns, {":cycle_interval", ":cycle_frequency"}, price.billingCycle);
    setPeriod(columns, {":trial_interval", ":trial_frequency"}, price.trialPeriod);
    columns.set(":tax_mode", taxModeText(price.taxMode))
        .set(":quantity_minimum", price.quantityMinimum)
        .set(":quantity_maximum", price.quantityMaximum)
        .set(":status", price.status)
        .set(":custom_data", price.customData)
        .set(":created_at_us", price.createdAt);
    storage::setUpdatedAt(columns, price.account, price.updatedAt);
    columns.setChildren(overridesFingerprint(price)).attach(":raw", price.raw);
}

struct PriceRow {
    storage::Mirrored<Price> price;
    QString productName;
};

Result<PriceRow> readPrice(const Row &row)
{
    Fields in(row);
    PriceRow found;
    Price &price = found.price.value;
    price.account = in.id<AccountId>();
    price.id = in.id<PriceId>();
    price.productId = in.id<ProductId>();
    price.description = in.text();
    price.name = in.text();
    price.type = in.text();
    RK_TRY_ASSIGN(price.unitPrice, storage::readMoney(row, in.position(), in.position() + 1));
    in.skip(2);
    price.billingCycle = readPeriod(in);
    price.trialPeriod = readPeriod(in);
    price.taxMode = taxModeFromText(in.text());
    price.quantityMinimum = in.integer();
    price.quantityMaximum = in.integer();
    price.status = in.text();
    price.customData = in.bytes();
    price.createdAt = in.instant();
    price.updatedAt = in.instant();
    price.raw = in.bytes();
    found.price.version.occurredAt = in.instant();
    found.price.version.updatedAt = in.instant();
    found.price.rowVersion = in.integer();
    found.productName = in.text();
    return found;
}

Result<OfferedPrice> readOfferedPrice(const Row &row)
{
    RK_TRY_ASSIGN(PriceRow found, readPrice(row));
    return OfferedPrice{std::move(found.price.value), std::move(found.productName)};
}

storage::ListQuery priceQuery(const char *head, const PriceFilter &filter)
{
    storage::ListQuery query(head);
    query.value(":account_id", filter.account);
    if (!filter.productId.isEmpty())
        query.where("p.product_id = :product_id").value(":product_id", filter.productId);
    if (!filter.status.isEmpty())
        query.where("p.status = :status").value(":status", filter.status);
    switch (filter.kind) {
    case PriceKind::Any: break;
    case PriceKind::Recurring: query.where("p.cycle_interval IS NOT NULL"); break;
    case PriceKind::OneTime: query.where("p.cycle_interval IS NULL"); break;
    }
    return query;
}

} // namespace

PriceStore::PriceStore(storage::Connection &connection)
    : m_connection(connection), m_table(connection, {kPriceFindVersionSql, kPriceUpsertSql, storage::Entity::Price,
                                                     storage::MirrorChildren::Fingerprinted})
{
}

Result<storage::UpsertOutcome> PriceStore::upsertIfNewer(storage::Transaction &transaction, const Price &price,
                                                         storage::Version version, storage::Authority authority)
{
    RK_TRY_ASSIGN(const storage::UpsertOutcome outcome,
                  m_table.upsertIfNewer(transaction, {{price.account, price.id.toString(), {}}, version, authority},
                                        [&](Columns &columns) { fillPrice(columns, price); }));
    if (outcome.childrenChanged)
        RK_TRY(writeOverrides(price));
    return outcome;
}

Result<void> PriceStore::writeOverrides(const Price &price)
{
    storage::Statement remove = m_connection.prepare(kPriceDeleteOverridesSql);
    RK_TRY(remove.bind(":account_id", price.account).bind(":price_id", price.id).run());
    storage::Statement insert = m_connection.prepare(kPriceInsertOverrideSql);
    for (size_t i = 0; i < price.overrides.size(); ++i) {
        Columns columns(&insert);
        fillPriceOverride(columns, price.overrides[i]);
        RK_TRY(
            insert.bind(":account_id", price.account).bind(":price_id", price.id).bind(":position", qint64(i)).run());
    }
    return {};
}

Result<void> PriceStore::readOverrides(std::vector<OfferedPrice> &prices)
{
    using Found = std::pair<QString, PriceOverride>;
    std::map<QString, Price *> byId;
    std::vector<PriceId> ids;
    for (OfferedPrice &offered : prices) {
        byId.emplace(offered.price.id.toString(), &offered.price);
        ids.push_back(offered.price.id);
    }
    RK_TRY_ASSIGN(const std::vector<Found> rows, storage::inChunks<Found>(ids, [&](const QStringList &chunk) {
                      storage::ListQuery query(kPriceOverridesSql);
                      query.value(":account_id", prices.front().price.account)
                          .whereIn("price_id", chunk)
                          .orderBy("price_id, position");
                      return query.prepare(m_connection).all([](const Row &row) -> Result<Found> {
                          RK_TRY_ASSIGN(const Money amount, storage::readMoney(row, 2, 3));
                          return Found{row.text(0), PriceOverride{row.text(1).split(u',', Qt::SkipEmptyParts), amount}};
                      });
                  }));
    for (const auto &[id, entry] : rows)
        byId.at(id)->overrides.push_back(entry);
    return {};
}

Result<std::optional<storage::Mirrored<Price>>> PriceStore::find(const AccountId &account, const PriceId &id)
{
    RK_TRY_ASSIGN(std::optional<PriceRow> found, storage::findRow(m_connection, kPriceRows, account, id, readPrice));
    if (!found)
        return std::optional<storage::Mirrored<Price>>();
    std::vector<OfferedPrice> one{{std::move(found->price.value), {}}};
    RK_TRY(readOverrides(one));
    found->price.value = std::move(one.front().price);
    return std::optional(std::move(found->price));
}

Result<storage::Page<OfferedPrice, PriceCursor>>
PriceStore::list(const PriceFilter &filter, const std::optional<PriceCursor> &after, storage::PageLimit limit)
{
    storage::ListQuery query = priceQuery(kPriceSelectSql, filter);
    if (after)
        query.where("(p.product_id, p.price_id) > (:after_product, :after_id)")
            .value(":after_product", after->productId)
            .value(":after_id", after->id);
    query.orderBy("p.product_id, p.price_id").limit(limit);
    RK_TRY_ASSIGN(std::vector<OfferedPrice> rows, query.prepare(m_connection).all(readOfferedPrice));
    auto page = storage::pageOf<PriceCursor>(std::move(rows), limit, [](const OfferedPrice &last) {
        return PriceCursor{last.price.productId, last.price.id};
    });
    RK_TRY(readOverrides(page.rows));
    return page;
}

Result<qint64> PriceStore::count(const PriceFilter &filter)
{
    return priceQuery(kPriceCountSql, filter).number(m_connection);
}

Result<std::vector<OfferedPrice>> PriceStore::byIds(const AccountId &account, const std::vector<PriceId> &ids)
{
    RK_TRY_ASSIGN(std::vector<OfferedPrice> prices,
                  storage::findRows(m_connection, kPriceRows, account, ids, readOfferedPrice));
    RK_TRY(readOverrides(prices));
    return prices;
}

Result<std::vector<OfferedPrice>> PriceStore::pricesForChange(const AccountId &account,
                                                              const std::optional<Period> &cycle)
{
    storage::ListQuery query =
        priceQuery(kPriceSelectSql, {account, {}, QStringLiteral("active"), PriceKind::Recurring});
    if (cycle) {
        query.where("p.cycle_interval = :cycle_interval").value(":cycle_interval", intervalText(*cycle));
        query.where("p.cycle_frequency = :cycle_frequency").value(":cycle_frequency", qint64(cycle->frequency));
    }
    query.where("p.type <> 'custom'"); // made for one customer
    query.orderBy("COALESCE(product.name, ''), p.unit_price_minor, p.price_id LIMIT :most")
        .value(":most", qint64(kMaxOfferedPrices));
    RK_TRY_ASSIGN(std::vector<OfferedPrice> prices, query.prepare(m_connection).all(readOfferedPrice));
    RK_TRY(readOverrides(prices));
    return prices;
}

} // namespace reckoner::catalog
