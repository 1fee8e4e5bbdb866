// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Imports all entries of the external ledger through its API, page by page; what was imported before stays until all of
// them are there. On the thread of the ledger's client. Errors: the ledger's, Storage, and ProviderBroken for an entry
// that is none (its id and what is wrong with it are said).

#include "core/base/clock.h"
#include "core/provider/ledger/credit_ledger.h"
#include "core/reconcile/external_entry_store.h"
#include "core/storage/database.h"

namespace reckoner::reconcile {

struct LedgerImportParts {
    provider::CreditLedger &ledger;
    storage::Database &database;
    const Clock &clock;
    AccountId account;
};
inline const QString kApiSource = QStringLiteral("api");

// What it is given and context must outlive the task, or it settles Cancelled.
Task<ImportState> importFromLedger(const LedgerImportParts &parts, QObject *context);

} // namespace reckoner::reconcile
