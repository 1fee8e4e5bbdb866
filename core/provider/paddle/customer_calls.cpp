// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/customer_calls.h"

#include "core/base/words.h"
#include "core/provider/paddle/credit_balance_mapping.h"
#include "core/provider/paddle/customer_mapping.h"
#include "core/provider/paddle/portal_mapping.h"

#include <QPointer>

namespace reckoner::provider::paddle {

using namespace customers;

namespace {

constexpr int kLargestCustomerPage = 200;
constexpr size_t kMostPortalSubscriptions = 25; // §2.5

const Query kAllCustomerRows{{"status", "active,archived"}, {"order_by", "id[ASC]"}};

auto customerReader(const PaddleApi &api)
{
    return [account = api.account()](JsonView json) { return customerFromJson(json, account); };
}

// A row that belongs to the customer asked about; webhooks and some answers leave customer_id out.
template <class T> Result<T> ofCustomer(Result<T> row, const CustomerId &customer)
{
    if (!row)
        return row;
    if (!row->customerId.isEmpty() && row->customerId != customer)
        return foreignEntity(QStringLiteral("customer"));
    row->customerId = customer;
    return row;
}

auto addressReader(const PaddleApi &api, const CustomerId &customer)
{
    return [account = api.account(), customer](JsonView json) {
        return ofCustomer(addressFromJson(json, account), customer);
    };
}

auto businessReader(const PaddleApi &api, const CustomerId &customer)
{
    return [account = api.account(), customer](JsonView json) {
        return ofCustomer(businessFromJson(json, account), customer);
    };
}

// The row's own path, /customers/ctm_…/addresses/add_…. Errors: Invalid for an id that is none.
Result<QByteArray> partPath(const CustomerId &customer, const char *parts, const QString &id)
{
    RK_TRY_ASSIGN(const QByteArray head, idPath("/customers", customer.toString(), parts));
    return idPath(head.constData(), id);
}

bool isSameEmail(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

Task<Customer> customerByEmail(PaddleApi &api, const QString &email, Error conflict)
{
    auto own = std::make_shared<QObject>(); // the continuation is its own context
    return findCustomersByEmail(api, email)
        .then(own.get(), [own, conflict](Result<std::vector<Customer>> &&found) -> Result<Customer> {
            if (!found)
                return std::move(found).error();
            if (!found->empty())
                return std::move(found->front());
            return Error{ErrorKind::ProviderBroken,
                         Words::tr("Paddle says that the e-mail address is taken and shows no customer that has "
                                   "it. Search for the customer in Paddle's dashboard."),
                         conflict.detail, conflict.http};
        });
}

Task<Customer> customerNamedBy(PaddleApi &api, const QString &email, const Error &conflict)
{
    const CustomerId named = conflictingCustomer(conflict.detail);
    if (named.isEmpty())
        return customerByEmail(api, email, conflict);
    auto own = std::make_shared<QObject>();
    return getCustomer(api, named)
        .then(own.get(),
              [own, &api, alive = QPointer<QObject>(api.context()), email,
               conflict](Result<Customer> &&got) -> Task<Customer> {
                  if (got && isSameEmail(got->email, email))
                      return Task<Customer>::settled(std::move(got));
                  if (!alive) // nothing to search with any more
                      return Task<Customer>::settled(conflict);
                  return customerByEmail(api, email, conflict);
              });
}

} // namespace

Task<ListPage<Customer>> listCustomers(PaddleApi &api, ListFrom from)
{
    return api.list<Customer>(readCall("/customers", kAllCustomerRows), std::move(from), kLargestCustomerPage,
                              customerReader(api));
}

Task<Customer> getCustomer(PaddleApi &api, const CustomerId &id)
{
    Result<QByteArray> path = idPath("/customers", id.toString());
    if (!path)
        return refused<Customer>(path.error());
    return api.call<Customer>(readOneCall(*path, id.toString()), customerReader(api));
}

Task<std::vector<Customer>> findCustomersByEmail(PaddleApi &api, const QString &email)
{
    // A comma would make it a list of addresses (§1.4).
    if (email.isEmpty() || email.contains(QLatin1Char(',')))
        return refused<std::vector<Customer>>(Error{
            ErrorKind::Invalid, Words::tr("This is not an e-mail address. Correct it and search again."), {}, {}});
    Query query = kAllCustomerRows;
    query.emplace_back("email", email.toUtf8());
    auto own = std::make_shared<QObject>();
    return api.list<Customer>(readCall("/customers", query), {}, kLargestCustomerPage, customerReader(api))
        .then(own.get(), [own, email](Result<ListPage<Customer>> &&page) -> Result<std::vector<Customer>> {
            if (!page)
                return std::move(page).error();
            std::erase_if(page->rows, [&email](const Customer &one) { return !isSameEmail(one.email, email); });
            return std::move(page->rows);
        });
}

Task<Customer> createCustomer(PaddleApi &api, const CustomerDraft &draft)
{
    Result<QByteArray> body = customerBody(draft);
    if (!body)
        return refused<Customer>(body.error());
    auto own = std::make_shared<QObject>();
    const auto read = [reader = customerReader(api), email = draft.email](JsonView json) -> Result<Customer> {
        Result<Customer> made = reader(json);
        if (made && !isSameEmail(made->email, email)) // what follows would be sold to somebody else
            return foreignEntity(QStringLiteral("customer"));
        return made;
    };
    return api.call<Customer>(mutationCall("POST", "/customers", *body), read)
        .then(own.get(),
              [own, &api, alive = QPointer<QObject>(api.context()),
               email = draft.email](Result<Customer> &&made) -> Task<Customer> {
                  const bool taken = !made && made.error().http &&
                                     made.error().http->code == QLatin1StringView("customer_already_exists");
                  if (!taken || !alive)
                      return Task<Customer>::settled(std::move(made));
                  return customerNamedBy(api, email, made.error());
              });
}

Task<Customer> updateCustomer(PaddleApi &api, const CustomerId &id, const CustomerEdit &edit)
{
    Result<QByteArray> path = idPath("/customers", id.toString());
    Result<QByteArray> body = customerEditBody(edit);
    if (!path || !body)
        return refused<Customer>(path ? body.error() : path.error());
    return api.call<Customer>(mutationCall("PATCH", *path, *body, id.toString()), customerReader(api));
}

Task<ListPage<Address>> listAddresses(PaddleApi &api, const CustomerId &customer, ListFrom from)
{
    Result<QByteArray> path = idPath("/customers", customer.toString(), "/addresses");
    if (!path)
        return refused<ListPage<Address>>(path.error());
    return api.list<Address>(readCall(*path, kAllCustomerRows), std::move(from), kLargestCustomerPage,
                             addressReader(api, customer));
}

Task<Address> createAddress(PaddleApi &api, const CustomerId &customer, const AddressDraft &draft)
{
    Result<QByteArray> path = idPath("/customers", customer.toString(), "/addresses");
    if (!path)
        return refused<Address>(path.error());
    return api.call<Address>(mutationCall("POST", *path, addressBody(draft)), addressReader(api, customer));
}

Task<Address> updateAddress(PaddleApi &api, const CustomerId &customer, const AddressEdit &edit)
{
    Result<QByteArray> path = partPath(customer, "/addresses", edit.id.toString());
    if (!path)
        return refused<Address>(path.error());
    return api.call<Address>(mutationCall("PATCH", *path, addressEditBody(edit), edit.id.toString()),
                             addressReader(api, customer));
}

Task<ListPage<Business>> listBusinesses(PaddleApi &api, const CustomerId &customer, ListFrom from)
{
    Result<QByteArray> path = idPath("/customers", customer.toString(), "/businesses");
    if (!path)
        return refused<ListPage<Business>>(path.error());
    return api.list<Business>(readCall(*path, kAllCustomerRows), std::move(from), kLargestCustomerPage,
                              businessReader(api, customer));
}

Task<Business> createBusiness(PaddleApi &api, const CustomerId &customer, const BusinessDraft &draft)
{
    Result<QByteArray> path = idPath("/customers", customer.toString(), "/businesses");
    if (!path)
        return refused<Business>(path.error());
    return api.call<Business>(mutationCall("POST", *path, businessBody(draft)), businessReader(api, customer));
}

Task<Business> updateBusiness(PaddleApi &api, const CustomerId &customer, const BusinessEdit &edit)
{
    Result<QByteArray> path = partPath(customer, "/businesses", edit.id.toString());
    if (!path)
        return refused<Business>(path.error());
    return api.call<Business>(mutationCall("PATCH", *path, businessEditBody(edit), edit.id.toString()),
                              businessReader(api, customer));
}

Task<std::vector<credits::CreditBalance>> creditBalances(PaddleApi &api, const CustomerId &customer)
{
    using Balances = std::vector<credits::CreditBalance>;
    Result<QByteArray> path = idPath("/customers", customer.toString(), "/credit-balances");
    if (!path)
        return refused<Balances>(path.error());
    return api.call<Balances>(readCall(*path), [account = api.account(), customer](JsonView data) -> Result<Balances> {
        Balances balances;
        if (!data.isArray())
            return Error{ErrorKind::Invalid, QStringLiteral("data is not a list"), {}, {}};
        for (const JsonView &row : data.items()) {
            RK_TRY_ASSIGN(const credits::CreditBalance balance,
                          ofCustomer(creditBalanceFromJson(row, account), customer));
            balances.push_back(balance);
        }
        return balances;
    });
}

Task<PortalSession> createPortalSession(PaddleApi &api, const CustomerId &customer,
                                        const std::vector<SubscriptionId> &subscriptions)
{
    Result<QByteArray> path = idPath("/customers", customer.toString(), "/portal-sessions");
    if (!path)
        return refused<PortalSession>(path.error());
    if (subscriptions.size() > kMostPortalSubscriptions)
        return refused<PortalSession>(Error{
            ErrorKind::Invalid, Words::tr("A portal link covers at most 25 subscriptions. Choose fewer."), {}, {}});
    return api.call<PortalSession>(mutationCall("POST", *path, portalSessionBody(subscriptions)),
                                   [customer](JsonView data) -> Result<PortalSession> {
                                       const auto owner = data.member("customer_id").string();
                                       if (owner && *owner != customer.toString())
                                           return foreignEntity(QStringLiteral("customer"));
                                       return portalSessionFromJson(data);
                                   });
}

} // namespace reckoner::provider::paddle
