// SPDX-License-Identifier: GPL-3.0-or-later
// Stories told by the clock: checkout, renewal, trial, dunning, pause, resume, cancel; and the order of their events
// (reference/paddle.md §3.2, §4.5).
#include "tests/sandbox/billing_bench.h"
#include "tests/testkit/registry.h"

#include "app/sandbox/paddle/proration_change.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::sandbox::paddle;
using namespace Qt::StringLiterals;

class TstBilling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkoutOfANewCustomerTellsItsStory();
    void declinedCheckoutLeavesNothingBehind();
    void processingTransactionCompletesLater();
    void renewalAdvancesThePeriodAndBills();
    void monthEndRenewalsKeepTheirDay();
    void failedRenewalIsPastDueWithTheNewPeriod();
    void retryThatSucceedsRecovers();
    void exhaustedDunningCancels();
    void exhaustedDunningPausesIfSoConfigured();
    void renewalsMissedWhilePastDueFollowOnRecovery();
    void trialEndsInABill();
    void trialThatCannotBePaidIsPastDue();
    void scheduledPauseResumesByItself();
    void pauseForgivesCreditsAndKeepsCharges();
    void scheduledCancelEndsWithThePeriod();
    void invoicePastItsTermsIsPastDueUntilPaid();
    void deferredLinesJoinTheNextRenewalOnce();
    void creditBalanceMovesThroughReservedToUsed();
    void recurringDiscountEndsAfterItsIntervals();
    void eventsOfOneStepAreTiedOrAMicrosecondApart();
};

void TstBilling::checkoutOfANewCustomerTellsItsStory()
{
    BillingBench bench;
    const QString price = bench.addPrice(10000);
    const QJsonObject made =
        bench.call("POST", u"/transactions"_s, itemsBody({{price, 1}}, R"("custom_data":{"order":"A1"})"));
    QCOMPARE(bench.lastStatus, 201);
    QCOMPARE(made[u"status"_s].toString(), u"draft"_s);
    const QString id = made[u"id"_s].toString();
    QVERIFY(made[u"checkout"_s][u"url"_s].toString().endsWith(u"?_ptxn="_s + id));
    const QByteArray pay =
        R"({"transaction_id":")" + id.toLatin1() +
        R"(","email":"ann@example.com","name":"Ann","country_code":"US","region":"NY","postal_code":"10001"})";
    const QJsonObject paid = bench.call("POST", u"/_sandbox/pay"_s, pay);
    QCOMPARE(bench.lastStatus, 200);
    QCOMPARE(paid[u"status"_s].toString(), u"completed"_s);
    const QStringList story{u"transaction.created"_s, u"customer.created"_s,     u"address.created"_s,
                            u"transaction.updated"_s, u"transaction.ready"_s,    u"transaction.updated"_s,
                            u"transaction.paid"_s,    u"subscription.created"_s, u"subscription.activated"_s,
                            u"transaction.updated"_s, u"transaction.updated"_s,  u"transaction.completed"_s,
                            u"payment_method.saved"_s};
    QCOMPARE(bench.newEvents(), story);
    const QJsonValue totals = paid[u"details"_s][u"totals"_s];
    QCOMPARE(totals[u"total"_s].toString(), u"10887"_s);
    QCOMPARE(totals[u"fee"_s].toString(), u"594"_s); // 544.35 + 50
    QCOMPARE(totals[u"balance"_s].toString(), u"0"_s);
    const Subscription &subscription = bench.subscription(paid[u"subscription_id"_s].toString());
    QCOMPARE(subscription.status, SubscriptionStatus::Active);
    QCOMPARE(subscription.customData[u"order"_s].toString(), u"A1"_s);
    QCOMPARE(subscription.createdByTransaction, id);
    QCOMPARE(subscription.currentPeriod->endsAt, subscription.currentPeriod->startsAt.plusMonths(1));
    QCOMPARE(*subscription.nextBilledAt, subscription.currentPeriod->endsAt);
}

