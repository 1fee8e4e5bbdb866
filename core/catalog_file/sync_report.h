// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the mirror and the provider disagree about the catalog, field by field: a report, which changes nothing. What
// follows is chosen per entry: take what the provider has, send what the mirror has (a plan like any other), or leave
// it with a note. A note holds for the two values it was written about. Pure, any thread.

#include "core/catalog_file/catalog_keys.h"
#include "core/catalog_file/catalog_plan.h"

namespace reckoner::catalog_file {

struct FieldDifference {
    QString field; // as in the file
    QString local, remote;
    std::optional<QString> note; // why it is left, where somebody said so
};

enum class MirrorPresence { Differs, OnlyRemote, OnlyLocal };

struct MirrorDifference {
    EntryKind kind = EntryKind::Product;
    QString id;
    QString name;
    MirrorPresence presence = MirrorPresence::Differs;
    std::vector<FieldDifference> fields; // of Differs
    std::optional<Instant> localUpdatedAt, remoteUpdatedAt;
    bool isIgnored() const; // every field is
};

struct IgnoredDifference {
    EntryKind kind = EntryKind::Product;
    QString id, field, local, remote, note, actor;
    Instant at;
};

enum class ReadKind {
    Whole,
    Changes, // what was made or named since the last read; the rest is taken to be as it is here
};
QString readKindText(ReadKind kind); // whole, changes

struct SyncReport {
    CatalogSnapshot local, remote;
    KeyedCatalog remoteKeyed;
    std::vector<MirrorDifference> differences; // products, then prices, by name
    Instant readAt;
    ReadKind read = ReadKind::Whole;
    std::optional<Instant> since; // of Changes: the read before
    Instant wholeAt;              // when everything was read
    qint64 entriesRead = 0;       // products and prices that the provider was asked about
};

// When reading changes alone does no longer do: what changed without an event is seen with the whole only.
inline constexpr Micros kWholeReadHolds = std::chrono::hours(7 * 24);
bool isWholeReadDue(Instant wholeAt, Instant now);

std::vector<MirrorDifference> compareMirror(const CatalogSnapshot &local, const CatalogSnapshot &remote,
                                            const std::vector<IgnoredDifference> &ignored);
// The document that sends what the mirror has of these entries. Entries the provider does not have are left out:
// nothing is deleted there, so they are not ours to create again.
CatalogDocument pushDocument(const SyncReport &report, const QSet<QString> &ids);

} // namespace reckoner::catalog_file
