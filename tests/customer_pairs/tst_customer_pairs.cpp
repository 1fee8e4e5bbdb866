// SPDX-License-Identifier: GPL-3.0-or-later
// Customers of several accounts are one person when somebody says so, and never by themselves.
#include "core/audit/audit_log.h"
#include "core/customers/customer_pair_store.h"
#include "core/payments/payment_store.h"
#include "tests/billing/mirror_rows.h"
#include "tests/customer_pairs/pair_bench.h"
#include "tests/testkit/registry.h"

#include <rapidcheck.h>

using namespace reckoner;
using namespace reckoner::pair_tests;
using customers::CustomerKey;
using customers::CustomerPair;
using customers::CustomerPairStore;
using customers::PairVerdict;

namespace {

const QString kZoe = QStringLiteral("zoe@example.com");

payments::Payment paidBy(const CustomerKey &key, const QString &id, qint64 minor)
{
    payments::Payment payment = billing_tests::payment(id, QStringLiteral("sub_1"));
    payment.account = key.account;
    payment.customerId = key.id;
    payment.totals.grandTotal = billing_tests::dollars(minor);
    return payment;
}

void putPayment(storage::Database &database, const payments::Payment &payment)
{
    billing_tests::write(database, [&](storage::Transaction &transaction) {
        return payments::PaymentStore(transaction.connection())
            .upsertIfNewer(transaction, payment, billing_tests::version(1), storage::Authority::Answer);
    });
}

} // namespace

