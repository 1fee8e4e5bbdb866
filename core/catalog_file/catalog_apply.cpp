// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/catalog_apply.h"

#include "core/audit/audit_log.h"
#include "core/base/words.h"
#include "core/catalog/catalog_claim_store.h"
#include "core/catalog/price_store.h"
#include "core/catalog/product_store.h"
#include "core/catalog_file/catalog_key_store.h"
#include "core/catalog_file/document_writer.h"
#include "core/catalog_file/entry_requests.h"
#include "core/catalog_file/stored_run.h"

#include <QUuid>

namespace reckoner::catalog_file {

namespace {

enum class SendFailure { Refused, TryLater, NotKnown };

SendFailure sendFailureOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Forbidden:
    case ErrorKind::ProviderRefused: return SendFailure::Refused;
    case ErrorKind::Unauthenticated:
    case ErrorKind::RateLimited:
    case ErrorKind::Unreachable: return SendFailure::TryLater;
    case ErrorKind::ProviderBroken:
    case ErrorKind::UnknownOutcome:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled: return SendFailure::NotKnown;
    }
    RK_UNREACHABLE();
}

audit::AuditEntry runEntry(const RunRecord &run, const QString &what, Instant now)
{
    audit::AuditEntry entry;
    entry.at = now;
    entry.account = run.account;
    entry.actor = run.actor;
    entry.action = QStringLiteral("catalog_apply.") + what;
    entry.subject = run.digest;
    entry.operation = OperationId(run.id);
    entry.reason = run.reason;
    return entry;
}

audit::AuditEntry stepEntry(const RunRecord &run, const PlanStep &step, const QString &what, Instant now)
{
    audit::AuditEntry entry = runEntry(run, what, now);
    entry.action = QStringLiteral("%1_%2.%3").arg(stepActionText(step.action), entryKindText(step.kind), what);
    entry.subject = step.id.isEmpty() ? step.path : step.id;
    return entry;
}

Error movedSince(const PlanStep &step)
{
    return {ErrorKind::Conflict,
            Words::tr("%1 was changed by somebody else since the plan was made. Make a new plan.").arg(step.path),
            {},
            {}};
}

Error notKnownYet(const PlanStep &step, Instant lostAt)
{
    return {ErrorKind::UnknownOutcome,
            Words::tr("%1 was sent, but no usable answer came back, and it is not there to be seen yet. It is not sent "
                      "again before it is certain. Go on with the same plan after %2.")
                .arg(step.path, lostAt.toString()),
            {},
            {}};
}

// One change of a product or price at a time, whoever makes it: as long as a request of the step can be under way.
Result<void> claimEntry(storage::Transaction &transaction, const RunRecord &run, const StepRecord &sent)
{
    RK_TRY_ASSIGN(const auto held,
                  catalog::CatalogClaimStore::claim(transaction, {.account = run.account,
                                                                  .entityId = sent.entityId,
                                                                  .by = catalog::CatalogClaim::By::PlanStep,
                                                                  .holder = run.digest,
                                                                  .since = *sent.sentAt,
                                                                  .until = *sent.sentAt + kCatalogSentIsLost}));
    if (!held)
        return {};
    return Error{
        ErrorKind::Conflict,
        held->by == catalog::CatalogClaim::By::Operation
            ? Words::tr("Operation %1 on %2 is not settled yet. Settle it, then go on with the same plan.")
                  .arg(held->holder, sent.entityId)
            : Words::tr("The catalog plan %1 has a change of %2 under way. Go on with the plan, or wait three minutes.")
                  .arg(held->holder.left(12), sent.entityId),
        {},
        {}};
}

// The claim comes with Sent and goes with it.
Result<void> moveClaim(storage::Transaction &transaction, const RunRecord &run, const StepRecord &from,
                       const StepRecord &to)
{
    if (to.state == StepState::Sent && !to.entityId.isEmpty())
        return claimEntry(transaction, run, to);
    if (from.state == StepState::Sent && !from.entityId.isEmpty())
        return catalog::CatalogClaimStore::release(transaction, run.account, run.digest, from.entityId);
    return {};
}

