// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/paddle_provider.h"

#include "core/provider/paddle/customer_calls.h"
#include "core/provider/paddle/customer_mapping.h"
#include "core/provider/paddle/event_calls.h"
#include "core/provider/paddle/payment_calls.h"
#include "core/provider/paddle/portal_mapping.h"
#include "core/provider/paddle/price_calls.h"
#include "core/provider/paddle/price_mapping.h"
#include "core/provider/paddle/product_calls.h"
#include "core/provider/paddle/product_mapping.h"
#include "core/provider/paddle/provider_message.h"
#include "core/provider/paddle/subscription_calls.h"
#include "core/provider/paddle/subscription_mapping.h"

namespace reckoner::provider::paddle {

using subscriptions::EffectiveFrom;
using subscriptions::Subscription;

Result<std::unique_ptr<PaddleProvider>> PaddleProvider::create(http::Client &client, PaddleOptions options,
                                                               const Clock &clock)
{
    RK_TRY_ASSIGN(auto api, PaddleApi::create(client, std::move(options)));
    return std::unique_ptr<PaddleProvider>(new PaddleProvider(std::move(api), clock));
}

PaddleProvider::PaddleProvider(std::unique_ptr<PaddleApi> api, const Clock &clock)
    : m_api(std::move(api)), m_clock(clock), m_notifications(*m_api), m_simulations(*m_api), m_catalogChanges(*m_api),
      m_charges(std::make_shared<ImmediateChargeBudget>())
{
}

AccountId PaddleProvider::account() const
{
    return m_api->account();
}

Capabilities PaddleProvider::capabilities() const
{
    Capabilities can; // Paddle can do all that the port knows, but has no idempotency keys (§1.7)
    can.idempotencyKeys = false;
    can.prorationModes.assign(subscriptions::kAllProrationModes.begin(), subscriptions::kAllProrationModes.end());
    can.chargeLimits =
        Capabilities::ChargeLimits{ImmediateChargeBudget::kPerHour, ImmediateChargeBudget::kPerDay}; // §1.6
    return can;
}

Result<Subscription> PaddleProvider::subscriptionFromRaw(QByteArrayView raw) const
{
    RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(raw));
    return subscriptionFromJson(document.root(), m_api->account());
}

Result<customers::Customer> PaddleProvider::customerFromRaw(QByteArrayView raw) const
{
    RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(raw));
    return customerFromJson(document.root(), m_api->account());
}

Result<catalog::Product> PaddleProvider::productFromRaw(QByteArrayView raw) const
{
    RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(raw));
    return productFromJson(document.root(), m_api->account());
}

Result<catalog::Price> PaddleProvider::priceFromRaw(QByteArrayView raw) const
{
    RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(raw));
    return priceFromJson(document.root(), m_api->account());
}

Task<void> PaddleProvider::checkCredentials()
{
    return m_api->callForNothing(readCall("/event-types")); // needs a key and no permission (§1.2)
}

Task<ListPage<catalog::Product>> PaddleProvider::listProducts(ListFrom from)
{
    return paddle::listProducts(*m_api, std::move(from));
}
Task<ListPage<catalog::Price>> PaddleProvider::listPrices(ListFrom from)
{
    return paddle::listPrices(*m_api, std::move(from));
}
Task<ListPage<customers::Customer>> PaddleProvider::listCustomers(ListFrom from)
{
    return paddle::listCustomers(*m_api, std::move(from));
}

Task<ListPage<customers::Address>> PaddleProvider::listAddresses(CustomerId customer, ListFrom from)
{
    return paddle::listAddresses(*m_api, customer, std::move(from));
}

Task<ListPage<customers::Business>> PaddleProvider::listBusinesses(CustomerId customer, ListFrom from)
{
    return paddle::listBusinesses(*m_api, customer, std::move(from));
}

Task<ListPage<Subscription>> PaddleProvider::listSubscriptions(ListFrom from)
{
    return paddle::listSubscriptions(*m_api, {}, std::move(from));
}

Task<ListPage<payments::Payment>> PaddleProvider::listPayments(PaymentFilter filter, ListFrom from)
{
    return paddle::listPayments(*m_api, filter, std::move(from));
}

Task<ListPage<BilledPayment>> PaddleProvider::listBilledPayments(ListFrom from)
{
    return paddle::listBilledPayments(*m_api, std::move(from));
}

