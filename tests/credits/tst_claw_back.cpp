// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/credits/credit_rows.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <set>

namespace reckoner::credits {

using namespace rows;
using payments::Adjustment;
using payments::Payment;

namespace {

struct Purchase {
    Payment payment;
    CreditGrant grant;
};

Purchase purchaseOf(qint64 quantity, qint64 totalMinor)
{
    Payment payment = completedPayment(QStringLiteral("txn_1"), {{kMonthly, quantity, totalMinor}});
    const PlanCreditsByPrice known = plans();
    CreditGrant grant = decidePurchase({payment, {}, at(1), at(2), known}).grants.front();
    return {std::move(payment), std::move(grant)};
}

// Lets the adjustments become known one after the other and gives the entries in between and at the end.
std::vector<CreditEntry> entriesAfter(const CreditGrant &grant, const std::vector<Adjustment> &arrivals)
{
    std::vector<CreditEntry> entries;
    std::vector<Adjustment> known;
    for (const Adjustment &adjustment : arrivals) {
        std::erase_if(known, [&](const Adjustment &one) { return one.id == adjustment.id; });
        known.push_back(adjustment);
        for (int repeated = 0; repeated < 2; ++repeated) {
            for (CreditEntry &entry : decideClawbacks({grant, known, entries}))
                entries.push_back(std::move(entry));
        }
    }
    return entries;
}

qint64 takenBack(const std::vector<CreditEntry> &entries)
{
    qint64 sum = 0;
    for (const CreditEntry &entry : entries)
        sum -= entry.amount;
    return sum;
}

} // namespace

class TstClawBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRefundTakesItsShareBack()
    {
        const Purchase one = purchaseOf(2, 3'000); // 2 000 credits
        const std::vector<CreditEntry> entries =
            entriesAfter(one.grant, {adjustmentOf(one.payment, {QStringLiteral("adj_1"), 1'000})});
        QCOMPARE(entries.size(), size_t(1));
        QVERIFY(entries.front().kind == EntryKind::Clawback);
        QCOMPARE(entries.front().amount, qint64(-666)); // rounded down
        QCOMPARE(entries.front().adjustmentId.toString(), QStringLiteral("adj_1"));
        QCOMPARE(remainingOf(one.grant, entries), qint64(1'334));
    }

    void allOfTheMoneyIsAllOfTheCredits()
    {
        const Purchase one = purchaseOf(1, 999);
        QCOMPARE(takenBack(entriesAfter(one.grant, {adjustmentOf(one.payment, {QStringLiteral("a"), 333}),
                                                    adjustmentOf(one.payment, {QStringLiteral("b"), 333}),
                                                    adjustmentOf(one.payment, {QStringLiteral("c"), 333})})),
                 qint64(1'000));
        QCOMPARE(takenBack(entriesAfter(
                     one.grant, {adjustmentOf(one.payment, {QStringLiteral("a"), 1, QStringLiteral("refund"),
                                                            QStringLiteral("approved"), QStringLiteral("full")})})),
                 qint64(1'000));
    }

    void onlyWhatIsApprovedCounts()
    {
        const Purchase one = purchaseOf(1, 1'000);
        const QString refund = QStringLiteral("refund");
        for (const QString &status : {QStringLiteral("pending_approval"), QStringLiteral("rejected")})
            QVERIFY(entriesAfter(one.grant, {adjustmentOf(one.payment, {QStringLiteral("a"), 500, refund, status})})
                        .empty());
        for (const QString &action : {QStringLiteral("credit"), QStringLiteral("chargeback_warning")})
            QVERIFY(entriesAfter(one.grant, {adjustmentOf(one.payment, {QStringLiteral("a"), 500, action})}).empty());
        // Pending, then approved: counts once.
        QCOMPARE(takenBack(entriesAfter(one.grant, {adjustmentOf(one.payment, {QStringLiteral("a"), 500, refund,
                                                                               QStringLiteral("pending_approval")}),
                                                    adjustmentOf(one.payment, {QStringLiteral("a"), 500, refund})})),
                 qint64(500));
    }

    void aReversedChargebackGivesBack()
    {
        const Purchase one = purchaseOf(1, 1'000);
        const Adjustment taken = adjustmentOf(one.payment, {QStringLiteral("a"), 1'000, QStringLiteral("chargeback")});
        const Adjustment reversed = adjustmentOf(
            one.payment, {QStringLiteral("a"), 1'000, QStringLiteral("chargeback"), QStringLiteral("reversed")});
        const Adjustment again =
            adjustmentOf(one.payment, {QStringLiteral("b"), 1'000, QStringLiteral("chargeback_reverse"),
                                       QStringLiteral("approved"), QStringLiteral("full"), 200});
        QCOMPARE(takenBack(entriesAfter(one.grant, {taken})), qint64(1'000));
        const std::vector<CreditEntry> entries = entriesAfter(one.grant, {taken, reversed, again});
        QCOMPARE(takenBack(entries), qint64(0));
        QVERIFY(entries.back().kind == EntryKind::Restore);
        QCOMPARE(takenBack(entriesAfter(one.grant, {again, taken})), qint64(0));
    }

    void linesOfTheAdjustmentSayWhichCredits()
    {
        const Payment payment = completedPayment(QStringLiteral("t"), {{kMonthly, 1, 1'000}, {kPack, 1, 8'900}});
        const PlanCreditsByPrice known = plans();
        const GrantDecision decision = decidePurchase({payment, {}, at(1), at(2), known});
        Adjustment adjustment = adjustmentOf(payment, {QStringLiteral("a"), 8'900});
        adjustment.raw = R"({"items":[{"item_id":"txnitm_t_2","type":"full","totals":{"total":"8900"}}]})";
        QCOMPARE(refundedOf(adjustment, decision.grants[0]), std::optional<qint64>(0));
        QCOMPARE(takenBack(entriesAfter(decision.grants[0], {adjustment})), qint64(0));
        QCOMPARE(takenBack(entriesAfter(decision.grants[1], {adjustment})), qint64(50'000));
    }

    void whatWasTakenByHandIsNotTakenAgain()
    {
        const Purchase one = purchaseOf(1, 1'000);
        CreditEntry byHand;
        byHand.kind = EntryKind::Clawback;
        byHand.amount = -700;
        byHand.operationId = OperationId(QStringLiteral("op_1"));
        const std::vector<Adjustment> all{adjustmentOf(one.payment, {QStringLiteral("a"), 1'000})};
        const std::vector<CreditEntry> before{byHand};
        const std::vector<CreditEntry> entries = decideClawbacks({one.grant, all, before});
        QCOMPARE(takenBack(entries), qint64(300));
    }

    void theSumFollowsFromTheSetInAnyOrder()
    {
        QVERIFY(rc::check("same adjustments, any order and repetition: same sum, never more than granted", [] {
            const Purchase one = purchaseOf(*rc::gen::inRange<qint64>(1, 40), *rc::gen::inRange<qint64>(1, 100'000));
            const int count = *rc::gen::inRange(0, 6);
            std::vector<Adjustment> all;
            for (int i = 0; i < count; ++i) {
                const QString action =
                    *rc::gen::element(QStringLiteral("refund"), QStringLiteral("chargeback"),
                                      QStringLiteral("chargeback_reverse"), QStringLiteral("credit"));
                all.push_back(adjustmentOf(
                    one.payment,
                    {QStringLiteral("adj_%1").arg(i), *rc::gen::inRange<qint64>(0, one.grant.lineTotalMinor + 1),
                     action, *rc::gen::element(QStringLiteral("approved"), QStringLiteral("pending_approval")),
                     QStringLiteral("partial"), *rc::gen::inRange<qint64>(0, 3)}));
            }
            const std::vector<CreditEntry> sorted = entriesAfter(one.grant, all);
            std::vector<Adjustment> shuffled = all;
            for (size_t i = shuffled.size(); i > 1; --i)
                std::swap(shuffled[i - 1], shuffled[size_t(*rc::gen::inRange<int>(0, int(i)))]);
            const std::vector<CreditEntry> other = entriesAfter(one.grant, shuffled);
            RC_ASSERT(takenBack(sorted) == takenBack(other));
            RC_ASSERT((takenBack(sorted) >= 0 && takenBack(sorted) <= one.grant.credits));
            const std::vector<CreditEntry> atOnce = decideClawbacks({one.grant, all, {}});
            RC_ASSERT(takenBack(atOnce) == takenBack(sorted));
            std::set<std::pair<QString, EntryKind>> seen;
            for (const CreditEntry &entry : other)
                RC_ASSERT(seen.emplace(entry.adjustmentId.toString(), entry.kind).second);
        }));
    }
};

} // namespace reckoner::credits

using reckoner::credits::TstClawBack;
RK_TEST(TstClawBack)
#include "tst_claw_back.moc"