// Reads as an answer of the provider: into the mirror by the same door as everything else.
template <class Store, class T>
Result<void> keepInMirror(storage::Transaction &transaction, const std::optional<T> &row, Instant now)
{
    if (!row)
        return {};
    Store store(transaction.connection());
    RK_TRY(store.upsertIfNewer(transaction, *row, {now, row->updatedAt}, storage::Authority::Answer));
    return {};
}

} // namespace

int ApplyReport::countDone() const
{
    return int(
        std::count_if(steps.begin(), steps.end(), [](const StepRecord &s) { return s.state == StepState::Done; }));
}

CatalogApply::CatalogApply(Context context)
    : m_context(std::move(context)), m_remote(m_context.database, m_context.provider)
{
}

CatalogApply::Answer CatalogApply::answerOf(catalog::Product product)
{
    Answer answer{product.id.toString(), product.raw, {}, {}};
    answer.product = std::move(product);
    return answer;
}

CatalogApply::Answer CatalogApply::answerOf(catalog::Price price)
{
    Answer answer{price.id.toString(), price.raw, {}, {}};
    answer.price = std::move(price);
    return answer;
}

Task<ApplyReport> CatalogApply::run(Request request)
{
    RK_ASSERT(!m_promise);
    m_promise.emplace();
    m_promise->onCancel([this] { m_cancelled = true; });
    m_request = std::move(request);
    m_report = {};
    m_run = {};
    m_cancelled = false;
    Task<ApplyReport> task = m_promise->task();
    m_context.database
        .read([account = m_remote.account()](storage::Connection &connection) {
            return CatalogRunStore::findOpen(connection, account);
        })
        .then(&m_owner, [this](Result<std::optional<RunRecord>> &&open) {
            if (!open)
                finish(std::move(open).error());
            else
                begin(*std::move(open));
        });
    return task;
}

void CatalogApply::begin(std::optional<RunRecord> open)
{
    if (open && open->digest == m_request.digest)
        resume(*std::move(open));
    else
        beginNew(std::move(open));
}

// The stored plan, whatever the file says now: its digest is what was asked for.
void CatalogApply::resume(RunRecord open)
{
    Result<StoredRun> run = storedRun(std::move(open));
    if (!run)
        return finish(std::move(run).error());
    keepIdsOf(run->there);
    m_report.plan = std::move(run->plan);
    m_report.undo = std::move(run->undo);
    m_report.steps = run->record.steps;
    m_report.resumed = true;
    m_run = std::move(run->record);
    started(true);
}

void CatalogApply::keepIdsOf(const CatalogDocument &there)
{
    m_idsBefore.clear();
    for (const ProductEntry &product : there.products) {
        m_idsBefore.insert(product.id.toString());
        for (const PriceEntry &price : product.prices)
            m_idsBefore.insert(price.id.toString());
    }
}

void CatalogApply::beginNew(std::optional<RunRecord> open)
{
    m_remote.read().then(&m_owner, [this, open = std::move(open)](Result<RemoteRead> &&read) mutable {
        planned(std::move(open), std::move(read));
    });
}

