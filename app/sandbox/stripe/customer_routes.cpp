// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/checkout.h"
#include "app/sandbox/stripe/customers.h"

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

void readCustomer(Params &in, Customer &customer)
{
    if (in.has("email")) {
        customer.email = in.text("email", {.maximum = 512}).value_or(QString());
        if (!customer.email.isEmpty() && !customer.email.contains(u'@'))
            in.fail(refused(u"Invalid email address: %1"_s.arg(customer.email), "email_invalid", u"email"_s));
    }
    if (in.has("name"))
        customer.name = in.text("name", {.maximum = 256}).value_or(QString());
    in.copy(customer.fields, {{"phone"},
                              {"description"},
                              {"tax_exempt"},
                              {"address", Params::Kind::Hash},
                              {"shipping", Params::Kind::Hash},
                              {"preferred_locales", Params::Kind::Texts}});
    in.metadataOf(customer.fields);
    if (const auto prefix = in.text("invoice_prefix", {.maximum = 12}))
        customer.invoicePrefix = *prefix;
    if (auto settings = in.object("invoice_settings")) {
        if (settings->has("default_payment_method"))
            customer.defaultPaymentMethod = settings->text("default_payment_method").value_or(QString());
        settings->ignore({"custom_fields", "footer", "rendering_options"});
    }
}

Check attachNamed(World &world, Customer &customer)
{
    if (customer.defaultPaymentMethod.isEmpty())
        return Done{};
    SB_TRY_ASSIGN(PaymentMethod * method, takePaymentMethod(world, customer.defaultPaymentMethod, customer.id));
    method->customer = customer.id;
    customer.defaultPaymentMethod = method->id;
    return Done{};
}

Answer createCustomer(Call &call)
{
    Params &in = call.in;
    Customer customer;
    readCustomer(in, customer);
    const auto method = in.text("payment_method");
    const auto source = in.text("source");
    customer.balance = in.integer("balance").value_or(0);
    customer.testClock = in.text("test_clock").value_or(QString());
    SB_TRY(in.check());
    if (!customer.testClock.isEmpty())
        SB_TRY(findRow(call.world.testClocks, customer.testClock, "test clock", u"test_clock"_s));
    // A named method exists before the customer does; a token makes one.
    QString named =
        customer.defaultPaymentMethod.isEmpty() ? method.value_or(QString()) : customer.defaultPaymentMethod;
    if (named.isEmpty() && source)
        named = u"pm_card_visa"_s;
    QString attached;
    if (!named.isEmpty()) {
        SB_TRY_ASSIGN(const PaymentMethod *found, takePaymentMethod(call.world, named, {}));
        attached = found->id;
    }
    const bool isDefault = !customer.defaultPaymentMethod.isEmpty() || source.has_value();
    customer.defaultPaymentMethod = isDefault ? attached : QString();
    Customer &made = makeCustomer(call.world, std::move(customer));
    if (PaymentMethod *found = call.world.paymentMethods.find(attached)) {
        found->customer = made.id;
        emitOf(call.world, "payment_method.attached", *found);
    }
    return call.json(made);
}

Answer updateCustomer(Call &call)
{
    SB_TRY_ASSIGN(Customer * customer, findRow(call.world.customers, call.param("id"), "customer"));
    Customer after = *customer;
    readCustomer(call.in, after);
    const auto balance = call.in.integer("balance");
    SB_TRY(call.in.check());
    SB_TRY(attachNamed(call.world, after));
    const Customer before = std::exchange(*customer, std::move(after));
    if (balance && *balance != customer->balance) {
        BalanceTransaction entry;
        entry.amount = *balance - customer->balance;
        entry.currency = customer->currency.isEmpty() ? u"usd"_s : customer->currency;
        changeBalance(call.world, *customer, std::move(entry));
    } else {
        emitUpdated(call.world, "customer.updated", *customer, before);
    }
    return call.json(*customer);
}

