// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// SQLite hands the operating system its write-ahead log page by page, each page in two pieces, though a transaction's
// pages follow each other: that is a fifth of what storing a webhook takes. With this it collects them and hands them
// over when SQLite asks for the sync, or for anything else of that file. Right only with PRAGMA synchronous=FULL, which
// every writer here has: other connections learn of a transaction after that sync, never before. Errors that the
// collected writes meet are the sync's errors, so the transaction fails as it would have.

namespace reckoner::storage {

// For all connections that this process opens from now on. Any thread.
void gatherLogWrites();

} // namespace reckoner::storage
