// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing_api/actions_provider.h"

#include "core/actions/portal_access.h"
#include "core/checkout/checkout_link_store.h"

namespace reckoner::billing_api {

using actions::Operation;
using actions::OperationState;

namespace {

using FoundCheckout = std::optional<StorefrontCheckout>;

QString storefrontReason()
{
    return QStringLiteral("Asked through the billing API");
}

// The customer's creation belongs to the order: asked again it is the same one.
OperationId creationOf(const OperationId &order)
{
    return OperationId(order.toString() + QStringLiteral("-customer"));
}

StorefrontCheckout::State stateOf(OperationState state)
{
    switch (state) {
    case OperationState::Filed:
    case OperationState::Sent: return StorefrontCheckout::State::Pending;
    case OperationState::Succeeded: return StorefrontCheckout::State::Ready;
    case OperationState::Failed: return StorefrontCheckout::State::Refused;
    case OperationState::Unknown:
    case OperationState::NeedsPerson: return StorefrontCheckout::State::Unknown;
    }
    RK_UNREACHABLE();
}

StorefrontCheckout checkoutOf(const Operation &operation)
{
    StorefrontCheckout checkout;
    checkout.state = stateOf(operation.state);
    checkout.operation = operation.id;
    checkout.customerId = operation.customerId;
    if (operation.state == OperationState::Failed && operation.error)
        checkout.refusal = operation.error->message;
    return checkout;
}

Result<StorefrontCheckout> readCheckout(storage::Connection &connection, const Operation &operation)
{
    StorefrontCheckout checkout = checkoutOf(operation);
    if (operation.state != OperationState::Succeeded)
        return checkout;
    RK_TRY_ASSIGN(const auto row,
                  checkout::CheckoutLinkStore::ofOperation(connection, operation.account, operation.id));
    if (!row) { // settled by a person, without its payment
        checkout.state = StorefrontCheckout::State::Unknown;
        return checkout;
    }
    checkout.paymentId = row->link.paymentId;
    checkout.url = row->link.url;
    checkout.amount = row->link.amount;
    checkout.credits = row->link.credits;
    return checkout;
}

} // namespace

ActionsProvider::ActionsProvider(actions::OperationExecutor::Context context)
    : m_context(std::move(context)), m_checkouts(m_context), m_customers(m_context)
{
}

Task<StorefrontCheckout> ActionsProvider::told(Operation operation)
{
    return m_context.database.read([operation = std::move(operation)](storage::Connection &connection) {
        return readCheckout(connection, operation);
    });
}

Task<StorefrontCheckout> ActionsProvider::createFor(StorefrontOrder order)
{
    return m_checkouts
        .execute(
            {std::move(order.operation), std::move(order.buyer.customerId), std::move(order.offer), storefrontReason()})
        .then(this, [this](Result<Operation> &&made) -> Task<StorefrontCheckout> {
            return made ? told(*std::move(made)) : Task<StorefrontCheckout>::settled(std::move(made).error());
        });
}

Task<StorefrontCheckout> ActionsProvider::createTransaction(StorefrontOrder order)
{
    if (!order.buyer.customerId.isEmpty())
        return createFor(std::move(order));
    using Found = std::optional<customers::Customer>;
    return m_checkouts.findCustomer(order.buyer.email)
        .then(this, [this, order = std::move(order)](Result<Found> &&found) mutable -> Task<StorefrontCheckout> {
            if (!found)
                return Task<StorefrontCheckout>::settled(std::move(found).error());
            if (!*found)
                return createWithCustomer(std::move(order));
            order.buyer.customerId = (*found)->id;
            return createFor(std::move(order));
        });
}

Task<StorefrontCheckout> ActionsProvider::createWithCustomer(StorefrontOrder order)
{
    actions::ExecuteCustomerRequest create;
    create.id = creationOf(order.operation);
    create.request = provider::CustomerDraft{{}, order.buyer.email, {}, {}};
    create.reason = storefrontReason();
    return m_customers.execute(std::move(create))
        .then(this, [this, order = std::move(order)](Result<Operation> &&made) mutable -> Task<StorefrontCheckout> {
            if (!made)
                return Task<StorefrontCheckout>::settled(std::move(made).error());
            if (made->state != OperationState::Succeeded)
                return Task<StorefrontCheckout>::settled(checkoutOf(*made));
            order.buyer.customerId = made->customerId;
            return createFor(std::move(order));
        });
}

Task<FoundCheckout> ActionsProvider::findTransaction(OperationId operation)
{
    return m_context.database.read(
        [operation = std::move(operation)](storage::Connection &connection) -> Result<FoundCheckout> {
            RK_TRY_ASSIGN(const auto order, actions::OperationStore::find(connection, operation));
            if (order) {
                RK_TRY_ASSIGN(StorefrontCheckout checkout, readCheckout(connection, *order));
                return FoundCheckout(std::move(checkout));
            }
            RK_TRY_ASSIGN(const auto creation, actions::OperationStore::find(connection, creationOf(operation)));
            if (!creation || creation->state == OperationState::Succeeded) // then the order is next
                return FoundCheckout();
            return FoundCheckout(checkoutOf(*creation));
        });
}

Task<StorefrontPortal> ActionsProvider::createPortal(CustomerId customer, SubscriptionId subscription)
{
    return actions::requestPortalLinks(m_context, this,
                                       {std::move(customer), std::move(subscription), storefrontReason()})
        .then(this, [](Result<actions::PortalLinks> &&links) -> Result<StorefrontPortal> {
            if (!links)
                return std::move(links).error();
            return StorefrontPortal{links->overview, links->updatePaymentMethod, links->cancel};
        });
}

} // namespace reckoner::billing_api
