// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_store.h"

#include "core/customers/customer_search.h"
#include "core/customers/external_id_store.h"
#include "core/storage/fields.h"
#include "core/storage/list_query.h"
#include "core/storage/updated_at.h"

namespace reckoner::customers {

namespace {

using storage::Columns;
using storage::Fields;
using storage::Row;

constexpr const char *kCustomerFindVersionSql = R"(
SELECT version_occurred_us, version_updated_us, fingerprint, row_version, status
FROM customer
WHERE account_id = :account_id AND customer_id = :id)";

constexpr const char *kCustomerUpsertSql = R"(
INSERT INTO customer (
    account_id, customer_id, name, name_folded, email, email_folded, locale, status, marketing_consent,
    custom_data, created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us, fingerprint,
    row_version)
VALUES (
    :account_id, :id, :name, :name_folded, :email, :email_folded, :locale, :status, :marketing_consent,
    :custom_data, :created_at_us, :updated_at_us, :raw, :version_occurred_us, :version_updated_us, :fingerprint,
    :row_version)
ON CONFLICT (account_id, customer_id) DO UPDATE SET
    name = excluded.name, name_folded = excluded.name_folded, email = excluded.email,
    email_folded = excluded.email_folded, locale = excluded.locale, status = excluded.status,
    marketing_consent = excluded.marketing_consent, custom_data = excluded.custom_data,
    created_at_us = excluded.created_at_us, updated_at_us = excluded.updated_at_us, raw = excluded.raw,
    version_occurred_us = excluded.version_occurred_us, version_updated_us = excluded.version_updated_us,
    fingerprint = excluded.fingerprint, row_version = excluded.row_version
WHERE customer.row_version = :seen_row_version AND customer.version_occurred_us = :seen_occurred_us
    AND customer.version_updated_us = :seen_updated_us)";

// The lists of subscriptions are ordered by what their rows say of the customer.
constexpr const char *kCustomerSubscriptionOrderSql = R"(
UPDATE subscription SET customer_name_folded = :name, customer_email_folded = :email
WHERE account_id = :account_id AND customer_id = :id
    AND (customer_name_folded <> :name OR customer_email_folded <> :email))";

constexpr const char *kCustomerColumns = R"(
SELECT
    account_id, customer_id, name, name_folded, email, email_folded, locale, status, marketing_consent,
    custom_data, created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us, row_version)";

constexpr const char *kCustomerFrom = R"(
FROM customer
WHERE account_id = :account_id)";

constexpr storage::KeyedRows kCustomerRows{kCustomerColumns, "customer_id", kCustomerFrom};

constexpr const char *kAddressFindVersionSql = R"(
SELECT version_occurred_us, version_updated_us, fingerprint, row_version, status
FROM address
WHERE account_id = :account_id AND address_id = :id)";

constexpr const char *kAddressUpsertSql = R"(
INSERT INTO address (
    account_id, address_id, customer_id, description, first_line, second_line, city, postal_code, region,
    country_code, status, custom_data, created_at_us, updated_at_us, raw, version_occurred_us,
    version_updated_us, fingerprint, row_version)
VALUES (
    :account_id, :id, :customer_id, :description, :first_line, :second_line, :city, :postal_code, :region,
    :country_code, :status, :custom_data, :created_at_us, :updated_at_us, :raw, :version_occurred_us,
    :version_updated_us, :fingerprint, :row_version)
ON CONFLICT (account_id, address_id) DO UPDATE SET
    customer_id = excluded.customer_id, description = excluded.description, first_line = excluded.first_line,
    second_line = excluded.second_line, city = excluded.city, postal_code = excluded.postal_code,
    region = excluded.region, country_code = excluded.country_code, status = excluded.status,
    custom_data = excluded.custom_data, created_at_us = excluded.created_at_us,
    updated_at_us = excluded.updated_at_us, raw = excluded.raw,
    version_occurred_us = excluded.version_occurred_us, version_updated_us = excluded.version_updated_us,
    fingerprint = excluded.fingerprint, row_version = excluded.row_version
