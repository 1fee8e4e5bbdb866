// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A provider of one subscription whose every answer a test decides: it does what it is told or not, answers or not,
// and counts what reached it. Calls a test did not think of fail.

#include "core/provider/provider.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace reckoner::testkit {

class ScriptedProvider : public provider::Provider
{
public:
    enum class Mutation { DoneAndAnswered, DoneButAnswerLost, LostBefore, Refused, NeverAnswered };

    explicit ScriptedProvider(subscriptions::Subscription start) : truth(std::move(start)) { stamp(); }

    Mutation next = Mutation::DoneAndAnswered;
    bool readsFail = false;
    int mutations = 0; // requests that reached the provider
    int reads = 0;
    std::function<void()> beforeMutation; // runs when a mutation arrives
    subscriptions::Subscription truth;    // the subscription as the provider has it
    std::vector<payments::Payment> charged;
    Instant chargedAt; // when the next charge is billed, by the provider's clock
    QUrl portalLink{QStringLiteral("https://portal.example/cpl_1?token=secret")};
    int sessions = 0;
    std::optional<provider::Capabilities::ChargeLimits> limits;

    AccountId account() const override { return truth.account; }
    provider::Capabilities capabilities() const override
    {
        provider::Capabilities can;
        can.chargeLimits = limits;
        return can;
    }
    // raw is only a number here: every state the truth ever had is kept.
    Result<subscriptions::Subscription> subscriptionFromRaw(QByteArrayView raw) const override
    {
        const auto index = raw.toByteArray().toInt();
        if (index < 0 || index >= int(m_states.size()))
            return Error{ErrorKind::Invalid, QStringLiteral("no such state"), {}, {}};
        return m_states[size_t(index)];
    }

    Task<subscriptions::Subscription> getSubscription(SubscriptionId) override
    {
        ++reads;
        if (readsFail)
            return fail<subscriptions::Subscription>(ErrorKind::Unreachable);
        return later<subscriptions::Subscription>(truth);
    }
    Task<subscriptions::ProviderPreview> previewItems(SubscriptionId, subscriptions::ItemsChange change) override
    {
        subscriptions::ProviderPreview preview;
        preview.after = truth;
        preview.raw = "preview of " + QByteArray::number(change.items.size()) + " items";
        return later<subscriptions::ProviderPreview>(preview);
    }
    Task<subscriptions::Subscription> changeItems(SubscriptionId, subscriptions::ItemsChange change) override
    {
        return mutate([change](subscriptions::Subscription &s) {
            s.items.clear();
            for (const auto &item : change.items) {
                subscriptions::SubscriptionItem stored;
                stored.priceId = item.priceId;
                stored.quantity = item.quantity;
                stored.unitPrice = Money(1000, s.currency);
                s.items.push_back(stored);
            }
        });
    }
    Task<subscriptions::Subscription> pause(SubscriptionId, subscriptions::PauseRequest request) override
    {
        return mutate([request](subscriptions::Subscription &s) {
            if (request.effectiveFrom == subscriptions::EffectiveFrom::Immediately)
                s.status = subscriptions::Status::Paused;
            else
                s.scheduledChange = subscriptions::ScheduledChange{
                    subscriptions::ScheduledAction::Pause, *s.nextBilledAt, request.resumeAt, {}};
        });
    }
    Task<subscriptions::Subscription> resume(SubscriptionId, subscriptions::ResumeRequest) override
    {
        return mutate([](subscriptions::Subscription &s) { s.status = subscriptions::Status::Active; });
    }
    Task<subscriptions::Subscription> cancel(SubscriptionId, subscriptions::CancelRequest request) override
    {
        return mutate([request](subscriptions::Subscription &s) {
            if (request.effectiveFrom == subscriptions::EffectiveFrom::Immediately)
                s.status = subscriptions::Status::Canceled;
            else
                s.scheduledChange =
                    subscriptions::ScheduledChange{subscriptions::ScheduledAction::Cancel, *s.nextBilledAt, {}, {}};
        });
    }
    Task<subscriptions::Subscription> clearScheduledChange(SubscriptionId) override
    {
        return mutate([](subscriptions::Subscription &s) { s.scheduledChange.reset(); });
    }
    Task<subscriptions::Subscription> activate(SubscriptionId) override
    {
        return mutate([](subscriptions::Subscription &s) { s.status = subscriptions::Status::Active; });
    }

