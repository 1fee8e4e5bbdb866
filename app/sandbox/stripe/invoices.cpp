// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/invoices.h"

#include "app/sandbox/stripe/pricing.h"
#include "app/sandbox/stripe/subscriptions.h"

#include <algorithm>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDaySeconds = 86'400;

void scheduleRetry(World &world, Invoice &invoice)
{
    invoice.nextAttempt.reset();
    const size_t tries = size_t(std::max(invoice.attemptCount, 1));
    if (!invoice.autoAdvance || tries > world.rules.retryDays.size())
        return;
    invoice.nextAttempt = world.now() + world.rules.retryDays[tries - 1] * kDaySeconds;
    world.schedule(*invoice.nextAttempt, Work::RetryInvoice, invoice.id, invoice.testClock);
}

} // namespace

Invoice blankInvoice(World &world, const Customer &customer, const QString &currency)
{
    Invoice invoice;
    invoice.created = world.now();
    invoice.testClock = customer.testClock;
    invoice.customer = customer.id;
    invoice.currency = currency;
    invoice.periodStart = invoice.periodEnd = world.now();
    return invoice;
}

Line lineOfItem(World &world, const InvoiceItem &item)
{
    Line line;
    line.id = world.makeId("il_");
    line.description = item.description;
    line.currency = item.currency;
    line.amount = item.amount;
    line.quantity = item.quantity;
    line.unitAmount = item.unitAmount;
    line.periodStart = item.periodStart;
    line.periodEnd = item.periodEnd;
    line.price = item.price;
    line.invoiceItem = item.id;
    line.subscription = item.subscription;
    line.subscriptionItem = item.subscriptionItem;
    line.isProration = item.isProration;
    line.discountable = item.discountable;
    line.creditedItems = item.creditedItems;
    line.metadata = item.metadata;
    return line;
}

Line lineOfOneTime(World &world, const CheckoutLine &item, const QString &currency)
{
    const Price &price = world.prices.at(item.price);
    Line line;
    line.id = world.makeId("il_");
    line.description = world.products.at(price.product).name;
    line.currency = currency;
    line.amount = priceTotal(price, currency, item.quantity);
    line.quantity = item.quantity;
    line.unitAmount = amountsIn(price, currency)->unitAmount;
    line.periodStart = line.periodEnd = world.now();
    line.price = price.id;
    return line;
}

QString takeInvoiceNumber(Customer &customer)
{
    return u"%1-%2"_s.arg(customer.invoicePrefix).arg(customer.nextInvoice++, 4, 10, QLatin1Char('0'));
}

std::vector<InvoiceItem *> pendingItems(World &world, const QString &customer, const QString &subscription,
                                        const QString &currency)
{
    std::vector<InvoiceItem *> out;
    for (const auto &item : world.invoiceItems.rows()) {
        const bool isTheirs = item->subscription.isEmpty() || item->subscription == subscription;
        if (item->invoice.isEmpty() && !item->deleted && item->customer == customer && item->currency == currency &&
            isTheirs)
            out.push_back(item.get());
    }
    return out;
}

void takePendingItems(World &world, Invoice &invoice)
{
    for (InvoiceItem *item : pendingItems(world, invoice.customer, invoice.subscription, invoice.currency)) {
        item->invoice = invoice.id;
        invoice.lines.push_back(lineOfItem(world, *item));
    }
}

void applyCoupon(const World &world, Invoice &invoice)
{
    std::vector<qint64> amounts;
    for (const Line &line : invoice.lines)
        amounts.push_back(line.discountable ? line.amount : 0);
    const Coupon *coupon = world.coupons.find(invoice.coupon);
    const auto discounts = couponDiscounts(coupon ? *coupon : Coupon(), amounts);
    for (size_t i = 0; i < discounts.size(); ++i)
        invoice.lines[i].discount = discounts[i];
}

Invoice &fileInvoice(World &world, Invoice invoice)
{
    if (invoice.id.isEmpty())
        invoice.id = world.makeId("in_");
    applyCoupon(world, invoice);
    Invoice &filed = world.invoices.insert(std::move(invoice));
    emitOf(world, "invoice.created", filed);
    return filed;
}

