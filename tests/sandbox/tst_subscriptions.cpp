// SPDX-License-Identifier: GPL-3.0-or-later
// What may be asked of a subscription in which state, with which refusal, and that a preview is the bill to the cent
// (reference/paddle.md §3.2 to §3.9).
#include "tests/sandbox/billing_bench.h"
#include "tests/testkit/registry.h"

#include "app/sandbox/paddle/billing_subscriptions.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::sandbox::paddle;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours kOneDay(24);

// Brings a fresh subscription into a state by name.
QString subscriptionIn(BillingBench &bench, const QString &state)
{
    const std::optional<Cycle> trial = state == u"trialing" ? std::optional(Cycle{Interval::Day, 14}) : std::nullopt;
    const QString id = bench.subscribe(bench.addPrice(10000, "USD", Cycle{Interval::Month, 1}, trial));
    if (state == u"past_due") {
        bench.cardOf(id).declinesWith = u"declined"_s;
        bench.world.advanceTo(*bench.subscription(id).nextBilledAt);
    } else if (state == u"paused") {
        bench.call("POST", u"/subscriptions/%1/pause"_s.arg(id), R"({"effective_from":"immediately"})");
    } else if (state == u"canceled") {
        bench.call("POST", u"/subscriptions/%1/cancel"_s.arg(id), R"({"effective_from":"immediately"})");
    } else if (state == u"cancel scheduled") {
        bench.call("POST", u"/subscriptions/%1/cancel"_s.arg(id));
    } else if (state == u"pause scheduled") {
        bench.call("POST", u"/subscriptions/%1/pause"_s.arg(id));
    }
    return id;
}

} // namespace

class TstSubscriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateAnswersEveryAction_data();
    void everyStateAnswersEveryAction();
    void previewIsTheBillToTheCent_data();
    void previewIsTheBillToTheCent();
    void recordedUpgradeComesOutAsPublished();
    void deferredPreviewIsTheNextRenewal();
    void frequencyChangeBillsNewInFullAndRestarts();
    void doNotBillChangesOnlyTheItems();
    void movedBillingDateIsCreditedForTheSpan();
    void badItemsAreRefused_data();
    void badItemsAreRefused();
    void badDiscountsAreRefused();
    void renewalIsLockedForHalfAnHour();
    void newBillingDateMustBeHalfAnHourAhead();
    void scheduledCancelHidesTheNextBill();
    void scheduledChangeRestrictsModes();
    void declinedUpgradeChangesNothing();
    void declinedUpgradeAppliesIfAskedTo();
    void creditAgainstAnUncompletedTransactionIsRefused();
    void creditWhileARefundIsPendingIsRefused();
    void chargesBelowTheLeastAreRefused();
    void immediateChargesAreLimited();
    void chargeIsNotProrated();
    void resumeContinuesThePeriodOrRefuses();
    void resumeDateOfAScheduledPauseMoves();
    void paymentMethodChangeIsAZeroTransaction();
    void listFilters();
    void changedCustomerLosesTheCard();
};

void TstSubscriptions::everyStateAnswersEveryAction_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome"); // code, or the status after
    const auto row = [](const char *state, const char *action, const char *body, int status, const char *outcome) {
        QTest::addRow("%s %s %s", state, action, body) << QString::fromLatin1(state) << QString::fromLatin1(action)
                                                       << QByteArray(body) << status << QString::fromLatin1(outcome);
    };
    const char *now = R"({"effective_from":"immediately"})";
    const char *later = R"({"effective_from":"next_billing_period"})";
    const char *data = R"({"custom_data":{"a":1}})";
    const char *noChange = R"({"scheduled_change":null})";
    row("active", "cancel", "{}", 200, "active");
    row("active", "cancel", now, 200, "canceled");
    row("active", "pause", "{}", 200, "active");
    row("active", "pause", now, 200, "paused");
    row("active", "resume", "{}", 400, "subscription_must_be_paused");
    row("active", "activate", "{}", 400, "subscription_cannot_activate");
    row("active", "", data, 200, "active");
    row("active", "", R"({"scheduled_change":{"action":"cancel"}})", 400,
        "subscription_scheduled_change_invalid_update");
    row("trialing", "cancel", now, 200, "canceled");
    row("trialing", "cancel", later, 200, "trialing");
    row("trialing", "pause", now, 200, "paused");
    row("trialing", "activate", "{}", 200, "active");
    row("trialing", "", R"({"collection_mode":"automatic"})", 400, "subscription_update_when_trialing");
    row("trialing", "", R"({"discount":null})", 400, "subscription_trialing_discount_update_invalid_options");
    row("trialing", "", R"({"next_billed_at":"2026-03-01T00:00:00Z","proration_billing_mode":"prorated_immediately"})",
        400, "subscription_trialing_items_update_invalid_options");
    row("trialing", "", R"({"next_billed_at":"2026-03-01T00:00:00Z","proration_billing_mode":"do_not_bill"})", 200,
        "trialing");
    row("past_due", "", data, 400, "subscription_update_when_past_due");
    row("past_due", "cancel", now, 200, "canceled");
    row("past_due", "pause", now, 200, "paused");
    row("paused", "", data, 400, "subscription_only_update_items_on_paused_subscription");
    row("paused", "pause", now, 400, "subscription_cannot_be_paused");
    row("paused", "resume", "{}", 200, "active");
    row("paused", "resume", later, 400, "invalid_field");
    row("paused", "resume", R"({"effective_from":"2026-09-01T00:00:00Z"})", 200, "paused");
    row("paused", "cancel", "{}", 200, "canceled");
    row("paused", "cancel", later, 400, "subscription_is_inactive_action_invalid");
    row("paused", "activate", "{}", 400, "subscription_cannot_activate");
    row("canceled", "", data, 400, "subscription_update_when_canceled");
    row("canceled", "cancel", "{}", 400, "subscription_is_canceled_action_invalid");
    row("canceled", "pause", "{}", 400, "subscription_is_canceled_action_invalid");
    row("canceled", "resume", "{}", 400, "subscription_is_canceled_action_invalid");
    row("canceled", "activate", "{}", 400, "subscription_is_canceled_action_invalid");
    row("cancel scheduled", "", noChange, 200, "active");
    row("cancel scheduled", "pause", "{}", 400, "subscription_locked_pending_changes");
    row("cancel scheduled", "cancel", "{}", 400, "subscription_locked_pending_changes");
    row("cancel scheduled", "cancel", now, 200, "canceled");
    row("pause scheduled", "cancel", "{}", 400, "subscription_locked_pending_changes");
    row("pause scheduled", "", noChange, 200, "active");
}

