// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/customer_read_back.h"

#include "core/provider/list_walk.h"

namespace reckoner::actions {

using customers::Address;
using customers::Business;
using customers::Customer;

namespace {

Result<CustomerFinding> findingOfEdit(const provider::Provider &provider, const Operation &operation,
                                      const provider::CustomerEdit &edit, Result<Customer> &&seen)
{
    if (!seen)
        return std::move(seen).error();
    // Without what it was before, any difference must be looked at.
    const Result<Customer> before = provider.customerFromRaw(operation.before);
    Customer nothing;
    const Evidence evidence = evidenceFor(edit, before ? *before : nothing, *seen);
    return CustomerFinding{evidence, CustomerSnapshot(*std::move(seen))};
}

template <class Row, class Draft>
Result<CustomerFinding> findingOfNew(const Draft &draft, Instant sentAt, Result<std::vector<Row>> &&rows)
{
    if (!rows)
        return std::move(rows).error();
    if (const Row *made = madeBy(draft, *rows, sentAt))
        return CustomerFinding{Evidence::Done, CustomerSnapshot(*made)};
    return CustomerFinding{};
}

template <class Row, class Edit>
Result<CustomerFinding> findingOfPart(const Edit &edit, Instant sentAt, Result<std::vector<Row>> &&rows)
{
    if (!rows)
        return std::move(rows).error();
    for (const Row &row : *rows) {
        if (row.id == edit.id)
            return CustomerFinding{evidenceFor(edit, row, sentAt), CustomerSnapshot(row)};
    }
    return CustomerFinding{Evidence::Different, {}}; // gone from the list: a person must look
}

// The provider finds a customer of that address instead of making a second one, so whoever has it is the one.
Result<CustomerFinding> findingOfNewCustomer(Result<std::vector<Customer>> &&found)
{
    if (!found)
        return std::move(found).error();
    if (found->empty())
        return CustomerFinding{};
    return CustomerFinding{Evidence::Done, CustomerSnapshot(std::move(found->front()))};
}

struct CustomerLook {
    provider::Provider &provider;
    QObject *context;
    const Operation &operation;

    Task<CustomerFinding> operator()(const provider::CustomerDraft &draft) const
    {
        return provider.findCustomersByEmail(draft.email).then(context, findingOfNewCustomer);
    }
    Task<CustomerFinding> operator()(const provider::CustomerEdit &edit) const
    {
        return provider.getCustomer(operation.customerId)
            .then(context, [&provider = provider, operation = operation, edit](Result<Customer> &&seen) {
                return findingOfEdit(provider, operation, edit, std::move(seen));
            });
    }
    Task<CustomerFinding> operator()(const provider::AddressDraft &draft) const
    {
        return addresses().then(context, [draft, sentAt = sent()](Result<std::vector<Address>> &&rows) {
            return findingOfNew(draft, sentAt, std::move(rows));
        });
    }
    Task<CustomerFinding> operator()(const provider::BusinessDraft &draft) const
    {
        return businesses().then(context, [draft, sentAt = sent()](Result<std::vector<Business>> &&rows) {
            return findingOfNew(draft, sentAt, std::move(rows));
        });
    }
    Task<CustomerFinding> operator()(const provider::AddressEdit &edit) const
    {
        return addresses().then(context, [edit, sentAt = sent()](Result<std::vector<Address>> &&rows) {
            return findingOfPart(edit, sentAt, std::move(rows));
        });
    }
    Task<CustomerFinding> operator()(const provider::BusinessEdit &edit) const
    {
        return businesses().then(context, [edit, sentAt = sent()](Result<std::vector<Business>> &&rows) {
            return findingOfPart(edit, sentAt, std::move(rows));
        });
    }
    Task<std::vector<Address>> addresses() const
    {
        return provider::ListWalk<Address>::run(
            context, [&provider = provider, id = operation.customerId](provider::ListFrom from) {
                return provider.listAddresses(id, std::move(from));
            });
    }
    Task<std::vector<Business>> businesses() const
    {
        return provider::ListWalk<Business>::run(
            context, [&provider = provider, id = operation.customerId](provider::ListFrom from) {
                return provider.listBusinesses(id, std::move(from));
            });
    }
    Instant sent() const { return operation.sentAt.value_or(operation.createdAt); }
};

} // namespace

Task<CustomerFinding> lookForCustomerRequest(provider::Provider &provider, QObject *context, const Operation &operation)
{
    const CustomerRequest *request = customerRequest(operation.request);
    RK_ASSERT(request != nullptr);
    return std::visit(CustomerLook{provider, context, operation}, *request);
}

} // namespace reckoner::actions
