// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/external_csv.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

namespace reckoner::reconcile {

namespace {

const QByteArray kCsvHead = "id,user_id,amount,balance_after,reason,metadata,created_at\n";

struct CsvRead {
    std::vector<ExternalEntry> entries;
    std::vector<CsvFault> faults;
};

CsvRead readCsv(const QByteArray &csv)
{
    CsvRead read;
    read.faults = readExternalCsv(csv, [&](ExternalEntry entry) { read.entries.push_back(std::move(entry)); });
    return read;
}

QByteArray quotedCell(QByteArray cell)
{
    return '"' + cell.replace('"', "\"\"") + '"';
}

} // namespace

class TstExternalCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatALedgerWrites();
    void columnsMayStandInAnyOrder();
    void faultsNameLineAndColumn_data();
    void faultsNameLineAndColumn();
    void allFaultsAreToldAtOnce();
    void anyTextComesBack();
    void anyBytesAreAnswered();
};

void TstExternalCsv::readsWhatALedgerWrites()
{
    const CsvRead read = readCsv("\xEF\xBB\xBF" + kCsvHead +
                                 "7,ctm_1,1000,1500,\"bought, \"\"today\"\"\",\"{\"\"idempotency_key\"\":\"\"cg_1\"\","
                                 "\"\"transaction_id\"\":\"\"txn_1\"\",\"\"currency\"\":\"\"USD\"\"}\","
                                 "2026-01-31T12:00:00Z\r\n"
                                 "8,ctm_1,-3,,\"two\nlines\",,2026-01-31T12:00:00.5Z");
    QVERIFY2(read.faults.empty(), qPrintable(read.faults.empty() ? QString() : read.faults[0].what));
    QCOMPARE(read.entries.size(), size_t(2));
    const ExternalEntry &first = read.entries[0];
    QCOMPARE(first.id, QStringLiteral("7"));
    QCOMPARE(first.idempotencyKey, QStringLiteral("cg_1"));
    QCOMPARE(first.transactionId, QStringLiteral("txn_1"));
    QCOMPARE(first.currency, QStringLiteral("USD"));
    QCOMPARE(first.credits, 1000);
    QCOMPARE(*first.balanceAfter, 1500);
    QCOMPARE(first.reason, QStringLiteral("bought, \"today\""));
    QCOMPARE(read.entries[1].credits, -3);
    QVERIFY(!read.entries[1].balanceAfter);
    QCOMPARE(read.entries[1].reason, QStringLiteral("two\nlines"));
}

void TstExternalCsv::columnsMayStandInAnyOrder()
{
    const CsvRead read = readCsv("created_at,amount,user_id,id\n2026-01-31T12:00:00Z,5,u,i\n");
    QVERIFY(read.faults.empty());
    QCOMPARE(read.entries.at(0).credits, 5);
    QCOMPARE(read.entries.at(0).customerId.toString(), QStringLiteral("u"));
}

void TstExternalCsv::faultsNameLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");
    QTest::addColumn<QString>("said");
    const QByteArray time = "2026-01-31T12:00:00Z";
    QTest::newRow("fraction") << kCsvHead + "7,ctm_1,10.5,,,," + time << qint64(2) << qint64(9) << "whole number";
    QTest::newRow("exponent") << kCsvHead + "7,ctm_1,1e3,,,," + time << qint64(2) << qint64(9) << "whole number";
    QTest::newRow("too large") << kCsvHead + "7,ctm_1,9223372036854775808,,,," + time << qint64(2) << qint64(9)
                               << "whole number";
    QTest::newRow("no id") << kCsvHead + ",ctm_1,10,,,," + time << qint64(2) << qint64(1) << "id: is empty";
    QTest::newRow("no time") << kCsvHead + "7,ctm_1,10,,,,yesterday" << qint64(2) << qint64(15) << "created_at";
    QTest::newRow("metadata") << kCsvHead + "7,ctm_1,10,,,[1]," + time << qint64(2) << qint64(14) << "no JSON object";
    QTest::newRow("currency") << kCsvHead + "7,ctm_1,10,,,\"{\"\"currency\"\":\"\"XXQ\"\"}\"," + time << qint64(2)
                              << qint64(14) << "currency";
    QTest::newRow("twice") << kCsvHead + "7,u,1,,,," + time + "\n7,u,1,,,," + time << qint64(3) << qint64(1) << "twice";
    QTest::newRow("too few") << kCsvHead + "7,u,1\n" << qint64(2) << qint64(1) << "3 cells instead of 7";
    QTest::newRow("quote inside") << kCsvHead + "7,u\"x,1,,,," + time << qint64(2) << qint64(4) << "quote";
    QTest::newRow("after a quote") << kCsvHead + "7,\"u\"x,1,,,," + time << qint64(2) << qint64(6) << "closing quote";
    QTest::newRow("never closed") << kCsvHead + "7,\"u,1\n\n\n" << qint64(2) << qint64(3) << "never closed";
    QTest::newRow("unknown column") << QByteArray("id,user_id,amount,created_at,extra\n") << qint64(1) << qint64(30)
                                    << "extra";
    QTest::newRow("missing column") << QByteArray("id,user_id,created_at\n") << qint64(1) << qint64(1) << "amount";
    QTest::newRow("column twice") << QByteArray("id,user_id,amount,id,created_at\n") << qint64(1) << qint64(19)
                                  << "twice";
    QTest::newRow("nothing") << QByteArray() << qint64(1) << qint64(1) << "no column";
    QTest::newRow("after lines in quotes") << kCsvHead + "7,u,1,,\"a\nb\",,x" << qint64(3) << qint64(5) << "created_at";
}

void TstExternalCsv::faultsNameLineAndColumn()
{
    QFETCH(QByteArray, csv);
    QFETCH(qint64, line);
    QFETCH(qint64, column);
    QFETCH(QString, said);
    const CsvRead read = readCsv(csv);
    QVERIFY(!read.faults.empty());
    QCOMPARE(read.faults.front().line, line);
    QCOMPARE(read.faults.front().column, column);
    QVERIFY2(read.faults.front().what.contains(said), qPrintable(read.faults.front().what));
}

void TstExternalCsv::allFaultsAreToldAtOnce()
{
    QByteArray csv = kCsvHead;
    for (int i = 0; i < 500; ++i)
        csv += QByteArray::number(i) + ",u," + (i % 2 == 0 ? "x" : "1") + ",,,,2026-01-31T12:00:00Z\n";
    QCOMPARE(readCsv(csv).faults.size(), kMostCsvFaults);
}

void TstExternalCsv::anyTextComesBack()
{
    QVERIFY(rc::check([] {
        const std::string reason = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab,\"\r\n; '")));
        const QByteArray bytes = QByteArray::fromStdString(reason);
        const CsvRead read = readCsv(kCsvHead + "7,u,1,," + quotedCell(bytes) + ",,2026-01-31T12:00:00Z\r\n");
        RC_ASSERT(read.faults.empty());
        RC_ASSERT(read.entries.size() == 1U);
        RC_ASSERT(read.entries[0].reason == QString::fromUtf8(bytes));
    }));
}

void TstExternalCsv::anyBytesAreAnswered()
{
    QVERIFY(rc::check([] {
        const auto bytes = *rc::gen::arbitrary<std::string>();
        const CsvRead read = readCsv(kCsvHead + QByteArray::fromStdString(bytes));
        RC_ASSERT(read.faults.size() <= kMostCsvFaults);
    }));
}

} // namespace reckoner::reconcile

using reckoner::reconcile::TstExternalCsv;
RK_TEST(TstExternalCsv)
#include "tst_external_csv.moc"
