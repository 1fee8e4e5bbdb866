// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Preview, confirm, execute, audit: every change of a subscription that a person causes goes through here, by the rules
// of OperationExecutor. Errors that execute() can give mean that nothing was sent: Conflict (the subscription moved,
// another operation is open, preview too old), Invalid (the state does not allow it), NotFound, RateLimited, Storage.
// Everything that happened after sending is in the Operation.

#include "core/actions/change_preview.h"
#include "core/actions/operation_executor.h"

namespace reckoner::actions {

struct ExecuteRequest {
    OperationId id; // made when the dialog opens: newOperationId()
    SubscriptionId subscriptionId;
    SubscriptionRequest request;
    qint64 expectedRowVersion = 0;        // of the row the person looked at
    std::optional<ChangePreview> preview; // what was confirmed; required where there is one
    QString reason;
};

class SubscriptionActions : public OperationExecutor
{
    Q_OBJECT
public:
    explicit SubscriptionActions(Context context, QObject *parent = nullptr);

    // Of requests that have one (hasPreview). Errors: as Provider::previewItems, plus NotFound (not in the mirror),
    // Invalid (not allowed in this state, no preview of this).
    Task<ChangePreview> preview(SubscriptionId id, SubscriptionRequest change);
    Task<Operation> execute(ExecuteRequest request);
    // Files it for reckonerd instead of sending it from here.
    Task<Operation> file(ExecuteRequest request);

private:
    Draft draftOf(ExecuteRequest request) const;
    Task<Answer> callProvider(const Operation &operation) override;
};

} // namespace reckoner::actions
