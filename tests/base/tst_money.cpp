// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;

class TstMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsOnlyTheProvidersForm()
    {
        const Currency usd = Currency::of("USD");
        QCOMPARE(Money::parseMinor("2499", usd)->minor(), 2499);
        QVERIFY(!Money::parseMinor("12.34", usd));
    }
};

RK_TEST(TstMoney)
#include "tst_money.moc"
