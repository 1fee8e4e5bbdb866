// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The port to a billing provider, kept for Paddle: one object per account. What it adds to the calls of each resource
// is the budget of immediate charges per subscription, so that Paddle's limit is met here, in words, and not there.
// May be destroyed while calls are under way: they still settle with what the provider answers. The client and the
// clock must outlive the calls. Lives on the client's thread. Source: reference/paddle.md.

#include "core/provider/paddle/event_mapping.h"
#include "core/provider/paddle/immediate_charge_budget.h"
#include "core/provider/paddle/paddle_api.h"
#include "core/provider/paddle/paddle_catalog_changes.h"
#include "core/provider/paddle/paddle_notifications.h"
#include "core/provider/paddle/paddle_simulations.h"
#include "core/provider/provider.h"

namespace reckoner::provider::paddle {

class PaddleProvider final : public Provider
{
public:
    // Errors: Invalid (base URL, key), in words for the person who entered them.
    static Result<std::unique_ptr<PaddleProvider>> create(http::Client &client, PaddleOptions options,
                                                          const Clock &clock);

    AccountId account() const override;
    Capabilities capabilities() const override;
    Result<subscriptions::Subscription> subscriptionFromRaw(QByteArrayView raw) const override;
    Result<customers::Customer> customerFromRaw(QByteArrayView raw) const override;
    Result<catalog::Product> productFromRaw(QByteArrayView raw) const override;
    Result<catalog::Price> priceFromRaw(QByteArrayView raw) const override;
    Task<void> checkCredentials() override;

    Task<ListPage<catalog::Product>> listProducts(ListFrom from) override;
    Task<ListPage<catalog::Price>> listPrices(ListFrom from) override;
    Task<ListPage<customers::Customer>> listCustomers(ListFrom from) override;
    Task<ListPage<customers::Address>> listAddresses(CustomerId customer, ListFrom from) override;
    Task<ListPage<customers::Business>> listBusinesses(CustomerId customer, ListFrom from) override;
    Task<ListPage<subscriptions::Subscription>> listSubscriptions(ListFrom from) override;
    Task<ListPage<payments::Payment>> listPayments(PaymentFilter filter, ListFrom from) override;
    Task<ListPage<BilledPayment>> listBilledPayments(ListFrom from) override;
    Task<ListPage<payments::Adjustment>> listAdjustments(ListFrom from) override;
    Task<ListPage<events::FeedEvent>> listEvents(ListFrom from) override;
    Task<std::vector<credits::CreditBalance>> creditBalances(CustomerId customer) override;

    Task<customers::Customer> getCustomer(CustomerId id) override;
    Task<catalog::Product> getProduct(ProductId id) override;
    Task<catalog::Price> getPrice(PriceId id) override;
    Task<subscriptions::Subscription> getSubscription(SubscriptionId id) override;
    Task<payments::Payment> getPayment(PaymentId id) override;
    Task<QUrl> invoiceLink(PaymentId id) override;

    Task<customers::Customer> createCustomer(CustomerDraft draft) override;
    Task<customers::Customer> updateCustomer(CustomerId id, CustomerEdit edit) override;
    Task<customers::Address> createAddress(CustomerId customer, AddressDraft draft) override;
    Task<customers::Address> updateAddress(CustomerId customer, AddressEdit edit) override;
    Task<customers::Business> createBusiness(CustomerId customer, BusinessDraft draft) override;
    Task<customers::Business> updateBusiness(CustomerId customer, BusinessEdit edit) override;
    Task<PortalSession> createPortalSession(CustomerId customer, std::vector<SubscriptionId> subscriptions) override;

    Task<subscriptions::ProviderPreview> previewItems(SubscriptionId id, subscriptions::ItemsChange change) override;
    Task<subscriptions::Subscription> changeItems(SubscriptionId id, subscriptions::ItemsChange change) override;
    Task<subscriptions::Subscription> pause(SubscriptionId id, subscriptions::PauseRequest request) override;
    Task<subscriptions::Subscription> resume(SubscriptionId id, subscriptions::ResumeRequest request) override;
    Task<subscriptions::Subscription> cancel(SubscriptionId id, subscriptions::CancelRequest request) override;
    Task<subscriptions::Subscription> clearScheduledChange(SubscriptionId id) override;
    Task<subscriptions::Subscription> activate(SubscriptionId id) override;
    Task<subscriptions::ProviderPreview> previewCharge(SubscriptionId id, ChargeRequest request) override;
    Task<subscriptions::Subscription> charge(SubscriptionId id, ChargeRequest request) override;

    Task<payments::Payment> createPayment(PaymentDraft draft) override;
    Task<subscriptions::Bill> previewPayment(PaymentDraft draft) override;
    Task<payments::Adjustment> createAdjustment(AdjustmentDraft draft) override;
    Task<QString> createDiscount(DiscountDraft draft) override;

    Task<catalog::Product> createProduct(ProductDraft draft) override;
    Task<catalog::Product> updateProduct(ProductId id, ProductEdit edit) override;
    Task<catalog::Price> createPrice(PriceDraft draft) override;
    Task<catalog::Price> updatePrice(PriceId id, PriceEdit edit) override;
    Task<subscriptions::PricePreview> previewPrices(subscriptions::PricePreviewRequest request) override;
    Task<ListPage<payments::Adjustment>> findAdjustments(AdjustmentFilter filter, ListFrom from) override;
    Task<ListPage<subscriptions::Subscription>> findSubscriptions(SubscriptionFilter filter, ListFrom from) override;
    Task<std::vector<customers::Customer>> findCustomersByEmail(QString email) override;
    Task<subscriptions::ProviderPreview> previewNextBill(SubscriptionId id,
                                                         subscriptions::NextBillChange change) override;
    Task<subscriptions::Subscription> moveNextBill(SubscriptionId id, subscriptions::NextBillChange change) override;
    LinkRule linkRule() const override;
    Task<payments::Payment> paymentMethodUpdatePayment(SubscriptionId id) override;

    // Paddle's own.
    PaddleNotifications &notifications() { return m_notifications; }
    PaddleSimulations &simulations() { return m_simulations; }
    CatalogChanges &catalogChanges() { return m_catalogChanges; }
    Task<std::vector<EventType>> listEventTypes();
    Task<QStringList> listWebhookNetworks();
    // For display, and to be fed from stored operations after a start.
    ImmediateChargeBudget &immediateCharges() { return *m_charges; }

private:
    PaddleProvider(std::unique_ptr<PaddleApi> api, const Clock &clock);
    // Sends a change that charges at once if the budget has room, and counts it unless it certainly had no effect.
    Task<subscriptions::Subscription>
    chargeWithinBudget(const SubscriptionId &id, const std::function<Task<subscriptions::Subscription>()> &send);

    std::unique_ptr<PaddleApi> m_api;
    const Clock &m_clock;
    PaddleNotifications m_notifications;
    PaddleSimulations m_simulations;
    PaddleCatalogChanges m_catalogChanges;
    std::shared_ptr<ImmediateChargeBudget> m_charges; // shared with the answers under way
};

} // namespace reckoner::provider::paddle