WHERE address.row_version = :seen_row_version AND address.version_occurred_us = :seen_occurred_us
    AND address.version_updated_us = :seen_updated_us)";

constexpr const char *kAddressSelectSql = R"(
SELECT
    account_id, address_id, customer_id, description, first_line, second_line, city, postal_code, region,
    country_code, status, custom_data, created_at_us, updated_at_us, raw, version_occurred_us,
    version_updated_us, row_version
FROM address
WHERE account_id = :account_id)";

constexpr const char *kBusinessFindVersionSql = R"(
SELECT version_occurred_us, version_updated_us, fingerprint, row_version, status, children_fingerprint
FROM business
WHERE account_id = :account_id AND business_id = :id)";

constexpr const char *kBusinessUpsertSql = R"(
INSERT INTO business (
    account_id, business_id, customer_id, name, company_number, tax_identifier, status, custom_data,
    created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us, fingerprint,
    children_fingerprint, row_version)
VALUES (
    :account_id, :id, :customer_id, :name, :company_number, :tax_identifier, :status, :custom_data,
    :created_at_us, :updated_at_us, :raw, :version_occurred_us, :version_updated_us, :fingerprint,
    :children_fingerprint, :row_version)
ON CONFLICT (account_id, business_id) DO UPDATE SET
    customer_id = excluded.customer_id, name = excluded.name, company_number = excluded.company_number,
    tax_identifier = excluded.tax_identifier, status = excluded.status, custom_data = excluded.custom_data,
    created_at_us = excluded.created_at_us, updated_at_us = excluded.updated_at_us, raw = excluded.raw,
    version_occurred_us = excluded.version_occurred_us, version_updated_us = excluded.version_updated_us,
    fingerprint = excluded.fingerprint, children_fingerprint = excluded.children_fingerprint,
    row_version = excluded.row_version
WHERE business.row_version = :seen_row_version AND business.version_occurred_us = :seen_occurred_us
    AND business.version_updated_us = :seen_updated_us)";

constexpr const char *kBusinessSelectSql = R"(
SELECT
    account_id, business_id, customer_id, name, company_number, tax_identifier, status, custom_data,
    created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us, row_version
FROM business
WHERE account_id = :account_id)";

constexpr const char *kBusinessDeleteContactsSql = R"(
DELETE FROM business_contact
WHERE account_id = :account_id AND business_id = :business_id)";

constexpr const char *kBusinessInsertContactSql = R"(
INSERT INTO business_contact (
    account_id, business_id, position, name, email)
VALUES (
    :account_id, :business_id, :position, :name, :email))";

constexpr const char *kBusinessContactsSql = R"(
SELECT name, email
FROM business_contact
WHERE account_id = :account_id AND business_id = :business_id
ORDER BY position)";

void fillCustomer(Columns &columns, const Customer &customer)
{
    columns.set(":name", customer.name)
        .attach(":name_folded", customer.name.toCaseFolded())
        .set(":email", customer.email)
        .attach(":email_folded", customer.email.toCaseFolded())
        .set(":locale", customer.locale)
        .set(":status", customer.status)
        .set(":marketing_consent", customer.marketingConsent)
        .set(":custom_data", customer.customData)
        .set(":created_at_us", customer.createdAt);
    storage::setUpdatedAt(columns, customer.account, customer.updatedAt);
    columns.attach(":raw", customer.raw);
}

storage::Mirrored<Customer> readCustomer(const Row &row)
{
    Fields in(row);
    storage::Mirrored<Customer> found;
    Customer &customer = found.value;
    customer.account = in.id<AccountId>();
    customer.id = in.id<CustomerId>();
    customer.name = in.text();
    in.skip(1);
    customer.email = in.text();
    in.skip(1);
    customer.locale = in.text();
    customer.status = in.text();
    customer.marketingConsent = in.boolean();
    customer.customData = in.bytes();
    customer.createdAt = in.instant();
    customer.updatedAt = in.instant();
    customer.raw = in.bytes();
    found.version.occurredAt = in.instant();
    found.version.updatedAt = in.instant();
    found.rowVersion = in.integer();
    return found;
}

Customer readPlainCustomer(const Row &row)
{
    return readCustomer(row).value;
}

