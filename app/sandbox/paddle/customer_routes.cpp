// SPDX-License-Identifier: GPL-3.0-or-later
// Customers and what hangs on them: reference/paddle.md §2.3 to §2.5.
#include "app/sandbox/paddle/entity_json.h"
#include "app/sandbox/paddle/fields.h"
#include "app/sandbox/paddle/routes.h"

#include <QRegularExpression>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

const QStringList kCustomerStatuses{u"active"_s, u"archived"_s};
constexpr int kSearchCharacters = 100;
const QStringList kCountriesWithPostalCode{u"AU"_s, u"CA"_s, u"FR"_s, u"DE"_s, u"IN"_s,
                                           u"IT"_s, u"NL"_s, u"ES"_s, u"GB"_s, u"US"_s};

struct CustomerFilter {
    QStringList ids, statuses;
    QString search;
};

Outcome<CustomerFilter> readCustomerFilter(const Query &query)
{
    CustomerFilter filter{query.list(u"id"_s), query.list(u"status"_s), query.value(u"search"_s).value_or(QString())};
    if (filter.search.size() > kSearchCharacters)
        return invalidFields({{u"search"_s, u"must be at most %1 characters long"_s.arg(kSearchCharacters)}});
    if (filter.statuses.isEmpty())
        filter.statuses.append(u"active"_s);
    return filter;
}

bool customerFilterPasses(const CustomerFilter &filter, const QString &id, const QString &status,
                          const QStringList &searched)
{
    if (!listMatches(filter.ids, id) || !filter.statuses.contains(status))
        return false;
    return filter.search.isEmpty() || std::any_of(searched.begin(), searched.end(), [&](const QString &text) {
               return text.contains(filter.search, Qt::CaseInsensitive);
           });
}

std::optional<ApiError> customerMissing(const World &world, const Request &request)
{
    const QString id = request.param("customer_id");
    if (world.customers.find(id))
        return std::nullopt;
    return notFound("customer", id);
}

// A row of this customer, or nothing.
template <class T>
auto customerRow(T &table, const Request &request, const char *param) -> decltype(table.find(QString()))
{
    auto *row = table.find(request.param(param));
    return row && row->customerId == request.param("customer_id") ? row : nullptr;
}

// ---- customers

Check checkEmail(const QString &email)
{
    static const QRegularExpression form(
        u"^[!#-'*+/-9=?A-Z^-~-]+(\\.[!#-'*+/-9=?A-Z^-~-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"_s);
    if (email.indexOf(u'@') > 64 || !form.match(email).hasMatch())
        return apiError(400, "customer_email_invalid", u"the email address is not valid"_s, "customers");
    return Done{};
}

Check checkEmailUnused(const World &world, const Customer &customer)
{
    for (const auto &[id, other] : world.customers.rows()) {
        if (id != customer.id && other.email.compare(customer.email, Qt::CaseInsensitive) == 0)
            return apiError(409, "customer_already_exists",
                            u"customer email conflicts with customer of id %1"_s.arg(id), "customers");
    }
    return Done{};
}

Outcome<Customer> readCustomer(const World &world, const Request &request, Customer customer, Need need)
{
    Fields in(request.body);
    const auto email = in.text("email", {.need = need, .minimum = 1, .maximum = 320});
    if (in.has("name"))
        customer.name = in.text("name", {.null = Null::Allowed, .maximum = 1024});
    customer.locale = in.text("locale", {.minimum = 2, .maximum = 20}).value_or(customer.locale);
    if (in.has("custom_data"))
        customer.customData = in.customData();
    if (need == Need::Optional)
        customer.status = in.oneOf("status", kCustomerStatuses).value_or(customer.status);
    SB_TRY(in.check());
    if (email) {
        SB_TRY(checkEmail(*email));
        customer.email = *email;
        SB_TRY(checkEmailUnused(world, customer));
    }
    return customer;
}

Answer createCustomer(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Customer customer, readCustomer(world, request, {}, Need::Required));
    customer.createdAt = customer.updatedAt = world.stamp();
    customer.id = world.makeId("ctm", customer.createdAt);
    world.customers.insert(customer);
    world.emitEvent("customer.created", toJson(customer), customer.createdAt);
    return Answer::created(toJson(customer));
}

