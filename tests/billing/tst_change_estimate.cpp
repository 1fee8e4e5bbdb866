// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/change_estimate.h"
#include "tests/billing/mirror_rows.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

namespace reckoner::subscriptions {

using namespace billing_tests;

namespace {

Instant when(const char *text)
{
    return Instant::parse(QByteArrayView(text)).value();
}

TaxTerms newYork()
{
    return {TaxRate::parse("0.08875").value(), TaxInclusion::External};
}

catalog::OfferedPrice offered(const char *id, qint64 minor)
{
    return {price(QString::fromLatin1(id), QStringLiteral("pro"), minor), QString::fromLatin1(id).toUpper()};
}

ItemsChange changeTo(std::initializer_list<std::pair<const char *, qint64>> items, ProrationMode mode)
{
    ItemsChange change;
    change.mode = mode;
    for (const auto &[id, quantity] : items)
        change.items.push_back({PriceId(QString::fromLatin1(id)), quantity});
    return change;
}

Subscription holding(std::vector<SubscriptionItem> items, const char *start, const char *end)
{
    Subscription current = subscription(QStringLiteral("sub"), QStringLiteral("ctm"));
    current.items = std::move(items);
    current.currentPeriod = BillingPeriod{when(start), when(end)};
    current.nextBilledAt = when(end);
    return current;
}

// The recorded account: Solo 600, Team 11000, period of August 2026.
Subscription recorded(const char *plan, qint64 minor)
{
    return holding({item(QString::fromLatin1(plan), 1, minor)}, "2026-08-15T11:42:21.789736Z",
                   "2026-09-15T11:42:21.789736Z");
}

ChangeEstimate recordedChange(const char *from, const char *to, ProrationMode mode, qint64 minutesLeft)
{
    const std::vector<catalog::OfferedPrice> prices{offered("solo", 600), offered("team", 11000)};
    const Subscription current = recorded(from, QByteArrayView(from) == "solo" ? 600 : 11000);
    const ItemsChange change = changeTo({{to, 1}}, mode);
    return estimateChange(
               {current, change, prices, current.currentPeriod->endsAt - std::chrono::minutes(minutesLeft), newYork()})
        .value();
}

QList<qint64> shown(const BillTotals &totals)
{
    return {totals.subtotal.minor(), totals.tax.minor(), totals.total.minor()};
}

QList<qint64> sizes(const UpdateSummary &summary)
{
    return {summary.credit.minor(), summary.charge.minor(), summary.result.minor()};
}

// What a provider that reckons like the estimate would answer.
ProviderPreview previewLike(const ChangeEstimate &estimate)
{
    ProviderPreview preview;
    preview.summary = estimate.summary;
    if (estimate.immediate) {
        preview.immediate = Bill{{}, *estimate.immediate, {}};
        BillLine line;
        line.prorationPeriod = BillingPeriod{estimate.changeAt, estimate.changeAt + std::chrono::hours(1)};
        preview.immediate->lines = {line};
    }
    preview.recurring = Bill{{}, estimate.recurring, {}};
    return preview;
}

BillLine billLine(qint64 unit, qint64 quantity, const char *tax, const char *rate, QList<qint64> amounts)
{
    BillLine line;
    line.unitPrice = dollars(unit);
    line.quantity = quantity;
    line.taxRate = QString::fromLatin1(tax);
    line.prorationRate = QString::fromLatin1(rate);
    line.discount = dollars(0);
    line.subtotal = dollars(amounts[0]);
    line.tax = dollars(amounts[1]);
    line.total = dollars(amounts[2]);
    return line;
}

} // namespace

class TstChangeEstimate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mixedChangeMatchesThePublishedPreview();
    void aNewCycleIsBilledInFullAndTheOldCreditedProRata();
    void upgradeMidCycleMatchesTheRecording();
    void downgradeMidCycleCreditsTheBalance();
    void deferredDowngradeMatchesTheRecording();
    void fullModesChargeWhatIsAddedAndCreditNothing_data();
    void fullModesChargeWhatIsAddedAndCreditNothing();
    void doNotBillBillsNothing();
    void unknownTaxIsSaid();
    void scheduledCancellationHasNoNextBill();
    void whatIsMissingIsAnError();
    void formulasCanBeRead();
    void taxIsLearnedFromLines_data();
    void taxIsLearnedFromLines();
    void equalPreviewsCompareEqual();
    void differencesAreNamed();
    void whatCannotBeComparedIsNot_data();
    void whatCannotBeComparedIsNot();
    void summariesAndTotalsAgree();
};

