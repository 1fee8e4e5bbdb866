// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/checkout_actions.h"

#include "core/actions/customer_snapshot.h"
#include "core/base/operation_tag.h"
#include "core/base/words.h"
#include "core/checkout/checkout_link_store.h"
#include "core/checkout/offer_reader.h"
#include "core/customers/customer_store.h"
#include "core/payments/checkout_session.h"
#include "core/payments/payment_store.h"
#include "core/provider/list_walk.h"

#include <algorithm>

namespace reckoner::actions {

using checkout::CheckoutOffer;
using customers::Customer;
using customers::CustomerStore;
using payments::Payment;

namespace {

using FoundBuyer = std::optional<Customer>;

// The provider's clock may be behind ours: what it made "before" the sending counts. The operation's id tells which
// payment it is, so looking far back does no harm.
constexpr Micros kCheckoutClockSlack = std::chrono::hours(24);

Error checkoutFault(ErrorKind kind, const QString &message)
{
    return {kind, message, {}, {}};
}

Result<void> checkBuyer(const Customer &customer)
{
    if (customer.status == QLatin1StringView("archived"))
        return checkoutFault(
            ErrorKind::Invalid,
            Words::tr("Customer %1 is archived. Restore the customer first.").arg(customer.id.toString()));
    return {};
}

// Of several in a mirror that lags behind, the one in use.
Result<FoundBuyer> buyerAmong(std::vector<Customer> found)
{
    if (found.empty())
        return FoundBuyer();
    const auto active = std::find_if(found.begin(), found.end(),
                                     [](const Customer &one) { return one.status != QLatin1StringView("archived"); });
    const auto best = active == found.end() ? found.begin() : active;
    RK_TRY(checkBuyer(*best));
    return FoundBuyer(std::move(*best));
}

// What the person confirmed, as it stands now. Errors: NotFound, Invalid, Conflict.
Result<void> readyForCheckout(storage::Connection &connection, const AccountId &account, const CustomerId &customer,
                              const CheckoutOffer &offer, Instant now)
{
    RK_TRY_ASSIGN(const auto stored, CustomerStore(connection).find(account, customer));
    if (!stored)
        return checkoutFault(
            ErrorKind::NotFound,
            Words::tr("Customer %1 is not in the local mirror. Synchronise and try again.").arg(customer.toString()));
    RK_TRY(checkBuyer(stored->value));
    RK_TRY_ASSIGN(const CheckoutOffer current, checkout::readOffer(connection, account, checkout::wishOf(offer), now));
    if (current != offer)
        return checkoutFault(ErrorKind::Conflict,
                             Words::tr("The price, its plan or the price list was changed meanwhile. Nothing was sent; "
                                       "look at the amount again."));
    return {};
}

Result<Operation> draftCheckoutOperation(storage::Connection &connection, const AccountId &account,
                                         const ExecuteCheckout &request, Instant now)
{
    RK_TRY(readyForCheckout(connection, account, request.customerId, request.offer, now));
    RK_TRY_ASSIGN(const auto open, OperationStore::open(connection, account, request.customerId));
    if (open)
        return checkoutFault(ErrorKind::Conflict,
                             Words::tr("Operation %1 (%2) on this customer is not settled yet. Wait for it, or settle "
                                       "it on the Operations page.")
                                 .arg(open->id.toString(), requestKind(open->request)));
    Operation operation;
    operation.customerId = request.customerId;
    operation.request = CheckoutRequest{request.offer};
    operation.reason = request.reason;
    return operation;
}

Result<std::optional<customers::Address>> newestAddress(storage::Connection &connection, const AccountId &account,
                                                        const CustomerId &customer)
{
    std::optional<customers::Address> newest;
    if (customer.isEmpty())
        return newest;
    RK_TRY_ASSIGN(std::vector<customers::Address> all, CustomerStore(connection).addressesOf(account, customer));
    for (customers::Address &address : all) {
        if (address.status == QLatin1StringView("active") && (!newest || address.createdAt > newest->createdAt))
            newest = std::move(address);
    }
    return newest;
}

Result<void> checkoutStillReady(storage::Connection &connection, const Operation &operation, Instant now)
{
    const CheckoutRequest *request = checkoutRequest(operation.request);
    RK_ASSERT(request != nullptr);
    return readyForCheckout(connection, operation.account, operation.customerId, request->offer, now);
}

} // namespace

CheckoutActions::CheckoutActions(Context context, QObject *parent)
    : OperationExecutor(std::move(context), OperationFilter::About::Checkouts, checkoutStillReady, parent)
{
}

Task<FoundBuyer> CheckoutActions::findCustomer(QString idOrEmail)
{
    const QString text = idOrEmail.trimmed();
    const bool isEmail = text.contains(QLatin1Char('@'));
    auto stored = context().database.read(
        [account = context().provider.account(), text, isEmail](storage::Connection &connection) -> Result<FoundBuyer> {
            if (isEmail) {
                RK_TRY_ASSIGN(auto found, CustomerStore(connection).byEmail(account, text));
                return buyerAmong(std::move(found));
            }
            RK_TRY_ASSIGN(auto found, CustomerStore(connection).find(account, CustomerId(text)));
            if (!found)
                return checkoutFault(ErrorKind::NotFound,
                                     Words::tr("There is no customer %1 in the local mirror.").arg(text));
            RK_TRY(checkBuyer(found->value));
            return FoundBuyer(std::move(found->value));
        });
    return std::move(stored).then(this, [this, text](Result<FoundBuyer> &&found) -> Task<FoundBuyer> {
        if (!found || *found)
            return Task<FoundBuyer>::settled(std::move(found));
        return askForCustomer(text);
    });
}

Task<FoundBuyer> CheckoutActions::askForCustomer(QString email)
{
    using Found = std::vector<Customer>;
    return context()
        .provider.findCustomersByEmail(std::move(email))
        .then(this, [this](Result<Found> &&seen) -> Task<FoundBuyer> {
            if (!seen)
                return Task<FoundBuyer>::settled(std::move(seen).error());
            return context().database.write(
                [seen = *std::move(seen)](storage::Transaction &transaction) -> Result<FoundBuyer> {
                    for (const Customer &one : seen)
                        RK_TRY(keepSnapshot(transaction, CustomerSnapshot(one)));
                    return buyerAmong(seen);
                });
        });
}

OperationExecutor::Draft CheckoutActions::draftOf(ExecuteCheckout request) const
{
    return [account = context().provider.account(), request = std::move(request)](storage::Connection &connection,
                                                                                  Instant now) {
        return draftCheckoutOperation(connection, account, request, now);
    };
}

Task<Operation> CheckoutActions::execute(ExecuteCheckout request)
{
    const OperationId id = request.id;
    return begin(id, draftOf(std::move(request)));
}

Task<Operation> CheckoutActions::file(ExecuteCheckout request)
{
    const OperationId id = request.id;
    return leave(id, draftOf(std::move(request)));
}

Task<CheckoutPreview> CheckoutActions::preview(CustomerId customer, CheckoutOffer offer)
{
    using Found = std::optional<customers::Address>;
    auto address = context().database.read(
        [account = context().provider.account(), customer](storage::Connection &connection) -> Result<Found> {
            return newestAddress(connection, account, customer);
        });
    return std::move(address).then(
        this, [this, customer, request = CheckoutRequest{std::move(offer)}](Result<Found> &&found) {
            return found ? askForPreview(request, customer, *found)
                         : Task<CheckoutPreview>::settled(std::move(found).error());
        });
}

Task<CheckoutPreview> CheckoutActions::askForPreview(const CheckoutRequest &request, const CustomerId &customer,
                                                     const std::optional<customers::Address> &address)
{
    provider::PaymentDraft draft = paymentDraftFor(request, {}, {});
    QString country;
    if (!context().provider.capabilities().addresses) // the customer has it
        draft.customerId = customer;
    if (address) { // an address is nothing without its customer
        draft.customerId = customer;
        draft.addressId = address->id;
        country = address->countryCode;
    }
    return context()
        .provider.previewPayment(std::move(draft))
        .then(this, [offer = request.offer, country](Result<subscriptions::Bill> &&bill) -> Result<CheckoutPreview> {
            if (!bill)
                return std::move(bill).error();
            RK_TRY_ASSIGN(const Money difference, checkout::differenceOf(offer, bill->totals));
            return CheckoutPreview{*std::move(bill), country, difference};
        });
}

// What is taken off has to be there before the payment that names it. When that answer is lost the payment is never
// asked for: whoever reads back finds none, and nobody can use the discount that may be left, for it has no code.
Task<OperationExecutor::Answer> CheckoutActions::callProvider(const Operation &operation)
{
    const CheckoutRequest *request = checkoutRequest(operation.request);
    RK_ASSERT(request != nullptr);
    provider::PaymentDraft draft = paymentDraftFor(*request, operation.customerId, operation.id);
    const auto discount = discountDraftFor(*request, operation.id);
    if (!discount)
        return createCheckout(operation, std::move(draft));
    context().provider.intend(OperationId(operation.id.toString() + QStringLiteral("-discount")));
    return context().provider.createDiscount(*discount).then(
        this, [this, operation, draft = std::move(draft)](Result<QString> &&made) mutable -> Task<Answer> {
            if (!made)
                return Task<Answer>::settled(std::move(made).error());
            draft.discountId = *std::move(made);
            context().provider.intend(operation.id);
            return createCheckout(operation, std::move(draft));
        });
}

Task<OperationExecutor::Answer> CheckoutActions::createCheckout(const Operation &operation,
                                                                provider::PaymentDraft draft)
{
    return context()
        .provider.createPayment(std::move(draft))
        .then(this, [this, operation](Result<Payment> &&made) -> Result<Answer> {
            if (!made)
                return std::move(made).error();
            const QByteArray raw = made->raw;
            return Answer{raw,
                          {},
                          {},
                          [operation, payment = *std::move(made),
                           now = context().clock.now()](storage::Transaction &transaction) {
                              return keepCheckout(transaction, operation, payment, now);
                          }};
        });
}

Result<void> keepCheckout(storage::Transaction &transaction, const Operation &operation, const Payment &payment,
                          Instant now)
{
    const CheckoutRequest *request = checkoutRequest(operation.request);
    RK_ASSERT(request != nullptr);
    const CheckoutOffer &offer = request->offer;
    if (payment.origin != payments::kCheckoutSessionOrigin) // what is paid there will be a payment of its own
        RK_TRY(payments::PaymentStore(transaction.connection())
                   .upsertIfNewer(transaction, payment, {payment.updatedAt, payment.updatedAt},
                                  storage::Authority::Answer));
    checkout::CheckoutLink link;
    link.account = operation.account;
    link.paymentId = payment.id;
    link.operationId = operation.id;
    link.customerId = operation.customerId;
    link.url = payment.checkoutUrl;
    link.name = offer.name;
    link.quantity = offer.quantity;
    RK_TRY_ASSIGN(link.amount, checkout::totalOf(offer));
    link.credits = offer.credits;
    link.pricesVersion = offer.pricesVersion;
    link.madeBy = operation.actor;
    link.reason = operation.reason;
    link.madeAt = now;
    return checkout::CheckoutLinkStore::put(transaction, link);
}

Task<CheckoutFinding> lookForCheckout(provider::Provider &provider, QObject *context, const Operation &operation)
{
    provider::PaymentFilter filter;
    filter.customerId = operation.customerId;
    filter.createdFrom = operation.sentAt.value_or(operation.createdAt) - kCheckoutClockSlack;
    filter.origins = {QStringLiteral("api")};
    const auto fetch = [&provider, filter](provider::ListFrom from) {
        return provider.listPayments(filter, std::move(from));
    };
    return provider::ListWalk<Payment>::run(context, fetch)
        .then(context, [id = operation.id](Result<std::vector<Payment>> &&seen) -> Result<CheckoutFinding> {
            if (!seen)
                return std::move(seen).error();
            for (Payment &payment : *seen) {
                if (hasOperationTag(payment.customData, id))
                    return CheckoutFinding{Evidence::Done, std::move(payment)};
            }
            return CheckoutFinding{};
        });
}

} // namespace reckoner::actions
