// SPDX-License-Identifier: GPL-3.0-or-later
// The demo data: enough of everything, right to the cent, and the same every time.
#include "tests/sandbox/billing_bench.h"
#include "tests/testkit/registry.h"

#include "app/sandbox/paddle/billing_adjustments.h"
#include "app/sandbox/paddle/calendar.h"
#include "app/sandbox/paddle/entity_json.h"
#include "app/sandbox/paddle/names.h"
#include "app/sandbox/paddle/seed.h"
#include "app/sandbox/paddle/subscription_json.h"
#include "app/sandbox/paddle/transaction_json.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace reckoner;
using namespace reckoner::sandbox::paddle;
using namespace Qt::StringLiterals;

namespace {

QByteArray dumpOf(const World &world)
{
    QByteArray dump;
    const auto add = [&](const QJsonObject &json) {
        dump += QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    };
    for (const auto &[id, row] : world.customers.rows())
        add(toJson(row));
    for (const auto &[id, row] : world.subscriptions.rows())
        add(toJson(row));
    for (const auto &[id, row] : world.transactions.rows())
        add(toJson(row));
    for (const auto &[id, row] : world.adjustments.rows())
        add(toJson(row));
    for (const auto &[id, row] : world.events.rows())
        add(toJson(row));
    return dump;
}

} // namespace

class TstSeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thereIsEnoughOfEverything();
    void everyTotalKeepsItsIdentities();
    void subscriptionsAgreeWithTheirTransactions();
    void creditBalancesAddUp();
    void adjustmentsNeverExceedTheirTransaction();
    void cardsAndPeopleAreWellFormed();
    void worldGoesOnAfterTheSeed();
    void sameSeedSameWorld();

private:
    std::unique_ptr<BillingBench> m_bench;
    World &world() { return m_bench->world; }
};

void TstSeed::initTestCase()
{
    m_bench = std::make_unique<BillingBench>("2026-06-15T09:30:00Z");
    QElapsedTimer timer;
    timer.start();
    seedDemo(world());
    qInfo("seeded in %lld ms: %zu customers, %zu subscriptions, %zu transactions, %zu adjustments, %zu events",
          timer.elapsed(), world().customers.size(), world().subscriptions.size(), world().transactions.size(),
          world().adjustments.size(), world().events.size());
    QCOMPARE(world().now(), instantOf("2026-06-15T09:30:00Z"));
}

void TstSeed::thereIsEnoughOfEverything()
{
    QVERIFY(world().customers.size() >= 300);
    QCOMPARE(world().products.size(), size_t(6));
    QCOMPARE(world().prices.size(), size_t(20));
    QVERIFY(world().subscriptions.size() >= 400);
    QVERIFY2(world().transactions.size() >= 2000,
             QByteArray::number(qulonglong(world().transactions.size())).constData());
    QVERIFY(world().adjustments.size() >= 30);
    QVERIFY(world().events.size() >= 500);
    std::map<QString, int> statuses, changes, transactionStatuses, currencies, adjustments, origins;
    for (const auto &[id, one] : world().subscriptions.rows()) {
        ++statuses[statusText(one.status)];
        ++currencies[one.currency];
        if (one.scheduledChange)
            ++changes[one.scheduledChange->action + (one.scheduledChange->resumeAt ? u"+"_s : QString())];
    }
    for (const auto &[id, one] : world().transactions.rows()) {
        ++transactionStatuses[statusText(one.status)];
        ++origins[one.origin];
    }
    for (const auto &[id, one] : world().adjustments.rows())
        ++adjustments[one.action + u' ' + one.status];
    for (const auto &group : {statuses, changes, transactionStatuses, currencies, adjustments, origins}) {
        QString line;
        for (const auto &[name, count] : group)
            line += u"%1 %2, "_s.arg(name).arg(count);
        qInfo("%s", qPrintable(line));
    }
    for (const QString &status : {u"active"_s, u"trialing"_s, u"past_due"_s, u"paused"_s, u"canceled"_s})
        QVERIFY2(statuses[status] >= 5, qPrintable(status));
    for (const QString &change : {u"cancel"_s, u"pause"_s, u"pause+"_s, u"resume"_s})
        QVERIFY2(changes[change] >= 2, qPrintable(change));
    for (const QString &currency : {u"USD"_s, u"EUR"_s, u"GBP"_s, u"JPY"_s})
        QVERIFY2(currencies[currency] >= 10, qPrintable(currency));
    for (const QString &status : {u"draft"_s, u"ready"_s, u"billed"_s, u"completed"_s, u"canceled"_s, u"past_due"_s})
        QVERIFY2(transactionStatuses[status] >= 1, qPrintable(status));
    for (const QString &kind :
         {u"refund approved"_s, u"refund pending_approval"_s, u"credit approved"_s, u"chargeback approved"_s})
        QVERIFY2(adjustments[kind] >= 1, qPrintable(kind));
    QVERIFY(world().creditBalances.size() >= 10);
}

