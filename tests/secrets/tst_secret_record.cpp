// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret_record.h"

#include "core/secrets/memory_keychain.h"
#include "tests/testkit/await.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::secrets;
using testkit::await;

class TstSecretRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsComeBackAsTheyWere();
    void aBareSecretOfAnotherProgramIsOne();
    void nonsenseIsNoSecret_data();
    void nonsenseIsNoSecret();
    void fourCharactersAreToldOnlyOfLongSecrets();
    void itemsOfProfilesAndAccountsDiffer();
    void memoryForgetsWithTheObject();
};

void TstSecretRecord::recordsComeBackAsTheyWere()
{
    std::vector<SecretRecord> records;
    records.push_back({SecretBytes("pdl_ntfset_one"), Instant::fromSeconds(1000), std::nullopt});
    records.push_back({SecretBytes("pdl_ntfset_two"), Instant::fromSeconds(2000), Instant::fromSeconds(9000)});
    records.push_back({SecretBytes("set expires secret"), std::nullopt, std::nullopt});
    const auto back = decodeRecords(encodeRecords(records));
    QCOMPARE(back.size(), records.size());
    for (size_t i = 0; i < records.size(); ++i) {
        QCOMPARE(back[i].value.reveal(), records[i].value.reveal());
        QCOMPARE(back[i].setAt.has_value(), records[i].setAt.has_value());
        QVERIFY(back[i].setAt == records[i].setAt);
        QVERIFY(back[i].expiresAt == records[i].expiresAt);
    }
}

void TstSecretRecord::aBareSecretOfAnotherProgramIsOne()
{
    const auto records = decodeRecords(SecretBytes("pdl_sdbx_apikey_x\n"));
    QCOMPARE(records.size(), size_t(1));
    QCOMPARE(records.front().value.reveal(), QByteArray("pdl_sdbx_apikey_x"));
    QVERIFY(!records.front().setAt);
}

void TstSecretRecord::nonsenseIsNoSecret_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n ");
    QTest::newRow("lines") << QByteArray("a\nb\n");
    QTest::newRow("no secret") << QByteArray("set 2026-01-01T00:00:00Z\n\n");
    QTest::newRow("empty secret") << QByteArray("set 2026-01-01T00:00:00Z\nsecret \n");
}

void TstSecretRecord::nonsenseIsNoSecret()
{
    QFETCH(QByteArray, text);
    QVERIFY(decodeRecords(SecretBytes(text)).empty());
}

void TstSecretRecord::fourCharactersAreToldOnlyOfLongSecrets()
{
    QCOMPARE(lastCharacters(SecretBytes("pdl_sdbx_apikey_01abcdefgh_wxyz")), QStringLiteral("wxyz"));
    QVERIFY(lastCharacters(SecretBytes("short_secret")).isEmpty());
    QVERIFY(lastCharacters(SecretBytes(QByteArray(40, '\x01'))).isEmpty());
    QVERIFY(lastCharacters(SecretBytes()).isEmpty());
}

void TstSecretRecord::itemsOfProfilesAndAccountsDiffer()
{
    const AccountId sandbox(QStringLiteral("paddle/sandbox/main")), live(QStringLiteral("paddle/production/main"));
    const QSet<QString> names{apiKeyItem(QStringLiteral("a"), sandbox), apiKeyItem(QStringLiteral("b"), sandbox),
                              apiKeyItem(QStringLiteral("a"), live), webhookSecretsItem(QStringLiteral("a"), live)};
    QCOMPARE(names.size(), 4);
}

void TstSecretRecord::memoryForgetsWithTheObject()
{
    const QString item = QStringLiteral("x");
    MemoryKeychain memory;
    QCOMPARE(await(memory.read(item, Unlocking::Never))->outcome, KeychainOutcome::NotThere);
    QCOMPARE(await(memory.store(item, SecretBytes("s")))->outcome, KeychainOutcome::Done);
    QCOMPARE(await(memory.read(item, Unlocking::Never))->secret.reveal(), QByteArray("s"));
    QCOMPARE(await(MemoryKeychain().read(item, Unlocking::Never))->outcome, KeychainOutcome::NotThere);
    QCOMPARE(await(memory.remove(item))->outcome, KeychainOutcome::Done);
    QCOMPARE(await(memory.remove(item))->outcome, KeychainOutcome::NotThere);
}

RK_TEST(TstSecretRecord)
#include "tst_secret_record.moc"
