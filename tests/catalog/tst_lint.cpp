// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/lint.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

#include <random>

using namespace reckoner;
using namespace reckoner::catalog;

namespace {

struct LintedCatalog {
    std::vector<Product> products;
    std::vector<Price> prices;
    std::vector<Plan> plans;

    Product &product(const char *id, const QString &name)
    {
        Product product;
        product.id = ProductId(QString::fromLatin1(id));
        product.name = name;
        product.status = QStringLiteral("active");
        product.type = QStringLiteral("standard");
        products.push_back(product);
        return products.back();
    }
    Price &price(const char *id, qint64 minor, const char *currency = "USD", const char *interval = "month")
    {
        Price price;
        price.id = PriceId(QString::fromLatin1(id));
        price.productId = ProductId(QStringLiteral("pro_a"));
        price.unitPrice = Money(minor, Currency::of(currency));
        if (*interval)
            price.billingCycle = periodFromText(QString::fromLatin1(interval), 1);
        price.status = QStringLiteral("active");
        prices.push_back(price);
        return prices.back();
    }
    QStringList found() const
    {
        QStringList said;
        for (const LintFinding &one : lintCatalog(products, prices, plans))
            said.append(lintRuleName(one.rule) + u' ' + one.subject +
                        (one.other.isEmpty() ? QString() : u' ' + one.other));
        return said;
    }
};

LintedCatalog plainCatalog()
{
    LintedCatalog catalog;
    catalog.product("pro_a", QStringLiteral("Alpha"));
    return catalog;
}

void sell(LintedCatalog &catalog, const char *price, qint64 credits)
{
    if (catalog.plans.empty())
        catalog.plans.push_back({.account = {},
                                 .code = QStringLiteral("team"),
                                 .name = {},
                                 .metadata = {},
                                 .prices = {},
                                 .changedBy = {},
                                 .changedAt = {}});
    PlanPrice sold;
    sold.priceId = PriceId(QString::fromLatin1(price));
    sold.credits = credits;
    catalog.plans.front().prices.push_back(sold);
}

LintedCatalog someCatalog()
{
    LintedCatalog catalog;
    const int products = *rc::gen::inRange(1, 4);
    for (int i = 0; i < products; ++i) {
        const QByteArray id = "pro_" + QByteArray::number(i);
        catalog.product(id.constData(), QStringLiteral("P%1").arg(*rc::gen::inRange(0, 3)));
        if (*rc::gen::inRange(0, 4) == 0)
            catalog.products.back().status = QStringLiteral("archived");
    }
    const int prices = *rc::gen::inRange(0, 9);
    for (int i = 0; i < prices; ++i) {
        const char *currency = *rc::gen::element("USD", "EUR", "JPY");
        const char *interval = *rc::gen::element("month", "year", "week", "");
        const QByteArray id = "pri_" + QByteArray::number(i);
        Price &price = catalog.price(id.constData(), *rc::gen::inRange<qint64>(0, 300'000), currency, interval);
        price.productId = ProductId(QStringLiteral("pro_%1").arg(*rc::gen::inRange(0, 5)));
        if (*rc::gen::inRange(0, 4) == 0)
            price.status = QStringLiteral("archived");
        if (*rc::gen::inRange(0, 4) == 0)
            price.trialPeriod = periodFromText(QStringLiteral("day"), 7);
        if (*rc::gen::arbitrary<bool>())
            sell(catalog, id.constData(), *rc::gen::inRange<qint64>(0, 5));
    }
    return catalog;
}

} // namespace

class TstLint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundCatalogHasNoFindings()
    {
        LintedCatalog catalog = plainCatalog();
        catalog.price("pri_m", 1000).name = QStringLiteral("Monthly");
        catalog.price("pri_y", 10'000, "USD", "year").name = QStringLiteral("Annual");
        catalog.price("pri_free", 0);
        sell(catalog, "pri_m", 1000);
        sell(catalog, "pri_y", 12'000);
        QCOMPARE(catalog.found(), QStringList());
    }
    void oneProductTwice()
    {
        LintedCatalog catalog = plainCatalog();
        catalog.product("pro_b", QStringLiteral(" alpha "));
        QCOMPARE(catalog.found(), QStringList{QStringLiteral("same_product_twice pro_b pro_a")});
        catalog.products.back().status = QStringLiteral("archived");
        QCOMPARE(catalog.found(), QStringList());
    }
    void aCurrencyThatOnlyAnotherCycleHas()
    {
        LintedCatalog catalog = plainCatalog();
        Price &month = catalog.price("pri_m", 1000);
        month.overrides = {{{QStringLiteral("DE")}, Money(900, Currency::of("EUR"))}};
        catalog.price("pri_y", 10'000, "USD", "year");
        QCOMPARE(catalog.found(), QStringList{QStringLiteral("missing_currency pri_y EUR")});
        catalog.price("pri_y_eur", 9'000, "EUR", "year"); // a price of its own does as well
        QCOMPARE(catalog.found(), QStringList());
    }
    void aYearThatCostsMoreThanTwelveMonths()
    {
        LintedCatalog catalog = plainCatalog();
        catalog.price("pri_m", 1000);
        catalog.price("pri_y", 12'001, "USD", "year");
        QCOMPARE(catalog.found(), QStringList{QStringLiteral("yearly_dearer pri_y pri_m")});
        catalog.prices.back().unitPrice = Money(12'000, Currency::of("USD"));
        QCOMPARE(catalog.found(), QStringList());
        catalog.prices.back().unitPrice = Money(20'000, Currency::of("USD"));
        catalog.price("pri_m_large", 2'000); // the year of the larger size
        QCOMPARE(catalog.found(), QStringList());
    }
    void aPriceWithoutItsProduct()
    {
        LintedCatalog catalog = plainCatalog();
        catalog.price("pri_m", 1000);
        catalog.price("pri_x", 1000).productId = ProductId(QStringLiteral("pro_gone"));
        QCOMPARE(catalog.found(), QStringList{QStringLiteral("orphan_price pri_x pro_gone")});
        catalog.prices.pop_back();
        catalog.products.back().status = QStringLiteral("archived");
        QCOMPARE(catalog.found(), QStringList{QStringLiteral("orphan_price pri_m pro_a")});
    }
    void whatPlansStillSell()
    {
        LintedCatalog catalog = plainCatalog();
        catalog.price("pri_m", 1000).status = QStringLiteral("archived");
        catalog.price("pri_y", 10'000, "USD", "year");
        catalog.price("pri_2", 2'000);
        sell(catalog, "pri_m", 1000);
        sell(catalog, "pri_none", 1);
        QCOMPARE(catalog.found(), QStringList({QStringLiteral("archived_on_plan pri_m team"),
                                               QStringLiteral("archived_on_plan pri_none team")}));
        catalog.prices.front().status = QStringLiteral("active");
        catalog.plans.front().prices.pop_back();
        sell(catalog, "pri_y", 1000);
        QCOMPARE(catalog.found(), QStringList{QStringLiteral("credits_mismatch pri_y team")});
    }
    void namesThatSayAnotherCycle()
    {
        LintedCatalog catalog = plainCatalog();
        catalog.price("pri_m", 1000).name = QStringLiteral("Team, annual");
        QCOMPARE(catalog.found(), QStringList{QStringLiteral("interval_mismatch pri_m")});
        catalog.prices.back().name = QStringLiteral("Annual plan, billed monthly");
        QCOMPARE(catalog.found(), QStringList());
        catalog.prices.back().name = QStringLiteral("Yearly");
        catalog.prices.back().billingCycle = periodFromText(QStringLiteral("month"), 12);
        QCOMPARE(catalog.found(), QStringList());
    }
    void amountsThatCannotBeMeant()
    {
        LintedCatalog catalog = plainCatalog();
        catalog.price("pri_small", 70);
        QCOMPARE(catalog.found(), QStringList{QStringLiteral("below_charge_minimum pri_small USD")});
        catalog.prices.back().unitPrice = Money(71, Currency::of("USD"));
        QCOMPARE(catalog.found(), QStringList());
        catalog.prices.back().unitPrice = Money(1000, Currency::of("USD"));
        catalog.prices.back().overrides = {{{QStringLiteral("JP")}, Money(150'000, Currency::of("JPY"))}};
        QCOMPARE(catalog.found(), QStringList{QStringLiteral("cents_without_cents pri_small JPY")});
        catalog.prices.back().overrides.front().unitPrice = Money(1'500, Currency::of("JPY"));
        QCOMPARE(catalog.found(), QStringList());
        catalog.prices.back().overrides.clear();
        catalog.prices.back().billingCycle.reset();
        catalog.prices.back().trialPeriod = periodFromText(QStringLiteral("day"), 7);
        QCOMPARE(catalog.found(), QStringList{QStringLiteral("trial_without_cycle pri_small")});
    }
    void theOrderOfThingsDoesNotMatter()
    {
        const bool holds = rc::check([] {
            LintedCatalog catalog = someCatalog();
            const auto found = lintCatalog(catalog.products, catalog.prices, catalog.plans);
            std::mt19937 random(*rc::gen::arbitrary<unsigned>());
            std::shuffle(catalog.products.begin(), catalog.products.end(), random);
            std::shuffle(catalog.prices.begin(), catalog.prices.end(), random);
            for (Plan &plan : catalog.plans)
                std::shuffle(plan.prices.begin(), plan.prices.end(), random);
            RC_ASSERT((found == lintCatalog(catalog.products, catalog.prices, catalog.plans)));
        });
        QVERIFY(holds);
    }
    void whatIsArchivedIsLeftAlone()
    {
        const bool holds = rc::check([] {
            LintedCatalog catalog = someCatalog();
            catalog.plans.clear();
            for (Product &product : catalog.products)
                product.status = QStringLiteral("archived");
            for (Price &price : catalog.prices)
                price.status = QStringLiteral("archived");
            RC_ASSERT((catalog.found().isEmpty()));
        });
        QVERIFY(holds);
    }
    void everyFindingNamesSomethingThatIsThereOrSold()
    {
        const bool holds = rc::check([] {
            const LintedCatalog catalog = someCatalog();
            for (const LintFinding &one : lintCatalog(catalog.products, catalog.prices, catalog.plans)) {
                const auto isIt = [&](const auto &entry) { return entry.id.toString() == one.subject; };
                const bool isThere = std::any_of(catalog.prices.begin(), catalog.prices.end(), isIt) ||
                                     std::any_of(catalog.products.begin(), catalog.products.end(), isIt);
                RC_ASSERT((isThere || one.rule == LintRule::ArchivedOnPlan));
                RC_ASSERT((!one.text.isEmpty()));
            }
        });
        QVERIFY(holds);
    }
};

RK_TEST(TstLint)
#include "tst_lint.moc"
