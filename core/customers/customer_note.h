// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What people write down about a customer, for each other. Stays in this database and is never sent to a provider.
// Plain value, any thread.

#include "core/base/id.h"
#include "core/base/instant.h"

namespace reckoner::customers {

using NoteId = Id<struct CustomerNoteTag>;

inline constexpr qsizetype kMostNoteCharacters = 10'000; // a page or two; more is a document, not a note

struct CustomerNote {
    AccountId account;
    NoteId id;
    CustomerId customerId;
    QString author;
    QString body;
    Instant createdAt;
    QString changedBy; // the author, until somebody edits it
    Instant changedAt;
    enum class Standing { There, Removed } standing = Standing::There;
    qint64 rowVersion = 0; // 0: not stored yet
};

} // namespace reckoner::customers
