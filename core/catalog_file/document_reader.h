// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads a catalog document strictly: an unknown key, a wrong type, a key that stands twice, an amount that is negative,
// has a fraction of the smallest unit or not as many digits as its currency, and things of two accounts are faults,
// each with its line and column, all at once (of TOML itself only the first). A document with faults is not used.
// Pure, any thread; total on any bytes.

#include "core/catalog_file/catalog_document.h"

namespace reckoner::catalog_file {

inline constexpr qsizetype kMaxDocumentBytes = 8 * 1024 * 1024; // 10 000 prices take about 2 MiB

struct DocumentFault {
    int line = 1, column = 1; // from 1; the column in characters
    QString what;             // what stands there and what was expected
};

struct ReadDocument {
    CatalogDocument document; // of use without faults only
    std::vector<DocumentFault> faults;
};

ReadDocument readDocument(const QByteArray &text);
// "catalog.toml:12:3: …", a line for each.
QString faultLines(const QString &fileName, const std::vector<DocumentFault> &faults);
// "12.00 USD" as an amount. Errors: Invalid, saying what was expected.
Result<Money> amountFromText(const QString &text);
// "1 month". Errors: as above.
Result<catalog::Period> periodFromWords(const QString &text);

} // namespace reckoner::catalog_file
