// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/grant_rules.h"

#include "core/base/assert.h"

#include <algorithm>

namespace reckoner::credits {

using payments::Payment;
using payments::PaymentLine;

namespace {

constexpr qsizetype kMostRateDigits = 12; // the provider gives five

// Several lines without an id, or with the same, are still several lines.
QStringList lineIdsOf(const Payment &payment)
{
    QStringList ids;
    for (size_t i = 0; i < payment.lines.size(); ++i) {
        const QString &id = payment.lines[i].id;
        ids.append(id.isEmpty() || ids.contains(id) ? QStringLiteral("line-%1").arg(i + 1) : id);
    }
    return ids;
}

bool isCustom(const PaymentLine &line)
{
    return line.priceType == QLatin1StringView("custom");
}

// Why a line brings nothing whatever its plan; empty: it is up to the plan.
QString whyNothing(const PaymentLine &line)
{
    if (isCustom(line))
        return QStringLiteral("a custom price is not of the catalog");
    if (line.line.quantity == 0)
        return QStringLiteral("the quantity is zero");
    if (line.line.quantity > 0 && line.line.total.minor() <= 0)
        return QStringLiteral("nothing was paid for it");
    return {};
}

// Rate 1 and no rate are the same: charged in full.
std::optional<qint64> lineCredits(const PaymentLine &line, qint64 perUnit)
{
    const __int128 units = line.line.quantity < 0 ? -__int128(line.line.quantity) : __int128(line.line.quantity);
    const __int128 all = units * perUnit;
    if (!fitsMinor(all))
        return std::nullopt;
    if (line.line.prorationRate.isEmpty())
        return qint64(all);
    return proratedCredits(qint64(all), line.line.prorationRate);
}

QString countlessReason(const PaymentLine &line)
{
    return QStringLiteral(
               "the credits of price %1 cannot be counted: quantity %2, proration rate “%3”. Check the plan's "
               "credits, then replay this event.")
        .arg(line.line.priceId.toString())
        .arg(line.line.quantity)
        .arg(line.line.prorationRate);
}

QString planlessReason(const PaymentLine &line)
{
    if (line.line.priceId.isEmpty())
        return QStringLiteral("a line without a price id belongs to no plan. Grant its credits by hand, or none.");
    return QStringLiteral("price %1 belongs to no plan. Give it to a plan, then replay this event.")
        .arg(line.line.priceId.toString());
}

GrantDecision parked(QString reason)
{
    return {{}, {}, std::move(reason)};
}

bool isRenewal(const Payment &payment)
{
    return payment.origin == QLatin1StringView("subscription_recurring") || // Paddle's word
           payment.origin == QLatin1StringView("subscription_cycle");       // Stripe's
}

CreditGrant grantOf(const PurchaseFacts &facts, const PaymentLine &line, const QString &lineId, const PlanCredits &plan)
{
    const Payment &payment = facts.payment;
    CreditGrant grant;
    grant.account = payment.account;
    grant.customerId = payment.customerId;
    grant.kind = isRenewal(payment) ? GrantKind::Renewal : GrantKind::Purchase;
    grant.paymentId = payment.id;
    grant.lineId = lineId;
    grant.priceId = line.line.priceId;
    grant.planCode = plan.planCode;
    grant.quantity = line.line.quantity;
    grant.creditsPerUnit = plan.credits;
    grant.subscriptionId = payment.subscriptionId;
    grant.period = payment.billingPeriod;
    grant.currency = payment.currency;
    grant.lineTotalMinor = line.line.total.minor();
    grant.paymentTotalMinor = payment.totals.total.minor();
    grant.eventId = facts.eventId;
    grant.purchasedAt = facts.purchasedAt;
    grant.grantedAt = facts.now;
    grant.id = grantIdOf(grant);
    return grant;
}

// What a change of a running subscription takes away was granted when it was paid: only the difference is new.
void takeAway(std::vector<CreditGrant> &prorated, qint64 away)
{
    for (CreditGrant &grant : prorated) {
        const qint64 less = std::min(grant.credits, away);
        grant.credits -= less;
        away -= less;
    }
}

} // namespace

std::optional<qint64> proratedCredits(qint64 credits, const QString &rate)
{
    RK_ASSERT(credits >= 0);
    const qsizetype point = rate.indexOf(u'.');
    const QString whole = point < 0 ? rate : rate.left(point);
    QString part = point < 0 ? QString() : rate.mid(point + 1);
    while (part.endsWith(u'0'))
        part.chop(1);
    const auto isDigits = [](const QString &text) {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if ((whole != u"0" && whole != u"1") || !isDigits(part) || part.size() > kMostRateDigits)
        return std::nullopt;
    if (whole == u"1")
        return part.isEmpty() ? std::optional(credits) : std::nullopt;
    qint64 scale = 1;
    for (qsizetype i = 0; i < part.size(); ++i)
        scale *= 10;
    const qint64 numerator = part.isEmpty() ? 0 : part.toLongLong();
    return qint64(__int128(credits) * numerator / scale);
}

std::vector<PriceId> pricesThatGrant(const Payment &payment)
{
    std::vector<PriceId> prices;
    for (const PaymentLine &line : payment.lines) {
        if (whyNothing(line).isEmpty() && !line.line.priceId.isEmpty())
            prices.push_back(line.line.priceId);
    }
    std::sort(prices.begin(), prices.end());
    prices.erase(std::unique(prices.begin(), prices.end()), prices.end());
    return prices;
}

GrantDecision decidePurchase(const PurchaseFacts &facts)
{
    const Payment &payment = facts.payment;
    if (payment.status != payments::PaymentStatus::Completed)
        return {};
    GrantDecision decision;
    const QStringList ids = lineIdsOf(payment);
    std::vector<CreditGrant> prorated;
    __int128 away = 0;
    for (size_t i = 0; i < payment.lines.size(); ++i) {
        const PaymentLine &line = payment.lines[i];
        const auto skip = [&](const QString &why) {
            decision.skipped.push_back({ids[qsizetype(i)], line.line.priceId, why});
        };
        QString nothing = whyNothing(line);
        if (nothing.isEmpty() && payment.totals.total.minor() <= 0)
            nothing = QStringLiteral("the payment is of nothing");
        if (!nothing.isEmpty()) {
            skip(nothing);
            continue;
        }
        const auto plan = facts.plans.find(line.line.priceId);
        if (plan == facts.plans.end())
            return parked(planlessReason(line));
        RK_ASSERT(plan->second.credits >= 0);
        const std::optional<qint64> credits = lineCredits(line, plan->second.credits);
        if (!credits)
            return parked(countlessReason(line));
        if (line.line.quantity < 0) {
            away += *credits;
            skip(QStringLiteral("it takes away"));
            continue;
        }
        CreditGrant grant = grantOf(facts, line, ids[qsizetype(i)], plan->second);
        grant.credits = *credits;
        const bool isProrated = !line.line.prorationRate.isEmpty();
        (isProrated ? prorated : decision.grants).push_back(std::move(grant));
    }
    if (!fitsMinor(away))
        return parked(QStringLiteral("what the payment takes away cannot be counted. Grant its credits by hand."));
    takeAway(prorated, qint64(away));
    std::move(prorated.begin(), prorated.end(), std::back_inserter(decision.grants));
    std::erase_if(decision.grants, [&](const CreditGrant &grant) {
        if (grant.credits == 0)
            decision.skipped.push_back({grant.lineId, grant.priceId,
                                        QStringLiteral("its plan brings no credits, or "
                                                       "none beyond what it replaces")});
        return grant.credits == 0 || facts.grantedLines.contains(grant.lineId);
    });
    if (!decision.grants.empty() && payment.customerId.isEmpty())
        return parked(QStringLiteral("the payment names no customer to give its credits to. Grant them by hand."));
    return decision;
}

std::optional<CreditGrant> decideBonus(const BonusRule &rule, const BonusFacts &facts)
{
    RK_ASSERT((facts.kind == GrantKind::Signup || facts.kind == GrantKind::Trial));
    const bool isEligible = rule.credits > 0 && (!rule.from || facts.happenedAt >= *rule.from) &&
                            (!rule.until || facts.happenedAt < *rule.until);
    if (!isEligible || facts.customerId.isEmpty() || facts.email.trimmed().isEmpty())
        return std::nullopt;
    CreditGrant grant;
    grant.account = facts.account;
    grant.customerId = facts.customerId;
    grant.kind = facts.kind;
    grant.credits = rule.credits;
    grant.subscriptionId = facts.subscriptionId;
    grant.eventId = facts.eventId;
    grant.personKey = personKeyOf(facts.email);
    grant.purchasedAt = facts.happenedAt;
    grant.grantedAt = facts.now;
    grant.id = grantIdOf(grant);
    return grant;
}

} // namespace reckoner::credits
