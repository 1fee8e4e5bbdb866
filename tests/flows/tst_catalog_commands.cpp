// SPDX-License-Identifier: GPL-3.0-or-later
// The catalog as a file from the command line: two profiles, two emulators, export, change, plan, apply, undo, and a
// process killed half way.
#include "app/sandbox/sandbox.h"
#include "tests/flows/programs.h"
#include "tests/testkit/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace reckoner;
using namespace reckoner::flows;
using namespace Qt::StringLiterals;

#define CATALOG_RAN(ran, expectedCode)                                                                                 \
    do {                                                                                                               \
        const Ran &ranOnce = (ran);                                                                                    \
        QVERIFY2(ranOnce.code == (expectedCode), ranOnce.said().constData());                                          \
    } while (false)

class TstCatalogCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void exportPlanApplyAndUndo();
    void aFaultyFileIsToldInFullAndNothingIsDone();
    void wrongUseIsRefused();
    void cleanupTestCase() { QVERIFY(Programs::endWith(*m_one, SIGTERM)); }

private:
    Ran catalog(const QString &profile, const QStringList &arguments)
    {
        return m_programs->ctl(QStringList{u"--profile"_s, profile, u"catalog"_s} + arguments, profile);
    }
    void profile(const QString &name, quint16 port);
    QString path(const QString &name) const { return m_programs->folder() + u'/' + name; }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    int differences(const QString &profileName, const QString &file)
    {
        return int(catalog(profileName, {u"diff"_s, path(file)}).json()[u"differences"_s].toArray().size());
    }

    std::unique_ptr<Programs> m_programs;
    std::unique_ptr<QProcess> m_one, m_two;
};

void TstCatalogCommands::profile(const QString &name, quint16 port)
{
    QDir(m_programs->folder()).mkpath(u"reckoner"_s);
    write(u"reckoner/%1.toml"_s.arg(name),
          u"[paddle]\nenabled = true\nenvironment = \"sandbox\"\nlabel = \"%1\"\napi_url = \"http://127.0.0.1:%2\"\n"_s
              .arg(name)
              .arg(port)
              .toUtf8());
}

void TstCatalogCommands::initTestCase()
{
    m_programs = std::make_unique<Programs>();
    m_programs->set(u"PADDLE_API_KEY"_s, QString::fromLatin1(sandbox::SandboxOptions::defaultApiKey()));
    quint16 port = 0;
    m_one = m_programs->serve(u"reckoner-sandbox"_s, {u"--seed"_s, u"demo"_s}, port);
    QVERIFY(m_one);
    profile(u"one"_s, port);
    m_two = m_programs->serve(u"reckoner-sandbox"_s, {u"--seed"_s, u"empty"_s}, port);
    QVERIFY(m_two);
    profile(u"two"_s, port);
}