void TstBilling::declinedCheckoutLeavesNothingBehind()
{
    BillingBench bench;
    const QString id =
        bench.call("POST", u"/transactions"_s, itemsBody({{bench.addPrice(10000), 1}}))[u"id"_s].toString();
    const QByteArray start = R"({"transaction_id":")" + id.toLatin1() + R"(","email":"ann@example.com")";
    const QJsonObject refused = bench.call("POST", u"/_sandbox/pay"_s, start + R"(,"decline":"expired_card"})");
    QCOMPARE(refused[u"status"_s].toString(), u"ready"_s);
    QCOMPARE(refused[u"payments"_s][0][u"error_code"_s].toString(), u"expired_card"_s);
    QVERIFY(bench.newEvents().contains(u"transaction.payment_failed"_s));
    QCOMPARE(bench.world.paymentMethods.size(), size_t(0));
    QCOMPARE(bench.world.subscriptions.size(), size_t(0));
    const QJsonObject paid = bench.call("POST", u"/_sandbox/pay"_s, start + '}');
    QCOMPARE(paid[u"status"_s].toString(), u"completed"_s);
    QCOMPARE(paid[u"payments"_s].toArray().size(), 2);
    QCOMPARE(paid[u"payments"_s][0][u"status"_s].toString(), u"captured"_s);
}

void TstBilling::processingTransactionCompletesLater()
{
    BillingBench bench;
    const QString id =
        bench.call("POST", u"/transactions"_s, itemsBody({{bench.addPrice(10000), 1}}))[u"id"_s].toString();
    const QByteArray body =
        R"({"transaction_id":")" + id.toLatin1() + R"(","email":"ann@example.com","complete_after_seconds":100})";
    const QJsonObject paid = bench.call("POST", u"/_sandbox/pay"_s, body);
    QCOMPARE(paid[u"status"_s].toString(), u"paid"_s);
    QVERIFY(paid[u"subscription_id"_s].isNull());
    QVERIFY(paid[u"details"_s][u"totals"_s][u"fee"_s].isNull());
    bench.advance(std::chrono::seconds(101));
    QCOMPARE(bench.world.transactions.find(id)->status, TransactionStatus::Completed);
    QCOMPARE(bench.world.subscriptions.size(), size_t(1));
}

void TstBilling::renewalAdvancesThePeriodAndBills()
{
    BillingBench bench;
    const QString id = bench.subscribe(bench.addPrice(10000));
    const Instant due = *bench.subscription(id).nextBilledAt;
    bench.world.advanceTo(due);
    const QStringList story{u"subscription.updated"_s, u"transaction.created"_s, u"transaction.billed"_s,
                            u"transaction.updated"_s,  u"transaction.paid"_s,    u"transaction.updated"_s,
                            u"transaction.completed"_s};
    QCOMPARE(bench.newEvents(), story);
    const Subscription &subscription = bench.subscription(id);
    QCOMPARE(subscription.currentPeriod->startsAt, due);
    const Transaction &bill = bench.lastTransaction(id);
    QCOMPARE(bill.origin, u"subscription_recurring"_s);
    QCOMPARE(*bill.billingPeriod, *subscription.currentPeriod);
    QCOMPARE(bill.totals.total, 10887);
    QCOMPARE(bill.lines.front().proration->rate, u"1"_s);
    bench.world.advanceTo(due.plusMonths(11));
    QCOMPARE(bench.transactionsOf(id).size(), size_t(13));
}

void TstBilling::monthEndRenewalsKeepTheirDay()
{
    BillingBench bench("2026-01-31T12:00:00Z");
    const QString id = bench.subscribe(bench.addPrice(10000));
    QStringList days;
    for (int i = 0; i < 4; ++i) {
        bench.world.advanceTo(*bench.subscription(id).nextBilledAt);
        days.append(bench.subscription(id).currentPeriod->startsAt.toString().left(10));
    }
    QCOMPARE(days, (QStringList{u"2026-02-28"_s, u"2026-03-31"_s, u"2026-04-30"_s, u"2026-05-31"_s}));
}

