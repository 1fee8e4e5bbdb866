// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/crowd.h"

#include "core/customers/customer_search.h"
#include "tests/bench/stopwatch.h"
#include "tests/events/inbox_fixture.h"

#include <array>
#include <cstdio>

namespace reckoner::bench {

using storage::Dialect;
using namespace Qt::StringLiterals;

namespace {

// About as frequent as in a telephone book: a given name 1 to 5 % of all, a common family name 1 %; the other family
// names are put together.
constexpr std::array<const char *, 40> kGivenNames{
    "Anna",       "Maria",    "James",    "Michael",  "Sophie",   "Lukas",  "Emma",      "Noah",
    "Olivia",     "Liam",     "Mia",      "Elias",    "Hannah",   "Leon",   "Charlotte", "William",
    "Amelia",     "Benjamin", "Isabella", "Theodore", "Zoë",      "José",   "Renée",     "Björn",
    "Søren",      "Łukasz",   "Chloé",    "André",    "François", "Jürgen", "Ingrid",    "Katarzyna",
    "Alessandro", "Giulia",   "Yuki",     "Haruto",   "Wei",      "Priya",  "Arjun",     "Fatima"};
constexpr std::array<const char *, 40> kFamilyNames{
    "Smith",    "Müller",    "Schmidt",  "Johnson", "Williams", "Brown",     "Garcia",       "Miller",
    "Davis",    "Schneider", "Fischer",  "Weber",   "Meyer",    "Wagner",    "Becker",       "Schulz",
    "Hoffmann", "Martin",    "Bernard",  "Dubois",  "Thomas",   "Robert",    "Petit",        "Durand",
    "Leroy",    "Moreau",    "Rossi",    "Russo",   "Ferrari",  "Esposito",  "Nowak",        "Kowalski",
    "Tanaka",   "Suzuki",    "Watanabe", "Novák",   "Jensen",   "Andersson", "Van der Berg", "O'Brien"};

constexpr std::array<const char *, 40> kStems{
    "Ahl",   "Bach",  "Brand",  "Carl", "Dahl", "Eck",  "Fald", "Gold", "Grün", "Hall", "Hart",  "Holm", "Jans", "Kast",
    "Kling", "Lang",  "Lind",   "Lund", "Mar",  "Mont", "Neu",  "Nord", "Ost",  "Pal",  "Quist", "Rad",  "Ros",  "Sand",
    "Sil",   "Stein", "Strand", "Tal",  "Thor", "Ulm",  "Val",  "Wald", "Wein", "West", "Wolf",  "Zell"};
constexpr std::array<const char *, 40> kEndings{
    "er",  "mann",  "berg", "son",  "sen",  "feld", "bach",  "hof", "stein", "ström", "ini",   "etti", "ov",   "ova",
    "ski", "ić",    "eira", "ez",   "ard",  "eau",  "court", "ton", "ley",   "field", "worth", "well", "gren", "qvist",
    "by",  "gaard", "ius",  "ides", "oglu", "yan",  "enko",  "uk",  "aite",  "escu",  "inen",  "stra"};

// Without the secondary indexes the load takes a fraction of the time; they are made again when all rows are there.
constexpr std::array<const char *, 3> kBenchIndexes{
    "CREATE INDEX customer_by_name ON customer (account_id, name_folded, customer_id)",
    "CREATE INDEX customer_by_email ON customer (account_id, email_folded, customer_id)",
    "CREATE INDEX customer_by_update ON customer (account_id, updated_at_us, customer_id)",
};
constexpr const char *kBenchTrigramIndex =
    "CREATE INDEX customer_text_trigram ON customer_text USING gin (folded gin_trgm_ops)";

void runInOne(storage::Database &database, const QStringList &statements)
{
    const auto done = database.writeBlocking([&](storage::Transaction &transaction) -> Result<int> {
        for (const QString &sql : statements)
            RK_TRY(transaction.connection().execute(sql));
        return 0;
    });
    if (!done)
        qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
}

QString indexName(const char *create)
{
    return QString::fromLatin1(create).section(u' ', 2, 2);
}

constexpr const char *kBenchCustomersInto =
    "INSERT INTO customer (account_id, customer_id, name, name_folded, email, email_folded, status, locale, "
    "custom_data, marketing_consent, "
    "created_at_us, updated_at_us, version_occurred_us, version_updated_us, row_version, raw, fingerprint) VALUES ";

constexpr int kCrowdChunk = 20'000, kCrowdRowsPerInsert = 500;

} // namespace

int crowdSize()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("RECKONER_BENCH_CUSTOMERS", &isSet);
    return isSet && wanted > 0 ? wanted : 1'000'000;
}

