// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/item_merge.h"
#include "tests/billing/mirror_rows.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <set>

namespace reckoner::subscriptions {

using namespace billing_tests;

namespace {

PriceId id(const char *text)
{
    return PriceId(QString::fromLatin1(text));
}

std::vector<ItemChange> list(std::initializer_list<std::pair<const char *, qint64>> items)
{
    std::vector<ItemChange> changes;
    for (const auto &[price, quantity] : items)
        changes.push_back({id(price), quantity});
    return changes;
}

std::vector<catalog::OfferedPrice> mergeCatalog()
{
    std::vector<catalog::OfferedPrice> prices;
    for (const char *name : {"team", "seat", "solo", "archived", "once", "yearly", "limited", "euro", "override"})
        prices.push_back({price(QString::fromLatin1(name), QStringLiteral("pro"), 1000), QStringLiteral("Product")});
    prices[3].price.status = QStringLiteral("archived");
    prices[4].price.billingCycle.reset();
    prices[5].price.billingCycle = catalog::Period{catalog::Interval::Year, 1, {}};
    prices[6].price.quantityMinimum = 5;
    prices[6].price.quantityMaximum = 10;
    prices[7].price.unitPrice = Money(900, Currency::of("EUR"));
    prices[8].price.unitPrice = Money(900, Currency::of("EUR"));
    prices[8].price.overrides = {{{QStringLiteral("US")}, dollars(950)}};
    return prices;
}

} // namespace

class TstItemMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneWishKeepsTheRest();
    void impossibleWishesAreErrors();
    void faultyListsAreExplained_data();
    void faultyListsAreExplained();
    void archivedItemsMayStay();
    void aListOfAHundredIsTheMost();
    void cyclesAreCompared();
    void everyProblemHasItsOwnSentence();
};

void TstItemMerge::oneWishKeepsTheRest()
{
    Subscription current = subscription(QStringLiteral("sub"), QStringLiteral("ctm"));
    current.items.push_back(item(QStringLiteral("setup"), 1, 5000));
    current.items.back().recurring = false; // is not sent back
    const std::vector<ItemChange> items = currentItems(current);
    QCOMPARE(items, list({{"team", 1}, {"seat", 20}}));
    QCOMPARE(*swapItem(items, id("team"), {id("solo"), 2}), list({{"solo", 2}, {"seat", 20}}));
    QCOMPARE(*swapItem(items, id("team"), {id("team"), 2}), list({{"team", 2}, {"seat", 20}}));
    QCOMPARE(*addItem(items, {id("addon"), 3}), list({{"team", 1}, {"seat", 20}, {"addon", 3}}));
    QCOMPARE(*setQuantity(items, {id("seat"), 15}), list({{"team", 1}, {"seat", 15}}));
    QCOMPARE(*removeItem(items, id("team")), list({{"seat", 20}}));
}

void TstItemMerge::impossibleWishesAreErrors()
{
    const std::vector<ItemChange> items = list({{"team", 1}, {"seat", 20}});
    QCOMPARE(swapItem(items, id("none"), {id("solo"), 1}).error().kind, ErrorKind::NotFound);
    QCOMPARE(swapItem(items, id("team"), {id("seat"), 1}).error().kind, ErrorKind::Conflict);
    QCOMPARE(addItem(items, {id("seat"), 1}).error().kind, ErrorKind::Conflict);
    QCOMPARE(setQuantity(items, {id("none"), 1}).error().kind, ErrorKind::NotFound);
    QCOMPARE(removeItem(items, id("none")).error().kind, ErrorKind::NotFound);
}

