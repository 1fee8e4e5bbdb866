// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/settings.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::config;

namespace {

using StripeTable = std::map<QByteArray, QByteArray>;

const QByteArray kStripeTestKey = "sk_test_0123456789abcdefghijklmn";

Loaded loadedWith(StripeTable more)
{
    more.insert({{"STRIPE_BILLING_ENABLED", "true"},
                 {"STRIPE_ENVIRONMENT", "sandbox"},
                 {"STRIPE_SECRET_KEY", kStripeTestKey},
                 {"STRIPE_WEBHOOK_SECRET", "whsec_one, whsec_two;expires=2026-12-31T00:00:00Z"}});
    return loadSettings({.needs = LoadOptions::Needs::Both},
                        [table = std::move(more)](const QByteArray &name) -> std::optional<QByteArray> {
                            const auto found = table.find(name);
                            return found == table.end() ? std::nullopt : std::optional(found->second);
                        });
}

} // namespace

class TstStripeSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stripeAloneIsWorkedWith()
    {
        const Loaded loaded = loadedWith({});
        QVERIFY2(loaded.faults.empty(), qPrintable(faultsText(loaded.faults)));
        const Settings &settings = loaded.settings;
        QCOMPARE(settings.account().toString(), QStringLiteral("stripe/sandbox/main"));
        QCOMPARE(settings.providerName(), QStringLiteral("Stripe"));
        QCOMPARE(settings.stripe.secretKey.reveal(), kStripeTestKey);
        QCOMPARE(settings.stripe.webhookSecrets.size(), size_t(2));
        QVERIFY(settings.stripe.webhookSecrets[1].expiresAt.has_value());
    }

    void withBothTheProfileSaysWhich()
    {
        const StripeTable paddle{{"PADDLE_BILLING_ENABLED", "true"},
                                 {"PADDLE_ENVIRONMENT", "sandbox"},
                                 {"PADDLE_API_KEY", "0123456789abcdefghijklmn"},
                                 {"PADDLE_WEBHOOK_SECRET", "pdl_ntfset_one"}};
        QCOMPARE(loadedWith(paddle).settings.account().toString(), QStringLiteral("paddle/sandbox/main"));
        StripeTable chosen = paddle;
        chosen["RECKONER_PROVIDER"] = "stripe";
        QCOMPARE(loadedWith(chosen).settings.account().toString(), QStringLiteral("stripe/sandbox/main"));
        chosen["RECKONER_PROVIDER"] = "other";
        QCOMPARE(loadedWith(chosen).faults.size(), size_t(1));
    }

    void aKeyOfTheWrongKindIsNamed_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *test, const char *name, const char *value, const char *said) {
            QTest::newRow(test) << QByteArray(name) << QByteArray(value) << QString::fromLatin1(said);
        };
        row("publishable", "STRIPE_SECRET_KEY", "pk_test_0123456789abcdef", "publishable");
        row("live", "STRIPE_SECRET_KEY", "sk_live_0123456789abcdef", "live mode");
        row("restricted live", "STRIPE_SECRET_KEY", "rk_live_0123456789abcdef", "live mode");
        row("webhook", "STRIPE_SECRET_KEY", "whsec_0123456789abcdef", "STRIPE_WEBHOOK_SECRET");
        row("something else", "STRIPE_SECRET_KEY", "pdl_sdbx_0123456789abcdef", "no key of Stripe's");
        row("cut", "STRIPE_SECRET_KEY", "sk_test_", "malformed");
        row("key as secret", "STRIPE_WEBHOOK_SECRET", "sk_test_0123456789abcdef", "whsec_");
        row("path", "STRIPE_WEBHOOK_PATH", "v1/webhooks", "no path");
        row("environment", "STRIPE_ENVIRONMENT", "live", "no Stripe environment");
        row("address", "STRIPE_API_URL", "http://example.com", "API address");
    }
    void aKeyOfTheWrongKindIsNamed()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, said);
        const Loaded loaded = loadedWith({{name, value}});
        QCOMPARE(loaded.faults.size(), size_t(1));
        QVERIFY2(loaded.faults[0].what.contains(said), qPrintable(loaded.faults[0].what));
        QVERIFY(!loaded.faults[0].what.contains(QLatin1StringView("0123456789abcdef")));
    }
};

RK_TEST(TstStripeSettings)
#include "tst_stripe_settings.moc"
