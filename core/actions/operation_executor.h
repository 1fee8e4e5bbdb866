// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The way of every operation through the program, whatever it changes (DESIGN §6):
//  - the intent (operation row, audit entry) is committed before anything leaves the machine;
//  - the request leaves at most once; a lost answer ends as Unknown and is left to OperationResolver;
//  - one operation at a time per subscription, customer, product or price, kept by a unique index, so that two consoles
//  cannot race;
//  - the same operation id again is the same operation: fifty clicks are one request.
// Derived classes say what they check and how they call the provider. Lives on the thread of its event loop; database
// and provider must outlive it.

#include "core/actions/operation.h"
#include "core/actions/operation_store.h"
#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/provider/provider.h"
#include "core/storage/database.h"

#include <QObject>

#include <functional>

namespace reckoner::actions {

class OperationExecutor : public QObject
{
    Q_OBJECT
public:
    struct Context {
        storage::Database &database;
        provider::Provider &provider;
        const Clock &clock;
        QString actor;
    };

    static OperationId newOperationId();

    const Context &context() const { return m_context; }
    // Executes what was filed, one after the other; gives the number executed. For reckonerd. Errors: Storage.
    Task<int> executeFiled(int limit);

Q_SIGNALS:
    // A new operation, or one whose state moved.
    void operationChanged(const reckoner::actions::Operation &operation);

protected:
    // The operation as it is to be stored, once what it changes was found to be as the person saw it; state, actor and
    // times are the executor's. Runs in the transaction that inserts it.
    using Draft = std::function<Result<Operation>(storage::Connection &connection, Instant now)>;
    // Whether a filed operation still fits what is stored. Errors: those of a draft. Runs in the transaction that
    // claims it.
    using Check = Result<void> (*)(storage::Connection &connection, const Operation &operation, Instant now);
    // What the provider answered, and how it gets into the mirror in the transaction that settles the operation.
    struct Answer {
        QByteArray raw;
        CustomerId customerId; // where it became known with the answer
        QString catalogId;     // likewise
        std::function<Result<void>(storage::Transaction &transaction)> keep;
    };

    OperationExecutor(Context context, OperationFilter::About about, Check check, QObject *parent);

    // Sends it from here. Errors: those of the draft, Storage; they mean that nothing was sent. Everything that
    // happened after sending is in the Operation.
    Task<Operation> begin(OperationId id, Draft draft);
    // Leaves it to reckonerd.
    Task<Operation> leave(OperationId id, Draft draft);

    virtual Task<Answer> callProvider(const Operation &operation) = 0;

private:
    struct Begun {
        Operation operation;
        bool isNew = false; // false: that id was begun before, and this is how it stands
    };
    Task<Begun> store(OperationId id, Draft draft, OperationState state);
    Task<Operation> claim(Operation filed);
    Task<int> executeNext(Operation filed, int limit);
    Task<Operation> send(Operation operation);
    Operation told(const Operation &sent, Result<Operation> &&written);

    Context m_context;
    OperationFilter::About m_about;
    Check m_check;
};

} // namespace reckoner::actions
