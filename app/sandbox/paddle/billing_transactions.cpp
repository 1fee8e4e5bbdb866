// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/billing_transactions.h"

#include "app/sandbox/paddle/entity_json.h"
#include "app/sandbox/paddle/transaction_json.h"

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

Transaction &fileTransaction(World &world, TransactionDraft draft)
{
    Transaction transaction;
    transaction.createdAt = transaction.updatedAt = world.stamp();
    transaction.id = world.makeId("txn", transaction.createdAt);
    transaction.customerId = std::move(draft.customerId);
    transaction.addressId = std::move(draft.addressId);
    transaction.businessId = std::move(draft.businessId);
    transaction.subscriptionId = std::move(draft.subscriptionId);
    transaction.discountId = std::move(draft.discountId);
    transaction.currency = std::move(draft.currency);
    transaction.origin = std::move(draft.origin);
    transaction.collectionMode = draft.collectionMode;
    transaction.billingDetails = std::move(draft.billingDetails);
    transaction.billingPeriod = draft.billingPeriod;
    transaction.customData = std::move(draft.customData);
    nameLines(world, draft.lines);
    setLines(transaction, std::move(draft.lines));
    const bool hasCheckout = transaction.collectionMode == CollectionMode::Automatic ||
                             (transaction.billingDetails && transaction.billingDetails->enableCheckout);
    const QString page = draft.checkoutLink.value_or(world.rules.defaultPaymentLink);
    if (hasCheckout && !page.isEmpty())
        transaction.checkoutUrl = checkoutUrl(page, transaction.id);
    return world.transactions.insert(std::move(transaction));
}

void numberInvoice(World &world, Transaction &transaction)
{
    if (!transaction.billedAt)
        transaction.billedAt = world.stamp();
    if (!transaction.invoiceNumber) {
        transaction.invoiceNumber = u"325-%1"_s.arg(world.nextInvoiceNumber++);
        transaction.invoiceId = world.makeId("inv", *transaction.billedAt);
    }
}

Payment &addPayment(World &world, Transaction &transaction, const PaymentMethod &method)
{
    Payment payment;
    payment.attemptId = world.makeUuid();
    payment.paymentMethodId = method.id;
    payment.storedPaymentMethodId = method.storedId;
    payment.amount = transaction.totals.balance;
    payment.methodType = method.type;
    payment.cardType = method.cardType;
    payment.lastFour = method.lastFour;
    payment.cardholderName = method.cardholderName;
    payment.expiryMonth = method.expiryMonth;
    payment.expiryYear = method.expiryYear;
    payment.createdAt = world.stamp();
    transaction.payments.insert(transaction.payments.begin(), std::move(payment));
    return transaction.payments.front();
}

} // namespace

void tellTransaction(World &world, Transaction &transaction, std::initializer_list<const char *> types)
{
    const Instant at = world.stamp();
    transaction.updatedAt = at;
    if (!world.keepsEvents())
        return;
    const QJsonObject snapshot = toJson(transaction);
    const bool tie = at.micros() % 2 == 0;
    Micros gap(0);
    for (const char *type : types) {
        world.emitEvent(type, snapshot, at + gap);
        gap += Micros(tie ? 0 : 1);
    }
}

Transaction &openTransaction(World &world, TransactionDraft draft)
{
    Transaction &transaction = fileTransaction(world, std::move(draft));
    const bool complete = transaction.customerId && transaction.addressId;
    transaction.status = complete ? TransactionStatus::Ready : TransactionStatus::Draft;
    tellTransaction(world, transaction, {"transaction.created"});
    if (complete)
        tellTransaction(world, transaction, {"transaction.updated", "transaction.ready"});
    return transaction;
}

Transaction &billTransactionAtOnce(World &world, TransactionDraft draft)
{
    Transaction &transaction = fileTransaction(world, std::move(draft));
    transaction.status = TransactionStatus::Billed;
    numberInvoice(world, transaction);
    reserveCredit(world, transaction);
    tellTransaction(world, transaction, {"transaction.created"});
    tellTransaction(world, transaction, {"transaction.billed"});
    return transaction;
}

void billTransaction(World &world, Transaction &transaction)
{
    transaction.status = TransactionStatus::Billed;
    numberInvoice(world, transaction);
    reserveCredit(world, transaction);
    tellTransaction(world, transaction, {"transaction.updated", "transaction.billed"});
}

