// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/customers.h"
#include "app/sandbox/stripe/subscription_params.h"

#include <algorithm>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

// What the routes call the id in their refusals (reference/stripe.md §1.5).
Outcome<Invoice *> invoiceOf(Call &call, const char *param)
{
    return findRow(call.world.invoices, call.param("id"), "invoice", QLatin1String(param));
}

Answer createInvoice(Call &call)
{
    World &world = call.world;
    Params &in = call.in;
    const QString customerId = in.text("customer", {.isRequired = true}).value_or(QString());
    const auto currency = in.text("currency"), subscription = in.text("subscription");
    const bool includes =
        in.oneOf("pending_invoice_items_behavior", {u"include"_s, u"exclude"_s}).value_or(u"exclude"_s) == u"include"_s;
    QJsonObject fields;
    in.copy(fields, {{"description"}, {"footer"}, {"statement_descriptor"}});
    in.metadataOf(fields);
    const bool advances = in.boolean("auto_advance").value_or(false);
    const auto method = in.oneOf("collection_method", {u"charge_automatically"_s, u"send_invoice"_s})
                            .value_or(u"charge_automatically"_s);
    const auto days = in.integer("days_until_due", {.minimum = 0, .maximum = 1000});
    auto dueDate = in.time("due_date");
    SB_TRY(in.check());
    SB_TRY_ASSIGN(const Customer *customer, findRow(world.customers, customerId, "customer", u"customer"_s));
    const TimeScope scope(world, customer->testClock);
    const QString of = currency.value_or(customer->currency.isEmpty() ? u"usd"_s : customer->currency);
    Invoice invoice = blankInvoice(world, *customer, of.toLower());
    invoice.id = world.makeId("in_");
    invoice.subscription = subscription.value_or(QString());
    invoice.fields = fields;
    invoice.autoAdvance = advances;
    invoice.collectionMethod = method;
    if (days)
        dueDate = world.now() + *days * 86'400;
    invoice.dueDate = dueDate;
    if (includes || subscription)
        takePendingItems(world, invoice);
    if (subscription && invoice.lines.empty())
        return refused(u"Nothing to invoice for subscription"_s, "invoice_no_subscription_line_items");
    Invoice &filed = fileInvoice(world, std::move(invoice));
    if (advances) {
        filed.finalizesAt = world.now() + world.rules.finalizesAfter;
        world.schedule(*filed.finalizesAt, Work::FinalizeInvoice, filed.id, filed.testClock);
    }
    return call.json(filed);
}

Answer updateInvoice(Call &call)
{
    SB_TRY_ASSIGN(Invoice * invoice, invoiceOf(call, "id"));
    Params &in = call.in;
    const Invoice before = *invoice;
    Invoice after = before;
    in.metadataOf(after.fields);
    in.copy(after.fields, {{"description"}, {"footer"}, {"statement_descriptor"}});
    after.autoAdvance = in.boolean("auto_advance").value_or(after.autoAdvance);
    if (const auto method = in.text("default_payment_method"))
        after.defaultPaymentMethod = *method;
    if (const auto due = in.time("due_date"))
        after.dueDate = due;
    in.ignore({"collection_method", "days_until_due", "discounts", "payment_settings"});
    SB_TRY(in.check());
    if (after.status != u"draft"_s && after.fields.value(u"description"_s) != before.fields.value(u"description"_s))
        return refused(u"Finalized invoices can't be updated in this way"_s, "invoice_not_editable");
    *invoice = std::move(after);
    emitUpdated(call.world, "invoice.updated", *invoice, before);
    return call.json(*invoice);
}

Answer deleteInvoice(Call &call)
{
    SB_TRY_ASSIGN(Invoice * invoice, invoiceOf(call, "invoice"));
    SB_TRY(call.in.check());
    if (invoice->status != u"draft"_s)
        return refused(u"You can only delete draft invoices."_s);
    invoice->deleted = true;
    for (const auto &item : call.world.invoiceItems.rows()) {
        if (item->invoice == invoice->id)
            item->deleted = true;
    }
    emitOf(call.world, "invoice.deleted", *invoice);
    return deletedJson("invoice", invoice->id);
}

Answer finalizeNow(Call &call)
{
    SB_TRY_ASSIGN(Invoice * invoice, invoiceOf(call, "id"));
    const TimeScope scope(call.world, invoice->testClock);
    if (const auto advances = call.in.boolean("auto_advance"))
        invoice->autoAdvance = *advances;
    SB_TRY(call.in.check());
    SB_TRY(finalizeInvoice(call.world, *invoice));
    return call.json(*invoice);
}

