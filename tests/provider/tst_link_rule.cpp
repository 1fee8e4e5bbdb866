// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/link_rule.h"
#include "core/provider/paddle/portal_mapping.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::provider;

class TstLinkRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheProvidersOwnPagesOpen_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("opens");
        const auto row = [](const char *link, bool opens) { QTest::newRow(link) << QString::fromUtf8(link) << opens; };
        row("https://customer-portal.paddle.com/cpl_01h?token=x", true);
        row("https://customer-portal.paddle.com:443/cpl_01h", true);
        row("https://CUSTOMER-PORTAL.paddle.com/cpl_01h", true);
        row("https://buyer-portal.paddle.com/subscriptions/sub_1/update", true);
        row("https://paddle-production-invoice-service-pdfs.s3.amazonaws.com/invoice.pdf?X-Amz-Signature=1", true);
        row("http://customer-portal.paddle.com/cpl_01h", false);
        row("https://customer-portal.paddle.com:8443/cpl_01h", false);
        row("https://customer-portal.paddle.com.evil.example/cpl_01h", false);
        row("https://evil.example/?https://customer-portal.paddle.com", false);
        row("https://evil.example#customer-portal.paddle.com", false);
        row("https://customer-portal.paddle.com@evil.example/", false);
        row("https://user:secret@customer-portal.paddle.com/", false);
        row("https://customer-portal.paddle.com%2eevil.example/", false);
        row("https://xn--cstomer-portal-2kd.paddle.com/", false);
        row("https://сustomer-portal.paddle.com/", false); // the first letter is Cyrillic
        row("https://customer-portal.paddle.com./", false);
        row("https://paddle.com/", false);
        row("https://sandbox-customer-portal.paddle.com/cpl_01h", false); // the other environment's
        row("https://127.0.0.1:8080/portal", false);
        row("http://127.0.0.1:8080/portal", false);
        row("http://localhost:8080/portal", false);
        row("file:///etc/passwd", false);
        row("javascript:alert(1)", false);
        row("data:text/html,x", false);
        row("smb://customer-portal.paddle.com/share", false);
        row("ftp://customer-portal.paddle.com/", false);
        row("//customer-portal.paddle.com/", false);
        row("\\\\customer-portal.paddle.com\\share", false);
        row("customer-portal.paddle.com/cpl_01h", false);
        row("", false);
    }
    void onlyTheProvidersOwnPagesOpen()
    {
        QFETCH(QString, link);
        QFETCH(bool, opens);
        const LinkRule rule =
            paddle::paddleLinkRule(Environment::Production, QUrl(QStringLiteral("https://api.paddle.com")));
        const auto checked = checkedLink(QUrl(link, QUrl::StrictMode), rule);
        QCOMPARE(bool(checked), opens);
        if (!opens) // what is said of it holds no more of the link than its host
            QVERIFY(!checked.error().message.contains(QLatin1StringView("token")) &&
                    !checked.error().message.contains(QLatin1StringView("secret")));
    }

    void emulatorOpensOnlyInASandboxAndOnlyItself()
    {
        const QUrl emulator(QStringLiteral("http://127.0.0.1:8080"));
        const LinkRule rule = paddle::paddleLinkRule(Environment::Sandbox, emulator);
        QVERIFY(checkedLink(QUrl(QStringLiteral("http://127.0.0.1:8080/portal/x?t=1")), rule));
        QVERIFY(!checkedLink(QUrl(QStringLiteral("http://127.0.0.1:9090/portal/x")), rule));
        QVERIFY(!checkedLink(QUrl(QStringLiteral("http://127.0.0.1/portal/x")), rule));
        QVERIFY(!checkedLink(QUrl(QStringLiteral("http://192.168.1.2:8080/portal/x")), rule));
        QVERIFY(!checkedLink(QUrl(QStringLiteral("http://user@127.0.0.1:8080/portal/x")), rule));
        QVERIFY(checkedLink(QUrl(QStringLiteral("https://sandbox-customer-portal.paddle.com/cpl_1")), rule));
        QVERIFY(!checkedLink(QUrl(QStringLiteral("http://127.0.0.1:8080/portal/x")),
                             paddle::paddleLinkRule(Environment::Production, emulator)));
        QVERIFY(!checkedLink(
            QUrl(QStringLiteral("http://gateway.example:8080/x")),
            paddle::paddleLinkRule(Environment::Sandbox, QUrl(QStringLiteral("http://gateway.example:8080")))));
    }

    void aLinkOfAnotherLengthIsNone()
    {
        const LinkRule rule = paddle::paddleLinkRule(Environment::Production, {});
        const QString start = QStringLiteral("https://customer-portal.paddle.com/");
        QVERIFY(checkedLink(QUrl(start + QString(1900, QLatin1Char('a'))), rule));
        QVERIFY(!checkedLink(QUrl(start + QString(3000, QLatin1Char('a'))), rule));
    }
};

RK_TEST(TstLinkRule)
#include "tst_link_rule.moc"
