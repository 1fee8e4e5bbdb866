// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/backfill.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/base/words.h"
#include "core/credits/credit_balance_store.h"
#include "core/sync/sync_cursor.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace reckoner::sync {

using storage::Connection;
using storage::Transaction;

namespace {

constexpr const char *kBackfillNextCustomersSql = R"(
SELECT customer_id FROM customer WHERE account_id = :account_id AND customer_id > :after ORDER BY customer_id LIMIT :row_limit
)";

constexpr const char *kBackfillNextCreditCustomersSql = R"(
SELECT c.customer_id
FROM customer c
WHERE c.account_id = :account_id AND c.customer_id > :after
  AND (EXISTS (SELECT 1 FROM payment p
               WHERE p.account_id = c.account_id AND p.customer_id = c.customer_id
                 AND (p.credit_minor <> 0 OR p.credit_to_balance_minor <> 0))
       OR EXISTS (SELECT 1 FROM adjustment a
                  WHERE a.account_id = c.account_id AND a.customer_id = c.customer_id
                    AND a.credit_applied_to_balance = 1))
ORDER BY c.customer_id
LIMIT :row_limit
)";

std::vector<BackfillPart> backfillParts(BackfillDepth depth, const provider::Capabilities &capabilities)
{
    std::vector<BackfillPart> parts{BackfillPart::Products, BackfillPart::Prices, BackfillPart::Customers};
    if (depth == BackfillDepth::WithAddresses) {
        parts.push_back(BackfillPart::Addresses);
        parts.push_back(BackfillPart::Businesses);
    }
    parts.insert(parts.end(), {BackfillPart::Subscriptions, BackfillPart::Payments, BackfillPart::Adjustments});
    if (capabilities.creditBalances)
        parts.push_back(BackfillPart::CreditBalances);
    return parts;
}

QString backfillCursorName(BackfillPart part)
{
    return QStringLiteral("backfill.") + backfillPartText(part);
}

