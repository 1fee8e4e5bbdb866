// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Settles operations whose answer was lost: reads what it was about back after 5, 30 and 120 seconds,
// compares it with what was asked, and never sends anything again (reference/security.md §2.1). What three reads cannot
// settle goes to a person. Also picks up what an earlier run of the program left as Sent. Lives on the thread of its
// event loop.

#include "core/actions/operation_executor.h"

#include <QTimer>

namespace reckoner::actions {

enum class Verdict { Done, NotDone };

class OperationResolver : public QObject
{
    Q_OBJECT
public:
    explicit OperationResolver(OperationExecutor::Context context, QObject *parent = nullptr);

    // Looks every second for operations that are due.
    void start();
    // One look at everything that is due now; gives the number settled. start() calls it, tests and reckonerctl too.
    Task<int> resolveDue();
    // Reads back now, whatever the schedule says.
    Task<Operation> checkNow(OperationId id);
    // A person's decision on a NeedsPerson or Unknown operation. Errors: Conflict when it is settled already.
    Task<Operation> settle(OperationId id, Verdict verdict, QString reason);

Q_SIGNALS:
    void operationChanged(const reckoner::actions::Operation &operation);

private:
    Task<int> resolveNext(std::shared_ptr<std::vector<Operation>> left, int settled);
    Task<Operation> readBack(Operation operation);
    Task<Operation> readBackCustomer(Operation operation);
    Task<Operation> readBackCatalog(Operation operation);
    Task<Operation> readBackCheckout(Operation operation);
    // What a look showed, and how it gets into the mirror together with the end of the operation.
    struct Found {
        Evidence evidence = Evidence::Untouched;
        QByteArray raw;
        CustomerId customerId; // where it became known
        QString catalogId;     // likewise
        std::function<Result<void>(storage::Transaction &transaction)> keep;
    };
    Task<Operation> settleFound(Operation operation, Task<Found> looked);
    // What there is to judge by: the subscription, and for a one-time charge its payments.
    struct Seen {
        subscriptions::Subscription subscription;
        Evidence evidence = Evidence::Untouched;
    };
    Task<Seen> look(const Operation &operation);
    Task<Seen> lookAtPayments(const Operation &operation, subscriptions::Subscription subscription);

    OperationExecutor::Context m_context;
    QTimer m_timer;
    bool m_running = false;
};

} // namespace reckoner::actions