void TstBilling::failedRenewalIsPastDueWithTheNewPeriod()
{
    BillingBench bench;
    const QString id = bench.subscribe(bench.addPrice(10000));
    const Instant due = *bench.subscription(id).nextBilledAt;
    bench.world.declines.push_back({u"not_enough_balance"_s, {}});
    bench.world.advanceTo(due);
    const QStringList story{u"subscription.updated"_s, u"transaction.created"_s,        u"transaction.billed"_s,
                            u"transaction.updated"_s,  u"transaction.payment_failed"_s, u"transaction.updated"_s,
                            u"transaction.past_due"_s, u"subscription.updated"_s,       u"subscription.past_due"_s};
    QCOMPARE(bench.newEvents(), story);
    const auto &events = bench.world.events.rows();
    const auto first = std::find_if(events.rbegin(), events.rend(),
                                    [](const auto &row) { return row.second.type == u"transaction.created"; });
    QCOMPARE(std::next(first)->second.entity[u"status"_s].toString(),
             u"active"_s); // the subscription.updated before it
    const Subscription &subscription = bench.subscription(id);
    QCOMPARE(subscription.status, SubscriptionStatus::PastDue);
    QCOMPARE(subscription.currentPeriod->startsAt, due);
    QVERIFY(subscription.nextBilledAt.has_value());
    QCOMPARE(bench.lastTransaction(id).status, TransactionStatus::PastDue);
}

void TstBilling::retryThatSucceedsRecovers()
{
    BillingBench bench;
    const QString id = bench.subscribe(bench.addPrice(10000));
    bench.world.declines = {{u"declined"_s, {}}, {u"declined"_s, {}}};
    bench.world.advanceTo(*bench.subscription(id).nextBilledAt);
    bench.newEvents();
    bench.advance(std::chrono::hours(24 * 2));
    QCOMPARE(bench.newEvents(), (QStringList{u"transaction.updated"_s, u"transaction.payment_failed"_s}));
    bench.advance(std::chrono::hours(24 * 2));
    QCOMPARE(bench.newEvents(), (QStringList{u"transaction.updated"_s, u"transaction.paid"_s, u"transaction.updated"_s,
                                             u"transaction.completed"_s, u"subscription.updated"_s}));
    QCOMPARE(bench.subscription(id).status, SubscriptionStatus::Active);
    QCOMPARE(bench.lastTransaction(id).payments.size(), size_t(3));
}

void TstBilling::exhaustedDunningCancels()
{
    BillingBench bench;
    const QString id = bench.subscribe(bench.addPrice(10000));
    bench.cardOf(id).declinesWith = u"expired_card"_s;
    const Instant due = *bench.subscription(id).nextBilledAt;
    bench.world.advanceTo(due.plusDays(29));
    QCOMPARE(bench.subscription(id).status, SubscriptionStatus::PastDue);
    QCOMPARE(bench.lastTransaction(id).payments.size(), 1 + std::size(kDunningRetryDays));
    bench.world.advanceTo(due.plusDays(31));
    QCOMPARE(bench.subscription(id).status, SubscriptionStatus::Canceled);
    QVERIFY(!bench.subscription(id).nextBilledAt);
    QVERIFY(!bench.subscription(id).currentPeriod);
    QCOMPARE(bench.lastTransaction(id).status, TransactionStatus::Canceled);
    QVERIFY(bench.newEvents().last() == u"transaction.canceled");
    bench.world.advanceTo(due.plusDays(400));
    QVERIFY(bench.newEvents().isEmpty());
}

void TstBilling::exhaustedDunningPausesIfSoConfigured()
{
    BillingBench bench;
    bench.world.rules.dunningAction = u"pause"_s;
    const QString id = bench.subscribe(bench.addPrice(10000));
    bench.cardOf(id).declinesWith = u"expired_card"_s;
    bench.world.advanceTo(bench.subscription(id).nextBilledAt->plusDays(31));
    QCOMPARE(bench.subscription(id).status, SubscriptionStatus::Paused);
}

void TstBilling::renewalsMissedWhilePastDueFollowOnRecovery()
{
    BillingBench bench;
    const QString id = bench.subscribe(bench.addPrice(1000, "USD", Cycle{Interval::Week, 1}));
    const Instant due = *bench.subscription(id).nextBilledAt;
    bench.cardOf(id).declinesWith = u"declined"_s;
    bench.world.advanceTo(due.plusDays(10));
    QCOMPARE(bench.transactionsOf(id).size(), size_t(2));
    bench.cardOf(id).declinesWith.reset();
    bench.world.advanceTo(due.plusDays(15));
    QCOMPARE(bench.subscription(id).status, SubscriptionStatus::Active);
    QCOMPARE(bench.transactionsOf(id).size(), size_t(4)); // due, and the two of day 7 and day 14
    QCOMPARE(bench.subscription(id).currentPeriod->startsAt, due.plusDays(14));
}