void TstSubscriptions::everyStateAnswersEveryAction()
{
    QFETCH(QString, state);
    QFETCH(QString, action);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, outcome);
    BillingBench bench;
    const QString id = subscriptionIn(bench, state);
    const bool isUpdate = action.isEmpty();
    const QJsonObject answer = bench.call(isUpdate ? "PATCH" : "POST",
                                          u"/subscriptions/"_s + id + (isUpdate ? QString() : u'/' + action), body);
    QCOMPARE(bench.lastStatus, status);
    QCOMPARE(status == 200 ? answer[u"status"_s].toString() : bench.lastCode, outcome);
    if (body.contains("scheduled_change") && status == 200)
        QCOMPARE(*bench.subscription(id).nextBilledAt, bench.subscription(id).currentPeriod->endsAt);
}

void TstSubscriptions::previewIsTheBillToTheCent_data()
{
    QTest::addColumn<QString>("taxMode");
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    for (const char *taxMode : {"external", "internal"}) {
        for (const char *mode : {"prorated_immediately", "full_immediately"}) {
            for (const int days : {0, 1, 13, 29}) {
                QTest::addRow("%s %s up after %d", taxMode, mode, days)
                    << QString::fromLatin1(taxMode) << QByteArray(mode) << days << qint64(1999) << qint64(9995);
                QTest::addRow("%s %s down after %d", taxMode, mode, days)
                    << QString::fromLatin1(taxMode) << QByteArray(mode) << days << qint64(9995) << qint64(1999);
            }
        }
    }
}

void TstSubscriptions::previewIsTheBillToTheCent()
{
    QFETCH(QString, taxMode);
    QFETCH(QByteArray, mode);
    QFETCH(int, days);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    BillingBench bench;
    const QByteArray tax = taxMode.toLatin1();
    const QString before = bench.addPrice(from, "USD", Cycle{Interval::Month, 1}, std::nullopt, tax.constData());
    const QString after = bench.addPrice(to, "USD", Cycle{Interval::Month, 1}, std::nullopt, tax.constData());
    const QString id = bench.subscribe(before, 3);
    bench.advance(kOneDay * days);
    const QByteArray body = itemsBody({{after, 7}}, R"("proration_billing_mode":")" + mode + '"');
    const QJsonObject preview = bench.call("PATCH", u"/subscriptions/%1/preview"_s.arg(id), body);
    QCOMPARE(bench.lastStatus, 200);
    QVERIFY(!preview.contains(u"id"_s));
    QCOMPARE(bench.transactionsOf(id).size(), size_t(1)); // nothing has happened yet
    bench.call("PATCH", u"/subscriptions/"_s + id, body);
    QCOMPARE(bench.lastStatus, 200);
    const Transaction &bill = bench.lastTransaction(id);
    const QJsonObject shown = preview[u"immediate_transaction"_s][u"details"_s][u"totals"_s].toObject();
    QCOMPARE(shown[u"subtotal"_s].toString(), QString::number(bill.totals.subtotal));
    QCOMPARE(shown[u"tax"_s].toString(), QString::number(bill.totals.tax));
    QCOMPARE(shown[u"total"_s].toString(), QString::number(bill.totals.total));
    QCOMPARE(shown[u"grand_total"_s].toString(), QString::number(bill.totals.grandTotal));
    QCOMPARE(shown[u"credit_to_balance"_s].toString(), QString::number(bill.totals.creditToBalance));
    const QJsonObject next = preview[u"next_transaction"_s][u"details"_s][u"totals"_s].toObject();
    bench.world.advanceTo(*bench.subscription(id).nextBilledAt);
    const Transaction &renewal = bench.lastTransaction(id);
    QCOMPARE(next[u"total"_s].toString(), QString::number(renewal.totals.total));
    QCOMPARE(next[u"credit"_s].toString(), QString::number(renewal.totals.credit));
    QCOMPARE(next[u"grand_total"_s].toString(), QString::number(renewal.totals.grandTotal));
}

