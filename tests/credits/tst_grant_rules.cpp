// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/credits/credit_rows.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>

namespace reckoner::credits {

using namespace rows;
using payments::Payment;

namespace {

GrantDecision decided(const Payment &payment, QSet<QString> granted = {})
{
    static const PlanCreditsByPrice known = plans();
    return decidePurchase({payment, EventId(QStringLiteral("evt_1")), at(1), at(2), known, std::move(granted)});
}

qint64 sumOf(const GrantDecision &decision)
{
    qint64 sum = 0;
    for (const CreditGrant &grant : decision.grants)
        sum += grant.credits;
    return sum;
}

} // namespace

class TstGrantRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unitsTimesThePlansCredits_data()
    {
        QTest::addColumn<QString>("price");
        QTest::addColumn<qint64>("quantity");
        QTest::addColumn<qint64>("credits");
        QTest::newRow("monthly, two") << QStringLiteral("pri_month") << qint64(2) << qint64(2'000);
        QTest::newRow("annual, two") << QStringLiteral("pri_year") << qint64(2) << qint64(24'000);
        QTest::newRow("pack") << QStringLiteral("pri_pack") << qint64(1) << qint64(50'000);
    }
    void unitsTimesThePlansCredits()
    {
        QFETCH(QString, price);
        QFETCH(qint64, quantity);
        const Payment payment = completedPayment(QStringLiteral("txn_1"), {{PriceId(price), quantity, 8900}});
        const GrantDecision decision = decided(payment);
        QCOMPARE(decision.parkReason, QString());
        QCOMPARE(decision.grants.size(), size_t(1));
        QTEST(decision.grants.front().credits, "credits");
        QCOMPARE(decision.grants.front().id, grantIdOf(decision.grants.front()));
        QVERIFY(decision.grants.front().kind == GrantKind::Purchase);
    }

    void anAnnualPurchaseWithARoundingLineGrantsItsCredits()
    {
        const Payment payment = completedPayment(
            QStringLiteral("txn_1"),
            {{kAnnual, 2, 24'000}, {PriceId(QStringLiteral("pri_rounding")), 1, 3, QStringLiteral("custom")}});
        const GrantDecision decision = decided(payment);
        QCOMPARE(decision.parkReason, QString());
        QCOMPARE(sumOf(decision), qint64(24'000));
        QCOMPARE(decision.skipped.size(), size_t(1));
        QCOMPARE(decision.skipped.front().priceId.toString(), QStringLiteral("pri_rounding"));
    }

    void anUnknownStandardPriceParksTheWholePayment()
    {
        const Payment payment = completedPayment(QStringLiteral("txn_1"),
                                                 {{kMonthly, 1, 100}, {PriceId(QStringLiteral("pri_other")), 1, 100}});
        const GrantDecision decision = decided(payment);
        QVERIFY(decision.grants.empty());
        QVERIFY2(decision.parkReason.contains(QStringLiteral("price pri_other belongs to no plan")),
                 qPrintable(decision.parkReason));
    }

    void whatCostsNothingOrTakesAwayGrantsNothing()
    {
        QVERIFY(decided(completedPayment(QStringLiteral("t"), {{kMonthly, 1, 0}})).grants.empty());
        QVERIFY(decided(completedPayment(QStringLiteral("t"), {{kMonthly, -1, -500}})).grants.empty());
        QVERIFY(decided(completedPayment(QStringLiteral("t"), {{kMonthly, 1, 500}, {kPack, 1, -500}})).grants.empty());
        // Nothing paid for a price that no plan has: still no reason to stop.
        const GrantDecision free =
            decided(completedPayment(QStringLiteral("t"), {{PriceId(QStringLiteral("pri_other")), 1, 0}}));
        QCOMPARE(free.parkReason, QString());
    }

    void onlyACompletedPaymentGrants()
    {
        for (const payments::PaymentStatus status :
             {payments::PaymentStatus::Paid, payments::PaymentStatus::Billed, payments::PaymentStatus::Draft,
              payments::PaymentStatus::Unknown}) {
            Payment payment = completedPayment(QStringLiteral("txn_1"), {{kMonthly, 1, 100}});
            payment.status = status;
            QVERIFY(decided(payment).grants.empty());
        }
    }

    void aRenewalIsARenewal()
    {
        Payment payment = completedPayment(QStringLiteral("txn_1"), {{kMonthly, 1, 100}});
        payment.origin = QStringLiteral("subscription_recurring");
        QVERIFY(decided(payment).grants.front().kind == GrantKind::Renewal);
    }

    void withoutACustomerItParks()
    {
        Payment payment = completedPayment(QStringLiteral("txn_1"), {{kMonthly, 1, 100}});
        payment.customerId = CustomerId();
        QVERIFY(decided(payment).grants.empty());
        QVERIFY(!decided(payment).parkReason.isEmpty());
    }

    void aProratedChangeGrantsOnlyTheDifference()
    {
        const QString half = QStringLiteral("0.5");
        const QString standard = QStringLiteral("standard");
        // One monthly unit becomes three with half of the period left.
        const GrantDecision more = decided(completedPayment(
            QStringLiteral("t"), {{kMonthly, -1, -500, standard, half}, {kMonthly, 3, 1500, standard, half}}));
        QCOMPARE(sumOf(more), qint64(1'000));
        // And the other way round nothing.
        Payment less = completedPayment(QStringLiteral("t"),
                                        {{kMonthly, -3, -1500, standard, half}, {kMonthly, 1, 500, standard, half}});
        less.totals.total = Money(100, less.currency);
        QVERIFY(decided(less).grants.empty());
    }

    void aRateIsReadToTheDigit()
    {
        QCOMPARE(proratedCredits(1'000, QStringLiteral("0.58129")), std::optional<qint64>(581));
        QCOMPARE(proratedCredits(1'000, QStringLiteral("1")), std::optional<qint64>(1'000));
        QCOMPARE(proratedCredits(1'000, QStringLiteral("1.00000")), std::optional<qint64>(1'000));
        QCOMPARE(proratedCredits(1'000, QStringLiteral("0")), std::optional<qint64>(0));
        for (const char *wrong : {"", ".5", "1.5", "-0.5", "2", "0,5", "1e-1", "0.x"})
            QVERIFY2(!proratedCredits(1'000, QString::fromLatin1(wrong)), wrong);
    }

    void whatDoesNotFitParks()
    {
        PlanCreditsByPrice huge{{kMonthly, {QStringLiteral("huge"), std::numeric_limits<qint64>::max()}}};
        const Payment payment = completedPayment(QStringLiteral("t"), {{kMonthly, 2, 100}});
        const GrantDecision decision = decidePurchase({payment, {}, at(1), at(2), huge});
        QVERIFY(decision.grants.empty());
        QVERIFY(!decision.parkReason.isEmpty());
    }

    void linesThatAreGrantedAreLeftOut()
    {
        QVERIFY(rc::check("a payment grants each line once, whatever was granted before", [] {
            const int lines = *rc::gen::inRange(1, 6);
            std::vector<LineSpec> specs;
            for (int i = 0; i < lines; ++i)
                specs.push_back({*rc::gen::element(kMonthly, kAnnual, kPack), *rc::gen::inRange<qint64>(1, 50), 100});
            const Payment payment = completedPayment(QStringLiteral("txn_1"), specs);
            const GrantDecision all = decided(payment);
            RC_ASSERT(all.grants.size() == size_t(lines));
            QSet<QString> some;
            for (const CreditGrant &grant : all.grants) {
                if (*rc::gen::arbitrary<bool>())
                    some.insert(grant.lineId);
            }
            const GrantDecision rest = decided(payment, some);
            RC_ASSERT(rest.grants.size() + size_t(some.size()) == all.grants.size());
            for (const CreditGrant &grant : rest.grants)
                RC_ASSERT(!some.contains(grant.lineId));
        }));
    }

    void aBonusHasAWindowAndAPerson()
    {
        const BonusRule rule{500, at(10), at(20)};
        BonusFacts facts{kAccount,
                         CustomerId(QStringLiteral("ctm_1")),
                         QStringLiteral("Ann+x@Example.com"),
                         {},
                         {},
                         at(10),
                         at(11),
                         GrantKind::Signup};
        const auto bonus = decideBonus(rule, facts);
        QVERIFY(bonus.has_value());
        QCOMPARE(bonus->credits, qint64(500));
        QCOMPARE(bonus->personKey, personKeyOf(QStringLiteral(" ann@example.com")));
        facts.happenedAt = at(20);
        QVERIFY(!decideBonus(rule, facts));
        facts.happenedAt = at(9);
        QVERIFY(!decideBonus(rule, facts));
        facts.happenedAt = at(15);
        facts.email.clear();
        QVERIFY(!decideBonus(rule, facts));
        QVERIFY(personKeyOf(QStringLiteral("a@b.c")) != personKeyOf(QStringLiteral("a@b.d")));
    }
};

} // namespace reckoner::credits

using reckoner::credits::TstGrantRules;
RK_TEST(TstGrantRules)
#include "tst_grant_rules.moc"
