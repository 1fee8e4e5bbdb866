// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/document_reader.h"
#include "core/catalog_file/document_writer.h"
#include "tests/catalog_file/sample_catalogs.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::catalog_file;
using namespace Qt::StringLiterals;

class TstCatalogDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileIsRead();
    void whatIsWrittenIsReadTheSame();
    void aFaultSaysWhere_data();
    void aFaultSaysWhere();
    void allFaultsAreToldAtOnce();
    void twoFilesPutTogetherAreRefused();
    void brokenBytesNeverCrash();
    void largeFilesAreRefused();
    void theHeadIsKept();
};

void TstCatalogDocument::aFileIsRead()
{
    const CatalogDocument document = sampleDocument();
    QCOMPARE(document.account.toString(), u"paddle/sandbox/one"_s);
    QCOMPARE(document.products.size(), size_t(2));
    const ProductEntry &starter = document.products[1];
    QCOMPARE(starter.key, u"starter"_s);
    const PriceEntry &monthly = starter.prices[0];
    QCOMPARE(monthly.amount, Money(1200, Currency::of("USD")));
    QCOMPARE(periodWords(monthly.trialPeriod), u"14 day"_s);
    QCOMPARE(monthly.overrides.size(), size_t(1));
    QCOMPARE(monthly.overrides[0].countries, (QStringList{u"AT"_s, u"DE"_s}));
    QCOMPARE(monthly.customData, QByteArray("{\"credits\":100}"));
    QCOMPARE(document.products[0].prices[0].amount, Money(5000, Currency::of("JPY")));
    QCOMPARE(starter.prices[1].quantityMaximum, 10);
}

void TstCatalogDocument::whatIsWrittenIsReadTheSame()
{
    QVERIFY(rc::check("write, read: the same; read, write: the same", [] {
        const CatalogDocument document = *genDocument();
        const QByteArray text = writeDocument(document);
        const ReadDocument read = readDocument(text);
        if (!read.faults.empty())
            RC_FAIL(faultLines(u"written"_s, read.faults).toStdString() + "\n" + text.toStdString());
        RC_ASSERT(read.document == document);
        RC_ASSERT(writeDocument(read.document) == text);
    }));
}

void TstCatalogDocument::aFaultSaysWhere_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replace");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *find, const char *replace, int line, int column,
                        const char *says) {
        QTest::newRow(name) << QByteArray(find) << QByteArray(replace) << line << column << QString::fromUtf8(says);
    };
    row("unknown key", "name = \"Monthly\"", "nmae = \"Monthly\"", 12, 1, "“nmae” is not a key of a price");
    row("wrong type", "name = \"Starter\"", "name = 7", 6, 8, "“name” is a whole number; expected a text");
    row("float amount", "\"12.00 USD\"", "12.00", 13, 10, "expected an amount as text");
    row("whole amount", "\"12.00 USD\"", "12", 13, 10, "expected an amount as text");
    row("negative", "\"12.00 USD\"", "\"-12.00 USD\"", 13, 10, "it is negative");
    row("fraction", "\"12.00 USD\"", "\"12.005 USD\"", 13, 10, "USD has 2 digits behind the point, here are 3");
    row("too few digits", "\"12.00 USD\"", "\"12.0 USD\"", 13, 10, "USD has 2 digits behind the point, here are 1");
    row("yen with sen", "\"5000 JPY\"", "\"5000.00 JPY\"", 35, 10, "JPY has 0 digits behind the point, here are 2");
    row("no currency", "\"12.00 USD\"", "\"12.00\"", 13, 10, "the currency is missing");
    row("unknown currency", "\"12.00 USD\"", "\"12.00 ABC\"", 13, 10, "“ABC” is no currency");
    row("exponent", "\"12.00 USD\"", "\"1e2 USD\"", 13, 10, "not written as digits");
    row("too large", "\"12.00 USD\"", "\"99999999999999999999.00 USD\"", 13, 10, "too large");
    row("duplicate key", "name = \"Monthly\"", "name = \"Monthly\"\nname = \"x\"", 13, 8, "not TOML");
    row("duplicate product", "[products.setup]", "[products.starter]", 29, 1, "not TOML");
    row("other account", "description = \"For one person\"", "account = \"paddle/sandbox/two\"", 8, 11,
        "expected one account");
    row("format", "format = 1", "format = 2", 2, 10, "expected 1");
    row("no format", "format = 1", "", 1, 1, "“format” is missing");
    row("no name", "name = \"Starter\"", "", 5, 1, "“name” is missing");
    row("period", "\"1 month\"", "\"monthly\"", 14, 17, "is no period");
    row("long cycle", "\"1 month\"", "\"37 month\"", 14, 17, "too long");
    row("trial without cycle", "billing_cycle = \"1 month\"", "", 15, 16, "A trial needs a billing cycle");
    row("status", "description = \"For one person\"", "status = \"gone\"", 8, 10, "expected one of active, archived");
    row("country twice", "[\"DE\", \"AT\"]", "[\"DE\", \"DE\"]", 19, 20, "Country DE has two overrides");
    row("no country", "[\"DE\", \"AT\"]", "[\"Germany\"]", 19, 14, "no country code");
    row("quantities", "[1, 10]", "[10, 1]", 26, 12, "out of range");
    row("custom data", "'{\"credits\": 100}'", "'[1]'", 16, 15, "no JSON object");
    row("key", "[products.setup]", "[products.\"a b\"]", 29, 11, "cannot be a key");
    row("image", "description = \"For one person\"", "image_url = \"http://example.com\"", 8, 13, "no https address");
}