void settleWithBalance(const World &, Invoice &invoice, const Customer &customer)
{
    invoice.startingBalance = customer.balance;
    const qint64 due = invoice.total() + customer.balance;
    const qint64 minimum = currencyRule(invoice.currency).value_or(CurrencyRule()).minimumCharge;
    const bool isTooSmall = due > 0 && due < minimum;
    invoice.endingBalance = due <= 0 || isTooSmall ? due : 0;
}

Check finalizeInvoice(World &world, Invoice &invoice)
{
    if (invoice.status != u"draft"_s)
        return refused(u"This invoice is already finalized, you can't re-finalize a non-draft invoice."_s);
    Customer &customer = world.customers.at(invoice.customer);
    settleWithBalance(world, invoice, customer);
    invoice.number = takeInvoiceNumber(customer);
    invoice.status = u"open"_s;
    invoice.finalizedAt = world.now();
    invoice.finalizesAt.reset();
    if (const qint64 moved = *invoice.endingBalance - invoice.startingBalance; moved != 0) {
        BalanceTransaction entry;
        entry.amount = moved;
        entry.currency = invoice.currency;
        entry.invoice = invoice.id;
        entry.type = *invoice.endingBalance > 0 ? u"invoice_too_small"_s : u"applied_to_invoice"_s;
        changeBalance(world, customer, std::move(entry));
    }
    const qint64 due = invoice.amountDue();
    if (due > 0) {
        PaymentIntent intent;
        intent.testClock = invoice.testClock;
        intent.customer = invoice.customer;
        intent.invoice = invoice.id;
        intent.amount = due;
        intent.currency = invoice.currency;
        intent.captureMethod = u"automatic"_s;
        intent.fields = {{u"description"_s, u"Invoice "_s + invoice.number}};
        PaymentIntent &filed = makeIntent(world, std::move(intent));
        invoice.paymentIntent = filed.id;
        invoice.payments.push_back({.id = world.makeId("inpay_"),
                                    .created = world.now(),
                                    .paymentIntent = filed.id,
                                    .amountRequested = due,
                                    .paidAt = {}});
    }
    emitOf(world, "invoice.finalized", invoice);
    if (due == 0)
        markInvoicePaid(world, invoice);
    return Done{};
}

QString paymentMethodFor(const World &world, const Invoice &invoice)
{
    if (!invoice.defaultPaymentMethod.isEmpty())
        return invoice.defaultPaymentMethod;
    if (const Subscription *subscription = world.subscriptions.find(invoice.subscription))
        return paymentMethodFor(world, *subscription);
    return world.customers.at(invoice.customer).defaultPaymentMethod;
}

void markInvoicePaid(World &world, Invoice &invoice)
{
    const Invoice before = invoice;
    invoice.amountPaid =
        invoice.paidOutOfBand ? 0 : std::max<qint64>(invoice.amountDue() - invoice.prePaymentCredits, 0);
    invoice.status = u"paid"_s;
    invoice.paidAt = world.now();
    invoice.attempted = true;
    invoice.autoAdvance = false;
    invoice.nextAttempt.reset();
    const bool isCharged = invoice.amountPaid > 0;
    if (isCharged) {
        for (InvoicePayment &payment : invoice.payments) {
            payment.paidAt = world.now();
            payment.status = u"paid"_s;
        }
    }
    emitUpdated(world, "invoice.updated", invoice, before);
    emitOf(world, "invoice.paid", invoice);
    if (!invoice.paidOutOfBand)
        emitOf(world, "invoice.payment_succeeded", invoice);
    if (isCharged)
        world.emitEvent("invoice_payment.paid", invoice,
                        [&](const ApiVersion &) { return paymentJson(invoice, invoice.payments.back()); });
    onInvoicePaid(world, invoice);
}

void completeAuthentication(World &world, PaymentIntent &intent)
{
    authenticatePayment(world, intent, true);
    if (Invoice *invoice = world.invoices.find(intent.invoice); invoice && invoice->status == u"open"_s)
        markInvoicePaid(world, *invoice);
}

void cancelPayment(World &world, Invoice &invoice, const QString &reason)
{
    PaymentIntent *intent = world.paymentIntents.find(invoice.paymentIntent);
    if (!intent || intent->status == u"succeeded"_s || intent->status == u"canceled"_s)
        return;
    cancelIntent(world, *intent, reason);
    invoice.payments.back().status = u"canceled"_s;
    invoice.payments.back().canceledAt = world.now();
}

