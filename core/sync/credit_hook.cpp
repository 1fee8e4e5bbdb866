// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/credit_hook.h"

#include "core/audit/audit_log.h"
#include "core/base/log.h"
#include "core/base/provider_of.h"
#include "core/catalog/plan_store.h"
#include "core/credits/credit_grant_store.h"
#include "core/credits/credit_posting.h"

namespace reckoner::sync {

using credits::CreditGrantStore;
using credits::GrantKind;

struct CreditHook::Cause {
    storage::Transaction &transaction;
    const events::StoredEvent &event;
    Instant now;
};

namespace {

constexpr QLatin1StringView kPaymentCompleted("transaction.completed"), kCustomerCreated("customer.created");

Result<QSet<QString>> grantedLines(storage::Connection &connection, const payments::Payment &payment)
{
    RK_TRY_ASSIGN(const std::vector<credits::CreditGrant> grants,
                  CreditGrantStore::ofPayment(connection, payment.account, payment.id));
    QSet<QString> lines;
    for (const credits::CreditGrant &grant : grants)
        lines.insert(grant.lineId);
    return lines;
}

Result<void> auditMissed(storage::Transaction &transaction, const MissedPurchase &missed, int made)
{
    audit::AuditEntry entry;
    entry.at = missed.now;
    entry.account = missed.payment.account;
    entry.actor = missed.actor;
    entry.action = QStringLiteral("credits.missed_purchase_granted");
    entry.subject = missed.payment.id.toString();
    entry.reason = missed.reason;
    entry.after = QByteArrayLiteral("{\"grants\":") + QByteArray::number(made) + '}';
    RK_TRY(audit::AuditLog::append(transaction, entry));
    return {};
}

void logSkipped(const payments::Payment &payment, const std::vector<credits::SkippedLine> &skipped)
{
    for (const credits::SkippedLine &line : skipped) {
        qCInfo(lcProjector, "A line grants no credits. payment=%s line=%s price=%s why=\"%s\"",
               qUtf8Printable(payment.id.toString()), qUtf8Printable(line.lineId),
               qUtf8Printable(line.priceId.toString()), qUtf8Printable(line.why));
    }
}

} // namespace

Result<std::optional<credits::PlanCredits>> creditsOfPlan(storage::Connection &connection, const AccountId &account,
                                                          const PriceId &price)
{
    RK_TRY_ASSIGN(const std::optional<catalog::PlanPrice> found,
                  catalog::PlanStore::creditsOf(connection, account, price));
    if (!found)
        return std::optional<credits::PlanCredits>();
    return std::optional(credits::PlanCredits{found->planCode, found->credits});
}

Result<credits::PlanCreditsByPrice> planCreditsByPrice(storage::Connection &connection, const PlanCreditsOf &plans,
                                                       const AccountId &account, const std::vector<PriceId> &prices)
{
    credits::PlanCreditsByPrice known;
    for (const PriceId &price : prices) {
        RK_TRY_ASSIGN(const std::optional<credits::PlanCredits> plan, plans(connection, account, price));
        if (plan)
            known.emplace(price, *plan);
    }
    return known;
}

CreditHook::CreditHook(CreditPolicy policy, const Clock &clock, PlanCreditsOf plans)
    : m_policy(std::move(policy)), m_clock(clock), m_plans(std::move(plans))
{
}

Result<HookAnswer> CreditHook::onEvent(storage::Transaction &transaction, const events::StoredEvent &event,
                                       const Snapshot &snapshot, storage::Decision)
{
    const Cause cause{transaction, event, m_clock.now()};
    if (const auto *payment = std::get_if<payments::Payment>(&snapshot))
        return onPayment(cause, *payment);
    if (const auto *adjustment = std::get_if<payments::Adjustment>(&snapshot))
        return onAdjustment(cause, *adjustment);
    if (const auto *customer = std::get_if<customers::Customer>(&snapshot))
        return onCustomer(cause, *customer);
    if (const auto *subscription = std::get_if<subscriptions::Subscription>(&snapshot))
        return onSubscription(cause, *subscription);
    return HookAnswer();
}

namespace {

// Paddle says once that a payment is completed. Stripe's events are about its parts, the intent, the charge, the
// invoice, and each of them may be the first to show it whole.
bool showsCompletion(const events::StoredEvent &event)
{
    return event.envelope.eventType == kPaymentCompleted || providerOf(event.account) == ProviderKind::Stripe;
}

} // namespace

// The event's own lines, not the mirror's: whatever else has come meanwhile, this is what was completed.
Result<HookAnswer> CreditHook::onPayment(const Cause &cause, const payments::Payment &payment)
{
    if (!showsCompletion(cause.event))
        return HookAnswer();
    const bool saysWhen = cause.event.envelope.eventType == kPaymentCompleted;
    const Instant occurredAt = cause.event.envelope.occurredAt;
    const Instant purchasedAt = saysWhen ? occurredAt : payment.billedAt.value_or(occurredAt);
    if (m_policy.from && purchasedAt < *m_policy.from)
        return HookAnswer();
    storage::Connection &connection = cause.transaction.connection();
    RK_TRY_ASSIGN(const credits::PlanCreditsByPrice plans,
                  planCreditsByPrice(connection, m_plans, payment.account, credits::pricesThatGrant(payment)));
    RK_TRY_ASSIGN(QSet<QString> granted, grantedLines(connection, payment));
    const credits::GrantDecision decision = credits::decidePurchase(
        {payment, cause.event.envelope.eventId, purchasedAt, cause.now, plans, std::move(granted)});
    HookAnswer answer;
    answer.parkReason = decision.parkReason;
    logSkipped(payment, decision.skipped);
    for (const credits::CreditGrant &grant : decision.grants) {
        RK_TRY_ASSIGN(const credits::PostedEntry posted, credits::postGrant(cause.transaction, grant));
        answer.wrote |= posted.isNew;
    }
    if (!decision.grants.empty()) { // a refund may have been here before
        RK_TRY_ASSIGN(const auto taken,
                      credits::postClawbacks(cause.transaction,
                                             {payment.account, payment.id, cause.event.envelope.eventId, cause.now}));
        answer.wrote |= !taken.empty();
    }
    return answer;
}

Result<HookAnswer> CreditHook::onAdjustment(const Cause &cause, const payments::Adjustment &adjustment)
{
    RK_TRY_ASSIGN(const auto written,
                  credits::postClawbacks(cause.transaction, {adjustment.account, adjustment.paymentId,
                                                             cause.event.envelope.eventId, cause.now}));
    return HookAnswer{{}, !written.empty()};
}

Result<HookAnswer> CreditHook::onCustomer(const Cause &cause, const customers::Customer &customer)
{
    if (cause.event.envelope.eventType != kCustomerCreated)
        return HookAnswer();
    return giveBonus(cause, m_policy.signup,
                     {customer.account,
                      customer.id,
                      customer.email,
                      {},
                      cause.event.envelope.eventId,
                      customer.createdAt,
                      cause.now,
                      GrantKind::Signup});
}

Result<HookAnswer> CreditHook::onSubscription(const Cause &cause, const subscriptions::Subscription &subscription)
{
    if (subscription.status != subscriptions::Status::Trialing || m_policy.trial.credits == 0)
        return HookAnswer();
    RK_TRY_ASSIGN(
        const auto customer,
        customers::CustomerStore(cause.transaction.connection()).find(subscription.account, subscription.customerId));
    if (!customer) // tried again until the customer has arrived
        return Error{
            ErrorKind::NotFound,
            QStringLiteral("the customer %1 of a trial is not known yet").arg(subscription.customerId.toString()),
            {},
            {}};
    return giveBonus(cause, m_policy.trial,
                     {subscription.account, subscription.customerId, customer->value.email, subscription.id,
                      cause.event.envelope.eventId, subscription.createdAt, cause.now, GrantKind::Trial});
}

Result<HookAnswer> CreditHook::giveBonus(const Cause &cause, const credits::BonusRule &rule, credits::BonusFacts facts)
{
    const std::optional<credits::CreditGrant> bonus = credits::decideBonus(rule, facts);
    if (!bonus)
        return HookAnswer();
    RK_TRY_ASSIGN(
        const std::optional<credits::CreditGrant> had,
        CreditGrantStore::ofPerson(cause.transaction.connection(), bonus->account, bonus->kind, bonus->personKey));
    if (had) {
        if (had->customerId != bonus->customerId)
            qCInfo(lcProjector, "A bonus went to this person before. kind=%s customer=%s before=%s",
                   qUtf8Printable(grantKindText(bonus->kind)), qUtf8Printable(bonus->customerId.toString()),
                   qUtf8Printable(had->customerId.toString()));
        return HookAnswer();
    }
    RK_TRY_ASSIGN(const credits::PostedEntry posted, credits::postGrant(cause.transaction, *bonus));
    return HookAnswer{{}, posted.isNew};
}

Result<int> grantMissedPurchase(storage::Transaction &transaction, const MissedPurchase &missed)
{
    storage::Connection &connection = transaction.connection();
    const payments::Payment &payment = missed.payment;
    RK_TRY_ASSIGN(const credits::PlanCreditsByPrice plans,
                  planCreditsByPrice(connection, missed.plans, payment.account, credits::pricesThatGrant(payment)));
    RK_TRY_ASSIGN(QSet<QString> granted, grantedLines(connection, payment));
    const credits::GrantDecision decision = credits::decidePurchase(
        {payment, {}, payment.billedAt.value_or(payment.updatedAt), missed.now, plans, std::move(granted)});
    if (!decision.parkReason.isEmpty())
        return Error{ErrorKind::Invalid, decision.parkReason, payment.id.toString(), {}};
    int made = 0;
    for (credits::CreditGrant grant : decision.grants) {
        grant.actor = missed.actor;
        grant.reason = missed.reason;
        RK_TRY_ASSIGN(const credits::PostedEntry posted, credits::postGrant(transaction, grant));
        made += posted.isNew ? 1 : 0;
    }
    if (!decision.grants.empty())
        RK_TRY(credits::postClawbacks(transaction, {payment.account, payment.id, {}, missed.now}));
    if (made > 0)
        RK_TRY(auditMissed(transaction, missed, made));
    return made;
}

} // namespace reckoner::sync
