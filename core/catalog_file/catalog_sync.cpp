// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/catalog_sync.h"

#include "core/audit/audit_log.h"
#include "core/base/words.h"
#include "core/catalog/price_store.h"
#include "core/catalog/product_store.h"
#include "core/catalog_file/catalog_key_store.h"
#include "core/catalog_file/ignored_difference_store.h"
#include "core/events/event_store.h"

namespace reckoner::catalog_file {

namespace {

Result<void> auditSync(storage::Transaction &transaction, const AccountId &account, audit::AuditEntry entry)
{
    entry.account = account;
    RK_TRY(audit::AuditLog::append(transaction, std::move(entry)));
    return {};
}

template <class Store, class T>
Result<int> takeRows(storage::Transaction &transaction, const std::vector<T> &rows, const QSet<QString> &ids,
                     Instant now)
{
    Store store(transaction.connection());
    int taken = 0;
    for (const T &row : rows) {
        if (!ids.contains(row.id.toString()))
            continue;
        RK_TRY_ASSIGN(const storage::UpsertOutcome outcome,
                      store.upsertIfNewer(transaction, row, {now, row.updatedAt}, storage::Authority::Answer));
        taken += outcome.dataChanged ? 1 : 0;
    }
    return taken;
}

// Ours and the provider's clocks need not agree, and an event is stored a moment after it happened.
constexpr Micros kReadOverlap = std::chrono::minutes(10);
constexpr size_t kMostNamedEntries = 1000; // beyond that the whole is hardly more requests

Result<void> addNamedByEvents(storage::Connection &connection, const events::EventFilter &filter,
                              const std::function<void(const QString &)> &add)
{
    events::EventStore store(connection);
    std::optional<events::EventCursor> after;
    do {
        RK_TRY_ASSIGN(auto page, store.list(filter, after, {storage::kMaxPageRows}));
        for (const events::StoredEvent &event : page.rows)
            if (!event.envelope.entityId.isEmpty())
                add(event.envelope.entityId);
        after = page.next;
    } while (after);
    return {};
}

// What may have changed at the provider since it was read: what events tell of, whatever became of them, what the
// mirror has of a later date, and what differed then.
Result<NamedEntries> namedSince(storage::Connection &connection, const CatalogSnapshot &local,
                                const CatalogReadMark &mark)
{
    NamedEntries named;
    named.products.insert(mark.openProducts.begin(), mark.openProducts.end());
    named.prices.insert(mark.openPrices.begin(), mark.openPrices.end());
    const Instant since = mark.readAt - kReadOverlap;
    for (const catalog::Product &product : local.products)
        if (product.updatedAt >= since)
            named.products.insert(product.id);
    for (const catalog::Price &price : local.prices)
        if (price.updatedAt >= since)
            named.prices.insert(price.id);
    events::EventFilter filter;
    filter.account = local.account;
    filter.from = since;
    filter.typePrefix = QStringLiteral("product.");
    RK_TRY(addNamedByEvents(connection, filter, [&](const QString &id) { named.products.insert(ProductId(id)); }));
    filter.typePrefix = QStringLiteral("price.");
    RK_TRY(addNamedByEvents(connection, filter, [&](const QString &id) { named.prices.insert(PriceId(id)); }));
    return named;
}

template <class T, class SomeId> SomeId newestOf(const std::vector<T> &rows, SomeId newest)
{
    for (const T &row : rows)
        newest = std::max(newest, row.id);
    return newest;
}

// The newest ids are those that the provider listed: one that the mirror has from an event may be younger than another
// that was made unseen while the list was read.
CatalogReadMark markAfter(const SyncReport &report, CatalogReadMark mark)
{
    mark.wholeAt = report.wholeAt;
    mark.readAt = std::max(report.readAt, report.wholeAt);
    mark.openProducts.clear();
    mark.openPrices.clear();
    for (const MirrorDifference &difference : report.differences) {
        if (difference.kind == EntryKind::Product)
            mark.openProducts.emplace_back(difference.id);
        else
            mark.openPrices.emplace_back(difference.id);
    }
    return mark;
}

std::vector<MirrorDifference> chosenOf(const SyncReport &report, const QSet<QString> &ids)
{
    std::vector<MirrorDifference> chosen;
    for (const MirrorDifference &difference : report.differences)
        if (ids.contains(difference.id))
            chosen.push_back(difference);
    return chosen;
}

} // namespace

Result<CatalogSnapshot> mirrorSnapshot(storage::Connection &connection, const AccountId &account)
{
    CatalogSnapshot all{account, {}, {}};
    catalog::ProductStore products(connection);
    std::optional<catalog::ProductCursor> afterProduct;
    do {
        RK_TRY_ASSIGN(auto page, products.list({account, {}}, afterProduct, {storage::kMaxPageRows}));
        std::move(page.rows.begin(), page.rows.end(), std::back_inserter(all.products));
        afterProduct = page.next;
    } while (afterProduct);
    catalog::PriceStore prices(connection);
    std::optional<catalog::PriceCursor> afterPrice;
    do {
        RK_TRY_ASSIGN(auto page, prices.list({account, {}, {}, {}}, afterPrice, {storage::kMaxPageRows}));
        for (catalog::OfferedPrice &each : page.rows)
            all.prices.push_back(std::move(each.price));
        afterPrice = page.next;
    } while (afterPrice);
    return all;
}

Result<CatalogDocument> mirrorDocument(storage::Connection &connection, const AccountId &account)
{
    RK_TRY_ASSIGN(const CatalogSnapshot snapshot, mirrorSnapshot(connection, account));
    RK_TRY_ASSIGN(const CatalogKeys known, CatalogKeyStore::load(connection, account));
    return keyedCatalog(snapshot, known).document;
}

struct CatalogSync::Known {
    CatalogSnapshot local;
    std::optional<CatalogReadMark> mark;
    NamedEntries named;
};

CatalogSync::CatalogSync(Context context)
    : m_context(std::move(context)), m_remote(m_context.database, m_context.provider)
{
    if (m_context.changes)
        m_changed = std::make_unique<ChangedPartRead>(*m_context.changes);
}

Task<SyncReport> CatalogSync::report(ReadKind wanted)
{
    auto look = m_context.database.read(
        [account = m_remote.account(), wanted](storage::Connection &connection) -> Result<Known> {
            Known known;
            RK_TRY_ASSIGN(known.mark, CatalogReadStore::find(connection, account));
            if (!known.mark || wanted == ReadKind::Whole)
                return known;
            RK_TRY_ASSIGN(known.local, mirrorSnapshot(connection, account));
            RK_TRY_ASSIGN(known.named, namedSince(connection, known.local, *known.mark));
            return known;
        });
    return std::move(look).then(&m_owner, [this, wanted](Result<Known> &&known) -> Task<SyncReport> {
        if (!known)
            return Task<SyncReport>::settled(std::move(known).error());
        const bool canReadChanges = m_changed && known->mark && known->named.count() <= kMostNamedEntries &&
                                    !isWholeReadDue(known->mark->wholeAt, m_context.clock.now());
        return wanted == ReadKind::Changes && canReadChanges ? reportChanges(*std::move(known))
                                                             : reportWhole(std::move(known->mark));
    });
}

Task<SyncReport> CatalogSync::reportWhole(std::optional<CatalogReadMark> before)
{
    const Instant startedAt = m_context.clock.now(); // what changes while it is read is looked at again
    return m_remote.snapshot().then(
        &m_owner, [this, before = std::move(before), startedAt](Result<CatalogSnapshot> &&found) -> Task<SyncReport> {
            if (!found)
                return Task<SyncReport>::settled(std::move(found).error());
            SyncReport report;
            report.remote = *std::move(found);
            report.readAt = report.wholeAt = startedAt;
            report.entriesRead = qint64(report.remote.products.size() + report.remote.prices.size());
            return compare(std::move(report), {}, before);
        });
}

Task<SyncReport> CatalogSync::reportChanges(Known known)
{
    std::set<ProductId> products;
    for (const catalog::Product &product : known.local.products)
        products.insert(product.id);
    const Instant startedAt = m_context.clock.now();
    return m_changed->run(*known.mark, std::move(known.named), std::move(products))
        .then(&m_owner, [this, mark = *known.mark, startedAt](Result<ChangedPart> &&part) -> Task<SyncReport> {
            if (!part)
                return Task<SyncReport>::settled(std::move(part).error());
            SyncReport report;
            report.read = ReadKind::Changes;
            report.readAt = startedAt;
            report.since = mark.readAt;
            report.wholeAt = mark.wholeAt;
            report.entriesRead = qint64(part->products.size() + part->prices.size());
            return compare(std::move(report), *std::move(part), mark);
        });
}

// part: of Changes. What was not read is on both sides as the mirror has it at this moment.
Task<SyncReport> CatalogSync::compare(SyncReport report, std::optional<ChangedPart> part,
                                      std::optional<CatalogReadMark> before)
{
    return m_context.database.write(
        [account = m_remote.account(), report = std::move(report), part = std::move(part),
         before = std::move(before)](storage::Transaction &transaction) mutable -> Result<SyncReport> {
            storage::Connection &connection = transaction.connection();
            RK_TRY_ASSIGN(report.local, mirrorSnapshot(connection, account));
            CatalogReadMark mark = before.value_or(CatalogReadMark{});
            mark.newestProduct = newestOf(part ? part->products : report.remote.products, mark.newestProduct);
            mark.newestPrice = newestOf(part ? part->prices : report.remote.prices, mark.newestPrice);
            if (part)
                report.remote = withChangedPart(report.local, *std::move(part));
            RK_TRY_ASSIGN(const auto ignored, IgnoredDifferenceStore::load(connection, account));
            RK_TRY_ASSIGN(const CatalogKeys keys, CatalogKeyStore::load(connection, account));
            report.remoteKeyed = keyedCatalog(report.remote, keys);
            RK_TRY(CatalogKeyStore::remember(transaction, account, report.remoteKeyed.keys));
            report.differences = compareMirror(report.local, report.remote, ignored);
            RK_TRY(CatalogReadStore::put(transaction, account, markAfter(report, std::move(mark))));
            return report;
        });
}

Task<int> CatalogSync::acceptRemote(const SyncReport &report, const QSet<QString> &ids, const QString &reason)
{
    return m_context.database.write([remote = report.remote, ids, reason, chosen = chosenOf(report, ids),
                                     actor = m_context.actor,
                                     now = m_context.clock.now()](storage::Transaction &transaction) -> Result<int> {
        RK_TRY_ASSIGN(const int products, takeRows<catalog::ProductStore>(transaction, remote.products, ids, now));
        RK_TRY_ASSIGN(const int prices, takeRows<catalog::PriceStore>(transaction, remote.prices, ids, now));
        for (const MirrorDifference &one : chosen)
            RK_TRY(auditSync(transaction, remote.account,
                             {.at = now,
                              .actor = actor,
                              .action = QStringLiteral("catalog_sync.accepted"),
                              .subject = one.id,
                              .reason = reason}));
        return products + prices;
    });
}

Task<int> CatalogSync::ignore(const SyncReport &report, const QSet<QString> &ids, const QString &note)
{
    if (note.trimmed().isEmpty())
        return Task<int>::settled(
            Error{ErrorKind::Invalid, Words::tr("Say in a note why the difference may stay."), {}, {}});
    return m_context.database.write([account = report.remote.account, note = note.trimmed(),
                                     chosen = chosenOf(report, ids), actor = m_context.actor,
                                     now = m_context.clock.now()](storage::Transaction &transaction) -> Result<int> {
        for (const MirrorDifference &one : chosen) {
            for (const FieldDifference &field : one.fields)
                RK_TRY(IgnoredDifferenceStore::put(
                    transaction, account,
                    {one.kind, one.id, field.field, field.local, field.remote, note, actor, now}));
            RK_TRY(auditSync(transaction, account,
                             {.at = now,
                              .actor = actor,
                              .action = QStringLiteral("catalog_sync.ignored"),
                              .subject = one.id,
                              .reason = note}));
        }
        return int(chosen.size());
    });
}

Task<int> CatalogSync::unignore(const SyncReport &report, const QSet<QString> &ids)
{
    return m_context.database.write([account = report.remote.account, chosen = chosenOf(report, ids),
                                     actor = m_context.actor,
                                     now = m_context.clock.now()](storage::Transaction &transaction) -> Result<int> {
        for (const MirrorDifference &one : chosen) {
            RK_TRY(IgnoredDifferenceStore::remove(transaction, account, one.kind, one.id));
            RK_TRY(auditSync(
                transaction, account,
                {.at = now, .actor = actor, .action = QStringLiteral("catalog_sync.shown_again"), .subject = one.id}));
        }
        return int(chosen.size());
    });
}

} // namespace reckoner::catalog_file
