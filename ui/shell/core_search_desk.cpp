// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/core_search_desk.h"

#include "core/actions/operation_store.h"
#include "core/catalog/price_store.h"
#include "core/catalog/product_store.h"
#include "core/events/event_store.h"
#include "core/payments/payment_search.h"

#include <algorithm>

namespace reckoner::ui {

namespace {

constexpr int kFoundCustomers = 8, kFoundPayments = 6, kFoundSubscriptions = 4;
constexpr size_t kMostElsewhere = 3;              // of each kind
constexpr size_t kCustomersWithSubscriptions = 3; // a name that many have is not yet typed to its end

using FoundOrError = Result<SearchAnswer>;

struct SearchRead {
    storage::Connection &connection;
    const AccountId &account;
    const QString &text; // trimmed, not empty

    bool startsWith(const char *prefix) const
    {
        return text.startsWith(QLatin1StringView(prefix), Qt::CaseInsensitive);
    }
};

// A whole id names its kind by its beginning, and is found by its key.
FoundOrError searchById(const SearchRead &read)
{
    SearchAnswer answer;
    if (read.startsWith("sub_")) {
        RK_TRY_ASSIGN(
            answer.subscriptions,
            subscriptions::SubscriptionStore(read.connection).rowsByIds(read.account, {SubscriptionId(read.text)}));
    } else if (read.startsWith("txn_") || read.startsWith("pi_") || read.startsWith("in_")) {
        RK_TRY_ASSIGN(answer.payments,
                      payments::PaymentStore(read.connection).rowsByIds(read.account, {PaymentId(read.text)}));
    } else if (read.startsWith("evt_")) {
        RK_TRY_ASSIGN(const auto event, events::EventStore(read.connection).find(read.account, EventId(read.text)));
        if (event)
            answer.others.push_back({{EntityKind::Event, read.text}, event->envelope.eventType});
    } else if (read.startsWith("pro_") || read.startsWith("prod_")) {
        RK_TRY_ASSIGN(const auto product,
                      catalog::ProductStore(read.connection).find(read.account, ProductId(read.text)));
        if (product)
            answer.others.push_back({{EntityKind::Product, read.text}, product->value.name});
    } else if (read.startsWith("pri_") || read.startsWith("price_")) {
        RK_TRY_ASSIGN(const auto price, catalog::PriceStore(read.connection).find(read.account, PriceId(read.text)));
        if (price)
            answer.others.push_back({{EntityKind::Price, read.text},
                                     price->value.name.isEmpty() ? price->value.description : price->value.name});
    }
    return answer;
}

Result<void> addSubscriptionsOf(const SearchRead &read, SearchAnswer &answer)
{
    if (answer.customers.size() > kCustomersWithSubscriptions)
        return {};
    for (const customers::CustomerMatch &customer : answer.customers) {
        subscriptions::SubscriptionFilter filter;
        filter.account = read.account;
        filter.customerId = customer.id;
        RK_TRY_ASSIGN(
            auto page,
            subscriptions::SubscriptionStore(read.connection).list(filter, std::nullopt, {kFoundSubscriptions}));
        for (auto &row : page.rows)
            answer.subscriptions.push_back(std::move(row));
    }
    return {};
}

Result<void> addFoundPayments(const SearchRead &read, SearchAnswer &answer)
{
    payments::PaymentSearch search(read.connection);
    RK_TRY_ASSIGN(std::vector<PaymentId> ids, search.byInvoiceNumber(read.account, read.text, kFoundPayments));
    RK_TRY_ASSIGN(const auto byCard, search.byLast4(read.account, read.text, kFoundPayments));
    ids.insert(ids.end(), byCard.begin(), byCard.end());
    if (ids.empty())
        return {};
    RK_TRY_ASSIGN(answer.payments, payments::PaymentStore(read.connection).rowsByIds(read.account, ids));
    std::sort(answer.payments.begin(), answer.payments.end(), [](const auto &a, const auto &b) {
        return std::pair(a.payment.createdAt, a.payment.id) > std::pair(b.payment.createdAt, b.payment.id);
    });
    return {};
}

Result<void> addFoundOperation(const SearchRead &read, SearchAnswer &answer)
{
    constexpr qsizetype kUuid = 36;
    if (read.text.size() != kUuid)
        return {};
    RK_TRY_ASSIGN(const auto operation, actions::OperationStore::find(read.connection, OperationId(read.text)));
    if (operation && operation->account == read.account)
        answer.others.push_back({{EntityKind::Operation, read.text}, operation->actor});
    return {};
}

FoundOrError searchMirror(const SearchRead &read)
{
    for (const char *prefix : {"sub_", "txn_", "pi_", "in_", "evt_", "pro_", "prod_", "pri_", "price_"}) {
        if (read.startsWith(prefix))
            return searchById(read);
    }
    SearchAnswer answer;
    RK_TRY_ASSIGN(answer.customers,
                  customers::CustomerSearch(read.connection).find(read.account, read.text, kFoundCustomers));
    RK_TRY(addSubscriptionsOf(read, answer));
    RK_TRY(addFoundPayments(read, answer));
    RK_TRY(addFoundOperation(read, answer));
    return answer;
}

template <class T> void keepFew(std::vector<T> &found)
{
    if (found.size() > kMostElsewhere)
        found.erase(found.begin() + kMostElsewhere, found.end());
}

using Others = std::vector<CoreSearchDesk::Other>;

Result<WholeAnswer> searchAccounts(const SearchRead &read, const Others &others)
{
    WholeAnswer whole;
    RK_TRY_ASSIGN(whole.here, searchMirror(read));
    for (const CoreSearchDesk::Other &other : others) {
        RK_TRY_ASSIGN(SearchAnswer found, searchMirror({read.connection, other.account, read.text}));
        keepFew(found.customers);
        keepFew(found.subscriptions);
        keepFew(found.payments);
        if (!found.isEmpty())
            whole.elsewhere.push_back({other.account, other.title, std::move(found)});
    }
    return whole;
}

} // namespace

CoreSearchDesk::CoreSearchDesk(storage::Database &database, const AccountId &account, std::vector<Other> others,
                               QObject *parent)
    : SearchDesk(parent), m_database(database), m_account(account), m_others(std::move(others))
{
}

Task<WholeAnswer> CoreSearchDesk::find(QString text)
{
    return m_database.read([account = m_account, others = m_others,
                            text = text.trimmed().left(customers::kMaxSearchLength)](storage::Connection &connection) {
        return text.isEmpty() ? Result<WholeAnswer>(WholeAnswer())
                              : searchAccounts({connection, account, text}, others);
    });
}

} // namespace reckoner::ui