void fillAddress(Columns &columns, const Address &address)
{
    columns.set(":customer_id", address.customerId)
        .set(":description", address.description)
        .set(":first_line", address.firstLine)
        .set(":second_line", address.secondLine)
        .set(":city", address.city)
        .set(":postal_code", address.postalCode)
        .set(":region", address.region)
        .set(":country_code", address.countryCode)
        .set(":status", address.status)
        .set(":custom_data", address.customData)
        .set(":created_at_us", address.createdAt);
    storage::setUpdatedAt(columns, address.account, address.updatedAt);
    columns.attach(":raw", address.raw);
}

storage::Mirrored<Address> readAddress(const Row &row)
{
    Fields in(row);
    storage::Mirrored<Address> found;
    Address &address = found.value;
    address.account = in.id<AccountId>();
    address.id = in.id<AddressId>();
    address.customerId = in.id<CustomerId>();
    address.description = in.text();
    address.firstLine = in.text();
    address.secondLine = in.text();
    address.city = in.text();
    address.postalCode = in.text();
    address.region = in.text();
    address.countryCode = in.text();
    address.status = in.text();
    address.customData = in.bytes();
    address.createdAt = in.instant();
    address.updatedAt = in.instant();
    address.raw = in.bytes();
    found.version.occurredAt = in.instant();
    found.version.updatedAt = in.instant();
    found.rowVersion = in.integer();
    return found;
}

void fillContact(Columns &columns, const Contact &contact)
{
    columns.set(":name", contact.name).set(":email", contact.email);
}

QByteArray contactsFingerprint(const Business &business)
{
    Columns all(nullptr);
    for (const Contact &contact : business.contacts)
        fillContact(all, contact);
    return all.fingerprint();
}

void fillBusiness(Columns &columns, const Business &business)
{
    columns.set(":customer_id", business.customerId)
        .set(":name", business.name)
        .set(":company_number", business.companyNumber)
        .set(":tax_identifier", business.taxIdentifier)
        .set(":status", business.status)
        .set(":custom_data", business.customData)
        .set(":created_at_us", business.createdAt);
    storage::setUpdatedAt(columns, business.account, business.updatedAt);
    columns.setChildren(contactsFingerprint(business)).attach(":raw", business.raw);
}

storage::Mirrored<Business> readBusiness(const Row &row)
{
    Fields in(row);
    storage::Mirrored<Business> found;
    Business &business = found.value;
    business.account = in.id<AccountId>();
    business.id = in.id<BusinessId>();
    business.customerId = in.id<CustomerId>();
    business.name = in.text();
    business.companyNumber = in.text();
    business.taxIdentifier = in.text();
    business.status = in.text();
    business.customData = in.bytes();
    business.createdAt = in.instant();
    business.updatedAt = in.instant();
    business.raw = in.bytes();
    found.version.occurredAt = in.instant();
    found.version.updatedAt = in.instant();
    found.rowVersion = in.integer();
    return found;
}

storage::ListQuery customerQuery(storage::ListQuery query, const CustomerFilter &filter)
{
    query.value(":account_id", filter.account);
    if (!filter.status.isEmpty())
        query.where("status = :status").value(":status", filter.status);
    if (!filter.prefix.isEmpty()) {
        const QString prefix = filter.prefix.toCaseFolded();
        query.where("((name_folded >= :prefix AND name_folded < :prefix_end) OR (email_folded >= :prefix_mail AND "
                    "email_folded < :prefix_mail_end))");
        query.value(":prefix", prefix).value(":prefix_end", storage::endOfPrefix(prefix));
        query.value(":prefix_mail", prefix).value(":prefix_mail_end", storage::endOfPrefix(prefix));
    }
    return query;
}

storage::ListOrder customerOrder(CustomerOrder order)
{
    using enum storage::ListOrder::Direction;
    switch (order) {
    case CustomerOrder::Name: return {{"name_folded", "customer_id"}, Ascending};
    case CustomerOrder::Email: return {{"email_folded", "customer_id"}, Ascending};
    case CustomerOrder::UpdatedNewestFirst: return {{"updated_at_us", "customer_id"}, Descending};
    }
    RK_UNREACHABLE();
}

} // namespace

