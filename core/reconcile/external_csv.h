// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the entries of an external ledger from CSV (RFC 4180, UTF-8, with or without a byte order mark, lines end in LF
// or CRLF). The first line names the columns: id, user_id, amount, balance_after, reason, metadata, created_at, in any
// order; balance_after, reason and metadata may be left out. Strict: every fault is told with line and column, and a
// file with faults gives no entries to import. Pure, any thread.

#include "core/reconcile/external_entry.h"

#include <functional>
#include <vector>

namespace reckoner::reconcile {

struct CsvFault {
    qint64 line = 1, column = 1; // from 1; of the byte where the cell begins
    QString what;
};
inline constexpr size_t kMostCsvFaults = 100; // a file of the wrong kind has one in each line

// take is called for each good entry, also when others are faulty: keep them until it is known that none is.
std::vector<CsvFault> readExternalCsv(QByteArrayView csv, const std::function<void(ExternalEntry)> &take);

} // namespace reckoner::reconcile
