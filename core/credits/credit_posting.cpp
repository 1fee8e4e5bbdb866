// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/credit_posting.h"

#include "core/base/words.h"
#include "core/credits/credit_entry_store.h"
#include "core/credits/credit_grant_store.h"
#include "core/credits/outbox.h"
#include "core/payments/payment_store.h"

namespace reckoner::credits {

namespace {

constexpr const char *kCreditGrantInsertSql = R"(
INSERT INTO credit_grant (
    account_id, grant_id, customer_id, kind, credits, payment_id, line_id, price_id, plan_code, quantity,
    credits_per_unit, subscription_id, period_starts_us, period_ends_us, currency, line_total_minor,
    payment_total_minor, event_id, operation_id, person_key, actor, reason, purchased_at_us, granted_at_us)
VALUES (
    :account_id, :grant_id, :customer_id, :kind, :credits, :payment_id, :line_id, :price_id, :plan_code, :quantity,
    :credits_per_unit, :subscription_id, :period_starts_us, :period_ends_us, :currency, :line_total_minor,
    :payment_total_minor, :event_id, :operation_id, :person_key, :actor, :reason, :purchased_at_us, :granted_at_us)
ON CONFLICT DO NOTHING)";

// First of all: on PostgreSQL whoever posts for the same customer waits here.
constexpr const char *kCreditCustomerAddSql = R"(
INSERT INTO credit_customer (account_id, customer_id, balance, granted, taken_back, entries, last_entry_at_us)
VALUES (:account_id, :customer_id, :amount, :granted, :taken_back, 1, :at_us)
ON CONFLICT (account_id, customer_id) DO UPDATE SET
    balance = credit_customer.balance + excluded.balance, granted = credit_customer.granted + excluded.granted,
    taken_back = credit_customer.taken_back + excluded.taken_back, entries = credit_customer.entries + 1,
    last_entry_at_us = CASE WHEN excluded.last_entry_at_us > credit_customer.last_entry_at_us
        THEN excluded.last_entry_at_us ELSE credit_customer.last_entry_at_us END
RETURNING balance, granted, taken_back, entries)";

constexpr const char *kCreditCustomerTakeSql = R"(
UPDATE credit_customer SET
    balance = balance + :amount, taken_back = taken_back - :amount, entries = entries + 1,
    last_entry_at_us = CASE WHEN :at_us > last_entry_at_us THEN :at_us ELSE last_entry_at_us END
WHERE account_id = :account_id AND customer_id = :customer_id
RETURNING balance, granted, taken_back, entries)";

constexpr const char *kCreditEntryInsertSql = R"(
INSERT INTO credit_entry (
    account_id, customer_id, number, kind, amount, balance_after, grant_id, adjustment_id, event_id, operation_id, actor,
    reason, at_us)
VALUES (
    :account_id, :customer_id, :number, :kind, :amount, :balance_after, :grant_id, :adjustment_id, :event_id,
    :operation_id, :actor, :reason, :at_us)
RETURNING entry_seq)";

constexpr const char *kOutboxInsertSql = R"(
INSERT INTO outbox (
    entry_seq, account_id, customer_id, idempotency_key, amount, metadata, state, attempts, next_attempt_at_us, problem,
    message, external_id, created_at_us)
VALUES (
    :entry_seq, :account_id, :customer_id, :idempotency_key, :amount, :metadata, 'waiting', 0, :at_us, '', '', '', :at_us))";