Answer sendNow(Call &call)
{
    SB_TRY_ASSIGN(Invoice * invoice, invoiceOf(call, "invoice"));
    const TimeScope scope(call.world, invoice->testClock);
    SB_TRY(call.in.check());
    if (invoice->status == u"draft"_s)
        SB_TRY(finalizeInvoice(call.world, *invoice));
    emitOf(call.world, "invoice.sent", *invoice);
    return call.json(*invoice);
}

Answer payNow(Call &call)
{
    World &world = call.world;
    SB_TRY_ASSIGN(Invoice * invoice, invoiceOf(call, "id"));
    const TimeScope scope(world, invoice->testClock);
    Params &in = call.in;
    const auto method = in.text("payment_method");
    const bool isOutOfBand = in.boolean("paid_out_of_band").value_or(false);
    in.ignore({"forgive", "off_session", "source", "mandate"});
    SB_TRY(in.check());
    if (invoice->status == u"paid"_s)
        return refused(u"Invoice is already paid"_s);
    if (invoice->status == u"void"_s)
        return refused(u"This invoice can no longer be paid"_s);
    QString used = method.value_or(paymentMethodFor(world, *invoice));
    if (!used.isEmpty() && !isOutOfBand) {
        SB_TRY_ASSIGN(const PaymentMethod *found, takePaymentMethod(world, used, invoice->customer));
        used = found->id;
    }
    if (invoice->status == u"draft"_s)
        SB_TRY(finalizeInvoice(world, *invoice));
    if (invoice->status == u"paid"_s)
        return call.json(*invoice);
    if (isOutOfBand) {
        invoice->paidOutOfBand = true;
        cancelPayment(world, *invoice, u"automatic"_s);
        markInvoicePaid(world, *invoice);
        return call.json(*invoice);
    }
    if (used.isEmpty())
        return refused(u"There is no `default_payment_method` set on this Customer or Invoice. Please set a default "
                       u"payment method or pass one."_s,
                       "missing");
    const Attempt attempt = collectInvoice(world, *invoice, used);
    const PaymentIntent &intent = world.paymentIntents.at(invoice->paymentIntent);
    if (attempt == Attempt::Declined)
        return declinedError(world, intent);
    if (attempt == Attempt::NeedsAction)
        return ApiError{.status = 402,
                        .type = u"card_error"_s,
                        .code = u"invoice_payment_intent_requires_action"_s,
                        .message = u"This payment requires additional user action before it can be completed."_s};
    return call.json(*invoice);
}

Answer voidNow(Call &call)
{
    SB_TRY_ASSIGN(Invoice * invoice, invoiceOf(call, "id"));
    const TimeScope scope(call.world, invoice->testClock);
    SB_TRY(call.in.check());
    if (invoice->status != u"open"_s && invoice->status != u"uncollectible"_s)
        return refused(u"You can only pass in open invoices. This invoice isn't open."_s);
    voidInvoice(call.world, *invoice);
    return call.json(*invoice);
}

Answer markNow(Call &call)
{
    SB_TRY_ASSIGN(Invoice * invoice, invoiceOf(call, "id"));
    const TimeScope scope(call.world, invoice->testClock);
    SB_TRY(call.in.check());
    if (invoice->status != u"open"_s)
        return refused(u"You can only pass in open invoices. This invoice isn't open."_s);
    markUncollectible(call.world, *invoice);
    return call.json(*invoice);
}

Answer linePage(Call &call, const Invoice &invoice)
{
    std::vector<PageRow> rows;
    for (const Line &line : invoice.lines)
        rows.push_back(
            {line.id, invoice.created, [&] { return lineJson(call.world, invoice, line, call.request.version); }});
    return pageAnswer(call, std::move(rows), "line item");
}

Answer listInvoices(Call &call)
{
    Params &in = call.in;
    const auto customer = in.text("customer"), subscription = in.text("subscription"),
               method = in.text("collection_method");
    const auto status = in.oneOf("status", {u"draft"_s, u"open"_s, u"paid"_s, u"uncollectible"_s, u"void"_s});
    in.ignore({"due_date", "customer_account"});
    return listAnswer(call, call.world.invoices, "invoice", [&](const Invoice &one) {
        return fits(customer, one.customer) && fits(subscription, one.subscription) &&
               fits(method, one.collectionMethod) && fits(status, one.status) &&
               (customer || subscription || one.testClock.isEmpty());
    });
}

