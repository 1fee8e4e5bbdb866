// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What external ledgers said at their last complete import, each source for itself. An import begins (and gets its
// number), puts its entries in any number of transactions, and finishes; only then entries that it did not bring are
// taken away. Importing the same again changes nothing. Database's threads. Errors of all: Storage.

#include "core/reconcile/external_entry.h"
#include "core/storage/transaction.h"

#include <vector>

namespace reckoner::reconcile {

// “api”, “postgres”, or “csv:NAME”.
struct ExternalSource {
    AccountId account;
    QString name;
};

struct ImportState {
    qint64 number = 0;
    Instant importedAt;
    qint64 entries = 0;
};

struct KnownSource {
    QString name;
    ImportState import;
};

class ExternalEntryStore
{
public:
    static Result<qint64> begin(storage::Transaction &transaction, const ExternalSource &source, Instant now);
    static Result<void> put(storage::Transaction &transaction, const ExternalSource &source, qint64 importNumber,
                            const std::vector<ExternalEntry> &entries);
    // Errors: Conflict (another import of this source began meanwhile).
    static Result<ImportState> finish(storage::Transaction &transaction, const ExternalSource &source,
                                      qint64 importNumber, Instant now);

    static Result<std::optional<ImportState>> state(storage::Connection &connection, const ExternalSource &source);
    static Result<std::vector<KnownSource>> sources(storage::Connection &connection, const AccountId &account);
    static Result<std::optional<ExternalEntry>> find(storage::Connection &connection, const ExternalSource &source,
                                                     const QString &id);
};
inline constexpr size_t kImportBatch = 5000; // entries in memory and in one transaction

} // namespace reckoner::reconcile