void TstSubscriptions::recordedUpgradeComesOutAsPublished()
{
    BillingBench bench("2026-08-15T11:42:21.789736Z");
    const QString solo = bench.addPrice(600), team = bench.addPrice(11000);
    const QString id = bench.subscribe(solo);
    Subscription &subscription = bench.subscription(id);
    const Instant start = instantOf("2026-08-15T11:42:21.789736Z");
    subscription.currentPeriod = Period{start, start.plusMonths(1)};
    subscription.nextBilledAt = subscription.currentPeriod->endsAt;
    subscription.billingAnchor = start;
    bench.advanceTo("2026-08-28T11:13:32.939Z");
    const QByteArray body = itemsBody({{team, 1}}, R"("proration_billing_mode":"prorated_immediately")");
    const QJsonObject preview = bench.call("PATCH", u"/subscriptions/%1/preview"_s.arg(id), body);
    const QJsonValue summary = preview[u"update_summary"_s];
    QCOMPARE(summary[u"credit"_s][u"amount"_s].toString(), u"-380"_s);
    QCOMPARE(summary[u"charge"_s][u"amount"_s].toString(), u"6962"_s);
    QCOMPARE(summary[u"result"_s][u"amount"_s].toString(), u"6582"_s);
    QCOMPARE(summary[u"result"_s][u"action"_s].toString(), u"charge"_s);
    const QJsonValue totals = preview[u"immediate_transaction"_s][u"details"_s][u"totals"_s];
    QCOMPARE(totals[u"subtotal"_s].toString(), u"6045"_s);
    QCOMPARE(totals[u"tax"_s].toString(), u"537"_s);
    QVERIFY(totals[u"fee"_s].isNull());
    const QJsonArray lines = preview[u"immediate_transaction"_s][u"details"_s][u"line_items"_s].toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1][u"quantity"_s].toInt(), -1);
    QCOMPARE(lines[0][u"proration"_s][u"rate"_s].toString(), u"0.58129"_s);
    QCOMPARE(preview[u"recurring_transaction_details"_s][u"totals"_s][u"total"_s].toString(), u"11976"_s);
}

void TstSubscriptions::deferredPreviewIsTheNextRenewal()
{
    BillingBench bench;
    const QString large = bench.addPrice(11000), small = bench.addPrice(600);
    const QString id = bench.subscribe(large);
    bench.advance(kOneDay * 11);
    const QByteArray body = itemsBody({{small, 1}}, R"("proration_billing_mode":"prorated_next_billing_period")");
    const QJsonObject preview = bench.call("PATCH", u"/subscriptions/%1/preview"_s.arg(id), body);
    QVERIFY(preview[u"immediate_transaction"_s].isNull());
    const QJsonObject next = preview[u"next_transaction"_s][u"details"_s][u"totals"_s].toObject();
    QVERIFY(next[u"total"_s].toString().toLongLong() < 0);
    QCOMPARE(preview[u"update_summary"_s][u"result"_s][u"action"_s].toString(), u"credit"_s);
    bench.call("PATCH", u"/subscriptions/"_s + id, body);
    QCOMPARE(bench.transactionsOf(id).size(), size_t(1));
    const QJsonObject shown =
        bench.call("GET", u"/subscriptions/%1?include=next_transaction,recurring_transaction_details"_s.arg(id));
    QCOMPARE(shown[u"next_transaction"_s][u"details"_s][u"totals"_s].toObject(), next);
    QCOMPARE(shown[u"recurring_transaction_details"_s][u"totals"_s][u"total"_s].toString(), u"653"_s);
    bench.world.advanceTo(*bench.subscription(id).nextBilledAt);
    QCOMPARE(QString::number(bench.lastTransaction(id).totals.total), next[u"total"_s].toString());
    QCOMPARE(QString::number(bench.lastTransaction(id).totals.creditToBalance),
             next[u"credit_to_balance"_s].toString());
}

