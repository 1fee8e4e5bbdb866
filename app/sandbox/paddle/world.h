// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The whole state of one emulated Paddle account: its rows, its clock with the work that falls due, its event feed. All
// of it lives on the sandbox's thread. It knows no HTTP. Work falls due by kind: whoever owns a kind registers a
// handler with onDue(), which must check that the entity still wants it (entries are never taken back).

#include "app/sandbox/paddle/api_error.h"
#include "app/sandbox/paddle/billing_entities.h"
#include "app/sandbox/paddle/entities.h"

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <random>

namespace reckoner::sandbox::paddle {

// Rows by id. Ids are ULIDs, so the order is that of creation. Rows stay where they are: pointers hold until remove().
template <class T> class Table
{
public:
    T &insert(T row)
    {
        const QString id = row.id;
        return m_rows.insert_or_assign(id, std::move(row)).first->second;
    }
    T *find(const QString &id)
    {
        auto at = m_rows.find(id);
        return at == m_rows.end() ? nullptr : &at->second;
    }
    const T *find(const QString &id) const
    {
        auto at = m_rows.find(id);
        return at == m_rows.end() ? nullptr : &at->second;
    }
    bool remove(const QString &id) { return m_rows.erase(id) > 0; }
    std::map<QString, T> &rows() { return m_rows; } // for (auto &[id, row] : table.rows())
    const std::map<QString, T> &rows() const { return m_rows; }
    size_t size() const { return m_rows.size(); }
    void clear() { m_rows.clear(); }

private:
    std::map<QString, T> m_rows;
};

enum class ClockMode { Running, Frozen };   // Running: moves on with real time from where it was set
enum class RetrySchedule { Sandbox, Live }; // reference/paddle.md §4.4

// Where sources conflict or accounts differ (reference/paddle.md §6); the sandbox's defaults are the suggested ones.
struct Rules {
    RetrySchedule retries = RetrySchedule::Sandbox;
    QString defaultPaymentLink =
        QStringLiteral("https://localhost/checkout");    // empty: transaction_default_checkout_url_not_set
    QString accountTaxMode = QStringLiteral("external"); // what account_setting means
    bool trialItemsReplaceable = true;
    bool pausedKeepsPeriod = false;
    bool refundsNeedApproval = true; // pending_approval first
    Micros refundApprovalAfter = std::chrono::minutes(10);
    Micros dunningEndsAfter = std::chrono::hours(24 * 30); // then dunningAction
    QString dunningAction = QStringLiteral("cancel");      // cancel, pause
};

struct PaymentDecline {
    QString errorCode;  // of payments[].error_code
    QString customerId; // empty: anybody's payment
};

struct WorldOptions {
    Instant start;
    ClockMode clock = ClockMode::Running;
    quint64 seed = 1; // of ids and secrets
    Rules rules;
};

class World
{
public:
    explicit World(WorldOptions options);
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    // The clock. stamp() is now() made unique: later than every stamp before, now with ms and now with µs digits; use
    // it for created_at, updated_at and occurred_at, so that every write changes updated_at.
    Instant now() const;
    Instant stamp();
    ClockMode clockMode() const { return m_clockMode; }
    void setClockMode(ClockMode mode);

    // Ids of a fixed seed: prefix "_" ULID of that time. makeId("sub") is of now().
    QString makeId(const char *prefix);
    QString makeId(const char *prefix, Instant at);
    QString makeUuid();
    QByteArray makeToken(int length); // [a-zA-Z0-9]

    // Due work.
    using DueHandler = std::function<void(World &, const QString &entityId, Instant due)>;
    void onDue(const QByteArray &kind, DueHandler handler);
    void schedule(Instant due, const QByteArray &kind, const QString &entityId);
    std::optional<Instant> nextDue() const;
    // Runs the earliest work due at or before until, with the clock at its due time. False: there is none.
    bool runNextDue(Instant until);
    // Runs all work up to then, in time order, and leaves the clock there. Never goes back in time.
    void advanceTo(Instant until);
    void setNow(Instant now); // without running anything; for seeds

    // Appends to the event feed and files a notification per destination that wants it. entity is the snapshot that
    // webhooks carry (no include expansions, no management_urls).
    void emitEvent(const char *type, QJsonObject entity, Instant occurredAt);
    // Who sends filed notifications (ids). Set once by the sandbox.
    void onNotification(std::function<void(const QString &notificationId)> send) { m_send = std::move(send); }
    // Files one notification of an event again (replay) or first; returns its id.
    QString notify(const Event &event, const NotificationSetting &setting, const QString &origin);

    // Takes the decline that the next payment of this customer meets, if faults or the payment method ask for one.
    std::optional<QString> takeDecline(const QString &customerId, const QString &paymentMethodId);

    // Are events of this moment kept? Rules ask before they render a snapshot, which is what a seed would wait for.
    bool keepsEvents() const { return now() >= eventsFrom; }
    Instant eventsFrom; // the feed begins here; earlier history has none

    CreditBalance &creditBalance(const QString &customerId, const QString &currency); // made when there is none

    void clear(); // every row, all due work; clock, rules, settings of the account stay

    Rules rules;
    QString baseUrl; // "http://127.0.0.1:PORT", for links in answers
    std::deque<PaymentDecline> declines;

    Table<Product> products;
    Table<Price> prices;
    Table<Customer> customers;
    Table<Address> addresses;
    Table<Business> businesses;
    Table<PaymentMethod> paymentMethods;
    Table<Discount> discounts;
    Table<Subscription> subscriptions;
    Table<Transaction> transactions;
    Table<Adjustment> adjustments;
    Table<Event> events;
    Table<NotificationSetting> notificationSettings;
    Table<Notification> notifications;
    std::map<std::pair<QString, QString>, CreditBalance> creditBalances; // customer, currency
    int nextInvoiceNumber = 10001;

private:
    struct Due {
        QByteArray kind;
        QString entityId;
    };
    Instant m_base;                                // sandbox time at m_since
    std::chrono::steady_clock::time_point m_since; // real time passed since then counts while Running
    ClockMode m_clockMode;
    Instant m_lastStamp;
    quint32 m_idCount = 0;
    std::mt19937_64 m_random;
    std::multimap<Instant, Due> m_due; // equal times in the order they were filed
    std::map<QByteArray, DueHandler> m_handlers;
    std::function<void(const QString &)> m_send;
};

} // namespace reckoner::sandbox::paddle
