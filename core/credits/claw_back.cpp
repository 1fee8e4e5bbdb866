// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/claw_back.h"

#include "core/base/assert.h"
#include "core/base/json.h"

#include <algorithm>
#include <set>

namespace reckoner::credits {

using payments::Adjustment;

namespace {

bool isTheWord(const QString &text, const char *word)
{
    return text == QLatin1StringView(word);
}

// +1: money goes back to the customer, -1: it comes again, 0: neither. A chargeback that was reversed counts with its
// reversal, which is an adjustment of its own.
int directionOf(const Adjustment &adjustment)
{
    const bool approved = isTheWord(adjustment.status, "approved");
    if (isTheWord(adjustment.action, "refund"))
        return approved ? 1 : 0;
    if (isTheWord(adjustment.action, "chargeback"))
        return approved || isTheWord(adjustment.status, "reversed") ? 1 : 0;
    if (isTheWord(adjustment.action, "chargeback_reverse"))
        return approved ? -1 : 0;
    return 0;
}

// Of the adjustment's own lines, those about this line. None: it has no lines that can be read.
std::optional<qint64> itemsTotal(const Adjustment &adjustment, const QString &lineId)
{
    const Result<JsonDocument> raw = JsonDocument::parse(adjustment.raw);
    if (!raw)
        return std::nullopt;
    const std::vector<JsonView> items = raw->root().member("items").items();
    if (items.empty())
        return std::nullopt;
    __int128 sum = 0;
    for (const JsonView &item : items) {
        const std::optional<QString> id = item.member("item_id").string();
        const std::optional<QByteArray> total = item.member("totals").member("total").utf8();
        if (!id || !total)
            return std::nullopt;
        const Result<Money> amount = Money::parseMinor(*total, adjustment.currency);
        if (!amount)
            return std::nullopt;
        if (*id == lineId)
            sum += amount->minor() < 0 ? -__int128(amount->minor()) : __int128(amount->minor());
    }
    return fitsMinor(sum) ? std::optional(qint64(sum)) : std::nullopt;
}

qint64 sizeOfRefund(const Adjustment &adjustment, const CreditGrant &grant)
{
    if (const std::optional<qint64> items = itemsTotal(adjustment, grant.lineId))
        return *items;
    if (isTheWord(adjustment.type, "full"))
        return grant.lineTotalMinor;
    if (grant.paymentTotalMinor <= 0)
        return 0;
    const __int128 total =
        adjustment.total.minor() < 0 ? -__int128(adjustment.total.minor()) : __int128(adjustment.total.minor());
    const __int128 share = divideRounded(total * grant.lineTotalMinor, grant.paymentTotalMinor, Rounding::HalfUp);
    return fitsMinor(share) ? qint64(share) : grant.lineTotalMinor;
}

// One grant's way through its adjustments.
class Clawbacks
{
public:
    explicit Clawbacks(const ClawbackFacts &facts) : m_grant(facts.grant)
    {
        for (const CreditEntry &entry : facts.entries) {
            if (entry.kind == EntryKind::Grant)
                continue;
            if (entry.adjustmentId.isEmpty()) {
                m_byHand -= entry.amount;
            } else {
                m_taken -= entry.amount;
                m_counted.insert(entry.adjustmentId);
            }
        }
        RK_ASSERT((m_taken >= 0 && m_byHand >= 0 && m_taken + m_byHand <= m_grant.credits));
    }

    std::vector<CreditEntry> decide(std::vector<Adjustment> adjustments)
    {
        std::sort(adjustments.begin(), adjustments.end(), [](const Adjustment &a, const Adjustment &b) {
            return std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id);
        });
        for (const Adjustment &adjustment : adjustments) {
            if (m_counted.contains(adjustment.id))
                m_refunded += refundedOf(adjustment, m_grant).value_or(0);
        }
        for (const Adjustment &adjustment : adjustments) { // what counted once and does not any more
            if (m_counted.contains(adjustment.id) && !refundedOf(adjustment, m_grant))
                settle(adjustment);
        }
        for (const Adjustment &adjustment : adjustments) {
            const std::optional<qint64> refunded = refundedOf(adjustment, m_grant);
            if (!refunded || m_counted.contains(adjustment.id))
                continue;
            m_refunded += *refunded;
            settle(adjustment);
        }
        return std::move(m_entries);
    }

private:
    qint64 wanted() const
    {
        const qint64 most = m_grant.credits - m_byHand;
        const __int128 money = std::clamp<__int128>(m_refunded, 0, m_grant.lineTotalMinor);
        return qint64(std::min<__int128>(m_grant.credits * money / m_grant.lineTotalMinor, most));
    }

    void settle(const Adjustment &adjustment)
    {
        const qint64 more = wanted() - m_taken;
        if (more == 0)
            return;
        CreditEntry entry;
        entry.account = m_grant.account;
        entry.customerId = m_grant.customerId;
        entry.kind = more > 0 ? EntryKind::Clawback : EntryKind::Restore;
        entry.amount = -more;
        entry.grantId = m_grant.id;
        entry.adjustmentId = adjustment.id;
        entry.reason = adjustment.action;
        m_entries.push_back(std::move(entry));
        m_taken += more;
        RK_ASSERT((m_taken >= 0 && m_taken + m_byHand <= m_grant.credits));
    }

    const CreditGrant &m_grant;
    std::set<AdjustmentId> m_counted; // that have an entry
    std::vector<CreditEntry> m_entries;
    __int128 m_refunded = 0;
    qint64 m_taken = 0, m_byHand = 0;
};

} // namespace

std::optional<qint64> refundedOf(const Adjustment &adjustment, const CreditGrant &grant)
{
    const int direction = directionOf(adjustment);
    if (direction == 0 || adjustment.paymentId != grant.paymentId)
        return std::nullopt;
    return direction * sizeOfRefund(adjustment, grant);
}

std::vector<CreditEntry> decideClawbacks(const ClawbackFacts &facts)
{
    if (facts.grant.lineTotalMinor <= 0) // no money came for it, none can go back
        return {};
    return Clawbacks(facts).decide(facts.adjustments);
}

qint64 remainingOf(const CreditGrant &grant, const std::vector<CreditEntry> &entries)
{
    qint64 left = grant.credits;
    for (const CreditEntry &entry : entries) {
        if (entry.kind != EntryKind::Grant)
            left += entry.amount;
    }
    RK_ASSERT((left >= 0 && left <= grant.credits));
    return left;
}

} // namespace reckoner::credits