void TstSubscriptions::frequencyChangeBillsNewInFullAndRestarts()
{
    BillingBench bench;
    const QString yearly = bench.addPrice(1900, "EUR", Cycle{Interval::Year, 1}, std::nullopt, "internal");
    const QString monthly = bench.addPrice(500, "EUR", Cycle{Interval::Month, 1}, std::nullopt, "internal");
    const QString id = bench.subscribe(yearly, 1, {u"DE"_s, std::nullopt, u"10115"_s});
    bench.advance(kOneDay + std::chrono::minutes(292));
    bench.call("PATCH", u"/subscriptions/"_s + id,
               itemsBody({{monthly, 1}}, R"("proration_billing_mode":"prorated_immediately")"));
    QCOMPARE(bench.lastStatus, 200);
    const Transaction &bill = bench.lastTransaction(id);
    QCOMPARE(bill.totals.total, 500 - 1894);
    QCOMPARE(bill.totals.creditToBalance, 1394);
    QVERIFY(!bill.lines.front().proration);
    const Subscription &subscription = bench.subscription(id);
    QCOMPARE(subscription.currentPeriod->startsAt, bench.world.now());
    QCOMPARE(*subscription.nextBilledAt, bench.world.now().plusMonths(1));
    QCOMPARE(subscription.billingCycle.interval, Interval::Month);
    bench.call("PATCH", u"/subscriptions/"_s + id,
               itemsBody({{yearly, 1}}, R"("proration_billing_mode":"prorated_next_billing_period")"));
    QCOMPARE(bench.lastStatus, 400);
}

void TstSubscriptions::doNotBillChangesOnlyTheItems()
{
    BillingBench bench;
    const QString price = bench.addPrice(10000);
    const QString id = bench.subscribe(price);
    bench.newEvents();
    const QJsonObject preview = bench.call("PATCH", u"/subscriptions/%1/preview"_s.arg(id),
                                           itemsBody({{price, 4}}, R"("proration_billing_mode":"do_not_bill")"));
    QVERIFY(preview[u"immediate_transaction"_s].isNull());
    bench.call("PATCH", u"/subscriptions/"_s + id,
               itemsBody({{price, 4}}, R"("proration_billing_mode":"do_not_bill")"));
    QCOMPARE(bench.newEvents(), QStringList{u"subscription.updated"_s});
    QCOMPARE(bench.transactionsOf(id).size(), size_t(1));
    bench.world.advanceTo(*bench.subscription(id).nextBilledAt);
    QCOMPARE(bench.lastTransaction(id).totals.subtotal, 40000);
}

void TstSubscriptions::movedBillingDateIsCreditedForTheSpan()
{
    BillingBench bench("2023-12-20T07:33:49.542313Z");
    const QString id = bench.subscribe(bench.addPrice(10000));
    Subscription &subscription = bench.subscription(id);
    const Instant start = instantOf("2023-12-20T07:33:49.542313Z");
    subscription.currentPeriod = Period{start, start.plusMonths(1)};
    subscription.nextBilledAt = subscription.currentPeriod->endsAt;
    bench.advance(kOneDay);
    bench.call("PATCH", u"/subscriptions/"_s + id,
               R"({"next_billed_at":"2024-01-01T00:00:00Z","proration_billing_mode":"prorated_immediately"})");
    QCOMPARE(bench.lastStatus, 200);
    QCOMPARE(bench.lastTransaction(id).lines.front().proration->rate, u"0.62305"_s); // published case B
    QCOMPARE(bench.lastTransaction(id).lines.front().quantity, -1);
    QCOMPARE(*bench.subscription(id).nextBilledAt, instantOf("2024-01-01T00:00:00Z"));
    bench.advanceTo("2024-01-01T00:00:00Z");
    QCOMPARE(*bench.subscription(id).nextBilledAt, instantOf("2024-02-01T00:00:00Z"));
}

void TstSubscriptions::badItemsAreRefused_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QString>("code");
    const QByteArray prorated = R"("proration_billing_mode":"prorated_immediately")";
    QTest::newRow("none left") << QByteArray("[]") << prorated << u"subscription_all_items_removed"_s;
    QTest::newRow("no mode") << QByteArray(R"([{"price_id":"A","quantity":2}])") << QByteArray()
                             << u"subscription_items_update_missing_proration_billing_mode"_s;
    QTest::newRow("twice") << QByteArray(R"([{"price_id":"A"},{"price_id":"A"}])") << prorated
                           << u"subscription_duplicate_price_ids"_s;
    QTest::newRow("new without quantity") << QByteArray(R"([{"price_id":"A"},{"price_id":"B"}])") << prorated
                                          << u"subscription_quantity_missing_for_new_items"_s;
    QTest::newRow("one-time") << QByteArray(R"([{"price_id":"A"},{"price_id":"O","quantity":1}])") << prorated
                              << u"subscription_new_items_not_valid"_s;
    QTest::newRow("other cycle") << QByteArray(R"([{"price_id":"A"},{"price_id":"Y","quantity":1}])") << prorated
                                 << u"subscription_new_items_not_valid"_s;
    QTest::newRow("too many") << QByteArray(R"([{"price_id":"A","quantity":101}])") << prorated
                              << u"subscription_quantity_not_valid"_s;
    QTest::newRow("quantity zero") << QByteArray(R"([{"price_id":"A","quantity":0}])") << prorated
                                   << u"invalid_field"_s;
    QTest::newRow("bad mode") << QByteArray(R"([{"price_id":"A","quantity":2}])")
                              << QByteArray(R"("proration_billing_mode":"later")") << u"invalid_field"_s;
}

