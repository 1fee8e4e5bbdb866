// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/operation_resolver.h"

#include "core/actions/catalog_read_back.h"
#include "core/actions/checkout_actions.h"
#include "core/actions/customer_read_back.h"
#include "core/actions/operation_store.h"
#include "core/actions/settlement.h"
#include "core/base/log.h"
#include "core/base/words.h"
#include "core/provider/provider.h"

namespace reckoner::actions {

using namespace subscriptions;

namespace {

constexpr int kResolverTickMs = 1000;

Error settledAlready(const Operation &operation)
{
    return {ErrorKind::Conflict,
            Words::tr("Operation %1 is settled already: %2.")
                .arg(operation.id.toString(), operationStateText(operation.state)),
            {},
            {}};
}

Result<Operation> settleByPerson(storage::Transaction &transaction, const OperationId &id, Verdict verdict,
                                 const QString &actor, const QString &reason, Instant now)
{
    RK_TRY_ASSIGN(auto found, OperationStore::find(transaction.connection(), id));
    if (!found)
        return Error{ErrorKind::NotFound, Words::tr("There is no operation %1.").arg(id.toString()), {}, {}};
    Operation operation = std::move(*found);
    if (operation.state != OperationState::NeedsPerson && operation.state != OperationState::Unknown)
        return settledAlready(operation);
    const OperationState from = operation.state;
    const bool done = verdict == Verdict::Done;
    operation.state = done ? OperationState::Succeeded : OperationState::Failed;
    operation.resolution =
        QStringLiteral("by %1: %2 (%3)").arg(actor, done ? QStringLiteral("done") : QStringLiteral("not done"), reason);
    operation.finishedAt = now;
    operation.nextCheckAt.reset();
    if (done)
        operation.error.reset();
    return writeOutcome(transaction, operation, from, now);
}

} // namespace

OperationResolver::OperationResolver(OperationExecutor::Context context, QObject *parent)
    : QObject(parent), m_context(std::move(context))
{
    m_timer.setInterval(kResolverTickMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_running)
            return;
        resolveDue().then(this, [](Result<int> &&settled) {
            if (!settled)
                qCWarning(lcActions, "operations could not be read back error=%s", qPrintable(settled.error().message));
        });
    });
}

void OperationResolver::start()
{
    m_timer.start();
}

Task<int> OperationResolver::resolveDue()
{
    m_running = true;
    const AccountId account = m_context.provider.account();
    const Instant now = m_context.clock.now();
    auto due = m_context.database.read([account, now](storage::Connection &connection) {
        return OperationStore::due(connection, account, now, now - kSentIsLost);
    });
    return std::move(due).then(this, [this](Result<std::vector<Operation>> &&operations) -> Task<int> {
        if (!operations) {
            m_running = false;
            return Task<int>::settled(std::move(operations).error());
        }
        return resolveNext(std::make_shared<std::vector<Operation>>(*std::move(operations)), 0);
    });
}

// One after the other: there are few, and the provider's pace is shared.
Task<int> OperationResolver::resolveNext(std::shared_ptr<std::vector<Operation>> left, int settled)
{
    if (left->empty()) {
        m_running = false;
        return Task<int>::settled(settled);
    }
    Operation operation = std::move(left->back());
    left->pop_back();
    return readBack(std::move(operation)).then(this, [this, left, settled](Result<Operation> &&done) -> Task<int> {
        if (!done) // somebody else settled it, or the database is away: the next tick sees it again
            qCInfo(lcActions, "operation not resolved now error=%s", qPrintable(done.error().message));
        return resolveNext(left, settled + (done && isFinal(done->state) ? 1 : 0));
    });
}