void TstBilling::trialEndsInABill()
{
    BillingBench bench;
    const QString id =
        bench.subscribe(bench.addPrice(10000, "USD", Cycle{Interval::Month, 1}, Cycle{Interval::Day, 14}));
    const Subscription &subscription = bench.subscription(id);
    QCOMPARE(subscription.status, SubscriptionStatus::Trialing);
    QCOMPARE(subscription.items.front().status, u"trialing"_s);
    QVERIFY(!subscription.firstBilledAt);
    QCOMPARE(bench.lastTransaction(id).totals.total, 0);
    QVERIFY(bench.lastTransaction(id).payments.empty());
    const Instant ends = *subscription.nextBilledAt;
    QCOMPARE(ends, subscription.startedAt->plusDays(14));
    bench.world.advanceTo(ends);
    QCOMPARE(subscription.status, SubscriptionStatus::Active);
    QCOMPARE(*subscription.firstBilledAt, ends);
    QCOMPARE(*subscription.nextBilledAt, ends.plusMonths(1));
    QCOMPARE(bench.lastTransaction(id).totals.total, 10887);
    QCOMPARE(bench.newEvents().last(), u"subscription.activated"_s);
}

void TstBilling::trialThatCannotBePaidIsPastDue()
{
    BillingBench bench;
    const QString id =
        bench.subscribe(bench.addPrice(10000, "USD", Cycle{Interval::Month, 1}, Cycle{Interval::Day, 14}));
    bench.world.declines.push_back({u"fraud"_s, {}});
    bench.world.advanceTo(*bench.subscription(id).nextBilledAt);
    QCOMPARE(bench.subscription(id).status, SubscriptionStatus::PastDue);
    QVERIFY(!bench.newEvents().contains(u"subscription.activated"_s));
}

void TstBilling::scheduledPauseResumesByItself()
{
    BillingBench bench;
    const QString id = bench.subscribe(bench.addPrice(10000));
    const Instant end = bench.subscription(id).currentPeriod->endsAt;
    const QByteArray resumeAt = end.plusDays(40).toUtf8();
    const QJsonObject planned =
        bench.call("POST", u"/subscriptions/%1/pause"_s.arg(id), R"({"resume_at":")" + resumeAt + R"("})");
    QCOMPARE(planned[u"status"_s].toString(), u"active"_s);
    QVERIFY(planned[u"next_billed_at"_s].isNull());
    QCOMPARE(planned[u"scheduled_change"_s][u"action"_s].toString(), u"pause"_s);
    QCOMPARE(bench.newEvents(), QStringList{u"subscription.updated"_s});
    bench.world.advanceTo(end);
    const Subscription &subscription = bench.subscription(id);
    QCOMPARE(subscription.status, SubscriptionStatus::Paused);
    QCOMPARE(bench.newEvents(), (QStringList{u"subscription.updated"_s, u"subscription.paused"_s}));
    QCOMPARE(subscription.scheduledChange->action, u"resume"_s);
    QCOMPARE(*subscription.nextBilledAt, end.plusDays(40));
    QVERIFY(!subscription.currentPeriod);
    bench.world.advanceTo(end.plusDays(40));
    QCOMPARE(subscription.status, SubscriptionStatus::Active);
    QCOMPARE(subscription.currentPeriod->startsAt, end.plusDays(40));
    QCOMPARE(bench.newEvents().mid(0, 2), (QStringList{u"subscription.updated"_s, u"subscription.resumed"_s}));
    QCOMPARE(bench.lastTransaction(id).status, TransactionStatus::Completed);
}