Task<ListPage<payments::Adjustment>> PaddleProvider::listAdjustments(ListFrom from)
{
    return paddle::listAdjustments(*m_api, {}, std::move(from));
}
Task<ListPage<events::FeedEvent>> PaddleProvider::listEvents(ListFrom from)
{
    return paddle::listEvents(*m_api, std::move(from));
}
Task<std::vector<credits::CreditBalance>> PaddleProvider::creditBalances(CustomerId customer)
{
    return paddle::creditBalances(*m_api, customer);
}

Task<customers::Customer> PaddleProvider::getCustomer(CustomerId id)
{
    return paddle::getCustomer(*m_api, id);
}
Task<catalog::Product> PaddleProvider::getProduct(ProductId id)
{
    return paddle::getProduct(*m_api, id);
}
Task<catalog::Price> PaddleProvider::getPrice(PriceId id)
{
    return paddle::getPrice(*m_api, id);
}
Task<Subscription> PaddleProvider::getSubscription(SubscriptionId id)
{
    return paddle::getSubscription(*m_api, id);
}
Task<payments::Payment> PaddleProvider::getPayment(PaymentId id)
{
    return paddle::getPayment(*m_api, id);
}
Task<QUrl> PaddleProvider::invoiceLink(PaymentId id)
{
    return paddle::invoiceLink(*m_api, id);
}

Task<customers::Customer> PaddleProvider::createCustomer(CustomerDraft draft)
{
    return paddle::createCustomer(*m_api, draft);
}
Task<customers::Customer> PaddleProvider::updateCustomer(CustomerId id, CustomerEdit edit)
{
    return paddle::updateCustomer(*m_api, id, edit);
}
Task<customers::Address> PaddleProvider::createAddress(CustomerId customer, AddressDraft draft)
{
    return paddle::createAddress(*m_api, customer, draft);
}
Task<customers::Address> PaddleProvider::updateAddress(CustomerId customer, AddressEdit edit)
{
    return paddle::updateAddress(*m_api, customer, edit);
}
Task<customers::Business> PaddleProvider::createBusiness(CustomerId customer, BusinessDraft draft)
{
    return paddle::createBusiness(*m_api, customer, draft);
}
Task<customers::Business> PaddleProvider::updateBusiness(CustomerId customer, BusinessEdit edit)
{
    return paddle::updateBusiness(*m_api, customer, edit);
}

Task<PortalSession> PaddleProvider::createPortalSession(CustomerId customer, std::vector<SubscriptionId> subscriptions)
{
    return paddle::createPortalSession(*m_api, customer, subscriptions);
}

Task<subscriptions::ProviderPreview> PaddleProvider::previewItems(SubscriptionId id, subscriptions::ItemsChange change)
{
    return paddle::previewItems(*m_api, id, change, m_clock);
}

Task<Subscription> PaddleProvider::chargeWithinBudget(const SubscriptionId &id,
                                                      const std::function<Task<Subscription>()> &send)
{
    const ImmediateChargeBudget::Left left = m_charges->left(id, m_clock.now());
    if (left.isExhausted()) {
        HttpFailure failure;
        failure.code = left.thisDay == 0 ? QStringLiteral("subscription_immediate_charge_24_hour_limit_exceeded")
                                         : QStringLiteral("subscription_immediate_charge_hour_limit_exceeded");
        failure.retryAfterMs = (*left.freeAt - m_clock.now()).count() / 1000 + 1;
        return Task<Subscription>::settled(Error{ErrorKind::RateLimited, messageForCode(failure.code),
                                                 QStringLiteral("not sent: counted here"), failure});
    }
    auto own = std::make_shared<QObject>(); // the continuation is its own context: it touches only what it captures
    return send().then(
        own.get(),
        [own, charges = m_charges, id, at = m_clock.now()](Result<Subscription> &&answer) -> Result<Subscription> {
            if (answer || answer.error().kind == ErrorKind::UnknownOutcome)
                charges->record(id, at);
            return std::move(answer);
        });
}

Task<Subscription> PaddleProvider::changeItems(SubscriptionId id, subscriptions::ItemsChange change)
{
    if (!billsAtOnce(change.mode))
        return paddle::changeItems(*m_api, id, change);
    return chargeWithinBudget(id, [this, &id, &change] { return paddle::changeItems(*m_api, id, change); });
}

