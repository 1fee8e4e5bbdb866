// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Streams the three sides out of the database into a Reconciliation. Each is one scan; what has to be looked up for
// millions of entries is kept in memory meanwhile. Read the external side first: whatever it has was posted here
// before. Database's threads. Errors of all: Storage.

#include "core/credits/grant_rules.h"
#include "core/reconcile/external_entry_store.h"
#include "core/reconcile/reconciliation.h"

namespace reckoner::reconcile {

// Which entry of ours an entry of the external ledger belongs to, as a person said; several parts split it.
struct EntryLink {
    QString externalId;
    QString entryKey;
    qint64 credits = 0;
};

inline constexpr int kPaymentLinesPerPage = 50'000; // some megabytes; less only where a test wants many pages

class SideStore
{
public:
    static Result<void> loadExternal(storage::Connection &connection, const ExternalSource &source,
                                     Reconciliation &run);
    static Result<void> loadLocal(storage::Connection &connection, const AccountId &account, Reconciliation &run);
    // What completed payments are owed by the catalog's plans and the rules of credits/grant_rules.h. Of payments
    // before from only those that have a grant all the same.
    static Result<void> loadProvider(storage::Connection &connection, const AccountId &account,
                                     std::optional<Instant> from, Reconciliation &run,
                                     int linesPerPage = kPaymentLinesPerPage);

    // What every price brings that sells a plan.
    static Result<credits::PlanCreditsByPrice> plans(storage::Connection &connection, const AccountId &account);

    static Result<void> addLinks(storage::Transaction &transaction, const ExternalSource &source,
                                 const std::vector<EntryLink> &links, const QString &findingId);
    static Result<bool> hasLink(storage::Connection &connection, const ExternalSource &source,
                                const QString &externalId);
};

} // namespace reckoner::reconcile