Answer updateCustomer(World &world, const Request &request)
{
    if (auto missing = customerMissing(world, request))
        return *missing;
    Customer *stored = world.customers.find(request.param("customer_id"));
    SB_TRY_ASSIGN(Customer customer, readCustomer(world, request, *stored, Need::Optional));
    customer.updatedAt = world.stamp();
    *stored = customer;
    world.emitEvent("customer.updated", toJson(customer), customer.updatedAt);
    return Answer::ok(toJson(customer));
}

Answer getCustomer(World &world, const Request &request)
{
    if (auto missing = customerMissing(world, request))
        return *missing;
    return Answer::ok(toJson(*world.customers.find(request.param("customer_id"))));
}

Answer listCustomers(World &world, const Request &request)
{
    SB_TRY_ASSIGN(const CustomerFilter filter, readCustomerFilter(request.query));
    const QStringList emails = request.query.list(u"email"_s);
    std::vector<const Customer *> rows;
    for (const auto &[id, customer] : world.customers.rows()) {
        const bool emailFits = emails.isEmpty() || emails.contains(customer.email, Qt::CaseInsensitive);
        if (emailFits &&
            customerFilterPasses(filter, id, customer.status, {id, customer.name.value_or(QString()), customer.email}))
            rows.push_back(&customer);
    }
    return listAnswer(request, rows, ListSpec<Customer>(), [](const Customer &customer) { return toJson(customer); });
}

// ---- addresses

Outcome<Address> readAddress(const Request &request, Address address, Need need)
{
    Fields in(request.body);
    if (const auto country = in.text("country_code", {.need = need})) {
        if (isKnownCountry(*country))
            address.countryCode = *country;
        else
            in.fail(u"country_code"_s, u"must be a supported country code"_s);
    }
    const auto read = [&](const char *key, std::optional<QString> &target, int maximum) {
        if (in.has(key))
            target = in.text(key, {.null = Null::Allowed, .maximum = maximum});
    };
    read("description", address.description, 1024);
    read("first_line", address.firstLine, 1024);
    read("second_line", address.secondLine, 1024);
    read("city", address.city, 200);
    read("postal_code", address.postalCode, 200);
    read("region", address.region, 200);
    if (in.has("custom_data"))
        address.customData = in.customData();
    if (need == Need::Optional)
        address.status = in.oneOf("status", kCustomerStatuses).value_or(address.status);
    if (kCountriesWithPostalCode.contains(address.countryCode) && address.postalCode.value_or(QString()).isEmpty())
        in.fail(u"postal_code"_s, u"is required in %1"_s.arg(address.countryCode));
    SB_TRY(in.check());
    return address;
}

Answer createAddress(World &world, const Request &request)
{
    if (auto missing = customerMissing(world, request))
        return *missing;
    SB_TRY_ASSIGN(Address address, readAddress(request, {}, Need::Required));
    address.customerId = request.param("customer_id");
    address.createdAt = address.updatedAt = world.stamp();
    address.id = world.makeId("add", address.createdAt);
    world.addresses.insert(address);
    world.emitEvent("address.created", toJson(address), address.createdAt);
    return Answer::created(toJson(address));
}

Answer updateAddress(World &world, const Request &request)
{
    Address *stored = customerRow(world.addresses, request, "address_id");
    if (!stored)
        return notFound("address", request.param("address_id"));
    SB_TRY_ASSIGN(Address address, readAddress(request, *stored, Need::Optional));
    address.updatedAt = world.stamp();
    *stored = address;
    world.emitEvent("address.updated", toJson(address), address.updatedAt);
    return Answer::ok(toJson(address));
}

Answer getAddress(World &world, const Request &request)
{
    const Address *address = customerRow(world.addresses, request, "address_id");
    return address ? Answer::ok(toJson(*address)) : Answer(notFound("address", request.param("address_id")));
}

Answer listAddresses(World &world, const Request &request)
{
    if (auto missing = customerMissing(world, request))
        return *missing;
    SB_TRY_ASSIGN(const CustomerFilter filter, readCustomerFilter(request.query));
    std::vector<const Address *> rows;
    for (const auto &[id, address] : world.addresses.rows()) {
        const QString none;
        if (address.customerId == request.param("customer_id") &&
            customerFilterPasses(filter, id, address.status,
                                 {id, address.description.value_or(none), address.firstLine.value_or(none),
                                  address.city.value_or(none), address.postalCode.value_or(none), address.countryCode}))
            rows.push_back(&address);
    }
    return listAnswer(request, rows, ListSpec<Address>(), [](const Address &address) { return toJson(address); });
}

// ---- businesses