void TstItemMerge::faultyListsAreExplained_data()
{
    using P = ItemProblem;
    QTest::addColumn<std::vector<ItemChange>>("items");
    QTest::addColumn<std::vector<ItemFault>>("faults");
    const auto row = [](const char *name, std::vector<ItemChange> items, std::vector<ItemFault> faults) {
        QTest::newRow(name) << items << faults;
    };
    row("as it is", list({{"team", 1}, {"seat", 20}}), {});
    row("another plan", list({{"solo", 1}, {"seat", 20}}), {});
    row("nothing", {}, {{P::NoItems, {}}});
    row("twice", list({{"team", 1}, {"team", 2}}), {{P::Duplicate, id("team")}});
    row("unknown", list({{"team", 1}, {"none", 2}}), {{P::UnknownPrice, id("none")}});
    row("archived", list({{"archived", 1}}), {{P::Archived, id("archived")}});
    row("charged once", list({{"team", 1}, {"once", 1}}), {{P::NotRecurring, id("once")}});
    row("mixed cycles", list({{"team", 1}, {"yearly", 1}}), {{P::MixedCycles, id("yearly")}});
    row("another cycle for all", list({{"yearly", 1}}), {});
    row("too few", list({{"limited", 4}}), {{P::QuantityTooSmall, id("limited")}});
    row("just enough", list({{"limited", 5}}), {});
    row("at most", list({{"limited", 10}}), {});
    row("too many", list({{"limited", 11}}), {{P::QuantityTooLarge, id("limited")}});
    row("none of it", list({{"team", 0}}), {{P::QuantityTooSmall, id("team")}});
    row("negative", list({{"team", -1}}), {{P::QuantityTooSmall, id("team")}});
    row("other currency", list({{"euro", 1}}), {{P::OtherCurrency, id("euro")}});
    row("override in the currency", list({{"override", 1}}), {});
    row("several faults", list({{"none", 1}, {"once", 0}}),
        {{P::UnknownPrice, id("none")}, {P::NotRecurring, id("once")}, {P::QuantityTooSmall, id("once")}});
}

void TstItemMerge::faultyListsAreExplained()
{
    QFETCH(std::vector<ItemChange>, items);
    QFETCH(std::vector<ItemFault>, faults);
    const Subscription current = subscription(QStringLiteral("sub"), QStringLiteral("ctm"));
    QCOMPARE(checkItems(items, current, mergeCatalog()), faults);
}

void TstItemMerge::archivedItemsMayStay()
{
    Subscription current = subscription(QStringLiteral("sub"), QStringLiteral("ctm"));
    current.items.push_back(item(QStringLiteral("archived"), 1, 100));
    current.items.push_back(item(QStringLiteral("gone"), 1, 100)); // not even in the catalog
    QVERIFY(checkItems(currentItems(current), current, mergeCatalog()).empty());
}

void TstItemMerge::aListOfAHundredIsTheMost()
{
    Subscription current = subscription(QStringLiteral("sub"), QStringLiteral("ctm"));
    current.items.clear();
    for (size_t i = 0; i < kMaxSubscriptionItems; ++i)
        current.items.push_back(item(QString::number(i), 1, 100));
    std::vector<ItemChange> items = currentItems(current);
    QVERIFY(checkItems(items, current, mergeCatalog()).empty());
    items.push_back({id("solo"), 1});
    QCOMPARE(checkItems(items, current, mergeCatalog()), (std::vector<ItemFault>{{ItemProblem::TooManyItems, {}}}));
}

void TstItemMerge::cyclesAreCompared()
{
    const Subscription current = subscription(QStringLiteral("sub"), QStringLiteral("ctm"));
    QCOMPARE(cycleChangeOf(currentItems(current), current, mergeCatalog()), CycleChange::SameCycle);
    QCOMPARE(cycleChangeOf(list({{"yearly", 1}}), current, mergeCatalog()), CycleChange::NewCycle);
    QCOMPARE(cycleChangeOf(list({{"none", 1}}), current, mergeCatalog()), CycleChange::SameCycle);
}

void TstItemMerge::everyProblemHasItsOwnSentence()
{
    std::set<QString> sentences;
    constexpr int kProblems = int(ItemProblem::OtherCurrency) + 1;
    for (int i = 0; i < kProblems; ++i)
        sentences.insert(itemProblemText(ItemProblem(i)));
    QCOMPARE(int(sentences.size()), kProblems);
}

} // namespace reckoner::subscriptions

using reckoner::subscriptions::TstItemMerge;
RK_TEST(TstItemMerge)
#include "tst_item_merge.moc"
