// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fills the mirror from the provider's lists: catalog, customers, subscriptions, payments, adjustments, and the credit
// balances of those who have any, page by page.
// Each page's rows and the place behind them are one transaction, so a backfill that was cancelled, failed or killed
// goes on where it stopped; one that was finished starts anew. Rows go through the same version rule as events, as the
// provider's present word, so an event that is newer than the answer is not undone. Lives on the provider's
// thread. Waiting for rate limits is the client's business.

#include "core/base/clock.h"
#include "core/provider/provider.h"
#include "core/storage/database.h"
#include "core/sync/mirror_writer.h"

#include <deque>
#include <functional>

namespace reckoner::sync {

enum class BackfillPart {
    Products,
    Prices,
    Customers,
    Addresses,
    Businesses,
    Subscriptions,
    Payments, // with the addresses and businesses they were billed to, which are not counted as rows
    Adjustments,
    CreditBalances, // of those customers whose payments or adjustments moved any
};
QString backfillPartText(BackfillPart part);

// Addresses and businesses cost two calls per customer; those of kBackfillAhead customers are under way at a time, so
// that a provider that takes a second to answer does not slow down what its rate limit allows.
inline constexpr int kBackfillAhead = 4;
enum class BackfillDepth { WithoutAddresses, WithAddresses };

struct BackfillProgress {
    BackfillPart part = BackfillPart::Products;
    qint64 done = 0; // rows of this part, over all runs
    std::optional<qint64> estimatedTotal;
    double rowsPerSecond = 0;       // of this run
    std::optional<Micros> timeLeft; // of this part
};

struct BackfillReport {
    struct Part {
        qint64 rows = 0, changed = 0, conflicts = 0; // changed: the mirror did not know this
    };
    std::map<BackfillPart, Part> parts;
    qint64 rows() const;
};

struct BackfillOptions {
    BackfillDepth depth = BackfillDepth::WithoutAddresses;
    int pageSize = 0;                                         // 0: the provider's largest
    std::function<void(const BackfillProgress &)> onProgress; // on the caller's thread, after each page
};

class Backfill
{
public:
    // All three must outlive the backfill.
    Backfill(provider::Provider &provider, storage::Database &database, const Clock &clock,
             BackfillOptions options = {});
    ~Backfill(); // a run under way settles Cancelled; the page that is being written is kept

    // One run at a time. Cancelling the task stops after what is under way. Errors: the provider's, Storage, Cancelled.
    Task<BackfillReport> run();

private:
    struct Page {
        std::vector<Snapshot> rows;
        QString next;
        std::optional<qint64> estimatedTotal;
        std::optional<Instant> sentAt = {}; // none: when it was asked for is when its turn came
        std::vector<Snapshot> besides = {}; // what came along with the rows
        std::vector<credits::CreditBalance> balances = {};
    };
    struct Ahead { // the first page of a customer whose turn has not come
        CustomerId customer;
        Task<Page> page;
    };
    struct Place { // where one part stands
        QString cursor;
        qint64 done = 0;
        std::optional<qint64> estimatedTotal;
        bool finished = false;
    };
    struct Written {
        Place place;
        BackfillReport::Part counts;
    };

    Task<std::vector<Place>> loadPlaces();
    void nextPage();
    Task<Page> fetch(BackfillPart part, const QString &cursor);
    Task<Page> fetchPayments(const provider::ListFrom &from);
    Task<Page> fetchOfCustomers(BackfillPart part, const QString &cursor);
    Task<Page> fetchAhead(BackfillPart part, const CustomerId &customer);
    Task<Page> fetchOfCustomer(BackfillPart part, const CustomerId &customer, const QString &cursor);
    Task<Page> fetchCreditBalances(const CustomerId &customer);
    Task<Written> write(BackfillPart part, Page page);
    void written(BackfillPart part, Result<Written> result);
    void report(BackfillPart part);
    void finish(Result<BackfillReport> result);

    provider::Provider &m_provider;
    storage::Database &m_database;
    const Clock &m_clock;
    const BackfillOptions m_options;
    const std::vector<BackfillPart> m_parts;
    std::vector<Place> m_places;                      // parallel to m_parts
    std::deque<Ahead> m_ahead;                        // of the part under way, in the order of their turns
    std::optional<Promise<BackfillReport>> m_promise; // while it runs
    std::optional<Task<bool>> m_current;
    BackfillReport m_report;
    bool m_cancelled = false;
    Instant m_partBegan;
    qint64 m_rowsSincePartBegan = 0;
    QObject m_context; // last: what waits for it is gone before the rest
};

} // namespace reckoner::sync
