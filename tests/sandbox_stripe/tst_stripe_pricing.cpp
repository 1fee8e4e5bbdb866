// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of reference/stripe.md, reproduced: §3.2 (prorations), §2.1 (tiers), §4.2 (signatures), §1.2 (form).
#include "app/sandbox/stripe/form.h"
#include "app/sandbox/stripe/pricing.h"
#include "app/sandbox/stripe/webhooks.h"
#include "core/base/instant.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace reckoner::sandbox::stripe;
using namespace Qt::StringLiterals;

class TstStripePricing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void prorationsAreAsPublished_data();
    void prorationsAreAsPublished();
    void aShareIsNeverMoreThanTheWhole();
    void creditAndDebitOfTheSameDifferByOneAtMost();
    void tiersAreAsWorkedOut();
    void decimalsAreRoundedOnceAtTheEnd();
    void monthsAreCountedFromTheAnchor();
    void signaturesAreAsPublished();
    void formsAreReadAsTheSdkWritesThem();
    void brokenFormsAreRefused_data();
    void brokenFormsAreRefused();
    void versionsDecideTheShape_data();
    void versionsDecideTheShape();
};

void TstStripePricing::prorationsAreAsPublished_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("after");
    QTest::addColumn<qint64>("credit");
    QTest::addColumn<qint64>("debit");
    const auto row = [](const char *name, qint64 s, qint64 e, qint64 t, qint64 before, qint64 after, qint64 credit,
                        qint64 debit) { QTest::newRow(name) << s << e << t << before << after << credit << debit; };
    row("V1", 1596749288, 1599427688, 1598982148, 1000, 3252, -166, 541);
    row("V2", 1790019909, 1792611909, 1791747909, 2000, 1000, -667, 333);
    row("V3", 0, 1000, 500, 1000, 2000, -500, 1000);
    row("V5b", 1767225600, 1769904000, 1768521600, 5000, 10000, -2581, 5161);
    row("V7", 1790021304, 1792613304, 1792606824, 1000, 1800, -3, 4);
    row("V8", 1790021309, 1792613309, 1792606829, 1000, 3000, -3, 7);
    row("V10", 1790019909, 1792611909, 1791747909, 2000, 60000, -667, 20000);
    row("V11", 1648320096, 1650998496, 1648320097, 1500, 0, -1500, 0);
    row("V12 at the end", 0, 1000, 1000, 2000, 3000, 0, 0);
    row("V12 at the start", 0, 1000, 0, 2000, 3000, -2000, 3000);
}

void TstStripePricing::prorationsAreAsPublished()
{
    QFETCH(qint64, start);
    QFETCH(qint64, end);
    QFETCH(qint64, at);
    QFETCH(qint64, before);
    QFETCH(qint64, after);
    QTEST(prorated(-before, {start, end}, at, Rules::Ties::TowardNegative), "credit");
    QTEST(prorated(after, {start, end}, at, Rules::Ties::TowardNegative), "debit");
}

void TstStripePricing::aShareIsNeverMoreThanTheWhole()
{
    QVERIFY(rc::check([](qint32 amount, quint16 length, quint16 gone) {
        const Span period{1000, 1000 + 1 + length};
        const qint64 share = prorated(amount, period, 1000 + gone, Rules::Ties::TowardNegative);
        RC_ASSERT(std::abs(share) <= std::abs(qint64(amount)));
        RC_ASSERT(share == 0 || (share < 0) == (amount < 0));
    }));
}

void TstStripePricing::creditAndDebitOfTheSameDifferByOneAtMost()
{
    QVERIFY(rc::check([](quint32 amount, quint16 length, quint16 gone) {
        const Span period{0, 1 + length};
        const qint64 credit = prorated(-qint64(amount), period, gone, Rules::Ties::TowardNegative);
        const qint64 debit = prorated(amount, period, gone, Rules::Ties::TowardNegative);
        RC_ASSERT(credit + debit <= 0); // a tie favours the customer
        RC_ASSERT(credit + debit >= -1);
    }));
}

