// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The evidence of a run as a document to keep: totals that add up, hashes, every finding, and who decided what. Plain
// text in tables and paragraphs, nothing is read as markup. Errors: Storage (the file cannot be written).

#include "core/reconcile/evidence.h"

class QTextDocument;

namespace reckoner::ui {

Result<void> writeEvidencePdf(const QString &file, const reconcile::Evidence &evidence);
void fillEvidence(QTextDocument &document, const reconcile::Evidence &evidence);

} // namespace reckoner::ui
