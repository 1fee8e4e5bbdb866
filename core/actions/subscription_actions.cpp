// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/subscription_actions.h"

#include "core/actions/immediate_charges.h"
#include "core/actions/operation_store.h"
#include "core/actions/settlement.h"
#include "core/base/log.h"
#include "core/base/words.h"
#include "core/subscriptions/subscription_store.h"
#include "core/subscriptions/transitions.h"

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

// What is sent is prorated at the moment that was previewed, where the provider lets it be named.
ExecuteRequest atPreviewedMoment(ExecuteRequest request)
{
    auto *items = std::get_if<ItemsChange>(&request.request);
    const auto *previewed = request.preview ? std::get_if<ItemsChange>(&request.preview->request) : nullptr;
    if (items && previewed)
        items->prorationAt = previewed->prorationAt;
    return request;
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

Result<Operation> draftOperation(storage::Connection &connection, const AccountId &account,
                                 const std::optional<ChargeLimits> &limits, const ExecuteRequest &request, Instant now)
{
    RK_TRY_ASSIGN(const MirroredSubscription stored, readyFor(connection, account, request.subscriptionId,
                                                              request.request, now, request.expectedRowVersion));
    RK_TRY(checkBudget(connection, account, limits, request, now));
    RK_TRY_ASSIGN(const auto open, OperationStore::open(connection, account, request.subscriptionId));
    if (open)
        return conflict(Words::tr("Operation %1 (%2) on this subscription is not settled yet. Wait for it, or "
                                  "settle it on the Operations page.")
                            .arg(open->id.toString(), requestKind(open->request)));
    Operation operation;
    operation.subscriptionId = request.subscriptionId;
    operation.customerId = stored.value.customerId;
    operation.request = request.request;
    operation.reason = request.reason;
    operation.expectedRowVersion = request.expectedRowVersion;
    operation.previewDigest = request.preview ? request.preview->digest : QByteArray();
    operation.before = stored.value.raw;
    return operation;
}

Result<void> stillReady(storage::Connection &connection, const Operation &operation, Instant now)
{
    const SubscriptionRequest *request = subscriptionRequest(operation.request);
    RK_ASSERT(request != nullptr);
    RK_TRY(
        readyFor(connection, operation.account, operation.subscriptionId, *request, now, operation.expectedRowVersion));
    return {};
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

Task<Subscription> sendTo(provider::Provider &provider, const SubscriptionId &id, const SubscriptionRequest &request)
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
    : OperationExecutor(std::move(context), OperationFilter::About::Subscriptions, stillReady, parent)
{
}

Task<ChangePreview> SubscriptionActions::preview(SubscriptionId id, SubscriptionRequest change)
{
    const AccountId account = context().provider.account();
    const Instant now = context().clock.now();
    auto stored = context().database.read([account, id, change, now](storage::Connection &connection) {
        return readyFor(connection, account, id, change, now, std::nullopt);
    });
    return std::move(stored).then(
        this, [this, id, change](Result<MirroredSubscription> &&found) -> Task<ChangePreview> {
            if (!found)
                return Task<ChangePreview>::settled(std::move(found).error());
            auto answer = previewAt(context().provider, id, change);
            return std::move(answer).then(this,
                                          [this, change, stored = *std::move(found)](
                                              Result<ProviderPreview> &&provider) -> Result<ChangePreview> {
                                              if (!provider)
                                                  return std::move(provider).error();
                                              ChangePreview preview{.before = stored.value,
                                                                    .rowVersion = stored.rowVersion,
                                                                    .request = change,
                                                                    .provider = *std::move(provider),
                                                                    .fetchedAt = context().clock.now(),
                                                                    .digest = {}};
                                              if (auto *items = std::get_if<ItemsChange>(&preview.request))
                                                  items->prorationAt = preview.provider.prorationAt;
                                              preview.digest = previewDigest(preview.request, preview.rowVersion,
                                                                             preview.provider.raw);
                                              return preview;
                                          });
        });
}

OperationExecutor::Draft SubscriptionActions::draftOf(ExecuteRequest request) const
{
    return [account = context().provider.account(), limits = context().provider.capabilities().chargeLimits,
            request = std::move(request)](storage::Connection &connection, Instant now) {
        return draftOperation(connection, account, limits, request, now);
    };
}

Task<Operation> SubscriptionActions::execute(ExecuteRequest asked)
{
    ExecuteRequest request = atPreviewedMoment(std::move(asked));
    if (auto confirmed = checkConfirmed(request, context().clock.now()); !confirmed)
        return Task<Operation>::settled(std::move(confirmed).error());
    const OperationId id = request.id;
    return begin(id, draftOf(std::move(request)));
}

Task<Operation> SubscriptionActions::file(ExecuteRequest asked)
{
    ExecuteRequest request = atPreviewedMoment(std::move(asked));
    if (auto confirmed = checkConfirmed(request, context().clock.now()); !confirmed)
        return Task<Operation>::settled(std::move(confirmed).error());
    const OperationId id = request.id;
    return leave(id, draftOf(std::move(request)));
}

Task<OperationExecutor::Answer> SubscriptionActions::callProvider(const Operation &operation)
{
    const SubscriptionRequest *request = subscriptionRequest(operation.request);
    RK_ASSERT(request != nullptr);
    return sendTo(context().provider, operation.subscriptionId, *request)
        .then(this, [](Result<Subscription> &&answered) -> Result<Answer> {
            if (!answered)
                return std::move(answered).error();
            const QByteArray raw = answered->raw;
            return Answer{raw, {}, {}, [snapshot = *std::move(answered)](storage::Transaction &transaction) {
                              return keepSnapshot(transaction, snapshot);
                          }};
        });
}

} // namespace reckoner::actions