void TstChangeEstimate::mixedChangeMatchesThePublishedPreview()
{
    const Subscription current =
        holding({item(QStringLiteral("addon"), 10, 1000), item(QStringLiteral("kept"), 3, 777)},
                "2024-05-10T12:01:46.293348Z", "2024-06-10T12:01:46.293348Z");
    const std::vector<catalog::OfferedPrice> prices{offered("plan", 25000), offered("seat", 3000)};
    const ItemsChange change =
        changeTo({{"plan", 1}, {"seat", 20}, {"addon", 5}, {"kept", 3}}, ProrationMode::ProratedImmediately);
    const Result<ChangeEstimate> estimate =
        estimateChange({current, change, prices, when("2024-05-13T10:36:57.967Z"), newYork()});
    QVERIFY(estimate);
    QCOMPARE(estimate->lines.size(), size_t(3)); // what is unchanged has no line
    QCOMPARE(sizes(estimate->summary), (QList<qint64>{4927, 83765, 78838}));
    QCOMPARE(estimate->summary.action, ResultAction::Charge);
    QCOMPARE(shown(*estimate->immediate), (QList<qint64>{72410, 6428, 78838}));
    QCOMPARE(estimate->immediate->grandTotal, dollars(78838));
    QCOMPARE(estimate->immediate->creditToBalance, dollars(0));
    QCOMPARE(shown(*estimate->next), shown(estimate->recurring));
    QCOMPARE(estimate->nextBilledAt, current.nextBilledAt);
}

void TstChangeEstimate::aNewCycleIsBilledInFullAndTheOldCreditedProRata()
{
    Subscription current =
        holding({item(QStringLiteral("yearly"), 1, 1900)}, "2025-03-25T08:57:50.7553Z", "2026-03-25T08:57:50.7553Z");
    current.billingCycle = catalog::Period{catalog::Interval::Year, 1, {}};
    current.items[0].billingCycle = current.billingCycle;
    current.items[0].taxMode = catalog::TaxMode::Internal;
    std::vector<catalog::OfferedPrice> prices{offered("monthly", 500)};
    prices[0].price.taxMode = catalog::TaxMode::AccountSetting;
    const ItemsChange change = changeTo({{"monthly", 1}}, ProrationMode::ProratedImmediately);
    const Instant at = when("2025-03-26T13:49:56.735Z");
    const ChangeEstimate estimate =
        estimateChange({current, change, prices, at, TaxTerms{TaxRate::parse("0.19").value(), TaxInclusion::Internal}})
            .value();
    QCOMPARE(estimate.cycle, CycleChange::NewCycle);
    QCOMPARE(shown(*estimate.immediate), (QList<qint64>{-1171, -223, -1394}));
    QCOMPARE(estimate.immediate->grandTotal, dollars(0));
    QCOMPARE(estimate.immediate->balance, dollars(0));
    QCOMPARE(estimate.immediate->creditToBalance, dollars(1394));
    QVERIFY(!estimate.lines[1].proration);
    QCOMPARE(estimate.nextBilledAt, std::optional(at.plusMonths(1)));
    QCOMPARE(estimate.summary.action, ResultAction::Credit);
}

void TstChangeEstimate::upgradeMidCycleMatchesTheRecording()
{
    const ChangeEstimate estimate = recordedChange("solo", "team", ProrationMode::ProratedImmediately, 25949);
    QCOMPARE(sizes(estimate.summary), (QList<qint64>{380, 6962, 6582}));
    QCOMPARE(estimate.summary.action, ResultAction::Charge);
    QCOMPARE(shown(*estimate.immediate), (QList<qint64>{6045, 537, 6582}));
}

void TstChangeEstimate::downgradeMidCycleCreditsTheBalance()
{
    const ChangeEstimate estimate = recordedChange("team", "solo", ProrationMode::ProratedImmediately, 25948);
    QCOMPARE(sizes(estimate.summary), (QList<qint64>{6961, 380, 6581}));
    QCOMPARE(estimate.summary.action, ResultAction::Credit);
    QCOMPARE(shown(*estimate.immediate), (QList<qint64>{-6045, -536, -6581}));
    QCOMPARE(estimate.immediate->grandTotal, dollars(0));
    QCOMPARE(estimate.immediate->creditToBalance, dollars(6581));
}