CustomerStore::CustomerStore(storage::Connection &connection)
    : m_connection(connection),
      m_customers(connection, {kCustomerFindVersionSql, kCustomerUpsertSql, storage::Entity::Customer}),
      m_addresses(connection, {kAddressFindVersionSql, kAddressUpsertSql, storage::Entity::Address}),
      m_businesses(connection, {kBusinessFindVersionSql, kBusinessUpsertSql, storage::Entity::Business,
                                storage::MirrorChildren::Fingerprinted})
{
}

Result<storage::UpsertOutcome> CustomerStore::upsertIfNewer(storage::Transaction &transaction, const Customer &customer,
                                                            storage::Version version, storage::Authority authority)
{
    RK_TRY_ASSIGN(const storage::UpsertOutcome outcome,
                  m_customers.upsertIfNewer(transaction,
                                            {{customer.account, customer.id.toString(), {}}, version, authority},
                                            [&](Columns &columns) { fillCustomer(columns, customer); }));
    if (outcome.dataChanged) {
        RK_TRY(CustomerSearch(m_connection)
                   .keep(transaction, customer.account, customer.id, customer.name, customer.email));
        RK_TRY(orderSubscriptions(customer));
        RK_TRY(ExternalIdStore::keep(transaction, customer));
    }
    return outcome;
}

Result<void> CustomerStore::orderSubscriptions(const Customer &customer)
{
    if (!m_orderSubscriptions)
        m_orderSubscriptions.emplace(m_connection.prepare(kCustomerSubscriptionOrderSql));
    RK_TRY(m_orderSubscriptions->bind(":account_id", customer.account)
               .bind(":id", customer.id)
               .bind(":name", customer.name.toCaseFolded())
               .bind(":email", customer.email.toCaseFolded())
               .run());
    return {};
}

Result<storage::UpsertOutcome> CustomerStore::upsertIfNewer(storage::Transaction &transaction, const Address &address,
                                                            storage::Version version, storage::Authority authority)
{
    return m_addresses.upsertIfNewer(transaction, {{address.account, address.id.toString(), {}}, version, authority},
                                     [&](Columns &columns) { fillAddress(columns, address); });
}

Result<storage::UpsertOutcome> CustomerStore::upsertIfNewer(storage::Transaction &transaction, const Business &business,
                                                            storage::Version version, storage::Authority authority)
{
    RK_TRY_ASSIGN(const storage::UpsertOutcome outcome,
                  m_businesses.upsertIfNewer(transaction,
                                             {{business.account, business.id.toString(), {}}, version, authority},
                                             [&](Columns &columns) { fillBusiness(columns, business); }));
    if (outcome.childrenChanged)
        RK_TRY(writeContacts(business));
    return outcome;
}

Result<void> CustomerStore::writeContacts(const Business &business)
{
    storage::Statement remove = m_connection.prepare(kBusinessDeleteContactsSql);
    RK_TRY(remove.bind(":account_id", business.account).bind(":business_id", business.id).run());
    storage::Statement insert = m_connection.prepare(kBusinessInsertContactSql);
    for (size_t i = 0; i < business.contacts.size(); ++i) {
        Columns columns(&insert);
        fillContact(columns, business.contacts[i]);
        RK_TRY(insert.bind(":account_id", business.account)
                   .bind(":business_id", business.id)
                   .bind(":position", qint64(i))
                   .run());
    }
    return {};
}

Result<void> CustomerStore::readContacts(Business &business)
{
    storage::Statement query = m_connection.prepare(kBusinessContactsSql);
    query.bind(":account_id", business.account).bind(":business_id", business.id);
    RK_TRY_ASSIGN(business.contacts, query.all([](const Row &row) { return Contact{row.text(0), row.text(1)}; }));
    return {};
}

Result<std::optional<storage::Mirrored<Customer>>> CustomerStore::find(const AccountId &account, const CustomerId &id)
{
    return storage::findRow(m_connection, kCustomerRows, account, id, readCustomer);
}

