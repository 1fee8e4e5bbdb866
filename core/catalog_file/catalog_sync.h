// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the provider's catalog, reports what the mirror has otherwise, and does with it what a person chose, one entry
// at a time: nothing is written over unasked. Sending what the mirror has goes through CatalogApply with the plan of
// pushDocument(). Lives on the thread of its event loop; what the context refers to must outlive it.

#include "core/catalog_file/changed_part.h"
#include "core/catalog_file/remote_catalog.h"
#include "core/catalog_file/sync_report.h"

#include <memory>

namespace reckoner::catalog_file {

class CatalogSync
{
public:
    using Context = CatalogContext;
    explicit CatalogSync(Context context);

    // Archived and custom things too. Changes alone are read where they are asked for and can be told: the provider
    // gives parts, and the whole was read within kWholeReadHolds; otherwise the whole. The report says which it was.
    // One at a time. Errors: the provider's for reading, Storage.
    Task<SyncReport> report(ReadKind wanted = ReadKind::Whole);
    // Takes these entries into the mirror as the report has them; gives how many the mirror took. One that it knows in
    // a newer version is not taken. Errors: Storage.
    Task<int> acceptRemote(const SyncReport &report, const QSet<QString> &ids, const QString &reason);
    // Leaves the differences of these entries as they are, until a value moves; an empty note is Invalid.
    Task<int> ignore(const SyncReport &report, const QSet<QString> &ids, const QString &note);
    // Shows them again.
    Task<int> unignore(const SyncReport &report, const QSet<QString> &ids);

private:
    struct Known; // before the provider is asked
    Task<SyncReport> reportWhole(std::optional<CatalogReadMark> before);
    Task<SyncReport> reportChanges(Known known);
    Task<SyncReport> compare(SyncReport report, std::optional<ChangedPart> part, std::optional<CatalogReadMark> before);

    Context m_context;
    RemoteCatalog m_remote;
    std::unique_ptr<ChangedPartRead> m_changed; // where the provider gives parts
    QObject m_owner;
};

// Everything of the mirror. Errors: Storage.
Result<CatalogSnapshot> mirrorSnapshot(storage::Connection &connection, const AccountId &account);
// The same as a document, with all keys that are known. Errors: Storage.
Result<CatalogDocument> mirrorDocument(storage::Connection &connection, const AccountId &account);

} // namespace reckoner::catalog_file
