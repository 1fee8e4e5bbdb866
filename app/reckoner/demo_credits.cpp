// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/demo_credits.h"

#include "app/reckoner/demo_other_account.h"
#include "core/credits/credit_entry_store.h"
#include "core/credits/credit_posting.h"
#include "core/customers/customer_list_store.h"
#include "core/pricing/price_list_store.h"
#include "core/reconcile/known_outside_store.h"
#include "core/reconcile/run_reconciliation.h"
#include "core/storage/account_store.h"

namespace reckoner::app {

namespace {

constexpr int kDemoGrants = 40;

using credits::CreditGrant;
using reconcile::ExternalEntry;

CreditGrant demoGrant(const AccountId &account, const CustomerId &customer, int number, Instant now)
{
    CreditGrant grant;
    grant.account = account;
    grant.customerId = customer;
    grant.kind = credits::GrantKind::Manual;
    grant.credits = 1'000 * (1 + number * 7 % 50);
    grant.operationId = OperationId(QStringLiteral("demo/%1").arg(number));
    grant.actor = QStringLiteral("demo");
    grant.reason = QStringLiteral("Opening balance");
    grant.purchasedAt = grant.grantedAt = now - std::chrono::hours(20 * (number + 1));
    grant.id = credits::grantIdOf(grant);
    return grant;
}

// What the other ledger has instead of this one; usually the same.
void demoExport(const CreditGrant &grant, int number, std::vector<ExternalEntry> &entries)
{
    ExternalEntry entry;
    entry.id = QStringLiteral("ledger-%1").arg(1000 + number);
    entry.idempotencyKey = grant.id.toString();
    entry.customerId = grant.customerId;
    entry.credits = grant.credits;
    entry.reason = QStringLiteral("grant");
    entry.createdAt = grant.grantedAt + std::chrono::minutes(1);
    switch (number) {
    case 3:
    case 17: return; // the key was refused, and nobody saw it
    case 8: entry.credits -= 500; break;
    case 12: // posted by hand, without the key
        entry.idempotencyKey.clear();
        break;
    case 21: // posted twice
        entries.push_back(entry);
        entry.id += QStringLiteral("-b");
        entry.createdAt = entry.createdAt + std::chrono::minutes(3);
        break;
    case 30: // and one more that nobody here knows of
        entries.push_back(entry);
        entry.id += QStringLiteral("-b");
        entry.idempotencyKey = QStringLiteral("promo-2025");
        entry.credits = 250;
        break;
    default: break;
    }
    entries.push_back(entry);
}

// What events have posted so far is in the export as well.
Result<std::vector<ExternalEntry>> demoExportOfEvents(storage::Connection &connection, const AccountId &account)
{
    RK_TRY_ASSIGN(const auto posted, credits::CreditEntryStore::list(connection, {.account = account}, std::nullopt,
                                                                     {storage::kMaxPageRows}));
    std::vector<ExternalEntry> entries;
    for (const credits::CreditEntryRow &row : posted.rows) {
        ExternalEntry entry;
        entry.id = QStringLiteral("ledger-%1").arg(10'000 + row.entry.seq);
        entry.idempotencyKey = credits::idempotencyKeyOf(row.entry);
        entry.customerId = row.entry.customerId;
        entry.credits = row.entry.amount;
        entry.reason = QStringLiteral("grant");
        entry.createdAt = row.entry.at;
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<std::vector<ExternalEntry>> seedDemoGrants(storage::Transaction &transaction, const AccountId &account,
                                                  Instant now)
{
    RK_TRY_ASSIGN(
        const auto customers,
        customers::CustomerListStore(transaction.connection()).list({.account = account}, std::nullopt, {kDemoGrants}));
    RK_TRY_ASSIGN(std::vector<ExternalEntry> entries, demoExportOfEvents(transaction.connection(), account));
    for (int number = 0; number < int(customers.rows.size()); ++number) {
        const CreditGrant grant = demoGrant(account, customers.rows[size_t(number)].id, number, now);
        RK_TRY_ASSIGN(const auto posted, credits::postGrant(transaction, grant));
        if (posted.isNew)
            RK_TRY(reconcile::KnownOutsideStore::isThere(transaction, account, posted.entry.seq,
                                                         QStringLiteral("ledger-%1").arg(1000 + number), now));
        demoExport(grant, number, entries);
    }
    return entries;
}

} // namespace

Task<qint64> seedDemoPrices(Session &session)
{
    return session.database().write([account = session.account(),
                                     now = session.clock().now()](storage::Transaction &transaction) -> Result<qint64> {
        RK_TRY(storage::ensureAccount(transaction, account, now));
        RK_TRY_ASSIGN(const auto versions, pricing::PriceListStore::versions(transaction.connection(), account));
        if (!versions.empty())
            return versions.front().version;
        pricing::PriceListChange change;
        change.list = pricing::examplePriceList();
        change.list.account = account;
        change.list.validFrom = change.now = now;
        change.actor = QStringLiteral("demo");
        change.reason = QStringLiteral("The demo's first prices");
        RK_TRY_ASSIGN(const pricing::PriceList stored, pricing::PriceListStore::add(transaction, std::move(change)));
        return stored.version;
    });
}

Task<qint64> seedDemoReconciliation(Session &session)
{
    return session.database().write(
        [account = session.account(), actor = session.settings().actor, now = session.clock().now(),
         from = session.settings().credits.from](storage::Transaction &transaction) -> Result<qint64> {
            using reconcile::ExternalEntryStore;
            const reconcile::ExternalSource source{account, QStringLiteral("csv:ledger-export")};
            RK_TRY_ASSIGN(const auto before, ExternalEntryStore::state(transaction.connection(), source));
            if (before)
                return before->number;
            RK_TRY_ASSIGN(const auto entries, seedDemoGrants(transaction, account, now));
            RK_TRY_ASSIGN(const qint64 number, ExternalEntryStore::begin(transaction, source, now));
            RK_TRY(ExternalEntryStore::put(transaction, source, number, entries));
            RK_TRY(ExternalEntryStore::finish(transaction, source, number, now));
            RK_TRY_ASSIGN(
                const reconcile::Outcome outcome,
                reconcile::compare(transaction.connection(), {.source = source, .now = now, .creditsFrom = from}));
            RK_TRY_ASSIGN(const reconcile::Run run,
                          reconcile::FindingStore::record(transaction, {.account = account,
                                                                        .source = source.name,
                                                                        .cause = reconcile::RunCause::Schedule,
                                                                        .actor = actor,
                                                                        .startedAt = now,
                                                                        .finishedAt = now,
                                                                        .outcome = outcome}));
            RK_TRY(writeDemoOtherAccount(transaction, account, now));
            return run.number;
        });
}

} // namespace reckoner::app
