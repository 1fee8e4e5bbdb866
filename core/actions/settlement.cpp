// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/settlement.h"

#include "core/actions/operation_store.h"
#include "core/audit/audit_log.h"
#include "core/base/words.h"
#include "core/subscriptions/subscription_store.h"
#include "core/subscriptions/transitions.h"

namespace reckoner::actions {

using namespace subscriptions;

namespace {

// Does this error prove that the provider did nothing? Everything else is a lost answer.
bool provesNothingHappened(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Unauthenticated:
    case ErrorKind::Forbidden:
    case ErrorKind::RateLimited:
    case ErrorKind::Unreachable:
    case ErrorKind::ProviderRefused: return true;
    case ErrorKind::ProviderBroken:
    case ErrorKind::UnknownOutcome:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled: return false;
    }
    RK_UNREACHABLE();
}

// A payment that nobody was given a link to charges nobody, even should it come to light later: no person is needed.
Operation notMade(Operation checkout, Instant now)
{
    checkout.state = OperationState::Failed;
    checkout.resolution = QStringLiteral("read back");
    checkout.finishedAt = now;
    checkout.nextCheckAt.reset();
    checkout.error = Error{ErrorKind::Unreachable,
                           Words::tr("The request did not reach the provider: it has no payment with the id of this "
                                     "operation after three looks. Nothing was charged. Make the link again."),
                           {},
                           {}};
    return checkout;
}

QString stillOpenText(const Operation &operation, Evidence evidence)
{
    if (customerRequest(operation.request))
        return evidence == Evidence::Different
                   ? Words::tr("The customer has changed, but not into what was asked. Compare it with the "
                               "provider's dashboard, then say here whether it was done.")
                   : Words::tr("The provider shows no sign of it after three looks. Say here that it was not "
                               "done; after that it can be tried again.");
    if (catalogRequest(operation.request))
        return evidence == Evidence::Different
                   ? Words::tr("The catalog entry has changed, but not into what was asked. Compare it with the "
                               "provider's dashboard, then say here whether it was done.")
                   : Words::tr("The provider shows no sign of it after three looks. Say here that it was not "
                               "done; after that it can be tried again.");
    return evidence == Evidence::Different
               ? Words::tr("The subscription has changed, but not into what was asked. Compare it with the "
                           "provider's dashboard, then say here whether it was done.")
               : Words::tr("The provider shows no sign of it after three looks. Check its dashboard for a late "
                           "charge, then say here that it was not done; after that it can be tried again.");
}

} // namespace

Result<void> checkAllowed(const SubscriptionRequest &request, const Subscription &subscription, Instant now)
{
    if (const auto *date = std::get_if<NextBillChange>(&request)) {
        const auto hindrance = hindranceTo(*date, subscription, now);
        return hindrance ? Result<void>(Error{ErrorKind::Invalid, hindranceText(*hindrance), {}, {}}) : Result<void>();
    }
    const auto action = [&] {
        if (std::holds_alternative<ItemsChange>(request))
            return Action::ChangeItems;
        if (std::holds_alternative<PauseRequest>(request))
            return Action::Pause;
        if (std::holds_alternative<ResumeRequest>(request))
            return Action::Resume;
        if (const auto *cancel = std::get_if<CancelRequest>(&request))
            return cancel->effectiveFrom == EffectiveFrom::Immediately ? Action::CancelNow : Action::Cancel;
        if (std::holds_alternative<ChargeRequest>(request))
            return Action::Charge;
        return std::holds_alternative<Activate>(request) ? Action::Activate : Action::ClearScheduledChange;
    }();
    auto hindrance = hindranceTo(action, subscription, now);
    if (const auto *charge = std::get_if<ChargeRequest>(&request); charge && !hindrance)
        hindrance = hindranceTo(charge->effectiveFrom, subscription);
    if (hindrance)
        return Error{ErrorKind::Invalid, hindranceText(*hindrance), {}, {}};
    return {};
}