void TstChangeEstimate::deferredDowngradeMatchesTheRecording()
{
    const ChangeEstimate estimate = recordedChange("team", "solo", ProrationMode::ProratedNextBillingPeriod, 25853);
    QVERIFY(!estimate.immediate);
    QCOMPARE(sizes(estimate.summary), (QList<qint64>{6936, 378, 6558}));
    QCOMPARE(shown(*estimate.next), (QList<qint64>{-5424, -481, -5905}));
    QCOMPARE(estimate.next->creditToBalance, dollars(5905));
    QCOMPARE(shown(estimate.recurring), (QList<qint64>{600, 53, 653}));
}

void TstChangeEstimate::fullModesChargeWhatIsAddedAndCreditNothing_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("now");
    QTest::newRow("now") << int(ProrationMode::FullImmediately) << true;
    QTest::newRow("next") << int(ProrationMode::FullNextBillingPeriod) << false;
}

void TstChangeEstimate::fullModesChargeWhatIsAddedAndCreditNothing()
{
    QFETCH(int, mode);
    QFETCH(bool, now);
    const ChangeEstimate estimate = recordedChange("solo", "team", ProrationMode(mode), 25949);
    QCOMPARE(sizes(estimate.summary), (QList<qint64>{0, 11976, 11976}));
    QCOMPARE(estimate.immediate.has_value(), now);
    QCOMPARE(estimate.next->total, dollars(now ? 11976 : 2 * 11976));
    const ChangeEstimate down = recordedChange("team", "solo", ProrationMode(mode), 25949);
    QCOMPARE(down.summary.credit, dollars(0));
}

void TstChangeEstimate::doNotBillBillsNothing()
{
    const ChangeEstimate estimate = recordedChange("solo", "team", ProrationMode::DoNotBill, 25949);
    QVERIFY(estimate.lines.empty());
    QVERIFY(!estimate.immediate);
    QCOMPARE(estimate.summary.action, ResultAction::None);
    QCOMPARE(estimate.next->total, dollars(11976));
    // Neither does it need a period: paused subscriptions have none.
    Subscription paused = recorded("solo", 600);
    paused.status = Status::Paused;
    paused.currentPeriod.reset();
    paused.nextBilledAt.reset();
    const ItemsChange change = changeTo({{"solo", 2}}, ProrationMode::DoNotBill);
    const Result<ChangeEstimate> other = estimateChange({paused, change, {}, second(0), newYork()});
    QVERIFY(other);
    QVERIFY(!other->next);
}

void TstChangeEstimate::unknownTaxIsSaid()
{
    const Subscription current = recorded("solo", 600);
    const ItemsChange change = changeTo({{"solo", 3}}, ProrationMode::ProratedImmediately);
    const ChangeEstimate estimate =
        estimateChange({current, change, {}, current.currentPeriod->startsAt, std::nullopt}).value();
    QCOMPARE(estimate.tax, EstimateTax::Unknown);
    QCOMPARE(estimate.immediate->total, dollars(1200));
    QCOMPARE(estimate.immediate->tax, dollars(0));
    QCOMPARE(estimate.remarks.size(), 1);
    QVERIFY(estimate.lines[0].formula.endsWith(QStringLiteral("tax not included")));
}

void TstChangeEstimate::scheduledCancellationHasNoNextBill()
{
    Subscription current = recorded("solo", 600);
    current.scheduledChange = ScheduledChange{ScheduledAction::Cancel, current.currentPeriod->endsAt, {}, {}};
    current.nextBilledAt.reset();
    const ItemsChange change = changeTo({{"solo", 3}}, ProrationMode::ProratedImmediately);
    QVERIFY(!estimateChange({current, change, {}, current.currentPeriod->startsAt, newYork()})->next);
}