void TstSubscriptions::badItemsAreRefused()
{
    QFETCH(QByteArray, items);
    QFETCH(QByteArray, mode);
    QFETCH(QString, code);
    BillingBench bench;
    const QString a = bench.addPrice(10000), b = bench.addPrice(5000), once = bench.addPrice(5000, "USD", std::nullopt);
    const QString yearly = bench.addPrice(5000, "USD", Cycle{Interval::Year, 1});
    const QString id = bench.subscribe(a);
    bench.advance(kOneDay);
    items.replace("\"A\"", '"' + a.toLatin1() + '"')
        .replace("\"B\"", '"' + b.toLatin1() + '"')
        .replace("\"O\"", '"' + once.toLatin1() + '"')
        .replace("\"Y\"", '"' + yearly.toLatin1() + '"');
    const QByteArray body = R"({"items":)" + items + (mode.isEmpty() ? QByteArray() : ',' + mode) + '}';
    bench.newEvents();
    bench.call("PATCH", u"/subscriptions/"_s + id, body);
    QCOMPARE(bench.lastStatus, 400);
    QCOMPARE(bench.lastCode, code);
    QVERIFY(bench.newEvents().isEmpty());
    QCOMPARE(bench.subscription(id).items.size(), size_t(1));
}

void TstSubscriptions::badDiscountsAreRefused()
{
    BillingBench bench;
    const QString id = bench.subscribe(bench.addPrice(10000));
    const auto tryWith = [&](const std::function<void(Discount &)> &adjust) {
        Discount discount;
        discount.id = bench.world.makeId("dsc");
        discount.amount = u"10"_s;
        discount.recur = true;
        adjust(discount);
        bench.world.discounts.insert(discount);
        bench.call("PATCH", u"/subscriptions/"_s + id,
                   R"({"discount":{"id":")" + discount.id.toLatin1() + R"(","effective_from":"immediately"}})");
        return bench.lastCode;
    };
    QCOMPARE(tryWith([](Discount &one) { one.status = u"archived"_s; }),
             u"subscription_archived_discount_application_attempt"_s);
    QCOMPARE(tryWith([](Discount &one) { one.recur = false; }), u"subscription_one_off_discount_not_valid"_s);
    QCOMPARE(tryWith([](Discount &one) {
                 one.type = u"flat"_s;
                 one.currency = u"EUR"_s;
             }),
             u"subscription_invalid_discount_currency"_s);
    QCOMPARE(tryWith([](Discount &one) { one.restrictTo = QStringList{u"pro_other"_s}; }),
             u"subscription_discount_not_valid_for_items"_s);
    QCOMPARE(tryWith([](Discount &one) { one.expiresAt = Instant(); }),
             QString()); // expired ones can still be applied here
    QVERIFY(bench.subscription(id).discount);
    bench.world.advanceTo(*bench.subscription(id).nextBilledAt);
    QCOMPARE(bench.lastTransaction(id).totals.discount, 1000);
}

void TstSubscriptions::renewalIsLockedForHalfAnHour()
{
    BillingBench bench;
    const QString price = bench.addPrice(10000);
    const QString id = bench.subscribe(price);
    const Instant due = *bench.subscription(id).nextBilledAt;
    bench.world.advanceTo(due - std::chrono::minutes(30) + Micros(1));
    bench.call("PATCH", u"/subscriptions/"_s + id,
               itemsBody({{price, 2}}, R"("proration_billing_mode":"do_not_bill")"));
    QCOMPARE(bench.lastStatus, 409);
    QCOMPARE(bench.lastCode, u"subscription_locked_renewal"_s);
    bench.call("POST", u"/subscriptions/%1/cancel"_s.arg(id));
    QCOMPARE(bench.lastStatus, 409);
    bench.world.advanceTo(due);
    bench.call("PATCH", u"/subscriptions/"_s + id,
               itemsBody({{price, 2}}, R"("proration_billing_mode":"do_not_bill")"));
    QCOMPARE(bench.lastStatus, 200);
}

void TstSubscriptions::newBillingDateMustBeHalfAnHourAhead()
{
    BillingBench bench;
    const QString id = bench.subscribe(bench.addPrice(10000));
    const QByteArray soon = (bench.world.now() + std::chrono::minutes(29)).toUtf8();
    bench.call("PATCH", u"/subscriptions/"_s + id,
               R"({"proration_billing_mode":"do_not_bill","next_billed_at":")" + soon + R"("})");
    QCOMPARE(bench.lastCode, u"subscription_next_billed_at_too_soon"_s);
}

