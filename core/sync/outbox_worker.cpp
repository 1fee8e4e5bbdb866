// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/outbox_worker.h"

#include "core/base/log.h"
#include "core/base/words.h"
#include "core/credits/credit_entry_store.h"

#include <utility>

namespace reckoner::sync {

using credits::OutboxOutcome;
using credits::OutboxProblem;
using credits::OutboxRow;
using credits::OutboxState;
using credits::OutboxStore;
using provider::LedgerEntry;
using provider::LedgerPage;

// The rows of one claim, alive until the last of them is settled.
struct OutboxWorker::Batch {
    Promise<OutboxRun> promise;
    OutboxRun run;
    size_t open = 0;
    std::optional<Error> error; // the first that kept an outcome from being noted
};

namespace {

OutboxProblem problemOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthenticated:
    case ErrorKind::Forbidden: return OutboxProblem::KeyRefused;
    case ErrorKind::UnknownOutcome: return OutboxProblem::NoAnswer;
    case ErrorKind::ProviderBroken: return OutboxProblem::BrokenAnswer;
    case ErrorKind::RateLimited:
    case ErrorKind::Unreachable:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled: return OutboxProblem::NotReachable;
    case ErrorKind::Invalid:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::ProviderRefused: return OutboxProblem::Refused;
    }
    RK_UNREACHABLE();
}

void noteOutcome(OutboxRun &run, const OutboxRow &row, const OutboxOutcome &outcome)
{
    switch (outcome.state) {
    case OutboxState::Sent: ++run.sent; return;
    case OutboxState::Waiting:
    case OutboxState::Sending:
    case OutboxState::Unknown: ++run.waiting; return;
    case OutboxState::Parked: ++run.parked; break;
    case OutboxState::Dead: ++run.dead; break;
    }
    qCCritical(lcLedger,
               "the external ledger was not told of credits; a person has to look. entry=%lld state=%s "
               "problem=%s attempts=%d message=\"%s\"",
               static_cast<long long>(row.entrySeq), qUtf8Printable(outboxStateText(outcome.state)),
               qUtf8Printable(outboxProblemText(outcome.problem)), row.attempts, qUtf8Printable(outcome.message));
}

} // namespace

OutboxOutcome outcomeOfLedgerError(const OutboxRow &claimed, const Error &error, Instant now)
{
    OutboxOutcome outcome;
    outcome.at = now;
    outcome.message = error.message;
    outcome.problem = problemOf(error);
    outcome.nextAttemptAt = now + credits::outboxBackoff(claimed.attempts);
    // A row that was looked up stays in doubt: it may be there although this question was not answered.
    const bool inDoubt = claimed.state == OutboxState::Unknown || outcome.problem == OutboxProblem::NoAnswer;
    switch (outcome.problem) {
    case OutboxProblem::KeyRefused: outcome.state = OutboxState::Parked; return outcome;
    case OutboxProblem::Refused:
        outcome.state = OutboxState::Parked;
        if (claimed.state == OutboxState::Unknown)
            outcome.problem = OutboxProblem::NoAnswer; // the next try looks it up again
        return outcome;
    case OutboxProblem::NoAnswer:
    case OutboxProblem::NotReachable:
    case OutboxProblem::BrokenAnswer:
    case OutboxProblem::None:
    case OutboxProblem::OtherAmount: break;
    }
    if (inDoubt && outcome.problem != OutboxProblem::NoAnswer)
        outcome.problem = OutboxProblem::NoAnswer;
    outcome.state = inDoubt ? OutboxState::Unknown : OutboxState::Waiting;
    if (error.http && error.http->retryAfterMs > 0)
        outcome.nextAttemptAt =
            std::max(outcome.nextAttemptAt, now + std::chrono::milliseconds(error.http->retryAfterMs));
    if (claimed.attempts >= credits::kOutboxTries)
        outcome.state = OutboxState::Dead;
    return outcome;
}

