// SPDX-License-Identifier: GPL-3.0-or-later
// One key stroke in the customer search, over a million customers (RECKONER_BENCH_CUSTOMERS changes how many): every
// beginning of 3 to 8 characters of words that people type, the same in both dialects. Goals: p99 at most 5 ms on
// SQLite and 80 ms on PostgreSQL; an id or an address in full at most 1 ms. The rows are bulk-loaded in the form that
// CustomerSearch::keep() gives them.
#include "core/customers/customer_search.h"
#include "tests/bench/stopwatch.h"
#include "tests/events/inbox_fixture.h"
#include "tests/testkit/temporary_database.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <map>

namespace reckoner::customers {

namespace {

using storage::Dialect;
using namespace Qt::StringLiterals;

int benchCustomers()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("RECKONER_BENCH_CUSTOMERS", &isSet);
    return isSet && wanted > 0 ? wanted : 1'000'000;
}

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

struct Somebody {
    QString id, name, email;
};

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

class LoadedCustomers
{
public:
    explicit LoadedCustomers(Dialect dialect) : m_database(dialect)
    {
        const bench::Stopwatch watch;
        RK_ASSERT(testkit::addAccount(*m_database).has_value());
        dropIndexes();
        const int count = benchCustomers();
        for (int from = 0; from < count; from += kChunk)
            load(from, std::min(from + kChunk, count));
        finish();
        std::printf("loaded %d customers in %.1f s\n", count, watch.wallSeconds());
    }
    storage::Database &database() { return *m_database; }

private:
    static constexpr int kChunk = 20'000;
    static constexpr int kRowsPerInsert = 500;

    void load(int from, int to)
    {
        const auto loaded = m_database->writeBlocking([&](storage::Transaction &transaction) -> Result<int> {
            for (int at = from; at < to; at += kRowsPerInsert)
                RK_TRY(insert(transaction, at, std::min(at + kRowsPerInsert, to)));
            return to;
        });
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().detail));
    }
    Result<void> insert(storage::Transaction &transaction, int from, int to)
    {
        const QString noBytes = m_database->dialect() == Dialect::Sqlite ? u"x''"_s : u"''"_s;
        QStringList customers, texts;
        for (int i = from; i < to; ++i) {
            const Somebody who = somebody(i);
            const auto quoted = [](QString text) { return u'\'' + text.replace(u'\'', u"''"_s) + u'\''; };
            const QString folded = foldedForSearch(who.name) + u'\n' + foldedForSearch(who.email);
            customers.append(u"('%1', %2, %3, %4, %5, %6, 'active', 'en', %7, 0, 0, 0, 0, 0, 1, %7, %7)"_s.arg(
                testkit::testAccount().toString(), quoted(who.id), quoted(who.name), quoted(who.name.toCaseFolded()),
                quoted(who.email), quoted(who.email.toCaseFolded()), noBytes));
            texts.append(u"('%1', %2, %3)"_s.arg(testkit::testAccount().toString(), quoted(who.id), quoted(folded)));
        }
        RK_TRY(transaction.connection().execute(QString::fromLatin1(kBenchCustomersInto) + customers.join(u',')));
        return transaction.connection().execute(
            u"INSERT INTO customer_text (account_id, customer_id, folded) VALUES "_s + texts.join(u','));
    }
    void dropIndexes();
    void finish();

    testkit::TemporaryDatabase m_database;
};

void LoadedCustomers::dropIndexes()
{
    QStringList statements;
    for (const char *create : kBenchIndexes)
        statements.append(QStringLiteral("DROP INDEX ") + indexName(create));
    if (m_database->dialect() == Dialect::Postgres)
        statements.append(QStringLiteral("DROP INDEX ") + indexName(kBenchTrigramIndex));
    runInOne(*m_database, statements);
}

void LoadedCustomers::finish()
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

// One load serves all benchmarks of a run, and goes with the application, which databases need to the end.
std::map<Dialect, std::unique_ptr<LoadedCustomers>> &allLoaded()
{
    static std::map<Dialect, std::unique_ptr<LoadedCustomers>> loaded;
    return loaded;
}

