// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/settings.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QFileInfo>
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

    void aWebhookSecretMayHaveAnEnd()
    {
        const auto load = [](const QByteArray &secret) {
            return loadSettings({}, variables({{"PADDLE_WEBHOOK_SECRET", secret}}));
        };
        const auto loaded = load("pdl_ntfset_new, pdl_ntfset_old;expires=2026-12-31T00:00:00Z");
        QVERIFY2(loaded.faults.empty(), qPrintable(faultsText(loaded.faults)));
        const auto &secrets = loaded.settings.paddle.webhookSecrets;
        QCOMPARE(secrets.size(), size_t(2));
        QVERIFY(!secrets[0].expiresAt);
        QCOMPARE(secrets[1].value.reveal(), QByteArray("pdl_ntfset_old"));
        const Instant end = Instant::parse(QStringLiteral("2026-12-31T00:00:00Z")).value();
        QVERIFY(!secrets[1].isOver(end - Micros(1)) && secrets[1].isOver(end));
        QCOMPARE(loaded.settings.paddle.webhookSecretValues().size(), size_t(2));
        for (const char *bad :
             {"pdl_ntfset_x;expires=soon", "pdl_ntfset_x;expires=", ";expires=2026-12-31T00:00:00Z"}) {
            const auto refused = load(bad);
            QCOMPARE(refused.faults.size(), size_t(1));
            QVERIFY(!refused.faults[0].what.contains(QStringLiteral("pdl_ntfset_x")));
        }
    }

    void theListenerIsDescribedInTheProfile()
    {
        const auto read = [](const QByteArray &text) { return readProfileText(text, QStringLiteral("p.toml")); };
        const auto loaded = read("[listener]\naddress = \"::1\"\nport = 9000\nthreads = 3\nconnections = 500\n"
                                 "connections_per_peer = 16\nsignature_tolerance = 60\n"
                                 "trusted_proxies = \"10.0.0.0/8, 127.0.0.1\"\nallowlist = \"provider\"\n"
                                 "tls_certificate = \"/c\"\ntls_key = \"/k\"\nlog_requests = true\n");
        QVERIFY2(loaded.faults.empty(), qPrintable(faultsText(loaded.faults)));
        const ListenerSettings &listener = loaded.settings.listener;
        QCOMPARE(listener.address, QStringLiteral("::1"));
        QCOMPARE(listener.port, 9000);
        QCOMPARE(listener.threads, 3);
        QCOMPARE(listener.connections, 500);
        QCOMPARE(listener.connectionsPerPeer, 16);
        QCOMPARE(listener.signatureToleranceSeconds, 60);
        QCOMPARE(listener.trustedProxies, (QStringList{QStringLiteral("10.0.0.0/8"), QStringLiteral("127.0.0.1")}));
        QVERIFY(listener.allowlist == ListenerSettings::Allowlist::Provider);
        QVERIFY(listener.logsRequests);
        QVERIFY(read("[listener]\nallowlist = \"192.0.2.0/24\"\n").settings.listener.allowlist ==
                ListenerSettings::Allowlist::Networks);
        QVERIFY(read("").settings.listener.allowlist == ListenerSettings::Allowlist::Off);
        for (const char *bad :
             {"port = 0", "port = 65536", "threads = 17", "address = \"here\"", "trusted_proxies = \"10.0.0.0/33\"",
              "trusted_proxies = \"everybody\"", "allowlist = \"paddle\"", "tls_key = \"/k\"",
              "log_requests = \"maybe\"", "signature_tolerance = 4"})
            QCOMPARE(read(QByteArray("[listener]\n") + bad + "\n").faults.size(), size_t(1));
        QVERIFY(read("[reports]\ndsn = \"https://k@example.test/1\"\n")
                    .faults[0]
                    .what.contains(QStringLiteral("Secrets do not belong")));
    }

    void reconciliationIsOffUntilAskedForAndNeedsALedger()
    {
        const auto read = [](const QByteArray &text) { return readProfileText(text, QStringLiteral("p.toml")); };
        QCOMPARE(read("").settings.reconciliation.every.count(), 0);
        const auto everyOf = [&](const QByteArray &every) {
            const auto loaded = read("[reconciliation]\ncsv = \"/x.csv\"\nevery = \"" + every + "\"\n");
            return loaded.faults.empty() ? loaded.settings.reconciliation.every : Micros(-1);
        };
        QCOMPARE(everyOf("off"), Micros(0));
        QCOMPARE(everyOf("30m"), Micros(std::chrono::minutes(30)));
        QCOMPARE(everyOf("6h"), Micros(std::chrono::hours(6)));
        QCOMPARE(everyOf("2d"), Micros(std::chrono::hours(48)));
        for (const char *bad : {"", "h", "6", "0h", "-1h", "9m", "6s", "1001h", "often"})
            QVERIFY2(everyOf(bad).count() == -1, bad);
        const QByteArray section = "[reconciliation]\nevery = \"6h\"\n";
        QCOMPARE(read(section).faults.size(), size_t(1)); // nothing to compare with
        QCOMPARE(read(section + "csv = \"/x.csv\"\npostgres = \"postgresql://u@h/d\"\n").faults.size(), size_t(1));
        QVERIFY(read(section + "[credits]\nenabled = true\nledger_url = \"https://l.example.test\"\n").faults.empty());
        const auto loaded = loadSettings(
            {}, variables({{"RECKONER_RECONCILE_EVERY", "1d"}, {"RECKONER_RECONCILE_POSTGRES", "postgresql://u@h/d"}}));
        QVERIFY2(loaded.faults.empty(), qPrintable(faultsText(loaded.faults)));
        QCOMPARE(loaded.settings.reconciliation.postgresAddress, QStringLiteral("postgresql://u@h/d"));
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

    // systemd gives a service's user the right to read by an access list, which looks like the group's.
    void aCredentialOfRootsMayLookOpenToItsGroup()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("paddle-api-key"));
        QVERIFY(secrets::writeSecretFile(path, SecretBytes(kSandboxKey)));
        const auto table = variables({{"PADDLE_BILLING_ENABLED", "1"},
                                      {"PADDLE_ENVIRONMENT", "sandbox"},
                                      {"CREDENTIALS_DIRECTORY", folder.path().toUtf8()}});
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup));
        const bool isRoots = QFileInfo(path).ownerId() == 0;
        QCOMPARE(loadSettings({}, table).faults.empty(), isRoots);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::WriteGroup));
        QVERIFY(mentions(loadSettings({}, table).faults, QStringLiteral("chmod 600")));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(mentions(loadSettings({}, table).faults, QStringLiteral("chmod 600")));
    }

    void theServicesCredentialsHaveTheNamesThatAreLookedFor()
    {
        QFile unit(QStringLiteral(RECKONER_SOURCE_DIR "/packaging/reckonerd.service"));
        QVERIFY(unit.open(QIODevice::ReadOnly));
        QTemporaryDir folder;
        const QByteArray option = "LoadCredential=";
        for (const QByteArray &line : unit.readAll().split('\n')) {
            if (!line.startsWith(option))
                continue;
            const QByteArray name = line.mid(option.size(), line.indexOf(':') - option.size());
            QVERIFY(secrets::writeSecretFile(folder.filePath(QString::fromLatin1(name)),
                                             SecretBytes(name.contains("key") ? kSandboxKey : "pdl_ntfset_one")));
        }
        const auto loaded = loadSettings({}, variables({{"CREDENTIALS_DIRECTORY", folder.path().toUtf8()}}));
        QCOMPARE(loaded.settings.paddle.apiKey.reveal(), kSandboxKey);
        QCOMPARE(loaded.settings.paddle.webhookSecrets.size(), size_t(1));
    }
};

RK_TEST(TstSettings)
#include "tst_settings.moc"
