// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/stripe_provider.h"

#include "core/base/words.h"
#include "core/provider/stripe/catalog_calls.h"
#include "core/provider/stripe/catalog_mapping.h"
#include "core/provider/stripe/checkout_calls.h"
#include "core/provider/stripe/customer_calls.h"
#include "core/provider/stripe/customer_mapping.h"
#include "core/provider/stripe/event_calls.h"
#include "core/provider/stripe/payment_calls.h"
#include "core/provider/stripe/subscription_mapping.h"

namespace reckoner::provider::stripe {

using subscriptions::ProrationMode;
using subscriptions::Subscription;

namespace {

constexpr qsizetype kLongestKey = 255; // §1.4
constexpr QLatin1StringView kApiOrigin("api");

template <class T> Task<T> notAtStripe(const QString &words)
{
    return Task<T>::settled(Error{ErrorKind::Invalid, words, {}, {}});
}

QString noAddresses()
{
    return Words::tr(
        "Stripe keeps the address with the customer and has no list of addresses or businesses. Edit it in "
        "Stripe's dashboard.");
}

QString noCharges()
{
    return Words::tr("A single charge beside a subscription is not made from here with Stripe. Make an invoice in "
                     "Stripe's dashboard.");
}

// What an earlier answer said has no time of its own but that of the object.
template <class T>
Result<T> readRaw(QByteArrayView raw, const StripeApi &api, Result<T> (*read)(JsonView, const Seen &))
{
    RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(raw));
    const qint64 created = document.root()["created"].integer().value_or(0);
    return read(document.root(), api.seenAt(Instant::fromSeconds(created)));
}

} // namespace

Result<std::unique_ptr<StripeProvider>> StripeProvider::create(http::Client &client, StripeOptions options,
                                                               const Clock &clock)
{
    RK_TRY_ASSIGN(auto api, StripeApi::create(client, std::move(options), clock));
    return std::unique_ptr<StripeProvider>(new StripeProvider(std::move(api)));
}

AccountId StripeProvider::account() const
{
    return m_api->account();
}

Capabilities StripeProvider::capabilities() const
{
    Capabilities can;
    can.pauseAtPeriodEnd = false;
    can.archiveCustomers = false;
    can.addresses = false;
    can.checkoutLinks = !m_api->checkoutReturnUrl().isEmpty();
    can.oneTimeCharge = false;
    can.creditBalances = false;
    can.notificationReplay = false;
    can.idempotencyKeys = true;
    can.prorationModes = {ProrationMode::ProratedImmediately, ProrationMode::ProratedNextBillingPeriod,
                          ProrationMode::DoNotBill}; // §5: nothing bills a change in full
    return can;
}

void StripeProvider::intend(const OperationId &operation)
{
    m_key = operation.toUtf8().left(kLongestKey);
}

QByteArray StripeProvider::takeKey()
{
    return std::exchange(m_key, QByteArray());
}

Result<Subscription> StripeProvider::subscriptionFromRaw(QByteArrayView raw) const
{
    return readRaw<Subscription>(raw, *m_api, subscriptionFromJson);
}
Result<customers::Customer> StripeProvider::customerFromRaw(QByteArrayView raw) const
{
    return readRaw<customers::Customer>(raw, *m_api, customerFromJson);
}
Result<catalog::Product> StripeProvider::productFromRaw(QByteArrayView raw) const
{
    return readRaw<catalog::Product>(raw, *m_api, productFromJson);
}
Result<catalog::Price> StripeProvider::priceFromRaw(QByteArrayView raw) const
{
    return readRaw<catalog::Price>(raw, *m_api, priceFromJson);
}

Task<void> StripeProvider::checkCredentials()
{
    const bool live = m_api->environment() == Environment::Production;
    auto own = std::make_shared<QObject>();
    return m_api
        ->list<bool>(
            readCall("/v1/prices"), {{}, 1},
            [](JsonView row, const Seen &) -> Result<bool> { return row["livemode"].boolean().value_or(false); })
        .then(own.get(), [own, live](Result<ListPage<bool>> &&page) -> Result<void> {
            if (!page)
                return std::move(page).error();
            if (!page->rows.empty() && page->rows.front() != live)
                return Error{ErrorKind::Invalid,
                             Words::tr("The key is of Stripe's other mode. Enter the key of this environment."),
                             {},
                             {}};
            return {};
        });
}