void TstSubscriptions::scheduledCancelHidesTheNextBill()
{
    BillingBench bench;
    const QString id = bench.subscribe(bench.addPrice(10000));
    const QJsonObject planned = bench.call("POST", u"/subscriptions/%1/cancel"_s.arg(id));
    QCOMPARE(planned[u"status"_s].toString(), u"active"_s);
    QVERIFY(planned[u"next_billed_at"_s].isNull());
    QVERIFY(planned[u"canceled_at"_s].isNull());
    QVERIFY(planned[u"items"_s][0][u"next_billed_at"_s].isNull());
    QCOMPARE(planned[u"scheduled_change"_s][u"action"_s].toString(), u"cancel"_s);
    const QJsonObject shown = bench.call("GET", u"/subscriptions/%1?include=next_transaction"_s.arg(id));
    QVERIFY(shown[u"next_transaction"_s].isNull());
    bench.call("PATCH", u"/subscriptions/"_s + id, R"({"scheduled_change":null})");
    bench.world.advanceTo(*bench.subscription(id).nextBilledAt);
    QCOMPARE(bench.subscription(id).status, SubscriptionStatus::Active);
    QCOMPARE(bench.transactionsOf(id).size(), size_t(2));
}

void TstSubscriptions::scheduledChangeRestrictsModes()
{
    BillingBench bench;
    const QString price = bench.addPrice(10000);
    const QString id = bench.subscribe(price);
    bench.call("POST", u"/subscriptions/%1/cancel"_s.arg(id));
    bench.advance(kOneDay);
    bench.call("PATCH", u"/subscriptions/"_s + id,
               itemsBody({{price, 2}}, R"("proration_billing_mode":"prorated_next_billing_period")"));
    QCOMPARE(bench.lastCode, u"subscription_invalid_billing_mode_for_scheduled_change"_s);
    bench.call("PATCH", u"/subscriptions/"_s + id,
               itemsBody({{price, 2}}, R"("proration_billing_mode":"prorated_immediately")"));
    QCOMPARE(bench.lastStatus, 200);
    QVERIFY(!bench.subscription(id).nextBilledAt);
}

void TstSubscriptions::declinedUpgradeChangesNothing()
{
    BillingBench bench;
    const QString price = bench.addPrice(10000);
    const QString id = bench.subscribe(price);
    bench.world.declines.push_back({u"declined"_s, {}});
    bench.newEvents();
    bench.call("PATCH", u"/subscriptions/"_s + id,
               itemsBody({{price, 5}}, R"("proration_billing_mode":"prorated_immediately")"));
    QCOMPARE(bench.lastCode, u"subscription_payment_declined"_s);
    QVERIFY(bench.newEvents().isEmpty());
    QCOMPARE(bench.subscription(id).items.front().quantity, 1);
    QCOMPARE(bench.transactionsOf(id).size(), size_t(1));
    QVERIFY(bench.world.declines.empty());
}

void TstSubscriptions::declinedUpgradeAppliesIfAskedTo()
{
    BillingBench bench;
    const QString price = bench.addPrice(10000);
    const QString id = bench.subscribe(price);
    bench.world.declines.push_back({u"declined"_s, {}});
    bench.call("PATCH", u"/subscriptions/"_s + id,
               itemsBody({{price, 5}},
                         R"("proration_billing_mode":"prorated_immediately","on_payment_failure":"apply_change")"));
    QCOMPARE(bench.lastStatus, 200);
    QCOMPARE(bench.subscription(id).items.front().quantity, 5);
    QCOMPARE(bench.subscription(id).status, SubscriptionStatus::PastDue);
    bench.call("POST", u"/_sandbox/pay"_s,
               R"({"transaction_id":")" + bench.lastTransaction(id).id.toLatin1() + R"("})");
    QCOMPARE(bench.subscription(id).status, SubscriptionStatus::Active);
}

void TstSubscriptions::creditAgainstAnUncompletedTransactionIsRefused()
{
    BillingBench bench;
    const QString price = bench.addPrice(50000);
    const QString id = bench.subscribeManually(price, 3);
    bench.advance(kOneDay);
    bench.call("PATCH", u"/subscriptions/"_s + id,
               itemsBody({{price, 1}}, R"("proration_billing_mode":"prorated_immediately")"));
    QCOMPARE(bench.lastCode, u"subscription_credit_creation_against_uncompleted_transaction_not_allowed"_s);
    bench.call("PATCH", u"/subscriptions/"_s + id,
               itemsBody({{price, 4}}, R"("proration_billing_mode":"prorated_immediately")"));
    QCOMPARE(bench.lastStatus, 200);
    QCOMPARE(bench.lastTransaction(id).status, TransactionStatus::Billed); // an invoice, nothing is collected
}

void TstSubscriptions::creditWhileARefundIsPendingIsRefused()
{
    BillingBench bench;
    const QString price = bench.addPrice(10000);
    const QString id = bench.subscribe(price, 3);
    bench.advance(kOneDay);
    bench.call("POST", u"/adjustments"_s,
               R"({"action":"refund","type":"full","reason":"x","transaction_id":")" +
                   bench.lastTransaction(id).id.toLatin1() + R"("})");
    QCOMPARE(bench.lastStatus, 201);
    const QByteArray fewer = itemsBody({{price, 1}}, R"("proration_billing_mode":"prorated_immediately")");
    bench.call("PATCH", u"/subscriptions/"_s + id, fewer);
    QCOMPARE(bench.lastCode, u"subscription_outstanding_pending_refund"_s);
    bench.advance(std::chrono::minutes(11));
    bench.call("PATCH", u"/subscriptions/"_s + id, fewer);
    QCOMPARE(bench.lastStatus, 200);
}