void TstSeed::everyTotalKeepsItsIdentities()
{
    for (const auto &[id, transaction] : world().transactions.rows()) {
        Totals sum;
        for (const TransactionLine &line : transaction.lines) {
            QCOMPARE(line.totals.total, line.totals.subtotal - line.totals.discount + line.totals.tax);
            QCOMPARE(line.unitTotals.total, line.unitTotals.subtotal - line.unitTotals.discount + line.unitTotals.tax);
            sum += line.totals;
        }
        const TransactionTotals &totals = transaction.totals;
        QCOMPARE(static_cast<const Totals &>(totals), sum);
        QCOMPARE(totals.total, totals.subtotal - totals.discount + totals.tax);
        QCOMPARE(totals.grandTotal, std::max<qint64>(totals.total - totals.credit, 0));
        QCOMPARE(totals.creditToBalance, std::max<qint64>(-totals.total, 0));
        qint64 captured = 0, credited = 0;
        for (const Payment &payment : transaction.payments)
            captured += payment.status == u"captured" ? payment.amount : 0;
        for (const QString &adjustmentId : transaction.adjustmentIds) {
            const Adjustment &adjustment = *world().adjustments.find(adjustmentId);
            credited += adjustment.action == u"credit" ? adjustment.totals.total : 0;
        }
        if (transaction.status != TransactionStatus::Canceled)
            QCOMPARE(totals.balance, totals.grandTotal - captured - credited);
        QCOMPARE(totals.earnings.has_value(), transaction.status == TransactionStatus::Completed);
        if (totals.earnings)
            QCOMPARE(*totals.earnings, totals.total - totals.tax - *totals.fee);
        if (transaction.status == TransactionStatus::Completed || transaction.status == TransactionStatus::Billed)
            QVERIFY(transaction.invoiceNumber && transaction.billedAt);
    }
}

void TstSeed::subscriptionsAgreeWithTheirTransactions()
{
    for (const auto &[id, subscription] : world().subscriptions.rows()) {
        QVERIFY(!subscription.transactionIds.empty() && !subscription.items.empty());
        bool owes = false;
        for (const QString &transactionId : subscription.transactionIds) {
            const Transaction *transaction = world().transactions.find(transactionId);
            QVERIFY(transaction);
            QCOMPARE(*transaction->subscriptionId, id);
            QCOMPARE(*transaction->customerId, subscription.customerId);
            QCOMPARE(transaction->currency, subscription.currency);
            owes = owes || transaction->status == TransactionStatus::PastDue;
        }
        QCOMPARE(subscription.status == SubscriptionStatus::PastDue, owes);
        const bool over = subscription.status == SubscriptionStatus::Canceled;
        QCOMPARE(subscription.canceledAt.has_value(), over);
        QCOMPARE(subscription.currentPeriod.has_value(), !over && subscription.status != SubscriptionStatus::Paused);
        const bool ends = subscription.scheduledChange && subscription.scheduledChange->action != u"resume";
        if (subscription.status == SubscriptionStatus::Active || subscription.status == SubscriptionStatus::Trialing) {
            QCOMPARE(subscription.nextBilledAt.has_value(), !ends);
            QVERIFY(subscription.currentPeriod->endsAt > world().now());
            if (!ends)
                QCOMPARE(*subscription.nextBilledAt, subscription.currentPeriod->endsAt);
        }
        QVERIFY(subscription.updatedAt <= world().now() + std::chrono::seconds(1));
    }
}

