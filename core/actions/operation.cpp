// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/operation.h"

namespace reckoner::actions {

QString operationStateText(OperationState state)
{
    switch (state) {
    case OperationState::Filed: return QStringLiteral("filed");
    case OperationState::Sent: return QStringLiteral("sent");
    case OperationState::Succeeded: return QStringLiteral("succeeded");
    case OperationState::Failed: return QStringLiteral("failed");
    case OperationState::Unknown: return QStringLiteral("unknown");
    case OperationState::NeedsPerson: return QStringLiteral("needs_person");
    }
    RK_UNREACHABLE();
}

std::optional<OperationState> operationStateFromText(const QString &text)
{
    for (const OperationState state : {OperationState::Filed, OperationState::Sent, OperationState::Succeeded,
                                       OperationState::Failed, OperationState::Unknown, OperationState::NeedsPerson}) {
        if (text == operationStateText(state))
            return state;
    }
    return std::nullopt;
}

QString subjectOf(const Operation &operation)
{
    if (!operation.subscriptionId.isEmpty())
        return operation.subscriptionId.toString();
    return operation.catalogId.isEmpty() ? operation.customerId.toString() : operation.catalogId;
}

bool isFinal(OperationState state)
{
    return state == OperationState::Succeeded || state == OperationState::Failed;
}

} // namespace reckoner::actions
