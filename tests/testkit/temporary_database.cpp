// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/temporary_database.h"

#include "core/storage/migrate.h"
#include "tests/testkit/postgres_cluster.h"

#include <QCoreApplication>
#include <QFile>

namespace reckoner::testkit {

using namespace storage;

namespace {

const QString kPostgresTemplate = QStringLiteral("reckoner_template");

int g_postgresDatabases = 0; // for their names
std::unique_ptr<QTemporaryDir> g_sqliteTemplateFolder;
bool g_postgresTemplateMade = false;

void makeTemplate(const QString &urlText)
{
    const FakeClock clock(Instant::fromSeconds(1'767'225'600)); // 2026-01-01
    auto url = DatabaseUrl::parse(urlText);
    auto database = Database::open(url.value());
    if (!database)
        qFatal("%s %s", qPrintable(database.error().message), qPrintable(database.error().detail));
    auto report = migrate(**database, clock);
    if (!report)
        qFatal("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
}

QString sqliteTemplate()
{
    if (!g_sqliteTemplateFolder) {
        g_sqliteTemplateFolder = std::make_unique<QTemporaryDir>();
        qAddPostRoutine([] { g_sqliteTemplateFolder.reset(); });
        makeTemplate(QStringLiteral("sqlite:") + g_sqliteTemplateFolder->filePath(QStringLiteral("template.db")));
    }
    return g_sqliteTemplateFolder->filePath(QStringLiteral("template.db"));
}

void makePostgresTemplate(PostgresCluster &cluster)
{
    if (g_postgresTemplateMade)
        return;
    g_postgresTemplateMade = true;
    cluster.execute(QStringLiteral("CREATE DATABASE ") + kPostgresTemplate);
    makeTemplate(cluster.url(kPostgresTemplate));
}

QString makePostgresDatabase(TemporaryDatabase::Schema schema)
{
    PostgresCluster *const cluster = PostgresCluster::shared();
    if (schema == TemporaryDatabase::Schema::Migrated)
        makePostgresTemplate(*cluster);
    const QString name = QStringLiteral("t%1").arg(++g_postgresDatabases);
    const QString from =
        schema == TemporaryDatabase::Schema::Migrated ? kPostgresTemplate : QStringLiteral("template0");
    cluster->execute(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, from));
    return cluster->url(name);
}

} // namespace

TemporaryDatabase::TemporaryDatabase(Dialect dialect, Schema schema, DatabaseOptions options) : m_options(options)
{
    QString text;
    if (dialect == Dialect::Postgres) {
        text = makePostgresDatabase(schema);
    } else {
        const QString path = m_folder.filePath(QStringLiteral("reckoner.db"));
        if (schema == Schema::Migrated && !QFile::copy(sqliteTemplate(), path))
            qFatal("the database template cannot be copied to %s", qPrintable(path));
        text = QStringLiteral("sqlite:") + path;
    }
    m_url = DatabaseUrl::parse(text).value();
    reopen();
}

TemporaryDatabase::~TemporaryDatabase()
{
    close();
    if (m_url.dialect == Dialect::Postgres)
        PostgresCluster::shared()->execute(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_url.name));
}

void TemporaryDatabase::reopen()
{
    m_database.reset();
    auto opened = Database::open(m_url, m_options);
    if (!opened)
        qFatal("%s %s", qPrintable(opened.error().message), qPrintable(opened.error().detail));
    m_database = std::move(opened).value();
}

QString TemporaryDatabase::whyMissing(Dialect dialect)
{
    return dialect == Dialect::Postgres ? PostgresCluster::whyMissing() : QString();
}

void addDialectRows()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
    QTest::newRow("postgres") << Dialect::Postgres;
}

} // namespace reckoner::testkit