Task<Subscription> PaddleProvider::pause(SubscriptionId id, subscriptions::PauseRequest request)
{
    return paddle::pause(*m_api, id, request);
}
Task<Subscription> PaddleProvider::resume(SubscriptionId id, subscriptions::ResumeRequest request)
{
    return paddle::resume(*m_api, id, request);
}
Task<Subscription> PaddleProvider::cancel(SubscriptionId id, subscriptions::CancelRequest request)
{
    return paddle::cancel(*m_api, id, request);
}
Task<Subscription> PaddleProvider::clearScheduledChange(SubscriptionId id)
{
    return paddle::clearScheduledChange(*m_api, id);
}
Task<Subscription> PaddleProvider::activate(SubscriptionId id)
{
    return paddle::activate(*m_api, id);
}

Task<subscriptions::ProviderPreview> PaddleProvider::previewCharge(SubscriptionId id, ChargeRequest request)
{
    return paddle::previewCharge(*m_api, id, request, m_clock);
}

Task<Subscription> PaddleProvider::charge(SubscriptionId id, ChargeRequest request)
{
    if (request.effectiveFrom != EffectiveFrom::Immediately)
        return paddle::charge(*m_api, id, request);
    return chargeWithinBudget(id, [this, &id, &request] { return paddle::charge(*m_api, id, request); });
}

Task<payments::Payment> PaddleProvider::createPayment(PaymentDraft draft)
{
    return paddle::createPayment(*m_api, draft);
}
Task<subscriptions::Bill> PaddleProvider::previewPayment(PaymentDraft draft)
{
    return paddle::previewPayment(*m_api, draft);
}
Task<payments::Adjustment> PaddleProvider::createAdjustment(AdjustmentDraft draft)
{
    return paddle::createAdjustment(*m_api, draft);
}

Task<QString> PaddleProvider::createDiscount(DiscountDraft draft)
{
    return paddle::createDiscount(*m_api, draft);
}

Task<catalog::Product> PaddleProvider::createProduct(ProductDraft draft)
{
    return paddle::createProduct(*m_api, draft);
}
Task<catalog::Product> PaddleProvider::updateProduct(ProductId id, ProductEdit edit)
{
    return paddle::updateProduct(*m_api, id, edit);
}
Task<catalog::Price> PaddleProvider::createPrice(PriceDraft draft)
{
    return paddle::createPrice(*m_api, draft);
}
Task<catalog::Price> PaddleProvider::updatePrice(PriceId id, PriceEdit edit)
{
    return paddle::updatePrice(*m_api, id, edit);
}
Task<subscriptions::PricePreview> PaddleProvider::previewPrices(subscriptions::PricePreviewRequest request)
{
    return paddle::previewPrices(*m_api, request);
}

Task<ListPage<payments::Adjustment>> PaddleProvider::findAdjustments(AdjustmentFilter filter, ListFrom from)
{
    return paddle::listAdjustments(*m_api, filter, std::move(from));
}

Task<ListPage<Subscription>> PaddleProvider::findSubscriptions(SubscriptionFilter filter, ListFrom from)
{
    return paddle::listSubscriptions(*m_api, filter, std::move(from));
}

Task<std::vector<customers::Customer>> PaddleProvider::findCustomersByEmail(QString email)
{
    return paddle::findCustomersByEmail(*m_api, email);
}
Task<subscriptions::ProviderPreview> PaddleProvider::previewNextBill(SubscriptionId id,
                                                                     subscriptions::NextBillChange change)
{
    return paddle::previewNextBill(*m_api, id, change, m_clock);
}

Task<Subscription> PaddleProvider::moveNextBill(SubscriptionId id, subscriptions::NextBillChange change)
{
    if (!billsAtOnce(change.mode))
        return paddle::moveNextBill(*m_api, id, change);
    return chargeWithinBudget(id, [this, &id, &change] { return paddle::moveNextBill(*m_api, id, change); });
}

LinkRule PaddleProvider::linkRule() const
{
    return paddleLinkRule(m_api->environment(), m_api->baseUrl());
}

Task<payments::Payment> PaddleProvider::paymentMethodUpdatePayment(SubscriptionId id)
{
    return paddle::paymentMethodUpdatePayment(*m_api, id);
}

Task<std::vector<EventType>> PaddleProvider::listEventTypes()
{
    return paddle::listEventTypes(*m_api);
}
Task<QStringList> PaddleProvider::listWebhookNetworks()
{
    return paddle::listWebhookNetworks(*m_api);
}

} // namespace reckoner::provider::paddle