void TstSubscriptions::chargesBelowTheLeastAreRefused()
{
    BillingBench bench;
    const QString base = bench.addPrice(10000), tiny = bench.addPrice(64, "USD", std::nullopt),
                  enough = bench.addPrice(66, "USD", std::nullopt);
    const QString id = bench.subscribe(base);
    bench.call("POST", u"/subscriptions/%1/charge"_s.arg(id),
               itemsBody({{tiny, 1}}, R"("effective_from":"immediately")")); // 64 and tax: 70
    QCOMPARE(bench.lastStatus, 400);
    bench.call("POST", u"/subscriptions/%1/charge"_s.arg(id),
               itemsBody({{enough, 1}}, R"("effective_from":"immediately")"));
    QCOMPARE(bench.lastStatus, 201);
    const QString add = bench.addPrice(60);
    bench.call("PATCH", u"/subscriptions/"_s + id,
               itemsBody({{base, 1}, {add, 1}}, R"("proration_billing_mode":"prorated_immediately")"));
    QCOMPARE(bench.lastCode, u"subscription_update_transaction_balance_less_than_charge_limit"_s);
    bench.call("PATCH", u"/subscriptions/"_s + id,
               itemsBody({{base, 1}, {add, 1}}, R"("proration_billing_mode":"prorated_next_billing_period")"));
    QCOMPARE(bench.lastStatus, 200);
}

void TstSubscriptions::immediateChargesAreLimited()
{
    BillingBench bench;
    const QString once = bench.addPrice(1000, "USD", std::nullopt);
    const QString id = bench.subscribe(bench.addPrice(10000));
    const QByteArray body = itemsBody({{once, 1}}, R"("effective_from":"immediately")");
    for (int hour = 0; hour < 5; ++hour) {
        for (int i = 0; i < 20; ++i) {
            bench.call("POST", u"/subscriptions/%1/charge"_s.arg(id), body);
            QCOMPARE(bench.lastStatus, 201);
        }
        bench.call("POST", u"/subscriptions/%1/charge"_s.arg(id), body);
        QCOMPARE(bench.lastStatus, 429);
        QCOMPARE(bench.lastCode, u"subscription_immediate_charge_hour_limit_exceeded"_s);
        bench.advance(std::chrono::hours(1));
    }
    bench.call("POST", u"/subscriptions/%1/charge"_s.arg(id), body);
    QCOMPARE(bench.lastCode, u"subscription_immediate_charge_24_hour_limit_exceeded"_s);
    bench.advance(std::chrono::hours(20));
    bench.call("POST", u"/subscriptions/%1/charge"_s.arg(id), body);
    QCOMPARE(bench.lastStatus, 201);
}

void TstSubscriptions::chargeIsNotProrated()
{
    BillingBench bench;
    const QString once = bench.addPrice(19900, "USD", std::nullopt);
    const QString id = bench.subscribe(bench.addPrice(10000));
    bench.advance(kOneDay * 10);
    const QByteArray body = itemsBody({{once, 1}}, R"("effective_from":"immediately")");
    const QJsonObject preview = bench.call("POST", u"/subscriptions/%1/charge/preview"_s.arg(id), body);
    QCOMPARE(preview[u"update_summary"_s][u"charge"_s][u"amount"_s].toString(), u"21666"_s);
    QCOMPARE(preview[u"update_summary"_s][u"credit"_s][u"amount"_s].toString(), u"0"_s);
    bench.call("POST", u"/subscriptions/%1/charge"_s.arg(id), body);
    QCOMPARE(bench.lastStatus, 201);
    QCOMPARE(bench.lastTransaction(id).totals.total, 21666);
    QCOMPARE(bench.lastTransaction(id).origin, u"subscription_charge"_s);
    QCOMPARE(bench.subscription(id).items.size(), size_t(1));
}

void TstSubscriptions::resumeContinuesThePeriodOrRefuses()
{
    BillingBench bench;
    const QString id = bench.subscribe(bench.addPrice(10000));
    const Period period = *bench.subscription(id).currentPeriod;
    const QByteArray goOn = R"({"on_resume":"continue_existing_billing_period"})";
    bench.call("POST", u"/subscriptions/%1/pause"_s.arg(id), R"({"effective_from":"immediately"})");
    bench.advance(kOneDay * 5);
    bench.call("POST", u"/subscriptions/%1/resume"_s.arg(id), goOn);
    QCOMPARE(bench.lastStatus, 200);
    QCOMPARE(*bench.subscription(id).currentPeriod, period);
    QCOMPARE(bench.transactionsOf(id).size(), size_t(1));
    bench.call("POST", u"/subscriptions/%1/pause"_s.arg(id), R"({"effective_from":"immediately"})");
    bench.advance(kOneDay * 40);
    bench.call("POST", u"/subscriptions/%1/resume"_s.arg(id), goOn);
    QCOMPARE(bench.lastCode, u"subscription_continuing_existing_billing_period_not_allowed"_s);
    bench.call("POST", u"/subscriptions/%1/resume"_s.arg(id));
    QCOMPARE(bench.transactionsOf(id).size(), size_t(2));
}