void TstBilling::pauseForgivesCreditsAndKeepsCharges()
{
    BillingBench bench;
    const QString small = bench.addPrice(10000), large = bench.addPrice(30000);
    const QString id = bench.subscribe(small);
    bench.advance(std::chrono::hours(24 * 5));
    bench.call("PATCH", u"/subscriptions/"_s + id,
               itemsBody({{large, 1}}, R"("proration_billing_mode":"prorated_next_billing_period")"));
    QCOMPARE(bench.lastStatus, 200);
    QCOMPARE(bench.subscription(id).deferredLines.size(), size_t(2));
    bench.call("POST", u"/subscriptions/%1/pause"_s.arg(id), R"({"effective_from":"immediately"})");
    QCOMPARE(bench.subscription(id).deferredLines.size(), size_t(1));
    const qint64 kept = bench.subscription(id).deferredLines.front().totals.total;
    QVERIFY(kept > 0);
    bench.call("POST", u"/subscriptions/%1/resume"_s.arg(id));
    QCOMPARE(bench.lastStatus, 200);
    QCOMPARE(bench.lastTransaction(id).totals.total, 32662 + kept);
    QVERIFY(bench.subscription(id).deferredLines.empty());
}

void TstBilling::scheduledCancelEndsWithThePeriod()
{
    BillingBench bench;
    const QString id = bench.subscribe(bench.addPrice(10000));
    const Instant end = bench.subscription(id).currentPeriod->endsAt;
    bench.call("POST", u"/subscriptions/%1/cancel"_s.arg(id));
    QCOMPARE(bench.subscription(id).status, SubscriptionStatus::Active);
    QVERIFY(!bench.subscription(id).nextBilledAt);
    bench.newEvents();
    bench.world.advanceTo(end);
    QCOMPARE(bench.newEvents(), (QStringList{u"subscription.updated"_s, u"subscription.canceled"_s}));
    QCOMPARE(*bench.subscription(id).canceledAt, end);
    QCOMPARE(bench.transactionsOf(id).size(), size_t(1));
}

void TstBilling::invoicePastItsTermsIsPastDueUntilPaid()
{
    BillingBench bench;
    const QString id = bench.subscribeManually(bench.addPrice(50000));
    QCOMPARE(bench.subscription(id).status, SubscriptionStatus::Active);
    const Transaction &invoice = bench.lastTransaction(id);
    QCOMPARE(invoice.status, TransactionStatus::Billed);
    QCOMPARE(invoice.totals.total, 60000);
    QVERIFY(!invoice.checkoutUrl);
    bench.advance(std::chrono::hours(24 * 15));
    QCOMPARE(invoice.status, TransactionStatus::PastDue);
    QCOMPARE(bench.subscription(id).status, SubscriptionStatus::PastDue);
    bench.call("POST", u"/_sandbox/pay"_s, R"({"transaction_id":")" + invoice.id.toLatin1() + R"("})");
    QCOMPARE(bench.lastStatus, 200);
    QCOMPARE(invoice.status, TransactionStatus::Completed);
    QCOMPARE(invoice.payments.front().methodType, u"wire_transfer"_s);
    QCOMPARE(bench.subscription(id).status, SubscriptionStatus::Active);
}

void TstBilling::deferredLinesJoinTheNextRenewalOnce()
{
    BillingBench bench;
    const QString price = bench.addPrice(10000), extra = bench.addPrice(2500, "USD", std::nullopt);
    const QString id = bench.subscribe(price);
    bench.call("POST", u"/subscriptions/%1/charge"_s.arg(id),
               itemsBody({{extra, 2}}, R"("effective_from":"next_billing_period")"));
    QCOMPARE(bench.lastStatus, 201);
    QCOMPARE(bench.transactionsOf(id).size(), size_t(1));
    bench.world.advanceTo(*bench.subscription(id).nextBilledAt);
    QCOMPARE(bench.lastTransaction(id).lines.size(), size_t(2));
    QCOMPARE(bench.lastTransaction(id).totals.total, 10887 + 5444);
    bench.world.advanceTo(*bench.subscription(id).nextBilledAt);
    QCOMPARE(bench.lastTransaction(id).totals.total, 10887);
}