void creditOpenInvoice(World &world, Invoice &invoice, qint64 amount)
{
    const Invoice before = invoice;
    invoice.prePaymentCredits += amount;
    if (invoice.amountRemaining() == 0)
        cancelPayment(world, invoice, u"automatic"_s);
    else
        world.paymentIntents.at(invoice.paymentIntent).amount = invoice.payments.back().amountRequested =
            invoice.amountRemaining();
    emitUpdated(world, "invoice.updated", invoice, before);
    if (invoice.amountRemaining() == 0)
        markInvoicePaid(world, invoice);
}

Attempt collectInvoice(World &world, Invoice &invoice, const QString &paymentMethod)
{
    const Invoice before = invoice;
    PaymentIntent &intent = world.paymentIntents.at(invoice.paymentIntent);
    invoice.attempted = true;
    ++invoice.attemptCount;
    invoice.nextAttempt.reset();
    const Attempt attempt = attemptPayment(world, intent, paymentMethod);
    if (attempt == Attempt::Paid) {
        markInvoicePaid(world, invoice);
        return attempt;
    }
    const Subscription *subscription = world.subscriptions.find(invoice.subscription);
    if (!subscription || subscription->status != u"incomplete"_s)
        scheduleRetry(world, invoice);
    emitUpdated(world, "invoice.updated", invoice, before);
    emitOf(world, attempt == Attempt::NeedsAction ? "invoice.payment_action_required" : "invoice.payment_failed",
           invoice);
    if (!invoice.subscription.isEmpty())
        onInvoiceFailed(world, invoice);
    return attempt;
}

void advanceInvoice(World &world, Invoice &invoice)
{
    if (invoice.status == u"draft"_s) {
        const Check done = finalizeInvoice(world, invoice);
        RK_ASSERT(done.has_value());
    }
    if (invoice.status != u"open"_s)
        return;
    if (invoice.collectionMethod == u"send_invoice"_s) {
        emitOf(world, "invoice.sent", invoice);
        if (invoice.dueDate)
            world.schedule(*invoice.dueDate, Work::RetryInvoice, invoice.id, invoice.testClock);
    } else {
        collectInvoice(world, invoice, paymentMethodFor(world, invoice));
    }
}

void voidInvoice(World &world, Invoice &invoice)
{
    invoice.status = u"void"_s;
    invoice.voidedAt = world.now();
    invoice.autoAdvance = false;
    invoice.nextAttempt.reset();
    cancelPayment(world, invoice, u"void_invoice"_s);
    // What the balance gave comes back.
    if (invoice.endingBalance && *invoice.endingBalance != invoice.startingBalance) {
        BalanceTransaction entry;
        entry.amount = invoice.startingBalance - *invoice.endingBalance;
        entry.currency = invoice.currency;
        entry.invoice = invoice.id;
        entry.type = u"unapplied_from_invoice"_s;
        changeBalance(world, world.customers.at(invoice.customer), std::move(entry));
    }
    emitOf(world, "invoice.voided", invoice);
    onInvoiceVoided(world, invoice);
}

void markUncollectible(World &world, Invoice &invoice)
{
    invoice.status = u"uncollectible"_s;
    invoice.uncollectibleAt = world.now();
    invoice.autoAdvance = false;
    invoice.nextAttempt.reset();
    emitOf(world, "invoice.marked_uncollectible", invoice);
}

void finalizeDue(World &world, Invoice &invoice)
{
    if (invoice.deleted || invoice.status != u"draft"_s || !invoice.autoAdvance ||
        invoice.finalizesAt.value_or(world.now()) > world.now())
        return;
    advanceInvoice(world, invoice);
}

void retryDue(World &world, Invoice &invoice)
{
    if (invoice.status != u"open"_s)
        return;
    if (invoice.collectionMethod == u"send_invoice"_s) {
        emitOf(world, "invoice.overdue", invoice);
        onInvoiceFailed(world, invoice);
        return;
    }
    if (invoice.autoAdvance && invoice.nextAttempt && *invoice.nextAttempt <= world.now())
        collectInvoice(world, invoice, paymentMethodFor(world, invoice));
}

} // namespace reckoner::sandbox::stripe
