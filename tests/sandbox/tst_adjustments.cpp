// SPDX-License-Identifier: GPL-3.0-or-later
// Refunds, credits and chargebacks: who may, how much, and what it does (reference/paddle.md §2.9).
#include "tests/sandbox/billing_bench.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::sandbox::paddle;
using namespace Qt::StringLiterals;

namespace {

QByteArray partialOf(const Transaction &transaction, const char *action, qint64 amount, const QByteArray &more = {})
{
    return R"({"action":")" + QByteArray(action) + R"(","reason":"Test","transaction_id":")" +
           transaction.id.toLatin1() + R"(","items":[{"type":"partial","amount":")" + QByteArray::number(amount) +
           R"(","item_id":")" + transaction.lines.front().id.toLatin1() + R"("}])" + more + '}';
}

QByteArray fullOf(const Transaction &transaction, const char *action)
{
    return R"({"type":"full","action":")" + QByteArray(action) + R"(","reason":"Test","transaction_id":")" +
           transaction.id.toLatin1() + R"("})";
}

} // namespace

class TstAdjustments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refundIsApprovedAfterTenMinutes();
    void rejectedRefundLeavesNoTrace();
    void partsAddUpToTheLine();
    void pendingRefundBlocksOthers();
    void refundIsOfWhatWasPaidNotOfCredit();
    void creditLowersAnInvoice();
    void fullCreditSettlesAnInvoice();
    void wrongKindsAreRefused();
    void chargebackCountsAtOnce();
    void listFilters();
};

void TstAdjustments::refundIsApprovedAfterTenMinutes()
{
    BillingBench bench;
    const QString sub = bench.subscribe(bench.addPrice(10000));
    const Transaction &bill = bench.lastTransaction(sub);
    const QJsonObject made = bench.call("POST", u"/adjustments"_s, partialOf(bill, "refund", 100));
    QCOMPARE(bench.lastStatus, 201);
    QCOMPARE(made[u"status"_s].toString(), u"pending_approval"_s);
    QCOMPARE(made[u"totals"_s][u"subtotal"_s].toString(), u"92"_s);
    QCOMPARE(made[u"totals"_s][u"tax"_s].toString(), u"8"_s);
    QCOMPARE(made[u"totals"_s][u"fee"_s].toString(), u"5"_s);
    QCOMPARE(bench.newEvents(), (QStringList{u"adjustment.created"_s, u"transaction.updated"_s}));
    bench.call("GET", u"/adjustments/%1/credit-note"_s.arg(made[u"id"_s].toString()));
    QCOMPARE(bench.lastStatus, 404);
    bench.advance(std::chrono::minutes(10));
    QCOMPARE(bench.newEvents(), QStringList{u"adjustment.updated"_s});
    QCOMPARE(bench.world.adjustments.rows().begin()->second.status, u"approved"_s);
    bench.call("GET", u"/adjustments/%1/credit-note"_s.arg(made[u"id"_s].toString()));
    QCOMPARE(bench.lastStatus, 200);
    const QJsonObject shown = bench.call("GET", u"/transactions/"_s + bill.id);
    QCOMPARE(shown[u"details"_s][u"adjusted_totals"_s][u"total"_s].toString(), u"10787"_s);
    QCOMPARE(shown[u"details"_s][u"totals"_s][u"total"_s].toString(), u"10887"_s);
}

void TstAdjustments::rejectedRefundLeavesNoTrace()
{
    BillingBench bench;
    const QString sub = bench.subscribe(bench.addPrice(10000));
    const Transaction &bill = bench.lastTransaction(sub);
    const QString id = bench.call("POST", u"/adjustments"_s, fullOf(bill, "refund"))[u"id"_s].toString();
    QCOMPARE(bill.adjusted.total, 10887);
    bench.call("POST", u"/_sandbox/adjustments/"_s + id, R"({"status":"rejected"})");
    QCOMPARE(bill.adjusted.total, 0);
    bench.advance(std::chrono::hours(1));
    QCOMPARE(bench.world.adjustments.find(id)->status, u"rejected"_s);
    bench.call("POST", u"/adjustments"_s, fullOf(bill, "refund"));
    QCOMPARE(bench.lastStatus, 201);
}

void TstAdjustments::partsAddUpToTheLine()
{
    BillingBench bench;
    bench.world.rules.refundsNeedApproval = false;
    const QString sub = bench.subscribe(bench.addPrice(10000));
    const Transaction &bill = bench.lastTransaction(sub);
    for (const qint64 part : {3333, 3333, 4221})
        bench.call("POST", u"/adjustments"_s, partialOf(bill, "refund", part));
    QCOMPARE(bench.lastStatus, 201);
    QCOMPARE(bill.adjusted, (Totals{10000, 0, 887, 10887}));
    bench.call("POST", u"/adjustments"_s, partialOf(bill, "refund", 1));
    QCOMPARE(bench.lastCode, u"adjustment_total_amount_above_remaining_allowed"_s);
}

void TstAdjustments::pendingRefundBlocksOthers()
{
    BillingBench bench;
    const QString sub = bench.subscribe(bench.addPrice(10000));
    const Transaction &bill = bench.lastTransaction(sub);
    bench.call("POST", u"/adjustments"_s, partialOf(bill, "refund", 100));
    bench.call("POST", u"/adjustments"_s, partialOf(bill, "refund", 100));
    QCOMPARE(bench.lastCode, u"adjustment_pending_refund_request"_s);
    bench.advance(std::chrono::minutes(10));
    bench.call("POST", u"/adjustments"_s, partialOf(bill, "refund", 20000));
    QCOMPARE(bench.lastCode, u"adjustment_amount_above_remaining_allowed"_s);
    bench.call("POST", u"/adjustments"_s, partialOf(bill, "refund", 0));
    QCOMPARE(bench.lastCode, u"adjustment_amount_cannot_be_zero"_s);
    bench.call("POST", u"/adjustments"_s, partialOf(bill, "refund", 1000, R"(,"tax_mode":"external")"));
    QCOMPARE(bench.lastStatus, 201);
    QCOMPARE(bill.adjusted.total, 100 + 1089); // 1000 and 8.875 %
}