Task<OperationResolver::Seen> OperationResolver::look(const Operation &operation)
{
    auto before = m_context.provider.subscriptionFromRaw(operation.before);
    if (!before)
        return Task<Seen>::settled(before.error());
    return m_context.provider.getSubscription(operation.subscriptionId)
        .then(this, [this, operation, before = *std::move(before)](Result<Subscription> &&seen) -> Task<Seen> {
            if (!seen)
                return Task<Seen>::settled(std::move(seen).error());
            const SubscriptionRequest *request = subscriptionRequest(operation.request);
            RK_ASSERT(request != nullptr);
            if (std::holds_alternative<ChargeRequest>(*request))
                return lookAtPayments(operation, *std::move(seen));
            const Evidence evidence = evidenceFor(*request, before, *seen);
            return Task<Seen>::settled(Seen{*std::move(seen), evidence});
        });
}

Task<OperationResolver::Seen> OperationResolver::lookAtPayments(const Operation &operation, Subscription subscription)
{
    const Instant sentAt = operation.sentAt.value_or(operation.createdAt);
    provider::PaymentFilter filter;
    filter.subscriptionId = operation.subscriptionId;
    filter.createdFrom = sentAt;
    filter.origins = {QStringLiteral("subscription_charge")};
    using Payments = provider::ListPage<payments::Payment>;
    return m_context.provider.listPayments(filter, {})
        .then(
            this, [operation, sentAt, subscription = std::move(subscription)](Result<Payments> &&page) -> Result<Seen> {
                if (!page)
                    return std::move(page).error();
                return Seen{subscription, evidenceFor(std::get<ChargeRequest>(*subscriptionRequest(operation.request)),
                                                      page->rows, sentAt)};
            });
}

Task<Operation> OperationResolver::readBack(Operation operation)
{
    if (customerRequest(operation.request))
        return readBackCustomer(std::move(operation));
    if (catalogRequest(operation.request))
        return readBackCatalog(std::move(operation));
    if (checkoutRequest(operation.request))
        return readBackCheckout(std::move(operation));
    const OperationState from = operation.state;
    auto looked = look(operation);
    return std::move(looked).then(
        this, [this, operation = std::move(operation), from](Result<Seen> &&seen) -> Task<Operation> {
            if (!seen && seen.error().kind == ErrorKind::Invalid) // what was kept of before cannot be read
                return Task<Operation>::settled(std::move(seen).error());
            const Instant now = m_context.clock.now();
            Operation next = operation;
            std::optional<Subscription> snapshot;
            if (!seen) {
                next.state = OperationState::Unknown;
                next.nextCheckAt = now + kResolverUnreachableDelay;
                if (!next.error)
                    next.error = seen.error();
            } else {
                snapshot = seen->subscription;
                next = settledByEvidence(std::move(next), seen->evidence, snapshot->raw, now);
            }
            auto written = m_context.database.write([next, from, snapshot, now](storage::Transaction &transaction) {
                return writeSettlement(transaction, next, from, snapshot, now);
            });
            return std::move(written).then(this, [this](Result<Operation> &&stored) -> Result<Operation> {
                if (stored)
                    Q_EMIT operationChanged(*stored);
                return std::move(stored);
            });
        });
}

Task<Operation> OperationResolver::readBackCustomer(Operation operation)
{
    auto read = lookForCustomerRequest(m_context.provider, this, operation);
    auto found = std::move(read).then(this, [](Result<CustomerFinding> &&finding) -> Result<Found> {
        if (!finding)
            return std::move(finding).error();
        if (!finding->snapshot)
            return Found{finding->evidence, {}, {}, {}, {}};
        const CustomerSnapshot &seen = *finding->snapshot;
        return Found{finding->evidence, rawOf(seen), customerIdOf(seen), {}, [seen](storage::Transaction &transaction) {
                         return keepSnapshot(transaction, seen);
                     }};
    });
    return settleFound(std::move(operation), std::move(found));
}

