// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The port to a billing provider, kept for Stripe: one object per account. May be destroyed while calls are under way:
// they still settle with what Stripe answers. The client and the clock must outlive the calls. Lives on the client's
// thread. Source: reference/stripe.md.

#include "core/provider/stripe/stripe_api.h"

namespace reckoner::provider::stripe {

class StripeProvider final : public Provider
{
public:
    // Errors: Invalid (base URL, key), in words for the person who entered them.
    static Result<std::unique_ptr<StripeProvider>> create(http::Client &client, StripeOptions options,
                                                          const Clock &clock);

    AccountId account() const override;
    Capabilities capabilities() const override;
    void intend(const OperationId &operation) override;
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
    Task<subscriptions::ProviderPreview> previewNextBill(SubscriptionId id,
                                                         subscriptions::NextBillChange change) override;
    Task<subscriptions::Subscription> moveNextBill(SubscriptionId id, subscriptions::NextBillChange change) override;

    Task<payments::Payment> createPayment(PaymentDraft draft) override;
    Task<subscriptions::Bill> previewPayment(PaymentDraft draft) override;
    Task<payments::Adjustment> createAdjustment(AdjustmentDraft draft) override;
    Task<QString> createDiscount(DiscountDraft draft) override;
    Task<catalog::Product> createProduct(ProductDraft draft) override;
    Task<catalog::Product> updateProduct(ProductId id, ProductEdit edit) override;
    Task<catalog::Price> createPrice(PriceDraft draft) override;
    Task<catalog::Price> updatePrice(PriceId id, PriceEdit edit) override;
    Task<ListPage<payments::Adjustment>> findAdjustments(AdjustmentFilter filter, ListFrom from) override;
    Task<ListPage<subscriptions::Subscription>> findSubscriptions(SubscriptionFilter filter, ListFrom from) override;
    Task<std::vector<customers::Customer>> findCustomersByEmail(QString email) override;
    LinkRule linkRule() const override;

private:
    explicit StripeProvider(std::shared_ptr<const StripeApi> api) : m_api(std::move(api)) {}
    QByteArray takeKey(); // of the intention, used up by it

    std::shared_ptr<const StripeApi> m_api; // shared with the flows under way
    QByteArray m_key;
};

} // namespace reckoner::provider::stripe
