// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/profile_file.h"

#include "core/config/profiles.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace reckoner;
using namespace reckoner::config;

namespace {

ProfileEdit setText(const char *key, const QString &value)
{
    return {QString::fromLatin1(key), value};
}

bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

class TstProfileFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewProfileIsWrittenForItsOwnerAlone();
    void commentsAndUnknownKeysStay();
    void oddValuesComeBackAsTheyWere_data();
    void oddValuesComeBackAsTheyWere();
    void everyFormOfAProfileIsEditedOrRefused_data();
    void everyFormOfAProfileIsEditedOrRefused();
    void secretsAreRefused();
    void aFileThatChangedMeanwhileIsNotOverwritten();
    void anUnusableFileIsSetAside();
    void faultsNameTheirKey();
    void profilesAreListedMadeAndChosen();
};

void TstProfileFile::aNewProfileIsWrittenForItsOwnerAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sub/p.toml"));
    auto profile = ProfileFile::read(path);
    QVERIFY(profile && !profile->exists());
    const auto text = profile->edited({{QStringLiteral("paddle.enabled"), true},
                                       setText("paddle.environment", QStringLiteral("sandbox")),
                                       setText("safety.production", QStringLiteral("type"))});
    QVERIFY2(text, text ? "" : qPrintable(text.error().message));
    QVERIFY(profile->write(*text));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    const Loaded loaded = readProfileText(*text, path);
    QVERIFY2(loaded.faults.empty(), qPrintable(faultsText(loaded.faults)));
    QVERIFY(loaded.settings.paddle.enabled);
    QVERIFY(loaded.settings.productionSafety == SafetyLevel::TypeName);
}

void TstProfileFile::commentsAndUnknownKeysStay()
{
    const QByteArray before = "# Ours: ask Anna before changing\n"
                              "[paddle]  # the shop\n"
                              "enabled = true   # since May\n"
                              "label = \"größe\" # the label\n"
                              "\n"
                              "[later]\n"
                              "thing = [1, 2]\n"
                              "[safety]\n"
                              "sandbox = 'silent'\n";
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.toml"));
    QVERIFY(writeFile(path, before));
    const auto profile = ProfileFile::read(path);
    const auto text = profile->edited({{QStringLiteral("paddle.enabled"), false},
                                       setText("paddle.label", QStringLiteral("shop")),
                                       setText("paddle.vendor_id", QStringLiteral("12")),
                                       setText("safety.sandbox", QStringLiteral("confirm")),
                                       setText("database.url", QStringLiteral("sqlite:/a.db"))});
    QVERIFY2(text, text ? "" : qPrintable(text.error().message));
    QCOMPARE(*text, QByteArray("# Ours: ask Anna before changing\n"
                               "[paddle]  # the shop\n"
                               "enabled = false   # since May\n"
                               "label = \"shop\" # the label\n"
                               "vendor_id = \"12\"\n"
                               "\n"
                               "[later]\n"
                               "thing = [1, 2]\n"
                               "[safety]\n"
                               "sandbox = \"confirm\"\n"
                               "\n"
                               "[database]\n"
                               "url = \"sqlite:/a.db\"\n"));
}

void TstProfileFile::oddValuesComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("quotes") << QStringLiteral("a\"b\\c'd");
    QTest::newRow("controls") << QStringLiteral("a\tb\nc\u0001\u007f");
    QTest::newRow("letters") << QStringLiteral("größe 漢字 \U0001F600");
    QTest::newRow("toml") << QStringLiteral("\"]\n[paddle]\nenabled = true #");
    QTest::newRow("empty") << QString();
}

void TstProfileFile::oddValuesComeBackAsTheyWere()
{
    QFETCH(QString, value);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.toml"));
    QVERIFY(writeFile(path, "[operator]\nname = \"漢字\" # who\n"));
    const auto profile = ProfileFile::read(path);
    const auto text = profile->edited({setText("operator.name", value), setText("database.url", value)});
    QVERIFY2(text, text ? "" : qPrintable(text.error().message));
    const Loaded loaded = readProfileText(*text, path);
    QCOMPARE(loaded.settings.database, value);
    QVERIFY(!loaded.settings.paddle.enabled);
    QVERIFY(text->contains(" # who\n"));
}