Task<Operation> OperationResolver::readBackCatalog(Operation operation)
{
    auto read = lookForCatalogRequest(m_context.provider, this, operation);
    auto found = std::move(read).then(this, [](Result<CatalogFinding> &&finding) -> Result<Found> {
        if (!finding)
            return std::move(finding).error();
        if (!finding->snapshot)
            return Found{finding->evidence, {}, {}, {}, {}};
        const CatalogSnapshot &seen = *finding->snapshot;
        return Found{finding->evidence, rawOf(seen), {}, catalogIdOf(seen), [seen](storage::Transaction &transaction) {
                         return keepSnapshot(transaction, seen);
                     }};
    });
    return settleFound(std::move(operation), std::move(found));
}

Task<Operation> OperationResolver::readBackCheckout(Operation operation)
{
    auto read = lookForCheckout(m_context.provider, this, operation);
    auto found = std::move(read).then(
        this, [operation, now = m_context.clock.now()](Result<CheckoutFinding> &&finding) -> Result<Found> {
            if (!finding)
                return std::move(finding).error();
            if (!finding->payment)
                return Found{finding->evidence, {}, {}, {}, {}};
            const QByteArray raw = finding->payment->raw;
            return Found{finding->evidence,
                         raw,
                         {},
                         {},
                         [operation, payment = *std::move(finding->payment), now](storage::Transaction &transaction) {
                             return keepCheckout(transaction, operation, payment, now);
                         }};
        });
    return settleFound(std::move(operation), std::move(found));
}

Task<Operation> OperationResolver::settleFound(Operation operation, Task<Found> looked)
{
    const OperationState from = operation.state;
    return std::move(looked).then(
        this, [this, operation = std::move(operation), from](Result<Found> &&found) -> Task<Operation> {
            const Instant now = m_context.clock.now();
            Operation next = operation;
            std::function<Result<void>(storage::Transaction &)> keep;
            if (!found) {
                next.state = OperationState::Unknown;
                next.nextCheckAt = now + kResolverUnreachableDelay;
                if (!next.error)
                    next.error = found.error();
            } else {
                keep = std::move(found->keep);
                if (!found->customerId.isEmpty())
                    next.customerId = found->customerId;
                if (!found->catalogId.isEmpty())
                    next.catalogId = found->catalogId;
                next = settledByEvidence(std::move(next), found->evidence, found->raw, now);
            }
            auto written = m_context.database.write(
                [next, from, keep = std::move(keep), now](storage::Transaction &transaction) -> Result<Operation> {
                    if (keep)
                        RK_TRY(keep(transaction));
                    return writeOutcome(transaction, next, from, now);
                });
            return std::move(written).then(this, [this](Result<Operation> &&stored) -> Result<Operation> {
                if (stored)
                    Q_EMIT operationChanged(*stored);
                return std::move(stored);
            });
        });
}

Task<Operation> OperationResolver::checkNow(OperationId id)
{
    auto found =
        m_context.database.read([id](storage::Connection &connection) { return OperationStore::find(connection, id); });
    return std::move(found).then(this, [this, id](Result<std::optional<Operation>> &&operation) -> Task<Operation> {
        if (!operation)
            return Task<Operation>::settled(std::move(operation).error());
        if (!*operation)
            return Task<Operation>::settled(
                Error{ErrorKind::NotFound, Words::tr("There is no operation %1.").arg(id.toString()), {}, {}});
        const OperationState state = (*operation)->state;
        if (state != OperationState::Unknown && state != OperationState::NeedsPerson)
            return Task<Operation>::settled(settledAlready(**operation));
        return readBack(std::move(**operation));
    });
}

Task<Operation> OperationResolver::settle(OperationId id, Verdict verdict, QString reason)
{
    const Instant now = m_context.clock.now();
    auto settled = m_context.database.write(
        [id, verdict, actor = m_context.actor, reason, now](storage::Transaction &transaction) {
            return settleByPerson(transaction, id, verdict, actor, reason, now);
        });
    return std::move(settled).then(this, [this](Result<Operation> &&stored) -> Result<Operation> {
        if (stored)
            Q_EMIT operationChanged(*stored);
        return std::move(stored);
    });
}

} // namespace reckoner::actions
