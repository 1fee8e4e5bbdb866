// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Credits in words: what an entry is, what became of telling the ledger, what to do next, and whether two balances
// agree. Main thread (translations).

#include "core/credits/credit_entry_store.h"
#include "core/sync/due_credits.h"
#include "ui/common/status_pill.h"

namespace reckoner::ui {

QString grantKindWord(credits::GrantKind kind);
// "Purchase", "Taken back: refund", "Given back".
QString entryTitle(const credits::CreditEntryRow &row);
// Credits due against those granted, and what to do next.
Pill duePill(const sync::DueCredits &due);
QString dueAdvice(const sync::DueCredits &due);
bool canGrantDue(const sync::DueCredits &due);
Pill outboxPill(const credits::OutboxRow &row);

struct OutboxAdvice {
    QString what; // what happened
    QString next; // what to do; empty: nothing
    bool canRetry = false;
};
OutboxAdvice outboxAdvice(const credits::OutboxRow &row, bool hasLedger, Instant now);

// Granted here beside what the ledger says.
struct BalanceComparison {
    Pill pill;
    QString sentence;
};
BalanceComparison compareBalances(const credits::CreditCustomerRow &row);

} // namespace reckoner::ui
