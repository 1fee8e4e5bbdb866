// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/billing_checkout.h"

#include "app/sandbox/paddle/entity_json.h"

#include <algorithm>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kCompletionWork = "transaction.complete";

std::optional<QString> newestCard(const World &world, const QString &customerId)
{
    std::optional<QString> newest;
    for (const auto &[id, method] : world.paymentMethods.rows()) {
        if (method.customerId == customerId)
            newest = id;
    }
    return newest;
}

void identifyCustomer(World &world, Transaction &transaction, const CheckoutPayment &payment)
{
    if (!transaction.customerId) {
        const auto &rows = world.customers.rows();
        const auto known =
            std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.second.email == payment.email; });
        transaction.customerId = known == rows.end() ? makeCustomer(world, payment).id : known->first;
    }
    if (!transaction.addressId)
        transaction.addressId = makeAddress(world, *transaction.customerId, payment).id;
    repriceTransaction(world, transaction);
    transaction.status = TransactionStatus::Ready;
    tellTransaction(world, transaction, {"transaction.updated", "transaction.ready"});
}

void completionDue(World &world, const QString &id, Instant)
{
    Transaction *transaction = world.transactions.find(id);
    if (!transaction || transaction->status != TransactionStatus::Paid)
        return;
    const bool carded = !transaction->payments.empty() && !transaction->payments.front().paymentMethodId.isEmpty();
    settleTransaction(world, *transaction,
                      carded ? std::optional(transaction->payments.front().paymentMethodId) : std::nullopt);
}

Check checkPayable(const Transaction &transaction, const CheckoutPayment &payment)
{
    const bool payable =
        transaction.status == TransactionStatus::Draft || transaction.status == TransactionStatus::Ready ||
        transaction.status == TransactionStatus::Billed || transaction.status == TransactionStatus::PastDue;
    if (!payable)
        return apiError(400, "transaction_not_ready_cannot_process_payment",
                        u"transaction %1 is %2"_s.arg(transaction.id, statusText(transaction.status)), "transactions");
    if (!transaction.customerId && payment.email.isEmpty())
        return apiError(400, "transaction_not_ready_cannot_process_payment", u"the customer's email is needed"_s,
                        "transactions");
    return Done{};
}

} // namespace

Customer &makeCustomer(World &world, const CheckoutPayment &payment)
{
    Customer customer;
    customer.createdAt = customer.updatedAt = world.stamp();
    customer.id = world.makeId("ctm", customer.createdAt);
    customer.email = payment.email;
    customer.name = payment.name;
    customer.locale = payment.locale;
    Customer &filed = world.customers.insert(std::move(customer));
    if (world.keepsEvents())
        world.emitEvent("customer.created", toJson(filed), filed.createdAt);
    return filed;
}

Address &makeAddress(World &world, const QString &customerId, const CheckoutPayment &payment)
{
    Address address;
    address.createdAt = address.updatedAt = world.stamp();
    address.id = world.makeId("add", address.createdAt);
    address.customerId = customerId;
    address.countryCode = payment.place.country;
    address.region = payment.place.region;
    address.postalCode = payment.place.postalCode;
    address.city = payment.city;
    address.firstLine = payment.firstLine;
    Address &filed = world.addresses.insert(std::move(address));
    if (world.keepsEvents())
        world.emitEvent("address.created", toJson(filed), filed.createdAt);
    return filed;
}

PaymentMethod &saveCard(World &world, const Transaction &transaction, const CheckoutPayment &payment)
{
    PaymentMethod method;
    method.savedAt = method.updatedAt = world.stamp();
    method.id = world.makeId("paymtd", method.savedAt);
    method.storedId = world.makeUuid();
    method.customerId = *transaction.customerId;
    method.addressId = *transaction.addressId;
    method.cardType = payment.cardType;
    method.lastFour = payment.lastFour;
    const Customer *customer = world.customers.find(*transaction.customerId);
    method.cardholderName = customer ? customer->name.value_or(customer->email) : QString();
    method.expiryMonth = 1 + int(method.savedAt.seconds() / 86'400 % 12);
    method.expiryYear = 1970 + int(method.savedAt.seconds() / 31'556'952) + 3;
    return world.paymentMethods.insert(std::move(method));
}

void repriceTransaction(World &world, Transaction &transaction)
{
    std::vector<LineRequest> requests;
    for (const TransactionItem &item : transaction.items) {
        const Product *product = world.products.find(item.price.productId);
        requests.push_back({item.price, product ? *product : Product{}, item.quantity, std::nullopt,
                            item.price.trialPeriod.has_value()});
    }
    const Discount *discount = transaction.discountId ? world.discounts.find(*transaction.discountId) : nullptr;
    std::vector<TransactionLine> lines =
        makeLines(lineContext(world, placeOf(world, transaction.addressId), transaction.currency, discount), requests);
    for (size_t i = 0; i < lines.size() && i < transaction.lines.size(); ++i)
        lines[i].id = transaction.lines[i].id;
    nameLines(world, lines);
    setLines(transaction, std::move(lines));
}

Check payCheckout(World &world, Transaction &transaction, const CheckoutPayment &payment)
{
    SB_TRY(checkPayable(transaction, payment));
    if (transaction.status == TransactionStatus::Draft)
        identifyCustomer(world, transaction, payment);
    const bool wire = transaction.collectionMode == CollectionMode::Manual;
    std::optional<QString> methodId = payment.newCard ? std::nullopt : newestCard(world, *transaction.customerId);
    const bool savesCard = !methodId && !wire;
    if (savesCard)
        methodId = saveCard(world, transaction, payment).id;
    if (transaction.status == TransactionStatus::Ready)
        reserveCredit(world, transaction);
    if (payment.declinedWith && transaction.totals.balance > 0)
        world.declines.push_front({*payment.declinedWith, *transaction.customerId});
    if (takePayment(world, transaction, methodId)) {
        if (transaction.status == TransactionStatus::Ready)
            releaseCredit(world, transaction);
        if (savesCard)
            world.paymentMethods.remove(*methodId); // only a payment that went through leaves a card behind
        return Done{};
    }
    if (Discount *discount = transaction.discountId ? world.discounts.find(*transaction.discountId) : nullptr;
        discount && !transaction.subscriptionId)
        ++discount->timesUsed;
    if (payment.completeAfter)
        world.schedule(world.now() + *payment.completeAfter, kCompletionWork, transaction.id);
    else
        settleTransaction(world, transaction, methodId);
    if (savesCard && world.keepsEvents())
        world.emitEvent("payment_method.saved", toJson(*world.paymentMethods.find(*methodId)), world.stamp());
    return Done{};
}

void registerCheckoutWork(World &world)
{
    world.onDue(kCompletionWork, completionDue);
}

} // namespace reckoner::sandbox::paddle
