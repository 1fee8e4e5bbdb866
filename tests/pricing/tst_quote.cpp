// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/price_lint.h"
#include "core/pricing/quote.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <algorithm>
#include <limits>

#include <rapidcheck.h>

namespace reckoner::pricing {

namespace {

using Kind = PriceFinding::Kind;

PriceList oneTier(Tier tier)
{
    PriceList list;
    list.currency = Currency::of("USD");
    list.minimumCredits = tier.fromCredits;
    list.maximumCredits = tier.toCredits;
    list.tiers = {tier};
    return list;
}

// Any list: tiers may meet, leave gaps, overlap or fall.
rc::Gen<PriceList> genList()
{
    return rc::gen::exec([] {
        PriceList list;
        list.version = *rc::gen::inRange<qint64>(1, 100);
        list.currency = Currency::of("USD");
        list.stepCredits = *rc::gen::element<qint64>(1, 7, 100, 1000);
        list.minimumCredits = *rc::gen::inRange<qint64>(1, 2000);
        list.maximumCredits = list.minimumCredits + *rc::gen::inRange<qint64>(0, 200) * list.stepCredits;
        qint64 from = list.minimumCredits;
        const int count = *rc::gen::inRange(1, 5);
        for (int i = 0; i < count; ++i) {
            Tier tier;
            tier.plan = Plan::PayAsYouGo;
            tier.fromCredits = from;
            tier.toCredits = i + 1 == count ? list.maximumCredits + *rc::gen::element<qint64>(0, 0, 0, 5)
                                            : from + *rc::gen::inRange<qint64>(0, 60) * list.stepCredits;
            tier.toCredits = std::max(tier.toCredits, from);
            tier.flatMinor = *rc::gen::inRange<qint64>(0, 3000) * (i + 1);
            tier.rateMinor = *rc::gen::inRange<qint64>(0, 400);
            tier.perCredits = *rc::gen::element<qint64>(1, 3, 1000);
            list.tiers.push_back(tier);
            const std::vector<qint64> gaps{list.stepCredits, list.stepCredits, 1, 1, 0, 2 * list.stepCredits};
            from = tier.toCredits + *rc::gen::elementOf(gaps);
        }
        sortTiers(list);
        return list;
    });
}

bool has(const std::vector<PriceFinding> &findings, Kind kind)
{
    return std::any_of(findings.begin(), findings.end(), [&](const auto &each) { return each.kind == kind; });
}

PriceList exampleWith(const std::function<void(PriceList &)> &change)
{
    PriceList list = examplePriceList();
    change(list);
    return list;
}

} // namespace

class TstQuote : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownPointsHold();
    void savingsNameTheirReference();
    void whatIsNotForSaleIsRefusedWithTheNearest_data();
    void whatIsNotForSaleIsRefusedWithTheNearest();
    void overflowIsAnError();
    void totalsAreExactAndRoundHalfUp();
    void totalsDoNotFallWhereTheLintIsClean();
    void theLintFindsWhatQuotesMeet();
    void theExampleIsClean();
    void theLintNamesFaults_data();
    void theLintNamesFaults();
};