Operation settledByAnswer(Operation operation, const QByteArray &answer, Instant now)
{
    operation.state = OperationState::Succeeded;
    operation.resolution = QStringLiteral("answered");
    operation.after = answer;
    operation.finishedAt = now;
    return operation;
}

Operation settledByError(Operation operation, const Error &error, Instant now)
{
    operation.error = error;
    if (provesNothingHappened(error.kind)) {
        operation.state = OperationState::Failed;
        operation.resolution = QStringLiteral("refused");
        operation.finishedAt = now;
    } else {
        operation.state = OperationState::Unknown;
        operation.nextCheckAt = now + kResolverChecks.front();
    }
    return operation;
}

Operation unconfirmed(Operation operation, const Error &storageError)
{
    operation.state = OperationState::Unknown;
    operation.error =
        Error{ErrorKind::UnknownOutcome,
              Words::tr("The request was sent, but its outcome could not be stored here: %1 It will be read back from "
                        "the provider.")
                  .arg(storageError.message),
              storageError.detail,
              {}};
    return operation;
}

Operation settledByEvidence(Operation operation, Evidence evidence, const QByteArray &seen, Instant now)
{
    ++operation.checks;
    if (evidence == Evidence::Done) {
        operation.state = OperationState::Succeeded;
        operation.resolution = QStringLiteral("read back");
        operation.after = seen;
        operation.finishedAt = now;
        operation.nextCheckAt.reset();
        operation.error.reset();
    } else if (size_t(operation.checks) < kResolverChecks.size()) {
        operation.state = OperationState::Unknown;
        operation.nextCheckAt =
            std::max(now, operation.sentAt.value_or(now) + kResolverChecks[size_t(operation.checks)]);
        if (!operation.error)
            operation.error = Error{ErrorKind::UnknownOutcome,
                                    Words::tr("No usable answer came back. Reckoner is reading back what was done."),
                                    {},
                                    {}};
    } else if (checkoutRequest(operation.request)) {
        return notMade(std::move(operation), now);
    } else {
        operation.state = OperationState::NeedsPerson;
        operation.nextCheckAt.reset();
        operation.error = Error{ErrorKind::UnknownOutcome, stillOpenText(operation, evidence), {}, {}};
        operation.after = seen;
    }
    return operation;
}

Result<void> auditOperation(storage::Transaction &transaction, const Operation &operation, const QString &step,
                            Instant now)
{
    audit::AuditEntry entry;
    entry.at = now;
    entry.account = operation.account;
    entry.actor = operation.actor;
    entry.action = requestKind(operation.request) + QLatin1Char('.') + step;
    entry.subject = subjectOf(operation);
    entry.operation = operation.id;
    entry.reason = operation.reason;
    entry.before = operation.before;
    entry.after = operation.after;
    RK_TRY(audit::AuditLog::append(transaction, std::move(entry)));
    return {};
}

Result<void> keepSnapshot(storage::Transaction &transaction, const Subscription &snapshot)
{
    // Both halves in the provider's own clock: ours may differ from it by more than the gap between two events.
    RK_TRY(SubscriptionStore(transaction.connection())
               .upsertIfNewer(transaction, snapshot, {snapshot.updatedAt, snapshot.updatedAt},
                              storage::Authority::Answer));
    return {};
}

Result<Operation> writeSettlement(storage::Transaction &transaction, const Operation &settled, OperationState from,
                                  const std::optional<Subscription> &snapshot, Instant now)
{
    if (snapshot)
        RK_TRY(keepSnapshot(transaction, *snapshot));
    return writeOutcome(transaction, settled, from, now);
}

Result<Operation> writeOutcome(storage::Transaction &transaction, const Operation &settled, OperationState from,
                               Instant now)
{
    RK_TRY(OperationStore::move(transaction, settled, from));
    if (settled.state != OperationState::Unknown || from != OperationState::Unknown) // not for each look
        RK_TRY(auditOperation(transaction, settled, operationStateText(settled.state), now));
    return settled;
}

} // namespace reckoner::actions
