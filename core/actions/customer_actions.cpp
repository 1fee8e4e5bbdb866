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

template <class Part>
Result<QByteArray> rawOfOwn(const std::optional<storage::Mirrored<Part>> &part, const CustomerId &owner)
{
    if (!part || part->value.customerId != owner)
        return Error{ErrorKind::NotFound,
                     Words::tr("It is not among what the local mirror has of customer %1. Synchronise and try again.")
                         .arg(owner.toString()),
                     {},
                     {}};
    return part->value.raw;
}

// What an address or a business is before it is edited; empty for every other request. Errors: NotFound.
Result<QByteArray> rawOfEditedPart(storage::Connection &connection, const AccountId &account,
                                   const ExecuteCustomerRequest &request)
{
    CustomerStore store(connection);
    if (const auto *address = std::get_if<provider::AddressEdit>(&request.request)) {
        RK_TRY_ASSIGN(const auto stored, store.findAddress(account, address->id));
        return rawOfOwn(stored, request.customerId);
    }
    if (const auto *business = std::get_if<provider::BusinessEdit>(&request.request)) {
        RK_TRY_ASSIGN(const auto stored, store.findBusiness(account, business->id));
        return rawOfOwn(stored, request.customerId);
    }
    return QByteArray();
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
    RK_TRY_ASSIGN(const QByteArray part, rawOfEditedPart(connection, account, request));
    return CustomerBase{stored.value.id, part.isEmpty() ? stored.value.raw : part};
}

Result<Operation> draftCustomerOperation(storage::Connection &connection, const AccountId &account,
                                         const ExecuteCustomerRequest &request)
{
    RK_TRY_ASSIGN(const CustomerBase base, readyForCustomer(connection, account, request));
    if (!base.id.isEmpty()) {
        RK_TRY_ASSIGN(const auto open, OperationStore::open(connection, account, base.id));
        if (open)
            return customerConflict(
                Words::tr("Operation %1 (%2) on this customer is not settled yet. Wait for it, or settle it on "
                          "the Operations page.")
                    .arg(open->id.toString(), requestKind(open->request)));
    }
    Operation operation;
    operation.customerId = base.id;
    operation.request = request.request;
    operation.reason = request.reason;
    operation.expectedRowVersion = request.expectedRowVersion;
    operation.before = base.raw;
    return operation;
}

Result<void> customerStillReady(storage::Connection &connection, const Operation &operation, Instant)
{
    const CustomerRequest *request = customerRequest(operation.request);
    RK_ASSERT(request != nullptr);
    RK_TRY(readyForCustomer(connection, operation.account,
                            {.id = operation.id,
                             .customerId = operation.customerId,
                             .request = *request,
                             .expectedRowVersion = operation.expectedRowVersion,
                             .reason = {}}));
    return {};
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
    Task<CustomerSnapshot> operator()(const provider::AddressEdit &edit) const
    {
        return provider.updateAddress(id, edit).then(context, asOwnedSnapshot<customers::Address>(id));
    }
    Task<CustomerSnapshot> operator()(const provider::BusinessEdit &edit) const
    {
        return provider.updateBusiness(id, edit).then(context, asOwnedSnapshot<customers::Business>(id));
    }
};

} // namespace

CustomerActions::CustomerActions(Context context, QObject *parent)
    : OperationExecutor(std::move(context), OperationFilter::About::Customers, customerStillReady, parent)
{
}

Task<storage::Mirrored<Customer>> CustomerActions::refresh(CustomerId id)
{
    const AccountId account = context().provider.account();
    return context().provider.getCustomer(id).then(
        this, [this, account](Result<Customer> &&seen) -> Task<MirroredCustomer> {
            if (!seen)
                return Task<MirroredCustomer>::settled(std::move(seen).error());
            return context().database.write(
                [account, customer = *std::move(seen)](storage::Transaction &transaction) -> Result<MirroredCustomer> {
                    RK_TRY(keepSnapshot(transaction, customer));
                    return mirroredCustomer(transaction.connection(), account, customer.id);
                });
        });
}

OperationExecutor::Draft CustomerActions::draftOf(ExecuteCustomerRequest request) const
{
    return [account = context().provider.account(), request = std::move(request)](storage::Connection &connection,
                                                                                  Instant) {
        return draftCustomerOperation(connection, account, request);
    };
}

Task<Operation> CustomerActions::execute(ExecuteCustomerRequest request)
{
    if (auto fits = checkRequest(request.request); !fits)
        return Task<Operation>::settled(std::move(fits).error());
    const OperationId id = request.id;
    return begin(id, draftOf(std::move(request)));
}

Task<Operation> CustomerActions::file(ExecuteCustomerRequest request)
{
    if (auto fits = checkRequest(request.request); !fits)
        return Task<Operation>::settled(std::move(fits).error());
    const OperationId id = request.id;
    return leave(id, draftOf(std::move(request)));
}

Task<OperationExecutor::Answer> CustomerActions::callProvider(const Operation &operation)
{
    const CustomerRequest *request = customerRequest(operation.request);
    RK_ASSERT(request != nullptr);
    auto call = std::visit(CustomerCall{context().provider, this, operation.customerId}, *request);
    return std::move(call).then(this, [](Result<CustomerSnapshot> &&answered) -> Result<Answer> {
        if (!answered)
            return std::move(answered).error();
        const QByteArray raw = rawOf(*answered);
        const CustomerId customer = customerIdOf(*answered);
        return Answer{raw, customer, {}, [snapshot = *std::move(answered)](storage::Transaction &transaction) {
                          return keepSnapshot(transaction, snapshot);
                      }};
    });
}

} // namespace reckoner::actions
