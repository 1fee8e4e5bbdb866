// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Preview, confirm, execute, audit: every change of a subscription that a person causes goes through here (DESIGN §6).
//  - execute() commits the intent (operation row, audit entry) before anything leaves the machine;
//  - the request leaves at most once; a lost answer ends as Unknown and is left to OperationResolver;
//  - one operation at a time per subscription, kept by a unique index, so that two consoles cannot race either;
//  - the same operation id again is the same operation: fifty clicks are one request.
// Lives on the thread of its event loop; database and provider must outlive it. Errors that execute() can give mean
// that nothing was sent: Conflict (the subscription moved, another operation is open, preview too old), Invalid (the
// state does not allow it), NotFound, Storage. Everything that happened after sending is in the Operation.

#include "core/actions/change_preview.h"
#include "core/actions/operation.h"
#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/provider/provider.h"
#include "core/storage/database.h"

#include <QObject>

namespace reckoner::actions {

struct ExecuteRequest {
    OperationId id; // made when the dialog opens: newOperationId()
    SubscriptionId subscriptionId;
    SubscriptionRequest request;
    qint64 expectedRowVersion = 0;        // of the row the person looked at
    std::optional<ChangePreview> preview; // what was confirmed; required where there is one
    QString reason;
};

class SubscriptionActions : public QObject
{
    Q_OBJECT
public:
    struct Context {
        storage::Database &database;
        provider::Provider &provider;
        const Clock &clock;
        QString actor;
    };
    explicit SubscriptionActions(Context context, QObject *parent = nullptr);

    static OperationId newOperationId();

    // Of requests that have one (hasPreview). Errors: as Provider::previewItems, plus NotFound (not in the mirror),
    // Invalid (not allowed in this state, no preview of this).
    Task<ChangePreview> preview(SubscriptionId id, SubscriptionRequest request);
    Task<Operation> execute(ExecuteRequest request);
    const Context &context() const { return m_context; }
    // Files it for reckonerd instead of sending it from here.
    Task<Operation> file(ExecuteRequest request);
    // Executes what was filed, at most one at a time per subscription; gives the number executed. For reckonerd.
    Task<int> executeFiled(int limit);

Q_SIGNALS:
    // A new operation, or one whose state moved.
    void operationChanged(const reckoner::actions::Operation &operation);

private:
    Task<Operation> send(Operation operation);
    Context m_context;
};

} // namespace reckoner::actions