// What a preview asks for that no subscription has yet: one-time prices, and items of one that is to begin.
Outcome<std::vector<CheckoutLine>> newLines(Call &call, const std::vector<ItemChange> &items)
{
    std::vector<CheckoutLine> lines;
    for (const ItemChange &item : items) {
        if (item.id.isEmpty() && !item.price.isEmpty())
            lines.push_back({.id = {}, .price = item.price, .quantity = item.quantity.value_or(1)});
    }
    for (Params &one : call.in.list("invoice_items")) {
        SB_TRY_ASSIGN(const QString price, readItemPrice(call.world, one));
        if (price.isEmpty())
            return missingParam(one.path("price"));
        lines.push_back({.id = {}, .price = price, .quantity = one.integer("quantity", {.minimum = 0}).value_or(1)});
        one.ignore({"metadata", "tax_rates", "discounts", "description"});
    }
    return lines;
}

// What prices would come to that nothing bills yet: a first bill.
Outcome<Invoice> firstBill(Call &call, const QString &customerId, const std::vector<CheckoutLine> &lines)
{
    World &world = call.world;
    const Customer *customer = world.customers.find(customerId);
    if (!customer && !customerId.isEmpty())
        return noSuch("customer", customerId, u"customer"_s);
    const QString currency = world.prices.at(lines.front().price).currency;
    Invoice invoice = blankInvoice(world, customer ? *customer : Customer(), currency);
    invoice.id = world.makeId("upcoming_in_");
    invoice.billingReason = u"upcoming"_s;
    for (const CheckoutLine &line : lines) {
        const Price &price = world.prices.at(line.price);
        if (!amountsIn(price, currency))
            return refused(u"All prices must have the same currency."_s, "", u"invoice_items"_s);
        Line billed;
        billed.id = world.makeId("il_tmp_");
        billed.description = world.products.at(price.product).name;
        billed.currency = currency;
        billed.amount = priceTotal(price, currency, line.quantity);
        billed.quantity = line.quantity;
        billed.periodStart = billed.periodEnd = world.now();
        billed.price = price.id;
        invoice.lines.push_back(std::move(billed));
    }
    return invoice;
}

// The next invoice, under either route's names.
Outcome<Invoice> upcoming(Call &call, ChangeNames names)
{
    World &world = call.world;
    Params &in = call.in;
    const auto customer = in.text("customer");
    const auto id = in.text("subscription");
    SubscriptionChange change;
    std::optional<bool> endsAtPeriod;
    std::vector<CheckoutLine> begun;
    bool isNobody = false; // described, and no customer yet
    if (names == ChangeNames::Upcoming) {
        SB_TRY_ASSIGN(change, readChange(world, in, names));
        endsAtPeriod = in.boolean("subscription_cancel_at_period_end");
        in.ignore({"subscription_cancel_at", "subscription_resume_at", "subscription_start_date", "schedule", "coupon",
                   "discounts", "automatic_tax", "currency", "invoice_items", "subscription_default_tax_rates"});
    } else {
        if (auto details = in.object("subscription_details")) {
            SB_TRY_ASSIGN(change, readChange(world, *details, names));
            endsAtPeriod = details->boolean("cancel_at_period_end");
            details->ignore({"cancel_at", "start_date", "resume_at", "default_tax_rates", "metadata", "billing_mode"});
        }
        isNobody = in.has("customer_details");
        if (!id) {
            SB_TRY_ASSIGN(begun, newLines(call, change.items));
        }
        in.ignore({"preview_mode", "currency", "discounts", "invoice_items", "schedule", "schedule_details",
                   "automatic_tax", "customer_details"});
    }
    if (!id && !customer && !isNobody)
        in.fail(missingParam(u"customer"_s));
    SB_TRY(in.check());
    if (!begun.empty())
        return firstBill(call, customer.value_or(QString()), begun);
    const Subscription *subscription = nullptr;
    if (id) {
        SB_TRY_ASSIGN(subscription, findRow(world.subscriptions, *id, "subscription", u"subscription"_s));
    } else {
        for (const auto &one : world.subscriptions.rows()) {
            if (one->customer == *customer && !isEnded(*one))
                subscription = one.get();
        }
    }
    if (!subscription || isEnded(*subscription) || subscription->status == u"paused"_s)
        return ApiError{.status = 404,
                        .code = u"invoice_upcoming_none"_s,
                        .message = u"No upcoming invoices for customer: %1"_s.arg(
                            subscription ? subscription->customer : customer.value_or(QString()))};
    if (customer && subscription->customer != *customer)
        return noSuch("subscription", *id, u"subscription"_s);
    const TimeScope scope(world, subscription->testClock);
    Subscription asked = *subscription;
    if (endsAtPeriod) {
        asked.cancelAtPeriodEnd = *endsAtPeriod;
        asked.cancelAt = *endsAtPeriod ? std::optional(currentPeriod(asked).end) : std::nullopt;
    }
    return previewInvoice(world, asked, change);
}

