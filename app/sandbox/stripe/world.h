// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The whole state of one emulated Stripe account: rows, the work that falls due, the event feed. It knows no HTTP and
// lives on the sandbox's thread. Time is the sandbox's; rows of a test clock have that clock's, and while such rows are
// worked on (TimeScope) now() is theirs.

#include "app/sandbox/stripe/api_version.h"
#include "app/sandbox/stripe/entities.h"
#include "core/base/assert.h"

#include <deque>
#include <functional>
#include <memory>
#include <random>
#include <unordered_map>

namespace reckoner::sandbox::stripe {

// Rows by id, in the order in which they were made. Rows stay where they are until remove().
template <class T> class Table
{
public:
    T &insert(T row)
    {
        m_rows.push_back(std::make_unique<T>(std::move(row)));
        m_byId[m_rows.back()->id] = m_rows.back().get();
        return *m_rows.back();
    }
    T *find(const QString &id)
    {
        const auto at = m_byId.find(id);
        return at == m_byId.end() ? nullptr : at->second;
    }
    const T *find(const QString &id) const
    {
        const auto at = m_byId.find(id);
        return at == m_byId.end() ? nullptr : at->second;
    }
    // For ids that another row holds.
    T &at(const QString &id)
    {
        T *row = find(id);
        RK_ASSERT(row);
        return *row;
    }
    const T &at(const QString &id) const
    {
        const T *row = find(id);
        RK_ASSERT(row);
        return *row;
    }
    void remove(const QString &id)
    {
        m_byId.erase(id);
        std::erase_if(m_rows, [&](const auto &row) { return row->id == id; });
    }
    const std::vector<std::unique_ptr<T>> &rows() const { return m_rows; }
    void clear()
    {
        m_byId.clear();
        m_rows.clear();
    }

private:
    std::vector<std::unique_ptr<T>> m_rows;
    std::unordered_map<QString, T *> m_byId;
};

enum class Work {
    TickSubscription, // trial, renewal, cancellation, expiry, whatever it waits for
    TickSchedule,
    FinalizeInvoice,
    RetryInvoice,
    ExpireSession,
    SettleRefund,
    RetryDelivery,
};

// What an account is set to (reference/stripe.md §2.5, §8).
struct Rules {
    QString apiVersion = QStringLiteral("2026-08-26.dahlia"); // the account's default
    QString afterRetries = QStringLiteral("cancel");          // cancel, unpaid, leave
    std::vector<int> retryDays = {3, 5, 7};                   // after each failed attempt
    enum class Ties { TowardNegative, Floor, Up } ties = Ties::TowardNegative;
    enum class Deliveries { Sandbox, Live } deliveries = Deliveries::Sandbox; // how often events are tried again
    qint64 finalizesAfter = 3601;
    qint64 paymentAfter = 3600;
};

// Asked for of the next charges (the test cards decline by themselves).
struct Decline {
    QString code = QStringLiteral("card_declined");
    QString declineCode = QStringLiteral("generic_decline");
    QString customer = {}; // empty: anybody's
};

struct WorldHooks {
    std::function<qint64()> now;                  // Unix seconds
    std::function<void(qint64)> wakeAt;           // runDue() is to be called by then
    std::function<void(const QString &)> deliver; // a Delivery was filed; may be empty
};

class World
{
public:
    World(WorldHooks hooks, Rules rules);
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    void setDeliver(std::function<void(const QString &)> deliver) { m_hooks.deliver = std::move(deliver); }

    qint64 now() const;
    QString makeId(const char *prefix, int length = 24); // "sub_" and so many letters and digits
    QByteArray makeToken(int length);

    // Work at that time of the clock in force for the row. Handlers find out whether it is still wanted.
    void schedule(qint64 due, Work work, const QString &id, const QString &testClock = {});
    void onWork(std::function<void(World &, Work, const QString &id)> handler) { m_handler = std::move(handler); }
    void runDue(); // what is due by now() of the sandbox's clock
    // Goes through the past: acts, and the work that they cause, in time order up to now(). Acts may file more. For
    // seeds.
    void replay(std::multimap<qint64, std::function<void()>> &acts);
    // Runs a test clock's work in time order and leaves it there.
    void advanceTestClock(TestClock &clock, qint64 until);

    // Who caused what happens now; events name it.
    struct Cause {
        QString requestId, idempotencyKey;
    };
    Cause cause;

    // Files an event with its object as each version wants it, and a delivery per endpoint that does. before: as it
    // was, for previous_attributes of *.updated.
    using Render = std::function<QJsonObject(const ApiVersion &)>;
    void emitEvent(const char *type, const Row &object, const Render &render, const Render &before = {});
    bool keepsEvents() const { return now() >= eventsFrom; }
    qint64 eventsFrom = 0; // the feed begins here; a seed's earlier history has none
    QString deliver(const Event &event, const WebhookEndpoint &endpoint);
    bool wants(const WebhookEndpoint &endpoint, const QString &type) const;

    ApiVersion accountVersion() const;
    std::optional<Decline> takeDecline(const QString &customer);

    void clear(); // every row and all work

    Rules rules;
    QString baseUrl;
    std::deque<Decline> declines;

    Table<Product> products;
    Table<Price> prices;
    Table<Coupon> coupons;
    Table<PromotionCode> promotionCodes;
    Table<PaymentMethod> paymentMethods;
    Table<Customer> customers;
    Table<BalanceTransaction> balanceTransactions;
    Table<Subscription> subscriptions;
    Table<InvoiceItem> invoiceItems;
    Table<Invoice> invoices;
    Table<PaymentIntent> paymentIntents;
    Table<Charge> charges;
    Table<Refund> refunds;
    Table<Dispute> disputes;
    Table<AccountEntry> accountEntries;
    Table<CreditNote> creditNotes;
    Table<CheckoutSession> sessions;
    Table<PortalSession> portalSessions;
    Table<SubscriptionSchedule> schedules;
    Table<TestClock> testClocks;
    Table<WebhookEndpoint> endpoints;
    Table<Event> events;
    Table<Delivery> deliveries;

private:
    friend class TimeScope;
    struct Due {
        Work work;
        QString id;
    };
    using Queue = std::multimap<qint64, Due>; // equal times in the order they were filed
    bool runNext(Queue &queue, qint64 until);
    WorldHooks m_hooks;
    std::function<void(World &, Work, const QString &)> m_handler;
    std::map<QString, Queue> m_due; // by test clock; "" is the sandbox's clock
    bool m_isReplaying = false;
    std::optional<qint64> m_time; // of the test clock or the work in hand
    std::mt19937_64 m_random{7};
};

// now() of a test clock while it lives; for none it stays as it is.
class TimeScope
{
public:
    TimeScope(World &world, const QString &testClock);
    ~TimeScope() { m_world.m_time = m_before; }
    TimeScope(const TimeScope &) = delete;
    TimeScope &operator=(const TimeScope &) = delete;

private:
    World &m_world;
    std::optional<qint64> m_before;
};

} // namespace reckoner::sandbox::stripe