    Task<void> checkCredentials() override { return fail<void>(); }
    Task<provider::ListPage<catalog::Product>> listProducts(provider::ListFrom) override
    {
        return fail<provider::ListPage<catalog::Product>>();
    }
    Task<provider::ListPage<catalog::Price>> listPrices(provider::ListFrom) override
    {
        return fail<provider::ListPage<catalog::Price>>();
    }
    Task<provider::ListPage<customers::Customer>> listCustomers(provider::ListFrom) override
    {
        return fail<provider::ListPage<customers::Customer>>();
    }
    Task<provider::ListPage<customers::Address>> listAddresses(CustomerId, provider::ListFrom) override
    {
        return fail<provider::ListPage<customers::Address>>();
    }
    Task<provider::ListPage<customers::Business>> listBusinesses(CustomerId, provider::ListFrom) override
    {
        return fail<provider::ListPage<customers::Business>>();
    }
    Task<provider::ListPage<subscriptions::Subscription>> listSubscriptions(provider::ListFrom) override
    {
        return fail<provider::ListPage<subscriptions::Subscription>>();
    }
    Task<provider::ListPage<payments::Payment>> listPayments(provider::PaymentFilter, provider::ListFrom) override
    {
        return later<provider::ListPage<payments::Payment>>(provider::ListPage<payments::Payment>{charged, {}, {}});
    }
    Task<provider::ListPage<payments::Adjustment>> listAdjustments(provider::ListFrom) override
    {
        return fail<provider::ListPage<payments::Adjustment>>();
    }
    Task<provider::ListPage<events::FeedEvent>> listEvents(provider::ListFrom) override
    {
        return fail<provider::ListPage<events::FeedEvent>>();
    }
    Task<std::vector<credits::CreditBalance>> creditBalances(CustomerId) override
    {
        return fail<std::vector<credits::CreditBalance>>();
    }
    Task<customers::Customer> getCustomer(CustomerId) override { return fail<customers::Customer>(); }
    Task<catalog::Product> getProduct(ProductId) override { return fail<catalog::Product>(); }
    Task<catalog::Price> getPrice(PriceId) override { return fail<catalog::Price>(); }
    Task<payments::Payment> getPayment(PaymentId) override { return fail<payments::Payment>(); }
    Task<customers::Customer> createCustomer(provider::CustomerDraft) override { return fail<customers::Customer>(); }
    Task<customers::Customer> updateCustomer(CustomerId, provider::CustomerEdit) override
    {
        return fail<customers::Customer>();
    }
    Task<customers::Address> createAddress(CustomerId, provider::AddressDraft) override
    {
        return fail<customers::Address>();
    }
    Task<customers::Address> updateAddress(CustomerId, provider::AddressEdit) override
    {
        return fail<customers::Address>();
    }
    Task<customers::Business> updateBusiness(CustomerId, provider::BusinessEdit) override
    {
        return fail<customers::Business>();
    }
    Task<customers::Business> createBusiness(CustomerId, provider::BusinessDraft) override
    {
        return fail<customers::Business>();
    }
    Task<provider::PortalSession> createPortalSession(CustomerId, std::vector<SubscriptionId> wanted) override
    {
        ++sessions;
        provider::PortalSession session{portalLink, {}};
        for (const SubscriptionId &id : wanted)
            session.subscriptions.push_back({id, {}, portalLink});
        return later<provider::PortalSession>(session);
    }
    provider::LinkRule linkRule() const override { return {{QStringLiteral("portal.example")}, {}}; }
    Task<subscriptions::ProviderPreview> previewCharge(SubscriptionId, provider::ChargeRequest request) override
    {
        return previewOf("charge " + QByteArray::number(request.items.size()));
    }
    Task<subscriptions::Subscription> charge(SubscriptionId, provider::ChargeRequest request) override
    {
        return mutate([this, request](subscriptions::Subscription &) { charged.push_back(paymentFor(request)); });
    }
    Task<subscriptions::ProviderPreview> previewNextBill(SubscriptionId, subscriptions::NextBillChange change) override
    {
        return previewOf("next bill " + change.nextBilledAt.toString().toUtf8());
    }
    Task<subscriptions::Subscription> moveNextBill(SubscriptionId, subscriptions::NextBillChange change) override
    {
        return mutate([change](subscriptions::Subscription &s) { s.nextBilledAt = change.nextBilledAt; });
    }
    Task<payments::Payment> createPayment(provider::PaymentDraft) override { return fail<payments::Payment>(); }
    Task<subscriptions::Bill> previewPayment(provider::PaymentDraft) override { return fail<subscriptions::Bill>(); }
    Task<payments::Adjustment> createAdjustment(provider::AdjustmentDraft) override
    {
        return fail<payments::Adjustment>();
    }

