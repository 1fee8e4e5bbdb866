// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/due_credits.h"

#include "core/credits/missing_grant_store.h"
#include "core/credits/subscription_credits.h"
#include "core/customers/customer_store.h"

#include <QHash>

#include <set>

namespace reckoner::sync {

using credits::MissingGrantStore;

namespace {

// One look through the mirror.
class DueCreditsSearch
{
public:
    DueCreditsSearch(storage::Connection &connection, const DueCreditsRequest &request, const PlanCreditsOf &plans)
        : m_connection(connection), m_request(request), m_plans(plans)
    {
    }

    Result<DueCreditsReport> run()
    {
        RK_TRY(lookAtPayments());
        using Periods = MissingGrantStore::Periods;
        RK_TRY(lookAtSubscriptions(Periods::WithoutGrant));
        if (m_request.which == DueCreditsRequest::Which::All)
            RK_TRY(lookAtSubscriptions(Periods::WithGrant));
        RK_TRY(nameCustomers());
        return std::move(m_report);
    }

private:
    bool isFull()
    {
        m_report.more |= int(m_report.rows.size()) >= m_request.most;
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
        DueCredits missing{.customerId = payment.customerId,
                           .paymentId = payment.id,
                           .subscriptionId = payment.subscriptionId,
                           .period = payment.billingPeriod,
                           .problem = decision.parkReason};
        for (const credits::CreditGrant &grant : decision.grants)
            missing.due += grant.credits;
        if (payment.billingPeriod)
            m_periods.emplace(payment.subscriptionId, payment.billingPeriod->startsAt);
        m_report.rows.push_back(std::move(missing));
        return {};
    }

    Result<void> lookAtSubscriptions(MissingGrantStore::Periods which)
    {
        subscriptions::SubscriptionStore store(m_connection);
        std::optional<SubscriptionId> after;
        do {
            RK_TRY_ASSIGN(const auto page, MissingGrantStore::periods(m_connection, {m_request.account, m_request.from},
                                                                      which, after, {storage::kMaxPageRows}));
            for (const credits::RunningPeriod &running : page.rows) {
                if (isFull())
                    return {};
                RK_TRY_ASSIGN(const auto subscription, store.find(m_request.account, running.subscription));
                if (subscription)
                    RK_TRY(lookAt(subscription->value, running.granted));
            }
            after = page.next;
        } while (after);
        return {};
    }

    Result<void> lookAt(const subscriptions::Subscription &subscription, qint64 granted)
    {
        std::vector<PriceId> prices;
        for (const subscriptions::SubscriptionItem &item : subscription.items)
            prices.push_back(item.priceId);
        RK_TRY_ASSIGN(const credits::PlanCreditsByPrice plans,
                      planCreditsByPrice(m_connection, m_plans, m_request.account, prices));
        RK_TRY_ASSIGN(const auto due, credits::creditsOfRunningPeriod(subscription, plans));
        const bool isTold =
            subscription.currentPeriod && m_periods.contains({subscription.id, subscription.currentPeriod->startsAt});
        if (!due || isTold || (due->credits == 0 && granted == 0 && due->unknown.empty()))
            return {};
        QString problem;
        if (!due->unknown.empty())
            problem = QStringLiteral("price %1 belongs to no plan").arg(due->unknown.front().toString());
        m_report.rows.push_back({.customerId = subscription.customerId,
                                 .subscriptionId = subscription.id,
                                 .period = subscription.currentPeriod,
                                 .due = due->credits,
                                 .granted = granted,
                                 .problem = problem});
        return {};
    }

    Result<void> nameCustomers()
    {
        std::set<CustomerId> wanted;
        for (const DueCredits &row : m_report.rows)
            wanted.insert(row.customerId);
        RK_TRY_ASSIGN(const std::vector<customers::Customer> all,
                      customers::CustomerStore(m_connection).byIds(m_request.account, {wanted.begin(), wanted.end()}));
        QHash<QString, const customers::Customer *> byId;
        for (const customers::Customer &customer : all)
            byId.insert(customer.id.toString(), &customer);
        for (DueCredits &row : m_report.rows)
            if (const customers::Customer *customer = byId.value(row.customerId.toString())) {
                row.customerName = customer->name;
                row.customerEmail = customer->email;
            }
        return {};
    }

    storage::Connection &m_connection;
    const DueCreditsRequest &m_request;
    const PlanCreditsOf &m_plans;
    DueCreditsReport m_report;
    std::set<std::pair<SubscriptionId, Instant>> m_periods; // whose payment is reported
};

} // namespace

Result<DueCreditsReport> findDueCredits(storage::Connection &connection, const DueCreditsRequest &request,
                                        const PlanCreditsOf &plans)
{
    return DueCreditsSearch(connection, request, plans).run();
}

} // namespace reckoner::sync
