// SPDX-License-Identifier: GPL-3.0-or-later
// A person with a Paddle and a Stripe account in one database: two customers until somebody says that they are one.
#include "core/actions/customer_elsewhere.h"
#include "core/actions/customer_pairs.h"
#include "core/storage/account_store.h"
#include "core/sync/backfill.h"
#include "tests/stripe_flows/stripe_story.h"
#include "tests/testkit/registry.h"

using namespace reckoner;
using namespace reckoner::flows;
using customers::CustomerKey;
using customers::PairVerdict;

namespace {

// Stripe's emulator is its own; what it has is read into the database of the Paddle story.
struct JointStory {
    explicit JointStory(storage::Dialect dialect) : paddle({.dialect = dialect})
    {
        got(paddle.database->writeBlocking([this](storage::Transaction &transaction) {
            return storage::ensureAccount(transaction, stripe.account, paddle.clock.now());
        }));
    }
    void readBoth()
    {
        paddle.backfill();
        sync::Backfill fill(*stripe.provider, *paddle.database, stripe.clock);
        got(fill.run());
    }
    actions::CustomerElsewhere elsewhere(const CustomerKey &key)
    {
        return got(paddle.database->readBlocking(
            [&](storage::Connection &connection) { return actions::readElsewhere(connection, key); }));
    }
    customers::CustomerPair say(PairVerdict verdict, const CustomerKey &one, const CustomerKey &other)
    {
        return got(paddle.database->writeBlocking([&](storage::Transaction &transaction) {
            return actions::decidePair(transaction, {one, other, verdict, {}},
                                       {QStringLiteral("anna"), paddle.clock.now()});
        }));
    }
    void undo(const customers::CustomerPair &pair)
    {
        got(paddle.database->writeBlocking([&](storage::Transaction &transaction) {
            return actions::undoPair(transaction, pair, {}, {QStringLiteral("anna"), paddle.clock.now()});
        }));
    }

    Story paddle;
    StripeStory stripe;
};

} // namespace

class TstJointCustomer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneCustomerPageJoinsBothProviders_data() { testkit::addDialectRows(); }
    void oneCustomerPageJoinsBothProviders()
    {
        RK_FETCH_DIALECT()
        JointStory story(dialect);
        const SubscriptionId atPaddle = story.paddle.subscribe(story.paddle.price({})); // buyer1@example.com
        const CustomerId cus = story.stripe.customer(QStringLiteral("Buyer1@Example.com"));
        const SubscriptionId atStripe = story.stripe.subscribe(cus, story.stripe.price(QStringLiteral("Solo"), 1000));
        story.readBoth();
        const CustomerKey own{story.paddle.account, story.paddle.mirrored(atPaddle).customerId};
        const CustomerKey other{story.stripe.account, cus};

        const actions::CustomerElsewhere before = story.elsewhere(own);
        QCOMPARE(before.candidates.size(), size_t(1));
        QCOMPARE(before.candidates.front().customer.id, cus);
        QVERIFY(before.candidates.front().grounds.email && before.records.empty());

        const customers::CustomerPair pair = story.say(PairVerdict::Confirmed, own, other);
        const PaymentId intent = story.elsewhere(own).records.at(0).payments.at(0).payment.id;
        story.stripe.post("/v1/refunds", "payment_intent=" + intent.toUtf8() + "&amount=400");
        story.readBoth(); // what was said stays
        const actions::CustomerElsewhere joint = story.elsewhere(own);
        QCOMPARE(joint.records.size(), size_t(1));
        const actions::OtherRecord &record = joint.records.front();
        QVERIFY(record.key == other && record.customer && record.pair);
        QCOMPARE(record.subscriptions.size(), size_t(1));
        QCOMPARE(record.subscriptions.front().id, atStripe);
        const payments::PaymentRow &paid = record.payments.front();
        QCOMPARE(payments::paymentOutcome(paid.payment, paid.givenBack), payments::PaymentOutcome::PartiallyRefunded);
        QCOMPARE(record.totals.front().refunded, Money(400, Currency::of("USD")));
        QCOMPARE(joint.jointTotals.front().collected,
                 got(joint.ownTotals.front().collected.plus(Money(1000, Currency::of("USD")))));
        const actions::CustomerElsewhere back = story.elsewhere(other); // from the other side
        QVERIFY(back.records.front().key == own && back.candidates.empty());
        QCOMPARE(back.records.front().subscriptions.front().id, atPaddle);

        story.undo(pair);
        QVERIFY(story.elsewhere(own).records.empty() && story.elsewhere(own).jointTotals.empty());
        story.say(PairVerdict::Rejected, own, other);
        story.readBoth();
        QVERIFY(story.elsewhere(own).candidates.empty());
        QCOMPARE(story.elsewhere(own).rejected.size(), size_t(1));
    }
};

RK_TEST(TstJointCustomer)
#include "tst_joint_customer.moc"
