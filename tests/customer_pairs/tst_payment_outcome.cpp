// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a payment is said in one place, and the list's SQL adds up as that place does.
#include "core/payments/payment_store.h"
#include "tests/billing/mirror_rows.h"
#include "tests/testkit/registry.h"

#include <rapidcheck.h>

using namespace reckoner;
using namespace reckoner::payments;
using billing_tests::dollars;

namespace {

constexpr qint64 kOutcomeAmount = 1'000;

Payment outcomePayment(PaymentStatus status, const QString &attempt = {})
{
    Payment payment = billing_tests::payment(QStringLiteral("txn_1"), QStringLiteral("sub_1"));
    payment.status = status;
    payment.totals.grandTotal = dollars(kOutcomeAmount);
    if (attempt.isEmpty())
        payment.attempts.clear();
    else
        payment.attempts.front().status = attempt;
    return payment;
}

Adjustment outcomeAdjustment(const QString &id, const QString &action, const QString &status, const Money &total)
{
    Adjustment adjustment;
    adjustment.account = billing_tests::kAccount;
    adjustment.id = AdjustmentId(id);
    adjustment.paymentId = PaymentId(QStringLiteral("txn_1"));
    adjustment.customerId = CustomerId(QStringLiteral("ctm_1"));
    adjustment.action = action;
    adjustment.status = status;
    adjustment.currency = total.currency();
    adjustment.total = adjustment.subtotal = total;
    adjustment.tax = Money(0, total.currency());
    adjustment.createdAt = adjustment.updatedAt = billing_tests::second(1);
    adjustment.raw = "{}";
    return adjustment;
}

} // namespace

class TstPaymentOutcome : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPaymentIsWhatItsStateAndItsMoneySay_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("attempt");
        QTest::addColumn<qint64>("refunded");
        QTest::addColumn<qint64>("disputed");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, PaymentStatus status, const char *attempt, qint64 refunded,
                            qint64 disputed, const char *outcome) {
            QTest::newRow(name) << int(status) << QString::fromLatin1(attempt) << refunded << disputed
                                << QString::fromLatin1(outcome);
        };
        row("completed", PaymentStatus::Completed, "captured", 0, 0, "succeeded");
        row("paid", PaymentStatus::Paid, "captured", 0, 0, "succeeded");
        row("an earlier attempt failed", PaymentStatus::Completed, "error", 0, 0, "succeeded");
        row("a part was given back", PaymentStatus::Completed, "captured", 1, 0, "partially_refunded");
        row("nearly all", PaymentStatus::Completed, "captured", kOutcomeAmount - 1, 0, "partially_refunded");
        row("all", PaymentStatus::Completed, "captured", kOutcomeAmount, 0, "refunded");
        row("more than all", PaymentStatus::Paid, "captured", kOutcomeAmount + 1, 0, "refunded");
        row("disputed", PaymentStatus::Completed, "captured", 0, 1, "disputed");
        row("disputed and given back", PaymentStatus::Completed, "captured", 500, 500, "disputed");
        row("a dispute that was won", PaymentStatus::Completed, "captured", 0, 0, "succeeded");
        row("draft", PaymentStatus::Draft, "", 0, 0, "pending");
        row("ready", PaymentStatus::Ready, "", 0, 0, "pending");
        row("billed", PaymentStatus::Billed, "created", 0, 0, "pending");
        row("billed, and declined", PaymentStatus::Billed, "error", 0, 0, "failed");
        row("past due", PaymentStatus::PastDue, "error", 0, 0, "failed");
        row("canceled", PaymentStatus::Canceled, "error", 0, 0, "canceled");
        row("a state of the provider's", PaymentStatus::Unknown, "", 0, 0, "unknown");
    }
    void aPaymentIsWhatItsStateAndItsMoneySay()
    {
        QFETCH(int, status);
        QFETCH(QString, attempt);
        QFETCH(qint64, refunded);
        QFETCH(qint64, disputed);
        QFETCH(QString, outcome);
        QCOMPARE(
            paymentOutcomeText(paymentOutcome(outcomePayment(PaymentStatus(status), attempt), {refunded, disputed})),
            outcome);
    }

    void theListAddsUpAsTheRuleDoes_data() { testkit::addDialectRows(); }
    void theListAddsUpAsTheRuleDoes()
    {
        RK_TEMPORARY_DATABASE(database);
        billing_tests::addAccounts(*database);
        const bool holds = rc::check("what was given back, in SQL and in words", [&] {
            const auto actions = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6));
            static const char *const kActions[] = {
                "refund", "credit", "chargeback", "chargeback_reverse", "chargeback_warning", "refund"};
            std::vector<Adjustment> all;
            for (size_t i = 0; i < actions.size() && i < 8; ++i) {
                const Currency currency = Currency::of(*rc::gen::element("USD", "USD", "EUR"));
                all.push_back(outcomeAdjustment(
                    QStringLiteral("adj_%1").arg(i), QString::fromLatin1(kActions[actions[i]]),
                    QString::fromLatin1(*rc::gen::element("approved", "approved", "pending_approval", "reversed")),
                    Money(*rc::gen::inRange(0, 700), currency)));
            }
            const auto status =
                *rc::gen::element(PaymentStatus::Completed, PaymentStatus::Completed, PaymentStatus::Billed,
                                  PaymentStatus::PastDue, PaymentStatus::Canceled, PaymentStatus::Unknown);
            const QString attempt = QString::fromLatin1(*rc::gen::element("captured", "error"));
            billing_tests::write(*database, [&](storage::Transaction &transaction) -> Result<bool> {
                RK_TRY(transaction.prepare("DELETE FROM adjustment").run());
                RK_TRY(transaction.prepare("DELETE FROM payment_attempt").run());
                RK_TRY(transaction.prepare("DELETE FROM payment_line").run());
                RK_TRY(transaction.prepare("DELETE FROM payment").run());
                PaymentStore store(transaction.connection());
                RK_TRY(store.upsertIfNewer(transaction, outcomePayment(status, attempt), billing_tests::version(1),
                                           storage::Authority::Answer));
                for (const Adjustment &each : all)
                    RK_TRY(
                        store.upsertIfNewer(transaction, each, billing_tests::version(1), storage::Authority::Answer));
                return true;
            });
            const auto rows = billing_tests::read(*database, [](storage::Connection &connection) {
                return PaymentStore(connection)
                    .rowsByIds(billing_tests::kAccount, {PaymentId(QStringLiteral("txn_1"))});
            });
            RC_ASSERT((rows.size() == size_t(1)));
            const GivenBack expected = givenBackBy(all, Currency::of("USD"));
            RC_ASSERT((rows.front().givenBack == expected));
            const PaymentOutcome outcome = paymentOutcome(rows.front().payment, expected);
            for (const char *each : {"succeeded", "pending", "failed", "canceled", "refunded", "partially_refunded",
                                     "disputed", "unknown"}) {
                PaymentFilter filter;
                filter.account = billing_tests::kAccount;
                filter.outcome = paymentOutcomeFromText(QString::fromLatin1(each));
                const qint64 found = billing_tests::read(
                    *database, [&](storage::Connection &connection) { return PaymentStore(connection).count(filter); });
                RC_ASSERT((found == (filter.outcome == outcome ? 1 : 0)));
            }
        });
        QVERIFY(holds);
    }
};

RK_TEST(TstPaymentOutcome)
#include "tst_payment_outcome.moc"
