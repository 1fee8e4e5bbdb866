// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/log.h"
#include "core/base/secret.h"
#include "tests/testkit/registry.h"

#include <QDebug>
#include <QTest>

#include <unordered_set>

using namespace reckoner;

namespace {

template <class T>
concept Printable = requires(QDebug debug, T value)
{
    debug << value;
};
static_assert(!Printable<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, QByteArray>);
static_assert(!std::is_convertible_v<CustomerId, SubscriptionId>);

} // namespace

class TstSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecretWipesWhatItHeld()
    {
        QByteArray bytes("pdl_sdbx_apikey_something");
        wipe(bytes);
        QVERIFY(bytes.isEmpty());

        SecretBytes first(QByteArray("one")), second(QByteArray("two"));
        first = second;
        QCOMPARE(first.reveal(), QByteArray("two"));
        const SecretBytes moved = std::move(first);
        QCOMPARE(moved.reveal(), QByteArray("two"));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the promise
        QVERIFY(!second.isEmpty());
    }

    void wipingDoesNotTouchSomebodyElsesCopy()
    {
        QByteArray bytes("shared");
        const QByteArray other = bytes;
        wipe(bytes);
        QCOMPARE(other, QByteArray("shared"));
    }

    void logsShowNoKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("paddle key") << QStringLiteral(
            "key pdl_live_apikey_01abcdefghijklmnopqrstuvwx_ABCDEFGHIJKLMNOPQRSTUV_abc used");
        QTest::newRow("webhook secret") << QStringLiteral("pdl_ntfset_01test_0123456789abcdef");
        QTest::newRow("bearer") << QStringLiteral("Authorization: Bearer abc.def-ghi==");
        QTest::newRow("stripe") << QStringLiteral("sk_test_51Habc and whsec_abc123");
        QTest::newRow("portal") << QStringLiteral("https://x?token=pca_01abcd");
    }
    void logsShowNoKey()
    {
        QFETCH(QString, text);
        for (const auto format : {log::Format::Text, log::Format::Json}) {
            const QByteArray line = log::formatLine(format, QtInfoMsg, "reckoner.test", "2024-01-01T00:00:00Z", text);
            QVERIFY(line.contains("[redacted]"));
            for (const char *piece : {"_abc", "0123456789abcdef", "abc.def", "51Habc", "abc123", "01abcd"})
                QVERIFY2(!line.contains(piece), line.constData());
        }
    }

    void aLogEntryIsOneLine()
    {
        const QByteArray line =
            log::formatLine(log::Format::Text, QtWarningMsg, "reckoner.test", "2024-01-01T00:00:00Z",
                            QStringLiteral("name=a\r\n2024 critical forged \x1b[31m\u2028x"));
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(!line.contains('\x1b') && !line.contains('\r'));
        QVERIFY(line.startsWith("2024-01-01T00:00:00Z warning reckoner.test: name=a"));
        const QByteArray json = log::formatLine(log::Format::Json, QtWarningMsg, "reckoner.test",
                                                "2024-01-01T00:00:00Z", QStringLiteral("a\nb\"c"));
        QCOMPARE(json.count('\n'), 1);
        QVERIFY(json.contains(R"("level":"warning")"));
    }

    void idsOfDifferentThingsDoNotMix()
    {
        const CustomerId a(QStringLiteral("ctm_1")), b(QStringLiteral("ctm_2"));
        QVERIFY(a != b && a < b && a == CustomerId(QStringLiteral("ctm_1")));
        QVERIFY(CustomerId().isEmpty());
        const std::unordered_set<CustomerId> set{a, b, a};
        QCOMPARE(set.size(), size_t(2));
    }
};

RK_TEST(TstSecret)
#include "tst_secret.moc"