Answer deleteCustomer(Call &call)
{
    SB_TRY_ASSIGN(Customer * customer, findRow(call.world.customers, call.param("id"), "customer"));
    SB_TRY(call.in.check());
    const TimeScope scope(call.world, customer->testClock);
    for (const auto &subscription : call.world.subscriptions.rows()) {
        if (subscription->customer == customer->id && !isEnded(*subscription))
            cancelSubscription(call.world, *subscription, {});
    }
    customer->deleted = true;
    emitOf(call.world, "customer.deleted", *customer);
    return deletedJson("customer", customer->id);
}

Answer listCustomers(Call &call)
{
    const auto email = call.in.text("email"), clock = call.in.text("test_clock");
    return listAnswer(call, call.world.customers, "customer", [&](const Customer &one) {
        return fits(email, one.email) && one.testClock == clock.value_or(QString());
    });
}

Answer createBalanceTransaction(Call &call)
{
    SB_TRY_ASSIGN(Customer * customer, findRow(call.world.customers, call.param("id"), "customer"));
    Params &in = call.in;
    BalanceTransaction entry;
    entry.amount = in.integer("amount", {.isRequired = true}).value_or(0);
    entry.currency = in.text("currency", {.isRequired = true}).value_or(QString()).toLower();
    in.copy(entry.fields, {{"description"}});
    in.metadataOf(entry.fields);
    SB_TRY(in.check());
    if (!customer->currency.isEmpty() && customer->currency != entry.currency)
        return refused(u"The customer's balance is in %1."_s.arg(customer->currency), "", u"currency"_s);
    return call.json(changeBalance(call.world, *customer, std::move(entry)));
}

Answer updateBalanceTransaction(Call &call)
{
    SB_TRY_ASSIGN(BalanceTransaction * entry,
                  findRow(call.world.balanceTransactions, call.param("entry"), "customer balance transaction"));
    QJsonObject fields = entry->fields;
    call.in.copy(fields, {{"description"}});
    call.in.metadataOf(fields);
    SB_TRY(call.in.check());
    entry->fields = fields;
    return call.json(*entry);
}

Answer listOfCustomer(Call &call, const std::optional<QString> &type)
{
    const QString customer = call.param("id");
    SB_TRY(findRow(call.world.customers, customer, "customer"));
    return listAnswer(call, call.world.paymentMethods, "PaymentMethod", [&](const PaymentMethod &one) {
        return one.customer == customer && (!type || *type == u"card"_s);
    });
}

void readCard(Params &in, std::optional<PaymentMethod> &made)
{
    auto card = in.object("card");
    if (!card)
        return;
    const QString number = card->text("number").value_or(QString());
    const QString token = card->text("token").value_or(QString());
    made = testCard(number.isEmpty() ? u"pm_card_"_s + token.section(u'_', 1) : number);
    if (!made)
        card->fail(refused(u"Your card number is not one of the test cards."_s, "card_declined", card->path("number")));
    else {
        made->expiryMonth = int(card->integer("exp_month", {.minimum = 1, .maximum = 12}).value_or(made->expiryMonth));
        made->expiryYear = int(card->integer("exp_year", {.minimum = 2000}).value_or(made->expiryYear));
    }
    card->ignore({"cvc"});
}

Answer createPaymentMethod(Call &call)
{
    Params &in = call.in;
    in.oneOf("type", {u"card"_s});
    std::optional<PaymentMethod> method;
    readCard(in, method);
    QJsonObject fields;
    in.copy(fields, {{"billing_details", Params::Kind::Hash}});
    in.metadataOf(fields);
    if (!method)
        in.fail(missingParam(u"card"_s));
    SB_TRY(in.check());
    method->id = call.world.makeId("pm_");
    method->created = call.world.now();
    method->fields = fields;
    return call.json(call.world.paymentMethods.insert(std::move(*method)));
}

