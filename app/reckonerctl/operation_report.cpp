// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/operation_report.h"

#include "app/reckonerctl/json_views.h"

namespace reckoner::ctl {

using actions::Operation;
using actions::OperationState;

QString outcomeText(QString said, const Operation &operation)
{
    if (operation.state == OperationState::Unknown)
        said += QStringLiteral("\nNot confirmed: the request was sent, but no usable answer came back. It is not sent "
                               "again; run “reckonerctl operations resolve” to read it back.");
    if (operation.error)
        said += QLatin1Char('\n') + printable(operation.error->message);
    return said;
}

ExitCode exitCodeOf(const Operation &operation)
{
    if (operation.state == OperationState::Succeeded)
        return ExitCode::Ok;
    if (operation.state == OperationState::Failed)
        return operation.error ? exitCodeFor(*operation.error) : ExitCode::Refused;
    return ExitCode::Unreached;
}

ExitCode report(const Bench &bench, const Result<Operation> &result)
{
    if (!result)
        return bench.out.fail(result.error());
    const Operation &operation = *result;
    const QString id = operation.id.toString(), kind = actions::requestKind(operation.request);
    const QString about =
        operation.subscriptionId.isEmpty() ? operation.customerId.toString() : operation.subscriptionId.toString();
    const QString said = operation.state == OperationState::Succeeded
                             ? QStringLiteral("Done: %1 of %2 (operation %3).").arg(kind, about, id)
                             : QStringLiteral("Operation %1: %2").arg(id, actions::operationStateText(operation.state));
    bench.out.print(outcomeText(said, operation), toJson(operation));
    return exitCodeOf(operation);
}

} // namespace reckoner::ctl