void TstSubscriptions::resumeDateOfAScheduledPauseMoves()
{
    BillingBench bench;
    const QString id = subscriptionIn(bench, u"pause scheduled"_s);
    const Instant end = bench.subscription(id).currentPeriod->endsAt;
    bench.call("POST", u"/subscriptions/%1/resume"_s.arg(id),
               R"({"effective_from":")" + end.plusDays(-1).toUtf8() + R"("})");
    QCOMPARE(bench.lastStatus, 400);
    const QJsonObject moved = bench.call("POST", u"/subscriptions/%1/resume"_s.arg(id),
                                         R"({"effective_from":")" + end.plusDays(9).toUtf8() + R"("})");
    QCOMPARE(bench.lastStatus, 200);
    QVERIFY(moved[u"scheduled_change"_s][u"resume_at"_s].isString());
    bench.world.advanceTo(end.plusDays(9));
    QCOMPARE(bench.subscription(id).status, SubscriptionStatus::Active);
}

void TstSubscriptions::paymentMethodChangeIsAZeroTransaction()
{
    BillingBench bench;
    const QString id = bench.subscribe(bench.addPrice(10000));
    const QString oldCard = *bench.subscription(id).paymentMethodId;
    const QJsonObject change = bench.call("GET", u"/subscriptions/%1/update-payment-method-transaction"_s.arg(id));
    QCOMPARE(change[u"origin"_s].toString(), u"subscription_payment_method_change"_s);
    QCOMPARE(change[u"details"_s][u"totals"_s][u"total"_s].toString(), u"0"_s);
    QCOMPARE(change[u"details"_s][u"line_items"_s][0][u"proration"_s][u"rate"_s].toString(), u"0"_s);
    bench.call("POST", u"/_sandbox/pay"_s,
               R"({"last4":"1881","transaction_id":")" + change[u"id"_s].toString().toLatin1() + R"("})");
    QVERIFY(*bench.subscription(id).paymentMethodId != oldCard);
    QCOMPARE(bench.cardOf(id).lastFour, u"1881"_s);
    const QString owing = subscriptionIn(bench, u"past_due"_s);
    const QJsonObject owed = bench.call("GET", u"/subscriptions/%1/update-payment-method-transaction"_s.arg(owing));
    QCOMPARE(owed[u"id"_s].toString(), bench.lastTransaction(owing).id);
}

void TstSubscriptions::listFilters()
{
    BillingBench bench;
    const QString active = subscriptionIn(bench, u"active"_s), paused = subscriptionIn(bench, u"paused"_s);
    const QString canceling = subscriptionIn(bench, u"cancel scheduled"_s);
    QCOMPARE(bench.list(u"/subscriptions"_s).size(), 3);
    QCOMPARE(bench.list(u"/subscriptions"_s)[0][u"id"_s].toString(), canceling); // newest first
    QCOMPARE(bench.list(u"/subscriptions?status=paused"_s)[0][u"id"_s].toString(), paused);
    QCOMPARE(bench.list(u"/subscriptions?scheduled_change_action=cancel"_s)[0][u"id"_s].toString(), canceling);
    QCOMPARE(bench.list(u"/subscriptions?price_id="_s + bench.subscription(active).items.front().price.id).size(), 1);
    QCOMPARE(
        bench.list(u"/subscriptions?customer_id="_s + bench.subscription(active).customerId)[0][u"id"_s].toString(),
        active);
    QVERIFY(bench.list(u"/subscriptions?collection_mode=manual"_s).isEmpty());
    QVERIFY(bench.list(u"/subscriptions"_s)[0][u"management_urls"_s].isObject());
}

void TstSubscriptions::changedCustomerLosesTheCard()
{
    BillingBench bench;
    const QString price = bench.addPrice(10000);
    const QString id = bench.subscribe(price), other = bench.subscribe(price);
    const Subscription &theirs = bench.subscription(other);
    bench.call("PATCH", u"/subscriptions/"_s + id, R"({"customer_id":")" + theirs.customerId.toLatin1() + R"("})");
    QCOMPARE(bench.lastCode, u"subscription_update_causing_customer_mismatch_not_allowed"_s);
    bench.call("PATCH", u"/subscriptions/"_s + id,
               R"({"customer_id":")" + theirs.customerId.toLatin1() + R"(","address_id":")" +
                   theirs.addressId.toLatin1() + R"("})");
    QCOMPARE(bench.lastStatus, 200);
    bench.call("PATCH", u"/subscriptions/"_s + id,
               itemsBody({{price, 2}}, R"("proration_billing_mode":"prorated_immediately")"));
    QCOMPARE(bench.lastCode, u"subscription_missing_payment_method_cannot_update"_s);
}

RK_TEST(TstSubscriptions)
#include "tst_subscriptions.moc"