Answer attachPaymentMethod(Call &call)
{
    const QString customerId = call.in.text("customer", {.isRequired = true}).value_or(QString());
    SB_TRY(call.in.check());
    SB_TRY(findRow(call.world.customers, customerId, "customer", u"customer"_s));
    SB_TRY_ASSIGN(PaymentMethod * method, takePaymentMethod(call.world, call.param("id"), customerId));
    method->customer = customerId;
    emitOf(call.world, "payment_method.attached", *method);
    return call.json(*method);
}

Answer detachPaymentMethod(Call &call)
{
    SB_TRY(call.in.check());
    SB_TRY_ASSIGN(PaymentMethod * method,
                  findRow(call.world.paymentMethods, call.param("id"), "PaymentMethod", u"payment_method"_s));
    if (Customer *customer = call.world.customers.find(method->customer);
        customer && customer->defaultPaymentMethod == method->id)
        customer->defaultPaymentMethod.clear();
    method->customer.clear();
    emitOf(call.world, "payment_method.detached", *method);
    return call.json(*method);
}

} // namespace

Customer &makeCustomer(World &world, Customer customer)
{
    const TimeScope scope(world, customer.testClock);
    customer.id = world.makeId("cus_", 14);
    customer.created = world.now();
    if (customer.invoicePrefix.isEmpty())
        customer.invoicePrefix = QString::fromLatin1(world.makeToken(8)).toUpper();
    Customer &made = world.customers.insert(std::move(customer));
    emitOf(world, "customer.created", made);
    return made;
}

void registerCustomerRoutes(Router &router)
{
    router.add("POST", "/v1/customers", createCustomer);
    router.add("GET", "/v1/customers", listCustomers);
    router.add("POST", "/v1/customers/{id}", updateCustomer);
    router.add("DELETE", "/v1/customers/{id}", deleteCustomer);
    router.add("GET", "/v1/customers/{id}", [](Call &call) -> Answer {
        SB_TRY(call.in.check());
        const Customer *customer = call.world.customers.find(call.param("id"));
        if (customer && customer->deleted)
            return deletedJson("customer", customer->id);
        SB_TRY(findRow(call.world.customers, call.param("id"), "customer"));
        return call.json(*customer);
    });
    router.add("POST", "/v1/customers/{id}/balance_transactions", createBalanceTransaction);
    router.add("GET", "/v1/customers/{id}/balance_transactions", [](Call &call) -> Answer {
        const QString customer = call.param("id");
        SB_TRY(findRow(call.world.customers, customer, "customer"));
        return listAnswer(call, call.world.balanceTransactions, "customer balance transaction",
                          [&](const BalanceTransaction &one) { return one.customer == customer; });
    });
    router.add("GET", "/v1/customers/{id}/balance_transactions/{entry}", [](Call &call) -> Answer {
        SB_TRY(call.in.check());
        SB_TRY_ASSIGN(const BalanceTransaction *entry,
                      findRow(call.world.balanceTransactions, call.param("entry"), "customer balance transaction"));
        return call.json(*entry);
    });
    router.add("POST", "/v1/customers/{id}/balance_transactions/{entry}", updateBalanceTransaction);
    router.add("GET", "/v1/customers/{id}/payment_methods",
               [](Call &call) { return listOfCustomer(call, call.in.text("type")); });
}

void registerPaymentMethodRoutes(Router &router)
{
    router.add("POST", "/v1/payment_methods", createPaymentMethod);
    router.add("GET", "/v1/payment_methods", [](Call &call) {
        const auto customer = call.in.text("customer"), type = call.in.text("type");
        return listAnswer(call, call.world.paymentMethods, "PaymentMethod", [&](const PaymentMethod &one) {
            return !one.customer.isEmpty() && fits(customer, one.customer) && fits(type, u"card"_s);
        });
    });
    addRead(router, "/v1/payment_methods/{id}", &World::paymentMethods, "PaymentMethod", u"payment_method"_s);
    router.add("POST", "/v1/payment_methods/{id}/attach", attachPaymentMethod);
    router.add("POST", "/v1/payment_methods/{id}/detach", detachPaymentMethod);
}

} // namespace reckoner::sandbox::stripe