Answer listPayments(Call &call)
{
    Params &in = call.in;
    const auto wanted = in.text("invoice"), status = in.text("status");
    std::optional<QString> intent;
    if (auto payment = in.object("payment")) {
        payment->oneOf("type", {u"payment_intent"_s, u"charge"_s});
        intent = payment->text("payment_intent");
    }
    std::vector<PageRow> rows;
    for (auto at = call.world.invoices.rows().rbegin(); at != call.world.invoices.rows().rend(); ++at) {
        const Invoice &invoice = **at;
        for (const InvoicePayment &payment : invoice.payments) {
            if (fits(wanted, invoice.id) && fits(intent, payment.paymentIntent) && fits(status, payment.status))
                rows.push_back({payment.id, payment.created, [&] { return paymentJson(invoice, payment); }});
        }
    }
    return pageAnswer(call, std::move(rows), "invoice payment");
}

Answer createItem(Call &call)
{
    World &world = call.world;
    Params &in = call.in;
    InvoiceItem item;
    item.customer = in.text("customer", {.isRequired = true}).value_or(QString());
    const auto amount = in.integer("amount"), unitAmount = in.integer("unit_amount");
    item.currency = in.text("currency").value_or(QString()).toLower();
    item.description = in.text("description").value_or(QString());
    item.subscription = in.text("subscription").value_or(QString());
    item.invoice = in.text("invoice").value_or(QString());
    item.quantity = in.integer("quantity", {.minimum = 0}).value_or(1);
    item.discountable = in.boolean("discountable").value_or(true);
    in.metadata(item.metadata);
    auto pricing = in.object("pricing");
    item.price = pricing ? pricing->text("price").value_or(QString()) : in.text("price").value_or(QString());
    std::optional<Span> period;
    if (auto given = in.object("period"))
        period = Span{given->time("start").value_or(0), given->time("end").value_or(0)};
    in.ignore({"tax_rates", "tax_behavior", "tax_code", "discounts"});
    SB_TRY(in.check());
    SB_TRY_ASSIGN(Customer * customer, findRow(world.customers, item.customer, "customer", u"customer"_s));
    const TimeScope scope(world, customer->testClock);
    if (!item.price.isEmpty()) {
        SB_TRY_ASSIGN(const Price *price, findRow(world.prices, item.price, "price", u"price"_s));
        if (item.currency.isEmpty())
            item.currency = price->currency;
        if (price->recurring || !amountsIn(*price, item.currency))
            return refused(u"The price specified must be one-time and in the item's currency."_s, "", u"price"_s);
        item.amount = priceTotal(*price, item.currency, item.quantity);
        item.unitAmount = amountsIn(*price, item.currency)->unitAmount;
        if (item.description.isEmpty())
            item.description = world.products.at(price->product).name;
    } else if (amount || unitAmount) {
        item.amount = amount ? *amount : *unitAmount * item.quantity;
        item.unitAmount = QString::number(amount ? *amount : *unitAmount);
    } else {
        return missingParam(u"amount"_s);
    }
    if (!currencyRule(item.currency))
        return item.currency.isEmpty() ? missingParam(u"currency"_s)
                                       : refused(u"Invalid currency: %1."_s.arg(item.currency), "", u"currency"_s);
    Invoice *invoice = nullptr;
    if (!item.invoice.isEmpty()) {
        SB_TRY_ASSIGN(invoice, findRow(world.invoices, item.invoice, "invoice", u"invoice"_s));
        if (invoice->status != u"draft"_s)
            return refused(u"The invoice is no longer editable."_s, "invoice_not_editable");
        if (invoice->customer != item.customer || invoice->currency != item.currency)
            return refused(u"The invoice is of another customer or in another currency than the item."_s, "",
                           u"invoice"_s);
    }
    item.id = world.makeId("ii_");
    item.created = world.now();
    item.testClock = customer->testClock;
    item.periodStart = period ? period->start : world.now();
    item.periodEnd = period ? period->end : world.now();
    if (customer->currency.isEmpty())
        customer->currency = item.currency;
    InvoiceItem &made = world.invoiceItems.insert(std::move(item));
    if (invoice) {
        invoice->lines.push_back(lineOfItem(world, made));
        applyCoupon(world, *invoice);
    }
    emitOf(world, "invoiceitem.created", made);
    return call.json(made);
}

