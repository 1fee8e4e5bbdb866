// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/settings.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace reckoner;
using namespace reckoner::config;

namespace {

const QByteArray kSandboxKey = "pdl_sdbx_apikey_01abcdefghijklmnopqrstuvwx_ABCDEFGHIJKLMNOPQRSTUV_abc";

secrets::Variables variables(std::map<QByteArray, QByteArray> table)
{
    return [table = std::move(table)](const QByteArray &name) -> std::optional<QByteArray> {
        const auto found = table.find(name);
        return found == table.end() ? std::nullopt : std::optional(found->second);
    };
}

bool mentions(const std::vector<Fault> &faults, const QString &text)
{
    return std::any_of(faults.begin(), faults.end(),
                       [&](const Fault &f) { return f.what.contains(text) || f.where.contains(text); });
}

} // namespace

class TstSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingConfiguredIsFine()
    {
        const auto loaded = loadSettings({}, variables({}));
        QVERIFY(loaded.faults.empty());
        QVERIFY(!loaded.settings.paddle.enabled);
    }

    void everythingFromTheEnvironment()
    {
        const auto loaded = loadSettings({.needs = LoadOptions::Needs::Both},
                                         variables({{"PADDLE_BILLING_ENABLED", "true"},
                                                    {"PADDLE_API_KEY", kSandboxKey},
                                                    {"PADDLE_ENVIRONMENT", "sandbox"},
                                                    {"PADDLE_WEBHOOK_SECRET", "pdl_ntfset_one, pdl_ntfset_two"},
                                                    {"PADDLE_VENDOR_ID", "12345"},
                                                    {"RECKONER_DB", "sqlite:/tmp/x.db"}}));
        QVERIFY2(loaded.faults.empty(), qPrintable(faultsText(loaded.faults)));
        QCOMPARE(loaded.settings.paddle.apiKey.reveal(), kSandboxKey);
        QCOMPARE(loaded.settings.paddle.webhookSecrets.size(), size_t(2));
        QCOMPARE(loaded.settings.paddle.account().toString(), QStringLiteral("paddle/sandbox/main"));
        QCOMPARE(loaded.settings.database, QStringLiteral("sqlite:/tmp/x.db"));
    }

    void everyFaultIsListedAtOnceWithItsPlace()
    {
        const auto loaded = loadSettings({.needs = LoadOptions::Needs::Both},
                                         variables({{"PADDLE_BILLING_ENABLED", "true"}, {"PADDLE_VENDOR_ID", "abc"}}));
        QCOMPARE(loaded.faults.size(), size_t(4));
        for (const char *name : {"PADDLE_ENVIRONMENT", "PADDLE_API_KEY", "PADDLE_WEBHOOK_SECRET", "PADDLE_VENDOR_ID"})
            QVERIFY2(mentions(loaded.faults, QLatin1StringView(name)), name);
        QVERIFY(faultsText(loaded.faults).contains(QStringLiteral("4 things are wrong")));
        QVERIFY(faultsText(loaded.faults).contains(QStringLiteral("environment variable PADDLE_API_KEY")));
    }

    void malformedValuesAreFaults_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("flag") << QByteArray("PADDLE_BILLING_ENABLED") << QByteArray("perhaps")
                              << QStringLiteral("neither true nor false");
        QTest::newRow("environment") << QByteArray("PADDLE_ENVIRONMENT") << QByteArray("live")
                                     << QStringLiteral("Use sandbox or production");
        QTest::newRow("live key") << QByteArray("PADDLE_API_KEY") << QByteArray(kSandboxKey).replace("sdbx", "live")
                                  << QStringLiteral("belongs to the production");
        QTest::newRow("cut key") << QByteArray("PADDLE_API_KEY") << kSandboxKey.left(60)
                                 << QStringLiteral("69 characters");
        QTest::newRow("blank in key") << QByteArray("PADDLE_API_KEY") << QByteArray("abcdefgh ijklmnopqrst")
                                      << QStringLiteral("malformed");
        QTest::newRow("empty secret part")
            << QByteArray("PADDLE_WEBHOOK_SECRET") << QByteArray("one,,two") << QStringLiteral("malformed");
        QTest::newRow("plain http") << QByteArray("PADDLE_API_URL") << QByteArray("http://api.paddle.com")
                                    << QStringLiteral("not a usable API address");
    }
    void malformedValuesAreFaults()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, says);
        std::map<QByteArray, QByteArray> table{{"PADDLE_BILLING_ENABLED", "1"},
                                               {"PADDLE_API_KEY", kSandboxKey},
                                               {"PADDLE_ENVIRONMENT", "sandbox"},
                                               {"PADDLE_WEBHOOK_SECRET", "s3cret"}};
        QVERIFY(loadSettings({.needs = LoadOptions::Needs::Both}, variables(table)).faults.empty());
        table[name] = value;
        const auto loaded = loadSettings({.needs = LoadOptions::Needs::Both}, variables(table));
        QVERIFY2(mentions(loaded.faults, says), qPrintable(faultsText(loaded.faults)));
        QVERIFY(!faultsText(loaded.faults).contains(QString::fromUtf8(value)) ||
                name != "PADDLE_API_KEY"); // never shown
    }

    void theProfileIsReadAndTheEnvironmentWins()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.toml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[paddle]\nenabled = true\nenvironment = \"production\"\nlabel = \"shop\"\nvendor_id = "
                   "42\n[safety]\nproduction = \"read-only\"\n[database]\nurl = \"sqlite:/a.db\"\n");
        file.close();
        const auto loaded =
            loadSettings({.profileFile = path, .file = LoadOptions::File::Required},
                         variables({{"PADDLE_ENVIRONMENT", "sandbox"}, {"PADDLE_API_KEY", kSandboxKey}}));
        QVERIFY2(loaded.faults.empty(), qPrintable(faultsText(loaded.faults)));
        QCOMPARE(loaded.settings.paddle.account().toString(), QStringLiteral("paddle/sandbox/shop"));
        QCOMPARE(loaded.settings.paddle.vendorId, QStringLiteral("42"));
        QVERIFY(loaded.settings.productionSafety == SafetyLevel::ReadOnly);
        QCOMPARE(loadSettings({.profileFile = path, .database = QStringLiteral("sqlite:/b.db")}, variables({}))
                     .settings.database,
                 QStringLiteral("sqlite:/b.db"));
    }

    void mistakesInTheProfileNameTheLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("not toml") << QByteArray("[paddle\n") << QStringLiteral("line 1");
        QTest::newRow("unknown key") << QByteArray("[safety]\nprodution = \"type\"\n")
                                     << QStringLiteral("Unknown key “safety.prodution”");
        QTest::newRow("secret") << QByteArray("[paddle]\napi_key = \"x\"\n")
                                << QStringLiteral("do not belong into a profile");
        QTest::newRow("level") << QByteArray("[safety]\nproduction = \"careful\"\n")
                               << QStringLiteral("no safety level");
        QTest::newRow("type") << QByteArray("[database]\nurl = [1]\n") << QStringLiteral("line 2");
        QTest::newRow("duplicate") << QByteArray("[database]\nurl = \"a\"\nurl = \"b\"\n") << QStringLiteral("line 3");
    }
    void mistakesInTheProfileNameTheLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("p.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto loaded = loadSettings({.profileFile = file.fileName()}, variables({}));
        QVERIFY2(mentions(loaded.faults, says), qPrintable(faultsText(loaded.faults)));
    }

    void secretFilesMustBeClosedToOthers()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("key"));
        QVERIFY(secrets::writeSecretFile(path, SecretBytes(kSandboxKey)));
        QCOMPARE(QFile::permissions(path) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(!secrets::writeSecretFile(path, SecretBytes(QByteArray("other")))); // never overwrites
        const auto table = variables({{"PADDLE_BILLING_ENABLED", "1"},
                                      {"PADDLE_ENVIRONMENT", "sandbox"},
                                      {"PADDLE_API_KEY_FILE", path.toUtf8()}});
        QVERIFY(loadSettings({}, table).faults.empty());
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup));
        QVERIFY(mentions(loadSettings({}, table).faults, QStringLiteral("chmod 600")));
        QVERIFY(QFile::remove(path));
        QVERIFY(mentions(loadSettings({}, table).faults, QStringLiteral("does not exist")));
    }

    void theCredentialsDirectoryComesFirst()
    {
        QTemporaryDir folder;
        QVERIFY(secrets::writeSecretFile(folder.filePath(QStringLiteral("paddle-api-key")), SecretBytes(kSandboxKey)));
        const auto loaded = loadSettings({}, variables({{"CREDENTIALS_DIRECTORY", folder.path().toUtf8()},
                                                        {"PADDLE_API_KEY", "from the environment"}}));
        QCOMPARE(loaded.settings.paddle.apiKey.reveal(), kSandboxKey);
    }
};

RK_TEST(TstSettings)
#include "tst_settings.moc"