void TstProfileFile::everyFormOfAProfileIsEditedOrRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("possible");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("no newline at the end") << QByteArray("[paddle]\nlabel = \"x\"") << true;
    QTest::newRow("empty section") << QByteArray("[paddle]\n[safety]\n") << true;
    QTest::newRow("windows lines") << QByteArray("[paddle]\r\nlabel = \"x\"\r\n") << true;
    QTest::newRow("literal") << QByteArray("[paddle]\nlabel = 'x'\n") << true;
    QTest::newRow("long text") << QByteArray("[paddle]\nlabel = \"\"\"x\ny\"\"\"\n") << true;
    QTest::newRow("dotted") << QByteArray("paddle.label = \"x\"\n") << true;
    QTest::newRow("inline") << QByteArray("paddle = { label = \"x\" }\n") << true;
    QTest::newRow("inline without it") << QByteArray("paddle = { enabled = true }\n") << false;
    QTest::newRow("a value, no section") << QByteArray("paddle = 1\n") << false;
    QTest::newRow("not toml") << QByteArray("[paddle\n") << false;
}

void TstProfileFile::everyFormOfAProfileIsEditedOrRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(bool, possible);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.toml"));
    QVERIFY(writeFile(path, before));
    const auto profile = ProfileFile::read(path);
    const auto text = profile->edited({setText("paddle.label", QStringLiteral("shop"))});
    QVERIFY2(bool(text) == possible, text ? text->constData() : qPrintable(text.error().message));
    if (text)
        QCOMPARE(readProfileText(*text, path).settings.paddle.label, QStringLiteral("shop"));
}

void TstProfileFile::secretsAreRefused()
{
    QTemporaryDir folder;
    const auto profile = ProfileFile::read(folder.filePath(QStringLiteral("p.toml")));
    QVERIFY(!profile->edited({setText("paddle.api_key", QStringLiteral("x"))}));
    QVERIFY(!profile->edited({setText("paddle.webhook_secret", QStringLiteral("x"))}));
}

void TstProfileFile::aFileThatChangedMeanwhileIsNotOverwritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.toml"));
    QVERIFY(writeFile(path, "[operator]\nname = \"a\"\n"));
    auto profile = ProfileFile::read(path);
    QVERIFY(writeFile(path, "[operator]\nname = \"b\"\n"));
    const auto written = profile->write("[operator]\nname = \"c\"\n");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Conflict);
}

void TstProfileFile::anUnusableFileIsSetAside()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.toml"));
    for (int round = 1; round <= 2; ++round) {
        QVERIFY(writeFile(path, "nonsense ["));
        auto profile = ProfileFile::read(path);
        const auto aside = profile->setAside();
        QVERIFY(aside);
        QVERIFY(QFile::exists(*aside) && !QFile::exists(path));
        QVERIFY(profile->write("[paddle]\n"));
    }
}

void TstProfileFile::faultsNameTheirKey()
{
    const Loaded loaded = readProfileText("[paddle]\nenabled = true\nenvironment = \"moon\"\nlabel = \"a b\"\n"
                                          "vendor_id = \"x\"\napi_url = \"ftp://x\"\n[safety]\nsandbox = \"bold\"\n",
                                          QStringLiteral("p.toml"));
    QStringList keys;
    for (const Fault &fault : loaded.faults)
        keys.append(fault.key);
    keys.sort();
    QCOMPARE(keys, (QStringList{QStringLiteral("paddle.api_url"), QStringLiteral("paddle.environment"),
                                QStringLiteral("paddle.label"), QStringLiteral("paddle.vendor_id"),
                                QStringLiteral("safety.sandbox")}));
}

void TstProfileFile::profilesAreListedMadeAndChosen()
{
    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    QCOMPARE(profileNames(), QStringList{QStringLiteral("default")});
    QCOMPARE(startProfile(), QStringLiteral("default"));
    QVERIFY(createProfile(QStringLiteral("shop")));
    QCOMPARE(createProfile(QStringLiteral("shop")).error().kind, ErrorKind::Conflict);
    QVERIFY(!createProfile(QStringLiteral("../shop")));
    QCOMPARE(profileNames(), (QStringList{QStringLiteral("default"), QStringLiteral("shop")}));
    QVERIFY(setStartProfile(QStringLiteral("shop")));
    QCOMPARE(startProfile(), QStringLiteral("shop"));
    QVERIFY(QFile::remove(profilePath(QStringLiteral("shop"))));
    QCOMPARE(startProfile(), QStringLiteral("default")); // what was chosen is gone
    qunsetenv("XDG_CONFIG_HOME");
}

RK_TEST(TstProfileFile)
#include "tst_profile_file.moc"