Answer deleteItem(Call &call)
{
    SB_TRY_ASSIGN(InvoiceItem * item, findRow(call.world.invoiceItems, call.param("id"), "invoice item"));
    SB_TRY(call.in.check());
    Invoice *invoice = call.world.invoices.find(item->invoice);
    if (invoice && invoice->status != u"draft"_s)
        return refused(u"The invoice is no longer editable."_s, "invoice_not_editable");
    if (invoice) {
        std::erase_if(invoice->lines, [&](const Line &line) { return line.invoiceItem == item->id; });
        applyCoupon(call.world, *invoice);
    }
    item->deleted = true;
    emitOf(call.world, "invoiceitem.deleted", *item);
    return deletedJson("invoiceitem", item->id);
}

} // namespace

void registerInvoiceRoutes(Router &router)
{
    router.add("POST", "/v1/invoices", createInvoice);
    router.add("GET", "/v1/invoices", listInvoices);
    router.add("POST", "/v1/invoices/create_preview", [](Call &call) -> Answer {
        SB_TRY_ASSIGN(const Invoice invoice, upcoming(call, ChangeNames::Preview));
        return call.json(invoice);
    });
    router.add("GET", "/v1/invoices/upcoming", [](Call &call) -> Answer {
        if (call.request.version.isModern())
            return noSuch("invoice", u"upcoming"_s, u"invoice"_s);
        SB_TRY_ASSIGN(const Invoice invoice, upcoming(call, ChangeNames::Upcoming));
        QJsonObject out = call.json(invoice);
        out.remove(u"id"_s); // the older preview has none
        return out;
    });
    router.add("GET", "/v1/invoices/upcoming/lines", [](Call &call) -> Answer {
        if (call.request.version.isModern())
            return noSuch("invoice", u"upcoming"_s, u"invoice"_s);
        call.in.ignore({"limit", "starting_after", "ending_before"});
        SB_TRY_ASSIGN(const Invoice invoice, upcoming(call, ChangeNames::Upcoming));
        return linePage(call, invoice);
    });
    router.add("GET", "/v1/invoices/{id}", [](Call &call) -> Answer {
        SB_TRY(call.in.check());
        SB_TRY_ASSIGN(const Invoice *invoice, invoiceOf(call, "invoice"));
        return call.json(*invoice);
    });
    router.add("POST", "/v1/invoices/{id}", updateInvoice);
    router.add("DELETE", "/v1/invoices/{id}", deleteInvoice);
    router.add("POST", "/v1/invoices/{id}/finalize", finalizeNow);
    router.add("POST", "/v1/invoices/{id}/send", sendNow);
    router.add("POST", "/v1/invoices/{id}/pay", payNow);
    router.add("POST", "/v1/invoices/{id}/void", voidNow);
    router.add("POST", "/v1/invoices/{id}/mark_uncollectible", markNow);
    router.add("GET", "/v1/invoices/{id}/lines", [](Call &call) -> Answer {
        SB_TRY_ASSIGN(const Invoice *invoice, invoiceOf(call, "invoice"));
        return linePage(call, *invoice);
    });
    router.add("GET", "/v1/invoice_payments", listPayments);
}

void registerInvoiceItemRoutes(Router &router)
{
    router.add("POST", "/v1/invoiceitems", createItem);
    router.add("DELETE", "/v1/invoiceitems/{id}", deleteItem);
    router.add("GET", "/v1/invoiceitems", [](Call &call) {
        const auto customer = call.in.text("customer"), invoice = call.in.text("invoice");
        const auto pending = call.in.boolean("pending");
        return listAnswer(call, call.world.invoiceItems, "invoice item", [&](const InvoiceItem &one) {
            return fits(customer, one.customer) && fits(invoice, one.invoice) &&
                   (!pending || *pending == one.invoice.isEmpty());
        });
    });
    addRead(router, "/v1/invoiceitems/{id}", &World::invoiceItems, "invoice item");
}

} // namespace reckoner::sandbox::stripe