void reserveCredit(World &world, Transaction &transaction)
{
    if (!transaction.customerId || transaction.totals.credit > 0)
        return;
    const qint64 available = availableCredit(world, *transaction.customerId, transaction.currency);
    if (available <= 0 || transaction.totals.total <= 0)
        return;
    transaction.totals = transactionTotals(transaction.totals, available);
    CreditBalance &balance = world.creditBalance(*transaction.customerId, transaction.currency);
    balance.available -= transaction.totals.credit;
    balance.reserved += transaction.totals.credit;
}

void releaseCredit(World &world, Transaction &transaction)
{
    if (!transaction.customerId || transaction.totals.credit == 0)
        return;
    CreditBalance &balance = world.creditBalance(*transaction.customerId, transaction.currency);
    balance.reserved -= transaction.totals.credit;
    balance.available += transaction.totals.credit;
    transaction.totals = transactionTotals(transaction.totals, 0);
}

std::optional<QString> takePayment(World &world, Transaction &transaction,
                                   const std::optional<QString> &paymentMethodId)
{
    const bool nothingToPay = transaction.totals.balance == 0;
    const PaymentMethod *method = paymentMethodId ? world.paymentMethods.find(*paymentMethodId) : nullptr;
    PaymentMethod transfer; // invoices without a checkout are paid by bank transfer
    if (!method && transaction.collectionMode == CollectionMode::Manual) {
        transfer.type = u"wire_transfer"_s;
        transfer.storedId = world.makeUuid();
        method = &transfer;
    }
    if (!nothingToPay) {
        std::optional<QString> declined = u"redacted_payment_method"_s;
        if (method) {
            declined = world.takeDecline(transaction.customerId.value_or(QString()), method->id);
            Payment &payment = addPayment(world, transaction, *method);
            payment.status = declined ? u"error"_s : u"captured"_s;
            payment.errorCode = declined;
            if (!declined)
                payment.capturedAt = world.stamp();
        }
        if (declined) {
            tellTransaction(world, transaction, {"transaction.updated", "transaction.payment_failed"});
            return declined;
        }
    }
    transaction.status = TransactionStatus::Paid;
    transaction.totals.balance = 0;
    tellTransaction(world, transaction, {"transaction.updated", "transaction.paid"});
    return std::nullopt;
}

void markPastDue(World &world, Transaction &transaction)
{
    transaction.status = TransactionStatus::PastDue;
    tellTransaction(world, transaction, {"transaction.updated", "transaction.past_due"});
}

void completeTransaction(World &world, Transaction &transaction)
{
    RK_ASSERT(transaction.status == TransactionStatus::Paid);
    TransactionTotals &totals = transaction.totals;
    numberInvoice(world, transaction);
    totals.fee = transactionFee(totals.total, fixedFeeMinor(transaction.currency));
    totals.earnings = totals.total - totals.tax - *totals.fee;
    if (transaction.customerId && (totals.credit > 0 || totals.creditToBalance > 0)) {
        CreditBalance &balance = world.creditBalance(*transaction.customerId, transaction.currency);
        balance.reserved -= totals.credit;
        balance.used += totals.credit;
        balance.available += totals.creditToBalance;
    }
    transaction.status = TransactionStatus::Completed;
    transaction.completedAt = world.stamp();
    tellTransaction(world, transaction, {"transaction.updated", "transaction.completed"});
}

void cancelTransaction(World &world, Transaction &transaction)
{
    releaseCredit(world, transaction);
    transaction.status = TransactionStatus::Canceled;
    tellTransaction(world, transaction, {"transaction.updated", "transaction.canceled"});
}

void setLines(Transaction &transaction, std::vector<TransactionLine> lines)
{
    transaction.items = itemsOf(lines);
    transaction.totals = transactionTotals(sumOf(lines), 0);
    transaction.lines = std::move(lines);
}

QString checkoutUrl(const QString &page, const QString &transactionId)
{
    return page + (page.contains(u'?') ? u'&' : u'?') + u"_ptxn="_s + transactionId;
}

Check checkChargeLimit(const TransactionTotals &totals, const QString &currency, const char *code, const char *group)
{
    const qint64 minimum = minimumChargeMinor(currency);
    if (totals.grandTotal == 0 || totals.grandTotal > minimum)
        return Done{};
    return apiError(
        400, code,
        u"the balance of %1 %3 is not more than the least that can be charged, %2 %3"_s.arg(totals.grandTotal)
            .arg(minimum)
            .arg(currency),
        group);
}

qint64 availableCredit(const World &world, const QString &customerId, const QString &currency)
{
    const auto found = world.creditBalances.find({customerId, currency});
    return found == world.creditBalances.end() ? 0 : found->second.available;
}

} // namespace reckoner::sandbox::paddle
