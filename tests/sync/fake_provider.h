// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A provider for tests of synchronisation: lists what it was given, in pages, answering from the event loop as a real
// one does, and can fail or be watched at every page. What synchronisation does not use answers Invalid. Main thread.

#include "core/base/json.h"
#include "core/provider/paddle/customer_mapping.h"
#include "core/provider/paddle/event_mapping.h"
#include "core/provider/paddle/payment_mapping.h"
#include "core/provider/paddle/price_mapping.h"
#include "core/provider/paddle/product_mapping.h"
#include "core/provider/paddle/subscription_mapping.h"
#include "core/provider/provider.h"
#include "tests/events/inbox_fixture.h"

#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace reckoner::testkit {

// An entity as the provider's mapping reads it.
template <auto mapping> auto readEntity(const QJsonObject &json)
{
    const auto document = JsonDocument::parse(QJsonDocument(json).toJson());
    RK_ASSERT(document.has_value());
    auto entity = mapping(document->root(), testAccount());
    RK_ASSERT(entity.has_value());
    return std::move(*entity);
}

class FakeProvider final : public provider::Provider
{
public:
    template <class T> using Listed = Task<provider::ListPage<T>>;

    int pageRows = 2;
    int calls = 0;
    std::function<std::optional<Error>(int call)> beforeCall; // an Error is the answer
    std::vector<catalog::Product> products;
    std::vector<catalog::Price> prices;
    std::vector<customers::Customer> customersListed;
    std::vector<customers::Address> addresses;
    std::vector<customers::Business> businesses;
    std::vector<subscriptions::Subscription> subscriptionsListed;
    std::vector<payments::Payment> paymentsListed;
    std::vector<payments::Adjustment> adjustments;
    std::vector<credits::CreditBalance> balances;
    std::vector<events::FeedEvent> feed;

    AccountId account() const override { return testAccount(); }
    provider::Capabilities capabilities() const override { return {}; }
    Result<subscriptions::Subscription> subscriptionFromRaw(QByteArrayView) const override { return notUsed(); }
    Task<void> checkCredentials() override { return Task<void>::settled(notUsed()); }

    Listed<catalog::Product> listProducts(provider::ListFrom from) override { return page(products, from); }
    Listed<catalog::Price> listPrices(provider::ListFrom from) override { return page(prices, from); }
    Listed<customers::Customer> listCustomers(provider::ListFrom from) override { return page(customersListed, from); }
    Listed<customers::Address> listAddresses(CustomerId customer, provider::ListFrom from) override
    {
        return page(ofCustomer(addresses, customer), from);
    }
    Listed<customers::Business> listBusinesses(CustomerId customer, provider::ListFrom from) override
    {
        return page(ofCustomer(businesses, customer), from);
    }
    Listed<subscriptions::Subscription> listSubscriptions(provider::ListFrom from) override
    {
        return page(subscriptionsListed, from);
    }
    Listed<payments::Payment> listPayments(provider::PaymentFilter, provider::ListFrom from) override
    {
        return page(paymentsListed, from);
    }
    Listed<provider::BilledPayment> listBilledPayments(provider::ListFrom from) override
    {
        std::vector<provider::BilledPayment> billed;
        for (const payments::Payment &payment : paymentsListed) {
            const auto at = std::find_if(addresses.begin(), addresses.end(), [&](const customers::Address &address) {
                return address.id == payment.addressId;
            });
            billed.push_back({payment, at == addresses.end() ? std::nullopt : std::optional(*at), {}});
        }
        return page(billed, from);
    }
    Listed<payments::Adjustment> listAdjustments(provider::ListFrom from) override { return page(adjustments, from); }
    Listed<events::FeedEvent> listEvents(provider::ListFrom from) override { return page(feed, from); }
    Task<std::vector<credits::CreditBalance>> creditBalances(CustomerId customer) override
    {
        return later(Result<std::vector<credits::CreditBalance>>(ofCustomer(balances, customer)));
    }

    Task<customers::Customer> getCustomer(CustomerId id) override { return one(customersListed, id); }
    Task<catalog::Product> getProduct(ProductId id) override { return one(products, id); }
    Task<catalog::Price> getPrice(PriceId id) override { return one(prices, id); }
    Task<subscriptions::Subscription> getSubscription(SubscriptionId id) override
    {
        return one(subscriptionsListed, id);
    }
    Task<payments::Payment> getPayment(PaymentId id) override { return one(paymentsListed, id); }