void TstStripePricing::tiersAreAsWorkedOut()
{
    Price price;
    price.currency = u"usd"_s;
    price.tiersMode = u"graduated"_s;
    price.amounts.tiers = {{5, u"700"_s, {}}, {10, u"650"_s, {}}, {std::nullopt, u"600"_s, {}}};
    QCOMPARE(priceTotal(price, u"usd"_s, 20), qint64(12'750));
    QCOMPARE(priceTotal(price, u"usd"_s, 5), qint64(3'500));
    price.tiersMode = u"volume"_s;
    QCOMPARE(priceTotal(price, u"usd"_s, 20), qint64(12'000));
}

void TstStripePricing::decimalsAreRoundedOnceAtTheEnd()
{
    Price price;
    price.currency = u"usd"_s;
    price.amounts.unitAmount = u"0.5"_s;
    QCOMPARE(priceTotal(price, u"usd"_s, 3), qint64(2)); // 1.5
    price.amounts.unitAmount = u"0.000000000001"_s;
    QCOMPARE(priceTotal(price, u"usd"_s, 999'999'999), qint64(0));
    price.divideBy = 100;
    price.amounts.unitAmount = u"250"_s;
    QCOMPARE(priceTotal(price, u"usd"_s, 199), qint64(250));
    price.roundsUp = true;
    QCOMPARE(priceTotal(price, u"usd"_s, 199), qint64(500));
}

void TstStripePricing::monthsAreCountedFromTheAnchor()
{
    const auto at = [](const char *text) { return reckoner::Instant::parse(QByteArrayView(text))->seconds(); };
    const qint64 anchor = at("2026-01-31T12:00:00Z");
    const qint64 february = nextBoundary(anchor, {}, anchor);
    QCOMPARE(february, at("2026-02-28T12:00:00Z"));
    QCOMPARE(nextBoundary(anchor, {}, february), at("2026-03-31T12:00:00Z"));
}

void TstStripePricing::signaturesAreAsPublished()
{
    const QByteArray body = R"({"id":"evt_test_1","object":"event"})";
    QCOMPARE(signEvent("whsec_test_secret", 1700000000, body),
             QByteArray("t=1700000000,v1=29ab30b7065c11b28e53ac114fac5d6c492ed811a12d11ed2c2aad5bb4cf9809"));
    QCOMPARE(signEvent("whsec_old_secret", 1700000000, body),
             QByteArray("t=1700000000,v1=96c90e277402e8941b687da1b8dde3c82b6f2d5345c60062edf3a1a2c40481ac"));
}

void TstStripePricing::formsAreReadAsTheSdkWritesThem()
{
    const auto tree = decodeForm(
        "items[0][id]=si_1&items[0][price]=price_1&items[0][quantity]=3&items[1][id]=si_2&items[1][deleted]=true&"
        "metadata[a]=1&metadata[b]=&metadata[c]=x%20y%2B%C3%A9%26&expand[0]=latest_invoice&expand[1]=data.customer&"
        "cancel_at=&created[gte]=1&more[]=x&more[]=y");
    QVERIFY(tree.has_value());
    const QJsonObject items = tree->value(u"items"_s).toObject();
    QCOMPARE(items.value(u"1"_s).toObject().value(u"deleted"_s).toString(), u"true"_s);
    QCOMPARE(tree->value(u"metadata"_s).toObject().value(u"c"_s).toString(), u"x y+é&"_s);
    QCOMPARE(tree->value(u"cancel_at"_s).toString(u"?"_s), QString());
    QCOMPARE(tree->value(u"more"_s).toObject().value(u"1"_s).toString(), u"y"_s);
}

void TstStripePricing::brokenFormsAreRefused_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("percent") << QByteArray("a=%4");
    QTest::newRow("utf-8") << QByteArray("a=%ff");
    QTest::newRow("open bracket") << QByteArray("a[b=1");
    QTest::newRow("behind a bracket") << QByteArray("a[b]c=1");
    QTest::newRow("twice") << QByteArray("a=1&a=2");
    QTest::newRow("value and hash") << QByteArray("a=1&a[b]=2");
    QTest::newRow("no name") << QByteArray("=1");
    QTest::newRow("deep") << QByteArray("a[b][c][d][e][f][g][h][i]=1");
}

void TstStripePricing::brokenFormsAreRefused()
{
    QFETCH(QByteArray, form);
    QVERIFY(!decodeForm(form).has_value());
}

void TstStripePricing::versionsDecideTheShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("isModern");
    QTest::newRow("old") << u"2020-08-27"_s << true << false;
    QTest::newRow("acacia") << u"2025-02-24.acacia"_s << true << false;
    QTest::newRow("basil") << u"2025-03-31.basil"_s << true << true;
    QTest::newRow("dahlia") << u"2026-08-26.dahlia"_s << true << true;
    QTest::newRow("of another name") << u"2026-08-26.basil"_s << false << false;
    QTest::newRow("newer than known") << u"2027-01-01.endive"_s << false << false;
    QTest::newRow("a word") << u"not-a-real-version"_s << false << false;
    QTest::newRow("no name") << u"2025-04-01"_s << false << false;
}

void TstStripePricing::versionsDecideTheShape()
{
    QFETCH(QString, text);
    const auto version = ApiVersion::parse(text);
    QTEST(version.has_value(), "isKnown");
    QTEST(version && version->isModern(), "isModern");
}

RK_TEST(TstStripePricing)

#include "tst_stripe_pricing.moc"
