// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The port to a billing provider: what the core asks of Paddle and of Stripe alike. Every call is asynchronous and
// carries a Result; every mutation leaves this machine at most once (core/http/client.h). Errors a caller can meet in
// any call: Unauthenticated, Forbidden, RateLimited, Unreachable, ProviderBroken, Cancelled; in mutations also Invalid,
// NotFound, Conflict, ProviderRefused (the provider's code is in error.http->code) and UnknownOutcome.
// Objects live on the thread of their event loop.

#include "core/base/task.h"
#include "core/catalog/price.h"
#include "core/catalog/product.h"
#include "core/credits/credit_balance.h"
#include "core/customers/customer.h"
#include "core/events/event.h"
#include "core/payments/payment.h"
#include "core/provider/link_rule.h"
#include "core/subscriptions/change.h"
#include "core/subscriptions/price_preview.h"

#include <QUrl>

namespace reckoner::provider {

enum class Environment { Sandbox, Production };
QString environmentName(Environment environment); // "sandbox", "production"

// Answers "can this be done at all?" so that the ui can disable and explain instead of failing.
struct Capabilities {
    bool pause = true;
    bool pauseAtPeriodEnd = true;
    bool archiveCustomers = true;
    bool addresses = true; // of customers, and businesses, as rows of their own
    bool checkoutLinks = true;
    bool previewItems = true;
    bool activateTrial = true;
    bool moveNextBill = true; // and so extend a trial
    bool oneTimeCharge = true;
    bool creditBalances = true;
    bool portalSession = true;
    bool notificationReplay = true;
    bool idempotencyKeys = false;
    std::vector<subscriptions::ProrationMode> prorationModes;
    // How often one subscription may be charged at once; none: as often as one likes.
    struct ChargeLimits {
        int perHour = 0, perDay = 0;
    };
    std::optional<ChargeLimits> chargeLimits;
};

// One page of a list. next is opaque, safe to store, and empty behind the last page.
template <class T> struct ListPage {
    std::vector<T> rows;
    QString next;
    std::optional<qint64> estimatedTotal;
};

// Where to go on: empty for the first page, ListPage::next after that. Where a provider's cursors are the ids of rows
// (Paddle), the id of the last row seen does as well, which is how an event feed is picked up again.
struct ListFrom {
    QString cursor;
    int pageSize = 0; // 0: the largest the provider gives
};

struct ProductDraft {
    QString name, description, taxCategory, type, imageUrl; // type: standard, custom or empty
    QByteArray customData;                                  // JSON object or empty
};

struct ProductEdit { // only what is set changes
    std::optional<QString> name, description, taxCategory, imageUrl, status;
    std::optional<QByteArray> customData; // empty: cleared
};

struct QuantityRange {
    qint64 minimum = 1, maximum = 100;
};

struct PriceDraft {
    ProductId productId;
    QString description, name, type;
    Money unitPrice;
    std::optional<catalog::Period> billingCycle, trialPeriod;
    catalog::TaxMode taxMode = catalog::TaxMode::AccountSetting;
    std::vector<catalog::PriceOverride> overrides;
    std::optional<QuantityRange> quantity;
    QByteArray customData;
};

struct PriceEdit { // only what is set changes; a set period that holds none is taken away
    std::optional<QString> description, name, status;
    std::optional<Money> unitPrice;
    std::optional<std::optional<catalog::Period>> billingCycle, trialPeriod;
    std::optional<catalog::TaxMode> taxMode;
    std::optional<std::vector<catalog::PriceOverride>> overrides; // replaces the whole list
    std::optional<QuantityRange> quantity;
    std::optional<QByteArray> customData;
};

struct CustomerDraft {
    QString name, email, locale;
    QByteArray customData; // JSON object or empty
};

struct CustomerEdit { // only what is set changes
    std::optional<QString> name, email, status;
    std::optional<QByteArray> customData;
};

struct AddressDraft {
    QString description, firstLine, secondLine, city, postalCode, region, countryCode;
};

struct AddressEdit { // only what is set changes; archiving and restoring are edits of the status
    AddressId id;
    std::optional<QString> description, firstLine, secondLine, city, postalCode, region, countryCode, status;
};

struct BusinessDraft {
    QString name, companyNumber, taxIdentifier;
};

struct BusinessEdit { // only what is set changes; the contacts stay as they are
    BusinessId id;
    std::optional<QString> name, companyNumber, taxIdentifier, status;
};

using subscriptions::ChargeItem;
using subscriptions::ChargeRequest;

struct PaymentDraft {
    CustomerId customerId;
    AddressId addressId;
    std::vector<ChargeItem> items;
    std::vector<PriceDraft> customLines; // once each, at a price that is not in the catalog
    std::optional<Currency> currency;
    QByteArray customData;
    QString discountId; // dsc_…; empty: nothing is taken off
};

// A flat amount off what names it. It has no code, so that nobody can use it at a checkout.
struct DiscountDraft {
    QString description;           // shown to the customer
    Money amount;                  // before tax handling, more than zero
    bool recurs = false;           // off every renewal too
    std::vector<PriceId> priceIds; // of these lines alone; empty: of any
    int uses = 1;                  // renewals are not uses
};

struct AdjustmentItemDraft {
    QString lineId;              // txnitm_…
    std::optional<Money> amount; // none: the whole line
};

struct AdjustmentDraft {
    PaymentId paymentId;
    QString action; // refund, credit
    QString reason;
    std::vector<AdjustmentItemDraft> items; // empty: the whole payment
};

struct PortalSession {
    QUrl overview;
    struct SubscriptionLinks {
        SubscriptionId id;
        QUrl cancel, updatePaymentMethod;
    };
    std::vector<SubscriptionLinks> subscriptions;
};

struct PaymentFilter {
    SubscriptionId subscriptionId;
    CustomerId customerId;
    std::optional<Instant> createdFrom, updatedFrom;
    QStringList origins;
};

// A payment with the address and the business that it was billed to, where the provider gave them with it.
struct BilledPayment {
    payments::Payment payment;
    std::optional<customers::Address> address;
    std::optional<customers::Business> business;
};

// Payments where nobody said who they were billed to.
Result<ListPage<BilledPayment>> billedAlone(Result<ListPage<payments::Payment>> page);

struct AdjustmentFilter {
    CustomerId customerId;
    SubscriptionId subscriptionId;
    PaymentId paymentId;
    AdjustmentId id;
};

struct SubscriptionFilter {
    CustomerId customerId;
    QStringList statuses;
};

class Provider
{
public:
    virtual ~Provider() = default;