Result<bool> insertGrant(storage::Transaction &transaction, const CreditGrant &grant)
{
    const auto start = grant.period ? std::optional(grant.period->startsAt) : std::nullopt;
    const auto end = grant.period ? std::optional(grant.period->endsAt) : std::nullopt;
    RK_TRY_ASSIGN(const qint64 touched,
                  transaction.prepare(kCreditGrantInsertSql)
                      .bind(":account_id", grant.account)
                      .bind(":grant_id", grant.id)
                      .bind(":customer_id", grant.customerId)
                      .bind(":kind", grantKindText(grant.kind))
                      .bind(":credits", grant.credits)
                      .bind(":payment_id", grant.paymentId)
                      .bind(":line_id", grant.lineId)
                      .bind(":price_id", grant.priceId)
                      .bind(":plan_code", grant.planCode)
                      .bind(":quantity", grant.quantity)
                      .bind(":credits_per_unit", grant.creditsPerUnit)
                      .bind(":subscription_id", grant.subscriptionId)
                      .bind(":period_starts_us", start)
                      .bind(":period_ends_us", end)
                      .bind(":currency", grant.currency.isEmpty() ? QString() : grant.currency.code())
                      .bind(":line_total_minor", grant.lineTotalMinor)
                      .bind(":payment_total_minor", grant.paymentTotalMinor)
                      .bind(":event_id", grant.eventId)
                      .bind(":operation_id", grant.operationId)
                      .bind(":person_key", grant.personKey)
                      .bind(":actor", grant.actor)
                      .bind(":reason", grant.reason)
                      .bind(":purchased_at_us", grant.purchasedAt)
                      .bind(":granted_at_us", grant.grantedAt)
                      .run());
    return touched == 1;
}

struct CustomerSums {
    qint64 balance = 0, granted = 0, takenBack = 0, entries = 0;
};

CustomerSums readSums(const storage::Row &row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
}

Result<CustomerSums> addToCustomer(storage::Transaction &transaction, const CreditEntry &entry)
{
    const bool isGrant = entry.kind == EntryKind::Grant;
    storage::Statement statement = transaction.prepare(isGrant ? kCreditCustomerAddSql : kCreditCustomerTakeSql);
    statement.bind(":account_id", entry.account)
        .bind(":customer_id", entry.customerId)
        .bind(":amount", entry.amount)
        .bind(":at_us", entry.at);
    if (isGrant)
        statement.bind(":granted", entry.amount).bind(":taken_back", 0);
    RK_TRY_ASSIGN(const std::optional<CustomerSums> sums, statement.first(readSums));
    RK_ASSERT(sums.has_value()); // an entry about a grant whose customer has no row cannot be
    RK_ASSERT((sums->balance >= 0 && sums->balance == sums->granted - sums->takenBack));
    return *sums;
}

void checkEntry(const CreditGrant &grant, const CreditEntry &entry)
{
    RK_ASSERT((entry.grantId == grant.id && entry.account == grant.account && entry.customerId == grant.customerId));
    RK_ASSERT(((entry.amount < 0) == (entry.kind == EntryKind::Clawback)));
    RK_ASSERT(entry.amount != 0);
    RK_ASSERT((entry.kind != EntryKind::Grant || entry.amount == grant.credits));
}

Error differentGrant(const CreditGrant &grant)
{
    if (grant.kind == GrantKind::Manual)
        return {ErrorKind::Conflict,
                Words::tr("This grant was made already, with another amount or for another customer. Nothing was "
                          "changed; look at the customer's entries."),
                grant.operationId.toString(),
                {}};
    return {ErrorKind::Conflict,
            Words::tr("These credits were given already, as another grant. Nothing was changed."),
            grant.id.toString(),
            {}};
}

} // namespace

