// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/core_customer_desk.h"

#include "core/actions/customer_notes.h"
#include "core/actions/operation_store.h"
#include "core/base/words.h"
#include "core/credits/credit_balance_store.h"
#include "core/customers/customer_lookup.h"
#include "core/customers/customer_note_store.h"
#include "core/customers/customer_pair_store.h"
#include "core/events/event_store.h"
#include "core/payments/payment_store.h"

#include <algorithm>
#include <map>

namespace reckoner::ui {

using customers::Address;
using customers::Customer;
using customers::CustomerListStore;
using subscriptions::SubscriptionRow;

namespace {

constexpr int kPaneSubscriptions = 100;
constexpr int kPanePayments = 25; // what fits a page; all of them are on the Payments page
constexpr int kPaneEvents = 25;
constexpr int kPaneOperations = 50;

Error customerNotThere(const CustomerId &id)
{
    return Error{ErrorKind::NotFound,
                 Words::tr("The customer %1 is not in the mirror. It may arrive with the next synchronisation.")
                     .arg(id.toString()),
                 {},
                 {}};
}

Error customersWithoutProvider()
{
    return Error{ErrorKind::Unauthenticated,
                 Words::tr("The provider is not connected in this profile: only the mirror can be read."),
                 {},
                 {}};
}

int paneOrder(subscriptions::Status status)
{
    using subscriptions::Status;
    switch (status) {
    case Status::PastDue: return 0;
    case Status::Unknown: return 1;
    case Status::Paused: return 2;
    case Status::Trialing: return 3;
    case Status::Active: return 4;
    case Status::Canceled: return 5;
    }
    RK_UNREACHABLE();
}

Result<void> readCustomerSubscriptions(storage::Connection &connection, const AccountId &account, const CustomerId &id,
                                       CustomerDetails &details)
{
    subscriptions::SubscriptionFilter filter;
    filter.account = account;
    filter.customerId = id;
    RK_TRY_ASSIGN(auto page,
                  subscriptions::SubscriptionStore(connection).list(filter, std::nullopt, {kPaneSubscriptions}));
    details.subscriptions = std::move(page.rows);
    std::stable_sort(
        details.subscriptions.begin(), details.subscriptions.end(),
        [](const SubscriptionRow &a, const SubscriptionRow &b) { return paneOrder(a.status) < paneOrder(b.status); });
    return {};
}

Result<void> readCustomerPayments(storage::Connection &connection, const AccountId &account, const CustomerId &id,
                                  CustomerDetails &details)
{
    payments::PaymentFilter filter;
    filter.account = account;
    filter.customerId = id;
    payments::PaymentStore store(connection);
    RK_TRY_ASSIGN(const auto page, store.list(filter, std::nullopt, {kPanePayments}));
    for (const payments::PaymentRow &row : page.rows) { // the list has no attempts
        if (row.givenBack != payments::GivenBack())
            details.givenBack.emplace(row.payment.id, row.givenBack);
        RK_TRY_ASSIGN(auto whole, store.find(account, row.payment.id));
        if (whole)
            details.payments.push_back(std::move(whole->value));
    }
    return {};
}

Result<void> readCustomerOperations(storage::Connection &connection, const AccountId &account, const CustomerId &id,
                                    CustomerDetails &details)
{
    using actions::OperationState;
    RK_TRY_ASSIGN(details.openOperation, actions::OperationStore::open(connection, account, id));
    actions::OperationFilter filter;
    filter.states = {OperationState::Filed, OperationState::Sent, OperationState::Unknown, OperationState::NeedsPerson};
    filter.customerId = id;
    filter.about = actions::OperationFilter::About::Subscriptions;
    RK_TRY_ASSIGN(auto page,
                  actions::OperationStore::list(connection, account, filter, std::nullopt, {kPaneOperations}));
    details.openOfSubscriptions = std::move(page.rows);
    return {};
}

Result<CustomerDetails> readCustomerDetails(storage::Connection &connection, const AccountId &account,
                                            const CustomerId &id)
{
    customers::CustomerStore store(connection);
    RK_TRY_ASSIGN(const auto found, store.find(account, id));
    if (!found)
        return customerNotThere(id);
    CustomerDetails details;
    details.customer = found->value;
    details.rowVersion = found->rowVersion;
    RK_TRY_ASSIGN(details.addresses, store.addressesOf(account, id));
    RK_TRY_ASSIGN(details.businesses, store.businessesOf(account, id));
    const auto inUseFirst = [](const auto &a, const auto &b) {
        const bool left = a.status == QLatin1StringView("active"), right = b.status == QLatin1StringView("active");
        return left != right ? left : a.createdAt > b.createdAt;
    };
    std::stable_sort(details.addresses.begin(), details.addresses.end(), inUseFirst);
    std::stable_sort(details.businesses.begin(), details.businesses.end(), inUseFirst);
    RK_TRY(readCustomerSubscriptions(connection, account, id, details));
    RK_TRY(readCustomerPayments(connection, account, id, details));
    RK_TRY_ASSIGN(details.credits, credits::CreditBalanceStore(connection).of(account, id));
    RK_TRY_ASSIGN(details.productCredits, credits::CreditEntryStore::customer(connection, account, id));
    RK_TRY_ASSIGN(
        auto events,
        events::EventStore(connection).list({.account = account, .customerId = id}, std::nullopt, {kPaneEvents}));
    details.events = std::move(events.rows);
    RK_TRY_ASSIGN(details.notes, customers::CustomerNoteStore::of(connection, account, id));
    RK_TRY(readCustomerOperations(connection, account, id, details));
    RK_TRY_ASSIGN(details.elsewhere, actions::readElsewhere(connection, {account, id}));
    return details;
}

// Who has these rows; of rows of other accounts, who of this one is the same person.
Result<std::vector<CustomerId>>
readOwners(storage::Connection &connection, const AccountId &account,
           const std::map<std::pair<AccountId, storage::Entity>, std::vector<QString>> &rows)
{
    std::vector<CustomerId> found;
    for (const auto &[of, ids] : rows) {
        const auto &[ofAccount, entity] = of;
        std::vector<CustomerId> owners;
        if (entity == storage::Entity::Customer) {
            for (const QString &id : ids)
                owners.emplace_back(id);
        } else {
            RK_TRY_ASSIGN(owners, CustomerListStore(connection).ownersOf(ofAccount, entity, ids));
        }
        if (ofAccount == account) {
            found.insert(found.end(), owners.begin(), owners.end());
            continue;
        }
        for (const CustomerId &owner : owners) {
            RK_TRY_ASSIGN(const auto person, customers::CustomerPairStore::samePerson(connection, {ofAccount, owner}));
            for (const customers::CustomerKey &key : person) {
                if (key.account == account)
                    found.push_back(key.id);
            }
        }
    }
    return found;
}

// A search has few answers: they are read as a whole.
Result<std::vector<customers::CustomerRow>> searchRows(storage::Connection &connection, const CustomerQuery &query)
{
    RK_TRY_ASSIGN(const std::vector<CustomerId> ids,
                  customers::CustomerLookup(connection).find(query.filter.account, query.search));
    return CustomerListStore(connection).rowsByIds(query.filter, ids);
}

CustomerQuery ofAccount(CustomerQuery query, const AccountId &account)
{
    query.filter.account = account;
    return query;
}

} // namespace

CoreCustomerDesk::CoreCustomerDesk(Parts parts, QObject *parent) : CustomerDesk(parent), m_parts(std::move(parts))
{
    connect(&m_parts.feed, &storage::ChangeFeed::changed, this, &CoreCustomerDesk::noteChanges);
    if (m_parts.actions)
        connect(m_parts.actions, &actions::CustomerActions::operationChanged, this, &CustomerDesk::operationChanged);
    if (m_parts.resolver)
        connect(m_parts.resolver, &actions::OperationResolver::operationChanged, this, &CustomerDesk::operationChanged);
}

Task<CustomerPage> CoreCustomerDesk::list(CustomerQuery query, std::optional<customers::CustomerCursor> after,
                                          storage::PageLimit limit)
{
    return m_parts.database.read([query = ofAccount(std::move(query), m_parts.account), after,
                                  limit](storage::Connection &connection) -> Result<CustomerPage> {
        if (query.search.isEmpty())
            return CustomerListStore(connection).list(query.filter, after, limit);
        RK_TRY_ASSIGN(auto rows, searchRows(connection, query));
        return CustomerPage{std::move(rows), std::nullopt};
    });
}

Task<qint64> CoreCustomerDesk::count(CustomerQuery query)
{
    return m_parts.database.read(
        [query = ofAccount(std::move(query), m_parts.account)](storage::Connection &connection) -> Result<qint64> {
            if (query.search.isEmpty())
                return CustomerListStore(connection).count(query.filter);
            RK_TRY_ASSIGN(const auto rows, searchRows(connection, query));
            return qint64(rows.size());
        });
}

Task<std::vector<customers::CustomerCursor>> CoreCustomerDesk::anchors(CustomerQuery query, int step)
{
    using Cursors = std::vector<customers::CustomerCursor>;
    if (!query.search.isEmpty()) // read as a whole
        return Task<Cursors>::settled(Cursors());
    return m_parts.database.read(
        [query = ofAccount(std::move(query), m_parts.account), step](storage::Connection &connection) {
            return CustomerListStore(connection).anchors(query.filter, step);
        });
}

Task<std::vector<customers::CustomerRow>> CoreCustomerDesk::rowsByIds(CustomerQuery query, std::vector<CustomerId> ids)
{
    return m_parts.database.read(
        [query = ofAccount(std::move(query), m_parts.account), ids = std::move(ids)](storage::Connection &connection) {
            return CustomerListStore(connection).rowsByIds(query.filter, ids);
        });
}

Task<CustomerDetails> CoreCustomerDesk::details(CustomerId id)
{
    return m_parts.database.read([account = m_parts.account, id = std::move(id)](storage::Connection &connection) {
        return readCustomerDetails(connection, account, id);
    });
}

Task<std::vector<Customer>> CoreCustomerDesk::byEmail(QString email)
{
    return m_parts.database.read(
        [account = m_parts.account, email = std::move(email)](storage::Connection &connection) {
            return customers::CustomerStore(connection).byEmail(account, email);
        });
}

// One page is enough: nobody has hundreds of addresses, and the rest comes with a full load.
template <class Row> Task<void> CoreCustomerDesk::keepOwned(Task<provider::ListPage<Row>> page, const CustomerId &owner)
{
    return std::move(page).then(this, [this, owner](Result<provider::ListPage<Row>> &&answer) -> Task<void> {
        if (!answer)
            return Task<void>::settled(std::move(answer).error());
        return m_parts.database.write(
            [rows = std::move(answer->rows), owner](storage::Transaction &transaction) -> Result<void> {
                for (Row row : rows) {
                    row.customerId = owner;
                    RK_TRY(actions::keepSnapshot(transaction, row));
                }
                return {};
            });
    });
}

Task<void> CoreCustomerDesk::refreshParts(CustomerId id)
{
    using Balances = std::vector<credits::CreditBalance>;
    provider::Provider *provider = m_parts.provider;
    if (!provider)
        return Task<void>::settled(customersWithoutProvider());
    auto credits = provider->creditBalances(id).then(this, [this](Result<Balances> &&answer) -> Task<void> {
        if (!answer)
            return Task<void>::settled(std::move(answer).error());
        return m_parts.database.write([balances = *std::move(answer),
                                       now = m_parts.clock.now()](storage::Transaction &transaction) -> Result<void> {
            credits::CreditBalanceStore store(transaction.connection());
            for (const credits::CreditBalance &balance : balances)
                RK_TRY(store.upsertIfNewer(transaction, balance, {now, now}, storage::Authority::Answer));
            return {};
        });
    });
    // One after the other: the provider's pace is shared with what people wait for.
    return std::move(credits)
        .then(this, [this, provider, id](Result<void> &&) { return keepOwned(provider->listAddresses(id, {}), id); })
        .then(this, [this, provider, id](Result<void> &&) { return keepOwned(provider->listBusinesses(id, {}), id); });
}

Task<storage::Mirrored<Customer>> CoreCustomerDesk::refresh(CustomerId id)
{
    if (!m_parts.actions)
        return Task<storage::Mirrored<Customer>>::settled(customersWithoutProvider());
    return m_parts.actions->refresh(std::move(id));
}

Task<actions::Operation> CoreCustomerDesk::execute(actions::ExecuteCustomerRequest request)
{
    if (!m_parts.actions)
        return Task<actions::Operation>::settled(customersWithoutProvider());
    return m_parts.actions->execute(std::move(request));
}

Task<customers::CustomerNote> CoreCustomerDesk::addNote(CustomerId customer, QString body)
{
    const actions::NoteAuthor author{m_parts.person, m_parts.clock.now()};
    return m_parts.database.write([account = m_parts.account, customer = std::move(customer), body = std::move(body),
                                   author](storage::Transaction &transaction) {
        return actions::addNote(transaction, account, customer, body, author);
    });
}

Task<customers::CustomerNote> CoreCustomerDesk::changeNote(customers::CustomerNote wanted)
{
    const actions::NoteAuthor author{m_parts.person, m_parts.clock.now()};
    return m_parts.database.write([wanted = std::move(wanted), author](storage::Transaction &transaction) {
        return actions::changeNote(transaction, wanted, author);
    });
}

Task<customers::CustomerPair> CoreCustomerDesk::decidePair(actions::PairDecision decision)
{
    const actions::NoteAuthor author{m_parts.person, m_parts.clock.now()};
    return m_parts.database.write([decision = std::move(decision), author](storage::Transaction &transaction) {
        return actions::decidePair(transaction, decision, author);
    });
}

Task<void> CoreCustomerDesk::undoPair(customers::CustomerPair seen, QString reason)
{
    const actions::NoteAuthor author{m_parts.person, m_parts.clock.now()};
    return m_parts.database.write(
        [seen = std::move(seen), reason = std::move(reason), author](storage::Transaction &transaction) {
            return actions::undoPair(transaction, seen, reason, author);
        });
}

void CoreCustomerDesk::noteChanges(const std::vector<storage::Change> &changes)
{
    using storage::Entity;
    std::vector<CustomerId> ids;
    ChangedRows rows;
    for (const storage::Change &change : changes) {
        switch (change.entity) {
        case Entity::Customer:
        case Entity::CreditBalance:
        case Entity::CreditCustomer:
            if (change.account == m_parts.account)
                ids.emplace_back(change.id);
            else
                rows[{change.account, Entity::Customer}].push_back(change.id);
            break;
        case Entity::Subscription:
        case Entity::Payment:
        case Entity::Adjustment:
        case Entity::Address:
        case Entity::Business: rows[{change.account, change.entity}].push_back(change.id); break;
        case Entity::Account:
        case Entity::Product:
        case Entity::Price:
        case Entity::CreditEntry:
        case Entity::WebhookEvent:
        case Entity::Operation:
        case Entity::SyncCursor: break;
        }
    }
    if (!ids.empty())
        Q_EMIT customersChanged(ids);
    if (!rows.empty())
        tellOwners(std::move(rows));
}

void CoreCustomerDesk::tellOwners(ChangedRows rows)
{
    auto owners =
        m_parts.database.read([account = m_parts.account, rows = std::move(rows)](storage::Connection &connection) {
            return readOwners(connection, account, rows);
        });
    std::move(owners).then(this, [this](Result<std::vector<CustomerId>> &&found) {
        if (found && !found->empty())
            Q_EMIT customersChanged(*found);
    });
}

} // namespace reckoner::ui
