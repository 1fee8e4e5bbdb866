// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/subscription_actions.h"

#include "core/actions/immediate_charges.h"
#include "core/actions/operation_store.h"
#include "core/actions/settlement.h"
#include "core/base/log.h"
#include "core/base/words.h"
#include "core/subscriptions/subscription_store.h"
#include "core/subscriptions/transitions.h"

#include <QUuid>

namespace reckoner::actions {

using namespace subscriptions;

namespace {

using MirroredSubscription = storage::Mirrored<Subscription>;

Error conflict(const QString &message)
{
    return {ErrorKind::Conflict, message, {}, {}};
}

// The row as the person should have seen it. Errors: NotFound, Conflict (it moved), Invalid (state forbids it).
Result<MirroredSubscription> readyFor(storage::Connection &connection, const AccountId &account,
                                      const SubscriptionId &id, const SubscriptionRequest &request, Instant now,
                                      std::optional<qint64> expectedRowVersion)
{
    RK_TRY_ASSIGN(auto stored, SubscriptionStore(connection).find(account, id));
    if (!stored)
        return Error{
            ErrorKind::NotFound,
            Words::tr("Subscription %1 is not in the local mirror. Synchronise and try again.").arg(id.toString()),
            {},
            {}};
    if (expectedRowVersion && stored->rowVersion != *expectedRowVersion)
        return conflict(
            Words::tr("Subscription %1 was changed meanwhile. Nothing was sent; look at it again and preview anew.")
                .arg(id.toString()));
    RK_TRY(checkAllowed(request, stored->value, now));
    return std::move(*stored);
}

// What execute() was given, checked for what needs no database.
Result<void> checkConfirmed(const ExecuteRequest &request, Instant now)
{
    if (!hasPreview(request.request))
        return {};
    if (!request.preview)
        return Error{ErrorKind::Invalid, Words::tr("This can only be done after a preview of what it costs."), {}, {}};
    const ChangePreview &preview = *request.preview;
    const QByteArray digest = previewDigest(request.request, preview.rowVersion, preview.provider.raw);
    if (preview.before.id != request.subscriptionId || preview.rowVersion != request.expectedRowVersion ||
        digest != preview.digest)
        return conflict(Words::tr("What was confirmed is not what was previewed. Nothing was sent; preview again."));
    if (now - preview.fetchedAt > kPreviewMaxAge)
        return conflict(Words::tr(
            "The preview is older than a minute and its amounts may have moved. Nothing was sent; preview again."));
    return {};
}

using ChargeLimits = provider::Capabilities::ChargeLimits;

// Counted over everybody's operations, so that a second console does not run into the provider's limit.
Result<void> checkBudget(storage::Connection &connection, const AccountId &account,
                         const std::optional<ChargeLimits> &limits, const ExecuteRequest &request, Instant now)
{
    if (!limits || !chargesAtOnce(request.request))
        return {};
    RK_TRY_ASSIGN(const ImmediateCharges done, immediateCharges(connection, account, request.subscriptionId, now));
    if (done.lastHour < limits->perHour && done.lastDay < limits->perDay)
        return {};
    return Error{
        ErrorKind::RateLimited,
        Words::tr("The provider allows %1 immediate charges an hour and %2 a day for one subscription, and they "
                  "are used up. Bill with the next renewal, or wait.")
            .arg(limits->perHour)
            .arg(limits->perDay),
        {},
        {}};
}

// Who begins, and how it then stands.
struct Beginning {
    AccountId account;
    QString actor;
    std::optional<ChargeLimits> limits;
    OperationState state = OperationState::Sent;
    Instant now;
};

struct Begun {
    Operation operation;
    bool isNew = false; // false: that id was begun before, and this is how it stands
};

// Transaction 1 of DESIGN §6: intent and audit, before any network.
Result<Begun> begin(storage::Transaction &transaction, const Beginning &by, const ExecuteRequest &request)
{
    const auto &[account, actor, limits, state, now] = by;
    RK_TRY_ASSIGN(auto existing, OperationStore::find(transaction.connection(), request.id));
    if (existing)
        return Begun{std::move(*existing), false};
    RK_TRY_ASSIGN(const MirroredSubscription stored, readyFor(transaction.connection(), account, request.subscriptionId,
                                                              request.request, now, request.expectedRowVersion));
    RK_TRY(checkBudget(transaction.connection(), account, limits, request, now));
    RK_TRY_ASSIGN(const auto open, OperationStore::open(transaction.connection(), account, request.subscriptionId));
    if (open)
        return conflict(Words::tr("Operation %1 (%2) on this subscription is not settled yet. Wait for it, or "
                                  "settle it on the Operations page.")
                            .arg(open->id.toString(), requestKind(open->request)));
    Operation operation;
    operation.id = request.id;
    operation.account = account;
    operation.subscriptionId = request.subscriptionId;
    operation.customerId = stored.value.customerId;
    operation.request = request.request;
    operation.actor = actor;
    operation.reason = request.reason;
    operation.expectedRowVersion = request.expectedRowVersion;
    operation.previewDigest = request.preview ? request.preview->digest : QByteArray();
    operation.state = state;
    operation.before = stored.value.raw;
    operation.createdAt = now;
    if (state == OperationState::Sent)
        operation.sentAt = now;
    RK_TRY(OperationStore::insert(transaction, operation));
    RK_TRY(auditOperation(transaction, operation, QStringLiteral("requested"), now));
    return Begun{std::move(operation), true};
}

// Transaction 1 of a filed operation: takes it for this process. Errors: Conflict when somebody else was faster.
Result<Operation> claim(storage::Transaction &transaction, const AccountId &account, Operation operation, Instant now)
{
    const SubscriptionRequest *request = subscriptionRequest(operation.request);
    RK_ASSERT(request != nullptr);
    const auto ready = readyFor(transaction.connection(), account, operation.subscriptionId, *request, now,
                                operation.expectedRowVersion);
    if (!ready) {
        if (ready.error().kind == ErrorKind::Storage)
            return ready.error();
        operation.state = OperationState::Failed;
        operation.error = ready.error();
        operation.resolution = QStringLiteral("not sent");
        operation.finishedAt = now;
    } else {
        operation.state = OperationState::Sent;
        operation.sentAt = now;
    }
    RK_TRY(OperationStore::move(transaction, operation, OperationState::Filed));
    if (operation.state == OperationState::Failed)
        RK_TRY(auditOperation(transaction, operation, QStringLiteral("failed"), now));
    return operation;
}

template <class... Ts> struct Cases : Ts... {
    using Ts::operator()...;
};
template <class... Ts> Cases(Ts...) -> Cases<Ts...>;

Task<ProviderPreview> previewAt(provider::Provider &provider, const SubscriptionId &id,
                                const SubscriptionRequest &request)
{
    if (const auto *items = std::get_if<ItemsChange>(&request))
        return provider.previewItems(id, *items);
    if (const auto *date = std::get_if<NextBillChange>(&request))
        return provider.previewNextBill(id, *date);
    if (const auto *charge = std::get_if<ChargeRequest>(&request))
        return provider.previewCharge(id, *charge);
    return Task<ProviderPreview>::settled(
        Error{ErrorKind::Invalid, Words::tr("There is no preview of this: it is done as it is described."), {}, {}});
}

Task<Subscription> callProvider(provider::Provider &provider, const SubscriptionId &id,
                                const SubscriptionRequest &request)
{
    return std::visit(Cases{[&](const ItemsChange &change) { return provider.changeItems(id, change); },
                            [&](const PauseRequest &pause) { return provider.pause(id, pause); },
                            [&](const ResumeRequest &resume) { return provider.resume(id, resume); },
                            [&](const CancelRequest &cancel) { return provider.cancel(id, cancel); },
                            [&](const ClearScheduledChange &) { return provider.clearScheduledChange(id); },
                            [&](const Activate &) { return provider.activate(id); },
                            [&](const NextBillChange &change) { return provider.moveNextBill(id, change); },
                            [&](const ChargeRequest &charge) { return provider.charge(id, charge); }},
                      request);
}

} // namespace

SubscriptionActions::SubscriptionActions(Context context, QObject *parent)
    : QObject(parent), m_context(std::move(context))
{
}

OperationId SubscriptionActions::newOperationId()
{
    return OperationId(QStringLiteral("op_") + QUuid::createUuid().toString(QUuid::WithoutBraces));
}

Task<ChangePreview> SubscriptionActions::preview(SubscriptionId id, SubscriptionRequest change)
{
    const AccountId account = m_context.provider.account();
    const Instant now = m_context.clock.now();
    auto stored = m_context.database.read([account, id, change, now](storage::Connection &connection) {
        return readyFor(connection, account, id, change, now, std::nullopt);
    });
    return std::move(stored).then(
        this, [this, id, change](Result<MirroredSubscription> &&found) -> Task<ChangePreview> {
            if (!found)
                return Task<ChangePreview>::settled(std::move(found).error());
            auto answer = previewAt(m_context.provider, id, change);
            return std::move(answer).then(this,
                                          [this, change, stored = *std::move(found)](
                                              Result<ProviderPreview> &&provider) -> Result<ChangePreview> {
                                              if (!provider)
                                                  return std::move(provider).error();
                                              ChangePreview preview{.before = stored.value,
                                                                    .rowVersion = stored.rowVersion,
                                                                    .request = change,
                                                                    .provider = *std::move(provider),
                                                                    .fetchedAt = m_context.clock.now(),
                                                                    .digest = {}};
                                              preview.digest =
                                                  previewDigest(change, preview.rowVersion, preview.provider.raw);
                                              return preview;
                                          });
        });
}

Task<Operation> SubscriptionActions::execute(ExecuteRequest request)
{
    const Instant now = m_context.clock.now();
    if (auto confirmed = checkConfirmed(request, now); !confirmed)
        return Task<Operation>::settled(std::move(confirmed).error());
    // The outcome goes through a promise of its own, so that a page that goes away cannot cancel a request under way.
    auto promise = std::make_shared<Promise<Operation>>(); // held by the chain below
    auto outcome = promise->task();
    const Beginning by{m_context.provider.account(), m_context.actor, m_context.provider.capabilities().chargeLimits,
                       OperationState::Sent, now};
    auto begun = m_context.database.write([by, request = std::move(request)](storage::Transaction &transaction) {
        return begin(transaction, by, request);
    });
    std::move(begun).then(this, [this, promise](Result<Begun> &&started) {
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

Task<Operation> SubscriptionActions::file(ExecuteRequest request)
{
    const Instant now = m_context.clock.now();
    if (auto confirmed = checkConfirmed(request, now); !confirmed)
        return Task<Operation>::settled(std::move(confirmed).error());
    const Beginning by{m_context.provider.account(), m_context.actor, m_context.provider.capabilities().chargeLimits,
                       OperationState::Filed, now};
    auto begun = m_context.database.write([by, request = std::move(request)](storage::Transaction &transaction) {
        return begin(transaction, by, request);
    });
    return std::move(begun).then(this, [this](Result<Begun> &&started) -> Result<Operation> {
        if (!started)
            return std::move(started).error();
        Q_EMIT operationChanged(started->operation);
        return std::move(started->operation);
    });
}

// Sends a claimed operation once and writes down what came of it.
Task<Operation> SubscriptionActions::send(Operation operation)
{
    RK_ASSERT(operation.state == OperationState::Sent);
    const SubscriptionRequest *request = subscriptionRequest(operation.request);
    RK_ASSERT(request != nullptr);
    auto answer = callProvider(m_context.provider, operation.subscriptionId, *request);
    return std::move(answer).then(
        this, [this, operation = std::move(operation)](Result<Subscription> &&answered) -> Task<Operation> {
            const Instant now = m_context.clock.now();
            const Operation settled = answered ? settledByAnswer(operation, *answered, now)
                                               : settledByError(operation, answered.error(), now);
            std::optional<Subscription> snapshot;
            if (answered)
                snapshot = *std::move(answered);
            auto stored = m_context.database.write([settled, snapshot, now](storage::Transaction &transaction) {
                return writeSettlement(transaction, settled, OperationState::Sent, snapshot, now);
            });
            return std::move(stored).then(
                this, [this, operation, settled](Result<Operation> &&written) -> Result<Operation> {
                    // The row still says Sent: the resolver will take it up. What the provider answered is not lost
                    // there.
                    Operation result = written ? *std::move(written) : unconfirmed(operation, written.error());
                    if (!written)
                        qCWarning(lcActions, "outcome could not be stored operation=%s error=%s",
                                  qPrintable(operation.id.toString()), qPrintable(written.error().detail));
                    qCInfo(lcActions, "operation settled operation=%s kind=%s subscription=%s state=%s",
                           qPrintable(result.id.toString()), qPrintable(requestKind(result.request)),
                           qPrintable(result.subscriptionId.toString()), qPrintable(operationStateText(result.state)));
                    Q_EMIT operationChanged(result);
                    return result;
                });
        });
}

Task<int> SubscriptionActions::executeFiled(int limit)
{
    const AccountId account = m_context.provider.account();
    const Instant now = m_context.clock.now();
    auto filed = m_context.database.read([account](storage::Connection &connection) {
        return OperationStore::list(connection, account,
                                    {.states = {OperationState::Filed}, .about = OperationFilter::About::Subscriptions},
                                    std::nullopt, {.rows = 1});
    });
    using FiledPage = storage::Page<Operation, OperationStore::Cursor>;
    return std::move(filed).then(this, [this, account, now, limit](Result<FiledPage> &&page) -> Task<int> {
        if (!page)
            return Task<int>::settled(std::move(page).error());
        if (page->rows.empty() || limit <= 0)
            return Task<int>::settled(0);
        auto claimed =
            m_context.database.write([account, operation = page->rows.front(), now](storage::Transaction &transaction) {
                return claim(transaction, account, operation, now);
            });
        return std::move(claimed).then(this, [this, limit](Result<Operation> &&mine) -> Task<int> {
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
    });
}

} // namespace reckoner::actions
