// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/repair.h"

#include "core/base/words.h"
#include "core/credits/credit_entry_store.h"
#include "core/credits/credit_grant_store.h"
#include "core/credits/credit_posting.h"
#include "core/credits/outbox_store.h"
#include "core/payments/payment_store.h"
#include "core/reconcile/known_outside_store.h"
#include "core/reconcile/side_store.h"

#include <QStringList>

#include <algorithm>

namespace reckoner::reconcile {

namespace {

using credits::CreditEntry;
using credits::CreditGrant;

Error repairRefused(ErrorKind kind, const QString &message)
{
    return {kind, message, {}, {}};
}

Error noLongerSo()
{
    return repairRefused(ErrorKind::Conflict,
                         Words::tr("This is no longer as the finding says. Run the reconciliation again."));
}

// Several entries of the external ledger that count as one have an id that none of them has: “a+b”.
bool isOneExternal(const StoredFinding &found)
{
    return found.finding.external.has_value();
}

bool hasCounterparts(const StoredFinding &found)
{
    const Finding &finding = found.finding;
    return (finding.kind == FindingClass::MissingExternal || finding.kind == FindingClass::Orphan ||
            finding.kind == FindingClass::MissingLocal) &&
           !(finding.external && (finding.local || finding.provider));
}

// One verb at work in its transaction.
class Repair
{
public:
    Repair(storage::Transaction &transaction, const RepairRequest &request, const StoredFinding &found)
        : m_transaction(transaction), m_request(request), m_found(found), m_source{request.account, found.source}
    {
    }
    // What was done, for the decision's detail.
    Result<QString> act();

private:
    Result<QString> retryGrant();
    Result<QString> recordGrant();
    Result<QString> takeOver();
    Result<QString> reverse();
    Result<QString> correct(qint64 change, std::vector<EntryLink> links);
    Result<QString> takeBackLocal();
    Result<QString> match();
    Result<void> checkExternal(const Entry &external);
    Result<qint64> localSeq() const;
    CreditGrant manualGrant(const CustomerId &customer, qint64 credits) const;
    Result<CreditEntry> postManual(const CustomerId &customer, qint64 credits);
    Result<CreditEntry> clawBack(const CreditGrant &grant, qint64 credits);
    Result<void> isThere(const CreditEntry &entry, const QString &externalId);
    Result<void> decideCounterpart(const StoredFinding &other);

    storage::Connection &connection() { return m_transaction.connection(); }

