// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/missing_credits.h"

#include "core/credits/missing_grant_store.h"
#include "core/credits/subscription_credits.h"

#include <set>

namespace reckoner::sync {

using credits::MissingGrantStore;

namespace {

// One look through the mirror.
class MissingCreditsSearch
{
public:
    MissingCreditsSearch(storage::Connection &connection, const MissingCreditsRequest &request,
                         const PlanCreditsOf &plans)
        : m_connection(connection), m_request(request), m_plans(plans)
    {
    }

    Result<MissingCreditsReport> run()
    {
        RK_TRY(lookAtPayments());
        RK_TRY(lookAtSubscriptions());
        return std::move(m_report);
    }

private:
    bool isFull()
    {
        m_report.more |= int(m_report.missing.size()) >= m_request.most;
        return m_report.more;
    }

    Result<void> lookAtPayments()
    {
        payments::PaymentStore store(m_connection);
        std::optional<PaymentId> after;
        do {
            RK_TRY_ASSIGN(const auto page,
                          MissingGrantStore::payments(m_connection, {m_request.account, m_request.from}, after,
                                                      {storage::kMaxPageRows}));
            for (const PaymentId &id : page.rows) {
                RK_TRY_ASSIGN(const auto payment, store.find(m_request.account, id));
                if (payment)
                    RK_TRY(lookAt(payment->value));
                if (isFull())
                    return {};
            }
            after = page.next;
        } while (after);
        return {};
    }

    Result<void> lookAt(const payments::Payment &payment)
    {
        RK_TRY_ASSIGN(const credits::PlanCreditsByPrice plans,
                      planCreditsByPrice(m_connection, m_plans, m_request.account, credits::pricesThatGrant(payment)));
        const credits::GrantDecision decision = credits::decidePurchase({payment, {}, {}, {}, plans});
        if (decision.grants.empty() && decision.parkReason.isEmpty())
            return {};
        MissingCredits missing{payment.customerId,    payment.id, payment.subscriptionId,
                               payment.billingPeriod, 0,          decision.parkReason};
        for (const credits::CreditGrant &grant : decision.grants)
            missing.due += grant.credits;
        if (payment.billingPeriod)
            m_periods.emplace(payment.subscriptionId, payment.billingPeriod->startsAt);
        m_report.missing.push_back(std::move(missing));
        return {};
    }

    Result<void> lookAtSubscriptions()
    {
        subscriptions::SubscriptionStore store(m_connection);
        std::optional<SubscriptionId> after;
        do {
            RK_TRY_ASSIGN(const auto page,
                          MissingGrantStore::subscriptions(m_connection, {m_request.account, m_request.from}, after,
                                                           {storage::kMaxPageRows}));
            for (const SubscriptionId &id : page.rows) {
                if (isFull())
                    return {};
                RK_TRY_ASSIGN(const auto subscription, store.find(m_request.account, id));
                if (subscription)
                    RK_TRY(lookAt(subscription->value));
            }
            after = page.next;
        } while (after);
        return {};
    }

    Result<void> lookAt(const subscriptions::Subscription &subscription)
    {
        std::vector<PriceId> prices;
        for (const subscriptions::SubscriptionItem &item : subscription.items)
            prices.push_back(item.priceId);
        RK_TRY_ASSIGN(const credits::PlanCreditsByPrice plans,
                      planCreditsByPrice(m_connection, m_plans, m_request.account, prices));
        RK_TRY_ASSIGN(const auto due, credits::creditsOfRunningPeriod(subscription, plans));
        const bool isTold =
            subscription.currentPeriod && m_periods.contains({subscription.id, subscription.currentPeriod->startsAt});
        if (!due || isTold || (due->credits == 0 && due->unknown.empty()))
            return {};
        QString problem;
        if (!due->unknown.empty())
            problem = QStringLiteral("price %1 belongs to no plan").arg(due->unknown.front().toString());
        m_report.missing.push_back(
            {subscription.customerId, {}, subscription.id, subscription.currentPeriod, due->credits, problem});
        return {};
    }

    storage::Connection &m_connection;
    const MissingCreditsRequest &m_request;
    const PlanCreditsOf &m_plans;
    MissingCreditsReport m_report;
    std::set<std::pair<SubscriptionId, Instant>> m_periods; // whose payment is reported
};

} // namespace

Result<MissingCreditsReport> findMissingCredits(storage::Connection &connection, const MissingCreditsRequest &request,
                                                const PlanCreditsOf &plans)
{
    return MissingCreditsSearch(connection, request, plans).run();
}

} // namespace reckoner::sync