void TstChangeEstimate::whatIsMissingIsAnError()
{
    Subscription current = recorded("solo", 600);
    const ItemsChange unknown = changeTo({{"none", 1}}, ProrationMode::ProratedImmediately);
    const Instant inside = current.currentPeriod->startsAt;
    QCOMPARE(estimateChange({current, unknown, {}, inside, newYork()}).error().kind, ErrorKind::NotFound);
    std::vector<catalog::OfferedPrice> euro{offered("none", 1)};
    euro[0].price.unitPrice = Money(1, Currency::of("EUR"));
    QCOMPARE(estimateChange({current, unknown, euro, inside, newYork()}).error().kind, ErrorKind::Invalid);
    const ItemsChange more = changeTo({{"solo", 2}}, ProrationMode::ProratedImmediately);
    QCOMPARE(estimateChange({current, more, {}, inside - Micros(1), newYork()}).error().kind, ErrorKind::Invalid);
    current.currentPeriod.reset();
    QCOMPARE(estimateChange({current, more, {}, inside, newYork()}).error().kind, ErrorKind::Invalid);
}

void TstChangeEstimate::formulasCanBeRead()
{
    const ChangeEstimate estimate = recordedChange("solo", "team", ProrationMode::ProratedImmediately, 25949);
    QCOMPARE(estimate.lines[0].formula,
             QStringLiteral(
                 "−1 × 6.00 USD × 0.58129 (25949 of 44640 minutes left) = −3.49 USD + −0.31 USD tax = −3.80 USD"));
    QCOMPARE(estimate.lines[1].formula,
             QStringLiteral(
                 "1 × 110.00 USD × 0.58129 (25949 of 44640 minutes left) = 63.94 USD + 5.68 USD tax = 69.62 USD"));
}

void TstChangeEstimate::taxIsLearnedFromLines_data()
{
    QTest::addColumn<std::vector<BillLine>>("lines");
    QTest::addColumn<QString>("learned"); // inclusion and rate, or nothing
    const auto row = [](const char *name, std::vector<BillLine> lines, const char *learned) {
        QTest::newRow(name) << lines << QString::fromLatin1(learned);
    };
    const BillLine external = billLine(3000, 20, "0.08875", "0.90513", {54308, 4820, 59128});
    const BillLine internal = billLine(2000, 1, "0.2", "0.99966", {1666, 333, 1999});
    row("external", {external}, "external 8875/100000");
    row("internal", {internal}, "internal 2/10");
    row("removed", {billLine(1000, -5, "0.08875", "0.90513", {-4526, -401, -4927})}, "external 8875/100000");
    row("full price", {billLine(19900, 1, "0.08875", "", {19900, 1766, 21666})}, "external 8875/100000");
    row("two that agree", {external, billLine(25000, 1, "0.08875", "0.90513", {22628, 2009, 24637})},
        "external 8875/100000");
    row("two that differ", {external, internal}, "");
    row("amounts that do not follow the rule", {billLine(19900, 1, "0.08875", "", {19900, 1767, 21667})}, "");
    row("no lines", {}, "");
    row("no rate", {billLine(19900, 1, "", "", {19900, 0, 19900})}, "");
    row("tax-free", {billLine(19900, 1, "0", "", {19900, 0, 19900})}, "external 0/1");
    row("a proration rate that is none", {billLine(19900, 1, "0", "1.5", {19900, 0, 19900})}, "");
}

void TstChangeEstimate::taxIsLearnedFromLines()
{
    QFETCH(std::vector<BillLine>, lines);
    QFETCH(QString, learned);
    const std::optional<TaxTerms> terms = learnTax(lines);
    const QString text = terms ? QStringLiteral("%1 %2/%3")
                                     .arg(terms->inclusion == TaxInclusion::External ? QStringLiteral("external")
                                                                                     : QStringLiteral("internal"))
                                     .arg(terms->rate.numerator)
                                     .arg(terms->rate.denominator)
                               : QString();
    QCOMPARE(text, learned);
}

void TstChangeEstimate::equalPreviewsCompareEqual()
{
    const ChangeEstimate estimate = recordedChange("solo", "team", ProrationMode::ProratedImmediately, 25949);
    const EstimateComparison comparison = compareEstimate(estimate, recorded("solo", 600), previewLike(estimate));
    QCOMPARE(comparison.agreement, Agreement::Equal);
    QVERIFY(comparison.differences.empty());
}

