// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A ledger that loses requests, loses answers, refuses keys and is not there, as a seed says; what it has entered is
// kept for comparing. It takes each idempotency key once, as the contract says. The test's thread.

#include "core/provider/ledger/credit_ledger.h"

#include <QRandomGenerator>

#include <map>
#include <vector>

namespace reckoner::credits {

class LossyLedger final : public provider::CreditLedger
{
public:
    explicit LossyLedger(quint32 seed) : m_random(seed) {}

    Task<provider::LedgerEntry> post(provider::LedgerPosting posting) override;
    Task<qint64> balance(CustomerId customer) override;
    Task<provider::LedgerPage> entries(provider::LedgerEntryFilter filter, QString next) override;

    // Of a hundred requests so many go wrong; of those that go wrong one in ten by its key.
    int failing = 0;
    bool refusesKeys = false; // all of them
    int posts = 0;            // requests that arrived
    std::vector<provider::LedgerEntry> lines;
    std::map<CustomerId, qint64> balances;
    std::vector<CustomerId> order; // of what was entered

private:
    enum class Fault { None, Refused, NotReached, AnswerLost, Busy };
    Fault nextFault();

    QRandomGenerator m_random;
};

} // namespace reckoner::credits
