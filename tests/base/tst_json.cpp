// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

using namespace reckoner;

class TstJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void laxTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray("  ");
        QTest::newRow("duplicate key") << QByteArray(R"({"a":1,"a":2})");
        QTest::newRow("duplicate key by escape") << QByteArray("{\"event_id\":1,\"event\\u005fid\":2}");
        QTest::newRow("duplicate key inside") << QByteArray(R"([{"b":{"a":1,"c":2,"a":3}}])");
        QTest::newRow("raw control byte") << QByteArray("\"a\x01\"");
        QTest::newRow("raw NUL") << QByteArray("\"a\0b\"", 5);
        QTest::newRow("hex escape") << QByteArray(R"("\x41")");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
        QTest::newRow("not UTF-8") << QByteArray("\"\xff\"");
        QTest::newRow("lone surrogate in bytes") << QByteArray("\"\xed\xa0\x80\"");
        QTest::newRow("lone surrogate and a bad escape") << QByteArray(R"("\ud800\x41")");
        QTest::newRow("half an escape") << QByteArray(R"("\ud8")");
        QTest::newRow("keys that differ in what cannot be held") << QByteArray(R"({"\ud800":1,"\ud801":2})");
        QTest::newRow("trailing comma") << QByteArray("[1,]");
        QTest::newRow("comment") << QByteArray("{}/**/");
        QTest::newRow("two values") << QByteArray("{} {}");
        QTest::newRow("cut") << QByteArray(R"({"a":)");
        QTest::newRow("NaN") << QByteArray("NaN");
        QTest::newRow("leading zero") << QByteArray("01");
        QTest::newRow("too deep") << QByteArray(65, '[') + QByteArray(65, ']');
    }
    void laxTextIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto document = JsonDocument::parse(text);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::Invalid);
        QVERIFY(!document.error().message.isEmpty());
    }

    // Names contain them; UTF-8 cannot.
    void halfASurrogatePairIsReadAsTheReplacementCharacter_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("first half") << QByteArray(R"("a\ud83d")") << QStringLiteral(u"a\ufffd");
        QTest::newRow("second half") << QByteArray(R"("\uDE00b")") << QStringLiteral(u"\ufffdb");
        QTest::newRow("first half before a letter") << QByteArray(R"("\ud83d\u0041")") << QStringLiteral(u"\ufffdA");
        QTest::newRow("two first halves") << QByteArray(R"("\ud83d\ud83d\ude00")") << QStringLiteral(u"\ufffd😀");
        QTest::newRow("wrong way round") << QByteArray(R"("\ude00\ud83d")") << QStringLiteral(u"\ufffd\ufffd");
        QTest::newRow("beside a whole pair") << QByteArray(R"("\ud83d\ude00 \ud83d")") << QStringLiteral(u"😀 \ufffd");
        QTest::newRow("behind a backslash") << QByteArray(R"("\\ud83d\ud83d\\")") << QStringLiteral(u"\\ud83d\ufffd\\");
    }
    void halfASurrogatePairIsReadAsTheReplacementCharacter()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, read);
        const auto document = JsonDocument::parse(text);
        QVERIFY(document);
        QCOMPARE(document->root().string(), std::optional(read));
    }

    void valuesAreComparedWhole_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("another order") << QByteArray(R"({"a":1,"b":[1,{}]})") << QByteArray(R"({"b":[1,{}],"a":1})")
                                       << true;
        QTest::newRow("one more member") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1,"b":null})") << false;
        QTest::newRow("one less member") << QByteArray(R"({"a":1,"b":null})") << QByteArray(R"({"a":1})") << false;
        QTest::newRow("another member") << QByteArray(R"({"a":1})") << QByteArray(R"({"b":1})") << false;
        QTest::newRow("longer list") << QByteArray("[1,2]") << QByteArray("[1,2,3]") << false;
        QTest::newRow("shorter list") << QByteArray("[1,2]") << QByteArray("[1]") << false;
        QTest::newRow("whole and broken") << QByteArray("1") << QByteArray("1.0") << false;
        QTest::newRow("broken") << QByteArray("1.50") << QByteArray("1.5") << true;
        QTest::newRow("escapes") << QByteArray(R"("A")") << QByteArray(R"("\u0041")") << true;
        QTest::newRow("kinds") << QByteArray("null") << QByteArray("false") << false;
    }
    void valuesAreComparedWhole()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(bool, same);
        const auto left = JsonDocument::parse(one), right = JsonDocument::parse(other);
        QCOMPARE(left->root().isSame(right->root()), same);
        QVERIFY(left->root().isSame(left->root()));
        QVERIFY(!left->root().isSame(JsonView()));
        QVERIFY(JsonView().isSame(JsonView()));
    }

    void limitsHoldOnBothSides()
    {
        // Exactly as deep as allowed, and one deeper, whether something is in the innermost or not.
        for (const QByteArray &core : {QByteArray(), QByteArray("1")}) {
            QVERIFY(JsonDocument::parse(QByteArray(64, '[') + core + QByteArray(64, ']')));
            QVERIFY(!JsonDocument::parse(QByteArray(65, '[') + core + QByteArray(65, ']')));
        }
        const QByteArray open("{\"a\":[");
        QVERIFY(JsonDocument::parse(open.repeated(32) + "1" + QByteArray("]}").repeated(32)));
        QVERIFY(!JsonDocument::parse(open.repeated(32) + "{}" + QByteArray("]}").repeated(32)));
        QVERIFY(!JsonDocument::parse(open.repeated(32) + "[1]" + QByteArray("]}").repeated(32)));
        const QByteArray text = '"' + QByteArray(98, 'a') + '"';
        QVERIFY(JsonDocument::parse(text, {.bytes = 100}));
        QVERIFY(!JsonDocument::parse(text, {.bytes = 99}));
    }

    void everyAccessHasAnAnswer()
    {
        const auto document = JsonDocument::parse(
            R"({"n":12,"big":9223372036854775808,"d":1.5,"s":"Zoë","t":true,"z":null,"a":[1,2],"o":{"k":"v"}})");
        QVERIFY(document);
        const JsonView root = document->root();
        QCOMPARE(root["n"].integer(), std::optional<qint64>(12));
        QVERIFY(!root["big"].integer());
        QVERIFY(!root["d"].integer());
        QCOMPARE(root["s"].string(), std::optional(QStringLiteral("Zoë")));
        QCOMPARE(root["t"].boolean(), std::optional(true));
        QVERIFY(root["z"].isNull());
        QVERIFY(root["nothing"].isMissing());
        QVERIFY(root["n"]["deeper"]["still"].isMissing());
        QCOMPARE(root["a"].size(), 2);
        QCOMPARE(root["a"].items()[1].integer(), std::optional<qint64>(2));
        QCOMPARE(root["o"].toJson(), QByteArray(R"({"k":"v"})"));
        QCOMPARE(root.members().size(), size_t(8));
        QVERIFY(JsonView().members().empty());
        QCOMPARE(JsonView().toJson(), QByteArray());
    }

    void aReaderNamesTheFirstProblemWithItsPath_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << QByteArray(R"({})") << QStringLiteral("order.id is missing");
        QTest::newRow("wrong type") << QByteArray(R"({"id":7,"at":"x"})") << QStringLiteral("order.id is not a text");
        QTest::newRow("null") << QByteArray(R"({"id":null})") << QStringLiteral("order.id is missing");
        QTest::newRow("time") << QByteArray(R"({"id":"a","at":"yesterday"})")
                              << QStringLiteral("order.at is not an RFC 3339 time");
        QTest::newRow("currency") << QByteArray(R"({"id":"a","at":"2024-01-01T00:00:00Z","currency":"usd"})")
                                  << QStringLiteral("order.currency is not a known currency");
        QTest::newRow("amount as number")
            << QByteArray(R"({"id":"a","at":"2024-01-01T00:00:00Z","currency":"USD","amount":12})")
            << QStringLiteral("order.amount is not an amount");
        QTest::newRow("amount with fraction")
            << QByteArray(R"({"id":"a","at":"2024-01-01T00:00:00Z","currency":"USD","amount":"1.2"})")
            << QStringLiteral("order.amount is not an amount");
        QTest::newRow("inside a list")
            << QByteArray(
                   R"({"id":"a","at":"2024-01-01T00:00:00Z","currency":"USD","amount":"1","items":[{"q":1},{"q":"2"}]})")
            << QStringLiteral("order.items[1].q is not a whole number");
        QTest::newRow("not an object") << QByteArray("[]") << QStringLiteral("order is not an object");
        QTest::newRow("fine")
            << QByteArray(
                   R"({"id":"a","at":"2024-01-01T00:00:00Z","currency":"USD","amount":"1","items":[{"q":1}],"later":null})")
            << QString();
    }
    void aReaderNamesTheFirstProblemWithItsPath()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto document = JsonDocument::parse(text);
        QVERIFY(document);
        JsonReader in(document->root(), "order");
        in.string("id");
        in.instant("at");
        in.money("amount", in.currency("currency"));
        QVERIFY(!in.optionalInstant("later"));
        qsizetype index = 0;
        for (const JsonView item : in.optionalArray("items")) {
            JsonReader inner(item, in.at("items", index++));
            inner.integer("q");
            in.absorb(inner.finish());
        }
        const auto finished = in.finish();
        QCOMPARE(finished.has_value(), says.isEmpty());
        if (!finished)
            QVERIFY2(finished.error().message.contains(says), qPrintable(finished.error().message));
    }

    void noTextMakesItFail()
    {
        QVERIFY(rc::check("parse is total over bytes", [](const std::string &text) {
            const auto document = JsonDocument::parse(QByteArrayView(text.data(), qsizetype(text.size())));
            RC_ASSERT((document.has_value() || !document.error().message.isEmpty()));
        }));
        QVERIFY(rc::check("parse is total over JSON-like text", [] {
            const auto text =
                *rc::gen::container<std::string>(rc::gen::elementOf(std::string("{}[]\",:0123\\ue-.tfn ")));
            (void)JsonDocument::parse(QByteArrayView(text.data(), qsizetype(text.size()))).has_value();
        }));
    }

    void stringsAndIntegersSurvive()
    {
        QVERIFY(
            rc::check("what QJson writes is read back the same", [](qint64 number, const std::vector<quint16> &units) {
                QString text;
                for (const quint16 unit : units) {
                    if (unit < 0xd800 || unit > 0xdfff)
                        text += QChar(unit);
                }
                const QJsonObject object{{QStringLiteral("s"), text}, {QStringLiteral("n"), QString::number(number)}};
                const auto document = JsonDocument::parse(QJsonDocument(object).toJson(QJsonDocument::Compact));
                RC_ASSERT(document.has_value());
                RC_ASSERT(document->root()["s"].string() == std::optional(text));
                const auto integers = JsonDocument::parse("[" + QByteArray::number(number) + "]");
                RC_ASSERT(integers->root().items()[0].integer() == std::optional<qint64>(number));
            }));
    }

    void aDocumentMayMove()
    {
        auto document = JsonDocument::parse(R"({"a":[1,{"b":"c"}]})");
        const JsonDocument moved = std::move(document).value();
        QCOMPARE(moved.root()["a"].items()[1]["b"].utf8(), std::optional<QByteArray>("c"));
    }
};

RK_TEST(TstJson)
#include "tst_json.moc"
