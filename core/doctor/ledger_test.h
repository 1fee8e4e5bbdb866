// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds out whether the external credit ledger takes a key, by reading one page of its entries. Nothing is written. Has
// a client of its own and needs no session. Lives on the thread of its event loop.

#include "core/base/secret.h"
#include "core/base/task.h"

#include <QString>

namespace reckoner::doctor {

struct LedgerQuestion {
    QString url;
    SecretBytes key;
};

// Gives how many milliseconds the answer took. Errors: as CreditLedger::entries, Invalid (address, key), Cancelled.
Task<qint64> testLedger(LedgerQuestion question);

} // namespace reckoner::doctor
