// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/customer_elsewhere.h"

#include "core/credits/credit_balance_store.h"
#include "core/customers/customer_pair_store.h"
#include "core/customers/customer_store.h"

#include <algorithm>

namespace reckoner::actions {

using customers::Customer;
using customers::CustomerKey;
using customers::CustomerPair;
using customers::CustomerPairStore;
using customers::PairVerdict;
using payments::PaymentTotals;

namespace {

constexpr int kRecordSubscriptions = 20;
constexpr int kRecordPayments = 8;

Result<std::optional<Customer>> findRecord(storage::Connection &connection, const CustomerKey &key)
{
    RK_TRY_ASSIGN(auto found, customers::CustomerStore(connection).find(key.account, key.id));
    return found ? std::optional(std::move(found->value)) : std::nullopt;
}

Result<std::vector<PaymentTotals>> totalsOf(storage::Connection &connection, const CustomerKey &key)
{
    payments::PaymentFilter filter;
    filter.account = key.account;
    filter.customerId = key.id;
    return payments::PaymentStore(connection).totals(filter);
}

Result<OtherRecord> readRecord(storage::Connection &connection, const CustomerKey &key)
{
    OtherRecord record;
    record.key = key;
    RK_TRY_ASSIGN(record.customer, findRecord(connection, key));
    subscriptions::SubscriptionFilter subscribed;
    subscribed.account = key.account;
    subscribed.customerId = key.id;
    RK_TRY_ASSIGN(
        auto subscriptions,
        subscriptions::SubscriptionStore(connection).list(subscribed, std::nullopt, {.rows = kRecordSubscriptions}));
    record.subscriptions = std::move(subscriptions.rows);
    payments::PaymentFilter paid;
    paid.account = key.account;
    paid.customerId = key.id;
    RK_TRY_ASSIGN(auto payments,
                  payments::PaymentStore(connection).list(paid, std::nullopt, {.rows = kRecordPayments}));
    record.payments = std::move(payments.rows);
    RK_TRY_ASSIGN(record.totals, totalsOf(connection, key));
    RK_TRY_ASSIGN(record.credits, credits::CreditBalanceStore(connection).of(key.account, key.id));
    return record;
}

} // namespace

Result<std::vector<PaymentTotals>> addTotals(std::vector<PaymentTotals> totals, const std::vector<PaymentTotals> &more)
{
    for (const PaymentTotals &each : more) {
        const auto same = std::find_if(totals.begin(), totals.end(),
                                       [&](const PaymentTotals &one) { return one.currency == each.currency; });
        if (same == totals.end()) {
            totals.push_back(each);
            continue;
        }
        same->count += each.count;
        RK_TRY_ASSIGN(same->billed, same->billed.plus(each.billed));
        RK_TRY_ASSIGN(same->collected, same->collected.plus(each.collected));
        RK_TRY_ASSIGN(same->refunded, same->refunded.plus(each.refunded));
    }
    std::sort(totals.begin(), totals.end(),
              [](const PaymentTotals &a, const PaymentTotals &b) { return a.currency.code() < b.currency.code(); });
    return totals;
}

Result<CustomerElsewhere> readElsewhere(storage::Connection &connection, const CustomerKey &customer)
{
    CustomerElsewhere elsewhere;
    RK_TRY_ASSIGN(const auto pairs, CustomerPairStore::of(connection, customer));
    RK_TRY_ASSIGN(const auto person, CustomerPairStore::samePerson(connection, customer));
    for (const CustomerKey &key : person) {
        RK_TRY_ASSIGN(OtherRecord record, readRecord(connection, key));
        const auto direct = std::find_if(pairs.begin(), pairs.end(), [&](const CustomerPair &pair) {
            return pair.verdict == PairVerdict::Confirmed && pair.otherThan(customer) == key;
        });
        if (direct != pairs.end())
            record.pair = *direct;
        RK_TRY_ASSIGN(elsewhere.jointTotals, addTotals(std::move(elsewhere.jointTotals), record.totals));
        elsewhere.records.push_back(std::move(record));
    }
    if (!elsewhere.records.empty()) {
        RK_TRY_ASSIGN(elsewhere.ownTotals, totalsOf(connection, customer));
        RK_TRY_ASSIGN(elsewhere.jointTotals, addTotals(std::move(elsewhere.jointTotals), elsewhere.ownTotals));
    }
    for (const CustomerPair &pair : pairs) {
        if (pair.verdict != PairVerdict::Rejected)
            continue;
        RejectedRecord rejected{pair, {}};
        RK_TRY_ASSIGN(rejected.customer, findRecord(connection, pair.otherThan(customer)));
        elsewhere.rejected.push_back(std::move(rejected));
    }
    RK_TRY_ASSIGN(elsewhere.candidates, CustomerPairStore::candidates(connection, customer));
    return elsewhere;
}

} // namespace reckoner::actions