void TstCatalogCommands::exportPlanApplyAndUndo()
{
    const Ran exported = catalog(u"one"_s, {u"export"_s, path(u"shop.toml"_s)});
    CATALOG_RAN(exported, 0);
    QVERIFY(exported.json()[u"prices"_s].toInt() > 5);
    CATALOG_RAN(catalog(u"one"_s, {u"diff"_s, path(u"shop.toml"_s)}), 0);
    write(u"shop.toml"_s, "# Ours.\n" + read(u"shop.toml"_s));
    CATALOG_RAN(catalog(u"one"_s, {u"export"_s, path(u"shop.toml"_s)}), 0);
    QVERIFY(read(u"shop.toml"_s).startsWith("# Ours.\n"));
    CATALOG_RAN(catalog(u"two"_s, {u"diff"_s, path(u"shop.toml"_s)}), 1);
    const Ran planned = catalog(u"two"_s, {u"plan"_s, path(u"shop.toml"_s)});
    CATALOG_RAN(planned, 0);
    const QString digest = planned.json()[u"digest"_s].toString();
    const qsizetype steps = planned.json()[u"steps"_s].toArray().size();
    QVERIFY(steps > 5);
    CATALOG_RAN(
        catalog(u"two"_s, {u"apply"_s, path(u"shop.toml"_s), u"--plan"_s, u"0123"_s, u"--reason"_s, u"A test"_s}), 1);
    QVERIFY(differences(u"two"_s, u"shop.toml"_s) > 0);
    const Ran applied = catalog(u"two"_s, {u"apply"_s, path(u"shop.toml"_s), u"--plan"_s, digest, u"--reason"_s,
                                           u"A test"_s, u"--undo"_s, path(u"undo.toml"_s)});
    CATALOG_RAN(applied, 0);
    QCOMPARE(applied.json()[u"done"_s].toInt(), int(steps));
    CATALOG_RAN(catalog(u"two"_s, {u"diff"_s, path(u"shop.toml"_s)}), 0);
    const QJsonArray audit =
        m_programs->ctl({u"--profile"_s, u"two"_s, u"audit"_s, u"list"_s}, u"two"_s).json().array();
    QVERIFY(!audit.isEmpty());
    QCOMPARE(audit[0][u"action"_s].toString(), u"catalog_apply.succeeded"_s);
    QCOMPARE(audit[0][u"reason"_s].toString(), u"A test"_s);
    const QJsonObject run = catalog(u"two"_s, {u"runs"_s}).json()[0].toObject();
    QCOMPARE(run[u"state"_s].toString(), u"done"_s);
    QCOMPARE(run[u"kind"_s].toString(), u"promotion"_s);
    QCOMPARE(run[u"done"_s].toInt(), int(steps));
    const Ran shown = catalog(u"two"_s, {u"run"_s, digest, u"--write-undo"_s, path(u"again.toml"_s)});
    CATALOG_RAN(shown, 0);
    QCOMPARE(shown.json()[u"steps"_s].toArray().size(), steps);
    QCOMPARE(catalog(u"two"_s, {u"run"_s, u"0123"_s}).code, 1);
    QCOMPARE(catalog(u"two"_s, {u"report"_s, u"--changes"_s}).json()[u"read"_s].toString(), u"whole"_s);
    QCOMPARE(catalog(u"two"_s, {u"report"_s, u"--changes"_s}).json()[u"read"_s].toString(), u"changes"_s);
    const Ran back = catalog(u"two"_s, {u"plan"_s, path(u"again.toml"_s)});
    QCOMPARE(back.json()[u"digest"_s], catalog(u"two"_s, {u"plan"_s, path(u"undo.toml"_s)}).json()[u"digest"_s]);
    CATALOG_RAN(catalog(u"two"_s, {u"apply"_s, path(u"undo.toml"_s), u"--plan"_s, back.json()[u"digest"_s].toString(),
                                   u"--reason"_s, u"Back"_s, u"--undoes"_s, digest}),
                0);
    QCOMPARE(catalog(u"two"_s, {u"runs"_s}).json()[0][u"undo_of"_s].toString(), digest);
    CATALOG_RAN(catalog(u"two"_s, {u"export"_s, path(u"empty.toml"_s)}), 0);
    QVERIFY(!read(u"empty.toml"_s).contains("[products"));
}

void TstCatalogCommands::aFaultyFileIsToldInFullAndNothingIsDone()
{
    write(u"bad.toml"_s,
          "format = 1\naccount = \"paddle/sandbox/two\"\n[products.a]\nnmae = \"A\"\ntax_category = \"saas\"\n"
          "[products.a.prices.m]\ndescription = \"By the month\"\namount = 12.5\n");
    const Ran ran = catalog(u"two"_s, {u"plan"_s, path(u"bad.toml"_s)});
    CATALOG_RAN(ran, 2);
    const QJsonArray faults = ran.json()[u"faults"_s].toArray();
    QCOMPARE(faults.size(), 3);
    QCOMPARE(faults[1][u"line"_s].toInt(), 4);
    QCOMPARE(faults[2][u"line"_s].toInt(), 8);
    QCOMPARE(faults[2][u"column"_s].toInt(), 10);
    const Ran text = m_programs->run(
        u"reckonerctl"_s, {u"--profile"_s, u"two"_s, u"--db"_s, m_programs->databaseUrl(u"two"_s), u"catalog"_s,
                           u"apply"_s, path(u"bad.toml"_s), u"--plan"_s, u"1"_s, u"--reason"_s, u"x"_s});
    CATALOG_RAN(text, 2);
    QVERIFY(text.err.contains("bad.toml:8:10: "));
    QVERIFY(text.err.contains("Nothing was done."));
}

void TstCatalogCommands::wrongUseIsRefused()
{
    CATALOG_RAN(catalog(u"two"_s, {u"plan"_s, path(u"absent.toml"_s)}), 2);
    CATALOG_RAN(catalog(u"two"_s, {u"apply"_s, path(u"shop.toml"_s)}), 2); // neither plan nor reason
    CATALOG_RAN(catalog(u"two"_s, {u"plan"_s}), 2);
    QVERIFY(Programs::endWith(*m_two, SIGTERM));
    CATALOG_RAN(catalog(u"two"_s, {u"plan"_s, path(u"shop.toml"_s)}), 3);
}

RK_TEST(TstCatalogCommands)
#include "tst_catalog_commands.moc"