OutboxOutcome outcomeOfLedgerEntry(const OutboxRow &claimed, const LedgerEntry &entry, Instant now)
{
    OutboxOutcome outcome;
    outcome.at = outcome.nextAttemptAt = now;
    outcome.externalId = entry.id;
    if (entry.amount == claimed.amount && entry.customerId == claimed.customerId)
        return outcome;
    outcome.state = OutboxState::Parked;
    outcome.problem = OutboxProblem::OtherAmount;
    outcome.message = Words::tr("The ledger has this key with %1 credits for %2, not with %3 for %4. Put it right in "
                                "the ledger, then try again.")
                          .arg(entry.amount)
                          .arg(entry.customerId.toString())
                          .arg(claimed.amount)
                          .arg(claimed.customerId.toString());
    return outcome;
}

OutboxWorker::OutboxWorker(Parts parts) : m_parts(std::move(parts)) {}

OutboxWorker::~OutboxWorker() = default;

Task<OutboxRun> OutboxWorker::runOnce(int limit)
{
    auto batch = std::make_shared<Batch>();
    Task<OutboxRun> task = batch->promise.task();
    m_parts.database
        .write([account = m_parts.account, now = m_parts.clock.now(), limit](storage::Transaction &transaction) {
            return OutboxStore::claim(transaction, account, now, limit);
        })
        .then(&m_context, [this, batch](Result<std::vector<OutboxRow>> &&rows) {
            if (!rows || rows->empty()) {
                batch->promise.resolve(rows ? Result<OutboxRun>(OutboxRun()) : Result<OutboxRun>(rows.error()));
                return;
            }
            batch->open = rows->size();
            for (OutboxRow &row : *rows)
                next(batch, std::move(row));
        });
    return task;
}

Task<OutboxRun> OutboxWorker::runAll()
{
    auto promise = std::make_shared<Promise<OutboxRun>>();
    Task<OutboxRun> task = promise->task();
    goOn(promise, {});
    return task;
}

void OutboxWorker::goOn(std::shared_ptr<Promise<OutboxRun>> promise, OutboxRun sum)
{
    runOnce().then(&m_context, [this, promise, sum](Result<OutboxRun> &&run) mutable {
        if (!run) {
            promise->resolve(std::move(run));
            return;
        }
        sum.sent += run->sent;
        sum.waiting += run->waiting;
        sum.parked += run->parked;
        sum.dead += run->dead;
        if (run->total() == 0)
            promise->resolve(sum);
        else
            goOn(promise, sum);
    });
}

void OutboxWorker::next(std::shared_ptr<Batch> batch, OutboxRow row)
{
    if (row.state == OutboxState::Unknown)
        lookUp(std::move(batch), std::move(row));
    else
        post(std::move(batch), std::move(row));
}

void OutboxWorker::lookUp(std::shared_ptr<Batch> batch, OutboxRow row)
{
    m_parts.ledger.entries({row.customerId, row.idempotencyKey}, {})
        .then(&m_context, [this, batch, row](Result<LedgerPage> &&page) mutable {
            const Instant now = m_parts.clock.now();
            if (!page && page.error().kind != ErrorKind::NotFound) {
                settle(batch, row, outcomeOfLedgerError(row, page.error(), now));
                return;
            }
            if (page) {
                for (const LedgerEntry &entry : page->rows) {
                    if (entry.idempotencyKey != row.idempotencyKey)
                        continue; // a ledger that does not know the filter
                    settle(batch, row, outcomeOfLedgerEntry(row, entry, now));
                    return;
                }
            }
            if (page && !page->next.isEmpty()) { // then it may stand on a later page
                settle(batch, row,
                       outcomeOfLedgerError(row,
                                            {ErrorKind::ProviderBroken,
                                             Words::tr("The credit ledger does not find entries by their key."),
                                             {},
                                             {}},
                                            now));
                return;
            }
            row.state = OutboxState::Sending; // certainly not there: it may be sent
            post(batch, std::move(row));
        });
}

