// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing_api/history_store.h"
#include "core/payments/payment_store.h"
#include "core/storage/account_store.h"
#include "tests/testkit/reading_cost.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

using namespace reckoner;
using namespace reckoner::billing_api;
using namespace Qt::StringLiterals;

namespace {

const AccountId kHistoryAccount(u"paddle/sandbox/history"_s);
const CustomerId kHistoryBuyer(u"ctm_ada"_s), kOtherBuyer(u"ctm_bob"_s);
const Currency kHistoryCurrency = Currency::of("USD");

Money usd(qint64 minor)
{
    return {minor, kHistoryCurrency};
}

payments::Payment paymentOf(const CustomerId &customer, int number)
{
    payments::Payment payment;
    payment.account = kHistoryAccount;
    payment.id = PaymentId(u"txn_%1_%2"_s.arg(customer.toString()).arg(number, 5, 10, QLatin1Char('0')));
    payment.customerId = customer;
    payment.status = payments::PaymentStatus::Completed;
    payment.currency = kHistoryCurrency;
    payment.createdAt = payment.updatedAt = Instant::fromSeconds(1'000'000 + number / 3); // some at the same time
    payment.totals.grandTotal = usd(1000 + number);
    payment.totals.tax = usd(100);
    payment.raw = "{}";
    payments::PaymentLine line;
    line.line.productName = u"Credits"_s;
    line.line.total = usd(1000);
    payment.lines = {line, line};
    payments::PaymentAttempt attempt;
    attempt.amount = usd(1000);
    attempt.status = u"captured"_s;
    attempt.methodType = u"card"_s;
    attempt.cardType = u"visa"_s;
    attempt.last4 = u"4242"_s;
    payment.attempts = {attempt};
    return payment;
}

struct HistoryBench {
    explicit HistoryBench(storage::Database &used) : database(used) {}

    void put(const std::vector<payments::Payment> &all)
    {
        const auto put = database.writeBlocking([&](storage::Transaction &transaction) -> Result<void> {
            RK_TRY(storage::ensureAccount(transaction, kHistoryAccount, Instant::fromSeconds(1)));
            payments::PaymentStore store(transaction.connection());
            for (const payments::Payment &one : all)
                RK_TRY(
                    store.upsertIfNewer(transaction, one, {one.updatedAt, one.updatedAt}, storage::Authority::Answer));
            return {};
        });
        QVERIFY2(put, put ? "" : qPrintable(put.error().detail));
    }
    void adjust(const PaymentId &payment, const QString &action, qint64 minor)
    {
        payments::Adjustment one;
        one.account = kHistoryAccount;
        one.id = AdjustmentId(u"adj_%1_%2_%3"_s.arg(payment.toString(), action).arg(minor));
        one.paymentId = payment;
        one.customerId = kHistoryBuyer;
        one.action = action;
        one.status = u"approved"_s;
        one.currency = kHistoryCurrency;
        one.subtotal = one.total = usd(minor);
        one.tax = usd(0);
        one.createdAt = one.updatedAt = Instant::fromSeconds(1'000'000);
        one.raw = "{}";
        QVERIFY(database.writeBlocking([&](storage::Transaction &transaction) {
            return payments::PaymentStore(transaction.connection())
                .upsertIfNewer(transaction, one, {one.updatedAt, one.updatedAt}, storage::Authority::Answer);
        }));
    }
    HistoryPage read(HistoryRange range, const CustomerId &customer = kHistoryBuyer)
    {
        return database
            .readBlocking([&](storage::Connection &connection) {
                return readHistory(connection, kHistoryAccount, customer, range);
            })
            .value();
    }
    qint64 costOf(HistoryRange range)
    {
        return database
            .readBlocking([&](storage::Connection &connection) -> Result<qint64> {
                const testkit::ReadingCost cost(connection);
                RK_TRY(readHistory(connection, kHistoryAccount, kHistoryBuyer, range));
                return cost.spent();
            })
            .value();
    }
    storage::Database &database;
};

std::vector<payments::Payment> somePayments(const CustomerId &customer, int count)
{
    std::vector<payments::Payment> all;
    for (int i = 0; i < count; ++i)
        all.push_back(paymentOf(customer, i));
    return all;
}

} // namespace

class TstHistoryStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesByNumberAreTheWholeListInOrder_data() { testkit::addDialectRows(); }
    void pagesByNumberAreTheWholeListInOrder()
    {
        RK_TEMPORARY_DATABASE(database);
        HistoryBench bench(*database);
        bench.put(somePayments(kHistoryBuyer, 47));
        bench.put(somePayments(kOtherBuyer, 5));
        const auto idsOf = [](const HistoryPage &page) {
            QStringList ids;
            for (const HistoryRow &row : page.rows)
                ids << row.id.toString();
            return ids;
        };
        const HistoryPage whole = bench.read({.limit = kMostHistoryRows});
        QCOMPARE(whole.total, qint64(47));
        QVERIFY(whole.isTotalExact);
        const QStringList all = idsOf(whole);
        QCOMPARE(all.size(), 47);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 47);
        for (const int limit : {1, 10, 13}) {
            for (const int offset : {0, 1, 3, 12, 36, 46}) {
                const HistoryPage page = bench.read({limit, offset});
                QCOMPARE(idsOf(page), all.mid(offset, limit));
                QCOMPARE(page.total, qint64(47));
            }
        }
        QVERIFY(bench.read({50, 47}).rows.empty());
        QVERIFY(bench.read({50, kMostHistoryOffset}).rows.empty());
        QCOMPARE(bench.read({}, CustomerId(u"ctm_nobody"_s)).total, qint64(0));
    }

    void aRowSaysWhatWasBoughtAndHow_data() { testkit::addDialectRows(); }
    void aRowSaysWhatWasBoughtAndHow()
    {
        RK_TEMPORARY_DATABASE(database);
        HistoryBench bench(*database);
        bench.put(somePayments(kHistoryBuyer, 1));
        const HistoryRow row = bench.read({}).rows.front();
        QCOMPARE(row.description, u"Credits"_s);
        QCOMPARE(row.lines, qint64(2));
        QCOMPARE(row.amount, usd(1000));
        QCOMPARE(row.tax, usd(100));
        QCOMPARE(row.last4, u"4242"_s);
        QVERIFY(row.status == HistoryStatus::Succeeded);
        bench.adjust(row.id, u"refund"_s, 400);
        QVERIFY(bench.read({}).rows.front().status == HistoryStatus::PartiallyRefunded);
        bench.adjust(row.id, u"refund"_s, 600);
        QVERIFY(bench.read({}).rows.front().status == HistoryStatus::Refunded);
        QCOMPARE(bench.read({}).rows.front().refunded, usd(1000));
        bench.adjust(row.id, u"chargeback"_s, 1000);
        QVERIFY(bench.read({}).rows.front().status == HistoryStatus::Disputed);
        bench.adjust(row.id, u"chargeback_reverse"_s, 1000);
        QVERIFY(bench.read({}).rows.front().status == HistoryStatus::Refunded);
    }

    void theBadgeFollowsTheFacts()
    {
        using payments::PaymentStatus;
        QVERIFY(historyStatus({.status = PaymentStatus::PastDue}) == HistoryStatus::Failed);
        QVERIFY(historyStatus({.status = PaymentStatus::Ready}) == HistoryStatus::Pending);
        QVERIFY(historyStatus({.status = PaymentStatus::Ready, .hasFailedAttempt = true}) == HistoryStatus::Failed);
        QVERIFY(historyStatus({.status = PaymentStatus::Canceled}) == HistoryStatus::Canceled);
        QVERIFY(historyStatus({.status = PaymentStatus::Completed, .amountMinor = 5}) == HistoryStatus::Succeeded);
        QVERIFY(historyStatus({.status = PaymentStatus::Unknown}) == HistoryStatus::Pending);
    }

    // A page far down counts keys in the index and reads no more rows than the first one.
    void aPageFarDownCostsLittleMoreThanTheFirst()
    {
        testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
        HistoryBench bench(*database);
        bench.put(somePayments(kHistoryBuyer, 2'000));
        const qint64 first = bench.costOf({50, 0}), far = bench.costOf({50, 1'900});
        QVERIFY2(far - first < 1'900 * 8, qPrintable(u"%1 and %2 steps"_s.arg(first).arg(far)));
    }
};

RK_TEST(TstHistoryStore)
#include "tst_history_store.moc"