Outcome<Business> readBusiness(const Request &request, Business business, Need need)
{
    Fields in(request.body);
    business.name = in.text("name", {.need = need, .minimum = 1, .maximum = 1024}).value_or(business.name);
    if (in.has("company_number"))
        business.companyNumber = in.text("company_number", {.null = Null::Allowed, .maximum = 1024});
    if (in.has("tax_identifier"))
        business.taxIdentifier = in.text("tax_identifier", {.null = Null::Allowed, .maximum = 1024});
    if (in.has("contacts")) {
        business.contacts.clear();
        const auto contacts = in.array("contacts", 0, 100);
        for (size_t i = 0; i < contacts.size(); ++i) {
            Fields one(contacts[i], in.at("contacts", static_cast<qsizetype>(i)));
            business.contacts.push_back(
                {one.text("email", {.need = Need::Required, .minimum = 1, .maximum = 320}).value_or(QString()),
                 one.text("name", {.null = Null::Allowed, .maximum = 1024})});
            in.absorb(one);
        }
    }
    if (in.has("custom_data"))
        business.customData = in.customData();
    if (need == Need::Optional)
        business.status = in.oneOf("status", kCustomerStatuses).value_or(business.status);
    SB_TRY(in.check());
    return business;
}

Answer createBusiness(World &world, const Request &request)
{
    if (auto missing = customerMissing(world, request))
        return *missing;
    SB_TRY_ASSIGN(Business business, readBusiness(request, {}, Need::Required));
    business.customerId = request.param("customer_id");
    business.createdAt = business.updatedAt = world.stamp();
    business.id = world.makeId("biz", business.createdAt);
    world.businesses.insert(business);
    world.emitEvent("business.created", toJson(business), business.createdAt);
    return Answer::created(toJson(business));
}

Answer updateBusiness(World &world, const Request &request)
{
    Business *stored = customerRow(world.businesses, request, "business_id");
    if (!stored)
        return notFound("business", request.param("business_id"));
    SB_TRY_ASSIGN(Business business, readBusiness(request, *stored, Need::Optional));
    business.updatedAt = world.stamp();
    *stored = business;
    world.emitEvent("business.updated", toJson(business), business.updatedAt);
    return Answer::ok(toJson(business));
}

Answer getBusiness(World &world, const Request &request)
{
    const Business *business = customerRow(world.businesses, request, "business_id");
    return business ? Answer::ok(toJson(*business)) : Answer(notFound("business", request.param("business_id")));
}

Answer listBusinesses(World &world, const Request &request)
{
    if (auto missing = customerMissing(world, request))
        return *missing;
    SB_TRY_ASSIGN(const CustomerFilter filter, readCustomerFilter(request.query));
    std::vector<const Business *> rows;
    for (const auto &[id, business] : world.businesses.rows()) {
        if (business.customerId == request.param("customer_id") &&
            customerFilterPasses(filter, id, business.status,
                                 {id, business.name, business.taxIdentifier.value_or(QString())}))
            rows.push_back(&business);
    }
    return listAnswer(request, rows, ListSpec<Business>(), [](const Business &business) { return toJson(business); });
}

// ---- credit balances, payment methods, links

Answer listCreditBalances(World &world, const Request &request)
{
    if (auto missing = customerMissing(world, request))
        return *missing;
    const QStringList currencies = request.query.list(u"currency_code"_s);
    QJsonArray balances;
    for (const auto &[key, balance] : world.creditBalances) {
        if (balance.customerId == request.param("customer_id") && listMatches(currencies, balance.currency))
            balances.append(toJson(balance));
    }
    return Answer::ok(balances);
}

Answer listPaymentMethods(World &world, const Request &request)
{
    if (auto missing = customerMissing(world, request))
        return *missing;
    const QStringList addresses = request.query.list(u"address_id"_s);
    std::vector<const PaymentMethod *> rows;
    for (const auto &[id, method] : world.paymentMethods.rows()) {
        if (method.customerId == request.param("customer_id") && listMatches(addresses, method.addressId))
            rows.push_back(&method);
    }
    return listAnswer(request, rows, ListSpec<PaymentMethod>(),
                      [](const PaymentMethod &method) { return toJson(method); });
}

Answer getPaymentMethod(World &world, const Request &request)
{
    const PaymentMethod *method = customerRow(world.paymentMethods, request, "payment_method_id");
    return method ? Answer::ok(toJson(*method))
                  : Answer(notFound("payment method", request.param("payment_method_id")));
}