Result<std::optional<storage::Mirrored<Address>>> CustomerStore::findAddress(const AccountId &account,
                                                                             const AddressId &id)
{
    return storage::findRow(m_connection, {kAddressSelectSql, "address_id"}, account, id, readAddress);
}

Result<std::optional<storage::Mirrored<Business>>> CustomerStore::findBusiness(const AccountId &account,
                                                                               const BusinessId &id)
{
    RK_TRY_ASSIGN(std::optional<storage::Mirrored<Business>> found,
                  storage::findRow(m_connection, {kBusinessSelectSql, "business_id"}, account, id, readBusiness));
    if (found)
        RK_TRY(readContacts(found->value));
    return found;
}

Result<std::vector<Customer>> CustomerStore::byEmail(const AccountId &account, const QString &email)
{
    storage::ListQuery query(kCustomerColumns, kCustomerFrom);
    query.where("email_folded = :email")
        .value(":account_id", account)
        .value(":email", email.toCaseFolded())
        .orderBy("customer_id");
    return query.prepare(m_connection).all(readPlainCustomer);
}

Result<std::vector<Customer>> CustomerStore::byIds(const AccountId &account, const std::vector<CustomerId> &ids)
{
    return storage::findRows(m_connection, kCustomerRows, account, ids, readPlainCustomer);
}

Result<std::vector<Address>> CustomerStore::addressesOf(const AccountId &account, const CustomerId &customer)
{
    storage::ListQuery query(kAddressSelectSql);
    query.where("customer_id = :customer_id")
        .value(":account_id", account)
        .value(":customer_id", customer)
        .orderBy("address_id");
    return query.prepare(m_connection).all([](const Row &row) { return readAddress(row).value; });
}

Result<std::vector<Business>> CustomerStore::businessesOf(const AccountId &account, const CustomerId &customer)
{
    storage::ListQuery query(kBusinessSelectSql);
    query.where("customer_id = :customer_id")
        .value(":account_id", account)
        .value(":customer_id", customer)
        .orderBy("business_id");
    RK_TRY_ASSIGN(std::vector<Business> rows,
                  query.prepare(m_connection).all([](const Row &row) { return readBusiness(row).value; }));
    for (Business &business : rows)
        RK_TRY(readContacts(business));
    return rows;
}

Result<storage::Page<Customer, CustomerCursor>>
CustomerStore::list(const CustomerFilter &filter, const std::optional<CustomerCursor> &after, storage::PageLimit limit)
{
    const storage::ListOrder order = customerOrder(filter.order);
    storage::ListQuery query = customerQuery(storage::ListQuery(kCustomerColumns, kCustomerFrom), filter);
    if (after && filter.order == CustomerOrder::UpdatedNewestFirst)
        query.after(order, after->updatedAt, after->id);
    else if (after)
        query.after(order, after->text, after->id);
    query.orderBy(order).limit(limit);
    RK_TRY_ASSIGN(std::vector<Customer> rows, query.prepare(m_connection).all(readPlainCustomer));
    return storage::pageOf<CustomerCursor>(std::move(rows), limit, [&](const Customer &last) {
        const QString text = filter.order == CustomerOrder::Name ? last.name.toCaseFolded() : last.email.toCaseFolded();
        return CustomerCursor{text, last.updatedAt, last.id};
    });
}

Result<std::vector<CustomerCursor>> CustomerStore::anchors(const CustomerFilter &filter, int step)
{
    const bool byTime = filter.order == CustomerOrder::UpdatedNewestFirst;
    return customerQuery(storage::ListQuery::numberedKeys(customerOrder(filter.order), kCustomerFrom), filter)
        .everyNth(step)
        .prepare(m_connection)
        .all([byTime](const Row &row) {
            return byTime ? CustomerCursor{{}, row.instant(0), row.id<CustomerId>(1)}
                          : CustomerCursor{row.text(0), {}, row.id<CustomerId>(1)};
        });
}

Result<qint64> CustomerStore::count(const CustomerFilter &filter)
{
    return customerQuery(storage::ListQuery("SELECT COUNT(*)", kCustomerFrom), filter).number(m_connection);
}

} // namespace reckoner::customers
