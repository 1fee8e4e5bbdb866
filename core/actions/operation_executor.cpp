// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/operation_executor.h"

#include "core/actions/settlement.h"
#include "core/base/log.h"

#include <QUuid>

namespace reckoner::actions {

namespace {

// Transaction 1 of a filed operation: takes it for this process, or ends it when it no longer fits. Errors: Conflict
// when somebody else was faster.
Result<Operation> claimed(storage::Transaction &transaction, Operation operation, const Result<void> &fits, Instant now)
{
    if (!fits && fits.error().kind == ErrorKind::Storage)
        return fits.error();
    if (fits) {
        operation.state = OperationState::Sent;
        operation.sentAt = now;
    } else {
        operation.state = OperationState::Failed;
        operation.error = fits.error();
        operation.resolution = QStringLiteral("not sent");
        operation.finishedAt = now;
    }
    RK_TRY(OperationStore::move(transaction, operation, OperationState::Filed));
    if (!fits)
        RK_TRY(auditOperation(transaction, operation, QStringLiteral("failed"), now));
    return operation;
}

} // namespace

OperationExecutor::OperationExecutor(Context context, OperationFilter::About about, Check check, QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_about(about), m_check(check)
{
}

OperationId OperationExecutor::newOperationId()
{
    return OperationId(QStringLiteral("op_") + QUuid::createUuid().toString(QUuid::WithoutBraces));
}

// Transaction 1 of DESIGN §6: intent and audit, before any network.
Task<OperationExecutor::Begun> OperationExecutor::store(OperationId id, Draft draft, OperationState state)
{
    return m_context.database.write([id = std::move(id), draft = std::move(draft), state,
                                     account = m_context.provider.account(), actor = m_context.actor,
                                     now = m_context.clock.now()](storage::Transaction &transaction) -> Result<Begun> {
        RK_TRY_ASSIGN(auto existing, OperationStore::find(transaction.connection(), id));
        if (existing)
            return Begun{std::move(*existing), false};
        RK_TRY_ASSIGN(Operation operation, draft(transaction.connection(), now));
        operation.id = id;
        operation.account = account;
        operation.actor = actor;
        if (const CatalogRequest *made = catalogRequest(operation.request); made && isCreation(*made))
            operation.catalogId = id.toString();
        operation.state = state;
        operation.createdAt = now;
        if (state == OperationState::Sent)
            operation.sentAt = now;
        RK_TRY(OperationStore::insert(transaction, operation));
        RK_TRY(auditOperation(transaction, operation, QStringLiteral("requested"), now));
        return Begun{std::move(operation), true};
    });
}

Task<Operation> OperationExecutor::begin(OperationId id, Draft draft)
{
    // The outcome goes through a promise of its own, so that a page that goes away cannot cancel a request under way.
    auto promise = std::make_shared<Promise<Operation>>(); // held by the chain below
    auto outcome = promise->task();
    store(std::move(id), std::move(draft), OperationState::Sent).then(this, [this, promise](Result<Begun> &&started) {
        if (!started) {
            promise->resolve(std::move(started).error());
            return;
        }
        if (!started->isNew) {
            promise->resolve(std::move(started->operation));
            return;
        }
        Q_EMIT operationChanged(started->operation);
        send(std::move(started->operation)).then(this, [promise](Result<Operation> &&done) {
            promise->resolve(std::move(done));
        });
    });
    return outcome;
}

Task<Operation> OperationExecutor::leave(OperationId id, Draft draft)
{
    return store(std::move(id), std::move(draft), OperationState::Filed)
        .then(this, [this](Result<Begun> &&started) -> Result<Operation> {
            if (!started)
                return std::move(started).error();
            Q_EMIT operationChanged(started->operation);
            return std::move(started->operation);
        });
}

// Sends a claimed operation once and writes down what came of it.
Task<Operation> OperationExecutor::send(Operation operation)
{
    RK_ASSERT(operation.state == OperationState::Sent);
    m_context.provider.intend(operation.id);
    auto answer = callProvider(operation);
    return std::move(answer).then(
        this, [this, operation = std::move(operation)](Result<Answer> &&answered) -> Task<Operation> {
            const Instant now = m_context.clock.now();
            Operation settled = answered ? settledByAnswer(operation, answered->raw, now)
                                         : settledByError(operation, answered.error(), now);
            if (answered && !answered->customerId.isEmpty())
                settled.customerId = answered->customerId;
            if (answered && !answered->catalogId.isEmpty())
                settled.catalogId = answered->catalogId;
            auto keep = answered ? std::move(answered->keep) : nullptr;
            auto stored = m_context.database.write(
                [settled, keep = std::move(keep), now](storage::Transaction &transaction) -> Result<Operation> {
                    if (keep)
                        RK_TRY(keep(transaction));
                    return writeOutcome(transaction, settled, OperationState::Sent, now);
                });
            return std::move(stored).then(this, [this, operation](Result<Operation> &&written) -> Result<Operation> {
                return told(operation, std::move(written));
            });
        });
}

// What the caller is told: as stored, or that it could not be stored; then the row still says Sent and the resolver
// will take it up. What the provider answered is not lost there.
Operation OperationExecutor::told(const Operation &sent, Result<Operation> &&written)
{
    Operation result = written ? *std::move(written) : unconfirmed(sent, written.error());
    if (!written)
        qCWarning(lcActions, "outcome could not be stored operation=%s error=%s", qPrintable(sent.id.toString()),
                  qPrintable(written.error().detail));
    qCInfo(lcActions, "operation settled operation=%s kind=%s subscription=%s customer=%s catalog=%s state=%s",
           qPrintable(result.id.toString()), qPrintable(requestKind(result.request)),
           qPrintable(result.subscriptionId.toString()), qPrintable(result.customerId.toString()),
           qPrintable(result.catalogId), qPrintable(operationStateText(result.state)));
    Q_EMIT operationChanged(result);
    return result;
}

Task<Operation> OperationExecutor::claim(Operation filed)
{
    return m_context.database.write([check = m_check, operation = std::move(filed),
                                     now = m_context.clock.now()](storage::Transaction &transaction) {
        return claimed(transaction, operation, check(transaction.connection(), operation, now), now);
    });
}

Task<int> OperationExecutor::executeFiled(int limit)
{
    using FiledPage = storage::Page<Operation, OperationStore::Cursor>;
    auto filed = m_context.database.read(
        [account = m_context.provider.account(), about = m_about](storage::Connection &connection) {
            return OperationStore::list(connection, account, {.states = {OperationState::Filed}, .about = about},
                                        std::nullopt, {.rows = 1});
        });
    return std::move(filed).then(this, [this, limit](Result<FiledPage> &&page) -> Task<int> {
        if (!page)
            return Task<int>::settled(std::move(page).error());
        if (page->rows.empty() || limit <= 0)
            return Task<int>::settled(0);
        return executeNext(std::move(page->rows.front()), limit);
    });
}

Task<int> OperationExecutor::executeNext(Operation filed, int limit)
{
    return claim(std::move(filed)).then(this, [this, limit](Result<Operation> &&mine) -> Task<int> {
        const auto next = [](Result<int> &&count) -> Result<int> {
            return std::move(count).transform([](int done) { return done + 1; });
        };
        if (!mine && mine.error().kind != ErrorKind::Conflict) // Conflict: another executor was faster
            return Task<int>::settled(std::move(mine).error());
        if (!mine || mine->state != OperationState::Sent)
            return executeFiled(limit - 1).then(this, next);
        return send(*std::move(mine)).then(this, [this, limit, next](Result<Operation> &&done) -> Task<int> {
            if (!done)
                return Task<int>::settled(std::move(done).error());
            return executeFiled(limit - 1).then(this, next);
        });
    });
}

} // namespace reckoner::actions
