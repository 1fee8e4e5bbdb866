// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/source_import.h"

#include "core/base/words.h"
#include "core/reconcile/external_csv.h"
#include "core/reconcile/foreign_ledger_store.h"
#include "core/storage/account_store.h"

#include <QFile>
#include <QFileInfo>

namespace reckoner::reconcile {

namespace {

// Some millions of entries; all are checked before any is stored.
constexpr qint64 kMostCsvBytes = qint64(1024) * 1024 * 1024;

Error importFault(ErrorKind kind, const QString &message)
{
    return {kind, message, {}, {}};
}

Result<std::vector<ExternalEntry>> readCsvFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return importFault(ErrorKind::NotFound, Words::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray text = file.read(kMostCsvBytes + 1);
    if (text.size() > kMostCsvBytes)
        return importFault(ErrorKind::Invalid, Words::tr("%1 is larger than 1 GiB.").arg(path));
    std::vector<ExternalEntry> entries;
    const auto faults = readExternalCsv(text, [&](ExternalEntry entry) { entries.push_back(std::move(entry)); });
    if (faults.empty())
        return entries;
    QStringList lines;
    for (const CsvFault &fault : faults)
        lines.append(QStringLiteral("%1:%2:%3: %4").arg(path).arg(fault.line).arg(fault.column).arg(fault.what));
    return importFault(
        ErrorKind::Invalid,
        Words::tr("Nothing was imported, because the file has faults:\n%1").arg(lines.join(QLatin1Char('\n'))));
}

Result<void> putEntries(storage::Database &database, const ExternalSource &source, qint64 number,
                        const std::vector<ExternalEntry> &entries)
{
    for (size_t from = 0; from < entries.size(); from += kImportBatch) {
        const size_t to = std::min(entries.size(), from + kImportBatch);
        const std::vector<ExternalEntry> batch(entries.begin() + ptrdiff_t(from), entries.begin() + ptrdiff_t(to));
        RK_TRY(database.writeBlocking([&](storage::Transaction &transaction) {
            return ExternalEntryStore::put(transaction, source, number, batch);
        }));
    }
    return {};
}

Result<void> putForeign(storage::Database &database, const ExternalSource &source, qint64 number,
                        const QString &address)
{
    RK_TRY_ASSIGN(const storage::DatabaseUrl url, storage::DatabaseUrl::parse(address));
    RK_TRY_ASSIGN(const ForeignRead read, readForeignLedger(url, [&](std::vector<ExternalEntry> entries) {
                      return putEntries(database, source, number, entries);
                  }));
    if (read.faults.empty())
        return {};
    QStringList lines;
    for (const ForeignFault &fault : read.faults)
        lines.append(
            Words::tr("row %1, %2: %3").arg(fault.id, QLatin1StringView(fault.fault.column), fault.fault.what));
    return importFault(
        ErrorKind::Invalid,
        Words::tr("The import was not finished, because rows have faults:\n%1").arg(lines.join(QLatin1Char('\n'))));
}

} // namespace

QString sourceNameOf(const ImportFrom &from)
{
    return from.csvFile.isEmpty() ? QStringLiteral("postgres")
                                  : QStringLiteral("csv:") + QFileInfo(from.csvFile).completeBaseName();
}

Result<ImportState> importFrom(storage::Database &database, const AccountId &account, const ImportFrom &from,
                               Instant now)
{
    const ExternalSource source{account, sourceNameOf(from)};
    std::vector<ExternalEntry> entries;
    if (!from.csvFile.isEmpty()) {
        RK_TRY_ASSIGN(entries, readCsvFile(from.csvFile));
    }
    RK_TRY_ASSIGN(const qint64 number, database.writeBlocking([&](storage::Transaction &transaction) -> Result<qint64> {
        RK_TRY(storage::ensureAccount(transaction, source.account, now));
        return ExternalEntryStore::begin(transaction, source, now);
    }));
    RK_TRY(from.csvFile.isEmpty() ? putForeign(database, source, number, from.postgresAddress)
                                  : putEntries(database, source, number, entries));
    return database.writeBlocking([&](storage::Transaction &transaction) {
        return ExternalEntryStore::finish(transaction, source, number, now);
    });
}

} // namespace reckoner::reconcile