QByteArray backfillState(qint64 done, std::optional<qint64> total, bool finished)
{
    const QJsonObject state{{QStringLiteral("done"), done},
                            {QStringLiteral("total"), total ? QJsonValue(*total) : QJsonValue()},
                            {QStringLiteral("finished"), finished}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

Error backfillCancelled()
{
    return {
        ErrorKind::Cancelled, Words::tr("The synchronisation was stopped. It goes on from here next time."), {}, {}};
}

} // namespace

QString backfillPartText(BackfillPart part)
{
    switch (part) {
    case BackfillPart::Products: return QStringLiteral("products");
    case BackfillPart::Prices: return QStringLiteral("prices");
    case BackfillPart::Customers: return QStringLiteral("customers");
    case BackfillPart::Addresses: return QStringLiteral("addresses");
    case BackfillPart::Businesses: return QStringLiteral("businesses");
    case BackfillPart::Subscriptions: return QStringLiteral("subscriptions");
    case BackfillPart::Payments: return QStringLiteral("payments");
    case BackfillPart::Adjustments: return QStringLiteral("adjustments");
    case BackfillPart::CreditBalances: return QStringLiteral("credit_balances");
    }
    RK_UNREACHABLE();
}

qint64 BackfillReport::rows() const
{
    qint64 sum = 0;
    for (const auto &[part, counts] : parts)
        sum += counts.rows;
    return sum;
}

Backfill::Backfill(provider::Provider &provider, storage::Database &database, const Clock &clock,
                   BackfillOptions options)
    : m_provider(provider), m_database(database), m_clock(clock), m_options(std::move(options)),
      m_parts(backfillParts(m_options.depth, provider.capabilities()))
{
}

Backfill::~Backfill() = default;

Task<BackfillReport> Backfill::run()
{
    RK_ASSERT(!m_promise);
    m_promise.emplace();
    m_cancelled = false;
    m_report = {};
    m_promise->onCancel([this] {
        m_cancelled = true;
        if (m_current)
            m_current->cancel();
    });
    Task<BackfillReport> task = m_promise->task();
    m_current = loadPlaces().then(&m_context, [this](Result<std::vector<Place>> places) -> Result<bool> {
        if (!places) {
            finish(std::move(places).error());
            return false;
        }
        m_places = std::move(*places);
        m_partBegan = m_clock.now();
        nextPage();
        return true;
    });
    return task;
}

// Where the last run stopped, or the beginning of everything when it was finished.
Task<std::vector<Backfill::Place>> Backfill::loadPlaces()
{
    const AccountId account = m_provider.account();
    return m_database.write(
        [account, parts = m_parts, now = m_clock.now()](Transaction &transaction) -> Result<std::vector<Place>> {
            std::vector<Place> places;
            for (const BackfillPart part : parts) {
                RK_TRY_ASSIGN(const auto saved,
                              loadSyncCursor(transaction.connection(), account, backfillCursorName(part)));
                Place place;
                if (saved) {
                    RK_TRY_ASSIGN(const JsonDocument state, JsonDocument::parse(saved->state));
                    place.cursor = saved->cursor;
                    place.done = state.root()["done"].integer().value_or(0);
                    place.estimatedTotal = state.root()["total"].integer();
                    place.finished = state.root()["finished"].boolean().value_or(false);
                }
                places.push_back(std::move(place));
            }
            if (!std::all_of(places.begin(), places.end(), [](const Place &place) { return place.finished; }))
                return places;
            for (size_t i = 0; i < parts.size(); ++i) {
                places[i] = {};
                RK_TRY(saveSyncCursor(transaction, account, backfillCursorName(parts[i]),
                                      {{}, backfillState(0, {}, false), now}));
            }
            return places;
        });
}

void Backfill::nextPage()
{
    if (m_cancelled) {
        finish(backfillCancelled());
        return;
    }
    const auto open =
        std::find_if(m_places.begin(), m_places.end(), [](const Place &place) { return !place.finished; });
    if (open == m_places.end()) {
        finish(m_report);
        return;
    }
    const BackfillPart part = m_parts[size_t(open - m_places.begin())];
    m_current = fetch(part, open->cursor)
                    .then(&m_context,
                          [this, part](Result<Page> page) -> Task<Written> {
                              if (!page)
                                  return Task<Written>::settled(std::move(page).error());
                              return write(part, std::move(*page));
                          })
                    .then(&m_context, [this, part](Result<Written> result) -> Result<bool> {
                        written(part, std::move(result));
                        return true;
                    });
}

Task<Backfill::Page> Backfill::fetch(BackfillPart part, const QString &cursor)
{
    const provider::ListFrom from{cursor, m_options.pageSize};
    const auto paged = [this]<class T>(Task<provider::ListPage<T>> task) {
        return std::move(task).then(&m_context, [](Result<provider::ListPage<T>> list) -> Result<Page> {
            if (!list)
                return std::move(list).error();
            Page page{{}, list->next, list->estimatedTotal};
            for (T &row : list->rows)
                page.rows.emplace_back(std::move(row));
            return page;
        });
    };
    switch (part) {
    case BackfillPart::Products: return paged(m_provider.listProducts(from));
    case BackfillPart::Prices: return paged(m_provider.listPrices(from));
    case BackfillPart::Customers: return paged(m_provider.listCustomers(from));
    case BackfillPart::Addresses:
    case BackfillPart::Businesses:
    case BackfillPart::CreditBalances: return fetchOfCustomers(part, cursor);
    case BackfillPart::Subscriptions: return paged(m_provider.listSubscriptions(from));
    case BackfillPart::Payments: return fetchPayments(from);
    case BackfillPart::Adjustments: return paged(m_provider.listAdjustments(from));
    }
    RK_UNREACHABLE();
}

// With whom they were billed to: a customer's addresses would cost a call each.
Task<Backfill::Page> Backfill::fetchPayments(const provider::ListFrom &from)
{
    return m_provider.listBilledPayments(from).then(
        &m_context, [](Result<provider::ListPage<provider::BilledPayment>> list) -> Result<Page> {
            if (!list)
                return std::move(list).error();
            Page page{{}, list->next, list->estimatedTotal};
            for (provider::BilledPayment &row : list->rows) {
                if (row.address)
                    page.besides.emplace_back(*std::move(row.address));
                if (row.business)
                    page.besides.emplace_back(*std::move(row.business));
                page.rows.emplace_back(std::move(row.payment));
            }
            return page;
        });
}

// These lists exist per customer only. Our cursor: the customer, "|", and the provider's cursor within, if there is
// more.
Task<Backfill::Page> Backfill::fetchOfCustomers(BackfillPart part, const QString &cursor)
{
    const CustomerId at(cursor.section(u'|', 0, 0));
    if (const QString within = cursor.section(u'|', 1); !within.isEmpty())
        return fetchOfCustomer(part, at, within);
    const CustomerId last = m_ahead.empty() ? at : m_ahead.back().customer;
    const int missing = kBackfillAhead - int(m_ahead.size());
    return m_database
        .read([account = m_provider.account(), last, missing, part](Connection &connection) {
            return connection
                .prepare(part == BackfillPart::CreditBalances ? kBackfillNextCreditCustomersSql
                                                              : kBackfillNextCustomersSql)
                .bind(":account_id", account)
                .bind(":after", last)
                .bind(":row_limit", missing)
                .all([](const storage::Row &row) { return row.id<CustomerId>(0); });
        })
        .then(&m_context, [this, part](Result<std::vector<CustomerId>> customers) -> Task<Page> {
            if (!customers)
                return Task<Page>::settled(std::move(customers).error());
            for (const CustomerId &customer : *customers)
                m_ahead.push_back({customer, fetchAhead(part, customer)});
            if (m_ahead.empty()) // the last one is done
                return Task<Page>::settled(Page{});
            Task<Page> page = std::move(m_ahead.front().page);
            m_ahead.pop_front();
            return page;
        });
}

Task<Backfill::Page> Backfill::fetchAhead(BackfillPart part, const CustomerId &customer)
{
    return fetchOfCustomer(part, customer, {}).then(&m_context, [sentAt = m_clock.now()](Result<Page> page) {
        if (page)
            page->sentAt = sentAt;
        return page;
    });
}

Task<Backfill::Page> Backfill::fetchOfCustomer(BackfillPart part, const CustomerId &customer, const QString &cursor)
{
    if (part == BackfillPart::CreditBalances)
        return fetchCreditBalances(customer);
    const provider::ListFrom from{cursor, m_options.pageSize};
    const auto paged = [this, customer]<class T>(Task<provider::ListPage<T>> task) {
        return std::move(task).then(&m_context, [customer](Result<provider::ListPage<T>> list) -> Result<Page> {
            if (!list)
                return std::move(list).error();
            Page page{{}, customer.toString() + u'|' + list->next, {}};
            for (T &row : list->rows)
                page.rows.emplace_back(std::move(row));
            return page;
        });
    };
    return part == BackfillPart::Addresses ? paged(m_provider.listAddresses(customer, from))
                                           : paged(m_provider.listBusinesses(customer, from));
}

// A key that may not read them leaves them out; the connection test says so.
Task<Backfill::Page> Backfill::fetchCreditBalances(const CustomerId &customer)
{
    return m_provider.creditBalances(customer).then(
        &m_context, [customer](Result<std::vector<credits::CreditBalance>> balances) -> Result<Page> {
            if (!balances && balances.error().kind == ErrorKind::Forbidden)
                return Page{};
            if (!balances)
                return std::move(balances).error();
            Page page{{}, customer.toString() + u'|', {}};
            page.balances = *std::move(balances);
            return page;
        });
}

Task<Backfill::Written> Backfill::write(BackfillPart part, Page page)
{
    const size_t index = size_t(std::find(m_parts.begin(), m_parts.end(), part) - m_parts.begin());
    return m_database.write([account = m_provider.account(), part, page = std::move(page), place = m_places[index],
                             now = m_clock.now()](Transaction &transaction) -> Result<Written> {
        MirrorWriter mirror(transaction.connection());
        Written out{place, {}};
        const auto count = [&out](const storage::UpsertOutcome &upserted) {
            ++out.counts.rows;
            out.counts.changed += upserted.dataChanged ? 1 : 0;
            out.counts.conflicts += upserted.decision == storage::Decision::Conflict ? 1 : 0;
        };
        for (const Snapshot &row : page.besides)
            RK_TRY(mirror.upsertIfNewer(transaction, row, updatedAtOf(row), storage::Authority::Answer));
        for (const Snapshot &row : page.rows) {
            RK_TRY_ASSIGN(const storage::UpsertOutcome upserted,
                          mirror.upsertIfNewer(transaction, row, updatedAtOf(row), storage::Authority::Answer));
            count(upserted);
        }
        credits::CreditBalanceStore balances(transaction.connection());
        for (const credits::CreditBalance &balance : page.balances) {
            const Instant asOf = page.sentAt.value_or(now);
            RK_TRY_ASSIGN(const storage::UpsertOutcome upserted,
                          balances.upsertIfNewer(transaction, balance, {asOf, asOf}, storage::Authority::Answer));
            count(upserted);
        }
        out.place.cursor = page.next;
        out.place.done += out.counts.rows;
        if (page.estimatedTotal)
            out.place.estimatedTotal = page.estimatedTotal;
        out.place.finished = page.next.isEmpty();
        RK_TRY(saveSyncCursor(
            transaction, account, backfillCursorName(part),
            {out.place.cursor, backfillState(out.place.done, out.place.estimatedTotal, out.place.finished), now}));
        return out;
    });
}

void Backfill::written(BackfillPart part, Result<Written> result)
{
    if (!result) {
        finish(m_cancelled ? backfillCancelled() : std::move(result).error());
        return;
    }
    Place &place = m_places[size_t(std::find(m_parts.begin(), m_parts.end(), part) - m_parts.begin())];
    place = result->place;
    BackfillReport::Part &sum = m_report.parts[part];
    sum.rows += result->counts.rows;
    sum.changed += result->counts.changed;
    sum.conflicts += result->counts.conflicts;
    m_rowsSincePartBegan += result->counts.rows;
    report(part);
    if (place.finished) {
        qCInfo(lcSync, "A part of the backfill is complete. account=%s part=%s rows=%lld",
               qUtf8Printable(m_provider.account().toString()), qUtf8Printable(backfillPartText(part)),
               static_cast<long long>(place.done));
        m_partBegan = m_clock.now();
        m_rowsSincePartBegan = 0;
    }
    nextPage();
}

void Backfill::report(BackfillPart part)
{
    if (!m_options.onProgress)
        return;
    const Place &place = m_places[size_t(std::find(m_parts.begin(), m_parts.end(), part) - m_parts.begin())];
    BackfillProgress progress{part, place.done, place.estimatedTotal, 0, {}};
    const double seconds = double((m_clock.now() - m_partBegan).count()) / 1e6;
    if (seconds > 0)
        progress.rowsPerSecond = double(m_rowsSincePartBegan) / seconds;
    if (progress.rowsPerSecond > 0 && place.estimatedTotal)
        progress.timeLeft = Micros(
            qint64(double(std::max<qint64>(0, *place.estimatedTotal - place.done)) / progress.rowsPerSecond * 1e6));
    m_options.onProgress(progress);
}

void Backfill::finish(Result<BackfillReport> result)
{
    if (!m_promise)
        return;
    for (Ahead &ahead : m_ahead)
        ahead.page.cancel();
    m_ahead.clear();
    Promise<BackfillReport> promise = std::move(*m_promise); // the receiver may run or destroy this again
    m_promise.reset();
    promise.resolve(std::move(result));
}

} // namespace reckoner::sync