void TstChangeEstimate::differencesAreNamed()
{
    const ChangeEstimate estimate = recordedChange("solo", "team", ProrationMode::ProratedImmediately, 25949);
    ProviderPreview preview = previewLike(estimate);
    preview.summary->charge = dollars(6963);
    preview.recurring->totals.tax = dollars(1);
    EstimateComparison comparison = compareEstimate(estimate, recorded("solo", 600), preview);
    QCOMPARE(comparison.agreement, Agreement::Different);
    QCOMPARE(comparison.differences,
             (std::vector<AmountDifference>{{QStringLiteral("charge"), dollars(6962), dollars(6963)},
                                            {QStringLiteral("recurring tax"), dollars(976), dollars(1)}}));
    preview = previewLike(estimate);
    preview.immediate.reset(); // the provider bills nothing now: that is a difference too
    comparison = compareEstimate(estimate, recorded("solo", 600), preview);
    QCOMPARE(comparison.agreement, Agreement::Different);
    QCOMPARE(comparison.differences.size(), size_t(3));
    preview = previewLike(estimate);
    preview.summary->action = ResultAction::Credit; // same size, other direction
    QCOMPARE(compareEstimate(estimate, recorded("solo", 600), preview).agreement, Agreement::Different);
}

void TstChangeEstimate::whatCannotBeComparedIsNot_data()
{
    QTest::addColumn<int>("obstacle");
    QTest::newRow("tax is not known") << 0;
    QTest::newRow("a discount") << 1;
    QTest::newRow("another minute") << 2;
    QTest::newRow("an empty preview") << 3;
}

void TstChangeEstimate::whatCannotBeComparedIsNot()
{
    QFETCH(int, obstacle);
    ChangeEstimate estimate = recordedChange("solo", "team", ProrationMode::ProratedImmediately, 25949);
    ProviderPreview preview = previewLike(estimate);
    Subscription current = recorded("solo", 600);
    if (obstacle == 0)
        estimate.tax = EstimateTax::Unknown;
    if (obstacle == 1)
        current.discountId = DiscountId(QStringLiteral("dsc_1"));
    if (obstacle == 2)
        preview.immediate->lines[0].prorationPeriod->startsAt = estimate.changeAt + std::chrono::minutes(1);
    if (obstacle == 3)
        preview = {};
    const EstimateComparison comparison = compareEstimate(estimate, current, preview);
    QCOMPARE(comparison.agreement, Agreement::NotComparable);
    QVERIFY(!comparison.reason.isEmpty());
}

void TstChangeEstimate::summariesAndTotalsAgree()
{
    QVERIFY(rc::check("charge - credit = total of the lines, whatever changes", [] {
        const Subscription current = recorded("solo", *rc::gen::inRange<qint64>(1, 1'000'000));
        const std::vector<catalog::OfferedPrice> prices{offered("team", *rc::gen::inRange<qint64>(1, 1'000'000))};
        const ProrationMode mode =
            *rc::gen::elementOf(std::vector<ProrationMode>(kAllProrationModes.begin(), kAllProrationModes.end()));
        const ItemsChange change =
            changeTo({{"solo", *rc::gen::inRange<qint64>(1, 50)}, {"team", *rc::gen::inRange<qint64>(1, 50)}}, mode);
        const Instant at = current.currentPeriod->startsAt +
                           Micros(*rc::gen::inRange<qint64>(
                               0, (current.currentPeriod->endsAt - current.currentPeriod->startsAt).count()));
        const ChangeEstimate estimate = estimateChange({current, change, prices, at, newYork()}).value();
        qint64 total = 0;
        for (const EstimateLine &line : estimate.lines) {
            total += line.amounts.total.minor();
            RC_ASSERT(line.amounts.subtotal.minor() + line.amounts.tax.minor() == line.amounts.total.minor());
        }
        const qint64 sign = estimate.summary.action == ResultAction::Credit ? -1 : 1;
        RC_ASSERT(estimate.summary.charge.minor() - estimate.summary.credit.minor() == total);
        RC_ASSERT(sign * estimate.summary.result.minor() == total);
        if (estimate.immediate)
            RC_ASSERT(estimate.immediate->grandTotal.minor() - estimate.immediate->creditToBalance.minor() == total);
        else
            RC_ASSERT(estimate.next->total.minor() == estimate.recurring.total.minor() + total);
    }));
}

} // namespace reckoner::subscriptions

using reckoner::subscriptions::TstChangeEstimate;
RK_TEST(TstChangeEstimate)
#include "tst_change_estimate.moc"