void TstAdjustments::refundIsOfWhatWasPaidNotOfCredit()
{
    BillingBench bench;
    const QString price = bench.addPrice(10000);
    const QString sub = bench.subscribe(price);
    CreditBalance &balance = bench.world.creditBalance(bench.subscription(sub).customerId, u"USD"_s);
    balance.available = 4000;
    bench.world.advanceTo(*bench.subscription(sub).nextBilledAt);
    const Transaction &bill = bench.lastTransaction(sub);
    QCOMPARE(bill.totals.grandTotal, 6887);
    const QJsonObject made = bench.call("POST", u"/adjustments"_s, fullOf(bill, "refund"));
    QCOMPARE(made[u"totals"_s][u"total"_s].toString(), u"6887"_s);
}

void TstAdjustments::creditLowersAnInvoice()
{
    BillingBench bench;
    const QString sub = bench.subscribeManually(bench.addPrice(50000));
    const Transaction &invoice = bench.lastTransaction(sub);
    const QJsonObject made = bench.call("POST", u"/adjustments"_s, partialOf(invoice, "credit", 6000));
    QCOMPARE(bench.lastStatus, 201);
    QCOMPARE(made[u"status"_s].toString(), u"approved"_s);
    QCOMPARE(made[u"credit_applied_to_balance"_s], QJsonValue(false));
    QCOMPARE(invoice.totals.balance, 54000);
    bench.call("POST", u"/_sandbox/pay"_s, R"({"transaction_id":")" + invoice.id.toLatin1() + R"("})");
    QCOMPARE(invoice.status, TransactionStatus::Completed);
    QCOMPARE(invoice.payments.front().amount, 54000);
    bench.call("POST", u"/adjustments"_s, fullOf(invoice, "refund"));
    QCOMPARE(bench.world.adjustments.rows().rbegin()->second.totals.total, 54000);
}

void TstAdjustments::fullCreditSettlesAnInvoice()
{
    BillingBench bench;
    const QString sub = bench.subscribeManually(bench.addPrice(50000));
    const Transaction &invoice = bench.lastTransaction(sub);
    bench.call("POST", u"/adjustments"_s, fullOf(invoice, "credit"));
    QCOMPARE(bench.lastStatus, 201);
    QCOMPARE(invoice.status, TransactionStatus::Completed);
    QVERIFY(invoice.payments.empty());
}

void TstAdjustments::wrongKindsAreRefused()
{
    BillingBench bench;
    const QString sub = bench.subscribe(bench.addPrice(10000)), manual = bench.subscribeManually(bench.addPrice(50000));
    bench.call("POST", u"/adjustments"_s, fullOf(bench.lastTransaction(sub), "credit"));
    QCOMPARE(bench.lastCode, u"adjustment_invalid_credit_action"_s);
    bench.call("POST", u"/adjustments"_s, fullOf(bench.lastTransaction(manual), "refund"));
    QCOMPARE(bench.lastCode, u"adjustment_transaction_invalid_status_for_refund"_s);
    bench.call("POST", u"/adjustments"_s, fullOf(bench.lastTransaction(sub), "chargeback"));
    QCOMPARE(bench.lastCode, u"invalid_field"_s);
    QByteArray body = partialOf(bench.lastTransaction(sub), "refund", 10);
    body.replace(bench.lastTransaction(sub).lines.front().id.toLatin1(),
                 bench.lastTransaction(manual).lines.front().id.toLatin1());
    bench.call("POST", u"/adjustments"_s, body);
    QCOMPARE(bench.lastCode, u"adjustment_transaction_item_invalid"_s);
}

void TstAdjustments::chargebackCountsAtOnce()
{
    BillingBench bench;
    const QString sub = bench.subscribe(bench.addPrice(10000));
    const QJsonObject made = bench.call("POST", u"/_sandbox/chargeback"_s,
                                        R"({"transaction_id":")" + bench.lastTransaction(sub).id.toLatin1() + R"("})");
    QCOMPARE(bench.lastStatus, 201);
    QCOMPARE(made[u"action"_s].toString(), u"chargeback"_s);
    QCOMPARE(made[u"status"_s].toString(), u"approved"_s);
    QCOMPARE(bench.lastTransaction(sub).adjusted.total, 10887);
}

void TstAdjustments::listFilters()
{
    BillingBench bench;
    bench.world.rules.refundsNeedApproval = false;
    const QString sub = bench.subscribe(bench.addPrice(10000));
    for (int i = 0; i < 12; ++i)
        bench.call("POST", u"/adjustments"_s, partialOf(bench.lastTransaction(sub), "refund", 100));
    QCOMPARE(bench.list(u"/adjustments"_s).size(), 10);
    QCOMPARE(bench.list(u"/adjustments?per_page=100&action=refund&status=approved&subscription_id="_s + sub).size(),
             12);
    QVERIFY(bench.list(u"/adjustments?action=credit"_s).isEmpty());
    const QString id = bench.world.adjustments.rows().begin()->first;
    QCOMPARE(bench.list(u"/adjustments?id="_s + id).size(), 1);
}

RK_TEST(TstAdjustments)
#include "tst_adjustments.moc"