Result<PostedEntry> postEntry(storage::Transaction &transaction, const CreditGrant &grant, CreditEntry entry)
{
    checkEntry(grant, entry);
    RK_TRY_ASSIGN(const CustomerSums sums, addToCustomer(transaction, entry));
    entry.number = sums.entries;
    entry.balanceAfter = sums.balance;
    RK_TRY_ASSIGN(const std::optional<qint64> seq, transaction.prepare(kCreditEntryInsertSql)
                                                       .bind(":account_id", entry.account)
                                                       .bind(":customer_id", entry.customerId)
                                                       .bind(":number", entry.number)
                                                       .bind(":kind", entryKindText(entry.kind))
                                                       .bind(":amount", entry.amount)
                                                       .bind(":balance_after", entry.balanceAfter)
                                                       .bind(":grant_id", entry.grantId)
                                                       .bind(":adjustment_id", entry.adjustmentId)
                                                       .bind(":event_id", entry.eventId)
                                                       .bind(":operation_id", entry.operationId)
                                                       .bind(":actor", entry.actor)
                                                       .bind(":reason", entry.reason)
                                                       .bind(":at_us", entry.at)
                                                       .first([](const storage::Row &row) { return row.integer(0); }));
    RK_ASSERT(seq.has_value());
    entry.seq = *seq;
    RK_TRY(transaction.prepare(kOutboxInsertSql)
               .bind(":entry_seq", entry.seq)
               .bind(":account_id", entry.account)
               .bind(":customer_id", entry.customerId)
               .bind(":idempotency_key", idempotencyKeyOf(entry))
               .bind(":amount", entry.amount)
               .bind(":metadata", QString::fromUtf8(metadataOf(grant, entry)))
               .bind(":at_us", entry.at)
               .run());
    RK_TRY(transaction.noteChange(storage::Entity::CreditEntry, entry.account, QString::number(entry.seq)));
    return PostedEntry{std::move(entry), true};
}

Result<PostedEntry> postGrant(storage::Transaction &transaction, const CreditGrant &grant)
{
    RK_ASSERT((grant.credits > 0 && !grant.customerId.isEmpty() && grant.id == grantIdOf(grant)));
    RK_TRY_ASSIGN(const bool isNew, insertGrant(transaction, grant));
    if (!isNew) {
        RK_TRY_ASSIGN(const std::optional<CreditGrant> there,
                      CreditGrantStore::find(transaction.connection(), grant.account, grant.id));
        if (!there || (grant.kind == GrantKind::Manual &&
                       (there->credits != grant.credits || there->customerId != grant.customerId)))
            return differentGrant(grant);
        RK_TRY_ASSIGN(const std::vector<CreditEntry> entries,
                      CreditEntryStore::ofGrant(transaction.connection(), grant.account, grant.id));
        RK_ASSERT((!entries.empty() && entries.front().kind == EntryKind::Grant));
        return PostedEntry{entries.front(), false};
    }
    CreditEntry entry;
    entry.account = grant.account;
    entry.customerId = grant.customerId;
    entry.kind = EntryKind::Grant;
    entry.amount = grant.credits;
    entry.grantId = grant.id;
    entry.eventId = grant.eventId;
    entry.operationId = grant.operationId;
    entry.actor = grant.actor;
    entry.reason = grant.reason;
    entry.at = grant.grantedAt;
    return postEntry(transaction, grant, std::move(entry));
}

Result<std::vector<CreditEntry>> postClawbacks(storage::Transaction &transaction, const ClawbackCause &cause)
{
    storage::Connection &connection = transaction.connection();
    RK_TRY_ASSIGN(const std::vector<CreditGrant> grants,
                  CreditGrantStore::ofPayment(connection, cause.account, cause.paymentId));
    std::vector<CreditEntry> written;
    if (grants.empty())
        return written;
    RK_TRY_ASSIGN(const auto page, payments::PaymentStore(connection)
                                       .listAdjustments({.account = cause.account, .paymentId = cause.paymentId},
                                                        std::nullopt, {storage::kMaxPageRows}));
    for (const CreditGrant &grant : grants) {
        RK_TRY_ASSIGN(const std::vector<CreditEntry> entries,
                      CreditEntryStore::ofGrant(connection, cause.account, grant.id));
        for (CreditEntry &entry : decideClawbacks({grant, page.rows, entries})) {
            entry.eventId = cause.eventId;
            entry.at = cause.now;
            RK_TRY_ASSIGN(PostedEntry posted, postEntry(transaction, grant, std::move(entry)));
            written.push_back(std::move(posted.entry));
        }
    }
    return written;
}

} // namespace reckoner::credits