    payments::Payment paymentFor(const provider::ChargeRequest &request) const
    {
        payments::Payment payment;
        payment.id = PaymentId(QStringLiteral("txn_%1").arg(charged.size()));
        payment.origin = QStringLiteral("subscription_charge");
        payment.status = payments::PaymentStatus::Completed;
        payment.createdAt = chargedAt;
        for (const auto &item : request.items) {
            payments::PaymentLine line;
            line.line.priceId = item.priceId;
            line.line.quantity = item.quantity;
            payment.lines.push_back(line);
        }
        return payment;
    }
    Task<subscriptions::ProviderPreview> previewOf(const QByteArray &raw)
    {
        subscriptions::ProviderPreview preview;
        preview.after = truth;
        preview.raw = raw;
        return later<subscriptions::ProviderPreview>(preview);
    }

    // Somebody else changes the subscription at the provider.
    template <class F> void change(F edit)
    {
        edit(truth);
        truth.updatedAt = truth.updatedAt + std::chrono::seconds(1);
        stamp();
    }

protected:
    template <class T> static Task<T> fail(ErrorKind kind = ErrorKind::Invalid)
    {
        return Task<T>::settled(Error{kind, QStringLiteral("The test has no such call."), {}, {}});
    }
    // As from a network: not before the event loop turns.
    template <class T> Task<T> later(Result<T> value)
    {
        auto promise = std::make_shared<Promise<T>>(); // held by the timer's closure
        auto task = promise->task();
        QTimer::singleShot(0, &m_context,
                           [promise, value = std::move(value)]() mutable { promise->resolve(std::move(value)); });
        return task;
    }

private:
    void stamp()
    {
        truth.raw = QByteArray::number(m_states.size());
        m_states.push_back(truth);
    }
    template <class F> Task<subscriptions::Subscription> mutate(F edit)
    {
        ++mutations;
        if (beforeMutation)
            beforeMutation();
        using S = subscriptions::Subscription;
        switch (next) {
        case Mutation::DoneAndAnswered: change(edit); return later<S>(truth);
        case Mutation::DoneButAnswerLost:
            change(edit);
            return later<S>(Error{ErrorKind::UnknownOutcome, QStringLiteral("no answer"), {}, {}});
        case Mutation::LostBefore:
            return later<S>(Error{ErrorKind::UnknownOutcome, QStringLiteral("no answer"), {}, {}});
        case Mutation::Refused:
            return later<S>(Error{
                ErrorKind::ProviderRefused,
                QStringLiteral("refused"),
                {},
                HttpFailure{400, QStringLiteral("subscription_payment_declined"), QStringLiteral("req-1"), 0, {}}});
        case Mutation::NeverAnswered: m_held.emplace_back(); return m_held.back().task();
        }
        RK_UNREACHABLE();
    }

    QObject m_context;
    std::vector<subscriptions::Subscription> m_states;
    std::vector<Promise<subscriptions::Subscription>> m_held;
};

// An active monthly subscription with one item, as of the start of a test.
inline subscriptions::Subscription activeSubscription(Instant now)
{
    subscriptions::Subscription s;
    s.account = AccountId(QStringLiteral("paddle/sandbox/test"));
    s.id = SubscriptionId(QStringLiteral("sub_01h04vsc0qhwtsbsxh3422wjs4"));
    s.customerId = CustomerId(QStringLiteral("ctm_01h04vsc0qhwtsbsxh3422wjs4"));
    s.addressId = AddressId(QStringLiteral("add_01h04vsc0qhwtsbsxh3422wjs4"));
    s.currency = Currency::of("USD");
    s.startedAt = now.plusDays(-10);
    s.currentPeriod = subscriptions::BillingPeriod{now.plusDays(-10), now.plusDays(20)};
    s.nextBilledAt = now.plusDays(20);
    s.createdAt = now.plusDays(-10);
    s.updatedAt = now.plusDays(-10);
    subscriptions::SubscriptionItem item;
    item.priceId = PriceId(QStringLiteral("pri_01h04vsc0qhwtsbsxh3422wjs4"));
    item.productId = ProductId(QStringLiteral("pro_01h04vsc0qhwtsbsxh3422wjs4"));
    item.quantity = 1;
    item.unitPrice = Money(1000, s.currency);
    item.billingCycle = s.billingCycle;
    s.items = {item};
    return s;
}

} // namespace reckoner::testkit
