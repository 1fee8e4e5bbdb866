// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/credits/lossy_ledger.h"

#include <algorithm>

namespace reckoner::credits {

using provider::LedgerEntry;
using provider::LedgerPage;

namespace {

template <class T> Task<T> failedWith(ErrorKind kind)
{
    return Task<T>::settled(Error{kind, QStringLiteral("as the test wants it"), {}, {}});
}

} // namespace

LossyLedger::Fault LossyLedger::nextFault()
{
    if (refusesKeys)
        return Fault::Refused;
    if (int(m_random.bounded(100)) >= failing)
        return Fault::None;
    if (m_random.bounded(10) == 0)
        return Fault::Refused;
    constexpr Fault kFaults[] = {Fault::NotReached, Fault::AnswerLost, Fault::Busy};
    return kFaults[m_random.bounded(3)];
}

Task<LedgerEntry> LossyLedger::post(provider::LedgerPosting posting)
{
    const Fault fault = nextFault();
    if (fault == Fault::Refused)
        return failedWith<LedgerEntry>(ErrorKind::Unauthenticated);
    if (fault == Fault::NotReached)
        return failedWith<LedgerEntry>(m_random.bounded(2) == 0 ? ErrorKind::Unreachable : ErrorKind::UnknownOutcome);
    if (fault == Fault::Busy)
        return failedWith<LedgerEntry>(ErrorKind::RateLimited);
    ++posts;
    const auto there = std::find_if(lines.begin(), lines.end(), [&](const LedgerEntry &line) {
        return line.idempotencyKey == posting.idempotencyKey;
    });
    if (there != lines.end())
        return failedWith<LedgerEntry>(fault == Fault::AnswerLost ? ErrorKind::UnknownOutcome : ErrorKind::Conflict);
    LedgerEntry entry;
    entry.id = QStringLiteral("cle_%1").arg(lines.size() + 1);
    entry.customerId = posting.customerId;
    entry.amount = posting.amount;
    entry.balanceAfter = balances[posting.customerId] += posting.amount;
    entry.idempotencyKey = posting.idempotencyKey;
    entry.metadata = posting.metadata;
    lines.push_back(entry);
    order.push_back(posting.customerId);
    if (fault == Fault::AnswerLost)
        return failedWith<LedgerEntry>(ErrorKind::UnknownOutcome);
    return Task<LedgerEntry>::settled(entry);
}

Task<qint64> LossyLedger::balance(CustomerId customer)
{
    if (nextFault() != Fault::None)
        return failedWith<qint64>(ErrorKind::Unreachable);
    return Task<qint64>::settled(balances[customer]);
}

Task<LedgerPage> LossyLedger::entries(provider::LedgerEntryFilter filter, QString)
{
    const Fault fault = nextFault();
    if (fault == Fault::Refused)
        return failedWith<LedgerPage>(ErrorKind::Unauthenticated);
    if (fault != Fault::None)
        return failedWith<LedgerPage>(fault == Fault::Busy ? ErrorKind::ProviderBroken : ErrorKind::Unreachable);
    LedgerPage page;
    for (const LedgerEntry &line : lines) {
        if ((filter.customerId.isEmpty() || line.customerId == filter.customerId) &&
            (filter.idempotencyKey.isEmpty() || line.idempotencyKey == filter.idempotencyKey))
            page.rows.push_back(line);
    }
    return Task<LedgerPage>::settled(std::move(page));
}

} // namespace reckoner::credits
