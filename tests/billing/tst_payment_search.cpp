// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment_search.h"
#include "tests/billing/mirror_rows.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::billing_tests;
using payments::PaymentSearch;

namespace {

payments::Payment paidBy(const QString &id, const QString &invoice, const QString &last4, qint64 at)
{
    payments::Payment payment = billing_tests::payment(id, QStringLiteral("sub_1"));
    payment.invoiceNumber = invoice;
    payment.attempts.clear();
    for (const char *attempt : {"a", "b"}) {
        payments::PaymentAttempt each;
        each.id = id + QLatin1String(attempt);
        each.amount = dollars(100);
        each.status = QStringLiteral("captured");
        each.methodType = QStringLiteral("card");
        each.last4 = last4;
        each.createdAt = second(at);
        payment.attempts.push_back(each);
    }
    return payment;
}

QStringList idsOf(const Result<std::vector<PaymentId>> &found)
{
    QStringList ids;
    if (!found)
        return {found.error().message};
    for (const PaymentId &id : *found)
        ids.append(id.toString());
    return ids;
}

} // namespace

class TstPaymentSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invoiceNumbersAndCardsAreFound_data() { testkit::addDialectRows(); }
    void invoiceNumbersAndCardsAreFound()
    {
        RK_TEMPORARY_DATABASE(database);
        addAccounts(*database);
        write(*database, [](storage::Transaction &transaction) -> Result<void> {
            payments::PaymentStore store(transaction.connection());
            for (const payments::Payment &each :
                 {paidBy(QStringLiteral("txn_1"), QStringLiteral("INV-7"), QStringLiteral("4242"), 1),
                  paidBy(QStringLiteral("txn_2"), QStringLiteral("INV-77"), QStringLiteral("4242"), 5),
                  paidBy(QStringLiteral("txn_3"), {}, {}, 9)})
                RK_TRY(store.upsertIfNewer(transaction, each, version(1), storage::Authority::Event));
            return {};
        });
        const auto invoice = [&](const QString &text) {
            return idsOf(database->readBlocking([&](storage::Connection &connection) {
                return PaymentSearch(connection).byInvoiceNumber(kAccount, text, 10);
            }));
        };
        const auto card = [&](const AccountId &account, const QString &text, int limit) {
            return idsOf(database->readBlocking([&](storage::Connection &connection) {
                return PaymentSearch(connection).byLast4(account, text, limit);
            }));
        };
        QCOMPARE(invoice(QStringLiteral("INV-7")), QStringList{QStringLiteral("txn_1")}); // the whole of it
        QCOMPARE(invoice(QStringLiteral("inv-77")), QStringList{QStringLiteral("txn_2")});
        QCOMPARE(invoice(QString()), QStringList());
        // Newest first, each once though it was tried twice.
        QCOMPARE(card(kAccount, QStringLiteral("4242"), 10),
                 (QStringList{QStringLiteral("txn_2"), QStringLiteral("txn_1")}));
        QCOMPARE(card(kAccount, QStringLiteral("4242"), 1), QStringList{QStringLiteral("txn_2")});
        QCOMPARE(card(kAccount, QString(), 10), QStringList());
        QCOMPARE(card(kAccount, QStringLiteral("424"), 10), QStringList());
        QCOMPARE(card(kOtherAccount, QStringLiteral("4242"), 10), QStringList());
    }

    void onlyFourDigitsAreACard()
    {
        QVERIFY(payments::isLast4(QStringLiteral("0042")));
        for (const char *text : {"", "424", "42424", "4a42", "４２４２", " 424"})
            QVERIFY(!payments::isLast4(QString::fromUtf8(text)));
    }
};

RK_TEST(TstPaymentSearch)
#include "tst_payment_search.moc"