void CatalogApply::planned(std::optional<RunRecord> open, Result<RemoteRead> &&read)
{
    if (!read)
        return finish(std::move(read).error());
    const CatalogDocument &there = read->keyed.document;
    m_report.plan = planCatalog(m_request.wanted, there, m_request.options);
    if (m_report.plan.digest != m_request.digest) {
        m_report.end = ApplyEnd::Moved;
        return finish(m_report);
    }
    if (!m_report.plan.refusals.empty())
        return finish(Error{ErrorKind::Invalid,
                            Words::tr("The plan holds what cannot be done: %1").arg(m_report.plan.refusals.front().why),
                            {},
                            {}});
    const Instant now = m_context.clock.now();
    if (open)
        for (const StepRecord &step : open->steps)
            if (step.state == StepState::Sent && now - step.sentAt.value_or(now) < kCatalogSentIsLost)
                return finish(
                    Error{ErrorKind::Conflict,
                          Words::tr("Plan %1 of this account is under way, or was stopped a moment ago. Go on "
                                    "with it, or wait until %2.")
                              .arg(open->digest, (*step.sentAt + kCatalogSentIsLost).toString()),
                          {},
                          {}});
    m_run.id = QStringLiteral("catrun_") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_run.account = m_report.plan.account;
    m_run.digest = m_report.plan.digest;
    m_run.wanted = writeDocument(m_request.wanted);
    m_run.there = writeDocument(there);
    m_run.options = m_request.options;
    m_run.actor = m_context.actor;
    m_run.reason = m_request.reason;
    m_run.undoOf = m_request.undoOf;
    m_run.source = m_request.wanted.account;
    m_run.startedAt = now;
    for (const PlanStep &step : m_report.plan.steps)
        m_run.steps.push_back({StepState::Filed, step.id, {}, {}});
    m_report.steps = m_run.steps;
    m_report.undo = undoDocument(m_report.plan, there);
    keepIdsOf(there);
    if (m_run.steps.empty()) // nothing to do is done
        return finish(m_report);
    m_context.database
        .write([run = m_run, open = std::move(open), now](storage::Transaction &transaction) -> Result<bool> {
            if (open)
                RK_TRY(CatalogRunStore::close(transaction, open->id, RunState::Superseded, now));
            RK_TRY(CatalogRunStore::insert(transaction, run));
            audit::AuditEntry entry = runEntry(run, QStringLiteral("requested"), now);
            RK_TRY(audit::AuditLog::append(transaction, std::move(entry)));
            return true;
        })
        .then(&m_owner, [this](Result<bool> &&stored) { started(std::move(stored)); });
}

void CatalogApply::started(Result<bool> &&stored)
{
    if (!stored)
        return finish(std::move(stored).error());
    if (m_request.onBegin)
        if (const Result<void> kept = m_request.onBegin(m_report.plan, m_report.undo); !kept)
            return stop(kept.error());
    next();
}

void CatalogApply::next()
{
    size_t index = 0;
    while (index < m_report.steps.size() && m_report.steps[index].state == StepState::Done)
        ++index;
    if (index == m_report.steps.size())
        return complete();
    if (m_cancelled)
        return stop({ErrorKind::Cancelled, Words::tr("Stopped. Go on with the same plan."), {}, {}});
    if (m_request.onProgress)
        m_request.onProgress(int(index), int(m_report.steps.size()), m_report.plan.steps[index]);
    if (m_report.steps[index].state == StepState::Sent)
        readBack(index);
    else if (m_report.plan.steps[index].action == StepAction::Create)
        claim(index);
    else
        look(index);
}

void CatalogApply::look(size_t index)
{
    const PlanStep &step = m_report.plan.steps[index];
    readEntity(step).then(&m_owner, [this, index](Result<Answer> &&now) {
        const PlanStep &planned = m_report.plan.steps[index];
        if (!now)
            return stop(std::move(now).error());
        if (isAsWanted(planned, *now))
            return settle(index, *std::move(now), "found done");
        if (!isAsBefore(planned, *now))
            return failStep(index, movedSince(planned));
        claim(index);
    });
}

// The step is stored as sent before it is: whoever finds it so reads back.
void CatalogApply::claim(size_t index)
{
    StepRecord sent = m_report.steps[index];
    sent.state = StepState::Sent;
    sent.sentAt = m_context.clock.now();
    move(index, sent, QStringLiteral("requested"), {}, [this, index] { send(index); });
}

void CatalogApply::send(size_t index)
{
    callProvider(m_report.plan.steps[index]).then(&m_owner, [this, index](Result<Answer> &&answer) {
        answered(index, std::move(answer));
    });
}

void CatalogApply::answered(size_t index, Result<Answer> &&answer)
{
    if (answer)
        return settle(index, *std::move(answer), "succeeded");
    switch (sendFailureOf(answer.error().kind)) {
    case SendFailure::Refused: return failStep(index, std::move(answer).error());
    case SendFailure::NotKnown: return readBack(index);
    case SendFailure::TryLater: break;
    }
    StepRecord filed = m_report.steps[index];
    filed.state = StepState::Filed;
    filed.sentAt.reset();
    move(index, filed, QStringLiteral("not_sent"), {}, [this, error = std::move(answer).error()] { stop(error); });
}