void TstCatalogDocument::aFaultSaysWhere()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replace);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, says);
    QByteArray text = sampleText();
    const qsizetype at = text.indexOf(find);
    QVERIFY(at >= 0);
    text.replace(at, find.size(), replace);
    const ReadDocument read = readDocument(text);
    const QString said = faultLines(u"f"_s, read.faults);
    QVERIFY2(!read.faults.empty(), "no fault");
    QVERIFY2(said.contains(says), qPrintable(said));
    const auto found = std::find_if(read.faults.begin(), read.faults.end(),
                                    [&](const DocumentFault &f) { return f.what.contains(says); });
    QVERIFY(found != read.faults.end());
    QVERIFY2(found->line == line && found->column == column, qPrintable(said));
}

void TstCatalogDocument::allFaultsAreToldAtOnce()
{
    QByteArray text = sampleText();
    text.replace("\"12.00 USD\"", "12.5")
        .replace("name = \"Setup\"", "nmae = \"Setup\"")
        .replace("\"1 year\"", "\"1 era\"");
    const ReadDocument read = readDocument(text);
    QVERIFY2(read.faults.size() == 4, qPrintable(faultLines(u"f"_s, read.faults)));
    QVERIFY(std::is_sorted(read.faults.begin(), read.faults.end(),
                           [](const auto &a, const auto &b) { return a.line < b.line; }));
}

void TstCatalogDocument::twoFilesPutTogetherAreRefused()
{
    QByteArray other = sampleText().replace("sandbox/one", "sandbox/two").replace("products.", "products.other-");
    other = other.mid(other.indexOf("account"));
    const ReadDocument read = readDocument(sampleText() + other);
    const QString said = faultLines(u"f"_s, read.faults);
    QVERIFY2(said.contains(u"expected one account"_s) || said.contains(u"account"_s), qPrintable(said));
    QVERIFY(!read.faults.empty());
}

void TstCatalogDocument::brokenBytesNeverCrash()
{
    QVERIFY(rc::check("bytes changed anywhere: faults or a document, never more", [] {
        QByteArray text = sampleText();
        for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
            const int at = *rc::gen::inRange(0, int(text.size()));
            const auto what = *rc::gen::inRange(0, 3);
            if (what == 0)
                text[at] = *rc::gen::arbitrary<char>();
            else if (what == 1)
                text.remove(at, *rc::gen::inRange(1, 40));
            else
                text.insert(at, text.mid(*rc::gen::inRange(0, int(text.size())), *rc::gen::inRange(1, 60)));
            if (text.isEmpty())
                return;
        }
        const ReadDocument read = readDocument(text);
        for (const DocumentFault &fault : read.faults)
            RC_ASSERT(fault.line >= 1 && fault.column >= 1 && !fault.what.isEmpty());
        if (read.faults.empty())
            RC_ASSERT(readDocument(writeDocument(read.document)).document == read.document);
    }));
    readDocument(QByteArray("a = ") + QByteArray(100'000, '['));
    readDocument(QByteArray(1000, '\0'));
}

void TstCatalogDocument::largeFilesAreRefused()
{
    const ReadDocument read = readDocument(QByteArray(kMaxDocumentBytes + 1, '#'));
    QCOMPARE(read.faults.size(), size_t(1));
    const CatalogDocument large = largeDocument(1000, 10);
    const ReadDocument again = readDocument(writeDocument(large));
    QVERIFY(again.faults.empty());
    QVERIFY(again.document == large);
}

void TstCatalogDocument::theHeadIsKept()
{
    QCOMPARE(headOf(sampleText()), QByteArray("# What we sell.\n"));
    QVERIFY(writeDocument(sampleDocument(), headOf(sampleText())).startsWith("# What we sell.\nformat = 1\n"));
    QVERIFY(headOf("format = 1\n# later\n").isEmpty());
}

RK_TEST(TstCatalogDocument)
#include "tst_catalog_document.moc"