Answer deletePaymentMethod(World &world, const Request &request)
{
    const PaymentMethod *method = customerRow(world.paymentMethods, request, "payment_method_id");
    if (!method)
        return notFound("payment method", request.param("payment_method_id"));
    QJsonObject entity = toJson(*method);
    entity.insert(u"deletion_reason"_s, u"api"_s);
    world.paymentMethods.remove(method->id);
    for (auto &[id, subscription] : world.subscriptions.rows()) {
        if (subscription.paymentMethodId == request.param("payment_method_id"))
            subscription.paymentMethodId.reset();
    }
    world.emitEvent("payment_method.deleted", entity, world.stamp());
    return Answer::noContent();
}

Answer createPortalSession(World &world, const Request &request)
{
    if (auto missing = customerMissing(world, request))
        return *missing;
    const QString customer = request.param("customer_id");
    Fields in(request.body);
    const auto wanted = in.array("subscription_ids", 0, 25);
    SB_TRY(in.check());
    const QString link = u"%1/portal/%2"_s.arg(world.baseUrl, QString::fromLatin1(world.makeToken(24)));
    const QString token = u"token=pga_%1"_s.arg(QString::fromLatin1(world.makeToken(40)));
    QJsonArray subscriptions;
    for (JsonView one : wanted) {
        const QString id = one.string().value_or(QString());
        const Subscription *subscription = world.subscriptions.find(id);
        if (!subscription || subscription->customerId != customer)
            return notFound("subscription", id);
        subscriptions.append(QJsonObject{
            {u"id"_s, id},
            {u"cancel_subscription"_s, u"%1/subscriptions/%2/cancel?%3"_s.arg(link, id, token)},
            {u"update_subscription_payment_method"_s,
             u"%1/subscriptions/%2/update-payment-method?%3"_s.arg(link, id, token)},
        });
    }
    const Instant createdAt = world.stamp();
    const QJsonObject urls{{u"general"_s, QJsonObject{{u"overview"_s, link + u'?' + token}}},
                           {u"subscriptions"_s, subscriptions}};
    return Answer::created(QJsonObject{{u"id"_s, world.makeId("cpls", createdAt)},
                                       {u"customer_id"_s, customer},
                                       {u"urls"_s, urls},
                                       {u"created_at"_s, jsonInstant(createdAt)}});
}

Answer createAuthToken(World &world, const Request &request)
{
    if (auto missing = customerMissing(world, request))
        return *missing;
    return Answer::ok(QJsonObject{{u"customer_auth_token"_s, u"pca_%1"_s.arg(QString::fromLatin1(world.makeToken(60)))},
                                  {u"expires_at"_s, jsonInstant(world.now() + std::chrono::minutes(30))}});
}

} // namespace

void registerCustomerRoutes(Router &router, World &)
{
    router.add("GET", "/customers", listCustomers);
    router.add("POST", "/customers", createCustomer);
    router.add("GET", "/customers/{customer_id}", getCustomer);
    router.add("PATCH", "/customers/{customer_id}", updateCustomer);
    router.add("GET", "/customers/{customer_id}/addresses", listAddresses);
    router.add("POST", "/customers/{customer_id}/addresses", createAddress);
    router.add("GET", "/customers/{customer_id}/addresses/{address_id}", getAddress);
    router.add("PATCH", "/customers/{customer_id}/addresses/{address_id}", updateAddress);
    router.add("GET", "/customers/{customer_id}/businesses", listBusinesses);
    router.add("POST", "/customers/{customer_id}/businesses", createBusiness);
    router.add("GET", "/customers/{customer_id}/businesses/{business_id}", getBusiness);
    router.add("PATCH", "/customers/{customer_id}/businesses/{business_id}", updateBusiness);
    router.add("GET", "/customers/{customer_id}/credit-balances", listCreditBalances);
    router.add("GET", "/customers/{customer_id}/payment-methods", listPaymentMethods);
    router.add("GET", "/customers/{customer_id}/payment-methods/{payment_method_id}", getPaymentMethod);
    router.add("DELETE", "/customers/{customer_id}/payment-methods/{payment_method_id}", deletePaymentMethod);
    router.add("POST", "/customers/{customer_id}/portal-sessions", createPortalSession);
    router.add("POST", "/customers/{customer_id}/auth-token", createAuthToken);
}

} // namespace reckoner::sandbox::paddle