    virtual AccountId account() const = 0;
    virtual Capabilities capabilities() const = 0;
    // The mutation that is called next, in the same turn of the event loop, carries out this operation: providers with
    // idempotency keys send one made of it, so that the provider too knows a repeat from a new wish. No call.
    virtual void intend(const OperationId &operation);
    // What an earlier answer of this provider (Subscription::raw) said; no call. Errors: Invalid.
    virtual Result<subscriptions::Subscription> subscriptionFromRaw(QByteArrayView raw) const = 0;
    virtual Result<customers::Customer> customerFromRaw(QByteArrayView raw) const;
    virtual Result<catalog::Product> productFromRaw(QByteArrayView raw) const;
    virtual Result<catalog::Price> priceFromRaw(QByteArrayView raw) const;
    // Cheap call that proves the key works.
    virtual Task<void> checkCredentials() = 0;

    virtual Task<ListPage<catalog::Product>> listProducts(ListFrom from) = 0;
    virtual Task<ListPage<catalog::Price>> listPrices(ListFrom from) = 0;
    virtual Task<ListPage<customers::Customer>> listCustomers(ListFrom from) = 0;
    virtual Task<ListPage<customers::Address>> listAddresses(CustomerId customer, ListFrom from) = 0;
    virtual Task<ListPage<customers::Business>> listBusinesses(CustomerId customer, ListFrom from) = 0;
    virtual Task<ListPage<subscriptions::Subscription>> listSubscriptions(ListFrom from) = 0;
    virtual Task<ListPage<payments::Payment>> listPayments(PaymentFilter filter, ListFrom from) = 0;
    virtual Task<ListPage<payments::Adjustment>> listAdjustments(ListFrom from) = 0;
    virtual Task<ListPage<events::FeedEvent>> listEvents(ListFrom from) = 0; // oldest first
    virtual Task<std::vector<credits::CreditBalance>> creditBalances(CustomerId customer) = 0;

    virtual Task<customers::Customer> getCustomer(CustomerId id) = 0;
    virtual Task<catalog::Product> getProduct(ProductId id) = 0;
    virtual Task<catalog::Price> getPrice(PriceId id) = 0;
    virtual Task<subscriptions::Subscription> getSubscription(SubscriptionId id) = 0;
    virtual Task<payments::Payment> getPayment(PaymentId id) = 0;

