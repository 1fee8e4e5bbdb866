// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/customer_calls.h"

#include "core/base/words.h"
#include "core/provider/base_url.h"
#include "core/provider/stripe/customer_mapping.h"

namespace reckoner::provider::stripe {

using customers::Customer;

Task<ListPage<Customer>> listCustomers(const StripeApi &api, ListFrom from)
{
    return api.list<Customer>(readCall("/v1/customers"), std::move(from), customerFromJson);
}

Task<Customer> getCustomer(const StripeApi &api, const CustomerId &id)
{
    return api.getOne<Customer>("/v1/customers", id.toString(), customerFromJson);
}

Task<std::vector<Customer>> findCustomersByEmail(const StripeApi &api, const QString &email)
{
    using Customers = std::vector<Customer>;
    if (email.isEmpty())
        return Task<Customers>::settled(Error{
            ErrorKind::Invalid, Words::tr("This is not an e-mail address. Correct it and search again."), {}, {}});
    FormBody form;
    form.add("email", email);
    auto own = std::make_shared<QObject>();
    return api.list<Customer>(readCall("/v1/customers", form), {}, customerFromJson)
        .then(own.get(), [own, email](Result<ListPage<Customer>> &&page) -> Result<Customers> {
            if (!page)
                return std::move(page).error();
            std::erase_if(page->rows,
                          [&email](const Customer &one) { return one.email.compare(email, Qt::CaseInsensitive) != 0; });
            return std::move(page->rows);
        });
}

Task<Customer> createCustomer(const std::shared_ptr<const StripeApi> &api, const CustomerDraft &draft,
                              const QByteArray &key)
{
    auto own = std::make_shared<QObject>();
    return findCustomersByEmail(*api, draft.email)
        .then(own.get(), [own, api, draft, key](Result<std::vector<Customer>> &&found) -> Task<Customer> {
            if (!found)
                return Task<Customer>::settled(std::move(found).error());
            if (!found->empty())
                return Task<Customer>::settled(std::move(found->back())); // the oldest
            return api->call<Customer>(mutationCall("POST", "/v1/customers", customerForm(draft), key),
                                       customerFromJson);
        });
}

Task<Customer> updateCustomer(const StripeApi &api, const CustomerId &id, const CustomerEdit &edit,
                              const QByteArray &key)
{
    return api.post<Customer>(stripePath("/v1/customers", id.toString()), id.toString(), customerEditForm(edit), key,
                              customerFromJson);
}

Task<PortalSession> createPortalSession(const StripeApi &api, const CustomerId &customer, const QByteArray &key)
{
    FormBody form;
    form.add("customer", customer.toString());
    return api.call<PortalSession>(mutationCall("POST", "/v1/billing_portal/sessions", form, key),
                                   [customer](JsonView json, const Seen &) -> Result<PortalSession> {
                                       JsonReader in(json, "portal_session");
                                       PortalSession session;
                                       session.overview = privateLink(in, "url");
                                       if (session.overview.isEmpty())
                                           in.fail("url", QStringLiteral("is missing"));
                                       if (expandableId(json, "customer") != customer.toString())
                                           in.fail("customer", QStringLiteral("is another one"));
                                       RK_TRY(in.finish());
                                       return session;
                                   });
}

LinkRule stripeLinkRule(const QUrl &base)
{
    LinkRule rule;
    for (const char *host : {"billing.stripe.com", "checkout.stripe.com", "dashboard.stripe.com", "files.stripe.com",
                             "invoice.stripe.com", "pay.stripe.com"})
        rule.hosts.append(QLatin1StringView(host));
    if (isLoopbackUrl(base))
        rule.emulator = base;
    return rule;
}

} // namespace reckoner::provider::stripe
