// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lists page by keyset: "the rows after this key", never by OFFSET (480 times slower at a million rows,
// reference/ingest.md §6). A list has one order that ends in a unique key; the cursor is the last row's key.

#include <QString>

#include <optional>
#include <vector>

namespace reckoner::storage {

template <class T, class Cursor> struct Page {
    std::vector<T> rows;
    std::optional<Cursor> next; // none: this was the last page
};

struct PageLimit {
    int rows = 100; // at most kMaxPageRows
};
inline constexpr int kMaxPageRows = 1000; // a page stays well below a frame's worth of copying

} // namespace reckoner::storage