void TstBilling::creditBalanceMovesThroughReservedToUsed()
{
    BillingBench bench;
    const QString large = bench.addPrice(30000), small = bench.addPrice(10000);
    const QString id = bench.subscribe(large);
    bench.advance(std::chrono::hours(24 * 5));
    bench.call("PATCH", u"/subscriptions/"_s + id,
               itemsBody({{small, 1}}, R"("proration_billing_mode":"prorated_immediately")"));
    QCOMPARE(bench.lastStatus, 200);
    const Transaction &downgrade = bench.lastTransaction(id);
    QCOMPARE(downgrade.status, TransactionStatus::Completed);
    QCOMPARE(downgrade.totals.grandTotal, 0);
    QVERIFY(downgrade.payments.empty());
    const CreditBalance &balance = bench.world.creditBalance(bench.subscription(id).customerId, u"USD"_s);
    const qint64 credit = downgrade.totals.creditToBalance;
    QVERIFY(credit > 10887);
    QCOMPARE(balance.available, credit);
    bench.world.advanceTo(*bench.subscription(id).nextBilledAt); // paid from credit alone
    QCOMPARE(bench.lastTransaction(id).totals.credit, 10887);
    QCOMPARE(bench.lastTransaction(id).totals.grandTotal, 0);
    QCOMPARE(balance.available, credit - 10887);
    QCOMPARE(balance.used, 10887);
    bench.world.declines.push_back({u"declined"_s, {}});
    bench.world.advanceTo(*bench.subscription(id).nextBilledAt); // the rest is reserved by a bill that is past due
    QCOMPARE(balance.reserved, credit - 10887);
    QCOMPARE(balance.available, 0);
    bench.call("POST", u"/subscriptions/%1/cancel"_s.arg(id), R"({"effective_from":"immediately"})");
    QCOMPARE(balance.reserved, 0);
    QCOMPARE(balance.available, credit - 10887);
}

void TstBilling::recurringDiscountEndsAfterItsIntervals()
{
    BillingBench bench;
    Discount discount;
    discount.id = bench.world.makeId("dsc");
    discount.amount = u"10"_s;
    discount.recur = true;
    discount.maximumRecurringIntervals = 2;
    bench.world.discounts.insert(discount);
    const QString price = bench.addPrice(30000);
    const QString id = bench
                           .call("POST", u"/transactions"_s,
                                 itemsBody({{price, 10}}, R"("discount_id":")" + discount.id.toLatin1() + '"'))[u"id"_s]
                           .toString();
    QCOMPARE(bench.lastStatus, 201);
    const QByteArray pay = R"({"transaction_id":")" + id.toLatin1() + R"(","email":"a@example.com","region":"NY"})";
    const QString sub = bench.call("POST", u"/_sandbox/pay"_s, pay)[u"subscription_id"_s].toString();
    QCOMPARE(bench.lastTransaction(sub).totals.tax, 23962);
    QCOMPARE(bench.lastTransaction(sub).totals.discount, 30000);
    QCOMPARE(bench.world.discounts.find(discount.id)->timesUsed, 1);
    bench.world.advanceTo(*bench.subscription(sub).nextBilledAt);
    QCOMPARE(bench.lastTransaction(sub).totals.discount, 30000);
    bench.world.advanceTo(*bench.subscription(sub).nextBilledAt);
    QCOMPARE(bench.lastTransaction(sub).totals.discount, 0);
    QCOMPARE(bench.world.discounts.find(discount.id)->timesUsed, 1);
}

void TstBilling::eventsOfOneStepAreTiedOrAMicrosecondApart()
{
    BillingBench bench;
    bench.subscribe(bench.addPrice(10000));
    bench.advance(std::chrono::hours(24 * 200));
    int ties = 0, neighbours = 0;
    const Event *before = nullptr;
    for (const auto &[id, event] : bench.world.events.rows()) {
        if (before && event.entity[u"id"_s] == before->entity[u"id"_s]) {
            ties += event.occurredAt == before->occurredAt ? 1 : 0;
            neighbours += event.occurredAt - before->occurredAt == Micros(1) ? 1 : 0;
        }
        before = &event;
    }
    QVERIFY(ties > 0);
    QVERIFY(neighbours > 0);
}

RK_TEST(TstBilling)
#include "tst_billing.moc"