Task<ListPage<catalog::Product>> StripeProvider::listProducts(ListFrom from)
{
    return stripe::listProducts(*m_api, std::move(from));
}
Task<ListPage<catalog::Price>> StripeProvider::listPrices(ListFrom from)
{
    return stripe::listPrices(*m_api, std::move(from));
}
Task<ListPage<customers::Customer>> StripeProvider::listCustomers(ListFrom from)
{
    return stripe::listCustomers(*m_api, std::move(from));
}
Task<ListPage<customers::Address>> StripeProvider::listAddresses(CustomerId, ListFrom)
{
    return Task<ListPage<customers::Address>>::settled(ListPage<customers::Address>());
}
Task<ListPage<customers::Business>> StripeProvider::listBusinesses(CustomerId, ListFrom)
{
    return Task<ListPage<customers::Business>>::settled(ListPage<customers::Business>());
}
Task<ListPage<Subscription>> StripeProvider::listSubscriptions(ListFrom from)
{
    return stripe::listSubscriptions(*m_api, {}, std::move(from));
}
Task<ListPage<payments::Payment>> StripeProvider::listPayments(PaymentFilter filter, ListFrom from)
{
    // What is made through the API to be paid by somebody is a session here.
    if (filter.origins == QStringList{kApiOrigin})
        return listSessions(*m_api, filter, std::move(from));
    return stripe::listPayments(m_api, filter, std::move(from));
}

Task<ListPage<BilledPayment>> StripeProvider::listBilledPayments(ListFrom from)
{
    auto own = std::make_shared<QObject>();
    return stripe::listPayments(m_api, {}, std::move(from))
        .then(own.get(), [own](Result<ListPage<payments::Payment>> &&page) { return billedAlone(std::move(page)); });
}

Task<ListPage<payments::Adjustment>> StripeProvider::listAdjustments(ListFrom from)
{
    return stripe::listAdjustments(*m_api, {}, std::move(from));
}
Task<ListPage<events::FeedEvent>> StripeProvider::listEvents(ListFrom from)
{
    return stripe::listEvents(m_api, std::move(from));
}
Task<std::vector<credits::CreditBalance>> StripeProvider::creditBalances(CustomerId)
{
    return Task<std::vector<credits::CreditBalance>>::settled(std::vector<credits::CreditBalance>());
}

Task<customers::Customer> StripeProvider::getCustomer(CustomerId id)
{
    return stripe::getCustomer(*m_api, id);
}
Task<catalog::Product> StripeProvider::getProduct(ProductId id)
{
    return stripe::getProduct(*m_api, id);
}
Task<catalog::Price> StripeProvider::getPrice(PriceId id)
{
    return stripe::getPrice(*m_api, id);
}
Task<Subscription> StripeProvider::getSubscription(SubscriptionId id)
{
    return stripe::getSubscription(*m_api, id);
}
Task<payments::Payment> StripeProvider::getPayment(PaymentId id)
{
    return stripe::getPayment(m_api, id);
}
Task<QUrl> StripeProvider::invoiceLink(PaymentId id)
{
    return stripe::invoiceLink(m_api, id);
}

Task<customers::Customer> StripeProvider::createCustomer(CustomerDraft draft)
{
    return stripe::createCustomer(m_api, draft, takeKey());
}
Task<customers::Customer> StripeProvider::updateCustomer(CustomerId id, CustomerEdit edit)
{
    return stripe::updateCustomer(*m_api, id, edit, takeKey());
}
Task<customers::Address> StripeProvider::createAddress(CustomerId, AddressDraft)
{
    return notAtStripe<customers::Address>(noAddresses());
}
Task<customers::Address> StripeProvider::updateAddress(CustomerId, AddressEdit)
{
    return notAtStripe<customers::Address>(noAddresses());
}
Task<customers::Business> StripeProvider::createBusiness(CustomerId, BusinessDraft)
{
    return notAtStripe<customers::Business>(noAddresses());
}
Task<customers::Business> StripeProvider::updateBusiness(CustomerId, BusinessEdit)
{
    return notAtStripe<customers::Business>(noAddresses());
}
Task<PortalSession> StripeProvider::createPortalSession(CustomerId customer, std::vector<SubscriptionId>)
{
    return stripe::createPortalSession(*m_api, customer, takeKey());
}