void CatalogApply::readBack(size_t index)
{
    const PlanStep &step = m_report.plan.steps[index];
    if (step.action == StepAction::Create)
        return readBackCreated(index);
    readEntity(step).then(&m_owner, [this, index](Result<Answer> &&now) {
        if (!now)
            return stop(std::move(now).error());
        if (isAsWanted(m_report.plan.steps[index], *now))
            return settle(index, *std::move(now), "read_back");
        notThere(index);
    });
}

void CatalogApply::readBackCreated(size_t index)
{
    m_remote.snapshot().then(&m_owner, [this, index](Result<CatalogSnapshot> &&now) {
        if (!now)
            return stop(std::move(now).error());
        const PlanStep &step = m_report.plan.steps[index];
        const auto isIt = [&](const auto &row) {
            return keyInCustomData(row.customData) == step.path && !m_idsBefore.contains(row.id.toString());
        };
        if (step.kind == EntryKind::Product) {
            const auto found = std::find_if(now->products.begin(), now->products.end(), isIt);
            if (found != now->products.end())
                return settle(index, answerOf(std::move(*found)), "read_back");
        } else {
            const auto found = std::find_if(now->prices.begin(), now->prices.end(), [&](const catalog::Price &price) {
                return isIt(price) && price.productId == productOf(step);
            });
            if (found != now->prices.end())
                return settle(index, answerOf(std::move(*found)), "read_back");
        }
        notThere(index);
    });
}

// A request that may still arrive is waited for; one that cannot has not been done.
void CatalogApply::notThere(size_t index)
{
    const StepRecord &sent = m_report.steps[index];
    const Instant lostAt = sent.sentAt.value_or(m_context.clock.now()) + kCatalogSentIsLost;
    if (m_context.clock.now() < lostAt)
        return stop(notKnownYet(m_report.plan.steps[index], lostAt));
    StepRecord filed = sent;
    filed.state = StepState::Filed;
    filed.sentAt.reset();
    move(index, filed, QStringLiteral("not_done"), {}, [this] { next(); });
}

void CatalogApply::settle(size_t index, Answer answer, const char *how)
{
    StepRecord done = m_report.steps[index];
    done.state = StepState::Done;
    done.entityId = answer.id;
    move(index, done, QString::fromLatin1(how).replace(u' ', u'_'), std::move(answer), [this] { next(); });
}

void CatalogApply::failStep(size_t index, Error error)
{
    StepRecord failed = m_report.steps[index];
    failed.state = StepState::Failed;
    failed.error = error.message;
    move(index, failed, QStringLiteral("failed"), {}, [this, error] {
        m_context.database
            .write([run = m_run, now = m_context.clock.now()](storage::Transaction &transaction) -> Result<bool> {
                RK_TRY(CatalogRunStore::close(transaction, run.id, RunState::Failed, now));
                RK_TRY(audit::AuditLog::append(transaction, runEntry(run, QStringLiteral("failed"), now)));
                return true;
            })
            .then(&m_owner, [this, error](Result<bool> &&) { stop(error); });
    });
}

void CatalogApply::complete()
{
    m_context.database
        .write([run = m_run, now = m_context.clock.now()](storage::Transaction &transaction) -> Result<bool> {
            RK_TRY(CatalogRunStore::close(transaction, run.id, RunState::Done, now));
            RK_TRY(audit::AuditLog::append(transaction, runEntry(run, QStringLiteral("succeeded"), now)));
            return true;
        })
        .then(&m_owner, [this](Result<bool> &&closed) {
            if (!closed)
                return stop(std::move(closed).error());
            m_report.end = ApplyEnd::Done;
            finish(m_report);
        });
}

