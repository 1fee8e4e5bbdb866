// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an auditor is given of a run: its totals by class and side, its hash, every finding that is kept with the ids
// and amounts of both sides, and who decided what, when and why. As a table for CSV; the PDF is made of the same. Pure,
// any thread.

#include "core/reconcile/stored_finding.h"

#include <QStringList>

#include <vector>

namespace reckoner::reconcile {

struct EvidenceFinding {
    StoredFinding finding;
    std::vector<Decision> decisions; // oldest first
};

struct Evidence {
    Run run;
    std::vector<EvidenceFinding> findings;
};

// Rows of all parts, each beginning with what it is: run, total, finding, decision; the last row has the SHA-256 of the
// rows before it as the CSV has them.
std::vector<QStringList> evidenceRows(const Evidence &evidence);
QByteArray evidenceCsv(const Evidence &evidence);
// Of evidenceCsv() without its last row.
QString evidenceDigest(const Evidence &evidence);

} // namespace reckoner::reconcile
