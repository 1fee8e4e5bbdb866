// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/customer_actions.h"

#include "core/actions/operation_store.h"
#include "core/actions/settlement.h"
#include "core/base/log.h"
#include "core/base/words.h"
#include "core/customers/customer_store.h"

namespace reckoner::actions {

using customers::Customer;
using customers::CustomerStore;

namespace {

using MirroredCustomer = storage::Mirrored<Customer>;

Error customerConflict(const QString &message)
{
    return {ErrorKind::Conflict, message, {}, {}};
}

Result<MirroredCustomer> mirroredCustomer(storage::Connection &connection, const AccountId &account,
                                          const CustomerId &id)
{
    RK_TRY_ASSIGN(auto stored, CustomerStore(connection).find(account, id));
    if (!stored)
        return Error{ErrorKind::NotFound,
                     Words::tr("Customer %1 is not in the local mirror. Synchronise and try again.").arg(id.toString()),
                     {},
                     {}};
    return std::move(*stored);
}

struct CustomerBase {
    CustomerId id;
    QByteArray raw; // empty for a new customer
};

// Nobody in the mirror may have the address already, and nobody may be making them.
Result<void> checkEmailFree(storage::Connection &connection, const AccountId &account,
                            const provider::CustomerDraft &draft, const OperationId &own)
{
    RK_TRY_ASSIGN(const auto there, CustomerStore(connection).byEmail(account, draft.email));
    if (!there.empty())
        return customerConflict(Words::tr("There is a customer with this e-mail address already: %1. Nothing was sent.")
                                    .arg(there.front().id.toString()));
    OperationFilter filter;
    filter.states = {OperationState::Filed, OperationState::Sent, OperationState::Unknown, OperationState::NeedsPerson};
    filter.about = OperationFilter::About::Customers;
    RK_TRY_ASSIGN(const auto open, OperationStore::list(connection, account, filter, std::nullopt, {}));
    for (const Operation &operation : open.rows) {
        const auto *request = customerRequest(operation.request);
        const auto *other = request ? std::get_if<provider::CustomerDraft>(request) : nullptr;
        if (other && operation.id != own && other->email.compare(draft.email, Qt::CaseInsensitive) == 0)
            return customerConflict(
                Words::tr("Operation %1 is creating this customer already and is not settled yet. Wait for it, or "
                          "settle it on the Operations page.")
                    .arg(operation.id.toString()));
    }
    return {};
}

// The row as the person should have seen it. Errors: NotFound, Conflict (it moved, or somebody has the address).
Result<CustomerBase> readyForCustomer(storage::Connection &connection, const AccountId &account,
                                      const ExecuteCustomerRequest &request)
{
    if (const auto *draft = std::get_if<provider::CustomerDraft>(&request.request)) {
        RK_TRY(checkEmailFree(connection, account, *draft, request.id));
        return CustomerBase{};
    }
    RK_TRY_ASSIGN(const MirroredCustomer stored, mirroredCustomer(connection, account, request.customerId));
    const bool isEdit = std::holds_alternative<provider::CustomerEdit>(request.request);
    if (isEdit && stored.rowVersion != request.expectedRowVersion)
        return customerConflict(Words::tr("Customer %1 was changed meanwhile. Nothing was sent; look at it again.")
                                    .arg(request.customerId.toString()));
    return CustomerBase{stored.value.id, stored.value.raw};
}

struct BegunCustomer {
    Operation operation;
    bool isNew = false; // false: that id was begun before, and this is how it stands
};

// Transaction 1 of DESIGN §6: intent and audit, before any network.
Result<BegunCustomer> beginCustomer(storage::Transaction &transaction, const CustomerActions::Context &context,
                                    const AccountId &account, const ExecuteCustomerRequest &request,
                                    OperationState state, Instant now)
{
    storage::Connection &connection = transaction.connection();
    RK_TRY_ASSIGN(auto existing, OperationStore::find(connection, request.id));
    if (existing)
        return BegunCustomer{std::move(*existing), false};
    RK_TRY_ASSIGN(CustomerBase base, readyForCustomer(connection, account, request));
    if (!base.id.isEmpty()) {
        RK_TRY_ASSIGN(const auto open, OperationStore::open(connection, account, base.id));
        if (open)
            return customerConflict(
                Words::tr("Operation %1 (%2) on this customer is not settled yet. Wait for it, or settle it on "
                          "the Operations page.")
                    .arg(open->id.toString(), requestKind(open->request)));
    }
    Operation operation;
    operation.id = request.id;
    operation.account = account;
    operation.customerId = base.id;
    operation.request = request.request;
    operation.actor = context.actor;
    operation.reason = request.reason;
    operation.expectedRowVersion = request.expectedRowVersion;
    operation.state = state;
    operation.before = base.raw;
    operation.createdAt = now;
    if (state == OperationState::Sent)
        operation.sentAt = now;
    RK_TRY(OperationStore::insert(transaction, operation));
    RK_TRY(auditOperation(transaction, operation, QStringLiteral("requested"), now));
    return BegunCustomer{std::move(operation), true};
}

// Transaction 1 of a filed operation: takes it for this process. Errors: Conflict when somebody else was faster.
Result<Operation> claimCustomer(storage::Transaction &transaction, const AccountId &account, Operation operation,
                                Instant now)
{
    const CustomerRequest *request = customerRequest(operation.request);
    RK_ASSERT(request != nullptr);
    const auto ready = readyForCustomer(transaction.connection(), account,
                                        {.id = operation.id,
                                         .customerId = operation.customerId,
                                         .request = *request,
                                         .expectedRowVersion = operation.expectedRowVersion,
                                         .reason = {}});
    if (!ready && ready.error().kind == ErrorKind::Storage)
        return ready.error();
    if (ready) {
        operation.state = OperationState::Sent;
        operation.sentAt = now;
    } else {
        operation.state = OperationState::Failed;
        operation.error = ready.error();
        operation.resolution = QStringLiteral("not sent");
        operation.finishedAt = now;
    }
    RK_TRY(OperationStore::move(transaction, operation, OperationState::Filed));
    if (!ready)
        RK_TRY(auditOperation(transaction, operation, QStringLiteral("failed"), now));
    return operation;
}

template <class T> Result<CustomerSnapshot> asSnapshot(Result<T> &&answer)
{
    if (!answer)
        return std::move(answer).error();
    return CustomerSnapshot(*std::move(answer));
}

// The address or business of a customer: answers may leave the owner out.
template <class T> auto asOwnedSnapshot(const CustomerId &owner)
{
    return [owner](Result<T> &&answer) -> Result<CustomerSnapshot> {
        if (answer)
            answer->customerId = owner;
        return asSnapshot(std::move(answer));
    };
}

struct CustomerCall {
    provider::Provider &provider;
    QObject *context;
    const CustomerId &id;