void OutboxWorker::post(std::shared_ptr<Batch> batch, OutboxRow row)
{
    m_parts.ledger.post({row.customerId, row.amount, row.idempotencyKey, row.metadata})
        .then(&m_context, [this, batch, row](Result<LedgerEntry> &&entry) mutable {
            const Instant now = m_parts.clock.now();
            if (entry) {
                OutboxOutcome outcome = outcomeOfLedgerEntry(row, *entry, now);
                const bool isGood = outcome.state == OutboxState::Sent;
                settle(batch, row, std::move(outcome), isGood ? std::optional(entry->balanceAfter) : std::nullopt);
            } else if (entry.error().kind == ErrorKind::Conflict) {
                row.state = OutboxState::Unknown; // there already: is it ours?
                m_parts.ledger.entries({row.customerId, row.idempotencyKey}, {})
                    .then(&m_context, [this, batch, row, refused = entry.error()](Result<LedgerPage> &&page) {
                        const Instant seen = m_parts.clock.now();
                        const LedgerEntry *same = nullptr;
                        for (size_t i = 0; page && i < page->rows.size(); ++i) {
                            if (page->rows[i].idempotencyKey == row.idempotencyKey && !same)
                                same = &page->rows[i];
                        }
                        if (!page)
                            settle(batch, row, outcomeOfLedgerError(row, page.error(), seen));
                        else if (same)
                            settle(batch, row, outcomeOfLedgerEntry(row, *same, seen));
                        else // it says that it is there, and does not show it
                            settle(batch, row, outcomeOfLedgerError(row, refused, seen));
                    });
            } else {
                settle(batch, row, outcomeOfLedgerError(row, entry.error(), now));
            }
        });
}

void OutboxWorker::settle(std::shared_ptr<Batch> batch, const OutboxRow &row, OutboxOutcome outcome,
                          std::optional<qint64> balance)
{
    m_parts.database
        .write([row, outcome, balance](storage::Transaction &transaction) -> Result<bool> {
            RK_TRY_ASSIGN(const bool settled, OutboxStore::settle(transaction, row, outcome));
            if (settled && balance)
                RK_TRY(credits::CreditEntryStore::putExternalBalance(transaction, row.account, row.customerId,
                                                                     {*balance, outcome.at}));
            return settled;
        })
        .then(&m_context, [batch, row, outcome](Result<bool> &&settled) {
            if (settled)
                noteOutcome(batch->run, row, outcome);
            else if (!batch->error) // the row stays claimed; when that has run out it is looked up
                batch->error = settled.error();
            if (--batch->open > 0)
                return;
            if (batch->error)
                batch->promise.resolve(*batch->error);
            else
                batch->promise.resolve(batch->run);
        });
}

void OutboxWorker::start(int everyMs)
{
    m_look.setInterval(everyMs);
    QObject::connect(&m_look, &QTimer::timeout, &m_context, [this] {
        if (std::exchange(m_working, true))
            return;
        runAll().then(&m_context, [this](Result<OutboxRun> &&run) {
            m_working = false;
            if (!run)
                qCWarning(lcLedger, "the outbox could not be worked error=\"%s\"", qPrintable(run.error().message));
        });
    });
    m_look.start();
}

Task<qint64> OutboxWorker::fetchBalance(const CustomerId &customer)
{
    return m_parts.ledger.balance(customer).then(
        &m_context, [this, customer](Result<qint64> &&balance) -> Task<qint64> {
            if (!balance)
                return Task<qint64>::settled(std::move(balance));
            const credits::ExternalCreditBalance known{*balance, m_parts.clock.now()};
            return m_parts.database.write(
                [account = m_parts.account, customer, known](storage::Transaction &transaction) -> Result<qint64> {
                    RK_TRY(credits::CreditEntryStore::putExternalBalance(transaction, account, customer, known));
                    return known.balance;
                });
        });
}

} // namespace reckoner::sync
