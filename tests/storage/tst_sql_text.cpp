// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_text.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace reckoner::storage;

class TstSqlText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsPlaceholders_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("plain") << QStringLiteral("SELECT a FROM t WHERE b = :b AND c=:c_2")
                               << QStringList{QStringLiteral("b"), QStringLiteral("c_2")};
        QTest::newRow("twice") << QStringLiteral(":a :a") << QStringList{QStringLiteral("a"), QStringLiteral("a")};
        QTest::newRow("cast") << QStringLiteral("SELECT :v::bigint, x::text") << QStringList{QStringLiteral("v")};
        QTest::newRow("string") << QStringLiteral("SELECT ':no', 'it''s :no', :yes")
                                << QStringList{QStringLiteral("yes")};
        QTest::newRow("quoted name") << QStringLiteral("SELECT \":no\" FROM t WHERE a = :yes")
                                     << QStringList{QStringLiteral("yes")};
        QTest::newRow("comments") << QStringLiteral("-- :no\nSELECT /* :no */ :yes")
                                  << QStringList{QStringLiteral("yes")};
        QTest::newRow("dollar") << QStringLiteral("DO $$ :no $$; SELECT $tag$ :no $$ :no $tag$, :yes")
                                << QStringList{QStringLiteral("yes")};
        QTest::newRow("time") << QStringLiteral("SELECT a[1:2], :yes") << QStringList{QStringLiteral("yes")};
        QTest::newRow("ends in colon") << QStringLiteral("SELECT :") << QStringList();
        QTest::newRow("string without end") << QStringLiteral("SELECT ':no") << QStringList();
    }
    void findsPlaceholders()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, names);
        const SqlPieces pieces = cutAtPlaceholders(sql);
        QStringList found;
        QString joined = pieces.text.front();
        for (size_t i = 0; i < pieces.names.size(); ++i) {
            found.append(QString::fromUtf8(pieces.names[i]));
            joined += QLatin1Char(':') + found.last() + pieces.text[i + 1];
        }
        QCOMPARE(found, names);
        QCOMPARE(joined, sql);
    }

    void splitsStatements_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("comment only") << QStringLiteral("-- a; b\n;; /* ; */ ") << 0;
        QTest::newRow("two") << QStringLiteral("CREATE TABLE a (x TEXT);\n\nCREATE TABLE b (y TEXT)") << 2;
        QTest::newRow("string") << QStringLiteral("INSERT INTO a VALUES ('x;y'';z'); SELECT 1;") << 2;
        QTest::newRow("comment inside") << QStringLiteral("CREATE TABLE a ( -- one; two\n x TEXT /* ; */ );") << 1;
        QTest::newRow("dollar")
            << QStringLiteral("CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN x; y; END $$; SELECT 1")
            << 2;
        QTest::newRow("sqlite trigger") << QStringLiteral("CREATE TRIGGER t BEFORE UPDATE ON a BEGIN SELECT CASE WHEN "
                                                          "1 THEN RAISE(ABORT, 'no;') END; SELECT 2; END; SELECT 3;")
                                        << 2;
        QTest::newRow("postgres trigger")
            << QStringLiteral("CREATE TRIGGER t BEFORE UPDATE ON a FOR EACH ROW EXECUTE FUNCTION f(); SELECT 3;") << 2;
        QTest::newRow("temporary trigger")
            << QStringLiteral("CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; END; SELECT 1") << 2;
        QTest::newRow("case is no trigger") << QStringLiteral("SELECT CASE WHEN a THEN b END; SELECT 1") << 2;
    }
    void splitsStatements()
    {
        QFETCH(QString, sql);
        QFETCH(int, count);
        QCOMPARE(int(splitStatements(sql).size()), count);
    }

    void anythingAtAllIsCutWithoutLoss()
    {
        QVERIFY(rc::check("pieces and names are the text again", [](const std::string &noise) {
            const QString sql = QString::fromLatin1(QByteArray::fromStdString(noise));
            const SqlPieces pieces = cutAtPlaceholders(sql);
            QString joined = pieces.text.front();
            for (size_t i = 0; i < pieces.names.size(); ++i)
                joined += QLatin1Char(':') + QString::fromUtf8(pieces.names[i]) + pieces.text[i + 1];
            RC_ASSERT(joined == sql);
            splitStatements(sql);
        }));
    }
};

RK_TEST(TstSqlText)
#include "tst_sql_text.moc"