LoadedCustomers &loadedCustomers(Dialect dialect)
{
    if (allLoaded().empty())
        qAddPostRoutine([] { allLoaded().clear(); });
    auto &one = allLoaded()[dialect];
    if (!one)
        one = std::make_unique<LoadedCustomers>(dialect);
    return *one;
}

// What people type on their way to somebody: a first name, a last name, both either way round, an address.
QStringList keyStrokes()
{
    QStringList strokes;
    for (int i = 0; i < 120; ++i) {
        const Somebody who = somebody(int(quint64(i) * 7919 % quint64(benchCustomers())));
        const QString given = who.name.section(u' ', 0, 0), family = who.name.section(u' ', 1);
        for (const QString &whole : {who.name, family + u' ' + given, who.email, given.left(3) + u' ' + family}) {
            for (int length = 3; length <= std::min<int>(8, int(whole.size())); ++length)
                strokes.append(whole.left(length));
        }
    }
    strokes.removeDuplicates();
    return strokes;
}

struct TimedFind {
    size_t matches = 0;
    double wallMs = 0;
};

TimedFind timedFind(storage::Database &database, const QString &text)
{
    const bench::Stopwatch watch;
    const auto found = database.readBlocking(
        [&](storage::Connection &connection) { return CustomerSearch(connection).find(testkit::testAccount(), text); });
    const double ms = watch.wallSeconds() * 1000;
    if (!found)
        qFatal("%s %s", qPrintable(found.error().message), qPrintable(found.error().detail));
    return {found->size(), ms};
}

bool isMissing(benchmark::State &state, Dialect dialect)
{
    const QString why = testkit::TemporaryDatabase::whyMissing(dialect);
    if (!why.isEmpty())
        state.SkipWithError(qPrintable(why));
    return !why.isEmpty();
}

// Three passes, the best time of each text: what another program does to the machine in between is not the search's.
void searchTexts(benchmark::State &state, Dialect dialect, const QStringList &texts)
{
    storage::Database &database = loadedCustomers(dialect).database();
    std::vector<double> best(size_t(texts.size()), 1e9);
    size_t matches = 0;
    for (auto _ : state) {
        for (int pass = 0; pass < 3; ++pass) {
            for (qsizetype i = 0; i < texts.size(); ++i) {
                const TimedFind find = timedFind(database, texts[i]);
                best[size_t(i)] = std::min(best[size_t(i)], find.wallMs);
                matches += find.matches;
            }
        }
    }
    const auto slowest = std::max_element(best.begin(), best.end()) - best.begin();
    state.SetLabel(QStringLiteral("slowest “%1”").arg(texts[slowest]).toStdString());
    state.SetItemsProcessed(qint64(texts.size()) * 3);
    state.counters["texts"] = double(texts.size());
    state.counters["matches_each"] = double(matches) / 3 / double(texts.size());
    state.counters["p50_ms"] = bench::percentile(best, 0.50);
    state.counters["p99_ms"] = bench::percentile(best, 0.99);
    state.counters["max_ms"] = best.back();
}

void keyStroke(benchmark::State &state, Dialect dialect)
{
    if (!isMissing(state, dialect))
        searchTexts(state, dialect, keyStrokes());
}

void exactLookUp(benchmark::State &state, Dialect dialect)
{
    if (isMissing(state, dialect))
        return;
    QStringList texts;
    for (int i = 0; i < 200; ++i) {
        const Somebody who = somebody(int(quint64(i) * 104729 % quint64(benchCustomers())));
        texts << who.id << who.email;
    }
    searchTexts(state, dialect, texts);
}

BENCHMARK_CAPTURE(keyStroke, sqlite, Dialect::Sqlite)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(exactLookUp, sqlite, Dialect::Sqlite)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keyStroke, postgres, Dialect::Postgres)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(exactLookUp, postgres, Dialect::Postgres)
    ->Iterations(1)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace reckoner::customers
