// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"
#include "tests/ui/window_checks.h"
#include "ui/catalog/catalog_rows.h"
#include "ui/catalog/catalog_words.h"

#include <QTest>

using namespace reckoner;
using ui::CatalogFilter;

namespace {

catalog::Product catalogProduct(const char *id, const char *name, const char *status = "active")
{
    catalog::Product product;
    product.id = ProductId(QString::fromLatin1(id));
    product.name = QString::fromLatin1(name);
    product.status = QString::fromLatin1(status);
    return product;
}

catalog::Price catalogPrice(const char *id, const char *product, qint64 minor, std::optional<catalog::Interval> cycle)
{
    catalog::Price price;
    price.id = PriceId(QString::fromLatin1(id));
    price.productId = ProductId(QString::fromLatin1(product));
    price.name = QString::fromLatin1(id);
    price.status = QStringLiteral("active");
    price.unitPrice = Money(minor, Currency::of("USD"));
    if (cycle)
        price.billingCycle = catalog::Period{*cycle, 1, {}};
    return price;
}

ui::Catalog sampleCatalog()
{
    using catalog::Interval;
    ui::Catalog all;
    all.products = {catalogProduct("pro_a", "Alpha"), catalogProduct("pro_b", "Beta"),
                    catalogProduct("pro_c", "Gamma", "archived")};
    all.prices = {catalogPrice("pri_once", "pro_a", 500, std::nullopt),
                  catalogPrice("pri_year", "pro_a", 9'000, Interval::Year),
                  catalogPrice("pri_month_dear", "pro_a", 1'500, Interval::Month),
                  catalogPrice("pri_month", "pro_a", 1'000, Interval::Month),
                  catalogPrice("pri_old", "pro_b", 700, Interval::Month),
                  catalogPrice("pri_orphan", "pro_x", 100, Interval::Month)};
    all.prices[4].status = QStringLiteral("archived");
    all.usage = {{PriceId(QStringLiteral("pri_month")), 3, 4, Money(300, Currency::of("EUR"))},
                 {PriceId(QStringLiteral("pri_month")), 12, 12, Money(12'000, Currency::of("USD"))}};
    return all;
}

QString shownRows(const CatalogFilter &filter)
{
    QStringList ids;
    for (const ui::CatalogRow &row : ui::catalogRows(sampleCatalog(), filter))
        ids.append(row.id());
    return ids.join(u' ');
}

} // namespace

class TstCatalogRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }
    void pricesStandBelowTheirProducts();
    void archivedOnesAreShownWhenAskedFor();
    void searchAndKindNarrow();
    void usageStaysWithItsPrice();
};

void TstCatalogRows::pricesStandBelowTheirProducts()
{
    QCOMPARE(shownRows({}), QStringLiteral("pro_a pri_month pri_month_dear pri_year pri_once pro_b pro_x pri_orphan"));
}

void TstCatalogRows::archivedOnesAreShownWhenAskedFor()
{
    const QString rows = shownRows({.archived = true});
    QVERIFY(rows.contains(QStringLiteral("pro_b pri_old")) && rows.contains(QStringLiteral("pro_c")));
}

void TstCatalogRows::searchAndKindNarrow()
{
    QCOMPARE(shownRows({.search = QStringLiteral("YEAR")}), QStringLiteral("pro_a pri_year"));
    QCOMPARE(shownRows({.search = QStringLiteral("beta")}), QStringLiteral("pro_b"));
    QCOMPARE(shownRows({.kind = QStringLiteral("once")}), QStringLiteral("pro_a pri_once"));
    QCOMPARE(shownRows({.search = QStringLiteral("nothing")}), QString());
}

void TstCatalogRows::usageStaysWithItsPrice()
{
    for (const ui::CatalogRow &row : ui::catalogRows(sampleCatalog(), {})) {
        const bool held = row.id() == QStringLiteral("pri_month");
        QCOMPARE(row.subscriptions(), held ? 15 : 0);
        QCOMPARE(row.usage.size(), size_t(held ? 2 : 0));
        if (held)
            QCOMPARE(ui::revenueText(row.usage), QStringLiteral("€3.00 · $120.00"));
    }
}

RK_TEST(TstCatalogRows)
#include "tst_catalog_rows.moc"
