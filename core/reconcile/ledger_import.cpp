// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/ledger_import.h"

#include "core/base/words.h"
#include "core/storage/account_store.h"

namespace reckoner::reconcile {

namespace {

constexpr int kMostLedgerPages = 100'000; // of 200 entries; a ledger that never ends is broken

Result<std::vector<ExternalEntry>> externalEntriesOf(const std::vector<provider::LedgerEntry> &rows)
{
    std::vector<ExternalEntry> entries;
    entries.reserve(rows.size());
    for (const provider::LedgerEntry &row : rows) {
        ExternalEntryResult read = externalEntryFrom(
            {row.id.toUtf8(), row.customerId.toUtf8(), QByteArray::number(row.amount),
             QByteArray::number(row.balanceAfter), row.reason.toUtf8(), row.metadata, row.createdAt.toUtf8()});
        if (read.fault)
            return Error{ErrorKind::ProviderBroken,
                         Words::tr("The external ledger has an entry that cannot be read: %1, %2 %3.")
                             .arg(row.id, QLatin1StringView(read.fault->column), read.fault->what),
                         {},
                         {}};
        if (!row.idempotencyKey.isEmpty())
            read.entry.idempotencyKey = row.idempotencyKey;
        entries.push_back(std::move(read.entry));
    }
    return entries;
}

class LedgerImport : public std::enable_shared_from_this<LedgerImport>
{
public:
    LedgerImport(const LedgerImportParts &parts, QObject *context)
        : m_parts(parts), m_source{parts.account, kApiSource}, m_context(context)
    {
    }

    Task<ImportState> begin()
    {
        return m_parts.database
            .write([source = m_source, now = m_parts.clock.now()](storage::Transaction &transaction) -> Result<qint64> {
                RK_TRY(storage::ensureAccount(transaction, source.account, now));
                return ExternalEntryStore::begin(transaction, source, now);
            })
            .then(m_context, [self = shared_from_this()](Result<qint64> number) -> Task<ImportState> {
                if (!number)
                    return Task<ImportState>::settled(number.error());
                self->m_number = *number;
                self->m_startedAt = self->m_parts.clock.now();
                return self->page({});
            });
    }

private:
    Task<ImportState> page(const QString &next)
    {
        if (++m_pages > kMostLedgerPages)
            return Task<ImportState>::settled(Error{
                ErrorKind::ProviderBroken, Words::tr("The external ledger's list of entries does not end."), {}, {}});
        return m_parts.ledger.entries({}, next).then(
            m_context, [self = shared_from_this()](Result<provider::LedgerPage> page) -> Task<ImportState> {
                return page ? self->put(std::move(*page)) : Task<ImportState>::settled(page.error());
            });
    }

    Task<ImportState> put(provider::LedgerPage page)
    {
        auto entries = externalEntriesOf(page.rows);
        if (!entries)
            return Task<ImportState>::settled(entries.error());
        return m_parts.database
            .write(
                [source = m_source, number = m_number, rows = std::move(*entries)](storage::Transaction &transaction) {
                    return ExternalEntryStore::put(transaction, source, number, rows);
                })
            .then(m_context, [self = shared_from_this(), next = page.next](Result<void> stored) -> Task<ImportState> {
                if (!stored)
                    return Task<ImportState>::settled(stored.error());
                return next.isEmpty() ? self->finish() : self->page(next);
            });
    }

    // As of when it began: what was posted while it was read may be missing from it.
    Task<ImportState> finish()
    {
        return m_parts.database.write(
            [source = m_source, number = m_number, startedAt = m_startedAt](storage::Transaction &transaction) {
                return ExternalEntryStore::finish(transaction, source, number, startedAt);
            });
    }

    const LedgerImportParts m_parts;
    const ExternalSource m_source;
    QObject *const m_context;
    qint64 m_number = 0;
    Instant m_startedAt;
    int m_pages = 0;
};

} // namespace

Task<ImportState> importFromLedger(const LedgerImportParts &parts, QObject *context)
{
    return std::make_shared<LedgerImport>(parts, context)->begin();
}

} // namespace reckoner::reconcile