    Task<customers::Customer> createCustomer(provider::CustomerDraft) override { return no<customers::Customer>(); }
    Task<customers::Customer> updateCustomer(CustomerId, provider::CustomerEdit) override
    {
        return no<customers::Customer>();
    }
    Task<customers::Address> createAddress(CustomerId, provider::AddressDraft) override
    {
        return no<customers::Address>();
    }
    Task<customers::Address> updateAddress(CustomerId, provider::AddressEdit) override
    {
        return no<customers::Address>();
    }
    Task<customers::Business> updateBusiness(CustomerId, provider::BusinessEdit) override
    {
        return no<customers::Business>();
    }
    Task<customers::Business> createBusiness(CustomerId, provider::BusinessDraft) override
    {
        return no<customers::Business>();
    }
    Task<provider::PortalSession> createPortalSession(CustomerId, std::vector<SubscriptionId>) override
    {
        return no<provider::PortalSession>();
    }
    Task<subscriptions::ProviderPreview> previewItems(SubscriptionId, subscriptions::ItemsChange) override
    {
        return no<subscriptions::ProviderPreview>();
    }
    Task<subscriptions::Subscription> changeItems(SubscriptionId, subscriptions::ItemsChange) override
    {
        return no<subscriptions::Subscription>();
    }
    Task<subscriptions::Subscription> pause(SubscriptionId, subscriptions::PauseRequest) override
    {
        return no<subscriptions::Subscription>();
    }
    Task<subscriptions::Subscription> resume(SubscriptionId, subscriptions::ResumeRequest) override
    {
        return no<subscriptions::Subscription>();
    }
    Task<subscriptions::Subscription> cancel(SubscriptionId, subscriptions::CancelRequest) override
    {
        return no<subscriptions::Subscription>();
    }
    Task<subscriptions::Subscription> clearScheduledChange(SubscriptionId) override
    {
        return no<subscriptions::Subscription>();
    }
    Task<subscriptions::Subscription> activate(SubscriptionId) override { return no<subscriptions::Subscription>(); }
    Task<subscriptions::ProviderPreview> previewCharge(SubscriptionId, provider::ChargeRequest) override
    {
        return no<subscriptions::ProviderPreview>();
    }
    Task<subscriptions::Subscription> charge(SubscriptionId, provider::ChargeRequest) override
    {
        return no<subscriptions::Subscription>();
    }
    Task<payments::Payment> createPayment(provider::PaymentDraft) override { return no<payments::Payment>(); }
    Task<subscriptions::Bill> previewPayment(provider::PaymentDraft) override { return no<subscriptions::Bill>(); }
    Task<payments::Adjustment> createAdjustment(provider::AdjustmentDraft) override
    {
        return no<payments::Adjustment>();
    }

private:
    static Error notUsed() { return {ErrorKind::Invalid, QStringLiteral("Not in this test."), {}, {}}; }
    template <class T> static Task<T> no() { return Task<T>::settled(notUsed()); }

    template <class T> Task<T> later(Result<T> answer)
    {
        if (beforeCall) {
            if (std::optional<Error> error = beforeCall(calls))
                answer = std::move(*error);
        }
        ++calls;
        auto promise = std::make_shared<Promise<T>>();
        auto task = promise->task();
        promise->onCancel([weak = std::weak_ptr(promise)] {
            if (const auto alive = weak.lock())
                alive->resolve(Error{ErrorKind::Cancelled, QStringLiteral("Cancelled."), {}, {}});
        });
        QMetaObject::invokeMethod(
            &m_loop, [promise, answer = std::move(answer)]() mutable { promise->resolve(std::move(answer)); },
            Qt::QueuedConnection);
        return task;
    }

    static QString keyOfRow(const events::FeedEvent &event) { return event.envelope.eventId.toString(); }
    static QString keyOfRow(const provider::BilledPayment &row) { return row.payment.id.toString(); }
    template <class T> static QString keyOfRow(const T &row) { return row.id.toString(); }

    // Cursors are the ids of the last rows seen, as at Paddle.
    template <class T> Listed<T> page(const std::vector<T> &rows, const provider::ListFrom &from)
    {
        provider::ListPage<T> page;
        page.estimatedTotal = qint64(rows.size());
        auto row = rows.begin();
        while (!from.cursor.isEmpty() && row != rows.end() && keyOfRow(*row) <= from.cursor)
            ++row;
        for (; row != rows.end() && int(page.rows.size()) < pageRows; ++row)
            page.rows.push_back(*row);
        if (row != rows.end())
            page.next = keyOfRow(page.rows.back());
        return later(Result<provider::ListPage<T>>(std::move(page)));
    }

    template <class T> static std::vector<T> ofCustomer(const std::vector<T> &rows, const CustomerId &customer)
    {
        std::vector<T> out;
        for (const T &row : rows) {
            if (row.customerId == customer)
                out.push_back(row);
        }
        return out;
    }

    template <class T, class SomeId> Task<T> one(const std::vector<T> &rows, const SomeId &id)
    {
        for (const T &row : rows) {
            if (row.id == id)
                return later(Result<T>(row));
        }
        return later(Result<T>(Error{ErrorKind::NotFound, QStringLiteral("Not there."), {}, {}}));
    }

    QObject m_loop;
};

} // namespace reckoner::testkit
