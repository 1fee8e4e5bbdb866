// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/catalog_sync.h"

#include "core/audit/audit_log.h"
#include "core/base/words.h"
#include "core/catalog/price_store.h"
#include "core/catalog/product_store.h"
#include "core/catalog_file/ignored_difference_store.h"

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

CatalogSync::CatalogSync(Context context)
    : m_context(std::move(context)), m_remote(m_context.database, m_context.provider)
{
}

Task<SyncReport> CatalogSync::report()
{
    return m_remote.read().then(&m_owner, [this](Result<RemoteRead> &&read) -> Task<SyncReport> {
        if (!read)
            return Task<SyncReport>::settled(std::move(read).error());
        return m_context.database.read(
            [account = m_remote.account(), remote = *std::move(read),
             now = m_context.clock.now()](storage::Connection &connection) -> Result<SyncReport> {
                SyncReport report;
                RK_TRY_ASSIGN(report.local, mirrorSnapshot(connection, account));
                RK_TRY_ASSIGN(const auto ignored, IgnoredDifferenceStore::load(connection, account));
                report.remote = remote.snapshot;
                report.remoteKeyed = remote.keyed;
                report.readAt = now;
                report.differences = compareMirror(report.local, report.remote, ignored);
                return report;
            });
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