void CatalogApply::move(size_t index, StepRecord to, const QString &said, Answer answer, std::function<void()> then)
{
    m_context.database
        .write([run = m_run, step = m_report.plan.steps[index], number = int(index), from = m_report.steps[index], to,
                said, answer = std::move(answer),
                now = m_context.clock.now()](storage::Transaction &transaction) -> Result<bool> {
            RK_TRY(moveClaim(transaction, run, from, to));
            RK_TRY(CatalogRunStore::moveStep(transaction, run.id, number, from, to));
            audit::AuditEntry entry = stepEntry(run, step, said, now);
            if (!to.entityId.isEmpty())
                entry.subject = to.entityId;
            entry.after = answer.raw;
            RK_TRY(audit::AuditLog::append(transaction, std::move(entry)));
            RK_TRY(keepInMirror<catalog::ProductStore>(transaction, answer.product, now));
            RK_TRY(keepInMirror<catalog::PriceStore>(transaction, answer.price, now));
            if (to.state == StepState::Done)
                RK_TRY(CatalogKeyStore::put(transaction, run.account, step.kind, to.entityId, step.path));
            return true;
        })
        .then(&m_owner, [this, index, to, then = std::move(then)](Result<bool> &&moved) {
            if (!moved)
                return stop(std::move(moved).error());
            m_report.steps[index] = to;
            then();
        });
}

Task<CatalogApply::Answer> CatalogApply::callProvider(const PlanStep &step)
{
    if (step.action == StepAction::Create)
        return createEntity(step);
    const auto read = [](auto &&row) {
        return std::move(row).transform([](auto &&value) { return answerOf(std::move(value)); });
    };
    if (step.kind == EntryKind::Product)
        return m_context.provider.updateProduct(ProductId(step.id), productEdit(step))
            .then(&m_owner, [read](Result<catalog::Product> &&row) { return read(std::move(row)); });
    return m_context.provider.updatePrice(PriceId(step.id), priceEdit(step))
        .then(&m_owner, [read](Result<catalog::Price> &&row) { return read(std::move(row)); });
}

Task<CatalogApply::Answer> CatalogApply::createEntity(const PlanStep &step)
{
    if (step.kind == EntryKind::Product)
        return m_context.provider.createProduct(productDraft(step)).then(&m_owner, [](Result<catalog::Product> &&row) {
            return std::move(row).transform([](catalog::Product &&value) { return answerOf(std::move(value)); });
        });
    return m_context.provider.createPrice(priceDraft(step, productOf(step)))
        .then(&m_owner, [](Result<catalog::Price> &&row) {
            return std::move(row).transform([](catalog::Price &&value) { return answerOf(std::move(value)); });
        });
}

Task<CatalogApply::Answer> CatalogApply::readEntity(const PlanStep &step)
{
    if (step.kind == EntryKind::Product)
        return m_context.provider.getProduct(ProductId(step.id)).then(&m_owner, [](Result<catalog::Product> &&row) {
            return std::move(row).transform([](catalog::Product &&value) { return answerOf(std::move(value)); });
        });
    return m_context.provider.getPrice(PriceId(step.id)).then(&m_owner, [](Result<catalog::Price> &&row) {
        return std::move(row).transform([](catalog::Price &&value) { return answerOf(std::move(value)); });
    });
}

bool CatalogApply::isAsWanted(const PlanStep &step, const Answer &now) const
{
    return now.product ? fieldChanges(entryOf(*now.product, step.productKey), step.wantedProduct).empty()
                       : fieldChanges(entryOf(*now.price, step.wantedPrice.key), step.wantedPrice).empty();
}

bool CatalogApply::isAsBefore(const PlanStep &step, const Answer &now) const
{
    return now.product ? fieldChanges(entryOf(*now.product, step.productKey), step.thereProduct).empty()
                       : fieldChanges(entryOf(*now.price, step.therePrice.key), step.therePrice).empty();
}

ProductId CatalogApply::productOf(const PlanStep &step) const
{
    if (!step.product.isEmpty())
        return step.product;
    for (size_t i = 0; i < m_report.plan.steps.size(); ++i) {
        const PlanStep &other = m_report.plan.steps[i];
        if (other.kind == EntryKind::Product && other.productKey == step.productKey)
            return ProductId(m_report.steps[i].entityId);
    }
    return {};
}

void CatalogApply::stop(Error error)
{
    m_report.end = ApplyEnd::Stopped;
    m_report.error = std::move(error);
    finish(m_report);
}

void CatalogApply::finish(Result<ApplyReport> result)
{
    Promise<ApplyReport> promise = std::move(*m_promise);
    m_promise.reset();
    promise.resolve(std::move(result));
}

} // namespace reckoner::catalog_file
