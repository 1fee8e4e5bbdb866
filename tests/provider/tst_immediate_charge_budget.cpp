// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/immediate_charge_budget.h"
#include "tests/testkit/registry.h"

#include <rapidcheck.h>

#include <QTest>

using namespace reckoner;
using reckoner::provider::paddle::ImmediateChargeBudget;

namespace {

const SubscriptionId kBudgetSubscription(QStringLiteral("sub_01a"));
const Instant kBudgetStart = Instant::fromSeconds(1'800'000'000);

} // namespace

class TstImmediateChargeBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hourFreesAsChargesLeaveIt()
    {
        ImmediateChargeBudget budget;
        for (int i = 0; i < 20; ++i)
            budget.record(kBudgetSubscription, kBudgetStart + std::chrono::minutes(i));
        const Instant now = kBudgetStart + std::chrono::minutes(30);
        const auto left = budget.left(kBudgetSubscription, now);
        QCOMPARE(left.thisHour, 0);
        QCOMPARE(left.thisDay, 80);
        QCOMPARE(left.freeAt->toString(), (kBudgetStart + std::chrono::hours(1)).toString());
        QCOMPARE(budget.left(kBudgetSubscription, *left.freeAt).thisHour, 1);
        QVERIFY(!budget.left(SubscriptionId(QStringLiteral("sub_01b")), now).isExhausted());
    }

    void dayIsCountedToo()
    {
        ImmediateChargeBudget budget;
        for (int i = 0; i < 100; ++i)
            budget.record(kBudgetSubscription, kBudgetStart + std::chrono::minutes(10 * i));
        const Instant now = kBudgetStart + std::chrono::minutes(1000);
        QCOMPARE(budget.left(kBudgetSubscription, now).thisDay, 0);
        QCOMPARE(budget.left(kBudgetSubscription, now).freeAt->toString(),
                 (kBudgetStart + std::chrono::hours(24)).toString());
    }

    void orderOfRecordingDoesNotMatter()
    {
        const bool held = rc::check("left() agrees with a count by hand", [] {
            const auto minutes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3000));
            const Instant now = kBudgetStart + std::chrono::minutes(3000);
            ImmediateChargeBudget budget;
            int inHour = 0, inDay = 0;
            for (const int minute : minutes) {
                budget.record(kBudgetSubscription, kBudgetStart + std::chrono::minutes(minute));
                inHour += minute > 3000 - 60;
                inDay += minute > 3000 - 1440;
            }
            const auto left = budget.left(kBudgetSubscription, now);
            RC_ASSERT(left.thisHour == std::max(0, 20 - inHour));
            RC_ASSERT(left.thisDay == std::max(0, 100 - inDay));
            RC_ASSERT(left.isExhausted() == (inHour >= 20 || inDay >= 100));
            RC_ASSERT(!left.freeAt || !budget.left(kBudgetSubscription, *left.freeAt).isExhausted());
        });
        QVERIFY(held);
    }
};

RK_TEST(TstImmediateChargeBudget)
#include "tst_immediate_charge_budget.moc"