class TstCustomerPairs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theExternalIdComesBeforeTheAddress_data() { testkit::addDialectRows(); }
    void theExternalIdComesBeforeTheAddress()
    {
        RK_TEMPORARY_DATABASE(database);
        PairBench bench(*database);
        const CustomerKey own =
            bench.put(kPaddle, QStringLiteral("ctm_1"), QStringLiteral("Zoe@Example.com"), QStringLiteral("user-7"));
        bench.put(kStripe, QStringLiteral("cus_mail"), kZoe);
        bench.put(kStripe, QStringLiteral("cus_mail_too"), QStringLiteral("ZOE@EXAMPLE.COM"));
        bench.put(kThird, QStringLiteral("cus_id"), QStringLiteral("other@example.com"), QStringLiteral("user-7"));
        bench.put(kThird, QStringLiteral("cus_both"), kZoe, QStringLiteral("user-7"));
        bench.put(kThird, QStringLiteral("cus_none"), QStringLiteral("else@example.com"), QStringLiteral("USER-7"));
        bench.put(kPaddle, QStringLiteral("ctm_2"), kZoe, QStringLiteral("user-7"));  // the same account
        bench.put(kLive, QStringLiteral("cus_live"), kZoe, QStringLiteral("user-7")); // another environment
        QCOMPARE(bench.candidates(own), (QStringList{QStringLiteral("stripe/sandbox/other cus_both external_id+email"),
                                                     QStringLiteral("stripe/sandbox/other cus_id external_id"),
                                                     QStringLiteral("stripe/sandbox/main cus_mail email"),
                                                     QStringLiteral("stripe/sandbox/main cus_mail_too email")}));
        QVERIFY(bench.person(own).isEmpty()); // nobody has said anything
    }

    void nothingInCommonIsNoCandidate_data() { testkit::addDialectRows(); }
    void nothingInCommonIsNoCandidate()
    {
        RK_TEMPORARY_DATABASE(database);
        PairBench bench(*database);
        const CustomerKey own = bench.put(kPaddle, QStringLiteral("ctm_1"), QString());
        bench.put(kStripe, QStringLiteral("cus_1"), QString()); // no address is nobody's address
        QVERIFY(bench.candidates(own).isEmpty());
        QVERIFY(bench.candidates({kPaddle, CustomerId(QStringLiteral("ctm_unknown"))}).isEmpty());
        QVERIFY(bench.elsewhere(own).isEmpty());
    }

    void confirmingIsSymmetricAndIsUndone_data() { testkit::addDialectRows(); }
    void confirmingIsSymmetricAndIsUndone()
    {
        RK_TEMPORARY_DATABASE(database);
        PairBench bench(*database);
        const CustomerKey own = bench.put(kPaddle, QStringLiteral("ctm_1"), kZoe);
        const CustomerKey other = bench.put(kStripe, QStringLiteral("cus_1"), kZoe);
        const auto pair = bench.say(PairVerdict::Confirmed, other, own, QStringLiteral(" she said so "));
        QVERIFY(pair);
        QCOMPARE(pair->first, own); // whichever it is said at
        QCOMPARE(pair->reason, QStringLiteral("she said so"));
        QVERIFY(pair->grounds.email && !pair->grounds.externalId);
        QCOMPARE(bench.person(own), QStringList{QStringLiteral("stripe/sandbox/main cus_1")});
        QCOMPARE(bench.person(other), QStringList{QStringLiteral("paddle/sandbox/main ctm_1")});
        QVERIFY(bench.candidates(own).isEmpty());
        QCOMPARE(bench.confirm(own, other).error().kind, ErrorKind::Conflict); // once
        QCOMPARE(bench.pairs(), qint64(1));
        QVERIFY(bench.undo(*pair));
        QCOMPARE(bench.undo(*pair).error().kind, ErrorKind::Conflict); // once
        QVERIFY(bench.person(own).isEmpty());
        QCOMPARE(bench.candidates(own).size(), 1);
        const QStringList told{QStringLiteral("anna customer_match.confirmed she said so"),
                               QStringLiteral("bela customer_match.undone a mistake")};
        QCOMPARE(bench.audited(own.id), told);
        QCOMPARE(bench.audited(other.id), told);
        QVERIFY(!billing_tests::read(*database, audit::AuditLog::verify).firstBroken);
    }

    void rejectedIsNotOfferedAgain_data() { testkit::addDialectRows(); }
    void rejectedIsNotOfferedAgain()
    {
        RK_TEMPORARY_DATABASE(database);
        PairBench bench(*database);
        const CustomerKey own = bench.put(kPaddle, QStringLiteral("ctm_1"), kZoe);
        const CustomerKey other = bench.put(kStripe, QStringLiteral("cus_1"), kZoe);
        const CustomerKey third = bench.put(kThird, QStringLiteral("cus_3"), kZoe);
        const auto rejected = bench.reject(own, other);
        QVERIFY(rejected);
        QCOMPARE(bench.candidates(own), QStringList{QStringLiteral("stripe/sandbox/other cus_3 email")});
        QCOMPARE(bench.candidates(other), QStringList{QStringLiteral("stripe/sandbox/other cus_3 email")});
        QCOMPARE(bench.elsewhere(own).rejected.size(), size_t(1));
        QCOMPARE(bench.confirm(own, other).error().kind, ErrorKind::Conflict);
        // Nor by way of a third: she would be both.
        QVERIFY(bench.confirm(own, third));
        QVERIFY(bench.candidates(third).isEmpty());
        QVERIFY(bench.candidates(other).isEmpty());
        QCOMPARE(bench.confirm(third, other).error().kind, ErrorKind::Conflict);
        QVERIFY(bench.undo(*rejected));
        QVERIFY(bench.confirm(third, other));
        QCOMPARE(bench.person(own).size(), 2);
        QCOMPARE(bench.person(other).size(), 2);
        QVERIFY(!bench.elsewhere(own).records.back().pair); // by way of the third
        QCOMPARE(bench.reject(own, other).error().kind, ErrorKind::Conflict);
    }

    void neverTheSameAccountNorAcrossEnvironments_data() { testkit::addDialectRows(); }
    void neverTheSameAccountNorAcrossEnvironments()
    {
        RK_TEMPORARY_DATABASE(database);
        PairBench bench(*database);
        const CustomerKey own = bench.put(kPaddle, QStringLiteral("ctm_1"), kZoe);
        const CustomerKey twin = bench.put(kPaddle, QStringLiteral("ctm_2"), kZoe);
        const CustomerKey live = bench.put(kLive, QStringLiteral("cus_1"), kZoe);
        QCOMPARE(bench.confirm(own, own).error().kind, ErrorKind::Invalid);
        QCOMPARE(bench.confirm(own, twin).error().kind, ErrorKind::Invalid);
        for (const PairVerdict verdict : {PairVerdict::Confirmed, PairVerdict::Rejected})
            QCOMPARE(bench.say(verdict, own, live).error().kind, ErrorKind::Invalid);
        // The schema refuses it by itself.
        CustomerPair forged = CustomerPair::of(own, live);
        forged.decidedAt = kPairNow;
        const auto written = database->writeBlocking(
            [&](storage::Transaction &transaction) { return CustomerPairStore::insert(transaction, forged); });
        QCOMPARE(written.error().kind, ErrorKind::Conflict);
        QCOMPARE(bench.pairs(), qint64(0));
    }

    void whoHasNothingInCommonNeedsAReason_data() { testkit::addDialectRows(); }
    void whoHasNothingInCommonNeedsAReason()
    {
        RK_TEMPORARY_DATABASE(database);
        PairBench bench(*database);
        const CustomerKey own = bench.put(kPaddle, QStringLiteral("ctm_1"), kZoe);
        const CustomerKey other = bench.put(kStripe, QStringLiteral("cus_1"), QStringLiteral("z@example.org"));
        QCOMPARE(bench.confirm(own, other).error().kind, ErrorKind::Invalid);
        const auto pair = bench.say(PairVerdict::Confirmed, own, other, QStringLiteral("ticket 7"));
        QVERIFY(pair);
        QCOMPARE(customers::pairGroundsText(pair->grounds), QStringLiteral("by_hand"));
        const CustomerKey nobody{kStripe, CustomerId(QStringLiteral("cus_gone"))};
        QCOMPARE(bench.confirm(own, nobody).error().kind, ErrorKind::NotFound);
    }

    void whatWasSaidOutlivesTheMirror_data() { testkit::addDialectRows(); }
    void whatWasSaidOutlivesTheMirror()
    {
        RK_TEMPORARY_DATABASE(database);
        PairBench bench(*database);
        const CustomerKey own = bench.put(kPaddle, QStringLiteral("ctm_1"), kZoe);
        const CustomerKey other = bench.put(kStripe, QStringLiteral("cus_1"), kZoe);
        const CustomerKey third = bench.put(kThird, QStringLiteral("cus_3"), kZoe);
        QVERIFY(bench.confirm(own, other));
        QVERIFY(bench.reject(own, third));
        bench.put(kStripe, QStringLiteral("cus_1"), QStringLiteral("moved@example.com")); // read again, and changed
        QCOMPARE(bench.person(own).size(), 1);
        bench.drop(other);
        bench.drop(third);
        const actions::CustomerElsewhere gone = bench.elsewhere(own);
        QCOMPARE(gone.records.size(), size_t(1));
        QVERIFY(!gone.records.front().customer && gone.records.front().pair);
        QVERIFY(!gone.rejected.front().customer && gone.candidates.empty());
        QVERIFY(bench.undo(gone.rejected.front().pair)); // even so
        bench.put(kStripe, QStringLiteral("cus_1"), kZoe);
        QVERIFY(bench.elsewhere(own).records.front().customer);
        bench.drop(own);
        QCOMPARE(bench.person(other).size(), 1);
        QVERIFY(bench.candidates(own).isEmpty());
    }

    void theSumsOfAllRecordsAreByCurrency_data() { testkit::addDialectRows(); }
    void theSumsOfAllRecordsAreByCurrency()
    {
        RK_TEMPORARY_DATABASE(database);
        PairBench bench(*database);
        const CustomerKey own = bench.put(kPaddle, QStringLiteral("ctm_1"), kZoe);
        const CustomerKey other = bench.put(kStripe, QStringLiteral("cus_1"), kZoe);
        putPayment(*database, paidBy(own, QStringLiteral("txn_1"), 1'000));
        putPayment(*database, paidBy(other, QStringLiteral("pi_1"), 250));
        payments::Payment euros = paidBy(other, QStringLiteral("pi_2"), 0);
        euros.currency = Currency::of("EUR");
        euros.totals.grandTotal = Money(70, euros.currency);
        putPayment(*database, euros);
        QVERIFY(bench.elsewhere(own).jointTotals.empty()); // a candidate's money is not hers yet
        QVERIFY(bench.confirm(own, other));
        const actions::CustomerElsewhere both = bench.elsewhere(own);
        QCOMPARE(both.records.front().payments.size(), size_t(2));
        QCOMPARE(both.ownTotals.size(), size_t(1));
        QCOMPARE(both.jointTotals.size(), size_t(2));
        QCOMPARE(both.jointTotals[0].collected, Money(70, Currency::of("EUR")));
        QCOMPARE(both.jointTotals[1].collected, billing_tests::dollars(1'250));
        QCOMPARE(both.jointTotals[1].count, qint64(2));
        payments::PaymentTotals most;
        most.currency = Currency::of("USD");
        most.billed = most.collected = Money(std::numeric_limits<qint64>::max(), most.currency);
        most.refunded = billing_tests::dollars(0);
        QCOMPARE(actions::addTotals({most}, both.ownTotals).error().kind, ErrorKind::Invalid);
    }

    void whateverIsSaidStaysConsistent_data() { testkit::addDialectRows(); }
    void whateverIsSaidStaysConsistent()
    {
        RK_TEMPORARY_DATABASE(database);
        PairBench bench(*database);
        std::vector<CustomerKey> everybody;
        for (const AccountId &account : {kPaddle, kStripe, kThird, kLive}) {
            everybody.push_back(bench.put(account, QStringLiteral("a"), kZoe, QStringLiteral("7")));
            everybody.push_back(bench.put(account, QStringLiteral("b"), kZoe));
            everybody.push_back(bench.put(account, QStringLiteral("c"), QStringLiteral("c@example.com")));
        }
        const int count = int(everybody.size());
        const bool holds = rc::check("pairs are symmetric, of one environment, and never contradict each other", [&] {
            billing_tests::write(*database, [](storage::Transaction &transaction) {
                return transaction.prepare("DELETE FROM customer_pair").run();
            });
            const auto steps = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
                rc::gen::tuple(rc::gen::inRange(0, count), rc::gen::inRange(0, count), rc::gen::inRange(0, 4)));
            for (size_t i = 0; i < steps.size() && i < 10; ++i) {
                const auto [one, other, what] = steps[i];
                const CustomerKey &left = everybody[size_t(one)], &right = everybody[size_t(other)];
                if (what == 3 && left.account != right.account) {
                    const auto seen = billing_tests::read(*database, [&](storage::Connection &connection) {
                        return CustomerPairStore::find(connection, left, right);
                    });
                    RC_ASSERT((!seen || bench.undo(*seen).has_value()));
                    continue;
                }
                const auto said = bench.say(what == 2 ? PairVerdict::Rejected : PairVerdict::Confirmed, left, right,
                                            QStringLiteral("r"));
                RC_ASSERT((!said || left.account.toString().section(QLatin1Char('/'), 1, 1) ==
                                        right.account.toString().section(QLatin1Char('/'), 1, 1)));
            }
            const int looked = *rc::gen::inRange(0, count);
            for (int i = 0; i < 3; ++i) { // three of them are enough: each sequence looks at others
                const CustomerKey &key = everybody[size_t((looked + 5 * i) % count)];
                const actions::CustomerElsewhere elsewhere = bench.elsewhere(key);
                const QString own = QStringLiteral("%1 %2").arg(key.account.toString(), key.id.toString());
                for (const actions::OtherRecord &record : elsewhere.records) {
                    RC_ASSERT((!(record.key == key)));
                    RC_ASSERT(bench.person(record.key).contains(own));
                    for (const actions::RejectedRecord &rejected : elsewhere.rejected)
                        RC_ASSERT((!(rejected.pair.otherThan(key) == record.key)));
                }
                for (const customers::PairCandidate &candidate : elsewhere.candidates) {
                    const CustomerKey other{candidate.customer.account, candidate.customer.id};
                    RC_ASSERT(other.account != key.account);
                    RC_ASSERT((candidate.grounds.email || candidate.grounds.externalId));
                    RC_ASSERT(!bench.candidates(other).filter(own + QLatin1Char(' ')).isEmpty());
                }
            }
        });
        QVERIFY(holds);
    }
};

RK_TEST(TstCustomerPairs)
#include "tst_customer_pairs.moc"