void TstSeed::creditBalancesAddUp()
{
    std::map<std::pair<QString, QString>, CreditBalance> expected;
    for (const auto &[id, transaction] : world().transactions.rows()) {
        if (!transaction.customerId)
            continue;
        CreditBalance &balance = expected[{*transaction.customerId, transaction.currency}];
        const bool open =
            transaction.status == TransactionStatus::Billed || transaction.status == TransactionStatus::PastDue;
        if (transaction.status == TransactionStatus::Completed) {
            balance.available += transaction.totals.creditToBalance - transaction.totals.credit;
            balance.used += transaction.totals.credit;
        } else if (open) {
            balance.available -= transaction.totals.credit;
            balance.reserved += transaction.totals.credit;
        }
    }
    for (const auto &[key, balance] : world().creditBalances) {
        QCOMPARE(balance.available, expected[key].available);
        QCOMPARE(balance.reserved, expected[key].reserved);
        QCOMPARE(balance.used, expected[key].used);
        QVERIFY(balance.available >= 0 && balance.reserved >= 0 && balance.used >= 0);
    }
}

void TstSeed::adjustmentsNeverExceedTheirTransaction()
{
    for (const auto &[id, transaction] : world().transactions.rows()) {
        Totals sum;
        for (const QString &adjustmentId : transaction.adjustmentIds) {
            const Adjustment &adjustment = *world().adjustments.find(adjustmentId);
            QCOMPARE(adjustment.totals.total, adjustment.totals.subtotal + adjustment.totals.tax);
            QVERIFY(adjustment.totals.total > 0 && adjustment.totals.tax >= 0);
            sum += adjustment.totals;
        }
        QCOMPARE(transaction.adjusted, sum); // none is rejected in the demo
        QVERIFY(sum.total <= transaction.totals.grandTotal);
    }
}

void TstSeed::cardsAndPeopleAreWellFormed()
{
    QSet<QString> emails, names;
    bool rightToLeft = false, apostrophe = false, ideograph = false;
    for (const auto &[id, customer] : world().customers.rows()) {
        QVERIFY2(!emails.contains(customer.email), qPrintable(customer.email));
        emails.insert(customer.email);
        const QString name = customer.name.value_or(QString());
        apostrophe = apostrophe || name.contains(u'\'');
        for (const QChar c : name) {
            rightToLeft = rightToLeft || c.direction() == QChar::DirAL || c.direction() == QChar::DirR;
            ideograph = ideograph || c.script() == QChar::Script_Han;
        }
    }
    QVERIFY(rightToLeft && apostrophe && ideograph);
    for (int i = 0; i < personCount(); ++i)
        names.insert(person(i).name);
    QVERIFY2(names.size() >= personCount() - 10, QByteArray::number(names.size()).constData());
}

void TstSeed::worldGoesOnAfterTheSeed()
{
    BillingBench bench("2026-06-15T09:30:00Z");
    seedDemo(bench.world);
    const size_t before = bench.world.transactions.size();
    bench.advance(std::chrono::hours(24 * 35));
    QVERIFY(bench.world.transactions.size() > before + 100);
    for (const auto &[id, one] : bench.world.subscriptions.rows()) {
        const bool runs = one.status == SubscriptionStatus::Active || one.status == SubscriptionStatus::Trialing;
        QVERIFY(!runs || one.currentPeriod->endsAt > bench.world.now());
        QVERIFY(!one.scheduledChange || one.scheduledChange->effectiveAt > bench.world.now());
    }
}

void TstSeed::sameSeedSameWorld()
{
    BillingBench again("2026-06-15T09:30:00Z");
    seedDemo(again.world);
    QCOMPARE(dumpOf(again.world), dumpOf(world()));
}

RK_TEST(TstSeed)
#include "tst_seed.moc"