void TstQuote::knownPointsHold()
{
    const PriceList list = exampleWith([](PriceList &each) { each.version = 7; });
    const auto pack = quote(list, {Plan::PayAsYouGo, 50'000});
    QVERIFY(pack);
    QCOMPARE(pack->total.toString(), QStringLiteral("89.00 USD"));
    QCOMPARE(pack->grantedCredits, 50'000);
    QCOMPARE(pack->version, 7);
    const auto month = quoteQuantity(list, Plan::Month, 2);
    QVERIFY(month);
    QCOMPARE(month->grantedCredits, 2'000);
    const auto year = quoteQuantity(list, Plan::Year, 2);
    QVERIFY(year);
    QCOMPARE(year->grantedCredits, 24'000);
    QCOMPARE(year->quantity, 2);
    QCOMPARE(year->total.minor(), 3'600);
}

void TstQuote::savingsNameTheirReference()
{
    const PriceList list = examplePriceList();
    const auto year = quote(list, {Plan::Year, 2'000});
    QCOMPARE(year->reference, Reference::MonthlyBills);
    QCOMPARE(year->referenceTotal.minor(), 12 * 360);
    QCOMPARE(year->saving.minor(), 720);
    QCOMPARE(year->savingPermille, 166); // 16.67 %, never overstated
    const auto month = quote(list, {Plan::Month, 2'000});
    QCOMPARE(month->reference, Reference::SinglePacks);
    QCOMPARE(month->saving.minor(), 40);
    const auto pack = quote(list, {Plan::PayAsYouGo, 50'000});
    QCOMPARE(pack->reference, Reference::SmallestPack);
    QCOMPARE(pack->referenceTotal.minor(), 10'000);
    QCOMPARE(pack->saving.minor(), 1'100);
    const PriceList noPacks = exampleWith(
        [](PriceList &each) { std::erase_if(each.tiers, [](const Tier &t) { return t.plan == Plan::PayAsYouGo; }); });
    QCOMPARE(quote(noPacks, {Plan::Month, 2'000})->reference, Reference::None);
}

void TstQuote::whatIsNotForSaleIsRefusedWithTheNearest_data()
{
    QTest::addColumn<qint64>("credits");
    QTest::addColumn<QString>("said");
    QTest::newRow("below") << qint64(999) << QStringLiteral("999 credits are below the minimum. Ask for 1000 or more.");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0 credits are below the minimum. Ask for 1000 or more.");
    QTest::newRow("negative") << std::numeric_limits<qint64>::min()
                              << QStringLiteral(
                                     "-9223372036854775808 credits are below the minimum. Ask for 1000 or more.");
    QTest::newRow("above") << qint64(1'001'000)
                           << QStringLiteral("1001000 credits are above the maximum. Ask for 1000000 or fewer.");
    QTest::newRow("off the step") << qint64(1'500)
                                  << QStringLiteral(
                                         "1500 credits are not for sale in steps of 1000. Ask for 1000 or 2000.");
}

void TstQuote::whatIsNotForSaleIsRefusedWithTheNearest()
{
    QFETCH(qint64, credits);
    QFETCH(QString, said);
    const auto refused = quote(examplePriceList(), {Plan::PayAsYouGo, credits});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QCOMPARE(refused.error().message, said);
}

void TstQuote::overflowIsAnError()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    const PriceList list = oneTier({Plan::PayAsYouGo, 1, most, most, most, 1});
    for (const Plan plan : kPlans) {
        PriceList each = list;
        each.tiers[0].plan = plan;
        QVERIFY(!quote(each, {plan, most}));
        QVERIFY(!quoteQuantity(each, plan, most));
    }
    PriceList units = list;
    units.unitCredits = 1'000;
    QVERIFY(!quoteQuantity(units, Plan::Month, most / 10));
    QVERIFY(has(lint(list), Kind::TooLarge));
}

void TstQuote::totalsAreExactAndRoundHalfUp()
{
    QVERIFY(rc::check([] {
        const qint64 credits = *rc::gen::inRange<qint64>(1, 1'000'000'000);
        const qint64 rate = *rc::gen::inRange<qint64>(0, 1'000'000);
        const qint64 per = *rc::gen::inRange<qint64>(1, 10'000);
        const qint64 flat = *rc::gen::inRange<qint64>(0, 1'000'000);
        const Plan plan = *rc::gen::element(Plan::PayAsYouGo, Plan::Month, Plan::Year);
        const PriceList list = oneTier({plan, 1, 1'000'000'000, flat, rate, per});
        const auto made = quote(list, {plan, credits});
        RC_ASSERT(made.has_value());
        // |total − exact| ≤ ½, a half upwards: 2·per·total − 2·exact·per is in (−per, per].
        const __int128 exact = __int128(monthsOf(plan)) * (__int128(credits) * rate + __int128(flat) * per);
        const __int128 twice = 2 * (__int128(made->total.minor()) * per - exact);
        RC_ASSERT(twice > -__int128(per));
        RC_ASSERT(twice <= __int128(per));
        RC_ASSERT(made->grantedCredits == credits * monthsOf(plan));
    }));
}

void TstQuote::totalsDoNotFallWhereTheLintIsClean()
{
    QVERIFY(rc::check([] {
        const PriceList list = *genList();
        const auto findings = lint(list);
        RC_PRE(!hasErrors(findings));
        bool fell = false;
        qint64 before = -1;
        for (qint64 credits = list.minimumCredits; credits <= list.maximumCredits; credits += list.stepCredits) {
            const auto made = quote(list, {Plan::PayAsYouGo, credits});
            RC_ASSERT(made.has_value());
            fell = fell || made->total.minor() < before;
            before = made->total.minor();
        }
        RC_ASSERT(fell == has(findings, Kind::PriceJump));
    }));
}

void TstQuote::theLintFindsWhatQuotesMeet()
{
    QVERIFY(rc::check([] {
        const PriceList list = *genList();
        const auto findings = lint(list);
        bool gap = false, twice = false;
        for (qint64 credits = list.minimumCredits; credits <= list.maximumCredits; credits += list.stepCredits) {
            const auto tiers = std::count_if(list.tiers.begin(), list.tiers.end(), [&](const Tier &tier) {
                return tier.fromCredits <= credits && credits <= tier.toCredits;
            });
            gap = gap || tiers == 0;
            twice = twice || tiers > 1;
        }
        if (!has(findings, Kind::Overlap))
            RC_ASSERT(gap == has(findings, Kind::Gap));
        if (twice)
            RC_ASSERT(has(findings, Kind::Overlap));
    }));
}

void TstQuote::theExampleIsClean()
{
    for (const PriceFinding &finding : lint(examplePriceList()))
        qWarning() << finding.what;
    QVERIFY(lint(examplePriceList()).empty());
}

void TstQuote::theLintNamesFaults_data()
{
    using Change = std::function<void(PriceList &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no currency") << Change([](PriceList &l) { l.currency = {}; }) << "bad_bounds";
    QTest::newRow("no step") << Change([](PriceList &l) { l.stepCredits = 0; }) << "bad_bounds";
    QTest::newRow("turned round") << Change([](PriceList &l) { l.maximumCredits = 10; }) << "bad_bounds";
    QTest::newRow("uneven maximum") << Change([](PriceList &l) { l.maximumCredits = 999'999; }) << "bad_bounds";
    QTest::newRow("gap") << Change([](PriceList &l) { l.tiers[1].fromCredits = 11'000; }) << "gap";
    QTest::newRow("no beginning") << Change([](PriceList &l) { l.tiers.erase(l.tiers.begin()); }) << "gap";
    QTest::newRow("no end") << Change([](PriceList &l) { l.tiers[3].toCredits = 998'999; }) << "gap";
    QTest::newRow("overlap") << Change([](PriceList &l) { l.tiers[0].toCredits = 10'000; }) << "overlap";
    QTest::newRow("jump") << Change([](PriceList &l) { l.tiers[2].flatMinor = 0; }) << "price_jump";
    QTest::newRow("free") << Change([](PriceList &l) { l.tiers[0].rateMinor = 0; }) << "nothing_to_pay";
    QTest::newRow("negative") << Change([](PriceList &l) { l.tiers[0].rateMinor = -1; }) << "bad_tier";
    QTest::newRow("empty tier") << Change([](PriceList &l) { l.tiers[0].toCredits = 5; }) << "bad_tier";
    QTest::newRow("no tiers") << Change([](PriceList &l) { l.tiers.clear(); }) << "no_tier";
    QTest::newRow("advertised") << Change([](PriceList &l) { l.displayPrices[0].totalMinor = 8'901; })
                                << "display_price_differs";
    QTest::newRow("advertised, not sold")
        << Change([](PriceList &l) { l.displayPrices[0].credits = 3; }) << "display_price_differs";
}

void TstQuote::theLintNamesFaults()
{
    QFETCH(std::function<void(PriceList &)>, change);
    QFETCH(QString, kind);
    const auto findings = lint(exampleWith(change));
    const bool found = std::any_of(findings.begin(), findings.end(),
                                   [&](const PriceFinding &each) { return findingText(each.kind) == kind; });
    QVERIFY(found);
}

} // namespace reckoner::pricing

using reckoner::pricing::TstQuote;
RK_TEST(TstQuote)
#include "tst_quote.moc"