    storage::Transaction &m_transaction;
    const RepairRequest &m_request;
    const StoredFinding &m_found;
    const ExternalSource m_source;
};

Result<QString> Repair::act()
{
    switch (m_request.verb) {
    case Verb::RetryGrant: return retryGrant();
    case Verb::RecordGrant: return recordGrant();
    case Verb::TakeOver: return takeOver();
    case Verb::Reverse: return reverse();
    case Verb::Match:
    case Verb::Split: return match();
    case Verb::IgnoreUntil: return m_request.ignoreUntil->toString();
    case Verb::Accept:
    case Verb::Note: return QString();
    }
    RK_UNREACHABLE();
}

Result<qint64> Repair::localSeq() const
{
    bool good = false;
    const qint64 seq = m_found.finding.local ? m_found.finding.local->id.toLongLong(&good) : 0;
    if (!good)
        return noLongerSo();
    return seq;
}

// Nobody may count an external entry for two of ours.
Result<void> Repair::checkExternal(const Entry &external)
{
    RK_TRY_ASSIGN(const auto there, ExternalEntryStore::find(connection(), m_source, external.id));
    RK_TRY_ASSIGN(const bool linked, SideStore::hasLink(connection(), m_source, external.id));
    if (!there || linked || there->credits != external.credits)
        return noLongerSo();
    return {};
}

Result<QString> Repair::retryGrant()
{
    RK_TRY_ASSIGN(const qint64 seq, localSeq());
    RK_TRY_ASSIGN(const bool gone, KnownOutsideStore::isGone(m_transaction, m_request.account, seq, m_request.now));
    if (gone)
        return QStringLiteral("entry %1 is looked up and sent again").arg(seq);
    RK_TRY_ASSIGN(const qint64 due,
                  credits::OutboxStore::retry(m_transaction, m_request.account, {seq}, m_request.now));
    if (due != 1)
        return repairRefused(ErrorKind::Conflict,
                             Words::tr("This grant is on its way already. Wait, and run the reconciliation again."));
    return QStringLiteral("entry %1 is due").arg(seq);
}

Result<QString> Repair::recordGrant()
{
    const Entry &owed = *m_found.finding.provider;
    RK_TRY_ASSIGN(const auto payment,
                  payments::PaymentStore(connection()).find(m_request.account, PaymentId(owed.transaction)));
    if (!payment)
        return noLongerSo();
    const Instant at = payment->value.billedAt.value_or(payment->value.createdAt);
    RK_TRY_ASSIGN(const credits::PlanCreditsByPrice plans, SideStore::plans(connection(), m_request.account));
    const auto decision =
        credits::decidePurchase({.payment = payment->value, .purchasedAt = at, .now = m_request.now, .plans = plans});
    const auto grant = std::find_if(decision.grants.begin(), decision.grants.end(),
                                    [&](const CreditGrant &each) { return each.id.toString() == owed.key; });
    if (grant == decision.grants.end() || grant->credits != owed.credits)
        return noLongerSo();
    CreditGrant recorded = *grant;
    recorded.actor = m_request.actor;
    recorded.reason = m_request.reason;
    RK_TRY_ASSIGN(const auto posted, credits::postGrant(m_transaction, recorded));
    if (!posted.isNew)
        return noLongerSo();
    if (const auto &external = m_found.finding.external) {
        RK_TRY(checkExternal(*external));
        RK_TRY(isThere(posted.entry, external->id));
        if (external->key != owed.key)
            RK_TRY(SideStore::addLinks(m_transaction, m_source, {{external->id, owed.key, external->credits}},
                                       m_found.id));
    }
    return QStringLiteral("entry %1").arg(posted.entry.seq);
}

CreditGrant Repair::manualGrant(const CustomerId &customer, qint64 credits) const
{
    CreditGrant grant;
    grant.account = m_request.account;
    grant.customerId = customer;
    grant.kind = credits::GrantKind::Manual;
    grant.credits = credits;
    grant.operationId = OperationId(QStringLiteral("%1/%2").arg(m_found.id).arg(m_found.lastRun));
    grant.actor = m_request.actor;
    grant.reason = m_request.reason;
    grant.purchasedAt = grant.grantedAt = m_request.now;
    grant.id = credits::grantIdOf(grant);
    return grant;
}

Result<CreditEntry> Repair::postManual(const CustomerId &customer, qint64 credits)
{
    RK_TRY_ASSIGN(auto posted, credits::postGrant(m_transaction, manualGrant(customer, credits)));
    if (!posted.isNew)
        return noLongerSo();
    return std::move(posted.entry);
}

Result<CreditEntry> Repair::clawBack(const CreditGrant &grant, qint64 credits)
{
    CreditEntry entry;
    entry.account = grant.account;
    entry.customerId = grant.customerId;
    entry.kind = credits::EntryKind::Clawback;
    entry.amount = -credits;
    entry.grantId = grant.id;
    entry.operationId = OperationId(QStringLiteral("%1/%2/back").arg(m_found.id).arg(m_found.lastRun));
    entry.actor = m_request.actor;
    entry.reason = m_request.reason;
    entry.at = m_request.now;
    RK_TRY_ASSIGN(auto posted, credits::postEntry(m_transaction, grant, std::move(entry)));
    return std::move(posted.entry);
}

Result<void> Repair::isThere(const CreditEntry &entry, const QString &externalId)
{
    return KnownOutsideStore::isThere(m_transaction, m_request.account, entry.seq, externalId, m_request.now);
}

Result<QString> Repair::takeOver()
{
    const Entry &external = *m_found.finding.external;
    RK_TRY(checkExternal(external));
    RK_TRY_ASSIGN(const CreditEntry entry, postManual(CustomerId(external.customer), external.credits));
    RK_TRY(isThere(entry, external.id));
    RK_TRY(SideStore::addLinks(m_transaction, m_source,
                               {{external.id, credits::idempotencyKeyOf(entry), external.credits}}, m_found.id));
    return QStringLiteral("entry %1").arg(entry.seq);
}

Result<QString> Repair::reverse()
{
    const Finding &finding = m_found.finding;
    if (finding.kind == FindingClass::Amount) {
        const Entry &local = *finding.local, &external = *finding.external;
        qint64 change = 0;
        if (__builtin_sub_overflow(local.credits, external.credits, &change))
            return noLongerSo();
        return correct(change, {{external.id, local.key, local.credits}});
    }
    if (!finding.external)
        return takeBackLocal();
    qint64 change = 0;
    if (__builtin_sub_overflow(qint64(0), finding.external->credits, &change))
        return noLongerSo();
    return correct(change, {});
}

// The external ledger gets so many credits more (or less), and our entries come to the same.
Result<QString> Repair::correct(qint64 change, std::vector<EntryLink> links)
{
    const Entry &external = *m_found.finding.external;
    RK_TRY(checkExternal(external));
    if (change == 0 || change == std::numeric_limits<qint64>::min())
        return noLongerSo();
    const qint64 size = change < 0 ? -change : change;
    const CreditGrant grant = manualGrant(CustomerId(external.customer), size);
    RK_TRY_ASSIGN(const CreditEntry given, postManual(grant.customerId, size));
    RK_TRY_ASSIGN(const CreditEntry taken, clawBack(grant, size));
    const CreditEntry &there = change < 0 ? given : taken; // of these two, what the external ledger has already
    const CreditEntry &sent = change < 0 ? taken : given;
    RK_TRY(isThere(there, external.id));
    links.push_back({external.id, credits::idempotencyKeyOf(there), there.amount});
    RK_TRY(SideStore::addLinks(m_transaction, m_source, links, m_found.id));
    return QStringLiteral("entry %1 is to be sent, entry %2 stands for what is there").arg(sent.seq).arg(there.seq);
}

// A grant without its payment: whatever of it is not taken back yet.
Result<QString> Repair::takeBackLocal()
{
    RK_TRY_ASSIGN(const qint64 seq, localSeq());
    RK_TRY_ASSIGN(const auto row, credits::CreditEntryStore::find(connection(), m_request.account, seq));
    if (!row)
        return noLongerSo();
    RK_TRY_ASSIGN(const auto entries,
                  credits::CreditEntryStore::ofGrant(connection(), m_request.account, row->entry.grantId));
    qint64 left = 0;
    for (const CreditEntry &entry : entries)
        left += entry.amount;
    if (left <= 0)
        return noLongerSo();
    RK_TRY_ASSIGN(const CreditEntry taken, clawBack(row->grant, left));
    return QStringLiteral("entry %1 is to be sent").arg(taken.seq);
}

Result<void> Repair::decideCounterpart(const StoredFinding &other)
{
    RK_TRY(FindingStore::decide(m_transaction, {.account = m_request.account,
                                                .findingId = other.id,
                                                .seenVersion = other.rowVersion,
                                                .verb = verbText(m_request.verb),
                                                .actor = m_request.actor,
                                                .reason = m_request.reason,
                                                .detail = m_found.id,
                                                .now = m_request.now,
                                                .state = FindingState::Acted,
                                                .quietUntil = m_request.now + kActedQuiet}));
    return {};
}

Result<QString> Repair::match()
{
    QStringList said;
    std::vector<EntryLink> links;
    qint64 sum = 0;
    for (const Counterpart &part : m_request.counterparts) {
        RK_TRY_ASSIGN(const auto other, FindingStore::find(connection(), m_request.account, part.findingId));
        if (!other || other->source != m_found.source || !hasCounterparts(*other) ||
            other->finding.external.has_value() == m_found.finding.external.has_value() ||
            (other->state != FindingState::Open && other->state != FindingState::Ignored))
            return noLongerSo();
        const Finding &outside = m_found.finding.external ? m_found.finding : other->finding;
        const Finding &ours = m_found.finding.external ? other->finding : m_found.finding;
        const qint64 credits = m_request.verb == Verb::Match ? outside.external->credits : part.credits;
        if (credits == 0 || ours.first().key.isEmpty() || __builtin_add_overflow(sum, credits, &sum))
            return noLongerSo();
        if (links.empty())
            RK_TRY(checkExternal(*outside.external));
        links.push_back({outside.external->id, ours.first().key, credits});
        RK_TRY(decideCounterpart(*other));
        said.append(QStringLiteral("%1 of %2").arg(credits).arg(other->id));
    }
    if (m_request.verb == Verb::Split && sum != m_found.finding.external->credits)
        return repairRefused(ErrorKind::Invalid,
                             Words::tr("The parts come to %1 credits, and the entry has %2. Correct the parts.")
                                 .arg(sum)
                                 .arg(m_found.finding.external->credits));
    RK_TRY(SideStore::addLinks(m_transaction, m_source, links, m_found.id));
    return said.join(QStringLiteral(", "));
}

Result<void> checkRequest(const RepairRequest &request, const StoredFinding &found)
{
    const std::vector<Verb> possible = verbsFor(found);
    if (std::find(possible.begin(), possible.end(), request.verb) == possible.end())
        return repairRefused(ErrorKind::Invalid, Words::tr("This cannot be done about this finding."));
    if (request.verb == Verb::IgnoreUntil && (!request.ignoreUntil || *request.ignoreUntil <= request.now))
        return repairRefused(ErrorKind::Invalid, Words::tr("Say until when, in the future."));
    if ((request.verb == Verb::Match && request.counterparts.size() != 1) ||
        (request.verb == Verb::Split && request.counterparts.size() < 2))
        return repairRefused(ErrorKind::Invalid,
                             Words::tr("Choose what it belongs to: one to match, several to split."));
    return {};
}

FindingState stateAfter(Verb verb, const StoredFinding &found)
{
    switch (verb) {
    case Verb::Note: return found.state;
    case Verb::Accept: return FindingState::Accepted;
    case Verb::IgnoreUntil: return FindingState::Ignored;
    case Verb::RetryGrant:
    case Verb::RecordGrant:
    case Verb::TakeOver:
    case Verb::Reverse:
    case Verb::Match:
    case Verb::Split: return FindingState::Acted;
    }
    RK_UNREACHABLE();
}

} // namespace

QString verbText(Verb verb)
{
    switch (verb) {
    case Verb::RetryGrant: return QStringLiteral("retry_grant");
    case Verb::RecordGrant: return QStringLiteral("record_grant");
    case Verb::TakeOver: return QStringLiteral("take_over");
    case Verb::Reverse: return QStringLiteral("reverse");
    case Verb::Match: return QStringLiteral("match");
    case Verb::Split: return QStringLiteral("split");
    case Verb::Accept: return QStringLiteral("accept");
    case Verb::IgnoreUntil: return QStringLiteral("ignore_until");
    case Verb::Note: return QStringLiteral("note");
    }
    RK_UNREACHABLE();
}

std::optional<Verb> verbFromText(const QString &text)
{
    const auto *const found =
        std::find_if(kVerbs.begin(), kVerbs.end(), [&](Verb verb) { return verbText(verb) == text; });
    return found == kVerbs.end() ? std::nullopt : std::optional(*found);
}

std::vector<Verb> verbsFor(const StoredFinding &found)
{
    std::vector<Verb> verbs;
    const Finding &finding = found.finding;
    if (found.state == FindingState::Open || found.state == FindingState::Ignored) {
        if (finding.kind == FindingClass::MissingExternal)
            verbs.push_back(Verb::RetryGrant);
        if (finding.kind == FindingClass::MissingLocal && finding.provider)
            verbs.push_back(Verb::RecordGrant);
        if (finding.kind == FindingClass::Orphan && isOneExternal(found) && !finding.local &&
            finding.external->credits > 0)
            verbs.push_back(Verb::TakeOver);
        const bool external = isOneExternal(found) && !finding.local && !finding.provider;
        if ((finding.kind == FindingClass::Duplicate && external) ||
            (finding.kind == FindingClass::Orphan && (external || finding.local)) ||
            (finding.kind == FindingClass::Amount && finding.local && isOneExternal(found) &&
             finding.local->credits != finding.external->credits))
            verbs.push_back(Verb::Reverse);
        if (hasCounterparts(found)) {
            verbs.push_back(Verb::Match);
            if (finding.external)
                verbs.push_back(Verb::Split);
        }
        verbs.push_back(Verb::Accept);
        verbs.push_back(Verb::IgnoreUntil);
    }
    verbs.push_back(Verb::Note);
    return verbs;
}

Result<StoredFinding> repair(storage::Transaction &transaction, const RepairRequest &request)
{
    RK_TRY_ASSIGN(const auto found, FindingStore::find(transaction.connection(), request.account, request.findingId));
    if (!found)
        return repairRefused(ErrorKind::NotFound, Words::tr("There is no finding %1.").arg(request.findingId));
    RK_TRY(checkRequest(request, *found));
    NewDecision decision{.account = request.account,
                         .findingId = request.findingId,
                         .seenVersion = request.seenVersion,
                         .verb = verbText(request.verb),
                         .actor = request.actor,
                         .reason = request.reason,
                         .now = request.now,
                         .state = stateAfter(request.verb, *found)};
    if (decision.state == FindingState::Acted)
        decision.quietUntil = request.now + kActedQuiet;
    else if (request.verb == Verb::IgnoreUntil)
        decision.quietUntil = request.ignoreUntil;
    else if (decision.state == FindingState::Ignored)
        decision.quietUntil = found->quietUntil;
    if (request.verb == Verb::Note && found->state == FindingState::Acted)
        decision.quietUntil = found->quietUntil;
    RK_TRY_ASSIGN(decision.detail, Repair(transaction, request, *found).act());
    return FindingStore::decide(transaction, decision);
}

} // namespace reckoner::reconcile