    Task<CustomerSnapshot> operator()(const provider::CustomerDraft &draft) const
    {
        return provider.createCustomer(draft).then(context, asSnapshot<Customer>);
    }
    Task<CustomerSnapshot> operator()(const provider::CustomerEdit &edit) const
    {
        return provider.updateCustomer(id, edit).then(context, asSnapshot<Customer>);
    }
    Task<CustomerSnapshot> operator()(const provider::AddressDraft &draft) const
    {
        return provider.createAddress(id, draft).then(context, asOwnedSnapshot<customers::Address>(id));
    }
    Task<CustomerSnapshot> operator()(const provider::BusinessDraft &draft) const
    {
        return provider.createBusiness(id, draft).then(context, asOwnedSnapshot<customers::Business>(id));
    }
};

} // namespace

CustomerActions::CustomerActions(Context context, QObject *parent) : QObject(parent), m_context(std::move(context)) {}

Task<storage::Mirrored<Customer>> CustomerActions::refresh(CustomerId id)
{
    const AccountId account = m_context.provider.account();
    return m_context.provider.getCustomer(id).then(
        this, [this, account](Result<Customer> &&seen) -> Task<MirroredCustomer> {
            if (!seen)
                return Task<MirroredCustomer>::settled(std::move(seen).error());
            return m_context.database.write(
                [account, customer = *std::move(seen)](storage::Transaction &transaction) -> Result<MirroredCustomer> {
                    RK_TRY(keepSnapshot(transaction, customer));
                    return mirroredCustomer(transaction.connection(), account, customer.id);
                });
        });
}

Task<Operation> CustomerActions::execute(ExecuteCustomerRequest request)
{
    if (auto fits = checkRequest(request.request); !fits)
        return Task<Operation>::settled(std::move(fits).error());
    // The outcome goes through a promise of its own, so that a page that goes away cannot cancel a request under way.
    auto promise = std::make_shared<Promise<Operation>>(); // held by the chain below
    auto outcome = promise->task();
    auto begun = m_context.database.write([context = m_context, account = m_context.provider.account(),
                                           request = std::move(request),
                                           now = m_context.clock.now()](storage::Transaction &transaction) {
        return beginCustomer(transaction, context, account, request, OperationState::Sent, now);
    });
    std::move(begun).then(this, [this, promise](Result<BegunCustomer> &&started) {
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

Task<Operation> CustomerActions::file(ExecuteCustomerRequest request)
{
    if (auto fits = checkRequest(request.request); !fits)
        return Task<Operation>::settled(std::move(fits).error());
    auto begun = m_context.database.write([context = m_context, account = m_context.provider.account(),
                                           request = std::move(request),
                                           now = m_context.clock.now()](storage::Transaction &transaction) {
        return beginCustomer(transaction, context, account, request, OperationState::Filed, now);
    });
    return std::move(begun).then(this, [this](Result<BegunCustomer> &&started) -> Result<Operation> {
        if (!started)
            return std::move(started).error();
        Q_EMIT operationChanged(started->operation);
        return std::move(started->operation);
    });
}

Task<CustomerSnapshot> CustomerActions::callProvider(const Operation &operation)
{
    const CustomerRequest *request = customerRequest(operation.request);
    RK_ASSERT(request != nullptr);
    return std::visit(CustomerCall{m_context.provider, this, operation.customerId}, *request);
}

// Sends a claimed operation once and writes down what came of it.
Task<Operation> CustomerActions::send(Operation operation)
{
    RK_ASSERT(operation.state == OperationState::Sent);
    auto answer = callProvider(operation);
    return std::move(answer).then(
        this, [this, operation = std::move(operation)](Result<CustomerSnapshot> &&answered) -> Task<Operation> {
            const Instant now = m_context.clock.now();
            Operation settled = answered ? settledByAnswer(operation, rawOf(*answered), now)
                                         : settledByError(operation, answered.error(), now);
            std::optional<CustomerSnapshot> snapshot;
            if (answered) {
                settled.customerId = customerIdOf(*answered);
                snapshot = *std::move(answered);
            }
            auto stored = m_context.database.write([settled, snapshot, now](storage::Transaction &transaction) {
                return writeCustomerSettlement(transaction, settled, OperationState::Sent, snapshot, now);
            });
            return std::move(stored).then(this,
                                          [this, operation, settled](Result<Operation> &&written) -> Result<Operation> {
                                              return told(operation, settled, std::move(written));
                                          });
        });
}

// What the caller is told: as stored, or that it could not be stored; then the row still says Sent and the resolver
// will take it up.
Operation CustomerActions::told(const Operation &sent, const Operation &settled, Result<Operation> &&written)
{
    Operation result = written ? *std::move(written) : unconfirmed(sent, written.error());
    if (!written)
        qCWarning(lcActions, "outcome could not be stored operation=%s error=%s", qPrintable(sent.id.toString()),
                  qPrintable(written.error().detail));
    qCInfo(lcActions, "operation settled operation=%s kind=%s customer=%s state=%s", qPrintable(result.id.toString()),
           qPrintable(requestKind(result.request)), qPrintable(settled.customerId.toString()),
           qPrintable(operationStateText(result.state)));
    Q_EMIT operationChanged(result);
    return result;
}

Task<int> CustomerActions::executeFiled(int limit)
{
    const AccountId account = m_context.provider.account();
    const Instant now = m_context.clock.now();
    using FiledPage = storage::Page<Operation, OperationStore::Cursor>;
    auto filed = m_context.database.read([account](storage::Connection &connection) {
        OperationFilter filter;
        filter.states = {OperationState::Filed};
        filter.about = OperationFilter::About::Customers;
        return OperationStore::list(connection, account, filter, std::nullopt, {.rows = 1});
    });
    return std::move(filed).then(this, [this, account, now, limit](Result<FiledPage> &&page) -> Task<int> {
        if (!page)
            return Task<int>::settled(std::move(page).error());
        if (page->rows.empty() || limit <= 0)
            return Task<int>::settled(0);
        auto claimed =
            m_context.database.write([account, operation = page->rows.front(), now](storage::Transaction &transaction) {
                return claimCustomer(transaction, account, operation, now);
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