    // Finds the customer of that e-mail address if there already is one. Errors: Conflict never.
    virtual Task<customers::Customer> createCustomer(CustomerDraft draft) = 0;
    virtual Task<customers::Customer> updateCustomer(CustomerId id, CustomerEdit edit) = 0;
    virtual Task<customers::Address> createAddress(CustomerId customer, AddressDraft draft) = 0;
    virtual Task<customers::Address> updateAddress(CustomerId customer, AddressEdit edit) = 0;
    virtual Task<customers::Business> createBusiness(CustomerId customer, BusinessDraft draft) = 0;
    virtual Task<customers::Business> updateBusiness(CustomerId customer, BusinessEdit edit) = 0;
    virtual Task<PortalSession> createPortalSession(CustomerId customer, std::vector<SubscriptionId> subscriptions) = 0;

    virtual Task<subscriptions::ProviderPreview> previewItems(SubscriptionId id, subscriptions::ItemsChange change) = 0;
    virtual Task<subscriptions::Subscription> changeItems(SubscriptionId id, subscriptions::ItemsChange change) = 0;
    virtual Task<subscriptions::Subscription> pause(SubscriptionId id, subscriptions::PauseRequest request) = 0;
    virtual Task<subscriptions::Subscription> resume(SubscriptionId id, subscriptions::ResumeRequest request) = 0;
    virtual Task<subscriptions::Subscription> cancel(SubscriptionId id, subscriptions::CancelRequest request) = 0;
    virtual Task<subscriptions::Subscription> clearScheduledChange(SubscriptionId id) = 0;
    virtual Task<subscriptions::Subscription> activate(SubscriptionId id) = 0;
    virtual Task<subscriptions::ProviderPreview> previewCharge(SubscriptionId id, ChargeRequest request) = 0;
    virtual Task<subscriptions::Subscription> charge(SubscriptionId id, ChargeRequest request) = 0;

    virtual Task<payments::Payment> createPayment(PaymentDraft draft) = 0;
    virtual Task<subscriptions::Bill> previewPayment(PaymentDraft draft) = 0;
    virtual Task<payments::Adjustment> createAdjustment(AdjustmentDraft draft) = 0;

    // Not every provider has these; what is not overridden settles Invalid with a message that says so.
    virtual Task<catalog::Product> createProduct(ProductDraft draft);
    virtual Task<catalog::Product> updateProduct(ProductId id, ProductEdit edit);
    virtual Task<catalog::Price> createPrice(PriceDraft draft);
    virtual Task<catalog::Price> updatePrice(PriceId id, PriceEdit edit);
    // The new discount's id.
    virtual Task<QString> createDiscount(DiscountDraft draft);
    // What prices cost in a country, with tax; changes nothing.
    virtual Task<subscriptions::PricePreview> previewPrices(subscriptions::PricePreviewRequest request);
    virtual Task<ListPage<payments::Adjustment>> findAdjustments(AdjustmentFilter filter, ListFrom from);
    virtual Task<ListPage<subscriptions::Subscription>> findSubscriptions(SubscriptionFilter filter, ListFrom from);
    // All payments with whom they were billed to, so that nobody has to ask for each customer's addresses. A key that
    // may not read addresses gets the payments alone.
    virtual Task<ListPage<BilledPayment>> listBilledPayments(ListFrom from);
    // Every customer with exactly this e-mail address, archived ones too.
    virtual Task<std::vector<customers::Customer>> findCustomersByEmail(QString email);
    virtual Task<subscriptions::ProviderPreview> previewNextBill(SubscriptionId id,
                                                                 subscriptions::NextBillChange change);
    virtual Task<subscriptions::Subscription> moveNextBill(SubscriptionId id, subscriptions::NextBillChange change);
    // Where links that this provider hands out may lead.
    virtual LinkRule linkRule() const { return {}; }
    // The payment through which a customer gives another payment method; may create one (§3.7).
    virtual Task<payments::Payment> paymentMethodUpdatePayment(SubscriptionId id);
    // A link to the invoice as PDF that holds for an hour; NotFound where none was issued. Whether it is opened is for
    // the ui to decide.
    virtual Task<QUrl> invoiceLink(PaymentId id);
};

} // namespace reckoner::provider
