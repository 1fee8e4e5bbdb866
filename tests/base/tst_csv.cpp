// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace reckoner;

class TstCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreWrittenAsSpreadsheetsReadThem_data();
    void cellsAreWrittenAsSpreadsheetsReadThem();
    void whatIsWrittenIsReadBack();
    void noCellBeginsAFormula();
};

void TstCsv::cellsAreWrittenAsSpreadsheetsReadThem_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QStringList{QString::fromUtf8("a"), QString::fromUtf8("b c"), QString::fromUtf8("Zoë")}
                           << QByteArray("a,b c,Zo\xC3\xAB\r\n");
    QTest::newRow("separators") << QStringList{QString::fromUtf8("a,b"), QString::fromUtf8("c;d"),
                                               QString::fromUtf8("e\nf")}
                                << QByteArray("\"a,b\",\"c;d\",\"e\nf\"\r\n");
    QTest::newRow("quotes") << QStringList{QString::fromUtf8("say \"hi\"")} << QByteArray("\"say \"\"hi\"\"\"\r\n");
    QTest::newRow("formula") << QStringList{QString::fromUtf8("=1+1"), QString::fromUtf8("+cmd"),
                                            QString::fromUtf8("@x"), QString::fromUtf8("-2+3")}
                             << QByteArray("'=1+1,'+cmd,'@x,'-2+3\r\n");
    QTest::newRow("behind blanks") << QStringList{QString::fromUtf8("  =1+1")} << QByteArray("'  =1+1\r\n");
    QTest::newRow("numbers") << QStringList{QString::fromUtf8("-14.83"), QString::fromUtf8("0"),
                                            QString::fromUtf8("-5")}
                             << QByteArray("-14.83,0,-5\r\n");
    QTest::newRow("a quoted formula") << QStringList{QString::fromUtf8("=a,b")} << QByteArray("\"'=a,b\"\r\n");
    QTest::newRow("nothing") << QStringList{QString::fromUtf8("")} << QByteArray("\"\"\r\n");
}

void TstCsv::cellsAreWrittenAsSpreadsheetsReadThem()
{
    QFETCH(QStringList, cells);
    QFETCH(QByteArray, line);
    QCOMPARE(csvLine(cells), line);
    QCOMPARE(csvRows(line), std::vector<QStringList>{cells});
}

static rc::Gen<QString> genCell()
{
    return rc::gen::map(
        rc::gen::container<std::u32string>(rc::gen::elementOf(std::u32string(U"=+-@'\",;\t\r\n .0123456789abcé–😀＝"))),
        [](const std::u32string &text) { return QString::fromStdU32String(text); });
}

void TstCsv::whatIsWrittenIsReadBack()
{
    QVERIFY(rc::check("any table comes back as it was", [] {
        const auto rows = *rc::gen::container<std::vector<std::vector<QString>>>(
            rc::gen::nonEmpty(rc::gen::container<std::vector<QString>>(genCell())));
        QByteArray csv;
        std::vector<QStringList> expected;
        for (const std::vector<QString> &row : rows) {
            expected.emplace_back(row.begin(), row.end());
            csv.append(csvLine(expected.back()));
        }
        RC_ASSERT(csvRows(csv) == expected);
    }));
}

void TstCsv::noCellBeginsAFormula()
{
    QVERIFY(rc::check("what a spreadsheet would run begins with an apostrophe", [] {
        const QString cell = formulaSafe(*genCell()).trimmed();
        if (cell.isEmpty())
            return;
        const bool sign = QStringLiteral("=+@").contains(cell.at(0));
        RC_ASSERT(!sign);
        if (cell.startsWith(QLatin1Char('-'))) {
            bool number = false;
            cell.toDouble(&number);
            RC_ASSERT(number);
        }
    }));
}

RK_TEST(TstCsv)
#include "tst_csv.moc"