Somebody somebody(int number)
{
    quint64 dice = quint64(number + 1) * 0x9e3779b97f4a7c15ULL;
    const auto below = [&dice](quint64 limit) {
        dice = (dice ^ (dice >> 29)) * 0xbf58476d1ce4e5b9ULL;
        dice ^= dice >> 32;
        return size_t(dice % limit);
    };
    const QString given = QString::fromUtf8(kGivenNames[std::min(below(40), below(40) + 10)]);
    QString family = QString::fromUtf8(kFamilyNames[below(40)]);
    if (below(100) >= 35)
        family = QString::fromUtf8(kStems[below(40)]) + QString::fromUtf8(kEndings[below(40)]);
    const QString plain = QString(given + u'.' + family).remove(u' ').remove(u'\'').toLower();
    return {u"ctm_01h%1"_s.arg(number, 23, 36, QLatin1Char('0')), given + u' ' + family,
            plain + QString::number(number) + u"@example.com"_s};
}

Crowd::Crowd(Dialect dialect) : m_database(dialect)
{
    const Stopwatch watch;
    RK_ASSERT(testkit::addAccount(*m_database).has_value());
    dropIndexes();
    const int count = crowdSize();
    for (int from = 0; from < count; from += kCrowdChunk)
        load(from, std::min(from + kCrowdChunk, count));
    finish();
    std::printf("loaded %d customers in %.1f s\n", count, watch.wallSeconds());
}

void Crowd::load(int from, int to)
{
    const auto loaded = m_database->writeBlocking([&](storage::Transaction &transaction) -> Result<int> {
        for (int at = from; at < to; at += kCrowdRowsPerInsert)
            RK_TRY(insert(transaction, at, std::min(at + kCrowdRowsPerInsert, to)));
        return to;
    });
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
}

Result<void> Crowd::insert(storage::Transaction &transaction, int from, int to)
{
    const QString noBytes = m_database->dialect() == Dialect::Sqlite ? u"x''"_s : u"''"_s;
    QStringList customers, texts;
    for (int i = from; i < to; ++i) {
        const Somebody who = somebody(i);
        const auto quoted = [](QString text) { return u'\'' + text.replace(u'\'', u"''"_s) + u'\''; };
        const QString folded = customers::foldedForSearch(who.name) + u'\n' + customers::foldedForSearch(who.email);
        customers.append(u"('%1', %2, %3, %4, %5, %6, 'active', 'en', %7, 0, 0, 0, 0, 0, 1, %7, %7)"_s.arg(
            testkit::testAccount().toString(), quoted(who.id), quoted(who.name), quoted(who.name.toCaseFolded()),
            quoted(who.email), quoted(who.email.toCaseFolded()), noBytes));
        texts.append(u"('%1', %2, %3)"_s.arg(testkit::testAccount().toString(), quoted(who.id), quoted(folded)));
    }
    RK_TRY(transaction.connection().execute(QString::fromLatin1(kBenchCustomersInto) + customers.join(u',')));
    return transaction.connection().execute(u"INSERT INTO customer_text (account_id, customer_id, folded) VALUES "_s +
                                            texts.join(u','));
}

void Crowd::dropIndexes()
{
    QStringList statements;
    for (const char *create : kBenchIndexes)
        statements.append(QStringLiteral("DROP INDEX ") + indexName(create));
    if (m_database->dialect() == Dialect::Postgres)
        statements.append(QStringLiteral("DROP INDEX ") + indexName(kBenchTrigramIndex));
    runInOne(*m_database, statements);
}

void Crowd::finish()
{
    QStringList statements;
    for (const char *create : kBenchIndexes)
        statements.append(QString::fromLatin1(create));
    if (m_database->dialect() == Dialect::Sqlite)
        statements.append(QStringLiteral("INSERT INTO customer_search (customer_search) VALUES ('rebuild')"));
    else
        statements << QString::fromLatin1(kBenchTrigramIndex) << QStringLiteral("ANALYZE customer")
                   << QStringLiteral("ANALYZE customer_text");
    runInOne(*m_database, statements);
}

} // namespace reckoner::bench