Task<subscriptions::ProviderPreview> StripeProvider::previewItems(SubscriptionId id, subscriptions::ItemsChange change)
{
    return stripe::previewItems(m_api, id, change);
}
Task<Subscription> StripeProvider::changeItems(SubscriptionId id, subscriptions::ItemsChange change)
{
    return stripe::changeItems(m_api, id, change, takeKey());
}
Task<Subscription> StripeProvider::pause(SubscriptionId id, subscriptions::PauseRequest request)
{
    return stripe::pause(*m_api, id, request, takeKey());
}
Task<Subscription> StripeProvider::resume(SubscriptionId id, subscriptions::ResumeRequest request)
{
    return stripe::resume(m_api, id, request, takeKey());
}
Task<Subscription> StripeProvider::cancel(SubscriptionId id, subscriptions::CancelRequest request)
{
    return stripe::cancel(*m_api, id, request, takeKey());
}
Task<Subscription> StripeProvider::clearScheduledChange(SubscriptionId id)
{
    return stripe::clearScheduledChange(m_api, id, takeKey());
}
Task<Subscription> StripeProvider::activate(SubscriptionId id)
{
    return stripe::activate(*m_api, id, takeKey());
}
Task<subscriptions::ProviderPreview> StripeProvider::previewCharge(SubscriptionId, ChargeRequest)
{
    return notAtStripe<subscriptions::ProviderPreview>(noCharges());
}
Task<Subscription> StripeProvider::charge(SubscriptionId, ChargeRequest)
{
    return notAtStripe<Subscription>(noCharges());
}
Task<subscriptions::ProviderPreview> StripeProvider::previewNextBill(SubscriptionId id,
                                                                     subscriptions::NextBillChange change)
{
    return stripe::previewNextBill(m_api, id, change);
}
Task<Subscription> StripeProvider::moveNextBill(SubscriptionId id, subscriptions::NextBillChange change)
{
    return stripe::moveNextBill(*m_api, id, change, takeKey());
}

Task<payments::Payment> StripeProvider::createPayment(PaymentDraft draft)
{
    return createSession(m_api, draft, takeKey());
}
Task<QString> StripeProvider::createDiscount(DiscountDraft draft)
{
    return createCoupon(*m_api, draft, takeKey());
}
Task<subscriptions::Bill> StripeProvider::previewPayment(PaymentDraft draft)
{
    return previewSession(m_api, draft);
}
Task<payments::Adjustment> StripeProvider::createAdjustment(AdjustmentDraft draft)
{
    return stripe::createAdjustment(*m_api, draft, takeKey());
}

Task<catalog::Product> StripeProvider::createProduct(ProductDraft draft)
{
    return stripe::createProduct(*m_api, draft, takeKey());
}
Task<catalog::Product> StripeProvider::updateProduct(ProductId id, ProductEdit edit)
{
    return stripe::updateProduct(*m_api, id, edit, takeKey());
}
Task<catalog::Price> StripeProvider::createPrice(PriceDraft draft)
{
    return stripe::createPrice(*m_api, draft, takeKey());
}
Task<catalog::Price> StripeProvider::updatePrice(PriceId id, PriceEdit edit)
{
    return stripe::updatePrice(*m_api, id, edit, takeKey());
}

Task<ListPage<payments::Adjustment>> StripeProvider::findAdjustments(AdjustmentFilter filter, ListFrom from)
{
    return stripe::listAdjustments(*m_api, filter, std::move(from));
}
Task<ListPage<Subscription>> StripeProvider::findSubscriptions(SubscriptionFilter filter, ListFrom from)
{
    return stripe::listSubscriptions(*m_api, filter, std::move(from));
}
Task<std::vector<customers::Customer>> StripeProvider::findCustomersByEmail(QString email)
{
    return stripe::findCustomersByEmail(*m_api, email);
}
LinkRule StripeProvider::linkRule() const
{
    return stripeLinkRule(m_api->baseUrl());
}

} // namespace reckoner::provider::stripe
