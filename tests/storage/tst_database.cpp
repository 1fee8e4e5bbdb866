// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QSignalSpy>

#include <semaphore>

using namespace reckoner;
using namespace reckoner::storage;

namespace {

struct Sample {
    qint64 id = 0;
    std::optional<qint64> number;
    std::optional<QString> text;
    QByteArray bytes;

    bool operator==(const Sample &) const = default;
};

const char *const kSampleInsert = "INSERT INTO sample (id, number, text, bytes) VALUES (:id, :number, :text, :bytes)";
const char *const kSampleSelect = "SELECT id, number, text, bytes FROM sample ORDER BY id";

Sample sampleOf(Row row)
{
    return {row.integer(0), row.optionalInteger(1), row.optionalText(2), row.bytes(3)};
}

Result<void> insertSample(Transaction &transaction, const Sample &sample)
{
    RK_TRY(transaction.prepare(kSampleInsert).bind(":id", sample.id).bind("number", sample.number).bind("text", sample.text).bind("bytes", sample.bytes).run());
    return {};
}

void makeSampleTable(Database &database)
{
    auto made = database.writeBlocking([](Transaction &transaction) -> Result<void> {
        const bool sqlite = transaction.connection().dialect() == Dialect::Sqlite;
        RK_TRY(transaction.connection().execute(QStringLiteral("CREATE TABLE sample (id BIGINT PRIMARY KEY, number BIGINT, text TEXT, bytes %1, "
                                                               "parent BIGINT REFERENCES sample (id), CHECK (number <> 13))")
                                                    .arg(sqlite ? QStringLiteral("BLOB") : QStringLiteral("BYTEA"))));
        return {};
    });
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
}

std::vector<Sample> samples(Database &database)
{
    auto rows = database.readBlocking([](Connection &connection) { return connection.prepare(kSampleSelect).all(sampleOf); });
    if (!rows)
        qFatal("%s", qPrintable(rows.error().detail));
    return *rows;
}

} // namespace

class TstDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesComeBackAsTheyWent_data() { testkit::addDialectRows(); }
    void valuesComeBackAsTheyWent()
    {
        RK_TEMPORARY_DATABASE(database);
        makeSampleTable(*database);
        QByteArray allBytes;
        for (int i = 0; i < 256; ++i)
            allBytes.append(char(i));
        const std::vector<Sample> rows = {
            {1, std::numeric_limits<qint64>::min(), QStringLiteral(""), QByteArray("")},
            {2, std::numeric_limits<qint64>::max(), QString::fromUtf8("O'Brien \\ :name ? %1 $1 \n ü 漢字 🎉"), allBytes},
            {3, -1, std::nullopt, QByteArray("\0:x'\\", 5)},
            {4, std::nullopt, QString(), QByteArray(300'000, '\xff')},
            {5, 1'767'225'600'000'001, QStringLiteral("'; DROP TABLE sample; --"), QByteArray("x")},
        };
        auto written = database->writeBlocking([&](Transaction &transaction) -> Result<void> {
            for (const Sample &row : rows)
                RK_TRY(insertSample(transaction, row));
            return {};
        });
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        const std::vector<Sample> found = samples(*database);
        QCOMPARE(found.size(), rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            QVERIFY2(found[i] == rows[i], qPrintable(QString::number(rows[i].id)));
        QVERIFY(found[3].text && found[3].text->isEmpty()); // a null QString is empty text, not NULL
    }
};

RK_TEST(TstDatabase)
#include "tst_database.moc"
