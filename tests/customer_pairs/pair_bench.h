// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Three accounts of the sandbox and one of production with customers in them, for tests of who is who. Test thread.

#include "core/actions/customer_elsewhere.h"
#include "core/actions/customer_pairs.h"
#include "tests/testkit/temporary_database.h"

namespace reckoner::pair_tests {

inline const AccountId kPaddle{QStringLiteral("paddle/sandbox/main")};
inline const AccountId kStripe{QStringLiteral("stripe/sandbox/main")};
inline const AccountId kThird{QStringLiteral("stripe/sandbox/other")};
inline const AccountId kLive{QStringLiteral("stripe/production/main")};
inline const Instant kPairNow = Instant::fromSeconds(1'780'000'000);

class PairBench
{
public:
    explicit PairBench(storage::Database &database);

    // externalId may be empty. The same id again: a newer version of it.
    customers::CustomerKey put(const AccountId &account, const QString &id, const QString &email,
                               const QString &externalId = {});
    void drop(const customers::CustomerKey &key); // as if it had never arrived
    Result<customers::CustomerPair> say(customers::PairVerdict verdict, const customers::CustomerKey &one,
                                        const customers::CustomerKey &other, const QString &reason = {});
    Result<customers::CustomerPair> confirm(const customers::CustomerKey &one, const customers::CustomerKey &other)
    {
        return say(customers::PairVerdict::Confirmed, one, other);
    }
    Result<customers::CustomerPair> reject(const customers::CustomerKey &one, const customers::CustomerKey &other)
    {
        return say(customers::PairVerdict::Rejected, one, other);
    }
    Result<void> undo(const customers::CustomerPair &seen);

    QStringList candidates(const customers::CustomerKey &key); // "account id grounds", in their order
    QStringList person(const customers::CustomerKey &key);     // "account id", sorted
    actions::CustomerElsewhere elsewhere(const customers::CustomerKey &key);
    qint64 pairs();
    QStringList audited(const CustomerId &id); // "actor action reason", oldest first

    storage::Database &database;

private:
    qint64 m_seconds = 0;
};

} // namespace reckoner::pair_tests
