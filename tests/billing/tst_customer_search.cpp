// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_search.h"
#include "core/customers/customer_store.h"
#include "core/storage/account_store.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <rapidcheck.h>

#include <map>

using namespace reckoner;
using namespace reckoner::customers;
using namespace reckoner::storage;

namespace {

const AccountId kSearchAccount(QStringLiteral("paddle/sandbox/main"));
const AccountId kProductionAccount(QStringLiteral("paddle/production/main"));

struct Person {
    AccountId account = kSearchAccount;
    QString id, name, email;
    qint64 at = 1;
};

Result<void> storePerson(Transaction &transaction, const Person &person)
{
    RK_TRY(ensureAccount(transaction, person.account, Instant::fromSeconds(0)));
    Customer customer;
    customer.account = person.account;
    customer.id = CustomerId(person.id);
    customer.name = person.name;
    customer.email = person.email;
    customer.status = QStringLiteral("active");
    const Version version{Instant::fromSeconds(person.at), Instant::fromSeconds(person.at)};
    RK_TRY(CustomerStore(transaction.connection()).upsertIfNewer(transaction, customer, version, Authority::Answer));
    return {};
}

void store(Database &database, const std::vector<Person> &people)
{
    auto stored = database.writeBlocking([&](Transaction &transaction) -> Result<void> {
        for (const Person &person : people)
            RK_TRY(storePerson(transaction, person));
        return {};
    });
    if (!stored)
        qFatal("%s", qPrintable(stored.error().detail));
}

Result<std::vector<CustomerMatch>> searchFor(Database &database, const QString &text,
                                             const AccountId &account = kSearchAccount)
{
    return database.readBlocking(
        [&](Connection &connection) { return CustomerSearch(connection).find(account, text); });
}

QStringList found(Database &database, const QString &text, const AccountId &account = kSearchAccount)
{
    auto matches = searchFor(database, text, account);
    if (!matches)
        qFatal("%s: %s", qPrintable(text), qPrintable(matches.error().detail));
    QStringList ids;
    for (const CustomerMatch &match : *matches)
        ids.append(match.id.toString());
    return ids;
}

// Whether the FTS5 index and the texts still say the same.
bool indexIsSound(Database &database)
{
    if (database.dialect() == Dialect::Postgres)
        return true; // its index cannot differ
    return bool(database.writeBlocking([](Transaction &transaction) {
        return transaction.connection().execute(
            "INSERT INTO customer_search (customer_search, rank) VALUES ('integrity-check', 1)");
    }));
}

const std::u32string kLetters = U"abcdeABCDE äÖßéçñøŁ漢字かな한국🎉𝒜'\"%_\\*()-:.,;^{}+\t0159";

rc::Gen<QString> genText(const std::u32string &letters, int most)
{
    return rc::gen::map(
        rc::gen::resize(most, rc::gen::container<std::vector<char32_t>>(rc::gen::elementOf(letters))),
        [](const std::vector<char32_t> &text) { return QString::fromUcs4(text.data(), qsizetype(text.size())); });
}

} // namespace

class TstCustomerSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsGoTheirWay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SearchRoute>("route");
        QTest::newRow("nothing") << QString() << SearchRoute::Nothing;
        QTest::newRow("spaces") << QStringLiteral(" \t\n ") << SearchRoute::Nothing;
        QTest::newRow("id") << QStringLiteral("ctm_01hv6y1jedq4p1n0yqn5ba3ky4") << SearchRoute::Id;
        QTest::newRow("beginning of an id") << QStringLiteral(" ctm_01HV") << SearchRoute::Id;
        QTest::newRow("other provider's id") << QStringLiteral("cus_NffrFeUfNV2Hib") << SearchRoute::Id;
        QTest::newRow("address") << QStringLiteral("Anna.O'Neil+x@Example.co.uk") << SearchRoute::Email;
        QTest::newRow("address without end") << QStringLiteral("anna@example") << SearchRoute::Piece;
        QTest::newRow("address with a dot") << QStringLiteral("anna@example.") << SearchRoute::Piece;
        QTest::newRow("domain") << QStringLiteral("@example.com") << SearchRoute::Piece;
        QTest::newRow("three") << QStringLiteral("ann") << SearchRoute::Piece;
        QTest::newRow("two") << QStringLiteral(" an ") << SearchRoute::Start;
        QTest::newRow("two outside the first plane") << QStringLiteral("🎉🎉") << SearchRoute::Start;
        QTest::newRow("three outside the first plane") << QStringLiteral("🎉🎉🎉") << SearchRoute::Piece;
    }
    void textsGoTheirWay()
    {
        QFETCH(QString, text);
        QFETCH(SearchRoute, route);
        QCOMPARE(searchRoute(foldedForSearch(text)), route);
    }

    void findsInEveryWay_data() { testkit::addDialectRows(); }
    void findsInEveryWay()
    {
        RK_TEMPORARY_DATABASE(database);
        store(*database,
              {{.id = QStringLiteral("ctm_01anna"),
                .name = QStringLiteral("Anna Müller-Groß"),
                .email = QStringLiteral("Anna.M@Example.com")},
               {.id = QStringLiteral("ctm_01bela"),
                .name = QStringLiteral("Béla 100%"),
                .email = QStringLiteral("bela_x@example.com")},
               {.id = QStringLiteral("ctm_02carl"), .name = QString(), .email = QStringLiteral("carl@else.org")},
               {.account = kProductionAccount,
                .id = QStringLiteral("ctm_01anna"),
                .name = QStringLiteral("Production Anna"),
                .email = QStringLiteral("p@example.com")}});
        const QString anna = QStringLiteral("ctm_01anna"), bela = QStringLiteral("ctm_01bela"),
                      carl = QStringLiteral("ctm_02carl");
        QCOMPARE(found(*database, QStringLiteral("ctm_02carl")), QStringList{carl});
        QCOMPARE(found(*database, QStringLiteral("ctm_01")), (QStringList{anna, bela}));
        QCOMPARE(found(*database, QStringLiteral("anna.m@EXAMPLE.com")), QStringList{anna});
        QCOMPARE(found(*database, QStringLiteral("m@example.com")), QStringList{anna}); // whole, but not hers: a piece
        QCOMPARE(found(*database, QStringLiteral("MÜLL")), QStringList{anna});
        QCOMPARE(found(*database, QString::fromUtf8("mu\xcc\x88ll")), QStringList{anna}); // u and a combining mark
        QCOMPARE(found(*database, QStringLiteral("muller")), QStringList{anna});
        QCOMPARE(found(*database, QStringLiteral("gross")), QStringList{anna});
        QCOMPARE(found(*database, QStringLiteral("müller anna")), QStringList{anna});
        QCOMPARE(found(*database, QStringLiteral("müller a")), QStringList{anna}); // on the way there
        QCOMPARE(found(*database, QStringLiteral("an müller")), QStringList{anna});
        QCOMPARE(found(*database, QStringLiteral("müller a_")), QStringList());
        QCOMPARE(found(*database, QStringLiteral("müller n")), QStringList()); // no word begins so
        QCOMPARE(found(*database, QStringLiteral("example")), (QStringList{anna, bela}));
        QCOMPARE(found(*database, QStringLiteral("an")), QStringList{anna});
        QCOMPARE(found(*database, QStringLiteral("BÉ")), QStringList{bela});
        QCOMPARE(found(*database, QStringLiteral("c")), QStringList{carl});
        QCOMPARE(found(*database, QStringLiteral("pr")), QStringList());
        QCOMPARE(found(*database, QStringLiteral("pro"), kProductionAccount), QStringList{anna});
        QCOMPARE(found(*database, QStringLiteral("nobody")), QStringList());
        // Wildcards are letters.
        QCOMPARE(found(*database, QStringLiteral("100%")), QStringList{bela});
        QCOMPARE(found(*database, QStringLiteral("a%e")), QStringList());
        QCOMPARE(found(*database, QStringLiteral("a_x")), QStringList{bela});
        QCOMPARE(found(*database, QStringLiteral("b_l")), QStringList());
        // Words are found each for itself, in the name or in the address.
        QCOMPARE(found(*database, QStringLiteral("100% bela")), QStringList{bela});
        QCOMPARE(found(*database, QStringLiteral("ß\nanna.")), QStringList{anna}); // one ends there, one begins there
    }

    void shortWordsBeginAWord_data() { testkit::addDialectRows(); }
    void shortWordsBeginAWord()
    {
        RK_TEMPORARY_DATABASE(database);
        const QString qu = QStringLiteral("ctm_1qu"), quentin = QStringLiteral("ctm_2quentin"),
                      xavier = QStringLiteral("ctm_3xavier");
        std::vector<Person> people = {
            {.id = qu, .name = QStringLiteral("Wei Qu"), .email = QStringLiteral("wei@example.com")},
            {.id = quentin, .name = QStringLiteral("Quentin Weiss"), .email = QStringLiteral("weiss@example.com")},
            {.id = xavier, .name = QStringLiteral("Xavier Weil"), .email = QStringLiteral("x@example.com")}};
        for (int i = 0; i < 100; ++i)
            people.push_back({.id = QStringLiteral("ctm_9%1").arg(i),
                              .name = QStringLiteral("Aqua Weiland"),
                              .email = QStringLiteral("a%1@example.com").arg(i)});
        store(*database, people);
        QCOMPARE(found(*database, QStringLiteral("wei qu")), (QStringList{quentin, qu}));
        QCOMPARE(found(*database, QStringLiteral("qu wei")), (QStringList{quentin, qu}));
        QCOMPARE(found(*database, QStringLiteral("wei q")), (QStringList{quentin, qu}));
        QCOMPARE(found(*database, QStringLiteral("weil x")), QStringList{xavier});
        QCOMPARE(found(*database, QStringLiteral("x weil")), QStringList{xavier});
        QCOMPARE(found(*database, QStringLiteral("wei@example.com qu")), QStringList{qu});
        QCOMPARE(found(*database, QStringLiteral("l xav")), QStringList{xavier}); // the end of a word, as one typed it
        QCOMPARE(found(*database, QStringLiteral("weiland a")).size(), kMaxMatches);
    }

    void everyPieceFindsItsCustomer_data() { testkit::addDialectRows(); }
    void everyPieceFindsItsCustomer()
    {
        RK_TEMPORARY_DATABASE(database);
        int count = 0;
        QVERIFY(rc::check("any three characters of a name or an address find the customer", [&] {
            // Fewer than the limit at a time, so that nobody is cut off.
            const int people = *rc::gen::inRange(1, 20);
            const AccountId account(QStringLiteral("paddle/sandbox/a%1").arg(++count));
            std::vector<Person> stored;
            for (int i = 0; i < people; ++i)
                stored.push_back(
                    {account, QStringLiteral("ctm_%1").arg(i), *genText(kLetters, 30), *genText(U"abcXYZ.@-_0é", 20)});
            store(*database, stored);
            for (const Person &person : stored) {
                for (const QString &whole : {person.name, person.email}) {
                    const auto letters = foldedForSearch(whole).toUcs4();
                    if (letters.size() < 3)
                        continue;
                    const auto from = *rc::gen::inRange(qsizetype(0), letters.size() - 2);
                    const auto length = *rc::gen::inRange(qsizetype(3), letters.size() - from + 1);
                    const QString piece =
                        QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.data()) + from, length);
                    if (foldedForSearch(piece).toUcs4().size() < 3)
                        continue; // it began or ended in a space
                    RC_ASSERT(found(*database, piece, account).contains(person.id));
                }
            }
        }));
        QVERIFY(indexIsSound(*database));
    }

    void nothingThatIsTypedIsAnError_data() { testkit::addDialectRows(); }
    void nothingThatIsTypedIsAnError()
    {
        RK_TEMPORARY_DATABASE(database);
        store(*database, {{.id = QStringLiteral("ctm_1"),
                           .name = QStringLiteral("Anna"),
                           .email = QStringLiteral("anna@example.com")}});
        const std::vector<QByteArray> hostile = {"'; DROP TABLE customer; --",
                                                 "\"",
                                                 "\"\"\"",
                                                 "\"anna\" OR \"bela\"",
                                                 "anna OR bela",
                                                 "NEAR(anna bela)",
                                                 "folded:anna",
                                                 "-anna",
                                                 "^anna",
                                                 "anna*",
                                                 "{anna}",
                                                 "%%%",
                                                 "___",
                                                 "\\\\\\",
                                                 "\\%anna",
                                                 ":account_id",
                                                 "?1?",
                                                 "$1 $2",
                                                 "(((",
                                                 "AND",
                                                 "NOT AND OR",
                                                 "\xff\xfe\xfd",
                                                 "%1%2%3",
                                                 QByteArray("an\0na", 5),
                                                 QByteArray("\0\0\0", 3),
                                                 QByteArray(100'000, 'a'),
                                                 QByteArray("x ").repeated(50'000),
                                                 "ctm_%",
                                                 "cus_'",
                                                 "a@b.cc' OR '1'='1"};
        for (const QByteArray &text : hostile) {
            auto matches = searchFor(*database, QString::fromUtf8(text));
            QVERIFY2(matches, text.left(50).constData());
            QVERIFY2(matches->empty(), text.left(50).constData());
        }
        QVERIFY(rc::check("any text at all is answered", [&](const std::u16string &units) {
            RC_ASSERT(bool(searchFor(*database, QString::fromStdU16String(units))));
        }));
        QVERIFY(rc::check("any text of awkward characters is answered", [&] {
            RC_ASSERT(bool(searchFor(*database, *genText(U"\"'*%_\\()^:-+{} abc\n\u0000\u0301", 40))));
        }));
        QCOMPARE(found(*database, QStringLiteral("anna")), QStringList{QStringLiteral("ctm_1")});
    }

    void theIndexFollowsTheCustomer_data() { testkit::addDialectRows(); }
    void theIndexFollowsTheCustomer()
    {
        RK_TEMPORARY_DATABASE(database);
        const QString id = QStringLiteral("ctm_1");
        store(*database,
              {{.id = id, .name = QStringLiteral("Before Marriage"), .email = QStringLiteral("old@example.com")}});
        store(
            *database,
            {{.id = id, .name = QStringLiteral("After Wedding"), .email = QStringLiteral("new@example.com"), .at = 2}});
        store(
            *database,
            {{.id = id, .name = QStringLiteral("Stale News"), .email = QStringLiteral("stale@example.com"), .at = 1}});
        QCOMPARE(found(*database, QStringLiteral("marriage")), QStringList());
        QCOMPARE(found(*database, QStringLiteral("stale")), QStringList());
        QCOMPARE(found(*database, QStringLiteral("wedding")), QStringList{id});
        QCOMPARE(found(*database, QStringLiteral("new@exa")), QStringList{id});
        QVERIFY(indexIsSound(*database));

        auto undone = database->writeBlocking([&](Transaction &transaction) -> Result<void> {
            RK_TRY(storePerson(
                transaction,
                {.id = id, .name = QStringLiteral("Undone"), .email = QStringLiteral("undone@example.com"), .at = 3}));
            return Error{ErrorKind::Cancelled, QStringLiteral("no"), {}, {}};
        });
        QVERIFY(!undone);
        QCOMPARE(found(*database, QStringLiteral("undone")), QStringList());
        QCOMPARE(found(*database, QStringLiteral("wedding")), QStringList{id});
        QVERIFY(indexIsSound(*database));

        QVERIFY(database->writeBlocking([&](Transaction &transaction) {
            return CustomerSearch(transaction.connection()).forget(transaction, kSearchAccount, CustomerId(id));
        }));
        QCOMPARE(found(*database, QStringLiteral("wedding")), QStringList());
        QVERIFY(indexIsSound(*database));
    }

    void aCommonWordGivesTheLimit_data() { testkit::addDialectRows(); }
    void aCommonWordGivesTheLimit()
    {
        RK_TEMPORARY_DATABASE(database);
        std::vector<Person> people;
        for (int i = 0; i < kMaxMatches + 30; ++i)
            people.push_back({kSearchAccount, QStringLiteral("ctm_%1").arg(i), QStringLiteral("Common %1").arg(i),
                              QStringLiteral("c%1@example.com").arg(i)});
        store(*database, people);
        QCOMPARE(found(*database, QStringLiteral("common")).size(), kMaxMatches);
        QCOMPARE(found(*database, QStringLiteral("c")).size(), kMaxMatches);
        QCOMPARE(found(*database, QStringLiteral("ctm_")).size(), kMaxMatches);
    }
};

RK_TEST(TstCustomerSearch)
#include "tst_customer_search.moc"
